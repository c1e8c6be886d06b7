//! The portal itself: its clients, and the calls that it has received.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bitrix24_wire::Method;

use super::received::{Received, TypedCall, Uploaded};
use super::serve::MockTransport;
use super::state::{self, State};
use crate::runtime::builder::ClientBuilder;
use crate::runtime::client::Client;
use crate::runtime::limits::{Limits, Plan};
use crate::runtime::oauth::{App, Callback, MemberId, OAuth, Tokens};

/// A portal in memory. Cloning it shares it. See the [module](crate::mock).
#[derive(Clone)]
pub struct Portal {
    pub(super) state: Arc<State>,
}

impl Default for Portal {
    fn default() -> Self {
        Self::new()
    }
}

impl Portal {
    /// A portal that expects nothing. Each has a host, tokens and limits of its own.
    pub fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self { state: Arc::new(State::new(format!("mock-{number}.bitrix24.test"))) }
    }

    /// A client over a webhook of this portal.
    ///
    /// # Panics
    /// Never panics, unless this crate has a bug.
    pub fn client(&self) -> Client {
        self.builder().build().expect("a client of the fake portal")
    }

    /// A client of an application with tokens of this portal, which are renewed when the portal refuses them.
    ///
    /// # Panics
    /// Never panics, unless this crate has a bug.
    pub fn application_client(&self) -> Client {
        self.application_builder().build().expect("a client of the fake portal")
    }

    /// The builder of [`Portal::client`]. There is no limit of requests unless [`ClientBuilder::limits`] sets one.
    pub fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().webhook(&self.state.webhook());
        builder.transport(MockTransport(self.state.clone())).limits(Limits::new(Plan::Unlimited))
    }

    /// The builder of [`Portal::application_client`].
    pub fn application_builder(&self) -> ClientBuilder {
        let builder = Client::builder().application(self.app(), self.tokens());
        builder.transport(MockTransport(self.state.clone())).limits(Limits::new(Plan::Unlimited))
    }

    /// An application that is installed in this portal.
    pub fn app(&self) -> App {
        App::new("mock.app", "mock-client-secret")
    }

    /// The authorization server of this portal, which grants tokens for [`Portal::callback`] and describes tokens, for
    /// handlers of frames and installations.
    pub fn oauth(&self) -> OAuth {
        OAuth::with_transport(self.app(), MockTransport(self.state.clone()))
    }

    /// The callback of a browser after the authorization of the application.
    pub fn callback(&self) -> Callback {
        Callback::from_code(state::CODE.to_owned())
    }

    /// The tokens that the portal accepts now.
    pub fn tokens(&self) -> Tokens {
        let (access, refresh) = self.state.pair();
        let endpoint = format!("https://{}/rest/", self.host());
        Tokens::new(self.member_id(), endpoint, access, refresh, Duration::from_secs(3600))
    }

    /// The host of the portal.
    pub fn host(&self) -> &str {
        self.state.host()
    }

    /// The permanent key of the portal.
    pub fn member_id(&self) -> MemberId {
        MemberId::from(self.host())
    }

    /// Stores a file and returns the address to download it from.
    pub fn file(&self, name: &str, content: impl Into<bytes::Bytes>) -> String {
        self.state.keep_file(name, content.into())
    }

    /// The calls of a method that have reached the portal, in order, including commands of batches.
    pub fn calls<M: Method>(&self) -> Vec<TypedCall<M>> {
        let calls = self.all_calls().into_iter();
        calls.filter(|call| call.is(M::VERSION, M::NAME)).map(TypedCall::new).collect()
    }

    /// All calls that have reached the portal, in order. A batch precedes its commands.
    pub fn all_calls(&self) -> Vec<Received> {
        self.state.calls()
    }

    /// The files that were uploaded in two steps, in order.
    pub fn uploads(&self) -> Vec<Uploaded> {
        self.state.uploads()
    }

    /// How often tokens were renewed.
    pub fn refreshes(&self) -> usize {
        self.state.refreshes()
    }

    /// # Panics
    /// Panics if there was an unexpected call, and names it.
    #[track_caller]
    pub fn assert_no_unexpected(&self) {
        let unexpected = self.state.unexpected();
        assert!(unexpected.is_empty(), "calls that nobody expected:\n{}", unexpected.join("\n"));
    }

    /// # Panics
    /// Panics if an answer was never given, or less often than
    /// [`Expectation::times`](crate::mock::Expectation::times) says, and names it.
    #[track_caller]
    pub fn assert_all_used(&self) {
        let unused = self.state.unused();
        assert!(unused.is_empty(), "answers that nobody called for:\n{}", unused.join("\n"));
    }
}

impl std::fmt::Debug for Portal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Portal").field("host", &self.host()).field("calls", &self.all_calls()).finish_non_exhaustive()
    }
}
