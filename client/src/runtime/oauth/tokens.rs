//! Tokens of one portal.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bitrix24_wire::{Doc, Node};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

/// The permanent key of a portal: its domain may change, this does not (OA-5).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MemberId(String);

impl MemberId {
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for MemberId {
    fn from(id: T) -> Self {
        Self(id.into())
    }
}

impl fmt::Display for MemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a portal has installed an application.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppStatus {
    /// `L`: local.
    Local,
    /// `F`: free.
    Free,
    /// `D`: a demo version.
    Demo,
    /// `T`: for a trial time.
    Trial,
    /// `P`: paid.
    Paid,
    /// `S`: by subscription.
    Subscription,
    /// Anything else.
    Other(String),
}

impl From<&str> for AppStatus {
    fn from(text: &str) -> Self {
        match text {
            "L" => Self::Local,
            "F" => Self::Free,
            "D" => Self::Demo,
            "T" => Self::Trial,
            "P" => Self::Paid,
            "S" => Self::Subscription,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl AppStatus {
    /// As it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Local => "L",
            Self::Free => "F",
            Self::Demo => "D",
            Self::Trial => "T",
            Self::Paid => "P",
            Self::Subscription => "S",
            Self::Other(other) => other,
        }
    }
}

/// The tokens of one user of one portal for one application.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// Sent with every call; valid for an hour.
    pub access_token: SecretString,
    /// Is exchanged for the next pair, once; valid for 180 days.
    pub refresh_token: SecretString,
    /// When the access token expires, by the clock of this machine.
    pub expires_at: SystemTime,
    /// The endpoint of the portal: `https://example.bitrix24.com/rest/`.
    pub client_endpoint: String,
    /// The authorization server: `https://oauth.bitrix.info/rest/`.
    pub server_endpoint: Option<String>,
    /// The portal.
    pub member_id: MemberId,
    /// What the application may do.
    pub scopes: Vec<String>,
    /// How the portal has installed the application.
    pub status: Option<AppStatus>,
    /// Whose tokens they are.
    pub user_id: Option<i64>,
}

impl Tokens {
    /// Tokens from another source, for example from a frame or an event.
    pub fn new(
        member_id: impl Into<MemberId>,
        client_endpoint: impl Into<String>,
        access_token: impl Into<SecretString>,
        refresh_token: impl Into<SecretString>,
        expires_in: Duration,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: refresh_token.into(),
            expires_at: SystemTime::now() + expires_in.min(MAX_LIFE),
            client_endpoint: client_endpoint.into(),
            server_endpoint: None,
            member_id: member_id.into(),
            scopes: Vec::new(),
            status: None,
            user_id: None,
        }
    }

    /// Whether the access token has expired, by the clock of this machine.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        self.expires_at <= SystemTime::now()
    }

    /// All of it as JSON, secrets included, for a [`TokenStore`](crate::TokenStore).
    #[must_use]
    pub fn to_secret_json(&self) -> SecretString {
        let expires = self.expires_at.duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
        json!({
            "access_token": self.access_token.expose_secret(),
            "refresh_token": self.refresh_token.expose_secret(),
            "expires": expires,
            "client_endpoint": self.client_endpoint,
            "server_endpoint": self.server_endpoint,
            "member_id": self.member_id.as_str(),
            "scope": self.scopes.join(","),
            "status": self.status.as_ref().map(AppStatus::as_str),
            "user_id": self.user_id,
        })
        .to_string()
        .into()
    }

    /// Reads what [`Tokens::to_secret_json`] has written, or a reply of the authorization server. `None` if a token,
    /// the portal or its address is missing.
    #[must_use]
    pub fn from_secret_json(json: &str) -> Option<Self> {
        Self::from_reply(Doc::parse(json.as_bytes()).ok()?.root(), None)
    }

    /// Reads a reply. Members that it does not repeat are taken from `known`: a new pair must not be lost for that.
    ///
    /// `expires` counts from 1970, `expires_in` from now; replies hold one or both.
    pub(super) fn from_reply(node: Node<'_>, known: Option<&Self>) -> Option<Self> {
        let text = |name: &str| text_of(node.get(name)?).filter(|text| !text.is_empty());
        let expires = text("expires").and_then(|text| text.parse::<u64>().ok());
        let expires_in = text("expires_in").and_then(|text| text.parse().ok()).map(Duration::from_secs);
        let at = match (expires_in, expires) {
            // Counted from now, the clock of the server does not matter.
            (Some(life), _) => SystemTime::now() + life.min(MAX_LIFE),
            (None, Some(at)) => UNIX_EPOCH + Duration::from_secs(at.min(1 << 40)),
            (None, None) => SystemTime::now() + LIFE,
        };
        let (access, refresh) = (text("access_token")?, text("refresh_token")?);
        let member = text("member_id").or_else(|| known.map(|known| known.member_id.as_str().to_owned()))?;
        let endpoint = text("client_endpoint").or_else(|| known.map(|known| known.client_endpoint.clone()))?;
        let mut tokens = Self::new(member, endpoint, access, refresh, LIFE);
        tokens.expires_at = at;
        tokens.server_endpoint = text("server_endpoint").or_else(|| known?.server_endpoint.clone());
        tokens.scopes = match (text("scope"), known) {
            (None, Some(known)) => known.scopes.clone(),
            (scope, _) => scopes(&scope.unwrap_or_default()),
        };
        let status = text("status").map(|status| AppStatus::from(status.as_str()));
        tokens.status = status.or_else(|| known?.status.clone());
        // A renewal does not change the user, and a user that was unknown when the key of the store was built stays
        // unknown.
        tokens.user_id = known.map_or_else(|| text("user_id")?.parse().ok(), |known| known.user_id);
        Some(tokens)
    }
}

/// The life of an access token if the reply does not contain it.
const LIFE: Duration = Duration::from_secs(3600);
const MAX_LIFE: Duration = Duration::from_secs(1 << 32);

/// A text, or an integer as text: servers differ.
pub(super) fn text_of(node: Node<'_>) -> Option<String> {
    node.as_str().map(str::to_owned).or_else(|| node.as_i64().map(|number| number.to_string()))
}

/// Separated by commas, by spaces, or both: servers differ.
pub(crate) fn scopes(text: &str) -> Vec<String> {
    text.split([',', ' ']).filter(|scope| !scope.is_empty()).map(str::to_owned).collect()
}

/// Without the tokens.
impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("member_id", &self.member_id)
            .field("client_endpoint", &self.client_endpoint)
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .field("status", &self.status)
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oa_3_replies_of_the_server() {
        let reply = r#"{"access_token":"s3cretA","refresh_token":"s3cretR","expires_in":3600,"domain":"oauth.bitrix.info",
            "client_endpoint":"https://example.bitrix24.com/rest/","server_endpoint":"https://oauth.bitrix.info/rest/",
            "member_id":"abc","scope":"crm, task,user","status":"F"}"#;
        let tokens = Tokens::from_secret_json(reply).unwrap();
        assert_eq!(tokens.scopes, ["crm", "task", "user"]);
        assert_eq!((tokens.status.as_ref(), tokens.user_id), (Some(&AppStatus::Free), None));
        assert!(!tokens.is_expired() && tokens.expires_at < SystemTime::now() + Duration::from_secs(3601));
        assert!(!format!("{tokens:?}").contains("s3cret"), "{tokens:?}");
        let again = Tokens::from_secret_json(tokens.to_secret_json().expose_secret()).unwrap();
        assert_eq!(again.member_id, MemberId::from("abc"));
        assert_eq!(again.access_token.expose_secret(), "s3cretA");
        assert!(Tokens::from_secret_json(r#"{"access_token":"a","refresh_token":"","member_id":"m"}"#).is_none());
        assert!(Tokens::from_secret_json("[]").is_none());
        assert_eq!(AppStatus::from("X").as_str(), "X");
    }
}
