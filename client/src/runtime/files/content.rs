//! What is uploaded.

use std::fmt;

use bitrix24_wire::Upload;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{StreamExt, TryStreamExt, stream};
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::runtime::http::BoxError;
use crate::runtime::stream::ByteStream;

/// The content of a file that is uploaded: bytes, or a source that yields them piece by piece.
pub struct Content {
    length: u64,
    source: Source,
}

enum Source {
    Whole(Bytes),
    /// Consumed by the first attempt.
    Once(Option<ByteStream<BoxError>>),
}

/// How much is read at once.
const PIECE: usize = 64 << 10;

impl Content {
    /// `length` bytes from a stream, which are never all in memory. An upload of a stream is not repeated once it has
    /// begun.
    pub fn stream<E: Into<BoxError> + 'static>(
        length: u64,
        bytes: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Self {
        Self { length, source: Source::Once(Some(bytes.map_err(Into::into).boxed())) }
    }

    /// `length` bytes from a reader, for example from a `tokio::fs::File` with the length in its metadata.
    pub fn reader(length: u64, reader: impl AsyncRead + Send + Unpin + 'static) -> Self {
        let pieces = stream::try_unfold(reader, |mut reader| async move {
            let mut piece = BytesMut::with_capacity(PIECE);
            let count = reader.read_buf(&mut piece).await?;
            Ok::<_, std::io::Error>((count > 0).then(|| (piece.freeze(), reader)))
        });
        Self::stream(length, pieces)
    }

    /// The number of bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The bytes for one attempt; `None` if an earlier attempt has consumed them.
    pub(super) fn take(&mut self) -> Option<ByteStream<BoxError>> {
        match &mut self.source {
            Source::Whole(bytes) => Some(stream::iter([Ok(bytes.clone())]).boxed()),
            Source::Once(bytes) => bytes.take(),
        }
    }

    /// Another attempt is possible.
    pub(super) fn is_left(&self) -> bool {
        !matches!(self.source, Source::Once(None))
    }
}

macro_rules! from {
    ($($type:ty),+) => {$(
        impl From<$type> for Content {
            fn from(bytes: $type) -> Self {
                let bytes = Bytes::from(bytes);
                Self { length: bytes.len() as u64, source: Source::Whole(bytes) }
            }
        }
    )+};
}

from!(Bytes, Vec<u8>, Box<[u8]>, &'static [u8], String, &'static str);

impl From<bitrix24_wire::Bytes> for Content {
    fn from(bytes: bitrix24_wire::Bytes) -> Self {
        bytes.0.into()
    }
}

impl From<Upload> for Content {
    fn from(upload: Upload) -> Self {
        upload.into_content().into()
    }
}

/// Without the bytes.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content").field("length", &self.length).finish_non_exhaustive()
    }
}
