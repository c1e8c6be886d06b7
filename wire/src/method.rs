//! Requests, their callers, and replies.

use std::future::Future;

use crate::codes::ErrorCode;
use crate::doc::Node;
use crate::field::{Field, lenient_i64};
use crate::misfit::Misfit;
use crate::record::Record;
use crate::values::DateTime;

/// A request of a method, with the facts that a client needs.
pub trait Method: Record {
    /// The `result` of a reply.
    type Output: Field + Default;
    /// Its documented errors.
    type Error: ErrorCode;
    /// Its name in the documented case.
    const NAME: &'static str;
    /// The version of REST that it belongs to.
    const VERSION: Version = Version::V2;
    /// Scopes, any of which is enough.
    const SCOPES: &'static [&'static str] = &[];
    /// The documentation marks it as deprecated.
    const DEPRECATED: bool = false;
    /// Calling it twice has the same effect as calling it once.
    const IDEMPOTENT: bool = false;
    /// It takes its arguments by position, not by name.
    const POSITIONAL: bool = false;
    /// How its pages are read, if it answers in pages.
    const LIST: Option<ListInfo> = None;
}

/// A request of a method that answers rows, page by page: [`Method::LIST`] says where in the result they are.
pub trait ListMethod: Method {
    /// A row.
    type Row: Field + Default;
}

/// The two versions of REST.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// `/rest/`.
    V2,
    /// `/rest/api/`, REST 3.0.
    V3,
}

/// Where in the result of a list method the rows are, and how its pages are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListInfo {
    /// Keys from `result` to the rows; empty if `result` is the list.
    pub rows: &'static [&'static str],
    /// The field that rows can be walked by.
    pub cursor: Option<Cursor>,
    /// How an order is asked for.
    pub order: OrderStyle,
    /// The envelope is documented to have the number of rows in all pages.
    pub total: bool,
    /// The envelope is documented to have the offset of the next page.
    pub next: bool,
}

/// The field that rows are walked by; request and reply may spell it differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Its name in filter and order.
    pub request: &'static str,
    /// Its key in a row.
    pub row: &'static str,
}

/// How an order is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderStyle {
    /// `"order": {"ID": "ASC"}`.
    #[default]
    Map,
    /// `"SORT": "ID", "ORDER": "ASC"`.
    SortAndOrder,
    /// There is no order to ask for.
    Fixed,
}

impl ListInfo {
    /// A list whose rows are under these keys of `result`.
    pub const fn new(rows: &'static [&'static str]) -> Self {
        Self { rows, cursor: None, order: OrderStyle::Map, total: false, next: false }
    }

    /// The field that rows can be walked by: its name in the request and its key in a row.
    pub const fn cursor(mut self, request: &'static str, row: &'static str) -> Self {
        self.cursor = Some(Cursor { request, row });
        self
    }

    /// The envelope has the number of rows in all pages.
    pub const fn total(mut self) -> Self {
        self.total = true;
        self
    }

    /// The envelope has the offset of the next page.
    pub const fn next(mut self) -> Self {
        self.next = true;
        self
    }

    /// How an order is asked for.
    pub const fn order(mut self, order: OrderStyle) -> Self {
        self.order = order;
        self
    }
}

/// Sends requests: a client, a fake one, a batch.
pub trait Caller: Sync {
    /// Why a call fails.
    type Error;

    /// Sends a request.
    fn call<M: Method>(&self, request: &M) -> impl Future<Output = Result<Reply<M::Output>, Self::Error>> + Send;
}

impl<C: Caller> Caller for &C {
    type Error = C::Error;

    fn call<M: Method>(&self, request: &M) -> impl Future<Output = Result<Reply<M::Output>, Self::Error>> + Send {
        (**self).call(request)
    }
}

/// A successful reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// What the method answers.
    pub result: T,
    /// Number of rows in all pages.
    pub total: Option<i64>,
    /// Offset of the next page; `None` if there is no further page.
    pub next: Option<i64>,
    /// The cost of the call.
    pub time: Option<Time>,
    /// Values that do not fit the types of their fields. The fields are empty, and the values are in `extra`.
    pub misfits: Vec<Misfit>,
}

impl<T> Reply<T> {
    /// The same reply with another result.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { result: map(self.result), total: self.total, next: self.next, time: self.time, misfits: self.misfits }
    }
}

/// The cost of a call. Any member may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Time {
    /// When it began, seconds since 1970.
    pub start: Option<f64>,
    /// When it ended, seconds since 1970.
    pub finish: Option<f64>,
    /// Seconds between them.
    pub duration: Option<f64>,
    /// Seconds of work.
    pub processing: Option<f64>,
    /// When it began.
    pub date_start: Option<DateTime>,
    /// When it ended.
    pub date_finish: Option<DateTime>,
    /// When the oldest minute of the budget becomes free again, seconds since 1970.
    pub operating_reset_at: Option<i64>,
    /// Seconds of the budget of ten minutes that this method has used.
    pub operating: Option<f64>,
}

impl Time {
    /// Reads the members that are readable; the others are absent.
    pub fn read(node: Node<'_>) -> Self {
        let float = |key| node.get(key).and_then(|value| value.as_f64().or_else(|| value.as_str()?.parse().ok()));
        let moment = |key| node.get(key).and_then(Node::as_str).map(DateTime::from);
        Self {
            start: float("start"),
            finish: float("finish"),
            duration: float("duration"),
            processing: float("processing"),
            date_start: moment("date_start"),
            date_finish: moment("date_finish"),
            operating_reset_at: node.get("operating_reset_at").and_then(lenient_i64),
            operating: float("operating"),
        }
    }
}
