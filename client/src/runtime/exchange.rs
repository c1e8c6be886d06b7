//! One call over the network, from bytes to bytes: tokens and redirects. Compiled once, whatever is called.

use std::fmt;

use bitrix24_wire::{ReplyError, Version};
use secrecy::{ExposeSecret, SecretString};
use tracing::debug;
use url::Url;

use super::access::Target;
use super::address::host_of;
use super::attempt::{Attempt, Attempts, Sent};
use super::body::Body;
use super::client::Client;
use super::error::{Cause, Error, ErrorKind};
use super::http::{HttpReply, HttpRequest};
use super::limits::is_known_cloud;
use super::options::CallOptions;
use super::redirect::{RedirectPolicy, new_origin};
use super::reply::{failed, redacted, refusal, request_id};
use super::retry::Repeat;
use super::state::Inner;

/// A call, ready to be sent.
pub(crate) struct Outgoing<'a> {
    pub(crate) version: Version,
    pub(crate) method: &'a str,
    pub(crate) body: Body,
    pub(crate) repeat: Repeat,
    /// The token goes into a header, not into the body.
    pub(crate) bearer: bool,
    pub(crate) options: CallOptions,
}

/// A reply that is no error, with the id of its request and the number of attempts.
pub(crate) struct Exchange {
    pub(crate) reply: HttpReply,
    id: String,
    attempts: u32,
    ran_before: bool,
}

/// Metadata of a successful call.
#[derive(Clone)]
#[non_exhaustive]
pub struct Meta {
    /// HTTP status.
    pub status: u16,
    /// The id that the request carried as `X-Request-ID`.
    pub request_id: String,
    /// The number of attempts.
    pub attempts: u32,
    /// The portal has executed it before and repeats its reply (`Idempotent-Replayed`).
    pub replayed: bool,
    /// Headers of the reply.
    pub headers: Vec<(String, String)>,
}

/// Without the headers: cookies are among them.
impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("replayed", &self.replayed)
            .finish_non_exhaustive()
    }
}

impl Exchange {
    pub(crate) fn new(reply: HttpReply, id: String, attempts: &Attempts<'_>) -> Self {
        Self { reply, id, attempts: attempts.sent(), ran_before: attempts.ran_before() }
    }

    pub(crate) fn meta(&self) -> Meta {
        Meta {
            status: self.reply.status,
            request_id: self.id.clone(),
            attempts: self.attempts,
            replayed: self.reply.header("idempotent-replayed").is_some_and(|value| value.eq_ignore_ascii_case("true")),
            headers: self.reply.headers.clone(),
        }
    }

    /// Adds the id of the request and the number of attempts to an error about a part of this reply.
    pub(crate) fn annotate(&self, error: Error) -> Error {
        error.with_request_id(self.id.clone()).with_attempts(self.attempts, self.ran_before)
    }
}

impl Client {
    /// Sends a call until there is a reply without an error, or another attempt would not help.
    pub(crate) async fn exchange(&self, out: Outgoing<'_>) -> Result<Exchange, Error> {
        let id = request_id();
        let inner = self.inner();
        if out.body.len() > inner.settings.max_body {
            let message = format!(
                "the request has {} bytes, more than the {} that the client sends",
                out.body.len(),
                inner.settings.max_body
            );
            return Err(Error::local(ErrorKind::Request, message).with_method(out.method));
        }
        let mut attempts = Attempts::new(inner, &out.options);
        let mut attempt = CallAttempt { client: inner, out: &out, id: &id, moved: false };
        match attempts.run(out.method, &out.repeat, &mut attempt).await {
            Ok(reply) => Ok(Exchange::new(reply, id, &attempts)),
            Err(error) => Err(attempts.annotate(error.with_method(out.method), id)),
        }
    }

    /// The error of a reply that arrived, but could not be read.
    pub(crate) fn failure(&self, method: &str, exchange: &Exchange, error: ReplyError) -> Error {
        let redact = |text| self.inner().access.redact(text, None);
        exchange.annotate(failed(exchange.reply.clone(), error, redact).with_method(method))
    }

    /// The reply with secrets masked, as errors may keep it.
    pub(crate) fn redacted(&self, exchange: &Exchange) -> HttpReply {
        redacted(exchange.reply.clone(), |text| self.inner().access.redact(text, None)).0
    }
}

/// One attempt of a call.
struct CallAttempt<'a> {
    client: &'a Inner,
    out: &'a Outgoing<'a>,
    id: &'a str,
    /// A redirect has been followed.
    moved: bool,
}

impl Attempt for CallAttempt<'_> {
    type Ready = Target;
    type Output = HttpReply;

    /// Tokens may have to be renewed first; the renewal goes on even if this call cannot wait for it.
    async fn prepare(&mut self, attempts: &Attempts<'_>) -> Result<Target, Error> {
        attempts.in_time(self.client.access.target(self.out.version, self.out.method)).await
    }

    async fn send(&mut self, target: Target, attempts: &mut Attempts<'_>) -> Result<Sent<HttpReply>, Error> {
        let (access, method, attempt) = (&self.client.access, self.out.method, attempts.sent());
        let address = target.url.clone();
        let (request, token) = self.request(target, attempts);
        let error = match self.client.transport.send(request).await {
            Ok(reply) if reply.is_redirect() => {
                self.follow(&reply, &address).map_err(|error| error.with_retry_at(None))?;
                attempts.discount();
                return Ok(Sent::Redirected);
            }
            Ok(reply) => match refusal(reply, |text| access.redact(text, token.as_ref())) {
                Ok(reply) => {
                    debug!(method, attempt, status = reply.status, "call");
                    return Ok(Sent::Done(reply));
                }
                Err(error) => error,
            },
            Err(mut failure) => {
                failure.message = access.redact(failure.message, token.as_ref());
                Error::new(Cause::Transport(failure))
            }
        };
        debug!(method, attempt, status = error.status(), code = error.code(), "call failed");
        Ok(Sent::Failed(error, token))
    }
}

impl CallAttempt<'_> {
    fn request(&self, target: Target, attempts: &Attempts<'_>) -> (HttpRequest, Option<SecretString>) {
        let out = self.out;
        let token = target.token.as_ref().map(ExposeSecret::expose_secret);
        let timeout = attempts.timeout(out.options.timeout.unwrap_or(self.client.settings.timeout));
        let mut request = HttpRequest::new(target.url, out.body.with_token(token), timeout);
        request.headers.reserve_exact(6);
        request.headers.push(("content-type", "application/json".to_owned()));
        request.headers.push(("accept", "application/json".to_owned()));
        request.headers.push(("user-agent", self.client.settings.user_agent.clone()));
        request.headers.push(("x-request-id", self.id.to_owned()));
        if let Repeat::Keyed(key) = &out.repeat {
            request.headers.push(("idempotency-key", key.clone()));
        }
        if let Some(token) = token.filter(|_| out.bearer) {
            request.headers.push(("authorization", format!("Bearer {token}")));
        }
        (request, target.token)
    }

    /// Follows a redirect of the portal, once (URL-6). `address` is the address of the attempt.
    fn follow(&mut self, reply: &HttpReply, address: &str) -> Result<(), Error> {
        let client = self.client;
        let origin = new_origin(reply.header("location").unwrap_or_default(), client.settings.plain_http)?;
        let refused =
            |why: &str| Err(Error::local(ErrorKind::Redirect, format!("the portal redirects {why}; not followed")));
        let sent_to = Url::parse(address).map(|url| host_of(&url)).unwrap_or_default();
        let (old, new) = (client.access.host(), origin.split_once("://").map_or("", |(_, host)| host));
        if self.moved {
            return refused("again");
        }
        if sent_to == new {
            return refused("to itself");
        }
        let allowed = match client.settings.redirect_policy {
            RedirectPolicy::Follow => true,
            RedirectPolicy::Cloud => is_known_cloud(&old) && is_known_cloud(new),
            RedirectPolicy::Refuse => false,
        };
        // If the client uses that host already, another call was redirected before this one.
        let is_known = old == new;
        if !is_known && !allowed {
            return refused(&RedirectPolicy::forbids(new));
        }
        self.moved = true;
        if is_known {
            return Ok(());
        }
        client.access.moved(&origin);
        if let Some(changed) = &client.settings.on_domain_changed {
            changed(&old, new);
        }
        Ok(())
    }
}
