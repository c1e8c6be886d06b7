// @generated from docs/api-reference/lists/elements/lists-element-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `lists.element.*`.

use crate::prelude::*;

pub mod get;

/// Request of [`lists.element.add`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.element.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `ELEMENT_CODE`: `string`, required.
    pub element_code: String,
    /// `FIELDS`: [`Fields`], required.
    pub fields: Fields,
    /// `IBLOCK_SECTION_ID`: `integer`. Default: `0`.
    pub iblock_section_id: Option<i64>,
    /// `LIST_ELEMENT_URL`: `string`.
    pub list_element_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        iblock_type_id: impl Into<IblockTypeId>,
        element_code: impl Into<String>,
        fields: Fields,
    ) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            element_code: element_code.into(),
            fields,
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
    /// Sets `IBLOCK_SECTION_ID`.
    #[must_use]
    pub fn iblock_section_id(mut self, value: i64) -> Self {
        self.iblock_section_id = Some(value);
        self
    }
    /// Sets `LIST_ELEMENT_URL`.
    #[must_use]
    pub fn list_element_url(mut self, value: impl Into<String>) -> Self {
        self.list_element_url = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "IBLOCK_CODE",
                "ELEMENT_CODE",
                "FIELDS",
                "IBLOCK_SECTION_ID",
                "LIST_ELEMENT_URL",
            ],
            required: &[0, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.element_code,
            4 => &self.fields,
            5 => &self.iblock_section_id,
            6 => &self.list_element_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.element_code,
            4 => &mut self.fields,
            5 => &mut self.iblock_section_id,
            6 => &mut self.list_element_url,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "lists.element.add";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Parameter `IBLOCK_TYPE_ID` of `lists.element.add`, and 3 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IblockTypeId {
    /// `lists`.
    Lists,
    /// `bitrix_processes`.
    BitrixProcesses,
    /// `lists_socnet`.
    ListsSocnet,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for IblockTypeId {
    const VALUES: &'static [&'static str] = &[
        "lists",
        "bitrix_processes",
        "lists_socnet",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lists),
            1 => Some(Self::BitrixProcesses),
            2 => Some(Self::ListsSocnet),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lists => "lists",
            Self::BitrixProcesses => "bitrix_processes",
            Self::ListsSocnet => "lists_socnet",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FIELDS` of `lists.element.add`, and one other place.
///
/// Keys like `PROPERTY_PropertyId` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["NAME"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.element.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_ALREADY_EXISTS`.
    ErrorElementAlreadyExists,
    /// `ERROR_ADD_ELEMENT`.
    ErrorAddElement,
    /// `ERROR_ELEMENT_FIELD_VALUE`.
    ErrorElementFieldValue,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::ErrorElementAlreadyExists, "ERROR_ELEMENT_ALREADY_EXISTS"),
        ErrorCase::code(Self::ErrorAddElement, "ERROR_ADD_ELEMENT"),
        ErrorCase::code(Self::ErrorElementFieldValue, "ERROR_ELEMENT_FIELD_VALUE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.element.add`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html).
#[doc(alias = "lists.element.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.element.delete`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.element.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `ELEMENT_ID`: `integer`, one of `ELEMENT_ID`, `ELEMENT_CODE` is required.
    pub element_id: Option<i64>,
    /// `ELEMENT_CODE`: `string`, one of `ELEMENT_ID`, `ELEMENT_CODE` is required.
    pub element_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(iblock_type_id: impl Into<IblockTypeId>) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
    /// Sets `ELEMENT_ID`.
    #[must_use]
    pub fn element_id(mut self, value: i64) -> Self {
        self.element_id = Some(value);
        self
    }
    /// Sets `ELEMENT_CODE`.
    #[must_use]
    pub fn element_code(mut self, value: impl Into<String>) -> Self {
        self.element_code = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "IBLOCK_CODE",
                "ELEMENT_ID",
                "ELEMENT_CODE",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.element_id,
            4 => &self.element_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.element_id,
            4 => &mut self.element_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "lists.element.delete";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.element.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_NOT_FOUND`.
    ErrorElementNotFound,
    /// `ERROR_DELETE_ELEMENT`.
    ErrorDeleteElement,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::ErrorElementNotFound, "ERROR_ELEMENT_NOT_FOUND"),
        ErrorCase::code(Self::ErrorDeleteElement, "ERROR_DELETE_ELEMENT"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.element.delete`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html).
#[doc(alias = "lists.element.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.element.get`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.element.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `ELEMENT_ID`: `integer`.
    pub element_id: Option<i64>,
    /// `ELEMENT_CODE`: `string`.
    pub element_code: Option<String>,
    /// `SELECT`: list of [`GetSelect`].
    pub select: Option<Vec<GetSelect>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `ELEMENT_ORDER`: map of [`GetElementOrder`].
    pub element_order: Option<Map<GetElementOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(iblock_type_id: impl Into<IblockTypeId>) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
    /// Sets `ELEMENT_ID`.
    #[must_use]
    pub fn element_id(mut self, value: i64) -> Self {
        self.element_id = Some(value);
        self
    }
    /// Sets `ELEMENT_CODE`.
    #[must_use]
    pub fn element_code(mut self, value: impl Into<String>) -> Self {
        self.element_code = Some(value.into());
        self
    }
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ELEMENT_ORDER`.
    #[must_use]
    pub fn element_order(mut self, value: impl Into<Map<GetElementOrder>>) -> Self {
        self.element_order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "IBLOCK_CODE",
                "ELEMENT_ID",
                "ELEMENT_CODE",
                "SELECT",
                "FILTER",
                "ELEMENT_ORDER",
                "start",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.element_id,
            4 => &self.element_code,
            5 => &self.select,
            6 => &self.filter,
            7 => &self.element_order,
            8 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.element_id,
            4 => &mut self.element_code,
            5 => &mut self.select,
            6 => &mut self.filter,
            7 => &mut self.element_order,
            8 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "lists.element.get";
    const SCOPES: &'static [&'static str] = &["lists"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `SELECT` of `lists.element.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSelect {
    /// `ID`.
    Id,
    /// `CODE`.
    Code,
    /// `NAME`.
    Name,
    /// `IBLOCK_SECTION_ID`.
    IblockSectionId,
    /// `CREATED_BY`.
    CreatedBy,
    /// `CREATED_USER_NAME`.
    CreatedUserName,
    /// `ACTIVE_TO`.
    ActiveTo,
    /// `BP_PUBLISHED`.
    BpPublished,
    /// `DATE_CREATE`.
    DateCreate,
    /// `PREVIEW_TEXT`.
    PreviewText,
    /// `DETAIL_TEXT`.
    DetailText,
    /// `SORT`.
    Sort,
    /// `PREVIEW_TEXT_TYPE`.
    PreviewTextType,
    /// `DETAIL_TEXT_TYPE`.
    DetailTextType,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "CODE",
        "NAME",
        "IBLOCK_SECTION_ID",
        "CREATED_BY",
        "CREATED_USER_NAME",
        "ACTIVE_TO",
        "BP_PUBLISHED",
        "DATE_CREATE",
        "PREVIEW_TEXT",
        "DETAIL_TEXT",
        "SORT",
        "PREVIEW_TEXT_TYPE",
        "DETAIL_TEXT_TYPE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Code),
            2 => Some(Self::Name),
            3 => Some(Self::IblockSectionId),
            4 => Some(Self::CreatedBy),
            5 => Some(Self::CreatedUserName),
            6 => Some(Self::ActiveTo),
            7 => Some(Self::BpPublished),
            8 => Some(Self::DateCreate),
            9 => Some(Self::PreviewText),
            10 => Some(Self::DetailText),
            11 => Some(Self::Sort),
            12 => Some(Self::PreviewTextType),
            13 => Some(Self::DetailTextType),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::Code => "CODE",
            Self::Name => "NAME",
            Self::IblockSectionId => "IBLOCK_SECTION_ID",
            Self::CreatedBy => "CREATED_BY",
            Self::CreatedUserName => "CREATED_USER_NAME",
            Self::ActiveTo => "ACTIVE_TO",
            Self::BpPublished => "BP_PUBLISHED",
            Self::DateCreate => "DATE_CREATE",
            Self::PreviewText => "PREVIEW_TEXT",
            Self::DetailText => "DETAIL_TEXT",
            Self::Sort => "SORT",
            Self::PreviewTextType => "PREVIEW_TEXT_TYPE",
            Self::DetailTextType => "DETAIL_TEXT_TYPE",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `ELEMENT_ORDER` of `lists.element.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetElementOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetElementOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `lists.element.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `IBLOCK_SECTION_ID`: `integer`, may be `null`.
    pub iblock_section_id: Option<i64>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `CREATED_USER_NAME`: any value.
    pub created_user_name: Option<Value>,
    /// `ACTIVE_TO`: `string`.
    pub active_to: Option<String>,
    /// `BP_PUBLISHED`: any value.
    pub bp_published: Option<Value>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `PREVIEW_TEXT`: `string`.
    pub preview_text: Option<String>,
    /// `DETAIL_TEXT`: `string`.
    pub detail_text: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `PREVIEW_TEXT_TYPE`: any value.
    pub preview_text_type: Option<Value>,
    /// `DETAIL_TEXT_TYPE`: any value.
    pub detail_text_type: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "NAME",
                "IBLOCK_SECTION_ID",
                "CREATED_BY",
                "CODE",
                "CREATED_USER_NAME",
                "ACTIVE_TO",
                "BP_PUBLISHED",
                "DATE_CREATE",
                "PREVIEW_TEXT",
                "DETAIL_TEXT",
                "SORT",
                "PREVIEW_TEXT_TYPE",
                "DETAIL_TEXT_TYPE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.iblock_section_id,
            3 => &self.created_by,
            4 => &self.code,
            5 => &self.created_user_name,
            6 => &self.active_to,
            7 => &self.bp_published,
            8 => &self.date_create,
            9 => &self.preview_text,
            10 => &self.detail_text,
            11 => &self.sort,
            12 => &self.preview_text_type,
            13 => &self.detail_text_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.iblock_section_id,
            3 => &mut self.created_by,
            4 => &mut self.code,
            5 => &mut self.created_user_name,
            6 => &mut self.active_to,
            7 => &mut self.bp_published,
            8 => &mut self.date_create,
            9 => &mut self.preview_text,
            10 => &mut self.detail_text,
            11 => &mut self.sort,
            12 => &mut self.preview_text_type,
            13 => &mut self.detail_text_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.element.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.element.get`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html).
#[doc(alias = "lists.element.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.element.update`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.element.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `ELEMENT_ID`: `integer`, one of `ELEMENT_ID`, `ELEMENT_CODE` is required.
    pub element_id: Option<i64>,
    /// `ELEMENT_CODE`: `string`, one of `ELEMENT_ID`, `ELEMENT_CODE` is required.
    pub element_code: Option<String>,
    /// `FIELDS`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(iblock_type_id: impl Into<IblockTypeId>, fields: Fields) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            fields,
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
    /// Sets `ELEMENT_ID`.
    #[must_use]
    pub fn element_id(mut self, value: i64) -> Self {
        self.element_id = Some(value);
        self
    }
    /// Sets `ELEMENT_CODE`.
    #[must_use]
    pub fn element_code(mut self, value: impl Into<String>) -> Self {
        self.element_code = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "IBLOCK_CODE",
                "ELEMENT_ID",
                "ELEMENT_CODE",
                "FIELDS",
            ],
            required: &[0, 5],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.element_id,
            4 => &self.element_code,
            5 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.element_id,
            4 => &mut self.element_code,
            5 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "lists.element.update";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.element.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_NOT_FOUND`.
    ErrorElementNotFound,
    /// `ERROR_UPDATE_ELEMENT`.
    ErrorUpdateElement,
    /// `ERROR_ELEMENT_FIELD_VALUE`.
    ErrorElementFieldValue,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::ErrorElementNotFound, "ERROR_ELEMENT_NOT_FOUND"),
        ErrorCase::code(Self::ErrorUpdateElement, "ERROR_UPDATE_ELEMENT"),
        ErrorCase::code(Self::ErrorElementFieldValue, "ERROR_ELEMENT_FIELD_VALUE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.element.update`](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html).
#[doc(alias = "lists.element.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Fields, Delete, Get, GetItem, Update);

value_enum!(IblockTypeId, GetSelect, GetElementOrder);
