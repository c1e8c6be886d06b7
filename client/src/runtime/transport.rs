//! The border to whatever moves bytes. Everything here is ours: the HTTP library behind it can change.

use super::http::{BoxFuture, HttpFailure, HttpReply, HttpRequest};
use super::stream::{HttpBody, HttpStream};

/// Sends one request and gives back whatever the server answers, redirects and errors included.
///
/// It neither retries nor follows redirects: whether a call may be repeated and where a secret may go is decided by the
/// client.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole reply.
    ///
    /// # Errors
    /// Where there is no whole reply. [`HttpFailure::sent`] decides whether the call may be repeated.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>>;

    /// Sends a request whose body comes in pieces and reads the whole reply. The body of `request` itself is empty.
    ///
    /// If not overridden, the body is collected in memory and sent by [`send`](Self::send).
    ///
    /// # Errors
    /// As those of [`send`](Self::send); also where the body cannot be read.
    fn upload(&self, request: HttpRequest, body: HttpBody) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(async move {
            let body = body.collect().await?;
            self.send(HttpRequest { body, ..request }).await
        })
    }

    /// Sends a request and reads the head of the reply; its body comes in pieces. The timeout of the request is that
    /// of the head and of each piece, not of the whole.
    ///
    /// If not overridden, the whole reply is read by [`send`](Self::send), so its timeout is that of the whole.
    ///
    /// # Errors
    /// As those of [`send`](Self::send).
    fn download(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpStream, HttpFailure>> {
        Box::pin(async move { self.send(request).await.map(HttpStream::from) })
    }
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        (**self).send(request)
    }

    fn upload(&self, request: HttpRequest, body: HttpBody) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        (**self).upload(request, body)
    }

    fn download(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpStream, HttpFailure>> {
        (**self).download(request)
    }
}
