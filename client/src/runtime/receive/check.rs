//! Checks of a token: the authorization server describes it, and the description must match the claims.

use std::fmt;

use url::Url;

use super::auth::PortalAuth;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::oauth::{AppInfo, OAuth};

/// Why the claims of an installation or a frame are not confirmed. It holds no token.
#[derive(Debug)]
#[non_exhaustive]
pub enum CheckError {
    /// There is no access token to check.
    NoToken,
    /// The authorization server did not confirm the token: it is not allowed
    /// ([`App::allow_host`](crate::App::allow_host)), did not reply, or does not know the token.
    Unconfirmed(Error),
    /// The server contradicts the request, or does not confirm a claim.
    Mismatch {
        /// What differs: `member_id`, `domain`, `client_id` or `client_endpoint`.
        what: &'static str,
    },
}

/// Asks the authorization server about the token, and compares the reply with the claims (EV-3, EV-6, OA-5).
///
/// The address of the server comes from the sender of the token, so [`OAuth`] only asks listed servers. The application
/// is compared as well: a token of another application at the same portal proves nothing.
pub(super) async fn confirm(oauth: &OAuth, claimed: &PortalAuth) -> Result<AppInfo, CheckError> {
    let token = claimed.access_token.as_ref().ok_or(CheckError::NoToken)?;
    let answer = oauth.app_info(claimed.server_endpoint.as_deref(), token).await;
    let info = answer.map_err(CheckError::Unconfirmed)?;
    let same = |what, same: bool| if same { Ok(()) } else { Err(CheckError::Mismatch { what }) };
    same("member_id", info.member_id.as_ref() == Some(&claimed.member_id))?;
    same("client_id", info.client_id.as_deref() == Some(oauth.app().client_id()))?;
    let domain = info.domain.as_deref().and_then(host);
    same("domain", domain.is_some() && domain == host(&claimed.domain))?;
    // Later calls go there, with valid tokens.
    let endpoint = claimed.client_endpoint.as_deref();
    same("client_endpoint", endpoint.is_none_or(|endpoint| host(endpoint) == domain))?;
    Ok(info)
}

impl CheckError {
    /// Whether the server could not answer, so that nothing is known about the token yet: ask again later.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Unconfirmed(error) => match error.kind() {
                ErrorKind::Transport | ErrorKind::NonJson => true,
                ErrorKind::Token => !error.needs_authorization(),
                _ => false,
            },
            _ => false,
        }
    }

    /// The HTTP status of the response: 503 if a later check may succeed, otherwise 403.
    pub fn status(&self) -> u16 {
        if self.is_temporary() { 503 } else { 403 }
    }
}

/// The host of an address of a portal, in any form.
fn host(address: &str) -> Option<String> {
    let address = address.trim();
    let url = if address.contains("://") { Url::parse(address) } else { Url::parse(&format!("https://{address}")) };
    url.ok()?.host_str().map(str::to_owned)
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoToken => f.write_str("there is no access token by which the sender could be checked"),
            Self::Unconfirmed(error) => write!(f, "the authorization server does not confirm the token: {error}"),
            Self::Mismatch { what } => {
                write!(f, "the authorization server tells another `{what}` for the token: the request is forged")
            }
        }
    }
}

impl std::error::Error for CheckError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unconfirmed(error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oa_5_a_domain_is_the_same_however_it_is_written() {
        for address in [
            "a.bitrix24.com",
            "A.Bitrix24.com",
            "https://a.bitrix24.com/rest/",
            " a.bitrix24.com/",
            "a.bitrix24.com:443",
        ] {
            assert_eq!(host(address).as_deref(), Some("a.bitrix24.com"), "{address}");
        }
        assert_eq!(host(""), None);
    }
}
