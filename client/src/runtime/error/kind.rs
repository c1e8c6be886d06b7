//! The kinds of failures.

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
    /// The authorization server gave no new token.
    Token,
    /// The store of tokens failed.
    TokenStore,
    /// The portal sent the client to another address, and it did not follow.
    Redirect,
    /// A command of a batch did not run because an earlier one failed.
    NotExecuted,
    /// The next page began where the last one did.
    Stalled,
}
