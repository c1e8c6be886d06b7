//! Downloads: a plain `GET` of an address that a reply holds (F-2).

use std::time::Duration;

use bitrix24_wire::ReplyError;
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, stream};
use tracing::debug;

use super::body::Download;
use super::range::{range_start, whole_length};
use super::signed::SignedUrl;
use crate::runtime::attempt::{Attempt, Attempts, Sent};
use crate::runtime::client::Client;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::http::{BoxFuture, HttpReply, HttpRequest};
use crate::runtime::reply::{failed, request_id};
use crate::runtime::retry::Repeat;
use crate::runtime::stream::HttpStream;

/// The largest number of redirects that are followed.
const HOPS: usize = 3;
/// How much is read of a reply that may be an error instead of a file.
const READ: usize = 64 << 10;

impl Client {
    /// Loads a file from an address that a reply holds: `DOWNLOAD_URL`, `urlMachine`, `downloadUrl` and the like. The
    /// address is used as it is, and is a secret: no error contains it. Redirects are followed within the portal and
    /// the cloud, or according to [`ClientBuilder::redirect_policy`](crate::ClientBuilder::redirect_policy).
    ///
    /// The timeout of the client applies to the head and to each piece, not to the whole file; a deadline applies to
    /// the head only.
    ///
    /// ```no_run
    /// # use bitrix24::{Client, Error};
    /// # async fn run(client: &Client, url: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// use tokio::io::AsyncWriteExt as _;
    ///
    /// let small = client.download(url).await?.bytes(1 << 20).await?;
    /// let mut large = client.download(url).await?;
    /// # let mut file = tokio::io::sink();
    /// // let mut file = tokio::fs::File::create("video.mp4").await?;
    /// while let Some(piece) = large.next_chunk().await? {
    ///     file.write_all(&piece).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the address is invalid, the portal refuses it, or the reply is not a file. An error with
    /// status 404 may mean that a proxy has changed the headers; its message says so.
    pub fn download<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Result<Download, Error>> {
        self.resume_download(url, 0)
    }

    /// Loads what follows the first `offset` bytes of a file: continues where [`Download::received`] has stopped. A
    /// portal that does not support ranges sends the whole file again; then the first `offset` bytes are skipped. It is
    /// not checked that the file is still the same.
    ///
    /// # Errors
    /// Returns an error if [`Client::download`] would, or if the portal sends another part of the file.
    pub fn resume_download<'a>(&'a self, url: &'a str, offset: u64) -> BoxFuture<'a, Result<Download, Error>> {
        Box::pin(async move {
            let address = SignedUrl::parse(url, self.inner(), "the address of the file")?;
            let id = request_id();
            let mut attempts = Attempts::new(self.inner(), self.options());
            let mut attempt = DownloadAttempt { client: self, address, offset, id: &id, hops: 0 };
            match attempts.run("download", &Repeat::Harmless, &mut attempt).await {
                Ok(reply) => Ok(Download::new(self.clone(), attempt.address, reply, offset)),
                Err(error) => Err(attempts.annotate(error, id)),
            }
        })
    }
}

/// One attempt of a download.
struct DownloadAttempt<'a> {
    client: &'a Client,
    address: SignedUrl,
    offset: u64,
    id: &'a str,
    /// Redirects that were followed.
    hops: usize,
}

impl Attempt for DownloadAttempt<'_> {
    type Ready = ();
    type Output = HttpStream;

    async fn prepare(&mut self, _: &Attempts<'_>) -> Result<(), Error> {
        Ok(())
    }

    async fn send(&mut self, (): (), attempts: &mut Attempts<'_>) -> Result<Sent<HttpStream>, Error> {
        let inner = self.client.inner();
        let timeout = self.client.options().timeout.unwrap_or(inner.settings.timeout);
        let request = self.request(attempts.timeout(timeout));
        let error = match inner.transport.download(request).await {
            Ok(reply) if reply.is_redirect() => {
                self.hops += 1;
                attempts.discount();
                if self.hops > HOPS {
                    return Err(Error::local(ErrorKind::Redirect, "the portal redirects a file again and again"));
                }
                self.address = self.address.redirected(reply.header("location").unwrap_or_default(), inner)?;
                return Ok(Sent::Redirected);
            }
            Ok(reply) => match self.file(reply).await {
                Ok(reply) => return Ok(Sent::Done(reply)),
                Err(error) => error,
            },
            Err(failure) => self.address.lost(inner, failure),
        };
        debug!(attempt = attempts.sent(), status = error.status(), code = error.code(), "download failed");
        // A new token would not change the address, which has its own.
        if error.class().concerns_token() { Err(error) } else { Ok(Sent::Failed(error, None)) }
    }
}

impl DownloadAttempt<'_> {
    /// Without these headers the portal replies with 404 and the name of the file.
    fn request(&self, timeout: Duration) -> HttpRequest {
        let (inner, offset) = (self.client.inner(), self.offset);
        let request = HttpRequest::get(self.address.as_str(), timeout)
            .with_header("user-agent", inner.settings.user_agent.clone())
            .with_header("accept", "*/*")
            .with_header("accept-language", "en-US,en;q=0.9")
            .with_header("referer", format!("{}/", inner.access.origin()))
            .with_header("x-request-id", self.id);
        if offset > 0 { request.with_header("range", format!("bytes={offset}-")) } else { request }
    }

    /// The reply, if it is a file.
    async fn file(&self, reply: HttpStream) -> Result<HttpStream, Error> {
        let offset = self.offset;
        if reply.status == 404 && reply.header("content-disposition").is_some() {
            let message = "the portal has the file and does not give it (HTTP 404): the headers of the download, `User-Agent` among them, did not reach it as they were sent";
            return Err(Error::local(ErrorKind::Request, message).with_head(404, Vec::new()));
        }
        if reply.status == 416 && offset > 0 && whole_length(&reply) == Some(offset) {
            return Ok(HttpStream { body: stream::empty().boxed(), ..reply });
        }
        if reply.status == 206 && range_start(&reply) != Some(offset) {
            let message = "the portal sends another part of the file than it was asked for";
            return Err(Error::local(ErrorKind::Decode, message).with_head(206, Vec::new()));
        }
        let json = reply.header("content-type").is_some_and(|kind| kind.contains("json"));
        let success = (200..300).contains(&reply.status);
        if success && !(json && reply.header("content-disposition").is_none()) {
            return Ok(reply);
        }
        self.read_error(reply, success).await
    }

    /// Reads the error in a reply. A short JSON text with a status of success may be an error or the file.
    async fn read_error(&self, reply: HttpStream, success: bool) -> Result<HttpStream, Error> {
        let (inner, address) = (self.client.inner(), &self.address);
        let HttpStream { status, headers, mut body } = reply;
        let mut start = BytesMut::new();
        let mut ended = true;
        while let Some(piece) = body.next().await {
            match piece {
                Ok(piece) => start.extend_from_slice(&piece),
                Err(failure) => return Err(address.lost(inner, failure)),
            }
            if start.len() > READ {
                ended = false;
                break;
            }
        }
        let start: Bytes = start.freeze();
        let mut whole = HttpReply::new(status, start.slice(..start.len().min(READ)));
        whole.headers = headers;
        let error = match whole.envelope() {
            Err(error @ ReplyError::Api(_)) if ended || !success => Some(error),
            Err(error) if !success => Some(error),
            _ => None,
        };
        match error {
            Some(error) => Err(failed(whole, error, |text| address.redact(inner.access.redact(text, None)))),
            None => {
                let mut file = HttpStream::new(status, stream::iter([Ok(start)]).chain(body).boxed());
                file.headers = whole.headers;
                Ok(file)
            }
        }
    }
}
