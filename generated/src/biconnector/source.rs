// @generated from docs/api-reference/biconnector/source/biconnector-source-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `biconnector.source.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`biconnector.source.add`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.source.add")]
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
    const NAME: &'static str = "biconnector.source.add";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Parameter `fields` of `biconnector.source.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`, required.
    pub title: String,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `active`: `boolean`. Default: `true`.
    pub active: Option<bool>,
    /// `connectorId`: `integer`, required.
    pub connector_id: i64,
    /// `settings`: map of `string`, required.
    pub settings: Map<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        connector_id: i64,
        settings: impl Into<Map<String>>,
    ) -> Self {
        Self {
            title: title.into(),
            connector_id,
            settings: settings.into(),
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["title", "description", "active", "connectorId", "settings"],
            required: &[0, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.active,
            3 => &self.connector_id,
            4 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.active,
            3 => &mut self.connector_id,
            4 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `biconnector.source.add`.
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

/// Errors of `biconnector.source.add`.
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
    /// `CONNECTOR_NOT_FOUND`.
    ConnectorNotFound,
    /// `SOURCE_CREATE_CONNECTION_ERROR`.
    SourceCreateConnectionError,
    /// `SOURCE_UPDATE_CONNECTION_ERROR`.
    SourceUpdateConnectionError,
    /// `BX_ERROR`.
    BxError,
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
        ErrorCase::code(Self::ConnectorNotFound, "CONNECTOR_NOT_FOUND"),
        ErrorCase::code(
            Self::SourceCreateConnectionError,
            "SOURCE_CREATE_CONNECTION_ERROR",
        ),
        ErrorCase::code(
            Self::SourceUpdateConnectionError,
            "SOURCE_UPDATE_CONNECTION_ERROR",
        ),
        ErrorCase::code(Self::BxError, "BX_ERROR"),
    ];
}

/// Calls [`biconnector.source.add`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html).
#[doc(alias = "biconnector.source.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.source.delete`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.source.delete")]
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
    const NAME: &'static str = "biconnector.source.delete";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Errors of `biconnector.source.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `SOURCE_NOT_FOUND`.
    SourceNotFound,
    /// `BX_ERROR`.
    BxError,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(Self::SourceNotFound, "SOURCE_NOT_FOUND"),
        ErrorCase::code(Self::BxError, "BX_ERROR"),
    ];
}

/// Calls [`biconnector.source.delete`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html).
#[doc(alias = "biconnector.source.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.source.fields`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.source.fields")]
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
    const NAME: &'static str = "biconnector.source.fields";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `biconnector.source.fields`.
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

/// Errors of `biconnector.source.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`biconnector.source.fields`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html).
#[doc(alias = "biconnector.source.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.source.get`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.source.get")]
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
    const NAME: &'static str = "biconnector.source.get";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `biconnector.source.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
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

/// `item` in the answer of `biconnector.source.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `connection`: [`GetResultItemConnection`].
    pub connection: Option<GetResultItemConnection>,
    /// `connectorId`: `integer`.
    pub connector_id: Option<i64>,
    /// `settings`: list of [`GetResultItemSettings`].
    pub settings: Option<Vec<GetResultItemSettings>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &["connection", "connectorId", "settings"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connection,
            1 => &self.connector_id,
            2 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connection,
            1 => &mut self.connector_id,
            2 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// `item.connection` in the answer of `biconnector.source.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItemConnection {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `createdById`: `integer`.
    pub created_by_id: Option<i64>,
    /// `updatedById`: `integer`.
    pub updated_by_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItemConnection {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItemConnection",
            fields: &[
                "id",
                "type",
                "code",
                "title",
                "description",
                "active",
                "dateCreate",
                "dateUpdate",
                "createdById",
                "updatedById",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.code,
            3 => &self.title,
            4 => &self.description,
            5 => &self.active,
            6 => &self.date_create,
            7 => &self.date_update,
            8 => &self.created_by_id,
            9 => &self.updated_by_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.code,
            3 => &mut self.title,
            4 => &mut self.description,
            5 => &mut self.active,
            6 => &mut self.date_create,
            7 => &mut self.date_update,
            8 => &mut self.created_by_id,
            9 => &mut self.updated_by_id,
            _ => &mut self.extra,
        }
    }
}

/// `item.settings` in the answer of `biconnector.source.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItemSettings {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItemSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItemSettings",
            fields: &["code", "name", "type", "value", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.value,
            4 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.value,
            4 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `biconnector.source.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `SOURCE_NOT_FOUND`.
    SourceNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(Self::SourceNotFound, "SOURCE_NOT_FOUND"),
    ];
}

/// Calls [`biconnector.source.get`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html).
#[doc(alias = "biconnector.source.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.source.list`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.source.list")]
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
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "biconnector.source.list";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `order` of `biconnector.source.list`.
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

/// Answer of `biconnector.source.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["id", "title", "active", "dateCreate"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.active,
            3 => &self.date_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.active,
            3 => &mut self.date_create,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `biconnector.source.list`.
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
    ];
}

/// Calls [`biconnector.source.list`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html).
#[doc(alias = "biconnector.source.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.source.update`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.source.update")]
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
    const NAME: &'static str = "biconnector.source.update";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Parameter `fields` of `biconnector.source.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `settings`: map of `string`.
    pub settings: Option<Map<String>>,
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<String>>) -> Self {
        self.settings = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["title", "description", "active", "settings"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.active,
            3 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.active,
            3 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `biconnector.source.update`.
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
    /// `VALIDATION_REQUIRED_FIELD_MISSING`.
    ValidationRequiredFieldMissing,
    /// `VALIDATION_READ_ONLY_FIELD`.
    ValidationReadOnlyField,
    /// `VALIDATION_IMMUTABLE_FIELD`.
    ValidationImmutableField,
    /// `VALIDATION_INVALID_FIELD_TYPE`.
    ValidationInvalidFieldType,
    /// `SOURCE_NOT_FOUND`.
    SourceNotFound,
    /// `SOURCE_CREATE_CONNECTION_ERROR`.
    SourceCreateConnectionError,
    /// `SOURCE_UPDATE_CONNECTION_ERROR`.
    SourceUpdateConnectionError,
    /// `BX_ERROR`.
    BxError,
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
        ErrorCase::code(Self::SourceNotFound, "SOURCE_NOT_FOUND"),
        ErrorCase::code(
            Self::SourceCreateConnectionError,
            "SOURCE_CREATE_CONNECTION_ERROR",
        ),
        ErrorCase::code(
            Self::SourceUpdateConnectionError,
            "SOURCE_UPDATE_CONNECTION_ERROR",
        ),
        ErrorCase::code(Self::BxError, "BX_ERROR"),
    ];
}

/// Calls [`biconnector.source.update`](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html).
#[doc(alias = "biconnector.source.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, Delete, Fields, FieldsResult, Get, GetResult,
    GetResultItem, GetResultItemConnection, GetResultItemSettings, List, ListItem,
    Update, UpdateFields
);

value_enum!(ListOrder);
