// @generated from docs/api-reference/crm/outdated/invoice/crm-invoice-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.invoice.*`.

use crate::prelude::*;
use crate::types;

pub mod recurring;
pub mod status;
pub mod userfield;

/// Request of [`crm.invoice.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.fields = Some(value.into_iter().map(Into::into).collect());
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
    const NAME: &'static str = "crm.invoice.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.invoice.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.delete")]
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
    /// A request without parameters.
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
    const NAME: &'static str = "crm.invoice.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.invoice.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.fields")]
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
    const NAME: &'static str = "crm.invoice.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.invoice.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACCOUNT_NUMBER`: `string`.
    pub account_number: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CURRENCY`: `crm_currency`.
    pub currency: Option<types::CrmCurrencyId>,
    /// `DATE_BILL`: `date`.
    pub date_bill: Option<Date>,
    /// `DATE_INSERT`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `DATE_MARKED`: `datetime`.
    pub date_marked: Option<DateTime>,
    /// `DATE_PAY_BEFORE`: `date`.
    pub date_pay_before: Option<Date>,
    /// `DATE_PAYED`: `datetime`.
    pub date_payed: Option<DateTime>,
    /// `DATE_STATUS`: `datetime`.
    pub date_status: Option<DateTime>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `EMP_PAYED_ID`: `integer`.
    pub emp_payed_id: Option<i64>,
    /// `EMP_STATUS_ID`: `integer`.
    pub emp_status_id: Option<i64>,
    /// `LID`: `integer`.
    pub lid: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORDER_TOPIC`: `string`.
    pub order_topic: Option<String>,
    /// `PAY_SYSTEM_ID`: `integer`.
    pub pay_system_id: Option<i64>,
    /// `PAY_VOUCHER_DATE`: `date`.
    pub pay_voucher_date: Option<Date>,
    /// `PAY_VOUCHER_NUM`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `PAYED`: `string`.
    pub payed: Option<String>,
    /// `PERSON_TYPE_ID`: `integer`.
    pub person_type_id: Option<i64>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// `REASON_MARKED`: `string`.
    pub reason_marked: Option<String>,
    /// `RESPONSIBLE_EMAIL`: `string`.
    pub responsible_email: Option<String>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `RESPONSIBLE_LAST_NAME`: `string`.
    pub responsible_last_name: Option<String>,
    /// `RESPONSIBLE_LOGIN`: `string`.
    pub responsible_login: Option<String>,
    /// `RESPONSIBLE_NAME`: `string`.
    pub responsible_name: Option<String>,
    /// `RESPONSIBLE_PERSONAL_PHOTO`: `integer`.
    pub responsible_personal_photo: Option<i64>,
    /// `RESPONSIBLE_SECOND_NAME`: `string`.
    pub responsible_second_name: Option<String>,
    /// `RESPONSIBLE_WORK_POSITION`: `string`.
    pub responsible_work_position: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `TAX_VALUE`: `double`.
    pub tax_value: Option<Decimal>,
    /// `UF_COMPANY_ID`: `integer`.
    pub uf_company_id: Option<i64>,
    /// `UF_CONTACT_ID`: `integer`.
    pub uf_contact_id: Option<i64>,
    /// `UF_MYCOMPANY_ID`: `integer`.
    pub uf_mycompany_id: Option<i64>,
    /// `UF_DEAL_ID`: `integer`.
    pub uf_deal_id: Option<i64>,
    /// `USER_DESCRIPTION`: `string`.
    pub user_description: Option<String>,
    /// `PR_LOCATION`: `integer`.
    pub pr_location: Option<i64>,
    /// `INVOICE_PROPERTIES`: list of [`FieldsResultInvoiceProperties`].
    pub invoice_properties: Option<Vec<FieldsResultInvoiceProperties>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &[
                "ID",
                "ACCOUNT_NUMBER",
                "COMMENTS",
                "CREATED_BY",
                "CURRENCY",
                "DATE_BILL",
                "DATE_INSERT",
                "DATE_MARKED",
                "DATE_PAY_BEFORE",
                "DATE_PAYED",
                "DATE_STATUS",
                "DATE_UPDATE",
                "EMP_PAYED_ID",
                "EMP_STATUS_ID",
                "LID",
                "XML_ID",
                "ORDER_TOPIC",
                "PAY_SYSTEM_ID",
                "PAY_VOUCHER_DATE",
                "PAY_VOUCHER_NUM",
                "PAYED",
                "PERSON_TYPE_ID",
                "PRICE",
                "REASON_MARKED",
                "RESPONSIBLE_EMAIL",
                "RESPONSIBLE_ID",
                "RESPONSIBLE_LAST_NAME",
                "RESPONSIBLE_LOGIN",
                "RESPONSIBLE_NAME",
                "RESPONSIBLE_PERSONAL_PHOTO",
                "RESPONSIBLE_SECOND_NAME",
                "RESPONSIBLE_WORK_POSITION",
                "STATUS_ID",
                "TAX_VALUE",
                "UF_COMPANY_ID",
                "UF_CONTACT_ID",
                "UF_MYCOMPANY_ID",
                "UF_DEAL_ID",
                "USER_DESCRIPTION",
                "PR_LOCATION",
                "INVOICE_PROPERTIES",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.account_number,
            2 => &self.comments,
            3 => &self.created_by,
            4 => &self.currency,
            5 => &self.date_bill,
            6 => &self.date_insert,
            7 => &self.date_marked,
            8 => &self.date_pay_before,
            9 => &self.date_payed,
            10 => &self.date_status,
            11 => &self.date_update,
            12 => &self.emp_payed_id,
            13 => &self.emp_status_id,
            14 => &self.lid,
            15 => &self.xml_id,
            16 => &self.order_topic,
            17 => &self.pay_system_id,
            18 => &self.pay_voucher_date,
            19 => &self.pay_voucher_num,
            20 => &self.payed,
            21 => &self.person_type_id,
            22 => &self.price,
            23 => &self.reason_marked,
            24 => &self.responsible_email,
            25 => &self.responsible_id,
            26 => &self.responsible_last_name,
            27 => &self.responsible_login,
            28 => &self.responsible_name,
            29 => &self.responsible_personal_photo,
            30 => &self.responsible_second_name,
            31 => &self.responsible_work_position,
            32 => &self.status_id,
            33 => &self.tax_value,
            34 => &self.uf_company_id,
            35 => &self.uf_contact_id,
            36 => &self.uf_mycompany_id,
            37 => &self.uf_deal_id,
            38 => &self.user_description,
            39 => &self.pr_location,
            40 => &self.invoice_properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.account_number,
            2 => &mut self.comments,
            3 => &mut self.created_by,
            4 => &mut self.currency,
            5 => &mut self.date_bill,
            6 => &mut self.date_insert,
            7 => &mut self.date_marked,
            8 => &mut self.date_pay_before,
            9 => &mut self.date_payed,
            10 => &mut self.date_status,
            11 => &mut self.date_update,
            12 => &mut self.emp_payed_id,
            13 => &mut self.emp_status_id,
            14 => &mut self.lid,
            15 => &mut self.xml_id,
            16 => &mut self.order_topic,
            17 => &mut self.pay_system_id,
            18 => &mut self.pay_voucher_date,
            19 => &mut self.pay_voucher_num,
            20 => &mut self.payed,
            21 => &mut self.person_type_id,
            22 => &mut self.price,
            23 => &mut self.reason_marked,
            24 => &mut self.responsible_email,
            25 => &mut self.responsible_id,
            26 => &mut self.responsible_last_name,
            27 => &mut self.responsible_login,
            28 => &mut self.responsible_name,
            29 => &mut self.responsible_personal_photo,
            30 => &mut self.responsible_second_name,
            31 => &mut self.responsible_work_position,
            32 => &mut self.status_id,
            33 => &mut self.tax_value,
            34 => &mut self.uf_company_id,
            35 => &mut self.uf_contact_id,
            36 => &mut self.uf_mycompany_id,
            37 => &mut self.uf_deal_id,
            38 => &mut self.user_description,
            39 => &mut self.pr_location,
            40 => &mut self.invoice_properties,
            _ => &mut self.extra,
        }
    }
}

/// `INVOICE_PROPERTIES` in the answer of `crm.invoice.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultInvoiceProperties {
    /// `PRODUCT_ROWS`: list of any value.
    pub product_rows: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResultInvoiceProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultInvoiceProperties",
            fields: &["PRODUCT_ROWS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_rows,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.invoice.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.fields")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.get")]
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
    /// A request without parameters.
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
    const NAME: &'static str = "crm.invoice.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.invoice.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.getexternallink`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.getexternallink")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getexternallink {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getexternallink {
    /// A request without parameters.
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
impl Record for Getexternallink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getexternallink",
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
impl Method for Getexternallink {
    type Output = Value;
    type Error = GetexternallinkError;
    const NAME: &'static str = "crm.invoice.getexternallink";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.invoice.getexternallink`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetexternallinkError {}

impl ErrorCode for GetexternallinkError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.getexternallink`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.getexternallink")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn getexternallink<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getexternallink,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.list")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request without parameters.
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
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "crm.invoice.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.invoice.list`.
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

/// Answer of `crm.invoice.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACCOUNT_NUMBER`: `string`.
    pub account_number: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CURRENCY`: `crm_currency`.
    pub currency: Option<types::CrmCurrencyId>,
    /// `DATE_BILL`: `date`.
    pub date_bill: Option<Date>,
    /// `DATE_INSERT`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `DATE_MARKED`: `datetime`.
    pub date_marked: Option<DateTime>,
    /// `DATE_PAY_BEFORE`: `date`.
    pub date_pay_before: Option<Date>,
    /// `DATE_PAYED`: `datetime`.
    pub date_payed: Option<DateTime>,
    /// `DATE_STATUS`: `datetime`.
    pub date_status: Option<DateTime>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `EMP_PAYED_ID`: `integer`.
    pub emp_payed_id: Option<i64>,
    /// `EMP_STATUS_ID`: `integer`.
    pub emp_status_id: Option<i64>,
    /// `LID`: `integer`.
    pub lid: Option<i64>,
    /// `IS_RECURRING`: `string`.
    pub is_recurring: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORDER_TOPIC`: `string`.
    pub order_topic: Option<String>,
    /// `PAY_SYSTEM_ID`: `integer`.
    pub pay_system_id: Option<i64>,
    /// `PAY_VOUCHER_DATE`: `date`.
    pub pay_voucher_date: Option<Date>,
    /// `PAY_VOUCHER_NUM`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `PAYED`: `string`.
    pub payed: Option<String>,
    /// `PERSON_TYPE_ID`: `integer`.
    pub person_type_id: Option<i64>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// `REASON_MARKED`: `string`.
    pub reason_marked: Option<String>,
    /// `RESPONSIBLE_EMAIL`: `string`.
    pub responsible_email: Option<String>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `RESPONSIBLE_LAST_NAME`: `string`.
    pub responsible_last_name: Option<String>,
    /// `RESPONSIBLE_LOGIN`: `string`.
    pub responsible_login: Option<String>,
    /// `RESPONSIBLE_NAME`: `string`.
    pub responsible_name: Option<String>,
    /// `RESPONSIBLE_PERSONAL_PHOTO`: `integer`.
    pub responsible_personal_photo: Option<i64>,
    /// `RESPONSIBLE_SECOND_NAME`: `string`.
    pub responsible_second_name: Option<String>,
    /// `RESPONSIBLE_WORK_POSITION`: `string`.
    pub responsible_work_position: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `TAX_VALUE`: `double`.
    pub tax_value: Option<Decimal>,
    /// `UF_COMPANY_ID`: `integer`.
    pub uf_company_id: Option<i64>,
    /// `UF_CONTACT_ID`: `integer`.
    pub uf_contact_id: Option<i64>,
    /// `UF_MYCOMPANY_ID`: `integer`.
    pub uf_mycompany_id: Option<i64>,
    /// `UF_DEAL_ID`: `integer`.
    pub uf_deal_id: Option<i64>,
    /// `UF_QUOTE_ID`: `integer`.
    pub uf_quote_id: Option<i64>,
    /// `USER_DESCRIPTION`: `string`.
    pub user_description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &[
                "ID",
                "ACCOUNT_NUMBER",
                "COMMENTS",
                "CREATED_BY",
                "CURRENCY",
                "DATE_BILL",
                "DATE_INSERT",
                "DATE_MARKED",
                "DATE_PAY_BEFORE",
                "DATE_PAYED",
                "DATE_STATUS",
                "DATE_UPDATE",
                "EMP_PAYED_ID",
                "EMP_STATUS_ID",
                "LID",
                "IS_RECURRING",
                "XML_ID",
                "ORDER_TOPIC",
                "PAY_SYSTEM_ID",
                "PAY_VOUCHER_DATE",
                "PAY_VOUCHER_NUM",
                "PAYED",
                "PERSON_TYPE_ID",
                "PRICE",
                "REASON_MARKED",
                "RESPONSIBLE_EMAIL",
                "RESPONSIBLE_ID",
                "RESPONSIBLE_LAST_NAME",
                "RESPONSIBLE_LOGIN",
                "RESPONSIBLE_NAME",
                "RESPONSIBLE_PERSONAL_PHOTO",
                "RESPONSIBLE_SECOND_NAME",
                "RESPONSIBLE_WORK_POSITION",
                "STATUS_ID",
                "TAX_VALUE",
                "UF_COMPANY_ID",
                "UF_CONTACT_ID",
                "UF_MYCOMPANY_ID",
                "UF_DEAL_ID",
                "UF_QUOTE_ID",
                "USER_DESCRIPTION",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.account_number,
            2 => &self.comments,
            3 => &self.created_by,
            4 => &self.currency,
            5 => &self.date_bill,
            6 => &self.date_insert,
            7 => &self.date_marked,
            8 => &self.date_pay_before,
            9 => &self.date_payed,
            10 => &self.date_status,
            11 => &self.date_update,
            12 => &self.emp_payed_id,
            13 => &self.emp_status_id,
            14 => &self.lid,
            15 => &self.is_recurring,
            16 => &self.xml_id,
            17 => &self.order_topic,
            18 => &self.pay_system_id,
            19 => &self.pay_voucher_date,
            20 => &self.pay_voucher_num,
            21 => &self.payed,
            22 => &self.person_type_id,
            23 => &self.price,
            24 => &self.reason_marked,
            25 => &self.responsible_email,
            26 => &self.responsible_id,
            27 => &self.responsible_last_name,
            28 => &self.responsible_login,
            29 => &self.responsible_name,
            30 => &self.responsible_personal_photo,
            31 => &self.responsible_second_name,
            32 => &self.responsible_work_position,
            33 => &self.status_id,
            34 => &self.tax_value,
            35 => &self.uf_company_id,
            36 => &self.uf_contact_id,
            37 => &self.uf_mycompany_id,
            38 => &self.uf_deal_id,
            39 => &self.uf_quote_id,
            40 => &self.user_description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.account_number,
            2 => &mut self.comments,
            3 => &mut self.created_by,
            4 => &mut self.currency,
            5 => &mut self.date_bill,
            6 => &mut self.date_insert,
            7 => &mut self.date_marked,
            8 => &mut self.date_pay_before,
            9 => &mut self.date_payed,
            10 => &mut self.date_status,
            11 => &mut self.date_update,
            12 => &mut self.emp_payed_id,
            13 => &mut self.emp_status_id,
            14 => &mut self.lid,
            15 => &mut self.is_recurring,
            16 => &mut self.xml_id,
            17 => &mut self.order_topic,
            18 => &mut self.pay_system_id,
            19 => &mut self.pay_voucher_date,
            20 => &mut self.pay_voucher_num,
            21 => &mut self.payed,
            22 => &mut self.person_type_id,
            23 => &mut self.price,
            24 => &mut self.reason_marked,
            25 => &mut self.responsible_email,
            26 => &mut self.responsible_id,
            27 => &mut self.responsible_last_name,
            28 => &mut self.responsible_login,
            29 => &mut self.responsible_name,
            30 => &mut self.responsible_personal_photo,
            31 => &mut self.responsible_second_name,
            32 => &mut self.responsible_work_position,
            33 => &mut self.status_id,
            34 => &mut self.tax_value,
            35 => &mut self.uf_company_id,
            36 => &mut self.uf_contact_id,
            37 => &mut self.uf_mycompany_id,
            38 => &mut self.uf_deal_id,
            39 => &mut self.uf_quote_id,
            40 => &mut self.user_description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.invoice.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.list")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.invoice.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fields`: map of any value.
    pub fields: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request without parameters.
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
    pub fn fields(mut self, value: impl Into<Map<Value>>) -> Self {
        self.fields = Some(value.into());
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
    const NAME: &'static str = "crm.invoice.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.invoice.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.invoice.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.invoice.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Delete, Fields, FieldsResult, FieldsResultInvoiceProperties, Get,
    Getexternallink, List, ListResult, Update
);

value_enum!(ListOrder);
