// @generated from docs/api-reference/sale/delivery/delivery/sale-delivery-config-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `sale.delivery.config.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.delivery.config.get`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.config.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ID`: `sale_delivery_service.id`, required.
    pub id: types::SaleDeliveryServiceId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryServiceId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ID"],
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

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "sale.delivery.config.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.delivery.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["CODE", "VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.delivery.config.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_DELIVERY_NOT_FOUND` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDeliveryNotFound, "ERROR_DELIVERY_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.config.get`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html).
#[doc(alias = "sale.delivery.config.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.config.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.config.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_delivery_service.id`, required.
    pub id: types::SaleDeliveryServiceId,
    /// `CONFIG`: list of [`UpdateConfig`].
    pub config: Option<Vec<UpdateConfig>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryServiceId) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `CONFIG`.
    #[must_use]
    pub fn config(mut self, value: impl IntoIterator<Item = UpdateConfig>) -> Self {
        self.config = Some(value.into_iter().collect());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ID", "CONFIG"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.config,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.config,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.delivery.config.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `CONFIG` of `sale.delivery.config.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `VALUE`: any value, required.
    pub value: Value,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateConfig {
    /// An object with its required keys.
    #[must_use]
    pub fn new(code: impl Into<String>, value: impl Into<Value>) -> Self {
        Self {
            code: code.into(),
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateConfig {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateConfig",
            fields: &["CODE", "VALUE"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.delivery.config.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_DELIVERY_NOT_FOUND` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_DELIVERY_CONFIG_UPDATE` (HTTP 400).
    ErrorDeliveryConfigUpdate,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDeliveryNotFound, "ERROR_DELIVERY_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorDeliveryConfigUpdate, "ERROR_DELIVERY_CONFIG_UPDATE")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.config.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html).
#[doc(alias = "sale.delivery.config.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetItem, Update, UpdateConfig);
