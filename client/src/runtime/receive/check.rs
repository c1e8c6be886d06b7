//! Whose token something came with: what the authorization server tells of it, and whether that is what was claimed.

use std::fmt;

use url::Url;

use super::auth::PortalAuth;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::oauth::{AppInfo, OAuth};

/// Why an installation or a frame is not known to be what it claims. It holds no token.
#[derive(Debug)]
#[non_exhaustive]
pub enum CheckError {
    /// There is no access token that could be asked for.
    NoToken,
    /// The authorization server did not confirm the token: it is none that may be asked
    /// ([`App::allow_host`](crate::App::allow_host)), did not answer, or does not know the token.
    Unconfirmed(Error),
    /// The server tells something else than the request, or nothing.
    Mismatch {
        /// What is different: `member_id`, `domain`, `client_id` or `client_endpoint`.
        what: &'static str,
    },
}

/// Asks the authorization server for the token, and compares the answer with what was claimed (EV-3, EV-6, OA-5).
///
/// The address of the server comes from whoever has sent the token: [`OAuth`] asks none that is not listed. The
/// application is compared, too: a token that another application has got from the same portal proves nothing.
pub(super) async fn confirm(oauth: &OAuth, claimed: &PortalAuth) -> Result<AppInfo, CheckError> {
    let token = claimed.access_token.as_ref().ok_or(CheckError::NoToken)?;
    let answer = oauth.app_info(claimed.server_endpoint.as_deref(), token).await;
    let info = answer.map_err(CheckError::Unconfirmed)?;
    let same = |what, same: bool| if same { Ok(()) } else { Err(CheckError::Mismatch { what }) };
    same("member_id", info.member_id.as_ref() == Some(&claimed.member_id))?;
    same("client_id", info.client_id.as_deref() == Some(oauth.app().client_id()))?;
    let domain = info.domain.as_deref().and_then(host);
    same("domain", domain.is_some() && domain == host(&claimed.domain))?;
    // Later calls go there, with tokens that are fresh.
    let endpoint = claimed.client_endpoint.as_deref();
    same("client_endpoint", endpoint.is_none_or(|endpoint| host(endpoint) == domain))?;
    Ok(info)
}

impl CheckError {
    /// The server could not tell, so that nothing is known of the token yet: ask again later.
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

    /// The HTTP status to answer with: 503 for what may go better later, 403 for the rest.
    pub fn status(&self) -> u16 {
        if self.is_temporary() { 503 } else { 403 }
    }
}

/// Host of a portal's address, however it is written.
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
