// @generated from docs/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.requisite.bankdetail.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.requisite.bankdetail.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.bankdetail.add")]
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
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.requisite.bankdetail.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.bankdetail.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ENTITY_ID`: `integer`, required.
    pub entity_id: i64,
    /// `COUNTRY_ID`: `integer`.
    pub country_id: Option<i64>,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_BANK_NAME`: `string`.
    pub rq_bank_name: Option<String>,
    /// `RQ_BANK_ADDR`: `string`.
    pub rq_bank_addr: Option<String>,
    /// `RQ_BANK_CODE`: `string`.
    pub rq_bank_code: Option<String>,
    /// `RQ_BANK_ROUTE_NUM`: `string`.
    pub rq_bank_route_num: Option<String>,
    /// `RQ_BIK`: `string`.
    pub rq_bik: Option<String>,
    /// `RQ_CODEB`: `string`.
    pub rq_codeb: Option<String>,
    /// `RQ_CODEG`: `string`.
    pub rq_codeg: Option<String>,
    /// `RQ_RIB`: `string`.
    pub rq_rib: Option<String>,
    /// `RQ_MFO`: `string`.
    pub rq_mfo: Option<String>,
    /// `RQ_ACC_NAME`: `string`.
    pub rq_acc_name: Option<String>,
    /// `RQ_ACC_NUM`: `string`.
    pub rq_acc_num: Option<String>,
    /// `RQ_ACC_TYPE`: `string`.
    pub rq_acc_type: Option<String>,
    /// `RQ_AGENCY_NAME`: `string`.
    pub rq_agency_name: Option<String>,
    /// `RQ_IIK`: `string`.
    pub rq_iik: Option<String>,
    /// `RQ_ACC_CURRENCY`: `string`.
    pub rq_acc_currency: Option<String>,
    /// `RQ_COR_ACC_NUM`: `string`.
    pub rq_cor_acc_num: Option<String>,
    /// `RQ_IBAN`: `string`.
    pub rq_iban: Option<String>,
    /// `RQ_SWIFT`: `string`.
    pub rq_swift: Option<String>,
    /// `RQ_BIC`: `string`.
    pub rq_bic: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(entity_id: i64, name: impl Into<String>) -> Self {
        Self {
            entity_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `COUNTRY_ID`.
    #[must_use]
    pub fn country_id(mut self, value: i64) -> Self {
        self.country_id = Some(value);
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `RQ_BANK_NAME`.
    #[must_use]
    pub fn rq_bank_name(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_name = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ADDR`.
    #[must_use]
    pub fn rq_bank_addr(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_addr = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_CODE`.
    #[must_use]
    pub fn rq_bank_code(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_code = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ROUTE_NUM`.
    #[must_use]
    pub fn rq_bank_route_num(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_route_num = Some(value.into());
        self
    }
    /// Sets `RQ_BIK`.
    #[must_use]
    pub fn rq_bik(mut self, value: impl Into<String>) -> Self {
        self.rq_bik = Some(value.into());
        self
    }
    /// Sets `RQ_CODEB`.
    #[must_use]
    pub fn rq_codeb(mut self, value: impl Into<String>) -> Self {
        self.rq_codeb = Some(value.into());
        self
    }
    /// Sets `RQ_CODEG`.
    #[must_use]
    pub fn rq_codeg(mut self, value: impl Into<String>) -> Self {
        self.rq_codeg = Some(value.into());
        self
    }
    /// Sets `RQ_RIB`.
    #[must_use]
    pub fn rq_rib(mut self, value: impl Into<String>) -> Self {
        self.rq_rib = Some(value.into());
        self
    }
    /// Sets `RQ_MFO`.
    #[must_use]
    pub fn rq_mfo(mut self, value: impl Into<String>) -> Self {
        self.rq_mfo = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NAME`.
    #[must_use]
    pub fn rq_acc_name(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_name = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NUM`.
    #[must_use]
    pub fn rq_acc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_TYPE`.
    #[must_use]
    pub fn rq_acc_type(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_type = Some(value.into());
        self
    }
    /// Sets `RQ_AGENCY_NAME`.
    #[must_use]
    pub fn rq_agency_name(mut self, value: impl Into<String>) -> Self {
        self.rq_agency_name = Some(value.into());
        self
    }
    /// Sets `RQ_IIK`.
    #[must_use]
    pub fn rq_iik(mut self, value: impl Into<String>) -> Self {
        self.rq_iik = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_CURRENCY`.
    #[must_use]
    pub fn rq_acc_currency(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_currency = Some(value.into());
        self
    }
    /// Sets `RQ_COR_ACC_NUM`.
    #[must_use]
    pub fn rq_cor_acc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_cor_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_IBAN`.
    #[must_use]
    pub fn rq_iban(mut self, value: impl Into<String>) -> Self {
        self.rq_iban = Some(value.into());
        self
    }
    /// Sets `RQ_SWIFT`.
    #[must_use]
    pub fn rq_swift(mut self, value: impl Into<String>) -> Self {
        self.rq_swift = Some(value.into());
        self
    }
    /// Sets `RQ_BIC`.
    #[must_use]
    pub fn rq_bic(mut self, value: impl Into<String>) -> Self {
        self.rq_bic = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "ENTITY_ID",
                "COUNTRY_ID",
                "NAME",
                "CODE",
                "XML_ID",
                "ACTIVE",
                "SORT",
                "RQ_BANK_NAME",
                "RQ_BANK_ADDR",
                "RQ_BANK_CODE",
                "RQ_BANK_ROUTE_NUM",
                "RQ_BIK",
                "RQ_CODEB",
                "RQ_CODEG",
                "RQ_RIB",
                "RQ_MFO",
                "RQ_ACC_NAME",
                "RQ_ACC_NUM",
                "RQ_ACC_TYPE",
                "RQ_AGENCY_NAME",
                "RQ_IIK",
                "RQ_ACC_CURRENCY",
                "RQ_COR_ACC_NUM",
                "RQ_IBAN",
                "RQ_SWIFT",
                "RQ_BIC",
                "COMMENTS",
                "ORIGINATOR_ID",
            ],
            required: &[0, 2],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.country_id,
            2 => &self.name,
            3 => &self.code,
            4 => &self.xml_id,
            5 => &self.active,
            6 => &self.sort,
            7 => &self.rq_bank_name,
            8 => &self.rq_bank_addr,
            9 => &self.rq_bank_code,
            10 => &self.rq_bank_route_num,
            11 => &self.rq_bik,
            12 => &self.rq_codeb,
            13 => &self.rq_codeg,
            14 => &self.rq_rib,
            15 => &self.rq_mfo,
            16 => &self.rq_acc_name,
            17 => &self.rq_acc_num,
            18 => &self.rq_acc_type,
            19 => &self.rq_agency_name,
            20 => &self.rq_iik,
            21 => &self.rq_acc_currency,
            22 => &self.rq_cor_acc_num,
            23 => &self.rq_iban,
            24 => &self.rq_swift,
            25 => &self.rq_bic,
            26 => &self.comments,
            27 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.country_id,
            2 => &mut self.name,
            3 => &mut self.code,
            4 => &mut self.xml_id,
            5 => &mut self.active,
            6 => &mut self.sort,
            7 => &mut self.rq_bank_name,
            8 => &mut self.rq_bank_addr,
            9 => &mut self.rq_bank_code,
            10 => &mut self.rq_bank_route_num,
            11 => &mut self.rq_bik,
            12 => &mut self.rq_codeb,
            13 => &mut self.rq_codeg,
            14 => &mut self.rq_rib,
            15 => &mut self.rq_mfo,
            16 => &mut self.rq_acc_name,
            17 => &mut self.rq_acc_num,
            18 => &mut self.rq_acc_type,
            19 => &mut self.rq_agency_name,
            20 => &mut self.rq_iik,
            21 => &mut self.rq_acc_currency,
            22 => &mut self.rq_cor_acc_num,
            23 => &mut self.rq_iban,
            24 => &mut self.rq_swift,
            25 => &mut self.rq_bic,
            26 => &mut self.comments,
            27 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.bankdetail.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ENTITY_ID is not defined or invalid`.
    EntityIdIsNotDefined,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.bankdetail.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html).
#[doc(alias = "crm.requisite.bankdetail.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.bankdetail.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.bankdetail.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
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
    const NAME: &'static str = "crm.requisite.bankdetail.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.bankdetail.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `The RequisiteBankDetail with ID '357' is not found`.
    TheRequisiteBankDetailWith,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(
            Self::TheRequisiteBankDetailWith,
            "The RequisiteBankDetail with ID '357' is not found",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.bankdetail.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html).
#[doc(alias = "crm.requisite.bankdetail.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.bankdetail.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.bankdetail.fields")]
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
    const NAME: &'static str = "crm.requisite.bankdetail.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.bankdetail.fields`.
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

/// Errors of `crm.requisite.bankdetail.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.requisite.bankdetail.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html).
#[doc(alias = "crm.requisite.bankdetail.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.bankdetail.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.bankdetail.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.requisite.bankdetail.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.bankdetail.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `COUNTRY_ID`: `integer`.
    pub country_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`, may be `null`.
    pub modify_by_id: Option<types::UserId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_BANK_NAME`: `string`.
    pub rq_bank_name: Option<String>,
    /// `RQ_BANK_ADDR`: `string`.
    pub rq_bank_addr: Option<String>,
    /// `RQ_BANK_CODE`: `string`, may be `null`.
    pub rq_bank_code: Option<String>,
    /// `RQ_BANK_ROUTE_NUM`: `string`, may be `null`.
    pub rq_bank_route_num: Option<String>,
    /// `RQ_BIK`: `string`.
    pub rq_bik: Option<String>,
    /// `RQ_CODEB`: `string`, may be `null`.
    pub rq_codeb: Option<String>,
    /// `RQ_CODEG`: `string`, may be `null`.
    pub rq_codeg: Option<String>,
    /// `RQ_RIB`: `string`, may be `null`.
    pub rq_rib: Option<String>,
    /// `RQ_MFO`: `string`, may be `null`.
    pub rq_mfo: Option<String>,
    /// `RQ_ACC_NAME`: `string`, may be `null`.
    pub rq_acc_name: Option<String>,
    /// `RQ_ACC_NUM`: `string`.
    pub rq_acc_num: Option<String>,
    /// `RQ_ACC_TYPE`: `string`, may be `null`.
    pub rq_acc_type: Option<String>,
    /// `RQ_AGENCY_NAME`: `string`, may be `null`.
    pub rq_agency_name: Option<String>,
    /// `RQ_IIK`: `string`, may be `null`.
    pub rq_iik: Option<String>,
    /// `RQ_ACC_CURRENCY`: `string`.
    pub rq_acc_currency: Option<String>,
    /// `RQ_COR_ACC_NUM`: `string`.
    pub rq_cor_acc_num: Option<String>,
    /// `RQ_IBAN`: `string`, may be `null`.
    pub rq_iban: Option<String>,
    /// `RQ_SWIFT`: `string`, may be `null`.
    pub rq_swift: Option<String>,
    /// `RQ_BIC`: `string`, may be `null`.
    pub rq_bic: Option<String>,
    /// `COMMENTS`: `string`, may be `null`.
    pub comments: Option<String>,
    /// `ORIGINATOR_ID`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "COUNTRY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "CODE",
                "XML_ID",
                "ACTIVE",
                "SORT",
                "RQ_BANK_NAME",
                "RQ_BANK_ADDR",
                "RQ_BANK_CODE",
                "RQ_BANK_ROUTE_NUM",
                "RQ_BIK",
                "RQ_CODEB",
                "RQ_CODEG",
                "RQ_RIB",
                "RQ_MFO",
                "RQ_ACC_NAME",
                "RQ_ACC_NUM",
                "RQ_ACC_TYPE",
                "RQ_AGENCY_NAME",
                "RQ_IIK",
                "RQ_ACC_CURRENCY",
                "RQ_COR_ACC_NUM",
                "RQ_IBAN",
                "RQ_SWIFT",
                "RQ_BIC",
                "COMMENTS",
                "ORIGINATOR_ID",
            ],
            required: &[],
            codecs: &[(11, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.country_id,
            4 => &self.date_create,
            5 => &self.date_modify,
            6 => &self.created_by_id,
            7 => &self.modify_by_id,
            8 => &self.name,
            9 => &self.code,
            10 => &self.xml_id,
            11 => &self.active,
            12 => &self.sort,
            13 => &self.rq_bank_name,
            14 => &self.rq_bank_addr,
            15 => &self.rq_bank_code,
            16 => &self.rq_bank_route_num,
            17 => &self.rq_bik,
            18 => &self.rq_codeb,
            19 => &self.rq_codeg,
            20 => &self.rq_rib,
            21 => &self.rq_mfo,
            22 => &self.rq_acc_name,
            23 => &self.rq_acc_num,
            24 => &self.rq_acc_type,
            25 => &self.rq_agency_name,
            26 => &self.rq_iik,
            27 => &self.rq_acc_currency,
            28 => &self.rq_cor_acc_num,
            29 => &self.rq_iban,
            30 => &self.rq_swift,
            31 => &self.rq_bic,
            32 => &self.comments,
            33 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.country_id,
            4 => &mut self.date_create,
            5 => &mut self.date_modify,
            6 => &mut self.created_by_id,
            7 => &mut self.modify_by_id,
            8 => &mut self.name,
            9 => &mut self.code,
            10 => &mut self.xml_id,
            11 => &mut self.active,
            12 => &mut self.sort,
            13 => &mut self.rq_bank_name,
            14 => &mut self.rq_bank_addr,
            15 => &mut self.rq_bank_code,
            16 => &mut self.rq_bank_route_num,
            17 => &mut self.rq_bik,
            18 => &mut self.rq_codeb,
            19 => &mut self.rq_codeg,
            20 => &mut self.rq_rib,
            21 => &mut self.rq_mfo,
            22 => &mut self.rq_acc_name,
            23 => &mut self.rq_acc_num,
            24 => &mut self.rq_acc_type,
            25 => &mut self.rq_agency_name,
            26 => &mut self.rq_iik,
            27 => &mut self.rq_acc_currency,
            28 => &mut self.rq_cor_acc_num,
            29 => &mut self.rq_iban,
            30 => &mut self.rq_swift,
            31 => &mut self.rq_bic,
            32 => &mut self.comments,
            33 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.bankdetail.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `The RequisiteBankDetail with ID '357' is not found`.
    TheRequisiteBankDetailWith,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(
            Self::TheRequisiteBankDetailWith,
            "The RequisiteBankDetail with ID '357' is not found",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.bankdetail.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html).
#[doc(alias = "crm.requisite.bankdetail.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.bankdetail.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.bankdetail.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
    /// `filter`: [`ListFilter`] or `filter`.
    pub filter: Option<Either<ListFilter, Filter>>,
    /// `order`: [`ListOrder`].
    pub order: Option<ListOrder>,
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
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<ListFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
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
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.requisite.bankdetail.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `select` of `crm.requisite.bankdetail.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ID`.
    Id,
    /// `ENTITY_ID`.
    EntityId,
    /// `COUNTRY_ID`.
    CountryId,
    /// `DATE_CREATE`.
    DateCreate,
    /// `DATE_MODIFY`.
    DateModify,
    /// `CREATED_BY_ID`.
    CreatedById,
    /// `MODIFY_BY_ID`.
    ModifyById,
    /// `NAME`.
    Name,
    /// `CODE`.
    Code,
    /// `XML_ID`.
    XmlId,
    /// `ACTIVE`.
    Active,
    /// `SORT`.
    Sort,
    /// `RQ_BANK_NAME`.
    RqBankName,
    /// `RQ_BANK_ADDR`.
    RqBankAddr,
    /// `RQ_BANK_CODE`.
    RqBankCode,
    /// `RQ_BANK_ROUTE_NUM`.
    RqBankRouteNum,
    /// `RQ_BIK`.
    RqBik,
    /// `RQ_CODEB`.
    RqCodeb,
    /// `RQ_CODEG`.
    RqCodeg,
    /// `RQ_RIB`.
    RqRib,
    /// `RQ_MFO`.
    RqMfo,
    /// `RQ_ACC_NAME`.
    RqAccName,
    /// `RQ_ACC_NUM`.
    RqAccNum,
    /// `RQ_ACC_TYPE`.
    RqAccType,
    /// `RQ_AGENCY_NAME`.
    RqAgencyName,
    /// `RQ_IIK`.
    RqIik,
    /// `RQ_ACC_CURRENCY`.
    RqAccCurrency,
    /// `RQ_COR_ACC_NUM`.
    RqCorAccNum,
    /// `RQ_IBAN`.
    RqIban,
    /// `RQ_SWIFT`.
    RqSwift,
    /// `RQ_BIC`.
    RqBic,
    /// `COMMENTS`.
    Comments,
    /// `ORIGINATOR_ID`.
    OriginatorId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "ENTITY_ID",
        "COUNTRY_ID",
        "DATE_CREATE",
        "DATE_MODIFY",
        "CREATED_BY_ID",
        "MODIFY_BY_ID",
        "NAME",
        "CODE",
        "XML_ID",
        "ACTIVE",
        "SORT",
        "RQ_BANK_NAME",
        "RQ_BANK_ADDR",
        "RQ_BANK_CODE",
        "RQ_BANK_ROUTE_NUM",
        "RQ_BIK",
        "RQ_CODEB",
        "RQ_CODEG",
        "RQ_RIB",
        "RQ_MFO",
        "RQ_ACC_NAME",
        "RQ_ACC_NUM",
        "RQ_ACC_TYPE",
        "RQ_AGENCY_NAME",
        "RQ_IIK",
        "RQ_ACC_CURRENCY",
        "RQ_COR_ACC_NUM",
        "RQ_IBAN",
        "RQ_SWIFT",
        "RQ_BIC",
        "COMMENTS",
        "ORIGINATOR_ID",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::EntityId),
            2 => Some(Self::CountryId),
            3 => Some(Self::DateCreate),
            4 => Some(Self::DateModify),
            5 => Some(Self::CreatedById),
            6 => Some(Self::ModifyById),
            7 => Some(Self::Name),
            8 => Some(Self::Code),
            9 => Some(Self::XmlId),
            10 => Some(Self::Active),
            11 => Some(Self::Sort),
            12 => Some(Self::RqBankName),
            13 => Some(Self::RqBankAddr),
            14 => Some(Self::RqBankCode),
            15 => Some(Self::RqBankRouteNum),
            16 => Some(Self::RqBik),
            17 => Some(Self::RqCodeb),
            18 => Some(Self::RqCodeg),
            19 => Some(Self::RqRib),
            20 => Some(Self::RqMfo),
            21 => Some(Self::RqAccName),
            22 => Some(Self::RqAccNum),
            23 => Some(Self::RqAccType),
            24 => Some(Self::RqAgencyName),
            25 => Some(Self::RqIik),
            26 => Some(Self::RqAccCurrency),
            27 => Some(Self::RqCorAccNum),
            28 => Some(Self::RqIban),
            29 => Some(Self::RqSwift),
            30 => Some(Self::RqBic),
            31 => Some(Self::Comments),
            32 => Some(Self::OriginatorId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::EntityId => "ENTITY_ID",
            Self::CountryId => "COUNTRY_ID",
            Self::DateCreate => "DATE_CREATE",
            Self::DateModify => "DATE_MODIFY",
            Self::CreatedById => "CREATED_BY_ID",
            Self::ModifyById => "MODIFY_BY_ID",
            Self::Name => "NAME",
            Self::Code => "CODE",
            Self::XmlId => "XML_ID",
            Self::Active => "ACTIVE",
            Self::Sort => "SORT",
            Self::RqBankName => "RQ_BANK_NAME",
            Self::RqBankAddr => "RQ_BANK_ADDR",
            Self::RqBankCode => "RQ_BANK_CODE",
            Self::RqBankRouteNum => "RQ_BANK_ROUTE_NUM",
            Self::RqBik => "RQ_BIK",
            Self::RqCodeb => "RQ_CODEB",
            Self::RqCodeg => "RQ_CODEG",
            Self::RqRib => "RQ_RIB",
            Self::RqMfo => "RQ_MFO",
            Self::RqAccName => "RQ_ACC_NAME",
            Self::RqAccNum => "RQ_ACC_NUM",
            Self::RqAccType => "RQ_ACC_TYPE",
            Self::RqAgencyName => "RQ_AGENCY_NAME",
            Self::RqIik => "RQ_IIK",
            Self::RqAccCurrency => "RQ_ACC_CURRENCY",
            Self::RqCorAccNum => "RQ_COR_ACC_NUM",
            Self::RqIban => "RQ_IBAN",
            Self::RqSwift => "RQ_SWIFT",
            Self::RqBic => "RQ_BIC",
            Self::Comments => "COMMENTS",
            Self::OriginatorId => "ORIGINATOR_ID",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `filter` of `crm.requisite.bankdetail.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `COUNTRY_ID`: `integer`. Sent as text.
    pub country_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<types::UserId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_BANK_NAME`: `string`.
    pub rq_bank_name: Option<String>,
    /// `RQ_BANK_ADDR`: `string`.
    pub rq_bank_addr: Option<String>,
    /// `RQ_BANK_CODE`: `string`.
    pub rq_bank_code: Option<String>,
    /// `RQ_BANK_ROUTE_NUM`: `string`.
    pub rq_bank_route_num: Option<String>,
    /// `RQ_BIK`: `string`.
    pub rq_bik: Option<String>,
    /// `RQ_CODEB`: `string`.
    pub rq_codeb: Option<String>,
    /// `RQ_CODEG`: `string`.
    pub rq_codeg: Option<String>,
    /// `RQ_RIB`: `string`.
    pub rq_rib: Option<String>,
    /// `RQ_MFO`: `string`.
    pub rq_mfo: Option<String>,
    /// `RQ_ACC_NAME`: `string`.
    pub rq_acc_name: Option<String>,
    /// `RQ_ACC_NUM`: `string`.
    pub rq_acc_num: Option<String>,
    /// `RQ_ACC_TYPE`: `string`.
    pub rq_acc_type: Option<String>,
    /// `RQ_AGENCY_NAME`: `string`.
    pub rq_agency_name: Option<String>,
    /// `RQ_IIK`: `string`.
    pub rq_iik: Option<String>,
    /// `RQ_ACC_CURRENCY`: `string`.
    pub rq_acc_currency: Option<String>,
    /// `RQ_COR_ACC_NUM`: `string`.
    pub rq_cor_acc_num: Option<String>,
    /// `RQ_IBAN`: `string`.
    pub rq_iban: Option<String>,
    /// `RQ_SWIFT`: `string`.
    pub rq_swift: Option<String>,
    /// `RQ_BIC`: `string`.
    pub rq_bic: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `COUNTRY_ID`.
    #[must_use]
    pub fn country_id(mut self, value: i64) -> Self {
        self.country_id = Some(value);
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_MODIFY`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `CREATED_BY_ID`.
    #[must_use]
    pub fn created_by_id(mut self, value: types::UserId) -> Self {
        self.created_by_id = Some(value);
        self
    }
    /// Sets `MODIFY_BY_ID`.
    #[must_use]
    pub fn modify_by_id(mut self, value: types::UserId) -> Self {
        self.modify_by_id = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `RQ_BANK_NAME`.
    #[must_use]
    pub fn rq_bank_name(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_name = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ADDR`.
    #[must_use]
    pub fn rq_bank_addr(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_addr = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_CODE`.
    #[must_use]
    pub fn rq_bank_code(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_code = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ROUTE_NUM`.
    #[must_use]
    pub fn rq_bank_route_num(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_route_num = Some(value.into());
        self
    }
    /// Sets `RQ_BIK`.
    #[must_use]
    pub fn rq_bik(mut self, value: impl Into<String>) -> Self {
        self.rq_bik = Some(value.into());
        self
    }
    /// Sets `RQ_CODEB`.
    #[must_use]
    pub fn rq_codeb(mut self, value: impl Into<String>) -> Self {
        self.rq_codeb = Some(value.into());
        self
    }
    /// Sets `RQ_CODEG`.
    #[must_use]
    pub fn rq_codeg(mut self, value: impl Into<String>) -> Self {
        self.rq_codeg = Some(value.into());
        self
    }
    /// Sets `RQ_RIB`.
    #[must_use]
    pub fn rq_rib(mut self, value: impl Into<String>) -> Self {
        self.rq_rib = Some(value.into());
        self
    }
    /// Sets `RQ_MFO`.
    #[must_use]
    pub fn rq_mfo(mut self, value: impl Into<String>) -> Self {
        self.rq_mfo = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NAME`.
    #[must_use]
    pub fn rq_acc_name(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_name = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NUM`.
    #[must_use]
    pub fn rq_acc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_TYPE`.
    #[must_use]
    pub fn rq_acc_type(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_type = Some(value.into());
        self
    }
    /// Sets `RQ_AGENCY_NAME`.
    #[must_use]
    pub fn rq_agency_name(mut self, value: impl Into<String>) -> Self {
        self.rq_agency_name = Some(value.into());
        self
    }
    /// Sets `RQ_IIK`.
    #[must_use]
    pub fn rq_iik(mut self, value: impl Into<String>) -> Self {
        self.rq_iik = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_CURRENCY`.
    #[must_use]
    pub fn rq_acc_currency(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_currency = Some(value.into());
        self
    }
    /// Sets `RQ_COR_ACC_NUM`.
    #[must_use]
    pub fn rq_cor_acc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_cor_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_IBAN`.
    #[must_use]
    pub fn rq_iban(mut self, value: impl Into<String>) -> Self {
        self.rq_iban = Some(value.into());
        self
    }
    /// Sets `RQ_SWIFT`.
    #[must_use]
    pub fn rq_swift(mut self, value: impl Into<String>) -> Self {
        self.rq_swift = Some(value.into());
        self
    }
    /// Sets `RQ_BIC`.
    #[must_use]
    pub fn rq_bic(mut self, value: impl Into<String>) -> Self {
        self.rq_bic = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ID",
                "ENTITY_ID",
                "COUNTRY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "CODE",
                "XML_ID",
                "ACTIVE",
                "SORT",
                "RQ_BANK_NAME",
                "RQ_BANK_ADDR",
                "RQ_BANK_CODE",
                "RQ_BANK_ROUTE_NUM",
                "RQ_BIK",
                "RQ_CODEB",
                "RQ_CODEG",
                "RQ_RIB",
                "RQ_MFO",
                "RQ_ACC_NAME",
                "RQ_ACC_NUM",
                "RQ_ACC_TYPE",
                "RQ_AGENCY_NAME",
                "RQ_IIK",
                "RQ_ACC_CURRENCY",
                "RQ_COR_ACC_NUM",
                "RQ_IBAN",
                "RQ_SWIFT",
                "RQ_BIC",
                "COMMENTS",
                "ORIGINATOR_ID",
            ],
            required: &[],
            codecs: &[(2, Codec::Text), (10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.country_id,
            3 => &self.date_create,
            4 => &self.date_modify,
            5 => &self.created_by_id,
            6 => &self.modify_by_id,
            7 => &self.name,
            8 => &self.code,
            9 => &self.xml_id,
            10 => &self.active,
            11 => &self.sort,
            12 => &self.rq_bank_name,
            13 => &self.rq_bank_addr,
            14 => &self.rq_bank_code,
            15 => &self.rq_bank_route_num,
            16 => &self.rq_bik,
            17 => &self.rq_codeb,
            18 => &self.rq_codeg,
            19 => &self.rq_rib,
            20 => &self.rq_mfo,
            21 => &self.rq_acc_name,
            22 => &self.rq_acc_num,
            23 => &self.rq_acc_type,
            24 => &self.rq_agency_name,
            25 => &self.rq_iik,
            26 => &self.rq_acc_currency,
            27 => &self.rq_cor_acc_num,
            28 => &self.rq_iban,
            29 => &self.rq_swift,
            30 => &self.rq_bic,
            31 => &self.comments,
            32 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.country_id,
            3 => &mut self.date_create,
            4 => &mut self.date_modify,
            5 => &mut self.created_by_id,
            6 => &mut self.modify_by_id,
            7 => &mut self.name,
            8 => &mut self.code,
            9 => &mut self.xml_id,
            10 => &mut self.active,
            11 => &mut self.sort,
            12 => &mut self.rq_bank_name,
            13 => &mut self.rq_bank_addr,
            14 => &mut self.rq_bank_code,
            15 => &mut self.rq_bank_route_num,
            16 => &mut self.rq_bik,
            17 => &mut self.rq_codeb,
            18 => &mut self.rq_codeg,
            19 => &mut self.rq_rib,
            20 => &mut self.rq_mfo,
            21 => &mut self.rq_acc_name,
            22 => &mut self.rq_acc_num,
            23 => &mut self.rq_acc_type,
            24 => &mut self.rq_agency_name,
            25 => &mut self.rq_iik,
            26 => &mut self.rq_acc_currency,
            27 => &mut self.rq_cor_acc_num,
            28 => &mut self.rq_iban,
            29 => &mut self.rq_swift,
            30 => &mut self.rq_bic,
            31 => &mut self.comments,
            32 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order` of `crm.requisite.bankdetail.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `ID`: [`Id`].
    pub id: Option<Id>,
    /// `ENTITY_ID`: [`Id`].
    pub entity_id: Option<Id>,
    /// `COUNTRY_ID`: [`Id`].
    pub country_id: Option<Id>,
    /// `DATE_CREATE`: [`ListOrderDateCreate`].
    pub date_create: Option<ListOrderDateCreate>,
    /// `DATE_MODIFY`: [`Id`].
    pub date_modify: Option<Id>,
    /// `CREATED_BY_ID`: [`Id`].
    pub created_by_id: Option<Id>,
    /// `MODIFY_BY_ID`: [`Id`].
    pub modify_by_id: Option<Id>,
    /// `NAME`: [`Id`].
    pub name: Option<Id>,
    /// `CODE`: [`Id`].
    pub code: Option<Id>,
    /// `XML_ID`: [`Id`].
    pub xml_id: Option<Id>,
    /// `ACTIVE`: [`Id`].
    pub active: Option<Id>,
    /// `SORT`: [`Id`].
    pub sort: Option<Id>,
    /// `RQ_BANK_NAME`: [`Id`].
    pub rq_bank_name: Option<Id>,
    /// `RQ_BANK_ADDR`: [`Id`].
    pub rq_bank_addr: Option<Id>,
    /// `RQ_BANK_CODE`: [`Id`].
    pub rq_bank_code: Option<Id>,
    /// `RQ_BANK_ROUTE_NUM`: [`Id`].
    pub rq_bank_route_num: Option<Id>,
    /// `RQ_BIK`: [`Id`].
    pub rq_bik: Option<Id>,
    /// `RQ_CODEB`: [`Id`].
    pub rq_codeb: Option<Id>,
    /// `RQ_CODEG`: [`Id`].
    pub rq_codeg: Option<Id>,
    /// `RQ_RIB`: [`Id`].
    pub rq_rib: Option<Id>,
    /// `RQ_MFO`: [`Id`].
    pub rq_mfo: Option<Id>,
    /// `RQ_ACC_NAME`: [`Id`].
    pub rq_acc_name: Option<Id>,
    /// `RQ_ACC_NUM`: [`Id`].
    pub rq_acc_num: Option<Id>,
    /// `RQ_ACC_TYPE`: [`Id`].
    pub rq_acc_type: Option<Id>,
    /// `RQ_AGENCY_NAME`: [`Id`].
    pub rq_agency_name: Option<Id>,
    /// `RQ_IIK`: [`Id`].
    pub rq_iik: Option<Id>,
    /// `RQ_ACC_CURRENCY`: [`Id`].
    pub rq_acc_currency: Option<Id>,
    /// `RQ_COR_ACC_NUM`: [`Id`].
    pub rq_cor_acc_num: Option<Id>,
    /// `RQ_IBAN`: [`Id`].
    pub rq_iban: Option<Id>,
    /// `RQ_SWIFT`: [`Id`].
    pub rq_swift: Option<Id>,
    /// `RQ_BIC`: [`Id`].
    pub rq_bic: Option<Id>,
    /// `COMMENTS`: [`Id`].
    pub comments: Option<Id>,
    /// `ORIGINATOR_ID`: [`Id`].
    pub originator_id: Option<Id>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Id>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<Id>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `COUNTRY_ID`.
    #[must_use]
    pub fn country_id(mut self, value: impl Into<Id>) -> Self {
        self.country_id = Some(value.into());
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<ListOrderDateCreate>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_MODIFY`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<Id>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `CREATED_BY_ID`.
    #[must_use]
    pub fn created_by_id(mut self, value: impl Into<Id>) -> Self {
        self.created_by_id = Some(value.into());
        self
    }
    /// Sets `MODIFY_BY_ID`.
    #[must_use]
    pub fn modify_by_id(mut self, value: impl Into<Id>) -> Self {
        self.modify_by_id = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Id>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<Id>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<Id>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: impl Into<Id>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<Id>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_NAME`.
    #[must_use]
    pub fn rq_bank_name(mut self, value: impl Into<Id>) -> Self {
        self.rq_bank_name = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ADDR`.
    #[must_use]
    pub fn rq_bank_addr(mut self, value: impl Into<Id>) -> Self {
        self.rq_bank_addr = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_CODE`.
    #[must_use]
    pub fn rq_bank_code(mut self, value: impl Into<Id>) -> Self {
        self.rq_bank_code = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ROUTE_NUM`.
    #[must_use]
    pub fn rq_bank_route_num(mut self, value: impl Into<Id>) -> Self {
        self.rq_bank_route_num = Some(value.into());
        self
    }
    /// Sets `RQ_BIK`.
    #[must_use]
    pub fn rq_bik(mut self, value: impl Into<Id>) -> Self {
        self.rq_bik = Some(value.into());
        self
    }
    /// Sets `RQ_CODEB`.
    #[must_use]
    pub fn rq_codeb(mut self, value: impl Into<Id>) -> Self {
        self.rq_codeb = Some(value.into());
        self
    }
    /// Sets `RQ_CODEG`.
    #[must_use]
    pub fn rq_codeg(mut self, value: impl Into<Id>) -> Self {
        self.rq_codeg = Some(value.into());
        self
    }
    /// Sets `RQ_RIB`.
    #[must_use]
    pub fn rq_rib(mut self, value: impl Into<Id>) -> Self {
        self.rq_rib = Some(value.into());
        self
    }
    /// Sets `RQ_MFO`.
    #[must_use]
    pub fn rq_mfo(mut self, value: impl Into<Id>) -> Self {
        self.rq_mfo = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NAME`.
    #[must_use]
    pub fn rq_acc_name(mut self, value: impl Into<Id>) -> Self {
        self.rq_acc_name = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NUM`.
    #[must_use]
    pub fn rq_acc_num(mut self, value: impl Into<Id>) -> Self {
        self.rq_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_TYPE`.
    #[must_use]
    pub fn rq_acc_type(mut self, value: impl Into<Id>) -> Self {
        self.rq_acc_type = Some(value.into());
        self
    }
    /// Sets `RQ_AGENCY_NAME`.
    #[must_use]
    pub fn rq_agency_name(mut self, value: impl Into<Id>) -> Self {
        self.rq_agency_name = Some(value.into());
        self
    }
    /// Sets `RQ_IIK`.
    #[must_use]
    pub fn rq_iik(mut self, value: impl Into<Id>) -> Self {
        self.rq_iik = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_CURRENCY`.
    #[must_use]
    pub fn rq_acc_currency(mut self, value: impl Into<Id>) -> Self {
        self.rq_acc_currency = Some(value.into());
        self
    }
    /// Sets `RQ_COR_ACC_NUM`.
    #[must_use]
    pub fn rq_cor_acc_num(mut self, value: impl Into<Id>) -> Self {
        self.rq_cor_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_IBAN`.
    #[must_use]
    pub fn rq_iban(mut self, value: impl Into<Id>) -> Self {
        self.rq_iban = Some(value.into());
        self
    }
    /// Sets `RQ_SWIFT`.
    #[must_use]
    pub fn rq_swift(mut self, value: impl Into<Id>) -> Self {
        self.rq_swift = Some(value.into());
        self
    }
    /// Sets `RQ_BIC`.
    #[must_use]
    pub fn rq_bic(mut self, value: impl Into<Id>) -> Self {
        self.rq_bic = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<Id>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<Id>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "ID",
                "ENTITY_ID",
                "COUNTRY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "CODE",
                "XML_ID",
                "ACTIVE",
                "SORT",
                "RQ_BANK_NAME",
                "RQ_BANK_ADDR",
                "RQ_BANK_CODE",
                "RQ_BANK_ROUTE_NUM",
                "RQ_BIK",
                "RQ_CODEB",
                "RQ_CODEG",
                "RQ_RIB",
                "RQ_MFO",
                "RQ_ACC_NAME",
                "RQ_ACC_NUM",
                "RQ_ACC_TYPE",
                "RQ_AGENCY_NAME",
                "RQ_IIK",
                "RQ_ACC_CURRENCY",
                "RQ_COR_ACC_NUM",
                "RQ_IBAN",
                "RQ_SWIFT",
                "RQ_BIC",
                "COMMENTS",
                "ORIGINATOR_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.country_id,
            3 => &self.date_create,
            4 => &self.date_modify,
            5 => &self.created_by_id,
            6 => &self.modify_by_id,
            7 => &self.name,
            8 => &self.code,
            9 => &self.xml_id,
            10 => &self.active,
            11 => &self.sort,
            12 => &self.rq_bank_name,
            13 => &self.rq_bank_addr,
            14 => &self.rq_bank_code,
            15 => &self.rq_bank_route_num,
            16 => &self.rq_bik,
            17 => &self.rq_codeb,
            18 => &self.rq_codeg,
            19 => &self.rq_rib,
            20 => &self.rq_mfo,
            21 => &self.rq_acc_name,
            22 => &self.rq_acc_num,
            23 => &self.rq_acc_type,
            24 => &self.rq_agency_name,
            25 => &self.rq_iik,
            26 => &self.rq_acc_currency,
            27 => &self.rq_cor_acc_num,
            28 => &self.rq_iban,
            29 => &self.rq_swift,
            30 => &self.rq_bic,
            31 => &self.comments,
            32 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.country_id,
            3 => &mut self.date_create,
            4 => &mut self.date_modify,
            5 => &mut self.created_by_id,
            6 => &mut self.modify_by_id,
            7 => &mut self.name,
            8 => &mut self.code,
            9 => &mut self.xml_id,
            10 => &mut self.active,
            11 => &mut self.sort,
            12 => &mut self.rq_bank_name,
            13 => &mut self.rq_bank_addr,
            14 => &mut self.rq_bank_code,
            15 => &mut self.rq_bank_route_num,
            16 => &mut self.rq_bik,
            17 => &mut self.rq_codeb,
            18 => &mut self.rq_codeg,
            19 => &mut self.rq_rib,
            20 => &mut self.rq_mfo,
            21 => &mut self.rq_acc_name,
            22 => &mut self.rq_acc_num,
            23 => &mut self.rq_acc_type,
            24 => &mut self.rq_agency_name,
            25 => &mut self.rq_iik,
            26 => &mut self.rq_acc_currency,
            27 => &mut self.rq_cor_acc_num,
            28 => &mut self.rq_iban,
            29 => &mut self.rq_swift,
            30 => &mut self.rq_bic,
            31 => &mut self.comments,
            32 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.ID` of `crm.requisite.bankdetail.list`, and 31 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Id {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Id {
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

/// Parameter `order.DATE_CREATE` of `crm.requisite.bankdetail.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrderDateCreate {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrderDateCreate {
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

/// Answer of `crm.requisite.bankdetail.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `COUNTRY_ID`: `integer`.
    pub country_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`, may be `null`.
    pub modify_by_id: Option<types::UserId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_BANK_NAME`: `string`.
    pub rq_bank_name: Option<String>,
    /// `RQ_BANK_ADDR`: `string`.
    pub rq_bank_addr: Option<String>,
    /// `RQ_BANK_CODE`: `string`, may be `null`.
    pub rq_bank_code: Option<String>,
    /// `RQ_BANK_ROUTE_NUM`: `string`, may be `null`.
    pub rq_bank_route_num: Option<String>,
    /// `RQ_BIK`: `string`.
    pub rq_bik: Option<String>,
    /// `RQ_CODEB`: `string`, may be `null`.
    pub rq_codeb: Option<String>,
    /// `RQ_CODEG`: `string`, may be `null`.
    pub rq_codeg: Option<String>,
    /// `RQ_RIB`: `string`, may be `null`.
    pub rq_rib: Option<String>,
    /// `RQ_MFO`: `string`, may be `null`.
    pub rq_mfo: Option<String>,
    /// `RQ_ACC_NAME`: `string`, may be `null`.
    pub rq_acc_name: Option<String>,
    /// `RQ_ACC_NUM`: `string`.
    pub rq_acc_num: Option<String>,
    /// `RQ_ACC_TYPE`: `string`, may be `null`.
    pub rq_acc_type: Option<String>,
    /// `RQ_AGENCY_NAME`: `string`, may be `null`.
    pub rq_agency_name: Option<String>,
    /// `RQ_IIK`: `string`, may be `null`.
    pub rq_iik: Option<String>,
    /// `RQ_ACC_CURRENCY`: `string`.
    pub rq_acc_currency: Option<String>,
    /// `RQ_COR_ACC_NUM`: `string`.
    pub rq_cor_acc_num: Option<String>,
    /// `RQ_IBAN`: `string`, may be `null`.
    pub rq_iban: Option<String>,
    /// `RQ_SWIFT`: `string`, may be `null`.
    pub rq_swift: Option<String>,
    /// `RQ_BIC`: `string`, may be `null`.
    pub rq_bic: Option<String>,
    /// `COMMENTS`: `string`, may be `null`.
    pub comments: Option<String>,
    /// `ORIGINATOR_ID`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "ENTITY_ID",
                "COUNTRY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "CODE",
                "XML_ID",
                "ACTIVE",
                "SORT",
                "RQ_BANK_NAME",
                "RQ_BANK_ADDR",
                "RQ_BANK_CODE",
                "RQ_BANK_ROUTE_NUM",
                "RQ_BIK",
                "RQ_CODEB",
                "RQ_CODEG",
                "RQ_RIB",
                "RQ_MFO",
                "RQ_ACC_NAME",
                "RQ_ACC_NUM",
                "RQ_ACC_TYPE",
                "RQ_AGENCY_NAME",
                "RQ_IIK",
                "RQ_ACC_CURRENCY",
                "RQ_COR_ACC_NUM",
                "RQ_IBAN",
                "RQ_SWIFT",
                "RQ_BIC",
                "COMMENTS",
                "ORIGINATOR_ID",
            ],
            required: &[],
            codecs: &[(10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.country_id,
            3 => &self.date_create,
            4 => &self.date_modify,
            5 => &self.created_by_id,
            6 => &self.modify_by_id,
            7 => &self.name,
            8 => &self.code,
            9 => &self.xml_id,
            10 => &self.active,
            11 => &self.sort,
            12 => &self.rq_bank_name,
            13 => &self.rq_bank_addr,
            14 => &self.rq_bank_code,
            15 => &self.rq_bank_route_num,
            16 => &self.rq_bik,
            17 => &self.rq_codeb,
            18 => &self.rq_codeg,
            19 => &self.rq_rib,
            20 => &self.rq_mfo,
            21 => &self.rq_acc_name,
            22 => &self.rq_acc_num,
            23 => &self.rq_acc_type,
            24 => &self.rq_agency_name,
            25 => &self.rq_iik,
            26 => &self.rq_acc_currency,
            27 => &self.rq_cor_acc_num,
            28 => &self.rq_iban,
            29 => &self.rq_swift,
            30 => &self.rq_bic,
            31 => &self.comments,
            32 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.country_id,
            3 => &mut self.date_create,
            4 => &mut self.date_modify,
            5 => &mut self.created_by_id,
            6 => &mut self.modify_by_id,
            7 => &mut self.name,
            8 => &mut self.code,
            9 => &mut self.xml_id,
            10 => &mut self.active,
            11 => &mut self.sort,
            12 => &mut self.rq_bank_name,
            13 => &mut self.rq_bank_addr,
            14 => &mut self.rq_bank_code,
            15 => &mut self.rq_bank_route_num,
            16 => &mut self.rq_bik,
            17 => &mut self.rq_codeb,
            18 => &mut self.rq_codeg,
            19 => &mut self.rq_rib,
            20 => &mut self.rq_mfo,
            21 => &mut self.rq_acc_name,
            22 => &mut self.rq_acc_num,
            23 => &mut self.rq_acc_type,
            24 => &mut self.rq_agency_name,
            25 => &mut self.rq_iik,
            26 => &mut self.rq_acc_currency,
            27 => &mut self.rq_cor_acc_num,
            28 => &mut self.rq_iban,
            29 => &mut self.rq_swift,
            30 => &mut self.rq_bic,
            31 => &mut self.comments,
            32 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.bankdetail.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.bankdetail.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html).
#[doc(alias = "crm.requisite.bankdetail.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.bankdetail.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.bankdetail.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
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
    const NAME: &'static str = "crm.requisite.bankdetail.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.bankdetail.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_BANK_NAME`: `string`.
    pub rq_bank_name: Option<String>,
    /// `RQ_BANK_ADDR`: `string`.
    pub rq_bank_addr: Option<String>,
    /// `RQ_BANK_CODE`: `string`.
    pub rq_bank_code: Option<String>,
    /// `RQ_BANK_ROUTE_NUM`: `string`.
    pub rq_bank_route_num: Option<String>,
    /// `RQ_BIK`: `string`.
    pub rq_bik: Option<String>,
    /// `RQ_CODEB`: `string`.
    pub rq_codeb: Option<String>,
    /// `RQ_CODEG`: `string`.
    pub rq_codeg: Option<String>,
    /// `RQ_RIB`: `string`.
    pub rq_rib: Option<String>,
    /// `RQ_MFO`: `string`.
    pub rq_mfo: Option<String>,
    /// `RQ_ACC_NAME`: `string`.
    pub rq_acc_name: Option<String>,
    /// `RQ_ACC_NUM`: `string`.
    pub rq_acc_num: Option<String>,
    /// `RQ_ACC_TYPE`: `string`.
    pub rq_acc_type: Option<String>,
    /// `RQ_AGENCY_NAME`: `string`.
    pub rq_agency_name: Option<String>,
    /// `RQ_IIK`: `string`.
    pub rq_iik: Option<String>,
    /// `RQ_ACC_CURRENCY`: `string`.
    pub rq_acc_currency: Option<String>,
    /// `RQ_COR_ACC_NUM`: `string`.
    pub rq_cor_acc_num: Option<String>,
    /// `RQ_IBAN`: `string`.
    pub rq_iban: Option<String>,
    /// `RQ_SWIFT`: `string`.
    pub rq_swift: Option<String>,
    /// `RQ_BIC`: `string`.
    pub rq_bic: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
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
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `RQ_BANK_NAME`.
    #[must_use]
    pub fn rq_bank_name(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_name = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ADDR`.
    #[must_use]
    pub fn rq_bank_addr(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_addr = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_CODE`.
    #[must_use]
    pub fn rq_bank_code(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_code = Some(value.into());
        self
    }
    /// Sets `RQ_BANK_ROUTE_NUM`.
    #[must_use]
    pub fn rq_bank_route_num(mut self, value: impl Into<String>) -> Self {
        self.rq_bank_route_num = Some(value.into());
        self
    }
    /// Sets `RQ_BIK`.
    #[must_use]
    pub fn rq_bik(mut self, value: impl Into<String>) -> Self {
        self.rq_bik = Some(value.into());
        self
    }
    /// Sets `RQ_CODEB`.
    #[must_use]
    pub fn rq_codeb(mut self, value: impl Into<String>) -> Self {
        self.rq_codeb = Some(value.into());
        self
    }
    /// Sets `RQ_CODEG`.
    #[must_use]
    pub fn rq_codeg(mut self, value: impl Into<String>) -> Self {
        self.rq_codeg = Some(value.into());
        self
    }
    /// Sets `RQ_RIB`.
    #[must_use]
    pub fn rq_rib(mut self, value: impl Into<String>) -> Self {
        self.rq_rib = Some(value.into());
        self
    }
    /// Sets `RQ_MFO`.
    #[must_use]
    pub fn rq_mfo(mut self, value: impl Into<String>) -> Self {
        self.rq_mfo = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NAME`.
    #[must_use]
    pub fn rq_acc_name(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_name = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_NUM`.
    #[must_use]
    pub fn rq_acc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_TYPE`.
    #[must_use]
    pub fn rq_acc_type(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_type = Some(value.into());
        self
    }
    /// Sets `RQ_AGENCY_NAME`.
    #[must_use]
    pub fn rq_agency_name(mut self, value: impl Into<String>) -> Self {
        self.rq_agency_name = Some(value.into());
        self
    }
    /// Sets `RQ_IIK`.
    #[must_use]
    pub fn rq_iik(mut self, value: impl Into<String>) -> Self {
        self.rq_iik = Some(value.into());
        self
    }
    /// Sets `RQ_ACC_CURRENCY`.
    #[must_use]
    pub fn rq_acc_currency(mut self, value: impl Into<String>) -> Self {
        self.rq_acc_currency = Some(value.into());
        self
    }
    /// Sets `RQ_COR_ACC_NUM`.
    #[must_use]
    pub fn rq_cor_acc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_cor_acc_num = Some(value.into());
        self
    }
    /// Sets `RQ_IBAN`.
    #[must_use]
    pub fn rq_iban(mut self, value: impl Into<String>) -> Self {
        self.rq_iban = Some(value.into());
        self
    }
    /// Sets `RQ_SWIFT`.
    #[must_use]
    pub fn rq_swift(mut self, value: impl Into<String>) -> Self {
        self.rq_swift = Some(value.into());
        self
    }
    /// Sets `RQ_BIC`.
    #[must_use]
    pub fn rq_bic(mut self, value: impl Into<String>) -> Self {
        self.rq_bic = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "NAME",
                "CODE",
                "XML_ID",
                "ACTIVE",
                "SORT",
                "RQ_BANK_NAME",
                "RQ_BANK_ADDR",
                "RQ_BANK_CODE",
                "RQ_BANK_ROUTE_NUM",
                "RQ_BIK",
                "RQ_CODEB",
                "RQ_CODEG",
                "RQ_RIB",
                "RQ_MFO",
                "RQ_ACC_NAME",
                "RQ_ACC_NUM",
                "RQ_ACC_TYPE",
                "RQ_AGENCY_NAME",
                "RQ_IIK",
                "RQ_ACC_CURRENCY",
                "RQ_COR_ACC_NUM",
                "RQ_IBAN",
                "RQ_SWIFT",
                "RQ_BIC",
                "COMMENTS",
                "ORIGINATOR_ID",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.xml_id,
            3 => &self.active,
            4 => &self.sort,
            5 => &self.rq_bank_name,
            6 => &self.rq_bank_addr,
            7 => &self.rq_bank_code,
            8 => &self.rq_bank_route_num,
            9 => &self.rq_bik,
            10 => &self.rq_codeb,
            11 => &self.rq_codeg,
            12 => &self.rq_rib,
            13 => &self.rq_mfo,
            14 => &self.rq_acc_name,
            15 => &self.rq_acc_num,
            16 => &self.rq_acc_type,
            17 => &self.rq_agency_name,
            18 => &self.rq_iik,
            19 => &self.rq_acc_currency,
            20 => &self.rq_cor_acc_num,
            21 => &self.rq_iban,
            22 => &self.rq_swift,
            23 => &self.rq_bic,
            24 => &self.comments,
            25 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.xml_id,
            3 => &mut self.active,
            4 => &mut self.sort,
            5 => &mut self.rq_bank_name,
            6 => &mut self.rq_bank_addr,
            7 => &mut self.rq_bank_code,
            8 => &mut self.rq_bank_route_num,
            9 => &mut self.rq_bik,
            10 => &mut self.rq_codeb,
            11 => &mut self.rq_codeg,
            12 => &mut self.rq_rib,
            13 => &mut self.rq_mfo,
            14 => &mut self.rq_acc_name,
            15 => &mut self.rq_acc_num,
            16 => &mut self.rq_acc_type,
            17 => &mut self.rq_agency_name,
            18 => &mut self.rq_iik,
            19 => &mut self.rq_acc_currency,
            20 => &mut self.rq_cor_acc_num,
            21 => &mut self.rq_iban,
            22 => &mut self.rq_swift,
            23 => &mut self.rq_bic,
            24 => &mut self.comments,
            25 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.bankdetail.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `The Requisite with ID '357' is not found`.
    TheRequisiteWithId357,
    /// `Access denied`.
    AccessDenied,
    /// `The RequisiteBankDetail with ID '357' is not found`.
    TheRequisiteBankDetailWith,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(
            Self::TheRequisiteWithId357,
            "The Requisite with ID '357' is not found",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::TheRequisiteBankDetailWith,
            "The RequisiteBankDetail with ID '357' is not found",
        ),
    ];
}

/// Calls [`crm.requisite.bankdetail.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html).
#[doc(alias = "crm.requisite.bankdetail.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Fields, FieldsEntry, Get, GetResult, List, ListFilter,
    ListOrder, ListItem, Update, UpdateFields
);

value_enum!(ListSelect, Id, ListOrderDateCreate);

choice!(ListFilter[]);
