//! Bodies in pieces: files that are too large to be held in memory.

use std::fmt;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{StreamExt, stream};

use super::http::{BoxError, HttpFailure, HttpReply, header, is_redirect};

/// Bytes in pieces.
pub type ByteStream<E> = Pin<Box<dyn Stream<Item = Result<Bytes, E>> + Send>>;

/// A body of known length that is read while it is sent.
#[non_exhaustive]
pub struct HttpBody {
    /// The number of bytes.
    pub length: u64,
    /// The bytes. If there are fewer or more than announced, the transport fails.
    pub bytes: ByteStream<BoxError>,
}

impl HttpBody {
    /// A body of `length` bytes.
    pub fn new(length: u64, bytes: ByteStream<BoxError>) -> Self {
        Self { length, bytes }
    }

    /// All of it at once.
    ///
    /// # Errors
    /// Returns an error if it cannot be read, or its length is not the announced one: nothing is sent then.
    pub async fn collect(mut self) -> Result<Bytes, HttpFailure> {
        let failed = |error: BoxError| HttpFailure::not_sent(format!("the content cannot be read: {error}"));
        let mut all = BytesMut::new();
        while let Some(piece) = self.bytes.next().await {
            all.extend_from_slice(&piece.map_err(failed)?);
        }
        if all.len() as u64 != self.length {
            return Err(HttpFailure::not_sent(format!(
                "the content has {} bytes instead of {}",
                all.len(),
                self.length
            )));
        }
        Ok(all.freeze())
    }
}

/// A reply whose body is still being received.
#[non_exhaustive]
pub struct HttpStream {
    /// HTTP status.
    pub status: u16,
    /// Names and values; a name may repeat.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: ByteStream<HttpFailure>,
}

impl HttpStream {
    /// A reply without headers.
    pub fn new(status: u16, body: ByteStream<HttpFailure>) -> Self {
        Self { status, headers: Vec::new(), body }
    }

    /// The first value of a header, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Whether it is a redirect to another address.
    pub(crate) fn is_redirect(&self) -> bool {
        is_redirect(self.status, &self.headers)
    }
}

/// A reply that has been received as a whole.
impl From<HttpReply> for HttpStream {
    fn from(reply: HttpReply) -> Self {
        let body = stream::iter([Ok(reply.body)]).boxed();
        Self { status: reply.status, headers: reply.headers, body }
    }
}

/// Without content.
impl fmt::Debug for HttpBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpBody").field("length", &self.length).finish_non_exhaustive()
    }
}

/// Without headers and content.
impl fmt::Debug for HttpStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpStream").field("status", &self.status).finish_non_exhaustive()
    }
}
