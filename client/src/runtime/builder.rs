//! Building a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::access::Access;
use super::address::{Webhook, check_endpoint};
use super::client::Client;
use super::default_transport::default_transport;
use super::error::Error;
use super::limits::{Limits, Plan};
use super::oauth::{App, Application, MemoryStore, OAuth, TokenStore, Tokens};
use super::options::CallOptions;
use super::redirect::RedirectPolicy;
use super::retry::Retry;
use super::state::{Inner, Settings};
use super::transport::Transport;

/// Longer than the 60 seconds after which the cloud gives up: a client that gives up earlier cannot know whether the
/// call ran (URL-8).
const TIMEOUT: Duration = Duration::from_secs(75);

/// A larger request is rejected before it is sent (RL-5).
const MAX_BODY: usize = 64 << 20;

/// Builds a client from a webhook ([`ClientBuilder::webhook`]) or an application ([`ClientBuilder::application`]), and
/// settings.
#[must_use]
pub struct ClientBuilder {
    credentials: Credentials,
    store: Option<Arc<dyn TokenStore>>,
    transport: Option<Arc<dyn Transport>>,
    limits: Option<Limits>,
    plan: Option<Plan>,
    settings: Settings,
    options: CallOptions,
}

enum Credentials {
    Missing,
    Webhook(secrecy::SecretString),
    Application(App, Box<Tokens>),
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            credentials: Credentials::Missing,
            store: None,
            transport: None,
            limits: None,
            plan: None,
            settings: Settings {
                retry: Retry::default(),
                timeout: TIMEOUT,
                deadline: None,
                user_agent: super::oauth::USER_AGENT.to_owned(),
                max_body: MAX_BODY,
                plain_http: false,
                redirect_policy: RedirectPolicy::default(),
                on_domain_changed: None,
                brake: None,
            },
            options: CallOptions::new(),
        }
    }

    /// The address of an incoming webhook, in the form of either interface.
    pub fn webhook(mut self, url: &str) -> Self {
        self.credentials = Credentials::Webhook(url.into());
        self
    }

    /// An application with the tokens of a portal. They are renewed when they expire; set a
    /// [`token_store`](Self::token_store) to keep the new ones.
    pub fn application(mut self, app: App, tokens: Tokens) -> Self {
        self.credentials = Credentials::Application(app, Box::new(tokens));
        self
    }

    /// Where new tokens are kept. Without a store they are lost when the program ends, and the old ones are invalid by
    /// then.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// The transport that sends requests, instead of the one over HTTP.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The tariff of the portal, which decides how many requests it takes. By default portals of the cloud are
    /// [`Plan::Standard`], others [`Plan::Unlimited`]. It applies to all clients of that portal in this process.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.plan = Some(plan);
        self
    }

    /// Limits in place of those that all clients of the portal share.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// Lets a method wait for its reset once it has run this long within ten minutes; the cloud blocks it at about 480
    /// seconds, so 384 is a good value. By default a method is used until it is blocked.
    pub fn operating_brake(mut self, used: Duration) -> Self {
        self.settings.brake = Some(used.as_secs_f64());
        self
    }

    /// The policy of repetitions.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// How long one attempt may take; 75 seconds by default. The cloud gives up after 60: with less you cannot know
    /// whether a call ran.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long a whole call may take, with all attempts and waits.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = Some(deadline);
        self
    }

    /// Name and version of the program: `my-app/1.2`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = user_agent.into();
        self
    }

    /// The largest request in bytes; 64 MiB by default. Files grow by a third when they are sent.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.settings.max_body = bytes;
        self
    }

    /// Settings of all calls that have none of their own.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Whether to follow a portal that has moved to another host.
    pub fn redirect_policy(mut self, policy: RedirectPolicy) -> Self {
        self.settings.redirect_policy = policy;
        self
    }

    /// Is called with the old and the new host when the client follows a portal: store the new one.
    pub fn on_domain_changed(mut self, changed: impl Fn(&str, &str) + Send + Sync + 'static) -> Self {
        self.settings.on_domain_changed = Some(Arc::new(changed));
        self
    }

    /// Allows plain `http` for addresses of this machine (`127.0.0.1`, `[::1]`, `localhost`), for tests. A portal would
    /// refuse it, but only after the secret has crossed the network unencrypted (URL-9).
    pub fn plain_http_on_loopback(mut self) -> Self {
        self.settings.plain_http = true;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// Returns an error if an address, the user agent or the transport cannot be used. No message contains a secret.
    pub fn build(self) -> Result<Client, Error> {
        let printable = |agent: &str| !agent.is_empty() && agent.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if !printable(&self.settings.user_agent) {
            return Err(Error::configuration("the user agent must be printable ASCII"));
        }
        let transport = self.transport.map_or_else(default_transport, Ok)?;
        let access = match self.credentials {
            Credentials::Missing => return Err(Error::configuration("neither a webhook nor an application is given")),
            Credentials::Webhook(url) => {
                let webhook = Webhook::parse(secrecy::ExposeSecret::expose_secret(&url), self.settings.plain_http);
                let wrong = |why| Error::configuration(format!("the address of the webhook {why}"));
                Access::Webhook(webhook.map_err(wrong)?)
            }
            Credentials::Application(app, tokens) => {
                check_endpoint(&tokens.client_endpoint, self.settings.plain_http)?;
                let store = self.store.unwrap_or_else(|| Arc::new(MemoryStore::default()));
                let oauth = OAuth::shared(app, transport.clone());
                let (retry, plain) = (self.settings.retry, self.settings.plain_http);
                Access::Application(Application::new(oauth, *tokens, store, retry, plain))
            }
        };
        let limits = self.limits.unwrap_or_else(|| Limits::for_portal(&access.host()));
        if let Some(plan) = self.plan {
            limits.set_plan(plan);
        }
        let inner = Inner { credential: access.credential(), access, transport, limits, settings: self.settings };
        Ok(Client::from_inner(inner, self.options))
    }
}

/// Settings without secrets.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ClientBuilder");
        match &self.credentials {
            Credentials::Missing => {}
            Credentials::Webhook(_) => drop(out.field("webhook", &"***")),
            Credentials::Application(app, tokens) => drop(out.field("app", app).field("tokens", tokens)),
        }
        out.field("timeout", &self.settings.timeout).field("retry", &self.settings.retry).finish_non_exhaustive()
    }
}
