//! A file that is being downloaded.

use std::fmt;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{StreamExt, stream};
use percent_encoding::percent_decode_str;

use super::range::whole_length;
use super::signed::SignedUrl;
use crate::runtime::client::Client;
use crate::runtime::error::{Cause, Error, ErrorKind};
use crate::runtime::http::HttpFailure;
use crate::runtime::stream::HttpStream;

/// A file that is being downloaded, piece by piece. Dropping it ends the download.
pub struct Download {
    client: Client,
    address: SignedUrl,
    reply: HttpStream,
    length: Option<u64>,
    received: u64,
    /// The number of bytes that the caller has already.
    skip: u64,
}

impl Download {
    /// `offset` is the number of bytes that the caller has already.
    pub(super) fn new(client: Client, address: SignedUrl, reply: HttpStream, offset: u64) -> Self {
        let announced = reply.header("content-length").and_then(|length| length.trim().parse::<u64>().ok());
        let (length, skip) = match reply.status {
            206 => (whole_length(&reply).or_else(|| announced?.checked_add(offset)), 0),
            416 => (Some(offset), 0),
            _ => (announced, offset),
        };
        Self { client, address, reply, length, received: offset - skip, skip }
    }

    /// The length of the whole file, if the portal sends it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// How many bytes of the file have arrived, including those that the caller had before. After an error
    /// [`Client::resume_download`] continues from there.
    pub fn received(&self) -> u64 {
        self.received.max(self.skip)
    }

    /// The name of the file, if the portal sends it: the name alone, without any path.
    pub fn file_name(&self) -> Option<String> {
        let name = file_name(self.header("content-disposition")?)?;
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
        let name: String = name.chars().filter(|c| !c.is_control()).collect();
        (!["", ".", ".."].contains(&name.as_str())).then_some(name)
    }

    /// The media type of the file: `image/png`.
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// A header of the reply, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.reply.header(name)
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// Returns an error if the connection is lost, a piece does not arrive in time, or the file is shorter than
    /// announced.
    pub async fn next_chunk(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let Some(piece) = self.reply.body.next().await else { return self.end() };
            let mut piece = piece.map_err(|failure| self.address.lost(self.client.inner(), failure))?;
            // Skips the bytes that the caller has already.
            let known = self.skip.saturating_sub(self.received).min(piece.len() as u64);
            self.received += piece.len() as u64;
            let piece = piece.split_off(known as usize);
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
    }

    fn end(&self) -> Result<Option<Bytes>, Error> {
        match self.length {
            Some(length) if self.received < length => {
                let message = format!("the file ends after {} of {length} bytes", self.received);
                Err(Error::new(Cause::Transport(HttpFailure::sent(message))))
            }
            _ => Ok(None),
        }
    }

    /// The rest of the file as a stream that ends with the first error: what
    /// [`Content::stream`](crate::Content::stream) sends on to another portal, or a web server to a browser.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + use<> {
        stream::unfold(Some(self), |download| async move {
            let mut download = download?;
            match download.next_chunk().await.transpose()? {
                Ok(piece) => Some((Ok(piece), Some(download))),
                Err(error) => Some((Err(error), None)),
            }
        })
    }

    /// The rest of the file at once, if it is not longer than `limit`.
    ///
    /// # Errors
    /// Returns an error if [`Download::next_chunk`] does, or, of kind [`ErrorKind::Request`], if the file is longer.
    pub async fn bytes(mut self, limit: usize) -> Result<Vec<u8>, Error> {
        let too_long =
            || Error::local(ErrorKind::Request, format!("the file is longer than the limit of {limit} bytes"));
        let rest = self.length.map(|length| length.saturating_sub(self.received()));
        if rest.is_some_and(|rest| rest > limit as u64) {
            return Err(too_long());
        }
        // The announced length is not trusted for an allocation.
        let mut all = BytesMut::with_capacity(rest.unwrap_or_default().min(1 << 20) as usize);
        while let Some(piece) = self.next_chunk().await? {
            if all.len() + piece.len() > limit {
                return Err(too_long());
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.into())
    }
}

/// `attachment; filename="a.txt"; filename*=utf-8''%C3%A4.txt`: the second form takes precedence.
fn file_name(disposition: &str) -> Option<String> {
    let parameter = |name: &str| {
        let mut parts = disposition.split(';').map(str::trim).filter_map(|part| part.split_once('='));
        parts.find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let extended = parameter("filename*").and_then(|value| {
        let encoded = value.trim_matches('"').splitn(3, '\'').nth(2)?;
        Some(percent_decode_str(encoded).decode_utf8_lossy().into_owned())
    });
    // Portals percent-encode names in the plain form as well.
    let plain = || Some(percent_decode_str(parameter("filename")?.trim_matches('"')).decode_utf8_lossy().into_owned());
    extended.or_else(plain)
}

/// Without the address and the content.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("length", &self.length)
            .field("received", &self.received())
            .finish_non_exhaustive()
    }
}
