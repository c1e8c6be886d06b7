//! Whose token something is: what the authorization server tells, and whether that is what was claimed.

use std::fmt;
use std::time::Duration;

use bitrix24_wire::{Envelope, Node, ReplyError};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::super::transport::{HttpFailure, HttpReply, HttpRequest, Transport};
use super::auth::{AppStatus, PortalAuth, scopes};

/// The servers that hand out tokens for the cloud (OA-2). The first is asked where nothing else is said.
const SERVERS: [&str; 2] = ["oauth.bitrix.info", "oauth.bitrix24.tech"];

/// Longer than servers need for so little.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Asks the authorization server whose token it is that came with an installation or a frame (EV-3, EV-6, OA-5):
/// `{server}/rest/app.info`, with the token in the body.
///
/// The address of that server comes with the token, from whoever has sent it, so only servers on a list are asked:
/// `oauth.bitrix.info`, `oauth.bitrix24.tech` and those that you add. Nobody else sees the token.
///
/// ```
/// # fn check(transport: impl bitrix24::Transport) {
/// use bitrix24::PortalCheck;
///
/// let check = PortalCheck::new(transport).client_id("app.5c05614270fd69.03124921");
/// # }
/// ```
pub struct PortalCheck {
    transport: Box<dyn Transport>,
    servers: Vec<String>,
    client_id: Option<String>,
    timeout: Duration,
}

/// What the authorization server tells of a token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenInfo {
    /// The portal.
    pub member_id: String,
    /// Its address.
    pub domain: String,
    /// The root of its REST interface.
    pub client_endpoint: Option<String>,
    /// The application.
    pub client_id: Option<String>,
    /// The user that calls with this token are made as.
    pub user_id: Option<i64>,
    /// What kind of application it is; unlike the one of a request, this one can be relied upon.
    pub status: Option<AppStatus>,
    /// What the token may do.
    pub scope: Vec<String>,
}

/// Why a token is not known to be what was claimed. It holds no token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CheckError {
    /// There is no access token that could be asked for.
    NoToken,
    /// The address of the authorization server is not one of those allowed; see [`PortalCheck::server`].
    Server {
        /// Its host, as far as it has one.
        host: Option<String>,
    },
    /// The server did not answer.
    Transport(HttpFailure),
    /// The server does not know the token, or answers no JSON.
    Refused(ReplyError),
    /// The server tells something else than the request, or nothing.
    Mismatch {
        /// What is different: `member_id`, `domain`, `client_id` or `client_endpoint`.
        what: &'static str,
    },
}

impl PortalCheck {
    /// A check that asks over this transport.
    pub fn new(transport: impl Transport) -> Self {
        let servers = SERVERS.map(str::to_owned).into();
        Self { transport: Box::new(transport), servers, client_id: None, timeout: TIMEOUT }
    }

    /// Allows another authorization server, by its host.
    #[must_use]
    pub fn server(mut self, host: impl Into<String>) -> Self {
        self.servers.push(host.into().to_ascii_lowercase());
        self
    }

    /// Accepts tokens of this application alone. Without it a token that another application has got from the same
    /// portal is as good as yours.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// How long to wait for the server; 30 seconds if not said.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Asks, and compares the answer with what was claimed.
    pub(super) async fn ask(&self, claimed: &PortalAuth) -> Result<TokenInfo, CheckError> {
        let token = claimed.access_token.as_ref().ok_or(CheckError::NoToken)?;
        let url = self.url(claimed.server_endpoint.as_deref())?;
        let answer = self.transport.send(self.request(url, token)).await;
        let reply = answer.map_err(|mut failure| {
            failure.message = redact(&failure.message, token);
            CheckError::Transport(failure)
        })?;
        let info = read(reply, token)?;
        self.compare(claimed, &info)?;
        Ok(info)
    }

    fn url(&self, endpoint: Option<&str>) -> Result<String, CheckError> {
        let Some(endpoint) = endpoint else { return Ok(format!("https://{}/rest/app.info", SERVERS[0])) };
        let url = Url::parse(endpoint).map_err(|_| CheckError::Server { host: None })?;
        let host = url.host_str().unwrap_or_default();
        let plain = url.scheme() == "https" && url.port().is_none() && url.username().is_empty();
        if plain && url.password().is_none() && self.servers.iter().any(|server| server == host) {
            return Ok(format!("https://{host}/rest/app.info"));
        }
        Err(CheckError::Server { host: url.host_str().map(str::to_owned) })
    }

    fn request(&self, url: String, token: &SecretString) -> HttpRequest {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("auth", token.expose_secret());
        let mut request = HttpRequest::new(url, body.finish(), self.timeout);
        request.headers = vec![
            ("content-type", "application/x-www-form-urlencoded".to_owned()),
            ("accept", "application/json".to_owned()),
            ("user-agent", concat!("bitrix24-rs/", env!("CARGO_PKG_VERSION")).to_owned()),
        ];
        request
    }

    fn compare(&self, claimed: &PortalAuth, info: &TokenInfo) -> Result<(), CheckError> {
        let same = |what, same: bool| if same { Ok(()) } else { Err(CheckError::Mismatch { what }) };
        same("member_id", !info.member_id.is_empty() && info.member_id == claimed.member_id)?;
        same("domain", host(&claimed.domain).is_some() && host(&info.domain) == host(&claimed.domain))?;
        same("client_id", self.client_id.is_none() || self.client_id == info.client_id)?;
        // Later calls go there, with tokens that are fresh.
        same(
            "client_endpoint",
            claimed.client_endpoint.as_deref().is_none_or(|endpoint| host(endpoint) == host(&info.domain)),
        )
    }
}

impl CheckError {
    /// The server could not be asked, so that nothing is known of the token yet: ask again later.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Transport(_) => true,
            Self::Refused(ReplyError::Api(error)) => error.status >= 500 || error.status == 429,
            Self::Refused(ReplyError::NonJson(_)) => true,
            _ => false,
        }
    }

    /// The HTTP status to answer with: 503 for what may go better later, 403 for the rest.
    pub fn status(&self) -> u16 {
        if self.is_temporary() { 503 } else { 403 }
    }
}

/// Reads the answer. The token is out of it before anything is kept for a message.
fn read(reply: HttpReply, token: &SecretString) -> Result<TokenInfo, CheckError> {
    let body = redact(&String::from_utf8_lossy(&reply.body), token);
    let envelope = Envelope::parse(reply.status, reply.header("content-type"), body.as_bytes());
    let envelope = envelope.map_err(CheckError::Refused)?;
    let result = envelope.result();
    let install = result.get("install").unwrap_or(result);
    Ok(TokenInfo {
        member_id: text(install, "member_id").unwrap_or_default().to_owned(),
        domain: text(install, "domain").unwrap_or_default().to_owned(),
        client_endpoint: text(install, "client_endpoint").map(str::to_owned),
        client_id: text(result, "client_id").map(str::to_owned),
        user_id: result.get("user_id").and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok())),
        status: text(install, "status").map(Into::into),
        scope: text(result, "scope").map(scopes).unwrap_or_default(),
    })
}

fn text<'a>(node: Node<'a>, key: &str) -> Option<&'a str> {
    node.get(key).and_then(Node::as_str).filter(|text| !text.is_empty())
}

/// Host and port of a portal's address, however it is written.
fn host(address: &str) -> Option<String> {
    let address = address.trim();
    let url = if address.contains("://") { Url::parse(address) } else { Url::parse(&format!("https://{address}")) };
    let url = url.ok()?;
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{}{port}", url.host_str()?))
}

fn redact(text: &str, token: &SecretString) -> String {
    text.replace(token.expose_secret(), "***")
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoToken => f.write_str("there is no access token by which the sender could be checked"),
            Self::Server { host: Some(host) } => {
                write!(f, "{host:?} is not an authorization server that is allowed to be asked; ")?;
                f.write_str("if it is one of yours, add it with `PortalCheck::server`")
            }
            Self::Server { host: None } => f.write_str("the address of the authorization server is no URL"),
            Self::Transport(failure) => write!(f, "the authorization server did not answer: {}", failure.message),
            Self::Refused(error) => write!(f, "the authorization server does not confirm the token: {error}"),
            Self::Mismatch { what } => {
                write!(f, "the authorization server tells another `{what}` for the token: the request is forged")
            }
        }
    }
}

impl std::error::Error for CheckError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(error) => Some(error),
            _ => None,
        }
    }
}

/// Without the transport.
impl fmt::Debug for PortalCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PortalCheck")
            .field("servers", &self.servers)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ev_3_only_servers_on_the_list_are_asked() {
        struct Nobody;
        impl Transport for Nobody {
            fn send(&self, _: HttpRequest) -> crate::BoxFuture<'_, Result<HttpReply, HttpFailure>> {
                Box::pin(std::future::pending())
            }
        }
        let check = PortalCheck::new(Nobody).server("OAuth.example.com");
        for (endpoint, expected) in [
            (None, Some("https://oauth.bitrix.info/rest/app.info")),
            (Some("https://oauth.bitrix.info/rest/"), Some("https://oauth.bitrix.info/rest/app.info")),
            (Some("https://OAUTH.bitrix24.tech"), Some("https://oauth.bitrix24.tech/rest/app.info")),
            (Some("https://oauth.bitrix.info:443/x?y#z"), Some("https://oauth.bitrix.info/rest/app.info")),
            (Some("https://oauth.example.com/rest/"), Some("https://oauth.example.com/rest/app.info")),
            (Some("http://oauth.bitrix.info/rest/"), None),
            (Some("https://oauth.bitrix.info:8443/rest/"), None),
            (Some("https://oauth.bitrix.info@evil.test/rest/"), None),
            (Some("https://user:oauth@oauth.bitrix.info/rest/"), None),
            (Some("https://oauth.bitrix.info.evil.test/rest/"), None),
            (Some("https://evil.test/oauth.bitrix.info/rest/"), None),
            (Some("https://evil.test\\@oauth.bitrix.info/rest/"), None),
            (Some("https://oauth.bitrix.info./rest/"), None),
            (Some("oauth.bitrix.info/rest/"), None),
            (Some("//oauth.bitrix.info/"), None),
        ] {
            assert_eq!(check.url(endpoint).ok().as_deref(), expected, "{endpoint:?}");
        }
    }

    #[test]
    fn oa_5_a_domain_is_the_same_however_it_is_written() {
        for address in [
            "a.bitrix24.com",
            "A.Bitrix24.com",
            "https://a.bitrix24.com/rest/",
            " a.bitrix24.com/",
            "a.bitrix24.com:443",
        ] {
            assert_eq!(host(address).as_deref(), Some("a.bitrix24.com"), "{address}");
        }
        assert_eq!(host("portal.local:8443").as_deref(), Some("portal.local:8443"));
        assert_eq!(host(""), None);
    }
}
