// @generated from docs/api-reference/chats/outdated/create-app/imbot-app-register.md and 2 more. Do not edit; run `cargo codegen`.

//! `imbot.app.*`.

use crate::prelude::*;

/// Request of [`imbot.app.register`](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html).
///
/// Scope: `imbot`.
///
/// Deprecated without a successor.
#[doc(alias = "imbot.app.register")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `JS_METHOD`: [`RegisterJsMethod`].
    pub js_method: Option<RegisterJsMethod>,
    /// `JS_PARAM`: `string`.
    pub js_param: Option<String>,
    /// `ICON_FILE`: `string`.
    pub icon_file: Option<String>,
    /// `CONTEXT`: `string`.
    pub context: Option<String>,
    /// `EXTRANET_SUPPORT`: `Y` or `N`.
    pub extranet_support: Option<bool>,
    /// `LIVECHAT_SUPPORT`: `Y` or `N`.
    pub livechat_support: Option<bool>,
    /// `IFRAME_POPUP`: `Y` or `N`.
    pub iframe_popup: Option<bool>,
    /// `LANG`: list of [`Lang`].
    pub lang: Option<Vec<Lang>>,
    /// `IFRAME`: `string`.
    pub iframe: Option<String>,
    /// `IFRAME_WIDTH`: `integer`.
    pub iframe_width: Option<i64>,
    /// `IFRAME_HEIGHT`: `integer`.
    pub iframe_height: Option<i64>,
    /// `HASH`: `string`.
    pub hash: Option<String>,
    /// `HIDDEN`: `Y` or `N`.
    pub hidden: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Register {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `JS_METHOD`.
    #[must_use]
    pub fn js_method(mut self, value: impl Into<RegisterJsMethod>) -> Self {
        self.js_method = Some(value.into());
        self
    }
    /// Sets `JS_PARAM`.
    #[must_use]
    pub fn js_param(mut self, value: impl Into<String>) -> Self {
        self.js_param = Some(value.into());
        self
    }
    /// Sets `ICON_FILE`.
    #[must_use]
    pub fn icon_file(mut self, value: impl Into<String>) -> Self {
        self.icon_file = Some(value.into());
        self
    }
    /// Sets `CONTEXT`.
    #[must_use]
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `EXTRANET_SUPPORT`.
    #[must_use]
    pub fn extranet_support(mut self, value: bool) -> Self {
        self.extranet_support = Some(value);
        self
    }
    /// Sets `LIVECHAT_SUPPORT`.
    #[must_use]
    pub fn livechat_support(mut self, value: bool) -> Self {
        self.livechat_support = Some(value);
        self
    }
    /// Sets `IFRAME_POPUP`.
    #[must_use]
    pub fn iframe_popup(mut self, value: bool) -> Self {
        self.iframe_popup = Some(value);
        self
    }
    /// Sets `LANG`.
    #[must_use]
    pub fn lang(mut self, value: impl IntoIterator<Item = Lang>) -> Self {
        self.lang = Some(value.into_iter().collect());
        self
    }
    /// Sets `IFRAME`.
    #[must_use]
    pub fn iframe(mut self, value: impl Into<String>) -> Self {
        self.iframe = Some(value.into());
        self
    }
    /// Sets `IFRAME_WIDTH`.
    #[must_use]
    pub fn iframe_width(mut self, value: i64) -> Self {
        self.iframe_width = Some(value);
        self
    }
    /// Sets `IFRAME_HEIGHT`.
    #[must_use]
    pub fn iframe_height(mut self, value: i64) -> Self {
        self.iframe_height = Some(value);
        self
    }
    /// Sets `HASH`.
    #[must_use]
    pub fn hash(mut self, value: impl Into<String>) -> Self {
        self.hash = Some(value.into());
        self
    }
    /// Sets `HIDDEN`.
    #[must_use]
    pub fn hidden(mut self, value: bool) -> Self {
        self.hidden = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &[
                "BOT_ID",
                "CODE",
                "JS_METHOD",
                "JS_PARAM",
                "ICON_FILE",
                "CONTEXT",
                "EXTRANET_SUPPORT",
                "LIVECHAT_SUPPORT",
                "IFRAME_POPUP",
                "LANG",
                "IFRAME",
                "IFRAME_WIDTH",
                "IFRAME_HEIGHT",
                "HASH",
                "HIDDEN",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (14, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.code,
            2 => &self.js_method,
            3 => &self.js_param,
            4 => &self.icon_file,
            5 => &self.context,
            6 => &self.extranet_support,
            7 => &self.livechat_support,
            8 => &self.iframe_popup,
            9 => &self.lang,
            10 => &self.iframe,
            11 => &self.iframe_width,
            12 => &self.iframe_height,
            13 => &self.hash,
            14 => &self.hidden,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.code,
            2 => &mut self.js_method,
            3 => &mut self.js_param,
            4 => &mut self.icon_file,
            5 => &mut self.context,
            6 => &mut self.extranet_support,
            7 => &mut self.livechat_support,
            8 => &mut self.iframe_popup,
            9 => &mut self.lang,
            10 => &mut self.iframe,
            11 => &mut self.iframe_width,
            12 => &mut self.iframe_height,
            13 => &mut self.hash,
            14 => &mut self.hidden,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Register {
    type Output = Value;
    type Error = RegisterError;
    const NAME: &'static str = "imbot.app.register";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `JS_METHOD` of `imbot.app.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterJsMethod {
    /// `PUT`.
    Put,
    /// `SEND`.
    Send,
    /// `CALL`.
    Call,
    /// `SUPPORT`.
    Support,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterJsMethod {
    const VALUES: &'static [&'static str] = &["PUT", "SEND", "CALL", "SUPPORT"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Put),
            1 => Some(Self::Send),
            2 => Some(Self::Call),
            3 => Some(Self::Support),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Put => "PUT",
            Self::Send => "SEND",
            Self::Call => "CALL",
            Self::Support => "SUPPORT",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `LANG` of `imbot.app.register`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lang {
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `COPYRIGHT`: `string`.
    pub copyright: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Lang {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `LANGUAGE_ID`.
    #[must_use]
    pub fn language_id(mut self, value: impl Into<String>) -> Self {
        self.language_id = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `COPYRIGHT`.
    #[must_use]
    pub fn copyright(mut self, value: impl Into<String>) -> Self {
        self.copyright = Some(value.into());
        self
    }
}

impl Record for Lang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Lang",
            fields: &["LANGUAGE_ID", "TITLE", "DESCRIPTION", "COPYRIGHT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.language_id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.copyright,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.language_id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.copyright,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.app.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `IFRAME_HTTPS`.
    IframeHttps,
    /// `HASH_ERROR`.
    HashError,
    /// `PARAMS_ERROR`.
    ParamsError,
    /// `LANG_ERROR`.
    LangError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::IframeHttps, "IFRAME_HTTPS"),
        ErrorCase::code(Self::HashError, "HASH_ERROR"),
        ErrorCase::code(Self::ParamsError, "PARAMS_ERROR"),
        ErrorCase::code(Self::LangError, "LANG_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.app.register`](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html).
///
/// Deprecated without a successor.
#[doc(alias = "imbot.app.register")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.app.unregister`](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html).
///
/// Scope: `imbot`.
///
/// Deprecated without a successor.
#[doc(alias = "imbot.app.unregister")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `APP_ID`: `integer`.
    pub app_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Unregister {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `APP_ID`.
    #[must_use]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
            fields: &["APP_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Unregister {
    type Output = Value;
    type Error = UnregisterError;
    const NAME: &'static str = "imbot.app.unregister";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.app.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `CHAT_APP_ID_ERROR`.
    ChatAppIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatAppIdError, "CHAT_APP_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.app.unregister`](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html).
///
/// Deprecated without a successor.
#[doc(alias = "imbot.app.unregister")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.app.update`](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html).
///
/// Scope: `imbot`.
///
/// Deprecated without a successor.
#[doc(alias = "imbot.app.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `APP_ID`: `integer`, required.
    pub app_id: i64,
    /// `IFRAME`: `string`.
    pub iframe: Option<String>,
    /// `IFRAME_WIDTH`: `integer`.
    pub iframe_width: Option<i64>,
    /// `IFRAME_HEIGHT`: `integer`.
    pub iframe_height: Option<i64>,
    /// `JS_METHOD`: `string`.
    pub js_method: Option<String>,
    /// `JS_PARAM`: `string`.
    pub js_param: Option<String>,
    /// `HASH`: `string`.
    pub hash: Option<String>,
    /// `ICON_FILE`: `string`.
    pub icon_file: Option<String>,
    /// `CONTEXT`: `string`.
    pub context: Option<String>,
    /// `EXTRANET_SUPPORT`: `Y` or `N`.
    pub extranet_support: Option<bool>,
    /// `LIVECHAT_SUPPORT`: `Y` or `N`.
    pub livechat_support: Option<bool>,
    /// `IFRAME_POPUP`: `Y` or `N`.
    pub iframe_popup: Option<bool>,
    /// `LANG`: list of [`Lang`].
    pub lang: Option<Vec<Lang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(app_id: i64) -> Self {
        Self {
            app_id,
            ..Default::default()
        }
    }
    /// Sets `IFRAME`.
    #[must_use]
    pub fn iframe(mut self, value: impl Into<String>) -> Self {
        self.iframe = Some(value.into());
        self
    }
    /// Sets `IFRAME_WIDTH`.
    #[must_use]
    pub fn iframe_width(mut self, value: i64) -> Self {
        self.iframe_width = Some(value);
        self
    }
    /// Sets `IFRAME_HEIGHT`.
    #[must_use]
    pub fn iframe_height(mut self, value: i64) -> Self {
        self.iframe_height = Some(value);
        self
    }
    /// Sets `JS_METHOD`.
    #[must_use]
    pub fn js_method(mut self, value: impl Into<String>) -> Self {
        self.js_method = Some(value.into());
        self
    }
    /// Sets `JS_PARAM`.
    #[must_use]
    pub fn js_param(mut self, value: impl Into<String>) -> Self {
        self.js_param = Some(value.into());
        self
    }
    /// Sets `HASH`.
    #[must_use]
    pub fn hash(mut self, value: impl Into<String>) -> Self {
        self.hash = Some(value.into());
        self
    }
    /// Sets `ICON_FILE`.
    #[must_use]
    pub fn icon_file(mut self, value: impl Into<String>) -> Self {
        self.icon_file = Some(value.into());
        self
    }
    /// Sets `CONTEXT`.
    #[must_use]
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `EXTRANET_SUPPORT`.
    #[must_use]
    pub fn extranet_support(mut self, value: bool) -> Self {
        self.extranet_support = Some(value);
        self
    }
    /// Sets `LIVECHAT_SUPPORT`.
    #[must_use]
    pub fn livechat_support(mut self, value: bool) -> Self {
        self.livechat_support = Some(value);
        self
    }
    /// Sets `IFRAME_POPUP`.
    #[must_use]
    pub fn iframe_popup(mut self, value: bool) -> Self {
        self.iframe_popup = Some(value);
        self
    }
    /// Sets `LANG`.
    #[must_use]
    pub fn lang(mut self, value: impl IntoIterator<Item = Lang>) -> Self {
        self.lang = Some(value.into_iter().collect());
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "APP_ID",
                "IFRAME",
                "IFRAME_WIDTH",
                "IFRAME_HEIGHT",
                "JS_METHOD",
                "JS_PARAM",
                "HASH",
                "ICON_FILE",
                "CONTEXT",
                "EXTRANET_SUPPORT",
                "LIVECHAT_SUPPORT",
                "IFRAME_POPUP",
                "LANG",
            ],
            required: &[0],
            codecs: &[(9, Codec::YesNo), (10, Codec::YesNo), (11, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id,
            1 => &self.iframe,
            2 => &self.iframe_width,
            3 => &self.iframe_height,
            4 => &self.js_method,
            5 => &self.js_param,
            6 => &self.hash,
            7 => &self.icon_file,
            8 => &self.context,
            9 => &self.extranet_support,
            10 => &self.livechat_support,
            11 => &self.iframe_popup,
            12 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.iframe,
            2 => &mut self.iframe_width,
            3 => &mut self.iframe_height,
            4 => &mut self.js_method,
            5 => &mut self.js_param,
            6 => &mut self.hash,
            7 => &mut self.icon_file,
            8 => &mut self.context,
            9 => &mut self.extranet_support,
            10 => &mut self.livechat_support,
            11 => &mut self.iframe_popup,
            12 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.app.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.app.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `CHAT_APP_ID_ERROR`.
    ChatAppIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `IFRAME_HTTPS`.
    IframeHttps,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatAppIdError, "CHAT_APP_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::IframeHttps, "IFRAME_HTTPS"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.app.update`](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "imbot.app.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Register, Lang, Unregister, Update);

value_enum!(RegisterJsMethod);
