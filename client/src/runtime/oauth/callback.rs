//! The callback of a browser after the authorization of an application.

use std::fmt;

use secrecy::SecretString;
use subtle::ConstantTimeEq;
use url::form_urlencoded;

use super::tokens::{MemberId, scopes};
use crate::runtime::error::{Error, ErrorKind};

/// The callback of a browser after a user has authorized an application: `?code=…&state=…&domain=…`.
#[non_exhaustive]
pub struct Callback {
    /// Is exchanged for tokens, once, within 30 seconds.
    pub code: SecretString,
    /// The host of the portal.
    pub domain: Option<String>,
    /// The portal.
    pub member_id: Option<MemberId>,
    /// What the application may do.
    pub scopes: Vec<String>,
    /// The authorization server.
    pub server_domain: Option<String>,
}

impl Callback {
    /// A code that was received in another way than through the address of a callback.
    pub fn from_code(code: impl Into<SecretString>) -> Self {
        Self { code: code.into(), domain: None, member_id: None, scopes: Vec::new(), server_domain: None }
    }

    /// Reads the query of the address that was called. `state` is the value that was passed to
    /// [`OAuth::authorize_url`](crate::OAuth::authorize_url) for this browser: a callback with another one does not
    /// come from this application.
    ///
    /// # Errors
    /// Returns an error if the state differs, or the code is missing.
    pub fn parse(query: &str, state: &str) -> Result<Self, Error> {
        let refused = |why: &str| Error::local(ErrorKind::Request, format!("the authorization callback {why}"));
        let get = |name: &str| {
            let mut pairs = form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
            pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).filter(|value| !value.is_empty())
        };
        let found = get("state").unwrap_or_default();
        if state.is_empty() || !bool::from(found.as_bytes().ct_eq(state.as_bytes())) {
            return Err(refused("has not the state that this browser was sent with"));
        }
        Ok(Self {
            code: get("code").ok_or_else(|| refused("has no code"))?.into(),
            domain: get("domain"),
            member_id: get("member_id").map(MemberId::from),
            scopes: scopes(&get("scope").unwrap_or_default()),
            server_domain: get("server_domain"),
        })
    }
}

/// Without the code.
impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback")
            .field("domain", &self.domain)
            .field("member_id", &self.member_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oa_1_the_state_must_be_the_one_that_was_sent() {
        let query = "?code=s3cret&state=a%20b&domain=example.bitrix24.com&member_id=m&scope=crm&server_domain=oauth.bitrix.info";
        let callback = Callback::parse(query, "a b").unwrap();
        assert_eq!(
            (callback.domain.as_deref(), callback.scopes),
            (Some("example.bitrix24.com"), vec!["crm".to_owned()])
        );
        for (query, state) in
            [(query, "a"), (query, ""), ("code=s3cret", "x"), ("code=s3cret&state=", ""), ("state=x", "x")]
        {
            let error = Callback::parse(query, state).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("s3cret"));
        }
    }
}
