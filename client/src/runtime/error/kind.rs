//! The kinds of failures.

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built from its settings.
    Configuration,
    /// The request cannot be sent as it is.
    Request,
    /// There was no reply, or not all of it.
    Transport,
    /// The service refused the call.
    Api,
    /// The reply is not what is documented for the method.
    Decode,
    /// The reply is not JSON.
    NonJson,
    /// The authorization server issued no new token.
    Token,
    /// The store of tokens failed.
    TokenStore,
    /// The portal redirected the client, and the redirect was not followed.
    Redirect,
    /// A command of a batch did not run because an earlier one failed.
    NotExecuted,
    /// The next page began where the last one did.
    Stalled,
}
