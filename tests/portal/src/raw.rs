//! Requests and replies as bytes.

use std::fmt;

/// The two versions of REST.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// REST 2.
    V2,
    /// REST 3.0.
    V3,
}

/// A request without a socket: see [`Handle::exchange`](crate::Handle::exchange).
#[derive(Clone)]
pub struct RawRequest {
    /// `POST`
    pub verb: String,
    /// The whole address, as a client sends it: with the loopback address or the name of the portal.
    pub url: String,
    /// Names in any case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl RawRequest {
    /// A `POST` of JSON.
    pub fn json(url: impl Into<String>, body: &serde_json::Value) -> Self {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        Self { verb: "POST".to_owned(), url: url.into(), headers, body: body.to_string().into_bytes() }
    }
}

/// A reply.
#[derive(Clone, PartialEq, Eq)]
pub struct RawReply {
    /// HTTP status.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl RawReply {
    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: vec![("content-type".to_owned(), content_type.to_owned())], body: body.into() }
    }

    pub(crate) fn json(status: u16, body: &serde_json::Value) -> Self {
        Self::new(status, "application/json; charset=utf-8", body.to_string())
    }

    /// A page of the server in front of the portal.
    pub(crate) fn page(status: u16) -> Self {
        let title = match status {
            404 => "404 Not Found",
            502 => "502 Bad Gateway",
            503 => "503 Service Temporarily Unavailable",
            504 => "504 Gateway Time-out",
            _ => "Bitrix24",
        };
        let page =
            format!("<html>\r\n<head><title>{title}</title></head>\r\n<body><h1>{title}</h1></body>\r\n</html>\r\n");
        Self::new(status, "text/html", page)
    }

    pub(crate) fn redirect(location: &str) -> Self {
        Self { headers: vec![("location".to_owned(), location.to_owned())], ..Self::page(302) }
    }

    /// The body as JSON; `null` if it is none.
    pub fn value(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// A header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Why there is no complete reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nothing listens at the address.
    NoSuchHost,
    /// The connection was closed without a reply.
    Closed,
    /// A part of the reply arrived.
    Truncated,
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSuchHost => "nothing listens at the address",
            Self::Closed => "the connection was closed without an answer",
            Self::Truncated => "the answer ends too early",
        })
    }
}

impl std::error::Error for Lost {}

/// Without address, headers and body: all hold secrets.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest").field("verb", &self.verb).field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// Without the body.
impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
