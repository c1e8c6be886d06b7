// @generated from docs/api-reference/chat-bots/outdated/bots/imbot-bot-list.md. Do not edit; run `cargo codegen`.

//! `imbot.bot.*`.

use crate::prelude::*;

/// Request of [`imbot.bot.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Bot.list`](crate::imbot::v2::bot::list()) (feature `imbot`).
#[doc(alias = "imbot.bot.list")]
#[deprecated(note = "use `imbot.v2.Bot.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Map<ListEntry>;
    type Error = ListError;
    const NAME: &'static str = "imbot.bot.list";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.bot.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntry {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `OPENLINE`: `Y` or `N`.
    pub openline: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListEntry",
            fields: &["ID", "NAME", "CODE", "OPENLINE"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.openline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.openline,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.bot.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`imbot.bot.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html).
///
/// Deprecated: use [`imbot.v2.Bot.list`](crate::imbot::v2::bot::list()) (feature `imbot`).
#[doc(alias = "imbot.bot.list")]
#[deprecated(note = "use `imbot.v2.Bot.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Map<ListEntry>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListEntry);
