//! A portal in memory, for tests of what calls one.
//!
//! [`Portal`] stands in the place of the network, not of the client: requests are encoded, limited, repeated and read as
//! they always are, but no socket is opened. It answers what it is told to, keeps what it was asked, and refuses what
//! nobody expected.
//!
//! ```
//! use bitrix24::mock::{Fault, Portal};
//! use bitrix24::{Client, Error, Version};
//! use serde_json::json;
//!
//! /// What is to be tested.
//! async fn title(client: &Client, id: i64) -> Result<String, Error> {
//!     let deal = client.call_raw(Version::V2, "crm.deal.get", &json!({"id": id})).idempotent(true).await?.result;
//!     Ok(deal["TITLE"].as_str().unwrap_or("untitled").to_owned())
//! }
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! let portal = Portal::new();
//! // With types: portal.on::<crm::deal::Get>(json!({"TITLE": "Big one"}))
//! portal
//!     .on_raw(Version::V2, "crm.deal.get", Fault::LostAfter)
//!     .then(json!({"TITLE": "Big one"}));
//! assert_eq!(title(&portal.client(), 42).await.unwrap(), "Big one");
//! assert_eq!(portal.all_calls().len(), 2, "the first reply was lost");
//! assert_eq!(portal.all_calls()[1].param("id"), 42);
//! portal.assert_no_unexpected();
//! # }
//! ```
//!
//! Waits between attempts are those of `tokio`: with `#[tokio::test(start_paused = true)]` they take no time.
//!
//! | file | owns the decision |
//! |---|---|
//! | `expect` | which answer a call gets |
//! | `answer` | what an answer looks like on the wire |
//! | `received` | what is kept of a call |
//! | `serve` | what an address means: methods, tokens, files |
//! | `batch`, `query` | the commands of a batch are calls like others |

mod answer;
mod batch;
mod expect;
mod query;
mod received;
mod serve;
mod state;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bitrix24_wire::{Method, Version};

use self::expect::{Rule, Target};
use self::serve::Wire;
use self::state::State;
use super::builder::Builder;
use super::client::Client;
use super::limits::{Limits, Plan};
use super::oauth::{App, Callback, MemberId, OAuth, Tokens};

pub use self::answer::{Answer, Fault};
pub use self::expect::Expectation;
pub use self::received::{Received, TypedCall, Uploaded};

/// A portal in memory. Cloning it shares it. See the [module](self).
#[derive(Clone)]
pub struct Portal {
    state: Arc<State>,
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
    /// Never, unless this crate is broken.
    pub fn client(&self) -> Client {
        self.builder().build().expect("a client of the fake portal")
    }

    /// A client of an application with tokens of this portal, which are renewed where the portal refuses them.
    ///
    /// # Panics
    /// Never, unless this crate is broken.
    pub fn application_client(&self) -> Client {
        self.application_builder().build().expect("a client of the fake portal")
    }

    /// The settings of [`Portal::client`], to be changed. There is no limit of requests unless
    /// [`Builder::limits`] sets one.
    pub fn builder(&self) -> Builder {
        let builder = Client::builder().webhook(&self.state.webhook());
        builder.transport(Wire(self.state.clone())).limits(Limits::new(Plan::Unlimited))
    }

    /// The settings of [`Portal::application_client`], to be changed.
    pub fn application_builder(&self) -> Builder {
        let builder = Client::builder().application(self.app(), self.tokens());
        builder.transport(Wire(self.state.clone())).limits(Limits::new(Plan::Unlimited))
    }

    /// An application that this portal has.
    pub fn app(&self) -> App {
        App::new("mock.app", "mock-client-secret")
    }

    /// The application as the authorization server of this portal sees it, which grants tokens for
    /// [`Portal::callback`] and tells of tokens: for handlers of frames and installations.
    pub fn oauth(&self) -> OAuth {
        OAuth::with_transport(self.app(), Wire(self.state.clone()))
    }

    /// What a browser brings back from the authorization of the application.
    pub fn callback(&self) -> Callback {
        Callback::of_code(state::CODE.to_owned())
    }

    /// The tokens that the portal takes now.
    pub fn tokens(&self) -> Tokens {
        let (access, refresh) = self.state.pair();
        let endpoint = format!("https://{}/rest/", self.host());
        Tokens::new(self.member_id(), endpoint, access, refresh, Duration::from_secs(3600))
    }

    /// The host of the portal.
    pub fn host(&self) -> &str {
        self.state.host()
    }

    /// The lasting key of the portal.
    pub fn member_id(&self) -> MemberId {
        MemberId::from(self.host())
    }

    fn expect(&self, target: Target, answer: Answer) -> Expectation {
        Expectation::new(self.clone(), self.state.add(Rule::new(target, answer)))
    }

    fn target<M: Method>() -> Target {
        Target::Method(M::VERSION, M::NAME.to_owned())
    }

    /// Answers calls of a method. JSON is the `result`; see [`Answer`] for everything else.
    pub fn on<M: Method>(&self, answer: impl Into<Answer>) -> Expectation {
        self.expect(Self::target::<M>(), answer.into())
    }

    /// Answers calls of a method by its name.
    pub fn on_raw(&self, version: Version, method: &str, answer: impl Into<Answer>) -> Expectation {
        self.expect(Target::Method(version, method.to_owned()), answer.into())
    }

    /// Answers calls of any method.
    pub fn on_any(&self, answer: impl Into<Answer>) -> Expectation {
        self.expect(Target::Any, answer.into())
    }

    /// Answers calls of a method with a result of its own type.
    ///
    /// # Panics
    /// Where the result cannot be written.
    #[track_caller]
    pub fn reply<M: Method>(&self, result: M::Output) -> Expectation {
        self.on::<M>(Answer::typed::<M>(&result))
    }

    /// Refuses calls of a method.
    pub fn on_error<M: Method>(&self, status: u16, code: &str) -> Expectation {
        self.on::<M>(Answer::error(status, code))
    }

    /// Refuses calls of a method with an error that its documentation lists, as it is documented.
    ///
    /// # Panics
    /// Where what is documented does not tell the error from others.
    #[track_caller]
    pub fn on_documented_error<M: Method>(&self, error: M::Error) -> Expectation
    where
        M::Error: PartialEq,
    {
        self.on::<M>(Answer::documented::<M>(error))
    }

    /// Answers requests for new tokens. Without it they are granted, if the refresh token is the newest.
    pub fn on_refresh(&self, answer: impl Into<Answer>) -> Expectation {
        self.expect(Target::Refresh, answer.into())
    }

    /// Takes uploads in two steps by this method: gives it an address, and what is sent there gets `answer`.
    pub fn on_upload<M: Method>(&self, answer: impl Into<Answer>) -> Expectation {
        let (url, key) = self.state.upload_address(M::NAME);
        self.on::<M>(serde_json::json!({ "field": "file", "uploadUrl": url }));
        self.expect(Target::Upload(key), answer.into())
    }

    /// Keeps a file and tells where it can be downloaded.
    pub fn file(&self, name: &str, content: impl Into<bytes::Bytes>) -> String {
        self.state.keep_file(name, content.into())
    }

    /// The calls of a method that have reached the portal, commands of batches among them, in their order.
    pub fn calls<M: Method>(&self) -> Vec<TypedCall<M>> {
        let calls = self.all_calls().into_iter();
        calls.filter(|call| call.is(M::VERSION, M::NAME)).map(TypedCall::new).collect()
    }

    /// All calls that have reached the portal, in their order. A batch is in front of its commands.
    pub fn all_calls(&self) -> Vec<Received> {
        self.state.calls()
    }

    /// What was uploaded in two steps, in its order.
    pub fn uploads(&self) -> Vec<Uploaded> {
        self.state.uploads()
    }

    /// How often tokens were renewed.
    pub fn refreshes(&self) -> usize {
        self.state.refreshes()
    }

    /// # Panics
    /// Where there was a call that nobody expected; tells which.
    #[track_caller]
    pub fn assert_no_unexpected(&self) {
        let unexpected = self.state.unexpected();
        assert!(unexpected.is_empty(), "calls that nobody expected:\n{}", unexpected.join("\n"));
    }

    /// # Panics
    /// Where an answer was never given, or less often than [`Expectation::times`] says; tells which.
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
