// @generated from docs/api-reference/crm/universal/payment/crm-item-payment-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.item.payment.*`.

use crate::prelude::*;
use crate::types;

pub mod delivery;
pub mod product;

/// Request of [`crm.item.payment.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_id: i64, entity_type_id: i64) -> Self {
        Self {
            entity_id,
            entity_type_id,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["entityId", "entityTypeId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = types::SaleOrderPaymentId;
    type Error = AddError;
    const NAME: &'static str = "crm.item.payment.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.payment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`.
    Code100,
    /// `Entity with identifier №13123000 does not exist`.
    EntityWithIdentifier13123000Does,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::EntityWithIdentifier13123000Does,
            "Entity with identifier №13123000 does not exist",
        ),
    ];
}

/// Calls [`crm.item.payment.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html).
#[doc(alias = "crm.item.payment.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<types::SaleOrderPaymentId>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_order_payment.id`, required.
    pub id: types::SaleOrderPaymentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPaymentId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.item.payment.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.payment.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.payment.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html).
#[doc(alias = "crm.item.payment.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_order_payment.id`, required.
    pub id: types::SaleOrderPaymentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPaymentId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = Payment;
    type Error = GetError;
    const NAME: &'static str = "crm.item.payment.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.item.payment.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payment {
    /// `id`: `sale_order_payment.id`.
    pub id: Option<types::SaleOrderPaymentId>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `paid`: `Y` or `N`.
    pub paid: Option<bool>,
    /// `datePaid`: `datetime`, may be `null`.
    pub date_paid: Option<DateTime>,
    /// `empPaidId`: `user`, may be `null`.
    pub emp_paid_id: Option<types::UserId>,
    /// `paySystemId`: `sale_paysystem.id`.
    pub pay_system_id: Option<types::SalePaysystemId>,
    /// `sum`: `double`.
    pub sum: Option<Decimal>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `paySystemName`: `string`.
    pub pay_system_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Payment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Payment",
            fields: &[
                "id",
                "accountNumber",
                "paid",
                "datePaid",
                "empPaidId",
                "paySystemId",
                "sum",
                "currency",
                "paySystemName",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.account_number,
            2 => &self.paid,
            3 => &self.date_paid,
            4 => &self.emp_paid_id,
            5 => &self.pay_system_id,
            6 => &self.sum,
            7 => &self.currency,
            8 => &self.pay_system_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.account_number,
            2 => &mut self.paid,
            3 => &mut self.date_paid,
            4 => &mut self.emp_paid_id,
            5 => &mut self.pay_system_id,
            6 => &mut self.sum,
            7 => &mut self.currency,
            8 => &mut self.pay_system_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.payment.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.payment.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html).
#[doc(alias = "crm.item.payment.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Payment>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_id: i64, entity_type_id: i64) -> Self {
        Self {
            entity_id,
            entity_type_id,
            ..Default::default()
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["entityId", "entityTypeId", "filter", "order"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type_id,
            2 => &self.filter,
            3 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.filter,
            3 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Payment>;
    type Error = ListError;
    const NAME: &'static str = "crm.item.payment.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Payment;
}

/// Parameter `order` of `crm.item.payment.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
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

/// Errors of `crm.item.payment.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.payment.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html).
#[doc(alias = "crm.item.payment.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Payment>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.pay`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.pay")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pay {
    /// `id`: `sale_order_payment.id`, required.
    pub id: types::SaleOrderPaymentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pay {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPaymentId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Pay {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pay",
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

impl Method for Pay {
    type Output = bool;
    type Error = PayError;
    const NAME: &'static str = "crm.item.payment.pay";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.payment.pay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for PayError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.payment.pay`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html).
#[doc(alias = "crm.item.payment.pay")]
pub fn pay<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pay,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.unpay`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.unpay")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unpay {
    /// `id`: `sale_order_payment.id`, required.
    pub id: types::SaleOrderPaymentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unpay {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPaymentId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Unpay {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unpay",
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

impl Method for Unpay {
    type Output = bool;
    type Error = UnpayError;
    const NAME: &'static str = "crm.item.payment.unpay";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.payment.unpay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpayError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for UnpayError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.payment.unpay`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html).
#[doc(alias = "crm.item.payment.unpay")]
pub fn unpay<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unpay,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_order_payment.id`, required.
    pub id: types::SaleOrderPaymentId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPaymentId, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.item.payment.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.item.payment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `paid`: `Y` or `N`.
    pub paid: Option<bool>,
    /// `paySystemId`: `sale_paysystem.id`.
    pub pay_system_id: Option<types::SalePaysystemId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `paid`.
    #[must_use]
    pub fn paid(mut self, value: bool) -> Self {
        self.paid = Some(value);
        self
    }
    /// Sets `paySystemId`.
    #[must_use]
    pub fn pay_system_id(mut self, value: types::SalePaysystemId) -> Self {
        self.pay_system_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["paid", "paySystemId"],
            required: &[],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.paid,
            1 => &self.pay_system_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.paid,
            1 => &mut self.pay_system_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.payment.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.payment.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html).
#[doc(alias = "crm.item.payment.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Get, Payment, List, Pay, Unpay, Update, UpdateFields);

value_enum!(ListOrder);
