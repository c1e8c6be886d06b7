//! The transport over HTTP.

use std::error::Error as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use reqwest::redirect::Policy;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt;

use super::error::Error;
use super::http::{BoxError, BoxFuture, HttpFailure, HttpMethod, HttpReply, HttpRequest};
use super::stream::{ByteStream, HttpBody, HttpStream};
use super::transport::Transport;

/// The timeout of connecting.
const CONNECT: Duration = Duration::from_secs(15);

/// Sends over HTTP/1.1 with kept connections and TLS by rustls. It follows no redirects: the client decides where a
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
            // Unlike a late reply, this means that nothing was sent, so the call can be repeated.
            .connect_timeout(CONNECT)
            .build()
            .map_err(|error| Error::configuration(describe(error)))?;
        Ok(Self { client })
    }

    /// The head of a reply. The caller applies the timeout of the request.
    async fn head(&self, request: HttpRequest, body: reqwest::Body) -> Result<reqwest::Response, reqwest::Error> {
        let method = match request.method {
            HttpMethod::Get => reqwest::Method::GET,
            HttpMethod::Post => reqwest::Method::POST,
        };
        let mut builder = self.client.request(method, request.url).body(body);
        for (name, value) in request.headers {
            builder = builder.header(name, value);
        }
        builder.send().await
    }

    async fn exchange(&self, mut request: HttpRequest, body: Option<HttpBody>) -> Result<HttpReply, HttpFailure> {
        let timeout = request.timeout;
        let body = match body {
            Some(body) => reqwest::Body::wrap(SyncBody::from(body)),
            None => std::mem::take(&mut request.body).into(),
        };
        let whole = async {
            let response = self.head(request, body).await?;
            let (status, headers) = (response.status().as_u16(), headers(&response));
            let mut reply = HttpReply::new(status, response.bytes().await?);
            reply.headers = headers;
            Ok(reply)
        };
        within(timeout, whole).await
    }
}

/// Applies the timeout, from connecting to the last byte.
async fn within<T>(timeout: Duration, work: impl Future<Output = Result<T, reqwest::Error>>) -> Result<T, HttpFailure> {
    match tokio::time::timeout(timeout, work).await {
        Ok(done) => done.map_err(failure),
        Err(_) => Err(HttpFailure::sent("no whole reply in time").timed_out()),
    }
}

fn headers(response: &reqwest::Response) -> Vec<(String, String)> {
    let text = |value: &reqwest::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(self.exchange(request, None))
    }

    fn upload(&self, request: HttpRequest, body: HttpBody) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(self.exchange(request, Some(body)))
    }

    fn download(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpStream, HttpFailure>> {
        Box::pin(async move {
            let timeout = request.timeout;
            let response = within(timeout, self.head(request, reqwest::Body::default())).await?;
            let (status, headers) = (response.status().as_u16(), headers(&response));
            let body = stream::unfold(Some(response), move |response| async move {
                let mut response = response?;
                match within(timeout, response.chunk()).await {
                    Ok(piece) => piece.map(|piece| (Ok(piece), Some(response))),
                    Err(failure) => Some((Err(failure), None)),
                }
            });
            let mut reply = HttpStream::new(status, body.boxed());
            reply.headers = headers;
            Ok(reply)
        })
    }
}

/// A body for reqwest, which requires `Sync`. Its length is sent, so it must be exact.
struct SyncBody {
    left: u64,
    bytes: Mutex<ByteStream<BoxError>>,
}

impl From<HttpBody> for SyncBody {
    fn from(body: HttpBody) -> Self {
        Self { left: body.length, bytes: Mutex::new(body.bytes) }
    }
}

impl http_body::Body for SyncBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, BoxError>>> {
        let bytes = self.bytes.get_mut().unwrap_or_else(PoisonError::into_inner);
        let piece = ready!(bytes.poll_next_unpin(context)).transpose()?;
        let length = piece.as_ref().map_or(0, |piece| piece.len() as u64);
        match (piece, self.left.checked_sub(length)) {
            (Some(piece), Some(left)) => {
                self.left = left;
                Poll::Ready(Some(Ok(http_body::Frame::data(piece))))
            }
            (None, Some(0)) => Poll::Ready(None),
            (None, Some(left)) => Poll::Ready(Some(Err(format!("the content ends {left} bytes early").into()))),
            (_, None) => Poll::Ready(Some(Err("the content is longer than told".into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.left)
    }
}

fn failure(error: reqwest::Error) -> HttpFailure {
    let (before, timeout) = (error.is_connect() || error.is_builder(), error.is_timeout());
    let message = describe(error);
    HttpFailure { sent: !before, timeout, message }
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
