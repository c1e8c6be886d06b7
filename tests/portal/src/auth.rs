//! Credentials: the webhook, tokens, and the authorization server that issues them (OA-1 to OA-4).

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::{App, Refusal};

/// A pair of tokens that the portal has issued.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tokens {
    /// The token for calls.
    pub access_token: String,
    /// The token for the next pair.
    pub refresh_token: String,
    /// Seconds until the access token expires.
    pub expires_in: u64,
    /// The user that it was issued to.
    pub user_id: u64,
}

/// Without the tokens.
impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("expires_in", &self.expires_in)
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

/// The caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    Webhook,
    App,
}

impl Caller {
    /// The name that running time is billed to.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Webhook => "webhook",
            Self::App => "app",
        }
    }
}

struct Access {
    until: Duration,
    calls: Option<u32>,
    /// The pair was replaced; the real server accepts the old token until it expires.
    user_id: u64,
}

/// Everything that was issued.
#[derive(Default)]
pub(crate) struct Vault {
    access: BTreeMap<String, Access>,
    refresh: BTreeMap<String, Duration>,
    codes: BTreeMap<String, Duration>,
    issued: u64,
}

impl Vault {
    /// A new pair.
    pub(crate) fn issue(&mut self, app: &App, user_id: u64, now: Duration) -> Tokens {
        self.issued += 1;
        let (access_token, refresh_token) = (self.word("access"), self.word("refresh"));
        let access = Access { until: now + app.access, calls: app.access_calls, user_id };
        // Pairs that expired long ago are dropped: runs of hours renew often.
        self.access.retain(|_, access| access.until + app.access * 10 > now);
        self.access.insert(access_token.clone(), access);
        self.refresh.insert(refresh_token.clone(), now + app.refresh);
        Tokens { access_token, refresh_token, expires_in: app.access.as_secs(), user_id }
    }

    pub(crate) fn code(&mut self, app: &App, now: Duration) -> String {
        self.issued += 1;
        let code = self.word("code");
        self.codes.insert(code.clone(), now + app.code);
        code
    }

    /// Not guessable, and the same in every run.
    fn word(&self, kind: &str) -> String {
        let mut random = fastrand::Rng::with_seed(self.issued);
        let tail: String = std::iter::repeat_with(|| random.alphanumeric()).take(24).collect();
        format!("{kind}{}{tail}", self.issued)
    }

    /// Lets all access tokens expire.
    pub(crate) fn expire(&mut self) {
        self.access.values_mut().for_each(|access| access.until = Duration::ZERO);
    }

    /// Forgets everything that was issued.
    pub(crate) fn revoke(&mut self) {
        self.access.clear();
        self.refresh.clear();
        self.codes.clear();
    }

    /// The user behind an access token.
    pub(crate) fn check(&mut self, token: &str, now: Duration) -> Result<u64, Refusal> {
        let access = self.access.get_mut(token).ok_or(Refusal::InvalidToken)?;
        let worn = access.calls == Some(0);
        if worn || access.until <= now {
            return Err(Refusal::ExpiredToken);
        }
        access.calls = access.calls.map(|calls| calls - 1);
        Ok(access.user_id)
    }

    /// The token endpoint: a pair, or status and code of an error.
    pub(crate) fn grant(
        &mut self,
        app: &App,
        user_id: u64,
        form: &Map<String, Value>,
        now: Duration,
    ) -> Result<Tokens, (u16, &'static str, &'static str)> {
        let field = |name: &str| form.get(name).and_then(Value::as_str);
        let (Some(kind), Some(client), Some(secret)) =
            (field("grant_type"), field("client_id"), field("client_secret"))
        else {
            return Err((400, "invalid_request", "A required parameter is missing"));
        };
        if client != app.client_id {
            // Measured: this one comes with status 200.
            return Err((200, "wrong_client", "Wrong client"));
        }
        if secret != app.client_secret {
            return Err((401, "invalid_client", "The client credentials are invalid"));
        }
        let invalid = (400, "invalid_grant", "The grant is invalid or expired");
        let until = match kind {
            "refresh_token" => field("refresh_token").and_then(|token| self.refresh.remove(token)).ok_or(invalid)?,
            "authorization_code" => field("code").and_then(|code| self.codes.remove(code)).ok_or((
                400,
                "bad_verification_code",
                "The code is wrong or was used",
            ))?,
            _ => return Err((400, "invalid_request", "The grant type is unknown")),
        };
        if until <= now {
            return Err(invalid);
        }
        Ok(self.issue(app, user_id, now))
    }
}

/// The reply of the token endpoint; `expires` and `user_id` come with a refresh alone (OA-3).
pub(crate) fn reply(tokens: &Tokens, refresh: Option<u64>, facts: &Facts<'_>) -> Value {
    let mut reply = json!({
        "access_token": tokens.access_token,
        "client_endpoint": format!("{}/rest/", facts.portal),
        "domain": host(facts.server),
        "expires_in": tokens.expires_in,
        "member_id": facts.member_id,
        "refresh_token": tokens.refresh_token,
        "scope": facts.app.scope,
        "server_endpoint": format!("{}/rest/", facts.server),
        "status": "L",
    });
    if let Some(unix) = refresh {
        reply["expires"] = json!(unix + tokens.expires_in);
        reply["user_id"] = json!(tokens.user_id);
    }
    reply
}

/// What replies of the authorization server say about the portal.
pub(crate) struct Facts<'a> {
    pub(crate) portal: &'a str,
    pub(crate) server: &'a str,
    pub(crate) member_id: &'a str,
    pub(crate) app: &'a App,
}

/// `portal.test` of `https://portal.test`.
pub(crate) fn host(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host)
}
