//! The interface to the network. It names no HTTP library, so that the library can change.

use super::http::{BoxFuture, HttpFailure, HttpReply, HttpRequest};
use super::stream::{HttpBody, HttpStream};

/// Sends one request and returns the reply of the server, redirects and errors included.
///
/// It neither retries nor follows redirects: the client decides whether a call may be repeated and where a secret may
/// go.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole reply.
    ///
    /// # Errors
    /// Returns an error if there is no whole reply. [`HttpFailure::sent`] decides whether the call may be repeated.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>>;

    /// Sends a request whose body is a stream and reads the whole reply. The body of `request` itself is empty.
    ///
    /// If not overridden, the body is collected in memory and sent by [`send`](Self::send).
    ///
    /// # Errors
    /// Returns an error if [`send`](Self::send) would, or if the body cannot be read.
    fn upload(&self, request: HttpRequest, body: HttpBody) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(async move {
            let body = body.collect().await?;
            self.send(HttpRequest { body, ..request }).await
        })
    }

    /// Sends a request and reads the head of the reply; its body is a stream. The timeout of the request applies to the
    /// head and to each piece, not to the whole.
    ///
    /// If not overridden, the whole reply is read by [`send`](Self::send), and the timeout applies to the whole.
    ///
    /// # Errors
    /// Returns an error if [`send`](Self::send) would.
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
