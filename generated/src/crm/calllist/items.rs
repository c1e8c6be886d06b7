// @generated from docs/api-reference/crm/call-list/crm-calllist-items-get.md. Do not edit; run `cargo codegen`.

//! `crm.calllist.items.*`.

use crate::prelude::*;

/// Request of [`crm.calllist.items.get`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.calllist.items.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `LIST_ID`: `integer`, required.
    pub list_id: i64,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(list_id: i64) -> Self {
        Self {
            list_id,
            ..Default::default()
        }
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["LIST_ID", "FILTER"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.list_id,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.list_id,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "crm.calllist.items.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.calllist.items.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `STATUS`: `string`.
    pub status: Option<String>,
    /// `ENTITY_TYPE`: `integer`.
    pub entity_type: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["ID", "STATUS", "ENTITY_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.status,
            2 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.status,
            2 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.calllist.items.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT` (HTTP 400).
    ErrorArgument,
    /// `LIST_ID_ERROR`, `List id should be positive` (HTTP 400).
    ListIdErrorListIdShouldBePositive,
    /// `LIST_ID_ERROR`, `Call list is not found` (HTTP 400).
    ListIdErrorCallListIsNotFound,
    /// `STATUS_ERROR` (HTTP 400).
    StatusError,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(400),
        ErrorCase::code(Self::ListIdErrorListIdShouldBePositive, "LIST_ID_ERROR")
            .message("List id should be positive")
            .status(400),
        ErrorCase::code(Self::ListIdErrorCallListIsNotFound, "LIST_ID_ERROR")
            .message("Call list is not found")
            .status(400),
        ErrorCase::code(Self::StatusError, "STATUS_ERROR").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`crm.calllist.items.get`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html).
#[doc(alias = "crm.calllist.items.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetItem);
