// @generated from docs/api-reference/landing/template/landing-template-get-landing-ref.md and 4 more. Do not edit; run `cargo codegen`.

//! `landing.template.*`.

use crate::prelude::*;

/// Request of [`landing.template.getLandingRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.template.getLandingRef")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLandingRef {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetLandingRef {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for GetLandingRef {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetLandingRef",
            fields: &["id"],
            required: &[0],
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

impl Method for GetLandingRef {
    type Output = Either<Map<i64>, bool>;
    type Error = GetLandingRefError;
    const NAME: &'static str = "landing.template.getLandingRef";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.template.getLandingRef`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetLandingRefError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ENTITY_NOT_FOUND`.
    EntityNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetLandingRefError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::EntityNotFound, "ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.template.getLandingRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html).
#[doc(alias = "landing.template.getLandingRef")]
pub fn get_landing_ref<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetLandingRef,
) -> impl Future<
    Output = Result<Reply<Either<Map<i64>, bool>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.template.getlist`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.template.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `params`: [`GetlistParams`].
    pub params: Option<GetlistParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: GetlistParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
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

impl Method for Getlist {
    type Output = Vec<GetlistItem>;
    type Error = GetlistError;
    const NAME: &'static str = "landing.template.getlist";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for Getlist {
    type Row = GetlistItem;
}

/// Parameter `params` of `landing.template.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistParams {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`GetlistParamsOrder`].
    pub order: Option<Map<GetlistParamsOrder>>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
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
    pub fn order(mut self, value: impl Into<Map<GetlistParamsOrder>>) -> Self {
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

impl Record for GetlistParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistParams",
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

/// Parameter `params.order` of `landing.template.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistParamsOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistParamsOrder {
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

/// Answer of `landing.template.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItem {
    /// `FIELD`: `string` or `integer`, may be `null`.
    pub field: Option<Either<String, i64>>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItem",
            fields: &["FIELD", "ID", "TITLE", "XML_ID", "SORT", "ACTIVE", "DATE_MODIFY"],
            required: &[],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            1 => &self.id,
            2 => &self.title,
            3 => &self.xml_id,
            4 => &self.sort,
            5 => &self.active,
            6 => &self.date_modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            1 => &mut self.id,
            2 => &mut self.title,
            3 => &mut self.xml_id,
            4 => &mut self.sort,
            5 => &mut self.active,
            6 => &mut self.date_modify,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.template.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.template.getlist`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html).
#[doc(alias = "landing.template.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<GetlistItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.template.getSiteRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.template.getSiteRef")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteRef {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetSiteRef {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for GetSiteRef {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSiteRef",
            fields: &["id"],
            required: &[0],
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

impl Method for GetSiteRef {
    type Output = Either<Map<i64>, bool>;
    type Error = GetSiteRefError;
    const NAME: &'static str = "landing.template.getSiteRef";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.template.getSiteRef`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetSiteRefError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ENTITY_NOT_FOUND`.
    EntityNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetSiteRefError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::EntityNotFound, "ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.template.getSiteRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html).
#[doc(alias = "landing.template.getSiteRef")]
pub fn get_site_ref<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetSiteRef,
) -> impl Future<
    Output = Result<Reply<Either<Map<i64>, bool>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.template.setLandingRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.template.setLandingRef")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLandingRef {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `data`: map of `integer`.
    pub data: Option<Map<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetLandingRef {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: impl Into<Map<i64>>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl Record for SetLandingRef {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetLandingRef",
            fields: &["id", "data"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetLandingRef {
    type Output = bool;
    type Error = SetLandingRefError;
    const NAME: &'static str = "landing.template.setLandingRef";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.template.setLandingRef`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetLandingRefError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ENTITY_NOT_FOUND`.
    EntityNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for SetLandingRefError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::EntityNotFound, "ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.template.setLandingRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html).
#[doc(alias = "landing.template.setLandingRef")]
pub fn set_landing_ref<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetLandingRef,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.template.setSiteRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.template.setSiteRef")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSiteRef {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `data`: map of `integer`.
    pub data: Option<Map<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetSiteRef {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: impl Into<Map<i64>>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl Record for SetSiteRef {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetSiteRef",
            fields: &["id", "data"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetSiteRef {
    type Output = bool;
    type Error = SetSiteRefError;
    const NAME: &'static str = "landing.template.setSiteRef";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.template.setSiteRef`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetSiteRefError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ENTITY_NOT_FOUND`.
    EntityNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for SetSiteRefError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::EntityNotFound, "ENTITY_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.template.setSiteRef`](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html).
#[doc(alias = "landing.template.setSiteRef")]
pub fn set_site_ref<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetSiteRef,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    GetLandingRef, Getlist, GetlistParams, GetlistItem, GetSiteRef, SetLandingRef,
    SetSiteRef
);

value_enum!(GetlistParamsOrder);
