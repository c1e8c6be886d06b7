// @generated from docs/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `crm.documentgenerator.numerator.*`.

use crate::prelude::*;

/// Request of [`crm.documentgenerator.numerator.add`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.numerator.add")]
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
    type Output = NumeratorResult;
    type Error = AddError;
    const NAME: &'static str = "crm.documentgenerator.numerator.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `template`: `string`, required.
    pub template: String,
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, template: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            template: template.into(),
            ..Default::default()
        }
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["name", "template", "settings"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.template,
            2 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.template,
            2 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.settings` of `crm.documentgenerator.numerator.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `Bitrix_Main_Numerator_Generator_SequentNumberGenerator`: [`SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator`].
    pub bitrix_main_numerator_generator_sequent_number_generator: Option<
        SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Settings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `Bitrix_Main_Numerator_Generator_SequentNumberGenerator`.
    #[must_use]
    pub fn bitrix_main_numerator_generator_sequent_number_generator(
        mut self,
        value: SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    ) -> Self {
        self.bitrix_main_numerator_generator_sequent_number_generator = Some(value);
        self
    }
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &["Bitrix_Main_Numerator_Generator_SequentNumberGenerator"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bitrix_main_numerator_generator_sequent_number_generator,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bitrix_main_numerator_generator_sequent_number_generator,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
    /// `start`: `integer`. Default: `1`.
    pub start: Option<i64>,
    /// `step`: `integer`. Default: `1`.
    pub step: Option<i64>,
    /// `length`: `integer`. Default: `0`.
    pub length: Option<i64>,
    /// `padString`: `string`. Default: `0`.
    pub pad_string: Option<String>,
    /// `periodicBy`: [`SettingsBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy`].
    pub periodic_by: Option<
        SettingsBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy,
    >,
    /// `timezone`: `string`.
    pub timezone: Option<String>,
    /// `isDirectNumeration`: `boolean`. Default: `false`.
    pub is_direct_numeration: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `step`.
    #[must_use]
    pub fn step(mut self, value: i64) -> Self {
        self.step = Some(value);
        self
    }
    /// Sets `length`.
    #[must_use]
    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
    /// Sets `padString`.
    #[must_use]
    pub fn pad_string(mut self, value: impl Into<String>) -> Self {
        self.pad_string = Some(value.into());
        self
    }
    /// Sets `periodicBy`.
    #[must_use]
    pub fn periodic_by(
        mut self,
        value: impl Into<
            SettingsBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy,
        >,
    ) -> Self {
        self.periodic_by = Some(value.into());
        self
    }
    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets `isDirectNumeration`.
    #[must_use]
    pub fn is_direct_numeration(mut self, value: bool) -> Self {
        self.is_direct_numeration = Some(value);
        self
    }
}

impl Record for SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator",
            fields: &[
                "start",
                "step",
                "length",
                "padString",
                "periodicBy",
                "timezone",
                "isDirectNumeration",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start,
            1 => &self.step,
            2 => &self.length,
            3 => &self.pad_string,
            4 => &self.periodic_by,
            5 => &self.timezone,
            6 => &self.is_direct_numeration,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start,
            1 => &mut self.step,
            2 => &mut self.length,
            3 => &mut self.pad_string,
            4 => &mut self.periodic_by,
            5 => &mut self.timezone,
            6 => &mut self.is_direct_numeration,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator.periodicBy` of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy {
    /// the empty text: no reset.
    NoReset,
    /// `day`.
    Day,
    /// `month`.
    Month,
    /// `year`.
    Year,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SettingsBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy {
    const VALUES: &'static [&'static str] = &["", "day", "month", "year"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoReset),
            1 => Some(Self::Day),
            2 => Some(Self::Month),
            3 => Some(Self::Year),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoReset => "",
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.documentgenerator.numerator.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumeratorResult {
    /// `numerator`: [`Numerator`].
    pub numerator: Option<Numerator>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NumeratorResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NumeratorResult",
            fields: &["numerator"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.numerator,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.numerator,
            _ => &mut self.extra,
        }
    }
}

/// `numerator` in the answer of `crm.documentgenerator.numerator.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Numerator {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `template`: `string`.
    pub template: Option<String>,
    /// `code`: `string`, may be `null`.
    pub code: Option<String>,
    /// `settings`: [`SettingsReply`].
    pub settings: Option<SettingsReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Numerator {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Numerator",
            fields: &["id", "name", "template", "code", "settings"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.template,
            3 => &self.code,
            4 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.template,
            3 => &mut self.code,
            4 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// `numerator.settings` in the answer of `crm.documentgenerator.numerator.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsReply {
    /// `Bitrix_Main_Numerator_Generator_SequentNumberGenerator`: [`SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGenerator`].
    pub bitrix_main_numerator_generator_sequent_number_generator: Option<
        SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGenerator,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SettingsReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SettingsReply",
            fields: &["Bitrix_Main_Numerator_Generator_SequentNumberGenerator"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bitrix_main_numerator_generator_sequent_number_generator,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bitrix_main_numerator_generator_sequent_number_generator,
            _ => &mut self.extra,
        }
    }
}

/// `numerator.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` in the answer of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGenerator {
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// `step`: `integer`.
    pub step: Option<i64>,
    /// `length`: `integer`.
    pub length: Option<i64>,
    /// `padString`: `string`.
    pub pad_string: Option<String>,
    /// `periodicBy`: [`SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy`], may be `null`.
    pub periodic_by: Option<
        SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy,
    >,
    /// `timezone`: `string`, may be `null`.
    pub timezone: Option<String>,
    /// `isDirectNumeration`: `boolean`.
    pub is_direct_numeration: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGenerator {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGenerator",
            fields: &[
                "start",
                "step",
                "length",
                "padString",
                "periodicBy",
                "timezone",
                "isDirectNumeration",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start,
            1 => &self.step,
            2 => &self.length,
            3 => &self.pad_string,
            4 => &self.periodic_by,
            5 => &self.timezone,
            6 => &self.is_direct_numeration,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start,
            1 => &mut self.step,
            2 => &mut self.length,
            3 => &mut self.pad_string,
            4 => &mut self.periodic_by,
            5 => &mut self.timezone,
            6 => &mut self.is_direct_numeration,
            _ => &mut self.extra,
        }
    }
}

/// `numerator.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator.periodicBy` in the answer of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy {
    /// `day`.
    Day,
    /// `month`.
    Month,
    /// `year`.
    Year,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum
for SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy {
    const VALUES: &'static [&'static str] = &["day", "month", "year"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Day),
            1 => Some(Self::Month),
            2 => Some(Self::Year),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`.
    Code100,
    /// `Empty required fields: ...`.
    EmptyRequiredFields,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
    /// `Empty required fields: template`.
    EmptyRequiredFieldsTemplate,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::EmptyRequiredFields, "Empty required fields: ..."),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
        ErrorCase::text(
            Self::EmptyRequiredFieldsTemplate,
            "Empty required fields: template",
        ),
    ];
}

/// Calls [`crm.documentgenerator.numerator.add`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html).
#[doc(alias = "crm.documentgenerator.numerator.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<NumeratorResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.numerator.delete`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.numerator.delete")]
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
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "crm.documentgenerator.numerator.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.documentgenerator.numerator.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`, `Could not construct parameter {numerator}`.
    Code100CouldNotConstructParameterNumerator,
    /// `100`, `Bitrix\Main\Numerator\Numerator constructor must be is public`.
    Code100BitrixMainNumeratorNumeratorConstructor,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotConstructParameterNumerator, "100")
            .message("Could not construct parameter {numerator}"),
        ErrorCase::code(Self::Code100BitrixMainNumeratorNumeratorConstructor, "100")
            .message("Bitrix\\Main\\Numerator\\Numerator constructor must be is public"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.numerator.delete`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html).
#[doc(alias = "crm.documentgenerator.numerator.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.numerator.get`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.numerator.get")]
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
    type Output = NumeratorResult;
    type Error = GetError;
    const NAME: &'static str = "crm.documentgenerator.numerator.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.documentgenerator.numerator.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`, `Bitrix\Main\Numerator\Numerator constructor must be is public`.
    Code100BitrixMainNumeratorNumeratorConstructor,
    /// `100`, `Could not construct parameter {numerator}`.
    Code100CouldNotConstructParameterNumerator,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100BitrixMainNumeratorNumeratorConstructor, "100")
            .message("Bitrix\\Main\\Numerator\\Numerator constructor must be is public"),
        ErrorCase::code(Self::Code100CouldNotConstructParameterNumerator, "100")
            .message("Could not construct parameter {numerator}"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.numerator.get`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html).
#[doc(alias = "crm.documentgenerator.numerator.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<NumeratorResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.numerator.list`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.numerator.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "crm.documentgenerator.numerator.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["numerators"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = ListResultNumerators;
}

/// Answer of `crm.documentgenerator.numerator.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `numerators`: list of [`ListResultNumerators`].
    pub numerators: Option<Vec<ListResultNumerators>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["numerators"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.numerators,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.numerators,
            _ => &mut self.extra,
        }
    }
}

/// `numerators` in the answer of `crm.documentgenerator.numerator.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultNumerators {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `template`: `string`.
    pub template: Option<String>,
    /// `settings`: [`SettingsReply`].
    pub settings: Option<SettingsReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultNumerators {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultNumerators",
            fields: &["id", "name", "template", "settings"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.template,
            3 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.template,
            3 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.numerator.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.numerator.list`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html).
#[doc(alias = "crm.documentgenerator.numerator.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.numerator.update`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.numerator.update")]
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
    type Output = Numerator;
    type Error = UpdateError;
    const NAME: &'static str = "crm.documentgenerator.numerator.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.documentgenerator.numerator.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `template`: `string`.
    pub template: Option<String>,
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
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
    /// Sets `template`.
    #[must_use]
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["name", "template", "settings"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.template,
            2 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.template,
            2 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.numerator.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`, `Could not find value for parameter {fields}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Bitrix\Main\Numerator\Numerator constructor must be is public`.
    Code100BitrixMainNumeratorNumeratorConstructor,
    /// `100`, `Invalid value {...} to match with parameter {fields}. Should be value of type array.`.
    Code100InvalidValueToMatchWith,
    /// `100`, `Could not construct parameter {numerator}`.
    Code100CouldNotConstructParameterNumerator,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `You do not have permissions to modify templates`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}"),
        ErrorCase::code(Self::Code100BitrixMainNumeratorNumeratorConstructor, "100")
            .message("Bitrix\\Main\\Numerator\\Numerator constructor must be is public"),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {...} to match with parameter {fields}. Should be value of type array.",
            ),
        ErrorCase::code(Self::Code100CouldNotConstructParameterNumerator, "100")
            .message("Could not construct parameter {numerator}"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify templates",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.numerator.update`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html).
#[doc(alias = "crm.documentgenerator.numerator.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Numerator>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Settings, SettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    NumeratorResult, Numerator, SettingsReply,
    SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGenerator, Delete, Get, List,
    ListResult, ListResultNumerators, Update, UpdateFields
);

value_enum!(
    SettingsBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy,
    SettingsReplyBitrixMainNumeratorGeneratorSequentNumberGeneratorPeriodicBy
);
