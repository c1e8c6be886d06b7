//! The client: a portal, the identity of the caller, and the transport.

use std::fmt;
use std::sync::Arc;

use super::access::Access;
use super::builder::ClientBuilder;
use super::error::Error;
use super::limits::{Limits, Operating};
use super::oauth::Tokens;
use super::options::CallOptions;
use super::state::Inner;

/// A portal for one caller. Cloning it is cheap and shares everything.
///
/// It is a [`Caller`](crate::Caller): call functions take it as it is, and [`Caller::call`](crate::Caller::call) sends a
/// request. [`Client::request`] is the same call with settings of its own, [`Client::call_raw`] calls by name.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    options: CallOptions,
}

impl Client {
    /// A client over the address of an incoming webhook: `https://example.bitrix24.com/rest/1/secret/`, in the form of
    /// either interface.
    ///
    /// # Errors
    /// Returns an error if it is not the address of a webhook. The message does not contain the address.
    pub fn webhook(url: &str) -> Result<Self, Error> {
        Self::builder().webhook(url).build()
    }

    /// A client with settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(crate) fn from_inner(inner: Inner, options: CallOptions) -> Self {
        Self { inner: Arc::new(inner), options }
    }

    /// The same client with other settings for calls.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # use bitrix24::{CallOptions, Client};
    /// # fn run(client: &Client) {
    /// let patient = client.with(CallOptions::new().max_wait(Duration::from_secs(600)));
    /// # }
    /// ```
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { inner: self.inner.clone(), options }
    }

    /// The budget of a method, as the portal last reported it; `None` if it reported none, as self-hosted portals do.
    /// Batches are booked under `batch`.
    pub fn operating(&self, method: &str) -> Option<Operating> {
        self.inner.limits.operating(self.inner.credential, method)
    }

    /// The limits that this client observes, shared with all clients of the same portal in this process.
    pub fn limits(&self) -> &Limits {
        &self.inner.limits
    }

    /// The current tokens of an application; `None` for a webhook.
    pub fn tokens(&self) -> Option<Arc<Tokens>> {
        match &self.inner.access {
            Access::Webhook(_) => None,
            Access::Application(application) => Some(application.tokens()),
        }
    }

    /// The host of the portal: `example.bitrix24.com`.
    pub fn host(&self) -> String {
        self.inner.access.host()
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }

    pub(crate) fn has_token(&self) -> bool {
        self.inner.access.has_token()
    }

    pub(crate) fn credential(&self) -> u64 {
        self.inner.credential
    }
}

/// Only host and user.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Client");
        out.field("host", &self.host());
        match &self.inner.access {
            Access::Webhook(webhook) => out.field("uid", &webhook.uid()),
            Access::Application(application) => out.field("member_id", &application.tokens().member_id),
        };
        out.finish()
    }
}
