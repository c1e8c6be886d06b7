//! Addresses that secrets are sent to: of webhooks, and endpoints of tokens. No message contains the secret.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use bitrix24_wire::Version;
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

use super::error::Error;
use super::redact::mask;

/// A webhook: portal, user and secret.
pub(crate) struct Webhook {
    /// `https://example.bitrix24.com`, with a port if it is not the default one. It changes if the portal moves.
    origin: RwLock<String>,
    uid: u64,
    secret: SecretString,
}

impl Webhook {
    /// Reads `https://host[:port]/rest/{uid}/{secret}[/]`, also with `rest/api`. The error does not contain the
    /// address. `plain` allows `http` for addresses of this machine.
    pub(crate) fn parse(text: &str, plain: bool) -> Result<Self, &'static str> {
        let url = Url::parse(text.trim()).map_err(|_| "is not a URL")?;
        check_secure(&url, plain)?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err("must end with the secret");
        }
        let mut segments: Vec<&str> = url.path_segments().map(Iterator::collect).unwrap_or_default();
        if segments.last() == Some(&"") {
            segments.pop();
        }
        let (uid, secret) = match segments[..] {
            ["rest", uid, secret] | ["rest", "api", uid, secret] => (uid, secret),
            _ => return Err("must look like https://host/rest/1/secret/"),
        };
        let digits = !uid.is_empty() && uid.bytes().all(|byte| byte.is_ascii_digit());
        let uid = uid.parse().ok().filter(|_| digits).ok_or("must hold the number of a user before the secret")?;
        if secret.is_empty() || !secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
            return Err("must hold a secret of letters and digits");
        }
        Ok(Self { origin: RwLock::new(url.origin().ascii_serialization()), uid, secret: secret.into() })
    }

    /// The address of a method.
    pub(crate) fn method_url(&self, version: Version, method: &str) -> String {
        let root = match version {
            Version::V2 => "/rest/",
            Version::V3 => "/rest/api/",
        };
        let origin = self.origin.read().unwrap_or_else(PoisonError::into_inner);
        [&*origin, root, &self.uid.to_string(), "/", self.secret.expose_secret(), "/", method].concat()
    }

    pub(crate) fn origin(&self) -> String {
        self.origin.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Uses another origin for later calls.
    pub(crate) fn moved(&self, origin: &str) {
        origin.clone_into(&mut self.origin.write().unwrap_or_else(PoisonError::into_inner));
    }

    /// `example.bitrix24.com`, with a port if it is not the default one.
    pub(crate) fn host(&self) -> String {
        let origin = self.origin();
        origin.split_once("://").map_or_else(String::new, |(_, host)| host.to_owned())
    }

    /// Identifies the webhook.
    pub(crate) fn key(&self) -> (u64, &str) {
        (self.uid, self.secret.expose_secret())
    }

    pub(crate) fn uid(&self) -> u64 {
        self.uid
    }

    /// The text with the secret masked.
    pub(crate) fn redact(&self, text: String) -> String {
        mask(text, self.secret.expose_secret())
    }
}

/// Checks the endpoint of tokens, before anything is sent there.
pub(crate) fn check_endpoint(endpoint: &str, plain: bool) -> Result<(), Error> {
    let refused = |why: &str| Err(Error::configuration(format!("the client endpoint of the tokens {why}")));
    let Ok(url) = Url::parse(endpoint) else { return refused("is not a URL") };
    if let Err(why) = check_secure(&url, plain) {
        return refused(why);
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refused("must be an address and nothing more");
    }
    if url.path().trim_end_matches('/') != "/rest" {
        return refused("must end in /rest/");
    }
    Ok(())
}

/// Checks an address that a secret is sent to.
pub(crate) fn check_secure(url: &Url, plain: bool) -> Result<(), &'static str> {
    if !is_secure(url, plain) {
        return Err("must begin with https://");
    }
    if names_user(url) { Err("must not hold a user name or a password") } else { Ok(()) }
}

/// TLS; `plain` allows `http` for addresses of this machine.
pub(crate) fn is_secure(url: &Url, plain: bool) -> bool {
    url.scheme() == "https" || (plain && url.scheme() == "http" && is_loopback(url))
}

/// A user name in an address hides the real host from a human reader.
pub(crate) fn names_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// `example.bitrix24.com`, with a port if it is not the default one.
pub(crate) fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// An address of this machine.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("host", &self.host()).field("uid", &self.uid).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_1_addresses() {
        let cases = [
            ("https://example.bitrix24.com/rest/1/s3cret/", Ok("https://example.bitrix24.com/rest/1/s3cret/m")),
            ("https://example.bitrix24.com/rest/1/s3cret", Ok("https://example.bitrix24.com/rest/1/s3cret/m")),
            (" https://EXAMPLE.com:8443/rest/api/12/s3cret/\n", Ok("https://example.com:8443/rest/12/s3cret/m")),
            ("https://example.com:443/rest/1/s3cret/", Ok("https://example.com/rest/1/s3cret/m")),
            ("http://example.com/rest/1/s3cret/", Err("https")),
            ("ftp://example.com/rest/1/s3cret/", Err("https")),
            ("example.com/rest/1/s3cret/", Err("not a URL")),
            ("", Err("not a URL")),
            ("https://u:p@example.com/rest/1/s3cret/", Err("user name")),
            ("https://example.com/rest/1/s3cret/?a=b", Err("must end")),
            ("https://example.com/rest/1/s3cret/#a", Err("must end")),
            ("https://example.com/rest/1/s3cret/profile", Err("look like")),
            ("https://example.com/rest/1/s3cret//", Err("look like")),
            ("https://example.com/rest/s3cret/", Err("look like")),
            ("https://example.com/api/1/s3cret/", Err("look like")),
            ("https://example.com/", Err("look like")),
            ("https://example.com/rest/one/s3cret/", Err("number")),
            ("https://example.com/rest/+1/s3cret/", Err("number")),
            ("https://example.com/rest/99999999999999999999/s3cret/", Err("number")),
            ("https://example.com/rest/1//", Err("letters")),
            ("https://example.com/rest/1/s3%20cret/", Err("letters")),
        ];
        for (text, expected) in cases {
            match (Webhook::parse(text, false), expected) {
                (Ok(webhook), Ok(url)) => assert_eq!(webhook.method_url(Version::V2, "m"), url),
                (Err(message), Err(part)) => {
                    assert!(message.contains(part), "{text}: {message}");
                    assert!(!message.contains("s3cret") && !message.contains("example"), "{message}");
                }
                (found, expected) => panic!("{text}: {found:?} instead of {expected:?}"),
            }
        }
    }

    #[test]
    fn url_3_rest_3_has_its_own_root() {
        let webhook = Webhook::parse("https://example.com/rest/1/s3cret/", false).unwrap();
        assert_eq!(
            webhook.method_url(Version::V3, "tasks.task.get"),
            "https://example.com/rest/api/1/s3cret/tasks.task.get"
        );
        assert_eq!(format!("{webhook:?}"), r#"Webhook { host: "example.com", uid: 1, .. }"#);
        assert_eq!(webhook.redact("at /rest/1/s3cret/x".into()), "at /rest/1/***/x");
    }

    #[test]
    fn url_2_endpoints_of_tokens() {
        for (endpoint, fine) in [
            ("https://example.bitrix24.com/rest/", true),
            ("https://example.bitrix24.com/rest", true),
            ("http://example.bitrix24.com/rest/", false),
            ("https://example.bitrix24.com/", false),
            ("https://example.bitrix24.com/rest/?a", false),
            ("http://127.0.0.1:80/rest/", false),
            ("rest", false),
        ] {
            assert_eq!(check_endpoint(endpoint, false).is_ok(), fine, "{endpoint}");
        }
        assert!(check_endpoint("http://127.0.0.1:8080/rest/", true).is_ok());
        assert!(check_endpoint("http://example.com/rest/", true).is_err());
    }
}
