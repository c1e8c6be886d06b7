// @generated from docs/settings/interactivity/push-and-pull/pull-application-config-get.md. Do not edit; run `cargo codegen`.

//! `pull.application.config.*`.

use crate::prelude::*;

/// Request of [`pull.application.config.get`](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html).
///
/// Scope: `pull`.
#[doc(alias = "pull.application.config.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `CACHE`: `Y` or `N`.
    pub cache: Option<bool>,
    /// `REOPEN`: `Y` or `N`.
    pub reopen: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CACHE`.
    #[must_use]
    pub fn cache(mut self, value: bool) -> Self {
        self.cache = Some(value);
        self
    }
    /// Sets `REOPEN`.
    #[must_use]
    pub fn reopen(mut self, value: bool) -> Self {
        self.reopen = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["CACHE", "REOPEN"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cache,
            1 => &self.reopen,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cache,
            1 => &mut self.reopen,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "pull.application.config.get";
    const SCOPES: &'static [&'static str] = &["pull"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `server`: [`GetResultServer`].
    pub server: Option<GetResultServer>,
    /// `api`: [`GetResultApi`].
    pub api: Option<GetResultApi>,
    /// `channels`: map of [`GetResultChannels`].
    pub channels: Option<Map<GetResultChannels>>,
    /// `exp`: `integer`.
    pub exp: Option<i64>,
    /// `publicChannels`: map of [`GetResultPublicChannels`].
    pub public_channels: Option<Map<GetResultPublicChannels>>,
    /// `clientId`: `string`.
    pub client_id: Option<String>,
    /// `jwt`: `string`.
    pub jwt: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "server",
                "api",
                "channels",
                "exp",
                "publicChannels",
                "clientId",
                "jwt",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.server,
            1 => &self.api,
            2 => &self.channels,
            3 => &self.exp,
            4 => &self.public_channels,
            5 => &self.client_id,
            6 => &self.jwt,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.server,
            1 => &mut self.api,
            2 => &mut self.channels,
            3 => &mut self.exp,
            4 => &mut self.public_channels,
            5 => &mut self.client_id,
            6 => &mut self.jwt,
            _ => &mut self.extra,
        }
    }
}

/// `server` in the answer of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultServer {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `server_enabled`: `boolean`.
    pub server_enabled: Option<bool>,
    /// `mode`: [`GetResultServerMode`].
    pub mode: Option<GetResultServerMode>,
    /// `hostname`: `string`.
    pub hostname: Option<String>,
    /// `long_polling`: `string`.
    pub long_polling: Option<String>,
    /// `long_pooling_secure`: `string`.
    pub long_pooling_secure: Option<String>,
    /// `websocket_enabled`: `boolean`.
    pub websocket_enabled: Option<bool>,
    /// `websocket`: `string`.
    pub websocket: Option<String>,
    /// `websocket_secure`: `string`.
    pub websocket_secure: Option<String>,
    /// `publish_enabled`: `boolean`.
    pub publish_enabled: Option<bool>,
    /// `publish`: `string`.
    pub publish: Option<String>,
    /// `publish_secure`: `string`.
    pub publish_secure: Option<String>,
    /// `config_timestamp`: `integer`.
    pub config_timestamp: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultServer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultServer",
            fields: &[
                "version",
                "server_enabled",
                "mode",
                "hostname",
                "long_polling",
                "long_pooling_secure",
                "websocket_enabled",
                "websocket",
                "websocket_secure",
                "publish_enabled",
                "publish",
                "publish_secure",
                "config_timestamp",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.version,
            1 => &self.server_enabled,
            2 => &self.mode,
            3 => &self.hostname,
            4 => &self.long_polling,
            5 => &self.long_pooling_secure,
            6 => &self.websocket_enabled,
            7 => &self.websocket,
            8 => &self.websocket_secure,
            9 => &self.publish_enabled,
            10 => &self.publish,
            11 => &self.publish_secure,
            12 => &self.config_timestamp,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.version,
            1 => &mut self.server_enabled,
            2 => &mut self.mode,
            3 => &mut self.hostname,
            4 => &mut self.long_polling,
            5 => &mut self.long_pooling_secure,
            6 => &mut self.websocket_enabled,
            7 => &mut self.websocket,
            8 => &mut self.websocket_secure,
            9 => &mut self.publish_enabled,
            10 => &mut self.publish,
            11 => &mut self.publish_secure,
            12 => &mut self.config_timestamp,
            _ => &mut self.extra,
        }
    }
}

/// `server.mode` in the answer of `pull.application.config.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultServerMode {
    /// `personal`.
    Personal,
    /// `shared`.
    Shared,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultServerMode {
    const VALUES: &'static [&'static str] = &["personal", "shared"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Personal),
            1 => Some(Self::Shared),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Personal => "personal",
            Self::Shared => "shared",
            Self::Other(text) => text,
        }
    }
}

/// `api` in the answer of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultApi {
    /// `revision_web`: `integer`.
    pub revision_web: Option<i64>,
    /// `revision_mobile`: `integer`.
    pub revision_mobile: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultApi {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultApi",
            fields: &["revision_web", "revision_mobile"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.revision_web,
            1 => &self.revision_mobile,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.revision_web,
            1 => &mut self.revision_mobile,
            _ => &mut self.extra,
        }
    }
}

/// `channels` in the answer of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultChannels {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `public_id`: `string`, may be `null`.
    pub public_id: Option<String>,
    /// `start`: `datetime`.
    pub start: Option<DateTime>,
    /// `end`: `datetime`.
    pub end: Option<DateTime>,
    /// `type`: [`GetResultChannelsType`].
    pub type_: Option<GetResultChannelsType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultChannels {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultChannels",
            fields: &["id", "public_id", "start", "end", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.public_id,
            2 => &self.start,
            3 => &self.end,
            4 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.public_id,
            2 => &mut self.start,
            3 => &mut self.end,
            4 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `channels.type` in the answer of `pull.application.config.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultChannelsType {
    /// `shared`.
    Shared,
    /// `private`.
    Private,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultChannelsType {
    const VALUES: &'static [&'static str] = &["shared", "private"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Shared),
            1 => Some(Self::Private),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Shared => "shared",
            Self::Private => "private",
            Self::Other(text) => text,
        }
    }
}

/// `publicChannels` in the answer of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultPublicChannels {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `public_id`: `string`.
    pub public_id: Option<String>,
    /// `signature`: `string`.
    pub signature: Option<String>,
    /// `start`: `datetime`.
    pub start: Option<DateTime>,
    /// `end`: `datetime`.
    pub end: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultPublicChannels {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultPublicChannels",
            fields: &["user_id", "public_id", "signature", "start", "end"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.public_id,
            2 => &self.signature,
            3 => &self.start,
            4 => &self.end,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.public_id,
            2 => &mut self.signature,
            3 => &mut self.start,
            4 => &mut self.end,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `pull.application.config.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`pull.application.config.get`](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html).
#[doc(alias = "pull.application.config.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultServer, GetResultApi, GetResultChannels,
    GetResultPublicChannels
);

value_enum!(GetResultServerMode, GetResultChannelsType);
