//! The client: a portal, who calls it, and the transport.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use bitrix24_wire::{Caller, Envelope, Method, Reply, Value, Version, encode, parse_reply};

use super::address::Webhook;
use super::error::Error;
use super::transport::{BoxFuture, HttpReply, HttpRequest, Transport};

/// Longer than the 60 seconds after which the cloud gives up: whoever gives up earlier cannot know whether it ran.
const TIMEOUT: Duration = Duration::from_secs(75);

const USER_AGENT: &str = concat!("bitrix24-rs/", env!("CARGO_PKG_VERSION"));

/// A portal as one caller sees it. Cloning it is cheap and shares everything.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    webhook: Webhook,
    transport: Box<dyn Transport>,
    timeout: Duration,
    user_agent: String,
}

/// How a client is made.
#[must_use]
pub struct Builder {
    webhook: Option<Result<Webhook, &'static str>>,
    transport: Option<Box<dyn Transport>>,
    timeout: Duration,
    user_agent: String,
}

impl Client {
    /// A client over the address of an incoming webhook: `https://example.bitrix24.com/rest/1/secret/`.
    pub fn webhook(url: &str) -> Result<Self, Error> {
        Self::builder().webhook(url).build()
    }

    /// A client with settings.
    pub fn builder() -> Builder {
        Builder { webhook: None, transport: None, timeout: TIMEOUT, user_agent: USER_AGENT.to_owned() }
    }

    /// Calls a method by its name, with parameters as JSON; `null` is no parameters. For methods that are newer than
    /// this crate.
    pub async fn call_raw(&self, version: Version, method: &str, parameters: &Value) -> Result<Reply<Value>, Error> {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        if method.is_empty() || !method.bytes().all(known) || method.starts_with('.') {
            return Err(Error::name());
        }
        let body = if parameters.is_null() { "{}".to_owned() } else { parameters.to_string() };
        let exchange = self.exchange(version, method, body.into_bytes()).await?;
        let HttpReply { status, body, .. } = &exchange.reply;
        let envelope = Envelope::parse(*status, exchange.reply.header("content-type"), body);
        let reply = envelope.and_then(|envelope| envelope.reply().map_err(Into::into));
        reply.map_err(|error| exchange.fail(self, method, error))
    }

    /// Everything between bytes and bytes, compiled once.
    fn exchange<'a>(
        &'a self,
        version: Version,
        method: &'a str,
        body: Vec<u8>,
    ) -> BoxFuture<'a, Result<Exchange, Error>> {
        Box::pin(async move {
            let Inner { webhook, transport, timeout, user_agent } = &*self.inner;
            let id = request_id();
            let mut request = HttpRequest::new(webhook.method_url(version, method), body, *timeout);
            request.headers = vec![
                ("content-type", "application/json".to_owned()),
                ("accept", "application/json".to_owned()),
                ("user-agent", user_agent.clone()),
                ("x-request-id", id.clone()),
            ];
            match transport.send(request).await {
                Ok(reply) => Ok(Exchange { reply, id }),
                Err(mut failure) => {
                    failure.message = webhook.redact(failure.message);
                    Err(Error::transport(method, failure, id))
                }
            }
        })
    }
}

/// A reply with the id of its request.
struct Exchange {
    reply: HttpReply,
    id: String,
}

impl Exchange {
    /// The error of a reply, read again where the portal has echoed the address.
    fn fail(self, client: &Client, method: &str, error: bitrix24_wire::ReplyError) -> Error {
        let Self { mut reply, id } = self;
        let webhook = &client.inner.webhook;
        for (_, value) in &mut reply.headers {
            *value = webhook.redact(std::mem::take(value));
        }
        let text = String::from_utf8_lossy(&reply.body).into_owned();
        let redacted = webhook.redact(text.clone());
        if redacted == text {
            return Error::reply(method, error, reply, id);
        }
        reply.body = redacted.into_bytes();
        let again = Envelope::parse(reply.status, reply.header("content-type"), &reply.body).err();
        Error::reply(method, again.unwrap_or(error), reply, id)
    }
}

impl Caller for Client {
    type Error = Error;

    fn call<M: Method>(&self, request: &M) -> impl Future<Output = Result<Reply<M::Output>, Error>> + Send {
        let sent = encode(request, None)
            .map(|body| self.exchange(M::VERSION, M::NAME, body))
            .map_err(|error| Error::request(M::NAME, error));
        async move {
            let exchange = sent?.await?;
            let reply = &exchange.reply;
            parse_reply::<M>(reply.status, reply.header("content-type"), &reply.body)
                .map_err(|error| exchange.fail(self, M::NAME, error))
        }
    }
}

impl Builder {
    /// The address of an incoming webhook, in the form of either interface.
    pub fn webhook(mut self, url: &str) -> Self {
        self.webhook = Some(Webhook::parse(url));
        self
    }

    /// What sends requests, instead of the transport over HTTP.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// How long to wait for a reply; 75 seconds if not said.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Name and version of the program: `my-app/1.2`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// The client.
    pub fn build(self) -> Result<Client, Error> {
        let webhook = self.webhook.ok_or_else(|| Error::configuration("no webhook is given"))?;
        let webhook = webhook.map_err(|why| Error::configuration(format!("the address of the webhook {why}")))?;
        let printable = |agent: &str| !agent.is_empty() && agent.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if !printable(&self.user_agent) {
            return Err(Error::configuration("the user agent must be printable ASCII"));
        }
        let transport = self.transport.map_or_else(default_transport, Ok)?;
        let Self { timeout, user_agent, .. } = self;
        Ok(Client { inner: Arc::new(Inner { webhook, transport, timeout, user_agent }) })
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Box<dyn Transport>, Error> {
    Ok(Box::new(super::ReqwestTransport::new()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Box<dyn Transport>, Error> {
    Err(Error::configuration("no transport is given, and the feature `reqwest` is off"))
}

/// Not a secret, only unlikely to repeat: std seeds its hasher with random keys.
fn request_id() -> String {
    let half = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", half(), half())
}

/// Host and user alone.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let webhook = &self.inner.webhook;
        f.debug_struct("Client").field("host", &webhook.host()).field("uid", &webhook.uid()).finish()
    }
}

/// Host and user alone.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("webhook", &self.webhook)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
