// @generated from docs/api-reference/ai/ai-engine-list.md and 2 more. Do not edit; run `cargo codegen`.

//! `ai.engine.*`.

use crate::prelude::*;

/// Request of [`ai.engine.list`](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html).
///
/// Scope: `ai_admin`.
#[doc(alias = "ai.engine.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: [`ListFilter`] or `filter`.
    pub filter: Option<Either<ListFilter, Filter>>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<ListFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "limit"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "ai.engine.list";
    const SCOPES: &'static [&'static str] = &["ai_admin"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("id", "id").order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `filter` of `ai.engine.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `CATEGORY`: `string`.
    pub category: Option<String>,
    /// `COMPLETIONS_URL`: `string`.
    pub completions_url: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
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
    /// Sets `APP_CODE`.
    #[must_use]
    pub fn app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `CATEGORY`.
    #[must_use]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `COMPLETIONS_URL`.
    #[must_use]
    pub fn completions_url(mut self, value: impl Into<String>) -> Self {
        self.completions_url = Some(value.into());
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ID",
                "APP_CODE",
                "NAME",
                "CODE",
                "CATEGORY",
                "COMPLETIONS_URL",
                "DATE_CREATE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.app_code,
            2 => &self.name,
            3 => &self.code,
            4 => &self.category,
            5 => &self.completions_url,
            6 => &self.date_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.app_code,
            2 => &mut self.name,
            3 => &mut self.code,
            4 => &mut self.category,
            5 => &mut self.completions_url,
            6 => &mut self.date_create,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `ai.engine.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `app_code`: `string`, may be `null`.
    pub app_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `category`: `string`.
    pub category: Option<String>,
    /// `completions_url`: `string`.
    pub completions_url: Option<String>,
    /// `settings`: [`ListItemSettings`].
    pub settings: Option<ListItemSettings>,
    /// `date_create`: `integer`.
    pub date_create: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "id",
                "app_code",
                "name",
                "code",
                "category",
                "completions_url",
                "settings",
                "date_create",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.app_code,
            2 => &self.name,
            3 => &self.code,
            4 => &self.category,
            5 => &self.completions_url,
            6 => &self.settings,
            7 => &self.date_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.app_code,
            2 => &mut self.name,
            3 => &mut self.code,
            4 => &mut self.category,
            5 => &mut self.completions_url,
            6 => &mut self.settings,
            7 => &mut self.date_create,
            _ => &mut self.extra,
        }
    }
}

/// `settings` in the answer of `ai.engine.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettings {
    /// `code_alias`: `string`.
    pub code_alias: Option<String>,
    /// `model_context_type`: `string`.
    pub model_context_type: Option<String>,
    /// `model_context_limit`: `integer`.
    pub model_context_limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettings",
            fields: &["code_alias", "model_context_type", "model_context_limit"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code_alias,
            1 => &self.model_context_type,
            2 => &self.model_context_limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code_alias,
            1 => &mut self.model_context_type,
            2 => &mut self.model_context_limit,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `ai.engine.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`ai.engine.list`](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html).
#[doc(alias = "ai.engine.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`ai.engine.register`](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html).
///
/// Scope: `ai_admin`.
#[doc(alias = "ai.engine.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `name`: `string`, required.
    pub name: String,
    /// `code`: `string`, required.
    pub code: String,
    /// `category`: [`RegisterCategory`], required.
    pub category: RegisterCategory,
    /// `completions_url`: `string`, required.
    pub completions_url: String,
    /// `settings`: [`RegisterSettings`].
    pub settings: Option<RegisterSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        code: impl Into<String>,
        category: impl Into<RegisterCategory>,
        completions_url: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            category: category.into(),
            completions_url: completions_url.into(),
            ..Default::default()
        }
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: RegisterSettings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &["name", "code", "category", "completions_url", "settings"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.category,
            3 => &self.completions_url,
            4 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.category,
            3 => &mut self.completions_url,
            4 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = i64;
    type Error = RegisterError;
    const NAME: &'static str = "ai.engine.register";
    const SCOPES: &'static [&'static str] = &["ai_admin"];
}

/// Parameter `category` of `ai.engine.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterCategory {
    /// `text`.
    Text,
    /// `image`.
    Image,
    /// `audio`.
    Audio,
    /// `call`.
    Call,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterCategory {
    const VALUES: &'static [&'static str] = &["text", "image", "audio", "call"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Text),
            1 => Some(Self::Image),
            2 => Some(Self::Audio),
            3 => Some(Self::Call),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Call => "call",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `settings` of `ai.engine.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterSettings {
    /// `code_alias`: `string`. Default: `ChatGPT`.
    pub code_alias: Option<String>,
    /// `model_context_type`: [`RegisterSettingsModelContextType`]. Default: `token`.
    pub model_context_type: Option<RegisterSettingsModelContextType>,
    /// `model_context_limit`: `integer`. Default: `15666`.
    pub model_context_limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code_alias`.
    #[must_use]
    pub fn code_alias(mut self, value: impl Into<String>) -> Self {
        self.code_alias = Some(value.into());
        self
    }
    /// Sets `model_context_type`.
    #[must_use]
    pub fn model_context_type(
        mut self,
        value: impl Into<RegisterSettingsModelContextType>,
    ) -> Self {
        self.model_context_type = Some(value.into());
        self
    }
    /// Sets `model_context_limit`.
    #[must_use]
    pub fn model_context_limit(mut self, value: i64) -> Self {
        self.model_context_limit = Some(value);
        self
    }
}

impl Record for RegisterSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterSettings",
            fields: &["code_alias", "model_context_type", "model_context_limit"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code_alias,
            1 => &self.model_context_type,
            2 => &self.model_context_limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code_alias,
            1 => &mut self.model_context_type,
            2 => &mut self.model_context_limit,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `settings.model_context_type` of `ai.engine.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterSettingsModelContextType {
    /// `token`.
    Token,
    /// `symbol`.
    Symbol,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterSettingsModelContextType {
    const VALUES: &'static [&'static str] = &["token", "symbol"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Token),
            1 => Some(Self::Symbol),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Token => "token",
            Self::Symbol => "symbol",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `ai.engine.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `ENGINE_REGISTER_ERROR_NAME`.
    EngineRegisterErrorName,
    /// `ENGINE_REGISTER_ERROR_CODE`.
    EngineRegisterErrorCode,
    /// `ENGINE_REGISTER_ERROR_CODE_FORMAT`.
    EngineRegisterErrorCodeFormat,
    /// `ENGINE_REGISTER_ERROR_CODE_UNIQUE`.
    EngineRegisterErrorCodeUnique,
    /// `ENGINE_REGISTER_ERROR_CATEGORY`.
    EngineRegisterErrorCategory,
    /// `ENGINE_REGISTER_ERROR_CATEGORY_FORMAT`.
    EngineRegisterErrorCategoryFormat,
    /// `ENGINE_REGISTER_ERROR_COMPLETIONS_URL`.
    EngineRegisterErrorCompletionsUrl,
    /// `ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL`.
    EngineRegisterErrorCompletionsUrlFail,
    /// `ENGINE_REGISTER_ERROR_SETTINGS_FORMAT`.
    EngineRegisterErrorSettingsFormat,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EngineRegisterErrorName, "ENGINE_REGISTER_ERROR_NAME"),
        ErrorCase::code(Self::EngineRegisterErrorCode, "ENGINE_REGISTER_ERROR_CODE"),
        ErrorCase::code(
            Self::EngineRegisterErrorCodeFormat,
            "ENGINE_REGISTER_ERROR_CODE_FORMAT",
        ),
        ErrorCase::code(
            Self::EngineRegisterErrorCodeUnique,
            "ENGINE_REGISTER_ERROR_CODE_UNIQUE",
        ),
        ErrorCase::code(
            Self::EngineRegisterErrorCategory,
            "ENGINE_REGISTER_ERROR_CATEGORY",
        ),
        ErrorCase::code(
            Self::EngineRegisterErrorCategoryFormat,
            "ENGINE_REGISTER_ERROR_CATEGORY_FORMAT",
        ),
        ErrorCase::code(
            Self::EngineRegisterErrorCompletionsUrl,
            "ENGINE_REGISTER_ERROR_COMPLETIONS_URL",
        ),
        ErrorCase::code(
            Self::EngineRegisterErrorCompletionsUrlFail,
            "ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL",
        ),
        ErrorCase::code(
            Self::EngineRegisterErrorSettingsFormat,
            "ENGINE_REGISTER_ERROR_SETTINGS_FORMAT",
        ),
    ];
}

/// Calls [`ai.engine.register`](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html).
#[doc(alias = "ai.engine.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`ai.engine.unregister`](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html).
///
/// Scope: `ai_admin`.
#[doc(alias = "ai.engine.unregister")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unregister {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
            fields: &["code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unregister {
    type Output = bool;
    type Error = UnregisterError;
    const NAME: &'static str = "ai.engine.unregister";
    const SCOPES: &'static [&'static str] = &["ai_admin"];
}

/// Errors of `ai.engine.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`ai.engine.unregister`](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html).
#[doc(alias = "ai.engine.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    List, ListFilter, ListItem, ListItemSettings, Register, RegisterSettings, Unregister
);

value_enum!(RegisterCategory, RegisterSettingsModelContextType);

choice!(ListFilter[]);
