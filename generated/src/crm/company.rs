// @generated from docs/api-reference/crm/companies/crm-company-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.company.*`.

use crate::prelude::*;
use crate::types;

pub mod contact;
pub mod details;
pub mod userfield;

/// Request of [`crm.company.add`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.company.add")]
#[deprecated(note = "use `crm.item.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// `params`: [`AddParams`].
    pub params: Option<AddParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
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
            required: &[0],
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
    const NAME: &'static str = "crm.company.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.company.add`.
///
/// Keys like `UF_...`, `PARENT_ID_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `COMPANY_TYPE`: `crm_status`.
    pub company_type: Option<types::CrmStatusId>,
    /// `INDUSTRY`: `crm_status`.
    pub industry: Option<types::CrmStatusId>,
    /// `EMPLOYEES`: `crm_status`.
    pub employees: Option<types::CrmStatusId>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `REVENUE`: `double`.
    pub revenue: Option<Decimal>,
    /// `LOGO`: `file`.
    pub logo: Option<File>,
    /// `OPENED`: `Y` or `N`. Default: `Y`.
    pub opened: Option<bool>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `PHONE`: list of [`types::crm::CrmMultifield`].
    pub phone: Option<Vec<types::crm::CrmMultifield>>,
    /// `EMAIL`: list of [`types::crm::CrmMultifield`].
    pub email: Option<Vec<types::crm::CrmMultifield>>,
    /// `WEB`: list of [`types::crm::CrmMultifield`].
    pub web: Option<Vec<types::crm::CrmMultifield>>,
    /// `IM`: list of [`types::crm::CrmMultifield`].
    pub im: Option<Vec<types::crm::CrmMultifield>>,
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
    /// `IS_MY_COMPANY`: `Y` or `N`.
    pub is_my_company: Option<bool>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `COMPANY_TYPE`.
    #[must_use]
    pub fn company_type(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.company_type = Some(value.into());
        self
    }
    /// Sets `INDUSTRY`.
    #[must_use]
    pub fn industry(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.industry = Some(value.into());
        self
    }
    /// Sets `EMPLOYEES`.
    #[must_use]
    pub fn employees(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.employees = Some(value.into());
        self
    }
    /// Sets `CURRENCY_ID`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `REVENUE`.
    #[must_use]
    pub fn revenue(mut self, value: impl Into<Decimal>) -> Self {
        self.revenue = Some(value.into());
        self
    }
    /// Sets `LOGO`.
    #[must_use]
    pub fn logo(mut self, value: impl Into<File>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `ASSIGNED_BY_ID`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
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
    /// Sets `IS_MY_COMPANY`.
    #[must_use]
    pub fn is_my_company(mut self, value: bool) -> Self {
        self.is_my_company = Some(value);
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
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "COMPANY_TYPE",
                "INDUSTRY",
                "EMPLOYEES",
                "CURRENCY_ID",
                "REVENUE",
                "LOGO",
                "OPENED",
                "ASSIGNED_BY_ID",
                "COMMENTS",
                "PHONE",
                "EMAIL",
                "WEB",
                "IM",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "IS_MY_COMPANY",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo), (19, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.company_type,
            2 => &self.industry,
            3 => &self.employees,
            4 => &self.currency_id,
            5 => &self.revenue,
            6 => &self.logo,
            7 => &self.opened,
            8 => &self.assigned_by_id,
            9 => &self.comments,
            10 => &self.phone,
            11 => &self.email,
            12 => &self.web,
            13 => &self.im,
            14 => &self.utm_source,
            15 => &self.utm_medium,
            16 => &self.utm_campaign,
            17 => &self.utm_content,
            18 => &self.utm_term,
            19 => &self.is_my_company,
            20 => &self.originator_id,
            21 => &self.origin_id,
            22 => &self.origin_version,
            23 => &self.date_create,
            24 => &self.date_modify,
            25 => &self.created_by_id,
            26 => &self.modify_by_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.company_type,
            2 => &mut self.industry,
            3 => &mut self.employees,
            4 => &mut self.currency_id,
            5 => &mut self.revenue,
            6 => &mut self.logo,
            7 => &mut self.opened,
            8 => &mut self.assigned_by_id,
            9 => &mut self.comments,
            10 => &mut self.phone,
            11 => &mut self.email,
            12 => &mut self.web,
            13 => &mut self.im,
            14 => &mut self.utm_source,
            15 => &mut self.utm_medium,
            16 => &mut self.utm_campaign,
            17 => &mut self.utm_content,
            18 => &mut self.utm_term,
            19 => &mut self.is_my_company,
            20 => &mut self.originator_id,
            21 => &mut self.origin_id,
            22 => &mut self.origin_version,
            23 => &mut self.date_create,
            24 => &mut self.date_modify,
            25 => &mut self.created_by_id,
            26 => &mut self.modify_by_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.UTM_MEDIUM` of `crm.company.add`, and one other place.
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

/// Parameter `params` of `crm.company.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddParams {
    /// `REGISTER_SONET_EVENT`: `Y` or `N`.
    pub register_sonet_event: Option<bool>,
    /// `IMPORT`: `Y` or `N`.
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

/// Errors of `crm.company.add`.
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

/// Calls [`crm.company.add`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html).
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.company.add")]
#[deprecated(note = "use `crm.item.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.company.delete`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.company.delete")]
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
    const NAME: &'static str = "crm.company.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.company.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied`.
    AccessDenied,
    /// `Company is not found`.
    CompanyIsNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::CompanyIsNotFound, "Company is not found"),
    ];
}

/// Calls [`crm.company.delete`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html).
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.company.delete")]
#[deprecated(note = "use `crm.item.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.company.fields`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.company.fields")]
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
    const NAME: &'static str = "crm.company.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.company.fields`.
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
    /// `listLabel`: `string`.
    pub list_label: Option<String>,
    /// `formLabel`: `string`.
    pub form_label: Option<String>,
    /// `filterLabel`: `string`.
    pub filter_label: Option<String>,
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
                "listLabel",
                "formLabel",
                "filterLabel",
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
            9 => &self.list_label,
            10 => &self.form_label,
            11 => &self.filter_label,
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
            9 => &mut self.list_label,
            10 => &mut self.form_label,
            11 => &mut self.filter_label,
            _ => &mut self.extra,
        }
    }
}

/// `settings` in the answer of `crm.company.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntrySettings {
    /// `parentEntityTypeId`: `integer`.
    pub parent_entity_type_id: Option<i64>,
    /// `COMPANY`: `Y` or `N`.
    pub company: Option<bool>,
    /// `LEAD`: any value, may be `null`.
    pub lead: Option<Value>,
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
    /// `DEFAULT_VALUE`: `string`.
    pub default_value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntrySettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntrySettings",
            fields: &[
                "parentEntityTypeId",
                "COMPANY",
                "LEAD",
                "SIZE",
                "ROWS",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
                "DEFAULT_VALUE",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent_entity_type_id,
            1 => &self.company,
            2 => &self.lead,
            3 => &self.size,
            4 => &self.rows,
            5 => &self.regexp,
            6 => &self.min_length,
            7 => &self.max_length,
            8 => &self.default_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent_entity_type_id,
            1 => &mut self.company,
            2 => &mut self.lead,
            3 => &mut self.size,
            4 => &mut self.rows,
            5 => &mut self.regexp,
            6 => &mut self.min_length,
            7 => &mut self.max_length,
            8 => &mut self.default_value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.company.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.company.fields`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html).
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.company.fields")]
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

/// Request of [`crm.company.get`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.company.get")]
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
    type Output = Company;
    type Error = GetError;
    const NAME: &'static str = "crm.company.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.company.get`, and one other place.
///
/// Keys like `PARENT_ID_...`, `UF_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Company {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `COMPANY_TYPE`: `crm_status`.
    pub company_type: Option<types::CrmStatusId>,
    /// `LOGO`: any value, may be `null`.
    pub logo: Option<Value>,
    /// `ADDRESS`: `string`, may be `null`.
    pub address: Option<String>,
    /// `BANKING_DETAILS`: `string`.
    pub banking_details: Option<String>,
    /// `INDUSTRY`: `crm_status`.
    pub industry: Option<types::CrmStatusId>,
    /// `EMPLOYEES`: `crm_status`.
    pub employees: Option<types::CrmStatusId>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `REVENUE`: `double`.
    pub revenue: Option<Decimal>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `HAS_PHONE`: `Y` or `N`.
    pub has_phone: Option<bool>,
    /// `HAS_EMAIL`: `Y` or `N`.
    pub has_email: Option<bool>,
    /// `HAS_IMOL`: `Y` or `N`.
    pub has_imol: Option<bool>,
    /// `IS_MY_COMPANY`: `Y` or `N`.
    pub is_my_company: Option<bool>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<types::UserId>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CONTACT_ID`: list of `crm_contact`.
    pub contact_id: Option<Vec<types::CrmContactId>>,
    /// `LEAD_ID`: `crm_lead`, may be `null`.
    pub lead_id: Option<types::CrmLeadId>,
    /// `ORIGINATOR_ID`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`, may be `null`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`, may be `null`.
    pub origin_version: Option<String>,
    /// `UTM_SOURCE`: `string`, may be `null`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: [`CompanyUtmMedium`], may be `null`.
    pub utm_medium: Option<CompanyUtmMedium>,
    /// `UTM_CAMPAIGN`: `string`, may be `null`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`, may be `null`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`, may be `null`.
    pub utm_term: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<DateTime>,
    /// `LAST_ACTIVITY_BY`: `user`.
    pub last_activity_by: Option<types::UserId>,
    /// `LAST_COMMUNICATION_TIME`: `string`, may be `null`.
    pub last_communication_time: Option<String>,
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
    /// `ADDRESS_LOC_ADDR_ID`: `integer`, may be `null`.
    pub address_loc_addr_id: Option<i64>,
    /// `ADDRESS_LEGAL`: `string`, may be `null`.
    pub address_legal: Option<String>,
    /// `REG_ADDRESS`: `string`, may be `null`.
    pub reg_address: Option<String>,
    /// `REG_ADDRESS_2`: `string`, may be `null`.
    pub reg_address_2: Option<String>,
    /// `REG_ADDRESS_CITY`: `string`, may be `null`.
    pub reg_address_city: Option<String>,
    /// `REG_ADDRESS_POSTAL_CODE`: `string`, may be `null`.
    pub reg_address_postal_code: Option<String>,
    /// `REG_ADDRESS_REGION`: `string`, may be `null`.
    pub reg_address_region: Option<String>,
    /// `REG_ADDRESS_PROVINCE`: `string`, may be `null`.
    pub reg_address_province: Option<String>,
    /// `REG_ADDRESS_COUNTRY`: `string`, may be `null`.
    pub reg_address_country: Option<String>,
    /// `REG_ADDRESS_COUNTRY_CODE`: `string`, may be `null`.
    pub reg_address_country_code: Option<String>,
    /// `REG_ADDRESS_LOC_ADDR_ID`: `integer`, may be `null`.
    pub reg_address_loc_addr_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Company {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Company",
            fields: &[
                "ID",
                "TITLE",
                "COMPANY_TYPE",
                "LOGO",
                "ADDRESS",
                "BANKING_DETAILS",
                "INDUSTRY",
                "EMPLOYEES",
                "CURRENCY_ID",
                "REVENUE",
                "OPENED",
                "COMMENTS",
                "HAS_PHONE",
                "HAS_EMAIL",
                "HAS_IMOL",
                "IS_MY_COMPANY",
                "ASSIGNED_BY_ID",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CONTACT_ID",
                "LEAD_ID",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "LAST_ACTIVITY_TIME",
                "LAST_ACTIVITY_BY",
                "LAST_COMMUNICATION_TIME",
                "PHONE",
                "EMAIL",
                "WEB",
                "IM",
                "LINK",
                "ADDRESS_2",
                "ADDRESS_CITY",
                "ADDRESS_POSTAL_CODE",
                "ADDRESS_REGION",
                "ADDRESS_PROVINCE",
                "ADDRESS_COUNTRY",
                "ADDRESS_COUNTRY_CODE",
                "ADDRESS_LOC_ADDR_ID",
                "ADDRESS_LEGAL",
                "REG_ADDRESS",
                "REG_ADDRESS_2",
                "REG_ADDRESS_CITY",
                "REG_ADDRESS_POSTAL_CODE",
                "REG_ADDRESS_REGION",
                "REG_ADDRESS_PROVINCE",
                "REG_ADDRESS_COUNTRY",
                "REG_ADDRESS_COUNTRY_CODE",
                "REG_ADDRESS_LOC_ADDR_ID",
            ],
            required: &[],
            codecs: &[
                (10, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.company_type,
            3 => &self.logo,
            4 => &self.address,
            5 => &self.banking_details,
            6 => &self.industry,
            7 => &self.employees,
            8 => &self.currency_id,
            9 => &self.revenue,
            10 => &self.opened,
            11 => &self.comments,
            12 => &self.has_phone,
            13 => &self.has_email,
            14 => &self.has_imol,
            15 => &self.is_my_company,
            16 => &self.assigned_by_id,
            17 => &self.created_by_id,
            18 => &self.modify_by_id,
            19 => &self.date_create,
            20 => &self.date_modify,
            21 => &self.contact_id,
            22 => &self.lead_id,
            23 => &self.originator_id,
            24 => &self.origin_id,
            25 => &self.origin_version,
            26 => &self.utm_source,
            27 => &self.utm_medium,
            28 => &self.utm_campaign,
            29 => &self.utm_content,
            30 => &self.utm_term,
            31 => &self.last_activity_time,
            32 => &self.last_activity_by,
            33 => &self.last_communication_time,
            34 => &self.phone,
            35 => &self.email,
            36 => &self.web,
            37 => &self.im,
            38 => &self.link,
            39 => &self.address_2,
            40 => &self.address_city,
            41 => &self.address_postal_code,
            42 => &self.address_region,
            43 => &self.address_province,
            44 => &self.address_country,
            45 => &self.address_country_code,
            46 => &self.address_loc_addr_id,
            47 => &self.address_legal,
            48 => &self.reg_address,
            49 => &self.reg_address_2,
            50 => &self.reg_address_city,
            51 => &self.reg_address_postal_code,
            52 => &self.reg_address_region,
            53 => &self.reg_address_province,
            54 => &self.reg_address_country,
            55 => &self.reg_address_country_code,
            56 => &self.reg_address_loc_addr_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.company_type,
            3 => &mut self.logo,
            4 => &mut self.address,
            5 => &mut self.banking_details,
            6 => &mut self.industry,
            7 => &mut self.employees,
            8 => &mut self.currency_id,
            9 => &mut self.revenue,
            10 => &mut self.opened,
            11 => &mut self.comments,
            12 => &mut self.has_phone,
            13 => &mut self.has_email,
            14 => &mut self.has_imol,
            15 => &mut self.is_my_company,
            16 => &mut self.assigned_by_id,
            17 => &mut self.created_by_id,
            18 => &mut self.modify_by_id,
            19 => &mut self.date_create,
            20 => &mut self.date_modify,
            21 => &mut self.contact_id,
            22 => &mut self.lead_id,
            23 => &mut self.originator_id,
            24 => &mut self.origin_id,
            25 => &mut self.origin_version,
            26 => &mut self.utm_source,
            27 => &mut self.utm_medium,
            28 => &mut self.utm_campaign,
            29 => &mut self.utm_content,
            30 => &mut self.utm_term,
            31 => &mut self.last_activity_time,
            32 => &mut self.last_activity_by,
            33 => &mut self.last_communication_time,
            34 => &mut self.phone,
            35 => &mut self.email,
            36 => &mut self.web,
            37 => &mut self.im,
            38 => &mut self.link,
            39 => &mut self.address_2,
            40 => &mut self.address_city,
            41 => &mut self.address_postal_code,
            42 => &mut self.address_region,
            43 => &mut self.address_province,
            44 => &mut self.address_country,
            45 => &mut self.address_country_code,
            46 => &mut self.address_loc_addr_id,
            47 => &mut self.address_legal,
            48 => &mut self.reg_address,
            49 => &mut self.reg_address_2,
            50 => &mut self.reg_address_city,
            51 => &mut self.reg_address_postal_code,
            52 => &mut self.reg_address_region,
            53 => &mut self.reg_address_province,
            54 => &mut self.reg_address_country,
            55 => &mut self.reg_address_country_code,
            56 => &mut self.reg_address_loc_addr_id,
            _ => &mut self.extra,
        }
    }
}

/// `UTM_MEDIUM` in the answer of `crm.company.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyUtmMedium {
    /// `CPC`.
    Cpc,
    /// `CPM`.
    Cpm,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CompanyUtmMedium {
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

/// Errors of `crm.company.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied`.
    AccessDenied,
    /// `Not found`.
    NotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::NotFound, "Not found"),
    ];
}

/// Calls [`crm.company.get`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html).
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.company.get")]
#[deprecated(note = "use `crm.item.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Company>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.company.list`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.company.list")]
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
    type Output = Vec<Company>;
    type Error = ListError;
    const NAME: &'static str = "crm.company.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = Company;
}

/// Parameter `order` of `crm.company.list`.
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

/// Errors of `crm.company.list`.
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

/// Calls [`crm.company.list`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html).
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.company.list")]
#[deprecated(note = "use `crm.item.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Company>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.company.update`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.company.update")]
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
    const NAME: &'static str = "crm.company.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.company.update`.
///
/// Keys like `PARENT_ID_...`, `UF_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `COMPANY_TYPE`: `crm_status`.
    pub company_type: Option<types::CrmStatusId>,
    /// `LOGO`: `file`.
    pub logo: Option<File>,
    /// `INDUSTRY`: `crm_status`.
    pub industry: Option<types::CrmStatusId>,
    /// `EMPLOYEES`: `crm_status`.
    pub employees: Option<types::CrmStatusId>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `REVENUE`: `double`.
    pub revenue: Option<Decimal>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `CONTACT_ID`: `crm_contact`.
    pub contact_id: Option<types::CrmContactId>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
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
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `COMPANY_TYPE`.
    #[must_use]
    pub fn company_type(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.company_type = Some(value.into());
        self
    }
    /// Sets `LOGO`.
    #[must_use]
    pub fn logo(mut self, value: impl Into<File>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets `INDUSTRY`.
    #[must_use]
    pub fn industry(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.industry = Some(value.into());
        self
    }
    /// Sets `EMPLOYEES`.
    #[must_use]
    pub fn employees(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.employees = Some(value.into());
        self
    }
    /// Sets `CURRENCY_ID`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `REVENUE`.
    #[must_use]
    pub fn revenue(mut self, value: impl Into<Decimal>) -> Self {
        self.revenue = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `ASSIGNED_BY_ID`.
    #[must_use]
    pub fn assigned_by_id(mut self, value: types::UserId) -> Self {
        self.assigned_by_id = Some(value);
        self
    }
    /// Sets `CONTACT_ID`.
    #[must_use]
    pub fn contact_id(mut self, value: types::CrmContactId) -> Self {
        self.contact_id = Some(value);
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
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "TITLE",
                "COMPANY_TYPE",
                "LOGO",
                "INDUSTRY",
                "EMPLOYEES",
                "CURRENCY_ID",
                "REVENUE",
                "OPENED",
                "COMMENTS",
                "ASSIGNED_BY_ID",
                "CONTACT_ID",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "ORIGIN_VERSION",
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
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.company_type,
            2 => &self.logo,
            3 => &self.industry,
            4 => &self.employees,
            5 => &self.currency_id,
            6 => &self.revenue,
            7 => &self.opened,
            8 => &self.comments,
            9 => &self.assigned_by_id,
            10 => &self.contact_id,
            11 => &self.originator_id,
            12 => &self.origin_id,
            13 => &self.origin_version,
            14 => &self.utm_source,
            15 => &self.utm_medium,
            16 => &self.utm_campaign,
            17 => &self.utm_content,
            18 => &self.utm_term,
            19 => &self.phone,
            20 => &self.email,
            21 => &self.web,
            22 => &self.im,
            23 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.company_type,
            2 => &mut self.logo,
            3 => &mut self.industry,
            4 => &mut self.employees,
            5 => &mut self.currency_id,
            6 => &mut self.revenue,
            7 => &mut self.opened,
            8 => &mut self.comments,
            9 => &mut self.assigned_by_id,
            10 => &mut self.contact_id,
            11 => &mut self.originator_id,
            12 => &mut self.origin_id,
            13 => &mut self.origin_version,
            14 => &mut self.utm_source,
            15 => &mut self.utm_medium,
            16 => &mut self.utm_campaign,
            17 => &mut self.utm_content,
            18 => &mut self.utm_term,
            19 => &mut self.phone,
            20 => &mut self.email,
            21 => &mut self.web,
            22 => &mut self.im,
            23 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params` of `crm.company.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParams {
    /// `REGISTER_SONET_EVENT`: `Y` or `N`.
    pub register_sonet_event: Option<bool>,
    /// `REGISTER_HISTORY_EVENT`: `Y` or `N`.
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

/// Errors of `crm.company.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Parameter 'fields' must be an array`.
    ParameterFieldsMustBeAn,
    /// `Parameter 'params' must be an array`.
    ParameterParamsMustBeAn,
    /// `Access denied`.
    AccessDenied,
    /// `Exhausted allocated disk resource`.
    ExhaustedAllocatedDiskResource,
    /// `ERROR_CORE`.
    ErrorCore,
    /// `Company is not found`.
    CompanyIsNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterFieldsMustBeAn,
            "Parameter 'fields' must be an array",
        ),
        ErrorCase::text(
            Self::ParameterParamsMustBeAn,
            "Parameter 'params' must be an array",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ExhaustedAllocatedDiskResource,
            "Exhausted allocated disk resource",
        ),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::text(Self::CompanyIsNotFound, "Company is not found"),
    ];
}

/// Calls [`crm.company.update`](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html).
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.company.update")]
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
    Company, List, Update, UpdateFields, UpdateParams
);

value_enum!(UtmMedium, CompanyUtmMedium, ListOrder);
