//! Walks as streams. A page is requested when the rows before it have been taken; dropping a stream ends the walk.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bitrix24_wire::{DecodeError, Envelope, Field, ListInfo, Misfit, ReplyError, Version};
use futures_core::Stream;

use super::params::Params;
use super::position::{Place, Position};
use super::step::Step;
use crate::runtime::body::{Body, Parameters};
use crate::runtime::client::Client;
use crate::runtime::error::{Cause, Error};
use crate::runtime::exchange::{Exchange, Outgoing};
use crate::runtime::http::BoxFuture;
use crate::runtime::retry::Repeat;

/// A walk over the pages of a list.
pub(super) struct Walk {
    client: Client,
    pub(super) version: Version,
    pub(super) method: Cow<'static, str>,
    pub(super) list: ListInfo,
    pub(super) params: Params,
    pub(super) step: Step,
}

/// A page of rows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its rows.
    pub rows: Vec<T>,
    /// Number of rows in all pages, if the portal sends it. Some methods send a wrong one: do not rely on it.
    pub total: Option<i64>,
    /// The position after it; `None` if there was no row.
    pub position: Option<Position>,
    /// Values of its rows that do not fit the types of their fields. The fields are empty, and the values are in
    /// `extra`.
    pub misfits: Vec<Misfit>,
}

/// A stream of rows. It ends after an error; [`Rows::position`] is where to continue.
#[must_use = "rows are asked for when the stream is polled"]
pub struct Rows<T> {
    pages: Pages<T>,
    buffer: VecDeque<(T, Place)>,
    position: Option<Place>,
    total: Option<i64>,
    left: usize,
}

/// A stream of pages. It ends after an error.
#[must_use = "pages are asked for when the stream is polled"]
pub struct Pages<T> {
    state: State<T>,
}

enum State<T> {
    Ready(Box<Walk>),
    Waiting(BoxFuture<'static, Fetched<T>>),
    Failed(Error),
    Done,
}

/// The walk, if there may be more pages, and the rows with the positions after them.
struct Fetched<T> {
    walk: Option<Box<Walk>>,
    page: Result<Batch<T>, Error>,
}

struct Batch<T> {
    rows: Vec<(T, Place)>,
    total: Option<i64>,
    misfits: Vec<Misfit>,
}

impl Walk {
    pub(super) fn new(
        client: Client,
        version: Version,
        method: Cow<'static, str>,
        list: ListInfo,
        params: Params,
    ) -> Self {
        Self { client, version, method, list, params, step: Step::Once { taken: 0 } }
    }

    async fn fetch<T: Field + Default>(mut self: Box<Self>) -> Fetched<T> {
        match self.page().await {
            Ok((batch, true)) => Fetched { walk: Some(self), page: Ok(batch) },
            Ok((batch, false)) => Fetched { walk: None, page: Ok(batch) },
            Err(error) => Fetched { walk: None, page: Err(error) },
        }
    }

    async fn page<T: Field + Default>(&mut self) -> Result<(Batch<T>, bool), Error> {
        let exchange = self.exchange().await?;
        let failure = |error: ReplyError| self.client.failure(&self.method, &exchange, error);
        let envelope = exchange.reply.envelope().map_err(failure)?;
        self.client.observe(&self.method, envelope.time().as_ref());
        let decode = |error: DecodeError| failure(error.into());
        let nodes = envelope.rows(self.list.rows).map_err(decode)?;
        self.step.detect_cursor(&envelope);
        let mut rows = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate().skip(self.step.taken()) {
            let row = Envelope::row(self.list.rows, index, *node).map_err(decode)?;
            rows.push((row, self.step.place(*node, index)));
        }
        let more = self.step.advance(&envelope, &nodes).map_err(|error| error.with_method(&self.method))?;
        if let (true, Some((_, last)), Some(next)) = (more, rows.last_mut(), self.step.between()) {
            *last = next;
        }
        Ok((Batch { rows, total: envelope.total(), misfits: envelope.misfits() }, more))
    }

    /// Requests the next page. Lists only read, so a repetition is harmless.
    async fn exchange(&mut self) -> Result<Exchange, Error> {
        self.step.prepare(&mut self.params);
        let value = self.params.to_value();
        let options = self.client.options().clone();
        let body = Body::new(Parameters::Raw(&value), self.client.has_token(), options.connector.as_deref())
            .map_err(|error| Error::new(Cause::Encode(error)).with_method(&self.method))?;
        let (version, method) = (self.version, &*self.method);
        self.client.exchange(Outgoing { version, method, body, repeat: Repeat::Harmless, bearer: false, options }).await
    }
}

impl<T: Field + Default> Rows<T> {
    pub(super) fn new(walk: Result<Walk, Error>) -> Self {
        Self { pages: Pages::new(walk), buffer: VecDeque::new(), position: None, total: None, left: usize::MAX }
    }

    /// Ends the stream after this number of rows.
    pub fn max_items(mut self, rows: usize) -> Self {
        self.left = rows;
        self
    }

    /// Continues after a row of an earlier walk of the same request. A position of another kind of walk is an error of
    /// the stream.
    pub fn after(mut self, position: &Position) -> Self {
        self.pages = self.pages.after(position);
        self.position = Some(position.0.clone());
        self
    }

    /// The position of the walk: after the last row that was taken.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.position.clone().map(Position)
    }

    /// Number of rows in all pages, if the portal has sent it; a scan by id gets none. Some methods send a wrong one:
    /// do not rely on it.
    #[must_use]
    pub fn total(&self) -> Option<i64> {
        self.total
    }

    /// The next row; `None` at the end.
    ///
    /// # Errors
    /// Returns an error if the next page cannot be loaded.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// All rows that are left.
    ///
    /// # Errors
    /// Returns an error if a page cannot be loaded. The rows before it are lost; take them one by one to keep them.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.try_next().await? {
            rows.push(row);
        }
        Ok(rows)
    }
}

impl<T: Field + Default> Pages<T> {
    pub(super) fn new(walk: Result<Walk, Error>) -> Self {
        Self { state: walk.map_or_else(State::Failed, |walk| State::Ready(Box::new(walk))) }
    }

    /// Continues after a page of an earlier walk of the same request. A position of another kind of walk is an error of
    /// the stream.
    pub fn after(mut self, position: &Position) -> Self {
        if let State::Ready(walk) = &mut self.state {
            if let Err(error) = walk.step.resume(&position.0) {
                self.state = State::Failed(error.with_method(&walk.method));
            }
        }
        self
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// Returns an error if it cannot be loaded.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Batch<T>, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(Some(Err(error))),
                State::Ready(walk) => self.state = State::Waiting(Box::pin(walk.fetch())),
                State::Waiting(mut future) => match future.as_mut().poll(context) {
                    Poll::Pending => {
                        self.state = State::Waiting(future);
                        return Poll::Pending;
                    }
                    Poll::Ready(Fetched { walk, page }) => {
                        self.state = walk.map_or(State::Done, State::Ready);
                        return Poll::Ready(Some(page));
                    }
                },
            }
        }
    }
}

/// Rows are never pinned in place.
impl<T> Unpin for Rows<T> {}
impl<T> Unpin for Pages<T> {}

impl<T: Field + Default> Stream for Rows<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            if let Some((row, position)) = self.buffer.pop_front() {
                self.left -= 1;
                self.position = Some(position);
                return Poll::Ready(Some(Ok(row)));
            }
            match self.pages.poll_batch(context) {
                Poll::Ready(Some(Ok(batch))) => {
                    self.total = batch.total.or(self.total);
                    self.buffer.extend(batch.rows);
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Exact once the last page has been read.
    fn size_hint(&self) -> (usize, Option<usize>) {
        let read = self.buffer.len().min(self.left);
        let over = read == self.left || matches!(self.pages.state, State::Done);
        (read, over.then_some(read))
    }
}

impl<T: Field + Default> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_batch(context).map_ok(|Batch { rows, total, misfits }| {
            let position = rows.last().map(|(_, position)| Position(position.clone()));
            Page { rows: rows.into_iter().map(|(row, _)| row).collect(), total, position, misfits }
        })
    }
}

impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("position", &self.position).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}
