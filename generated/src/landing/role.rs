// @generated from docs/api-reference/landing/rights/landing-role-enable.md and 5 more. Do not edit; run `cargo codegen`.

//! `landing.role.*`.

use crate::prelude::*;

/// Request of [`landing.role.enable`](https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.role.enable")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enable {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `mode`: `boolean` or `integer`, required.
    pub mode: Either<bool, i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Enable {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(mode: impl Into<Either<bool, i64>>) -> Self {
        Self {
            mode: mode.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for Enable {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Enable",
            fields: &["scope", "mode"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.mode,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.mode,
            _ => &mut self.extra,
        }
    }
}

impl Method for Enable {
    type Output = bool;
    type Error = EnableError;
    const NAME: &'static str = "landing.role.enable";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `scope` of `landing.role.enable`, and 4 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `GROUP`.
    Group,
    /// `KNOWLEDGE`.
    Knowledge,
    /// `MAINPAGE`.
    Mainpage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Scope {
    const VALUES: &'static [&'static str] = &["GROUP", "KNOWLEDGE", "MAINPAGE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Group),
            1 => Some(Self::Knowledge),
            2 => Some(Self::Mainpage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Group => "GROUP",
            Self::Knowledge => "KNOWLEDGE",
            Self::Mainpage => "MAINPAGE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.role.enable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnableError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `IS_NOT_ADMIN`.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
    /// `MISSING_PARAMS`.
    MissingParams,
}

impl ErrorCode for EnableError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IsNotAdmin, "IS_NOT_ADMIN"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
    ];
}

/// Calls [`landing.role.enable`](https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html).
#[doc(alias = "landing.role.enable")]
pub fn enable<'a, C: Caller>(
    caller: &'a C,
    request: &'a Enable,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.role.getList`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.role.getList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetList {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetList {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for GetList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetList",
            fields: &["scope"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetList {
    type Output = Vec<GetListItem>;
    type Error = GetListError;
    const NAME: &'static str = "landing.role.getList";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for GetList {
    type Row = GetListItem;
}

/// Answer of `landing.role.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `XML_ID`: [`GetListItemXmlId`].
    pub xml_id: Option<GetListItemXmlId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListItem",
            fields: &["ID", "TITLE", "XML_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// `XML_ID` in the answer of `landing.role.getList`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetListItemXmlId {
    /// `ADMIN`.
    Admin,
    /// `MANAGER`.
    Manager,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetListItemXmlId {
    const VALUES: &'static [&'static str] = &["ADMIN", "MANAGER"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Admin),
            1 => Some(Self::Manager),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "ADMIN",
            Self::Manager => "MANAGER",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.role.getList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `IS_NOT_ADMIN`.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
}

impl ErrorCode for GetListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IsNotAdmin, "IS_NOT_ADMIN"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
    ];
}

/// Calls [`landing.role.getList`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html).
#[doc(alias = "landing.role.getList")]
pub fn get_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetList,
) -> impl Future<
    Output = Result<Reply<Vec<GetListItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.role.getRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.role.getRights")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRights {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetRights {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for GetRights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetRights",
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

impl Method for GetRights {
    type Output = GetRightsResult;
    type Error = GetRightsError;
    const NAME: &'static str = "landing.role.getRights";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `landing.role.getRights`.
///
/// Keys like `<siteId>` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRightsResult {
    /// `0`: list of `string`.
    pub get_rights_result_0: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetRightsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetRightsResult",
            fields: &["0"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.get_rights_result_0,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.get_rights_result_0,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `landing.role.getRights`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetRightsError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `IS_NOT_ADMIN`.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ROLE_SCOPE_MISMATCH`.
    RoleScopeMismatch,
}

impl ErrorCode for GetRightsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IsNotAdmin, "IS_NOT_ADMIN"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::RoleScopeMismatch, "ROLE_SCOPE_MISMATCH"),
    ];
}

/// Calls [`landing.role.getRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html).
#[doc(alias = "landing.role.getRights")]
pub fn get_rights<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetRights,
) -> impl Future<Output = Result<Reply<GetRightsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.role.isEnabled`](https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.role.isEnabled")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsEnabled {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl IsEnabled {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for IsEnabled {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IsEnabled",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for IsEnabled {
    type Output = bool;
    type Error = IsEnabledError;
    const NAME: &'static str = "landing.role.isEnabled";
    const SCOPES: &'static [&'static str] = &["landing"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `landing.role.isEnabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsEnabledError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `IS_NOT_ADMIN`.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
}

impl ErrorCode for IsEnabledError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IsNotAdmin, "IS_NOT_ADMIN"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
    ];
}

/// Calls [`landing.role.isEnabled`](https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html).
#[doc(alias = "landing.role.isEnabled")]
pub fn is_enabled<'a, C: Caller>(
    caller: &'a C,
    request: &'a IsEnabled,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.role.setAccessCodes`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.role.setAccessCodes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessCodes {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `codes`: list of `string`.
    pub codes: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetAccessCodes {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `codes`.
    #[must_use]
    pub fn codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for SetAccessCodes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetAccessCodes",
            fields: &["scope", "id", "codes"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            2 => &self.codes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            2 => &mut self.codes,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetAccessCodes {
    type Output = bool;
    type Error = SetAccessCodesError;
    const NAME: &'static str = "landing.role.setAccessCodes";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Errors of `landing.role.setAccessCodes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetAccessCodesError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `IS_NOT_ADMIN`.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ROLE_SCOPE_MISMATCH`.
    RoleScopeMismatch,
}

impl ErrorCode for SetAccessCodesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IsNotAdmin, "IS_NOT_ADMIN"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::RoleScopeMismatch, "ROLE_SCOPE_MISMATCH"),
    ];
}

/// Calls [`landing.role.setAccessCodes`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html).
#[doc(alias = "landing.role.setAccessCodes")]
pub fn set_access_codes<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetAccessCodes,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`landing.role.setRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html).
///
/// Scope: `landing`.
#[doc(alias = "landing.role.setRights")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRights {
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `rights`: [`SetRightsContent`] or list of any value, required.
    pub rights: Either<SetRightsContent, Vec<Value>>,
    /// `additional`: list of [`SetRightsAdditional`].
    pub additional: Option<Vec<SetRightsAdditional>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetRights {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: i64,
        rights: impl Into<Either<SetRightsContent, Vec<Value>>>,
    ) -> Self {
        Self {
            id,
            rights: rights.into(),
            ..Default::default()
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `additional`.
    #[must_use]
    pub fn additional(
        mut self,
        value: impl IntoIterator<Item = impl Into<SetRightsAdditional>>,
    ) -> Self {
        self.additional = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for SetRights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetRights",
            fields: &["scope", "id", "rights", "additional"],
            required: &[1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.id,
            2 => &self.rights,
            3 => &self.additional,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.id,
            2 => &mut self.rights,
            3 => &mut self.additional,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetRights {
    type Output = bool;
    type Error = SetRightsError;
    const NAME: &'static str = "landing.role.setRights";
    const SCOPES: &'static [&'static str] = &["landing"];
}

/// Parameter `rights` of `landing.role.setRights`.
///
/// Keys like `<siteId>` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRightsContent {
    /// `0`: list of `string`.
    pub set_rights_content_0: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetRightsContent {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `0`.
    #[must_use]
    pub fn set_rights_content_0(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.set_rights_content_0 = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for SetRightsContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetRightsContent",
            fields: &["0"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.set_rights_content_0,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.set_rights_content_0,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `additional` of `landing.role.setRights`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetRightsAdditional {
    /// `menu24`.
    Menu24,
    /// `create`.
    Create,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetRightsAdditional {
    const VALUES: &'static [&'static str] = &["menu24", "create"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Menu24),
            1 => Some(Self::Create),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Menu24 => "menu24",
            Self::Create => "create",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `landing.role.setRights`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetRightsError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `IS_NOT_ADMIN`.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`.
    FeatureNotAvail,
    /// `MISSING_PARAMS`.
    MissingParams,
    /// `ROLE_SCOPE_MISMATCH`.
    RoleScopeMismatch,
}

impl ErrorCode for SetRightsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::IsNotAdmin, "IS_NOT_ADMIN"),
        ErrorCase::code(Self::FeatureNotAvail, "FEATURE_NOT_AVAIL"),
        ErrorCase::code(Self::MissingParams, "MISSING_PARAMS"),
        ErrorCase::code(Self::RoleScopeMismatch, "ROLE_SCOPE_MISMATCH"),
    ];
}

/// Calls [`landing.role.setRights`](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html).
#[doc(alias = "landing.role.setRights")]
pub fn set_rights<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetRights,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Enable, GetList, GetListItem, GetRights, GetRightsResult, IsEnabled, SetAccessCodes,
    SetRights, SetRightsContent
);

value_enum!(Scope, GetListItemXmlId, SetRightsAdditional);

choice!(SetRightsContent[]);
