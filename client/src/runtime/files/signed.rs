//! Addresses of files with a token in them: they are secrets.

use url::Url;

use crate::runtime::address::{check_secure, host_of};
use crate::runtime::error::{Cause, Error, ErrorKind};
use crate::runtime::http::HttpFailure;
use crate::runtime::limits::is_known_cloud;
use crate::runtime::redact::mask;
use crate::runtime::redirect::RedirectPolicy;
use crate::runtime::state::Inner;

/// An address with a token in it.
pub(super) struct SignedUrl {
    /// As the portal wrote it: a changed address is invalid.
    text: String,
    url: Url,
}

impl SignedUrl {
    /// Checks an address before anything is sent there; `what` names it in the error, which does not contain it. An
    /// address that begins with a slash is relative to the portal.
    pub(super) fn parse(text: &str, client: &Inner, what: &str) -> Result<Self, Error> {
        let refused = |why: &str| Error::local(ErrorKind::Request, format!("{what} {why}"));
        let text = text.trim();
        let here = text.starts_with('/') && !text.starts_with("//");
        let text = if here { format!("{}{text}", client.access.origin()) } else { text.to_owned() };
        let url = Url::parse(&text).map_err(|_| refused("is no URL"))?;
        check_secure(&url, client.settings.plain_http).map_err(refused)?;
        Ok(Self { text, url })
    }

    /// The same, but only for addresses of the portal.
    pub(super) fn parse_on_portal(text: &str, client: &Inner, what: &str) -> Result<Self, Error> {
        let signed = Self::parse(text, client, what)?;
        if signed.belongs_to(&client.access.host()) {
            return Ok(signed);
        }
        let message = format!("{what} leads to {}, which is not the portal", signed.host());
        Err(Error::local(ErrorKind::Redirect, message))
    }

    /// Where a redirect leads, if it may be followed (URL-6).
    pub(super) fn redirected(&self, location: &str, client: &Inner) -> Result<Self, Error> {
        let refused = |why: &str| Error::local(ErrorKind::Redirect, format!("the portal redirects a file {why}"));
        let url = self.url.join(location).map_err(|_| refused("to what is no URL; not followed"))?;
        let next = Self::parse(url.as_str(), client, "the address that the portal redirects a file to")
            .map_err(|error| refused(&format!("somewhere else; not followed: {error}")))?;
        let allowed = match client.settings.redirect_policy {
            RedirectPolicy::Follow => true,
            RedirectPolicy::Cloud => next.belongs_to(&client.access.host()),
            RedirectPolicy::Refuse => next.host() == self.host(),
        };
        if allowed { Ok(next) } else { Err(refused(&RedirectPolicy::forbids(&next.host()))) }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    fn host(&self) -> String {
        host_of(&self.url)
    }

    /// Whether it is the host of the portal or a subdomain of it, or both are in the cloud.
    fn belongs_to(&self, portal: &str) -> bool {
        let host = self.host();
        host == portal || host.ends_with(&format!(".{portal}")) || (is_known_cloud(&host) && is_known_cloud(portal))
    }

    /// The text with the secret parts of the address masked.
    pub(super) fn redact(&self, text: String) -> String {
        const SHORT: usize = 8;
        let query = self.url.query().unwrap_or_default();
        let raw = query.split('&').filter_map(|pair| Some(pair.split_once('=')?.1.to_owned()));
        let decoded = self.url.query_pairs().map(|(_, value)| value.into_owned());
        let whole = [self.text.clone(), self.url.to_string(), query.to_owned()];
        let secrets = whole.into_iter().chain(raw).chain(decoded).filter(|secret| secret.len() >= SHORT);
        secrets.fold(text, |text, secret| mask(text, &secret))
    }

    /// The error of a transfer without a whole reply.
    pub(super) fn lost(&self, client: &Inner, mut failure: HttpFailure) -> Error {
        failure.message = self.redact(client.access.redact(failure.message, None));
        Error::new(Cause::Transport(failure))
    }
}
