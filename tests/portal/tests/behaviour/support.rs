//! A minimal client.

use bitrix24_portal::{Config, Handle, Portal, RawReply, RawRequest};
use reqwest::redirect::Policy;
use reqwest::{RequestBuilder, Url};
use serde_json::Value;

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

pub(crate) fn http() -> reqwest::Client {
    // A second call finds it done.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().redirect(Policy::none()).build().unwrap()
}

pub(crate) async fn portal(config: Config) -> Portal {
    Portal::start(config).await.unwrap()
}

/// With a body of JSON.
pub(crate) fn json(request: RequestBuilder, body: &Value) -> RequestBuilder {
    request.header("content-type", "application/json").body(body.to_string())
}

/// With a form.
pub(crate) fn form(request: RequestBuilder, fields: &[(&str, &str)]) -> RequestBuilder {
    let body = Url::parse_with_params("http://form/", fields).unwrap().query().unwrap_or_default().to_owned();
    request.header("content-type", "application/x-www-form-urlencoded").body(body)
}

/// A `POST` of JSON over a socket.
pub(crate) async fn post(url: &str, body: &Value) -> Result<Reply, reqwest::Error> {
    read(json(http().post(url), body).send().await?).await
}

pub(crate) async fn read(response: reqwest::Response) -> Result<Reply, reqwest::Error> {
    let text = |value: &reqwest::header::HeaderValue| value.to_str().unwrap().to_owned();
    Ok(Reply {
        status: response.status().as_u16(),
        headers: response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        text: response.text().await?,
    })
}

/// A method of REST 2 by the webhook.
pub(crate) async fn call(portal: &Handle, method: &str, body: Value) -> Reply {
    post(&format!("{}{method}", portal.webhook_url()), &body).await.unwrap()
}

/// A method of REST 3.0 by the webhook.
pub(crate) async fn call3(portal: &Handle, method: &str, body: Value) -> Reply {
    let url = portal.webhook_url().replace("/rest/", "/rest/api/");
    post(&format!("{url}{method}"), &body).await.unwrap()
}

/// The same without a socket.
pub(crate) async fn direct(portal: &Handle, method: &str, body: Value) -> RawReply {
    let request = RawRequest::json(format!("{}{method}", portal.webhook_url()), &body);
    portal.exchange(request).await.unwrap()
}
