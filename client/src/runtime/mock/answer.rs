//! The answers of a fake portal.

use std::sync::Arc;
use std::time::Duration;

use bitrix24_wire::codegen::support::serialize_field;
use bitrix24_wire::{ApiError, DocumentedError, ErrorCode, Method, ReplyError, Value, Version};
use bytes::Bytes;
use serde_json::json;

use super::received::Received;
use crate::runtime::http::HttpReply;

/// The answer to a call: a result, an error, any bytes, or a [`Fault`].
///
/// JSON is converted to a result, a [`Fault`] to itself: `portal.on::<M>(json!(true))`.
#[derive(Clone)]
pub struct Answer {
    pub(super) what: What,
    headers: Vec<(String, String)>,
}

#[derive(Clone)]
pub(super) enum What {
    /// The result, and the members beside it.
    Result(Value, serde_json::Map<String, Value>),
    Error(Refusal),
    Body(u16, String, Bytes),
    Fault(Fault),
    Compute(Arc<dyn Fn(&Received) -> Answer + Send + Sync>),
}

#[derive(Clone, Default)]
pub(super) struct Refusal {
    status: u16,
    code: String,
    description: String,
    validation: Vec<Value>,
}

/// A failure between a client and a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection fails before the call is sent: it does not run, and is not among the calls of the portal.
    LostBefore,
    /// The call runs, but its reply is lost.
    LostAfter,
    /// The call runs, but its reply does not arrive in time.
    Timeout,
    /// A page in place of a reply, with this status.
    Html(u16),
    /// The token has expired. An application gets a new one, a webhook has none. REST 3.0 does not say why it refuses a
    /// token, so there a client renews only a token that is about to expire.
    ExpiredToken,
    /// The next answer of the same expectation comes after this time. Requests for tokens are granted after it if there
    /// is no other answer; a call without another answer is an unexpected one.
    Slow(Duration),
}

impl Answer {
    fn new(what: What) -> Self {
        Self { what, headers: Vec::new() }
    }

    /// Success with this `result`.
    pub fn result(result: impl Into<Value>) -> Self {
        Self::new(What::Result(result.into(), Default::default()))
    }

    /// Success with a result of the type of a method.
    ///
    /// # Panics
    /// Panics if the result cannot be serialized.
    #[track_caller]
    pub fn typed<M: Method>(result: &M::Output) -> Self {
        match serialize_field(result, serde_json::value::Serializer) {
            Ok(value) => Self::result(value),
            Err(error) => panic!("{}: the result cannot be written: {error}", M::NAME),
        }
    }

    /// An error, in the form of the interface that is called.
    pub fn error(status: u16, code: impl Into<String>) -> Self {
        Self::new(What::Error(Refusal { status, code: code.into(), ..Refusal::default() }))
    }

    /// An error that the documentation of a method lists.
    ///
    /// # Panics
    /// Panics if the documented facts do not distinguish it from other errors.
    #[track_caller]
    pub fn documented<M: Method>(error: M::Error) -> Self
    where
        M::Error: PartialEq,
    {
        let cases = (0..).map_while(M::Error::documented);
        let mut answers = cases.map(|case: DocumentedError| {
            let answer = Self::error(case.status.unwrap_or(400), case.code.unwrap_or_default());
            answer.description(case.message.unwrap_or_default())
        });
        let found = answers.find(|answer| {
            let api = answer.api_error(M::VERSION);
            api.and_then(|api| api.code_as::<M::Error>()) == Some(error)
        });
        match found {
            Some(answer) => answer,
            None => panic!("{}: the documentation does not tell this error from others", M::NAME),
        }
    }

    /// Any body.
    pub fn body(status: u16, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self::new(What::Body(status, content_type.into(), body.into()))
    }

    /// An answer that a function computes from the call.
    pub fn compute<A: Into<Answer>>(answer: impl Fn(&Received) -> A + Send + Sync + 'static) -> Self {
        Self::new(What::Compute(Arc::new(move |call| answer(call).into())))
    }

    /// The number of rows in all pages, beside a result.
    #[must_use]
    pub fn total(self, total: i64) -> Self {
        self.beside("total", total.into())
    }

    /// The offset of the next page, beside a result.
    #[must_use]
    pub fn next(self, next: i64) -> Self {
        self.beside("next", next.into())
    }

    /// How many seconds the method has run, and when (seconds since 1970) the oldest of them no longer count.
    #[must_use]
    pub fn operating(self, seconds: f64, reset_at: i64) -> Self {
        self.beside("time", json!({ "operating": seconds, "operating_reset_at": reset_at }))
    }

    fn beside(mut self, key: &str, value: Value) -> Self {
        if let What::Result(_, beside) = &mut self.what {
            beside.insert(key.to_owned(), value);
        }
        self
    }

    /// The text of an error.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        if let What::Error(refusal) = &mut self.what {
            refusal.description = description.into();
        }
        self
    }

    /// A field that REST 3.0 rejects.
    #[must_use]
    pub fn validation(mut self, field: &str, message: &str) -> Self {
        if let What::Error(refusal) = &mut self.what {
            refusal.validation.push(json!({ "field": field, "message": message }));
        }
        self
    }

    /// A header of the reply.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The reply of a server; `None` for faults and computed answers.
    pub(super) fn to_reply(&self, version: Version) -> Option<HttpReply> {
        let json = |status: u16, body: Value| {
            HttpReply::new(status, body.to_string()).with_header("content-type", "application/json; charset=utf-8")
        };
        let mut reply = match &self.what {
            What::Result(result, beside) => {
                let mut body = serde_json::Map::from_iter([("result".to_owned(), result.clone())]);
                body.extend(beside.clone());
                json(200, body.into())
            }
            What::Error(refusal) => json(refusal.status, refusal.to_body(version)),
            What::Body(status, kind, body) => HttpReply::new(*status, body.clone()).with_header("content-type", kind),
            What::Fault(_) | What::Compute(_) => return None,
        };
        reply.headers.extend(self.headers.iter().cloned());
        Some(reply)
    }

    fn api_error(&self, version: Version) -> Option<ApiError> {
        let reply = self.to_reply(version)?;
        match reply.envelope() {
            Err(ReplyError::Api(error)) => Some(*error),
            _ => None,
        }
    }
}

impl Refusal {
    pub(super) fn to_body(&self, version: Version) -> Value {
        match version {
            Version::V2 => json!({ "error": self.code, "error_description": self.description }),
            Version::V3 if self.validation.is_empty() => {
                json!({ "error": { "code": self.code, "message": self.description } })
            }
            Version::V3 => json!({ "error": {
                "code": self.code, "message": self.description, "validation": self.validation
            } }),
        }
    }
}

impl Fault {
    /// The answer in place of the call, if the fault has one.
    pub(super) fn to_answer(self, version: Version) -> Option<Answer> {
        match (self, version) {
            (Self::Html(status), _) => Some(Answer::body(status, "text/html", "<html><body>Sorry</body></html>")),
            (Self::ExpiredToken, Version::V2) => {
                Some(Answer::error(401, "expired_token").description("The access token provided has expired."))
            }
            (Self::ExpiredToken, Version::V3) => {
                Some(Answer::error(401, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"))
            }
            _ => None,
        }
    }
}

impl From<Value> for Answer {
    fn from(result: Value) -> Self {
        Self::result(result)
    }
}

impl From<Fault> for Answer {
    fn from(fault: Fault) -> Self {
        Self::new(What::Fault(fault))
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.what {
            What::Result(result, _) => write!(f, "result {result}"),
            What::Error(refusal) => write!(f, "error {} {}", refusal.status, refusal.code),
            What::Body(status, kind, body) => write!(f, "{} bytes of {kind} ({status})", body.len()),
            What::Fault(fault) => fault.fmt(f),
            What::Compute(_) => f.write_str("a computed answer"),
        }
    }
}
