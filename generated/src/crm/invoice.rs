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
    const NAME: &'static str = "crm.invoice.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.invoice.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
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
    /// `DATE_MARKED`: `datetime`.
    pub date_marked: Option<DateTime>,
    /// `DATE_PAY_BEFORE`: `date`.
    pub date_pay_before: Option<Date>,
    /// `DATE_PAYED`: `datetime`.
    pub date_payed: Option<DateTime>,
    /// `EMP_PAYED_ID`: `integer`.
    pub emp_payed_id: Option<i64>,
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
    /// `INVOICE_PROPERTIES`: list of any value.
    pub invoice_properties: Option<Vec<Value>>,
    /// `PRODUCT_ROWS`: list of any value.
    pub product_rows: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ACCOUNT_NUMBER`.
    #[must_use]
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `DATE_BILL`.
    #[must_use]
    pub fn date_bill(mut self, value: impl Into<Date>) -> Self {
        self.date_bill = Some(value.into());
        self
    }
    /// Sets `DATE_MARKED`.
    #[must_use]
    pub fn date_marked(mut self, value: impl Into<DateTime>) -> Self {
        self.date_marked = Some(value.into());
        self
    }
    /// Sets `DATE_PAY_BEFORE`.
    #[must_use]
    pub fn date_pay_before(mut self, value: impl Into<Date>) -> Self {
        self.date_pay_before = Some(value.into());
        self
    }
    /// Sets `DATE_PAYED`.
    #[must_use]
    pub fn date_payed(mut self, value: impl Into<DateTime>) -> Self {
        self.date_payed = Some(value.into());
        self
    }
    /// Sets `EMP_PAYED_ID`.
    #[must_use]
    pub fn emp_payed_id(mut self, value: i64) -> Self {
        self.emp_payed_id = Some(value);
        self
    }
    /// Sets `LID`.
    #[must_use]
    pub fn lid(mut self, value: i64) -> Self {
        self.lid = Some(value);
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ORDER_TOPIC`.
    #[must_use]
    pub fn order_topic(mut self, value: impl Into<String>) -> Self {
        self.order_topic = Some(value.into());
        self
    }
    /// Sets `PAY_SYSTEM_ID`.
    #[must_use]
    pub fn pay_system_id(mut self, value: i64) -> Self {
        self.pay_system_id = Some(value);
        self
    }
    /// Sets `PAY_VOUCHER_DATE`.
    #[must_use]
    pub fn pay_voucher_date(mut self, value: impl Into<Date>) -> Self {
        self.pay_voucher_date = Some(value.into());
        self
    }
    /// Sets `PAY_VOUCHER_NUM`.
    #[must_use]
    pub fn pay_voucher_num(mut self, value: impl Into<String>) -> Self {
        self.pay_voucher_num = Some(value.into());
        self
    }
    /// Sets `PAYED`.
    #[must_use]
    pub fn payed(mut self, value: impl Into<String>) -> Self {
        self.payed = Some(value.into());
        self
    }
    /// Sets `PERSON_TYPE_ID`.
    #[must_use]
    pub fn person_type_id(mut self, value: i64) -> Self {
        self.person_type_id = Some(value);
        self
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `REASON_MARKED`.
    #[must_use]
    pub fn reason_marked(mut self, value: impl Into<String>) -> Self {
        self.reason_marked = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_EMAIL`.
    #[must_use]
    pub fn responsible_email(mut self, value: impl Into<String>) -> Self {
        self.responsible_email = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_ID`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `RESPONSIBLE_LAST_NAME`.
    #[must_use]
    pub fn responsible_last_name(mut self, value: impl Into<String>) -> Self {
        self.responsible_last_name = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_LOGIN`.
    #[must_use]
    pub fn responsible_login(mut self, value: impl Into<String>) -> Self {
        self.responsible_login = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_NAME`.
    #[must_use]
    pub fn responsible_name(mut self, value: impl Into<String>) -> Self {
        self.responsible_name = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_PERSONAL_PHOTO`.
    #[must_use]
    pub fn responsible_personal_photo(mut self, value: i64) -> Self {
        self.responsible_personal_photo = Some(value);
        self
    }
    /// Sets `RESPONSIBLE_SECOND_NAME`.
    #[must_use]
    pub fn responsible_second_name(mut self, value: impl Into<String>) -> Self {
        self.responsible_second_name = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_WORK_POSITION`.
    #[must_use]
    pub fn responsible_work_position(mut self, value: impl Into<String>) -> Self {
        self.responsible_work_position = Some(value.into());
        self
    }
    /// Sets `STATUS_ID`.
    #[must_use]
    pub fn status_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.status_id = Some(value.into());
        self
    }
    /// Sets `TAX_VALUE`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `UF_COMPANY_ID`.
    #[must_use]
    pub fn uf_company_id(mut self, value: i64) -> Self {
        self.uf_company_id = Some(value);
        self
    }
    /// Sets `UF_CONTACT_ID`.
    #[must_use]
    pub fn uf_contact_id(mut self, value: i64) -> Self {
        self.uf_contact_id = Some(value);
        self
    }
    /// Sets `UF_MYCOMPANY_ID`.
    #[must_use]
    pub fn uf_mycompany_id(mut self, value: i64) -> Self {
        self.uf_mycompany_id = Some(value);
        self
    }
    /// Sets `UF_DEAL_ID`.
    #[must_use]
    pub fn uf_deal_id(mut self, value: i64) -> Self {
        self.uf_deal_id = Some(value);
        self
    }
    /// Sets `USER_DESCRIPTION`.
    #[must_use]
    pub fn user_description(mut self, value: impl Into<String>) -> Self {
        self.user_description = Some(value.into());
        self
    }
    /// Sets `PR_LOCATION`.
    #[must_use]
    pub fn pr_location(mut self, value: i64) -> Self {
        self.pr_location = Some(value);
        self
    }
    /// Sets `INVOICE_PROPERTIES`.
    #[must_use]
    pub fn invoice_properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.invoice_properties = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `PRODUCT_ROWS`.
    #[must_use]
    pub fn product_rows(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.product_rows = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "ACCOUNT_NUMBER",
                "COMMENTS",
                "CREATED_BY",
                "CURRENCY",
                "DATE_BILL",
                "DATE_MARKED",
                "DATE_PAY_BEFORE",
                "DATE_PAYED",
                "EMP_PAYED_ID",
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
                "PRODUCT_ROWS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.account_number,
            1 => &self.comments,
            2 => &self.created_by,
            3 => &self.currency,
            4 => &self.date_bill,
            5 => &self.date_marked,
            6 => &self.date_pay_before,
            7 => &self.date_payed,
            8 => &self.emp_payed_id,
            9 => &self.lid,
            10 => &self.xml_id,
            11 => &self.order_topic,
            12 => &self.pay_system_id,
            13 => &self.pay_voucher_date,
            14 => &self.pay_voucher_num,
            15 => &self.payed,
            16 => &self.person_type_id,
            17 => &self.price,
            18 => &self.reason_marked,
            19 => &self.responsible_email,
            20 => &self.responsible_id,
            21 => &self.responsible_last_name,
            22 => &self.responsible_login,
            23 => &self.responsible_name,
            24 => &self.responsible_personal_photo,
            25 => &self.responsible_second_name,
            26 => &self.responsible_work_position,
            27 => &self.status_id,
            28 => &self.tax_value,
            29 => &self.uf_company_id,
            30 => &self.uf_contact_id,
            31 => &self.uf_mycompany_id,
            32 => &self.uf_deal_id,
            33 => &self.user_description,
            34 => &self.pr_location,
            35 => &self.invoice_properties,
            36 => &self.product_rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.account_number,
            1 => &mut self.comments,
            2 => &mut self.created_by,
            3 => &mut self.currency,
            4 => &mut self.date_bill,
            5 => &mut self.date_marked,
            6 => &mut self.date_pay_before,
            7 => &mut self.date_payed,
            8 => &mut self.emp_payed_id,
            9 => &mut self.lid,
            10 => &mut self.xml_id,
            11 => &mut self.order_topic,
            12 => &mut self.pay_system_id,
            13 => &mut self.pay_voucher_date,
            14 => &mut self.pay_voucher_num,
            15 => &mut self.payed,
            16 => &mut self.person_type_id,
            17 => &mut self.price,
            18 => &mut self.reason_marked,
            19 => &mut self.responsible_email,
            20 => &mut self.responsible_id,
            21 => &mut self.responsible_last_name,
            22 => &mut self.responsible_login,
            23 => &mut self.responsible_name,
            24 => &mut self.responsible_personal_photo,
            25 => &mut self.responsible_second_name,
            26 => &mut self.responsible_work_position,
            27 => &mut self.status_id,
            28 => &mut self.tax_value,
            29 => &mut self.uf_company_id,
            30 => &mut self.uf_contact_id,
            31 => &mut self.uf_mycompany_id,
            32 => &mut self.uf_deal_id,
            33 => &mut self.user_description,
            34 => &mut self.pr_location,
            35 => &mut self.invoice_properties,
            36 => &mut self.product_rows,
            _ => &mut self.extra,
        }
    }
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
    /// `INVOICE_PROPERTIES`: list of any value.
    pub invoice_properties: Option<Vec<Value>>,
    /// `PRODUCT_ROWS`: list of any value.
    pub product_rows: Option<Vec<Value>>,
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
                "PRODUCT_ROWS",
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
            41 => &self.product_rows,
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
            41 => &mut self.product_rows,
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
    const NAME: &'static str = "crm.invoice.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.invoice.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
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
    /// `DATE_MARKED`: `datetime`.
    pub date_marked: Option<DateTime>,
    /// `DATE_PAY_BEFORE`: `date`.
    pub date_pay_before: Option<Date>,
    /// `DATE_PAYED`: `datetime`.
    pub date_payed: Option<DateTime>,
    /// `EMP_PAYED_ID`: `integer`.
    pub emp_payed_id: Option<i64>,
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
    /// `INVOICE_PROPERTIES`: list of any value.
    pub invoice_properties: Option<Vec<Value>>,
    /// `PRODUCT_ROWS`: list of [`UpdateFieldsProductRows`].
    pub product_rows: Option<Vec<UpdateFieldsProductRows>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ACCOUNT_NUMBER`.
    #[must_use]
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `DATE_BILL`.
    #[must_use]
    pub fn date_bill(mut self, value: impl Into<Date>) -> Self {
        self.date_bill = Some(value.into());
        self
    }
    /// Sets `DATE_MARKED`.
    #[must_use]
    pub fn date_marked(mut self, value: impl Into<DateTime>) -> Self {
        self.date_marked = Some(value.into());
        self
    }
    /// Sets `DATE_PAY_BEFORE`.
    #[must_use]
    pub fn date_pay_before(mut self, value: impl Into<Date>) -> Self {
        self.date_pay_before = Some(value.into());
        self
    }
    /// Sets `DATE_PAYED`.
    #[must_use]
    pub fn date_payed(mut self, value: impl Into<DateTime>) -> Self {
        self.date_payed = Some(value.into());
        self
    }
    /// Sets `EMP_PAYED_ID`.
    #[must_use]
    pub fn emp_payed_id(mut self, value: i64) -> Self {
        self.emp_payed_id = Some(value);
        self
    }
    /// Sets `LID`.
    #[must_use]
    pub fn lid(mut self, value: i64) -> Self {
        self.lid = Some(value);
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ORDER_TOPIC`.
    #[must_use]
    pub fn order_topic(mut self, value: impl Into<String>) -> Self {
        self.order_topic = Some(value.into());
        self
    }
    /// Sets `PAY_SYSTEM_ID`.
    #[must_use]
    pub fn pay_system_id(mut self, value: i64) -> Self {
        self.pay_system_id = Some(value);
        self
    }
    /// Sets `PAY_VOUCHER_DATE`.
    #[must_use]
    pub fn pay_voucher_date(mut self, value: impl Into<Date>) -> Self {
        self.pay_voucher_date = Some(value.into());
        self
    }
    /// Sets `PAY_VOUCHER_NUM`.
    #[must_use]
    pub fn pay_voucher_num(mut self, value: impl Into<String>) -> Self {
        self.pay_voucher_num = Some(value.into());
        self
    }
    /// Sets `PAYED`.
    #[must_use]
    pub fn payed(mut self, value: impl Into<String>) -> Self {
        self.payed = Some(value.into());
        self
    }
    /// Sets `PERSON_TYPE_ID`.
    #[must_use]
    pub fn person_type_id(mut self, value: i64) -> Self {
        self.person_type_id = Some(value);
        self
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `REASON_MARKED`.
    #[must_use]
    pub fn reason_marked(mut self, value: impl Into<String>) -> Self {
        self.reason_marked = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_EMAIL`.
    #[must_use]
    pub fn responsible_email(mut self, value: impl Into<String>) -> Self {
        self.responsible_email = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_ID`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `RESPONSIBLE_LAST_NAME`.
    #[must_use]
    pub fn responsible_last_name(mut self, value: impl Into<String>) -> Self {
        self.responsible_last_name = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_LOGIN`.
    #[must_use]
    pub fn responsible_login(mut self, value: impl Into<String>) -> Self {
        self.responsible_login = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_NAME`.
    #[must_use]
    pub fn responsible_name(mut self, value: impl Into<String>) -> Self {
        self.responsible_name = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_PERSONAL_PHOTO`.
    #[must_use]
    pub fn responsible_personal_photo(mut self, value: i64) -> Self {
        self.responsible_personal_photo = Some(value);
        self
    }
    /// Sets `RESPONSIBLE_SECOND_NAME`.
    #[must_use]
    pub fn responsible_second_name(mut self, value: impl Into<String>) -> Self {
        self.responsible_second_name = Some(value.into());
        self
    }
    /// Sets `RESPONSIBLE_WORK_POSITION`.
    #[must_use]
    pub fn responsible_work_position(mut self, value: impl Into<String>) -> Self {
        self.responsible_work_position = Some(value.into());
        self
    }
    /// Sets `STATUS_ID`.
    #[must_use]
    pub fn status_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.status_id = Some(value.into());
        self
    }
    /// Sets `TAX_VALUE`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `UF_COMPANY_ID`.
    #[must_use]
    pub fn uf_company_id(mut self, value: i64) -> Self {
        self.uf_company_id = Some(value);
        self
    }
    /// Sets `UF_CONTACT_ID`.
    #[must_use]
    pub fn uf_contact_id(mut self, value: i64) -> Self {
        self.uf_contact_id = Some(value);
        self
    }
    /// Sets `UF_MYCOMPANY_ID`.
    #[must_use]
    pub fn uf_mycompany_id(mut self, value: i64) -> Self {
        self.uf_mycompany_id = Some(value);
        self
    }
    /// Sets `UF_DEAL_ID`.
    #[must_use]
    pub fn uf_deal_id(mut self, value: i64) -> Self {
        self.uf_deal_id = Some(value);
        self
    }
    /// Sets `USER_DESCRIPTION`.
    #[must_use]
    pub fn user_description(mut self, value: impl Into<String>) -> Self {
        self.user_description = Some(value.into());
        self
    }
    /// Sets `PR_LOCATION`.
    #[must_use]
    pub fn pr_location(mut self, value: i64) -> Self {
        self.pr_location = Some(value);
        self
    }
    /// Sets `INVOICE_PROPERTIES`.
    #[must_use]
    pub fn invoice_properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.invoice_properties = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `PRODUCT_ROWS`.
    #[must_use]
    pub fn product_rows(
        mut self,
        value: impl IntoIterator<Item = UpdateFieldsProductRows>,
    ) -> Self {
        self.product_rows = Some(value.into_iter().collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "ACCOUNT_NUMBER",
                "COMMENTS",
                "CREATED_BY",
                "CURRENCY",
                "DATE_BILL",
                "DATE_MARKED",
                "DATE_PAY_BEFORE",
                "DATE_PAYED",
                "EMP_PAYED_ID",
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
                "PRODUCT_ROWS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.account_number,
            1 => &self.comments,
            2 => &self.created_by,
            3 => &self.currency,
            4 => &self.date_bill,
            5 => &self.date_marked,
            6 => &self.date_pay_before,
            7 => &self.date_payed,
            8 => &self.emp_payed_id,
            9 => &self.lid,
            10 => &self.xml_id,
            11 => &self.order_topic,
            12 => &self.pay_system_id,
            13 => &self.pay_voucher_date,
            14 => &self.pay_voucher_num,
            15 => &self.payed,
            16 => &self.person_type_id,
            17 => &self.price,
            18 => &self.reason_marked,
            19 => &self.responsible_email,
            20 => &self.responsible_id,
            21 => &self.responsible_last_name,
            22 => &self.responsible_login,
            23 => &self.responsible_name,
            24 => &self.responsible_personal_photo,
            25 => &self.responsible_second_name,
            26 => &self.responsible_work_position,
            27 => &self.status_id,
            28 => &self.tax_value,
            29 => &self.uf_company_id,
            30 => &self.uf_contact_id,
            31 => &self.uf_mycompany_id,
            32 => &self.uf_deal_id,
            33 => &self.user_description,
            34 => &self.pr_location,
            35 => &self.invoice_properties,
            36 => &self.product_rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.account_number,
            1 => &mut self.comments,
            2 => &mut self.created_by,
            3 => &mut self.currency,
            4 => &mut self.date_bill,
            5 => &mut self.date_marked,
            6 => &mut self.date_pay_before,
            7 => &mut self.date_payed,
            8 => &mut self.emp_payed_id,
            9 => &mut self.lid,
            10 => &mut self.xml_id,
            11 => &mut self.order_topic,
            12 => &mut self.pay_system_id,
            13 => &mut self.pay_voucher_date,
            14 => &mut self.pay_voucher_num,
            15 => &mut self.payed,
            16 => &mut self.person_type_id,
            17 => &mut self.price,
            18 => &mut self.reason_marked,
            19 => &mut self.responsible_email,
            20 => &mut self.responsible_id,
            21 => &mut self.responsible_last_name,
            22 => &mut self.responsible_login,
            23 => &mut self.responsible_name,
            24 => &mut self.responsible_personal_photo,
            25 => &mut self.responsible_second_name,
            26 => &mut self.responsible_work_position,
            27 => &mut self.status_id,
            28 => &mut self.tax_value,
            29 => &mut self.uf_company_id,
            30 => &mut self.uf_contact_id,
            31 => &mut self.uf_mycompany_id,
            32 => &mut self.uf_deal_id,
            33 => &mut self.user_description,
            34 => &mut self.pr_location,
            35 => &mut self.invoice_properties,
            36 => &mut self.product_rows,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.PRODUCT_ROWS` of `crm.invoice.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsProductRows {
    /// `ID`: any value.
    pub id: Option<Value>,
    /// `PRODUCT_ID`: `integer`.
    pub product_id: Option<i64>,
    /// `QUANTITY`: `double`.
    pub quantity: Option<Decimal>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsProductRows {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Value>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `PRODUCT_ID`.
    #[must_use]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `QUANTITY`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsProductRows {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsProductRows",
            fields: &["ID", "PRODUCT_ID", "QUANTITY", "PRICE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.product_id,
            2 => &self.quantity,
            3 => &self.price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.product_id,
            2 => &mut self.quantity,
            3 => &mut self.price,
            _ => &mut self.extra,
        }
    }
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
    Add, AddFields, Delete, Fields, FieldsResult, Get, Getexternallink, List, ListResult,
    Update, UpdateFields, UpdateFieldsProductRows
);

value_enum!(ListOrder);
