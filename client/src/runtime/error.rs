//! Why a call failed, in one small type.

use std::fmt;

use bitrix24_wire::{ApiError, DecodeError, EncodeError, ErrorCode, NonJson, ReplyError, SystemError, Validation};

use super::transport::{HttpFailure, HttpReply};

/// Why a call failed. It holds no secret: neither the address nor the request is kept.
pub struct Error(Box<Inner>);

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be made of what it was given.
    Configuration,
    /// The request cannot be sent as it is.
    Request,
    /// There was no reply, or not all of it.
    Transport,
    /// The service refused the call.
    Api,
    /// The reply is not what the method is documented to answer.
    Decode,
    /// The reply is not JSON.
    NonJson,
}

struct Inner {
    method: Option<String>,
    cause: Cause,
    reply: Option<HttpReply>,
    request_id: Option<String>,
}

enum Cause {
    Configuration(String),
    Request(EncodeError),
    Name,
    Transport(HttpFailure),
    Api(Box<ApiError>),
    Decode(DecodeError),
    NonJson(NonJson),
}

impl Error {
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::of(None, Cause::Configuration(message.into()))
    }

    pub(crate) fn request(method: &str, cause: EncodeError) -> Self {
        Self::of(Some(method), Cause::Request(cause))
    }

    /// Not a name that a method can have. The name is not kept: it could be anything.
    pub(crate) fn name() -> Self {
        Self::of(None, Cause::Name)
    }

    pub(crate) fn transport(method: &str, failure: HttpFailure, request_id: String) -> Self {
        let mut error = Self::of(Some(method), Cause::Transport(failure));
        error.0.request_id = Some(request_id);
        error
    }

    pub(crate) fn reply(method: &str, error: ReplyError, reply: HttpReply, request_id: String) -> Self {
        let cause = match error {
            ReplyError::Api(error) => Cause::Api(error),
            ReplyError::NonJson(error) => Cause::NonJson(error),
            ReplyError::Decode(error) => Cause::Decode(error),
            other => Cause::Configuration(other.to_string()),
        };
        Self(Box::new(Inner {
            method: Some(method.to_owned()),
            cause,
            reply: Some(reply),
            request_id: Some(request_id),
        }))
    }

    fn of(method: Option<&str>, cause: Cause) -> Self {
        Self(Box::new(Inner { method: method.map(str::to_owned), cause, reply: None, request_id: None }))
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Configuration(_) => ErrorKind::Configuration,
            Cause::Request(_) | Cause::Name => ErrorKind::Request,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Api(_) => ErrorKind::Api,
            Cause::Decode(_) => ErrorKind::Decode,
            Cause::NonJson(_) => ErrorKind::NonJson,
        }
    }

    /// The method that was called.
    pub fn method(&self) -> Option<&str> {
        self.0.method.as_deref()
    }

    /// The whole error of the service.
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.cause {
            Cause::Api(error) => Some(error),
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

    /// The documented error of a method that this is.
    pub fn code_as<E: ErrorCode>(&self) -> Option<E> {
        self.api()?.code_as()
    }

    /// It is this documented error.
    pub fn is<E: ErrorCode + PartialEq>(&self, expected: E) -> bool {
        self.code_as::<E>() == Some(expected)
    }

    /// The error of every method that this is.
    pub fn system(&self) -> Option<SystemError> {
        self.code_as()
    }

    /// HTTP status of the reply.
    pub fn status(&self) -> Option<u16> {
        self.0.reply.as_ref().map(|reply| reply.status)
    }

    /// A header of the reply, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.reply.as_ref()?.header(name)
    }

    /// The body of the reply.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.0.reply.as_ref().map(|reply| reply.body.as_slice())
    }

    /// Where in the reply the value stands that could not be read: `result.items[3].id`.
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

    /// The time was up.
    pub fn is_timeout(&self) -> bool {
        matches!(&self.0.cause, Cause::Transport(failure) if failure.timeout)
    }

    /// The server may have carried out the call.
    pub fn maybe_executed(&self) -> bool {
        match &self.0.cause {
            Cause::Configuration(_) | Cause::Request(_) | Cause::Name => false,
            Cause::Transport(failure) => failure.sent,
            Cause::Decode(_) => true,
            Cause::NonJson(error) => !(400..500).contains(&error.status) || error.status == 408,
            Cause::Api(error) => error.status >= 500 && self.system() != Some(SystemError::QueryLimitExceeded),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = &self.0.method {
            write!(f, "{method}: ")?;
        }
        match &self.0.cause {
            Cause::Configuration(message) => f.write_str(message),
            Cause::Request(error) => error.fmt(f),
            Cause::Name => f.write_str("the name of a method is made of letters, digits, dots, `-` and `_`"),
            Cause::Transport(failure) => f.write_str(&failure.message),
            Cause::Api(error) => error.fmt(f),
            Cause::Decode(error) => write!(f, "{error} (HTTP {})", self.status().unwrap_or_default()),
            Cause::NonJson(error) => error.fmt(f),
        }
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

impl std::error::Error for Error {}
