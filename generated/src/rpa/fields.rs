// @generated from docs/api-reference/outdated/rpa/fields/rpa-fields-get-settings.md and 2 more. Do not edit; run `cargo codegen`.

//! `rpa.fields.*`.

use crate::prelude::*;

/// Request of [`rpa.fields.getSettings`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.fields.getSettings")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSettings {
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `stageId`: `integer`. Default: `0`.
    pub stage_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl GetSettings {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_id: i64) -> Self {
        Self {
            type_id,
            ..Default::default()
        }
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for GetSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSettings",
            fields: &["typeId", "stageId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.stage_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.stage_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for GetSettings {
    type Output = GetSettingsResult;
    type Error = GetSettingsError;
    const NAME: &'static str = "rpa.fields.getSettings";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `rpa.fields.getSettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSettingsResult {
    /// `fields`: [`GetSettingsResultFields`].
    pub fields: Option<GetSettingsResultFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetSettingsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSettingsResult",
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

/// `fields` in the answer of `rpa.fields.getSettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSettingsResultFields {
    /// `kanban`: [`GetSettingsResultFieldsKanban`].
    pub kanban: Option<GetSettingsResultFieldsKanban>,
    /// `create`: [`GetSettingsResultFieldsCreate`].
    pub create: Option<GetSettingsResultFieldsCreate>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetSettingsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSettingsResultFields",
            fields: &["kanban", "create"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.kanban,
            1 => &self.create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.kanban,
            1 => &mut self.create,
            _ => &mut self.extra,
        }
    }
}

/// `fields.kanban` in the answer of `rpa.fields.getSettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSettingsResultFieldsKanban {
    /// `id`: `boolean`.
    pub id: Option<bool>,
    /// `UF_RPA_1_NAME`: `boolean`.
    pub uf_rpa_1_name: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetSettingsResultFieldsKanban {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSettingsResultFieldsKanban",
            fields: &["id", "UF_RPA_1_NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.uf_rpa_1_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.uf_rpa_1_name,
            _ => &mut self.extra,
        }
    }
}

/// `fields.create` in the answer of `rpa.fields.getSettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSettingsResultFieldsCreate {
    /// `UF_RPA_1_NAME`: `boolean`.
    pub uf_rpa_1_name: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetSettingsResultFieldsCreate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetSettingsResultFieldsCreate",
            fields: &["UF_RPA_1_NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.uf_rpa_1_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.uf_rpa_1_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.fields.getSettings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetSettingsError {}

impl ErrorCode for GetSettingsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.fields.getSettings`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.fields.getSettings")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get_settings<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetSettings,
) -> impl Future<
    Output = Result<Reply<GetSettingsResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.fields.setSettings`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.fields.setSettings")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSettings {
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `stageId`: `integer`. Default: `0`.
    pub stage_id: Option<i64>,
    /// `fields`: map of any value, required.
    pub fields: Map<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl SetSettings {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_id: i64, fields: impl Into<Map<Value>>) -> Self {
        Self {
            type_id,
            fields: fields.into(),
            ..Default::default()
        }
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for SetSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetSettings",
            fields: &["typeId", "stageId", "fields"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.stage_id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.stage_id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for SetSettings {
    type Output = Value;
    type Error = SetSettingsError;
    const NAME: &'static str = "rpa.fields.setSettings";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.fields.setSettings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetSettingsError {}

impl ErrorCode for SetSettingsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.fields.setSettings`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.fields.setSettings")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn set_settings<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetSettings,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.fields.setVisibilitySettings`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.fields.setVisibilitySettings")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVisibilitySettings {
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `visibility`: `string`, required.
    pub visibility: String,
    /// `stageId`: `integer`. Default: `0`.
    pub stage_id: Option<i64>,
    /// `fields`: list of `string`, required.
    pub fields: Vec<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl SetVisibilitySettings {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        type_id: i64,
        visibility: impl Into<String>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_id,
            visibility: visibility.into(),
            fields: fields.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for SetVisibilitySettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetVisibilitySettings",
            fields: &["typeId", "visibility", "stageId", "fields"],
            required: &[0, 1, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.visibility,
            2 => &self.stage_id,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.visibility,
            2 => &mut self.stage_id,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for SetVisibilitySettings {
    type Output = Value;
    type Error = SetVisibilitySettingsError;
    const NAME: &'static str = "rpa.fields.setVisibilitySettings";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.fields.setVisibilitySettings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetVisibilitySettingsError {}

impl ErrorCode for SetVisibilitySettingsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.fields.setVisibilitySettings`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.fields.setVisibilitySettings")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn set_visibility_settings<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetVisibilitySettings,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    GetSettings, GetSettingsResult, GetSettingsResultFields,
    GetSettingsResultFieldsKanban, GetSettingsResultFieldsCreate, SetSettings,
    SetVisibilitySettings
);
