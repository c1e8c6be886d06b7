// @generated from docs/api-reference/biconnector/connector/biconnector-connector-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `biconnector.connector.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`biconnector.connector.add`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.connector.add")]
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
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "biconnector.connector.add";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Parameter `fields` of `biconnector.connector.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`, required.
    pub title: String,
    /// `logo`: `string`, required.
    pub logo: String,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `urlCheck`: `string`, required.
    pub url_check: String,
    /// `urlTableList`: `string`, required.
    pub url_table_list: String,
    /// `urlTableDescription`: `string`, required.
    pub url_table_description: String,
    /// `urlData`: `string`, required.
    pub url_data: String,
    /// `settings`: list of [`Settings`], required.
    pub settings: Vec<Settings>,
    /// `sort`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        logo: impl Into<String>,
        url_check: impl Into<String>,
        url_table_list: impl Into<String>,
        url_table_description: impl Into<String>,
        url_data: impl Into<String>,
        settings: impl IntoIterator<Item = Settings>,
    ) -> Self {
        Self {
            title: title.into(),
            logo: logo.into(),
            url_check: url_check.into(),
            url_table_list: url_table_list.into(),
            url_table_description: url_table_description.into(),
            url_data: url_data.into(),
            settings: settings.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "title",
                "logo",
                "description",
                "urlCheck",
                "urlTableList",
                "urlTableDescription",
                "urlData",
                "settings",
                "sort",
            ],
            required: &[0, 1, 3, 4, 5, 6, 7],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.logo,
            2 => &self.description,
            3 => &self.url_check,
            4 => &self.url_table_list,
            5 => &self.url_table_description,
            6 => &self.url_data,
            7 => &self.settings,
            8 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.logo,
            2 => &mut self.description,
            3 => &mut self.url_check,
            4 => &mut self.url_table_list,
            5 => &mut self.url_table_description,
            6 => &mut self.url_data,
            7 => &mut self.settings,
            8 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.settings` of `biconnector.connector.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Settings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &["name", "type", "code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `biconnector.connector.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
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

/// Errors of `biconnector.connector.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `VALIDATION_FIELDS_NOT_PROVIDED`.
    ValidationFieldsNotProvided,
    /// `VALIDATION_UNKNOWN_PARAMETERS`.
    ValidationUnknownParameters,
    /// `VALIDATION_REQUIRED_FIELD_MISSING`.
    ValidationRequiredFieldMissing,
    /// `VALIDATION_READ_ONLY_FIELD`.
    ValidationReadOnlyField,
    /// `VALIDATION_IMMUTABLE_FIELD`.
    ValidationImmutableField,
    /// `VALIDATION_INVALID_FIELD_TYPE`.
    ValidationInvalidFieldType,
    /// `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`.
    ValidationSettingsMissingRequiredFields,
    /// `VALIDATION_SETTINGS_NAME_TOO_LONG`.
    ValidationSettingsNameTooLong,
    /// `VALIDATION_SETTINGS_CODE_TOO_LONG`.
    ValidationSettingsCodeTooLong,
    /// `VALIDATION_SETTINGS_INVALID_TYPE`.
    ValidationSettingsInvalidType,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ValidationFieldsNotProvided,
            "VALIDATION_FIELDS_NOT_PROVIDED",
        ),
        ErrorCase::code(
            Self::ValidationUnknownParameters,
            "VALIDATION_UNKNOWN_PARAMETERS",
        ),
        ErrorCase::code(
            Self::ValidationRequiredFieldMissing,
            "VALIDATION_REQUIRED_FIELD_MISSING",
        ),
        ErrorCase::code(Self::ValidationReadOnlyField, "VALIDATION_READ_ONLY_FIELD"),
        ErrorCase::code(Self::ValidationImmutableField, "VALIDATION_IMMUTABLE_FIELD"),
        ErrorCase::code(
            Self::ValidationInvalidFieldType,
            "VALIDATION_INVALID_FIELD_TYPE",
        ),
        ErrorCase::code(
            Self::ValidationSettingsMissingRequiredFields,
            "VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS",
        ),
        ErrorCase::code(
            Self::ValidationSettingsNameTooLong,
            "VALIDATION_SETTINGS_NAME_TOO_LONG",
        ),
        ErrorCase::code(
            Self::ValidationSettingsCodeTooLong,
            "VALIDATION_SETTINGS_CODE_TOO_LONG",
        ),
        ErrorCase::code(
            Self::ValidationSettingsInvalidType,
            "VALIDATION_SETTINGS_INVALID_TYPE",
        ),
    ];
}

/// Calls [`biconnector.connector.add`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html).
#[doc(alias = "biconnector.connector.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.connector.delete`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.connector.delete")]
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
    const NAME: &'static str = "biconnector.connector.delete";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Errors of `biconnector.connector.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `CONNECTOR_NOT_FOUND`.
    ConnectorNotFound,
    /// `CONNECTOR_DELETE_RESTRICTED`.
    ConnectorDeleteRestricted,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(Self::ConnectorNotFound, "CONNECTOR_NOT_FOUND"),
        ErrorCase::code(Self::ConnectorDeleteRestricted, "CONNECTOR_DELETE_RESTRICTED"),
    ];
}

/// Calls [`biconnector.connector.delete`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html).
#[doc(alias = "biconnector.connector.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.connector.fields`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.connector.fields")]
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
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "biconnector.connector.fields";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `biconnector.connector.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `fields`: list of [`types::biconnector::Field_`].
    pub fields: Option<Vec<types::biconnector::Field_>>,
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

/// Errors of `biconnector.connector.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`biconnector.connector.fields`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html).
#[doc(alias = "biconnector.connector.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.connector.get`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.connector.get")]
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
    const NAME: &'static str = "biconnector.connector.get";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `biconnector.connector.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`types::biconnector::Connector`].
    pub item: Option<types::biconnector::Connector>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
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

/// Errors of `biconnector.connector.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `CONNECTOR_NOT_FOUND`.
    ConnectorNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(Self::ConnectorNotFound, "CONNECTOR_NOT_FOUND"),
    ];
}

/// Calls [`biconnector.connector.get`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html).
#[doc(alias = "biconnector.connector.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.connector.list`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.connector.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `page`: `integer`.
    pub page: Option<i64>,
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
    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order", "page"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.page,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.page,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<types::biconnector::Connector>;
    type Error = ListError;
    const NAME: &'static str = "biconnector.connector.list";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = types::biconnector::Connector;
}

/// Parameter `order` of `biconnector.connector.list`.
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

/// Errors of `biconnector.connector.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `VALIDATION_SELECT_TYPE`.
    ValidationSelectType,
    /// `VALIDATION_FILTER_TYPE`.
    ValidationFilterType,
    /// `VALIDATION_ORDER_TYPE`.
    ValidationOrderType,
    /// `VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`.
    ValidationFieldNotAllowedInSelect,
    /// `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`.
    ValidationFieldNotAllowedInFilter,
    /// `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`.
    ValidationFieldNotAllowedInOrder,
    /// `VALIDATION_INVALID_FILTER_LOGIC`.
    ValidationInvalidFilterLogic,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationSelectType, "VALIDATION_SELECT_TYPE"),
        ErrorCase::code(Self::ValidationFilterType, "VALIDATION_FILTER_TYPE"),
        ErrorCase::code(Self::ValidationOrderType, "VALIDATION_ORDER_TYPE"),
        ErrorCase::code(
            Self::ValidationFieldNotAllowedInSelect,
            "VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT",
        ),
        ErrorCase::code(
            Self::ValidationFieldNotAllowedInFilter,
            "VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER",
        ),
        ErrorCase::code(
            Self::ValidationFieldNotAllowedInOrder,
            "VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER",
        ),
        ErrorCase::code(
            Self::ValidationInvalidFilterLogic,
            "VALIDATION_INVALID_FILTER_LOGIC",
        ),
    ];
}

/// Calls [`biconnector.connector.list`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html).
#[doc(alias = "biconnector.connector.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<Vec<types::biconnector::Connector>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.connector.update`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.connector.update")]
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
    const NAME: &'static str = "biconnector.connector.update";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Parameter `fields` of `biconnector.connector.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `logo`: `string`.
    pub logo: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `urlCheck`: `string`.
    pub url_check: Option<String>,
    /// `urlTableList`: `string`.
    pub url_table_list: Option<String>,
    /// `urlTableDescription`: `string`.
    pub url_table_description: Option<String>,
    /// `urlData`: `string`.
    pub url_data: Option<String>,
    /// `settings`: list of [`Settings`].
    pub settings: Option<Vec<Settings>>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
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
    /// Sets `logo`.
    #[must_use]
    pub fn logo(mut self, value: impl Into<String>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `urlCheck`.
    #[must_use]
    pub fn url_check(mut self, value: impl Into<String>) -> Self {
        self.url_check = Some(value.into());
        self
    }
    /// Sets `urlTableList`.
    #[must_use]
    pub fn url_table_list(mut self, value: impl Into<String>) -> Self {
        self.url_table_list = Some(value.into());
        self
    }
    /// Sets `urlTableDescription`.
    #[must_use]
    pub fn url_table_description(mut self, value: impl Into<String>) -> Self {
        self.url_table_description = Some(value.into());
        self
    }
    /// Sets `urlData`.
    #[must_use]
    pub fn url_data(mut self, value: impl Into<String>) -> Self {
        self.url_data = Some(value.into());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl IntoIterator<Item = Settings>) -> Self {
        self.settings = Some(value.into_iter().collect());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "title",
                "logo",
                "description",
                "urlCheck",
                "urlTableList",
                "urlTableDescription",
                "urlData",
                "settings",
                "sort",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.logo,
            2 => &self.description,
            3 => &self.url_check,
            4 => &self.url_table_list,
            5 => &self.url_table_description,
            6 => &self.url_data,
            7 => &self.settings,
            8 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.logo,
            2 => &mut self.description,
            3 => &mut self.url_check,
            4 => &mut self.url_table_list,
            5 => &mut self.url_table_description,
            6 => &mut self.url_data,
            7 => &mut self.settings,
            8 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `biconnector.connector.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `VALIDATION_FIELDS_NOT_PROVIDED`.
    ValidationFieldsNotProvided,
    /// `VALIDATION_UNKNOWN_PARAMETERS`.
    ValidationUnknownParameters,
    /// `VALIDATION_READ_ONLY_FIELD`.
    ValidationReadOnlyField,
    /// `VALIDATION_IMMUTABLE_FIELD`.
    ValidationImmutableField,
    /// `VALIDATION_INVALID_FIELD_TYPE`.
    ValidationInvalidFieldType,
    /// `CONNECTOR_NOT_FOUND`.
    ConnectorNotFound,
    /// `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`.
    ValidationSettingsMissingRequiredFields,
    /// `VALIDATION_SETTINGS_INVALID_TYPE`.
    ValidationSettingsInvalidType,
    /// `VALIDATION_SETTINGS_NAME_TOO_LONG`.
    ValidationSettingsNameTooLong,
    /// `VALIDATION_SETTINGS_CODE_TOO_LONG`.
    ValidationSettingsCodeTooLong,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(
            Self::ValidationFieldsNotProvided,
            "VALIDATION_FIELDS_NOT_PROVIDED",
        ),
        ErrorCase::code(
            Self::ValidationUnknownParameters,
            "VALIDATION_UNKNOWN_PARAMETERS",
        ),
        ErrorCase::code(Self::ValidationReadOnlyField, "VALIDATION_READ_ONLY_FIELD"),
        ErrorCase::code(Self::ValidationImmutableField, "VALIDATION_IMMUTABLE_FIELD"),
        ErrorCase::code(
            Self::ValidationInvalidFieldType,
            "VALIDATION_INVALID_FIELD_TYPE",
        ),
        ErrorCase::code(Self::ConnectorNotFound, "CONNECTOR_NOT_FOUND"),
        ErrorCase::code(
            Self::ValidationSettingsMissingRequiredFields,
            "VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS",
        ),
        ErrorCase::code(
            Self::ValidationSettingsInvalidType,
            "VALIDATION_SETTINGS_INVALID_TYPE",
        ),
        ErrorCase::code(
            Self::ValidationSettingsNameTooLong,
            "VALIDATION_SETTINGS_NAME_TOO_LONG",
        ),
        ErrorCase::code(
            Self::ValidationSettingsCodeTooLong,
            "VALIDATION_SETTINGS_CODE_TOO_LONG",
        ),
    ];
}

/// Calls [`biconnector.connector.update`](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html).
#[doc(alias = "biconnector.connector.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Settings, AddResult, Delete, Fields, FieldsResult, Get, GetResult,
    List, Update, UpdateFields
);

value_enum!(ListOrder);
