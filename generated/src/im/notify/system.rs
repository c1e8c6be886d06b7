// @generated from docs/api-reference/chats/notifications/im-notify-system-add.md. Do not edit; run `cargo codegen`.

//! `im.notify.system.*`.

use crate::prelude::*;

/// Request of [`im.notify.system.add`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.system.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
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

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_id: i64, message: impl Into<String>) -> Self {
        Self {
            user_id,
            message: message.into(),
            ..Default::default()
        }
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

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "USER_ID",
                "MESSAGE",
                "MESSAGE_OUT",
                "TAG",
                "SUB_TAG",
                "ATTACH",
                "CLIENT_ID",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.message,
            2 => &self.message_out,
            3 => &self.tag,
            4 => &self.sub_tag,
            5 => &self.attach,
            6 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.message,
            2 => &mut self.message_out,
            3 => &mut self.tag,
            4 => &mut self.sub_tag,
            5 => &mut self.attach,
            6 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = Either<i64, bool>;
    type Error = AddError;
    const NAME: &'static str = "im.notify.system.add";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.notify.system.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
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

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::MessageEmpty, "MESSAGE_EMPTY"),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE"),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR"),
    ];
}

/// Calls [`im.notify.system.add`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html).
#[doc(alias = "im.notify.system.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<Either<i64, bool>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);
