//! The installation of an application.

use secrecy::SecretString;

use super::check::{CheckError, confirm};
use super::error::ReceiveError;
use super::event::{RawEvent, VerifiedEvent};
use crate::runtime::oauth::{AppInfo, MemberId, OAuth};

/// An installation that is not verified yet (EV-3). It brings the token that later events are compared with, so there
/// is no token to compare it with: its claims count once the authorization server confirms them.
///
/// ```
/// use bitrix24::{CheckError, OAuth, RawEvent};
///
/// async fn install(raw: RawEvent, oauth: &OAuth) -> Result<(), Box<dyn std::error::Error>> {
///     let install = raw.install()?.verify_with(oauth).await?;
///     let auth = install.event().auth();
///     let tokens = auth.tokens();
///     println!("store them and the application token under {}", auth.member_id);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct InstallRequest(RawEvent);

/// An installation that the authorization server has confirmed. The endpoint in its `auth` belongs to the portal.
#[derive(Clone, Debug)]
pub struct VerifiedInstall {
    event: VerifiedEvent,
    info: AppInfo,
}

impl RawEvent {
    /// The installation of an application (EV-3).
    ///
    /// # Errors
    /// Returns an error if it is another event.
    pub fn install(self) -> Result<InstallRequest, ReceiveError> {
        if self.is_install() { Ok(InstallRequest(self)) } else { Err(ReceiveError::NotInstall) }
    }
}

impl InstallRequest {
    /// The portal that it claims to come from.
    pub fn member_id(&self) -> &MemberId {
        self.0.member_id()
    }

    /// The address of the portal that it claims to come from.
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    /// Asks the authorization server about the token. The request is borrowed, so that it can be checked again if the
    /// server did not reply: the portal does not send it a second time.
    ///
    /// # Errors
    /// Returns an error if the server is not allowed, does not reply, does not know the token, or names another portal,
    /// address or application than the request.
    pub async fn verify_with(&self, oauth: &OAuth) -> Result<VerifiedInstall, CheckError> {
        let info = confirm(oauth, self.0.auth()).await?;
        Ok(VerifiedInstall { event: self.0.clone().trusted(), info })
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

    /// The description of the token by the server.
    pub fn app_info(&self) -> &AppInfo {
        &self.info
    }

    /// The token by which later events of this portal are verified. Store it under its `member_id`.
    pub fn application_token(&self) -> Option<&SecretString> {
        self.event.auth().application_token.as_ref()
    }
}
