// @generated from docs/api-reference/sale/payment/sale-payment-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.payment.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.payment.add`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.payment.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = PaymentResult;
    type Error = AddError;
    const NAME: &'static str = "sale.payment.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.payment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `orderId`: `sale_order.id`, required.
    pub order_id: types::SaleOrderId,
    /// `paySystemId`: `sale_paysystem.id`, required.
    pub pay_system_id: types::SalePaysystemId,
    /// `paid`: `Y` or `N`. Default: `N`.
    pub paid: Option<bool>,
    /// `datePaid`: `datetime`.
    pub date_paid: Option<DateTime>,
    /// `empPaidId`: `user`.
    pub emp_paid_id: Option<types::UserId>,
    /// `psStatus`: `Y` or `N`. Default: `null`.
    pub ps_status: Option<bool>,
    /// `psStatusCode`: `string`.
    pub ps_status_code: Option<String>,
    /// `psStatusDescription`: `string`.
    pub ps_status_description: Option<String>,
    /// `psStatusMessage`: `string`.
    pub ps_status_message: Option<String>,
    /// `psSum`: `double`.
    pub ps_sum: Option<Decimal>,
    /// `psCurrency`: `string`.
    pub ps_currency: Option<String>,
    /// `psResponseDate`: `datetime`.
    pub ps_response_date: Option<DateTime>,
    /// `payVoucherNum`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `payVoucherDate`: `datetime`.
    pub pay_voucher_date: Option<DateTime>,
    /// `datePayBefore`: `datetime`. Deprecated.
    pub date_pay_before: Option<DateTime>,
    /// `dateBill`: `datetime`.
    pub date_bill: Option<DateTime>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sum`: `double`.
    pub sum: Option<Decimal>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `payReturnNum`: `string`.
    pub pay_return_num: Option<String>,
    /// `priceCod`: `double`. Counts only on an on-premise portal.
    pub price_cod: Option<Decimal>,
    /// `payReturnDate`: `date`.
    pub pay_return_date: Option<Date>,
    /// `empReturnId`: `user`.
    pub emp_return_id: Option<types::UserId>,
    /// `payReturnComment`: `string`.
    pub pay_return_comment: Option<String>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `empResponsibleId`: `user`.
    pub emp_responsible_id: Option<types::UserId>,
    /// `isReturn`: `Y` or `N`.
    pub is_return: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `updated1c`: `Y` or `N`. Default: `N`.
    pub updated1c: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalPayment`: [`ExternalPayment`]. Counts only on an on-premise portal. Default: `N`.
    pub external_payment: Option<ExternalPayment>,
    /// `psInvoiceId`: `string` or `integer`.
    pub ps_invoice_id: Option<Either<String, i64>>,
    /// `marked`: `Y` or `N`. Default: `N`.
    pub marked: Option<bool>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `empMarkedId`: `user`.
    pub emp_marked_id: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        order_id: types::SaleOrderId,
        pay_system_id: types::SalePaysystemId,
    ) -> Self {
        Self {
            order_id,
            pay_system_id,
            ..Default::default()
        }
    }
    /// Sets `paid`.
    #[must_use]
    pub fn paid(mut self, value: bool) -> Self {
        self.paid = Some(value);
        self
    }
    /// Sets `datePaid`.
    #[must_use]
    pub fn date_paid(mut self, value: impl Into<DateTime>) -> Self {
        self.date_paid = Some(value.into());
        self
    }
    /// Sets `empPaidId`.
    #[must_use]
    pub fn emp_paid_id(mut self, value: types::UserId) -> Self {
        self.emp_paid_id = Some(value);
        self
    }
    /// Sets `psStatus`.
    #[must_use]
    pub fn ps_status(mut self, value: bool) -> Self {
        self.ps_status = Some(value);
        self
    }
    /// Sets `psStatusCode`.
    #[must_use]
    pub fn ps_status_code(mut self, value: impl Into<String>) -> Self {
        self.ps_status_code = Some(value.into());
        self
    }
    /// Sets `psStatusDescription`.
    #[must_use]
    pub fn ps_status_description(mut self, value: impl Into<String>) -> Self {
        self.ps_status_description = Some(value.into());
        self
    }
    /// Sets `psStatusMessage`.
    #[must_use]
    pub fn ps_status_message(mut self, value: impl Into<String>) -> Self {
        self.ps_status_message = Some(value.into());
        self
    }
    /// Sets `psSum`.
    #[must_use]
    pub fn ps_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.ps_sum = Some(value.into());
        self
    }
    /// Sets `psCurrency`.
    #[must_use]
    pub fn ps_currency(mut self, value: impl Into<String>) -> Self {
        self.ps_currency = Some(value.into());
        self
    }
    /// Sets `psResponseDate`.
    #[must_use]
    pub fn ps_response_date(mut self, value: impl Into<DateTime>) -> Self {
        self.ps_response_date = Some(value.into());
        self
    }
    /// Sets `payVoucherNum`.
    #[must_use]
    pub fn pay_voucher_num(mut self, value: impl Into<String>) -> Self {
        self.pay_voucher_num = Some(value.into());
        self
    }
    /// Sets `payVoucherDate`.
    #[must_use]
    pub fn pay_voucher_date(mut self, value: impl Into<DateTime>) -> Self {
        self.pay_voucher_date = Some(value.into());
        self
    }
    /// Sets `datePayBefore`.
    #[must_use]
    pub fn date_pay_before(mut self, value: impl Into<DateTime>) -> Self {
        self.date_pay_before = Some(value.into());
        self
    }
    /// Sets `dateBill`.
    #[must_use]
    pub fn date_bill(mut self, value: impl Into<DateTime>) -> Self {
        self.date_bill = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sum`.
    #[must_use]
    pub fn sum(mut self, value: impl Into<Decimal>) -> Self {
        self.sum = Some(value.into());
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `payReturnNum`.
    #[must_use]
    pub fn pay_return_num(mut self, value: impl Into<String>) -> Self {
        self.pay_return_num = Some(value.into());
        self
    }
    /// Sets `priceCod`.
    #[must_use]
    pub fn price_cod(mut self, value: impl Into<Decimal>) -> Self {
        self.price_cod = Some(value.into());
        self
    }
    /// Sets `payReturnDate`.
    #[must_use]
    pub fn pay_return_date(mut self, value: impl Into<Date>) -> Self {
        self.pay_return_date = Some(value.into());
        self
    }
    /// Sets `empReturnId`.
    #[must_use]
    pub fn emp_return_id(mut self, value: types::UserId) -> Self {
        self.emp_return_id = Some(value);
        self
    }
    /// Sets `payReturnComment`.
    #[must_use]
    pub fn pay_return_comment(mut self, value: impl Into<String>) -> Self {
        self.pay_return_comment = Some(value.into());
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: types::UserId) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `empResponsibleId`.
    #[must_use]
    pub fn emp_responsible_id(mut self, value: types::UserId) -> Self {
        self.emp_responsible_id = Some(value);
        self
    }
    /// Sets `isReturn`.
    #[must_use]
    pub fn is_return(mut self, value: bool) -> Self {
        self.is_return = Some(value);
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `updated1c`.
    #[must_use]
    pub fn updated1c(mut self, value: bool) -> Self {
        self.updated1c = Some(value);
        self
    }
    /// Sets `id1c`.
    #[must_use]
    pub fn id1c(mut self, value: impl Into<String>) -> Self {
        self.id1c = Some(value.into());
        self
    }
    /// Sets `version1c`.
    #[must_use]
    pub fn version1c(mut self, value: impl Into<String>) -> Self {
        self.version1c = Some(value.into());
        self
    }
    /// Sets `externalPayment`.
    #[must_use]
    pub fn external_payment(mut self, value: impl Into<ExternalPayment>) -> Self {
        self.external_payment = Some(value.into());
        self
    }
    /// Sets `psInvoiceId`.
    #[must_use]
    pub fn ps_invoice_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.ps_invoice_id = Some(value.into());
        self
    }
    /// Sets `marked`.
    #[must_use]
    pub fn marked(mut self, value: bool) -> Self {
        self.marked = Some(value);
        self
    }
    /// Sets `reasonMarked`.
    #[must_use]
    pub fn reason_marked(mut self, value: impl Into<String>) -> Self {
        self.reason_marked = Some(value.into());
        self
    }
    /// Sets `empMarkedId`.
    #[must_use]
    pub fn emp_marked_id(mut self, value: types::UserId) -> Self {
        self.emp_marked_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "orderId",
                "paySystemId",
                "paid",
                "datePaid",
                "empPaidId",
                "psStatus",
                "psStatusCode",
                "psStatusDescription",
                "psStatusMessage",
                "psSum",
                "psCurrency",
                "psResponseDate",
                "payVoucherNum",
                "payVoucherDate",
                "datePayBefore",
                "dateBill",
                "xmlId",
                "sum",
                "companyId",
                "payReturnNum",
                "priceCod",
                "payReturnDate",
                "empReturnId",
                "payReturnComment",
                "responsibleId",
                "empResponsibleId",
                "isReturn",
                "comments",
                "updated1c",
                "id1c",
                "version1c",
                "externalPayment",
                "psInvoiceId",
                "marked",
                "reasonMarked",
                "empMarkedId",
            ],
            required: &[0, 1],
            codecs: &[
                (2, Codec::YesNo),
                (5, Codec::YesNo),
                (26, Codec::YesNo),
                (28, Codec::YesNo),
                (33, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_id,
            1 => &self.pay_system_id,
            2 => &self.paid,
            3 => &self.date_paid,
            4 => &self.emp_paid_id,
            5 => &self.ps_status,
            6 => &self.ps_status_code,
            7 => &self.ps_status_description,
            8 => &self.ps_status_message,
            9 => &self.ps_sum,
            10 => &self.ps_currency,
            11 => &self.ps_response_date,
            12 => &self.pay_voucher_num,
            13 => &self.pay_voucher_date,
            14 => &self.date_pay_before,
            15 => &self.date_bill,
            16 => &self.xml_id,
            17 => &self.sum,
            18 => &self.company_id,
            19 => &self.pay_return_num,
            20 => &self.price_cod,
            21 => &self.pay_return_date,
            22 => &self.emp_return_id,
            23 => &self.pay_return_comment,
            24 => &self.responsible_id,
            25 => &self.emp_responsible_id,
            26 => &self.is_return,
            27 => &self.comments,
            28 => &self.updated1c,
            29 => &self.id1c,
            30 => &self.version1c,
            31 => &self.external_payment,
            32 => &self.ps_invoice_id,
            33 => &self.marked,
            34 => &self.reason_marked,
            35 => &self.emp_marked_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_id,
            1 => &mut self.pay_system_id,
            2 => &mut self.paid,
            3 => &mut self.date_paid,
            4 => &mut self.emp_paid_id,
            5 => &mut self.ps_status,
            6 => &mut self.ps_status_code,
            7 => &mut self.ps_status_description,
            8 => &mut self.ps_status_message,
            9 => &mut self.ps_sum,
            10 => &mut self.ps_currency,
            11 => &mut self.ps_response_date,
            12 => &mut self.pay_voucher_num,
            13 => &mut self.pay_voucher_date,
            14 => &mut self.date_pay_before,
            15 => &mut self.date_bill,
            16 => &mut self.xml_id,
            17 => &mut self.sum,
            18 => &mut self.company_id,
            19 => &mut self.pay_return_num,
            20 => &mut self.price_cod,
            21 => &mut self.pay_return_date,
            22 => &mut self.emp_return_id,
            23 => &mut self.pay_return_comment,
            24 => &mut self.responsible_id,
            25 => &mut self.emp_responsible_id,
            26 => &mut self.is_return,
            27 => &mut self.comments,
            28 => &mut self.updated1c,
            29 => &mut self.id1c,
            30 => &mut self.version1c,
            31 => &mut self.external_payment,
            32 => &mut self.ps_invoice_id,
            33 => &mut self.marked,
            34 => &mut self.reason_marked,
            35 => &mut self.emp_marked_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.externalPayment` of `sale.payment.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalPayment {
    /// `Y`.
    Y,
    /// `F`.
    F,
    /// `N`: no.
    No,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ExternalPayment {
    const VALUES: &'static [&'static str] = &["Y", "F", "N"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            1 => Some(Self::F),
            2 => Some(Self::No),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::F => "F",
            Self::No => "N",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `sale.payment.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentResult {
    /// `payment`: [`types::sale::SaleOrderPayment`].
    pub payment: Option<types::sale::SaleOrderPayment>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PaymentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PaymentResult",
            fields: &["payment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.payment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.payment.add`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html).
#[doc(alias = "sale.payment.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<PaymentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.payment.delete`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.payment.delete")]
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
    const NAME: &'static str = "sale.payment.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.payment.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200640400001`.
    Code200640400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200640400001, "200640400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.payment.delete`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html).
#[doc(alias = "sale.payment.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.payment.get`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.payment.get")]
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
    type Output = PaymentResult;
    type Error = GetError;
    const NAME: &'static str = "sale.payment.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.payment.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200640400001`.
    Code200640400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200640400001, "200640400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.payment.get`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html).
#[doc(alias = "sale.payment.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<PaymentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.payment.getfields`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.payment.getfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getfields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfields",
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

impl Method for Getfields {
    type Output = GetfieldsResult;
    type Error = GetfieldsError;
    const NAME: &'static str = "sale.payment.getfields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.payment.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResult {
    /// `payment`: map of [`GetfieldsResultPayment`].
    pub payment: Option<Map<GetfieldsResultPayment>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResult",
            fields: &["payment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment,
            _ => &mut self.extra,
        }
    }
}

/// `payment` in the answer of `sale.payment.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultPayment {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResultPayment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultPayment",
            fields: &["isImmutable", "isReadOnly", "isRequired", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_immutable,
            1 => &self.is_read_only,
            2 => &self.is_required,
            3 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_immutable,
            1 => &mut self.is_read_only,
            2 => &mut self.is_required,
            3 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.payment.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`sale.payment.getfields`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html).
#[doc(alias = "sale.payment.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.payment.list`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.payment.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
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
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "sale.payment.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["payments"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleOrderPayment;
}

/// Parameter `order` of `sale.payment.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `sale.payment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `payments`: list of [`types::sale::SaleOrderPayment`].
    pub payments: Option<Vec<types::sale::SaleOrderPayment>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["payments"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payments,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.payment.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.payment.list`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html).
#[doc(alias = "sale.payment.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.payment.update`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.payment.update")]
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
    type Output = PaymentResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.payment.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.payment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `paySystemId`: `sale_paysystem.id`, required.
    pub pay_system_id: types::SalePaysystemId,
    /// `paid`: `Y` or `N`. Default: `N`.
    pub paid: Option<bool>,
    /// `datePaid`: `datetime`.
    pub date_paid: Option<DateTime>,
    /// `empPaidId`: `user`.
    pub emp_paid_id: Option<types::UserId>,
    /// `psStatus`: `Y` or `N`. Default: `null`.
    pub ps_status: Option<bool>,
    /// `psStatusCode`: `string`.
    pub ps_status_code: Option<String>,
    /// `psStatusDescription`: `string`.
    pub ps_status_description: Option<String>,
    /// `psStatusMessage`: `string`.
    pub ps_status_message: Option<String>,
    /// `psSum`: `double`.
    pub ps_sum: Option<Decimal>,
    /// `psCurrency`: `string`.
    pub ps_currency: Option<String>,
    /// `psResponseDate`: `datetime`.
    pub ps_response_date: Option<DateTime>,
    /// `payVoucherNum`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `payVoucherDate`: `datetime`.
    pub pay_voucher_date: Option<DateTime>,
    /// `datePayBefore`: `datetime`. Deprecated.
    pub date_pay_before: Option<DateTime>,
    /// `dateBill`: `datetime`.
    pub date_bill: Option<DateTime>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sum`: `double`.
    pub sum: Option<Decimal>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `payReturnNum`: `string`.
    pub pay_return_num: Option<String>,
    /// `priceCod`: `double`. Counts only on an on-premise portal.
    pub price_cod: Option<Decimal>,
    /// `payReturnDate`: `date`.
    pub pay_return_date: Option<Date>,
    /// `empReturnId`: `user`.
    pub emp_return_id: Option<types::UserId>,
    /// `payReturnComment`: `string`.
    pub pay_return_comment: Option<String>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `empResponsibleId`: `user`.
    pub emp_responsible_id: Option<types::UserId>,
    /// `isReturn`: `Y` or `N`.
    pub is_return: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `updated1c`: `Y` or `N`.
    pub updated1c: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalPayment`: [`ExternalPayment`]. Counts only on an on-premise portal. Default: `N`.
    pub external_payment: Option<ExternalPayment>,
    /// `psInvoiceId`: `string` or `integer`.
    pub ps_invoice_id: Option<Either<String, i64>>,
    /// `marked`: `Y` or `N`. Default: `N`.
    pub marked: Option<bool>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `empMarkedId`: `user`.
    pub emp_marked_id: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(pay_system_id: types::SalePaysystemId) -> Self {
        Self {
            pay_system_id,
            ..Default::default()
        }
    }
    /// Sets `paid`.
    #[must_use]
    pub fn paid(mut self, value: bool) -> Self {
        self.paid = Some(value);
        self
    }
    /// Sets `datePaid`.
    #[must_use]
    pub fn date_paid(mut self, value: impl Into<DateTime>) -> Self {
        self.date_paid = Some(value.into());
        self
    }
    /// Sets `empPaidId`.
    #[must_use]
    pub fn emp_paid_id(mut self, value: types::UserId) -> Self {
        self.emp_paid_id = Some(value);
        self
    }
    /// Sets `psStatus`.
    #[must_use]
    pub fn ps_status(mut self, value: bool) -> Self {
        self.ps_status = Some(value);
        self
    }
    /// Sets `psStatusCode`.
    #[must_use]
    pub fn ps_status_code(mut self, value: impl Into<String>) -> Self {
        self.ps_status_code = Some(value.into());
        self
    }
    /// Sets `psStatusDescription`.
    #[must_use]
    pub fn ps_status_description(mut self, value: impl Into<String>) -> Self {
        self.ps_status_description = Some(value.into());
        self
    }
    /// Sets `psStatusMessage`.
    #[must_use]
    pub fn ps_status_message(mut self, value: impl Into<String>) -> Self {
        self.ps_status_message = Some(value.into());
        self
    }
    /// Sets `psSum`.
    #[must_use]
    pub fn ps_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.ps_sum = Some(value.into());
        self
    }
    /// Sets `psCurrency`.
    #[must_use]
    pub fn ps_currency(mut self, value: impl Into<String>) -> Self {
        self.ps_currency = Some(value.into());
        self
    }
    /// Sets `psResponseDate`.
    #[must_use]
    pub fn ps_response_date(mut self, value: impl Into<DateTime>) -> Self {
        self.ps_response_date = Some(value.into());
        self
    }
    /// Sets `payVoucherNum`.
    #[must_use]
    pub fn pay_voucher_num(mut self, value: impl Into<String>) -> Self {
        self.pay_voucher_num = Some(value.into());
        self
    }
    /// Sets `payVoucherDate`.
    #[must_use]
    pub fn pay_voucher_date(mut self, value: impl Into<DateTime>) -> Self {
        self.pay_voucher_date = Some(value.into());
        self
    }
    /// Sets `datePayBefore`.
    #[must_use]
    pub fn date_pay_before(mut self, value: impl Into<DateTime>) -> Self {
        self.date_pay_before = Some(value.into());
        self
    }
    /// Sets `dateBill`.
    #[must_use]
    pub fn date_bill(mut self, value: impl Into<DateTime>) -> Self {
        self.date_bill = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sum`.
    #[must_use]
    pub fn sum(mut self, value: impl Into<Decimal>) -> Self {
        self.sum = Some(value.into());
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `payReturnNum`.
    #[must_use]
    pub fn pay_return_num(mut self, value: impl Into<String>) -> Self {
        self.pay_return_num = Some(value.into());
        self
    }
    /// Sets `priceCod`.
    #[must_use]
    pub fn price_cod(mut self, value: impl Into<Decimal>) -> Self {
        self.price_cod = Some(value.into());
        self
    }
    /// Sets `payReturnDate`.
    #[must_use]
    pub fn pay_return_date(mut self, value: impl Into<Date>) -> Self {
        self.pay_return_date = Some(value.into());
        self
    }
    /// Sets `empReturnId`.
    #[must_use]
    pub fn emp_return_id(mut self, value: types::UserId) -> Self {
        self.emp_return_id = Some(value);
        self
    }
    /// Sets `payReturnComment`.
    #[must_use]
    pub fn pay_return_comment(mut self, value: impl Into<String>) -> Self {
        self.pay_return_comment = Some(value.into());
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: types::UserId) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `empResponsibleId`.
    #[must_use]
    pub fn emp_responsible_id(mut self, value: types::UserId) -> Self {
        self.emp_responsible_id = Some(value);
        self
    }
    /// Sets `isReturn`.
    #[must_use]
    pub fn is_return(mut self, value: bool) -> Self {
        self.is_return = Some(value);
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `updated1c`.
    #[must_use]
    pub fn updated1c(mut self, value: bool) -> Self {
        self.updated1c = Some(value);
        self
    }
    /// Sets `id1c`.
    #[must_use]
    pub fn id1c(mut self, value: impl Into<String>) -> Self {
        self.id1c = Some(value.into());
        self
    }
    /// Sets `version1c`.
    #[must_use]
    pub fn version1c(mut self, value: impl Into<String>) -> Self {
        self.version1c = Some(value.into());
        self
    }
    /// Sets `externalPayment`.
    #[must_use]
    pub fn external_payment(mut self, value: impl Into<ExternalPayment>) -> Self {
        self.external_payment = Some(value.into());
        self
    }
    /// Sets `psInvoiceId`.
    #[must_use]
    pub fn ps_invoice_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.ps_invoice_id = Some(value.into());
        self
    }
    /// Sets `marked`.
    #[must_use]
    pub fn marked(mut self, value: bool) -> Self {
        self.marked = Some(value);
        self
    }
    /// Sets `reasonMarked`.
    #[must_use]
    pub fn reason_marked(mut self, value: impl Into<String>) -> Self {
        self.reason_marked = Some(value.into());
        self
    }
    /// Sets `empMarkedId`.
    #[must_use]
    pub fn emp_marked_id(mut self, value: types::UserId) -> Self {
        self.emp_marked_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "paySystemId",
                "paid",
                "datePaid",
                "empPaidId",
                "psStatus",
                "psStatusCode",
                "psStatusDescription",
                "psStatusMessage",
                "psSum",
                "psCurrency",
                "psResponseDate",
                "payVoucherNum",
                "payVoucherDate",
                "datePayBefore",
                "dateBill",
                "xmlId",
                "sum",
                "companyId",
                "payReturnNum",
                "priceCod",
                "payReturnDate",
                "empReturnId",
                "payReturnComment",
                "responsibleId",
                "empResponsibleId",
                "isReturn",
                "comments",
                "updated1c",
                "id1c",
                "version1c",
                "externalPayment",
                "psInvoiceId",
                "marked",
                "reasonMarked",
                "empMarkedId",
            ],
            required: &[0],
            codecs: &[
                (1, Codec::YesNo),
                (4, Codec::YesNo),
                (25, Codec::YesNo),
                (27, Codec::YesNo),
                (32, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.pay_system_id,
            1 => &self.paid,
            2 => &self.date_paid,
            3 => &self.emp_paid_id,
            4 => &self.ps_status,
            5 => &self.ps_status_code,
            6 => &self.ps_status_description,
            7 => &self.ps_status_message,
            8 => &self.ps_sum,
            9 => &self.ps_currency,
            10 => &self.ps_response_date,
            11 => &self.pay_voucher_num,
            12 => &self.pay_voucher_date,
            13 => &self.date_pay_before,
            14 => &self.date_bill,
            15 => &self.xml_id,
            16 => &self.sum,
            17 => &self.company_id,
            18 => &self.pay_return_num,
            19 => &self.price_cod,
            20 => &self.pay_return_date,
            21 => &self.emp_return_id,
            22 => &self.pay_return_comment,
            23 => &self.responsible_id,
            24 => &self.emp_responsible_id,
            25 => &self.is_return,
            26 => &self.comments,
            27 => &self.updated1c,
            28 => &self.id1c,
            29 => &self.version1c,
            30 => &self.external_payment,
            31 => &self.ps_invoice_id,
            32 => &self.marked,
            33 => &self.reason_marked,
            34 => &self.emp_marked_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.pay_system_id,
            1 => &mut self.paid,
            2 => &mut self.date_paid,
            3 => &mut self.emp_paid_id,
            4 => &mut self.ps_status,
            5 => &mut self.ps_status_code,
            6 => &mut self.ps_status_description,
            7 => &mut self.ps_status_message,
            8 => &mut self.ps_sum,
            9 => &mut self.ps_currency,
            10 => &mut self.ps_response_date,
            11 => &mut self.pay_voucher_num,
            12 => &mut self.pay_voucher_date,
            13 => &mut self.date_pay_before,
            14 => &mut self.date_bill,
            15 => &mut self.xml_id,
            16 => &mut self.sum,
            17 => &mut self.company_id,
            18 => &mut self.pay_return_num,
            19 => &mut self.price_cod,
            20 => &mut self.pay_return_date,
            21 => &mut self.emp_return_id,
            22 => &mut self.pay_return_comment,
            23 => &mut self.responsible_id,
            24 => &mut self.emp_responsible_id,
            25 => &mut self.is_return,
            26 => &mut self.comments,
            27 => &mut self.updated1c,
            28 => &mut self.id1c,
            29 => &mut self.version1c,
            30 => &mut self.external_payment,
            31 => &mut self.ps_invoice_id,
            32 => &mut self.marked,
            33 => &mut self.reason_marked,
            34 => &mut self.emp_marked_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.payment.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200640400001`.
    Code200640400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200640400001, "200640400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.payment.update`](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html).
#[doc(alias = "sale.payment.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<PaymentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, PaymentResult, Delete, Get, Getfields, GetfieldsResult,
    GetfieldsResultPayment, List, ListResult, Update, UpdateFields
);

value_enum!(ExternalPayment, ListOrder);
