// @generated from docs/api-reference/chats/chat-users/im-chat-user-add.md and 2 more. Do not edit; run `cargo codegen`.

//! `im.chat.user.*`.

use crate::prelude::*;

/// Request of [`im.chat.user.add`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.user.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `USERS`: list of `integer`, required.
    pub users: Vec<i64>,
    /// `HIDE_HISTORY`: `Y` or `N`. Default: `Y`.
    pub hide_history: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

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
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CHAT_ID", "USERS", "HIDE_HISTORY"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.users,
            2 => &self.hide_history,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.users,
            2 => &mut self.hide_history,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "im.chat.user.add";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.user.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `It is forbidden to add users to this chat`.
    AccessErrorItIsForbiddenToAdd,
    /// `ACCESS_DENIED_EXTEND`.
    AccessDeniedExtend,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorItIsForbiddenToAdd, "ACCESS_ERROR")
            .message("It is forbidden to add users to this chat"),
        ErrorCase::code(Self::AccessDeniedExtend, "ACCESS_DENIED_EXTEND"),
    ];
}

/// Calls [`im.chat.user.add`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html).
#[doc(alias = "im.chat.user.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.user.delete`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.user.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

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
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CHAT_ID", "USER_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "im.chat.user.delete";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.user.delete`.
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
    /// `ACCESS_DENIED_KICK`.
    AccessDeniedKick,
    /// `USER_NOT_FOUND`.
    UserNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorItIsForbiddenToDelete, "ACCESS_ERROR")
            .message("It is forbidden to delete users of this chat"),
        ErrorCase::code(Self::AccessDeniedKick, "ACCESS_DENIED_KICK"),
        ErrorCase::code(Self::UserNotFound, "USER_NOT_FOUND"),
    ];
}

/// Calls [`im.chat.user.delete`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html).
#[doc(alias = "im.chat.user.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.user.list`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.user.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["CHAT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<i64>;
    type Error = ListError;
    const NAME: &'static str = "im.chat.user.list";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = i64;
}

/// Errors of `im.chat.user.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`im.chat.user.list`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html).
#[doc(alias = "im.chat.user.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, List);
