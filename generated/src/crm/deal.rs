// @generated from docs/api-reference/crm/deals/crm-deal-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.deal.*`.

use crate::prelude::*;
use crate::types;

pub mod contact;
pub mod details;
pub mod productrows;
pub mod recurring;
pub mod userfield;

/// Request of [`crm.deal.add`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.deal.add")]
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
    const NAME: &'static str = "crm.deal.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.deal.add`.
///
/// Keys like `UF_CRM_...`, `PARENT_ID_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<types::CrmStatusId>,
    /// `CATEGORY_ID`: `crm_category`.
    pub category_id: Option<types::CrmCategoryId>,
    /// `STAGE_ID`: `crm_status`.
    pub stage_id: Option<types::CrmStatusId>,
    /// `IS_RECURRING`: `Y` or `N`. Default: `N`.
    pub is_recurring: Option<bool>,
    /// `IS_RETURN_CUSTOMER`: `Y` or `N`. Default: `N`.
    pub is_return_customer: Option<bool>,
    /// `IS_REPEATED_APPROACH`: `Y` or `N`. Default: `N`.
    pub is_repeated_approach: Option<bool>,
    /// `PROBABILITY`: `integer`.
    pub probability: Option<i64>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `OPPORTUNITY`: `double`. Default: `0.00`.
    pub opportunity: Option<Decimal>,
    /// `IS_MANUAL_OPPORTUNITY`: `Y` or `N`. Default: `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `TAX_VALUE`: `double`. Default: `0.00`.
    pub tax_value: Option<Decimal>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `CONTACT_ID`: `crm_contact`.
    pub contact_id: Option<types::CrmContactId>,
    /// `CONTACT_IDS`: list of `crm_contact`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<Date>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<Date>,
    /// `OPENED`: `Y` or `N`. Default: `Y`.
    pub opened: Option<bool>,
    /// `CLOSED`: `Y` or `N`. Default: `N`.
    pub closed: Option<bool>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `ADDITIONAL_INFO`: `string`.
    pub additional_info: Option<String>,
    /// `LOCATION_ID`: `location`.
    pub location_id: Option<types::LocationId>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
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
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `CATEGORY_ID`.
    #[must_use]
    pub fn category_id(mut self, value: types::CrmCategoryId) -> Self {
        self.category_id = Some(value);
        self
    }
    /// Sets `STAGE_ID`.
    #[must_use]
    pub fn stage_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `IS_RECURRING`.
    #[must_use]
    pub fn is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }
    /// Sets `IS_RETURN_CUSTOMER`.
    #[must_use]
    pub fn is_return_customer(mut self, value: bool) -> Self {
        self.is_return_customer = Some(value);
        self
    }
    /// Sets `IS_REPEATED_APPROACH`.
    #[must_use]
    pub fn is_repeated_approach(mut self, value: bool) -> Self {
        self.is_repeated_approach = Some(value);
        self
    }
    /// Sets `PROBABILITY`.
    #[must_use]
    pub fn probability(mut self, value: i64) -> Self {
        self.probability = Some(value);
        self
    }
    /// Sets `CURRENCY_ID`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
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
    /// Sets `TAX_VALUE`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `COMPANY_ID`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
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
    /// Sets `BEGINDATE`.
    #[must_use]
    pub fn begindate(mut self, value: impl Into<Date>) -> Self {
        self.begindate = Some(value.into());
        self
    }
    /// Sets `CLOSEDATE`.
    #[must_use]
    pub fn closedate(mut self, value: impl Into<Date>) -> Self {
        self.closedate = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `CLOSED`.
    #[must_use]
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
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
    /// Sets `ADDITIONAL_INFO`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `LOCATION_ID`.
    #[must_use]
    pub fn location_id(mut self, value: types::LocationId) -> Self {
        self.location_id = Some(value);
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
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "TYPE_ID",
                "CATEGORY_ID",
                "STAGE_ID",
                "IS_RECURRING",
                "IS_RETURN_CUSTOMER",
                "IS_REPEATED_APPROACH",
                "PROBABILITY",
                "CURRENCY_ID",
                "OPPORTUNITY",
                "IS_MANUAL_OPPORTUNITY",
                "TAX_VALUE",
                "COMPANY_ID",
                "CONTACT_ID",
                "CONTACT_IDS",
                "BEGINDATE",
                "CLOSEDATE",
                "OPENED",
                "CLOSED",
                "COMMENTS",
                "ASSIGNED_BY_ID",
                "SOURCE_ID",
                "SOURCE_DESCRIPTION",
                "ADDITIONAL_INFO",
                "LOCATION_ID",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "TRACE",
            ],
            required: &[],
            codecs: &[
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (10, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_id,
            2 => &self.category_id,
            3 => &self.stage_id,
            4 => &self.is_recurring,
            5 => &self.is_return_customer,
            6 => &self.is_repeated_approach,
            7 => &self.probability,
            8 => &self.currency_id,
            9 => &self.opportunity,
            10 => &self.is_manual_opportunity,
            11 => &self.tax_value,
            12 => &self.company_id,
            13 => &self.contact_id,
            14 => &self.contact_ids,
            15 => &self.begindate,
            16 => &self.closedate,
            17 => &self.opened,
            18 => &self.closed,
            19 => &self.comments,
            20 => &self.assigned_by_id,
            21 => &self.source_id,
            22 => &self.source_description,
            23 => &self.additional_info,
            24 => &self.location_id,
            25 => &self.originator_id,
            26 => &self.origin_id,
            27 => &self.utm_source,
            28 => &self.utm_medium,
            29 => &self.utm_campaign,
            30 => &self.utm_content,
            31 => &self.utm_term,
            32 => &self.trace,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_id,
            2 => &mut self.category_id,
            3 => &mut self.stage_id,
            4 => &mut self.is_recurring,
            5 => &mut self.is_return_customer,
            6 => &mut self.is_repeated_approach,
            7 => &mut self.probability,
            8 => &mut self.currency_id,
            9 => &mut self.opportunity,
            10 => &mut self.is_manual_opportunity,
            11 => &mut self.tax_value,
            12 => &mut self.company_id,
            13 => &mut self.contact_id,
            14 => &mut self.contact_ids,
            15 => &mut self.begindate,
            16 => &mut self.closedate,
            17 => &mut self.opened,
            18 => &mut self.closed,
            19 => &mut self.comments,
            20 => &mut self.assigned_by_id,
            21 => &mut self.source_id,
            22 => &mut self.source_description,
            23 => &mut self.additional_info,
            24 => &mut self.location_id,
            25 => &mut self.originator_id,
            26 => &mut self.origin_id,
            27 => &mut self.utm_source,
            28 => &mut self.utm_medium,
            29 => &mut self.utm_campaign,
            30 => &mut self.utm_content,
            31 => &mut self.utm_term,
            32 => &mut self.trace,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.UTM_MEDIUM` of `crm.deal.add`, and one other place.
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

/// Parameter `params` of `crm.deal.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddParams {
    /// `REGISTER_SONET_EVENT`: `Y` or `N`. Default: `Y`.
    pub register_sonet_event: Option<bool>,
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
}

impl Record for AddParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddParams",
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

/// Errors of `crm.deal.add`.
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
    /// `Invalid value for the "Currency" field`.
    InvalidValueForTheCurrency,
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
        ErrorCase::text(
            Self::InvalidValueForTheCurrency,
            "Invalid value for the \"Currency\" field",
        ),
    ];
}

/// Calls [`crm.deal.add`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html).
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.deal.add")]
#[deprecated(note = "use `crm.item.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.delete`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.deal.delete")]
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
    const NAME: &'static str = "crm.deal.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.deal.delete`.
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

/// Calls [`crm.deal.delete`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html).
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.deal.delete")]
#[deprecated(note = "use `crm.item.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.fields`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.deal.fields")]
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
    const NAME: &'static str = "crm.deal.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.deal.fields`.
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

/// `settings` in the answer of `crm.deal.fields`.
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

/// Errors of `crm.deal.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.deal.fields`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html).
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.deal.fields")]
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

/// Request of [`crm.deal.get`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.deal.get")]
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
    type Output = Deal;
    type Error = GetError;
    const NAME: &'static str = "crm.deal.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.deal.get`, and one other place.
///
/// Keys like `UF_CRM_...`, `PARENT_ID_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deal {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<types::CrmStatusId>,
    /// `CATEGORY_ID`: `crm_category`.
    pub category_id: Option<types::CrmCategoryId>,
    /// `STAGE_ID`: `crm_status`.
    pub stage_id: Option<types::CrmStatusId>,
    /// `STAGE_SEMANTIC_ID`: [`DealStageSemanticId`].
    pub stage_semantic_id: Option<DealStageSemanticId>,
    /// `IS_NEW`: `Y` or `N`.
    pub is_new: Option<bool>,
    /// `IS_RECURRING`: `Y` or `N`.
    pub is_recurring: Option<bool>,
    /// `IS_RETURN_CUSTOMER`: `Y` or `N`.
    pub is_return_customer: Option<bool>,
    /// `IS_REPEATED_APPROACH`: `Y` or `N`.
    pub is_repeated_approach: Option<bool>,
    /// `PROBABILITY`: `integer`.
    pub probability: Option<i64>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `OPPORTUNITY`: `double`.
    pub opportunity: Option<Decimal>,
    /// `IS_MANUAL_OPPORTUNITY`: `Y` or `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `TAX_VALUE`: `double`.
    pub tax_value: Option<Decimal>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `CONTACT_ID`: `crm_contact`.
    pub contact_id: Option<types::CrmContactId>,
    /// `QUOTE_ID`: `crm_quote`, may be `null`.
    pub quote_id: Option<types::CrmQuoteId>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<Date>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<Date>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
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
    /// `MOVED_TIME`: `datetime`.
    pub moved_time: Option<DateTime>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `LEAD_ID`: `crm_lead`, may be `null`.
    pub lead_id: Option<types::CrmLeadId>,
    /// `ADDITIONAL_INFO`: `string`.
    pub additional_info: Option<String>,
    /// `LOCATION_ID`: `location`, may be `null`.
    pub location_id: Option<types::LocationId>,
    /// `ORIGINATOR_ID`: `string`, may be `null`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`, may be `null`.
    pub origin_id: Option<String>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: `string`.
    pub utm_medium: Option<String>,
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
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Deal {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Deal",
            fields: &[
                "ID",
                "TITLE",
                "TYPE_ID",
                "CATEGORY_ID",
                "STAGE_ID",
                "STAGE_SEMANTIC_ID",
                "IS_NEW",
                "IS_RECURRING",
                "IS_RETURN_CUSTOMER",
                "IS_REPEATED_APPROACH",
                "PROBABILITY",
                "CURRENCY_ID",
                "OPPORTUNITY",
                "IS_MANUAL_OPPORTUNITY",
                "TAX_VALUE",
                "COMPANY_ID",
                "CONTACT_ID",
                "QUOTE_ID",
                "BEGINDATE",
                "CLOSEDATE",
                "OPENED",
                "CLOSED",
                "COMMENTS",
                "ASSIGNED_BY_ID",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "MOVED_BY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "MOVED_TIME",
                "SOURCE_ID",
                "SOURCE_DESCRIPTION",
                "LEAD_ID",
                "ADDITIONAL_INFO",
                "LOCATION_ID",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
                "LAST_ACTIVITY_TIME",
                "LAST_ACTIVITY_BY",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (13, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.type_id,
            3 => &self.category_id,
            4 => &self.stage_id,
            5 => &self.stage_semantic_id,
            6 => &self.is_new,
            7 => &self.is_recurring,
            8 => &self.is_return_customer,
            9 => &self.is_repeated_approach,
            10 => &self.probability,
            11 => &self.currency_id,
            12 => &self.opportunity,
            13 => &self.is_manual_opportunity,
            14 => &self.tax_value,
            15 => &self.company_id,
            16 => &self.contact_id,
            17 => &self.quote_id,
            18 => &self.begindate,
            19 => &self.closedate,
            20 => &self.opened,
            21 => &self.closed,
            22 => &self.comments,
            23 => &self.assigned_by_id,
            24 => &self.created_by_id,
            25 => &self.modify_by_id,
            26 => &self.moved_by_id,
            27 => &self.date_create,
            28 => &self.date_modify,
            29 => &self.moved_time,
            30 => &self.source_id,
            31 => &self.source_description,
            32 => &self.lead_id,
            33 => &self.additional_info,
            34 => &self.location_id,
            35 => &self.originator_id,
            36 => &self.origin_id,
            37 => &self.utm_source,
            38 => &self.utm_medium,
            39 => &self.utm_campaign,
            40 => &self.utm_content,
            41 => &self.utm_term,
            42 => &self.last_activity_time,
            43 => &self.last_activity_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.type_id,
            3 => &mut self.category_id,
            4 => &mut self.stage_id,
            5 => &mut self.stage_semantic_id,
            6 => &mut self.is_new,
            7 => &mut self.is_recurring,
            8 => &mut self.is_return_customer,
            9 => &mut self.is_repeated_approach,
            10 => &mut self.probability,
            11 => &mut self.currency_id,
            12 => &mut self.opportunity,
            13 => &mut self.is_manual_opportunity,
            14 => &mut self.tax_value,
            15 => &mut self.company_id,
            16 => &mut self.contact_id,
            17 => &mut self.quote_id,
            18 => &mut self.begindate,
            19 => &mut self.closedate,
            20 => &mut self.opened,
            21 => &mut self.closed,
            22 => &mut self.comments,
            23 => &mut self.assigned_by_id,
            24 => &mut self.created_by_id,
            25 => &mut self.modify_by_id,
            26 => &mut self.moved_by_id,
            27 => &mut self.date_create,
            28 => &mut self.date_modify,
            29 => &mut self.moved_time,
            30 => &mut self.source_id,
            31 => &mut self.source_description,
            32 => &mut self.lead_id,
            33 => &mut self.additional_info,
            34 => &mut self.location_id,
            35 => &mut self.originator_id,
            36 => &mut self.origin_id,
            37 => &mut self.utm_source,
            38 => &mut self.utm_medium,
            39 => &mut self.utm_campaign,
            40 => &mut self.utm_content,
            41 => &mut self.utm_term,
            42 => &mut self.last_activity_time,
            43 => &mut self.last_activity_by,
            _ => &mut self.extra,
        }
    }
}

/// `STAGE_SEMANTIC_ID` in the answer of `crm.deal.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DealStageSemanticId {
    /// `P`: in progress.
    InProgress,
    /// `S`: successful.
    Successful,
    /// `F`: unsuccessful.
    Unsuccessful,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DealStageSemanticId {
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

/// Errors of `crm.deal.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `Not found`.
    NotFound,
    /// `Parameter 'fields' must be array.`.
    ParameterFieldsMustBeArray,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::NotFound, "Not found"),
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array.",
        ),
    ];
}

/// Calls [`crm.deal.get`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html).
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.deal.get")]
#[deprecated(note = "use `crm.item.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Deal>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.list`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.deal.list")]
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
    type Output = Vec<Deal>;
    type Error = ListError;
    const NAME: &'static str = "crm.deal.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").total().next(),
    );
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = Deal;
}

/// Parameter `order` of `crm.deal.list`.
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

/// Errors of `crm.deal.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Parameter 'order' must be array.` (HTTP 400).
    ParameterOrderMustBeArray,
    /// `Parameter 'filter' must be array.` (HTTP 400).
    ParameterFilterMustBeArray,
    /// `Failed to get list. General error.` (HTTP 400).
    FailedToGetListGeneral,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(
                Self::ParameterOrderMustBeArray,
                "Parameter 'order' must be array.",
            )
            .status(400),
        ErrorCase::text(
                Self::ParameterFilterMustBeArray,
                "Parameter 'filter' must be array.",
            )
            .status(400),
        ErrorCase::text(
                Self::FailedToGetListGeneral,
                "Failed to get list. General error.",
            )
            .status(400),
    ];
}

/// Calls [`crm.deal.list`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html).
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.deal.list")]
#[deprecated(note = "use `crm.item.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Deal>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.update`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.deal.update")]
#[deprecated(note = "use `crm.item.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// `params`: [`UpdateParams`].
    pub params: Option<UpdateParams>,
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
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
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
    const NAME: &'static str = "crm.deal.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.deal.update`.
///
/// Keys like `UF_CRM_...`, `PARENT_ID_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<types::CrmStatusId>,
    /// `STAGE_ID`: `crm_status`.
    pub stage_id: Option<types::CrmStatusId>,
    /// `IS_RECURRING`: `Y` or `N`.
    pub is_recurring: Option<bool>,
    /// `IS_RETURN_CUSTOMER`: `Y` or `N`.
    pub is_return_customer: Option<bool>,
    /// `IS_REPEATED_APPROACH`: `Y` or `N`.
    pub is_repeated_approach: Option<bool>,
    /// `PROBABILITY`: `integer`.
    pub probability: Option<i64>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `OPPORTUNITY`: `double`.
    pub opportunity: Option<Decimal>,
    /// `IS_MANUAL_OPPORTUNITY`: `Y` or `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `TAX_VALUE`: `double`.
    pub tax_value: Option<Decimal>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `CONTACT_ID`: `crm_contact`.
    pub contact_id: Option<types::CrmContactId>,
    /// `CONTACT_IDS`: list of `crm_contact`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<Date>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<Date>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<types::CrmStatusId>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `ADDITIONAL_INFO`: `string`.
    pub additional_info: Option<String>,
    /// `LOCATION_ID`: `location`.
    pub location_id: Option<types::LocationId>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
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
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `STAGE_ID`.
    #[must_use]
    pub fn stage_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `IS_RECURRING`.
    #[must_use]
    pub fn is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }
    /// Sets `IS_RETURN_CUSTOMER`.
    #[must_use]
    pub fn is_return_customer(mut self, value: bool) -> Self {
        self.is_return_customer = Some(value);
        self
    }
    /// Sets `IS_REPEATED_APPROACH`.
    #[must_use]
    pub fn is_repeated_approach(mut self, value: bool) -> Self {
        self.is_repeated_approach = Some(value);
        self
    }
    /// Sets `PROBABILITY`.
    #[must_use]
    pub fn probability(mut self, value: i64) -> Self {
        self.probability = Some(value);
        self
    }
    /// Sets `CURRENCY_ID`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<types::CrmCurrencyId>) -> Self {
        self.currency_id = Some(value.into());
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
    /// Sets `TAX_VALUE`.
    #[must_use]
    pub fn tax_value(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_value = Some(value.into());
        self
    }
    /// Sets `COMPANY_ID`.
    #[must_use]
    pub fn company_id(mut self, value: types::CrmCompanyId) -> Self {
        self.company_id = Some(value);
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
    /// Sets `BEGINDATE`.
    #[must_use]
    pub fn begindate(mut self, value: impl Into<Date>) -> Self {
        self.begindate = Some(value.into());
        self
    }
    /// Sets `CLOSEDATE`.
    #[must_use]
    pub fn closedate(mut self, value: impl Into<Date>) -> Self {
        self.closedate = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `CLOSED`.
    #[must_use]
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
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
    /// Sets `ADDITIONAL_INFO`.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Sets `LOCATION_ID`.
    #[must_use]
    pub fn location_id(mut self, value: types::LocationId) -> Self {
        self.location_id = Some(value);
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
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "TITLE",
                "TYPE_ID",
                "STAGE_ID",
                "IS_RECURRING",
                "IS_RETURN_CUSTOMER",
                "IS_REPEATED_APPROACH",
                "PROBABILITY",
                "CURRENCY_ID",
                "OPPORTUNITY",
                "IS_MANUAL_OPPORTUNITY",
                "TAX_VALUE",
                "COMPANY_ID",
                "CONTACT_ID",
                "CONTACT_IDS",
                "BEGINDATE",
                "CLOSEDATE",
                "OPENED",
                "CLOSED",
                "COMMENTS",
                "ASSIGNED_BY_ID",
                "SOURCE_ID",
                "SOURCE_DESCRIPTION",
                "ADDITIONAL_INFO",
                "LOCATION_ID",
                "ORIGINATOR_ID",
                "ORIGIN_ID",
                "UTM_SOURCE",
                "UTM_MEDIUM",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_TERM",
            ],
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (9, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_id,
            2 => &self.stage_id,
            3 => &self.is_recurring,
            4 => &self.is_return_customer,
            5 => &self.is_repeated_approach,
            6 => &self.probability,
            7 => &self.currency_id,
            8 => &self.opportunity,
            9 => &self.is_manual_opportunity,
            10 => &self.tax_value,
            11 => &self.company_id,
            12 => &self.contact_id,
            13 => &self.contact_ids,
            14 => &self.begindate,
            15 => &self.closedate,
            16 => &self.opened,
            17 => &self.closed,
            18 => &self.comments,
            19 => &self.assigned_by_id,
            20 => &self.source_id,
            21 => &self.source_description,
            22 => &self.additional_info,
            23 => &self.location_id,
            24 => &self.originator_id,
            25 => &self.origin_id,
            26 => &self.utm_source,
            27 => &self.utm_medium,
            28 => &self.utm_campaign,
            29 => &self.utm_content,
            30 => &self.utm_term,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_id,
            2 => &mut self.stage_id,
            3 => &mut self.is_recurring,
            4 => &mut self.is_return_customer,
            5 => &mut self.is_repeated_approach,
            6 => &mut self.probability,
            7 => &mut self.currency_id,
            8 => &mut self.opportunity,
            9 => &mut self.is_manual_opportunity,
            10 => &mut self.tax_value,
            11 => &mut self.company_id,
            12 => &mut self.contact_id,
            13 => &mut self.contact_ids,
            14 => &mut self.begindate,
            15 => &mut self.closedate,
            16 => &mut self.opened,
            17 => &mut self.closed,
            18 => &mut self.comments,
            19 => &mut self.assigned_by_id,
            20 => &mut self.source_id,
            21 => &mut self.source_description,
            22 => &mut self.additional_info,
            23 => &mut self.location_id,
            24 => &mut self.originator_id,
            25 => &mut self.origin_id,
            26 => &mut self.utm_source,
            27 => &mut self.utm_medium,
            28 => &mut self.utm_campaign,
            29 => &mut self.utm_content,
            30 => &mut self.utm_term,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params` of `crm.deal.update`.
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

/// Errors of `crm.deal.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Not found`.
    NotFound,
    /// `Parameter 'fields' must be array`.
    ParameterFieldsMustBeArray,
    /// `Parameter 'params' must be array`.
    ParameterParamsMustBeArray,
    /// `Access denied`.
    AccessDenied,
    /// `Disk resource exhausted`.
    DiskResourceExhausted,
    /// `Invalid value for the "Currency" field`.
    InvalidValueForTheCurrency,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::NotFound, "Not found"),
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
        ErrorCase::text(
            Self::InvalidValueForTheCurrency,
            "Invalid value for the \"Currency\" field",
        ),
    ];
}

/// Calls [`crm.deal.update`](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html).
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.deal.update")]
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
    Deal, List, Update, UpdateFields, UpdateParams
);

value_enum!(UtmMedium, DealStageSemanticId, ListOrder);
