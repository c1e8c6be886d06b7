//! Redirects of a portal: the policy, and the addresses that are allowed.

use url::Url;

use super::address::{is_secure, names_user};
use super::error::{Error, ErrorKind};

/// Whether to follow a portal that has moved to another host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectPolicy {
    /// From one host of the cloud to another: `old.bitrix24.com` to `new.bitrix24.com`.
    #[default]
    Cloud,
    /// To any host, if it is a REST address with TLS. The secret is sent there as well.
    Follow,
    /// Never.
    Refuse,
}

impl RedirectPolicy {
    /// Why the policy does not allow a redirect.
    pub(crate) fn forbids(host: &str) -> String {
        format!("to {host}, which the policy of the client (`ClientBuilder::redirect_policy`) does not allow")
    }
}

/// Reads the new origin of a portal from the address of a redirect. The error does not contain the address.
pub(crate) fn new_origin(location: &str, plain: bool) -> Result<String, Error> {
    let refused =
        |why: &str| Err(Error::local(ErrorKind::Redirect, format!("the portal redirects {why}; not followed")));
    let Ok(url) = Url::parse(location) else { return refused("to what is no URL") };
    if !is_secure(&url, plain) {
        return refused("to an address without TLS");
    }
    if names_user(&url) {
        return refused("to an address with a user name");
    }
    if !url.path().starts_with("/rest/") {
        return refused("to what is no REST address");
    }
    Ok(url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_6_where_a_redirect_may_lead() {
        let to = |location| new_origin(location, false);
        assert_eq!(to("https://new.bitrix24.com/rest/1/s3cret/profile").unwrap(), "https://new.bitrix24.com");
        for location in [
            "http://new.bitrix24.com/rest/1/s3cret/profile",
            "https://new.bitrix24.com/auth/s3cret",
            "https://a:s3cret@new.bitrix24.com/rest/",
            "/rest/1/s3cret/",
            "s3cret",
        ] {
            let error = to(location).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Redirect);
            assert!(!error.to_string().contains("s3cret") && !error.to_string().contains("bitrix24"), "{error}");
        }
    }
}
