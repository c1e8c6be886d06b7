// @generated from docs/api-reference/biconnector/dataset/biconnector-dataset-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `biconnector.dataset.*`.

use crate::prelude::*;
use crate::types;

pub mod fields;

/// Request of [`biconnector.dataset.add`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.dataset.add")]
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
    const NAME: &'static str = "biconnector.dataset.add";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Parameter `fields` of `biconnector.dataset.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `externalName`: `string`, required.
    pub external_name: String,
    /// `externalCode`: `string`, required.
    pub external_code: String,
    /// `sourceId`: `integer`, required.
    pub source_id: i64,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `fields`: list of [`AddFieldsItem`], required.
    pub fields: Vec<AddFieldsItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        external_name: impl Into<String>,
        external_code: impl Into<String>,
        source_id: i64,
        fields: impl IntoIterator<Item = AddFieldsItem>,
    ) -> Self {
        Self {
            name: name.into(),
            external_name: external_name.into(),
            external_code: external_code.into(),
            source_id,
            fields: fields.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "name",
                "externalName",
                "externalCode",
                "sourceId",
                "description",
                "fields",
            ],
            required: &[0, 1, 2, 3, 5],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.external_name,
            2 => &self.external_code,
            3 => &self.source_id,
            4 => &self.description,
            5 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.external_name,
            2 => &mut self.external_code,
            3 => &mut self.source_id,
            4 => &mut self.description,
            5 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.fields` of `biconnector.dataset.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsItem {
    /// `datasetId`: `integer`.
    pub dataset_id: Option<i64>,
    /// `type`: [`AddFieldsItemType`].
    pub type_: Option<AddFieldsItemType>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `externalCode`: `string`.
    pub external_code: Option<String>,
    /// `visible`: `boolean`.
    pub visible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsItem {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `datasetId`.
    #[must_use]
    pub fn dataset_id(mut self, value: i64) -> Self {
        self.dataset_id = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<AddFieldsItemType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `externalCode`.
    #[must_use]
    pub fn external_code(mut self, value: impl Into<String>) -> Self {
        self.external_code = Some(value.into());
        self
    }
    /// Sets `visible`.
    #[must_use]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
}

impl Record for AddFieldsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsItem",
            fields: &["datasetId", "type", "name", "externalCode", "visible"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dataset_id,
            1 => &self.type_,
            2 => &self.name,
            3 => &self.external_code,
            4 => &self.visible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dataset_id,
            1 => &mut self.type_,
            2 => &mut self.name,
            3 => &mut self.external_code,
            4 => &mut self.visible,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.fields.type` of `biconnector.dataset.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsItemType {
    /// `int`.
    Int,
    /// `string`.
    String,
    /// `double`.
    Double,
    /// `date`.
    Date,
    /// `datetime`.
    Datetime,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsItemType {
    const VALUES: &'static [&'static str] = &[
        "int",
        "string",
        "double",
        "date",
        "datetime",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Int),
            1 => Some(Self::String),
            2 => Some(Self::Double),
            3 => Some(Self::Date),
            4 => Some(Self::Datetime),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Int => "int",
            Self::String => "string",
            Self::Double => "double",
            Self::Date => "date",
            Self::Datetime => "datetime",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `biconnector.dataset.add`.
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

/// Errors of `biconnector.dataset.add`.
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
    /// `SOURCE_NOT_FOUND`.
    SourceNotFound,
    /// `DATASET_ALREADY_EXIST`.
    DatasetAlreadyExist,
    /// `VALIDATION_DATASET_NAME_INVALID`.
    ValidationDatasetNameInvalid,
    /// `VALIDATION_DATASET_NAME_TOO_LONG`.
    ValidationDatasetNameTooLong,
    /// `VALIDATION_DUPLICATE_FIELD_CODE`.
    ValidationDuplicateFieldCode,
    /// `VALIDATION_DUPLICATE_FIELD_NAME`.
    ValidationDuplicateFieldName,
    /// `VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS`.
    ValidationFieldMissingRequiredParameters,
    /// `VALIDATION_FIELD_NAME_INVALID_FORMAT`.
    ValidationFieldNameInvalidFormat,
    /// `VALIDATION_FIELD_NAME_TOO_LONG`.
    ValidationFieldNameTooLong,
    /// `VALIDATION_FIELD_INVALID_TYPE`.
    ValidationFieldInvalidType,
    /// `Error adding dataset`.
    ErrorAddingDataset,
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
        ErrorCase::code(Self::SourceNotFound, "SOURCE_NOT_FOUND"),
        ErrorCase::code(Self::DatasetAlreadyExist, "DATASET_ALREADY_EXIST"),
        ErrorCase::code(
            Self::ValidationDatasetNameInvalid,
            "VALIDATION_DATASET_NAME_INVALID",
        ),
        ErrorCase::code(
            Self::ValidationDatasetNameTooLong,
            "VALIDATION_DATASET_NAME_TOO_LONG",
        ),
        ErrorCase::code(
            Self::ValidationDuplicateFieldCode,
            "VALIDATION_DUPLICATE_FIELD_CODE",
        ),
        ErrorCase::code(
            Self::ValidationDuplicateFieldName,
            "VALIDATION_DUPLICATE_FIELD_NAME",
        ),
        ErrorCase::code(
            Self::ValidationFieldMissingRequiredParameters,
            "VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS",
        ),
        ErrorCase::code(
            Self::ValidationFieldNameInvalidFormat,
            "VALIDATION_FIELD_NAME_INVALID_FORMAT",
        ),
        ErrorCase::code(
            Self::ValidationFieldNameTooLong,
            "VALIDATION_FIELD_NAME_TOO_LONG",
        ),
        ErrorCase::code(
            Self::ValidationFieldInvalidType,
            "VALIDATION_FIELD_INVALID_TYPE",
        ),
        ErrorCase::text(Self::ErrorAddingDataset, "Error adding dataset"),
    ];
}

/// Calls [`biconnector.dataset.add`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html).
#[doc(alias = "biconnector.dataset.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.dataset.delete`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.dataset.delete")]
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
    const NAME: &'static str = "biconnector.dataset.delete";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Errors of `biconnector.dataset.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `DATASET_NOT_FOUND`.
    DatasetNotFound,
    /// `Error deleting dataset`.
    ErrorDeletingDataset,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(Self::DatasetNotFound, "DATASET_NOT_FOUND"),
        ErrorCase::text(Self::ErrorDeletingDataset, "Error deleting dataset"),
    ];
}

/// Calls [`biconnector.dataset.delete`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html).
#[doc(alias = "biconnector.dataset.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.dataset.fields`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.dataset.fields")]
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
    const NAME: &'static str = "biconnector.dataset.fields";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `biconnector.dataset.fields`.
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

/// Errors of `biconnector.dataset.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`biconnector.dataset.fields`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html).
#[doc(alias = "biconnector.dataset.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.dataset.get`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.dataset.get")]
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
    const NAME: &'static str = "biconnector.dataset.get";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `biconnector.dataset.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`Item`].
    pub item: Option<Item>,
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

/// `item` in the answer of `biconnector.dataset.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `externalCode`: `string`.
    pub external_code: Option<String>,
    /// `externalName`: `string`.
    pub external_name: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `createdById`: `integer`.
    pub created_by_id: Option<i64>,
    /// `updatedById`: `integer`.
    pub updated_by_id: Option<i64>,
    /// `externalId`: `integer`.
    pub external_id: Option<i64>,
    /// `fields`: list of [`ItemFields`].
    pub fields: Option<Vec<ItemFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Item {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Item",
            fields: &[
                "id",
                "type",
                "name",
                "description",
                "externalCode",
                "externalName",
                "dateCreate",
                "dateUpdate",
                "createdById",
                "updatedById",
                "externalId",
                "fields",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.name,
            3 => &self.description,
            4 => &self.external_code,
            5 => &self.external_name,
            6 => &self.date_create,
            7 => &self.date_update,
            8 => &self.created_by_id,
            9 => &self.updated_by_id,
            10 => &self.external_id,
            11 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.external_code,
            5 => &mut self.external_name,
            6 => &mut self.date_create,
            7 => &mut self.date_update,
            8 => &mut self.created_by_id,
            9 => &mut self.updated_by_id,
            10 => &mut self.external_id,
            11 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `item.fields` in the answer of `biconnector.dataset.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemFields {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `datasetId`: `integer`.
    pub dataset_id: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `externalCode`: `string`.
    pub external_code: Option<String>,
    /// `visible`: `boolean`.
    pub visible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ItemFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ItemFields",
            fields: &["id", "datasetId", "type", "name", "externalCode", "visible"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.dataset_id,
            2 => &self.type_,
            3 => &self.name,
            4 => &self.external_code,
            5 => &self.visible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.dataset_id,
            2 => &mut self.type_,
            3 => &mut self.name,
            4 => &mut self.external_code,
            5 => &mut self.visible,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `biconnector.dataset.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `DATASET_NOT_FOUND`.
    DatasetNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(Self::DatasetNotFound, "DATASET_NOT_FOUND"),
    ];
}

/// Calls [`biconnector.dataset.get`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html).
#[doc(alias = "biconnector.dataset.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.dataset.list`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.dataset.list")]
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
    type Output = Vec<Item>;
    type Error = ListError;
    const NAME: &'static str = "biconnector.dataset.list";
    const SCOPES: &'static [&'static str] = &["biconnector"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Item;
}

/// Parameter `order` of `biconnector.dataset.list`.
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

/// Errors of `biconnector.dataset.list`.
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

/// Calls [`biconnector.dataset.list`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html).
#[doc(alias = "biconnector.dataset.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Item>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`biconnector.dataset.update`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.dataset.update")]
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
    const NAME: &'static str = "biconnector.dataset.update";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Parameter `fields` of `biconnector.dataset.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `biconnector.dataset.update`.
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
    /// `DATASET_NOT_FOUND`.
    DatasetNotFound,
    /// `INVALID_METHOD`.
    InvalidMethod,
    /// `Error updating dataset.`.
    ErrorUpdatingDataset,
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
        ErrorCase::code(Self::DatasetNotFound, "DATASET_NOT_FOUND"),
        ErrorCase::code(Self::InvalidMethod, "INVALID_METHOD"),
        ErrorCase::text(Self::ErrorUpdatingDataset, "Error updating dataset."),
    ];
}

/// Calls [`biconnector.dataset.update`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html).
#[doc(alias = "biconnector.dataset.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsItem, AddResult, Delete, Fields, FieldsResult, Get,
    GetResult, Item, ItemFields, List, Update, UpdateFields
);

value_enum!(AddFieldsItemType, ListOrder);
