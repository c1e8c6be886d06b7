//! The transport over HTTP.

use std::error::Error as _;
use std::sync::Arc;

use reqwest::redirect::Policy;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt;

use super::error::Error;
use super::transport::{BoxFuture, HttpFailure, HttpReply, HttpRequest, Transport, Verb};

/// Sends over HTTP/1.1 with kept connections and TLS by rustls. It follows no redirects: whoever calls decides where a
/// secret goes. Cloning it shares the connections. It needs a tokio runtime.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// Verifies servers by the certificates of the platform, with the crypto provider that the program has installed, or
    /// ring.
    pub fn new() -> Result<Self, Error> {
        let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()));
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_platform_verifier())
            .map_err(|error| Error::configuration(format!("TLS: {error}")))?
            .with_no_client_auth();
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(Policy::none())
            .build()
            .map_err(|error| Error::configuration(describe(error)))?;
        Ok(Self { client })
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpReply, reqwest::Error> {
        let method = match request.verb {
            Verb::Get => reqwest::Method::GET,
            Verb::Post => reqwest::Method::POST,
        };
        let mut builder = self.client.request(method, request.url).timeout(request.timeout).body(request.body);
        for (name, value) in request.headers {
            builder = builder.header(name, value);
        }
        let response = builder.send().await?;
        let status = response.status().as_u16();
        let text = |value: &reqwest::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        let mut reply = HttpReply::new(status, response.bytes().await?);
        reply.headers = headers;
        Ok(reply)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(async move {
            self.exchange(request).await.map_err(|error| {
                let (before, timeout) = (error.is_connect() || error.is_builder(), error.is_timeout());
                let message = describe(error);
                HttpFailure { sent: !before, timeout, message }
            })
        })
    }
}

/// The error and its causes, without the address.
fn describe(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
