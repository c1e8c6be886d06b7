// @generated from docs/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.requisite.preset.field.*`.

use crate::prelude::*;

/// Request of [`crm.requisite.preset.field.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.field.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `preset`: [`Preset`], required.
    pub preset: Preset,
    /// `fields`: [`FieldsRequest`], required.
    pub fields: FieldsRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(preset: Preset, fields: FieldsRequest) -> Self {
        Self {
            preset,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["preset", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.preset,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.preset,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.requisite.preset.field.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `preset` of `crm.requisite.preset.field.add`, and 5 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Preset {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Preset {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl Record for Preset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Preset",
            fields: &["ID"],
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

/// Parameter `fields` of `crm.requisite.preset.field.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsRequest {
    /// `FIELD_NAME`: `string`, required.
    pub field_name: String,
    /// `FIELD_TITLE`: `string`.
    pub field_title: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `IN_SHORT_LIST`: `Y` or `N`.
    pub in_short_list: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FieldsRequest {
    /// An object with its required keys.
    #[must_use]
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            ..Default::default()
        }
    }
    /// Sets `FIELD_TITLE`.
    #[must_use]
    pub fn field_title(mut self, value: impl Into<String>) -> Self {
        self.field_title = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `IN_SHORT_LIST`.
    #[must_use]
    pub fn in_short_list(mut self, value: bool) -> Self {
        self.in_short_list = Some(value);
        self
    }
}

impl Record for FieldsRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsRequest",
            fields: &["FIELD_NAME", "FIELD_TITLE", "SORT", "IN_SHORT_LIST"],
            required: &[0],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field_name,
            1 => &self.field_title,
            2 => &self.sort,
            3 => &self.in_short_list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field_name,
            1 => &mut self.field_title,
            2 => &mut self.sort,
            3 => &mut self.in_short_list,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.field.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The field 'RQ_NAME' can not be added`.
    TheFieldRqNameCan,
    /// `The Preset with ID '27' is not found`.
    ThePresetWithId27,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TheFieldRqNameCan, "The field 'RQ_NAME' can not be added"),
        ErrorCase::text(Self::ThePresetWithId27, "The Preset with ID '27' is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.field.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html).
#[doc(alias = "crm.requisite.preset.field.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.field.availabletoadd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.field.availabletoadd")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Availabletoadd {
    /// `preset`: [`Preset`], required.
    pub preset: Preset,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Availabletoadd {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(preset: Preset) -> Self {
        Self {
            preset,
            ..Default::default()
        }
    }
}

impl Record for Availabletoadd {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Availabletoadd",
            fields: &["preset"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.preset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.preset,
            _ => &mut self.extra,
        }
    }
}

impl Method for Availabletoadd {
    type Output = Vec<String>;
    type Error = AvailabletoaddError;
    const NAME: &'static str = "crm.requisite.preset.field.availabletoadd";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.preset.field.availabletoadd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AvailabletoaddError {
    /// `Template not found`.
    TemplateNotFound,
}

impl ErrorCode for AvailabletoaddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TemplateNotFound, "Template not found"),
    ];
}

/// Calls [`crm.requisite.preset.field.availabletoadd`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html).
#[doc(alias = "crm.requisite.preset.field.availabletoadd")]
pub fn availabletoadd<'a, C: Caller>(
    caller: &'a C,
    request: &'a Availabletoadd,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.field.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.field.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `preset`: [`Preset`], required.
    pub preset: Preset,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, preset: Preset) -> Self {
        Self {
            id,
            preset,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id", "preset"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.preset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.preset,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.requisite.preset.field.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.preset.field.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The PresetField with ID '27' is not found`.
    ThePresetFieldWithId,
    /// `The Preset with ID '1' is not found`.
    ThePresetWithId1,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ThePresetFieldWithId,
            "The PresetField with ID '27' is not found",
        ),
        ErrorCase::text(Self::ThePresetWithId1, "The Preset with ID '1' is not found"),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.field.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html).
#[doc(alias = "crm.requisite.preset.field.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.field.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.field.fields")]
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
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.requisite.preset.field.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.preset.field.fields`.
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
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.field.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.requisite.preset.field.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html).
#[doc(alias = "crm.requisite.preset.field.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.field.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.field.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `preset`: [`Preset`], required.
    pub preset: Preset,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, preset: Preset) -> Self {
        Self {
            id,
            preset,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id", "preset"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.preset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.preset,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = FieldReply;
    type Error = GetError;
    const NAME: &'static str = "crm.requisite.preset.field.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.preset.field.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldReply {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `FIELD_TITLE`: `string`.
    pub field_title: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `IN_SHORT_LIST`: `Y` or `N`.
    pub in_short_list: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldReply",
            fields: &["ID", "FIELD_NAME", "FIELD_TITLE", "SORT", "IN_SHORT_LIST"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.field_name,
            2 => &self.field_title,
            3 => &self.sort,
            4 => &self.in_short_list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.field_name,
            2 => &mut self.field_title,
            3 => &mut self.sort,
            4 => &mut self.in_short_list,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.field.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The PresetField with ID '1' is not found`.
    ThePresetFieldWithId,
    /// `The Preset with ID '27' is not found`.
    ThePresetWithId27,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ThePresetFieldWithId,
            "The PresetField with ID '1' is not found",
        ),
        ErrorCase::text(Self::ThePresetWithId27, "The Preset with ID '27' is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.field.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html).
#[doc(alias = "crm.requisite.preset.field.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<FieldReply>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.field.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.field.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `preset`: [`Preset`], required.
    pub preset: Preset,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(preset: Preset) -> Self {
        Self {
            preset,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["preset"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.preset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.preset,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<FieldReply>;
    type Error = ListError;
    const NAME: &'static str = "crm.requisite.preset.field.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = FieldReply;
}

/// Errors of `crm.requisite.preset.field.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `The Preset with ID '27' is not found`.
    ThePresetWithId27,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::ThePresetWithId27, "The Preset with ID '27' is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.field.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html).
#[doc(alias = "crm.requisite.preset.field.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<FieldReply>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.field.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.field.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `preset`: [`Preset`], required.
    pub preset: Preset,
    /// `fields`: [`FieldsRequest`], required.
    pub fields: FieldsRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, preset: Preset, fields: FieldsRequest) -> Self {
        Self {
            id,
            preset,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "preset", "fields"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.preset,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.preset,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.requisite.preset.field.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.preset.field.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The PresetField with ID '1' is not found`.
    ThePresetFieldWithId,
    /// `The Preset with ID '27' is not found`.
    ThePresetWithId27,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `The PresetField with ID '27' is not found`.
    ThePresetFieldWithId27,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ThePresetFieldWithId,
            "The PresetField with ID '1' is not found",
        ),
        ErrorCase::text(Self::ThePresetWithId27, "The Preset with ID '27' is not found"),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ThePresetFieldWithId27,
            "The PresetField with ID '27' is not found",
        ),
    ];
}

/// Calls [`crm.requisite.preset.field.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html).
#[doc(alias = "crm.requisite.preset.field.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Preset, FieldsRequest, Availabletoadd, Delete, Fields, FieldsEntry, Get,
    FieldReply, List, Update
);
