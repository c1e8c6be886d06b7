// @generated from docs/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `humanresources.hcmlink.company.*`.

use crate::prelude::*;

pub mod user;

/// Request of [`humanresources.hcmlink.company.add`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.company.add")]
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
    const NAME: &'static str = "humanresources.hcmlink.company.add";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
}

/// Parameter `fields` of `humanresources.hcmlink.company.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `company`: `string`, required.
    pub company: String,
    /// `crmCompanyId`: `integer`, required.
    pub crm_company_id: i64,
    /// `title`: `string`, required.
    pub title: String,
    /// `data`: [`AddFieldsData`].
    pub data: Option<AddFieldsData>,
    /// `fields`: list of [`Fields`], required.
    pub fields: Vec<Fields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        company: impl Into<String>,
        crm_company_id: i64,
        title: impl Into<String>,
        fields: impl IntoIterator<Item = Fields>,
    ) -> Self {
        Self {
            company: company.into(),
            crm_company_id,
            title: title.into(),
            fields: fields.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: AddFieldsData) -> Self {
        self.data = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["company", "crmCompanyId", "title", "data", "fields"],
            required: &[0, 1, 2, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company,
            1 => &self.crm_company_id,
            2 => &self.title,
            3 => &self.data,
            4 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company,
            1 => &mut self.crm_company_id,
            2 => &mut self.title,
            3 => &mut self.data,
            4 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.data` of `humanresources.hcmlink.company.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsData {
    /// `taxId`: `string`.
    pub tax_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `taxId`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<String>) -> Self {
        self.tax_id = Some(value.into());
        self
    }
}

impl Record for AddFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsData",
            fields: &["taxId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.tax_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.tax_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.fields` of `humanresources.hcmlink.company.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `field`: `string`, required.
    pub field: String,
    /// `title`: `string`, required.
    pub title: String,
    /// `type`: [`FieldsType`].
    pub type_: Option<FieldsType>,
    /// `entityType`: [`FieldsEntityType`].
    pub entity_type: Option<FieldsEntityType>,
    /// `ttl`: `integer`. Default: `86400`.
    pub ttl: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(field: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<FieldsType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<FieldsEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `ttl`.
    #[must_use]
    pub fn ttl(mut self, value: i64) -> Self {
        self.ttl = Some(value);
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["field", "title", "type", "entityType", "ttl"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            1 => &self.title,
            2 => &self.type_,
            3 => &self.entity_type,
            4 => &self.ttl,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            1 => &mut self.title,
            2 => &mut self.type_,
            3 => &mut self.entity_type,
            4 => &mut self.ttl,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.fields.type` of `humanresources.hcmlink.company.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldsType {
    /// `STRING`.
    String,
    /// `FIRST_NAME`.
    FirstName,
    /// `LAST_NAME`.
    LastName,
    /// `PATRONYMIC_NAME`.
    PatronymicName,
    /// `PHONE`.
    Phone,
    /// `EMAIL`.
    Email,
    /// `ADDRESS`.
    Address,
    /// `BIRTHDAY`.
    Birthday,
    /// `POSITION`.
    Position,
    /// `DEPARTMENT`.
    Department,
    /// `DOCUMENT_REGISTRATION_NUMBER`.
    DocumentRegistrationNumber,
    /// `DOCUMENT_UID`.
    DocumentUid,
    /// `DOCUMENT_DATE`.
    DocumentDate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FieldsType {
    const VALUES: &'static [&'static str] = &[
        "STRING",
        "FIRST_NAME",
        "LAST_NAME",
        "PATRONYMIC_NAME",
        "PHONE",
        "EMAIL",
        "ADDRESS",
        "BIRTHDAY",
        "POSITION",
        "DEPARTMENT",
        "DOCUMENT_REGISTRATION_NUMBER",
        "DOCUMENT_UID",
        "DOCUMENT_DATE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::FirstName),
            2 => Some(Self::LastName),
            3 => Some(Self::PatronymicName),
            4 => Some(Self::Phone),
            5 => Some(Self::Email),
            6 => Some(Self::Address),
            7 => Some(Self::Birthday),
            8 => Some(Self::Position),
            9 => Some(Self::Department),
            10 => Some(Self::DocumentRegistrationNumber),
            11 => Some(Self::DocumentUid),
            12 => Some(Self::DocumentDate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::FirstName => "FIRST_NAME",
            Self::LastName => "LAST_NAME",
            Self::PatronymicName => "PATRONYMIC_NAME",
            Self::Phone => "PHONE",
            Self::Email => "EMAIL",
            Self::Address => "ADDRESS",
            Self::Birthday => "BIRTHDAY",
            Self::Position => "POSITION",
            Self::Department => "DEPARTMENT",
            Self::DocumentRegistrationNumber => "DOCUMENT_REGISTRATION_NUMBER",
            Self::DocumentUid => "DOCUMENT_UID",
            Self::DocumentDate => "DOCUMENT_DATE",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.fields.entityType` of `humanresources.hcmlink.company.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldsEntityType {
    /// `EMPLOYEE`.
    Employee,
    /// `COMPANY`.
    Company,
    /// `DOCUMENT`.
    Document,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FieldsEntityType {
    const VALUES: &'static [&'static str] = &["EMPLOYEE", "COMPANY", "DOCUMENT"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Employee),
            1 => Some(Self::Company),
            2 => Some(Self::Document),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Employee => "EMPLOYEE",
            Self::Company => "COMPANY",
            Self::Document => "DOCUMENT",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `humanresources.hcmlink.company.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Operation failed`.
    OperationFailed,
    /// `510`.
    Code510,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::OperationFailed, "Operation failed"),
        ErrorCase::code(Self::Code510, "510"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.company.add`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html).
#[doc(alias = "humanresources.hcmlink.company.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.hcmlink.company.delete`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.company.delete")]
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
    const NAME: &'static str = "humanresources.hcmlink.company.delete";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
}

/// Errors of `humanresources.hcmlink.company.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `510`.
    Code510,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code510, "510"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.company.delete`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html).
#[doc(alias = "humanresources.hcmlink.company.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.hcmlink.company.list`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.company.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `limit`: `integer`. Default: `100`.
    pub limit: Option<i64>,
    /// `offset`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["limit", "offset", "userId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit,
            1 => &self.offset,
            2 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit,
            1 => &mut self.offset,
            2 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "humanresources.hcmlink.company.list";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `humanresources.hcmlink.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `company`: `string`.
    pub company: Option<String>,
    /// `crmCompanyId`: `integer`.
    pub crm_company_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `data`: [`ListItemData`].
    pub data: Option<ListItemData>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `fields`: list of [`ListItemFields`].
    pub fields: Option<Vec<ListItemFields>>,
    /// `person`: `string`.
    pub person: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "id",
                "company",
                "crmCompanyId",
                "title",
                "data",
                "createdAt",
                "fields",
                "person",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.company,
            2 => &self.crm_company_id,
            3 => &self.title,
            4 => &self.data,
            5 => &self.created_at,
            6 => &self.fields,
            7 => &self.person,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.company,
            2 => &mut self.crm_company_id,
            3 => &mut self.title,
            4 => &mut self.data,
            5 => &mut self.created_at,
            6 => &mut self.fields,
            7 => &mut self.person,
            _ => &mut self.extra,
        }
    }
}

/// `data` in the answer of `humanresources.hcmlink.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemData {
    /// `taxId`: `string`.
    pub tax_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemData",
            fields: &["taxId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.tax_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.tax_id,
            _ => &mut self.extra,
        }
    }
}

/// `fields` in the answer of `humanresources.hcmlink.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemFields {
    /// `field`: `string`.
    pub field: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: [`ListItemFieldsType`].
    pub type_: Option<ListItemFieldsType>,
    /// `ttl`: `integer`.
    pub ttl: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemFields",
            fields: &["field", "title", "type", "ttl"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            1 => &self.title,
            2 => &self.type_,
            3 => &self.ttl,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            1 => &mut self.title,
            2 => &mut self.type_,
            3 => &mut self.ttl,
            _ => &mut self.extra,
        }
    }
}

/// `fields.type` in the answer of `humanresources.hcmlink.company.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemFieldsType {
    /// `STRING`.
    String,
    /// `FIRST_NAME`.
    FirstName,
    /// `LAST_NAME`.
    LastName,
    /// `PATRONYMIC_NAME`.
    PatronymicName,
    /// `PHONE`.
    Phone,
    /// `EMAIL`.
    Email,
    /// `ADDRESS`.
    Address,
    /// `BIRTHDAY`.
    Birthday,
    /// `POSITION`.
    Position,
    /// `DEPARTMENT`.
    Department,
    /// `DOCUMENT_REGISTRATION_NUMBER`.
    DocumentRegistrationNumber,
    /// `DOCUMENT_UID`.
    DocumentUid,
    /// `DOCUMENT_DATE`.
    DocumentDate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListItemFieldsType {
    const VALUES: &'static [&'static str] = &[
        "STRING",
        "FIRST_NAME",
        "LAST_NAME",
        "PATRONYMIC_NAME",
        "PHONE",
        "EMAIL",
        "ADDRESS",
        "BIRTHDAY",
        "POSITION",
        "DEPARTMENT",
        "DOCUMENT_REGISTRATION_NUMBER",
        "DOCUMENT_UID",
        "DOCUMENT_DATE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::FirstName),
            2 => Some(Self::LastName),
            3 => Some(Self::PatronymicName),
            4 => Some(Self::Phone),
            5 => Some(Self::Email),
            6 => Some(Self::Address),
            7 => Some(Self::Birthday),
            8 => Some(Self::Position),
            9 => Some(Self::Department),
            10 => Some(Self::DocumentRegistrationNumber),
            11 => Some(Self::DocumentUid),
            12 => Some(Self::DocumentDate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::FirstName => "FIRST_NAME",
            Self::LastName => "LAST_NAME",
            Self::PatronymicName => "PATRONYMIC_NAME",
            Self::Phone => "PHONE",
            Self::Email => "EMAIL",
            Self::Address => "ADDRESS",
            Self::Birthday => "BIRTHDAY",
            Self::Position => "POSITION",
            Self::Department => "DEPARTMENT",
            Self::DocumentRegistrationNumber => "DOCUMENT_REGISTRATION_NUMBER",
            Self::DocumentUid => "DOCUMENT_UID",
            Self::DocumentDate => "DOCUMENT_DATE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `humanresources.hcmlink.company.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Operation failed`.
    OperationFailed,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::OperationFailed, "Operation failed"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.company.list`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html).
#[doc(alias = "humanresources.hcmlink.company.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.hcmlink.company.update`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.company.update")]
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
    const NAME: &'static str = "humanresources.hcmlink.company.update";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
}

/// Parameter `fields` of `humanresources.hcmlink.company.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `company`: `string`, required.
    pub company: String,
    /// `crmCompanyId`: `integer`, required.
    pub crm_company_id: i64,
    /// `title`: `string`, required.
    pub title: String,
    /// `data`: map of any value.
    pub data: Option<Map<Value>>,
    /// `fields`: list of [`Fields`], required.
    pub fields: Vec<Fields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        company: impl Into<String>,
        crm_company_id: i64,
        title: impl Into<String>,
        fields: impl IntoIterator<Item = Fields>,
    ) -> Self {
        Self {
            company: company.into(),
            crm_company_id,
            title: title.into(),
            fields: fields.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: impl Into<Map<Value>>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["company", "crmCompanyId", "title", "data", "fields"],
            required: &[0, 1, 2, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company,
            1 => &self.crm_company_id,
            2 => &self.title,
            3 => &self.data,
            4 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company,
            1 => &mut self.crm_company_id,
            2 => &mut self.title,
            3 => &mut self.data,
            4 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.hcmlink.company.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `510`.
    Code510,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code510, "510"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.company.update`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html).
#[doc(alias = "humanresources.hcmlink.company.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsData, Fields, Delete, List, ListItem, ListItemData,
    ListItemFields, Update, UpdateFields
);

value_enum!(FieldsType, FieldsEntityType, ListItemFieldsType);
