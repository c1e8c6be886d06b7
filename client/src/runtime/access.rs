//! As whom a portal is called: where a method stands and what proves who calls.

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

/// The caller.
pub(crate) enum Access {
    Webhook(Webhook),
    Application(Arc<Application>),
}

/// Where one attempt goes.
pub(crate) struct Target {
    pub(crate) url: String,
    /// For applications: goes into the body, or into a header.
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

    /// Gets another token than the one that was refused; tells whether there is one to be had.
    pub(crate) async fn renew(&self, refused: Option<&SecretString>) -> Result<bool, Error> {
        match (self, refused) {
            (Self::Application(application), Some(refused)) => Box::pin(application.renew(refused)).await.map(|_| true),
            _ => Ok(false),
        }
    }

    /// Whether the token that a call was made with is near its end, or replaced by now: REST 3.0 refuses an old token
    /// like any other.
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

    /// Follows the portal to another origin.
    pub(crate) fn moved(&self, origin: &str) {
        match self {
            Self::Webhook(webhook) => webhook.moved(origin),
            Self::Application(application) => application.moved(format!("{origin}/rest/")),
        }
    }

    /// Tells budgets of callers apart.
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

    /// The text with stars in the place of secrets.
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

/// The endpoint of a portal ends in `/rest/`, mostly: exactly one slash stands before what follows (URL-2).
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
