// @generated from docs/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.md and 2 more. Do not edit; run `cargo codegen`.

//! `imbot.chat.user.*`.

use crate::prelude::*;

/// Request of [`imbot.chat.user.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.User.add`](crate::imbot::v2::chat::user::add()) (feature `imbot`).
#[doc(alias = "imbot.chat.user.add")]
#[deprecated(note = "use `imbot.v2.Chat.User.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `USERS`: list of `integer`, required.
    pub users: Vec<i64>,
    /// `HIDE_HISTORY`: `Y` or `N`. Default: `Y`.
    pub hide_history: Option<bool>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, users: impl IntoIterator<Item = i64>) -> Self {
        Self {
            chat_id,
            users: users.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `HIDE_HISTORY`.
    #[must_use]
    pub fn hide_history(mut self, value: bool) -> Self {
        self.hide_history = Some(value);
        self
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CHAT_ID", "USERS", "HIDE_HISTORY", "BOT_ID", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.users,
            2 => &self.hide_history,
            3 => &self.bot_id,
            4 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.users,
            2 => &mut self.hide_history,
            3 => &mut self.bot_id,
            4 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "imbot.chat.user.add";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.user.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `It is forbidden to add users to this chat`.
    AccessErrorItIsForbiddenToAdd,
    /// `WRONG_REQUEST`, `User IDs must be passed in array format`.
    WrongRequestUserIdsMustBePassed,
    /// `WRONG_REQUEST`, `You don't have access or user already member in chat`.
    WrongRequestYouDonTHaveAccess,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorItIsForbiddenToAdd, "ACCESS_ERROR")
            .message("It is forbidden to add users to this chat"),
        ErrorCase::code(Self::WrongRequestUserIdsMustBePassed, "WRONG_REQUEST")
            .message("User IDs must be passed in array format"),
        ErrorCase::code(Self::WrongRequestYouDonTHaveAccess, "WRONG_REQUEST")
            .message("You don't have access or user already member in chat"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.user.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html).
///
/// Deprecated: use [`imbot.v2.Chat.User.add`](crate::imbot::v2::chat::user::add()) (feature `imbot`).
#[doc(alias = "imbot.chat.user.add")]
#[deprecated(note = "use `imbot.v2.Chat.User.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.user.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.User.delete`](crate::imbot::v2::chat::user::delete()) (feature `imbot`).
#[doc(alias = "imbot.chat.user.delete")]
#[deprecated(note = "use `imbot.v2.Chat.User.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, user_id: i64) -> Self {
        Self {
            chat_id,
            user_id,
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CHAT_ID", "USER_ID", "BOT_ID", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.user_id,
            2 => &self.bot_id,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.user_id,
            2 => &mut self.bot_id,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "imbot.chat.user.delete";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.user.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `USER_ID_EMPTY`.
    UserIdEmpty,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `It is forbidden to delete users of this chat`.
    AccessErrorItIsForbiddenToDelete,
    /// `ACCESS_ERROR`, `LEAVE_OWNER_FORBIDDEN`.
    AccessErrorLeaveOwnerForbidden,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorItIsForbiddenToDelete, "ACCESS_ERROR")
            .message("It is forbidden to delete users of this chat"),
        ErrorCase::code(Self::AccessErrorLeaveOwnerForbidden, "ACCESS_ERROR")
            .message("LEAVE_OWNER_FORBIDDEN"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.user.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html).
///
/// Deprecated: use [`imbot.v2.Chat.User.delete`](crate::imbot::v2::chat::user::delete()) (feature `imbot`).
#[doc(alias = "imbot.chat.user.delete")]
#[deprecated(note = "use `imbot.v2.Chat.User.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.user.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.User.list`](crate::imbot::v2::chat::user::list()) (feature `imbot`).
#[doc(alias = "imbot.chat.user.list")]
#[deprecated(note = "use `imbot.v2.Chat.User.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["CHAT_ID", "BOT_ID", "CLIENT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.bot_id,
            2 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.bot_id,
            2 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Vec<i64>;
    type Error = ListError;
    const NAME: &'static str = "imbot.chat.user.list";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = i64;
}

/// Errors of `imbot.chat.user.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.user.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html).
///
/// Deprecated: use [`imbot.v2.Chat.User.list`](crate::imbot::v2::chat::user::list()) (feature `imbot`).
#[doc(alias = "imbot.chat.user.list")]
#[deprecated(note = "use `imbot.v2.Chat.User.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, List);
