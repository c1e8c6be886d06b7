// @generated from docs/api-reference/sale/order/sale-order-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.order.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.order.add`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.order.add")]
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
    type Output = OrderResult;
    type Error = AddError;
    const NAME: &'static str = "sale.order.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.order.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `lid`: `string`, required.
    pub lid: String,
    /// `personTypeId`: `sale_person_type.id`, required.
    pub person_type_id: types::SalePersonTypeId,
    /// `currency`: `string`, required.
    pub currency: String,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `discountValue`: `double`.
    pub discount_value: Option<Decimal>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<types::SaleStatusId>,
    /// `empStatusId`: `user`.
    pub emp_status_id: Option<types::UserId>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `marked`: `Y` or `N`. Default: `N`.
    pub marked: Option<bool>,
    /// `empMarkedId`: `user`.
    pub emp_marked_id: Option<types::UserId>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `userDescription`: `string`.
    pub user_description: Option<String>,
    /// `additionalInfo`: `string`. Deprecated.
    pub additional_info: Option<String>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `recurringId`: `integer`.
    pub recurring_id: Option<i64>,
    /// `lockedBy`: `user`. Counts only on an on-premise portal.
    pub locked_by: Option<types::UserId>,
    /// `recountFlag`: `Y` or `N`. Default: `Y`. Deprecated.
    pub recount_flag: Option<bool>,
    /// `affiliateId`: `integer`. Counts only on an on-premise portal.
    pub affiliate_id: Option<i64>,
    /// `updated1c`: `Y` or `N`. Default: `N`.
    pub updated1c: Option<bool>,
    /// `orderTopic`: `string`. Deprecated.
    pub order_topic: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalOrder`: `Y` or `N`. Default: `N`.
    pub external_order: Option<bool>,
    /// `canceled`: `Y` or `N`. Default: `N`.
    pub canceled: Option<bool>,
    /// `empCanceledId`: `user`.
    pub emp_canceled_id: Option<types::UserId>,
    /// `reasonCanceled`: `string`.
    pub reason_canceled: Option<String>,
    /// `userId`: `user`.
    pub user_id: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        lid: impl Into<String>,
        person_type_id: types::SalePersonTypeId,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            lid: lid.into(),
            person_type_id,
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `discountValue`.
    #[must_use]
    pub fn discount_value(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_value = Some(value.into());
        self
    }
    /// Sets `statusId`.
    #[must_use]
    pub fn status_id(mut self, value: impl Into<types::SaleStatusId>) -> Self {
        self.status_id = Some(value.into());
        self
    }
    /// Sets `empStatusId`.
    #[must_use]
    pub fn emp_status_id(mut self, value: types::UserId) -> Self {
        self.emp_status_id = Some(value);
        self
    }
    /// Sets `dateInsert`.
    #[must_use]
    pub fn date_insert(mut self, value: impl Into<DateTime>) -> Self {
        self.date_insert = Some(value.into());
        self
    }
    /// Sets `marked`.
    #[must_use]
    pub fn marked(mut self, value: bool) -> Self {
        self.marked = Some(value);
        self
    }
    /// Sets `empMarkedId`.
    #[must_use]
    pub fn emp_marked_id(mut self, value: types::UserId) -> Self {
        self.emp_marked_id = Some(value);
        self
    }
    /// Sets `reasonMarked`.
    #[must_use]
    pub fn reason_marked(mut self, value: impl Into<String>) -> Self {
        self.reason_marked = Some(value.into());
        self
    }
    /// Sets `userDescription`.
    #[must_use]
    pub fn user_description(mut self, value: impl Into<String>) -> Self {
        self.user_description = Some(value.into());
        self
    }
    /// Sets `additionalInfo`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: types::UserId) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `recurringId`.
    #[must_use]
    pub fn recurring_id(mut self, value: i64) -> Self {
        self.recurring_id = Some(value);
        self
    }
    /// Sets `lockedBy`.
    #[must_use]
    pub fn locked_by(mut self, value: types::UserId) -> Self {
        self.locked_by = Some(value);
        self
    }
    /// Sets `recountFlag`.
    #[must_use]
    pub fn recount_flag(mut self, value: bool) -> Self {
        self.recount_flag = Some(value);
        self
    }
    /// Sets `affiliateId`.
    #[must_use]
    pub fn affiliate_id(mut self, value: i64) -> Self {
        self.affiliate_id = Some(value);
        self
    }
    /// Sets `updated1c`.
    #[must_use]
    pub fn updated1c(mut self, value: bool) -> Self {
        self.updated1c = Some(value);
        self
    }
    /// Sets `orderTopic`.
    #[must_use]
    pub fn order_topic(mut self, value: impl Into<String>) -> Self {
        self.order_topic = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
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
    /// Sets `externalOrder`.
    #[must_use]
    pub fn external_order(mut self, value: bool) -> Self {
        self.external_order = Some(value);
        self
    }
    /// Sets `canceled`.
    #[must_use]
    pub fn canceled(mut self, value: bool) -> Self {
        self.canceled = Some(value);
        self
    }
    /// Sets `empCanceledId`.
    #[must_use]
    pub fn emp_canceled_id(mut self, value: types::UserId) -> Self {
        self.emp_canceled_id = Some(value);
        self
    }
    /// Sets `reasonCanceled`.
    #[must_use]
    pub fn reason_canceled(mut self, value: impl Into<String>) -> Self {
        self.reason_canceled = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: types::UserId) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "lid",
                "personTypeId",
                "currency",
                "price",
                "discountValue",
                "statusId",
                "empStatusId",
                "dateInsert",
                "marked",
                "empMarkedId",
                "reasonMarked",
                "userDescription",
                "additionalInfo",
                "comments",
                "responsibleId",
                "recurringId",
                "lockedBy",
                "recountFlag",
                "affiliateId",
                "updated1c",
                "orderTopic",
                "xmlId",
                "id1c",
                "version1c",
                "externalOrder",
                "canceled",
                "empCanceledId",
                "reasonCanceled",
                "userId",
            ],
            required: &[0, 1, 2],
            codecs: &[
                (8, Codec::YesNo),
                (17, Codec::YesNo),
                (19, Codec::YesNo),
                (24, Codec::YesNo),
                (25, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lid,
            1 => &self.person_type_id,
            2 => &self.currency,
            3 => &self.price,
            4 => &self.discount_value,
            5 => &self.status_id,
            6 => &self.emp_status_id,
            7 => &self.date_insert,
            8 => &self.marked,
            9 => &self.emp_marked_id,
            10 => &self.reason_marked,
            11 => &self.user_description,
            12 => &self.additional_info,
            13 => &self.comments,
            14 => &self.responsible_id,
            15 => &self.recurring_id,
            16 => &self.locked_by,
            17 => &self.recount_flag,
            18 => &self.affiliate_id,
            19 => &self.updated1c,
            20 => &self.order_topic,
            21 => &self.xml_id,
            22 => &self.id1c,
            23 => &self.version1c,
            24 => &self.external_order,
            25 => &self.canceled,
            26 => &self.emp_canceled_id,
            27 => &self.reason_canceled,
            28 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lid,
            1 => &mut self.person_type_id,
            2 => &mut self.currency,
            3 => &mut self.price,
            4 => &mut self.discount_value,
            5 => &mut self.status_id,
            6 => &mut self.emp_status_id,
            7 => &mut self.date_insert,
            8 => &mut self.marked,
            9 => &mut self.emp_marked_id,
            10 => &mut self.reason_marked,
            11 => &mut self.user_description,
            12 => &mut self.additional_info,
            13 => &mut self.comments,
            14 => &mut self.responsible_id,
            15 => &mut self.recurring_id,
            16 => &mut self.locked_by,
            17 => &mut self.recount_flag,
            18 => &mut self.affiliate_id,
            19 => &mut self.updated1c,
            20 => &mut self.order_topic,
            21 => &mut self.xml_id,
            22 => &mut self.id1c,
            23 => &mut self.version1c,
            24 => &mut self.external_order,
            25 => &mut self.canceled,
            26 => &mut self.emp_canceled_id,
            27 => &mut self.reason_canceled,
            28 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `sale.order.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderResult {
    /// `order`: [`types::sale::SaleOrder`].
    pub order: Option<types::sale::SaleOrder>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OrderResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OrderResult",
            fields: &["order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.order.add`.
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

/// Calls [`sale.order.add`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html).
#[doc(alias = "sale.order.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<OrderResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.order.delete`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.order.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_order.id`, required.
    pub id: types::SaleOrderId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderId) -> Self {
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
    const NAME: &'static str = "sale.order.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.order.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE`.
    SaleOrderCancelPaymentExistActive,
    /// `200540400001`.
    Code200540400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::SaleOrderCancelPaymentExistActive,
            "SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE",
        ),
        ErrorCase::code(Self::Code200540400001, "200540400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.order.delete`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html).
#[doc(alias = "sale.order.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.order.get`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.order.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_order.id`, required.
    pub id: types::SaleOrderId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderId) -> Self {
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
    type Output = OrderResult;
    type Error = GetError;
    const NAME: &'static str = "sale.order.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.order.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201240400001`.
    Code201240400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
    /// `200540400001`.
    Code200540400001,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201240400001, "201240400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code200540400001, "200540400001"),
    ];
}

/// Calls [`sale.order.get`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html).
#[doc(alias = "sale.order.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<OrderResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.order.getFields`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.order.getFields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFields",
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

impl Method for GetFields {
    type Output = GetFieldsResult;
    type Error = GetFieldsError;
    const NAME: &'static str = "sale.order.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.order.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `order`: map of [`GetFieldsResultOrder`].
    pub order: Option<Map<GetFieldsResultOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

/// `order` in the answer of `sale.order.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultOrder {
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

impl Record for GetFieldsResultOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultOrder",
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

/// Errors of `sale.order.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.order.getFields`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html).
#[doc(alias = "sale.order.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.order.list`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.order.list")]
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
    const NAME: &'static str = "sale.order.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["orders"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleOrder;
}

/// Parameter `order` of `sale.order.list`.
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

/// Answer of `sale.order.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `orders`: list of [`types::sale::SaleOrder`].
    pub orders: Option<Vec<types::sale::SaleOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["orders"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.orders,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.orders,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.order.list`.
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

/// Calls [`sale.order.list`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html).
#[doc(alias = "sale.order.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.order.update`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.order.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_order.id`, required.
    pub id: types::SaleOrderId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderId, fields: UpdateFields) -> Self {
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
    type Output = OrderResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.order.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.order.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `discountValue`: `double`.
    pub discount_value: Option<Decimal>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<types::SaleStatusId>,
    /// `empStatusId`: `user`.
    pub emp_status_id: Option<types::UserId>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `marked`: `Y` or `N`. Default: `N`.
    pub marked: Option<bool>,
    /// `empMarkedId`: `user`.
    pub emp_marked_id: Option<types::UserId>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `userDescription`: `string`.
    pub user_description: Option<String>,
    /// `additionalInfo`: `string`. Deprecated.
    pub additional_info: Option<String>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `recurringId`: `integer`.
    pub recurring_id: Option<i64>,
    /// `lockedBy`: `user`. Counts only on an on-premise portal.
    pub locked_by: Option<types::UserId>,
    /// `recountFlag`: `Y` or `N`. Default: `Y`. Deprecated.
    pub recount_flag: Option<bool>,
    /// `affiliateId`: `integer`. Counts only on an on-premise portal.
    pub affiliate_id: Option<i64>,
    /// `updated1c`: `Y` or `N`. Default: `N`.
    pub updated1c: Option<bool>,
    /// `orderTopic`: `string`. Deprecated.
    pub order_topic: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalOrder`: `Y` or `N`. Default: `N`.
    pub external_order: Option<bool>,
    /// `canceled`: `Y` or `N`. Default: `N`.
    pub canceled: Option<bool>,
    /// `empCanceledId`: `user`.
    pub emp_canceled_id: Option<types::UserId>,
    /// `reasonCanceled`: `string`.
    pub reason_canceled: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `discountValue`.
    #[must_use]
    pub fn discount_value(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_value = Some(value.into());
        self
    }
    /// Sets `statusId`.
    #[must_use]
    pub fn status_id(mut self, value: impl Into<types::SaleStatusId>) -> Self {
        self.status_id = Some(value.into());
        self
    }
    /// Sets `empStatusId`.
    #[must_use]
    pub fn emp_status_id(mut self, value: types::UserId) -> Self {
        self.emp_status_id = Some(value);
        self
    }
    /// Sets `dateInsert`.
    #[must_use]
    pub fn date_insert(mut self, value: impl Into<DateTime>) -> Self {
        self.date_insert = Some(value.into());
        self
    }
    /// Sets `marked`.
    #[must_use]
    pub fn marked(mut self, value: bool) -> Self {
        self.marked = Some(value);
        self
    }
    /// Sets `empMarkedId`.
    #[must_use]
    pub fn emp_marked_id(mut self, value: types::UserId) -> Self {
        self.emp_marked_id = Some(value);
        self
    }
    /// Sets `reasonMarked`.
    #[must_use]
    pub fn reason_marked(mut self, value: impl Into<String>) -> Self {
        self.reason_marked = Some(value.into());
        self
    }
    /// Sets `userDescription`.
    #[must_use]
    pub fn user_description(mut self, value: impl Into<String>) -> Self {
        self.user_description = Some(value.into());
        self
    }
    /// Sets `additionalInfo`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: types::UserId) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `recurringId`.
    #[must_use]
    pub fn recurring_id(mut self, value: i64) -> Self {
        self.recurring_id = Some(value);
        self
    }
    /// Sets `lockedBy`.
    #[must_use]
    pub fn locked_by(mut self, value: types::UserId) -> Self {
        self.locked_by = Some(value);
        self
    }
    /// Sets `recountFlag`.
    #[must_use]
    pub fn recount_flag(mut self, value: bool) -> Self {
        self.recount_flag = Some(value);
        self
    }
    /// Sets `affiliateId`.
    #[must_use]
    pub fn affiliate_id(mut self, value: i64) -> Self {
        self.affiliate_id = Some(value);
        self
    }
    /// Sets `updated1c`.
    #[must_use]
    pub fn updated1c(mut self, value: bool) -> Self {
        self.updated1c = Some(value);
        self
    }
    /// Sets `orderTopic`.
    #[must_use]
    pub fn order_topic(mut self, value: impl Into<String>) -> Self {
        self.order_topic = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
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
    /// Sets `externalOrder`.
    #[must_use]
    pub fn external_order(mut self, value: bool) -> Self {
        self.external_order = Some(value);
        self
    }
    /// Sets `canceled`.
    #[must_use]
    pub fn canceled(mut self, value: bool) -> Self {
        self.canceled = Some(value);
        self
    }
    /// Sets `empCanceledId`.
    #[must_use]
    pub fn emp_canceled_id(mut self, value: types::UserId) -> Self {
        self.emp_canceled_id = Some(value);
        self
    }
    /// Sets `reasonCanceled`.
    #[must_use]
    pub fn reason_canceled(mut self, value: impl Into<String>) -> Self {
        self.reason_canceled = Some(value.into());
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "price",
                "discountValue",
                "statusId",
                "empStatusId",
                "dateInsert",
                "marked",
                "empMarkedId",
                "reasonMarked",
                "userDescription",
                "additionalInfo",
                "comments",
                "responsibleId",
                "recurringId",
                "lockedBy",
                "recountFlag",
                "affiliateId",
                "updated1c",
                "orderTopic",
                "xmlId",
                "id1c",
                "version1c",
                "externalOrder",
                "canceled",
                "empCanceledId",
                "reasonCanceled",
                "companyId",
            ],
            required: &[],
            codecs: &[
                (5, Codec::YesNo),
                (14, Codec::YesNo),
                (16, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price,
            1 => &self.discount_value,
            2 => &self.status_id,
            3 => &self.emp_status_id,
            4 => &self.date_insert,
            5 => &self.marked,
            6 => &self.emp_marked_id,
            7 => &self.reason_marked,
            8 => &self.user_description,
            9 => &self.additional_info,
            10 => &self.comments,
            11 => &self.responsible_id,
            12 => &self.recurring_id,
            13 => &self.locked_by,
            14 => &self.recount_flag,
            15 => &self.affiliate_id,
            16 => &self.updated1c,
            17 => &self.order_topic,
            18 => &self.xml_id,
            19 => &self.id1c,
            20 => &self.version1c,
            21 => &self.external_order,
            22 => &self.canceled,
            23 => &self.emp_canceled_id,
            24 => &self.reason_canceled,
            25 => &self.company_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price,
            1 => &mut self.discount_value,
            2 => &mut self.status_id,
            3 => &mut self.emp_status_id,
            4 => &mut self.date_insert,
            5 => &mut self.marked,
            6 => &mut self.emp_marked_id,
            7 => &mut self.reason_marked,
            8 => &mut self.user_description,
            9 => &mut self.additional_info,
            10 => &mut self.comments,
            11 => &mut self.responsible_id,
            12 => &mut self.recurring_id,
            13 => &mut self.locked_by,
            14 => &mut self.recount_flag,
            15 => &mut self.affiliate_id,
            16 => &mut self.updated1c,
            17 => &mut self.order_topic,
            18 => &mut self.xml_id,
            19 => &mut self.id1c,
            20 => &mut self.version1c,
            21 => &mut self.external_order,
            22 => &mut self.canceled,
            23 => &mut self.emp_canceled_id,
            24 => &mut self.reason_canceled,
            25 => &mut self.company_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.order.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200540400001`.
    Code200540400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200540400001, "200540400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.order.update`](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html).
#[doc(alias = "sale.order.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<OrderResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, OrderResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultOrder, List, ListResult, Update, UpdateFields
);

value_enum!(ListOrder);
