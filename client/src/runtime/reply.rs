//! A reply before its type is known: whether it is an error, and masking the secrets in it.

use std::time::Duration;

use bitrix24_wire::ReplyError;

use super::error::Error;
use super::http::HttpReply;

/// A random id; it is no secret.
pub(crate) fn request_id() -> String {
    format!("{:032x}", fastrand::u128(..))
}

/// The seconds of the header `Retry-After`.
pub(super) fn retry_after(error: &Error) -> Option<Duration> {
    error.header("retry-after")?.trim().parse().ok().map(|seconds: u32| Duration::from_secs(seconds.into()))
}

/// Returns the reply if it is no error. A reply that is certainly no error is not parsed here: it is read once, by the
/// caller that knows its type.
pub(crate) fn refusal(reply: HttpReply, redact: impl Fn(String) -> String) -> Result<HttpReply, Error> {
    let success = (200..300).contains(&reply.status);
    if success && !contains(&reply.body, b"\"error\"") {
        return Ok(reply);
    }
    let error = match reply.envelope() {
        Ok(_) => return Ok(reply),
        // It may be the file that the method returns.
        Err(ReplyError::NonJson(_)) if success => return Ok(reply),
        Err(error) => error,
    };
    Err(failed(reply, error, redact))
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(text, part).is_some()
}

/// Masks the secrets that the portal has echoed in a reply. Returns whether the body has changed.
pub(super) fn redacted(mut reply: HttpReply, redact: impl Fn(String) -> String) -> (HttpReply, bool) {
    for (_, value) in &mut reply.headers {
        *value = redact(std::mem::take(value));
    }
    let text = String::from_utf8_lossy(&reply.body).into_owned();
    let redacted = redact(text.clone());
    let changed = redacted != text;
    if changed {
        reply.body = redacted.into_bytes().into();
    }
    (reply, changed)
}

/// The error of a reply, read again if the portal has echoed a secret.
pub(crate) fn failed(reply: HttpReply, error: ReplyError, redact: impl Fn(String) -> String) -> Error {
    let (reply, changed) = redacted(reply, redact);
    if let ReplyError::Decode(error) = error {
        let result = reply.envelope().ok().map(|envelope| envelope.result().to_value());
        return Error::reply(ReplyError::Decode(error.with_result(result)), reply);
    }
    if !changed {
        return Error::reply(error, reply);
    }
    let again = reply.envelope().err();
    Error::reply(again.unwrap_or(error), reply)
}
