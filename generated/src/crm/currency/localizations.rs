// @generated from docs/api-reference/crm/currency/localizations/crm-currency-localizations-delete.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.currency.localizations.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.currency.localizations.delete`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.localizations.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `string`, required.
    pub id: String,
    /// `lids`: list of `string`, required.
    pub lids: Vec<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        lids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            lids: lids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id", "lids"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.lids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.lids,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.currency.localizations.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.currency.localizations.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied.`.
    AccessDenied,
    /// `The parameter id is invalid or not defined`.
    TheParameterIdIsInvalid,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::TheParameterIdIsInvalid,
            "The parameter id is invalid or not defined",
        ),
    ];
}

/// Calls [`crm.currency.localizations.delete`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html).
#[doc(alias = "crm.currency.localizations.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.localizations.fields`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.localizations.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.currency.localizations.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.currency.localizations.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.is_required,
            2 => &self.is_read_only,
            3 => &self.is_immutable,
            4 => &self.is_multiple,
            5 => &self.is_dynamic,
            6 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.is_required,
            2 => &mut self.is_read_only,
            3 => &mut self.is_immutable,
            4 => &mut self.is_multiple,
            5 => &mut self.is_dynamic,
            6 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.currency.localizations.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.currency.localizations.fields`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html).
#[doc(alias = "crm.currency.localizations.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.localizations.get`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.localizations.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = Map<types::crm::CrmCurrencyLocalization>;
    type Error = GetError;
    const NAME: &'static str = "crm.currency.localizations.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.currency.localizations.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied.`.
    AccessDenied,
    /// `The parameter id is invalid or not defined.`.
    TheParameterIdIsInvalid,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::TheParameterIdIsInvalid,
            "The parameter id is invalid or not defined.",
        ),
    ];
}

/// Calls [`crm.currency.localizations.get`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html).
#[doc(alias = "crm.currency.localizations.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Map<types::crm::CrmCurrencyLocalization>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.localizations.set`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.localizations.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `id`: `string`, required.
    pub id: String,
    /// `localizations`: [`types::crm::CrmCurrencyLocalization`], required.
    pub localizations: types::crm::CrmCurrencyLocalization,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        localizations: types::crm::CrmCurrencyLocalization,
    ) -> Self {
        Self {
            id: id.into(),
            localizations,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["id", "localizations"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.localizations,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.localizations,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.currency.localizations.set";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.currency.localizations.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Access denied.`.
    AccessDenied,
    /// `The parameter id is invalid or not defined.`.
    TheParameterIdIsInvalid,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::TheParameterIdIsInvalid,
            "The parameter id is invalid or not defined.",
        ),
    ];
}

/// Calls [`crm.currency.localizations.set`](https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html).
#[doc(alias = "crm.currency.localizations.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Delete, Fields, FieldsEntry, Get, Set);
