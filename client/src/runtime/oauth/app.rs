//! The credentials of an application.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::runtime::address::is_secure;
use crate::runtime::error::Error;
use crate::runtime::http::HttpMethod;

/// The authorization servers that may see the secret of an application (OA-2).
const HOSTS: [&str; 2] = ["oauth.bitrix.info", "oauth.bitrix24.tech"];

/// An application: its id, its secret, and the authorization servers that may see them.
#[derive(Clone)]
pub struct App {
    pub(super) client_id: String,
    pub(super) client_secret: SecretString,
    /// The authorization server, whatever a reply names.
    server: Option<String>,
    hosts: Vec<String>,
    pub(super) token_method: HttpMethod,
}

impl App {
    /// An application by the values on its page in Bitrix24: `client_id` and `client_secret`.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            server: None,
            hosts: HOSTS.map(str::to_owned).into(),
            token_method: HttpMethod::Post,
        }
    }

    /// Adds a host of an authorization server that may see the secret. Replies and events name such servers, and may be
    /// forged: other hosts are rejected. Listed by default: `oauth.bitrix.info`, `oauth.bitrix24.tech`.
    #[must_use]
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.hosts.push(host.into().to_ascii_lowercase());
        self
    }

    /// The authorization server, for example `https://oauth.bitrix24.tech`, whatever a reply names. Plain `http` is
    /// allowed for addresses of this machine, for tests.
    #[must_use]
    pub fn server(mut self, origin: impl Into<String>) -> Self {
        self.server = Some(origin.into());
        self
    }

    /// Requests tokens by `GET`, as documented. The default is `POST`: addresses end up in the logs of servers.
    #[must_use]
    pub fn tokens_by_get(mut self) -> Self {
        self.token_method = HttpMethod::Get;
        self
    }

    /// The id of the application.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(super) fn secret(&self) -> &str {
        self.client_secret.expose_secret()
    }

    /// The origin of the authorization server, given what a reply or an event names as one: a host or an address.
    ///
    /// # Errors
    /// Returns an error if that host may not see the secret.
    pub(crate) fn server_origin(&self, named: Option<&str>) -> Result<String, Error> {
        let named = match (&self.server, named) {
            (Some(server), _) => return origin_of(server, true),
            (None, Some(named)) if !named.is_empty() => named,
            (None, _) => HOSTS[0],
        };
        let address = if named.contains("://") { named.to_owned() } else { format!("https://{named}") };
        let origin = origin_of(&address, false)?;
        let host = origin.trim_start_matches("https://");
        if self.hosts.iter().any(|allowed| allowed == host) {
            return Ok(origin);
        }
        Err(Error::configuration(
            "the authorization server that the portal names is none that may see the secret of the application; if it is one, add it with `App::allow_host`",
        ))
    }
}

/// `https://host[:port]` of an address.
fn origin_of(address: &str, local: bool) -> Result<String, Error> {
    let url =
        Url::parse(address).map_err(|_| Error::configuration("the address of the authorization server is no URL"))?;
    if !is_secure(&url, local) {
        return Err(Error::configuration("the address of the authorization server must begin with https://"));
    }
    Ok(url.origin().ascii_serialization())
}

/// Without the secret.
impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("client_id", &self.client_id).field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oa_2_the_secret_goes_to_listed_servers_alone() {
        let app = App::new("app.1", "s3cret").allow_host("oauth.example.com");
        for (named, expected) in [
            (None, Some("https://oauth.bitrix.info")),
            (Some(""), Some("https://oauth.bitrix.info")),
            (Some("oauth.bitrix24.tech"), Some("https://oauth.bitrix24.tech")),
            (Some("https://oauth.bitrix.info/rest/"), Some("https://oauth.bitrix.info")),
            (Some("https://oauth.example.com/rest/"), Some("https://oauth.example.com")),
            (Some("http://oauth.bitrix.info/rest/"), None),
            (Some("https://oauth.bitrix.info.evil.test/rest/"), None),
            (Some("https://oauth.bitrix.info@evil.test/"), None),
            (Some("https://oauth.bitrix.info:8443/"), None),
            (Some("evil.test"), None),
            (Some("http://127.0.0.1/"), None),
            (Some("::"), None),
        ] {
            assert_eq!(app.server_origin(named).ok().as_deref(), expected, "{named:?}");
        }
        let local = app.clone().server("http://127.0.0.1:8080/");
        assert_eq!(local.server_origin(Some("evil.test")).unwrap(), "http://127.0.0.1:8080");
        assert!(app.server("http://portal.test").server_origin(None).is_err());
    }
}
