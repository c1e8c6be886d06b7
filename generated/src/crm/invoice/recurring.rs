// @generated from docs/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.invoice.recurring.*`.

use crate::prelude::*;

/// Request of [`crm.invoice.recurring.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`].
    pub fields: Option<AddFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: AddFields) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[],
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

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "crm.invoice.recurring.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.invoice.recurring.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `INVOICE_ID`: `integer`.
    pub invoice_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `COUNTER_REPEAT`: `integer`.
    pub counter_repeat: Option<i64>,
    /// `START_DATE`: `date`.
    pub start_date: Option<Date>,
    /// `SEND_BILL`: `Y` or `N`.
    pub send_bill: Option<bool>,
    /// `EMAIL_ID`: `integer`.
    pub email_id: Option<i64>,
    /// `IS_LIMIT`: `string`.
    pub is_limit: Option<String>,
    /// `LIMIT_REPEAT`: `integer`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `date`.
    pub limit_date: Option<Date>,
    /// `PARAMS`: [`AddFieldsParams`].
    pub params: Option<AddFieldsParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `INVOICE_ID`.
    #[must_use]
    pub fn invoice_id(mut self, value: i64) -> Self {
        self.invoice_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `COUNTER_REPEAT`.
    #[must_use]
    pub fn counter_repeat(mut self, value: i64) -> Self {
        self.counter_repeat = Some(value);
        self
    }
    /// Sets `START_DATE`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `SEND_BILL`.
    #[must_use]
    pub fn send_bill(mut self, value: bool) -> Self {
        self.send_bill = Some(value);
        self
    }
    /// Sets `EMAIL_ID`.
    #[must_use]
    pub fn email_id(mut self, value: i64) -> Self {
        self.email_id = Some(value);
        self
    }
    /// Sets `IS_LIMIT`.
    #[must_use]
    pub fn is_limit(mut self, value: impl Into<String>) -> Self {
        self.is_limit = Some(value.into());
        self
    }
    /// Sets `LIMIT_REPEAT`.
    #[must_use]
    pub fn limit_repeat(mut self, value: i64) -> Self {
        self.limit_repeat = Some(value);
        self
    }
    /// Sets `LIMIT_DATE`.
    #[must_use]
    pub fn limit_date(mut self, value: impl Into<Date>) -> Self {
        self.limit_date = Some(value.into());
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: AddFieldsParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "INVOICE_ID",
                "ACTIVE",
                "COUNTER_REPEAT",
                "START_DATE",
                "SEND_BILL",
                "EMAIL_ID",
                "IS_LIMIT",
                "LIMIT_REPEAT",
                "LIMIT_DATE",
                "PARAMS",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.invoice_id,
            1 => &self.active,
            2 => &self.counter_repeat,
            3 => &self.start_date,
            4 => &self.send_bill,
            5 => &self.email_id,
            6 => &self.is_limit,
            7 => &self.limit_repeat,
            8 => &self.limit_date,
            9 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.invoice_id,
            1 => &mut self.active,
            2 => &mut self.counter_repeat,
            3 => &mut self.start_date,
            4 => &mut self.send_bill,
            5 => &mut self.email_id,
            6 => &mut self.is_limit,
            7 => &mut self.limit_repeat,
            8 => &mut self.limit_date,
            9 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.PARAMS` of `crm.invoice.recurring.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsParams {
    /// `PERIOD`: any value.
    pub period: Option<Value>,
    /// `TYPE`: `integer`.
    pub type_: Option<i64>,
    /// `INTERVAL`: `integer`.
    pub interval: Option<i64>,
    /// `IS_WORKING_ONLY`: `Y` or `N`.
    pub is_working_only: Option<bool>,
    /// `WEEKDAY`: `string`.
    pub weekday: Option<String>,
    /// `NUM_DAY_IN_MONTH`: any value.
    pub num_day_in_month: Option<Value>,
    /// `NUM_WEEKDAY_IN_MONTH`: `integer`.
    pub num_weekday_in_month: Option<i64>,
    /// `FIELD_YEARLY_INTERVAL_MONTH_NAME`: any value.
    pub field_yearly_interval_month_name: Option<Value>,
    /// `DATE_PAY_BEFORE_OFFSET_TYPE`: [`DatePayBeforeOffsetType`].
    pub date_pay_before_offset_type: Option<DatePayBeforeOffsetType>,
    /// `DATE_PAY_BEFORE_OFFSET_VALUE`: `integer`.
    pub date_pay_before_offset_value: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PERIOD`.
    #[must_use]
    pub fn period(mut self, value: impl Into<Value>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: i64) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `INTERVAL`.
    #[must_use]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `IS_WORKING_ONLY`.
    #[must_use]
    pub fn is_working_only(mut self, value: bool) -> Self {
        self.is_working_only = Some(value);
        self
    }
    /// Sets `WEEKDAY`.
    #[must_use]
    pub fn weekday(mut self, value: impl Into<String>) -> Self {
        self.weekday = Some(value.into());
        self
    }
    /// Sets `NUM_DAY_IN_MONTH`.
    #[must_use]
    pub fn num_day_in_month(mut self, value: impl Into<Value>) -> Self {
        self.num_day_in_month = Some(value.into());
        self
    }
    /// Sets `NUM_WEEKDAY_IN_MONTH`.
    #[must_use]
    pub fn num_weekday_in_month(mut self, value: i64) -> Self {
        self.num_weekday_in_month = Some(value);
        self
    }
    /// Sets `FIELD_YEARLY_INTERVAL_MONTH_NAME`.
    #[must_use]
    pub fn field_yearly_interval_month_name(mut self, value: impl Into<Value>) -> Self {
        self.field_yearly_interval_month_name = Some(value.into());
        self
    }
    /// Sets `DATE_PAY_BEFORE_OFFSET_TYPE`.
    #[must_use]
    pub fn date_pay_before_offset_type(
        mut self,
        value: impl Into<DatePayBeforeOffsetType>,
    ) -> Self {
        self.date_pay_before_offset_type = Some(value.into());
        self
    }
    /// Sets `DATE_PAY_BEFORE_OFFSET_VALUE`.
    #[must_use]
    pub fn date_pay_before_offset_value(mut self, value: i64) -> Self {
        self.date_pay_before_offset_value = Some(value);
        self
    }
}

impl Record for AddFieldsParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsParams",
            fields: &[
                "PERIOD",
                "TYPE",
                "INTERVAL",
                "IS_WORKING_ONLY",
                "WEEKDAY",
                "NUM_DAY_IN_MONTH",
                "NUM_WEEKDAY_IN_MONTH",
                "FIELD_YEARLY_INTERVAL_MONTH_NAME",
                "DATE_PAY_BEFORE_OFFSET_TYPE",
                "DATE_PAY_BEFORE_OFFSET_VALUE",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.period,
            1 => &self.type_,
            2 => &self.interval,
            3 => &self.is_working_only,
            4 => &self.weekday,
            5 => &self.num_day_in_month,
            6 => &self.num_weekday_in_month,
            7 => &self.field_yearly_interval_month_name,
            8 => &self.date_pay_before_offset_type,
            9 => &self.date_pay_before_offset_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.period,
            1 => &mut self.type_,
            2 => &mut self.interval,
            3 => &mut self.is_working_only,
            4 => &mut self.weekday,
            5 => &mut self.num_day_in_month,
            6 => &mut self.num_weekday_in_month,
            7 => &mut self.field_yearly_interval_month_name,
            8 => &mut self.date_pay_before_offset_type,
            9 => &mut self.date_pay_before_offset_value,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.PARAMS.DATE_PAY_BEFORE_OFFSET_TYPE` of `crm.invoice.recurring.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatePayBeforeOffsetType {
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// `year`.
    Year,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DatePayBeforeOffsetType {
    const VALUES: &'static [&'static str] = &["day", "week", "month", "year"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Day),
            1 => Some(Self::Week),
            2 => Some(Self::Month),
            3 => Some(Self::Year),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.invoice.recurring.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.recurring.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.recurring.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.delete")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "crm.invoice.recurring.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.invoice.recurring.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.recurring.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.recurring.expose`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.expose")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Expose {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Expose {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Expose {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Expose",
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

#[allow(deprecated)]
impl Method for Expose {
    type Output = Value;
    type Error = ExposeError;
    const NAME: &'static str = "crm.invoice.recurring.expose";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.invoice.recurring.expose`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExposeError {}

impl ErrorCode for ExposeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.recurring.expose`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.expose")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn expose<'a, C: Caller>(
    caller: &'a C,
    request: &'a Expose,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.recurring.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.fields")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.invoice.recurring.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.invoice.recurring.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `INVOICE_ID`: `integer`.
    pub invoice_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `NEXT_EXECUTION`: `date`.
    pub next_execution: Option<Date>,
    /// `LAST_EXECUTION`: `date`.
    pub last_execution: Option<Date>,
    /// `COUNTER_REPEAT`: `integer`.
    pub counter_repeat: Option<i64>,
    /// `START_DATE`: `date`.
    pub start_date: Option<Date>,
    /// `SEND_BILL`: `Y` or `N`.
    pub send_bill: Option<bool>,
    /// `EMAIL_ID`: `integer`.
    pub email_id: Option<i64>,
    /// `IS_LIMIT`: `string`.
    pub is_limit: Option<String>,
    /// `LIMIT_REPEAT`: `integer`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `date`.
    pub limit_date: Option<Date>,
    /// `PARAMS`: map of any value.
    pub params: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &[
                "ID",
                "INVOICE_ID",
                "ACTIVE",
                "NEXT_EXECUTION",
                "LAST_EXECUTION",
                "COUNTER_REPEAT",
                "START_DATE",
                "SEND_BILL",
                "EMAIL_ID",
                "IS_LIMIT",
                "LIMIT_REPEAT",
                "LIMIT_DATE",
                "PARAMS",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.invoice_id,
            2 => &self.active,
            3 => &self.next_execution,
            4 => &self.last_execution,
            5 => &self.counter_repeat,
            6 => &self.start_date,
            7 => &self.send_bill,
            8 => &self.email_id,
            9 => &self.is_limit,
            10 => &self.limit_repeat,
            11 => &self.limit_date,
            12 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.invoice_id,
            2 => &mut self.active,
            3 => &mut self.next_execution,
            4 => &mut self.last_execution,
            5 => &mut self.counter_repeat,
            6 => &mut self.start_date,
            7 => &mut self.send_bill,
            8 => &mut self.email_id,
            9 => &mut self.is_limit,
            10 => &mut self.limit_repeat,
            11 => &mut self.limit_date,
            12 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.invoice.recurring.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.recurring.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.fields")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.recurring.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.get")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`.
    pub id: Option<i64>,
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Get {
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "crm.invoice.recurring.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.invoice.recurring.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.recurring.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.recurring.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.list")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "order", "select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            2 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            2 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.invoice.recurring.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.invoice.recurring.list`.
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

/// Errors of `crm.invoice.recurring.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.recurring.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.list")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.recurring.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[],
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

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "crm.invoice.recurring.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.invoice.recurring.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `INVOICE_ID`: `integer`.
    pub invoice_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `COUNTER_REPEAT`: `integer`.
    pub counter_repeat: Option<i64>,
    /// `START_DATE`: `date`.
    pub start_date: Option<Date>,
    /// `SEND_BILL`: `Y` or `N`.
    pub send_bill: Option<bool>,
    /// `EMAIL_ID`: `integer`.
    pub email_id: Option<i64>,
    /// `IS_LIMIT`: `string`.
    pub is_limit: Option<String>,
    /// `LIMIT_REPEAT`: `integer`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `date`.
    pub limit_date: Option<Date>,
    /// `PARAMS`: [`UpdateFieldsParams`].
    pub params: Option<UpdateFieldsParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `INVOICE_ID`.
    #[must_use]
    pub fn invoice_id(mut self, value: i64) -> Self {
        self.invoice_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `COUNTER_REPEAT`.
    #[must_use]
    pub fn counter_repeat(mut self, value: i64) -> Self {
        self.counter_repeat = Some(value);
        self
    }
    /// Sets `START_DATE`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `SEND_BILL`.
    #[must_use]
    pub fn send_bill(mut self, value: bool) -> Self {
        self.send_bill = Some(value);
        self
    }
    /// Sets `EMAIL_ID`.
    #[must_use]
    pub fn email_id(mut self, value: i64) -> Self {
        self.email_id = Some(value);
        self
    }
    /// Sets `IS_LIMIT`.
    #[must_use]
    pub fn is_limit(mut self, value: impl Into<String>) -> Self {
        self.is_limit = Some(value.into());
        self
    }
    /// Sets `LIMIT_REPEAT`.
    #[must_use]
    pub fn limit_repeat(mut self, value: i64) -> Self {
        self.limit_repeat = Some(value);
        self
    }
    /// Sets `LIMIT_DATE`.
    #[must_use]
    pub fn limit_date(mut self, value: impl Into<Date>) -> Self {
        self.limit_date = Some(value.into());
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: UpdateFieldsParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "INVOICE_ID",
                "ACTIVE",
                "COUNTER_REPEAT",
                "START_DATE",
                "SEND_BILL",
                "EMAIL_ID",
                "IS_LIMIT",
                "LIMIT_REPEAT",
                "LIMIT_DATE",
                "PARAMS",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.invoice_id,
            1 => &self.active,
            2 => &self.counter_repeat,
            3 => &self.start_date,
            4 => &self.send_bill,
            5 => &self.email_id,
            6 => &self.is_limit,
            7 => &self.limit_repeat,
            8 => &self.limit_date,
            9 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.invoice_id,
            1 => &mut self.active,
            2 => &mut self.counter_repeat,
            3 => &mut self.start_date,
            4 => &mut self.send_bill,
            5 => &mut self.email_id,
            6 => &mut self.is_limit,
            7 => &mut self.limit_repeat,
            8 => &mut self.limit_date,
            9 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.PARAMS` of `crm.invoice.recurring.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsParams {
    /// `PERIOD`: any value.
    pub period: Option<Value>,
    /// `TYPE`: `integer`.
    pub type_: Option<i64>,
    /// `INTERVAL`: `integer`.
    pub interval: Option<i64>,
    /// `IS_WORKING_ONLY`: `Y` or `N`.
    pub is_working_only: Option<bool>,
    /// `WEEKDAY`: `string`.
    pub weekday: Option<String>,
    /// `NUM_DAY_IN_MONTH`: any value.
    pub num_day_in_month: Option<Value>,
    /// `NUM_WEEKDAY_IN_MONTH`: `integer`.
    pub num_weekday_in_month: Option<i64>,
    /// `FIELD_YEARLY_INTERVAL_MONTH_NAME`: any value.
    pub field_yearly_interval_month_name: Option<Value>,
    /// `DATE_PAY_BEFORE_OFFSET_TYPE`: [`DatePayBeforeOffsetType`].
    pub date_pay_before_offset_type: Option<DatePayBeforeOffsetType>,
    /// `DATE_PAY_BEFORE_OFFSET_VALUE`: `integer`.
    pub date_pay_before_offset_value: Option<i64>,
    /// `MODE`: `string`.
    pub mode: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PERIOD`.
    #[must_use]
    pub fn period(mut self, value: impl Into<Value>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: i64) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `INTERVAL`.
    #[must_use]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `IS_WORKING_ONLY`.
    #[must_use]
    pub fn is_working_only(mut self, value: bool) -> Self {
        self.is_working_only = Some(value);
        self
    }
    /// Sets `WEEKDAY`.
    #[must_use]
    pub fn weekday(mut self, value: impl Into<String>) -> Self {
        self.weekday = Some(value.into());
        self
    }
    /// Sets `NUM_DAY_IN_MONTH`.
    #[must_use]
    pub fn num_day_in_month(mut self, value: impl Into<Value>) -> Self {
        self.num_day_in_month = Some(value.into());
        self
    }
    /// Sets `NUM_WEEKDAY_IN_MONTH`.
    #[must_use]
    pub fn num_weekday_in_month(mut self, value: i64) -> Self {
        self.num_weekday_in_month = Some(value);
        self
    }
    /// Sets `FIELD_YEARLY_INTERVAL_MONTH_NAME`.
    #[must_use]
    pub fn field_yearly_interval_month_name(mut self, value: impl Into<Value>) -> Self {
        self.field_yearly_interval_month_name = Some(value.into());
        self
    }
    /// Sets `DATE_PAY_BEFORE_OFFSET_TYPE`.
    #[must_use]
    pub fn date_pay_before_offset_type(
        mut self,
        value: impl Into<DatePayBeforeOffsetType>,
    ) -> Self {
        self.date_pay_before_offset_type = Some(value.into());
        self
    }
    /// Sets `DATE_PAY_BEFORE_OFFSET_VALUE`.
    #[must_use]
    pub fn date_pay_before_offset_value(mut self, value: i64) -> Self {
        self.date_pay_before_offset_value = Some(value);
        self
    }
    /// Sets `MODE`.
    #[must_use]
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsParams",
            fields: &[
                "PERIOD",
                "TYPE",
                "INTERVAL",
                "IS_WORKING_ONLY",
                "WEEKDAY",
                "NUM_DAY_IN_MONTH",
                "NUM_WEEKDAY_IN_MONTH",
                "FIELD_YEARLY_INTERVAL_MONTH_NAME",
                "DATE_PAY_BEFORE_OFFSET_TYPE",
                "DATE_PAY_BEFORE_OFFSET_VALUE",
                "MODE",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.period,
            1 => &self.type_,
            2 => &self.interval,
            3 => &self.is_working_only,
            4 => &self.weekday,
            5 => &self.num_day_in_month,
            6 => &self.num_weekday_in_month,
            7 => &self.field_yearly_interval_month_name,
            8 => &self.date_pay_before_offset_type,
            9 => &self.date_pay_before_offset_value,
            10 => &self.mode,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.period,
            1 => &mut self.type_,
            2 => &mut self.interval,
            3 => &mut self.is_working_only,
            4 => &mut self.weekday,
            5 => &mut self.num_day_in_month,
            6 => &mut self.num_weekday_in_month,
            7 => &mut self.field_yearly_interval_month_name,
            8 => &mut self.date_pay_before_offset_type,
            9 => &mut self.date_pay_before_offset_value,
            10 => &mut self.mode,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.invoice.recurring.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.recurring.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.recurring.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsParams, Delete, Expose, Fields, FieldsResult, Get, List,
    Update, UpdateFields, UpdateFieldsParams
);

value_enum!(DatePayBeforeOffsetType, ListOrder);
