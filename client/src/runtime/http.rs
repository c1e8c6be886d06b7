//! What a transport takes and returns: a request, a reply, or why there is no reply.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bitrix24_wire::{Envelope, Method, Reply, ReplyError, parse_reply};
use bytes::Bytes;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error of other code, for example of a token store.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The HTTP method of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`: downloads.
    Get,
    /// `POST`: everything else.
    #[default]
    Post,
}

/// A request to be sent. Its address and its headers hold secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The HTTP method.
    pub method: HttpMethod,
    /// The whole address.
    pub url: String,
    /// Names in lower case, and values.
    pub headers: Vec<(&'static str, String)>,
    /// JSON for calls of methods, forms for those to the authorization server and for files.
    pub body: Bytes,
    /// The timeout for the whole reply.
    pub timeout: Duration,
}

impl HttpRequest {
    /// A `POST` without headers.
    pub fn new(url: impl Into<String>, body: impl Into<Bytes>, timeout: Duration) -> Self {
        Self { method: HttpMethod::Post, url: url.into(), headers: Vec::new(), body: body.into(), timeout }
    }

    /// A `GET` without headers.
    pub fn get(url: impl Into<String>, timeout: Duration) -> Self {
        Self { method: HttpMethod::Get, url: url.into(), headers: Vec::new(), body: Bytes::new(), timeout }
    }

    /// The same request with one more header, its name in lower case.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// A reply of a server.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpReply {
    /// HTTP status.
    pub status: u16,
    /// Names and values; a name may repeat.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Bytes,
}

impl HttpReply {
    /// A reply without headers.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// The same reply with one more header.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The first value of a header, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Whether it is a redirect to another address.
    pub(crate) fn is_redirect(&self) -> bool {
        is_redirect(self.status, &self.headers)
    }

    /// The envelope, or the error in its place.
    pub(crate) fn envelope(&self) -> Result<Envelope<'_>, ReplyError> {
        Envelope::parse(self.status, self.header("content-type"), &self.body)
    }

    /// Reads it as the reply to a method.
    pub(crate) fn read<M: Method>(&self) -> Result<Reply<M::Output>, ReplyError> {
        parse_reply::<M>(self.status, self.header("content-type"), &self.body)
    }
}

/// The first value of a header, by its name in any case.
pub(crate) fn header<'h>(headers: &'h [(String, String)], name: &str) -> Option<&'h str> {
    headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

pub(crate) fn is_redirect(status: u16, headers: &[(String, String)]) -> bool {
    (300..400).contains(&status) && header(headers, "location").is_some()
}

/// No reply, or not all of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpFailure {
    /// What happened, without address and content.
    pub message: String,
    /// The server may have read the request, so the call may have been executed.
    pub sent: bool,
    /// The time was up.
    pub timeout: bool,
}

impl HttpFailure {
    /// Nothing of the request was sent.
    pub fn not_sent(message: impl Into<String>) -> Self {
        Self { message: message.into(), sent: false, timeout: false }
    }

    /// The request may have reached the server.
    pub fn sent(message: impl Into<String>) -> Self {
        Self { message: message.into(), sent: true, timeout: false }
    }

    /// Marks the failure as a timeout.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }
}

/// Without address and content: both hold secrets. `method` is the one of the portal that is called.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Addresses of downloads hold their secrets anywhere.
        let name = if self.method == HttpMethod::Post { self.url.rsplit('/').next().unwrap_or_default() } else { "" };
        f.debug_struct("HttpRequest")
            .field("verb", &self.method)
            .field("method", &name)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Without content.
impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
