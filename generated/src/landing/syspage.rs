// @generated from docs/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.md and 4 more. Do not edit; run `cargo codegen`.

//! `landing.syspage.*`.

use crate::prelude::*;

/// Request of [`landing.syspage.deleteForLanding`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.syspage.deleteForLanding")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForLanding {
    /// `scope`: [`DeleteForLandingScope`].
    pub scope: Option<DeleteForLandingScope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteForLanding {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<DeleteForLandingScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for DeleteForLanding {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteForLanding",
            fields: &["scope", "id"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for DeleteForLanding {
    type Output = bool;
    type Error = DeleteForLandingError;
    const NAME: &'static str = "landing.syspage.deleteForLanding";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `scope` of `landing.syspage.deleteForLanding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteForLandingScope {
    /// `KNOWLEDGE`.
    Knowledge,
    /// `GROUP`.
    Group,
    /// `MAINPAGE`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DeleteForLandingScope {
    const VALUES: &'static [&'static str] = &["KNOWLEDGE", "GROUP", "MAINPAGE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Knowledge),
            1 => Some(Self::Group),
            2 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Knowledge => "KNOWLEDGE",
            Self::Group => "GROUP",
            Self::Mainpage => "MAINPAGE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.syspage.deleteForLanding`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteForLandingError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteForLandingError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.syspage.deleteForLanding`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html).
#[doc(alias = "landing.syspage.deleteForLanding")]
pub fn delete_for_landing<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteForLanding,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.syspage.deleteForSite`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.syspage.deleteForSite")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForSite {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteForSite {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for DeleteForSite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteForSite",
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

impl Method for DeleteForSite {
    type Output = bool;
    type Error = DeleteForSiteError;
    const NAME: &'static str = "landing.syspage.deleteForSite";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.syspage.deleteForSite`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteForSiteError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteForSiteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`landing.syspage.deleteForSite`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html).
#[doc(alias = "landing.syspage.deleteForSite")]
pub fn delete_for_site<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteForSite,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.syspage.get`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.syspage.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `active`: `boolean`. Default: `false`.
    pub active: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id", "active"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Option<Map<GetEntry>>;
    type Error = GetError;
    const NAME: &'static str = "landing.syspage.get";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `landing.syspage.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntry {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `LANDING_ID`: `string`.
    pub landing_id: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DELETED`: `Y` or `N`.
    pub deleted: Option<bool>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetEntry",
            fields: &["TYPE", "LANDING_ID", "TITLE", "DELETED", "ACTIVE"],
            required: &[],
            codecs: &[(3, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.landing_id,
            2 => &self.title,
            3 => &self.deleted,
            4 => &self.active,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.landing_id,
            2 => &mut self.title,
            3 => &mut self.deleted,
            4 => &mut self.active,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.syspage.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `TYPE_ERROR`.
    TypeError,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::TypeError, "TYPE_ERROR"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.syspage.get`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html).
#[doc(alias = "landing.syspage.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<Map<GetEntry>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.syspage.getSpecialPage`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.syspage.getSpecialPage")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecialPage {
    /// `siteId`: `integer`, required.
    pub site_id: i64,
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `additional`: [`GetSpecialPageAdditional`].
    pub additional: Option<GetSpecialPageAdditional>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetSpecialPage {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(site_id: i64, type_: impl Into<Type>) -> Self {
        Self {
            site_id,
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `additional`.
    #[must_use]
    pub fn additional(mut self, value: GetSpecialPageAdditional) -> Self {
        self.additional = Some(value);
        self
    }
}

impl Record for GetSpecialPage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSpecialPage",
            fields: &["siteId", "type", "additional"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.site_id,
            1 => &self.type_,
            2 => &self.additional,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.site_id,
            1 => &mut self.type_,
            2 => &mut self.additional,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetSpecialPage {
    type Output = Option<String>;
    type Error = GetSpecialPageError;
    const NAME: &'static str = "landing.syspage.getSpecialPage";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `type` of `landing.syspage.getSpecialPage`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `mainpage`.
    Mainpage,
    /// `catalog`.
    Catalog,
    /// `personal`.
    Personal,
    /// `cart`.
    Cart,
    /// `order`.
    Order,
    /// `payment`.
    Payment,
    /// `compare`.
    Compare,
    /// `feedback`.
    Feedback,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &[
        "mainpage",
        "catalog",
        "personal",
        "cart",
        "order",
        "payment",
        "compare",
        "feedback",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mainpage),
            1 => Some(Self::Catalog),
            2 => Some(Self::Personal),
            3 => Some(Self::Cart),
            4 => Some(Self::Order),
            5 => Some(Self::Payment),
            6 => Some(Self::Compare),
            7 => Some(Self::Feedback),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mainpage => "mainpage",
            Self::Catalog => "catalog",
            Self::Personal => "personal",
            Self::Cart => "cart",
            Self::Order => "order",
            Self::Payment => "payment",
            Self::Compare => "compare",
            Self::Feedback => "feedback",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `additional` of `landing.syspage.getSpecialPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecialPageAdditional {
    /// `SECTION`: `string`.
    pub section: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetSpecialPageAdditional {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SECTION`.
    #[must_use]
    pub fn section(mut self, value: impl Into<String>) -> Self {
        self.section = Some(value.into());
        self
    }
}

impl Record for GetSpecialPageAdditional {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSpecialPageAdditional",
            fields: &["SECTION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.syspage.getSpecialPage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetSpecialPageError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for GetSpecialPageError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.syspage.getSpecialPage`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html).
#[doc(alias = "landing.syspage.getSpecialPage")]
pub fn get_special_page<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetSpecialPage,
) -> impl Future<Output = Result<Reply<Option<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.syspage.set`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.syspage.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `lid`: `integer`.
    pub lid: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, type_: impl Into<Type>) -> Self {
        Self {
            id,
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `lid`.
    #[must_use]
    pub fn lid(mut self, value: i64) -> Self {
        self.lid = Some(value);
        self
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["id", "type", "lid"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.lid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.lid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "landing.syspage.set";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.syspage.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `SYSTEM_ERROR`.
    SystemError,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::SystemError, "SYSTEM_ERROR"),
    ];
}

/// Calls [`landing.syspage.set`](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html).
#[doc(alias = "landing.syspage.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    DeleteForLanding, DeleteForSite, Get, GetEntry, GetSpecialPage,
    GetSpecialPageAdditional, Set
);

value_enum!(DeleteForLandingScope, Type);
