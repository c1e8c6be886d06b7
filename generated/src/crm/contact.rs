// @generated from docs/api-reference/crm/contacts/crm-contact-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.contact.*`.

use crate::prelude::*;
use crate::types;

pub mod company;
pub mod details;
pub mod userfield;

/// Request of [`crm.contact.add`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.contact.add")]
#[deprecated(note = "use `crm.item.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`].
    pub fields: Option<AddFields>,
    /// `params`: [`AddParams`].
    pub params: Option<AddParams>,
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
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: AddParams) -> Self {
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
    const NAME: &'static str = "crm.contact.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.contact.add`.
///
/// Keys like `UF_...`, `PARENT_ID_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `HONORIFIC`: `crm_status`.
    pub honorific: Option<types::CrmStatusId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PHOTO`: `file`.
    pub photo: Option<File>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<Date>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<types::CrmStatusId>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `POST`: `string`.
    pub post: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `OPENED`: `Y` or `N`. Default: `Y`.
    pub opened: Option<bool>,
    /// `EXPORT`: `Y` or `N`. Default: `Y`.
    pub export: Option<bool>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `COMPANY_IDS`: list of `crm_company`.
    pub company_ids: Option<Vec<types::CrmCompanyId>>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: [`UtmMedium`].
    pub utm_medium: Option<UtmMedium>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `TRACE`: `string`.
    pub trace: Option<String>,
    /// `PHONE`: list of [`types::crm::CrmMultifield`].
    pub phone: Option<Vec<types::crm::CrmMultifield>>,
    /// `EMAIL`: list of [`types::crm::CrmMultifield`].
    pub email: Option<Vec<types::crm::CrmMultifield>>,
    /// `WEB`: list of [`types::crm::CrmMultifield`].
    pub web: Option<Vec<types::crm::CrmMultifield>>,
    /// `IM`: list of [`types::crm::CrmMultifield`].
    pub im: Option<Vec<types::crm::CrmMultifield>>,
    /// `LINK`: list of [`types::crm::CrmMultifield`].
    pub link: Option<Vec<types::crm::CrmMultifield>>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `DATE_CREATE`: `datetime`. Counts only if `params.IMPORT` is `Y`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`. Counts only if `params.IMPORT` is `Y`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`. Counts only if `params.IMPORT` is `Y`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`. Counts only if `params.IMPORT` is `Y`.
    pub modify_by_id: Option<types::UserId>,
    /// `ADDRESS`: `string`.
    pub address: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `ADDRESS_CITY`: `string`.
    pub address_city: Option<String>,
    /// `ADDRESS_POSTAL_CODE`: `string`.
    pub address_postal_code: Option<String>,
    /// `ADDRESS_REGION`: `string`.
    pub address_region: Option<String>,
    /// `ADDRESS_PROVINCE`: `string`.
    pub address_province: Option<String>,
    /// `ADDRESS_COUNTRY`: `string`.
    pub address_country: Option<String>,
    /// `ADDRESS_COUNTRY_CODE`: `string`.
    pub address_country_code: Option<String>,
    /// `ADDRESS_LOC_ADDR_ID`: `integer`.
    pub address_loc_addr_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `HONORIFIC`.
    #[must_use]
    pub fn honorific(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.honorific = Some(value.into());
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
    /// Sets `LAST_NAME`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `PHOTO`.
    #[must_use]
    pub fn photo(mut self, value: impl Into<File>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets `BIRTHDATE`.
    #[must_use]
    pub fn birthdate(mut self, value: impl Into<Date>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `SOURCE_ID`.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `SOURCE_DESCRIPTION`.
    #[must_use]
    pub fn source_description(mut self, value: impl Into<String>) -> Self {
        self.source_description = Some(value.into());
        self
    }
    /// Sets `POST`.
    #[must_use]
    pub fn post(mut self, value: impl Into<String>) -> Self {
        self.post = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `EXPORT`.
    #[must_use]
    pub fn export(mut self, value: bool) -> Self {
        self.export = Some(value);
        self
    }
    /// Sets `ASSIGNED_BY_ID`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `COMPANY_ID`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `COMPANY_IDS`.
    #[must_use]
    pub fn company_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmCompanyId>,
    ) -> Self {
        self.company_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `UTM_SOURCE`.
    #[must_use]
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }
    /// Sets `UTM_MEDIUM`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl Into<UtmMedium>) -> Self {
        self.utm_medium = Some(value.into());
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
    /// Sets `UTM_TERM`.
    #[must_use]
    pub fn utm_term(mut self, value: impl Into<String>) -> Self {
        self.utm_term = Some(value.into());
        self
    }
    /// Sets `TRACE`.
    #[must_use]
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.trace = Some(value.into());
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
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.email = Some(value.into_iter().collect());
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
    /// Sets `IM`.
    #[must_use]
    pub fn im(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.im = Some(value.into_iter().collect());
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.link = Some(value.into_iter().collect());
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
    /// Sets `ORIGIN_VERSION`.
    #[must_use]
    pub fn origin_version(mut self, value: impl Into<String>) -> Self {
        self.origin_version = Some(value.into());
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
    /// Sets `ADDRESS_POSTAL_CODE`.
    #[must_use]
    pub fn address_postal_code(mut self, value: impl Into<String>) -> Self {
        self.address_postal_code = Some(value.into());
        self
    }
    /// Sets `ADDRESS_REGION`.
    #[must_use]
    pub fn address_region(mut self, value: impl Into<String>) -> Self {
        self.address_region = Some(value.into());
        self
    }
    /// Sets `ADDRESS_PROVINCE`.
    #[must_use]
    pub fn address_province(mut self, value: impl Into<String>) -> Self {
        self.address_province = Some(value.into());
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
    /// Sets `ADDRESS_LOC_ADDR_ID`.
    #[must_use]
    pub fn address_loc_addr_id(mut self, value: i64) -> Self {
        self.address_loc_addr_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "HONORIFIC",
                "NAME",
                "SECOND_NAME",
                "LAST_NAME",
                "PHOTO",
                "BIRTHDATE",
                "TYPE_ID",
                "SOURCE_ID",
                "SOURCE_DESCRIPTION",
                "POST",
                "COMMENTS",
                "OPENED",
                "EXPORT",
                "ASSIGNED_BY_ID",
                "COMPANY_ID",
                "COMPANY_IDS",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "TRACE",
                "PHONE",
                "EMAIL",
                "WEB",
                "IM",
                "LINK",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "ADDRESS",
                "ADDRESS_2",
                "ADDRESS_CITY",
                "ADDRESS_POSTAL_CODE",
                "ADDRESS_REGION",
                "ADDRESS_PROVINCE",
                "ADDRESS_COUNTRY",
                "ADDRESS_COUNTRY_CODE",
                "ADDRESS_LOC_ADDR_ID",
            ],
            required: &[],
            codecs: &[(11, Codec::YesNo), (12, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.honorific,
            1 => &self.name,
            2 => &self.second_name,
            3 => &self.last_name,
            4 => &self.photo,
            5 => &self.birthdate,
            6 => &self.type_id,
            7 => &self.source_id,
            8 => &self.source_description,
            9 => &self.post,
            10 => &self.comments,
            11 => &self.opened,
            12 => &self.export,
            13 => &self.assigned_by_id,
            14 => &self.company_id,
            15 => &self.company_ids,
            16 => &self.utm_source,
            17 => &self.utm_medium,
            18 => &self.utm_campaign,
            19 => &self.utm_content,
            20 => &self.utm_term,
            21 => &self.trace,
            22 => &self.phone,
            23 => &self.email,
            24 => &self.web,
            25 => &self.im,
            26 => &self.link,
            27 => &self.originator_id,
            28 => &self.origin_id,
            29 => &self.origin_version,
            30 => &self.date_create,
            31 => &self.date_modify,
            32 => &self.created_by_id,
            33 => &self.modify_by_id,
            34 => &self.address,
            35 => &self.address_2,
            36 => &self.address_city,
            37 => &self.address_postal_code,
            38 => &self.address_region,
            39 => &self.address_province,
            40 => &self.address_country,
            41 => &self.address_country_code,
            42 => &self.address_loc_addr_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.honorific,
            1 => &mut self.name,
            2 => &mut self.second_name,
            3 => &mut self.last_name,
            4 => &mut self.photo,
            5 => &mut self.birthdate,
            6 => &mut self.type_id,
            7 => &mut self.source_id,
            8 => &mut self.source_description,
            9 => &mut self.post,
            10 => &mut self.comments,
            11 => &mut self.opened,
            12 => &mut self.export,
            13 => &mut self.assigned_by_id,
            14 => &mut self.company_id,
            15 => &mut self.company_ids,
            16 => &mut self.utm_source,
            17 => &mut self.utm_medium,
            18 => &mut self.utm_campaign,
            19 => &mut self.utm_content,
            20 => &mut self.utm_term,
            21 => &mut self.trace,
            22 => &mut self.phone,
            23 => &mut self.email,
            24 => &mut self.web,
            25 => &mut self.im,
            26 => &mut self.link,
            27 => &mut self.originator_id,
            28 => &mut self.origin_id,
            29 => &mut self.origin_version,
            30 => &mut self.date_create,
            31 => &mut self.date_modify,
            32 => &mut self.created_by_id,
            33 => &mut self.modify_by_id,
            34 => &mut self.address,
            35 => &mut self.address_2,
            36 => &mut self.address_city,
            37 => &mut self.address_postal_code,
            38 => &mut self.address_region,
            39 => &mut self.address_province,
            40 => &mut self.address_country,
            41 => &mut self.address_country_code,
            42 => &mut self.address_loc_addr_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.UTM_MEDIUM` of `crm.contact.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UtmMedium {
    /// `CPC`.
    Cpc,
    /// `CPM`.
    Cpm,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UtmMedium {
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

/// Parameter `params` of `crm.contact.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddParams {
    /// `REGISTER_SONET_EVENT`: `Y` or `N`. Default: `N`.
    pub register_sonet_event: Option<bool>,
    /// `IMPORT`: `Y` or `N`. Default: `No`.
    pub import: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddParams {
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
    /// Sets `IMPORT`.
    #[must_use]
    pub fn import(mut self, value: bool) -> Self {
        self.import = Some(value);
        self
    }
}

impl Record for AddParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddParams",
            fields: &["REGISTER_SONET_EVENT", "IMPORT"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.register_sonet_event,
            1 => &self.import,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.register_sonet_event,
            1 => &mut self.import,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.contact.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Parameter 'fields' must be array`.
    ParameterFieldsMustBeArray,
    /// `Parameter 'params' must be array`.
    ParameterParamsMustBeArray,
    /// `Access denied`.
    AccessDenied,
    /// `Disk resource exhausted`.
    DiskResourceExhausted,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array",
        ),
        ErrorCase::text(
            Self::ParameterParamsMustBeArray,
            "Parameter 'params' must be array",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::DiskResourceExhausted, "Disk resource exhausted"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`crm.contact.add`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html).
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.contact.add")]
#[deprecated(note = "use `crm.item.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.delete`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.contact.delete")]
#[deprecated(note = "use `crm.item.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
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
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.contact.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.contact.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`crm.contact.delete`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html).
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.contact.delete")]
#[deprecated(note = "use `crm.item.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.fields`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.contact.fields")]
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
    const NAME: &'static str = "crm.contact.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.contact.fields`.
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
    /// `isDeprecated`: `boolean`.
    pub is_deprecated: Option<bool>,
    /// `settings`: [`FieldsEntrySettings`].
    pub settings: Option<FieldsEntrySettings>,
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
                "isDeprecated",
                "settings",
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
            8 => &self.is_deprecated,
            9 => &self.settings,
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
            8 => &mut self.is_deprecated,
            9 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// `settings` in the answer of `crm.contact.fields`.
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

/// Errors of `crm.contact.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.contact.fields`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html).
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.contact.fields")]
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

/// Request of [`crm.contact.get`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.contact.get")]
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
    type Output = Contact;
    type Error = GetError;
    const NAME: &'static str = "crm.contact.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.contact.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `POST`: `string`.
    pub post: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `HONORIFIC`: `crm_status`.
    pub honorific: Option<types::CrmStatusId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PHOTO`: any value, may be `null`.
    pub photo: Option<Value>,
    /// `LEAD_ID`: `crm_lead`, may be `null`.
    pub lead_id: Option<types::CrmLeadId>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<types::CrmStatusId>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<Date>,
    /// `EXPORT`: `Y` or `N`.
    pub export: Option<bool>,
    /// `HAS_PHONE`: `Y` or `N`.
    pub has_phone: Option<bool>,
    /// `HAS_EMAIL`: `Y` or `N`.
    pub has_email: Option<bool>,
    /// `HAS_IMOL`: `Y` or `N`.
    pub has_imol: Option<bool>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<types::UserId>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `FACE_ID`: `integer`, may be `null`.
    pub face_id: Option<i64>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<DateTime>,
    /// `LAST_ACTIVITY_BY`: `user`.
    pub last_activity_by: Option<types::UserId>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: [`ContactUtmMedium`].
    pub utm_medium: Option<ContactUtmMedium>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `PHONE`: list of [`types::crm::CrmMultifield`].
    pub phone: Option<Vec<types::crm::CrmMultifield>>,
    /// `EMAIL`: list of [`types::crm::CrmMultifield`].
    pub email: Option<Vec<types::crm::CrmMultifield>>,
    /// `WEB`: list of [`types::crm::CrmMultifield`].
    pub web: Option<Vec<types::crm::CrmMultifield>>,
    /// `IM`: list of [`types::crm::CrmMultifield`].
    pub im: Option<Vec<types::crm::CrmMultifield>>,
    /// `LINK`: list of [`types::crm::CrmMultifield`].
    pub link: Option<Vec<types::crm::CrmMultifield>>,
    /// `ORIGINATOR_ID`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`, may be `null`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`, may be `null`.
    pub origin_version: Option<String>,
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
    /// `ADDRESS_LOC_ADDR_ID`: `integer`, may be `null`.
    pub address_loc_addr_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Contact {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Contact",
            fields: &[
                "ID",
                "POST",
                "COMMENTS",
                "HONORIFIC",
                "NAME",
                "SECOND_NAME",
                "LAST_NAME",
                "PHOTO",
                "LEAD_ID",
                "TYPE_ID",
                "SOURCE_ID",
                "SOURCE_DESCRIPTION",
                "COMPANY_ID",
                "BIRTHDATE",
                "EXPORT",
                "HAS_PHONE",
                "HAS_EMAIL",
                "HAS_IMOL",
                "DATE_CREATE",
                "DATE_MODIFY",
                "ASSIGNED_BY_ID",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "OPENED",
                "FACE_ID",
                "LAST_ACTIVITY_TIME",
                "LAST_ACTIVITY_BY",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "PHONE",
                "EMAIL",
                "WEB",
                "IM",
                "LINK",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "ADDRESS",
                "ADDRESS_2",
                "ADDRESS_CITY",
                "ADDRESS_POSTAL_CODE",
                "ADDRESS_REGION",
                "ADDRESS_PROVINCE",
                "ADDRESS_COUNTRY",
                "ADDRESS_LOC_ADDR_ID",
            ],
            required: &[],
            codecs: &[
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (23, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.post,
            2 => &self.comments,
            3 => &self.honorific,
            4 => &self.name,
            5 => &self.second_name,
            6 => &self.last_name,
            7 => &self.photo,
            8 => &self.lead_id,
            9 => &self.type_id,
            10 => &self.source_id,
            11 => &self.source_description,
            12 => &self.company_id,
            13 => &self.birthdate,
            14 => &self.export,
            15 => &self.has_phone,
            16 => &self.has_email,
            17 => &self.has_imol,
            18 => &self.date_create,
            19 => &self.date_modify,
            20 => &self.assigned_by_id,
            21 => &self.created_by_id,
            22 => &self.modify_by_id,
            23 => &self.opened,
            24 => &self.face_id,
            25 => &self.last_activity_time,
            26 => &self.last_activity_by,
            27 => &self.utm_source,
            28 => &self.utm_medium,
            29 => &self.utm_campaign,
            30 => &self.utm_content,
            31 => &self.utm_term,
            32 => &self.phone,
            33 => &self.email,
            34 => &self.web,
            35 => &self.im,
            36 => &self.link,
            37 => &self.originator_id,
            38 => &self.origin_id,
            39 => &self.origin_version,
            40 => &self.address,
            41 => &self.address_2,
            42 => &self.address_city,
            43 => &self.address_postal_code,
            44 => &self.address_region,
            45 => &self.address_province,
            46 => &self.address_country,
            47 => &self.address_loc_addr_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.post,
            2 => &mut self.comments,
            3 => &mut self.honorific,
            4 => &mut self.name,
            5 => &mut self.second_name,
            6 => &mut self.last_name,
            7 => &mut self.photo,
            8 => &mut self.lead_id,
            9 => &mut self.type_id,
            10 => &mut self.source_id,
            11 => &mut self.source_description,
            12 => &mut self.company_id,
            13 => &mut self.birthdate,
            14 => &mut self.export,
            15 => &mut self.has_phone,
            16 => &mut self.has_email,
            17 => &mut self.has_imol,
            18 => &mut self.date_create,
            19 => &mut self.date_modify,
            20 => &mut self.assigned_by_id,
            21 => &mut self.created_by_id,
            22 => &mut self.modify_by_id,
            23 => &mut self.opened,
            24 => &mut self.face_id,
            25 => &mut self.last_activity_time,
            26 => &mut self.last_activity_by,
            27 => &mut self.utm_source,
            28 => &mut self.utm_medium,
            29 => &mut self.utm_campaign,
            30 => &mut self.utm_content,
            31 => &mut self.utm_term,
            32 => &mut self.phone,
            33 => &mut self.email,
            34 => &mut self.web,
            35 => &mut self.im,
            36 => &mut self.link,
            37 => &mut self.originator_id,
            38 => &mut self.origin_id,
            39 => &mut self.origin_version,
            40 => &mut self.address,
            41 => &mut self.address_2,
            42 => &mut self.address_city,
            43 => &mut self.address_postal_code,
            44 => &mut self.address_region,
            45 => &mut self.address_province,
            46 => &mut self.address_country,
            47 => &mut self.address_loc_addr_id,
            _ => &mut self.extra,
        }
    }
}

/// `UTM_MEDIUM` in the answer of `crm.contact.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactUtmMedium {
    /// `CPC`.
    Cpc,
    /// `CPM`.
    Cpm,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ContactUtmMedium {
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

/// Errors of `crm.contact.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `Not found`.
    NotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::NotFound, "Not found"),
    ];
}

/// Calls [`crm.contact.get`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html).
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.contact.get")]
#[deprecated(note = "use `crm.item.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Contact>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.list`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.contact.list")]
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
    type Output = Vec<Contact>;
    type Error = ListError;
    const NAME: &'static str = "crm.contact.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").total().next(),
    );
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = Contact;
}

/// Parameter `order` of `crm.contact.list`.
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

/// Errors of `crm.contact.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
    /// `Parameter 'order' must be array`.
    ParameterOrderMustBeArray,
    /// `Parameter 'filter' must be array`.
    ParameterFilterMustBeArray,
    /// `Failed to get list. General error`.
    FailedToGetListGeneral,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ParameterOrderMustBeArray,
            "Parameter 'order' must be array",
        ),
        ErrorCase::text(
            Self::ParameterFilterMustBeArray,
            "Parameter 'filter' must be array",
        ),
        ErrorCase::text(
            Self::FailedToGetListGeneral,
            "Failed to get list. General error",
        ),
    ];
}

/// Calls [`crm.contact.list`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html).
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.contact.list")]
#[deprecated(note = "use `crm.item.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Contact>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.update`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.contact.update")]
#[deprecated(note = "use `crm.item.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `params`: [`UpdateParams`].
    pub params: Option<UpdateParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
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
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: UpdateParams) -> Self {
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
            required: &[0, 1],
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
    const NAME: &'static str = "crm.contact.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.contact.update`.
///
/// Keys like `UF_...`, `PARENT_ID_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `HONORIFIC`: `crm_status`.
    pub honorific: Option<types::CrmStatusId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PHOTO`: `file`.
    pub photo: Option<File>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<Date>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<types::CrmStatusId>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `POST`: `string`.
    pub post: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `EXPORT`: `Y` or `N`.
    pub export: Option<bool>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `COMPANY_IDS`: list of `crm_company`.
    pub company_ids: Option<Vec<types::CrmCompanyId>>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: [`UtmMedium`].
    pub utm_medium: Option<UtmMedium>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `PHONE`: list of [`types::crm::CrmMultifield`].
    pub phone: Option<Vec<types::crm::CrmMultifield>>,
    /// `EMAIL`: list of [`types::crm::CrmMultifield`].
    pub email: Option<Vec<types::crm::CrmMultifield>>,
    /// `WEB`: list of [`types::crm::CrmMultifield`].
    pub web: Option<Vec<types::crm::CrmMultifield>>,
    /// `IM`: list of [`types::crm::CrmMultifield`].
    pub im: Option<Vec<types::crm::CrmMultifield>>,
    /// `LINK`: list of [`types::crm::CrmMultifield`].
    pub link: Option<Vec<types::crm::CrmMultifield>>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `ADDRESS`: `string`.
    pub address: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `ADDRESS_CITY`: `string`.
    pub address_city: Option<String>,
    /// `ADDRESS_POSTAL_CODE`: `string`.
    pub address_postal_code: Option<String>,
    /// `ADDRESS_REGION`: `string`.
    pub address_region: Option<String>,
    /// `ADDRESS_PROVINCE`: `string`.
    pub address_province: Option<String>,
    /// `ADDRESS_COUNTRY`: `string`.
    pub address_country: Option<String>,
    /// `ADDRESS_COUNTRY_CODE`: `string`.
    pub address_country_code: Option<String>,
    /// `ADDRESS_LOC_ADDR_ID`: `integer`.
    pub address_loc_addr_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `HONORIFIC`.
    #[must_use]
    pub fn honorific(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.honorific = Some(value.into());
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
    /// Sets `LAST_NAME`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `PHOTO`.
    #[must_use]
    pub fn photo(mut self, value: impl Into<File>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets `BIRTHDATE`.
    #[must_use]
    pub fn birthdate(mut self, value: impl Into<Date>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `SOURCE_ID`.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `SOURCE_DESCRIPTION`.
    #[must_use]
    pub fn source_description(mut self, value: impl Into<String>) -> Self {
        self.source_description = Some(value.into());
        self
    }
    /// Sets `POST`.
    #[must_use]
    pub fn post(mut self, value: impl Into<String>) -> Self {
        self.post = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `EXPORT`.
    #[must_use]
    pub fn export(mut self, value: bool) -> Self {
        self.export = Some(value);
        self
    }
    /// Sets `ASSIGNED_BY_ID`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `COMPANY_ID`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `COMPANY_IDS`.
    #[must_use]
    pub fn company_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmCompanyId>,
    ) -> Self {
        self.company_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `UTM_SOURCE`.
    #[must_use]
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }
    /// Sets `UTM_MEDIUM`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl Into<UtmMedium>) -> Self {
        self.utm_medium = Some(value.into());
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
    /// Sets `UTM_TERM`.
    #[must_use]
    pub fn utm_term(mut self, value: impl Into<String>) -> Self {
        self.utm_term = Some(value.into());
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
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.email = Some(value.into_iter().collect());
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
    /// Sets `IM`.
    #[must_use]
    pub fn im(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.im = Some(value.into_iter().collect());
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(
        mut self,
        value: impl IntoIterator<Item = types::crm::CrmMultifield>,
    ) -> Self {
        self.link = Some(value.into_iter().collect());
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
    /// Sets `ORIGIN_VERSION`.
    #[must_use]
    pub fn origin_version(mut self, value: impl Into<String>) -> Self {
        self.origin_version = Some(value.into());
        self
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
    /// Sets `ADDRESS_POSTAL_CODE`.
    #[must_use]
    pub fn address_postal_code(mut self, value: impl Into<String>) -> Self {
        self.address_postal_code = Some(value.into());
        self
    }
    /// Sets `ADDRESS_REGION`.
    #[must_use]
    pub fn address_region(mut self, value: impl Into<String>) -> Self {
        self.address_region = Some(value.into());
        self
    }
    /// Sets `ADDRESS_PROVINCE`.
    #[must_use]
    pub fn address_province(mut self, value: impl Into<String>) -> Self {
        self.address_province = Some(value.into());
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
    /// Sets `ADDRESS_LOC_ADDR_ID`.
    #[must_use]
    pub fn address_loc_addr_id(mut self, value: i64) -> Self {
        self.address_loc_addr_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "HONORIFIC",
                "NAME",
                "SECOND_NAME",
                "LAST_NAME",
                "PHOTO",
                "BIRTHDATE",
                "TYPE_ID",
                "SOURCE_ID",
                "SOURCE_DESCRIPTION",
                "POST",
                "COMMENTS",
                "OPENED",
                "EXPORT",
                "ASSIGNED_BY_ID",
                "COMPANY_ID",
                "COMPANY_IDS",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "PHONE",
                "EMAIL",
                "WEB",
                "IM",
                "LINK",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "ADDRESS",
                "ADDRESS_2",
                "ADDRESS_CITY",
                "ADDRESS_POSTAL_CODE",
                "ADDRESS_REGION",
                "ADDRESS_PROVINCE",
                "ADDRESS_COUNTRY",
                "ADDRESS_COUNTRY_CODE",
                "ADDRESS_LOC_ADDR_ID",
            ],
            required: &[],
            codecs: &[(11, Codec::YesNo), (12, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.honorific,
            1 => &self.name,
            2 => &self.second_name,
            3 => &self.last_name,
            4 => &self.photo,
            5 => &self.birthdate,
            6 => &self.type_id,
            7 => &self.source_id,
            8 => &self.source_description,
            9 => &self.post,
            10 => &self.comments,
            11 => &self.opened,
            12 => &self.export,
            13 => &self.assigned_by_id,
            14 => &self.company_id,
            15 => &self.company_ids,
            16 => &self.utm_source,
            17 => &self.utm_medium,
            18 => &self.utm_campaign,
            19 => &self.utm_content,
            20 => &self.utm_term,
            21 => &self.phone,
            22 => &self.email,
            23 => &self.web,
            24 => &self.im,
            25 => &self.link,
            26 => &self.originator_id,
            27 => &self.origin_id,
            28 => &self.origin_version,
            29 => &self.address,
            30 => &self.address_2,
            31 => &self.address_city,
            32 => &self.address_postal_code,
            33 => &self.address_region,
            34 => &self.address_province,
            35 => &self.address_country,
            36 => &self.address_country_code,
            37 => &self.address_loc_addr_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.honorific,
            1 => &mut self.name,
            2 => &mut self.second_name,
            3 => &mut self.last_name,
            4 => &mut self.photo,
            5 => &mut self.birthdate,
            6 => &mut self.type_id,
            7 => &mut self.source_id,
            8 => &mut self.source_description,
            9 => &mut self.post,
            10 => &mut self.comments,
            11 => &mut self.opened,
            12 => &mut self.export,
            13 => &mut self.assigned_by_id,
            14 => &mut self.company_id,
            15 => &mut self.company_ids,
            16 => &mut self.utm_source,
            17 => &mut self.utm_medium,
            18 => &mut self.utm_campaign,
            19 => &mut self.utm_content,
            20 => &mut self.utm_term,
            21 => &mut self.phone,
            22 => &mut self.email,
            23 => &mut self.web,
            24 => &mut self.im,
            25 => &mut self.link,
            26 => &mut self.originator_id,
            27 => &mut self.origin_id,
            28 => &mut self.origin_version,
            29 => &mut self.address,
            30 => &mut self.address_2,
            31 => &mut self.address_city,
            32 => &mut self.address_postal_code,
            33 => &mut self.address_region,
            34 => &mut self.address_province,
            35 => &mut self.address_country,
            36 => &mut self.address_country_code,
            37 => &mut self.address_loc_addr_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params` of `crm.contact.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParams {
    /// `REGISTER_SONET_EVENT`: `Y` or `N`. Default: `N`.
    pub register_sonet_event: Option<bool>,
    /// `REGISTER_HISTORY_EVENT`: `Y` or `N`. Default: `Y`.
    pub register_history_event: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateParams {
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
    /// Sets `REGISTER_HISTORY_EVENT`.
    #[must_use]
    pub fn register_history_event(mut self, value: bool) -> Self {
        self.register_history_event = Some(value);
        self
    }
}

impl Record for UpdateParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateParams",
            fields: &["REGISTER_SONET_EVENT", "REGISTER_HISTORY_EVENT"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.register_sonet_event,
            1 => &self.register_history_event,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.register_sonet_event,
            1 => &mut self.register_history_event,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.contact.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Parameter 'fields' must be array`.
    ParameterFieldsMustBeArray,
    /// `Parameter 'params' must be array`.
    ParameterParamsMustBeArray,
    /// `Access denied`.
    AccessDenied,
    /// `Disk resource exhausted`.
    DiskResourceExhausted,
    /// `ERROR_CORE`.
    ErrorCore,
    /// `Contact is not found`.
    ContactIsNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array",
        ),
        ErrorCase::text(
            Self::ParameterParamsMustBeArray,
            "Parameter 'params' must be array",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::DiskResourceExhausted, "Disk resource exhausted"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::text(Self::ContactIsNotFound, "Contact is not found"),
    ];
}

/// Calls [`crm.contact.update`](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html).
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.contact.update")]
#[deprecated(note = "use `crm.item.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddParams, Delete, Fields, FieldsEntry, FieldsEntrySettings, Get,
    Contact, List, Update, UpdateFields, UpdateParams
);

value_enum!(UtmMedium, ContactUtmMedium, ListOrder);
