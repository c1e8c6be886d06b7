//! What a failure means for a repetition. The question is: could the call have run?

use bitrix24_wire::{ApiError, ErrorClass, NonJson};

use super::cause::Cause;

/// What a failure means for a repetition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Refused before it ran, for the rate of requests.
    Refused,
    /// Refused before it ran, for the work of the last ten minutes.
    Blocked,
    /// Refused before it ran: the token is expired.
    Expired,
    /// Refused before it ran; REST 3.0 does not say whether the token is expired.
    PerhapsExpired,
    /// Nothing has left this machine.
    NotSent,
    /// It may have run.
    Ambiguous,
    /// The same call would fail again.
    Fatal,
}

impl Class {
    /// Whether a new token may help.
    pub(crate) fn concerns_token(self) -> bool {
        matches!(self, Self::Expired | Self::PerhapsExpired)
    }
}

/// The class of a cause. A known code takes precedence over the status.
pub(crate) fn classify(cause: &Cause) -> Class {
    match cause {
        Cause::Local(..) | Cause::Encode(_) | Cause::Decode(_) | Cause::Token { .. } => Class::Fatal,
        Cause::Transport(failure) if failure.sent => Class::Ambiguous,
        Cause::Transport(_) => Class::NotSent,
        Cause::Api(error) => of_api(error),
        Cause::NonJson(NonJson { status, .. }) => of_status(*status),
    }
}

fn of_api(error: &ApiError) -> Class {
    match error.class() {
        ErrorClass::RateLimit => Class::Refused,
        ErrorClass::OperatingLimit => Class::Blocked,
        ErrorClass::ExpiredToken => Class::Expired,
        ErrorClass::PerhapsExpired => Class::PerhapsExpired,
        ErrorClass::Overload | ErrorClass::Denied | ErrorClass::Closed => Class::Fatal,
        _ => of_status(error.status),
    }
}

fn of_status(status: u16) -> Class {
    match status {
        429 => Class::Blocked,
        408 | 500.. => Class::Ambiguous,
        _ => Class::Fatal,
    }
}
