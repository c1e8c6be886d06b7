//! The client without async, for programs that have no runtime.
//!
//! ```no_run
//! use bitrix24::{Version, blocking};
//! use serde_json::json;
//!
//! # fn main() -> Result<(), bitrix24::Error> {
//! let client = blocking::Client::webhook("https://example.bitrix24.com/rest/1/secret/")?;
//! let deal = client.call_raw(Version::V2, "crm.deal.get", &json!({"id": 42})).idempotent(true).send()?.result;
//! println!("{}", deal["TITLE"]);
//! # Ok(())
//! # }
//! ```
//!
//! A client brings its own runtime, which runs on the thread of the caller. If another runtime is running there, in an
//! async function for example, the call would block it: it returns an error of kind
//! [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) instead. There, use [`crate::Client`]; inside of
//! `tokio::task::spawn_blocking`, `Handle::current().block_on(…)` with it.

mod call;
mod download;
mod executor;
mod iter;

use std::fmt;
use std::sync::Arc;

use bitrix24_wire::{ListMethod, Method, Reply, Value, Version};
use futures_core::Stream;

use super::batch::{Batch, BatchReply, BatchVersion};
use super::builder::ClientBuilder;
use super::client::Client as Inner;
use super::error::Error;
use super::files::Content;
use super::limits::{Limits, Operating};
use super::oauth::Tokens;
use super::options::CallOptions;
use super::pages::{Pages, Rows};
use executor::Executor;

pub use self::call::Call;
pub use self::download::Download;
pub use self::iter::Iter;

/// A portal for one caller, without async. Cloning it is cheap and shares everything; clones may call at the same time
/// from several threads.
#[derive(Clone)]
pub struct Client {
    client: Inner,
    executor: Arc<Executor>,
}

impl Client {
    /// A client over the address of an incoming webhook. See [`crate::Client::webhook`].
    ///
    /// # Errors
    /// Returns an error if it is not the address of a webhook. The message does not contain the address.
    pub fn webhook(url: &str) -> Result<Self, Error> {
        Self::builder().webhook(url).build_blocking()
    }

    /// A client with settings; [`ClientBuilder::build_blocking`] builds it.
    pub fn builder() -> ClientBuilder {
        Inner::builder()
    }

    /// A blocking client over an async one, with a runtime of its own. The async client should not have called anything
    /// yet: connections belong to the runtime that has opened them.
    ///
    /// # Errors
    /// Returns an error if no runtime can be created.
    pub fn new(client: Inner) -> Result<Self, Error> {
        Ok(Self { client, executor: Arc::new(Executor::new()?) })
    }

    /// The async client.
    pub fn as_async(&self) -> &Inner {
        &self.client
    }

    /// The same client with other settings for calls.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { client: self.client.with(options), executor: self.executor.clone() }
    }

    /// Sends a request.
    ///
    /// # Errors
    /// Returns an error if the call fails, or if an async runtime is running on this thread.
    pub fn call<M: Method>(&self, request: &M) -> Result<Reply<M::Output>, Error> {
        self.request(request).send()
    }

    /// One call with settings of its own; [`Call::send`] sends it.
    pub fn request<'a, M: Method>(&'a self, request: &'a M) -> Call<'a, M::Output> {
        Call::new(self.client.request(request), &self.executor)
    }

    /// One call of a method by its name. See [`crate::Client::call_raw`].
    pub fn call_raw<'a>(&'a self, version: Version, method: &'a str, parameters: &'a Value) -> Call<'a, Value> {
        Call::new(self.client.call_raw(version, method, parameters), &self.executor)
    }

    /// Sends a batch. See [`crate::Client::batch`].
    ///
    /// # Errors
    /// Returns an error if the call fails, or if an async runtime is running on this thread.
    pub fn batch<V: BatchVersion>(&self, batch: Batch<V>) -> Result<BatchReply, Error> {
        self.run(self.client.batch(batch))
    }

    /// Uploads a file in two steps. See [`crate::Client::upload`].
    ///
    /// # Errors
    /// Returns an error if the call fails, or if an async runtime is running on this thread.
    pub fn upload<M: Method>(
        &self,
        request: &M,
        name: impl Into<String>,
        content: impl Into<Content>,
    ) -> Result<Reply<M::Output>, Error> {
        self.run(self.client.upload(request, name, content))
    }

    /// Loads a file. See [`crate::Client::download`].
    ///
    /// # Errors
    /// Returns an error if the call fails, or if an async runtime is running on this thread.
    pub fn download(&self, url: &str) -> Result<Download, Error> {
        self.resume_download(url, 0)
    }

    /// Loads what follows the first `offset` bytes of a file. See [`crate::Client::resume_download`].
    ///
    /// # Errors
    /// Returns an error if the call fails, or if an async runtime is running on this thread.
    pub fn resume_download(&self, url: &str, offset: u64) -> Result<Download, Error> {
        let download = self.run(self.client.resume_download(url, offset))?;
        Ok(Download::new(download, self.executor.clone()))
    }

    /// Waits for any future, for example that of a call function with [`Client::as_async`].
    ///
    /// # Errors
    /// Returns an error if the future does, or if an async runtime is running on this thread.
    pub fn run<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.executor.run(future)
    }

    /// A stream as an iterator. Walks with settings of their own go through it:
    /// `client.iter(client.as_async().scan(&request).max_items(1000))`.
    pub fn iter<S: Stream<Item = Result<T, Error>>, T>(&self, stream: S) -> Iter<S> {
        Iter::new(stream, self.executor.clone())
    }

    /// All rows of a list, walked by their id. See [`crate::Client::scan`].
    pub fn scan<L: ListMethod>(&self, request: &L) -> Iter<Rows<L::Row>> {
        self.iter(self.client.scan(request))
    }

    /// The rows of a list in the order of the request. See [`crate::Client::rows`].
    pub fn rows<L: ListMethod>(&self, request: &L) -> Iter<Rows<L::Row>> {
        self.iter(self.client.rows(request))
    }

    /// A list page by page. See [`crate::Client::pages`].
    pub fn pages<L: ListMethod>(&self, request: &L) -> Iter<Pages<L::Row>> {
        self.iter(self.client.pages(request))
    }

    /// The budget of a method, as the portal last reported it.
    pub fn operating(&self, method: &str) -> Option<Operating> {
        self.client.operating(method)
    }

    /// The limits that this client observes.
    pub fn limits(&self) -> &Limits {
        self.client.limits()
    }

    /// The current tokens of an application.
    pub fn tokens(&self) -> Option<Arc<Tokens>> {
        self.client.tokens()
    }

    /// The host of the portal.
    pub fn host(&self) -> String {
        self.client.host()
    }
}

impl ClientBuilder {
    /// The client without async.
    ///
    /// # Errors
    /// Returns an error if [`ClientBuilder::build`] does, or if no runtime can be created.
    pub fn build_blocking(self) -> Result<Client, Error> {
        Client::new(self.build()?)
    }
}

/// Only host and user.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client").field(&self.client).finish()
    }
}
