//! The public part of the address of a webhook.

use bitrix24::Client;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::failure::Failure;
use crate::secrets::Secret;

/// A portal and one of its users: the part of a webhook that may be stored and shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Address {
    /// Host of the portal, with the port if it is not the default.
    pub(crate) host: String,
    /// Number of the user whose webhook it is.
    pub(crate) user: u64,
}

impl Address {
    /// The public part of a whole address. Only the client knows the forms of webhooks, so it checks the address.
    pub(crate) fn of_webhook(webhook: &Secret) -> Result<Self, Failure> {
        Client::builder()
            .webhook(webhook.expose())
            .transport(Nowhere)
            .build()
            .map_err(|error| Failure::Usage(error.to_string()))?;
        let parts = Url::parse(webhook.expose()).ok().and_then(|url| {
            let origin = url.origin().ascii_serialization();
            let user = url.path_segments()?.find_map(|segment| segment.parse().ok())?;
            Some(Self { host: origin.trim_start_matches("https://").to_owned(), user })
        });
        parts.ok_or_else(|| Failure::Usage("the address of the webhook cannot be read".to_owned()))
    }

    /// The whole address with a secret.
    pub(crate) fn with_secret(&self, secret: &Secret) -> Secret {
        Secret::new(&format!("https://{}/rest/{}/{}/", self.host, self.user, secret.expose()))
    }

    /// The text that messages show.
    pub(crate) fn show(&self) -> String {
        format!("{} as user {}", self.host, self.user)
    }
}

/// Sends nothing.
struct Nowhere;

impl bitrix24::Transport for Nowhere {
    fn send(
        &self,
        _: bitrix24::HttpRequest,
    ) -> bitrix24::BoxFuture<'_, Result<bitrix24::HttpReply, bitrix24::HttpFailure>> {
        Box::pin(async { Err(bitrix24::HttpFailure::not_sent("there is no transport")) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_1_host_and_user_of_a_webhook() {
        let parse = |text: &str| Address::of_webhook(&Secret::new(text));
        let address = parse(" https://Example.bitrix24.com:8443/rest/api/12/s3cretsecret/ \n").unwrap();
        assert_eq!(address, Address { host: "example.bitrix24.com:8443".to_owned(), user: 12 });
        let whole = address.with_secret(&Secret::new("s3cretsecret"));
        assert_eq!(whole.expose(), "https://example.bitrix24.com:8443/rest/12/s3cretsecret/");
        let failure = parse("http://example.com/rest/1/s3cretsecret/").unwrap_err();
        assert!(!failure.to_string().contains("s3cret"), "{failure}");
    }
}
