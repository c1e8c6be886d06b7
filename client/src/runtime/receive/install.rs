//! The installation of an application.

use secrecy::SecretString;

use super::check::{CheckError, PortalCheck, TokenInfo};
use super::event::{RawEvent, VerifiedEvent};

/// An installation that someone claims (EV-3). It brings the token that later events are compared with, so there is
/// nothing to compare it with itself: what it claims is believed when the authorization server confirms it.
///
/// ```
/// use bitrix24::{CheckError, PortalCheck, RawEvent};
///
/// async fn install(raw: RawEvent, check: &PortalCheck) -> Result<(), Box<dyn std::error::Error>> {
///     let install = raw.install()?.verify_with(check).await?;
///     let auth = install.event().auth();
///     println!("store tokens and application token under {}", auth.member_id);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct InstallRequest(RawEvent);

/// An installation that the authorization server has confirmed. The endpoints in its `auth` are those of the server.
#[derive(Clone, Debug)]
pub struct VerifiedInstall {
    event: VerifiedEvent,
    token: TokenInfo,
}

impl InstallRequest {
    pub(super) fn new(event: RawEvent) -> Self {
        Self(event)
    }

    /// The portal that it claims to come from.
    pub fn member_id(&self) -> &str {
        self.0.member_id()
    }

    /// The address of the portal that it claims to come from.
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    /// Asks the authorization server whose token this is. The request stays, so that it can be checked again where
    /// the server did not answer: it is not sent a second time.
    ///
    /// # Errors
    /// Where the server is not one of those allowed, does not answer, does not know the token, or tells another
    /// portal, address or application than the request does.
    pub async fn verify_with(&self, check: &PortalCheck) -> Result<VerifiedInstall, CheckError> {
        let token = check.ask(self.0.auth()).await?;
        let mut event = self.0.clone().trusted();
        if let Some(endpoint) = &token.client_endpoint {
            event.auth_mut().client_endpoint = Some(endpoint.clone());
        }
        Ok(VerifiedInstall { event, token })
    }
}

impl VerifiedInstall {
    /// The event, with tokens and data.
    pub fn event(&self) -> &VerifiedEvent {
        &self.event
    }

    /// The event, with tokens and data.
    pub fn into_event(self) -> VerifiedEvent {
        self.event
    }

    /// What the server tells of the token.
    pub fn token_info(&self) -> &TokenInfo {
        &self.token
    }

    /// The token by which later events of this portal are verified. Store it under its `member_id`.
    pub fn application_token(&self) -> Option<&SecretString> {
        self.event.auth().application_token.as_ref()
    }
}
