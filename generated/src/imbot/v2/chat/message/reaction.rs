// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.Chat.Message.Reaction.*`.

use crate::prelude::*;

/// Request of [`imbot.v2.Chat.Message.Reaction.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.Reaction.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `reaction`: `string`, required.
    pub reaction: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64, reaction: impl Into<String>) -> Self {
        Self {
            bot_id,
            message_id,
            reaction: reaction.into(),
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["botId", "botToken", "messageId", "reaction"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            3 => &self.reaction,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            3 => &mut self.reaction,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = ReactionResult;
    type Error = AddError;
    const NAME: &'static str = "imbot.v2.Chat.Message.Reaction.add";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Answer of `imbot.v2.Chat.Message.Reaction.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ReactionResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReactionResult",
            fields: &["result"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.Message.Reaction.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `REACTION_NOT_FOUND`.
    ReactionNotFound,
    /// `REACTION_ALREADY_SET`.
    ReactionAlreadySet,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ReactionNotFound, "REACTION_NOT_FOUND"),
        ErrorCase::code(Self::ReactionAlreadySet, "REACTION_ALREADY_SET"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.Reaction.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html).
#[doc(alias = "imbot.v2.Chat.Message.Reaction.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<ReactionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.Message.Reaction.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.Reaction.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `reaction`: `string`, required.
    pub reaction: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64, reaction: impl Into<String>) -> Self {
        Self {
            bot_id,
            message_id,
            reaction: reaction.into(),
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["botId", "botToken", "messageId", "reaction"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            3 => &self.reaction,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            3 => &mut self.reaction,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ReactionResult;
    type Error = DeleteError;
    const NAME: &'static str = "imbot.v2.Chat.Message.Reaction.delete";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Errors of `imbot.v2.Chat.Message.Reaction.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `REACTION_NOT_FOUND`.
    ReactionNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ReactionNotFound, "REACTION_NOT_FOUND"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.Reaction.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html).
#[doc(alias = "imbot.v2.Chat.Message.Reaction.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<ReactionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, ReactionResult, Delete);
