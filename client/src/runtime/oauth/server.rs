//! The authorization server: exchanges codes and refresh tokens, and describes tokens.

use std::sync::Arc;
use std::time::Duration;

use bitrix24_wire::{ApiError, Envelope, ReplyError};
use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded;

use super::app::App;
use super::callback::Callback;
use super::tokens::{MemberId, Tokens, scopes, text_of};
use crate::runtime::default_transport::default_transport;
use crate::runtime::error::{Cause, Class, Error, ErrorKind};
use crate::runtime::http::{HttpMethod, HttpReply, HttpRequest};
use crate::runtime::redact::mask;
use crate::runtime::reply::redacted;
use crate::runtime::transport::Transport;

/// An application at its authorization server: sends users there, and exchanges codes for tokens.
#[derive(Clone)]
pub struct OAuth {
    app: App,
    transport: Arc<dyn Transport>,
}

/// The description of an access token by the authorization server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppInfo {
    /// The application that the token is for.
    pub client_id: Option<String>,
    /// The portal that the token is for.
    pub member_id: Option<MemberId>,
    /// The host of that portal.
    pub domain: Option<String>,
    /// What the token may do.
    pub scopes: Vec<String>,
    /// Whose token it is.
    pub user_id: Option<i64>,
}

impl OAuth {
    /// Uses the default transport of clients.
    ///
    /// # Errors
    /// Returns an error if that transport cannot be created.
    pub fn new(app: App) -> Result<Self, Error> {
        Ok(Self { app, transport: default_transport()? })
    }

    /// Uses a transport of your own.
    pub fn with_transport(app: App, transport: impl Transport) -> Self {
        Self::shared(app, Arc::new(transport))
    }

    pub(crate) fn shared(app: App, transport: Arc<dyn Transport>) -> Self {
        Self { app, transport }
    }

    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// The address to send the browser of a user to, so that the portal at `host` authorizes this application. `state`
    /// is a secret of that browser; [`Callback::parse`] compares it.
    pub fn authorize_url(&self, host: &str, state: &str) -> String {
        let query = form(&[("client_id", &self.app.client_id), ("state", state)]);
        format!("https://{host}/oauth/authorize/?{query}")
    }

    /// Exchanges a code for tokens. A code is valid for 30 seconds and one use.
    ///
    /// # Errors
    /// Returns an error if the server refuses, of kind [`ErrorKind::Token`], or if there is no reply, of kind
    /// [`ErrorKind::Transport`].
    pub async fn exchange(&self, callback: &Callback) -> Result<Tokens, Error> {
        let secret = callback.code.expose_secret();
        let code = [("grant_type", "authorization_code"), ("code", secret)];
        self.tokens(callback.server_domain.as_deref(), &code, &[secret], None).await
    }

    /// Exchanges a refresh token for a new pair. The old pair is invalid afterwards: save the new one at once.
    ///
    /// # Errors
    /// Returns an error if the server refuses, of kind [`ErrorKind::Token`] ([`Error::needs_authorization`] tells
    /// whether for good), or if there is no reply, of kind [`ErrorKind::Transport`].
    pub async fn refresh(&self, tokens: &Tokens) -> Result<Tokens, Error> {
        let secrets = [tokens.refresh_token.expose_secret(), tokens.access_token.expose_secret()];
        let token = [("grant_type", "refresh_token"), ("refresh_token", secrets[0])];
        let new = self.tokens(tokens.server_endpoint.as_deref(), &token, &secrets, Some(tokens)).await?;
        if new.member_id != tokens.member_id {
            return Err(Error::local(ErrorKind::Token, "the new token is for another portal"));
        }
        Ok(new)
    }

    async fn tokens(
        &self,
        server: Option<&str>,
        parameters: &[(&str, &str)],
        secrets: &[&str],
        known: Option<&Tokens>,
    ) -> Result<Tokens, Error> {
        let origin = self.app.server_origin(server)?;
        let own = [("client_id", self.app.client_id.as_str()), ("client_secret", self.app.secret())];
        let query = form(&[&own[..], parameters].concat());
        let address = format!("{origin}/oauth/token/");
        let request = match self.app.token_method {
            HttpMethod::Post => HttpRequest::new(address, query, TIMEOUT)
                .with_header("content-type", "application/x-www-form-urlencoded"),
            HttpMethod::Get => HttpRequest::get(format!("{address}?{query}"), TIMEOUT),
        };
        let reply = self.send(request).await?;
        // Errors come with any status, 200 included (OA-4).
        let Ok(envelope) = reply.envelope() else { return Err(self.refusal(reply, secrets)) };
        let incomplete = "the reply of the authorization server holds no whole set of tokens";
        Tokens::from_reply(envelope.result(), known).ok_or_else(|| Error::local(ErrorKind::Token, incomplete))
    }

    /// The description of a token that came from outside, by the server that was named.
    ///
    /// # Errors
    /// Returns an error if the application does not trust the server, or the server does not know the token.
    pub async fn app_info(&self, server: Option<&str>, token: &SecretString) -> Result<AppInfo, Error> {
        let origin = self.app.server_origin(server)?;
        let body = serde_json::json!({ "auth": token.expose_secret() }).to_string();
        let request = HttpRequest::new(format!("{origin}/rest/app.info"), body, TIMEOUT)
            .with_header("content-type", "application/json");
        let reply = self.send(request).await?;
        match reply.envelope() {
            Ok(envelope) => Ok(read_info(&envelope)),
            Err(_) => Err(self.refusal(reply, &[token.expose_secret()])),
        }
    }

    /// The error of a reply, with the sent secrets masked: a server may echo them.
    fn refusal(&self, reply: HttpReply, secrets: &[&str]) -> Error {
        let all = || secrets.iter().copied().chain([self.app.secret()]);
        let (reply, _) = redacted(reply, |text| all().fold(text, mask));
        match reply.envelope() {
            Ok(_) => Error::local(ErrorKind::Token, "the authorization server refused"),
            Err(error) => token_error(error),
        }
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpReply, Error> {
        let request = request.with_header("accept", "application/json").with_header("user-agent", USER_AGENT);
        // Messages of a transport may contain the request, and a request to this server consists of secrets.
        self.transport.send(request).await.map_err(|mut failure| {
            failure.message = if failure.timeout {
                "the authorization server did not answer in time".to_owned()
            } else {
                "the authorization server was not reached, or did not answer".to_owned()
            };
            Error::new(Cause::Transport(failure))
        })
    }
}

const TIMEOUT: Duration = Duration::from_secs(30);
pub(crate) const USER_AGENT: &str = concat!("bitrix24-rs/", env!("CARGO_PKG_VERSION"));

fn form(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn token_error(error: ReplyError) -> Error {
    match error {
        ReplyError::Api(error) => {
            let terminal = is_terminal(&error);
            Error::new(Cause::Token { error, terminal })
        }
        ReplyError::NonJson(error) => Error::new(Cause::NonJson(error)),
        other => Error::local(ErrorKind::Token, other.to_string()),
    }
}

/// A failure of the server is temporary; a refusal is not.
fn is_terminal(error: &ApiError) -> bool {
    error.status < 500 && !matches!(error.status, 408 | 429)
}

impl Error {
    /// Whether the same request may succeed later.
    pub(super) fn is_transient_refusal(&self) -> bool {
        match self.cause() {
            Cause::Token { terminal, .. } => !terminal,
            Cause::Local(..) => false,
            _ => self.class() != Class::Fatal,
        }
    }
}

fn read_info(envelope: &Envelope<'_>) -> AppInfo {
    let result = envelope.result();
    let text = |name: &str| {
        let value = [name.to_owned(), name.to_ascii_uppercase()].iter().find_map(|name| result.get(name))?;
        text_of(value).filter(|text| !text.is_empty())
    };
    let install = result.get("install");
    let of_install = |name: &str| install?.get(name)?.as_str().map(str::to_owned);
    let endpoint = text("client_endpoint").or_else(|| of_install("client_endpoint"));
    let host = endpoint.and_then(|url| Some(url::Url::parse(&url).ok()?.host_str()?.to_owned()));
    AppInfo {
        client_id: text("client_id"),
        member_id: text("member_id").or_else(|| of_install("member_id")).map(MemberId::from),
        domain: host.or_else(|| text("domain")).or_else(|| of_install("domain")),
        scopes: scopes(&text("scope").or_else(|| of_install("scope")).unwrap_or_default()),
        user_id: text("user_id").and_then(|id| id.parse().ok()),
    }
}

impl std::fmt::Debug for OAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OAuth").field("app", &self.app).finish_non_exhaustive()
    }
}
