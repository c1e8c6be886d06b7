//! One call, before it is sent.

use std::future::IntoFuture;
use std::time::Duration;

use bitrix24_wire::{Caller, Method, Reply, ReplyError, Time, Value, Version};

use super::body::{Body, Parameters};
use super::client::Client;
use super::error::{Cause, Error, ErrorKind};
use super::exchange::{Exchange, Meta, Outgoing};
use super::http::{BoxFuture, HttpReply};
use super::options::CallOptions;
use super::retry::Repeat;

/// One call, before it is sent: `.await` sends it.
///
/// ```no_run
/// # use std::time::Duration;
/// # use bitrix24::{Client, Error, Version};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let reply = client.call_raw(Version::V2, "profile", &().into()).timeout(Duration::from_secs(5)).await?;
/// println!("{}", reply.result);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, T> {
    client: &'a Client,
    facts: Facts<'a>,
    parameters: Parameters<'a>,
    options: CallOptions,
    key: Option<String>,
    read: fn(&HttpReply) -> Result<Reply<T>, ReplyError>,
}

/// What the client knows of a method.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) version: Version,
    pub(crate) method: &'a str,
    pub(crate) idempotent: bool,
}

impl<'a, T> Call<'a, T> {
    pub(crate) fn typed<M: Method<Output = T>>(client: &'a Client, request: &'a M) -> Self {
        let facts = Facts { version: M::VERSION, method: M::NAME, idempotent: M::IDEMPOTENT };
        Self {
            client,
            facts,
            parameters: Parameters::Typed(request, M::POSITIONAL),
            options: client.options().clone(),
            key: None,
            read: HttpReply::read::<M>,
        }
    }

    /// How long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.timeout(timeout);
        self
    }

    /// How long the whole call may take, with all attempts and waits.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options = self.options.deadline(deadline);
        self
    }

    /// The largest number of attempts.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.options = self.options.attempts(attempts);
        self
    }

    /// The longest wait for a limit of the portal.
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.options = self.options.max_wait(wait);
        self
    }

    /// See [`CallOptions::auth_connector`].
    pub fn auth_connector(mut self, connector: impl Into<std::sync::Arc<str>>) -> Self {
        self.options = self.options.auth_connector(connector);
        self
    }

    /// Whether calling twice is the same as calling once: unknown for methods that are called by name, and possibly
    /// wrong in the documentation. Such calls are repeated even if they may have run.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.facts.idempotent = idempotent;
        self
    }

    /// The `Idempotency-Key` of a write of REST 3.0: 1 to 255 printable ASCII characters. Every such call has a random
    /// key by default; with a key of your own, calls of several runs of a program count as one call. The portal keeps
    /// it for 24 hours.
    ///
    /// The call fails if the key is invalid, or if the method belongs to REST 2, which has no such keys.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sends it.
    pub fn send(self) -> BoxFuture<'a, Result<Reply<T>, Error>>
    where
        T: Send + 'a,
    {
        Box::pin(async move { Ok(self.sent().await?.0) })
    }

    /// Sends it, and returns metadata with the reply.
    pub fn send_with_meta(self) -> BoxFuture<'a, Result<(Reply<T>, Meta), Error>>
    where
        T: Send + 'a,
    {
        Box::pin(async move {
            let (reply, exchange) = self.sent().await?;
            Ok((reply, exchange.meta()))
        })
    }

    async fn sent(self) -> Result<(Reply<T>, Exchange), Error> {
        let Self { client, facts, parameters, options, key, read } = self;
        if matches!(parameters, Parameters::Raw(_)) {
            check_name(facts.method)?;
        }
        let token = client.has_token();
        let body = Body::new(parameters, token, options.connector.as_deref())
            .map_err(|error| Error::new(Cause::Encode(error)).with_method(facts.method))?;
        let repeat = repeat(facts, key).map_err(|error| error.with_method(facts.method))?;
        let outgoing = Outgoing { version: facts.version, method: facts.method, body, repeat, bearer: false, options };
        let exchange = client.exchange(outgoing).await?;
        let reply = client.finish(facts.method, &exchange, read(&exchange.reply))?;
        Ok((reply, exchange))
    }
}

/// Every write of REST 3.0 carries a key, the same in every attempt (ID-1).
fn repeat(facts: Facts<'_>, key: Option<String>) -> Result<Repeat, Error> {
    let refused = |why| Err(Error::local(ErrorKind::Request, why));
    match key {
        Some(_) if facts.version == Version::V2 => refused("REST 2 knows no idempotency keys"),
        Some(key) if !is_key(&key) => refused("an idempotency key is 1 to 255 printable ASCII characters"),
        Some(key) => Ok(Repeat::Keyed(key)),
        None if facts.idempotent => Ok(Repeat::Harmless),
        None if facts.version == Version::V3 => Ok(Repeat::Keyed(uuid::Uuid::new_v4().to_string())),
        None => Ok(Repeat::IfNotRun),
    }
}

/// The error does not contain the name: it could be anything, an address with a secret for example.
pub(crate) fn check_name(method: &str) -> Result<(), Error> {
    let message = "the name of a method is made of letters, digits, dots, `-` and `_`";
    if is_name(method) { Ok(()) } else { Err(Error::local(ErrorKind::Request, message)) }
}

/// A method name must not lead to another address.
pub(crate) fn is_name(method: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    !method.is_empty() && method.bytes().all(known) && !method.starts_with('.')
}

fn is_key(key: &str) -> bool {
    (1..=255).contains(&key.len()) && key.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

/// Reads the result as JSON, whatever its type is.
fn read_value(reply: &HttpReply) -> Result<Reply<Value>, ReplyError> {
    reply.envelope()?.reply().map_err(Into::into)
}

impl<'a> Call<'a, Value> {
    /// A typed request whose result is read as JSON.
    pub(crate) fn untyped<M: Method>(client: &'a Client, request: &'a M) -> Self {
        let Call { client, facts, parameters, options, key, .. } = Call::typed(client, request);
        Self { client, facts, parameters, options, key, read: read_value }
    }

    pub(crate) fn raw(client: &'a Client, version: Version, method: &'a str, parameters: &'a Value) -> Self {
        Self {
            client,
            facts: Facts { version, method, idempotent: false },
            parameters: Parameters::Raw(parameters),
            options: client.options().clone(),
            key: None,
            read: read_value,
        }
    }
}

impl<'a, T: Send + 'a> IntoFuture for Call<'a, T> {
    type Output = Result<Reply<T>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<T> std::fmt::Debug for Call<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call")
            .field("method", &self.facts.method)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// One call with settings of its own. `client.request(&x).await` is the same as `client.call(&x).await`.
    ///
    /// # Errors
    /// Returns an error if the call fails, when it is awaited.
    pub fn request<'a, M: Method>(&'a self, request: &'a M) -> Call<'a, M::Output> {
        Call::typed(self, request)
    }

    /// One call of a method by its name, with parameters as JSON: an object, a list for methods that take their
    /// arguments by position, or `null` for none. For methods that are newer than this crate. Such a call has
    /// everything that typed calls have, except that [`Call::idempotent`] must be set.
    ///
    /// # Errors
    /// Returns an error if the call fails or the name is no name of a method, when it is awaited.
    pub fn call_raw<'a>(&'a self, version: Version, method: &'a str, parameters: &'a Value) -> Call<'a, Value> {
        Call::raw(self, version, method, parameters)
    }

    /// Records the cost of a call, and builds the error of a reply that could not be read.
    pub(crate) fn finish<T>(
        &self,
        method: &str,
        exchange: &Exchange,
        reply: Result<Reply<T>, ReplyError>,
    ) -> Result<Reply<T>, Error> {
        match reply {
            Ok(reply) => {
                self.observe(method, reply.time.as_ref());
                Ok(reply)
            }
            Err(error) => Err(self.failure(method, exchange, error)),
        }
    }

    pub(crate) fn observe(&self, method: &str, time: Option<&Time>) {
        if let Some(time) = time {
            self.limits().observe(self.credential(), method, time);
        }
    }
}

impl Caller for Client {
    type Error = Error;

    async fn call<M: Method>(&self, request: &M) -> Result<Reply<M::Output>, Error> {
        self.request(request).send().await
    }
}
