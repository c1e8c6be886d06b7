// @generated from docs/api-reference/pay-system/sale-pay-system-settings-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `sale.paysystem.settings.*`.

use crate::prelude::*;
use crate::types;

pub mod invoice;
pub mod payment;

/// Request of [`sale.paysystem.settings.get`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.settings.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ID`: `sale_paysystem.id`, required.
    pub id: types::SalePaysystemId,
    /// `PERSON_TYPE_ID`: `sale_person_type.id`, required.
    pub person_type_id: types::SalePersonTypeId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: types::SalePaysystemId,
        person_type_id: types::SalePersonTypeId,
    ) -> Self {
        Self {
            id,
            person_type_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ID", "PERSON_TYPE_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.person_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.person_type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Map<String>;
    type Error = GetError;
    const NAME: &'static str = "sale.paysystem.settings.get";
    const SCOPES: &'static [&'static str] = &["pay_system"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.paysystem.settings.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
    ];
}

/// Calls [`sale.paysystem.settings.get`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html).
#[doc(alias = "sale.paysystem.settings.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Map<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.settings.update`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.settings.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_paysystem.id`, required.
    pub id: types::SalePaysystemId,
    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    pub person_type_id: Option<types::SalePersonTypeId>,
    /// `SETTINGS`: map of [`UpdateSettings`], required.
    pub settings: Map<UpdateSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: types::SalePaysystemId,
        settings: impl Into<Map<UpdateSettings>>,
    ) -> Self {
        Self {
            id,
            settings: settings.into(),
            ..Default::default()
        }
    }
    /// Sets `PERSON_TYPE_ID`.
    #[must_use]
    pub fn person_type_id(mut self, value: types::SalePersonTypeId) -> Self {
        self.person_type_id = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ID", "PERSON_TYPE_ID", "SETTINGS"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.person_type_id,
            2 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.person_type_id,
            2 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.paysystem.settings.update";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Parameter `SETTINGS` of `sale.paysystem.settings.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSettings {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `VALUE`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for UpdateSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateSettings",
            fields: &["TYPE", "VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.paysystem.settings.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
    ];
}

/// Calls [`sale.paysystem.settings.update`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html).
#[doc(alias = "sale.paysystem.settings.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Update, UpdateSettings);
