//! The identity that a portal is called with: the address of a method, and the credential.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bitrix24_wire::Version;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::address::{Webhook, host_of};
use super::error::Error;
use super::oauth::Application;
use super::redact::mask;

/// The identity of the caller.
pub(crate) enum Access {
    Webhook(Webhook),
    Application(Arc<Application>),
}

/// Where one attempt goes.
pub(crate) struct Target {
    pub(crate) url: String,
    /// Of an application; it is sent in the body, or in a header.
    pub(crate) token: Option<SecretString>,
}

impl Access {
    /// Where to send the next attempt.
    pub(crate) async fn target(&self, version: Version, method: &str) -> Result<Target, Error> {
        match self {
            Self::Webhook(webhook) => Ok(Target { url: webhook.method_url(version, method), token: None }),
            Self::Application(application) => {
                let tokens = Box::pin(application.ready()).await?;
                let url = method_url(&tokens.client_endpoint, version, method);
                Ok(Target { url, token: Some(tokens.access_token.clone()) })
            }
        }
    }

    /// Whether calls carry a token.
    pub(crate) fn has_token(&self) -> bool {
        matches!(self, Self::Application(_))
    }

    /// Gets a new token in place of the refused one. Returns `false` if there can be none, as for webhooks.
    pub(crate) async fn renew(&self, refused: Option<&SecretString>) -> Result<bool, Error> {
        match (self, refused) {
            (Self::Application(application), Some(refused)) => Box::pin(application.renew(refused)).await.map(|_| true),
            _ => Ok(false),
        }
    }

    /// Whether the token that a call was sent with is about to expire, or has been replaced: REST 3.0 refuses an
    /// expired token like any other.
    pub(crate) fn may_be_expired(&self, sent: Option<&SecretString>) -> bool {
        const NEAR: Duration = Duration::from_secs(120);
        let (Self::Application(application), Some(sent)) = (self, sent) else { return false };
        let held = application.tokens();
        let replaced = held.access_token.expose_secret() != sent.expose_secret();
        replaced || held.expires_at <= SystemTime::now() + NEAR
    }

    /// `example.bitrix24.com`.
    pub(crate) fn host(&self) -> String {
        match self {
            Self::Webhook(webhook) => webhook.host(),
            Self::Application(application) => {
                Url::parse(&application.tokens().client_endpoint).map(|url| host_of(&url)).unwrap_or_default()
            }
        }
    }

    /// `https://example.bitrix24.com`.
    pub(crate) fn origin(&self) -> String {
        match self {
            Self::Webhook(webhook) => webhook.origin(),
            Self::Application(application) => {
                let url = Url::parse(&application.tokens().client_endpoint);
                url.map_or_else(|_| String::new(), |url| url.origin().ascii_serialization())
            }
        }
    }

    /// Uses another origin for later calls.
    pub(crate) fn moved(&self, origin: &str) {
        match self {
            Self::Webhook(webhook) => webhook.moved(origin),
            Self::Application(application) => application.moved(format!("{origin}/rest/")),
        }
    }

    /// A hash of the credential: budgets are counted per credential.
    pub(crate) fn credential(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        match self {
            Self::Webhook(webhook) => webhook.key().hash(&mut hasher),
            Self::Application(application) => {
                let key = application.key();
                (&key.client_id, &key.member_id).hash(&mut hasher);
            }
        }
        hasher.finish()
    }

    /// The text with its secrets masked.
    pub(crate) fn redact(&self, text: String, sent: Option<&SecretString>) -> String {
        match self {
            Self::Webhook(webhook) => webhook.redact(text),
            Self::Application(application) => {
                let tokens = application.tokens();
                let secrets = [Some(&tokens.access_token), Some(&tokens.refresh_token), sent];
                secrets.into_iter().flatten().fold(text, |text, secret| mask(text, secret.expose_secret()))
            }
        }
    }
}

/// The endpoint of a portal usually ends in `/rest/`; exactly one slash precedes the method (URL-2).
fn method_url(endpoint: &str, version: Version, method: &str) -> String {
    let endpoint = endpoint.trim_end_matches('/');
    match version {
        Version::V2 => format!("{endpoint}/{method}"),
        Version::V3 => format!("{endpoint}/api/{method}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_2_one_slash_between_endpoint_and_method() {
        for endpoint in ["https://example.com/rest/", "https://example.com/rest", "https://example.com/rest//"] {
            assert_eq!(method_url(endpoint, Version::V2, "profile"), "https://example.com/rest/profile");
            assert_eq!(
                method_url(endpoint, Version::V3, "tasks.task.get"),
                "https://example.com/rest/api/tasks.task.get"
            );
        }
    }
}
