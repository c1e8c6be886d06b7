// @generated from docs/api-reference/booking/booking-v1-clienttype-list.md. Do not edit; run `cargo codegen`.

//! `booking.v1.clienttype.*`.

use crate::prelude::*;

/// Request of [`booking.v1.clienttype.list`](https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.clienttype.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

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

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "booking.v1.clienttype.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["clientType"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultClientType;
}

/// Answer of `booking.v1.clienttype.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `clientType`: list of [`ListResultClientType`].
    pub client_type: Option<Vec<ListResultClientType>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["clientType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client_type,
            _ => &mut self.extra,
        }
    }
}

/// `clientType` in the answer of `booking.v1.clienttype.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultClientType {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `module`: `string`.
    pub module: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultClientType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultClientType",
            fields: &["code", "module"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.module,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.module,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.clienttype.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`booking.v1.clienttype.list`](https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html).
#[doc(alias = "booking.v1.clienttype.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListResult, ListResultClientType);
