// @generated from docs/api-reference/landing/embedding/landing-repo-unbind.md and 4 more. Do not edit; run `cargo codegen`.

//! `landing.repo.*`.

use crate::prelude::*;

/// Request of [`landing.repo.checkContent`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repo.checkContent")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckContent {
    /// `content`: `string`, required.
    pub content: String,
    /// `splitter`: `string`. Default: `#SANITIZE#`.
    pub splitter: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CheckContent {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Default::default()
        }
    }
    /// Sets `splitter`.
    #[must_use]
    pub fn splitter(mut self, value: impl Into<String>) -> Self {
        self.splitter = Some(value.into());
        self
    }
}

impl Record for CheckContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckContent",
            fields: &["content", "splitter"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.content,
            1 => &self.splitter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.content,
            1 => &mut self.splitter,
            _ => &mut self.extra,
        }
    }
}

impl Method for CheckContent {
    type Output = CheckContentResult;
    type Error = CheckContentError;
    const NAME: &'static str = "landing.repo.checkContent";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Answer of `landing.repo.checkContent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckContentResult {
    /// `is_bad`: `boolean`.
    pub is_bad: Option<bool>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckContentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckContentResult",
            fields: &["is_bad", "content"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_bad,
            1 => &self.content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_bad,
            1 => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.repo.checkContent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckContentError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `insufficient_scope`.
    InsufficientScope,
}

impl ErrorCode for CheckContentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::InsufficientScope, "insufficient_scope"),
    ];
}

/// Calls [`landing.repo.checkContent`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html).
#[doc(alias = "landing.repo.checkContent")]
pub fn check_content<'a, C: Caller>(
    caller: &'a C,
    request: &'a CheckContent,
) -> impl Future<
    Output = Result<Reply<CheckContentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.repo.getList`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repo.getList")]
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
    const NAME: &'static str = "landing.repo.getList";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for GetList {
    type Row = GetListItem;
}

/// Parameter `params` of `landing.repo.getList`.
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

/// Parameter `params.order` of `landing.repo.getList`.
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

/// Answer of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `APP_CODE`: `string`, may be `null`.
    pub app_code: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SECTIONS`: `string`.
    pub sections: Option<String>,
    /// `SITE_TEMPLATE_ID`: `string`, may be `null`.
    pub site_template_id: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `MANIFEST`: [`GetListItemManifest`] or `boolean`.
    pub manifest: Option<Either<GetListItemManifest, bool>>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// `CREATED_BY_ID`: `string`.
    pub created_by_id: Option<String>,
    /// `MODIFIED_BY_ID`: `string`.
    pub modified_by_id: Option<String>,
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
                "NAME",
                "DESCRIPTION",
                "SECTIONS",
                "SITE_TEMPLATE_ID",
                "PREVIEW",
                "MANIFEST",
                "CONTENT",
                "CREATED_BY_ID",
                "MODIFIED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.xml_id,
            2 => &self.app_code,
            3 => &self.active,
            4 => &self.name,
            5 => &self.description,
            6 => &self.sections,
            7 => &self.site_template_id,
            8 => &self.preview,
            9 => &self.manifest,
            10 => &self.content,
            11 => &self.created_by_id,
            12 => &self.modified_by_id,
            13 => &self.date_create,
            14 => &self.date_modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.xml_id,
            2 => &mut self.app_code,
            3 => &mut self.active,
            4 => &mut self.name,
            5 => &mut self.description,
            6 => &mut self.sections,
            7 => &mut self.site_template_id,
            8 => &mut self.preview,
            9 => &mut self.manifest,
            10 => &mut self.content,
            11 => &mut self.created_by_id,
            12 => &mut self.modified_by_id,
            13 => &mut self.date_create,
            14 => &mut self.date_modify,
            _ => &mut self.extra,
        }
    }
}

/// `MANIFEST` in the answer of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItemManifest {
    /// `block`: [`GetListItemManifestBlock`].
    pub block: Option<GetListItemManifestBlock>,
    /// `nodes`: map of [`GetListItemManifestNodes`].
    pub nodes: Option<Map<GetListItemManifestNodes>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListItemManifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListItemManifest",
            fields: &["block", "nodes"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.nodes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.nodes,
            _ => &mut self.extra,
        }
    }
}

/// `MANIFEST.block` in the answer of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItemManifestBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListItemManifestBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListItemManifestBlock",
            fields: &["name"],
            required: &[],
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

/// `MANIFEST.nodes` in the answer of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItemManifestNodes {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListItemManifestNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListItemManifestNodes",
            fields: &["name", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.repo.getList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `SYSTEM_ERROR`.
    SystemError,
    /// `insufficient_scope`.
    InsufficientScope,
}

impl ErrorCode for GetListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
        ErrorCase::code(Self::InsufficientScope, "insufficient_scope"),
    ];
}

/// Calls [`landing.repo.getList`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html).
#[doc(alias = "landing.repo.getList")]
pub fn get_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetList,
) -> impl Future<
    Output = Result<Reply<Vec<GetListItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.repo.register`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repo.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `code`: `string`, required.
    pub code: String,
    /// `fields`: [`RegisterFields`], required.
    pub fields: RegisterFields,
    /// `manifest`: [`RegisterManifest`].
    pub manifest: Option<RegisterManifest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>, fields: RegisterFields) -> Self {
        Self {
            code: code.into(),
            fields,
            ..Default::default()
        }
    }
    /// Sets `manifest`.
    #[must_use]
    pub fn manifest(mut self, value: RegisterManifest) -> Self {
        self.manifest = Some(value);
        self
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &["code", "fields", "manifest"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.fields,
            2 => &self.manifest,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.fields,
            2 => &mut self.manifest,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = i64;
    type Error = RegisterError;
    const NAME: &'static str = "landing.repo.register";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `CONTENT`: `string`, required.
    pub content: String,
    /// `SECTIONS`: `string`, required.
    pub sections: String,
    /// `PREVIEW`: `string`, required.
    pub preview: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SITE_TEMPLATE_ID`: `string`.
    pub site_template_id: Option<String>,
    /// `RESET`: `string`.
    pub reset: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        content: impl Into<String>,
        sections: impl Into<String>,
        preview: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            sections: sections.into(),
            preview: preview.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SITE_TEMPLATE_ID`.
    #[must_use]
    pub fn site_template_id(mut self, value: impl Into<String>) -> Self {
        self.site_template_id = Some(value.into());
        self
    }
    /// Sets `RESET`.
    #[must_use]
    pub fn reset(mut self, value: impl Into<String>) -> Self {
        self.reset = Some(value.into());
        self
    }
}

impl Record for RegisterFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterFields",
            fields: &[
                "NAME",
                "CONTENT",
                "SECTIONS",
                "PREVIEW",
                "DESCRIPTION",
                "ACTIVE",
                "SITE_TEMPLATE_ID",
                "RESET",
            ],
            required: &[0, 1, 2, 3],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.content,
            2 => &self.sections,
            3 => &self.preview,
            4 => &self.description,
            5 => &self.active,
            6 => &self.site_template_id,
            7 => &self.reset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.content,
            2 => &mut self.sections,
            3 => &mut self.preview,
            4 => &mut self.description,
            5 => &mut self.active,
            6 => &mut self.site_template_id,
            7 => &mut self.reset,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifest {
    /// `block`: [`RegisterManifestBlock`].
    pub block: Option<RegisterManifestBlock>,
    /// `cards`: map of [`RegisterManifestCards`].
    pub cards: Option<Map<RegisterManifestCards>>,
    /// `nodes`: map of [`RegisterManifestNodes`].
    pub nodes: Option<Map<RegisterManifestNodes>>,
    /// `style`: [`RegisterManifestStyle`].
    pub style: Option<RegisterManifestStyle>,
    /// `attrs`: map of any value.
    pub attrs: Option<Map<Value>>,
    /// `assets`: [`RegisterManifestAssets`].
    pub assets: Option<RegisterManifestAssets>,
    /// `menu`: map of any value.
    pub menu: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `block`.
    #[must_use]
    pub fn block(mut self, value: RegisterManifestBlock) -> Self {
        self.block = Some(value);
        self
    }
    /// Sets `cards`.
    #[must_use]
    pub fn cards(mut self, value: impl Into<Map<RegisterManifestCards>>) -> Self {
        self.cards = Some(value.into());
        self
    }
    /// Sets `nodes`.
    #[must_use]
    pub fn nodes(mut self, value: impl Into<Map<RegisterManifestNodes>>) -> Self {
        self.nodes = Some(value.into());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: RegisterManifestStyle) -> Self {
        self.style = Some(value);
        self
    }
    /// Sets `attrs`.
    #[must_use]
    pub fn attrs(mut self, value: impl Into<Map<Value>>) -> Self {
        self.attrs = Some(value.into());
        self
    }
    /// Sets `assets`.
    #[must_use]
    pub fn assets(mut self, value: RegisterManifestAssets) -> Self {
        self.assets = Some(value);
        self
    }
    /// Sets `menu`.
    #[must_use]
    pub fn menu(mut self, value: impl Into<Map<Value>>) -> Self {
        self.menu = Some(value.into());
        self
    }
}

impl Record for RegisterManifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifest",
            fields: &["block", "cards", "nodes", "style", "attrs", "assets", "menu"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.cards,
            2 => &self.nodes,
            3 => &self.style,
            4 => &self.attrs,
            5 => &self.assets,
            6 => &self.menu,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.cards,
            2 => &mut self.nodes,
            3 => &mut self.style,
            4 => &mut self.attrs,
            5 => &mut self.assets,
            6 => &mut self.menu,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.block` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `section`: list of `string`.
    pub section: Option<Vec<String>>,
    /// `dynamic`: `boolean`.
    pub dynamic: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestBlock {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `section`.
    #[must_use]
    pub fn section(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.section = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `dynamic`.
    #[must_use]
    pub fn dynamic(mut self, value: bool) -> Self {
        self.dynamic = Some(value);
        self
    }
}

impl Record for RegisterManifestBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestBlock",
            fields: &["name", "section", "dynamic"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.section,
            2 => &self.dynamic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.section,
            2 => &mut self.dynamic,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.cards` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestCards {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `label`: list of `string`.
    pub label: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestCards {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.label = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for RegisterManifestCards {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestCards",
            fields: &["name", "label"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.label,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.nodes` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestNodes {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `dimensions`: [`RegisterManifestNodesDimensions`].
    pub dimensions: Option<RegisterManifestNodesDimensions>,
    /// `allowInlineEdit`: `boolean`.
    pub allow_inline_edit: Option<bool>,
    /// `useInDesigner`: `boolean`.
    pub use_in_designer: Option<bool>,
    /// `create2xByDefault`: `boolean`.
    pub create2x_by_default: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestNodes {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `dimensions`.
    #[must_use]
    pub fn dimensions(mut self, value: RegisterManifestNodesDimensions) -> Self {
        self.dimensions = Some(value);
        self
    }
    /// Sets `allowInlineEdit`.
    #[must_use]
    pub fn allow_inline_edit(mut self, value: bool) -> Self {
        self.allow_inline_edit = Some(value);
        self
    }
    /// Sets `useInDesigner`.
    #[must_use]
    pub fn use_in_designer(mut self, value: bool) -> Self {
        self.use_in_designer = Some(value);
        self
    }
    /// Sets `create2xByDefault`.
    #[must_use]
    pub fn create2x_by_default(mut self, value: bool) -> Self {
        self.create2x_by_default = Some(value);
        self
    }
}

impl Record for RegisterManifestNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestNodes",
            fields: &[
                "name",
                "type",
                "dimensions",
                "allowInlineEdit",
                "useInDesigner",
                "create2xByDefault",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.dimensions,
            3 => &self.allow_inline_edit,
            4 => &self.use_in_designer,
            5 => &self.create2x_by_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.dimensions,
            3 => &mut self.allow_inline_edit,
            4 => &mut self.use_in_designer,
            5 => &mut self.create2x_by_default,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.nodes.dimensions` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestNodesDimensions {
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestNodesDimensions {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}

impl Record for RegisterManifestNodesDimensions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestNodesDimensions",
            fields: &["width", "height"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.style` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestStyle {
    /// `block`: [`RegisterManifestStyleBlock`].
    pub block: Option<RegisterManifestStyleBlock>,
    /// `nodes`: map of [`RegisterManifestStyleNodes`].
    pub nodes: Option<Map<RegisterManifestStyleNodes>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestStyle {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `block`.
    #[must_use]
    pub fn block(mut self, value: RegisterManifestStyleBlock) -> Self {
        self.block = Some(value);
        self
    }
    /// Sets `nodes`.
    #[must_use]
    pub fn nodes(mut self, value: impl Into<Map<RegisterManifestStyleNodes>>) -> Self {
        self.nodes = Some(value.into());
        self
    }
}

impl Record for RegisterManifestStyle {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestStyle",
            fields: &["block", "nodes"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            1 => &self.nodes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            1 => &mut self.nodes,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.style.block` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestStyleBlock {
    /// `type`: list of `string`.
    pub type_: Option<Vec<String>>,
    /// `additional`: [`RegisterManifestStyleBlockAdditional`].
    pub additional: Option<RegisterManifestStyleBlockAdditional>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestStyleBlock {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.type_ = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `additional`.
    #[must_use]
    pub fn additional(mut self, value: RegisterManifestStyleBlockAdditional) -> Self {
        self.additional = Some(value);
        self
    }
}

impl Record for RegisterManifestStyleBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestStyleBlock",
            fields: &["type", "additional"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.additional,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.additional,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.style.block.additional` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestStyleBlockAdditional {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `attrsType`: list of `string`.
    pub attrs_type: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestStyleBlockAdditional {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `attrsType`.
    #[must_use]
    pub fn attrs_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attrs_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for RegisterManifestStyleBlockAdditional {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestStyleBlockAdditional",
            fields: &["name", "attrsType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.attrs_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.attrs_type,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.style.nodes` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestStyleNodes {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: list of `string` or `string`.
    pub type_: Option<Either<Vec<String>, String>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestStyleNodes {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Either<Vec<String>, String>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for RegisterManifestStyleNodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestStyleNodes",
            fields: &["title", "type", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `manifest.assets` of `landing.repo.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterManifestAssets {
    /// `ext`: list of `string`.
    pub ext: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterManifestAssets {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ext`.
    #[must_use]
    pub fn ext(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ext = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for RegisterManifestAssets {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterManifestAssets",
            fields: &["ext"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ext,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ext,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.repo.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `REQUIRED_FIELD_NO_EXISTS`.
    RequiredFieldNoExists,
    /// `MANIFEST_INTERSECT_IMG`.
    ManifestIntersectImg,
    /// `CONTENT_IS_BAD`.
    ContentIsBad,
    /// `PRESET_CONTENT_IS_BAD`.
    PresetContentIsBad,
    /// `UNSUPPORTED_BLOCK_TYPE`.
    UnsupportedBlockType,
    /// `UNSUPPORTED_BLOCK_SUBTYPE`.
    UnsupportedBlockSubtype,
    /// `insufficient_scope`.
    InsufficientScope,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::RequiredFieldNoExists, "REQUIRED_FIELD_NO_EXISTS"),
        ErrorCase::code(Self::ManifestIntersectImg, "MANIFEST_INTERSECT_IMG"),
        ErrorCase::code(Self::ContentIsBad, "CONTENT_IS_BAD"),
        ErrorCase::code(Self::PresetContentIsBad, "PRESET_CONTENT_IS_BAD"),
        ErrorCase::code(Self::UnsupportedBlockType, "UNSUPPORTED_BLOCK_TYPE"),
        ErrorCase::code(Self::UnsupportedBlockSubtype, "UNSUPPORTED_BLOCK_SUBTYPE"),
        ErrorCase::code(Self::InsufficientScope, "insufficient_scope"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.repo.register`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html).
#[doc(alias = "landing.repo.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.repo.unbind`](https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repo.unbind")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unbind {
    /// `code`: `string`, required.
    pub code: String,
    /// `handler`: `string`.
    pub handler: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unbind {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `handler`.
    #[must_use]
    pub fn handler(mut self, value: impl Into<String>) -> Self {
        self.handler = Some(value.into());
        self
    }
}

impl Record for Unbind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unbind",
            fields: &["code", "handler"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.handler,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.handler,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unbind {
    type Output = Option<bool>;
    type Error = UnbindError;
    const NAME: &'static str = "landing.repo.unbind";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.repo.unbind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// `MISSING_PARAMS` (HTTP 400).
    MissingParams,
    /// `PLACEMENT_NO_EXIST` (HTTP 400).
    PlacementNoExist,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for UnbindError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS").status(400),
        ErrorCase::code(Self::PlacementNoExist, "PLACEMENT_NO_EXIST").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
    ];
}

/// Calls [`landing.repo.unbind`](https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html).
#[doc(alias = "landing.repo.unbind")]
pub fn unbind<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unbind,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.repo.unregister`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repo.unregister")]
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
    const NAME: &'static str = "landing.repo.unregister";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.repo.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `insufficient_scope`.
    InsufficientScope,
    /// `Error deleting block`.
    ErrorDeletingBlock,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::InsufficientScope, "insufficient_scope"),
        ErrorCase::text(Self::ErrorDeletingBlock, "Error deleting block"),
    ];
}

/// Calls [`landing.repo.unregister`](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html).
#[doc(alias = "landing.repo.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    CheckContent, CheckContentResult, GetList, GetListParams, GetListItem,
    GetListItemManifest, GetListItemManifestBlock, GetListItemManifestNodes, Register,
    RegisterFields, RegisterManifest, RegisterManifestBlock, RegisterManifestCards,
    RegisterManifestNodes, RegisterManifestNodesDimensions, RegisterManifestStyle,
    RegisterManifestStyleBlock, RegisterManifestStyleBlockAdditional,
    RegisterManifestStyleNodes, RegisterManifestAssets, Unbind, Unregister
);

value_enum!(GetListParamsOrder);
