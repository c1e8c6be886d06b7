// @generated from docs/api-reference/sale/delivery/delivery/sale-delivery-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.delivery.*`.

use crate::prelude::*;
use crate::types;

pub mod config;
pub mod extra;
pub mod handler;
pub mod request;

/// Request of [`sale.delivery.add`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `REST_CODE`: `string`, required.
    pub rest_code: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `CURRENCY`: `crm_currency.currency`, required.
    pub currency: types::CrmCurrency,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `integer`. Sent as text.
    pub sort: Option<i64>,
    /// `ACTIVE`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `CONFIG`: list of [`AddConfig`].
    pub config: Option<Vec<AddConfig>>,
    /// `LOGOTYPE`: `string`.
    pub logotype: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        rest_code: impl Into<String>,
        name: impl Into<String>,
        currency: impl Into<types::CrmCurrency>,
    ) -> Self {
        Self {
            rest_code: rest_code.into(),
            name: name.into(),
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `CONFIG`.
    #[must_use]
    pub fn config(mut self, value: impl IntoIterator<Item = AddConfig>) -> Self {
        self.config = Some(value.into_iter().collect());
        self
    }
    /// Sets `LOGOTYPE`.
    #[must_use]
    pub fn logotype(mut self, value: impl Into<String>) -> Self {
        self.logotype = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "REST_CODE",
                "NAME",
                "CURRENCY",
                "DESCRIPTION",
                "SORT",
                "ACTIVE",
                "CONFIG",
                "LOGOTYPE",
            ],
            required: &[0, 1, 2],
            codecs: &[(4, Codec::Text), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.rest_code,
            1 => &self.name,
            2 => &self.currency,
            3 => &self.description,
            4 => &self.sort,
            5 => &self.active,
            6 => &self.config,
            7 => &self.logotype,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.rest_code,
            1 => &mut self.name,
            2 => &mut self.currency,
            3 => &mut self.description,
            4 => &mut self.sort,
            5 => &mut self.active,
            6 => &mut self.config,
            7 => &mut self.logotype,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "sale.delivery.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `CONFIG` of `sale.delivery.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConfig {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `VALUE`: any value, required.
    pub value: Value,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddConfig {
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

impl Record for AddConfig {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddConfig",
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

/// Answer of `sale.delivery.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `parent`: [`types::sale::SaleDeliveryService`].
    pub parent: Option<types::sale::SaleDeliveryService>,
    /// `profiles`: list of [`types::sale::SaleDeliveryService`].
    pub profiles: Option<Vec<types::sale::SaleDeliveryService>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["parent", "profiles"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent,
            1 => &self.profiles,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent,
            1 => &mut self.profiles,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.delivery.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_DELIVERY_ADD` (HTTP 400).
    ErrorDeliveryAdd,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorDeliveryAdd, "ERROR_DELIVERY_ADD").status(400),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.add`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html).
#[doc(alias = "sale.delivery.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `sale_delivery_service.id`, required.
    pub id: types::SaleDeliveryServiceId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryServiceId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "sale.delivery.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.delivery.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_DELIVERY_NOT_FOUND` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_DELIVERY_DELETE` (HTTP 400).
    ErrorDeliveryDelete,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDeliveryNotFound, "ERROR_DELIVERY_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorDeliveryDelete, "ERROR_DELIVERY_DELETE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html).
#[doc(alias = "sale.delivery.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.getlist`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `SELECT`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `ORDER`: map of [`GetlistOrder`].
    pub order: Option<Map<GetlistOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetlistOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["SELECT", "FILTER", "ORDER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getlist {
    type Output = Vec<types::sale::SaleDeliveryService>;
    type Error = GetlistError;
    const NAME: &'static str = "sale.delivery.getlist";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID"));
}

impl ListMethod for Getlist {
    type Row = types::sale::SaleDeliveryService;
}

/// Parameter `ORDER` of `sale.delivery.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistOrder {
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

/// Errors of `sale.delivery.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.getlist`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html).
#[doc(alias = "sale.delivery.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<types::sale::SaleDeliveryService>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_delivery_service.id`, required.
    pub id: types::SaleDeliveryServiceId,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CURRENCY`: `crm_currency.currency`.
    pub currency: Option<types::CrmCurrency>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `LOGOTYPE`: `string`.
    pub logotype: Option<String>,
    /// `FIELDS`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryServiceId) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<types::CrmCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `LOGOTYPE`.
    #[must_use]
    pub fn logotype(mut self, value: impl Into<String>) -> Self {
        self.logotype = Some(value.into());
        self
    }
    /// Sets `FIELDS`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "ID",
                "NAME",
                "CURRENCY",
                "DESCRIPTION",
                "SORT",
                "ACTIVE",
                "LOGOTYPE",
                "FIELDS",
            ],
            required: &[0],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.currency,
            3 => &self.description,
            4 => &self.sort,
            5 => &self.active,
            6 => &self.logotype,
            7 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.currency,
            3 => &mut self.description,
            4 => &mut self.sort,
            5 => &mut self.active,
            6 => &mut self.logotype,
            7 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.delivery.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `FIELDS` of `sale.delivery.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `LOGOTYPE`: `string`.
    pub logotype: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: impl Into<String>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `LOGOTYPE`.
    #[must_use]
    pub fn logotype(mut self, value: impl Into<String>) -> Self {
        self.logotype = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["NAME", "CURRENCY", "DESCRIPTION", "SORT", "ACTIVE", "LOGOTYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.currency,
            2 => &self.description,
            3 => &self.sort,
            4 => &self.active,
            5 => &self.logotype,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.currency,
            2 => &mut self.description,
            3 => &mut self.sort,
            4 => &mut self.active,
            5 => &mut self.logotype,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.delivery.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_DELIVERY_UPDATE` (HTTP 400).
    ErrorDeliveryUpdate,
    /// `ERROR_DELIVERY_NOT_FOUND` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorDeliveryUpdate, "ERROR_DELIVERY_UPDATE").status(400),
        ErrorCase::code(Self::ErrorDeliveryNotFound, "ERROR_DELIVERY_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html).
#[doc(alias = "sale.delivery.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddConfig, AddResult, Delete, Getlist, Update, UpdateFields);

value_enum!(GetlistOrder);
