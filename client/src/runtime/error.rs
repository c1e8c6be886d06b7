//! Why a call failed, in one small type.

mod cause;
mod class;
mod kind;

use std::fmt;
use std::time::SystemTime;

use bitrix24_wire::{ApiError, ErrorClass, ErrorCode, ReplyError, SystemError, Validation, Value};

use super::http::{BoxError, HttpReply};

pub(crate) use cause::Cause;
pub(crate) use class::Class;
use class::classify;
pub use kind::ErrorKind;

/// Why a call failed. It holds no secret: neither the address nor the request is kept.
pub struct Error(Box<Inner>);

pub(crate) struct Inner {
    method: Option<String>,
    /// Of a command of a batch.
    label: Option<String>,
    cause: Cause,
    reply: Option<HttpReply>,
    request_id: Option<String>,
    attempts: u32,
    /// An earlier attempt may have run.
    ran_before: bool,
    /// It is an error of what precedes the call: the call was not sent.
    before_call: bool,
    retry_at: Option<SystemTime>,
}

impl Error {
    pub(crate) fn new(cause: Cause) -> Self {
        Self(Box::new(Inner {
            method: None,
            label: None,
            cause,
            reply: None,
            request_id: None,
            attempts: 0,
            ran_before: false,
            before_call: false,
            retry_at: None,
        }))
    }

    pub(crate) fn local(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::new(Cause::Local(kind, message.into(), None))
    }

    pub(crate) fn caused(kind: ErrorKind, message: impl Into<String>, source: BoxError) -> Self {
        Self::new(Cause::Local(kind, message.into(), Some(source)))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::local(ErrorKind::Configuration, message)
    }

    pub(crate) fn reply(error: ReplyError, reply: HttpReply) -> Self {
        let mut out = Self::new(match error {
            ReplyError::Api(error) => Cause::Api(error),
            ReplyError::NonJson(error) => Cause::NonJson(error),
            ReplyError::Decode(error) => Cause::Decode(error),
            other => Cause::Local(ErrorKind::Decode, other.to_string(), None),
        });
        out.0.reply = Some(reply);
        out
    }

    /// Adds the reply that a local error is about, without its body.
    pub(crate) fn with_head(mut self, status: u16, headers: Vec<(String, String)>) -> Self {
        let mut reply = HttpReply::new(status, "");
        reply.headers = headers;
        self.0.reply = Some(reply);
        self
    }

    pub(crate) fn with_method(mut self, method: &str) -> Self {
        self.0.method = Some(method.to_owned());
        self
    }

    pub(crate) fn with_label(mut self, label: &str) -> Self {
        self.0.label = Some(label.to_owned());
        self
    }

    pub(crate) fn with_request_id(mut self, id: String) -> Self {
        self.0.request_id = Some(id);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32, ran_before: bool) -> Self {
        self.0.attempts = attempts;
        self.0.ran_before |= ran_before;
        self
    }

    pub(crate) fn before_call(mut self) -> Self {
        self.0.before_call = true;
        self
    }

    pub(crate) fn with_retry_at(mut self, at: Option<SystemTime>) -> Self {
        self.0.retry_at = at;
        self
    }

    pub(crate) fn cause(&self) -> &Cause {
        &self.0.cause
    }

    pub(crate) fn class(&self) -> Class {
        classify(&self.0.cause)
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Local(kind, ..) => *kind,
            Cause::Encode(_) => ErrorKind::Request,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Api(_) => ErrorKind::Api,
            Cause::Decode(_) => ErrorKind::Decode,
            Cause::NonJson(_) => ErrorKind::NonJson,
            Cause::Token { .. } => ErrorKind::Token,
        }
    }

    /// The method that was called.
    pub fn method(&self) -> Option<&str> {
        self.0.method.as_deref()
    }

    /// The label of the command, where the method was called in a batch.
    pub fn label(&self) -> Option<&str> {
        self.0.label.as_deref()
    }

    /// The whole error of the service, or of the authorization server.
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.cause {
            Cause::Api(error) | Cause::Token { error, .. } => Some(error),
            _ => None,
        }
    }

    /// The code of the service in its own case.
    pub fn code(&self) -> Option<&str> {
        self.api()?.code.as_deref()
    }

    /// The text of the service, possibly in the language of the portal.
    pub fn description(&self) -> Option<&str> {
        Some(self.api()?.description.as_str()).filter(|text| !text.is_empty())
    }

    /// Fields that the service refused (REST 3.0).
    pub fn validation(&self) -> &[Validation] {
        self.api().map_or(&[], |error| &error.validation)
    }

    /// The documented error of a method, if it is one.
    pub fn code_as<E: ErrorCode>(&self) -> Option<E> {
        self.api()?.code_as()
    }

    /// Whether it is this documented error.
    pub fn is<E: ErrorCode + PartialEq>(&self, expected: E) -> bool {
        self.code_as::<E>() == Some(expected)
    }

    /// The error that any method can return, if it is one.
    pub fn system(&self) -> Option<SystemError> {
        self.code_as()
    }

    /// HTTP status of the reply.
    pub fn status(&self) -> Option<u16> {
        self.0.reply.as_ref().map(|reply| reply.status).or_else(|| self.api().map(|error| error.status))
    }

    /// A header of the reply, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.reply.as_ref()?.header(name)
    }

    /// The body of the reply, with the secrets of the client masked.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.0.reply.as_ref().map(|reply| &*reply.body)
    }

    /// The JSON of a result that does not fit its type as a whole, with the secrets of the client masked; in a batch that
    /// of the command.
    pub fn raw_result(&self) -> Option<&Value> {
        match &self.0.cause {
            Cause::Decode(error) => error.result(),
            _ => None,
        }
    }

    /// The place of the value that could not be read: `result.items[3].id`.
    pub fn json_path(&self) -> Option<String> {
        match &self.0.cause {
            Cause::Decode(error) => Some(error.path()),
            _ => None,
        }
    }

    /// The id that the request carried as `X-Request-ID`.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The number of attempts.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// When the call may be sent again, if that is known.
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.0.retry_at
    }

    /// Whether the time was up.
    pub fn is_timeout(&self) -> bool {
        matches!(&self.0.cause, Cause::Transport(failure) if failure.timeout)
    }

    /// Whether there were too many requests, or too much work: the same call may succeed later.
    pub fn is_limit(&self) -> bool {
        matches!(self.class(), Class::Refused | Class::Blocked)
            || self.api().is_some_and(|error| error.class() == ErrorClass::Overload)
    }

    /// Whether the caller is unknown, or may not do this.
    pub fn is_auth(&self) -> bool {
        match &self.0.cause {
            Cause::Token { .. } => true,
            Cause::Api(error) => {
                matches!(error.status, 401 | 403)
                    || matches!(error.class(), ErrorClass::Denied | ErrorClass::ExpiredToken)
            }
            Cause::NonJson(error) => matches!(error.status, 401 | 403),
            _ => false,
        }
    }

    /// Whether no new token can be obtained: the user must authorize the application again, or the portal is gone.
    pub fn needs_authorization(&self) -> bool {
        matches!(&self.0.cause, Cause::Token { terminal: true, .. })
    }

    /// Whether the method, or the object, does not exist.
    pub fn is_not_found(&self) -> bool {
        let Some(error) = self.api() else { return self.status() == Some(404) };
        let known = error.code.as_deref().is_some_and(|code| {
            let code = code.to_ascii_uppercase();
            code.contains("NOT_FOUND") || code.ends_with("NOTFOUNDEXCEPTION")
        });
        known || error.status == 404
    }

    /// Whether the server may have executed the call, in this attempt or in an earlier one.
    pub fn maybe_executed(&self) -> bool {
        self.0.ran_before || self.may_have_run()
    }

    /// The same for the last attempt only.
    pub(crate) fn may_have_run(&self) -> bool {
        match &self.0.cause {
            _ if self.0.before_call => false,
            Cause::Decode(_) => true,
            // A page in place of a reply says nothing about the call, unless its status refuses it.
            Cause::NonJson(error) => !(300..500).contains(&error.status) || error.status == 408,
            _ => self.class() == Class::Ambiguous,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = &self.0.method {
            match &self.0.label {
                Some(label) => write!(f, "{method} (command {label} of a batch): ")?,
                None => write!(f, "{method}: ")?,
            }
        }
        match &self.0.cause {
            Cause::Local(_, message, Some(source)) => write!(f, "{message}: {source}"),
            Cause::Local(_, message, None) => f.write_str(message),
            Cause::Encode(error) => error.fmt(f),
            Cause::Transport(failure) => f.write_str(&failure.message),
            Cause::Api(error) => error.fmt(f),
            Cause::Decode(error) => write!(f, "{error} (HTTP {})", self.status().unwrap_or_default()),
            Cause::NonJson(error) => error.fmt(f),
            Cause::Token { error, .. } => write!(f, "no new token: {error}"),
        }?;
        if self.0.attempts > 1 { write!(f, ", {} attempts", self.0.attempts) } else { Ok(()) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &self.to_string())
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            Cause::Local(_, _, Some(source)) => Some(&**source),
            Cause::Encode(error) => Some(error),
            Cause::Decode(error) => Some(error),
            _ => None,
        }
    }
}
