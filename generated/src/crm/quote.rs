// @generated from docs/api-reference/crm/quote/crm-quote-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.quote.*`.

use crate::prelude::*;
use crate::types;

pub mod contact;
pub mod productrows;
pub mod userfield;

/// Request of [`crm.quote.add`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.quote.add")]
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
    const NAME: &'static str = "crm.quote.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.quote.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `OPPORTUNITY`: `double`.
    pub opportunity: Option<Decimal>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `CONTACT_IDS`: list of `crm_contact`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `MYCOMPANY_ID`: `crm_company`.
    pub mycompany_id: Option<types::CrmCompanyId>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `PERSON_TYPE_ID`: `integer`.
    pub person_type_id: Option<i64>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<Date>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<Date>,
    /// `CLIENT_TITLE`: `string`.
    pub client_title: Option<String>,
    /// `CLIENT_ADDR`: `string`.
    pub client_addr: Option<String>,
    /// `CLIENT_EMAIL`: `string`.
    pub client_email: Option<String>,
    /// `CLIENT_PHONE`: `string`.
    pub client_phone: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `STATUS_ID`.
    #[must_use]
    pub fn status_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.status_id = Some(value.into());
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
    /// Sets `CONTACT_IDS`.
    #[must_use]
    pub fn contact_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmContactId>,
    ) -> Self {
        self.contact_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `MYCOMPANY_ID`.
    #[must_use]
    pub fn mycompany_id(mut self, value: types::CrmCompanyId) -> Self {
        self.mycompany_id = Some(value);
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `PERSON_TYPE_ID`.
    #[must_use]
    pub fn person_type_id(mut self, value: i64) -> Self {
        self.person_type_id = Some(value);
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
    /// Sets `CLIENT_TITLE`.
    #[must_use]
    pub fn client_title(mut self, value: impl Into<String>) -> Self {
        self.client_title = Some(value.into());
        self
    }
    /// Sets `CLIENT_ADDR`.
    #[must_use]
    pub fn client_addr(mut self, value: impl Into<String>) -> Self {
        self.client_addr = Some(value.into());
        self
    }
    /// Sets `CLIENT_EMAIL`.
    #[must_use]
    pub fn client_email(mut self, value: impl Into<String>) -> Self {
        self.client_email = Some(value.into());
        self
    }
    /// Sets `CLIENT_PHONE`.
    #[must_use]
    pub fn client_phone(mut self, value: impl Into<String>) -> Self {
        self.client_phone = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "STATUS_ID",
                "CURRENCY_ID",
                "OPPORTUNITY",
                "ASSIGNED_BY_ID",
                "COMPANY_ID",
                "CONTACT_IDS",
                "MYCOMPANY_ID",
                "OPENED",
                "PERSON_TYPE_ID",
                "BEGINDATE",
                "CLOSEDATE",
                "CLIENT_TITLE",
                "CLIENT_ADDR",
                "CLIENT_EMAIL",
                "CLIENT_PHONE",
                "COMMENTS",
            ],
            required: &[0],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.status_id,
            2 => &self.currency_id,
            3 => &self.opportunity,
            4 => &self.assigned_by_id,
            5 => &self.company_id,
            6 => &self.contact_ids,
            7 => &self.mycompany_id,
            8 => &self.opened,
            9 => &self.person_type_id,
            10 => &self.begindate,
            11 => &self.closedate,
            12 => &self.client_title,
            13 => &self.client_addr,
            14 => &self.client_email,
            15 => &self.client_phone,
            16 => &self.comments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.status_id,
            2 => &mut self.currency_id,
            3 => &mut self.opportunity,
            4 => &mut self.assigned_by_id,
            5 => &mut self.company_id,
            6 => &mut self.contact_ids,
            7 => &mut self.mycompany_id,
            8 => &mut self.opened,
            9 => &mut self.person_type_id,
            10 => &mut self.begindate,
            11 => &mut self.closedate,
            12 => &mut self.client_title,
            13 => &mut self.client_addr,
            14 => &mut self.client_email,
            15 => &mut self.client_phone,
            16 => &mut self.comments,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params` of `crm.quote.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddParams {
    /// `IMPORT`: `Y` or `N`.
    pub import: Option<bool>,
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

impl AddParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `IMPORT`.
    #[must_use]
    pub fn import(mut self, value: bool) -> Self {
        self.import = Some(value);
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

impl Record for AddParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddParams",
            fields: &[
                "IMPORT",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
            ],
            required: &[],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.import,
            1 => &self.date_create,
            2 => &self.date_modify,
            3 => &self.created_by_id,
            4 => &self.modify_by_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.import,
            1 => &mut self.date_create,
            2 => &mut self.date_modify,
            3 => &mut self.created_by_id,
            4 => &mut self.modify_by_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.quote.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Parameter 'fields' must be array.`.
    ParameterFieldsMustBeArray,
    /// `Parameter 'params' must be array.`.
    ParameterParamsMustBeArray,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array.",
        ),
        ErrorCase::text(
            Self::ParameterParamsMustBeArray,
            "Parameter 'params' must be array.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.quote.add`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html).
///
/// Deprecated: use [`crm.item.add`](crate::crm::item::add()) (feature `crm`).
#[doc(alias = "crm.quote.add")]
#[deprecated(note = "use `crm.item.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.quote.delete`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.quote.delete")]
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
    const NAME: &'static str = "crm.quote.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.quote.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ID is not defined or invalid.`.
    IdIsNotDefinedOr,
    /// `Access denied.`.
    AccessDenied,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`crm.quote.delete`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html).
///
/// Deprecated: use [`crm.item.delete`](crate::crm::item::delete()) (feature `crm`).
#[doc(alias = "crm.quote.delete")]
#[deprecated(note = "use `crm.item.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.quote.fields`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.quote.fields")]
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
    const NAME: &'static str = "crm.quote.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.quote.fields`.
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
    /// `listLabel`: `string`.
    pub list_label: Option<String>,
    /// `formLabel`: `string`.
    pub form_label: Option<String>,
    /// `filterLabel`: `string`.
    pub filter_label: Option<String>,
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
                "listLabel",
                "formLabel",
                "filterLabel",
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
            9 => &self.list_label,
            10 => &self.form_label,
            11 => &self.filter_label,
            12 => &self.settings,
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
            9 => &mut self.list_label,
            10 => &mut self.form_label,
            11 => &mut self.filter_label,
            12 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// `settings` in the answer of `crm.quote.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntrySettings {
    /// `DEFAULT_VALUE`: [`FieldsEntrySettingsDefaultValue`].
    pub default_value: Option<FieldsEntrySettingsDefaultValue>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntrySettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntrySettings",
            fields: &["DEFAULT_VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            _ => &mut self.extra,
        }
    }
}

/// `settings.DEFAULT_VALUE` in the answer of `crm.quote.fields`.
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

/// Errors of `crm.quote.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.quote.fields`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html).
///
/// Deprecated: use [`crm.item.fields`](crate::crm::item::fields()) (feature `crm`).
#[doc(alias = "crm.quote.fields")]
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

/// Request of [`crm.quote.get`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.quote.get")]
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
    type Output = Quote;
    type Error = GetError;
    const NAME: &'static str = "crm.quote.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.quote.get`, and one other place.
///
/// Keys like `UF_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quote {
    /// `ASSIGNED_BY_ID`: `integer`.
    pub assigned_by_id: Option<i64>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<Date>,
    /// `CLOSED`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<Date>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `COMPANY_ID`: `integer`.
    pub company_id: Option<i64>,
    /// `CONTACT_IDS`: list of `integer`.
    pub contact_ids: Option<Vec<i64>>,
    /// `CONTENT`: `string`, may be `null`.
    pub content: Option<String>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `DEAL_ID`: `integer`, may be `null`.
    pub deal_id: Option<i64>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `LEAD_ID`: `integer`, may be `null`.
    pub lead_id: Option<i64>,
    /// `LOCATION_ID`: `integer`, may be `null`.
    pub location_id: Option<i64>,
    /// `MODIFY_BY_ID`: `integer`.
    pub modify_by_id: Option<i64>,
    /// `MYCOMPANY_ID`: `integer`.
    pub mycompany_id: Option<i64>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `OPPORTUNITY`: `double`.
    pub opportunity: Option<Decimal>,
    /// `PERSON_TYPE_ID`: `integer`.
    pub person_type_id: Option<i64>,
    /// `QUOTE_NUMBER`: `string`.
    pub quote_number: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `TAX_VALUE`: `double`.
    pub tax_value: Option<Decimal>,
    /// `TERMS`: `string`, may be `null`.
    pub terms: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `UTM_CAMPAIGN`: `string`, may be `null`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`, may be `null`.
    pub utm_content: Option<String>,
    /// `UTM_MEDIUM`: `string`, may be `null`.
    pub utm_medium: Option<String>,
    /// `UTM_SOURCE`: `string`, may be `null`.
    pub utm_source: Option<String>,
    /// `UTM_TERM`: `string`, may be `null`.
    pub utm_term: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<DateTime>,
    /// `LAST_ACTIVITY_BY`: `integer`.
    pub last_activity_by: Option<i64>,
    /// `LAST_COMMUNICATION_TIME`: `string`, may be `null`.
    pub last_communication_time: Option<String>,
    /// `CLIENT_ADDR`: `string`, may be `null`.
    pub client_addr: Option<String>,
    /// `CLIENT_CONTACT`: `string`, may be `null`.
    pub client_contact: Option<String>,
    /// `CLIENT_EMAIL`: `string`, may be `null`.
    pub client_email: Option<String>,
    /// `CLIENT_PHONE`: `string`, may be `null`.
    pub client_phone: Option<String>,
    /// `CLIENT_TITLE`: `string`, may be `null`.
    pub client_title: Option<String>,
    /// `CLIENT_TP_ID`: `string`, may be `null`.
    pub client_tp_id: Option<String>,
    /// `CLIENT_TPA_ID`: `string`, may be `null`.
    pub client_tpa_id: Option<String>,
    /// `CONTACT_ID`: `integer`, may be `null`.
    pub contact_id: Option<i64>,
    /// `ACTUAL_DATE`: `datetime`.
    pub actual_date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Quote {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Quote",
            fields: &[
                "ASSIGNED_BY_ID",
                "BEGINDATE",
                "CLOSED",
                "CLOSEDATE",
                "COMMENTS",
                "COMPANY_ID",
                "CONTACT_IDS",
                "CONTENT",
                "CREATED_BY_ID",
                "CURRENCY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "DEAL_ID",
                "ID",
                "LEAD_ID",
                "LOCATION_ID",
                "MODIFY_BY_ID",
                "MYCOMPANY_ID",
                "OPENED",
                "OPPORTUNITY",
                "PERSON_TYPE_ID",
                "QUOTE_NUMBER",
                "STATUS_ID",
                "TAX_VALUE",
                "TERMS",
                "TITLE",
                "UTM_CAMPAIGN",
                "UTM_CONTENT",
                "UTM_MEDIUM",
                "UTM_SOURCE",
                "UTM_TERM",
                "LAST_ACTIVITY_TIME",
                "LAST_ACTIVITY_BY",
                "LAST_COMMUNICATION_TIME",
                "CLIENT_ADDR",
                "CLIENT_CONTACT",
                "CLIENT_EMAIL",
                "CLIENT_PHONE",
                "CLIENT_TITLE",
                "CLIENT_TP_ID",
                "CLIENT_TPA_ID",
                "CONTACT_ID",
                "ACTUAL_DATE",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (18, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.assigned_by_id,
            1 => &self.begindate,
            2 => &self.closed,
            3 => &self.closedate,
            4 => &self.comments,
            5 => &self.company_id,
            6 => &self.contact_ids,
            7 => &self.content,
            8 => &self.created_by_id,
            9 => &self.currency_id,
            10 => &self.date_create,
            11 => &self.date_modify,
            12 => &self.deal_id,
            13 => &self.id,
            14 => &self.lead_id,
            15 => &self.location_id,
            16 => &self.modify_by_id,
            17 => &self.mycompany_id,
            18 => &self.opened,
            19 => &self.opportunity,
            20 => &self.person_type_id,
            21 => &self.quote_number,
            22 => &self.status_id,
            23 => &self.tax_value,
            24 => &self.terms,
            25 => &self.title,
            26 => &self.utm_campaign,
            27 => &self.utm_content,
            28 => &self.utm_medium,
            29 => &self.utm_source,
            30 => &self.utm_term,
            31 => &self.last_activity_time,
            32 => &self.last_activity_by,
            33 => &self.last_communication_time,
            34 => &self.client_addr,
            35 => &self.client_contact,
            36 => &self.client_email,
            37 => &self.client_phone,
            38 => &self.client_title,
            39 => &self.client_tp_id,
            40 => &self.client_tpa_id,
            41 => &self.contact_id,
            42 => &self.actual_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.assigned_by_id,
            1 => &mut self.begindate,
            2 => &mut self.closed,
            3 => &mut self.closedate,
            4 => &mut self.comments,
            5 => &mut self.company_id,
            6 => &mut self.contact_ids,
            7 => &mut self.content,
            8 => &mut self.created_by_id,
            9 => &mut self.currency_id,
            10 => &mut self.date_create,
            11 => &mut self.date_modify,
            12 => &mut self.deal_id,
            13 => &mut self.id,
            14 => &mut self.lead_id,
            15 => &mut self.location_id,
            16 => &mut self.modify_by_id,
            17 => &mut self.mycompany_id,
            18 => &mut self.opened,
            19 => &mut self.opportunity,
            20 => &mut self.person_type_id,
            21 => &mut self.quote_number,
            22 => &mut self.status_id,
            23 => &mut self.tax_value,
            24 => &mut self.terms,
            25 => &mut self.title,
            26 => &mut self.utm_campaign,
            27 => &mut self.utm_content,
            28 => &mut self.utm_medium,
            29 => &mut self.utm_source,
            30 => &mut self.utm_term,
            31 => &mut self.last_activity_time,
            32 => &mut self.last_activity_by,
            33 => &mut self.last_communication_time,
            34 => &mut self.client_addr,
            35 => &mut self.client_contact,
            36 => &mut self.client_email,
            37 => &mut self.client_phone,
            38 => &mut self.client_title,
            39 => &mut self.client_tp_id,
            40 => &mut self.client_tpa_id,
            41 => &mut self.contact_id,
            42 => &mut self.actual_date,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.quote.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID is not defined or invalid.`.
    IdIsNotDefinedOr,
    /// `Access denied.`.
    AccessDenied,
    /// `Not found`.
    NotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::NotFound, "Not found"),
    ];
}

/// Calls [`crm.quote.get`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html).
///
/// Deprecated: use [`crm.item.get`](crate::crm::item::get()) (feature `crm`).
#[doc(alias = "crm.quote.get")]
#[deprecated(note = "use `crm.item.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Quote>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.quote.list`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.quote.list")]
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
    type Output = Vec<Quote>;
    type Error = ListError;
    const NAME: &'static str = "crm.quote.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").total().next(),
    );
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = Quote;
}

/// Parameter `order` of `crm.quote.list`.
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

/// Errors of `crm.quote.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Parameter 'order' must be array.`.
    ParameterOrderMustBeArray,
    /// `Parameter 'filter' must be array.`.
    ParameterFilterMustBeArray,
    /// `Access denied.`.
    AccessDenied,
    /// `Failed to get list. General error.`.
    FailedToGetListGeneral,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterOrderMustBeArray,
            "Parameter 'order' must be array.",
        ),
        ErrorCase::text(
            Self::ParameterFilterMustBeArray,
            "Parameter 'filter' must be array.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::FailedToGetListGeneral,
            "Failed to get list. General error.",
        ),
    ];
}

/// Calls [`crm.quote.list`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html).
///
/// Deprecated: use [`crm.item.list`](crate::crm::item::list()) (feature `crm`).
#[doc(alias = "crm.quote.list")]
#[deprecated(note = "use `crm.item.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Quote>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.quote.update`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.quote.update")]
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
    const NAME: &'static str = "crm.quote.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.quote.update`.
///
/// Keys like `PARENT_ID_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<types::CrmStatusId>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<types::CrmCurrencyId>,
    /// `OPPORTUNITY`: `double`.
    pub opportunity: Option<Decimal>,
    /// `ASSIGNED_BY_ID`: `user`.
    pub assigned_by_id: Option<types::UserId>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<types::CrmCompanyId>,
    /// `CONTACT_IDS`: list of `crm_contact`.
    pub contact_ids: Option<Vec<types::CrmContactId>>,
    /// `MYCOMPANY_ID`: `crm_company`.
    pub mycompany_id: Option<types::CrmCompanyId>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `PERSON_TYPE_ID`: `integer`.
    pub person_type_id: Option<i64>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<Date>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<Date>,
    /// `CLIENT_TITLE`: `string`.
    pub client_title: Option<String>,
    /// `CLIENT_ADDR`: `string`.
    pub client_addr: Option<String>,
    /// `CLIENT_EMAIL`: `string`.
    pub client_email: Option<String>,
    /// `CLIENT_PHONE`: `string`.
    pub client_phone: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
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
    /// Sets `STATUS_ID`.
    #[must_use]
    pub fn status_id(mut self, value: impl Into<types::CrmStatusId>) -> Self {
        self.status_id = Some(value.into());
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
    /// Sets `CONTACT_IDS`.
    #[must_use]
    pub fn contact_ids(
        mut self,
        value: impl IntoIterator<Item = types::CrmContactId>,
    ) -> Self {
        self.contact_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `MYCOMPANY_ID`.
    #[must_use]
    pub fn mycompany_id(mut self, value: types::CrmCompanyId) -> Self {
        self.mycompany_id = Some(value);
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `PERSON_TYPE_ID`.
    #[must_use]
    pub fn person_type_id(mut self, value: i64) -> Self {
        self.person_type_id = Some(value);
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
    /// Sets `CLIENT_TITLE`.
    #[must_use]
    pub fn client_title(mut self, value: impl Into<String>) -> Self {
        self.client_title = Some(value.into());
        self
    }
    /// Sets `CLIENT_ADDR`.
    #[must_use]
    pub fn client_addr(mut self, value: impl Into<String>) -> Self {
        self.client_addr = Some(value.into());
        self
    }
    /// Sets `CLIENT_EMAIL`.
    #[must_use]
    pub fn client_email(mut self, value: impl Into<String>) -> Self {
        self.client_email = Some(value.into());
        self
    }
    /// Sets `CLIENT_PHONE`.
    #[must_use]
    pub fn client_phone(mut self, value: impl Into<String>) -> Self {
        self.client_phone = Some(value.into());
        self
    }
    /// Sets `COMMENTS`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "TITLE",
                "STATUS_ID",
                "CURRENCY_ID",
                "OPPORTUNITY",
                "ASSIGNED_BY_ID",
                "COMPANY_ID",
                "CONTACT_IDS",
                "MYCOMPANY_ID",
                "OPENED",
                "PERSON_TYPE_ID",
                "BEGINDATE",
                "CLOSEDATE",
                "CLIENT_TITLE",
                "CLIENT_ADDR",
                "CLIENT_EMAIL",
                "CLIENT_PHONE",
                "COMMENTS",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.status_id,
            2 => &self.currency_id,
            3 => &self.opportunity,
            4 => &self.assigned_by_id,
            5 => &self.company_id,
            6 => &self.contact_ids,
            7 => &self.mycompany_id,
            8 => &self.opened,
            9 => &self.person_type_id,
            10 => &self.begindate,
            11 => &self.closedate,
            12 => &self.client_title,
            13 => &self.client_addr,
            14 => &self.client_email,
            15 => &self.client_phone,
            16 => &self.comments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.status_id,
            2 => &mut self.currency_id,
            3 => &mut self.opportunity,
            4 => &mut self.assigned_by_id,
            5 => &mut self.company_id,
            6 => &mut self.contact_ids,
            7 => &mut self.mycompany_id,
            8 => &mut self.opened,
            9 => &mut self.person_type_id,
            10 => &mut self.begindate,
            11 => &mut self.closedate,
            12 => &mut self.client_title,
            13 => &mut self.client_addr,
            14 => &mut self.client_email,
            15 => &mut self.client_phone,
            16 => &mut self.comments,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params` of `crm.quote.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParams {
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
            fields: &["REGISTER_HISTORY_EVENT"],
            required: &[],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.register_history_event,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.register_history_event,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.quote.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Parameter 'fields' must be array.`.
    ParameterFieldsMustBeArray,
    /// `Parameter 'params' must be array.`.
    ParameterParamsMustBeArray,
    /// `ID is not defined or invalid.`.
    IdIsNotDefinedOr,
    /// `Access denied.`.
    AccessDenied,
    /// `Quote is not found`.
    QuoteIsNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array.",
        ),
        ErrorCase::text(
            Self::ParameterParamsMustBeArray,
            "Parameter 'params' must be array.",
        ),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::QuoteIsNotFound, "Quote is not found"),
    ];
}

/// Calls [`crm.quote.update`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html).
///
/// Deprecated: use [`crm.item.update`](crate::crm::item::update()) (feature `crm`).
#[doc(alias = "crm.quote.update")]
#[deprecated(note = "use `crm.item.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddParams, Delete, Fields, FieldsEntry, FieldsEntrySettings,
    FieldsEntrySettingsDefaultValue, Get, Quote, List, Update, UpdateFields, UpdateParams
);

value_enum!(ListOrder);
