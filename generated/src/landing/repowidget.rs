// @generated from docs/api-reference/vibe/landing-repowidget-debug.md and 3 more. Do not edit; run `cargo codegen`.

//! `landing.repowidget.*`.

use crate::prelude::*;

/// Request of [`landing.repowidget.debug`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repowidget.debug")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Debug {
    /// `enable`: `boolean`.
    pub enable: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Debug {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enable`.
    #[must_use]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

impl Record for Debug {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Debug",
            fields: &["enable"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enable,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enable,
            _ => &mut self.extra,
        }
    }
}

impl Method for Debug {
    type Output = bool;
    type Error = DebugError;
    const NAME: &'static str = "landing.repowidget.debug";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.repowidget.debug`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DebugError {
    /// `APP_NOT_FOUND`.
    AppNotFound,
}

impl ErrorCode for DebugError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AppNotFound, "APP_NOT_FOUND"),
    ];
}

/// Calls [`landing.repowidget.debug`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html).
#[doc(alias = "landing.repowidget.debug")]
pub fn debug<'a, C: Caller>(
    caller: &'a C,
    request: &'a Debug,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.repowidget.getlist`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repowidget.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `params`: [`GetlistParams`], required.
    pub params: GetlistParams,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(params: GetlistParams) -> Self {
        Self {
            params,
            ..Default::default()
        }
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["params"],
            required: &[0],
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

impl Method for Getlist {
    type Output = Vec<GetlistItem>;
    type Error = GetlistError;
    const NAME: &'static str = "landing.repowidget.getlist";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for Getlist {
    type Row = GetlistItem;
}

/// Parameter `params` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistParams {
    /// `select`: list of [`GetlistParamsSelect`].
    pub select: Option<Vec<GetlistParamsSelect>>,
    /// `filter`: [`FilterRequest`] or `filter`.
    pub filter: Option<Either<FilterRequest, Filter>>,
    /// `group`: list of [`FilterRequest`].
    pub group: Option<Vec<FilterRequest>>,
    /// `order`: [`GetlistParamsOrder`].
    pub order: Option<GetlistParamsOrder>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetlistParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetlistParamsSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<FilterRequest, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, value: impl IntoIterator<Item = FilterRequest>) -> Self {
        self.group = Some(value.into_iter().collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: GetlistParamsOrder) -> Self {
        self.order = Some(value);
        self
    }
}

impl Record for GetlistParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistParams",
            fields: &["select", "filter", "group", "order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.group,
            3 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.group,
            3 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.select` of `landing.repowidget.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistParamsSelect {
    /// `ID`.
    Id,
    /// `XML_ID`.
    XmlId,
    /// `APP_CODE`.
    AppCode,
    /// `ACTIVE`.
    Active,
    /// `NAME`.
    Name,
    /// `DESCRIPTION`.
    Description,
    /// `SECTIONS`.
    Sections,
    /// `PREVIEW`.
    Preview,
    /// `WIDGET_PARAMS`.
    WidgetParams,
    /// `CONTENT`.
    Content,
    /// `MANIFEST`.
    Manifest,
    /// `CREATED_BY_ID`.
    CreatedById,
    /// `MODIFIED_BY_ID`.
    ModifiedById,
    /// `DATE_CREATE`.
    DateCreate,
    /// `DATE_MODIFY`.
    DateModify,
    /// `SITE_TEMPLATE_ID`.
    SiteTemplateId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistParamsSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "XML_ID",
        "APP_CODE",
        "ACTIVE",
        "NAME",
        "DESCRIPTION",
        "SECTIONS",
        "PREVIEW",
        "WIDGET_PARAMS",
        "CONTENT",
        "MANIFEST",
        "CREATED_BY_ID",
        "MODIFIED_BY_ID",
        "DATE_CREATE",
        "DATE_MODIFY",
        "SITE_TEMPLATE_ID",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::XmlId),
            2 => Some(Self::AppCode),
            3 => Some(Self::Active),
            4 => Some(Self::Name),
            5 => Some(Self::Description),
            6 => Some(Self::Sections),
            7 => Some(Self::Preview),
            8 => Some(Self::WidgetParams),
            9 => Some(Self::Content),
            10 => Some(Self::Manifest),
            11 => Some(Self::CreatedById),
            12 => Some(Self::ModifiedById),
            13 => Some(Self::DateCreate),
            14 => Some(Self::DateModify),
            15 => Some(Self::SiteTemplateId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::XmlId => "XML_ID",
            Self::AppCode => "APP_CODE",
            Self::Active => "ACTIVE",
            Self::Name => "NAME",
            Self::Description => "DESCRIPTION",
            Self::Sections => "SECTIONS",
            Self::Preview => "PREVIEW",
            Self::WidgetParams => "WIDGET_PARAMS",
            Self::Content => "CONTENT",
            Self::Manifest => "MANIFEST",
            Self::CreatedById => "CREATED_BY_ID",
            Self::ModifiedById => "MODIFIED_BY_ID",
            Self::DateCreate => "DATE_CREATE",
            Self::DateModify => "DATE_MODIFY",
            Self::SiteTemplateId => "SITE_TEMPLATE_ID",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `params.filter` of `landing.repowidget.getlist`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRequest {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SECTIONS`: `string`.
    pub sections: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `WIDGET_PARAMS`: [`WidgetParams`].
    pub widget_params: Option<WidgetParams>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// `MANIFEST`: map of any value.
    pub manifest: Option<Map<Value>>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `MODIFIED_BY_ID`: `integer`.
    pub modified_by_id: Option<i64>,
    /// `DATE_CREATE`: `date`.
    pub date_create: Option<Date>,
    /// `DATE_MODIFY`: `date`.
    pub date_modify: Option<Date>,
    /// `SITE_TEMPLATE_ID`: `string`. Counts only on an on-premise portal.
    pub site_template_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FilterRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `APP_CODE`.
    #[must_use]
    pub fn app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SECTIONS`.
    #[must_use]
    pub fn sections(mut self, value: impl Into<String>) -> Self {
        self.sections = Some(value.into());
        self
    }
    /// Sets `PREVIEW`.
    #[must_use]
    pub fn preview(mut self, value: impl Into<String>) -> Self {
        self.preview = Some(value.into());
        self
    }
    /// Sets `WIDGET_PARAMS`.
    #[must_use]
    pub fn widget_params(mut self, value: WidgetParams) -> Self {
        self.widget_params = Some(value);
        self
    }
    /// Sets `CONTENT`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `MANIFEST`.
    #[must_use]
    pub fn manifest(mut self, value: impl Into<Map<Value>>) -> Self {
        self.manifest = Some(value.into());
        self
    }
    /// Sets `CREATED_BY_ID`.
    #[must_use]
    pub fn created_by_id(mut self, value: i64) -> Self {
        self.created_by_id = Some(value);
        self
    }
    /// Sets `MODIFIED_BY_ID`.
    #[must_use]
    pub fn modified_by_id(mut self, value: i64) -> Self {
        self.modified_by_id = Some(value);
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<Date>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_MODIFY`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<Date>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `SITE_TEMPLATE_ID`.
    #[must_use]
    pub fn site_template_id(mut self, value: impl Into<String>) -> Self {
        self.site_template_id = Some(value.into());
        self
    }
}

impl Record for FilterRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FilterRequest",
            fields: &[
                "ID",
                "XML_ID",
                "APP_CODE",
                "ACTIVE",
                "NAME",
                "DESCRIPTION",
                "SECTIONS",
                "PREVIEW",
                "WIDGET_PARAMS",
                "CONTENT",
                "MANIFEST",
                "CREATED_BY_ID",
                "MODIFIED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "SITE_TEMPLATE_ID",
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
            7 => &self.preview,
            8 => &self.widget_params,
            9 => &self.content,
            10 => &self.manifest,
            11 => &self.created_by_id,
            12 => &self.modified_by_id,
            13 => &self.date_create,
            14 => &self.date_modify,
            15 => &self.site_template_id,
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
            7 => &mut self.preview,
            8 => &mut self.widget_params,
            9 => &mut self.content,
            10 => &mut self.manifest,
            11 => &mut self.created_by_id,
            12 => &mut self.modified_by_id,
            13 => &mut self.date_create,
            14 => &mut self.date_modify,
            15 => &mut self.site_template_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.filter.WIDGET_PARAMS` of `landing.repowidget.getlist`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetParams {
    /// `rootNode`: `string`.
    pub root_node: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// `handler`: `string`.
    pub handler: Option<String>,
    /// `style`: `string`.
    pub style: Option<String>,
    /// `demoData`: map of any value.
    pub demo_data: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl WidgetParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `rootNode`.
    #[must_use]
    pub fn root_node(mut self, value: impl Into<String>) -> Self {
        self.root_node = Some(value.into());
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `handler`.
    #[must_use]
    pub fn handler(mut self, value: impl Into<String>) -> Self {
        self.handler = Some(value.into());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: impl Into<String>) -> Self {
        self.style = Some(value.into());
        self
    }
    /// Sets `demoData`.
    #[must_use]
    pub fn demo_data(mut self, value: impl Into<Map<Value>>) -> Self {
        self.demo_data = Some(value.into());
        self
    }
}

impl Record for WidgetParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "WidgetParams",
            fields: &["rootNode", "lang", "handler", "style", "demoData"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.root_node,
            1 => &self.lang,
            2 => &self.handler,
            3 => &self.style,
            4 => &self.demo_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.root_node,
            1 => &mut self.lang,
            2 => &mut self.handler,
            3 => &mut self.style,
            4 => &mut self.demo_data,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.order` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistParamsOrder {
    /// `ID`: [`Id`].
    pub id: Option<Id>,
    /// `XML_ID`: [`Id`].
    pub xml_id: Option<Id>,
    /// `APP_CODE`: [`Id`].
    pub app_code: Option<Id>,
    /// `ACTIVE`: [`Id`].
    pub active: Option<Id>,
    /// `NAME`: [`Id`].
    pub name: Option<Id>,
    /// `DESCRIPTION`: [`Id`].
    pub description: Option<Id>,
    /// `SECTIONS`: [`Id`].
    pub sections: Option<Id>,
    /// `PREVIEW`: [`Id`].
    pub preview: Option<Id>,
    /// `WIDGET_PARAMS`: [`WidgetParams`].
    pub widget_params: Option<WidgetParams>,
    /// `CONTENT`: [`Id`].
    pub content: Option<Id>,
    /// `MANIFEST`: map of any value.
    pub manifest: Option<Map<Value>>,
    /// `CREATED_BY_ID`: [`Id`].
    pub created_by_id: Option<Id>,
    /// `MODIFIED_BY_ID`: [`Id`].
    pub modified_by_id: Option<Id>,
    /// `DATE_CREATE`: [`Id`].
    pub date_create: Option<Id>,
    /// `DATE_MODIFY`: [`Id`].
    pub date_modify: Option<Id>,
    /// `SITE_TEMPLATE_ID`: [`Id`]. Counts only on an on-premise portal.
    pub site_template_id: Option<Id>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetlistParamsOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Id>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<Id>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `APP_CODE`.
    #[must_use]
    pub fn app_code(mut self, value: impl Into<Id>) -> Self {
        self.app_code = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: impl Into<Id>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Id>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Id>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SECTIONS`.
    #[must_use]
    pub fn sections(mut self, value: impl Into<Id>) -> Self {
        self.sections = Some(value.into());
        self
    }
    /// Sets `PREVIEW`.
    #[must_use]
    pub fn preview(mut self, value: impl Into<Id>) -> Self {
        self.preview = Some(value.into());
        self
    }
    /// Sets `WIDGET_PARAMS`.
    #[must_use]
    pub fn widget_params(mut self, value: WidgetParams) -> Self {
        self.widget_params = Some(value);
        self
    }
    /// Sets `CONTENT`.
    #[must_use]
    pub fn content(mut self, value: impl Into<Id>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `MANIFEST`.
    #[must_use]
    pub fn manifest(mut self, value: impl Into<Map<Value>>) -> Self {
        self.manifest = Some(value.into());
        self
    }
    /// Sets `CREATED_BY_ID`.
    #[must_use]
    pub fn created_by_id(mut self, value: impl Into<Id>) -> Self {
        self.created_by_id = Some(value.into());
        self
    }
    /// Sets `MODIFIED_BY_ID`.
    #[must_use]
    pub fn modified_by_id(mut self, value: impl Into<Id>) -> Self {
        self.modified_by_id = Some(value.into());
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<Id>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_MODIFY`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<Id>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `SITE_TEMPLATE_ID`.
    #[must_use]
    pub fn site_template_id(mut self, value: impl Into<Id>) -> Self {
        self.site_template_id = Some(value.into());
        self
    }
}

impl Record for GetlistParamsOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistParamsOrder",
            fields: &[
                "ID",
                "XML_ID",
                "APP_CODE",
                "ACTIVE",
                "NAME",
                "DESCRIPTION",
                "SECTIONS",
                "PREVIEW",
                "WIDGET_PARAMS",
                "CONTENT",
                "MANIFEST",
                "CREATED_BY_ID",
                "MODIFIED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "SITE_TEMPLATE_ID",
            ],
            required: &[],
            codecs: &[],
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
            7 => &self.preview,
            8 => &self.widget_params,
            9 => &self.content,
            10 => &self.manifest,
            11 => &self.created_by_id,
            12 => &self.modified_by_id,
            13 => &self.date_create,
            14 => &self.date_modify,
            15 => &self.site_template_id,
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
            7 => &mut self.preview,
            8 => &mut self.widget_params,
            9 => &mut self.content,
            10 => &mut self.manifest,
            11 => &mut self.created_by_id,
            12 => &mut self.modified_by_id,
            13 => &mut self.date_create,
            14 => &mut self.date_modify,
            15 => &mut self.site_template_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.order.ID` of `landing.repowidget.getlist`, and 13 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Id {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Id {
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

/// Answer of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`, may be `null`.
    pub description: Option<String>,
    /// `SECTIONS`: `string`.
    pub sections: Option<String>,
    /// `SITE_TEMPLATE_ID`: `string`, may be `null`.
    pub site_template_id: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `MANIFEST`: [`GetlistItemManifest`].
    pub manifest: Option<GetlistItemManifest>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `MODIFIED_BY_ID`: `integer`.
    pub modified_by_id: Option<i64>,
    /// `DATE_CREATE`: `date`.
    pub date_create: Option<Date>,
    /// `DATE_MODIFY`: `date`.
    pub date_modify: Option<Date>,
    /// `WIDGET_PARAMS`: map of any value.
    pub widget_params: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItem",
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
                "WIDGET_PARAMS",
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
            15 => &self.widget_params,
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
            15 => &mut self.widget_params,
            _ => &mut self.extra,
        }
    }
}

/// `MANIFEST` in the answer of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemManifest {
    /// `block`: [`GetlistItemManifestBlock`].
    pub block: Option<GetlistItemManifestBlock>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemManifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemManifest",
            fields: &["block"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.block,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.block,
            _ => &mut self.extra,
        }
    }
}

/// `MANIFEST.block` in the answer of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemManifestBlock {
    /// `type`: list of `string`.
    pub type_: Option<Vec<String>>,
    /// `subtype`: list of `string`.
    pub subtype: Option<Vec<String>>,
    /// `subtype_params`: [`GetlistItemManifestBlockSubtypeParams`].
    pub subtype_params: Option<GetlistItemManifestBlockSubtypeParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemManifestBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemManifestBlock",
            fields: &["type", "subtype", "subtype_params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.subtype,
            2 => &self.subtype_params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.subtype,
            2 => &mut self.subtype_params,
            _ => &mut self.extra,
        }
    }
}

/// `MANIFEST.block.subtype_params` in the answer of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemManifestBlockSubtypeParams {
    /// `rootNode`: `string`.
    pub root_node: Option<String>,
    /// `demoData`: [`GetlistItemManifestBlockSubtypeParamsDemoData`].
    pub demo_data: Option<GetlistItemManifestBlockSubtypeParamsDemoData>,
    /// `handler`: `string`.
    pub handler: Option<String>,
    /// `style`: `string`.
    pub style: Option<String>,
    /// `lang`: map of [`GetlistItemManifestBlockSubtypeParamsLang`].
    pub lang: Option<Map<GetlistItemManifestBlockSubtypeParamsLang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemManifestBlockSubtypeParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemManifestBlockSubtypeParams",
            fields: &["rootNode", "demoData", "handler", "style", "lang"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.root_node,
            1 => &self.demo_data,
            2 => &self.handler,
            3 => &self.style,
            4 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.root_node,
            1 => &mut self.demo_data,
            2 => &mut self.handler,
            3 => &mut self.style,
            4 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// `MANIFEST.block.subtype_params.demoData` in the answer of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemManifestBlockSubtypeParamsDemoData {
    /// `desc`: `string`.
    pub desc: Option<String>,
    /// `count`: `string`.
    pub count: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemManifestBlockSubtypeParamsDemoData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemManifestBlockSubtypeParamsDemoData",
            fields: &["desc", "count"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.desc,
            1 => &self.count,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.desc,
            1 => &mut self.count,
            _ => &mut self.extra,
        }
    }
}

/// `MANIFEST.block.subtype_params.lang` in the answer of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemManifestBlockSubtypeParamsLang {
    /// `W_TITLE`: `string`.
    pub w_title: Option<String>,
    /// `W_EMPTY`: `string`.
    pub w_empty: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemManifestBlockSubtypeParamsLang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemManifestBlockSubtypeParamsLang",
            fields: &["W_TITLE", "W_EMPTY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.w_title,
            1 => &self.w_empty,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.w_title,
            1 => &mut self.w_empty,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.repowidget.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`landing.repowidget.getlist`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html).
#[doc(alias = "landing.repowidget.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<GetlistItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.repowidget.register`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repowidget.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `code`: `string`, required.
    pub code: String,
    /// `fields`: [`RegisterFields`], required.
    pub fields: RegisterFields,
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
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &["code", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = i64;
    type Error = RegisterError;
    const NAME: &'static str = "landing.repowidget.register";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `fields` of `landing.repowidget.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `PREVIEW`: `string`, required.
    pub preview: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `CONTENT`: `string`, required.
    pub content: String,
    /// `SECTIONS`: [`RegisterFieldsSections`], required.
    pub sections: RegisterFieldsSections,
    /// `WIDGET_PARAMS`: [`RegisterFieldsWidgetParams`], required.
    pub widget_params: RegisterFieldsWidgetParams,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SITE_TEMPLATE_ID`: `string`. Counts only on an on-premise portal.
    pub site_template_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        preview: impl Into<String>,
        content: impl Into<String>,
        sections: impl Into<RegisterFieldsSections>,
        widget_params: RegisterFieldsWidgetParams,
    ) -> Self {
        Self {
            name: name.into(),
            preview: preview.into(),
            content: content.into(),
            sections: sections.into(),
            widget_params,
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
}

impl Record for RegisterFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterFields",
            fields: &[
                "NAME",
                "PREVIEW",
                "DESCRIPTION",
                "CONTENT",
                "SECTIONS",
                "WIDGET_PARAMS",
                "ACTIVE",
                "SITE_TEMPLATE_ID",
            ],
            required: &[0, 1, 3, 4, 5],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.preview,
            2 => &self.description,
            3 => &self.content,
            4 => &self.sections,
            5 => &self.widget_params,
            6 => &self.active,
            7 => &self.site_template_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.preview,
            2 => &mut self.description,
            3 => &mut self.content,
            4 => &mut self.sections,
            5 => &mut self.widget_params,
            6 => &mut self.active,
            7 => &mut self.site_template_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SECTIONS` of `landing.repowidget.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterFieldsSections {
    /// `widgets_company_life`.
    WidgetsCompanyLife,
    /// `widgets_new_employees`.
    WidgetsNewEmployees,
    /// `widgets_team`.
    WidgetsTeam,
    /// `widgets_automation`.
    WidgetsAutomation,
    /// `widgets_events`.
    WidgetsEvents,
    /// `widgets_profile`.
    WidgetsProfile,
    /// `widgets_tasks`.
    WidgetsTasks,
    /// `widgets_sales`.
    WidgetsSales,
    /// `widgets_hr`.
    WidgetsHr,
    /// `widgets_other`.
    WidgetsOther,
    /// `widgets_separators`.
    WidgetsSeparators,
    /// `widgets_text`.
    WidgetsText,
    /// `widgets_image`.
    WidgetsImage,
    /// `widgets_video`.
    WidgetsVideo,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterFieldsSections {
    const VALUES: &'static [&'static str] = &[
        "widgets_company_life",
        "widgets_new_employees",
        "widgets_team",
        "widgets_automation",
        "widgets_events",
        "widgets_profile",
        "widgets_tasks",
        "widgets_sales",
        "widgets_hr",
        "widgets_other",
        "widgets_separators",
        "widgets_text",
        "widgets_image",
        "widgets_video",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::WidgetsCompanyLife),
            1 => Some(Self::WidgetsNewEmployees),
            2 => Some(Self::WidgetsTeam),
            3 => Some(Self::WidgetsAutomation),
            4 => Some(Self::WidgetsEvents),
            5 => Some(Self::WidgetsProfile),
            6 => Some(Self::WidgetsTasks),
            7 => Some(Self::WidgetsSales),
            8 => Some(Self::WidgetsHr),
            9 => Some(Self::WidgetsOther),
            10 => Some(Self::WidgetsSeparators),
            11 => Some(Self::WidgetsText),
            12 => Some(Self::WidgetsImage),
            13 => Some(Self::WidgetsVideo),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::WidgetsCompanyLife => "widgets_company_life",
            Self::WidgetsNewEmployees => "widgets_new_employees",
            Self::WidgetsTeam => "widgets_team",
            Self::WidgetsAutomation => "widgets_automation",
            Self::WidgetsEvents => "widgets_events",
            Self::WidgetsProfile => "widgets_profile",
            Self::WidgetsTasks => "widgets_tasks",
            Self::WidgetsSales => "widgets_sales",
            Self::WidgetsHr => "widgets_hr",
            Self::WidgetsOther => "widgets_other",
            Self::WidgetsSeparators => "widgets_separators",
            Self::WidgetsText => "widgets_text",
            Self::WidgetsImage => "widgets_image",
            Self::WidgetsVideo => "widgets_video",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.WIDGET_PARAMS` of `landing.repowidget.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFieldsWidgetParams {
    /// `rootNode`: `string`, required.
    pub root_node: String,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// `handler`: `string`, required.
    pub handler: String,
    /// `style`: `string`.
    pub style: Option<String>,
    /// `demoData`: map of any value, required.
    pub demo_data: Map<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterFieldsWidgetParams {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        root_node: impl Into<String>,
        handler: impl Into<String>,
        demo_data: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            root_node: root_node.into(),
            handler: handler.into(),
            demo_data: demo_data.into(),
            ..Default::default()
        }
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: impl Into<String>) -> Self {
        self.style = Some(value.into());
        self
    }
}

impl Record for RegisterFieldsWidgetParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterFieldsWidgetParams",
            fields: &["rootNode", "lang", "handler", "style", "demoData"],
            required: &[0, 2, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.root_node,
            1 => &self.lang,
            2 => &self.handler,
            3 => &self.style,
            4 => &self.demo_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.root_node,
            1 => &mut self.lang,
            2 => &mut self.handler,
            3 => &mut self.style,
            4 => &mut self.demo_data,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.repowidget.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `REQUIRED_FIELD_NO_EXISTS`.
    RequiredFieldNoExists,
    /// `REQUIRED_PARAM_NO_EXISTS`.
    RequiredParamNoExists,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::RequiredFieldNoExists, "REQUIRED_FIELD_NO_EXISTS"),
        ErrorCase::code(Self::RequiredParamNoExists, "REQUIRED_PARAM_NO_EXISTS"),
    ];
}

/// Calls [`landing.repowidget.register`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html).
#[doc(alias = "landing.repowidget.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.repowidget.unregister`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.repowidget.unregister")]
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
    const NAME: &'static str = "landing.repowidget.unregister";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.repowidget.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`landing.repowidget.unregister`](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html).
#[doc(alias = "landing.repowidget.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Debug, Getlist, GetlistParams, FilterRequest, WidgetParams, GetlistParamsOrder,
    GetlistItem, GetlistItemManifest, GetlistItemManifestBlock,
    GetlistItemManifestBlockSubtypeParams, GetlistItemManifestBlockSubtypeParamsDemoData,
    GetlistItemManifestBlockSubtypeParamsLang, Register, RegisterFields,
    RegisterFieldsWidgetParams, Unregister
);

value_enum!(GetlistParamsSelect, Id, RegisterFieldsSections);

choice!(FilterRequest[]);
