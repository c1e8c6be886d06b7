//! Uploads in two steps: a method that is called without content returns an address that accepts the file (F-1).

use std::time::Duration;

use bitrix24_wire::{EncodeError, Method, Reply, Value};
use tracing::debug;

use super::content::Content;
use super::form::Form;
use super::signed::SignedUrl;
use crate::runtime::attempt::{Attempt, Attempts, Sent};
use crate::runtime::call::Call;
use crate::runtime::client::Client;
use crate::runtime::error::{Cause, Error, ErrorKind};
use crate::runtime::exchange::Exchange;
use crate::runtime::http::{BoxFuture, HttpFailure, HttpReply, HttpRequest};
use crate::runtime::reply::{refusal, request_id};
use crate::runtime::retry::Repeat;

/// The slowest line that is expected, in bytes per second.
const SLOW: u64 = 128 << 10;

impl Client {
    /// Uploads a file in two steps, for files that are too large for a parameter: `request`, without content, is called
    /// for an address, and the file is sent there. Two such methods are documented: `disk.folder.uploadFile` and
    /// `telephony.externalCall.attachRecord`.
    ///
    /// The file is sent as it is, without base64, so [`ClientBuilder::max_body`](crate::ClientBuilder::max_body) does
    /// not apply to it. The timeout of an attempt is that of calls plus one second per 128 KiB, unless
    /// [`CallOptions::timeout`](crate::CallOptions::timeout) is set.
    ///
    /// ```no_run
    /// # use bitrix24::{Client, Content, Error, Method};
    /// # async fn run<UploadFile: Method>(client: &Client, request: UploadFile) -> Result<(), Error> {
    /// // request: bitrix24::disk::folder::UploadFile::new(8930)
    /// let reply = client.upload(&request, "report.pdf", b"%PDF-1.4".to_vec()).await?;
    /// # let (file, length) = (tokio::io::empty(), 0);
    /// // Without holding it in memory: let file = tokio::fs::File::open("video.mp4").await?;
    /// let reply = client.upload(&request, "video.mp4", Content::reader(length, file)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error if a call fails, the method returns no address, the address is not at the portal, or the
    /// content is empty. No error contains the address.
    pub fn upload<'a, M: Method>(
        &'a self,
        request: &'a M,
        name: impl Into<String>,
        content: impl Into<Content>,
    ) -> BoxFuture<'a, Result<Reply<M::Output>, Error>> {
        let (name, content, ticket) = (name.into(), content.into(), Call::untyped(self, request));
        Box::pin(async move {
            let exchange = self.upload_with(M::NAME, ticket, &name, content).await?;
            self.finish(M::NAME, &exchange, exchange.reply.read::<M>())
        })
    }

    /// The same without types: the result of `ticket` holds the address to send the file to.
    async fn upload_with(
        &self,
        method: &str,
        ticket: Call<'_, Value>,
        name: &str,
        content: Content,
    ) -> Result<Exchange, Error> {
        if content.length() == 0 {
            return Err(Error::new(Cause::Encode(EncodeError::EmptyFile)).with_method(method));
        }
        // Created before the first step: the deadline covers both.
        let mut attempts = Attempts::new(self.inner(), self.options());
        let ticket = ticket.send().await?.result;
        let named = |error: Error| error.with_method(method);
        let (address, field) = read_ticket(&ticket).ok_or_else(|| named(no_address()))?;
        let address = SignedUrl::parse_on_portal(address, self.inner(), "the address for the upload").map_err(named)?;
        let id = request_id();
        let mut attempt =
            UploadAttempt { client: self, method, address, form: Form::new(field, name, content), id: &id };
        match attempts.run(method, &Repeat::IfNotRun, &mut attempt).await {
            Ok(reply) => Ok(Exchange::new(reply, id, &attempts)),
            Err(error) => Err(attempts.annotate(named(error), id)),
        }
    }
}

/// One attempt of an upload. It is repeated if the portal has certainly not read it and its bytes are still available.
struct UploadAttempt<'a> {
    client: &'a Client,
    method: &'a str,
    address: SignedUrl,
    form: Form,
    id: &'a str,
}

impl Attempt for UploadAttempt<'_> {
    type Ready = ();
    type Output = HttpReply;

    async fn prepare(&mut self, _: &Attempts<'_>) -> Result<(), Error> {
        Ok(())
    }

    async fn send(&mut self, (): (), attempts: &mut Attempts<'_>) -> Result<Sent<HttpReply>, Error> {
        let inner = self.client.inner();
        let Some(body) = self.form.body() else { return Err(Error::new(Cause::Transport(content_gone()))) };
        let request = HttpRequest::new(self.address.as_str(), "", attempts.timeout(self.timeout()))
            .with_header("content-type", self.form.content_type())
            .with_header("accept", "application/json")
            .with_header("user-agent", inner.settings.user_agent.clone())
            .with_header("x-request-id", self.id);
        let error = match inner.transport.upload(request, body).await {
            Ok(reply) if reply.is_redirect() => {
                return Err(Error::local(ErrorKind::Redirect, "the portal redirects an upload; not followed"));
            }
            Ok(reply) => match refusal(reply, |text| self.address.redact(inner.access.redact(text, None))) {
                Ok(reply) => return Ok(Sent::Done(reply)),
                Err(error) => error,
            },
            Err(failure) => self.address.lost(inner, failure),
        };
        let (method, attempt) = (self.method, attempts.sent());
        debug!(method, attempt, status = error.status(), code = error.code(), "upload failed");
        // A new token would not change the address, which has its own.
        if !self.form.is_left() || error.class().concerns_token() { Err(error) } else { Ok(Sent::Failed(error, None)) }
    }
}

impl UploadAttempt<'_> {
    /// How long an attempt may take: longer than a call, for slow lines.
    fn timeout(&self) -> Duration {
        let timeout = self.client.inner().settings.timeout;
        let timeout = timeout.saturating_add(Duration::from_secs(self.form.length() / SLOW));
        self.client.options().timeout.unwrap_or(timeout)
    }
}

/// The address and the name of the field, whose keys differ between the two methods.
fn read_ticket(ticket: &Value) -> Option<(&str, &str)> {
    let entries = ticket.as_object()?;
    let text = |names: &[&str]| {
        let known = |key: &str| names.iter().any(|name| name.eq_ignore_ascii_case(key));
        let found = entries.iter().find(|(key, _)| known(key))?.1.as_str();
        found.filter(|text| !text.is_empty())
    };
    Some((text(&["uploadUrl"])?, text(&["field", "fieldName"])?))
}

fn no_address() -> Error {
    let message = "the method answers without `uploadUrl` and the name of a field: it takes no uploads in two steps, or was called with content";
    Error::local(ErrorKind::Request, message)
}

fn content_gone() -> HttpFailure {
    HttpFailure::not_sent("the content of the file has been read already")
}
