// @generated from docs/api-reference/landing/demos/landing-demos-get-list.md and 4 more. Do not edit; run `cargo codegen`.

//! `landing.demos.*`.

use crate::prelude::*;

/// Request of [`landing.demos.getList`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.demos.getList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetList {
    /// `params`: [`GetListParams`].
    pub params: Option<GetListParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetList {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: GetListParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for GetList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetList",
            fields: &["params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetList {
    type Output = Vec<GetListItem>;
    type Error = GetListError;
    const NAME: &'static str = "landing.demos.getList";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for GetList {
    type Row = GetListItem;
}

/// Parameter `params` of `landing.demos.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListParams {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`GetListParamsOrder`].
    pub order: Option<Map<GetListParamsOrder>>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetListParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetListParamsOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for GetListParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListParams",
            fields: &["select", "filter", "order", "group", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.group,
            4 => &self.limit,
            5 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.group,
            4 => &mut self.limit,
            5 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.order` of `landing.demos.getList`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetListParamsOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetListParamsOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
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
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `landing.demos.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItem {
    /// `ID`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`, may be `null`.
    pub description: Option<String>,
    /// `TYPE`: [`Type`].
    pub type_: Option<Type>,
    /// `TPL_TYPE`: [`GetListItemTplType`].
    pub tpl_type: Option<GetListItemTplType>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `PREVIEW_URL`: `string`.
    pub preview_url: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `PREVIEW2X`: `string`.
    pub preview2x: Option<String>,
    /// `PREVIEW3X`: `string`.
    pub preview3x: Option<String>,
    /// `MANIFEST`: map of any value or `boolean`, may be `null`.
    pub manifest: Option<Either<Map<Value>, bool>>,
    /// `LANG`: map of any value, may be `null`.
    pub lang: Option<Map<Value>>,
    /// `SITE_TEMPLATE_ID`: `string`, may be `null`.
    pub site_template_id: Option<String>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `MODIFIED_BY_ID`: `integer`.
    pub modified_by_id: Option<i64>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListItem",
            fields: &[
                "ID",
                "XML_ID",
                "APP_CODE",
                "ACTIVE",
                "TITLE",
                "DESCRIPTION",
                "TYPE",
                "TPL_TYPE",
                "SHOW_IN_LIST",
                "PREVIEW_URL",
                "PREVIEW",
                "PREVIEW2X",
                "PREVIEW3X",
                "MANIFEST",
                "LANG",
                "SITE_TEMPLATE_ID",
                "CREATED_BY_ID",
                "MODIFIED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.xml_id,
            2 => &self.app_code,
            3 => &self.active,
            4 => &self.title,
            5 => &self.description,
            6 => &self.type_,
            7 => &self.tpl_type,
            8 => &self.show_in_list,
            9 => &self.preview_url,
            10 => &self.preview,
            11 => &self.preview2x,
            12 => &self.preview3x,
            13 => &self.manifest,
            14 => &self.lang,
            15 => &self.site_template_id,
            16 => &self.created_by_id,
            17 => &self.modified_by_id,
            18 => &self.date_create,
            19 => &self.date_modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.xml_id,
            2 => &mut self.app_code,
            3 => &mut self.active,
            4 => &mut self.title,
            5 => &mut self.description,
            6 => &mut self.type_,
            7 => &mut self.tpl_type,
            8 => &mut self.show_in_list,
            9 => &mut self.preview_url,
            10 => &mut self.preview,
            11 => &mut self.preview2x,
            12 => &mut self.preview3x,
            13 => &mut self.manifest,
            14 => &mut self.lang,
            15 => &mut self.site_template_id,
            16 => &mut self.created_by_id,
            17 => &mut self.modified_by_id,
            18 => &mut self.date_create,
            19 => &mut self.date_modify,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE` in the answer of `landing.demos.getList`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `page`.
    Page,
    /// `store`.
    Store,
    /// `knowledge`.
    Knowledge,
    /// `group`.
    Group,
    /// `mainpage`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &[
        "page",
        "store",
        "knowledge",
        "group",
        "mainpage",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Page),
            1 => Some(Self::Store),
            2 => Some(Self::Knowledge),
            3 => Some(Self::Group),
            4 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Page => "page",
            Self::Store => "store",
            Self::Knowledge => "knowledge",
            Self::Group => "group",
            Self::Mainpage => "mainpage",
            Self::Other(text) => text,
        }
    }
}

/// `TPL_TYPE` in the answer of `landing.demos.getList`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetListItemTplType {
    /// `S`: site template.
    SiteTemplate,
    /// `P`: page template.
    PageTemplate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetListItemTplType {
    const VALUES: &'static [&'static str] = &["S", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SiteTemplate),
            1 => Some(Self::PageTemplate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SiteTemplate => "S",
            Self::PageTemplate => "P",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.demos.getList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.demos.getList`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html).
#[doc(alias = "landing.demos.getList")]
pub fn get_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetList,
) -> impl Future<
    Output = Result<Reply<Vec<GetListItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.demos.getPageList`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.demos.getPageList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageList {
    /// `type`: [`TypeRequest`], required.
    pub type_: TypeRequest,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetPageList {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<TypeRequest>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

impl Record for GetPageList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPageList",
            fields: &["type", "filter"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetPageList {
    type Output = Map<GetPageListEntry>;
    type Error = GetPageListError;
    const NAME: &'static str = "landing.demos.getPageList";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `type` of `landing.demos.getPageList`, and 3 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeRequest {
    /// `page`.
    Page,
    /// `store`.
    Store,
    /// `knowledge`.
    Knowledge,
    /// `group`.
    Group,
    /// `mainpage`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TypeRequest {
    const VALUES: &'static [&'static str] = &[
        "page",
        "store",
        "knowledge",
        "group",
        "mainpage",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Page),
            1 => Some(Self::Store),
            2 => Some(Self::Knowledge),
            3 => Some(Self::Group),
            4 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Page => "page",
            Self::Store => "store",
            Self::Knowledge => "knowledge",
            Self::Group => "group",
            Self::Mainpage => "mainpage",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListEntry {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `TYPE`: list of `string` or `string`.
    pub type_: Option<Either<Vec<String>, String>>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `PUBLICATION`: `boolean`.
    pub publication: Option<bool>,
    /// `LOCK_DELETE`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `AVAILABLE`: `boolean`.
    pub available: Option<bool>,
    /// `SINGLETON`: `boolean`.
    pub singleton: Option<bool>,
    /// `SECTION`: list of `string`.
    pub section: Option<Vec<String>>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `PREVIEW2X`: `string`.
    pub preview2x: Option<String>,
    /// `PREVIEW3X`: `string`.
    pub preview3x: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `REST`: `integer`.
    pub rest: Option<i64>,
    /// `DATA`: [`GetPageListEntryData`].
    pub data: Option<GetPageListEntryData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetPageListEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPageListEntry",
            fields: &[
                "ID",
                "XML_ID",
                "TYPE",
                "TITLE",
                "ACTIVE",
                "PUBLICATION",
                "LOCK_DELETE",
                "AVAILABLE",
                "SINGLETON",
                "SECTION",
                "DESCRIPTION",
                "PREVIEW",
                "PREVIEW2X",
                "PREVIEW3X",
                "APP_CODE",
                "REST",
                "DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.xml_id,
            2 => &self.type_,
            3 => &self.title,
            4 => &self.active,
            5 => &self.publication,
            6 => &self.lock_delete,
            7 => &self.available,
            8 => &self.singleton,
            9 => &self.section,
            10 => &self.description,
            11 => &self.preview,
            12 => &self.preview2x,
            13 => &self.preview3x,
            14 => &self.app_code,
            15 => &self.rest,
            16 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.xml_id,
            2 => &mut self.type_,
            3 => &mut self.title,
            4 => &mut self.active,
            5 => &mut self.publication,
            6 => &mut self.lock_delete,
            7 => &mut self.available,
            8 => &mut self.singleton,
            9 => &mut self.section,
            10 => &mut self.description,
            11 => &mut self.preview,
            12 => &mut self.preview2x,
            13 => &mut self.preview3x,
            14 => &mut self.app_code,
            15 => &mut self.rest,
            16 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `DATA` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListEntryData {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: list of [`GetPageListEntryDataType`].
    pub type_: Option<Vec<GetPageListEntryDataType>>,
    /// `description`: `string`, may be `null`.
    pub description: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `publication`: `boolean`.
    pub publication: Option<bool>,
    /// `singleton`: `boolean`.
    pub singleton: Option<bool>,
    /// `lock_delete`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// `parent`: `string`.
    pub parent: Option<String>,
    /// `disable_import`: `string`.
    pub disable_import: Option<String>,
    /// `is_webform_page`: `string`.
    pub is_webform_page: Option<String>,
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// `items`: map of [`GetPageListEntryDataItems`].
    pub items: Option<Map<GetPageListEntryDataItems>>,
    /// `layout`: map of any value.
    pub layout: Option<Map<Value>>,
    /// `folders`: map of any value.
    pub folders: Option<Map<Value>>,
    /// `syspages`: map of any value.
    pub syspages: Option<Map<Value>>,
    /// `master_pages`: list of [`MasterPages`].
    pub master_pages: Option<Vec<MasterPages>>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `old_id`: `integer` or `string`.
    pub old_id: Option<Either<i64, String>>,
    /// `encoded`: `boolean`.
    pub encoded: Option<bool>,
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetPageListEntryData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPageListEntryData",
            fields: &[
                "code",
                "name",
                "type",
                "description",
                "active",
                "publication",
                "singleton",
                "lock_delete",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
                "sort",
                "section",
                "parent",
                "disable_import",
                "is_webform_page",
                "fields",
                "items",
                "layout",
                "folders",
                "syspages",
                "master_pages",
                "version",
                "old_id",
                "encoded",
                "charset",
            ],
            required: &[],
            codecs: &[(12, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.description,
            4 => &self.active,
            5 => &self.publication,
            6 => &self.singleton,
            7 => &self.lock_delete,
            8 => &self.preview,
            9 => &self.preview2x,
            10 => &self.preview3x,
            11 => &self.preview_url,
            12 => &self.show_in_list,
            13 => &self.sort,
            14 => &self.section,
            15 => &self.parent,
            16 => &self.disable_import,
            17 => &self.is_webform_page,
            18 => &self.fields,
            19 => &self.items,
            20 => &self.layout,
            21 => &self.folders,
            22 => &self.syspages,
            23 => &self.master_pages,
            24 => &self.version,
            25 => &self.old_id,
            26 => &self.encoded,
            27 => &self.charset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.description,
            4 => &mut self.active,
            5 => &mut self.publication,
            6 => &mut self.singleton,
            7 => &mut self.lock_delete,
            8 => &mut self.preview,
            9 => &mut self.preview2x,
            10 => &mut self.preview3x,
            11 => &mut self.preview_url,
            12 => &mut self.show_in_list,
            13 => &mut self.sort,
            14 => &mut self.section,
            15 => &mut self.parent,
            16 => &mut self.disable_import,
            17 => &mut self.is_webform_page,
            18 => &mut self.fields,
            19 => &mut self.items,
            20 => &mut self.layout,
            21 => &mut self.folders,
            22 => &mut self.syspages,
            23 => &mut self.master_pages,
            24 => &mut self.version,
            25 => &mut self.old_id,
            26 => &mut self.encoded,
            27 => &mut self.charset,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.type` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPageListEntryDataType {
    /// `PAGE`.
    Page,
    /// `store`.
    Store,
    /// `KNOWLEDGE`.
    Knowledge,
    /// `GROUP`.
    Group,
    /// `MAINPAGE`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetPageListEntryDataType {
    const VALUES: &'static [&'static str] = &[
        "PAGE",
        "store",
        "KNOWLEDGE",
        "GROUP",
        "MAINPAGE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Page),
            1 => Some(Self::Store),
            2 => Some(Self::Knowledge),
            3 => Some(Self::Group),
            4 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Page => "PAGE",
            Self::Store => "store",
            Self::Knowledge => "KNOWLEDGE",
            Self::Group => "GROUP",
            Self::Mainpage => "MAINPAGE",
            Self::Other(text) => text,
        }
    }
}

/// `DATA.fields` in the answer of `landing.demos.getPageList`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RULE`: `string`, may be `null`.
    pub rule: Option<String>,
    /// `ADDITIONAL_FIELDS`: [`FieldsAdditionalFields`].
    pub additional_fields: Option<FieldsAdditionalFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["TITLE", "RULE", "ADDITIONAL_FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.rule,
            2 => &self.additional_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.rule,
            2 => &mut self.additional_fields,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.fields.ADDITIONAL_FIELDS` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsAdditionalFields {
    /// `B24BUTTON_USE`: `Y` or `N`.
    pub b24button_use: Option<bool>,
    /// `METAOG_TITLE`: `string`.
    pub metaog_title: Option<String>,
    /// `THEME_USE`: `Y` or `N`.
    pub theme_use: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsAdditionalFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsAdditionalFields",
            fields: &["B24BUTTON_USE", "METAOG_TITLE", "THEME_USE"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.b24button_use,
            1 => &self.metaog_title,
            2 => &self.theme_use,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.b24button_use,
            1 => &mut self.metaog_title,
            2 => &mut self.theme_use,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.items` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListEntryDataItems {
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetPageListEntryDataItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPageListEntryDataItems",
            fields: &["code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages` in the answer of `landing.demos.getPageList`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterPages {
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `site_code`: `string`.
    pub site_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: [`FieldsReply`].
    pub fields: Option<FieldsReply>,
    /// `layout`: [`Layout`].
    pub layout: Option<Layout>,
    /// `folders`: map of list of `string`.
    pub folders: Option<Map<Vec<String>>>,
    /// `syspages`: map of `string`.
    pub syspages: Option<Map<String>>,
    /// `items`: map of [`MasterPagesItems`].
    pub items: Option<Map<MasterPagesItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MasterPages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MasterPages",
            fields: &[
                "charset",
                "code",
                "site_code",
                "name",
                "description",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
                "type",
                "version",
                "fields",
                "layout",
                "folders",
                "syspages",
                "items",
            ],
            required: &[],
            codecs: &[(9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.charset,
            1 => &self.code,
            2 => &self.site_code,
            3 => &self.name,
            4 => &self.description,
            5 => &self.preview,
            6 => &self.preview2x,
            7 => &self.preview3x,
            8 => &self.preview_url,
            9 => &self.show_in_list,
            10 => &self.type_,
            11 => &self.version,
            12 => &self.fields,
            13 => &self.layout,
            14 => &self.folders,
            15 => &self.syspages,
            16 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.charset,
            1 => &mut self.code,
            2 => &mut self.site_code,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.preview,
            6 => &mut self.preview2x,
            7 => &mut self.preview3x,
            8 => &mut self.preview_url,
            9 => &mut self.show_in_list,
            10 => &mut self.type_,
            11 => &mut self.version,
            12 => &mut self.fields,
            13 => &mut self.layout,
            14 => &mut self.folders,
            15 => &mut self.syspages,
            16 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.fields` in the answer of `landing.demos.getPageList`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsReply {
    /// `ADDITIONAL_FIELDS`: [`FieldsReplyAdditionalFields`].
    pub additional_fields: Option<FieldsReplyAdditionalFields>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `LANDING_ID_INDEX`: `string` or `integer`.
    pub landing_id_index: Option<Either<String, i64>>,
    /// `LANDING_ID_404`: `string` or `integer`.
    pub landing_id_404: Option<Either<String, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsReply",
            fields: &[
                "ADDITIONAL_FIELDS",
                "TITLE",
                "LANDING_ID_INDEX",
                "LANDING_ID_404",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_fields,
            1 => &self.title,
            2 => &self.landing_id_index,
            3 => &self.landing_id_404,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_fields,
            1 => &mut self.title,
            2 => &mut self.landing_id_index,
            3 => &mut self.landing_id_404,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.fields.ADDITIONAL_FIELDS` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsReplyAdditionalFields {
    /// `COOKIES_USE`: `Y` or `N`.
    pub cookies_use: Option<bool>,
    /// `B24BUTTON_COLOR`: `string`.
    pub b24button_color: Option<String>,
    /// `BACKGROUND_PICTURE`: `string`.
    pub background_picture: Option<String>,
    /// `THEME_USE`: `Y` or `N`.
    pub theme_use: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsReplyAdditionalFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsReplyAdditionalFields",
            fields: &[
                "COOKIES_USE",
                "B24BUTTON_COLOR",
                "BACKGROUND_PICTURE",
                "THEME_USE",
            ],
            required: &[],
            codecs: &[(0, Codec::YesNo), (3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cookies_use,
            1 => &self.b24button_color,
            2 => &self.background_picture,
            3 => &self.theme_use,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cookies_use,
            1 => &mut self.b24button_color,
            2 => &mut self.background_picture,
            3 => &mut self.theme_use,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.layout` in the answer of `landing.demos.getPageList`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layout {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `ref`: list of `string`.
    pub ref_: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Layout {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Layout",
            fields: &["code", "ref"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.ref_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.ref_,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.items` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterPagesItems {
    /// `old_id`: `integer` or `string`.
    pub old_id: Option<Either<i64, String>>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// `layout`: [`Layout`].
    pub layout: Option<Layout>,
    /// `items`: map of [`MasterPagesItemsEntry`].
    pub items: Option<Map<MasterPagesItemsEntry>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MasterPagesItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MasterPagesItems",
            fields: &[
                "old_id",
                "code",
                "name",
                "description",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
                "type",
                "version",
                "fields",
                "layout",
                "items",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.old_id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            4 => &self.preview,
            5 => &self.preview2x,
            6 => &self.preview3x,
            7 => &self.preview_url,
            8 => &self.show_in_list,
            9 => &self.type_,
            10 => &self.version,
            11 => &self.fields,
            12 => &self.layout,
            13 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.old_id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.preview,
            5 => &mut self.preview2x,
            6 => &mut self.preview3x,
            7 => &mut self.preview_url,
            8 => &mut self.show_in_list,
            9 => &mut self.type_,
            10 => &mut self.version,
            11 => &mut self.fields,
            12 => &mut self.layout,
            13 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.items.items` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterPagesItemsEntry {
    /// `old_id`: `integer` or `string`.
    pub old_id: Option<Either<i64, String>>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `access`: `string`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `repo_block`: [`MasterPagesItemsEntryRepoBlock`].
    pub repo_block: Option<MasterPagesItemsEntryRepoBlock>,
    /// `cards`: map of any value.
    pub cards: Option<Map<Value>>,
    /// `nodes`: map of list of [`MasterPagesItemsEntryNodes`].
    pub nodes: Option<Map<Vec<MasterPagesItemsEntryNodes>>>,
    /// `menu`: map of any value.
    pub menu: Option<Map<Value>>,
    /// `style`: map of list of `string`.
    pub style: Option<Map<Vec<String>>>,
    /// `attrs`: map of list of [`MasterPagesItemsEntryAttrs`].
    pub attrs: Option<Map<Vec<MasterPagesItemsEntryAttrs>>>,
    /// `dynamic`: map of any value.
    pub dynamic: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MasterPagesItemsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MasterPagesItemsEntry",
            fields: &[
                "old_id",
                "code",
                "access",
                "anchor",
                "repo_block",
                "cards",
                "nodes",
                "menu",
                "style",
                "attrs",
                "dynamic",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.old_id,
            1 => &self.code,
            2 => &self.access,
            3 => &self.anchor,
            4 => &self.repo_block,
            5 => &self.cards,
            6 => &self.nodes,
            7 => &self.menu,
            8 => &self.style,
            9 => &self.attrs,
            10 => &self.dynamic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.old_id,
            1 => &mut self.code,
            2 => &mut self.access,
            3 => &mut self.anchor,
            4 => &mut self.repo_block,
            5 => &mut self.cards,
            6 => &mut self.nodes,
            7 => &mut self.menu,
            8 => &mut self.style,
            9 => &mut self.attrs,
            10 => &mut self.dynamic,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.items.items.repo_block` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterPagesItemsEntryRepoBlock {
    /// `app_code`: `string`.
    pub app_code: Option<String>,
    /// `xml_id`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MasterPagesItemsEntryRepoBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MasterPagesItemsEntryRepoBlock",
            fields: &["app_code", "xml_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_code,
            1 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_code,
            1 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.items.items.nodes` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterPagesItemsEntryNodes {
    /// `href`: `string`.
    pub href: Option<String>,
    /// `target`: `string`.
    pub target: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MasterPagesItemsEntryNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MasterPagesItemsEntryNodes",
            fields: &["href", "target", "text"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.href,
            1 => &self.target,
            2 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.href,
            1 => &mut self.target,
            2 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.master_pages.items.items.attrs` in the answer of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterPagesItemsEntryAttrs {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MasterPagesItemsEntryAttrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MasterPagesItemsEntryAttrs",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.demos.getPageList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPageListError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetPageListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.demos.getPageList`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html).
#[doc(alias = "landing.demos.getPageList")]
pub fn get_page_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetPageList,
) -> impl Future<
    Output = Result<Reply<Map<GetPageListEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.demos.getSiteList`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.demos.getSiteList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteList {
    /// `type`: [`TypeRequest`], required.
    pub type_: TypeRequest,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetSiteList {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<TypeRequest>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

impl Record for GetSiteList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSiteList",
            fields: &["type", "filter"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetSiteList {
    type Output = Map<GetSiteListEntry>;
    type Error = GetSiteListError;
    const NAME: &'static str = "landing.demos.getSiteList";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteListEntry {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `TYPE`: list of `string` or `string`.
    pub type_: Option<Either<Vec<String>, String>>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `PUBLICATION`: `boolean`.
    pub publication: Option<bool>,
    /// `LOCK_DELETE`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `AVAILABLE`: `boolean`.
    pub available: Option<bool>,
    /// `SINGLETON`: `boolean`.
    pub singleton: Option<bool>,
    /// `SECTION`: list of `string`.
    pub section: Option<Vec<String>>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `PREVIEW2X`: `string`.
    pub preview2x: Option<String>,
    /// `PREVIEW3X`: `string`.
    pub preview3x: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `REST`: `integer`.
    pub rest: Option<i64>,
    /// `DATA`: [`GetSiteListEntryData`].
    pub data: Option<GetSiteListEntryData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetSiteListEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSiteListEntry",
            fields: &[
                "ID",
                "XML_ID",
                "TYPE",
                "TITLE",
                "ACTIVE",
                "PUBLICATION",
                "LOCK_DELETE",
                "AVAILABLE",
                "SINGLETON",
                "SECTION",
                "DESCRIPTION",
                "PREVIEW",
                "PREVIEW2X",
                "PREVIEW3X",
                "APP_CODE",
                "REST",
                "DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.xml_id,
            2 => &self.type_,
            3 => &self.title,
            4 => &self.active,
            5 => &self.publication,
            6 => &self.lock_delete,
            7 => &self.available,
            8 => &self.singleton,
            9 => &self.section,
            10 => &self.description,
            11 => &self.preview,
            12 => &self.preview2x,
            13 => &self.preview3x,
            14 => &self.app_code,
            15 => &self.rest,
            16 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.xml_id,
            2 => &mut self.type_,
            3 => &mut self.title,
            4 => &mut self.active,
            5 => &mut self.publication,
            6 => &mut self.lock_delete,
            7 => &mut self.available,
            8 => &mut self.singleton,
            9 => &mut self.section,
            10 => &mut self.description,
            11 => &mut self.preview,
            12 => &mut self.preview2x,
            13 => &mut self.preview3x,
            14 => &mut self.app_code,
            15 => &mut self.rest,
            16 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `DATA` in the answer of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteListEntryData {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: list of [`Type`].
    pub type_: Option<Vec<Type>>,
    /// `description`: `string`, may be `null`.
    pub description: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `singleton`: `boolean`.
    pub singleton: Option<bool>,
    /// `lock_delete`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `fields`: [`FieldsReply`].
    pub fields: Option<FieldsReply>,
    /// `items`: map of any value.
    pub items: Option<Map<Value>>,
    /// `layout`: map of any value.
    pub layout: Option<Map<Value>>,
    /// `folders`: map of any value.
    pub folders: Option<Map<Value>>,
    /// `syspages`: map of any value.
    pub syspages: Option<Map<Value>>,
    /// `master_pages`: list of [`MasterPages`].
    pub master_pages: Option<Vec<MasterPages>>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `old_id`: `integer` or `string`.
    pub old_id: Option<Either<i64, String>>,
    /// `encoded`: `boolean`.
    pub encoded: Option<bool>,
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetSiteListEntryData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSiteListEntryData",
            fields: &[
                "code",
                "name",
                "type",
                "description",
                "active",
                "singleton",
                "lock_delete",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
                "sort",
                "fields",
                "items",
                "layout",
                "folders",
                "syspages",
                "master_pages",
                "version",
                "old_id",
                "encoded",
                "charset",
            ],
            required: &[],
            codecs: &[(11, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.description,
            4 => &self.active,
            5 => &self.singleton,
            6 => &self.lock_delete,
            7 => &self.preview,
            8 => &self.preview2x,
            9 => &self.preview3x,
            10 => &self.preview_url,
            11 => &self.show_in_list,
            12 => &self.sort,
            13 => &self.fields,
            14 => &self.items,
            15 => &self.layout,
            16 => &self.folders,
            17 => &self.syspages,
            18 => &self.master_pages,
            19 => &self.version,
            20 => &self.old_id,
            21 => &self.encoded,
            22 => &self.charset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.description,
            4 => &mut self.active,
            5 => &mut self.singleton,
            6 => &mut self.lock_delete,
            7 => &mut self.preview,
            8 => &mut self.preview2x,
            9 => &mut self.preview3x,
            10 => &mut self.preview_url,
            11 => &mut self.show_in_list,
            12 => &mut self.sort,
            13 => &mut self.fields,
            14 => &mut self.items,
            15 => &mut self.layout,
            16 => &mut self.folders,
            17 => &mut self.syspages,
            18 => &mut self.master_pages,
            19 => &mut self.version,
            20 => &mut self.old_id,
            21 => &mut self.encoded,
            22 => &mut self.charset,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.demos.getSiteList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetSiteListError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetSiteListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.demos.getSiteList`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html).
#[doc(alias = "landing.demos.getSiteList")]
pub fn get_site_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetSiteList,
) -> impl Future<
    Output = Result<Reply<Map<GetSiteListEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.demos.register`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.demos.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `data`: [`RegisterData`] or list of any value, required.
    pub data: Either<RegisterData, Vec<Value>>,
    /// `params`: [`RegisterParams`].
    pub params: Option<RegisterParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(data: impl Into<Either<RegisterData, Vec<Value>>>) -> Self {
        Self {
            data: data.into(),
            ..Default::default()
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: RegisterParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &["data", "params"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = Vec<i64>;
    type Error = RegisterError;
    const NAME: &'static str = "landing.demos.register";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `data` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterData {
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// `code`: `string`, required.
    pub code: String,
    /// `site_code`: `string`.
    pub site_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`, may be `null`.
    pub description: Option<Nullable<String>>,
    /// `type`: [`TypeRequest`].
    pub type_: Option<TypeRequest>,
    /// `tpl_type`: [`TplType`].
    pub tpl_type: Option<TplType>,
    /// `fields`: [`RegisterDataFields`].
    pub fields: Option<RegisterDataFields>,
    /// `folders`: map of any value.
    pub folders: Option<Map<Value>>,
    /// `items`: map of [`RegisterDataItems`].
    pub items: Option<Map<RegisterDataItems>>,
    /// `layout`: [`LayoutRequest`].
    pub layout: Option<LayoutRequest>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `syspages`: map of any value.
    pub syspages: Option<Map<Value>>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `charset`.
    #[must_use]
    pub fn charset(mut self, value: impl Into<String>) -> Self {
        self.charset = Some(value.into());
        self
    }
    /// Sets `site_code`.
    #[must_use]
    pub fn site_code(mut self, value: impl Into<String>) -> Self {
        self.site_code = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<TypeRequest>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `tpl_type`.
    #[must_use]
    pub fn tpl_type(mut self, value: impl Into<TplType>) -> Self {
        self.tpl_type = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: RegisterDataFields) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `folders`.
    #[must_use]
    pub fn folders(mut self, value: impl Into<Map<Value>>) -> Self {
        self.folders = Some(value.into());
        self
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Map<RegisterDataItems>>) -> Self {
        self.items = Some(value.into());
        self
    }
    /// Sets `layout`.
    #[must_use]
    pub fn layout(mut self, value: LayoutRequest) -> Self {
        self.layout = Some(value);
        self
    }
    /// Sets `preview`.
    #[must_use]
    pub fn preview(mut self, value: impl Into<String>) -> Self {
        self.preview = Some(value.into());
        self
    }
    /// Sets `preview2x`.
    #[must_use]
    pub fn preview2x(mut self, value: impl Into<String>) -> Self {
        self.preview2x = Some(value.into());
        self
    }
    /// Sets `preview3x`.
    #[must_use]
    pub fn preview3x(mut self, value: impl Into<String>) -> Self {
        self.preview3x = Some(value.into());
        self
    }
    /// Sets `preview_url`.
    #[must_use]
    pub fn preview_url(mut self, value: impl Into<String>) -> Self {
        self.preview_url = Some(value.into());
        self
    }
    /// Sets `show_in_list`.
    #[must_use]
    pub fn show_in_list(mut self, value: bool) -> Self {
        self.show_in_list = Some(value);
        self
    }
    /// Sets `syspages`.
    #[must_use]
    pub fn syspages(mut self, value: impl Into<Map<Value>>) -> Self {
        self.syspages = Some(value.into());
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

impl Record for RegisterData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterData",
            fields: &[
                "charset",
                "code",
                "site_code",
                "name",
                "description",
                "type",
                "tpl_type",
                "fields",
                "folders",
                "items",
                "layout",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
                "syspages",
                "version",
            ],
            required: &[1],
            codecs: &[(15, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.charset,
            1 => &self.code,
            2 => &self.site_code,
            3 => &self.name,
            4 => &self.description,
            5 => &self.type_,
            6 => &self.tpl_type,
            7 => &self.fields,
            8 => &self.folders,
            9 => &self.items,
            10 => &self.layout,
            11 => &self.preview,
            12 => &self.preview2x,
            13 => &self.preview3x,
            14 => &self.preview_url,
            15 => &self.show_in_list,
            16 => &self.syspages,
            17 => &self.version,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.charset,
            1 => &mut self.code,
            2 => &mut self.site_code,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.type_,
            6 => &mut self.tpl_type,
            7 => &mut self.fields,
            8 => &mut self.folders,
            9 => &mut self.items,
            10 => &mut self.layout,
            11 => &mut self.preview,
            12 => &mut self.preview2x,
            13 => &mut self.preview3x,
            14 => &mut self.preview_url,
            15 => &mut self.show_in_list,
            16 => &mut self.syspages,
            17 => &mut self.version,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.tpl_type` of `landing.demos.register`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TplType {
    /// `S`: site template.
    SiteTemplate,
    /// `P`: page template.
    PageTemplate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TplType {
    const VALUES: &'static [&'static str] = &["S", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SiteTemplate),
            1 => Some(Self::PageTemplate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SiteTemplate => "S",
            Self::PageTemplate => "P",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `data.fields` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDataFields {
    /// `ADDITIONAL_FIELDS`: [`RegisterDataFieldsAdditionalFields`].
    pub additional_fields: Option<RegisterDataFieldsAdditionalFields>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `LANDING_ID_INDEX`: `string` or `integer`.
    pub landing_id_index: Option<Either<String, i64>>,
    /// `LANDING_ID_404`: `string` or `integer`.
    pub landing_id_404: Option<Either<String, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterDataFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ADDITIONAL_FIELDS`.
    #[must_use]
    pub fn additional_fields(
        mut self,
        value: RegisterDataFieldsAdditionalFields,
    ) -> Self {
        self.additional_fields = Some(value);
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `LANDING_ID_INDEX`.
    #[must_use]
    pub fn landing_id_index(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.landing_id_index = Some(value.into());
        self
    }
    /// Sets `LANDING_ID_404`.
    #[must_use]
    pub fn landing_id_404(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.landing_id_404 = Some(value.into());
        self
    }
}

impl Record for RegisterDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterDataFields",
            fields: &[
                "ADDITIONAL_FIELDS",
                "TITLE",
                "LANDING_ID_INDEX",
                "LANDING_ID_404",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_fields,
            1 => &self.title,
            2 => &self.landing_id_index,
            3 => &self.landing_id_404,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_fields,
            1 => &mut self.title,
            2 => &mut self.landing_id_index,
            3 => &mut self.landing_id_404,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.fields.ADDITIONAL_FIELDS` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDataFieldsAdditionalFields {
    /// `COOKIES_USE`: `string`.
    pub cookies_use: Option<String>,
    /// `B24BUTTON_COLOR`: `string`.
    pub b24button_color: Option<String>,
    /// `BACKGROUND_PICTURE`: `string`.
    pub background_picture: Option<String>,
    /// `THEME_USE`: `string`.
    pub theme_use: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterDataFieldsAdditionalFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `COOKIES_USE`.
    #[must_use]
    pub fn cookies_use(mut self, value: impl Into<String>) -> Self {
        self.cookies_use = Some(value.into());
        self
    }
    /// Sets `B24BUTTON_COLOR`.
    #[must_use]
    pub fn b24button_color(mut self, value: impl Into<String>) -> Self {
        self.b24button_color = Some(value.into());
        self
    }
    /// Sets `BACKGROUND_PICTURE`.
    #[must_use]
    pub fn background_picture(mut self, value: impl Into<String>) -> Self {
        self.background_picture = Some(value.into());
        self
    }
    /// Sets `THEME_USE`.
    #[must_use]
    pub fn theme_use(mut self, value: impl Into<String>) -> Self {
        self.theme_use = Some(value.into());
        self
    }
}

impl Record for RegisterDataFieldsAdditionalFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterDataFieldsAdditionalFields",
            fields: &[
                "COOKIES_USE",
                "B24BUTTON_COLOR",
                "BACKGROUND_PICTURE",
                "THEME_USE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cookies_use,
            1 => &self.b24button_color,
            2 => &self.background_picture,
            3 => &self.theme_use,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cookies_use,
            1 => &mut self.b24button_color,
            2 => &mut self.background_picture,
            3 => &mut self.theme_use,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.items` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDataItems {
    /// `old_id`: `string` or `integer`.
    pub old_id: Option<Either<String, i64>>,
    /// `code`: `string`, required under a condition that the page tells.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`, may be `null`.
    pub description: Option<Nullable<String>>,
    /// `type`: [`TypeRequest`].
    pub type_: Option<TypeRequest>,
    /// `tpl_type`: [`TplType`].
    pub tpl_type: Option<TplType>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: [`RegisterDataItemsFields`].
    pub fields: Option<RegisterDataItemsFields>,
    /// `layout`: [`LayoutRequest`].
    pub layout: Option<LayoutRequest>,
    /// `items`: [`RegisterDataItemsContent`].
    pub items: Option<RegisterDataItemsContent>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<String>,
    /// `show_in_list`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterDataItems {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `old_id`.
    #[must_use]
    pub fn old_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.old_id = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<TypeRequest>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `tpl_type`.
    #[must_use]
    pub fn tpl_type(mut self, value: impl Into<TplType>) -> Self {
        self.tpl_type = Some(value.into());
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: RegisterDataItemsFields) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `layout`.
    #[must_use]
    pub fn layout(mut self, value: LayoutRequest) -> Self {
        self.layout = Some(value);
        self
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: RegisterDataItemsContent) -> Self {
        self.items = Some(value);
        self
    }
    /// Sets `preview`.
    #[must_use]
    pub fn preview(mut self, value: impl Into<String>) -> Self {
        self.preview = Some(value.into());
        self
    }
    /// Sets `preview2x`.
    #[must_use]
    pub fn preview2x(mut self, value: impl Into<String>) -> Self {
        self.preview2x = Some(value.into());
        self
    }
    /// Sets `preview3x`.
    #[must_use]
    pub fn preview3x(mut self, value: impl Into<String>) -> Self {
        self.preview3x = Some(value.into());
        self
    }
    /// Sets `preview_url`.
    #[must_use]
    pub fn preview_url(mut self, value: impl Into<String>) -> Self {
        self.preview_url = Some(value.into());
        self
    }
    /// Sets `show_in_list`.
    #[must_use]
    pub fn show_in_list(mut self, value: bool) -> Self {
        self.show_in_list = Some(value);
        self
    }
}

impl Record for RegisterDataItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterDataItems",
            fields: &[
                "old_id",
                "code",
                "name",
                "description",
                "type",
                "tpl_type",
                "version",
                "fields",
                "layout",
                "items",
                "preview",
                "preview2x",
                "preview3x",
                "preview_url",
                "show_in_list",
            ],
            required: &[],
            codecs: &[(14, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.old_id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            4 => &self.type_,
            5 => &self.tpl_type,
            6 => &self.version,
            7 => &self.fields,
            8 => &self.layout,
            9 => &self.items,
            10 => &self.preview,
            11 => &self.preview2x,
            12 => &self.preview3x,
            13 => &self.preview_url,
            14 => &self.show_in_list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.old_id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.type_,
            5 => &mut self.tpl_type,
            6 => &mut self.version,
            7 => &mut self.fields,
            8 => &mut self.layout,
            9 => &mut self.items,
            10 => &mut self.preview,
            11 => &mut self.preview2x,
            12 => &mut self.preview3x,
            13 => &mut self.preview_url,
            14 => &mut self.show_in_list,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.items.fields` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDataItemsFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RULE`: `string`, may be `null`.
    pub rule: Option<Nullable<String>>,
    /// `ADDITIONAL_FIELDS`: [`RegisterDataItemsFieldsAdditionalFields`].
    pub additional_fields: Option<RegisterDataItemsFieldsAdditionalFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterDataItemsFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `RULE`.
    #[must_use]
    pub fn rule(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.rule = Some(value.into());
        self
    }
    /// Sets `ADDITIONAL_FIELDS`.
    #[must_use]
    pub fn additional_fields(
        mut self,
        value: RegisterDataItemsFieldsAdditionalFields,
    ) -> Self {
        self.additional_fields = Some(value);
        self
    }
}

impl Record for RegisterDataItemsFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterDataItemsFields",
            fields: &["TITLE", "RULE", "ADDITIONAL_FIELDS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.rule,
            2 => &self.additional_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.rule,
            2 => &mut self.additional_fields,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.items.fields.ADDITIONAL_FIELDS` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDataItemsFieldsAdditionalFields {
    /// `B24BUTTON_USE`: `Y` or `N`.
    pub b24button_use: Option<bool>,
    /// `METAOG_TITLE`: `string`.
    pub metaog_title: Option<String>,
    /// `THEME_USE`: `Y` or `N`.
    pub theme_use: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterDataItemsFieldsAdditionalFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `B24BUTTON_USE`.
    #[must_use]
    pub fn b24button_use(mut self, value: bool) -> Self {
        self.b24button_use = Some(value);
        self
    }
    /// Sets `METAOG_TITLE`.
    #[must_use]
    pub fn metaog_title(mut self, value: impl Into<String>) -> Self {
        self.metaog_title = Some(value.into());
        self
    }
    /// Sets `THEME_USE`.
    #[must_use]
    pub fn theme_use(mut self, value: bool) -> Self {
        self.theme_use = Some(value);
        self
    }
}

impl Record for RegisterDataItemsFieldsAdditionalFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterDataItemsFieldsAdditionalFields",
            fields: &["B24BUTTON_USE", "METAOG_TITLE", "THEME_USE"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.b24button_use,
            1 => &self.metaog_title,
            2 => &self.theme_use,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.b24button_use,
            1 => &mut self.metaog_title,
            2 => &mut self.theme_use,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.items.layout` of `landing.demos.register`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutRequest {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `ref`: list of `string`.
    pub ref_: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl LayoutRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `ref`.
    #[must_use]
    pub fn ref_(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ref_ = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for LayoutRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LayoutRequest",
            fields: &["code", "ref"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.ref_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.ref_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.items.items` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDataItemsContent {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `access`: `string`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `old_id`: `integer`.
    pub old_id: Option<i64>,
    /// `cards`: map of any value.
    pub cards: Option<Map<Value>>,
    /// `nodes`: map of any value.
    pub nodes: Option<Map<Value>>,
    /// `style`: map of any value.
    pub style: Option<Map<Value>>,
    /// `attrs`: map of any value.
    pub attrs: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterDataItemsContent {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `access`.
    #[must_use]
    pub fn access(mut self, value: impl Into<String>) -> Self {
        self.access = Some(value.into());
        self
    }
    /// Sets `anchor`.
    #[must_use]
    pub fn anchor(mut self, value: impl Into<String>) -> Self {
        self.anchor = Some(value.into());
        self
    }
    /// Sets `old_id`.
    #[must_use]
    pub fn old_id(mut self, value: i64) -> Self {
        self.old_id = Some(value);
        self
    }
    /// Sets `cards`.
    #[must_use]
    pub fn cards(mut self, value: impl Into<Map<Value>>) -> Self {
        self.cards = Some(value.into());
        self
    }
    /// Sets `nodes`.
    #[must_use]
    pub fn nodes(mut self, value: impl Into<Map<Value>>) -> Self {
        self.nodes = Some(value.into());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: impl Into<Map<Value>>) -> Self {
        self.style = Some(value.into());
        self
    }
    /// Sets `attrs`.
    #[must_use]
    pub fn attrs(mut self, value: impl Into<Map<Value>>) -> Self {
        self.attrs = Some(value.into());
        self
    }
}

impl Record for RegisterDataItemsContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterDataItemsContent",
            fields: &[
                "code",
                "access",
                "anchor",
                "old_id",
                "cards",
                "nodes",
                "style",
                "attrs",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.access,
            2 => &self.anchor,
            3 => &self.old_id,
            4 => &self.cards,
            5 => &self.nodes,
            6 => &self.style,
            7 => &self.attrs,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.access,
            2 => &mut self.anchor,
            3 => &mut self.old_id,
            4 => &mut self.cards,
            5 => &mut self.nodes,
            6 => &mut self.style,
            7 => &mut self.attrs,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params` of `landing.demos.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterParams {
    /// `site_template_id`: `string`. Counts only on an on-premise portal.
    pub site_template_id: Option<String>,
    /// `lang`: map of any value.
    pub lang: Option<Map<Value>>,
    /// `lang_original`: `string`.
    pub lang_original: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `site_template_id`.
    #[must_use]
    pub fn site_template_id(mut self, value: impl Into<String>) -> Self {
        self.site_template_id = Some(value.into());
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<Map<Value>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `lang_original`.
    #[must_use]
    pub fn lang_original(mut self, value: impl Into<String>) -> Self {
        self.lang_original = Some(value.into());
        self
    }
}

impl Record for RegisterParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterParams",
            fields: &["site_template_id", "lang", "lang_original"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.site_template_id,
            1 => &self.lang,
            2 => &self.lang_original,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.site_template_id,
            1 => &mut self.lang,
            2 => &mut self.lang_original,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.demos.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `REGISTER_ERROR_DATA`.
    RegisterErrorData,
    /// `CONTENT_IS_BAD`.
    ContentIsBad,
    /// `BX_EMPTY_REQUIRED`.
    BxEmptyRequired,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::RegisterErrorData, "REGISTER_ERROR_DATA"),
        ErrorCase::code(Self::ContentIsBad, "CONTENT_IS_BAD"),
        ErrorCase::code(Self::BxEmptyRequired, "BX_EMPTY_REQUIRED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.demos.register`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html).
#[doc(alias = "landing.demos.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.demos.unregister`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.demos.unregister")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `code`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unregister {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
            fields: &["code"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unregister {
    type Output = bool;
    type Error = UnregisterError;
    const NAME: &'static str = "landing.demos.unregister";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.demos.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `Template deletion error`.
    TemplateDeletionError,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(Self::TemplateDeletionError, "Template deletion error"),
    ];
}

/// Calls [`landing.demos.unregister`](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html).
#[doc(alias = "landing.demos.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    GetList, GetListParams, GetListItem, GetPageList, GetPageListEntry,
    GetPageListEntryData, Fields, FieldsAdditionalFields, GetPageListEntryDataItems,
    MasterPages, FieldsReply, FieldsReplyAdditionalFields, Layout, MasterPagesItems,
    MasterPagesItemsEntry, MasterPagesItemsEntryRepoBlock, MasterPagesItemsEntryNodes,
    MasterPagesItemsEntryAttrs, GetSiteList, GetSiteListEntry, GetSiteListEntryData,
    Register, RegisterData, RegisterDataFields, RegisterDataFieldsAdditionalFields,
    RegisterDataItems, RegisterDataItemsFields, RegisterDataItemsFieldsAdditionalFields,
    LayoutRequest, RegisterDataItemsContent, RegisterParams, Unregister
);

value_enum!(
    GetListParamsOrder, Type, GetListItemTplType, TypeRequest, GetPageListEntryDataType,
    TplType
);

choice!(RegisterData[]);
