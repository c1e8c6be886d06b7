// @generated from docs/api-reference/crm/universal/crm-item-add.md and 7 more. Do not edit; run `cargo codegen`.

//! `crm.item.*`.

use crate::prelude::*;
use crate::types;

pub mod delivery;
pub mod details;
pub mod payment;
pub mod productrow;

/// Request of [`crm.item.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// `useOriginalUfNames`: `Y` or `N`. Default: `N`.
    pub use_original_uf_names: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, fields: AddFields) -> Self {
        Self {
            entity_type_id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `useOriginalUfNames`.
    #[must_use]
    pub fn use_original_uf_names(mut self, value: bool) -> Self {
        self.use_original_uf_names = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["entityTypeId", "fields", "useOriginalUfNames"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.fields,
            2 => &self.use_original_uf_names,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.fields,
            2 => &mut self.use_original_uf_names,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = ItemResult;
    type Error = AddError;
    const NAME: &'static str = "crm.item.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.item.add`.
///
/// Keys like `ufCrm...`, `parentId...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`. Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub title: Option<String>,
    /// `honorific`: `crm_status`. Default: `null`. Only for: `Lead`, `Contact`.
    pub honorific: Option<types::CrmStatusId>,
    /// `name`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub name: Option<String>,
    /// `secondName`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub second_name: Option<String>,
    /// `lastName`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub last_name: Option<String>,
    /// `birthdate`: `date`. Default: `null`. Only for: `Lead`, `Contact`.
    pub birthdate: Option<Date>,
    /// `companyTitle`: `string`. Default: `null`. Only for: `Lead`.
    pub company_title: Option<String>,
    /// `sourceId`: `crm_status`. Counts only where the setting `isSourceEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_id: Option<types::CrmStatusId>,
    /// `sourceDescription`: `string`. Counts only where the setting `isSourceEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_description: Option<String>,
    /// `stageId`: `crm_status`. Counts only where the setting `isStagesEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub stage_id: Option<types::CrmStatusId>,
    /// `statusDescription`: `string`. Default: `null`. Only for: `Lead`.
    pub status_description: Option<String>,
    /// `post`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub post: Option<String>,
    /// `currencyId`: `crm_currency`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `isManualOpportunity`: `Y` or `N`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Default: `N`. Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub is_manual_opportunity: Option<bool>,
    /// `opportunity`: `double`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub opportunity: Option<Decimal>,
    /// `opened`: `Y` or `N`. Default: `Y`.
    pub opened: Option<bool>,
    /// `comments`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    pub comments: Option<String>,
    /// `assignedById`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `companyId`: `crm_company`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `contactId`: `crm_contact`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub contact_id: Option<types::CrmContactId>,
    /// `contactIds`: list of `crm_contact`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `originatorId`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`.
    pub originator_id: Option<String>,
    /// `originId`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`.
    pub origin_id: Option<String>,
    /// `webformId`: `integer`. Default: `null`. Only for: `Lead`, `Estimate`, `Invoice`, `SPA`.
    pub webform_id: Option<i64>,
    /// `observers`: list of `user`. Counts only where the setting `isObserversEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub observers: Option<Vec<types::UserId>>,
    /// `utmSource`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_source: Option<String>,
    /// `utmMedium`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_medium: Option<String>,
    /// `utmCampaign`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_campaign: Option<String>,
    /// `utmContent`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_content: Option<String>,
    /// `utmTerm`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_term: Option<String>,
    /// `fm`: list of [`Fm`]. Default: `null`. Only for: `Lead`, `Contact`, `Company`.
    pub fm: Option<Vec<Fm>>,
    /// `typeId`: `crm_status`. Only for: `Deal`, `Contact`, `Company`.
    pub type_id: Option<types::CrmStatusId>,
    /// `categoryId`: `integer`. Only for: `Deal`, `SPA`.
    pub category_id: Option<i64>,
    /// `isRecurring`: `Y` or `N`. Default: `N`. Only for: `Deal`.
    pub is_recurring: Option<bool>,
    /// `probability`: `integer`. Default: `null`. Only for: `Deal`.
    pub probability: Option<i64>,
    /// `taxValue`: `double`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Default: `null`. Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub tax_value: Option<Decimal>,
    /// `quoteId`: `crm_quote`. Only for: `Deal`.
    pub quote_id: Option<types::CrmQuoteId>,
    /// `begindate`: `date`. Counts only where the setting `isBeginCloseDatesEnabled` is on (for `SPA`). Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub begindate: Option<Date>,
    /// `closedate`: `date`. Counts only where the setting `isBeginCloseDatesEnabled` is on (for `SPA`). Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub closedate: Option<Date>,
    /// `leadId`: `crm_lead`. Default: `null`. Only for: `Deal`, `Contact`, `Company`, `Estimate`.
    pub lead_id: Option<types::CrmLeadId>,
    /// `additionalInfo`: `string`. Default: `null`. Only for: `Deal`.
    pub additional_info: Option<String>,
    /// `locationId`: `location`. Default: `null`. Only for: `Deal`, `Estimate`, `Invoice`.
    pub location_id: Option<types::LocationId>,
    /// `photo`: `file`. Default: `null`. Only for: `Contact`.
    pub photo: Option<File>,
    /// `export`: `Y` or `N`. Default: `Y`. Only for: `Contact`.
    pub export: Option<bool>,
    /// `companyIds`: list of `crm_company`. Only for: `Contact`.
    pub company_ids: Option<Vec<types::CrmCompanyId>>,
    /// `originVersion`: `string`. Default: `null`. Only for: `Contact`, `Company`.
    pub origin_version: Option<String>,
    /// `logo`: `file`. Default: `null`. Only for: `Company`.
    pub logo: Option<File>,
    /// `bankingDetails`: `string`. Default: `null`. Only for: `Company`.
    pub banking_details: Option<String>,
    /// `industry`: `crm_status`. Only for: `Company`.
    pub industry: Option<types::CrmStatusId>,
    /// `employees`: `crm_status`. Only for: `Company`.
    pub employees: Option<types::CrmStatusId>,
    /// `revenue`: `double`. Default: `0`. Only for: `Company`.
    pub revenue: Option<Decimal>,
    /// `isMyCompany`: `Y` or `N`. Default: `N`. Only for: `Company`.
    pub is_my_company: Option<bool>,
    /// `content`: `string`. Default: `null`. Only for: `Estimate`.
    pub content: Option<String>,
    /// `terms`: `string`. Default: `null`. Only for: `Estimate`.
    pub terms: Option<String>,
    /// `dealId`: `crm_deal`. Default: `null`. Only for: `Estimate`.
    pub deal_id: Option<types::CrmDealId>,
    /// `storageTypeId`: [`StorageTypeId`]. Only for: `Estimate`.
    pub storage_type_id: Option<StorageTypeId>,
    /// `storageElementIds`: list of `integer`. Default: `null`. Only for: `Estimate`.
    pub storage_element_ids: Option<Vec<i64>>,
    /// `actualDate`: `date`. Only for: `Estimate`.
    pub actual_date: Option<Date>,
    /// `mycompanyId`: `crm_company`. Counts only where the setting `isMycompanyEnabled` is on (for `SPA`). Only for: `Estimate`, `Invoice`, `SPA`.
    pub mycompany_id: Option<types::CrmCompanyId>,
    /// `xmlId`: `string`. Default: `null`. Only for: `Invoice`, `SPA`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `honorific`.
    #[must_use]
    pub fn honorific(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.honorific = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `secondName`.
    #[must_use]
    pub fn second_name(mut self, value: impl Into<String>) -> Self {
        self.second_name = Some(value.into());
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `birthdate`.
    #[must_use]
    pub fn birthdate(mut self, value: impl Into<Date>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets `companyTitle`.
    #[must_use]
    pub fn company_title(mut self, value: impl Into<String>) -> Self {
        self.company_title = Some(value.into());
        self
    }
    /// Sets `sourceId`.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `sourceDescription`.
    #[must_use]
    pub fn source_description(mut self, value: impl Into<String>) -> Self {
        self.source_description = Some(value.into());
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `statusDescription`.
    #[must_use]
    pub fn status_description(mut self, value: impl Into<String>) -> Self {
        self.status_description = Some(value.into());
        self
    }
    /// Sets `post`.
    #[must_use]
    pub fn post(mut self, value: impl Into<String>) -> Self {
        self.post = Some(value.into());
        self
    }
    /// Sets `currencyId`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `isManualOpportunity`.
    #[must_use]
    pub fn is_manual_opportunity(mut self, value: bool) -> Self {
        self.is_manual_opportunity = Some(value);
        self
    }
    /// Sets `opportunity`.
    #[must_use]
    pub fn opportunity(mut self, value: impl Into<Decimal>) -> Self {
        self.opportunity = Some(value.into());
        self
    }
    /// Sets `opened`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `assignedById`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `contactId`.
    #[must_use]
    pub fn contact_id(mut self, value: types::CrmContactId) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `contactIds`.
    #[must_use]
    pub fn contact_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmContactId>,
    ) -> Self {
        self.contact_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `originatorId`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `originId`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
    /// Sets `webformId`.
    #[must_use]
    pub fn webform_id(mut self, value: i64) -> Self {
        self.webform_id = Some(value);
        self
    }
    /// Sets `observers`.
    #[must_use]
    pub fn observers(mut self, value: impl IntoIterator<Item = types::UserId>) -> Self {
        self.observers = Some(value.into_iter().collect());
        self
    }
    /// Sets `utmSource`.
    #[must_use]
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }
    /// Sets `utmMedium`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl Into<String>) -> Self {
        self.utm_medium = Some(value.into());
        self
    }
    /// Sets `utmCampaign`.
    #[must_use]
    pub fn utm_campaign(mut self, value: impl Into<String>) -> Self {
        self.utm_campaign = Some(value.into());
        self
    }
    /// Sets `utmContent`.
    #[must_use]
    pub fn utm_content(mut self, value: impl Into<String>) -> Self {
        self.utm_content = Some(value.into());
        self
    }
    /// Sets `utmTerm`.
    #[must_use]
    pub fn utm_term(mut self, value: impl Into<String>) -> Self {
        self.utm_term = Some(value.into());
        self
    }
    /// Sets `fm`.
    #[must_use]
    pub fn fm(mut self, value: impl IntoIterator<Item = Fm>) -> Self {
        self.fm = Some(value.into_iter().collect());
        self
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `categoryId`.
    #[must_use]
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = Some(value);
        self
    }
    /// Sets `isRecurring`.
    #[must_use]
    pub fn is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }
    /// Sets `probability`.
    #[must_use]
    pub fn probability(mut self, value: i64) -> Self {
        self.probability = Some(value);
        self
    }
    /// Sets `taxValue`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `quoteId`.
    #[must_use]
    pub fn quote_id(mut self, value: types::CrmQuoteId) -> Self {
        self.quote_id = Some(value);
        self
    }
    /// Sets `begindate`.
    #[must_use]
    pub fn begindate(mut self, value: impl Into<Date>) -> Self {
        self.begindate = Some(value.into());
        self
    }
    /// Sets `closedate`.
    #[must_use]
    pub fn closedate(mut self, value: impl Into<Date>) -> Self {
        self.closedate = Some(value.into());
        self
    }
    /// Sets `leadId`.
    #[must_use]
    pub fn lead_id(mut self, value: types::CrmLeadId) -> Self {
        self.lead_id = Some(value);
        self
    }
    /// Sets `additionalInfo`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(mut self, value: types::LocationId) -> Self {
        self.location_id = Some(value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn photo(mut self, value: impl Into<File>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets `export`.
    #[must_use]
    pub fn export(mut self, value: bool) -> Self {
        self.export = Some(value);
        self
    }
    /// Sets `companyIds`.
    #[must_use]
    pub fn company_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmCompanyId>,
    ) -> Self {
        self.company_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `originVersion`.
    #[must_use]
    pub fn origin_version(mut self, value: impl Into<String>) -> Self {
        self.origin_version = Some(value.into());
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn logo(mut self, value: impl Into<File>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets `bankingDetails`.
    #[must_use]
    pub fn banking_details(mut self, value: impl Into<String>) -> Self {
        self.banking_details = Some(value.into());
        self
    }
    /// Sets `industry`.
    #[must_use]
    pub fn industry(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.industry = Some(value.into());
        self
    }
    /// Sets `employees`.
    #[must_use]
    pub fn employees(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.employees = Some(value.into());
        self
    }
    /// Sets `revenue`.
    #[must_use]
    pub fn revenue(mut self, value: impl Into<Decimal>) -> Self {
        self.revenue = Some(value.into());
        self
    }
    /// Sets `isMyCompany`.
    #[must_use]
    pub fn is_my_company(mut self, value: bool) -> Self {
        self.is_my_company = Some(value);
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }
    /// Sets `dealId`.
    #[must_use]
    pub fn deal_id(mut self, value: types::CrmDealId) -> Self {
        self.deal_id = Some(value);
        self
    }
    /// Sets `storageTypeId`.
    #[must_use]
    pub fn storage_type_id(mut self, value: impl Into<StorageTypeId>) -> Self {
        self.storage_type_id = Some(value.into());
        self
    }
    /// Sets `storageElementIds`.
    #[must_use]
    pub fn storage_element_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.storage_element_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `actualDate`.
    #[must_use]
    pub fn actual_date(mut self, value: impl Into<Date>) -> Self {
        self.actual_date = Some(value.into());
        self
    }
    /// Sets `mycompanyId`.
    #[must_use]
    pub fn mycompany_id(mut self, value: types::CrmCompanyId) -> Self {
        self.mycompany_id = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "title",
                "honorific",
                "name",
                "secondName",
                "lastName",
                "birthdate",
                "companyTitle",
                "sourceId",
                "sourceDescription",
                "stageId",
                "statusDescription",
                "post",
                "currencyId",
                "isManualOpportunity",
                "opportunity",
                "opened",
                "comments",
                "assignedById",
                "companyId",
                "contactId",
                "contactIds",
                "originatorId",
                "originId",
                "webformId",
                "observers",
                "utmSource",
                "utmMedium",
                "utmCampaign",
                "utmContent",
                "utmTerm",
                "fm",
                "typeId",
                "categoryId",
                "isRecurring",
                "probability",
                "taxValue",
                "quoteId",
                "begindate",
                "closedate",
                "leadId",
                "additionalInfo",
                "locationId",
                "photo",
                "export",
                "companyIds",
                "originVersion",
                "logo",
                "bankingDetails",
                "industry",
                "employees",
                "revenue",
                "isMyCompany",
                "content",
                "terms",
                "dealId",
                "storageTypeId",
                "storageElementIds",
                "actualDate",
                "mycompanyId",
                "xmlId",
            ],
            required: &[],
            codecs: &[
                (13, Codec::YesNo),
                (15, Codec::YesNo),
                (33, Codec::YesNo),
                (43, Codec::YesNo),
                (51, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.honorific,
            2 => &self.name,
            3 => &self.second_name,
            4 => &self.last_name,
            5 => &self.birthdate,
            6 => &self.company_title,
            7 => &self.source_id,
            8 => &self.source_description,
            9 => &self.stage_id,
            10 => &self.status_description,
            11 => &self.post,
            12 => &self.currency_id,
            13 => &self.is_manual_opportunity,
            14 => &self.opportunity,
            15 => &self.opened,
            16 => &self.comments,
            17 => &self.assigned_by_id,
            18 => &self.company_id,
            19 => &self.contact_id,
            20 => &self.contact_ids,
            21 => &self.originator_id,
            22 => &self.origin_id,
            23 => &self.webform_id,
            24 => &self.observers,
            25 => &self.utm_source,
            26 => &self.utm_medium,
            27 => &self.utm_campaign,
            28 => &self.utm_content,
            29 => &self.utm_term,
            30 => &self.fm,
            31 => &self.type_id,
            32 => &self.category_id,
            33 => &self.is_recurring,
            34 => &self.probability,
            35 => &self.tax_value,
            36 => &self.quote_id,
            37 => &self.begindate,
            38 => &self.closedate,
            39 => &self.lead_id,
            40 => &self.additional_info,
            41 => &self.location_id,
            42 => &self.photo,
            43 => &self.export,
            44 => &self.company_ids,
            45 => &self.origin_version,
            46 => &self.logo,
            47 => &self.banking_details,
            48 => &self.industry,
            49 => &self.employees,
            50 => &self.revenue,
            51 => &self.is_my_company,
            52 => &self.content,
            53 => &self.terms,
            54 => &self.deal_id,
            55 => &self.storage_type_id,
            56 => &self.storage_element_ids,
            57 => &self.actual_date,
            58 => &self.mycompany_id,
            59 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.honorific,
            2 => &mut self.name,
            3 => &mut self.second_name,
            4 => &mut self.last_name,
            5 => &mut self.birthdate,
            6 => &mut self.company_title,
            7 => &mut self.source_id,
            8 => &mut self.source_description,
            9 => &mut self.stage_id,
            10 => &mut self.status_description,
            11 => &mut self.post,
            12 => &mut self.currency_id,
            13 => &mut self.is_manual_opportunity,
            14 => &mut self.opportunity,
            15 => &mut self.opened,
            16 => &mut self.comments,
            17 => &mut self.assigned_by_id,
            18 => &mut self.company_id,
            19 => &mut self.contact_id,
            20 => &mut self.contact_ids,
            21 => &mut self.originator_id,
            22 => &mut self.origin_id,
            23 => &mut self.webform_id,
            24 => &mut self.observers,
            25 => &mut self.utm_source,
            26 => &mut self.utm_medium,
            27 => &mut self.utm_campaign,
            28 => &mut self.utm_content,
            29 => &mut self.utm_term,
            30 => &mut self.fm,
            31 => &mut self.type_id,
            32 => &mut self.category_id,
            33 => &mut self.is_recurring,
            34 => &mut self.probability,
            35 => &mut self.tax_value,
            36 => &mut self.quote_id,
            37 => &mut self.begindate,
            38 => &mut self.closedate,
            39 => &mut self.lead_id,
            40 => &mut self.additional_info,
            41 => &mut self.location_id,
            42 => &mut self.photo,
            43 => &mut self.export,
            44 => &mut self.company_ids,
            45 => &mut self.origin_version,
            46 => &mut self.logo,
            47 => &mut self.banking_details,
            48 => &mut self.industry,
            49 => &mut self.employees,
            50 => &mut self.revenue,
            51 => &mut self.is_my_company,
            52 => &mut self.content,
            53 => &mut self.terms,
            54 => &mut self.deal_id,
            55 => &mut self.storage_type_id,
            56 => &mut self.storage_element_ids,
            57 => &mut self.actual_date,
            58 => &mut self.mycompany_id,
            59 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.fm` of `crm.item.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fm {
    /// `typeId`: `string`.
    pub type_id: Option<String>,
    /// `valueType`: `string`.
    pub value_type: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fm {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<String>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `valueType`.
    #[must_use]
    pub fn value_type(mut self, value: impl Into<String>) -> Self {
        self.value_type = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for Fm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fm",
            fields: &["typeId", "valueType", "value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.value_type,
            2 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.value_type,
            2 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.storageTypeId` of `crm.item.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageTypeId {
    /// `1`: file.
    File,
    /// `2`: webdav.
    Webdav,
    /// `3`: drive.
    Drive,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for StorageTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::File),
            1 => Some(Self::Webdav),
            2 => Some(Self::Drive),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::File => "1",
            Self::Webdav => "2",
            Self::Drive => "3",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.item.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemResult {
    /// `item`: [`Item`].
    pub item: Option<Item>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ItemResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ItemResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `crm.item.add`, and one other place.
///
/// Keys like `parentId...`, `ufCrm...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// `assignedById`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `createdBy`: `user`.
    pub created_by: Option<types::UserId>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<DateTime>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lastActivityBy`: `user`.
    pub last_activity_by: Option<types::UserId>,
    /// `lastActivityTime`: `datetime`.
    pub last_activity_time: Option<DateTime>,
    /// `opened`: `boolean`.
    pub opened: Option<bool>,
    /// `updatedBy`: `user`.
    pub updated_by: Option<types::UserId>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<DateTime>,
    /// `utmCampaign`: `string`, may be `null`.
    pub utm_campaign: Option<String>,
    /// `utmContent`: `string`, may be `null`.
    pub utm_content: Option<String>,
    /// `utmMedium`: [`ItemUtmMedium`], may be `null`.
    pub utm_medium: Option<ItemUtmMedium>,
    /// `utmSource`: `string`, may be `null`.
    pub utm_source: Option<String>,
    /// `utmTerm`: `string`, may be `null`.
    pub utm_term: Option<String>,
    /// `webformId`: `integer`, may be `null`.
    pub webform_id: Option<i64>,
    /// `dateCreateShort`: `datetime`, may be `null`.
    pub date_create_short: Option<DateTime>,
    /// `dateModifyShort`: `datetime`, may be `null`.
    pub date_modify_short: Option<DateTime>,
    /// `companyId`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `contactId`: `crm_contact`.
    pub contact_id: Option<types::CrmContactId>,
    /// `stageId`: `crm_status`.
    pub stage_id: Option<types::CrmStatusId>,
    /// `isConvert`: `boolean`, may be `null`.
    pub is_convert: Option<bool>,
    /// `statusDescription`: `string`, may be `null`.
    pub status_description: Option<String>,
    /// `stageSemanticId`: [`ItemStageSemanticId`].
    pub stage_semantic_id: Option<ItemStageSemanticId>,
    /// `productId`: `string`, may be `null`.
    pub product_id: Option<String>,
    /// `opportunity`: `double`.
    pub opportunity: Option<Decimal>,
    /// `currencyId`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `sourceId`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `sourceDescription`: `string`.
    pub source_description: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `secondName`: `string`.
    pub second_name: Option<String>,
    /// `shortName`: `string`, may be `null`.
    pub short_name: Option<String>,
    /// `companyTitle`: `string`.
    pub company_title: Option<String>,
    /// `post`: `string`.
    pub post: Option<String>,
    /// `address`: `string`, may be `null`.
    pub address: Option<String>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `originatorId`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// `originId`: `string`, may be `null`.
    pub origin_id: Option<String>,
    /// `dateClosed`: `datetime`, may be `null`.
    pub date_closed: Option<DateTime>,
    /// `birthdate`: `date`.
    pub birthdate: Option<Date>,
    /// `honorific`: `crm_status`.
    pub honorific: Option<types::CrmStatusId>,
    /// `hasPhone`: `boolean`.
    pub has_phone: Option<bool>,
    /// `hasEmail`: `boolean`.
    pub has_email: Option<bool>,
    /// `hasImol`: `boolean`.
    pub has_imol: Option<bool>,
    /// `login`: `string`, may be `null`.
    pub login: Option<String>,
    /// `isReturnCustomer`: `boolean`.
    pub is_return_customer: Option<bool>,
    /// `searchContent`: `string`, may be `null`.
    pub search_content: Option<String>,
    /// `isManualOpportunity`: `boolean`.
    pub is_manual_opportunity: Option<bool>,
    /// `movedBy`: `user`.
    pub moved_by: Option<types::UserId>,
    /// `movedTime`: `datetime`.
    pub moved_time: Option<DateTime>,
    /// `phoneMobile`: `string`.
    pub phone_mobile: Option<String>,
    /// `phoneWork`: `string`.
    pub phone_work: Option<String>,
    /// `phoneMailing`: `string`.
    pub phone_mailing: Option<String>,
    /// `emailHome`: `string`.
    pub email_home: Option<String>,
    /// `emailWork`: `string`.
    pub email_work: Option<String>,
    /// `emailMailing`: `string`.
    pub email_mailing: Option<String>,
    /// `skype`: `string`, may be `null`.
    pub skype: Option<String>,
    /// `icq`: `string`, may be `null`.
    pub icq: Option<String>,
    /// `imol`: `string`.
    pub imol: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `phone`: `string`.
    pub phone: Option<String>,
    /// `observers`: list of `user`.
    pub observers: Option<Vec<types::UserId>>,
    /// `contactIds`: list of `crm_contact`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `fm`: list of [`ItemFm`].
    pub fm: Option<Vec<ItemFm>>,
    /// `leadId`: `crm_lead`, may be `null`.
    pub lead_id: Option<types::CrmLeadId>,
    /// `quoteId`: `crm_quote`, may be `null`.
    pub quote_id: Option<types::CrmQuoteId>,
    /// `categoryId`: `crm_category`.
    pub category_id: Option<types::CrmCategoryId>,
    /// `isNew`: `boolean`.
    pub is_new: Option<bool>,
    /// `isRecurring`: `boolean`.
    pub is_recurring: Option<bool>,
    /// `isRepeatedApproach`: `boolean`.
    pub is_repeated_approach: Option<bool>,
    /// `closed`: `boolean`.
    pub closed: Option<bool>,
    /// `typeId`: `crm_status`.
    pub type_id: Option<types::CrmStatusId>,
    /// `taxValue`: `double`.
    pub tax_value: Option<Decimal>,
    /// `probability`: `integer`, may be `null`.
    pub probability: Option<i64>,
    /// `begindate`: `date`.
    pub begindate: Option<Date>,
    /// `begindateShort`: `datetime`, may be `null`.
    pub begindate_short: Option<DateTime>,
    /// `closedate`: `date`.
    pub closedate: Option<Date>,
    /// `closedateShort`: `datetime`, may be `null`.
    pub closedate_short: Option<DateTime>,
    /// `eventDate`: `datetime`, may be `null`.
    pub event_date: Option<DateTime>,
    /// `eventDateShort`: `datetime`, may be `null`.
    pub event_date_short: Option<DateTime>,
    /// `eventId`: `crm_status`, may be `null`.
    pub event_id: Option<types::CrmStatusId>,
    /// `eventDescription`: `string`, may be `null`.
    pub event_description: Option<String>,
    /// `locationId`: `location`, may be `null`.
    pub location_id: Option<types::LocationId>,
    /// `additionalInfo`: `string`.
    pub additional_info: Option<String>,
    /// `orderStage`: `string`, may be `null`.
    pub order_stage: Option<String>,
    /// `isWork`: `boolean`, may be `null`.
    pub is_work: Option<bool>,
    /// `isWon`: `boolean`, may be `null`.
    pub is_won: Option<bool>,
    /// `isLose`: `boolean`, may be `null`.
    pub is_lose: Option<bool>,
    /// `receivedAmount`: `string`, may be `null`.
    pub received_amount: Option<String>,
    /// `lostAmount`: `string`, may be `null`.
    pub lost_amount: Option<String>,
    /// `hasProducts`: `boolean`, may be `null`.
    pub has_products: Option<bool>,
    /// `photo`: `file`.
    pub photo: Option<File>,
    /// `export`: `boolean`.
    pub export: Option<bool>,
    /// `originVersion`: `string`.
    pub origin_version: Option<String>,
    /// `companyIds`: list of `crm_company`.
    pub company_ids: Option<Vec<types::CrmCompanyId>>,
    /// `logo`: `file`.
    pub logo: Option<File>,
    /// `addressLegal`: `string`.
    pub address_legal: Option<String>,
    /// `bankingDetails`: `string`.
    pub banking_details: Option<String>,
    /// `industry`: `crm_status`.
    pub industry: Option<types::CrmStatusId>,
    /// `revenue`: `double`.
    pub revenue: Option<Decimal>,
    /// `employees`: `crm_status`.
    pub employees: Option<types::CrmStatusId>,
    /// `isMyCompany`: `boolean`.
    pub is_my_company: Option<bool>,
    /// `ufLogo`: `file`.
    pub uf_logo: Option<File>,
    /// `ufStamp`: `file`.
    pub uf_stamp: Option<File>,
    /// `ufDirectorSign`: `file`.
    pub uf_director_sign: Option<File>,
    /// `ufAccountantSign`: `file`.
    pub uf_accountant_sign: Option<File>,
    /// `dealId`: `crm_deal`.
    pub deal_id: Option<types::CrmDealId>,
    /// `personTypeId`: `integer`.
    pub person_type_id: Option<i64>,
    /// `mycompanyId`: `crm_company`.
    pub mycompany_id: Option<types::CrmCompanyId>,
    /// `commentsType`: [`CommentsType`].
    pub comments_type: Option<CommentsType>,
    /// `quoteNumber`: `string`.
    pub quote_number: Option<String>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `contentType`: [`CommentsType`].
    pub content_type: Option<CommentsType>,
    /// `terms`: `string`.
    pub terms: Option<String>,
    /// `termsType`: [`CommentsType`].
    pub terms_type: Option<CommentsType>,
    /// `storageTypeId`: `integer`.
    pub storage_type_id: Option<i64>,
    /// `storageElementIds`: list of `integer`.
    pub storage_element_ids: Option<Vec<i64>>,
    /// `clientTitle`: `string`.
    pub client_title: Option<String>,
    /// `clientAddr`: `string`.
    pub client_addr: Option<String>,
    /// `clientContact`: `string`.
    pub client_contact: Option<String>,
    /// `clientEmail`: `string`.
    pub client_email: Option<String>,
    /// `clientPhone`: `string`.
    pub client_phone: Option<String>,
    /// `clientTpId`: `string`.
    pub client_tp_id: Option<String>,
    /// `clientTpaId`: `string`.
    pub client_tpa_id: Option<String>,
    /// `actualDate`: `date`.
    pub actual_date: Option<Date>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `previousStageId`: `crm_status`.
    pub previous_stage_id: Option<types::CrmStatusId>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `opportunityAccount`: `double`.
    pub opportunity_account: Option<Decimal>,
    /// `taxValueAccount`: `double`.
    pub tax_value_account: Option<Decimal>,
    /// `accountCurrencyId`: `crm_currency`.
    pub account_currency_id: Option<types::CrmCurrencyId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Item {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Item",
            fields: &[
                "assignedById",
                "createdBy",
                "createdTime",
                "entityTypeId",
                "id",
                "lastActivityBy",
                "lastActivityTime",
                "opened",
                "updatedBy",
                "updatedTime",
                "utmCampaign",
                "utmContent",
                "utmMedium",
                "utmSource",
                "utmTerm",
                "webformId",
                "dateCreateShort",
                "dateModifyShort",
                "companyId",
                "contactId",
                "stageId",
                "isConvert",
                "statusDescription",
                "stageSemanticId",
                "productId",
                "opportunity",
                "currencyId",
                "sourceId",
                "sourceDescription",
                "title",
                "name",
                "lastName",
                "secondName",
                "shortName",
                "companyTitle",
                "post",
                "address",
                "comments",
                "originatorId",
                "originId",
                "dateClosed",
                "birthdate",
                "honorific",
                "hasPhone",
                "hasEmail",
                "hasImol",
                "login",
                "isReturnCustomer",
                "searchContent",
                "isManualOpportunity",
                "movedBy",
                "movedTime",
                "phoneMobile",
                "phoneWork",
                "phoneMailing",
                "emailHome",
                "emailWork",
                "emailMailing",
                "skype",
                "icq",
                "imol",
                "email",
                "phone",
                "observers",
                "contactIds",
                "fm",
                "leadId",
                "quoteId",
                "categoryId",
                "isNew",
                "isRecurring",
                "isRepeatedApproach",
                "closed",
                "typeId",
                "taxValue",
                "probability",
                "begindate",
                "begindateShort",
                "closedate",
                "closedateShort",
                "eventDate",
                "eventDateShort",
                "eventId",
                "eventDescription",
                "locationId",
                "additionalInfo",
                "orderStage",
                "isWork",
                "isWon",
                "isLose",
                "receivedAmount",
                "lostAmount",
                "hasProducts",
                "photo",
                "export",
                "originVersion",
                "companyIds",
                "logo",
                "addressLegal",
                "bankingDetails",
                "industry",
                "revenue",
                "employees",
                "isMyCompany",
                "ufLogo",
                "ufStamp",
                "ufDirectorSign",
                "ufAccountantSign",
                "dealId",
                "personTypeId",
                "mycompanyId",
                "commentsType",
                "quoteNumber",
                "content",
                "contentType",
                "terms",
                "termsType",
                "storageTypeId",
                "storageElementIds",
                "clientTitle",
                "clientAddr",
                "clientContact",
                "clientEmail",
                "clientPhone",
                "clientTpId",
                "clientTpaId",
                "actualDate",
                "xmlId",
                "previousStageId",
                "accountNumber",
                "opportunityAccount",
                "taxValueAccount",
                "accountCurrencyId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.assigned_by_id,
            1 => &self.created_by,
            2 => &self.created_time,
            3 => &self.entity_type_id,
            4 => &self.id,
            5 => &self.last_activity_by,
            6 => &self.last_activity_time,
            7 => &self.opened,
            8 => &self.updated_by,
            9 => &self.updated_time,
            10 => &self.utm_campaign,
            11 => &self.utm_content,
            12 => &self.utm_medium,
            13 => &self.utm_source,
            14 => &self.utm_term,
            15 => &self.webform_id,
            16 => &self.date_create_short,
            17 => &self.date_modify_short,
            18 => &self.company_id,
            19 => &self.contact_id,
            20 => &self.stage_id,
            21 => &self.is_convert,
            22 => &self.status_description,
            23 => &self.stage_semantic_id,
            24 => &self.product_id,
            25 => &self.opportunity,
            26 => &self.currency_id,
            27 => &self.source_id,
            28 => &self.source_description,
            29 => &self.title,
            30 => &self.name,
            31 => &self.last_name,
            32 => &self.second_name,
            33 => &self.short_name,
            34 => &self.company_title,
            35 => &self.post,
            36 => &self.address,
            37 => &self.comments,
            38 => &self.originator_id,
            39 => &self.origin_id,
            40 => &self.date_closed,
            41 => &self.birthdate,
            42 => &self.honorific,
            43 => &self.has_phone,
            44 => &self.has_email,
            45 => &self.has_imol,
            46 => &self.login,
            47 => &self.is_return_customer,
            48 => &self.search_content,
            49 => &self.is_manual_opportunity,
            50 => &self.moved_by,
            51 => &self.moved_time,
            52 => &self.phone_mobile,
            53 => &self.phone_work,
            54 => &self.phone_mailing,
            55 => &self.email_home,
            56 => &self.email_work,
            57 => &self.email_mailing,
            58 => &self.skype,
            59 => &self.icq,
            60 => &self.imol,
            61 => &self.email,
            62 => &self.phone,
            63 => &self.observers,
            64 => &self.contact_ids,
            65 => &self.fm,
            66 => &self.lead_id,
            67 => &self.quote_id,
            68 => &self.category_id,
            69 => &self.is_new,
            70 => &self.is_recurring,
            71 => &self.is_repeated_approach,
            72 => &self.closed,
            73 => &self.type_id,
            74 => &self.tax_value,
            75 => &self.probability,
            76 => &self.begindate,
            77 => &self.begindate_short,
            78 => &self.closedate,
            79 => &self.closedate_short,
            80 => &self.event_date,
            81 => &self.event_date_short,
            82 => &self.event_id,
            83 => &self.event_description,
            84 => &self.location_id,
            85 => &self.additional_info,
            86 => &self.order_stage,
            87 => &self.is_work,
            88 => &self.is_won,
            89 => &self.is_lose,
            90 => &self.received_amount,
            91 => &self.lost_amount,
            92 => &self.has_products,
            93 => &self.photo,
            94 => &self.export,
            95 => &self.origin_version,
            96 => &self.company_ids,
            97 => &self.logo,
            98 => &self.address_legal,
            99 => &self.banking_details,
            100 => &self.industry,
            101 => &self.revenue,
            102 => &self.employees,
            103 => &self.is_my_company,
            104 => &self.uf_logo,
            105 => &self.uf_stamp,
            106 => &self.uf_director_sign,
            107 => &self.uf_accountant_sign,
            108 => &self.deal_id,
            109 => &self.person_type_id,
            110 => &self.mycompany_id,
            111 => &self.comments_type,
            112 => &self.quote_number,
            113 => &self.content,
            114 => &self.content_type,
            115 => &self.terms,
            116 => &self.terms_type,
            117 => &self.storage_type_id,
            118 => &self.storage_element_ids,
            119 => &self.client_title,
            120 => &self.client_addr,
            121 => &self.client_contact,
            122 => &self.client_email,
            123 => &self.client_phone,
            124 => &self.client_tp_id,
            125 => &self.client_tpa_id,
            126 => &self.actual_date,
            127 => &self.xml_id,
            128 => &self.previous_stage_id,
            129 => &self.account_number,
            130 => &self.opportunity_account,
            131 => &self.tax_value_account,
            132 => &self.account_currency_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.assigned_by_id,
            1 => &mut self.created_by,
            2 => &mut self.created_time,
            3 => &mut self.entity_type_id,
            4 => &mut self.id,
            5 => &mut self.last_activity_by,
            6 => &mut self.last_activity_time,
            7 => &mut self.opened,
            8 => &mut self.updated_by,
            9 => &mut self.updated_time,
            10 => &mut self.utm_campaign,
            11 => &mut self.utm_content,
            12 => &mut self.utm_medium,
            13 => &mut self.utm_source,
            14 => &mut self.utm_term,
            15 => &mut self.webform_id,
            16 => &mut self.date_create_short,
            17 => &mut self.date_modify_short,
            18 => &mut self.company_id,
            19 => &mut self.contact_id,
            20 => &mut self.stage_id,
            21 => &mut self.is_convert,
            22 => &mut self.status_description,
            23 => &mut self.stage_semantic_id,
            24 => &mut self.product_id,
            25 => &mut self.opportunity,
            26 => &mut self.currency_id,
            27 => &mut self.source_id,
            28 => &mut self.source_description,
            29 => &mut self.title,
            30 => &mut self.name,
            31 => &mut self.last_name,
            32 => &mut self.second_name,
            33 => &mut self.short_name,
            34 => &mut self.company_title,
            35 => &mut self.post,
            36 => &mut self.address,
            37 => &mut self.comments,
            38 => &mut self.originator_id,
            39 => &mut self.origin_id,
            40 => &mut self.date_closed,
            41 => &mut self.birthdate,
            42 => &mut self.honorific,
            43 => &mut self.has_phone,
            44 => &mut self.has_email,
            45 => &mut self.has_imol,
            46 => &mut self.login,
            47 => &mut self.is_return_customer,
            48 => &mut self.search_content,
            49 => &mut self.is_manual_opportunity,
            50 => &mut self.moved_by,
            51 => &mut self.moved_time,
            52 => &mut self.phone_mobile,
            53 => &mut self.phone_work,
            54 => &mut self.phone_mailing,
            55 => &mut self.email_home,
            56 => &mut self.email_work,
            57 => &mut self.email_mailing,
            58 => &mut self.skype,
            59 => &mut self.icq,
            60 => &mut self.imol,
            61 => &mut self.email,
            62 => &mut self.phone,
            63 => &mut self.observers,
            64 => &mut self.contact_ids,
            65 => &mut self.fm,
            66 => &mut self.lead_id,
            67 => &mut self.quote_id,
            68 => &mut self.category_id,
            69 => &mut self.is_new,
            70 => &mut self.is_recurring,
            71 => &mut self.is_repeated_approach,
            72 => &mut self.closed,
            73 => &mut self.type_id,
            74 => &mut self.tax_value,
            75 => &mut self.probability,
            76 => &mut self.begindate,
            77 => &mut self.begindate_short,
            78 => &mut self.closedate,
            79 => &mut self.closedate_short,
            80 => &mut self.event_date,
            81 => &mut self.event_date_short,
            82 => &mut self.event_id,
            83 => &mut self.event_description,
            84 => &mut self.location_id,
            85 => &mut self.additional_info,
            86 => &mut self.order_stage,
            87 => &mut self.is_work,
            88 => &mut self.is_won,
            89 => &mut self.is_lose,
            90 => &mut self.received_amount,
            91 => &mut self.lost_amount,
            92 => &mut self.has_products,
            93 => &mut self.photo,
            94 => &mut self.export,
            95 => &mut self.origin_version,
            96 => &mut self.company_ids,
            97 => &mut self.logo,
            98 => &mut self.address_legal,
            99 => &mut self.banking_details,
            100 => &mut self.industry,
            101 => &mut self.revenue,
            102 => &mut self.employees,
            103 => &mut self.is_my_company,
            104 => &mut self.uf_logo,
            105 => &mut self.uf_stamp,
            106 => &mut self.uf_director_sign,
            107 => &mut self.uf_accountant_sign,
            108 => &mut self.deal_id,
            109 => &mut self.person_type_id,
            110 => &mut self.mycompany_id,
            111 => &mut self.comments_type,
            112 => &mut self.quote_number,
            113 => &mut self.content,
            114 => &mut self.content_type,
            115 => &mut self.terms,
            116 => &mut self.terms_type,
            117 => &mut self.storage_type_id,
            118 => &mut self.storage_element_ids,
            119 => &mut self.client_title,
            120 => &mut self.client_addr,
            121 => &mut self.client_contact,
            122 => &mut self.client_email,
            123 => &mut self.client_phone,
            124 => &mut self.client_tp_id,
            125 => &mut self.client_tpa_id,
            126 => &mut self.actual_date,
            127 => &mut self.xml_id,
            128 => &mut self.previous_stage_id,
            129 => &mut self.account_number,
            130 => &mut self.opportunity_account,
            131 => &mut self.tax_value_account,
            132 => &mut self.account_currency_id,
            _ => &mut self.extra,
        }
    }
}

/// `item.utmMedium` in the answer of `crm.item.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemUtmMedium {
    /// `CPC`.
    Cpc,
    /// `CPM`.
    Cpm,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ItemUtmMedium {
    const VALUES: &'static [&'static str] = &["CPC", "CPM"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Cpc),
            1 => Some(Self::Cpm),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Cpc => "CPC",
            Self::Cpm => "CPM",
            Self::Other(text) => text,
        }
    }
}

/// `item.stageSemanticId` in the answer of `crm.item.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemStageSemanticId {
    /// `P`: in progress.
    InProgress,
    /// `S`: successful.
    Successful,
    /// `F`: unsuccessful.
    Unsuccessful,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ItemStageSemanticId {
    const VALUES: &'static [&'static str] = &["P", "S", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::InProgress),
            1 => Some(Self::Successful),
            2 => Some(Self::Unsuccessful),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "P",
            Self::Successful => "S",
            Self::Unsuccessful => "F",
            Self::Other(text) => text,
        }
    }
}

/// `item.fm` in the answer of `crm.item.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemFm {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `valueType`: `string`.
    pub value_type: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `typeId`: `string`.
    pub type_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ItemFm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ItemFm",
            fields: &["id", "valueType", "value", "typeId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.value_type,
            2 => &self.value,
            3 => &self.type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.value_type,
            2 => &mut self.value,
            3 => &mut self.type_id,
            _ => &mut self.extra,
        }
    }
}

/// `item.commentsType` in the answer of `crm.item.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentsType {
    /// `0`: unknown.
    Unknown,
    /// `1`: text.
    Text,
    /// `2`: bb-code.
    BbCode,
    /// `3`: html.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CommentsType {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Unknown),
            1 => Some(Self::Text),
            2 => Some(Self::BbCode),
            3 => Some(Self::Html),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "0",
            Self::Text => "1",
            Self::BbCode => "2",
            Self::Html => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.item.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100` (HTTP 400).
    Code100,
    /// `CREATE_DYNAMIC_ITEM_RESTRICTED` (HTTP 400).
    CreateDynamicItemRestricted,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(
                Self::CrmFieldErrorValueNotValid,
                "CRM_FIELD_ERROR_VALUE_NOT_VALID",
            )
            .status(400),
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::code(
                Self::CreateDynamicItemRestricted,
                "CREATE_DYNAMIC_ITEM_RESTRICTED",
            )
            .status(400),
    ];
}

/// Calls [`crm.item.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html).
#[doc(alias = "crm.item.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<ItemResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.batchImport`](https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.batchImport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImport {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `data`: list of [`BatchImportData`], required.
    pub data: Vec<BatchImportData>,
    /// `useOriginalUfNames`: `Y` or `N`. Default: `N`.
    pub use_original_uf_names: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl BatchImport {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        entity_type_id: i64,
        data: impl IntoIterator<Item = BatchImportData>,
    ) -> Self {
        Self {
            entity_type_id,
            data: data.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `useOriginalUfNames`.
    #[must_use]
    pub fn use_original_uf_names(mut self, value: bool) -> Self {
        self.use_original_uf_names = Some(value);
        self
    }
}

impl Record for BatchImport {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BatchImport",
            fields: &["entityTypeId", "data", "useOriginalUfNames"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.data,
            2 => &self.use_original_uf_names,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.data,
            2 => &mut self.use_original_uf_names,
            _ => &mut self.extra,
        }
    }
}

impl Method for BatchImport {
    type Output = BatchImportResult;
    type Error = BatchImportError;
    const NAME: &'static str = "crm.item.batchImport";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `data` of `crm.item.batchImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportData {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `typeId`: `string`.
    pub type_id: Option<String>,
    /// `categoryId`: `integer`.
    pub category_id: Option<i64>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `isReccurring`: `string`.
    pub is_reccurring: Option<String>,
    /// `probability`: `integer`.
    pub probability: Option<i64>,
    /// `currencyId`: `string`.
    pub currency_id: Option<String>,
    /// `isManualOpportunity`: `Y` or `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `opportunity`: `double`.
    pub opportunity: Option<Decimal>,
    /// `taxValue`: `double`.
    pub tax_value: Option<Decimal>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `contactId`: `integer`.
    pub contact_id: Option<i64>,
    /// `contactIds`: list of `integer`.
    pub contact_ids: Option<Vec<i64>>,
    /// `quoteId`: `integer`.
    pub quote_id: Option<i64>,
    /// `begindate`: `string`.
    pub begindate: Option<String>,
    /// `closedate`: `string`.
    pub closedate: Option<String>,
    /// `opened`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `assignedById`: `integer`.
    pub assigned_by_id: Option<i64>,
    /// `sourceId`: `string`.
    pub source_id: Option<String>,
    /// `sourceDescription`: `string`.
    pub source_description: Option<String>,
    /// `leadId`: `integer`.
    pub lead_id: Option<i64>,
    /// `additionalInfo`: `string`.
    pub additional_info: Option<String>,
    /// `observers`: list of `integer`.
    pub observers: Option<Vec<i64>>,
    /// `utmSource`: `string`.
    pub utm_source: Option<String>,
    /// `utmMedium`: `string`.
    pub utm_medium: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl BatchImportData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<String>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `categoryId`.
    #[must_use]
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = Some(value);
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: impl Into<String>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `isReccurring`.
    #[must_use]
    pub fn is_reccurring(mut self, value: impl Into<String>) -> Self {
        self.is_reccurring = Some(value.into());
        self
    }
    /// Sets `probability`.
    #[must_use]
    pub fn probability(mut self, value: i64) -> Self {
        self.probability = Some(value);
        self
    }
    /// Sets `currencyId`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<String>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `isManualOpportunity`.
    #[must_use]
    pub fn is_manual_opportunity(mut self, value: bool) -> Self {
        self.is_manual_opportunity = Some(value);
        self
    }
    /// Sets `opportunity`.
    #[must_use]
    pub fn opportunity(mut self, value: impl Into<Decimal>) -> Self {
        self.opportunity = Some(value.into());
        self
    }
    /// Sets `taxValue`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `contactId`.
    #[must_use]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `contactIds`.
    #[must_use]
    pub fn contact_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.contact_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `quoteId`.
    #[must_use]
    pub fn quote_id(mut self, value: i64) -> Self {
        self.quote_id = Some(value);
        self
    }
    /// Sets `begindate`.
    #[must_use]
    pub fn begindate(mut self, value: impl Into<String>) -> Self {
        self.begindate = Some(value.into());
        self
    }
    /// Sets `closedate`.
    #[must_use]
    pub fn closedate(mut self, value: impl Into<String>) -> Self {
        self.closedate = Some(value.into());
        self
    }
    /// Sets `opened`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `assignedById`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: i64) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `sourceId`.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `sourceDescription`.
    #[must_use]
    pub fn source_description(mut self, value: impl Into<String>) -> Self {
        self.source_description = Some(value.into());
        self
    }
    /// Sets `leadId`.
    #[must_use]
    pub fn lead_id(mut self, value: i64) -> Self {
        self.lead_id = Some(value);
        self
    }
    /// Sets `additionalInfo`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `observers`.
    #[must_use]
    pub fn observers(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.observers = Some(value.into_iter().collect());
        self
    }
    /// Sets `utmSource`.
    #[must_use]
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }
    /// Sets `utmMedium`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl Into<String>) -> Self {
        self.utm_medium = Some(value.into());
        self
    }
}

impl Record for BatchImportData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BatchImportData",
            fields: &[
                "title",
                "typeId",
                "categoryId",
                "stageId",
                "isReccurring",
                "probability",
                "currencyId",
                "isManualOpportunity",
                "opportunity",
                "taxValue",
                "companyId",
                "contactId",
                "contactIds",
                "quoteId",
                "begindate",
                "closedate",
                "opened",
                "comments",
                "assignedById",
                "sourceId",
                "sourceDescription",
                "leadId",
                "additionalInfo",
                "observers",
                "utmSource",
                "utmMedium",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo), (16, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_id,
            2 => &self.category_id,
            3 => &self.stage_id,
            4 => &self.is_reccurring,
            5 => &self.probability,
            6 => &self.currency_id,
            7 => &self.is_manual_opportunity,
            8 => &self.opportunity,
            9 => &self.tax_value,
            10 => &self.company_id,
            11 => &self.contact_id,
            12 => &self.contact_ids,
            13 => &self.quote_id,
            14 => &self.begindate,
            15 => &self.closedate,
            16 => &self.opened,
            17 => &self.comments,
            18 => &self.assigned_by_id,
            19 => &self.source_id,
            20 => &self.source_description,
            21 => &self.lead_id,
            22 => &self.additional_info,
            23 => &self.observers,
            24 => &self.utm_source,
            25 => &self.utm_medium,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_id,
            2 => &mut self.category_id,
            3 => &mut self.stage_id,
            4 => &mut self.is_reccurring,
            5 => &mut self.probability,
            6 => &mut self.currency_id,
            7 => &mut self.is_manual_opportunity,
            8 => &mut self.opportunity,
            9 => &mut self.tax_value,
            10 => &mut self.company_id,
            11 => &mut self.contact_id,
            12 => &mut self.contact_ids,
            13 => &mut self.quote_id,
            14 => &mut self.begindate,
            15 => &mut self.closedate,
            16 => &mut self.opened,
            17 => &mut self.comments,
            18 => &mut self.assigned_by_id,
            19 => &mut self.source_id,
            20 => &mut self.source_description,
            21 => &mut self.lead_id,
            22 => &mut self.additional_info,
            23 => &mut self.observers,
            24 => &mut self.utm_source,
            25 => &mut self.utm_medium,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.item.batchImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportResult {
    /// `items`: list of [`BatchImportResultItems`].
    pub items: Option<Vec<BatchImportResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BatchImportResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BatchImportResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `crm.item.batchImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportResultItems {
    /// `item`: [`ItemReply`].
    pub item: Option<ItemReply>,
    /// `error`: `string`.
    pub error: Option<String>,
    /// `error_description`: `string`.
    pub error_description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BatchImportResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BatchImportResultItems",
            fields: &["item", "error", "error_description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            1 => &self.error,
            2 => &self.error_description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            1 => &mut self.error,
            2 => &mut self.error_description,
            _ => &mut self.extra,
        }
    }
}

/// `items.item` in the answer of `crm.item.batchImport`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemReply {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ItemReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ItemReply",
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

/// Errors of `crm.item.batchImport`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchImportError {
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100` (HTTP 400).
    Code100,
    /// `CREATE_DYNAMIC_ITEM_RESTRICTED` (HTTP 400).
    CreateDynamicItemRestricted,
    /// `MAX_IMPORT_BATCH_SIZE_EXCEEDED` (HTTP 400).
    MaxImportBatchSizeExceeded,
    /// `INVALID_CREDENTIALS` (HTTP 401).
    InvalidCredentials,
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
}

impl ErrorCode for BatchImportError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(
                Self::CrmFieldErrorValueNotValid,
                "CRM_FIELD_ERROR_VALUE_NOT_VALID",
            )
            .status(400),
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::code(
                Self::CreateDynamicItemRestricted,
                "CREATE_DYNAMIC_ITEM_RESTRICTED",
            )
            .status(400),
        ErrorCase::code(
                Self::MaxImportBatchSizeExceeded,
                "MAX_IMPORT_BATCH_SIZE_EXCEEDED",
            )
            .status(400),
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS").status(401),
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
    ];
}

/// Calls [`crm.item.batchImport`](https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html).
#[doc(alias = "crm.item.batchImport")]
pub fn batch_import<'a, C: Caller>(
    caller: &'a C,
    request: &'a BatchImport,
) -> impl Future<
    Output = Result<Reply<BatchImportResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, id: i64) -> Self {
        Self {
            entity_type_id,
            id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["entityTypeId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "crm.item.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `allowed_only_intranet_user`.
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`, `SPA not found`.
    NotFoundSpaNotFound,
    /// `NOT_FOUND`, `Item not found`.
    NotFoundItemNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user"),
        ErrorCase::code(Self::NotFoundSpaNotFound, "NOT_FOUND").message("SPA not found"),
        ErrorCase::code(Self::NotFoundItemNotFound, "NOT_FOUND")
            .message("Item not found"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.item.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html).
#[doc(alias = "crm.item.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `useOriginalUfNames`: `Y` or `N`. Default: `N`.
    pub use_original_uf_names: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
            ..Default::default()
        }
    }
    /// Sets `useOriginalUfNames`.
    #[must_use]
    pub fn use_original_uf_names(mut self, value: bool) -> Self {
        self.use_original_uf_names = Some(value);
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["entityTypeId", "useOriginalUfNames"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.use_original_uf_names,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.use_original_uf_names,
            _ => &mut self.extra,
        }
    }
}

impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.item.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.item.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `fields`: map of [`FieldsResultFields`].
    pub fields: Option<Map<FieldsResultFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
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

/// `fields` in the answer of `crm.item.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultFields {
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
    /// `upperName`: `string`.
    pub upper_name: Option<String>,
    /// `settings`: [`FieldsResultFieldsSettings`].
    pub settings: Option<FieldsResultFieldsSettings>,
    /// `isDeprecated`: `boolean`.
    pub is_deprecated: Option<bool>,
    /// `statusType`: `string`.
    pub status_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultFields",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
                "upperName",
                "settings",
                "isDeprecated",
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
            7 => &self.upper_name,
            8 => &self.settings,
            9 => &self.is_deprecated,
            10 => &self.status_type,
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
            7 => &mut self.upper_name,
            8 => &mut self.settings,
            9 => &mut self.is_deprecated,
            10 => &mut self.status_type,
            _ => &mut self.extra,
        }
    }
}

/// `fields.settings` in the answer of `crm.item.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultFieldsSettings {
    /// `parentEntityTypeId`: `integer`.
    pub parent_entity_type_id: Option<i64>,
    /// `isMyCompany`: `boolean`.
    pub is_my_company: Option<bool>,
    /// `isEmbeddedEditorEnabled`: `boolean`.
    pub is_embedded_editor_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResultFieldsSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultFieldsSettings",
            fields: &["parentEntityTypeId", "isMyCompany", "isEmbeddedEditorEnabled"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent_entity_type_id,
            1 => &self.is_my_company,
            2 => &self.is_embedded_editor_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent_entity_type_id,
            1 => &mut self.is_my_company,
            2 => &mut self.is_embedded_editor_enabled,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
    ];
}

/// Calls [`crm.item.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html).
#[doc(alias = "crm.item.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `useOriginalUfNames`: `Y` or `N`. Default: `N`.
    pub use_original_uf_names: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, id: i64) -> Self {
        Self {
            entity_type_id,
            id,
            ..Default::default()
        }
    }
    /// Sets `useOriginalUfNames`.
    #[must_use]
    pub fn use_original_uf_names(mut self, value: bool) -> Self {
        self.use_original_uf_names = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["entityTypeId", "id", "useOriginalUfNames"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.id,
            2 => &self.use_original_uf_names,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.id,
            2 => &mut self.use_original_uf_names,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = ItemResult;
    type Error = GetError;
    const NAME: &'static str = "crm.item.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.item.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`, `SPA not found` (HTTP 400).
    NotFoundSpaNotFound,
    /// `NOT_FOUND`, `Item not found` (HTTP 400).
    NotFoundItemNotFound,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `NOT_FOUND`, `Element not found`.
    NotFoundElementNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::NotFoundSpaNotFound, "NOT_FOUND")
            .message("SPA not found")
            .status(400),
        ErrorCase::code(Self::NotFoundItemNotFound, "NOT_FOUND")
            .message("Item not found")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::NotFoundElementNotFound, "NOT_FOUND")
            .message("Element not found"),
    ];
}

/// Calls [`crm.item.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html).
#[doc(alias = "crm.item.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<ItemResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.import`](https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.import")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Import {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `fields`: [`ImportFields`], required.
    pub fields: ImportFields,
    /// `useOriginalUfNames`: `Y` or `N`. Default: `N`.
    pub use_original_uf_names: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Import {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, fields: ImportFields) -> Self {
        Self {
            entity_type_id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `useOriginalUfNames`.
    #[must_use]
    pub fn use_original_uf_names(mut self, value: bool) -> Self {
        self.use_original_uf_names = Some(value);
        self
    }
}

impl Record for Import {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Import",
            fields: &["entityTypeId", "fields", "useOriginalUfNames"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.fields,
            2 => &self.use_original_uf_names,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.fields,
            2 => &mut self.use_original_uf_names,
            _ => &mut self.extra,
        }
    }
}

impl Method for Import {
    type Output = ImportResult;
    type Error = ImportError;
    const NAME: &'static str = "crm.item.import";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.item.import`.
///
/// Keys like `ufCrm...`, `parentId...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportFields {
    /// `title`: `string`. Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub title: Option<String>,
    /// `honorific`: `crm_status`. Default: `null`. Only for: `Lead`, `Contact`.
    pub honorific: Option<types::CrmStatusId>,
    /// `name`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub name: Option<String>,
    /// `secondName`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub second_name: Option<String>,
    /// `lastName`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub last_name: Option<String>,
    /// `birthdate`: `date`. Default: `null`. Only for: `Lead`, `Contact`.
    pub birthdate: Option<Date>,
    /// `companyTitle`: `string`. Default: `null`. Only for: `Lead`.
    pub company_title: Option<String>,
    /// `sourceId`: `crm_status`. Counts only where the setting `isSourceEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_id: Option<types::CrmStatusId>,
    /// `sourceDescription`: `string`. Counts only where the setting `isSourceEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_description: Option<String>,
    /// `stageId`: `crm_status`. Counts only where the setting `isStagesEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub stage_id: Option<types::CrmStatusId>,
    /// `statusDescription`: `string`. Default: `null`. Only for: `Lead`.
    pub status_description: Option<String>,
    /// `post`: `string`. Default: `null`. Only for: `Lead`, `Contact`.
    pub post: Option<String>,
    /// `currencyId`: `crm_currency`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `isManualOpportunity`: `Y` or `N`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Default: `N`. Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub is_manual_opportunity: Option<bool>,
    /// `opportunity`: `double`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub opportunity: Option<Decimal>,
    /// `opened`: `Y` or `N`. Default: `Y`.
    pub opened: Option<bool>,
    /// `comments`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    pub comments: Option<String>,
    /// `assignedById`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `companyId`: `crm_company`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `contactId`: `crm_contact`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub contact_id: Option<types::CrmContactId>,
    /// `contactIds`: list of `crm_contact`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `originatorId`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`.
    pub originator_id: Option<String>,
    /// `originId`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`.
    pub origin_id: Option<String>,
    /// `webformId`: `integer`. Default: `null`. Only for: `Lead`, `Estimate`, `Invoice`, `SPA`.
    pub webform_id: Option<i64>,
    /// `observers`: list of `user`. Counts only where the setting `isObserversEnabled` is on (for `SPA`). Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub observers: Option<Vec<types::UserId>>,
    /// `utmSource`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_source: Option<String>,
    /// `utmMedium`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_medium: Option<String>,
    /// `utmCampaign`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_campaign: Option<String>,
    /// `utmContent`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_content: Option<String>,
    /// `utmTerm`: `string`. Default: `null`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_term: Option<String>,
    /// `typeId`: `crm_status`. Only for: `Deal`, `Contact`, `Company`.
    pub type_id: Option<types::CrmStatusId>,
    /// `categoryId`: `integer`. Only for: `Deal`, `SPA`.
    pub category_id: Option<i64>,
    /// `isRecurring`: `Y` or `N`. Default: `N`. Only for: `Deal`.
    pub is_recurring: Option<bool>,
    /// `probability`: `integer`. Default: `null`. Only for: `Deal`.
    pub probability: Option<i64>,
    /// `taxValue`: `double`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Default: `null`. Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub tax_value: Option<Decimal>,
    /// `quoteId`: `crm_quote`. Only for: `Deal`.
    pub quote_id: Option<types::CrmQuoteId>,
    /// `begindate`: `date`. Counts only where the setting `isBeginCloseDatesEnabled` is on (for `SPA`). Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub begindate: Option<Date>,
    /// `closedate`: `date`. Counts only where the setting `isBeginCloseDatesEnabled` is on (for `SPA`). Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub closedate: Option<Date>,
    /// `leadId`: `crm_lead`. Default: `null`. Only for: `Deal`, `Contact`, `Company`, `Estimate`.
    pub lead_id: Option<types::CrmLeadId>,
    /// `additionalInfo`: `string`. Default: `null`. Only for: `Deal`.
    pub additional_info: Option<String>,
    /// `locationId`: `location`. Default: `null`. Only for: `Deal`, `Estimate`, `Invoice`.
    pub location_id: Option<types::LocationId>,
    /// `photo`: `file`. Default: `null`. Only for: `Contact`.
    pub photo: Option<File>,
    /// `export`: `Y` or `N`. Default: `Y`. Only for: `Contact`.
    pub export: Option<bool>,
    /// `companyIds`: list of `crm_company`. Only for: `Contact`.
    pub company_ids: Option<Vec<types::CrmCompanyId>>,
    /// `originVersion`: `string`. Default: `null`. Only for: `Contact`, `Company`.
    pub origin_version: Option<String>,
    /// `logo`: `file`. Default: `null`. Only for: `Company`.
    pub logo: Option<File>,
    /// `bankingDetails`: `string`. Default: `null`. Only for: `Company`.
    pub banking_details: Option<String>,
    /// `industry`: `crm_status`. Only for: `Company`.
    pub industry: Option<types::CrmStatusId>,
    /// `employees`: `crm_status`. Only for: `Company`.
    pub employees: Option<types::CrmStatusId>,
    /// `revenue`: `double`. Default: `0`. Only for: `Company`.
    pub revenue: Option<Decimal>,
    /// `isMyCompany`: `Y` or `N`. Default: `N`. Only for: `Company`.
    pub is_my_company: Option<bool>,
    /// `content`: `string`. Default: `null`. Only for: `Estimate`.
    pub content: Option<String>,
    /// `terms`: `string`. Default: `null`. Only for: `Estimate`.
    pub terms: Option<String>,
    /// `dealId`: `crm_deal`. Default: `null`. Only for: `Estimate`.
    pub deal_id: Option<types::CrmDealId>,
    /// `storageTypeId`: [`ImportFieldsStorageTypeId`]. Only for: `Estimate`.
    pub storage_type_id: Option<ImportFieldsStorageTypeId>,
    /// `storageElementIds`: list of `integer`. Default: `null`. Only for: `Estimate`.
    pub storage_element_ids: Option<Vec<i64>>,
    /// `actualDate`: `date`. Only for: `Estimate`.
    pub actual_date: Option<Date>,
    /// `mycompanyId`: `crm_company`. Counts only where the setting `isMycompanyEnabled` is on (for `SPA`). Only for: `Estimate`, `Invoice`, `SPA`.
    pub mycompany_id: Option<types::CrmCompanyId>,
    /// `xmlId`: `string`. Default: `null`. Only for: `Invoice`, `SPA`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ImportFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `honorific`.
    #[must_use]
    pub fn honorific(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.honorific = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `secondName`.
    #[must_use]
    pub fn second_name(mut self, value: impl Into<String>) -> Self {
        self.second_name = Some(value.into());
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `birthdate`.
    #[must_use]
    pub fn birthdate(mut self, value: impl Into<Date>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets `companyTitle`.
    #[must_use]
    pub fn company_title(mut self, value: impl Into<String>) -> Self {
        self.company_title = Some(value.into());
        self
    }
    /// Sets `sourceId`.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `sourceDescription`.
    #[must_use]
    pub fn source_description(mut self, value: impl Into<String>) -> Self {
        self.source_description = Some(value.into());
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `statusDescription`.
    #[must_use]
    pub fn status_description(mut self, value: impl Into<String>) -> Self {
        self.status_description = Some(value.into());
        self
    }
    /// Sets `post`.
    #[must_use]
    pub fn post(mut self, value: impl Into<String>) -> Self {
        self.post = Some(value.into());
        self
    }
    /// Sets `currencyId`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `isManualOpportunity`.
    #[must_use]
    pub fn is_manual_opportunity(mut self, value: bool) -> Self {
        self.is_manual_opportunity = Some(value);
        self
    }
    /// Sets `opportunity`.
    #[must_use]
    pub fn opportunity(mut self, value: impl Into<Decimal>) -> Self {
        self.opportunity = Some(value.into());
        self
    }
    /// Sets `opened`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `assignedById`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `contactId`.
    #[must_use]
    pub fn contact_id(mut self, value: types::CrmContactId) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `contactIds`.
    #[must_use]
    pub fn contact_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmContactId>,
    ) -> Self {
        self.contact_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `originatorId`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `originId`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
    /// Sets `webformId`.
    #[must_use]
    pub fn webform_id(mut self, value: i64) -> Self {
        self.webform_id = Some(value);
        self
    }
    /// Sets `observers`.
    #[must_use]
    pub fn observers(mut self, value: impl IntoIterator<Item = types::UserId>) -> Self {
        self.observers = Some(value.into_iter().collect());
        self
    }
    /// Sets `utmSource`.
    #[must_use]
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }
    /// Sets `utmMedium`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl Into<String>) -> Self {
        self.utm_medium = Some(value.into());
        self
    }
    /// Sets `utmCampaign`.
    #[must_use]
    pub fn utm_campaign(mut self, value: impl Into<String>) -> Self {
        self.utm_campaign = Some(value.into());
        self
    }
    /// Sets `utmContent`.
    #[must_use]
    pub fn utm_content(mut self, value: impl Into<String>) -> Self {
        self.utm_content = Some(value.into());
        self
    }
    /// Sets `utmTerm`.
    #[must_use]
    pub fn utm_term(mut self, value: impl Into<String>) -> Self {
        self.utm_term = Some(value.into());
        self
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `categoryId`.
    #[must_use]
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = Some(value);
        self
    }
    /// Sets `isRecurring`.
    #[must_use]
    pub fn is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }
    /// Sets `probability`.
    #[must_use]
    pub fn probability(mut self, value: i64) -> Self {
        self.probability = Some(value);
        self
    }
    /// Sets `taxValue`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `quoteId`.
    #[must_use]
    pub fn quote_id(mut self, value: types::CrmQuoteId) -> Self {
        self.quote_id = Some(value);
        self
    }
    /// Sets `begindate`.
    #[must_use]
    pub fn begindate(mut self, value: impl Into<Date>) -> Self {
        self.begindate = Some(value.into());
        self
    }
    /// Sets `closedate`.
    #[must_use]
    pub fn closedate(mut self, value: impl Into<Date>) -> Self {
        self.closedate = Some(value.into());
        self
    }
    /// Sets `leadId`.
    #[must_use]
    pub fn lead_id(mut self, value: types::CrmLeadId) -> Self {
        self.lead_id = Some(value);
        self
    }
    /// Sets `additionalInfo`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(mut self, value: types::LocationId) -> Self {
        self.location_id = Some(value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn photo(mut self, value: impl Into<File>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets `export`.
    #[must_use]
    pub fn export(mut self, value: bool) -> Self {
        self.export = Some(value);
        self
    }
    /// Sets `companyIds`.
    #[must_use]
    pub fn company_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmCompanyId>,
    ) -> Self {
        self.company_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `originVersion`.
    #[must_use]
    pub fn origin_version(mut self, value: impl Into<String>) -> Self {
        self.origin_version = Some(value.into());
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn logo(mut self, value: impl Into<File>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets `bankingDetails`.
    #[must_use]
    pub fn banking_details(mut self, value: impl Into<String>) -> Self {
        self.banking_details = Some(value.into());
        self
    }
    /// Sets `industry`.
    #[must_use]
    pub fn industry(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.industry = Some(value.into());
        self
    }
    /// Sets `employees`.
    #[must_use]
    pub fn employees(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.employees = Some(value.into());
        self
    }
    /// Sets `revenue`.
    #[must_use]
    pub fn revenue(mut self, value: impl Into<Decimal>) -> Self {
        self.revenue = Some(value.into());
        self
    }
    /// Sets `isMyCompany`.
    #[must_use]
    pub fn is_my_company(mut self, value: bool) -> Self {
        self.is_my_company = Some(value);
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }
    /// Sets `dealId`.
    #[must_use]
    pub fn deal_id(mut self, value: types::CrmDealId) -> Self {
        self.deal_id = Some(value);
        self
    }
    /// Sets `storageTypeId`.
    #[must_use]
    pub fn storage_type_id(
        mut self,
        value: impl Into<ImportFieldsStorageTypeId>,
    ) -> Self {
        self.storage_type_id = Some(value.into());
        self
    }
    /// Sets `storageElementIds`.
    #[must_use]
    pub fn storage_element_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.storage_element_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `actualDate`.
    #[must_use]
    pub fn actual_date(mut self, value: impl Into<Date>) -> Self {
        self.actual_date = Some(value.into());
        self
    }
    /// Sets `mycompanyId`.
    #[must_use]
    pub fn mycompany_id(mut self, value: types::CrmCompanyId) -> Self {
        self.mycompany_id = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for ImportFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImportFields",
            fields: &[
                "title",
                "honorific",
                "name",
                "secondName",
                "lastName",
                "birthdate",
                "companyTitle",
                "sourceId",
                "sourceDescription",
                "stageId",
                "statusDescription",
                "post",
                "currencyId",
                "isManualOpportunity",
                "opportunity",
                "opened",
                "comments",
                "assignedById",
                "companyId",
                "contactId",
                "contactIds",
                "originatorId",
                "originId",
                "webformId",
                "observers",
                "utmSource",
                "utmMedium",
                "utmCampaign",
                "utmContent",
                "utmTerm",
                "typeId",
                "categoryId",
                "isRecurring",
                "probability",
                "taxValue",
                "quoteId",
                "begindate",
                "closedate",
                "leadId",
                "additionalInfo",
                "locationId",
                "photo",
                "export",
                "companyIds",
                "originVersion",
                "logo",
                "bankingDetails",
                "industry",
                "employees",
                "revenue",
                "isMyCompany",
                "content",
                "terms",
                "dealId",
                "storageTypeId",
                "storageElementIds",
                "actualDate",
                "mycompanyId",
                "xmlId",
            ],
            required: &[],
            codecs: &[
                (13, Codec::YesNo),
                (15, Codec::YesNo),
                (32, Codec::YesNo),
                (42, Codec::YesNo),
                (50, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.honorific,
            2 => &self.name,
            3 => &self.second_name,
            4 => &self.last_name,
            5 => &self.birthdate,
            6 => &self.company_title,
            7 => &self.source_id,
            8 => &self.source_description,
            9 => &self.stage_id,
            10 => &self.status_description,
            11 => &self.post,
            12 => &self.currency_id,
            13 => &self.is_manual_opportunity,
            14 => &self.opportunity,
            15 => &self.opened,
            16 => &self.comments,
            17 => &self.assigned_by_id,
            18 => &self.company_id,
            19 => &self.contact_id,
            20 => &self.contact_ids,
            21 => &self.originator_id,
            22 => &self.origin_id,
            23 => &self.webform_id,
            24 => &self.observers,
            25 => &self.utm_source,
            26 => &self.utm_medium,
            27 => &self.utm_campaign,
            28 => &self.utm_content,
            29 => &self.utm_term,
            30 => &self.type_id,
            31 => &self.category_id,
            32 => &self.is_recurring,
            33 => &self.probability,
            34 => &self.tax_value,
            35 => &self.quote_id,
            36 => &self.begindate,
            37 => &self.closedate,
            38 => &self.lead_id,
            39 => &self.additional_info,
            40 => &self.location_id,
            41 => &self.photo,
            42 => &self.export,
            43 => &self.company_ids,
            44 => &self.origin_version,
            45 => &self.logo,
            46 => &self.banking_details,
            47 => &self.industry,
            48 => &self.employees,
            49 => &self.revenue,
            50 => &self.is_my_company,
            51 => &self.content,
            52 => &self.terms,
            53 => &self.deal_id,
            54 => &self.storage_type_id,
            55 => &self.storage_element_ids,
            56 => &self.actual_date,
            57 => &self.mycompany_id,
            58 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.honorific,
            2 => &mut self.name,
            3 => &mut self.second_name,
            4 => &mut self.last_name,
            5 => &mut self.birthdate,
            6 => &mut self.company_title,
            7 => &mut self.source_id,
            8 => &mut self.source_description,
            9 => &mut self.stage_id,
            10 => &mut self.status_description,
            11 => &mut self.post,
            12 => &mut self.currency_id,
            13 => &mut self.is_manual_opportunity,
            14 => &mut self.opportunity,
            15 => &mut self.opened,
            16 => &mut self.comments,
            17 => &mut self.assigned_by_id,
            18 => &mut self.company_id,
            19 => &mut self.contact_id,
            20 => &mut self.contact_ids,
            21 => &mut self.originator_id,
            22 => &mut self.origin_id,
            23 => &mut self.webform_id,
            24 => &mut self.observers,
            25 => &mut self.utm_source,
            26 => &mut self.utm_medium,
            27 => &mut self.utm_campaign,
            28 => &mut self.utm_content,
            29 => &mut self.utm_term,
            30 => &mut self.type_id,
            31 => &mut self.category_id,
            32 => &mut self.is_recurring,
            33 => &mut self.probability,
            34 => &mut self.tax_value,
            35 => &mut self.quote_id,
            36 => &mut self.begindate,
            37 => &mut self.closedate,
            38 => &mut self.lead_id,
            39 => &mut self.additional_info,
            40 => &mut self.location_id,
            41 => &mut self.photo,
            42 => &mut self.export,
            43 => &mut self.company_ids,
            44 => &mut self.origin_version,
            45 => &mut self.logo,
            46 => &mut self.banking_details,
            47 => &mut self.industry,
            48 => &mut self.employees,
            49 => &mut self.revenue,
            50 => &mut self.is_my_company,
            51 => &mut self.content,
            52 => &mut self.terms,
            53 => &mut self.deal_id,
            54 => &mut self.storage_type_id,
            55 => &mut self.storage_element_ids,
            56 => &mut self.actual_date,
            57 => &mut self.mycompany_id,
            58 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.storageTypeId` of `crm.item.import`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportFieldsStorageTypeId {
    /// `1`: file.
    File,
    /// `2`: webdav.
    Webdav,
    /// `3`: disk.
    Disk,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImportFieldsStorageTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::File),
            1 => Some(Self::Webdav),
            2 => Some(Self::Disk),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::File => "1",
            Self::Webdav => "2",
            Self::Disk => "3",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.item.import`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportResult {
    /// `item`: [`ItemReply`].
    pub item: Option<ItemReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImportResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImportResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.import`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportError {
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100` (HTTP 400).
    Code100,
    /// `CREATE_DYNAMIC_ITEM_RESTRICTED` (HTTP 400).
    CreateDynamicItemRestricted,
    /// `INVALID_CREDENTIALS` (HTTP 401).
    InvalidCredentials,
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
}

impl ErrorCode for ImportError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(
                Self::CrmFieldErrorValueNotValid,
                "CRM_FIELD_ERROR_VALUE_NOT_VALID",
            )
            .status(400),
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::code(
                Self::CreateDynamicItemRestricted,
                "CREATE_DYNAMIC_ITEM_RESTRICTED",
            )
            .status(400),
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS").status(401),
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
    ];
}

/// Calls [`crm.item.import`](https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html).
#[doc(alias = "crm.item.import")]
pub fn import<'a, C: Caller>(
    caller: &'a C,
    request: &'a Import,
) -> impl Future<Output = Result<Reply<ImportResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// `useOriginalUfNames`: `Y` or `N`. Default: `N`.
    pub use_original_uf_names: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64) -> Self {
        Self {
            entity_type_id,
            ..Default::default()
        }
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
    /// Sets `useOriginalUfNames`.
    #[must_use]
    pub fn use_original_uf_names(mut self, value: bool) -> Self {
        self.use_original_uf_names = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[
                "entityTypeId",
                "select",
                "filter",
                "order",
                "start",
                "useOriginalUfNames",
            ],
            required: &[0],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.select,
            2 => &self.filter,
            3 => &self.order,
            4 => &self.start,
            5 => &self.use_original_uf_names,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.select,
            2 => &mut self.filter,
            3 => &mut self.order,
            4 => &mut self.start,
            5 => &mut self.use_original_uf_names,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "crm.item.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = Item;
}

/// Parameter `order` of `crm.item.list`.
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

/// Answer of `crm.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`Item`].
    pub items: Option<Vec<Item>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `INVALID_ARG_VALUE`, `Invalid filter: field 'field' is not allowed in filter` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldIs,
    /// `INVALID_ARG_VALUE`, `Invalid filter: field 'field' has invalid value` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldHas,
    /// `INVALID_ARG_VALUE`, `Invalid order: field 'field' is not allowed in order` (HTTP 400).
    InvalidArgValueInvalidOrderFieldFieldIs,
    /// `INVALID_ARG_VALUE`, `Invalid order: allowed sort directions are ASC, DESC. But got 'orderValue' for field 'field'` (HTTP 400).
    InvalidArgValueInvalidOrderAllowedSortDirections,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidFilterFieldFieldIs,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid filter: field 'field' is not allowed in filter")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidFilterFieldFieldHas,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid filter: field 'field' has invalid value")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidOrderFieldFieldIs,
                "INVALID_ARG_VALUE",
            )
            .message("Invalid order: field 'field' is not allowed in order")
            .status(400),
        ErrorCase::code(
                Self::InvalidArgValueInvalidOrderAllowedSortDirections,
                "INVALID_ARG_VALUE",
            )
            .message(
                "Invalid order: allowed sort directions are ASC, DESC. But got 'orderValue' for field 'field'",
            )
            .status(400),
    ];
}

/// Calls [`crm.item.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html).
#[doc(alias = "crm.item.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `useOriginalUfNames`: `Y` or `N`. Default: `N`.
    pub use_original_uf_names: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, id: i64, fields: UpdateFields) -> Self {
        Self {
            entity_type_id,
            id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `useOriginalUfNames`.
    #[must_use]
    pub fn use_original_uf_names(mut self, value: bool) -> Self {
        self.use_original_uf_names = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["entityTypeId", "id", "fields", "useOriginalUfNames"],
            required: &[0, 1, 2],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.id,
            2 => &self.fields,
            3 => &self.use_original_uf_names,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.id,
            2 => &mut self.fields,
            3 => &mut self.use_original_uf_names,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = ItemResult;
    type Error = UpdateError;
    const NAME: &'static str = "crm.item.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.item.update`.
///
/// Keys like `ufCrm...`, `parentId...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`. Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub title: Option<String>,
    /// `honorific`: `crm_status`. Only for: `Lead`, `Contact`.
    pub honorific: Option<types::CrmStatusId>,
    /// `name`: `string`. Only for: `Lead`, `Contact`.
    pub name: Option<String>,
    /// `secondName`: `string`. Only for: `Lead`, `Contact`.
    pub second_name: Option<String>,
    /// `lastName`: `string`. Only for: `Lead`, `Contact`.
    pub last_name: Option<String>,
    /// `birthdate`: `date`. Only for: `Lead`, `Contact`.
    pub birthdate: Option<Date>,
    /// `companyTitle`: `string`. Only for: `Lead`.
    pub company_title: Option<String>,
    /// `sourceId`: `crm_status`. Counts only where the setting `isSourceEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_id: Option<types::CrmStatusId>,
    /// `sourceDescription`: `string`. Counts only where the setting `isSourceEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_description: Option<String>,
    /// `stageId`: `crm_status`. Counts only where the setting `isStagesEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub stage_id: Option<types::CrmStatusId>,
    /// `statusDescription`: `string`. Only for: `Lead`.
    pub status_description: Option<String>,
    /// `post`: `string`. Only for: `Lead`, `Contact`.
    pub post: Option<String>,
    /// `currencyId`: `crm_currency`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `isManualOpportunity`: `Y` or `N`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub is_manual_opportunity: Option<bool>,
    /// `opportunity`: `double`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub opportunity: Option<Decimal>,
    /// `opened`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `comments`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    pub comments: Option<String>,
    /// `assignedById`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `companyId`: `crm_company`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `contactId`: `crm_contact`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub contact_id: Option<types::CrmContactId>,
    /// `contactIds`: list of `crm_contact`. Counts only where the setting `isClientEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `originatorId`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`.
    pub originator_id: Option<String>,
    /// `originId`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`.
    pub origin_id: Option<String>,
    /// `webformId`: `integer`. Only for: `Lead`, `Estimate`, `Invoice`, `SPA`.
    pub webform_id: Option<i64>,
    /// `observers`: list of `user`. Counts only where the setting `isObserversEnabled` is on (for `SPA`). Only for: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub observers: Option<Vec<types::UserId>>,
    /// `utmSource`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_source: Option<String>,
    /// `utmMedium`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_medium: Option<String>,
    /// `utmCampaign`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_campaign: Option<String>,
    /// `utmContent`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_content: Option<String>,
    /// `utmTerm`: `string`. Only for: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub utm_term: Option<String>,
    /// `fm`: map of [`Fm`]. Default: `null`. Only for: `Lead`, `Contact`, `Company`.
    pub fm: Option<Map<Fm>>,
    /// `typeId`: `crm_status`. Only for: `Deal`, `Contact`, `Company`.
    pub type_id: Option<types::CrmStatusId>,
    /// `categoryId`: `integer`. Only for: `Deal`, `SPA`.
    pub category_id: Option<i64>,
    /// `isRecurring`: `Y` or `N`. Only for: `Deal`.
    pub is_recurring: Option<bool>,
    /// `probability`: `integer`. Only for: `Deal`.
    pub probability: Option<i64>,
    /// `taxValue`: `double`. Counts only where the setting `isLinkWithProductsEnabled` is on (for `SPA`). Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub tax_value: Option<Decimal>,
    /// `quoteId`: `crm_quote`. Only for: `Deal`.
    pub quote_id: Option<types::CrmQuoteId>,
    /// `begindate`: `date`. Counts only where the setting `isBeginCloseDatesEnabled` is on (for `SPA`). Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub begindate: Option<Date>,
    /// `closedate`: `date`. Counts only where the setting `isBeginCloseDatesEnabled` is on (for `SPA`). Only for: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub closedate: Option<Date>,
    /// `leadId`: `crm_lead`. Only for: `Deal`, `Contact`, `Company`, `Estimate`.
    pub lead_id: Option<types::CrmLeadId>,
    /// `additionalInfo`: `string`. Only for: `Deal`.
    pub additional_info: Option<String>,
    /// `locationId`: `location`. Only for: `Deal`, `Estimate`, `Invoice`.
    pub location_id: Option<types::LocationId>,
    /// `photo`: `file`. Only for: `Contact`.
    pub photo: Option<File>,
    /// `export`: `boolean`. Only for: `Contact`.
    pub export: Option<bool>,
    /// `companyIds`: list of `crm_company`. Only for: `Contact`.
    pub company_ids: Option<Vec<types::CrmCompanyId>>,
    /// `originVersion`: `string`. Only for: `Contact`, `Company`.
    pub origin_version: Option<String>,
    /// `logo`: `file`. Only for: `Company`.
    pub logo: Option<File>,
    /// `bankingDetails`: `string`. Only for: `Company`.
    pub banking_details: Option<String>,
    /// `industry`: `crm_status`. Only for: `Company`.
    pub industry: Option<types::CrmStatusId>,
    /// `employees`: `crm_status`. Only for: `Company`.
    pub employees: Option<types::CrmStatusId>,
    /// `revenue`: `double`. Only for: `Company`.
    pub revenue: Option<Decimal>,
    /// `isMyCompany`: `boolean`. Only for: `Company`.
    pub is_my_company: Option<bool>,
    /// `content`: `string`. Only for: `Estimate`.
    pub content: Option<String>,
    /// `terms`: `string`. Only for: `Estimate`.
    pub terms: Option<String>,
    /// `dealId`: `crm_deal`. Only for: `Estimate`.
    pub deal_id: Option<types::CrmDealId>,
    /// `storageTypeId`: [`StorageTypeId`]. Only for: `Estimate`.
    pub storage_type_id: Option<StorageTypeId>,
    /// `storageElementIds`: list of `integer`. Only for: `Estimate`.
    pub storage_element_ids: Option<Vec<i64>>,
    /// `actualDate`: `date`. Only for: `Estimate`.
    pub actual_date: Option<Date>,
    /// `mycompanyId`: `crm_company`. Counts only where the setting `isMycompanyEnabled` is on (for `SPA`). Only for: `Estimate`, `Invoice`, `SPA`.
    pub mycompany_id: Option<types::CrmCompanyId>,
    /// `xmlId`: `string`. Only for: `Invoice`, `SPA`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `honorific`.
    #[must_use]
    pub fn honorific(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.honorific = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `secondName`.
    #[must_use]
    pub fn second_name(mut self, value: impl Into<String>) -> Self {
        self.second_name = Some(value.into());
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `birthdate`.
    #[must_use]
    pub fn birthdate(mut self, value: impl Into<Date>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets `companyTitle`.
    #[must_use]
    pub fn company_title(mut self, value: impl Into<String>) -> Self {
        self.company_title = Some(value.into());
        self
    }
    /// Sets `sourceId`.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `sourceDescription`.
    #[must_use]
    pub fn source_description(mut self, value: impl Into<String>) -> Self {
        self.source_description = Some(value.into());
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `statusDescription`.
    #[must_use]
    pub fn status_description(mut self, value: impl Into<String>) -> Self {
        self.status_description = Some(value.into());
        self
    }
    /// Sets `post`.
    #[must_use]
    pub fn post(mut self, value: impl Into<String>) -> Self {
        self.post = Some(value.into());
        self
    }
    /// Sets `currencyId`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `isManualOpportunity`.
    #[must_use]
    pub fn is_manual_opportunity(mut self, value: bool) -> Self {
        self.is_manual_opportunity = Some(value);
        self
    }
    /// Sets `opportunity`.
    #[must_use]
    pub fn opportunity(mut self, value: impl Into<Decimal>) -> Self {
        self.opportunity = Some(value.into());
        self
    }
    /// Sets `opened`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `assignedById`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `contactId`.
    #[must_use]
    pub fn contact_id(mut self, value: types::CrmContactId) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `contactIds`.
    #[must_use]
    pub fn contact_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmContactId>,
    ) -> Self {
        self.contact_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `originatorId`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `originId`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
    /// Sets `webformId`.
    #[must_use]
    pub fn webform_id(mut self, value: i64) -> Self {
        self.webform_id = Some(value);
        self
    }
    /// Sets `observers`.
    #[must_use]
    pub fn observers(mut self, value: impl IntoIterator<Item = types::UserId>) -> Self {
        self.observers = Some(value.into_iter().collect());
        self
    }
    /// Sets `utmSource`.
    #[must_use]
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }
    /// Sets `utmMedium`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl Into<String>) -> Self {
        self.utm_medium = Some(value.into());
        self
    }
    /// Sets `utmCampaign`.
    #[must_use]
    pub fn utm_campaign(mut self, value: impl Into<String>) -> Self {
        self.utm_campaign = Some(value.into());
        self
    }
    /// Sets `utmContent`.
    #[must_use]
    pub fn utm_content(mut self, value: impl Into<String>) -> Self {
        self.utm_content = Some(value.into());
        self
    }
    /// Sets `utmTerm`.
    #[must_use]
    pub fn utm_term(mut self, value: impl Into<String>) -> Self {
        self.utm_term = Some(value.into());
        self
    }
    /// Sets `fm`.
    #[must_use]
    pub fn fm(mut self, value: impl Into<Map<Fm>>) -> Self {
        self.fm = Some(value.into());
        self
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `categoryId`.
    #[must_use]
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = Some(value);
        self
    }
    /// Sets `isRecurring`.
    #[must_use]
    pub fn is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }
    /// Sets `probability`.
    #[must_use]
    pub fn probability(mut self, value: i64) -> Self {
        self.probability = Some(value);
        self
    }
    /// Sets `taxValue`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `quoteId`.
    #[must_use]
    pub fn quote_id(mut self, value: types::CrmQuoteId) -> Self {
        self.quote_id = Some(value);
        self
    }
    /// Sets `begindate`.
    #[must_use]
    pub fn begindate(mut self, value: impl Into<Date>) -> Self {
        self.begindate = Some(value.into());
        self
    }
    /// Sets `closedate`.
    #[must_use]
    pub fn closedate(mut self, value: impl Into<Date>) -> Self {
        self.closedate = Some(value.into());
        self
    }
    /// Sets `leadId`.
    #[must_use]
    pub fn lead_id(mut self, value: types::CrmLeadId) -> Self {
        self.lead_id = Some(value);
        self
    }
    /// Sets `additionalInfo`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(mut self, value: types::LocationId) -> Self {
        self.location_id = Some(value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn photo(mut self, value: impl Into<File>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets `export`.
    #[must_use]
    pub fn export(mut self, value: bool) -> Self {
        self.export = Some(value);
        self
    }
    /// Sets `companyIds`.
    #[must_use]
    pub fn company_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmCompanyId>,
    ) -> Self {
        self.company_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `originVersion`.
    #[must_use]
    pub fn origin_version(mut self, value: impl Into<String>) -> Self {
        self.origin_version = Some(value.into());
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn logo(mut self, value: impl Into<File>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets `bankingDetails`.
    #[must_use]
    pub fn banking_details(mut self, value: impl Into<String>) -> Self {
        self.banking_details = Some(value.into());
        self
    }
    /// Sets `industry`.
    #[must_use]
    pub fn industry(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.industry = Some(value.into());
        self
    }
    /// Sets `employees`.
    #[must_use]
    pub fn employees(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.employees = Some(value.into());
        self
    }
    /// Sets `revenue`.
    #[must_use]
    pub fn revenue(mut self, value: impl Into<Decimal>) -> Self {
        self.revenue = Some(value.into());
        self
    }
    /// Sets `isMyCompany`.
    #[must_use]
    pub fn is_my_company(mut self, value: bool) -> Self {
        self.is_my_company = Some(value);
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }
    /// Sets `dealId`.
    #[must_use]
    pub fn deal_id(mut self, value: types::CrmDealId) -> Self {
        self.deal_id = Some(value);
        self
    }
    /// Sets `storageTypeId`.
    #[must_use]
    pub fn storage_type_id(mut self, value: impl Into<StorageTypeId>) -> Self {
        self.storage_type_id = Some(value.into());
        self
    }
    /// Sets `storageElementIds`.
    #[must_use]
    pub fn storage_element_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.storage_element_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `actualDate`.
    #[must_use]
    pub fn actual_date(mut self, value: impl Into<Date>) -> Self {
        self.actual_date = Some(value.into());
        self
    }
    /// Sets `mycompanyId`.
    #[must_use]
    pub fn mycompany_id(mut self, value: types::CrmCompanyId) -> Self {
        self.mycompany_id = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "title",
                "honorific",
                "name",
                "secondName",
                "lastName",
                "birthdate",
                "companyTitle",
                "sourceId",
                "sourceDescription",
                "stageId",
                "statusDescription",
                "post",
                "currencyId",
                "isManualOpportunity",
                "opportunity",
                "opened",
                "comments",
                "assignedById",
                "companyId",
                "contactId",
                "contactIds",
                "originatorId",
                "originId",
                "webformId",
                "observers",
                "utmSource",
                "utmMedium",
                "utmCampaign",
                "utmContent",
                "utmTerm",
                "fm",
                "typeId",
                "categoryId",
                "isRecurring",
                "probability",
                "taxValue",
                "quoteId",
                "begindate",
                "closedate",
                "leadId",
                "additionalInfo",
                "locationId",
                "photo",
                "export",
                "companyIds",
                "originVersion",
                "logo",
                "bankingDetails",
                "industry",
                "employees",
                "revenue",
                "isMyCompany",
                "content",
                "terms",
                "dealId",
                "storageTypeId",
                "storageElementIds",
                "actualDate",
                "mycompanyId",
                "xmlId",
            ],
            required: &[],
            codecs: &[(13, Codec::YesNo), (15, Codec::YesNo), (33, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.honorific,
            2 => &self.name,
            3 => &self.second_name,
            4 => &self.last_name,
            5 => &self.birthdate,
            6 => &self.company_title,
            7 => &self.source_id,
            8 => &self.source_description,
            9 => &self.stage_id,
            10 => &self.status_description,
            11 => &self.post,
            12 => &self.currency_id,
            13 => &self.is_manual_opportunity,
            14 => &self.opportunity,
            15 => &self.opened,
            16 => &self.comments,
            17 => &self.assigned_by_id,
            18 => &self.company_id,
            19 => &self.contact_id,
            20 => &self.contact_ids,
            21 => &self.originator_id,
            22 => &self.origin_id,
            23 => &self.webform_id,
            24 => &self.observers,
            25 => &self.utm_source,
            26 => &self.utm_medium,
            27 => &self.utm_campaign,
            28 => &self.utm_content,
            29 => &self.utm_term,
            30 => &self.fm,
            31 => &self.type_id,
            32 => &self.category_id,
            33 => &self.is_recurring,
            34 => &self.probability,
            35 => &self.tax_value,
            36 => &self.quote_id,
            37 => &self.begindate,
            38 => &self.closedate,
            39 => &self.lead_id,
            40 => &self.additional_info,
            41 => &self.location_id,
            42 => &self.photo,
            43 => &self.export,
            44 => &self.company_ids,
            45 => &self.origin_version,
            46 => &self.logo,
            47 => &self.banking_details,
            48 => &self.industry,
            49 => &self.employees,
            50 => &self.revenue,
            51 => &self.is_my_company,
            52 => &self.content,
            53 => &self.terms,
            54 => &self.deal_id,
            55 => &self.storage_type_id,
            56 => &self.storage_element_ids,
            57 => &self.actual_date,
            58 => &self.mycompany_id,
            59 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.honorific,
            2 => &mut self.name,
            3 => &mut self.second_name,
            4 => &mut self.last_name,
            5 => &mut self.birthdate,
            6 => &mut self.company_title,
            7 => &mut self.source_id,
            8 => &mut self.source_description,
            9 => &mut self.stage_id,
            10 => &mut self.status_description,
            11 => &mut self.post,
            12 => &mut self.currency_id,
            13 => &mut self.is_manual_opportunity,
            14 => &mut self.opportunity,
            15 => &mut self.opened,
            16 => &mut self.comments,
            17 => &mut self.assigned_by_id,
            18 => &mut self.company_id,
            19 => &mut self.contact_id,
            20 => &mut self.contact_ids,
            21 => &mut self.originator_id,
            22 => &mut self.origin_id,
            23 => &mut self.webform_id,
            24 => &mut self.observers,
            25 => &mut self.utm_source,
            26 => &mut self.utm_medium,
            27 => &mut self.utm_campaign,
            28 => &mut self.utm_content,
            29 => &mut self.utm_term,
            30 => &mut self.fm,
            31 => &mut self.type_id,
            32 => &mut self.category_id,
            33 => &mut self.is_recurring,
            34 => &mut self.probability,
            35 => &mut self.tax_value,
            36 => &mut self.quote_id,
            37 => &mut self.begindate,
            38 => &mut self.closedate,
            39 => &mut self.lead_id,
            40 => &mut self.additional_info,
            41 => &mut self.location_id,
            42 => &mut self.photo,
            43 => &mut self.export,
            44 => &mut self.company_ids,
            45 => &mut self.origin_version,
            46 => &mut self.logo,
            47 => &mut self.banking_details,
            48 => &mut self.industry,
            49 => &mut self.employees,
            50 => &mut self.revenue,
            51 => &mut self.is_my_company,
            52 => &mut self.content,
            53 => &mut self.terms,
            54 => &mut self.deal_id,
            55 => &mut self.storage_type_id,
            56 => &mut self.storage_element_ids,
            57 => &mut self.actual_date,
            58 => &mut self.mycompany_id,
            59 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `allowed_only_intranet_user` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100` (HTTP 400).
    Code100,
    /// `Insufficient permissions to change the stage` (HTTP 400).
    InsufficientPermissionsToChangeThe,
    /// `UPDATE_DYNAMIC_ITEM_RESTRICTED` (HTTP 400).
    UpdateDynamicItemRestricted,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AllowedOnlyIntranetUser, "allowed_only_intranet_user")
            .status(403),
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(
                Self::CrmFieldErrorValueNotValid,
                "CRM_FIELD_ERROR_VALUE_NOT_VALID",
            )
            .status(400),
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(
                Self::InsufficientPermissionsToChangeThe,
                "Insufficient permissions to change the stage",
            )
            .status(400),
        ErrorCase::code(
                Self::UpdateDynamicItemRestricted,
                "UPDATE_DYNAMIC_ITEM_RESTRICTED",
            )
            .status(400),
    ];
}

/// Calls [`crm.item.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html).
#[doc(alias = "crm.item.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<ItemResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Fm, ItemResult, Item, ItemFm, BatchImport, BatchImportData,
    BatchImportResult, BatchImportResultItems, ItemReply, Delete, Fields, FieldsResult,
    FieldsResultFields, FieldsResultFieldsSettings, Get, Import, ImportFields,
    ImportResult, List, ListResult, Update, UpdateFields
);

value_enum!(
    StorageTypeId, ItemUtmMedium, ItemStageSemanticId, CommentsType,
    ImportFieldsStorageTypeId, ListOrder
);
