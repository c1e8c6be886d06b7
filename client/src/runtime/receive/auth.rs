//! The sender of a request: portal, application and tokens.

use std::fmt;
use std::time::Duration;

use bitrix24_wire::Value;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Map;
use subtle::ConstantTimeEq;

use super::error::ReceiveError;
use super::fields::take_text;
use crate::runtime::oauth::{AppStatus, MemberId, Tokens, scopes};

/// Portal, application and tokens that come with an event, a robot or a frame (EV-2, EV-6).
///
/// An application gets all of it if a user has caused the event, and no tokens if a robot or an agent has; a webhook
/// gets `member_id`, `domain`, the endpoints and its application token.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalAuth {
    /// `member_id`: the portal, independent of its address (OA-5).
    pub member_id: MemberId,
    /// `domain`, `DOMAIN`: its address, for instance `example.bitrix24.com`.
    pub domain: String,
    /// `application_token`, `APPLICATION_TOKEN`: always with events; self-hosted portals leave it out of frames.
    pub application_token: Option<SecretString>,
    /// `access_token`, `AUTH_ID`: for calls as the user.
    pub access_token: Option<SecretString>,
    /// `refresh_token`, `REFRESH_ID`: with `ONAPPINSTALL`, `ONOFFLINEEVENT` and frames only.
    pub refresh_token: Option<SecretString>,
    /// `expires_in`, `AUTH_EXPIRES`: seconds until the access token expires.
    pub expires_in: Option<u64>,
    /// `scope`, `APPLICATION_SCOPE`: what the application may do.
    pub scopes: Vec<String>,
    /// `status`: the kind of application. The authorization server has the payment status.
    pub status: Option<AppStatus>,
    /// `user_id`: the user who has caused it; not documented, but sent with tokens.
    pub user_id: Option<i64>,
    /// `client_endpoint`: the root of the REST interface.
    pub client_endpoint: Option<String>,
    /// `server_endpoint`, `SERVER_ENDPOINT`: the authorization server.
    pub server_endpoint: Option<String>,
    /// Other members of the `auth` of an event. They may be secrets.
    pub extra: Map<String, Value>,
}

impl PortalAuth {
    /// The `auth` of an event.
    pub(super) fn from_event(mut map: Map<String, Value>) -> Result<Self, ReceiveError> {
        let mut text = |key| take_text(&mut map, key);
        let mut auth = Self {
            member_id: text("member_id").ok_or(ReceiveError::Missing("auth[member_id]"))?.into(),
            domain: text("domain").ok_or(ReceiveError::Missing("auth[domain]"))?,
            application_token: Some(
                text("application_token").ok_or(ReceiveError::Missing("auth[application_token]"))?.into(),
            ),
            access_token: text("access_token").map(Into::into),
            refresh_token: text("refresh_token").map(Into::into),
            expires_in: text("expires_in").and_then(|text| text.parse().ok()),
            scopes: text("scope").map(|text| scopes(&text)).unwrap_or_default(),
            status: text("status").map(|text| text.as_str().into()),
            user_id: text("user_id").and_then(|text| text.parse().ok()),
            client_endpoint: text("client_endpoint"),
            server_endpoint: text("server_endpoint"),
            extra: Map::new(),
        };
        auth.extra = map;
        Ok(auth)
    }

    /// The parameters of a frame; `query` are those of its address.
    pub(super) fn from_frame(
        query: &mut Map<String, Value>,
        body: &mut Map<String, Value>,
    ) -> Result<Self, ReceiveError> {
        let domain = take_text(query, "DOMAIN").or_else(|| take_text(body, "DOMAIN"));
        let mut text = |key| take_text(body, key);
        Ok(Self {
            domain: domain.ok_or(ReceiveError::Missing("DOMAIN"))?,
            member_id: text("member_id").ok_or(ReceiveError::Missing("member_id"))?.into(),
            application_token: text("APPLICATION_TOKEN").map(Into::into),
            access_token: text("AUTH_ID").map(Into::into),
            refresh_token: text("REFRESH_ID").map(Into::into),
            expires_in: text("AUTH_EXPIRES").and_then(|text| text.parse().ok()),
            scopes: text("APPLICATION_SCOPE").map(|text| scopes(&text)).unwrap_or_default(),
            status: text("status").map(|text| text.as_str().into()),
            user_id: None,
            client_endpoint: None,
            server_endpoint: text("SERVER_ENDPOINT"),
            extra: Map::new(),
        })
    }

    /// Tokens for a client or a store; `None` if one of the two tokens or the endpoint is missing, as in most events.
    /// Without an expiry time the access token counts as expired.
    pub fn tokens(&self) -> Option<Tokens> {
        let (access, refresh) = (self.access_token.clone()?, self.refresh_token.clone()?);
        let lives = Duration::from_secs(self.expires_in.unwrap_or(0));
        let mut tokens = Tokens::new(self.member_id.clone(), self.client_endpoint.clone()?, access, refresh, lives);
        tokens.server_endpoint.clone_from(&self.server_endpoint);
        tokens.scopes.clone_from(&self.scopes);
        tokens.status.clone_from(&self.status);
        tokens.user_id = self.user_id;
        Some(tokens)
    }

    /// Compares the application token with the stored one, in constant time. An empty stored token never matches: a
    /// store that returns an empty text must not grant access.
    pub(super) fn has_token(&self, stored: &SecretString) -> bool {
        let stored = stored.expose_secret().as_bytes();
        let token = self.application_token.as_ref().map_or("", |token| token.expose_secret());
        !stored.is_empty() && bool::from(token.as_bytes().ct_eq(stored))
    }
}

/// Without tokens, endpoints, user and unknown members.
impl fmt::Debug for PortalAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PortalAuth")
            .field("member_id", &self.member_id)
            .field("domain", &self.domain)
            .field("status", &self.status)
            .field("has_access_token", &self.access_token.is_some())
            .field("has_refresh_token", &self.refresh_token.is_some())
            .finish_non_exhaustive()
    }
}
