//! The bodies that a portal posts to handlers of an application. They are returned, not sent.

use serde_json::{Map, Value, json};

use crate::auth;
use crate::query;
use crate::site::Site;

/// Who caused an event, as its handler learns it (EV-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// A user of the application, with an access token.
    Application,
    /// The same with a refresh token, as in `ONAPPINSTALL` and `ONOFFLINEEVENT`.
    Installation,
    /// No user, but a robot or an agent: the application, without tokens.
    Nobody,
    /// An outgoing webhook.
    Webhook,
    /// The application was removed: `ONAPPUNINSTALL`.
    Gone,
}

/// The request that opens an application in a frame (EV-6).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Frame {
    /// The query of the address.
    pub query: String,
    /// The form.
    pub body: String,
}

/// The form of an event.
pub(crate) fn event(site: &Site, event: &str, data: Value, sender: Sender) -> String {
    let unix = site.unix() as u64;
    let mut form = json!({"event": event, "event_handler_id": "185", "data": data, "ts": unix.to_string()});
    form["auth"] = authorization(site, sender);
    query::write(&form)
}

fn authorization(site: &Site, sender: Sender) -> Value {
    let config = &site.config;
    let (portal, server) = addresses(site);
    let mut auth = Map::new();
    let mut put = |key: &str, value: String| auth.insert(key.to_owned(), value.into());
    if matches!(sender, Sender::Application | Sender::Installation) {
        let tokens = site.state().vault.issue(&config.app, config.user_id, site.now());
        put("access_token", tokens.access_token);
        put("expires_in", tokens.expires_in.to_string());
        if sender == Sender::Installation {
            put("refresh_token", tokens.refresh_token);
        }
    }
    if matches!(sender, Sender::Application | Sender::Installation | Sender::Nobody) {
        put("scope", config.app.scope.clone());
        put("status", "L".to_owned());
    }
    if sender != Sender::Gone {
        put("client_endpoint", format!("{portal}/rest/"));
        put("server_endpoint", format!("{server}/rest/"));
    }
    put("domain", auth::host(&portal).to_owned());
    put("member_id", config.member_id.clone());
    put("application_token", config.app.application_token.clone());
    Value::Object(auth)
}

/// The query and the form of a frame.
pub(crate) fn frame(site: &Site, placement: &str, options: &Value) -> Frame {
    let config = &site.config;
    let (portal, server) = addresses(site);
    let tokens = site.state().vault.issue(&config.app, config.user_id, site.now());
    let secure = if portal.starts_with("https") { "1" } else { "0" };
    let query = json!({"DOMAIN": auth::host(&portal), "PROTOCOL": secure, "LANG": "en", "APP_SID": "0a1b2c3d4e5f"});
    let body = json!({
        "AUTH_ID": tokens.access_token, "AUTH_EXPIRES": tokens.expires_in.to_string(),
        "REFRESH_ID": tokens.refresh_token, "SERVER_ENDPOINT": format!("{server}/rest/"),
        "APPLICATION_TOKEN": config.app.application_token, "APPLICATION_SCOPE": config.app.scope,
        "member_id": config.member_id, "status": "L", "PLACEMENT": placement, "PLACEMENT_OPTIONS": options.to_string(),
    });
    Frame { query: query::write(&query), body: query::write(&body) }
}

fn addresses(site: &Site) -> (String, String) {
    let moved = site.state().moved;
    (site.name(moved.unwrap_or(0)).to_owned(), site.name(site.oauth()).to_owned())
}
