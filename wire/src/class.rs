//! What an error of the portal means for a caller.

/// What an error of the portal means for a caller: whether the call ran, and who has to change what.
///
/// The code of an error decides. Where it is unknown, or stands for several things, the HTTP status does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Too many requests at once. The call did not run; it can be sent again after some seconds.
    RateLimit,
    /// The running time of the last ten minutes is used up. The call did not run; it can be sent again after the reset.
    OperatingLimit,
    /// The portal was blocked by hand. The call did not run, and sending it again does not help.
    Overload,
    /// The token is expired or unknown. The call did not run; it can be sent again with a new token.
    ExpiredToken,
    /// REST 3.0 denies access with HTTP 401 and gives no reason: the token may be expired. The call did not run.
    PerhapsExpired,
    /// The caller is not known, or may not do this. The call did not run, whatever the status is.
    Denied,
    /// REST 3.0 denies access, or a scope is missing. Unlike [`ErrorClass::Denied`] the code alone does not tell that
    /// the call did not run: the status does.
    Forbidden,
    /// The portal is closed. The call did not run.
    Closed,
    /// The portal failed. Unless the status says otherwise, the call may have run.
    Failed,
    /// The portal does not accept the request as it is: the same call fails again.
    Rejected,
}

impl ErrorClass {
    /// The class of an error whose code does not decide. A method may answer 403 for an object of another user, so that
    /// 403 alone says nothing of the caller.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            401 => Self::Denied,
            429 => Self::OperatingLimit,
            408 | 500.. => Self::Failed,
            _ => Self::Rejected,
        }
    }
}
