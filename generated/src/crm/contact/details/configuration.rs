// @generated from docs/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.contact.details.configuration.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.contact.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.forceCommonScopeForAll`](crate::crm::item::details::configuration::force_common_scope_for_all()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.forceCommonScopeForAll")]
#[deprecated(note = "use `crm.item.details.configuration.forceCommonScopeForAll`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceCommonScopeForAll {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl ForceCommonScopeForAll {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for ForceCommonScopeForAll {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ForceCommonScopeForAll",
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

#[allow(deprecated)]
impl Method for ForceCommonScopeForAll {
    type Output = bool;
    type Error = ForceCommonScopeForAllError;
    const NAME: &'static str = "crm.contact.details.configuration.forceCommonScopeForAll";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.contact.details.configuration.forceCommonScopeForAll`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForceCommonScopeForAllError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for ForceCommonScopeForAllError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.contact.details.configuration.forceCommonScopeForAll`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html).
///
/// Deprecated: use [`crm.item.details.configuration.forceCommonScopeForAll`](crate::crm::item::details::configuration::force_common_scope_for_all()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.forceCommonScopeForAll")]
#[deprecated(note = "use `crm.item.details.configuration.forceCommonScopeForAll`")]
#[allow(deprecated)]
pub fn force_common_scope_for_all<'a, C: Caller>(
    caller: &'a C,
    request: &'a ForceCommonScopeForAll,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.get`](crate::crm::item::details::configuration::get()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.get")]
#[deprecated(note = "use `crm.item.details.configuration.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `scope`: [`Scope`]. Default: `P`.
    pub scope: Option<Scope>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
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
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["scope", "userId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = Option<Vec<GetItem>>;
    type Error = GetError;
    const NAME: &'static str = "crm.contact.details.configuration.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `scope` of `crm.contact.details.configuration.get`, and 2 other places.
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

/// Answer of `crm.contact.details.configuration.get`.
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

/// `elements` in the answer of `crm.contact.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemElements {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `optionFlags`: `1` or `0`.
    pub option_flags: Option<bool>,
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
            codecs: &[(1, Codec::OneZero)],
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

/// `elements.options` in the answer of `crm.contact.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemElementsOptions {
    /// `defaultAddressType`: `integer`.
    pub default_address_type: Option<i64>,
    /// `defaultCountry`: `string`.
    pub default_country: Option<String>,
    /// `isPayButtonVisible`: `boolean`.
    pub is_pay_button_visible: Option<bool>,
    /// `isPaymentDocumentsVisible`: `boolean`.
    pub is_payment_documents_visible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemElementsOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemElementsOptions",
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

/// Errors of `crm.contact.details.configuration.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.contact.details.configuration.get`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html).
///
/// Deprecated: use [`crm.item.details.configuration.get`](crate::crm::item::details::configuration::get()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.get")]
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

/// Request of [`crm.contact.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.reset`](crate::crm::item::details::configuration::reset()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.reset")]
#[deprecated(note = "use `crm.item.details.configuration.reset`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reset {
    /// `scope`: [`Scope`]. Default: `P`.
    pub scope: Option<Scope>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
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
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Reset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Reset",
            fields: &["scope", "userId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Reset {
    type Output = bool;
    type Error = ResetError;
    const NAME: &'static str = "crm.contact.details.configuration.reset";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.contact.details.configuration.reset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResetError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for ResetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.contact.details.configuration.reset`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html).
///
/// Deprecated: use [`crm.item.details.configuration.reset`](crate::crm::item::details::configuration::reset()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.reset")]
#[deprecated(note = "use `crm.item.details.configuration.reset`")]
#[allow(deprecated)]
pub fn reset<'a, C: Caller>(
    caller: &'a C,
    request: &'a Reset,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.details.configuration.set`](crate::crm::item::details::configuration::set()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.set")]
#[deprecated(note = "use `crm.item.details.configuration.set`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `scope`: [`Scope`]. Default: `P`.
    pub scope: Option<Scope>,
    /// `userId`: `user`, required under a condition that the page tells.
    pub user_id: Option<types::UserId>,
    /// `data`: list of [`SetData`], required.
    pub data: Vec<SetData>,
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
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["scope", "userId", "data"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.user_id,
            2 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.user_id,
            2 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.contact.details.configuration.set";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `data` of `crm.contact.details.configuration.set`.
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

/// Parameter `data.elements` of `crm.contact.details.configuration.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataElements {
    /// `name`: `string`, required.
    pub name: String,
    /// `optionFlags`: [`SetDataElementsOptionFlags`]. Default: `0`.
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

/// Parameter `data.elements.optionFlags` of `crm.contact.details.configuration.set`.
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

/// Parameter `data.elements.options` of `crm.contact.details.configuration.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataElementsOptions {
    /// `defaultAddressType`: `integer`.
    pub default_address_type: Option<i64>,
    /// `defaultCountry`: `string`.
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

/// Errors of `crm.contact.details.configuration.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Access denied.`.
    AccessDenied,
    /// `Parameter 'data' must be array.`.
    ParameterDataMustBeArray,
    /// `The data must be indexed array.`.
    TheDataMustBeIndexed,
    /// `There are no data to write.`.
    ThereAreNoDataTo,
    /// `Section at index i has type data[i].type. The expected type is 'section'.`.
    SectionAtIndexIHas,
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
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::ParameterDataMustBeArray,
            "Parameter 'data' must be array.",
        ),
        ErrorCase::text(Self::TheDataMustBeIndexed, "The data must be indexed array."),
        ErrorCase::text(Self::ThereAreNoDataTo, "There are no data to write."),
        ErrorCase::text(
            Self::SectionAtIndexIHas,
            "Section at index i has type data[i].type. The expected type is 'section'.",
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

/// Calls [`crm.contact.details.configuration.set`](https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html).
///
/// Deprecated: use [`crm.item.details.configuration.set`](crate::crm::item::details::configuration::set()) (feature `crm`).
#[doc(alias = "crm.contact.details.configuration.set")]
#[deprecated(note = "use `crm.item.details.configuration.set`")]
#[allow(deprecated)]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    ForceCommonScopeForAll, Get, GetItem, GetItemElements, GetItemElementsOptions, Reset,
    Set, SetData, SetDataElements, SetDataElementsOptions
);

value_enum!(Scope, SetDataElementsOptionFlags);
