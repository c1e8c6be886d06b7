//! Addresses of other things than methods: the authorization server, uploads and downloads.

use serde_json::{Value, json};

use crate::Refusal;
use crate::auth::{self, Facts};
use crate::methods::Context;
use crate::methods::disk;
use crate::raw::RawReply;
use crate::route::{Incoming, Route};
use crate::site::{Site, State};
use crate::store::text;
use crate::{Version, envelope, multipart};

/// The reply of such an address.
pub(crate) fn open(site: &Site, state: &mut State, request: &Incoming, route: &Route<'_>) -> RawReply {
    match route {
        // A portal issues no tokens: a client that sends a secret there has been misled (OA-2).
        Route::Token if request.host == site.oauth() => token(site, state, request),
        Route::Authorize if request.host != site.oauth() => authorize(site, state, request),
        Route::Upload => upload(site, state, request),
        Route::Download => download(state, request),
        Route::Call { method, .. } if method.eq_ignore_ascii_case("app.info") => app_info(site, state, request),
        _ => RawReply::page(404),
    }
}

fn facts(site: &Site, state: &State) -> (String, String) {
    (site.name(state.moved.unwrap_or(0)).to_owned(), site.name(site.oauth()).to_owned())
}

fn token(site: &Site, state: &mut State, request: &Incoming) -> RawReply {
    let form = request.form();
    let config = &site.config;
    let refresh = form.get("grant_type").map(text).as_deref() == Some("refresh_token");
    match state.vault.grant(&config.app, config.user_id, &form, site.now()) {
        Ok(tokens) => {
            state.journal.counters.refreshes += u64::from(refresh);
            let (portal, server) = facts(site, state);
            let facts = Facts { portal: &portal, server: &server, member_id: &config.member_id, app: &config.app };
            RawReply::json(200, &auth::reply(&tokens, refresh.then(|| site.unix() as u64), &facts))
        }
        Err((status, code, description)) => {
            state.journal.counters.refused_grants += 1;
            RawReply::json(status, &json!({"error": code, "error_description": description}))
        }
    }
}

/// The user agrees at once; an error is a page for the user, not a redirect (OA-1).
fn authorize(site: &Site, state: &mut State, request: &Incoming) -> RawReply {
    let form = request.form();
    let config = &site.config;
    if form.get("client_id").map(text).as_deref() != Some(&config.app.client_id) {
        return RawReply::page(200);
    }
    let code = state.vault.code(&config.app, site.now());
    let (portal, server) = facts(site, state);
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("code", &code)
        .append_pair("state", &form.get("state").map(text).unwrap_or_default())
        .append_pair("domain", auth::host(&portal))
        .append_pair("member_id", &config.member_id)
        .append_pair("scope", &config.app.scope)
        .append_pair("server_domain", auth::host(&server))
        .finish();
    RawReply::redirect(&format!("{}?{query}", config.app.redirect_uri))
}

/// What the authorization server knows about a token (OA-5).
fn app_info(site: &Site, state: &mut State, request: &Incoming) -> RawReply {
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    let in_form = request.form().get("auth").map(text);
    let token = body.get("auth").map(text).or(in_form).unwrap_or_default();
    match state.vault.check(&token, site.now()) {
        Ok(user_id) => {
            let (portal, _) = facts(site, state);
            let app = &site.config.app;
            let expires = site.unix() + app.access.as_secs_f64();
            let result = json!({
                "client_id": app.client_id, "scope": app.scope, "expires": envelope::date(expires), "user_id": user_id,
                "install": {
                    "installed": true, "version": 1, "status": "L", "scope": app.scope, "domain": auth::host(&portal),
                    "uri": app.redirect_uri, "client_endpoint": format!("{portal}/rest/"),
                    "member_id": site.config.member_id, "member_type": "portal",
                },
            });
            RawReply::json(200, &json!({"result": result}))
        }
        Err(refusal) => {
            let (status, body) = refusal.reply(Version::V2);
            RawReply::json(status, &body)
        }
    }
}

/// The second step of an upload: a form with the file, answered with an ordinary envelope.
fn upload(site: &Site, state: &mut State, request: &Incoming) -> RawReply {
    let token = request_token(request);
    let Some(folder) = state.world.disk.uploads.remove(&token) else {
        return refused(&Refusal::method(400, "ERROR_NOT_FOUND", "The upload address is not known"));
    };
    let Some((name, content)) = multipart::file(request, disk::FIELD) else {
        return refused(&Refusal::method(400, "DISK_UPLOAD", "The form has no file in the expected field"));
    };
    let unix = site.unix();
    let mut context = Context {
        config: &site.config,
        store: &mut state.world.store,
        chats: &state.world.chats,
        queue: &mut state.world.queue,
        disk: &mut state.world.disk,
        method: "disk.folder.uploadfile",
        caller: &auth::Caller::Webhook,
        user_id: site.config.user_id,
        origin: site.name(request.host),
        unix,
        stuck: false,
    };
    let result = disk::store(&mut context, folder, name, content);
    let time = envelope::time(state.quirks.time, Version::V2, (unix, site.cost("disk.folder.uploadfile")), None);
    RawReply::json(200, &envelope::Answer::from(result).envelope(time))
}

fn refused(refusal: &Refusal) -> RawReply {
    let (status, body) = refusal.reply(Version::V2);
    RawReply::json(status, &body)
}

fn request_token(request: &Incoming) -> String {
    request.form().get("token").map(text).unwrap_or_default()
}

/// Clients without the headers of a browser get 404, though with the name of the file (F-2).
fn download(state: &State, request: &Incoming) -> RawReply {
    let token = request_token(request);
    let number = token.strip_prefix("disk|").and_then(|number| number.parse::<u64>().ok());
    let Some((name, content)) = number.and_then(|number| state.world.disk.files.get(&number)) else {
        return RawReply::page(404);
    };
    let disposition = ("content-disposition".to_owned(), format!("attachment; filename=\"{}\"", name.replace('"', "")));
    let polite = ["user-agent", "accept", "accept-language", "referer"];
    let mut reply = if polite.iter().all(|header| request.header(header).is_some_and(|value| !value.is_empty())) {
        RawReply::new(200, "application/octet-stream", content.clone())
    } else {
        RawReply::page(404)
    };
    reply.headers.push(disposition);
    reply
}
