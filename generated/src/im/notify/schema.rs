// @generated from docs/api-reference/chats/notifications/im-notify-schema-get.md. Do not edit; run `cargo codegen`.

//! `im.notify.schema.*`.

use crate::prelude::*;

/// Request of [`im.notify.schema.get`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.schema.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = Map<GetEntry>;
    type Error = GetError;
    const NAME: &'static str = "im.notify.schema.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.notify.schema.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntry {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `LIST`: list of [`GetEntryList`].
    pub list: Option<Vec<GetEntryList>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetEntry",
            fields: &["NAME", "MODULE_ID", "LIST"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.module_id,
            2 => &self.list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.module_id,
            2 => &mut self.list,
            _ => &mut self.extra,
        }
    }
}

/// `LIST` in the answer of `im.notify.schema.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntryList {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetEntryList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetEntryList",
            fields: &["ID", "NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.notify.schema.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.notify.schema.get`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html).
#[doc(alias = "im.notify.schema.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Map<GetEntry>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetEntry, GetEntryList);
