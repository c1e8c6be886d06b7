//! A file that is being downloaded.

use std::fmt;
use std::io::{self, Read};
use std::ops::Deref;
use std::sync::Arc;

use bytes::{Buf, Bytes};

use super::executor::Executor;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::files::Download as Inner;

/// A file that is being downloaded: `std::io::copy(&mut download, &mut file)?`. Name and length are those of
/// [`crate::Download`].
pub struct Download {
    download: Inner,
    executor: Arc<Executor>,
    piece: Bytes,
}

impl Download {
    pub(super) fn new(download: Inner, executor: Arc<Executor>) -> Self {
        Self { download, executor, piece: Bytes::new() }
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// Returns an error if the connection is lost, a piece does not arrive in time, or the file is shorter than
    /// announced.
    pub fn next_chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if !self.piece.is_empty() {
            return Ok(Some(std::mem::take(&mut self.piece)));
        }
        self.executor.run(self.download.next_chunk())
    }

    /// The rest of the file at once, if it is not longer than `limit`.
    ///
    /// # Errors
    /// Returns an error if [`Download::next_chunk`] does, or, of kind [`ErrorKind::Request`], if the file is longer.
    pub fn bytes(self, limit: usize) -> Result<Vec<u8>, Error> {
        let Self { download, executor, piece } = self;
        let too_long =
            || Error::local(ErrorKind::Request, format!("the file is longer than the limit of {limit} bytes"));
        let left = limit.checked_sub(piece.len()).ok_or_else(too_long)?;
        let rest = executor.run(download.bytes(left))?;
        Ok([&piece, &rest[..]].concat())
    }
}

/// Errors are those of [`Download::next_chunk`] inside an [`io::Error`].
impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.piece.is_empty() && !buffer.is_empty() {
            self.piece = self.next_chunk().map_err(io::Error::other)?.unwrap_or_default();
        }
        let count = self.piece.len().min(buffer.len());
        self.piece.copy_to_slice(&mut buffer[..count]);
        Ok(count)
    }
}

impl Deref for Download {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.download
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.download.fmt(f)
    }
}
