// @generated from docs/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.deal.details.configuration.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.deal.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.forceCommonScopeForAll`](crate::crm::item::details::configuration::force_common_scope_for_all()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.forceCommonScopeForAll")]
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
    const NAME: &'static str = "crm.deal.details.configuration.forceCommonScopeForAll";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `extras` of `crm.deal.details.configuration.forceCommonScopeForAll`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extras {
    /// `dealCategoryId`: `integer`.
    pub deal_category_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Extras {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `dealCategoryId`.
    #[must_use]
    pub fn deal_category_id(mut self, value: i64) -> Self {
        self.deal_category_id = Some(value);
        self
    }
}

impl Record for Extras {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Extras",
            fields: &["dealCategoryId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deal_category_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deal_category_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.deal.details.configuration.forceCommonScopeForAll`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForceCommonScopeForAllError {
    /// `Access denied` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for ForceCommonScopeForAllError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied").status(400),
    ];
}

/// Calls [`crm.deal.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html).
///
/// Deprecated: use [`crm.item.details.configuration.forceCommonScopeForAll`](crate::crm::item::details::configuration::force_common_scope_for_all()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.forceCommonScopeForAll")]
#[deprecated(note = "use `crm.item.details.configuration.forceCommonScopeForAll`")]
#[allow(deprecated)]
pub fn force_common_scope_for_all<'a, C: Caller>(
    caller: &'a C,
    request: &'a ForceCommonScopeForAll,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.get`](crate::crm::item::details::configuration::get()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.get")]
#[deprecated(note = "use `crm.item.details.configuration.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `scope`: [`GetScope`]. Default: `P`.
    pub scope: Option<GetScope>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `extras`: [`Extras`].
    pub extras: Option<Extras>,
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
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<GetScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
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
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["scope", "userId", "extras"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.user_id,
            2 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.user_id,
            2 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = Option<Vec<GetItem>>;
    type Error = GetError;
    const NAME: &'static str = "crm.deal.details.configuration.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `scope` of `crm.deal.details.configuration.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetScope {
    /// `P`: personal settings.
    PersonalSettings,
    /// `C`: shared settings.
    SharedSettings,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetScope {
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

/// Answer of `crm.deal.details.configuration.get`.
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

/// `elements` in the answer of `crm.deal.details.configuration.get`.
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

/// `elements.optionFlags` in the answer of `crm.deal.details.configuration.get`.
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

/// Errors of `crm.deal.details.configuration.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied").status(400),
    ];
}

/// Calls [`crm.deal.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html).
///
/// Deprecated: use [`crm.item.details.configuration.get`](crate::crm::item::details::configuration::get()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.get")]
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

/// Request of [`crm.deal.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.reset`](crate::crm::item::details::configuration::reset()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.reset")]
#[deprecated(note = "use `crm.item.details.configuration.reset`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reset {
    /// `scope`: [`ResetScope`]. Default: `P`.
    pub scope: Option<ResetScope>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `extras`: [`Extras`].
    pub extras: Option<Extras>,
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
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<ResetScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
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
impl Record for Reset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Reset",
            fields: &["scope", "userId", "extras"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.user_id,
            2 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.user_id,
            2 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Reset {
    type Output = bool;
    type Error = ResetError;
    const NAME: &'static str = "crm.deal.details.configuration.reset";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `scope` of `crm.deal.details.configuration.reset`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResetScope {
    /// `P`: personal settings.
    PersonalSettings,
    /// `C`: common settings.
    CommonSettings,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ResetScope {
    const VALUES: &'static [&'static str] = &["P", "C"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PersonalSettings),
            1 => Some(Self::CommonSettings),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PersonalSettings => "P",
            Self::CommonSettings => "C",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.deal.details.configuration.reset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResetError {
    /// `Access denied` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for ResetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied").status(400),
    ];
}

/// Calls [`crm.deal.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html).
///
/// Deprecated: use [`crm.item.details.configuration.reset`](crate::crm::item::details::configuration::reset()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.reset")]
#[deprecated(note = "use `crm.item.details.configuration.reset`")]
#[allow(deprecated)]
pub fn reset<'a, C: Caller>(
    caller: &'a C,
    request: &'a Reset,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.set`](crate::crm::item::details::configuration::set()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.set")]
#[deprecated(note = "use `crm.item.details.configuration.set`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `scope`: [`SetScope`]. Default: `P`.
    pub scope: Option<SetScope>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `data`: list of [`SetData`], required.
    pub data: Vec<SetData>,
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
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<SetScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
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
            fields: &["scope", "userId", "data", "extras"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.user_id,
            2 => &self.data,
            3 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.user_id,
            2 => &mut self.data,
            3 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.deal.details.configuration.set";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `scope` of `crm.deal.details.configuration.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetScope {
    /// `P`: personal settings.
    PersonalSettings,
    /// `C`: general settings.
    GeneralSettings,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetScope {
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

/// Parameter `data` of `crm.deal.details.configuration.set`.
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

/// Parameter `data.elements` of `crm.deal.details.configuration.set`.
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

/// Parameter `data.elements.optionFlags` of `crm.deal.details.configuration.set`.
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

/// Errors of `crm.deal.details.configuration.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Access denied` (HTTP 400).
    AccessDenied,
    /// `Parameter 'data' must be array` (HTTP 400).
    ParameterDataMustBeArray,
    /// `There are no data to write` (HTTP 400).
    ThereAreNoDataTo,
    /// `The data must be indexed array` (HTTP 400).
    TheDataMustBeIndexed,
    /// `Section at index i has type data[i].type. The expected type is 'section'` (HTTP 400).
    SectionAtIndexIHas,
    /// `Section at index i does not have a name` (HTTP 400).
    SectionAtIndexIDoes,
    /// `Section at index i does not have a title` (HTTP 400).
    SectionAtIndexIDoesNot,
    /// `Element at index j in section at index i does not have a name` (HTTP 400).
    ElementAtIndexJIn,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied").status(400),
        ErrorCase::text(Self::ParameterDataMustBeArray, "Parameter 'data' must be array")
            .status(400),
        ErrorCase::text(Self::ThereAreNoDataTo, "There are no data to write")
            .status(400),
        ErrorCase::text(Self::TheDataMustBeIndexed, "The data must be indexed array")
            .status(400),
        ErrorCase::text(
                Self::SectionAtIndexIHas,
                "Section at index i has type data[i].type. The expected type is 'section'",
            )
            .status(400),
        ErrorCase::text(
                Self::SectionAtIndexIDoes,
                "Section at index i does not have a name",
            )
            .status(400),
        ErrorCase::text(
                Self::SectionAtIndexIDoesNot,
                "Section at index i does not have a title",
            )
            .status(400),
        ErrorCase::text(
                Self::ElementAtIndexJIn,
                "Element at index j in section at index i does not have a name",
            )
            .status(400),
    ];
}

/// Calls [`crm.deal.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html).
///
/// Deprecated: use [`crm.item.details.configuration.set`](crate::crm::item::details::configuration::set()) (feature `crm`).
#[doc(alias = "crm.deal.details.configuration.set")]
#[deprecated(note = "use `crm.item.details.configuration.set`")]
#[allow(deprecated)]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    ForceCommonScopeForAll, Extras, Get, GetItem, GetItemElements, Reset, Set, SetData,
    SetDataElements
);

value_enum!(
    GetScope, GetItemElementsOptionFlags, ResetScope, SetScope,
    SetDataElementsOptionFlags
);
