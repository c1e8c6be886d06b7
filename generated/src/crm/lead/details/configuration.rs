// @generated from docs/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.lead.details.configuration.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.lead.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.forceCommonScopeForAll`](crate::crm::item::details::configuration::force_common_scope_for_all()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.forceCommonScopeForAll")]
#[deprecated(note = "use `crm.item.details.configuration.forceCommonScopeForAll`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceCommonScopeForAll {
    /// `extras`: [`Extras`].
    pub extras: Option<Extras>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl ForceCommonScopeForAll {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `extras`.
    #[must_use]
    pub fn extras(mut self, value: Extras) -> Self {
        self.extras = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for ForceCommonScopeForAll {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ForceCommonScopeForAll",
            fields: &["extras"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for ForceCommonScopeForAll {
    type Output = bool;
    type Error = ForceCommonScopeForAllError;
    const NAME: &'static str = "crm.lead.details.configuration.forceCommonScopeForAll";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `extras` of `crm.lead.details.configuration.forceCommonScopeForAll`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extras {
    /// `leadCustomerType`: [`LeadCustomerType`].
    pub lead_customer_type: Option<LeadCustomerType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Extras {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `leadCustomerType`.
    #[must_use]
    pub fn lead_customer_type(mut self, value: impl Into<LeadCustomerType>) -> Self {
        self.lead_customer_type = Some(value.into());
        self
    }
}

impl Record for Extras {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Extras",
            fields: &["leadCustomerType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lead_customer_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lead_customer_type,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `extras.leadCustomerType` of `crm.lead.details.configuration.forceCommonScopeForAll`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeadCustomerType {
    /// `1`: simple lead.
    SimpleLead,
    /// `2`: repeat lead.
    RepeatLead,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for LeadCustomerType {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SimpleLead),
            1 => Some(Self::RepeatLead),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SimpleLead => "1",
            Self::RepeatLead => "2",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.lead.details.configuration.forceCommonScopeForAll`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForceCommonScopeForAllError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ForceCommonScopeForAllError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.lead.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html).
///
/// Deprecated: use [`crm.item.details.configuration.forceCommonScopeForAll`](crate::crm::item::details::configuration::force_common_scope_for_all()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.forceCommonScopeForAll")]
#[deprecated(note = "use `crm.item.details.configuration.forceCommonScopeForAll`")]
#[allow(deprecated)]
pub fn force_common_scope_for_all<'a, C: Caller>(
    caller: &'a C,
    request: &'a ForceCommonScopeForAll,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.get`](crate::crm::item::details::configuration::get()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.get")]
#[deprecated(note = "use `crm.item.details.configuration.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `scope`: [`Scope`]. Default: `P`.
    pub scope: Option<Scope>,
    /// `extras`: [`ExtrasRequest`].
    pub extras: Option<ExtrasRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `extras`.
    #[must_use]
    pub fn extras(mut self, value: ExtrasRequest) -> Self {
        self.extras = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["userId", "scope", "extras"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.scope,
            2 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.scope,
            2 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = Option<Vec<GetItem>>;
    type Error = GetError;
    const NAME: &'static str = "crm.lead.details.configuration.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `scope` of `crm.lead.details.configuration.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `P`: personal settings.
    PersonalSettings,
    /// `C`: shared settings.
    SharedSettings,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Scope {
    const VALUES: &'static [&'static str] = &["P", "C"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PersonalSettings),
            1 => Some(Self::SharedSettings),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PersonalSettings => "P",
            Self::SharedSettings => "C",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `extras` of `crm.lead.details.configuration.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtrasRequest {
    /// `lead.customer.type`: [`LeadCustomerType`].
    pub lead_customer_type: Option<LeadCustomerType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ExtrasRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lead.customer.type`.
    #[must_use]
    pub fn lead_customer_type(mut self, value: impl Into<LeadCustomerType>) -> Self {
        self.lead_customer_type = Some(value.into());
        self
    }
}

impl Record for ExtrasRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ExtrasRequest",
            fields: &["lead.customer.type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lead_customer_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lead_customer_type,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.lead.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `elements`: list of [`GetItemElements`].
    pub elements: Option<Vec<GetItemElements>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["name", "title", "type", "elements"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.title,
            2 => &self.type_,
            3 => &self.elements,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.title,
            2 => &mut self.type_,
            3 => &mut self.elements,
            _ => &mut self.extra,
        }
    }
}

/// `elements` in the answer of `crm.lead.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemElements {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `optionFlags`: [`GetItemElementsOptionFlags`].
    pub option_flags: Option<GetItemElementsOptionFlags>,
    /// `options`: map of any value.
    pub options: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemElements {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemElements",
            fields: &["name", "optionFlags", "options"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.option_flags,
            2 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.option_flags,
            2 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// `elements.optionFlags` in the answer of `crm.lead.details.configuration.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetItemElementsOptionFlags {
    /// `1`: always show.
    AlwaysShow,
    /// `0`: not always show.
    NotAlwaysShow,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetItemElementsOptionFlags {
    const VALUES: &'static [&'static str] = &["1", "0"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AlwaysShow),
            1 => Some(Self::NotAlwaysShow),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AlwaysShow => "1",
            Self::NotAlwaysShow => "0",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.lead.details.configuration.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.lead.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html).
///
/// Deprecated: use [`crm.item.details.configuration.get`](crate::crm::item::details::configuration::get()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.get")]
#[deprecated(note = "use `crm.item.details.configuration.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<Vec<GetItem>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.reset`](crate::crm::item::details::configuration::reset()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.reset")]
#[deprecated(note = "use `crm.item.details.configuration.reset`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reset {
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `scope`: [`ResetScope`]. Default: `P`.
    pub scope: Option<ResetScope>,
    /// `extras`: [`ExtrasRequest`].
    pub extras: Option<ExtrasRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Reset {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<ResetScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `extras`.
    #[must_use]
    pub fn extras(mut self, value: ExtrasRequest) -> Self {
        self.extras = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Reset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Reset",
            fields: &["userId", "scope", "extras"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.scope,
            2 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.scope,
            2 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Reset {
    type Output = bool;
    type Error = ResetError;
    const NAME: &'static str = "crm.lead.details.configuration.reset";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `scope` of `crm.lead.details.configuration.reset`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResetScope {
    /// `P`: personal settings.
    PersonalSettings,
    /// `C`: general settings.
    GeneralSettings,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ResetScope {
    const VALUES: &'static [&'static str] = &["P", "C"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PersonalSettings),
            1 => Some(Self::GeneralSettings),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PersonalSettings => "P",
            Self::GeneralSettings => "C",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.lead.details.configuration.reset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResetError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ResetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.lead.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html).
///
/// Deprecated: use [`crm.item.details.configuration.reset`](crate::crm::item::details::configuration::reset()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.reset")]
#[deprecated(note = "use `crm.item.details.configuration.reset`")]
#[allow(deprecated)]
pub fn reset<'a, C: Caller>(
    caller: &'a C,
    request: &'a Reset,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.set`](crate::crm::item::details::configuration::set()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.set")]
#[deprecated(note = "use `crm.item.details.configuration.set`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `data`: list of [`SetData`], required.
    pub data: Vec<SetData>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `scope`: [`Scope`]. Default: `P`.
    pub scope: Option<Scope>,
    /// `extras`: [`Extras`].
    pub extras: Option<Extras>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = SetData>) -> Self {
        Self {
            data: data.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `extras`.
    #[must_use]
    pub fn extras(mut self, value: Extras) -> Self {
        self.extras = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["data", "userId", "scope", "extras"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data,
            1 => &self.user_id,
            2 => &self.scope,
            3 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data,
            1 => &mut self.user_id,
            2 => &mut self.scope,
            3 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.lead.details.configuration.set";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `data` of `crm.lead.details.configuration.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetData {
    /// `name`: `string`, required.
    pub name: String,
    /// `title`: `string`, required.
    pub title: String,
    /// `type`: `string`, required.
    pub type_: String,
    /// `elements`: list of [`SetDataElements`].
    pub elements: Option<Vec<SetDataElements>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `elements`.
    #[must_use]
    pub fn elements(mut self, value: impl IntoIterator<Item = SetDataElements>) -> Self {
        self.elements = Some(value.into_iter().collect());
        self
    }
}

impl Record for SetData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetData",
            fields: &["name", "title", "type", "elements"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.title,
            2 => &self.type_,
            3 => &self.elements,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.title,
            2 => &mut self.type_,
            3 => &mut self.elements,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.elements` of `crm.lead.details.configuration.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataElements {
    /// `name`: `string`, required.
    pub name: String,
    /// `optionFlags`: [`SetDataElementsOptionFlags`]. Default: `0`.
    pub option_flags: Option<SetDataElementsOptionFlags>,
    /// `options`: map of any value.
    pub options: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetDataElements {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `optionFlags`.
    #[must_use]
    pub fn option_flags(mut self, value: impl Into<SetDataElementsOptionFlags>) -> Self {
        self.option_flags = Some(value.into());
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Map<Value>>) -> Self {
        self.options = Some(value.into());
        self
    }
}

impl Record for SetDataElements {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetDataElements",
            fields: &["name", "optionFlags", "options"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.option_flags,
            2 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.option_flags,
            2 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.elements.optionFlags` of `crm.lead.details.configuration.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetDataElementsOptionFlags {
    /// `1`: yes.
    Yes,
    /// `0`: no.
    No,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetDataElementsOptionFlags {
    const VALUES: &'static [&'static str] = &["1", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Yes),
            1 => Some(Self::No),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Yes => "1",
            Self::No => "0",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.lead.details.configuration.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Access denied`.
    AccessDenied,
    /// `Parameter 'data' must be array`.
    ParameterDataMustBeArray,
    /// `The data must be indexed array`.
    TheDataMustBeIndexed,
    /// `There are no data to write`.
    ThereAreNoDataTo,
    /// `Section at index i has type data[i].type. The expected type is 'section'`.
    SectionAtIndexIHas,
    /// `Section at index i does not have name`.
    SectionAtIndexIDoes,
    /// `Section at index i does not have title`.
    SectionAtIndexIDoesNot,
    /// `Element at index j in section at index i does not have name`.
    ElementAtIndexJIn,
    /// `Element at index 0 in section at index 1 does not have name.`.
    ElementAtIndex0In,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ParameterDataMustBeArray,
            "Parameter 'data' must be array",
        ),
        ErrorCase::text(Self::TheDataMustBeIndexed, "The data must be indexed array"),
        ErrorCase::text(Self::ThereAreNoDataTo, "There are no data to write"),
        ErrorCase::text(
            Self::SectionAtIndexIHas,
            "Section at index i has type data[i].type. The expected type is 'section'",
        ),
        ErrorCase::text(
            Self::SectionAtIndexIDoes,
            "Section at index i does not have name",
        ),
        ErrorCase::text(
            Self::SectionAtIndexIDoesNot,
            "Section at index i does not have title",
        ),
        ErrorCase::text(
            Self::ElementAtIndexJIn,
            "Element at index j in section at index i does not have name",
        ),
        ErrorCase::text(
            Self::ElementAtIndex0In,
            "Element at index 0 in section at index 1 does not have name.",
        ),
    ];
}

/// Calls [`crm.lead.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html).
///
/// Deprecated: use [`crm.item.details.configuration.set`](crate::crm::item::details::configuration::set()) (feature `crm`).
#[doc(alias = "crm.lead.details.configuration.set")]
#[deprecated(note = "use `crm.item.details.configuration.set`")]
#[allow(deprecated)]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    ForceCommonScopeForAll, Extras, Get, ExtrasRequest, GetItem, GetItemElements, Reset,
    Set, SetData, SetDataElements
);

value_enum!(
    LeadCustomerType, Scope, GetItemElementsOptionFlags, ResetScope,
    SetDataElementsOptionFlags
);
