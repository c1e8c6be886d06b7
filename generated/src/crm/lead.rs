// @generated from docs/api-reference/crm/leads/crm-lead-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.lead.*`.

use crate::prelude::*;
use crate::types;

pub mod contact;
pub mod details;
pub mod productrows;
pub mod userfield;

/// Request of [`crm.lead.add`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.lead.add")]
#[deprecated(note = "use `crm.item.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`FieldsRequest`].
    pub fields: Option<FieldsRequest>,
    /// `params`: [`Params`].
    pub params: Option<Params>,
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
    pub fn fields(mut self, value: FieldsRequest) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.lead.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.lead.add`, and one other place.
///
/// Keys like `UF_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsRequest {
    /// `ADDRESS`: `string`.
    pub address: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `ADDRESS_CITY`: `string`.
    pub address_city: Option<String>,
    /// `ADDRESS_COUNTRY`: `string`.
    pub address_country: Option<String>,
    /// `ADDRESS_COUNTRY_CODE`: `string`.
    pub address_country_code: Option<String>,
    /// `ADDRESS_POSTAL_CODE`: `string`.
    pub address_postal_code: Option<String>,
    /// `ADDRESS_PROVINCE`: `string`.
    pub address_province: Option<String>,
    /// `ADDRESS_REGION`: `string`.
    pub address_region: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<Date>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `COMPANY_TITLE`: `string`.
    pub company_title: Option<String>,
    /// `CONTACT_ID`: `crm_contact`.
    pub contact_id: Option<types::CrmContactId>,
    /// `CONTACT_IDS`: list of `crm_contact`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `EMAIL`: [`types::crm::CrmMultifield`].
    pub email: Option<types::crm::CrmMultifield>,
    /// `HONORIFIC`: `crm_status`.
    pub honorific: Option<types::CrmStatusId>,
    /// `IM`: [`types::crm::CrmMultifield`].
    pub im: Option<types::crm::CrmMultifield>,
    /// `LINK`: [`types::crm::CrmMultifield`].
    pub link: Option<types::crm::CrmMultifield>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `OPPORTUNITY`: `double`.
    pub opportunity: Option<Decimal>,
    /// `IS_MANUAL_OPPORTUNITY`: `Y` or `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `PHONE`: list of [`types::crm::CrmMultifield`].
    pub phone: Option<Vec<types::crm::CrmMultifield>>,
    /// `POST`: `string`.
    pub post: Option<String>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `STATUS_DESCRIPTION`: `string`.
    pub status_description: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_MEDIUM`: `string`.
    pub utm_medium: Option<String>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `WEB`: list of [`types::crm::CrmMultifield`].
    pub web: Option<Vec<types::crm::CrmMultifield>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FieldsRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ADDRESS`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `ADDRESS_2`.
    #[must_use]
    pub fn address_2(mut self, value: impl Into<String>) -> Self {
        self.address_2 = Some(value.into());
        self
    }
    /// Sets `ADDRESS_CITY`.
    #[must_use]
    pub fn address_city(mut self, value: impl Into<String>) -> Self {
        self.address_city = Some(value.into());
        self
    }
    /// Sets `ADDRESS_COUNTRY`.
    #[must_use]
    pub fn address_country(mut self, value: impl Into<String>) -> Self {
        self.address_country = Some(value.into());
        self
    }
    /// Sets `ADDRESS_COUNTRY_CODE`.
    #[must_use]
    pub fn address_country_code(mut self, value: impl Into<String>) -> Self {
        self.address_country_code = Some(value.into());
        self
    }
    /// Sets `ADDRESS_POSTAL_CODE`.
    #[must_use]
    pub fn address_postal_code(mut self, value: impl Into<String>) -> Self {
        self.address_postal_code = Some(value.into());
        self
    }
    /// Sets `ADDRESS_PROVINCE`.
    #[must_use]
    pub fn address_province(mut self, value: impl Into<String>) -> Self {
        self.address_province = Some(value.into());
        self
    }
    /// Sets `ADDRESS_REGION`.
    #[must_use]
    pub fn address_region(mut self, value: impl Into<String>) -> Self {
        self.address_region = Some(value.into());
        self
    }
    /// Sets `ASSIGNED_BY_ID`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `BIRTHDATE`.
    #[must_use]
    pub fn birthdate(mut self, value: impl Into<Date>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `COMPANY_ID`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `COMPANY_TITLE`.
    #[must_use]
    pub fn company_title(mut self, value: impl Into<String>) -> Self {
        self.company_title = Some(value.into());
        self
    }
    /// Sets `CONTACT_ID`.
    #[must_use]
    pub fn contact_id(mut self, value: types::CrmContactId) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `CONTACT_IDS`.
    #[must_use]
    pub fn contact_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmContactId>,
    ) -> Self {
        self.contact_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `CURRENCY_ID`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(mut self, value: types::crm::CrmMultifield) -> Self {
        self.email = Some(value);
        self
    }
    /// Sets `HONORIFIC`.
    #[must_use]
    pub fn honorific(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.honorific = Some(value.into());
        self
    }
    /// Sets `IM`.
    #[must_use]
    pub fn im(mut self, value: types::crm::CrmMultifield) -> Self {
        self.im = Some(value);
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: types::crm::CrmMultifield) -> Self {
        self.link = Some(value);
        self
    }
    /// Sets `LAST_NAME`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SECOND_NAME`.
    #[must_use]
    pub fn second_name(mut self, value: impl Into<String>) -> Self {
        self.second_name = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `OPPORTUNITY`.
    #[must_use]
    pub fn opportunity(mut self, value: impl Into<Decimal>) -> Self {
        self.opportunity = Some(value.into());
        self
    }
    /// Sets `IS_MANUAL_OPPORTUNITY`.
    #[must_use]
    pub fn is_manual_opportunity(mut self, value: bool) -> Self {
        self.is_manual_opportunity = Some(value);
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
    /// Sets `ORIGIN_ID`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
    /// Sets `PHONE`.
    #[must_use]
    pub fn phone(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.phone = Some(value.into_iter().collect());
        self
    }
    /// Sets `POST`.
    #[must_use]
    pub fn post(mut self, value: impl Into<String>) -> Self {
        self.post = Some(value.into());
        self
    }
    /// Sets `SOURCE_DESCRIPTION`.
    #[must_use]
    pub fn source_description(mut self, value: impl Into<String>) -> Self {
        self.source_description = Some(value.into());
        self
    }
    /// Sets `SOURCE_ID`.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `STATUS_DESCRIPTION`.
    #[must_use]
    pub fn status_description(mut self, value: impl Into<String>) -> Self {
        self.status_description = Some(value.into());
        self
    }
    /// Sets `STATUS_ID`.
    #[must_use]
    pub fn status_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.status_id = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `UTM_CAMPAIGN`.
    #[must_use]
    pub fn utm_campaign(mut self, value: impl Into<String>) -> Self {
        self.utm_campaign = Some(value.into());
        self
    }
    /// Sets `UTM_CONTENT`.
    #[must_use]
    pub fn utm_content(mut self, value: impl Into<String>) -> Self {
        self.utm_content = Some(value.into());
        self
    }
    /// Sets `UTM_MEDIUM`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl Into<String>) -> Self {
        self.utm_medium = Some(value.into());
        self
    }
    /// Sets `UTM_SOURCE`.
    #[must_use]
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }
    /// Sets `UTM_TERM`.
    #[must_use]
    pub fn utm_term(mut self, value: impl Into<String>) -> Self {
        self.utm_term = Some(value.into());
        self
    }
    /// Sets `WEB`.
    #[must_use]
    pub fn web(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.web = Some(value.into_iter().collect());
        self
    }
}

impl Record for FieldsRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsRequest",
            fields: &[
                "ADDRESS",
                "ADDRESS_2",
                "ADDRESS_CITY",
                "ADDRESS_COUNTRY",
                "ADDRESS_COUNTRY_CODE",
                "ADDRESS_POSTAL_CODE",
                "ADDRESS_PROVINCE",
                "ADDRESS_REGION",
                "ASSIGNED_BY_ID",
                "BIRTHDATE",
                "COMMENTS",
                "COMPANY_ID",
                "COMPANY_TITLE",
                "CONTACT_ID",
                "CONTACT_IDS",
                "CURRENCY_ID",
                "EMAIL",
                "HONORIFIC",
                "IM",
                "LINK",
                "LAST_NAME",
                "NAME",
                "SECOND_NAME",
                "OPENED",
                "OPPORTUNITY",
                "IS_MANUAL_OPPORTUNITY",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "PHONE",
                "POST",
                "SOURCE_DESCRIPTION",
                "SOURCE_ID",
                "STATUS_DESCRIPTION",
                "STATUS_ID",
                "TITLE",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_MEDIUM",
                "UTM_SOURCE",
                "UTM_TERM",
                "WEB",
            ],
            required: &[],
            codecs: &[(23, Codec::YesNo), (25, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address,
            1 => &self.address_2,
            2 => &self.address_city,
            3 => &self.address_country,
            4 => &self.address_country_code,
            5 => &self.address_postal_code,
            6 => &self.address_province,
            7 => &self.address_region,
            8 => &self.assigned_by_id,
            9 => &self.birthdate,
            10 => &self.comments,
            11 => &self.company_id,
            12 => &self.company_title,
            13 => &self.contact_id,
            14 => &self.contact_ids,
            15 => &self.currency_id,
            16 => &self.email,
            17 => &self.honorific,
            18 => &self.im,
            19 => &self.link,
            20 => &self.last_name,
            21 => &self.name,
            22 => &self.second_name,
            23 => &self.opened,
            24 => &self.opportunity,
            25 => &self.is_manual_opportunity,
            26 => &self.originator_id,
            27 => &self.origin_id,
            28 => &self.phone,
            29 => &self.post,
            30 => &self.source_description,
            31 => &self.source_id,
            32 => &self.status_description,
            33 => &self.status_id,
            34 => &self.title,
            35 => &self.utm_campaign,
            36 => &self.utm_content,
            37 => &self.utm_medium,
            38 => &self.utm_source,
            39 => &self.utm_term,
            40 => &self.web,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_2,
            2 => &mut self.address_city,
            3 => &mut self.address_country,
            4 => &mut self.address_country_code,
            5 => &mut self.address_postal_code,
            6 => &mut self.address_province,
            7 => &mut self.address_region,
            8 => &mut self.assigned_by_id,
            9 => &mut self.birthdate,
            10 => &mut self.comments,
            11 => &mut self.company_id,
            12 => &mut self.company_title,
            13 => &mut self.contact_id,
            14 => &mut self.contact_ids,
            15 => &mut self.currency_id,
            16 => &mut self.email,
            17 => &mut self.honorific,
            18 => &mut self.im,
            19 => &mut self.link,
            20 => &mut self.last_name,
            21 => &mut self.name,
            22 => &mut self.second_name,
            23 => &mut self.opened,
            24 => &mut self.opportunity,
            25 => &mut self.is_manual_opportunity,
            26 => &mut self.originator_id,
            27 => &mut self.origin_id,
            28 => &mut self.phone,
            29 => &mut self.post,
            30 => &mut self.source_description,
            31 => &mut self.source_id,
            32 => &mut self.status_description,
            33 => &mut self.status_id,
            34 => &mut self.title,
            35 => &mut self.utm_campaign,
            36 => &mut self.utm_content,
            37 => &mut self.utm_medium,
            38 => &mut self.utm_source,
            39 => &mut self.utm_term,
            40 => &mut self.web,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params` of `crm.lead.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `REGISTER_SONET_EVENT`: `Y` or `N`.
    pub register_sonet_event: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Params {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `REGISTER_SONET_EVENT`.
    #[must_use]
    pub fn register_sonet_event(mut self, value: bool) -> Self {
        self.register_sonet_event = Some(value);
        self
    }
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &["REGISTER_SONET_EVENT"],
            required: &[],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.register_sonet_event,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.register_sonet_event,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.lead.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.lead.add`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html).
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.lead.add")]
#[deprecated(note = "use `crm.item.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.delete`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.lead.delete")]
#[deprecated(note = "use `crm.item.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required. Sent as text.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id"],
            required: &[0],
            codecs: &[(0, Codec::Text)],
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
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.lead.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.lead.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `Not found`.
    NotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::NotFound, "Not found"),
    ];
}

/// Calls [`crm.lead.delete`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html).
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.lead.delete")]
#[deprecated(note = "use `crm.item.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.fields`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.lead.fields")]
#[deprecated(note = "use `crm.item.fields`")]
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
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.lead.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.lead.fields`.
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
    /// `statusType`: `string`.
    pub status_type: Option<String>,
    /// `settings`: [`FieldsEntrySettings`].
    pub settings: Option<FieldsEntrySettings>,
    /// `isDeprecated`: `boolean`.
    pub is_deprecated: Option<bool>,
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
                "statusType",
                "settings",
                "isDeprecated",
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
            7 => &self.status_type,
            8 => &self.settings,
            9 => &self.is_deprecated,
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
            7 => &mut self.status_type,
            8 => &mut self.settings,
            9 => &mut self.is_deprecated,
            _ => &mut self.extra,
        }
    }
}

/// `settings` in the answer of `crm.lead.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntrySettings {
    /// `parentEntityTypeId`: `integer`.
    pub parent_entity_type_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntrySettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntrySettings",
            fields: &["parentEntityTypeId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent_entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent_entity_type_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.lead.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.lead.fields`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html).
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.lead.fields")]
#[deprecated(note = "use `crm.item.fields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.get`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.lead.get")]
#[deprecated(note = "use `crm.item.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Get {
    type Output = Lead;
    type Error = GetError;
    const NAME: &'static str = "crm.lead.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.lead.get`, and one other place.
///
/// Keys like `UF_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lead {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `HONORIFIC`: `crm_status`, may be `null`.
    pub honorific: Option<types::CrmStatusId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`, may be `null`.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`, may be `null`.
    pub last_name: Option<String>,
    /// `COMPANY_ID`: `crm_company`, may be `null`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `COMPANY_TITLE`: `string`, may be `null`.
    pub company_title: Option<String>,
    /// `CONTACT_ID`: `crm_contact`, may be `null`.
    pub contact_id: Option<types::CrmContactId>,
    /// `IS_RETURN_CUSTOMER`: `Y` or `N`.
    pub is_return_customer: Option<bool>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<Date>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `SOURCE_DESCRIPTION`: `string`, may be `null`.
    pub source_description: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `STATUS_DESCRIPTION`: `string`, may be `null`.
    pub status_description: Option<String>,
    /// `POST`: `string`, may be `null`.
    pub post: Option<String>,
    /// `COMMENTS`: `string`, may be `null`.
    pub comments: Option<String>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `OPPORTUNITY`: `double`.
    pub opportunity: Option<Decimal>,
    /// `IS_MANUAL_OPPORTUNITY`: `Y` or `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `HAS_PHONE`: `Y` or `N`.
    pub has_phone: Option<bool>,
    /// `HAS_EMAIL`: `Y` or `N`.
    pub has_email: Option<bool>,
    /// `HAS_IMOL`: `Y` or `N`.
    pub has_imol: Option<bool>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<types::UserId>,
    /// `MOVED_BY_ID`: `user`.
    pub moved_by_id: Option<types::UserId>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `DATE_CLOSED`: `datetime`.
    pub date_closed: Option<DateTime>,
    /// `STATUS_SEMANTIC_ID`: `string`.
    pub status_semantic_id: Option<String>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `ORIGINATOR_ID`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`, may be `null`.
    pub origin_id: Option<String>,
    /// `MOVED_TIME`: `datetime`.
    pub moved_time: Option<DateTime>,
    /// `ADDRESS`: `string`, may be `null`.
    pub address: Option<String>,
    /// `ADDRESS_2`: `string`, may be `null`.
    pub address_2: Option<String>,
    /// `ADDRESS_CITY`: `string`, may be `null`.
    pub address_city: Option<String>,
    /// `ADDRESS_POSTAL_CODE`: `string`, may be `null`.
    pub address_postal_code: Option<String>,
    /// `ADDRESS_REGION`: `string`, may be `null`.
    pub address_region: Option<String>,
    /// `ADDRESS_PROVINCE`: `string`, may be `null`.
    pub address_province: Option<String>,
    /// `ADDRESS_COUNTRY`: `string`, may be `null`.
    pub address_country: Option<String>,
    /// `ADDRESS_COUNTRY_CODE`: `string`, may be `null`.
    pub address_country_code: Option<String>,
    /// `ADDRESS_LOC_ADDR_ID`: `string`, may be `null`.
    pub address_loc_addr_id: Option<String>,
    /// `UTM_SOURCE`: `string`, may be `null`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: `string`, may be `null`.
    pub utm_medium: Option<String>,
    /// `UTM_CAMPAIGN`: `string`, may be `null`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`, may be `null`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`, may be `null`.
    pub utm_term: Option<String>,
    /// `LAST_ACTIVITY_BY`: `string`.
    pub last_activity_by: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<DateTime>,
    /// `PHONE`: list of [`types::crm::CrmMultifield`].
    pub phone: Option<Vec<types::crm::CrmMultifield>>,
    /// `IM`: list of [`types::crm::CrmMultifield`].
    pub im: Option<Vec<types::crm::CrmMultifield>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Lead {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Lead",
            fields: &[
                "ID",
                "TITLE",
                "HONORIFIC",
                "NAME",
                "SECOND_NAME",
                "LAST_NAME",
                "COMPANY_ID",
                "COMPANY_TITLE",
                "CONTACT_ID",
                "IS_RETURN_CUSTOMER",
                "BIRTHDATE",
                "SOURCE_ID",
                "SOURCE_DESCRIPTION",
                "STATUS_ID",
                "STATUS_DESCRIPTION",
                "POST",
                "COMMENTS",
                "CURRENCY_ID",
                "OPPORTUNITY",
                "IS_MANUAL_OPPORTUNITY",
                "HAS_PHONE",
                "HAS_EMAIL",
                "HAS_IMOL",
                "ASSIGNED_BY_ID",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "MOVED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "DATE_CLOSED",
                "STATUS_SEMANTIC_ID",
                "OPENED",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "MOVED_TIME",
                "ADDRESS",
                "ADDRESS_2",
                "ADDRESS_CITY",
                "ADDRESS_POSTAL_CODE",
                "ADDRESS_REGION",
                "ADDRESS_PROVINCE",
                "ADDRESS_COUNTRY",
                "ADDRESS_COUNTRY_CODE",
                "ADDRESS_LOC_ADDR_ID",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "LAST_ACTIVITY_BY",
                "LAST_ACTIVITY_TIME",
                "PHONE",
                "IM",
            ],
            required: &[],
            codecs: &[
                (9, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
                (31, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.honorific,
            3 => &self.name,
            4 => &self.second_name,
            5 => &self.last_name,
            6 => &self.company_id,
            7 => &self.company_title,
            8 => &self.contact_id,
            9 => &self.is_return_customer,
            10 => &self.birthdate,
            11 => &self.source_id,
            12 => &self.source_description,
            13 => &self.status_id,
            14 => &self.status_description,
            15 => &self.post,
            16 => &self.comments,
            17 => &self.currency_id,
            18 => &self.opportunity,
            19 => &self.is_manual_opportunity,
            20 => &self.has_phone,
            21 => &self.has_email,
            22 => &self.has_imol,
            23 => &self.assigned_by_id,
            24 => &self.created_by_id,
            25 => &self.modify_by_id,
            26 => &self.moved_by_id,
            27 => &self.date_create,
            28 => &self.date_modify,
            29 => &self.date_closed,
            30 => &self.status_semantic_id,
            31 => &self.opened,
            32 => &self.originator_id,
            33 => &self.origin_id,
            34 => &self.moved_time,
            35 => &self.address,
            36 => &self.address_2,
            37 => &self.address_city,
            38 => &self.address_postal_code,
            39 => &self.address_region,
            40 => &self.address_province,
            41 => &self.address_country,
            42 => &self.address_country_code,
            43 => &self.address_loc_addr_id,
            44 => &self.utm_source,
            45 => &self.utm_medium,
            46 => &self.utm_campaign,
            47 => &self.utm_content,
            48 => &self.utm_term,
            49 => &self.last_activity_by,
            50 => &self.last_activity_time,
            51 => &self.phone,
            52 => &self.im,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.honorific,
            3 => &mut self.name,
            4 => &mut self.second_name,
            5 => &mut self.last_name,
            6 => &mut self.company_id,
            7 => &mut self.company_title,
            8 => &mut self.contact_id,
            9 => &mut self.is_return_customer,
            10 => &mut self.birthdate,
            11 => &mut self.source_id,
            12 => &mut self.source_description,
            13 => &mut self.status_id,
            14 => &mut self.status_description,
            15 => &mut self.post,
            16 => &mut self.comments,
            17 => &mut self.currency_id,
            18 => &mut self.opportunity,
            19 => &mut self.is_manual_opportunity,
            20 => &mut self.has_phone,
            21 => &mut self.has_email,
            22 => &mut self.has_imol,
            23 => &mut self.assigned_by_id,
            24 => &mut self.created_by_id,
            25 => &mut self.modify_by_id,
            26 => &mut self.moved_by_id,
            27 => &mut self.date_create,
            28 => &mut self.date_modify,
            29 => &mut self.date_closed,
            30 => &mut self.status_semantic_id,
            31 => &mut self.opened,
            32 => &mut self.originator_id,
            33 => &mut self.origin_id,
            34 => &mut self.moved_time,
            35 => &mut self.address,
            36 => &mut self.address_2,
            37 => &mut self.address_city,
            38 => &mut self.address_postal_code,
            39 => &mut self.address_region,
            40 => &mut self.address_province,
            41 => &mut self.address_country,
            42 => &mut self.address_country_code,
            43 => &mut self.address_loc_addr_id,
            44 => &mut self.utm_source,
            45 => &mut self.utm_medium,
            46 => &mut self.utm_campaign,
            47 => &mut self.utm_content,
            48 => &mut self.utm_term,
            49 => &mut self.last_activity_by,
            50 => &mut self.last_activity_time,
            51 => &mut self.phone,
            52 => &mut self.im,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.lead.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Not found`.
    NotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::NotFound, "Not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.lead.get`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html).
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.lead.get")]
#[deprecated(note = "use `crm.item.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Lead>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.list`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.lead.list")]
#[deprecated(note = "use `crm.item.list`")]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for List {
    type Output = Vec<Lead>;
    type Error = ListError;
    const NAME: &'static str = "crm.lead.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").total().next(),
    );
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = Lead;
}

/// Parameter `order` of `crm.lead.list`.
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

/// Errors of `crm.lead.list`.
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

/// Calls [`crm.lead.list`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html).
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.lead.list")]
#[deprecated(note = "use `crm.item.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Lead>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.lead.update`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.lead.update")]
#[deprecated(note = "use `crm.item.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`FieldsRequest`].
    pub fields: Option<FieldsRequest>,
    /// `params`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: FieldsRequest) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields", "params"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.lead.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.lead.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Not found`.
    NotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::NotFound, "Not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.lead.update`](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html).
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.lead.update")]
#[deprecated(note = "use `crm.item.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, FieldsRequest, Params, Delete, Fields, FieldsEntry, FieldsEntrySettings, Get,
    Lead, List, Update
);

value_enum!(ListOrder);
