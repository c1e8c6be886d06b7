//! The calls that start a walk.

use bitrix24_wire::{ListMethod, RecordInfo, Value, Version, encode};

use super::cursor::TailCursor;
use super::facts::ListFacts;
use super::params::{Params, refused};
use super::step::Step;
use super::stream::{Pages, Rows, Walk};
use crate::runtime::call::check_name;
use crate::runtime::client::Client;
use crate::runtime::error::{Cause, Error};

impl Client {
    /// All rows of a list, walked by their id: the cheapest way for any number of rows; no row is missed or repeated
    /// when others are added meanwhile. The request may have a filter, but no order.
    ///
    /// The stream returns an error if the list cannot be walked this way: the method names no id or has no order, or
    /// the request has an order of its own.
    ///
    /// ```no_run
    /// # use bitrix24::{Client, Error, wire::ListMethod};
    /// # async fn run<L: ListMethod>(client: &Client, request: &L) -> Result<(), Error> {
    /// let mut rows = client.scan(request).max_items(1000);
    /// while let Some(row) = rows.try_next().await? {
    ///     // …
    /// #   let _ = row;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn scan<L: ListMethod>(&self, request: &L) -> Rows<L::Row> {
        Rows::new(self.typed(request).and_then(Walk::by_id))
    }

    /// The rows of a list, page after page, in the order of the request.
    pub fn rows<L: ListMethod>(&self, request: &L) -> Rows<L::Row> {
        Rows::new(self.typed(request).and_then(Walk::by_page))
    }

    /// A list page by page, in the order of the request.
    pub fn pages<L: ListMethod>(&self, request: &L) -> Pages<L::Row> {
        Pages::new(self.typed(request).and_then(Walk::by_page))
    }

    /// The rows after a known row, with a method of REST 3.0 for this purpose (`….tail`). The stream ends when there
    /// are no more rows; [`Rows::position`] is where to begin the next time.
    pub fn tail<L: ListMethod>(&self, request: &L, cursor: TailCursor) -> Rows<L::Row> {
        Rows::new(self.typed(request).map(|walk| walk.by_tail(cursor)))
    }

    /// [`Client::scan`] of a method by its name; `list` says how its rows are walked.
    pub fn scan_raw(
        &self,
        version: Version,
        method: &str,
        parameters: &Value,
        list: impl Into<ListFacts>,
    ) -> Rows<Value> {
        Rows::new(self.named(version, method, parameters, list.into()).and_then(Walk::by_id))
    }

    /// [`Client::rows`] of a method by its name.
    pub fn rows_raw(
        &self,
        version: Version,
        method: &str,
        parameters: &Value,
        list: impl Into<ListFacts>,
    ) -> Rows<Value> {
        Rows::new(self.named(version, method, parameters, list.into()).and_then(Walk::by_page))
    }

    /// [`Client::pages`] of a method by its name.
    pub fn pages_raw(
        &self,
        version: Version,
        method: &str,
        parameters: &Value,
        list: impl Into<ListFacts>,
    ) -> Pages<Value> {
        Pages::new(self.named(version, method, parameters, list.into()).and_then(Walk::by_page))
    }

    /// [`Client::tail`] of a method of REST 3.0 by its name.
    pub fn tail_raw(
        &self,
        method: &str,
        parameters: &Value,
        list: impl Into<ListFacts>,
        cursor: TailCursor,
    ) -> Rows<Value> {
        Rows::new(self.named(Version::V3, method, parameters, list.into()).map(|walk| walk.by_tail(cursor)))
    }

    fn typed<L: ListMethod>(&self, request: &L) -> Result<Walk, Error> {
        let named = |error: Error| error.with_method(L::NAME);
        let Some(list) = L::LIST else { return Err(named(refused("it answers no rows"))) };
        let info: &'static RecordInfo = request.info();
        let json = encode(request, &[]).map_err(|error| named(Error::new(Cause::Encode(error))))?;
        let value = serde_json::from_slice(&json).unwrap_or_default();
        let params = Params::new(value, info.fields).map_err(named)?;
        Ok(Walk::new(self.clone(), L::VERSION, L::NAME.into(), list, params))
    }

    fn named(&self, version: Version, method: &str, parameters: &Value, facts: ListFacts) -> Result<Walk, Error> {
        check_name(method)?;
        let params = Params::new(parameters.clone(), facts.parameters).map_err(|error| error.with_method(method))?;
        Ok(Walk::new(self.clone(), version, method.to_owned().into(), facts.list, params))
    }
}

impl Walk {
    fn by_id(mut self) -> Result<Self, Error> {
        let named = |error: Error| error.with_method(&self.method);
        let Some(cursor) = self.list.cursor else {
            return Err(named(refused("it is not known by what its rows could be walked; use `pages` or `rows`")));
        };
        self.params.check_filter(self.version).map_err(named)?;
        self.params.order_by(cursor, self.list.order).map_err(named)?;
        self.params.select_id(cursor);
        self.step = Step::Keyset { version: self.version, cursor, last: None, largest: 0 };
        Ok(self)
    }

    fn by_page(mut self) -> Result<Self, Error> {
        let named = |error: Error| error.with_method(&self.method);
        self.step = match self.version {
            Version::V2 => {
                let start = self.params.number("start");
                if start.is_some_and(|start| start < 0) {
                    return Err(named(refused(
                        "with a negative `start` there is no next page; use `scan`, or leave it out",
                    )));
                }
                Step::Next { start, taken: 0 }
            }
            // Without the parameter every page would be the same.
            Version::V3 if self.params.lacks("pagination") => Step::Once { taken: 0 },
            Version::V3 => {
                let offset = self.params.number_in("pagination", "offset");
                if offset.is_none() && self.params.number_in("pagination", "page").is_some_and(|page| page > 1) {
                    return Err(named(refused("pages are walked by `offset`: begin with that in the place of `page`")));
                }
                // With both parameters, which one counts is not documented.
                self.params.remove_in("pagination", "page");
                let offset = offset.and_then(|offset| u64::try_from(offset).ok()).unwrap_or(0);
                Step::Offset { offset, largest: 0, first: None }
            }
        };
        Ok(self)
    }

    fn by_tail(mut self, cursor: TailCursor) -> Self {
        self.step = Step::Tail { cursor };
        self
    }
}
