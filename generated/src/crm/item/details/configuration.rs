// @generated from docs/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.item.details.configuration.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.item.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.details.configuration.forceCommonScopeForAll")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceCommonScopeForAll {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `extras`: [`Extras`].
    pub extras: Option<Extras>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ForceCommonScopeForAll {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
            ..Default::default()
        }
    }
    /// Sets `extras`.
    #[must_use]
    pub fn extras(mut self, value: Extras) -> Self {
        self.extras = Some(value);
        self
    }
}

impl Record for ForceCommonScopeForAll {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ForceCommonScopeForAll",
            fields: &["entityTypeId", "extras"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

impl Method for ForceCommonScopeForAll {
    type Output = bool;
    type Error = ForceCommonScopeForAllError;
    const NAME: &'static str = "crm.item.details.configuration.forceCommonScopeForAll";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `extras` of `crm.item.details.configuration.forceCommonScopeForAll`, and one other place.
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

/// Errors of `crm.item.details.configuration.forceCommonScopeForAll`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForceCommonScopeForAllError {
    /// `Parameter 'entityTypeId' is not defined`.
    ParameterEntityTypeIdIs,
    /// `The entity type 'entityTypeName' is not supported in current context.`.
    TheEntityTypeEntityType,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for ForceCommonScopeForAllError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterEntityTypeIdIs,
            "Parameter 'entityTypeId' is not defined",
        ),
        ErrorCase::text(
            Self::TheEntityTypeEntityType,
            "The entity type 'entityTypeName' is not supported in current context.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.item.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html).
#[doc(alias = "crm.item.details.configuration.forceCommonScopeForAll")]
pub fn force_common_scope_for_all<'a, C: Caller>(
    caller: &'a C,
    request: &'a ForceCommonScopeForAll,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.details.configuration.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `extras`: [`GetExtras`].
    pub extras: Option<GetExtras>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
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
    pub fn extras(mut self, value: GetExtras) -> Self {
        self.extras = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["entityTypeId", "userId", "scope", "extras"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.user_id,
            2 => &self.scope,
            3 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.user_id,
            2 => &mut self.scope,
            3 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Option<Vec<GetItem>>;
    type Error = GetError;
    const NAME: &'static str = "crm.item.details.configuration.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `scope` of `crm.item.details.configuration.get`, and 2 other places.
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

/// Parameter `extras` of `crm.item.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExtras {
    /// `dealCategoryId`: `integer`.
    pub deal_category_id: Option<i64>,
    /// `categoryId`: `integer`.
    pub category_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetExtras {
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
    /// Sets `categoryId`.
    #[must_use]
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = Some(value);
        self
    }
}

impl Record for GetExtras {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetExtras",
            fields: &["dealCategoryId", "categoryId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deal_category_id,
            1 => &self.category_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deal_category_id,
            1 => &mut self.category_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.item.details.configuration.get`.
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

/// `elements` in the answer of `crm.item.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemElements {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `optionFlags`: [`GetItemElementsOptionFlags`].
    pub option_flags: Option<GetItemElementsOptionFlags>,
    /// `options`: [`GetItemElementsOptions`].
    pub options: Option<GetItemElementsOptions>,
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

/// `elements.optionFlags` in the answer of `crm.item.details.configuration.get`.
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

/// `elements.options` in the answer of `crm.item.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemElementsOptions {
    /// `defaultCountry`: `string`.
    pub default_country: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemElementsOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemElementsOptions",
            fields: &["defaultCountry"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_country,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_country,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.details.configuration.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Parameter 'entityTypeId' is not defined`.
    ParameterEntityTypeIdIs,
    /// `The entity type 'entityTypeName' is not supported in current context.`.
    TheEntityTypeEntityType,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterEntityTypeIdIs,
            "Parameter 'entityTypeId' is not defined",
        ),
        ErrorCase::text(
            Self::TheEntityTypeEntityType,
            "The entity type 'entityTypeName' is not supported in current context.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.item.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html).
#[doc(alias = "crm.item.details.configuration.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<Vec<GetItem>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.details.configuration.reset")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reset {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `extras`: [`Extras`].
    pub extras: Option<Extras>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Reset {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
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

impl Record for Reset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Reset",
            fields: &["entityTypeId", "userId", "scope", "extras"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.user_id,
            2 => &self.scope,
            3 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.user_id,
            2 => &mut self.scope,
            3 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

impl Method for Reset {
    type Output = bool;
    type Error = ResetError;
    const NAME: &'static str = "crm.item.details.configuration.reset";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.details.configuration.reset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResetError {
    /// `Parameter 'entityTypeId' is not defined`.
    ParameterEntityTypeIdIs,
    /// `The entity type 'entityTypeName' is not supported in current context.`.
    TheEntityTypeEntityType,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for ResetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterEntityTypeIdIs,
            "Parameter 'entityTypeId' is not defined",
        ),
        ErrorCase::text(
            Self::TheEntityTypeEntityType,
            "The entity type 'entityTypeName' is not supported in current context.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.item.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html).
#[doc(alias = "crm.item.details.configuration.reset")]
pub fn reset<'a, C: Caller>(
    caller: &'a C,
    request: &'a Reset,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.details.configuration.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `data`: list of [`SetData`], required.
    pub data: Vec<SetData>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `scope`: [`Scope`].
    pub scope: Option<Scope>,
    /// `extras`: map of any value.
    pub extras: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, data: impl IntoIterator<Item = SetData>) -> Self {
        Self {
            entity_type_id,
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
    pub fn extras(mut self, value: impl Into<Map<Value>>) -> Self {
        self.extras = Some(value.into());
        self
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["entityTypeId", "data", "userId", "scope", "extras"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.data,
            2 => &self.user_id,
            3 => &self.scope,
            4 => &self.extras,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.data,
            2 => &mut self.user_id,
            3 => &mut self.scope,
            4 => &mut self.extras,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.item.details.configuration.set";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `data` of `crm.item.details.configuration.set`.
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

/// Parameter `data.elements` of `crm.item.details.configuration.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataElements {
    /// `name`: `string`, required.
    pub name: String,
    /// `optionFlags`: [`SetDataElementsOptionFlags`].
    pub option_flags: Option<SetDataElementsOptionFlags>,
    /// `options`: [`SetDataElementsOptions`].
    pub options: Option<SetDataElementsOptions>,
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
    pub fn options(mut self, value: SetDataElementsOptions) -> Self {
        self.options = Some(value);
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

/// Parameter `data.elements.optionFlags` of `crm.item.details.configuration.set`.
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

/// Parameter `data.elements.options` of `crm.item.details.configuration.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataElementsOptions {
    /// `defaultAddressType`: `integer`. Default: `Calculated`.
    pub default_address_type: Option<i64>,
    /// `defaultCountry`: `string`. Default: `Calculated`.
    pub default_country: Option<String>,
    /// `isPayButtonVisible`: `boolean`. Default: `true`.
    pub is_pay_button_visible: Option<bool>,
    /// `isPaymentDocumentsVisible`: `boolean`. Default: `true`.
    pub is_payment_documents_visible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetDataElementsOptions {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `defaultAddressType`.
    #[must_use]
    pub fn default_address_type(mut self, value: i64) -> Self {
        self.default_address_type = Some(value);
        self
    }
    /// Sets `defaultCountry`.
    #[must_use]
    pub fn default_country(mut self, value: impl Into<String>) -> Self {
        self.default_country = Some(value.into());
        self
    }
    /// Sets `isPayButtonVisible`.
    #[must_use]
    pub fn is_pay_button_visible(mut self, value: bool) -> Self {
        self.is_pay_button_visible = Some(value);
        self
    }
    /// Sets `isPaymentDocumentsVisible`.
    #[must_use]
    pub fn is_payment_documents_visible(mut self, value: bool) -> Self {
        self.is_payment_documents_visible = Some(value);
        self
    }
}

impl Record for SetDataElementsOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetDataElementsOptions",
            fields: &[
                "defaultAddressType",
                "defaultCountry",
                "isPayButtonVisible",
                "isPaymentDocumentsVisible",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_address_type,
            1 => &self.default_country,
            2 => &self.is_pay_button_visible,
            3 => &self.is_payment_documents_visible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_address_type,
            1 => &mut self.default_country,
            2 => &mut self.is_pay_button_visible,
            3 => &mut self.is_payment_documents_visible,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.details.configuration.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Parameter 'entityTypeId' is not defined`.
    ParameterEntityTypeIdIs,
    /// `The entity type 'entityTypeName' is not supported in current context.`.
    TheEntityTypeEntityType,
    /// `Access denied.`.
    AccessDenied,
    /// `Parameter 'data' must be array.`.
    ParameterDataMustBeArray,
    /// `The data must be indexed array.`.
    TheDataMustBeIndexed,
    /// `There are no data to write.`.
    ThereAreNoDataTo,
    /// `Section at index i have type data[i].type. The expected type is 'section'.`.
    SectionAtIndexIHave,
    /// `Section at index i does not have name.`.
    SectionAtIndexIDoes,
    /// `Section at index i does not have title.`.
    SectionAtIndexIDoesNot,
    /// `Element at index j in section at index i does not have name.`.
    ElementAtIndexJIn,
    /// `Element at index 0 in section at index 1 does not have name.`.
    ElementAtIndex0In,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterEntityTypeIdIs,
            "Parameter 'entityTypeId' is not defined",
        ),
        ErrorCase::text(
            Self::TheEntityTypeEntityType,
            "The entity type 'entityTypeName' is not supported in current context.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::ParameterDataMustBeArray,
            "Parameter 'data' must be array.",
        ),
        ErrorCase::text(Self::TheDataMustBeIndexed, "The data must be indexed array."),
        ErrorCase::text(Self::ThereAreNoDataTo, "There are no data to write."),
        ErrorCase::text(
            Self::SectionAtIndexIHave,
            "Section at index i have type data[i].type. The expected type is 'section'.",
        ),
        ErrorCase::text(
            Self::SectionAtIndexIDoes,
            "Section at index i does not have name.",
        ),
        ErrorCase::text(
            Self::SectionAtIndexIDoesNot,
            "Section at index i does not have title.",
        ),
        ErrorCase::text(
            Self::ElementAtIndexJIn,
            "Element at index j in section at index i does not have name.",
        ),
        ErrorCase::text(
            Self::ElementAtIndex0In,
            "Element at index 0 in section at index 1 does not have name.",
        ),
    ];
}

/// Calls [`crm.item.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html).
#[doc(alias = "crm.item.details.configuration.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    ForceCommonScopeForAll, Extras, Get, GetExtras, GetItem, GetItemElements,
    GetItemElementsOptions, Reset, Set, SetData, SetDataElements, SetDataElementsOptions
);

value_enum!(Scope, GetItemElementsOptionFlags, SetDataElementsOptionFlags);
