// @generated from docs/api-reference/lists/sections/lists-section-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `lists.section.*`.

use crate::prelude::*;

/// Request of [`lists.section.add`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.section.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `IBLOCK_SECTION_ID`: `integer`. Default: `0`.
    pub iblock_section_id: Option<i64>,
    /// `SECTION_CODE`: `string`, required.
    pub section_code: String,
    /// `FIELDS`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        iblock_type_id: impl Into<IblockTypeId>,
        section_code: impl Into<String>,
        fields: Fields,
    ) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            section_code: section_code.into(),
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
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "IBLOCK_CODE",
                "IBLOCK_SECTION_ID",
                "SECTION_CODE",
                "FIELDS",
            ],
            required: &[0, 4, 5],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.iblock_section_id,
            4 => &self.section_code,
            5 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.iblock_section_id,
            4 => &mut self.section_code,
            5 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "lists.section.add";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Parameter `IBLOCK_TYPE_ID` of `lists.section.add`, and 3 other places.
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

/// Parameter `FIELDS` of `lists.section.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `EXTERNAL_ID`: `string`.
    pub external_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `PICTURE`: list of [`Picture`]. Deprecated.
    pub picture: Option<Vec<Picture>>,
    /// `DESCRIPTION`: `string`. Deprecated.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: [`FieldsDescriptionType`]. Default: `text`. Deprecated.
    pub description_type: Option<FieldsDescriptionType>,
    /// `DETAIL_PICTURE`: list of [`Picture`]. Deprecated.
    pub detail_picture: Option<Vec<Picture>>,
    /// `SECTION_PROPERTY`: list of any value. Deprecated.
    pub section_property: Option<Vec<Value>>,
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
    /// Sets `EXTERNAL_ID`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `PICTURE`.
    #[must_use]
    pub fn picture(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.picture = Some(value.into_iter().collect());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION_TYPE`.
    #[must_use]
    pub fn description_type(mut self, value: impl Into<FieldsDescriptionType>) -> Self {
        self.description_type = Some(value.into());
        self
    }
    /// Sets `DETAIL_PICTURE`.
    #[must_use]
    pub fn detail_picture(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.detail_picture = Some(value.into_iter().collect());
        self
    }
    /// Sets `SECTION_PROPERTY`.
    #[must_use]
    pub fn section_property(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.section_property = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &[
                "NAME",
                "EXTERNAL_ID",
                "XML_ID",
                "SORT",
                "ACTIVE",
                "PICTURE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "DETAIL_PICTURE",
                "SECTION_PROPERTY",
            ],
            required: &[0],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.external_id,
            2 => &self.xml_id,
            3 => &self.sort,
            4 => &self.active,
            5 => &self.picture,
            6 => &self.description,
            7 => &self.description_type,
            8 => &self.detail_picture,
            9 => &self.section_property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.external_id,
            2 => &mut self.xml_id,
            3 => &mut self.sort,
            4 => &mut self.active,
            5 => &mut self.picture,
            6 => &mut self.description,
            7 => &mut self.description_type,
            8 => &mut self.detail_picture,
            9 => &mut self.section_property,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.PICTURE` of `lists.section.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Picture {
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
    /// Sets `remove`.
    #[must_use]
    pub fn remove(mut self, value: bool) -> Self {
        self.remove = Some(value);
        self
    }
}

impl Record for Picture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Picture",
            fields: &["fileData", "remove"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.DESCRIPTION_TYPE` of `lists.section.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldsDescriptionType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FieldsDescriptionType {
    const VALUES: &'static [&'static str] = &["text", "html"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Text),
            1 => Some(Self::Html),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `lists.section.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_ADD_SECTION`.
    ErrorAddSection,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorAddSection, "ERROR_ADD_SECTION"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.section.add`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html).
#[doc(alias = "lists.section.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.section.delete`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.section.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `SECTION_ID`: `integer`, one of `SECTION_ID`, `SECTION_CODE` is required.
    pub section_id: Option<i64>,
    /// `SECTION_CODE`: `string`, one of `SECTION_ID`, `SECTION_CODE` is required.
    pub section_code: Option<String>,
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
    /// Sets `SECTION_ID`.
    #[must_use]
    pub fn section_id(mut self, value: i64) -> Self {
        self.section_id = Some(value);
        self
    }
    /// Sets `SECTION_CODE`.
    #[must_use]
    pub fn section_code(mut self, value: impl Into<String>) -> Self {
        self.section_code = Some(value.into());
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
                "SECTION_ID",
                "SECTION_CODE",
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
            3 => &self.section_id,
            4 => &self.section_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.section_id,
            4 => &mut self.section_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "lists.section.delete";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.section.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_SECTION_NOT_FOUND`.
    ErrorSectionNotFound,
    /// `ERROR_DELETE_SECTION`.
    ErrorDeleteSection,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorSectionNotFound, "ERROR_SECTION_NOT_FOUND"),
        ErrorCase::code(Self::ErrorDeleteSection, "ERROR_DELETE_SECTION"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.section.delete`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html).
#[doc(alias = "lists.section.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.section.get`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.section.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `SELECT`: list of [`GetSelect`].
    pub select: Option<Vec<GetSelect>>,
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
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
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
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE", "FILTER", "SELECT"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.filter,
            4 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.filter,
            4 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "lists.section.get";
    const SCOPES: &'static [&'static str] = &["lists"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `SELECT` of `lists.section.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSelect {
    /// `ID`.
    Id,
    /// `CODE`.
    Code,
    /// `XML_ID`.
    XmlId,
    /// `EXTERNAL_ID`.
    ExternalId,
    /// `IBLOCK_SECTION_ID`.
    IblockSectionId,
    /// `TIMESTAMP_X`.
    TimestampX,
    /// `SORT`.
    Sort,
    /// `NAME`.
    Name,
    /// `ACTIVE`.
    Active,
    /// `GLOBAL_ACTIVE`.
    GlobalActive,
    /// `PICTURE`.
    Picture,
    /// `DESCRIPTION`.
    Description,
    /// `DESCRIPTION_TYPE`.
    DescriptionType,
    /// `LEFT_MARGIN`.
    LeftMargin,
    /// `RIGHT_MARGIN`.
    RightMargin,
    /// `DEPTH_LEVEL`.
    DepthLevel,
    /// `SEARCHABLE_CONTENT`.
    SearchableContent,
    /// `SECTION_PAGE_URL`.
    SectionPageUrl,
    /// `MODIFIED_BY`.
    ModifiedBy,
    /// `DATE_CREATE`.
    DateCreate,
    /// `CREATED_BY`.
    CreatedBy,
    /// `DETAIL_PICTURE`.
    DetailPicture,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "CODE",
        "XML_ID",
        "EXTERNAL_ID",
        "IBLOCK_SECTION_ID",
        "TIMESTAMP_X",
        "SORT",
        "NAME",
        "ACTIVE",
        "GLOBAL_ACTIVE",
        "PICTURE",
        "DESCRIPTION",
        "DESCRIPTION_TYPE",
        "LEFT_MARGIN",
        "RIGHT_MARGIN",
        "DEPTH_LEVEL",
        "SEARCHABLE_CONTENT",
        "SECTION_PAGE_URL",
        "MODIFIED_BY",
        "DATE_CREATE",
        "CREATED_BY",
        "DETAIL_PICTURE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Code),
            2 => Some(Self::XmlId),
            3 => Some(Self::ExternalId),
            4 => Some(Self::IblockSectionId),
            5 => Some(Self::TimestampX),
            6 => Some(Self::Sort),
            7 => Some(Self::Name),
            8 => Some(Self::Active),
            9 => Some(Self::GlobalActive),
            10 => Some(Self::Picture),
            11 => Some(Self::Description),
            12 => Some(Self::DescriptionType),
            13 => Some(Self::LeftMargin),
            14 => Some(Self::RightMargin),
            15 => Some(Self::DepthLevel),
            16 => Some(Self::SearchableContent),
            17 => Some(Self::SectionPageUrl),
            18 => Some(Self::ModifiedBy),
            19 => Some(Self::DateCreate),
            20 => Some(Self::CreatedBy),
            21 => Some(Self::DetailPicture),
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
            Self::XmlId => "XML_ID",
            Self::ExternalId => "EXTERNAL_ID",
            Self::IblockSectionId => "IBLOCK_SECTION_ID",
            Self::TimestampX => "TIMESTAMP_X",
            Self::Sort => "SORT",
            Self::Name => "NAME",
            Self::Active => "ACTIVE",
            Self::GlobalActive => "GLOBAL_ACTIVE",
            Self::Picture => "PICTURE",
            Self::Description => "DESCRIPTION",
            Self::DescriptionType => "DESCRIPTION_TYPE",
            Self::LeftMargin => "LEFT_MARGIN",
            Self::RightMargin => "RIGHT_MARGIN",
            Self::DepthLevel => "DEPTH_LEVEL",
            Self::SearchableContent => "SEARCHABLE_CONTENT",
            Self::SectionPageUrl => "SECTION_PAGE_URL",
            Self::ModifiedBy => "MODIFIED_BY",
            Self::DateCreate => "DATE_CREATE",
            Self::CreatedBy => "CREATED_BY",
            Self::DetailPicture => "DETAIL_PICTURE",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `lists.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `EXTERNAL_ID`: `string`.
    pub external_id: Option<String>,
    /// `IBLOCK_SECTION_ID`: `integer`, may be `null`.
    pub iblock_section_id: Option<i64>,
    /// `TIMESTAMP_X`: `string`.
    pub timestamp_x: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `GLOBAL_ACTIVE`: `string`.
    pub global_active: Option<String>,
    /// `LEFT_MARGIN`: `string`.
    pub left_margin: Option<String>,
    /// `RIGHT_MARGIN`: `string`.
    pub right_margin: Option<String>,
    /// `DEPTH_LEVEL`: `string`.
    pub depth_level: Option<String>,
    /// `SEARCHABLE_CONTENT`: `string`.
    pub searchable_content: Option<String>,
    /// `MODIFIED_BY`: `string`.
    pub modified_by: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `PICTURE`: any value.
    pub picture: Option<Value>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: [`GetItemDescriptionType`].
    pub description_type: Option<GetItemDescriptionType>,
    /// `SECTION_PAGE_URL`: any value.
    pub section_page_url: Option<Value>,
    /// `DETAIL_PICTURE`: `string`.
    pub detail_picture: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "CODE",
                "XML_ID",
                "EXTERNAL_ID",
                "IBLOCK_SECTION_ID",
                "TIMESTAMP_X",
                "SORT",
                "NAME",
                "ACTIVE",
                "GLOBAL_ACTIVE",
                "LEFT_MARGIN",
                "RIGHT_MARGIN",
                "DEPTH_LEVEL",
                "SEARCHABLE_CONTENT",
                "MODIFIED_BY",
                "DATE_CREATE",
                "CREATED_BY",
                "PICTURE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "SECTION_PAGE_URL",
                "DETAIL_PICTURE",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.xml_id,
            3 => &self.external_id,
            4 => &self.iblock_section_id,
            5 => &self.timestamp_x,
            6 => &self.sort,
            7 => &self.name,
            8 => &self.active,
            9 => &self.global_active,
            10 => &self.left_margin,
            11 => &self.right_margin,
            12 => &self.depth_level,
            13 => &self.searchable_content,
            14 => &self.modified_by,
            15 => &self.date_create,
            16 => &self.created_by,
            17 => &self.picture,
            18 => &self.description,
            19 => &self.description_type,
            20 => &self.section_page_url,
            21 => &self.detail_picture,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.xml_id,
            3 => &mut self.external_id,
            4 => &mut self.iblock_section_id,
            5 => &mut self.timestamp_x,
            6 => &mut self.sort,
            7 => &mut self.name,
            8 => &mut self.active,
            9 => &mut self.global_active,
            10 => &mut self.left_margin,
            11 => &mut self.right_margin,
            12 => &mut self.depth_level,
            13 => &mut self.searchable_content,
            14 => &mut self.modified_by,
            15 => &mut self.date_create,
            16 => &mut self.created_by,
            17 => &mut self.picture,
            18 => &mut self.description,
            19 => &mut self.description_type,
            20 => &mut self.section_page_url,
            21 => &mut self.detail_picture,
            _ => &mut self.extra,
        }
    }
}

/// `DESCRIPTION_TYPE` in the answer of `lists.section.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetItemDescriptionType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetItemDescriptionType {
    const VALUES: &'static [&'static str] = &["text", "html"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Text),
            1 => Some(Self::Html),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `lists.section.get`.
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

/// Calls [`lists.section.get`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html).
#[doc(alias = "lists.section.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.section.update`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.section.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `SECTION_ID`: `integer`, one of `SECTION_ID`, `SECTION_CODE` is required.
    pub section_id: Option<i64>,
    /// `SECTION_CODE`: `string`, one of `SECTION_ID`, `SECTION_CODE` is required.
    pub section_code: Option<String>,
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
    /// Sets `SECTION_ID`.
    #[must_use]
    pub fn section_id(mut self, value: i64) -> Self {
        self.section_id = Some(value);
        self
    }
    /// Sets `SECTION_CODE`.
    #[must_use]
    pub fn section_code(mut self, value: impl Into<String>) -> Self {
        self.section_code = Some(value.into());
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
                "SECTION_ID",
                "SECTION_CODE",
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
            3 => &self.section_id,
            4 => &self.section_code,
            5 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.section_id,
            4 => &mut self.section_code,
            5 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "lists.section.update";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.section.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_SECTION_NOT_FOUND`.
    ErrorSectionNotFound,
    /// `ERROR_UPDATE_SECTION`.
    ErrorUpdateSection,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorSectionNotFound, "ERROR_SECTION_NOT_FOUND"),
        ErrorCase::code(Self::ErrorUpdateSection, "ERROR_UPDATE_SECTION"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.section.update`](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html).
#[doc(alias = "lists.section.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Fields, Picture, Delete, Get, GetItem, Update);

value_enum!(IblockTypeId, FieldsDescriptionType, GetSelect, GetItemDescriptionType);
