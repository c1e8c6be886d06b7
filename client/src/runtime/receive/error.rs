//! Why a request is rejected.

use std::fmt;

use bitrix24_wire::DecodeError;

use crate::runtime::form::FormError;

/// Why a request is rejected. It contains nothing of the request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The body is no `application/x-www-form-urlencoded`.
    ContentType,
    /// The form exceeds a limit.
    Form(FormError),
    /// The body did not arrive.
    Body,
    /// A required parameter is missing or empty.
    Missing(&'static str),
    /// The token is not the one that is stored for the portal: it is forged, or the stored token is outdated.
    Token,
    /// The installation of an application brings its token with it: use `RawEvent::install` instead.
    Install,
    /// It is no installation: use `RawEvent::verify` instead.
    NotInstall,
    /// It is another event than the one that is to be decoded.
    OtherEvent {
        /// The code that was expected.
        expected: &'static str,
    },
    /// The data has another shape than documented.
    Data(DecodeError),
}

impl ReceiveError {
    /// The HTTP status of the response: 413 for a body that is too large, 415 for another content type, 403 for a token
    /// that does not match, 400 otherwise.
    pub fn status(&self) -> u16 {
        match self {
            Self::Form(FormError::TooLarge { .. }) => 413,
            Self::ContentType => 415,
            Self::Token => 403,
            _ => 400,
        }
    }
}

impl From<FormError> for ReceiveError {
    fn from(error: FormError) -> Self {
        Self::Form(error)
    }
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ContentType => f.write_str("the body is not application/x-www-form-urlencoded, as portals send it"),
            Self::Form(error) => error.fmt(f),
            Self::Body => f.write_str("the body did not arrive completely"),
            Self::Missing(name) => write!(f, "`{name}` is missing: this does not look like a request of a portal"),
            Self::Token => f.write_str("the application token is not the one that is stored for this portal"),
            Self::Install => f.write_str("an installation cannot be verified by a stored token: use `install`"),
            Self::NotInstall => f.write_str("the event is no installation: verify it by the stored token"),
            Self::OtherEvent { expected } => write!(f, "the event is not {expected}"),
            Self::Data(error) => write!(f, "the data is not as documented: {error}"),
        }
    }
}

impl std::error::Error for ReceiveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Form(error) => Some(error),
            Self::Data(error) => Some(error),
            _ => None,
        }
    }
}
