// @generated from docs/api-reference/biconnector/dataset/biconnector-dataset-fields-update.md. Do not edit; run `cargo codegen`.

//! `biconnector.dataset.fields.*`.

use crate::prelude::*;

/// Request of [`biconnector.dataset.fields.update`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html).
///
/// Scope: `biconnector`.
#[doc(alias = "biconnector.dataset.fields.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `add`: list of [`UpdateAdd`].
    pub add: Option<Vec<UpdateAdd>>,
    /// `update`: list of [`UpdateItem`].
    pub update: Option<Vec<UpdateItem>>,
    /// `delete`: list of `integer`.
    pub delete: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `add`.
    #[must_use]
    pub fn add(mut self, value: impl IntoIterator<Item = UpdateAdd>) -> Self {
        self.add = Some(value.into_iter().collect());
        self
    }
    /// Sets `update`.
    #[must_use]
    pub fn update(mut self, value: impl IntoIterator<Item = UpdateItem>) -> Self {
        self.update = Some(value.into_iter().collect());
        self
    }
    /// Sets `delete`.
    #[must_use]
    pub fn delete(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.delete = Some(value.into_iter().collect());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "add", "update", "delete"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.add,
            2 => &self.update,
            3 => &self.delete,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.add,
            2 => &mut self.update,
            3 => &mut self.delete,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "biconnector.dataset.fields.update";
    const SCOPES: &'static [&'static str] = &["biconnector"];
}

/// Parameter `add` of `biconnector.dataset.fields.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdd {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `externalCode`: `string`.
    pub external_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateAdd {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
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
}

impl Record for UpdateAdd {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateAdd",
            fields: &["type", "name", "externalCode"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.name,
            2 => &self.external_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.name,
            2 => &mut self.external_code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `update` of `biconnector.dataset.fields.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `visible`: `boolean`.
    pub visible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateItem {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `visible`.
    #[must_use]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
}

impl Record for UpdateItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateItem",
            fields: &["id", "visible"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.visible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.visible,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `biconnector.dataset.fields.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `VALIDATION_ID_NOT_PROVIDED`.
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`.
    ValidationInvalidIdFormat,
    /// `DATASET_NOT_FOUND`.
    DatasetNotFound,
    /// `DATASET_UPDATE_ERROR`.
    DatasetUpdateError,
    /// `VALIDATION_DUPLICATE_FIELD_CODE`.
    ValidationDuplicateFieldCode,
    /// `VALIDATION_DUPLICATE_FIELD_NAME`.
    ValidationDuplicateFieldName,
    /// `VALIDATION_FIELD_NAME_INVALID_FORMAT`.
    ValidationFieldNameInvalidFormat,
    /// `VALIDATION_FIELD_NAME_TOO_LONG`.
    ValidationFieldNameTooLong,
    /// `VALIDATION_FIELD_INVALID_TYPE`.
    ValidationFieldInvalidType,
    /// `VALIDATION_DUPLICATE_EXIST_CODE`.
    ValidationDuplicateExistCode,
    /// `VALIDATION_DUPLICATE_EXIST_NAME`.
    ValidationDuplicateExistName,
    /// `VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS`.
    ValidationFieldAddMissingRequiredFields,
    /// `VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS`.
    ValidationFieldUpdateMissingRequiredFields,
    /// `VALIDATION_FIELD_DELETE_INVALID_ID`.
    ValidationFieldDeleteInvalidId,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ValidationIdNotProvided, "VALIDATION_ID_NOT_PROVIDED"),
        ErrorCase::code(Self::ValidationInvalidIdFormat, "VALIDATION_INVALID_ID_FORMAT"),
        ErrorCase::code(Self::DatasetNotFound, "DATASET_NOT_FOUND"),
        ErrorCase::code(Self::DatasetUpdateError, "DATASET_UPDATE_ERROR"),
        ErrorCase::code(
            Self::ValidationDuplicateFieldCode,
            "VALIDATION_DUPLICATE_FIELD_CODE",
        ),
        ErrorCase::code(
            Self::ValidationDuplicateFieldName,
            "VALIDATION_DUPLICATE_FIELD_NAME",
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
        ErrorCase::code(
            Self::ValidationDuplicateExistCode,
            "VALIDATION_DUPLICATE_EXIST_CODE",
        ),
        ErrorCase::code(
            Self::ValidationDuplicateExistName,
            "VALIDATION_DUPLICATE_EXIST_NAME",
        ),
        ErrorCase::code(
            Self::ValidationFieldAddMissingRequiredFields,
            "VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS",
        ),
        ErrorCase::code(
            Self::ValidationFieldUpdateMissingRequiredFields,
            "VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS",
        ),
        ErrorCase::code(
            Self::ValidationFieldDeleteInvalidId,
            "VALIDATION_FIELD_DELETE_INVALID_ID",
        ),
    ];
}

/// Calls [`biconnector.dataset.fields.update`](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html).
#[doc(alias = "biconnector.dataset.fields.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Update, UpdateAdd, UpdateItem);
