//! More commands than a batch takes (B2-7).

use std::collections::VecDeque;
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bitrix24_wire::{Field, Method, Reply, Value, Version};
use futures_core::Stream;

use super::answer::BatchReply;
use super::command::{BatchCommand, BatchPlan, Draft, Handle};
use super::send::send;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::http::BoxFuture;

/// Any number of independent requests, sent in batches of 50, one after the other: see [`Client::batch_each`].
///
/// As a future it collects all results. As a [`Stream`] it yields them one by one and never holds more than those of
/// one batch, however many requests there are; an error of the stream is about a whole batch and is the last item.
#[must_use = "nothing is sent until it is awaited or polled"]
pub struct BatchEach<'a, O> {
    client: Client,
    version: Version,
    /// Adds the next request to a batch, if there is one.
    #[allow(clippy::type_complexity)]
    next: Box<dyn FnMut(&mut BatchPlan) -> Option<Result<Handle<O>, Error>> + Send + 'a>,
    /// How many requests were taken from the iterator.
    taken: usize,
    ready: VecDeque<Result<Reply<O>, Error>>,
    /// The requests of the batch that is being sent: their handles, or why they cannot be sent.
    slots: Vec<Result<Handle<O>, Error>>,
    pending: Option<BoxFuture<'static, Result<BatchReply, Error>>>,
    finished: bool,
}

/// The error of a batch that failed as a whole; nothing was sent after it.
#[non_exhaustive]
pub struct BatchEachError<O> {
    /// Results of the requests before that batch, in the order of the requests.
    pub done: Vec<Result<Reply<O>, Error>>,
    /// Why it failed. [`Error::maybe_executed`] tells whether its requests may have been executed all the same.
    pub error: Error,
}

impl Client {
    /// Sends any number of independent requests, in batches of 50 that do not stop at failures. Requests are taken from
    /// the iterator when their batch is built. A request that cannot be sent, or that fails, gives an error in its
    /// place; the others run.
    ///
    /// ```no_run
    /// # #[cfg(feature = "department")]
    /// # async fn run(client: &bitrix24::Client) -> Result<(), bitrix24::Error> {
    /// use bitrix24::department::Get;
    ///
    /// let requests = (1..=1000).map(|id| Get::new().id(id));
    /// for (id, result) in (1..=1000).zip(client.batch_each(requests).await?) {
    ///     match result {
    ///         Ok(found) => println!("{id}: {:?}", found.result),
    ///         Err(error) => eprintln!("{id}: {error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// As a stream, in constant memory:
    ///
    /// ```no_run
    /// # #[cfg(feature = "department")]
    /// # async fn run(client: &bitrix24::Client) -> Result<(), bitrix24::Error> {
    /// use bitrix24::department::Get;
    /// use futures_util::TryStreamExt;
    ///
    /// let mut replies = client.batch_each((1..1_000_000).map(|id| Get::new().id(id)));
    /// while let Some(found) = replies.try_next().await? {
    ///     println!("{:?}", found?.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nothing is undone. Batches of REST 3.0 fail as a whole, so one request that fails ends the stream.
    ///
    /// # Errors
    /// Returns an error if a batch fails as a whole, when it is awaited; the error holds the results of the batches
    /// before.
    pub fn batch_each<'a, M: Method>(
        &self,
        requests: impl IntoIterator<Item = M, IntoIter: Send + 'a>,
    ) -> BatchEach<'a, M::Output> {
        let mut requests = requests.into_iter();
        BatchEach::new(self, M::VERSION, move |plan| {
            requests.next().map(|request| BatchCommand::new(plan, Draft::typed(&request)).add())
        })
    }

    /// The same for methods by their names, with parameters as JSON.
    ///
    /// # Errors
    /// Returns an error if a batch fails as a whole, when it is awaited.
    pub fn batch_each_raw<'a>(
        &self,
        version: Version,
        requests: impl IntoIterator<Item = (String, Value), IntoIter: Send + 'a>,
    ) -> BatchEach<'a, Value> {
        let mut requests = requests.into_iter();
        BatchEach::new(self, version, move |plan| {
            let (method, parameters) = requests.next()?;
            Some(BatchCommand::new(plan, Draft::raw(&method, &parameters)).add())
        })
    }
}

impl<'a, O: Field + Default> BatchEach<'a, O> {
    fn new(
        client: &Client,
        version: Version,
        next: impl FnMut(&mut BatchPlan) -> Option<Result<Handle<O>, Error>> + Send + 'a,
    ) -> Self {
        Self {
            client: client.clone(),
            version,
            next: Box::new(next),
            taken: 0,
            ready: VecDeque::new(),
            slots: Vec::new(),
            pending: None,
            finished: false,
        }
    }

    /// Builds the next batch, if there are more requests, and begins to send it.
    fn start(&mut self) {
        let mut plan = BatchPlan::new(self.version);
        // Requests that cannot be sent count as well: there may be any number of them.
        while self.slots.len() < plan.limit {
            // Labels are the positions among all requests.
            plan.before = self.taken - plan.entries.len();
            match (self.next)(&mut plan) {
                Some(slot) => {
                    self.slots.push(slot);
                    self.taken += 1;
                }
                None => {
                    self.finished = true;
                    break;
                }
            }
        }
        if plan.entries.is_empty() {
            self.ready.extend(self.slots.drain(..).filter_map(Result::err).map(Err));
            return;
        }
        let client = self.client.clone();
        self.pending = Some(Box::pin(async move { send(&client, plan).await }));
    }

    fn collect(&mut self, mut reply: BatchReply) {
        let results = self.slots.drain(..).map(|slot| slot.and_then(|handle| reply.take(handle)));
        self.ready.extend(results);
    }
}

/// Nothing in it is pinned.
impl<O> Unpin for BatchEach<'_, O> {}

impl<O: Field + Default> Stream for BatchEach<'_, O> {
    type Item = Result<Result<Reply<O>, Error>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(result) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(result)));
            }
            if let Some(pending) = &mut self.pending {
                let reply = ready!(pending.as_mut().poll(cx));
                self.pending = None;
                match reply {
                    Ok(reply) => self.collect(reply),
                    Err(error) => {
                        self.finished = true;
                        self.slots.clear();
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                continue;
            }
            if self.finished {
                return Poll::Ready(None);
            }
            self.start();
        }
    }
}

impl<'a, O: Field + Default> IntoFuture for BatchEach<'a, O> {
    type Output = Result<Vec<Result<Reply<O>, Error>>, BatchEachError<O>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut done = Vec::new();
            loop {
                match std::future::poll_fn(|cx| Pin::new(&mut self).poll_next(cx)).await {
                    Some(Ok(result)) => done.push(result),
                    Some(Err(error)) => return Err(BatchEachError { done, error }),
                    None => return Ok(done),
                }
            }
        })
    }
}

/// Without the results.
impl<O> From<BatchEachError<O>> for Error {
    fn from(error: BatchEachError<O>) -> Self {
        error.error
    }
}

impl<O> fmt::Display for BatchEachError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (after {} results)", self.error, self.done.len())
    }
}

impl<O> fmt::Debug for BatchEachError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchEachError").field("done", &self.done.len()).field("error", &self.error).finish()
    }
}

impl<O> std::error::Error for BatchEachError<O> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl<O> fmt::Debug for BatchEach<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchEach").field("version", &self.version).field("taken", &self.taken).finish_non_exhaustive()
    }
}
