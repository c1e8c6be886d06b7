// @generated from docs/api-reference/lists/lists/lists-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `lists.*`.

use crate::prelude::*;

pub mod element;
pub mod field;
pub mod get;
pub mod section;

/// Request of [`lists.add`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_CODE`: `string`, required.
    pub iblock_code: String,
    /// `SOCNET_GROUP_ID`: `integer`.
    pub socnet_group_id: Option<i64>,
    /// `FIELDS`: [`Fields`], required.
    pub fields: Fields,
    /// `MESSAGES`: [`Messages`].
    pub messages: Option<Messages>,
    /// `RIGHTS`: map of `string`.
    pub rights: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        iblock_type_id: impl Into<IblockTypeId>,
        iblock_code: impl Into<String>,
        fields: Fields,
    ) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            iblock_code: iblock_code.into(),
            fields,
            ..Default::default()
        }
    }
    /// Sets `SOCNET_GROUP_ID`.
    #[must_use]
    pub fn socnet_group_id(mut self, value: i64) -> Self {
        self.socnet_group_id = Some(value);
        self
    }
    /// Sets `MESSAGES`.
    #[must_use]
    pub fn messages(mut self, value: Messages) -> Self {
        self.messages = Some(value);
        self
    }
    /// Sets `RIGHTS`.
    #[must_use]
    pub fn rights(mut self, value: impl Into<Map<String>>) -> Self {
        self.rights = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_CODE",
                "SOCNET_GROUP_ID",
                "FIELDS",
                "MESSAGES",
                "RIGHTS",
            ],
            required: &[0, 1, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_code,
            2 => &self.socnet_group_id,
            3 => &self.fields,
            4 => &self.messages,
            5 => &self.rights,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_code,
            2 => &mut self.socnet_group_id,
            3 => &mut self.fields,
            4 => &mut self.messages,
            5 => &mut self.rights,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "lists.add";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Parameter `IBLOCK_TYPE_ID` of `lists.add`, and 3 other places.
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

/// Parameter `FIELDS` of `lists.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `PICTURE`: list of [`FieldsPicture`].
    pub picture: Option<Vec<FieldsPicture>>,
    /// `BIZPROC`: `Y` or `N`.
    pub bizproc: Option<bool>,
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
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `PICTURE`.
    #[must_use]
    pub fn picture(mut self, value: impl IntoIterator<Item = FieldsPicture>) -> Self {
        self.picture = Some(value.into_iter().collect());
        self
    }
    /// Sets `BIZPROC`.
    #[must_use]
    pub fn bizproc(mut self, value: bool) -> Self {
        self.bizproc = Some(value);
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["NAME", "DESCRIPTION", "SORT", "PICTURE", "BIZPROC"],
            required: &[0],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.sort,
            3 => &self.picture,
            4 => &self.bizproc,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.sort,
            3 => &mut self.picture,
            4 => &mut self.bizproc,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.PICTURE` of `lists.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FieldsPicture {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fileData`.
    #[must_use]
    pub fn file_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_data = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for FieldsPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsPicture",
            fields: &["fileData"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES` of `lists.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Messages {
    /// `ELEMENTS_NAME`: `string`.
    pub elements_name: Option<String>,
    /// `ELEMENT_NAME`: `string`.
    pub element_name: Option<String>,
    /// `ELEMENT_ADD`: `string`.
    pub element_add: Option<String>,
    /// `ELEMENT_EDIT`: `string`.
    pub element_edit: Option<String>,
    /// `ELEMENT_DELETE`: `string`.
    pub element_delete: Option<String>,
    /// `SECTIONS_NAME`: `string`.
    pub sections_name: Option<String>,
    /// `SECTION_NAME`: `string`.
    pub section_name: Option<String>,
    /// `SECTION_ADD`: `string`.
    pub section_add: Option<String>,
    /// `SECTION_EDIT`: `string`.
    pub section_edit: Option<String>,
    /// `SECTION_DELETE`: `string`.
    pub section_delete: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Messages {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ELEMENTS_NAME`.
    #[must_use]
    pub fn elements_name(mut self, value: impl Into<String>) -> Self {
        self.elements_name = Some(value.into());
        self
    }
    /// Sets `ELEMENT_NAME`.
    #[must_use]
    pub fn element_name(mut self, value: impl Into<String>) -> Self {
        self.element_name = Some(value.into());
        self
    }
    /// Sets `ELEMENT_ADD`.
    #[must_use]
    pub fn element_add(mut self, value: impl Into<String>) -> Self {
        self.element_add = Some(value.into());
        self
    }
    /// Sets `ELEMENT_EDIT`.
    #[must_use]
    pub fn element_edit(mut self, value: impl Into<String>) -> Self {
        self.element_edit = Some(value.into());
        self
    }
    /// Sets `ELEMENT_DELETE`.
    #[must_use]
    pub fn element_delete(mut self, value: impl Into<String>) -> Self {
        self.element_delete = Some(value.into());
        self
    }
    /// Sets `SECTIONS_NAME`.
    #[must_use]
    pub fn sections_name(mut self, value: impl Into<String>) -> Self {
        self.sections_name = Some(value.into());
        self
    }
    /// Sets `SECTION_NAME`.
    #[must_use]
    pub fn section_name(mut self, value: impl Into<String>) -> Self {
        self.section_name = Some(value.into());
        self
    }
    /// Sets `SECTION_ADD`.
    #[must_use]
    pub fn section_add(mut self, value: impl Into<String>) -> Self {
        self.section_add = Some(value.into());
        self
    }
    /// Sets `SECTION_EDIT`.
    #[must_use]
    pub fn section_edit(mut self, value: impl Into<String>) -> Self {
        self.section_edit = Some(value.into());
        self
    }
    /// Sets `SECTION_DELETE`.
    #[must_use]
    pub fn section_delete(mut self, value: impl Into<String>) -> Self {
        self.section_delete = Some(value.into());
        self
    }
}

impl Record for Messages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Messages",
            fields: &[
                "ELEMENTS_NAME",
                "ELEMENT_NAME",
                "ELEMENT_ADD",
                "ELEMENT_EDIT",
                "ELEMENT_DELETE",
                "SECTIONS_NAME",
                "SECTION_NAME",
                "SECTION_ADD",
                "SECTION_EDIT",
                "SECTION_DELETE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.elements_name,
            1 => &self.element_name,
            2 => &self.element_add,
            3 => &self.element_edit,
            4 => &self.element_delete,
            5 => &self.sections_name,
            6 => &self.section_name,
            7 => &self.section_add,
            8 => &self.section_edit,
            9 => &self.section_delete,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.elements_name,
            1 => &mut self.element_name,
            2 => &mut self.element_add,
            3 => &mut self.element_edit,
            4 => &mut self.element_delete,
            5 => &mut self.sections_name,
            6 => &mut self.section_name,
            7 => &mut self.section_add,
            8 => &mut self.section_edit,
            9 => &mut self.section_delete,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_ALREADY_EXISTS`.
    ErrorIblockAlreadyExists,
    /// `ERROR_ADD_IBLOCK`.
    ErrorAddIblock,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockAlreadyExists, "ERROR_IBLOCK_ALREADY_EXISTS"),
        ErrorCase::code(Self::ErrorAddIblock, "ERROR_ADD_IBLOCK"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.add`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html).
#[doc(alias = "lists.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.delete`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
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
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "lists.delete";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
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
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.delete`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html).
#[doc(alias = "lists.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.get`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`.
    pub iblock_code: Option<String>,
    /// `SOCNET_GROUP_ID`: `integer`, required under a condition that the page tells.
    pub socnet_group_id: Option<i64>,
    /// `IBLOCK_ORDER`: map of [`GetIblockOrder`]. Default: `decs`.
    pub iblock_order: Option<Map<GetIblockOrder>>,
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
    /// Sets `SOCNET_GROUP_ID`.
    #[must_use]
    pub fn socnet_group_id(mut self, value: i64) -> Self {
        self.socnet_group_id = Some(value);
        self
    }
    /// Sets `IBLOCK_ORDER`.
    #[must_use]
    pub fn iblock_order(mut self, value: impl Into<Map<GetIblockOrder>>) -> Self {
        self.iblock_order = Some(value.into());
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
                "SOCNET_GROUP_ID",
                "IBLOCK_ORDER",
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
            3 => &self.socnet_group_id,
            4 => &self.iblock_order,
            5 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.socnet_group_id,
            4 => &mut self.iblock_order,
            5 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "lists.get";
    const SCOPES: &'static [&'static str] = &["lists"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `IBLOCK_ORDER` of `lists.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetIblockOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetIblockOrder {
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

/// Answer of `lists.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TIMESTAMP_X`: `string`.
    pub timestamp_x: Option<String>,
    /// `IBLOCK_TYPE_ID`: `string`.
    pub iblock_type_id: Option<String>,
    /// `LID`: `string`.
    pub lid: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `API_CODE`: `string`, may be `null`.
    pub api_code: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `LIST_PAGE_URL`: any value, may be `null`.
    pub list_page_url: Option<Value>,
    /// `DETAIL_PAGE_URL`: any value, may be `null`.
    pub detail_page_url: Option<Value>,
    /// `SECTION_PAGE_URL`: any value, may be `null`.
    pub section_page_url: Option<Value>,
    /// `CANONICAL_PAGE_URL`: any value, may be `null`.
    pub canonical_page_url: Option<Value>,
    /// `PICTURE`: any value, may be `null`.
    pub picture: Option<Value>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: `string`.
    pub description_type: Option<String>,
    /// `RSS_TTL`: `string`.
    pub rss_ttl: Option<String>,
    /// `RSS_ACTIVE`: `string`.
    pub rss_active: Option<String>,
    /// `RSS_FILE_ACTIVE`: `string`.
    pub rss_file_active: Option<String>,
    /// `RSS_FILE_LIMIT`: any value, may be `null`.
    pub rss_file_limit: Option<Value>,
    /// `RSS_FILE_DAYS`: any value, may be `null`.
    pub rss_file_days: Option<Value>,
    /// `RSS_YANDEX_ACTIVE`: `string`.
    pub rss_yandex_active: Option<String>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `TMP_ID`: any value, may be `null`.
    pub tmp_id: Option<Value>,
    /// `INDEX_ELEMENT`: `string`.
    pub index_element: Option<String>,
    /// `INDEX_SECTION`: `string`.
    pub index_section: Option<String>,
    /// `WORKFLOW`: `string`.
    pub workflow: Option<String>,
    /// `BIZPROC`: `Y` or `N`.
    pub bizproc: Option<bool>,
    /// `SECTION_CHOOSER`: `string`.
    pub section_chooser: Option<String>,
    /// `LIST_MODE`: any value, may be `null`.
    pub list_mode: Option<Value>,
    /// `RIGHTS_MODE`: `string`.
    pub rights_mode: Option<String>,
    /// `SECTION_PROPERTY`: any value, may be `null`.
    pub section_property: Option<Value>,
    /// `PROPERTY_INDEX`: any value, may be `null`.
    pub property_index: Option<Value>,
    /// `VERSION`: `string`.
    pub version: Option<String>,
    /// `LAST_CONV_ELEMENT`: `string`.
    pub last_conv_element: Option<String>,
    /// `SOCNET_GROUP_ID`: `integer`.
    pub socnet_group_id: Option<i64>,
    /// `EDIT_FILE_BEFORE`: any value, may be `null`.
    pub edit_file_before: Option<Value>,
    /// `EDIT_FILE_AFTER`: any value, may be `null`.
    pub edit_file_after: Option<Value>,
    /// `SECTIONS_NAME`: `string`.
    pub sections_name: Option<String>,
    /// `SECTION_NAME`: `string`.
    pub section_name: Option<String>,
    /// `ELEMENTS_NAME`: `string`.
    pub elements_name: Option<String>,
    /// `ELEMENT_NAME`: `string`.
    pub element_name: Option<String>,
    /// `REST_ON`: `string`.
    pub rest_on: Option<String>,
    /// `FULLTEXT_INDEX`: `string`.
    pub fulltext_index: Option<String>,
    /// `EXTERNAL_ID`: `string`, may be `null`.
    pub external_id: Option<String>,
    /// `LANG_DIR`: `string`.
    pub lang_dir: Option<String>,
    /// `SERVER_NAME`: any value, may be `null`.
    pub server_name: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "TIMESTAMP_X",
                "IBLOCK_TYPE_ID",
                "LID",
                "CODE",
                "API_CODE",
                "NAME",
                "ACTIVE",
                "SORT",
                "LIST_PAGE_URL",
                "DETAIL_PAGE_URL",
                "SECTION_PAGE_URL",
                "CANONICAL_PAGE_URL",
                "PICTURE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "RSS_TTL",
                "RSS_ACTIVE",
                "RSS_FILE_ACTIVE",
                "RSS_FILE_LIMIT",
                "RSS_FILE_DAYS",
                "RSS_YANDEX_ACTIVE",
                "XML_ID",
                "TMP_ID",
                "INDEX_ELEMENT",
                "INDEX_SECTION",
                "WORKFLOW",
                "BIZPROC",
                "SECTION_CHOOSER",
                "LIST_MODE",
                "RIGHTS_MODE",
                "SECTION_PROPERTY",
                "PROPERTY_INDEX",
                "VERSION",
                "LAST_CONV_ELEMENT",
                "SOCNET_GROUP_ID",
                "EDIT_FILE_BEFORE",
                "EDIT_FILE_AFTER",
                "SECTIONS_NAME",
                "SECTION_NAME",
                "ELEMENTS_NAME",
                "ELEMENT_NAME",
                "REST_ON",
                "FULLTEXT_INDEX",
                "EXTERNAL_ID",
                "LANG_DIR",
                "SERVER_NAME",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo), (27, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timestamp_x,
            2 => &self.iblock_type_id,
            3 => &self.lid,
            4 => &self.code,
            5 => &self.api_code,
            6 => &self.name,
            7 => &self.active,
            8 => &self.sort,
            9 => &self.list_page_url,
            10 => &self.detail_page_url,
            11 => &self.section_page_url,
            12 => &self.canonical_page_url,
            13 => &self.picture,
            14 => &self.description,
            15 => &self.description_type,
            16 => &self.rss_ttl,
            17 => &self.rss_active,
            18 => &self.rss_file_active,
            19 => &self.rss_file_limit,
            20 => &self.rss_file_days,
            21 => &self.rss_yandex_active,
            22 => &self.xml_id,
            23 => &self.tmp_id,
            24 => &self.index_element,
            25 => &self.index_section,
            26 => &self.workflow,
            27 => &self.bizproc,
            28 => &self.section_chooser,
            29 => &self.list_mode,
            30 => &self.rights_mode,
            31 => &self.section_property,
            32 => &self.property_index,
            33 => &self.version,
            34 => &self.last_conv_element,
            35 => &self.socnet_group_id,
            36 => &self.edit_file_before,
            37 => &self.edit_file_after,
            38 => &self.sections_name,
            39 => &self.section_name,
            40 => &self.elements_name,
            41 => &self.element_name,
            42 => &self.rest_on,
            43 => &self.fulltext_index,
            44 => &self.external_id,
            45 => &self.lang_dir,
            46 => &self.server_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timestamp_x,
            2 => &mut self.iblock_type_id,
            3 => &mut self.lid,
            4 => &mut self.code,
            5 => &mut self.api_code,
            6 => &mut self.name,
            7 => &mut self.active,
            8 => &mut self.sort,
            9 => &mut self.list_page_url,
            10 => &mut self.detail_page_url,
            11 => &mut self.section_page_url,
            12 => &mut self.canonical_page_url,
            13 => &mut self.picture,
            14 => &mut self.description,
            15 => &mut self.description_type,
            16 => &mut self.rss_ttl,
            17 => &mut self.rss_active,
            18 => &mut self.rss_file_active,
            19 => &mut self.rss_file_limit,
            20 => &mut self.rss_file_days,
            21 => &mut self.rss_yandex_active,
            22 => &mut self.xml_id,
            23 => &mut self.tmp_id,
            24 => &mut self.index_element,
            25 => &mut self.index_section,
            26 => &mut self.workflow,
            27 => &mut self.bizproc,
            28 => &mut self.section_chooser,
            29 => &mut self.list_mode,
            30 => &mut self.rights_mode,
            31 => &mut self.section_property,
            32 => &mut self.property_index,
            33 => &mut self.version,
            34 => &mut self.last_conv_element,
            35 => &mut self.socnet_group_id,
            36 => &mut self.edit_file_before,
            37 => &mut self.edit_file_after,
            38 => &mut self.sections_name,
            39 => &mut self.section_name,
            40 => &mut self.elements_name,
            41 => &mut self.element_name,
            42 => &mut self.rest_on,
            43 => &mut self.fulltext_index,
            44 => &mut self.external_id,
            45 => &mut self.lang_dir,
            46 => &mut self.server_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.get`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html).
#[doc(alias = "lists.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.update`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `SOCNET_GROUP_ID`: `integer`.
    pub socnet_group_id: Option<i64>,
    /// `FIELDS`: [`Fields`], required.
    pub fields: Fields,
    /// `MESSAGES`: [`Messages`].
    pub messages: Option<Messages>,
    /// `RIGHTS`: map of `string`.
    pub rights: Option<Map<String>>,
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
    /// Sets `SOCNET_GROUP_ID`.
    #[must_use]
    pub fn socnet_group_id(mut self, value: i64) -> Self {
        self.socnet_group_id = Some(value);
        self
    }
    /// Sets `MESSAGES`.
    #[must_use]
    pub fn messages(mut self, value: Messages) -> Self {
        self.messages = Some(value);
        self
    }
    /// Sets `RIGHTS`.
    #[must_use]
    pub fn rights(mut self, value: impl Into<Map<String>>) -> Self {
        self.rights = Some(value.into());
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
                "SOCNET_GROUP_ID",
                "FIELDS",
                "MESSAGES",
                "RIGHTS",
            ],
            required: &[0, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.socnet_group_id,
            4 => &self.fields,
            5 => &self.messages,
            6 => &self.rights,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.socnet_group_id,
            4 => &mut self.fields,
            5 => &mut self.messages,
            6 => &mut self.rights,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "lists.update";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ERROR_UPDATE_IBLOCK`.
    ErrorUpdateIblock,
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
        ErrorCase::code(Self::ErrorUpdateIblock, "ERROR_UPDATE_IBLOCK"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.update`](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html).
#[doc(alias = "lists.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Fields, FieldsPicture, Messages, Delete, Get, GetItem, Update);

value_enum!(IblockTypeId, GetIblockOrder);
