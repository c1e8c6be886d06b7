// @generated from docs/api-reference/chats/notifications/im-notify.md. Do not edit; run `cargo codegen`.

//! `im.*`.

use crate::prelude::*;

pub mod chat;
pub mod counters;
pub mod department;
pub mod dialog;
pub mod disk;
pub mod message;
pub mod notify;
pub mod recent;
pub mod revision;
pub mod search;
pub mod user;
pub mod v2;

/// Request of [`im.notify`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notify {
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `TYPE`: [`NotifyType`]. Default: `USER`.
    pub type_: Option<NotifyType>,
    /// `MESSAGE`: `string`, required.
    pub message: String,
    /// `MESSAGE_OUT`: `string`.
    pub message_out: Option<String>,
    /// `TAG`: `string`.
    pub tag: Option<String>,
    /// `SUB_TAG`: `string`.
    pub sub_tag: Option<String>,
    /// `ATTACH`: map of any value or list of map of any value or `string`.
    pub attach: Option<Either<Map<Value>, Either<Vec<Map<Value>>, String>>>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Notify {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_id: i64, message: impl Into<String>) -> Self {
        Self {
            user_id,
            message: message.into(),
            ..Default::default()
        }
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<NotifyType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `MESSAGE_OUT`.
    #[must_use]
    pub fn message_out(mut self, value: impl Into<String>) -> Self {
        self.message_out = Some(value.into());
        self
    }
    /// Sets `TAG`.
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `SUB_TAG`.
    #[must_use]
    pub fn sub_tag(mut self, value: impl Into<String>) -> Self {
        self.sub_tag = Some(value.into());
        self
    }
    /// Sets `ATTACH`.
    #[must_use]
    pub fn attach(
        mut self,
        value: impl Into<Either<Map<Value>, Either<Vec<Map<Value>>, String>>>,
    ) -> Self {
        self.attach = Some(value.into());
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

impl Record for Notify {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Notify",
            fields: &[
                "USER_ID",
                "TYPE",
                "MESSAGE",
                "MESSAGE_OUT",
                "TAG",
                "SUB_TAG",
                "ATTACH",
                "CLIENT_ID",
            ],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.type_,
            2 => &self.message,
            3 => &self.message_out,
            4 => &self.tag,
            5 => &self.sub_tag,
            6 => &self.attach,
            7 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.type_,
            2 => &mut self.message,
            3 => &mut self.message_out,
            4 => &mut self.tag,
            5 => &mut self.sub_tag,
            6 => &mut self.attach,
            7 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Notify {
    type Output = Either<i64, bool>;
    type Error = NotifyError;
    const NAME: &'static str = "im.notify";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Parameter `TYPE` of `im.notify`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyType {
    /// `USER`.
    User,
    /// `SYSTEM`.
    System,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for NotifyType {
    const VALUES: &'static [&'static str] = &["USER", "SYSTEM"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::System),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::System => "SYSTEM",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `im.notify`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotifyError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `USER_ID_EMPTY`.
    UserIdEmpty,
    /// `MESSAGE_EMPTY`.
    MessageEmpty,
    /// `ATTACH_OVERSIZE`.
    AttachOversize,
    /// `ATTACH_ERROR`.
    AttachError,
}

impl ErrorCode for NotifyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::MessageEmpty, "MESSAGE_EMPTY"),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE"),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR"),
    ];
}

/// Calls [`im.notify`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html).
#[doc(alias = "im.notify")]
pub fn notify<'a, C: Caller>(
    caller: &'a C,
    request: &'a Notify,
) -> impl Future<
    Output = Result<Reply<Either<i64, bool>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Notify);

value_enum!(NotifyType);
