// @generated from docs/api-reference/crm/requisites/universal/crm-requisite-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.requisite.*`.

use crate::prelude::*;
use crate::types;

pub mod bankdetail;
pub mod link;
pub mod preset;
pub mod userfield;

/// Request of [`crm.requisite.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.add")]
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
    const NAME: &'static str = "crm.requisite.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.add`.
///
/// Keys like `UF_CRM_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ENTITY_TYPE_ID`: [`AddFieldsEntityTypeId`], required.
    pub entity_type_id: AddFieldsEntityTypeId,
    /// `ENTITY_ID`: `integer`, required.
    pub entity_id: i64,
    /// `PRESET_ID`: `integer`, required.
    pub preset_id: i64,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `ADDRESS_ONLY`: `Y` or `N`.
    pub address_only: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_NAME`: `string`.
    pub rq_name: Option<String>,
    /// `RQ_FIRST_NAME`: `string`.
    pub rq_first_name: Option<String>,
    /// `RQ_LAST_NAME`: `string`.
    pub rq_last_name: Option<String>,
    /// `RQ_SECOND_NAME`: `string`.
    pub rq_second_name: Option<String>,
    /// `RQ_COMPANY_ID`: `string`.
    pub rq_company_id: Option<String>,
    /// `RQ_COMPANY_NAME`: `string`.
    pub rq_company_name: Option<String>,
    /// `RQ_COMPANY_FULL_NAME`: `string`.
    pub rq_company_full_name: Option<String>,
    /// `RQ_COMPANY_REG_DATE`: `string`.
    pub rq_company_reg_date: Option<String>,
    /// `RQ_DIRECTOR`: `string`.
    pub rq_director: Option<String>,
    /// `RQ_ACCOUNTANT`: `string`.
    pub rq_accountant: Option<String>,
    /// `RQ_CEO_NAME`: `string`.
    pub rq_ceo_name: Option<String>,
    /// `RQ_CEO_WORK_POS`: `string`.
    pub rq_ceo_work_pos: Option<String>,
    /// `RQ_CONTACT`: `string`.
    pub rq_contact: Option<String>,
    /// `RQ_EMAIL`: `string`.
    pub rq_email: Option<String>,
    /// `RQ_PHONE`: `string`.
    pub rq_phone: Option<String>,
    /// `RQ_FAX`: `string`.
    pub rq_fax: Option<String>,
    /// `RQ_IDENT_TYPE`: `crm_status`.
    pub rq_ident_type: Option<types::CrmStatusId>,
    /// `RQ_IDENT_DOC`: `string`.
    pub rq_ident_doc: Option<String>,
    /// `RQ_IDENT_DOC_SER`: `string`.
    pub rq_ident_doc_ser: Option<String>,
    /// `RQ_IDENT_DOC_NUM`: `string`.
    pub rq_ident_doc_num: Option<String>,
    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    pub rq_ident_doc_pers_num: Option<String>,
    /// `RQ_IDENT_DOC_DATE`: `string`.
    pub rq_ident_doc_date: Option<String>,
    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    pub rq_ident_doc_issued_by: Option<String>,
    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    pub rq_ident_doc_dep_code: Option<String>,
    /// `RQ_INN`: `string`.
    pub rq_inn: Option<String>,
    /// `RQ_KPP`: `string`.
    pub rq_kpp: Option<String>,
    /// `RQ_USRLE`: `string`.
    pub rq_usrle: Option<String>,
    /// `RQ_IFNS`: `string`.
    pub rq_ifns: Option<String>,
    /// `RQ_OGRN`: `string`.
    pub rq_ogrn: Option<String>,
    /// `RQ_OGRNIP`: `string`.
    pub rq_ogrnip: Option<String>,
    /// `RQ_OKPO`: `string`.
    pub rq_okpo: Option<String>,
    /// `RQ_OKTMO`: `string`.
    pub rq_oktmo: Option<String>,
    /// `RQ_OKVED`: `string`.
    pub rq_okved: Option<String>,
    /// `RQ_EDRPOU`: `string`.
    pub rq_edrpou: Option<String>,
    /// `RQ_DRFO`: `string`.
    pub rq_drfo: Option<String>,
    /// `RQ_KBE`: `string`.
    pub rq_kbe: Option<String>,
    /// `RQ_IIN`: `string`.
    pub rq_iin: Option<String>,
    /// `RQ_BIN`: `string`.
    pub rq_bin: Option<String>,
    /// `RQ_ST_CERT_SER`: `string`.
    pub rq_st_cert_ser: Option<String>,
    /// `RQ_ST_CERT_NUM`: `string`.
    pub rq_st_cert_num: Option<String>,
    /// `RQ_ST_CERT_DATE`: `string`.
    pub rq_st_cert_date: Option<String>,
    /// `RQ_VAT_PAYER`: `Y` or `N`.
    pub rq_vat_payer: Option<bool>,
    /// `RQ_VAT_ID`: `string`.
    pub rq_vat_id: Option<String>,
    /// `RQ_VAT_CERT_SER`: `string`.
    pub rq_vat_cert_ser: Option<String>,
    /// `RQ_VAT_CERT_NUM`: `string`.
    pub rq_vat_cert_num: Option<String>,
    /// `RQ_VAT_CERT_DATE`: `string`.
    pub rq_vat_cert_date: Option<String>,
    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    pub rq_residence_country: Option<String>,
    /// `RQ_BASE_DOC`: `string`.
    pub rq_base_doc: Option<String>,
    /// `RQ_REGON`: `string`.
    pub rq_regon: Option<String>,
    /// `RQ_KRS`: `string`.
    pub rq_krs: Option<String>,
    /// `RQ_PESEL`: `string`.
    pub rq_pesel: Option<String>,
    /// `RQ_LEGAL_FORM`: `string`.
    pub rq_legal_form: Option<String>,
    /// `RQ_SIRET`: `string`.
    pub rq_siret: Option<String>,
    /// `RQ_SIREN`: `string`.
    pub rq_siren: Option<String>,
    /// `RQ_CAPITAL`: `string`.
    pub rq_capital: Option<String>,
    /// `RQ_RCS`: `string`.
    pub rq_rcs: Option<String>,
    /// `RQ_CNPJ`: `string`.
    pub rq_cnpj: Option<String>,
    /// `RQ_STATE_REG`: `string`.
    pub rq_state_reg: Option<String>,
    /// `RQ_MNPL_REG`: `string`.
    pub rq_mnpl_reg: Option<String>,
    /// `RQ_CPF`: `string`.
    pub rq_cpf: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_type_id: impl Into<AddFieldsEntityTypeId>,
        entity_id: i64,
        preset_id: i64,
        name: impl Into<String>,
    ) -> Self {
        Self {
            entity_type_id: entity_type_id.into(),
            entity_id,
            preset_id,
            name: name.into(),
            ..Default::default()
        }
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
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `ADDRESS_ONLY`.
    #[must_use]
    pub fn address_only(mut self, value: bool) -> Self {
        self.address_only = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `RQ_NAME`.
    #[must_use]
    pub fn rq_name(mut self, value: impl Into<String>) -> Self {
        self.rq_name = Some(value.into());
        self
    }
    /// Sets `RQ_FIRST_NAME`.
    #[must_use]
    pub fn rq_first_name(mut self, value: impl Into<String>) -> Self {
        self.rq_first_name = Some(value.into());
        self
    }
    /// Sets `RQ_LAST_NAME`.
    #[must_use]
    pub fn rq_last_name(mut self, value: impl Into<String>) -> Self {
        self.rq_last_name = Some(value.into());
        self
    }
    /// Sets `RQ_SECOND_NAME`.
    #[must_use]
    pub fn rq_second_name(mut self, value: impl Into<String>) -> Self {
        self.rq_second_name = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_ID`.
    #[must_use]
    pub fn rq_company_id(mut self, value: impl Into<String>) -> Self {
        self.rq_company_id = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_NAME`.
    #[must_use]
    pub fn rq_company_name(mut self, value: impl Into<String>) -> Self {
        self.rq_company_name = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_FULL_NAME`.
    #[must_use]
    pub fn rq_company_full_name(mut self, value: impl Into<String>) -> Self {
        self.rq_company_full_name = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_REG_DATE`.
    #[must_use]
    pub fn rq_company_reg_date(mut self, value: impl Into<String>) -> Self {
        self.rq_company_reg_date = Some(value.into());
        self
    }
    /// Sets `RQ_DIRECTOR`.
    #[must_use]
    pub fn rq_director(mut self, value: impl Into<String>) -> Self {
        self.rq_director = Some(value.into());
        self
    }
    /// Sets `RQ_ACCOUNTANT`.
    #[must_use]
    pub fn rq_accountant(mut self, value: impl Into<String>) -> Self {
        self.rq_accountant = Some(value.into());
        self
    }
    /// Sets `RQ_CEO_NAME`.
    #[must_use]
    pub fn rq_ceo_name(mut self, value: impl Into<String>) -> Self {
        self.rq_ceo_name = Some(value.into());
        self
    }
    /// Sets `RQ_CEO_WORK_POS`.
    #[must_use]
    pub fn rq_ceo_work_pos(mut self, value: impl Into<String>) -> Self {
        self.rq_ceo_work_pos = Some(value.into());
        self
    }
    /// Sets `RQ_CONTACT`.
    #[must_use]
    pub fn rq_contact(mut self, value: impl Into<String>) -> Self {
        self.rq_contact = Some(value.into());
        self
    }
    /// Sets `RQ_EMAIL`.
    #[must_use]
    pub fn rq_email(mut self, value: impl Into<String>) -> Self {
        self.rq_email = Some(value.into());
        self
    }
    /// Sets `RQ_PHONE`.
    #[must_use]
    pub fn rq_phone(mut self, value: impl Into<String>) -> Self {
        self.rq_phone = Some(value.into());
        self
    }
    /// Sets `RQ_FAX`.
    #[must_use]
    pub fn rq_fax(mut self, value: impl Into<String>) -> Self {
        self.rq_fax = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_TYPE`.
    #[must_use]
    pub fn rq_ident_type(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.rq_ident_type = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC`.
    #[must_use]
    pub fn rq_ident_doc(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_SER`.
    #[must_use]
    pub fn rq_ident_doc_ser(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_ser = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_NUM`.
    #[must_use]
    pub fn rq_ident_doc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_num = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_PERS_NUM`.
    #[must_use]
    pub fn rq_ident_doc_pers_num(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_pers_num = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_DATE`.
    #[must_use]
    pub fn rq_ident_doc_date(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_date = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_ISSUED_BY`.
    #[must_use]
    pub fn rq_ident_doc_issued_by(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_issued_by = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_DEP_CODE`.
    #[must_use]
    pub fn rq_ident_doc_dep_code(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_dep_code = Some(value.into());
        self
    }
    /// Sets `RQ_INN`.
    #[must_use]
    pub fn rq_inn(mut self, value: impl Into<String>) -> Self {
        self.rq_inn = Some(value.into());
        self
    }
    /// Sets `RQ_KPP`.
    #[must_use]
    pub fn rq_kpp(mut self, value: impl Into<String>) -> Self {
        self.rq_kpp = Some(value.into());
        self
    }
    /// Sets `RQ_USRLE`.
    #[must_use]
    pub fn rq_usrle(mut self, value: impl Into<String>) -> Self {
        self.rq_usrle = Some(value.into());
        self
    }
    /// Sets `RQ_IFNS`.
    #[must_use]
    pub fn rq_ifns(mut self, value: impl Into<String>) -> Self {
        self.rq_ifns = Some(value.into());
        self
    }
    /// Sets `RQ_OGRN`.
    #[must_use]
    pub fn rq_ogrn(mut self, value: impl Into<String>) -> Self {
        self.rq_ogrn = Some(value.into());
        self
    }
    /// Sets `RQ_OGRNIP`.
    #[must_use]
    pub fn rq_ogrnip(mut self, value: impl Into<String>) -> Self {
        self.rq_ogrnip = Some(value.into());
        self
    }
    /// Sets `RQ_OKPO`.
    #[must_use]
    pub fn rq_okpo(mut self, value: impl Into<String>) -> Self {
        self.rq_okpo = Some(value.into());
        self
    }
    /// Sets `RQ_OKTMO`.
    #[must_use]
    pub fn rq_oktmo(mut self, value: impl Into<String>) -> Self {
        self.rq_oktmo = Some(value.into());
        self
    }
    /// Sets `RQ_OKVED`.
    #[must_use]
    pub fn rq_okved(mut self, value: impl Into<String>) -> Self {
        self.rq_okved = Some(value.into());
        self
    }
    /// Sets `RQ_EDRPOU`.
    #[must_use]
    pub fn rq_edrpou(mut self, value: impl Into<String>) -> Self {
        self.rq_edrpou = Some(value.into());
        self
    }
    /// Sets `RQ_DRFO`.
    #[must_use]
    pub fn rq_drfo(mut self, value: impl Into<String>) -> Self {
        self.rq_drfo = Some(value.into());
        self
    }
    /// Sets `RQ_KBE`.
    #[must_use]
    pub fn rq_kbe(mut self, value: impl Into<String>) -> Self {
        self.rq_kbe = Some(value.into());
        self
    }
    /// Sets `RQ_IIN`.
    #[must_use]
    pub fn rq_iin(mut self, value: impl Into<String>) -> Self {
        self.rq_iin = Some(value.into());
        self
    }
    /// Sets `RQ_BIN`.
    #[must_use]
    pub fn rq_bin(mut self, value: impl Into<String>) -> Self {
        self.rq_bin = Some(value.into());
        self
    }
    /// Sets `RQ_ST_CERT_SER`.
    #[must_use]
    pub fn rq_st_cert_ser(mut self, value: impl Into<String>) -> Self {
        self.rq_st_cert_ser = Some(value.into());
        self
    }
    /// Sets `RQ_ST_CERT_NUM`.
    #[must_use]
    pub fn rq_st_cert_num(mut self, value: impl Into<String>) -> Self {
        self.rq_st_cert_num = Some(value.into());
        self
    }
    /// Sets `RQ_ST_CERT_DATE`.
    #[must_use]
    pub fn rq_st_cert_date(mut self, value: impl Into<String>) -> Self {
        self.rq_st_cert_date = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_PAYER`.
    #[must_use]
    pub fn rq_vat_payer(mut self, value: bool) -> Self {
        self.rq_vat_payer = Some(value);
        self
    }
    /// Sets `RQ_VAT_ID`.
    #[must_use]
    pub fn rq_vat_id(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_id = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_CERT_SER`.
    #[must_use]
    pub fn rq_vat_cert_ser(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_cert_ser = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_CERT_NUM`.
    #[must_use]
    pub fn rq_vat_cert_num(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_cert_num = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_CERT_DATE`.
    #[must_use]
    pub fn rq_vat_cert_date(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_cert_date = Some(value.into());
        self
    }
    /// Sets `RQ_RESIDENCE_COUNTRY`.
    #[must_use]
    pub fn rq_residence_country(mut self, value: impl Into<String>) -> Self {
        self.rq_residence_country = Some(value.into());
        self
    }
    /// Sets `RQ_BASE_DOC`.
    #[must_use]
    pub fn rq_base_doc(mut self, value: impl Into<String>) -> Self {
        self.rq_base_doc = Some(value.into());
        self
    }
    /// Sets `RQ_REGON`.
    #[must_use]
    pub fn rq_regon(mut self, value: impl Into<String>) -> Self {
        self.rq_regon = Some(value.into());
        self
    }
    /// Sets `RQ_KRS`.
    #[must_use]
    pub fn rq_krs(mut self, value: impl Into<String>) -> Self {
        self.rq_krs = Some(value.into());
        self
    }
    /// Sets `RQ_PESEL`.
    #[must_use]
    pub fn rq_pesel(mut self, value: impl Into<String>) -> Self {
        self.rq_pesel = Some(value.into());
        self
    }
    /// Sets `RQ_LEGAL_FORM`.
    #[must_use]
    pub fn rq_legal_form(mut self, value: impl Into<String>) -> Self {
        self.rq_legal_form = Some(value.into());
        self
    }
    /// Sets `RQ_SIRET`.
    #[must_use]
    pub fn rq_siret(mut self, value: impl Into<String>) -> Self {
        self.rq_siret = Some(value.into());
        self
    }
    /// Sets `RQ_SIREN`.
    #[must_use]
    pub fn rq_siren(mut self, value: impl Into<String>) -> Self {
        self.rq_siren = Some(value.into());
        self
    }
    /// Sets `RQ_CAPITAL`.
    #[must_use]
    pub fn rq_capital(mut self, value: impl Into<String>) -> Self {
        self.rq_capital = Some(value.into());
        self
    }
    /// Sets `RQ_RCS`.
    #[must_use]
    pub fn rq_rcs(mut self, value: impl Into<String>) -> Self {
        self.rq_rcs = Some(value.into());
        self
    }
    /// Sets `RQ_CNPJ`.
    #[must_use]
    pub fn rq_cnpj(mut self, value: impl Into<String>) -> Self {
        self.rq_cnpj = Some(value.into());
        self
    }
    /// Sets `RQ_STATE_REG`.
    #[must_use]
    pub fn rq_state_reg(mut self, value: impl Into<String>) -> Self {
        self.rq_state_reg = Some(value.into());
        self
    }
    /// Sets `RQ_MNPL_REG`.
    #[must_use]
    pub fn rq_mnpl_reg(mut self, value: impl Into<String>) -> Self {
        self.rq_mnpl_reg = Some(value.into());
        self
    }
    /// Sets `RQ_CPF`.
    #[must_use]
    pub fn rq_cpf(mut self, value: impl Into<String>) -> Self {
        self.rq_cpf = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "PRESET_ID",
                "NAME",
                "CODE",
                "XML_ID",
                "ORIGINATOR_ID",
                "ACTIVE",
                "ADDRESS_ONLY",
                "SORT",
                "RQ_NAME",
                "RQ_FIRST_NAME",
                "RQ_LAST_NAME",
                "RQ_SECOND_NAME",
                "RQ_COMPANY_ID",
                "RQ_COMPANY_NAME",
                "RQ_COMPANY_FULL_NAME",
                "RQ_COMPANY_REG_DATE",
                "RQ_DIRECTOR",
                "RQ_ACCOUNTANT",
                "RQ_CEO_NAME",
                "RQ_CEO_WORK_POS",
                "RQ_CONTACT",
                "RQ_EMAIL",
                "RQ_PHONE",
                "RQ_FAX",
                "RQ_IDENT_TYPE",
                "RQ_IDENT_DOC",
                "RQ_IDENT_DOC_SER",
                "RQ_IDENT_DOC_NUM",
                "RQ_IDENT_DOC_PERS_NUM",
                "RQ_IDENT_DOC_DATE",
                "RQ_IDENT_DOC_ISSUED_BY",
                "RQ_IDENT_DOC_DEP_CODE",
                "RQ_INN",
                "RQ_KPP",
                "RQ_USRLE",
                "RQ_IFNS",
                "RQ_OGRN",
                "RQ_OGRNIP",
                "RQ_OKPO",
                "RQ_OKTMO",
                "RQ_OKVED",
                "RQ_EDRPOU",
                "RQ_DRFO",
                "RQ_KBE",
                "RQ_IIN",
                "RQ_BIN",
                "RQ_ST_CERT_SER",
                "RQ_ST_CERT_NUM",
                "RQ_ST_CERT_DATE",
                "RQ_VAT_PAYER",
                "RQ_VAT_ID",
                "RQ_VAT_CERT_SER",
                "RQ_VAT_CERT_NUM",
                "RQ_VAT_CERT_DATE",
                "RQ_RESIDENCE_COUNTRY",
                "RQ_BASE_DOC",
                "RQ_REGON",
                "RQ_KRS",
                "RQ_PESEL",
                "RQ_LEGAL_FORM",
                "RQ_SIRET",
                "RQ_SIREN",
                "RQ_CAPITAL",
                "RQ_RCS",
                "RQ_CNPJ",
                "RQ_STATE_REG",
                "RQ_MNPL_REG",
                "RQ_CPF",
            ],
            required: &[0, 1, 2, 3],
            codecs: &[(7, Codec::YesNo), (8, Codec::YesNo), (51, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.preset_id,
            3 => &self.name,
            4 => &self.code,
            5 => &self.xml_id,
            6 => &self.originator_id,
            7 => &self.active,
            8 => &self.address_only,
            9 => &self.sort,
            10 => &self.rq_name,
            11 => &self.rq_first_name,
            12 => &self.rq_last_name,
            13 => &self.rq_second_name,
            14 => &self.rq_company_id,
            15 => &self.rq_company_name,
            16 => &self.rq_company_full_name,
            17 => &self.rq_company_reg_date,
            18 => &self.rq_director,
            19 => &self.rq_accountant,
            20 => &self.rq_ceo_name,
            21 => &self.rq_ceo_work_pos,
            22 => &self.rq_contact,
            23 => &self.rq_email,
            24 => &self.rq_phone,
            25 => &self.rq_fax,
            26 => &self.rq_ident_type,
            27 => &self.rq_ident_doc,
            28 => &self.rq_ident_doc_ser,
            29 => &self.rq_ident_doc_num,
            30 => &self.rq_ident_doc_pers_num,
            31 => &self.rq_ident_doc_date,
            32 => &self.rq_ident_doc_issued_by,
            33 => &self.rq_ident_doc_dep_code,
            34 => &self.rq_inn,
            35 => &self.rq_kpp,
            36 => &self.rq_usrle,
            37 => &self.rq_ifns,
            38 => &self.rq_ogrn,
            39 => &self.rq_ogrnip,
            40 => &self.rq_okpo,
            41 => &self.rq_oktmo,
            42 => &self.rq_okved,
            43 => &self.rq_edrpou,
            44 => &self.rq_drfo,
            45 => &self.rq_kbe,
            46 => &self.rq_iin,
            47 => &self.rq_bin,
            48 => &self.rq_st_cert_ser,
            49 => &self.rq_st_cert_num,
            50 => &self.rq_st_cert_date,
            51 => &self.rq_vat_payer,
            52 => &self.rq_vat_id,
            53 => &self.rq_vat_cert_ser,
            54 => &self.rq_vat_cert_num,
            55 => &self.rq_vat_cert_date,
            56 => &self.rq_residence_country,
            57 => &self.rq_base_doc,
            58 => &self.rq_regon,
            59 => &self.rq_krs,
            60 => &self.rq_pesel,
            61 => &self.rq_legal_form,
            62 => &self.rq_siret,
            63 => &self.rq_siren,
            64 => &self.rq_capital,
            65 => &self.rq_rcs,
            66 => &self.rq_cnpj,
            67 => &self.rq_state_reg,
            68 => &self.rq_mnpl_reg,
            69 => &self.rq_cpf,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.preset_id,
            3 => &mut self.name,
            4 => &mut self.code,
            5 => &mut self.xml_id,
            6 => &mut self.originator_id,
            7 => &mut self.active,
            8 => &mut self.address_only,
            9 => &mut self.sort,
            10 => &mut self.rq_name,
            11 => &mut self.rq_first_name,
            12 => &mut self.rq_last_name,
            13 => &mut self.rq_second_name,
            14 => &mut self.rq_company_id,
            15 => &mut self.rq_company_name,
            16 => &mut self.rq_company_full_name,
            17 => &mut self.rq_company_reg_date,
            18 => &mut self.rq_director,
            19 => &mut self.rq_accountant,
            20 => &mut self.rq_ceo_name,
            21 => &mut self.rq_ceo_work_pos,
            22 => &mut self.rq_contact,
            23 => &mut self.rq_email,
            24 => &mut self.rq_phone,
            25 => &mut self.rq_fax,
            26 => &mut self.rq_ident_type,
            27 => &mut self.rq_ident_doc,
            28 => &mut self.rq_ident_doc_ser,
            29 => &mut self.rq_ident_doc_num,
            30 => &mut self.rq_ident_doc_pers_num,
            31 => &mut self.rq_ident_doc_date,
            32 => &mut self.rq_ident_doc_issued_by,
            33 => &mut self.rq_ident_doc_dep_code,
            34 => &mut self.rq_inn,
            35 => &mut self.rq_kpp,
            36 => &mut self.rq_usrle,
            37 => &mut self.rq_ifns,
            38 => &mut self.rq_ogrn,
            39 => &mut self.rq_ogrnip,
            40 => &mut self.rq_okpo,
            41 => &mut self.rq_oktmo,
            42 => &mut self.rq_okved,
            43 => &mut self.rq_edrpou,
            44 => &mut self.rq_drfo,
            45 => &mut self.rq_kbe,
            46 => &mut self.rq_iin,
            47 => &mut self.rq_bin,
            48 => &mut self.rq_st_cert_ser,
            49 => &mut self.rq_st_cert_num,
            50 => &mut self.rq_st_cert_date,
            51 => &mut self.rq_vat_payer,
            52 => &mut self.rq_vat_id,
            53 => &mut self.rq_vat_cert_ser,
            54 => &mut self.rq_vat_cert_num,
            55 => &mut self.rq_vat_cert_date,
            56 => &mut self.rq_residence_country,
            57 => &mut self.rq_base_doc,
            58 => &mut self.rq_regon,
            59 => &mut self.rq_krs,
            60 => &mut self.rq_pesel,
            61 => &mut self.rq_legal_form,
            62 => &mut self.rq_siret,
            63 => &mut self.rq_siren,
            64 => &mut self.rq_capital,
            65 => &mut self.rq_rcs,
            66 => &mut self.rq_cnpj,
            67 => &mut self.rq_state_reg,
            68 => &mut self.rq_mnpl_reg,
            69 => &mut self.rq_cpf,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.ENTITY_TYPE_ID` of `crm.requisite.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsEntityTypeId {
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsEntityTypeId {
    const VALUES: &'static [&'static str] = &["3", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "3",
            Self::Company => "4",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.requisite.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ENTITY_TYPE_ID is not defined or invalid.`.
    EntityTypeIdIsNot,
    /// `ENTITY_ID is not defined or invalid.`.
    EntityIdIsNotDefined,
    /// `PRESET_ID is not defined or invalid.`.
    PresetIdIsNotDefined,
    /// `Entity not found.`.
    EntityNotFound,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "ENTITY_TYPE_ID is not defined or invalid.",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid.",
        ),
        ErrorCase::text(
            Self::PresetIdIsNotDefined,
            "PRESET_ID is not defined or invalid.",
        ),
        ErrorCase::text(Self::EntityNotFound, "Entity not found."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.requisite.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html).
#[doc(alias = "crm.requisite.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.delete")]
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
    const NAME: &'static str = "crm.requisite.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The Requisite with ID '57' is not found`.
    TheRequisiteWithId57,
    /// `ID is not defined or invalid.`.
    IdIsNotDefinedOr,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequisiteWithId57,
            "The Requisite with ID '57' is not found",
        ),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.requisite.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html).
#[doc(alias = "crm.requisite.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.fields")]
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
    const NAME: &'static str = "crm.requisite.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.fields`.
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
    /// `listLabel`: `string`.
    pub list_label: Option<String>,
    /// `formLabel`: `string`.
    pub form_label: Option<String>,
    /// `filterLabel`: `string`.
    pub filter_label: Option<String>,
    /// `settings`: [`FieldsEntrySettings`].
    pub settings: Option<FieldsEntrySettings>,
    /// `statusType`: list of `string`.
    pub status_type: Option<Vec<String>>,
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
                "listLabel",
                "formLabel",
                "filterLabel",
                "settings",
                "statusType",
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
            7 => &self.list_label,
            8 => &self.form_label,
            9 => &self.filter_label,
            10 => &self.settings,
            11 => &self.status_type,
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
            7 => &mut self.list_label,
            8 => &mut self.form_label,
            9 => &mut self.filter_label,
            10 => &mut self.settings,
            11 => &mut self.status_type,
            _ => &mut self.extra,
        }
    }
}

/// `settings` in the answer of `crm.requisite.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntrySettings {
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `ROWS`: `integer`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`.
    pub max_length: Option<i64>,
    /// `DEFAULT_VALUE`: [`FieldsEntrySettingsDefaultValue`] or `integer`, may be `null`.
    pub default_value: Option<Either<FieldsEntrySettingsDefaultValue, i64>>,
    /// `PRECISION`: `integer`.
    pub precision: Option<i64>,
    /// `MIN_VALUE`: `double`.
    pub min_value: Option<Decimal>,
    /// `MAX_VALUE`: `double`.
    pub max_value: Option<Decimal>,
    /// `DISPLAY`: `string`.
    pub display: Option<String>,
    /// `LABEL`: list of `string`.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `Y` or `N`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `Y` or `N`.
    pub use_timezone: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntrySettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntrySettings",
            fields: &[
                "SIZE",
                "ROWS",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
                "DEFAULT_VALUE",
                "PRECISION",
                "MIN_VALUE",
                "MAX_VALUE",
                "DISPLAY",
                "LABEL",
                "LABEL_CHECKBOX",
                "USE_SECOND",
                "USE_TIMEZONE",
            ],
            required: &[],
            codecs: &[(12, Codec::YesNo), (13, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.size,
            1 => &self.rows,
            2 => &self.regexp,
            3 => &self.min_length,
            4 => &self.max_length,
            5 => &self.default_value,
            6 => &self.precision,
            7 => &self.min_value,
            8 => &self.max_value,
            9 => &self.display,
            10 => &self.label,
            11 => &self.label_checkbox,
            12 => &self.use_second,
            13 => &self.use_timezone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.size,
            1 => &mut self.rows,
            2 => &mut self.regexp,
            3 => &mut self.min_length,
            4 => &mut self.max_length,
            5 => &mut self.default_value,
            6 => &mut self.precision,
            7 => &mut self.min_value,
            8 => &mut self.max_value,
            9 => &mut self.display,
            10 => &mut self.label,
            11 => &mut self.label_checkbox,
            12 => &mut self.use_second,
            13 => &mut self.use_timezone,
            _ => &mut self.extra,
        }
    }
}

/// `settings.DEFAULT_VALUE` in the answer of `crm.requisite.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntrySettingsDefaultValue {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntrySettingsDefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntrySettingsDefaultValue",
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

/// Errors of `crm.requisite.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.requisite.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html).
#[doc(alias = "crm.requisite.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.get")]
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
    type Output = types::crm::Requisite;
    type Error = GetError;
    const NAME: &'static str = "crm.requisite.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.requisite.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The Requisite with ID '27' is not found`.
    TheRequisiteWithId27,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequisiteWithId27,
            "The Requisite with ID '27' is not found",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.requisite.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html).
#[doc(alias = "crm.requisite.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<types::crm::Requisite>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.list")]
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
    type Output = Vec<types::crm::Requisite>;
    type Error = ListError;
    const NAME: &'static str = "crm.requisite.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = types::crm::Requisite;
}

/// Parameter `order` of `crm.requisite.list`.
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

/// Errors of `crm.requisite.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.requisite.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html).
#[doc(alias = "crm.requisite.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<Vec<types::crm::Requisite>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.update")]
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
    const NAME: &'static str = "crm.requisite.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.update`.
///
/// Keys like `UF_CRM_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`, required under a condition that the page tells.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `ADDRESS_ONLY`: `Y` or `N`.
    pub address_only: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_NAME`: `string`.
    pub rq_name: Option<String>,
    /// `RQ_FIRST_NAME`: `string`.
    pub rq_first_name: Option<String>,
    /// `RQ_LAST_NAME`: `string`.
    pub rq_last_name: Option<String>,
    /// `RQ_SECOND_NAME`: `string`.
    pub rq_second_name: Option<String>,
    /// `RQ_COMPANY_ID`: `string`.
    pub rq_company_id: Option<String>,
    /// `RQ_COMPANY_NAME`: `string`.
    pub rq_company_name: Option<String>,
    /// `RQ_COMPANY_FULL_NAME`: `string`.
    pub rq_company_full_name: Option<String>,
    /// `RQ_COMPANY_REG_DATE`: `string`.
    pub rq_company_reg_date: Option<String>,
    /// `RQ_DIRECTOR`: `string`.
    pub rq_director: Option<String>,
    /// `RQ_ACCOUNTANT`: `string`.
    pub rq_accountant: Option<String>,
    /// `RQ_CEO_NAME`: `string`.
    pub rq_ceo_name: Option<String>,
    /// `RQ_CEO_WORK_POS`: `string`.
    pub rq_ceo_work_pos: Option<String>,
    /// `RQ_CONTACT`: `string`.
    pub rq_contact: Option<String>,
    /// `RQ_EMAIL`: `string`.
    pub rq_email: Option<String>,
    /// `RQ_PHONE`: `string`.
    pub rq_phone: Option<String>,
    /// `RQ_FAX`: `string`.
    pub rq_fax: Option<String>,
    /// `RQ_IDENT_TYPE`: `crm_status`.
    pub rq_ident_type: Option<types::CrmStatusId>,
    /// `RQ_IDENT_DOC`: `string`.
    pub rq_ident_doc: Option<String>,
    /// `RQ_IDENT_DOC_SER`: `string`.
    pub rq_ident_doc_ser: Option<String>,
    /// `RQ_IDENT_DOC_NUM`: `string`.
    pub rq_ident_doc_num: Option<String>,
    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    pub rq_ident_doc_pers_num: Option<String>,
    /// `RQ_IDENT_DOC_DATE`: `string`.
    pub rq_ident_doc_date: Option<String>,
    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    pub rq_ident_doc_issued_by: Option<String>,
    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    pub rq_ident_doc_dep_code: Option<String>,
    /// `RQ_INN`: `string`.
    pub rq_inn: Option<String>,
    /// `RQ_KPP`: `string`.
    pub rq_kpp: Option<String>,
    /// `RQ_USRLE`: `string`.
    pub rq_usrle: Option<String>,
    /// `RQ_IFNS`: `string`.
    pub rq_ifns: Option<String>,
    /// `RQ_OGRN`: `string`.
    pub rq_ogrn: Option<String>,
    /// `RQ_OGRNIP`: `string`.
    pub rq_ogrnip: Option<String>,
    /// `RQ_OKPO`: `string`.
    pub rq_okpo: Option<String>,
    /// `RQ_OKTMO`: `string`.
    pub rq_oktmo: Option<String>,
    /// `RQ_OKVED`: `string`.
    pub rq_okved: Option<String>,
    /// `RQ_EDRPOU`: `string`.
    pub rq_edrpou: Option<String>,
    /// `RQ_DRFO`: `string`.
    pub rq_drfo: Option<String>,
    /// `RQ_KBE`: `string`.
    pub rq_kbe: Option<String>,
    /// `RQ_IIN`: `string`.
    pub rq_iin: Option<String>,
    /// `RQ_BIN`: `string`.
    pub rq_bin: Option<String>,
    /// `RQ_ST_CERT_SER`: `string`.
    pub rq_st_cert_ser: Option<String>,
    /// `RQ_ST_CERT_NUM`: `string`.
    pub rq_st_cert_num: Option<String>,
    /// `RQ_ST_CERT_DATE`: `string`.
    pub rq_st_cert_date: Option<String>,
    /// `RQ_VAT_PAYER`: `Y` or `N`.
    pub rq_vat_payer: Option<bool>,
    /// `RQ_VAT_ID`: `string`.
    pub rq_vat_id: Option<String>,
    /// `RQ_VAT_CERT_SER`: `string`.
    pub rq_vat_cert_ser: Option<String>,
    /// `RQ_VAT_CERT_NUM`: `string`.
    pub rq_vat_cert_num: Option<String>,
    /// `RQ_VAT_CERT_DATE`: `string`.
    pub rq_vat_cert_date: Option<String>,
    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    pub rq_residence_country: Option<String>,
    /// `RQ_BASE_DOC`: `string`.
    pub rq_base_doc: Option<String>,
    /// `RQ_REGON`: `string`.
    pub rq_regon: Option<String>,
    /// `RQ_KRS`: `string`.
    pub rq_krs: Option<String>,
    /// `RQ_PESEL`: `string`.
    pub rq_pesel: Option<String>,
    /// `RQ_LEGAL_FORM`: `string`.
    pub rq_legal_form: Option<String>,
    /// `RQ_SIRET`: `string`.
    pub rq_siret: Option<String>,
    /// `RQ_SIREN`: `string`.
    pub rq_siren: Option<String>,
    /// `RQ_CAPITAL`: `string`.
    pub rq_capital: Option<String>,
    /// `RQ_RCS`: `string`.
    pub rq_rcs: Option<String>,
    /// `RQ_CNPJ`: `string`.
    pub rq_cnpj: Option<String>,
    /// `RQ_STATE_REG`: `string`.
    pub rq_state_reg: Option<String>,
    /// `RQ_MNPL_REG`: `string`.
    pub rq_mnpl_reg: Option<String>,
    /// `RQ_CPF`: `string`.
    pub rq_cpf: Option<String>,
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
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `ADDRESS_ONLY`.
    #[must_use]
    pub fn address_only(mut self, value: bool) -> Self {
        self.address_only = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `RQ_NAME`.
    #[must_use]
    pub fn rq_name(mut self, value: impl Into<String>) -> Self {
        self.rq_name = Some(value.into());
        self
    }
    /// Sets `RQ_FIRST_NAME`.
    #[must_use]
    pub fn rq_first_name(mut self, value: impl Into<String>) -> Self {
        self.rq_first_name = Some(value.into());
        self
    }
    /// Sets `RQ_LAST_NAME`.
    #[must_use]
    pub fn rq_last_name(mut self, value: impl Into<String>) -> Self {
        self.rq_last_name = Some(value.into());
        self
    }
    /// Sets `RQ_SECOND_NAME`.
    #[must_use]
    pub fn rq_second_name(mut self, value: impl Into<String>) -> Self {
        self.rq_second_name = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_ID`.
    #[must_use]
    pub fn rq_company_id(mut self, value: impl Into<String>) -> Self {
        self.rq_company_id = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_NAME`.
    #[must_use]
    pub fn rq_company_name(mut self, value: impl Into<String>) -> Self {
        self.rq_company_name = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_FULL_NAME`.
    #[must_use]
    pub fn rq_company_full_name(mut self, value: impl Into<String>) -> Self {
        self.rq_company_full_name = Some(value.into());
        self
    }
    /// Sets `RQ_COMPANY_REG_DATE`.
    #[must_use]
    pub fn rq_company_reg_date(mut self, value: impl Into<String>) -> Self {
        self.rq_company_reg_date = Some(value.into());
        self
    }
    /// Sets `RQ_DIRECTOR`.
    #[must_use]
    pub fn rq_director(mut self, value: impl Into<String>) -> Self {
        self.rq_director = Some(value.into());
        self
    }
    /// Sets `RQ_ACCOUNTANT`.
    #[must_use]
    pub fn rq_accountant(mut self, value: impl Into<String>) -> Self {
        self.rq_accountant = Some(value.into());
        self
    }
    /// Sets `RQ_CEO_NAME`.
    #[must_use]
    pub fn rq_ceo_name(mut self, value: impl Into<String>) -> Self {
        self.rq_ceo_name = Some(value.into());
        self
    }
    /// Sets `RQ_CEO_WORK_POS`.
    #[must_use]
    pub fn rq_ceo_work_pos(mut self, value: impl Into<String>) -> Self {
        self.rq_ceo_work_pos = Some(value.into());
        self
    }
    /// Sets `RQ_CONTACT`.
    #[must_use]
    pub fn rq_contact(mut self, value: impl Into<String>) -> Self {
        self.rq_contact = Some(value.into());
        self
    }
    /// Sets `RQ_EMAIL`.
    #[must_use]
    pub fn rq_email(mut self, value: impl Into<String>) -> Self {
        self.rq_email = Some(value.into());
        self
    }
    /// Sets `RQ_PHONE`.
    #[must_use]
    pub fn rq_phone(mut self, value: impl Into<String>) -> Self {
        self.rq_phone = Some(value.into());
        self
    }
    /// Sets `RQ_FAX`.
    #[must_use]
    pub fn rq_fax(mut self, value: impl Into<String>) -> Self {
        self.rq_fax = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_TYPE`.
    #[must_use]
    pub fn rq_ident_type(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.rq_ident_type = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC`.
    #[must_use]
    pub fn rq_ident_doc(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_SER`.
    #[must_use]
    pub fn rq_ident_doc_ser(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_ser = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_NUM`.
    #[must_use]
    pub fn rq_ident_doc_num(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_num = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_PERS_NUM`.
    #[must_use]
    pub fn rq_ident_doc_pers_num(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_pers_num = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_DATE`.
    #[must_use]
    pub fn rq_ident_doc_date(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_date = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_ISSUED_BY`.
    #[must_use]
    pub fn rq_ident_doc_issued_by(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_issued_by = Some(value.into());
        self
    }
    /// Sets `RQ_IDENT_DOC_DEP_CODE`.
    #[must_use]
    pub fn rq_ident_doc_dep_code(mut self, value: impl Into<String>) -> Self {
        self.rq_ident_doc_dep_code = Some(value.into());
        self
    }
    /// Sets `RQ_INN`.
    #[must_use]
    pub fn rq_inn(mut self, value: impl Into<String>) -> Self {
        self.rq_inn = Some(value.into());
        self
    }
    /// Sets `RQ_KPP`.
    #[must_use]
    pub fn rq_kpp(mut self, value: impl Into<String>) -> Self {
        self.rq_kpp = Some(value.into());
        self
    }
    /// Sets `RQ_USRLE`.
    #[must_use]
    pub fn rq_usrle(mut self, value: impl Into<String>) -> Self {
        self.rq_usrle = Some(value.into());
        self
    }
    /// Sets `RQ_IFNS`.
    #[must_use]
    pub fn rq_ifns(mut self, value: impl Into<String>) -> Self {
        self.rq_ifns = Some(value.into());
        self
    }
    /// Sets `RQ_OGRN`.
    #[must_use]
    pub fn rq_ogrn(mut self, value: impl Into<String>) -> Self {
        self.rq_ogrn = Some(value.into());
        self
    }
    /// Sets `RQ_OGRNIP`.
    #[must_use]
    pub fn rq_ogrnip(mut self, value: impl Into<String>) -> Self {
        self.rq_ogrnip = Some(value.into());
        self
    }
    /// Sets `RQ_OKPO`.
    #[must_use]
    pub fn rq_okpo(mut self, value: impl Into<String>) -> Self {
        self.rq_okpo = Some(value.into());
        self
    }
    /// Sets `RQ_OKTMO`.
    #[must_use]
    pub fn rq_oktmo(mut self, value: impl Into<String>) -> Self {
        self.rq_oktmo = Some(value.into());
        self
    }
    /// Sets `RQ_OKVED`.
    #[must_use]
    pub fn rq_okved(mut self, value: impl Into<String>) -> Self {
        self.rq_okved = Some(value.into());
        self
    }
    /// Sets `RQ_EDRPOU`.
    #[must_use]
    pub fn rq_edrpou(mut self, value: impl Into<String>) -> Self {
        self.rq_edrpou = Some(value.into());
        self
    }
    /// Sets `RQ_DRFO`.
    #[must_use]
    pub fn rq_drfo(mut self, value: impl Into<String>) -> Self {
        self.rq_drfo = Some(value.into());
        self
    }
    /// Sets `RQ_KBE`.
    #[must_use]
    pub fn rq_kbe(mut self, value: impl Into<String>) -> Self {
        self.rq_kbe = Some(value.into());
        self
    }
    /// Sets `RQ_IIN`.
    #[must_use]
    pub fn rq_iin(mut self, value: impl Into<String>) -> Self {
        self.rq_iin = Some(value.into());
        self
    }
    /// Sets `RQ_BIN`.
    #[must_use]
    pub fn rq_bin(mut self, value: impl Into<String>) -> Self {
        self.rq_bin = Some(value.into());
        self
    }
    /// Sets `RQ_ST_CERT_SER`.
    #[must_use]
    pub fn rq_st_cert_ser(mut self, value: impl Into<String>) -> Self {
        self.rq_st_cert_ser = Some(value.into());
        self
    }
    /// Sets `RQ_ST_CERT_NUM`.
    #[must_use]
    pub fn rq_st_cert_num(mut self, value: impl Into<String>) -> Self {
        self.rq_st_cert_num = Some(value.into());
        self
    }
    /// Sets `RQ_ST_CERT_DATE`.
    #[must_use]
    pub fn rq_st_cert_date(mut self, value: impl Into<String>) -> Self {
        self.rq_st_cert_date = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_PAYER`.
    #[must_use]
    pub fn rq_vat_payer(mut self, value: bool) -> Self {
        self.rq_vat_payer = Some(value);
        self
    }
    /// Sets `RQ_VAT_ID`.
    #[must_use]
    pub fn rq_vat_id(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_id = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_CERT_SER`.
    #[must_use]
    pub fn rq_vat_cert_ser(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_cert_ser = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_CERT_NUM`.
    #[must_use]
    pub fn rq_vat_cert_num(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_cert_num = Some(value.into());
        self
    }
    /// Sets `RQ_VAT_CERT_DATE`.
    #[must_use]
    pub fn rq_vat_cert_date(mut self, value: impl Into<String>) -> Self {
        self.rq_vat_cert_date = Some(value.into());
        self
    }
    /// Sets `RQ_RESIDENCE_COUNTRY`.
    #[must_use]
    pub fn rq_residence_country(mut self, value: impl Into<String>) -> Self {
        self.rq_residence_country = Some(value.into());
        self
    }
    /// Sets `RQ_BASE_DOC`.
    #[must_use]
    pub fn rq_base_doc(mut self, value: impl Into<String>) -> Self {
        self.rq_base_doc = Some(value.into());
        self
    }
    /// Sets `RQ_REGON`.
    #[must_use]
    pub fn rq_regon(mut self, value: impl Into<String>) -> Self {
        self.rq_regon = Some(value.into());
        self
    }
    /// Sets `RQ_KRS`.
    #[must_use]
    pub fn rq_krs(mut self, value: impl Into<String>) -> Self {
        self.rq_krs = Some(value.into());
        self
    }
    /// Sets `RQ_PESEL`.
    #[must_use]
    pub fn rq_pesel(mut self, value: impl Into<String>) -> Self {
        self.rq_pesel = Some(value.into());
        self
    }
    /// Sets `RQ_LEGAL_FORM`.
    #[must_use]
    pub fn rq_legal_form(mut self, value: impl Into<String>) -> Self {
        self.rq_legal_form = Some(value.into());
        self
    }
    /// Sets `RQ_SIRET`.
    #[must_use]
    pub fn rq_siret(mut self, value: impl Into<String>) -> Self {
        self.rq_siret = Some(value.into());
        self
    }
    /// Sets `RQ_SIREN`.
    #[must_use]
    pub fn rq_siren(mut self, value: impl Into<String>) -> Self {
        self.rq_siren = Some(value.into());
        self
    }
    /// Sets `RQ_CAPITAL`.
    #[must_use]
    pub fn rq_capital(mut self, value: impl Into<String>) -> Self {
        self.rq_capital = Some(value.into());
        self
    }
    /// Sets `RQ_RCS`.
    #[must_use]
    pub fn rq_rcs(mut self, value: impl Into<String>) -> Self {
        self.rq_rcs = Some(value.into());
        self
    }
    /// Sets `RQ_CNPJ`.
    #[must_use]
    pub fn rq_cnpj(mut self, value: impl Into<String>) -> Self {
        self.rq_cnpj = Some(value.into());
        self
    }
    /// Sets `RQ_STATE_REG`.
    #[must_use]
    pub fn rq_state_reg(mut self, value: impl Into<String>) -> Self {
        self.rq_state_reg = Some(value.into());
        self
    }
    /// Sets `RQ_MNPL_REG`.
    #[must_use]
    pub fn rq_mnpl_reg(mut self, value: impl Into<String>) -> Self {
        self.rq_mnpl_reg = Some(value.into());
        self
    }
    /// Sets `RQ_CPF`.
    #[must_use]
    pub fn rq_cpf(mut self, value: impl Into<String>) -> Self {
        self.rq_cpf = Some(value.into());
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
                "ORIGINATOR_ID",
                "ACTIVE",
                "ADDRESS_ONLY",
                "SORT",
                "RQ_NAME",
                "RQ_FIRST_NAME",
                "RQ_LAST_NAME",
                "RQ_SECOND_NAME",
                "RQ_COMPANY_ID",
                "RQ_COMPANY_NAME",
                "RQ_COMPANY_FULL_NAME",
                "RQ_COMPANY_REG_DATE",
                "RQ_DIRECTOR",
                "RQ_ACCOUNTANT",
                "RQ_CEO_NAME",
                "RQ_CEO_WORK_POS",
                "RQ_CONTACT",
                "RQ_EMAIL",
                "RQ_PHONE",
                "RQ_FAX",
                "RQ_IDENT_TYPE",
                "RQ_IDENT_DOC",
                "RQ_IDENT_DOC_SER",
                "RQ_IDENT_DOC_NUM",
                "RQ_IDENT_DOC_PERS_NUM",
                "RQ_IDENT_DOC_DATE",
                "RQ_IDENT_DOC_ISSUED_BY",
                "RQ_IDENT_DOC_DEP_CODE",
                "RQ_INN",
                "RQ_KPP",
                "RQ_USRLE",
                "RQ_IFNS",
                "RQ_OGRN",
                "RQ_OGRNIP",
                "RQ_OKPO",
                "RQ_OKTMO",
                "RQ_OKVED",
                "RQ_EDRPOU",
                "RQ_DRFO",
                "RQ_KBE",
                "RQ_IIN",
                "RQ_BIN",
                "RQ_ST_CERT_SER",
                "RQ_ST_CERT_NUM",
                "RQ_ST_CERT_DATE",
                "RQ_VAT_PAYER",
                "RQ_VAT_ID",
                "RQ_VAT_CERT_SER",
                "RQ_VAT_CERT_NUM",
                "RQ_VAT_CERT_DATE",
                "RQ_RESIDENCE_COUNTRY",
                "RQ_BASE_DOC",
                "RQ_REGON",
                "RQ_KRS",
                "RQ_PESEL",
                "RQ_LEGAL_FORM",
                "RQ_SIRET",
                "RQ_SIREN",
                "RQ_CAPITAL",
                "RQ_RCS",
                "RQ_CNPJ",
                "RQ_STATE_REG",
                "RQ_MNPL_REG",
                "RQ_CPF",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo), (48, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.xml_id,
            3 => &self.originator_id,
            4 => &self.active,
            5 => &self.address_only,
            6 => &self.sort,
            7 => &self.rq_name,
            8 => &self.rq_first_name,
            9 => &self.rq_last_name,
            10 => &self.rq_second_name,
            11 => &self.rq_company_id,
            12 => &self.rq_company_name,
            13 => &self.rq_company_full_name,
            14 => &self.rq_company_reg_date,
            15 => &self.rq_director,
            16 => &self.rq_accountant,
            17 => &self.rq_ceo_name,
            18 => &self.rq_ceo_work_pos,
            19 => &self.rq_contact,
            20 => &self.rq_email,
            21 => &self.rq_phone,
            22 => &self.rq_fax,
            23 => &self.rq_ident_type,
            24 => &self.rq_ident_doc,
            25 => &self.rq_ident_doc_ser,
            26 => &self.rq_ident_doc_num,
            27 => &self.rq_ident_doc_pers_num,
            28 => &self.rq_ident_doc_date,
            29 => &self.rq_ident_doc_issued_by,
            30 => &self.rq_ident_doc_dep_code,
            31 => &self.rq_inn,
            32 => &self.rq_kpp,
            33 => &self.rq_usrle,
            34 => &self.rq_ifns,
            35 => &self.rq_ogrn,
            36 => &self.rq_ogrnip,
            37 => &self.rq_okpo,
            38 => &self.rq_oktmo,
            39 => &self.rq_okved,
            40 => &self.rq_edrpou,
            41 => &self.rq_drfo,
            42 => &self.rq_kbe,
            43 => &self.rq_iin,
            44 => &self.rq_bin,
            45 => &self.rq_st_cert_ser,
            46 => &self.rq_st_cert_num,
            47 => &self.rq_st_cert_date,
            48 => &self.rq_vat_payer,
            49 => &self.rq_vat_id,
            50 => &self.rq_vat_cert_ser,
            51 => &self.rq_vat_cert_num,
            52 => &self.rq_vat_cert_date,
            53 => &self.rq_residence_country,
            54 => &self.rq_base_doc,
            55 => &self.rq_regon,
            56 => &self.rq_krs,
            57 => &self.rq_pesel,
            58 => &self.rq_legal_form,
            59 => &self.rq_siret,
            60 => &self.rq_siren,
            61 => &self.rq_capital,
            62 => &self.rq_rcs,
            63 => &self.rq_cnpj,
            64 => &self.rq_state_reg,
            65 => &self.rq_mnpl_reg,
            66 => &self.rq_cpf,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.xml_id,
            3 => &mut self.originator_id,
            4 => &mut self.active,
            5 => &mut self.address_only,
            6 => &mut self.sort,
            7 => &mut self.rq_name,
            8 => &mut self.rq_first_name,
            9 => &mut self.rq_last_name,
            10 => &mut self.rq_second_name,
            11 => &mut self.rq_company_id,
            12 => &mut self.rq_company_name,
            13 => &mut self.rq_company_full_name,
            14 => &mut self.rq_company_reg_date,
            15 => &mut self.rq_director,
            16 => &mut self.rq_accountant,
            17 => &mut self.rq_ceo_name,
            18 => &mut self.rq_ceo_work_pos,
            19 => &mut self.rq_contact,
            20 => &mut self.rq_email,
            21 => &mut self.rq_phone,
            22 => &mut self.rq_fax,
            23 => &mut self.rq_ident_type,
            24 => &mut self.rq_ident_doc,
            25 => &mut self.rq_ident_doc_ser,
            26 => &mut self.rq_ident_doc_num,
            27 => &mut self.rq_ident_doc_pers_num,
            28 => &mut self.rq_ident_doc_date,
            29 => &mut self.rq_ident_doc_issued_by,
            30 => &mut self.rq_ident_doc_dep_code,
            31 => &mut self.rq_inn,
            32 => &mut self.rq_kpp,
            33 => &mut self.rq_usrle,
            34 => &mut self.rq_ifns,
            35 => &mut self.rq_ogrn,
            36 => &mut self.rq_ogrnip,
            37 => &mut self.rq_okpo,
            38 => &mut self.rq_oktmo,
            39 => &mut self.rq_okved,
            40 => &mut self.rq_edrpou,
            41 => &mut self.rq_drfo,
            42 => &mut self.rq_kbe,
            43 => &mut self.rq_iin,
            44 => &mut self.rq_bin,
            45 => &mut self.rq_st_cert_ser,
            46 => &mut self.rq_st_cert_num,
            47 => &mut self.rq_st_cert_date,
            48 => &mut self.rq_vat_payer,
            49 => &mut self.rq_vat_id,
            50 => &mut self.rq_vat_cert_ser,
            51 => &mut self.rq_vat_cert_num,
            52 => &mut self.rq_vat_cert_date,
            53 => &mut self.rq_residence_country,
            54 => &mut self.rq_base_doc,
            55 => &mut self.rq_regon,
            56 => &mut self.rq_krs,
            57 => &mut self.rq_pesel,
            58 => &mut self.rq_legal_form,
            59 => &mut self.rq_siret,
            60 => &mut self.rq_siren,
            61 => &mut self.rq_capital,
            62 => &mut self.rq_rcs,
            63 => &mut self.rq_cnpj,
            64 => &mut self.rq_state_reg,
            65 => &mut self.rq_mnpl_reg,
            66 => &mut self.rq_cpf,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The Requisite with ID '57' is not found`.
    TheRequisiteWithId57,
    /// `ID is not defined or invalid.`.
    IdIsNotDefinedOr,
    /// `ENTITY_TYPE_ID is not defined or invalid.`.
    EntityTypeIdIsNot,
    /// `ENTITY_ID is not defined or invalid.`.
    EntityIdIsNotDefined,
    /// `PRESET_ID is not defined or invalid.`.
    PresetIdIsNotDefined,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequisiteWithId57,
            "The Requisite with ID '57' is not found",
        ),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid."),
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "ENTITY_TYPE_ID is not defined or invalid.",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid.",
        ),
        ErrorCase::text(
            Self::PresetIdIsNotDefined,
            "PRESET_ID is not defined or invalid.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.requisite.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html).
#[doc(alias = "crm.requisite.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Fields, FieldsEntry, FieldsEntrySettings,
    FieldsEntrySettingsDefaultValue, Get, List, Update, UpdateFields
);

value_enum!(AddFieldsEntityTypeId, ListOrder);
