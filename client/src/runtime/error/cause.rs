//! The cause of a failure.

use bitrix24_wire::{ApiError, DecodeError, EncodeError, NonJson};

use super::kind::ErrorKind;
use crate::runtime::http::{BoxError, HttpFailure};

pub(crate) enum Cause {
    /// A failure of this side.
    Local(ErrorKind, String, Option<BoxError>),
    Encode(EncodeError),
    Transport(HttpFailure),
    Api(Box<ApiError>),
    Decode(DecodeError),
    NonJson(NonJson),
    /// The authorization server refused; for good, if `terminal`.
    Token {
        error: Box<ApiError>,
        terminal: bool,
    },
}
