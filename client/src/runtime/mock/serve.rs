//! Serving requests by their address: methods, tokens, files.

use std::sync::Arc;

use bitrix24_wire::{Value, Version};
use serde_json::json;
use tokio::time::sleep;
use url::{Url, form_urlencoded};

use super::answer::{Answer, Fault, What};
use super::received::{Received, Uploaded};
use super::rule::Target;
use super::state::{CODE, Given, SECRET, State};
use crate::runtime::http::{BoxFuture, HttpFailure, HttpMethod, HttpReply, HttpRequest};
use crate::runtime::transport::Transport;

/// The network of a fake portal.
pub(super) struct MockTransport(pub(super) Arc<State>);

impl Transport for MockTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(async move { self.0.serve(&request).await })
    }
}

/// The result of serving a request.
pub(super) type Served = Result<HttpReply, HttpFailure>;

impl State {
    async fn serve(&self, request: &HttpRequest) -> Served {
        let unknown = || HttpFailure::not_sent("no such host: only the fake portal can be reached in this test");
        let url = Url::parse(&request.url).map_err(|_| unknown())?;
        let path = url.path();
        let token = url.query_pairs().find(|(key, _)| key == "token").map(|(_, value)| value.into_owned());
        match (url.host_str().unwrap_or_default(), request.method, token) {
            (host, _, _) if host != self.host() && path == "/oauth/token/" => self.serve_tokens(request, &url).await,
            (host, HttpMethod::Post, _) if host != self.host() && path == "/rest/app.info" => {
                Ok(self.serve_app_info(request))
            }
            (host, ..) if host != self.host() => Err(unknown()),
            (_, HttpMethod::Get, Some(key)) => Ok(self.serve_file(&key, request)),
            (_, HttpMethod::Post, Some(key)) => self.serve_upload(&key, request).await,
            (_, HttpMethod::Post, None) => Box::pin(self.serve_call(path, request)).await,
            _ => Ok(HttpReply::new(404, "<html>").with_header("content-type", "text/html")),
        }
    }

    async fn serve_call(&self, path: &str, request: &HttpRequest) -> Served {
        let Some((version, method, secret)) = route(path) else {
            return Ok(HttpReply::new(404, "<html>").with_header("content-type", "text/html"));
        };
        let (parameters, token) = read_body(request);
        let call = Received {
            version,
            method: method.to_owned(),
            parameters,
            headers: without_tokens(request),
            in_batch: false,
        };
        let allowed = match secret {
            Some(secret) => secret == SECRET,
            None => token.is_some_and(|token| self.takes(&token)),
        };
        if !allowed && secret.is_some() {
            return Ok(reply(&Answer::error(401, "INVALID_CREDENTIALS"), version));
        }
        if !allowed {
            self.note(call);
            let answer = Fault::ExpiredToken.to_answer(version).unwrap_or_else(|| Answer::error(401, "expired_token"));
            return Ok(reply(&answer, version));
        }
        let target = Target::Method(version, call.method.clone());
        if call.method.eq_ignore_ascii_case("batch") && !self.expects(&target) {
            return self.serve_batch(call, request).await;
        }
        self.answer_call(&target, call, request).await
    }

    /// Finds the answer to a call and gives it.
    pub(super) async fn answer_call(&self, target: &Target, call: Received, request: &HttpRequest) -> Served {
        let Some(given) = self.answer(target, &call) else {
            self.note(call.clone());
            return Ok(self.refuse_unexpected(&call));
        };
        let note = || self.note(call.clone());
        let served = self.give_in_turn(given, &call, request, note).await;
        served.unwrap_or_else(|| Ok(self.refuse_unexpected(&call)))
    }

    /// Gives an answer of an expectation; after a wait the next one, or `None` if there is none. A call that reaches
    /// the portal is recorded first.
    async fn give_in_turn(
        &self,
        mut given: Given,
        call: &Received,
        request: &HttpRequest,
        note: impl FnOnce(),
    ) -> Option<Served> {
        let mut note = Some(note);
        loop {
            match &given.answer.what {
                What::Compute(compute) => given.answer = compute(call),
                What::Fault(Fault::LostBefore) => return Some(Err(HttpFailure::not_sent("connection refused"))),
                _ => {
                    if let Some(note) = note.take() {
                        note();
                    }
                    if let Some(served) = self.give(&given.answer, call.version, request).await {
                        return Some(served);
                    }
                    given = self.following(&given)?;
                }
            }
        }
    }

    /// Gives one answer; `None` after a wait.
    async fn give(&self, answer: &Answer, version: Version, request: &HttpRequest) -> Option<Served> {
        let late = || HttpFailure::sent("no reply in time").timed_out();
        let What::Fault(fault) = answer.what else { return Some(Ok(reply(answer, version))) };
        match fault {
            Fault::LostBefore => return Some(Err(HttpFailure::not_sent("connection refused"))),
            Fault::LostAfter => return Some(Err(HttpFailure::sent("connection reset"))),
            Fault::Timeout => {
                sleep(request.timeout).await;
                return Some(Err(late()));
            }
            Fault::Slow(time) if time >= request.timeout => {
                sleep(request.timeout).await;
                return Some(Err(late()));
            }
            Fault::Slow(time) => sleep(time).await,
            Fault::ExpiredToken => self.expire(),
            Fault::Html(_) => {}
        }
        fault.to_answer(version).map(|answer| Ok(reply(&answer, version)))
    }

    pub(super) fn refuse_unexpected(&self, call: &Received) -> HttpReply {
        self.note_unexpected(format!("{call:?}"));
        let text = format!("nobody expected this call, or not once more: {call:?}");
        reply(&Answer::error(400, "MOCK_UNEXPECTED_CALL").description(text), call.version)
    }

    async fn serve_tokens(&self, request: &HttpRequest, url: &Url) -> Served {
        let body =
            if request.method == HttpMethod::Get { url.query().unwrap_or_default().as_bytes() } else { &request.body };
        let get = |name: &str| form_urlencoded::parse(body).find(|(key, _)| key == name).map(|(_, value)| value);
        let call = Received {
            version: Version::V2,
            method: "oauth/token".to_owned(),
            parameters: json!({ "grant_type": get("grant_type") }),
            headers: Vec::new(),
            in_batch: false,
        };
        let token = get("refresh_token").unwrap_or_default();
        if let Some(given) = self.answer(&Target::Refresh, &call) {
            let served = self.give_in_turn(given, &call, request, || ()).await;
            if matches!(&served, Some(Err(failure)) if failure.sent) {
                // The new pair is lost with the reply, and the old one is invalid all the same.
                self.refresh(&token);
            }
            // After a wait the tokens are granted if there is no other answer.
            if let Some(served) = served {
                return served;
            }
        }
        let granted = match get("grant_type").as_deref() {
            Some("authorization_code") => (get("code").as_deref() == Some(CODE)).then(|| self.pair()),
            _ => self.refresh(&token),
        };
        let Some((access, refresh)) = granted else {
            let answer =
                Answer::error(400, "invalid_grant").description("not the newest refresh token, or no such code");
            return Ok(reply(&answer, Version::V2));
        };
        let body = json!({
            "access_token": access, "refresh_token": refresh, "expires_in": 3600, "scope": "", "status": "L",
            "domain": "oauth.bitrix.info", "server_endpoint": "https://oauth.bitrix.info/rest/",
            "client_endpoint": format!("https://{}/rest/", self.host()), "member_id": self.host(), "user_id": 1,
        });
        Ok(HttpReply::new(200, body.to_string()).with_header("content-type", "application/json"))
    }

    /// The description of a token by the authorization server.
    fn serve_app_info(&self, request: &HttpRequest) -> HttpReply {
        let (body, token) = read_body(request);
        let token = token.or_else(|| {
            form_urlencoded::parse(&request.body).find(|(key, _)| key == "auth").map(|(_, value)| value.into_owned())
        });
        drop(body);
        let answer = if token.is_some_and(|token| self.takes(&token)) {
            Answer::result(json!({
                "client_id": "mock.app", "scope": "", "user_id": 1, "install": {
                    "member_id": self.host(), "client_endpoint": format!("https://{}/rest/", self.host()),
                }
            }))
        } else {
            Answer::error(401, "expired_token")
        };
        reply(&answer, Version::V2)
    }

    fn serve_file(&self, key: &str, request: &HttpRequest) -> HttpReply {
        let Some((name, content)) = self.load_file(key) else {
            return HttpReply::new(404, "<html>").with_header("content-type", "text/html");
        };
        let start = request.header("range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-'));
        let start = start.and_then(|start| start.parse::<usize>().ok()).filter(|start| *start <= content.len());
        let disposition = format!("attachment; filename=\"{name}\"");
        let length = content.len();
        let part = content.slice(start.unwrap_or(0)..);
        let reply = HttpReply::new(if start.is_some() { 206 } else { 200 }, part)
            .with_header("content-type", "application/octet-stream")
            .with_header("content-disposition", disposition);
        match start {
            Some(start) => reply.with_header("content-range", format!("bytes {start}-{}/{length}", length.max(1) - 1)),
            None => reply.with_header("content-length", length.to_string()),
        }
    }

    async fn serve_upload(&self, key: &str, request: &HttpRequest) -> Served {
        let (Some(method), Some((field, name, content))) = (self.upload_method(key), read_form(request)) else {
            return Ok(reply(
                &Answer::error(400, "MOCK_NO_UPLOAD").description("no form, or no such address"),
                Version::V2,
            ));
        };
        let call = Received {
            version: Version::V2,
            method: method.clone(),
            parameters: Value::Null,
            headers: without_tokens(request),
            in_batch: false,
        };
        let Some(given) = self.answer(&Target::Upload(key.to_owned()), &call) else {
            return Ok(self.refuse_unexpected(&call));
        };
        let note = || self.note_upload(Uploaded { method, field, name, content });
        let served = self.give_in_turn(given, &call, request, note).await;
        served.unwrap_or_else(|| Ok(self.refuse_unexpected(&call)))
    }
}

pub(super) fn reply(answer: &Answer, version: Version) -> HttpReply {
    answer.to_reply(version).unwrap_or_default()
}

/// Interface, method and the secret of a webhook.
fn route(path: &str) -> Option<(Version, &str, Option<&str>)> {
    let rest = path.strip_prefix("/rest/")?;
    let (version, rest) = match rest.strip_prefix("api/") {
        Some(rest) => (Version::V3, rest),
        None => (Version::V2, rest),
    };
    match rest.split('/').collect::<Vec<_>>()[..] {
        [method] => Some((version, method, None)),
        [_, secret, method] => Some((version, method, Some(secret))),
        _ => None,
    }
}

/// Parameters, and the token. With a token, arguments by position are an object with numbers as keys.
fn read_body(request: &HttpRequest) -> (Value, Option<String>) {
    let mut body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    let bearer = request.header("authorization").and_then(|header| header.strip_prefix("Bearer "));
    let mut token = bearer.map(str::to_owned);
    if let Value::Object(entries) = &mut body {
        if let Some(Value::String(auth)) = entries.shift_remove("auth") {
            token = token.or(Some(auth));
        }
        let by_position = entries.keys().enumerate().all(|(index, key)| *key == index.to_string());
        if by_position && !entries.is_empty() {
            body = entries.values().cloned().collect();
        }
    }
    (body, token)
}

fn without_tokens(request: &HttpRequest) -> Vec<(String, String)> {
    let kept = request.headers.iter().filter(|(name, _)| *name != "authorization");
    kept.map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

/// A form of one file, as this crate writes it: field, name, content.
fn read_form(request: &HttpRequest) -> Option<(String, String, bytes::Bytes)> {
    let boundary = request.header("content-type")?.split_once("boundary=")?.1;
    let (body, end) = (&request.body, format!("\r\n--{boundary}--\r\n"));
    let start = memchr::memmem::find(body, b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&body[..start]).ok()?;
    let stop = memchr::memmem::rfind(body, end.as_bytes())?;
    let quoted = |name: &str| Some(head.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.to_owned());
    Some((quoted("name")?, quoted("filename")?, body.slice(start..stop)))
}
