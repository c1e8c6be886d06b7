//! Robots, activities of workflows, and senders of messages: handlers that are called without an event.

use std::fmt;
use std::time::Duration;

use bitrix24_wire::Value;
use secrecy::SecretString;
use serde_json::Map;

use super::auth::PortalAuth;
use super::error::ReceiveError;
use super::fields::take_text;
use super::payload::Payload;
use crate::runtime::form::FormLimits;
use crate::runtime::oauth::MemberId;

/// The call of a handler that is no event, as received (EV-1, EV-2): of a robot (`bizproc.robot.add`), an activity
/// (`bizproc.activity.add`) or a sender of messages (`messageservice.sender.add`).
///
/// ```
/// use bitrix24::{FormLimits, RawRobot};
///
/// let body = b"workflow_id=5f1&code=robot&event_token=55c1&properties[text]=Hello&use_subscription=Y\
///     &auth[domain]=example.bitrix24.com&auth[member_id]=d897063e&auth[application_token]=51856fef";
/// let robot = RawRobot::parse(None, body, FormLimits::default())?.verify(&"51856fef".into())?;
/// assert_eq!(robot.properties()["text"], "Hello");
/// assert!(robot.waits());
/// # Ok::<(), bitrix24::ReceiveError>(())
/// ```
#[derive(Clone)]
pub struct RawRobot {
    code: Option<String>,
    payload: Payload,
}

/// The call of a handler that is verified to come from a portal.
#[derive(Clone)]
pub struct VerifiedRobot {
    code: Option<String>,
    auth: PortalAuth,
    event_token: Option<SecretString>,
    sent_at: Option<i64>,
    rest: Map<String, Value>,
}

impl RawRobot {
    /// Reads the body of a request to a handler. The content type may be left out.
    ///
    /// # Errors
    /// Returns an error if the body is no form, exceeds a limit, or lacks `properties` or, in `auth`, `member_id`,
    /// `domain` or `application_token`.
    pub fn parse<'a>(
        content_type: impl Into<Option<&'a str>>,
        body: &[u8],
        limits: FormLimits,
    ) -> Result<Self, ReceiveError> {
        let mut payload = Payload::parse(content_type.into(), body, limits)?;
        // A form cannot express an object without entries, so a robot without parameters has no `properties`.
        if !["properties", "workflow_id", "event_token"].iter().any(|key| payload.rest.contains_key(*key)) {
            return Err(ReceiveError::Missing("properties"));
        }
        Ok(Self { code: payload.take_text("code"), payload })
    }

    /// The code that the robot, activity or sender was registered under. It is not verified.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The portal that it claims to come from.
    pub fn member_id(&self) -> &MemberId {
        &self.payload.auth.member_id
    }

    /// The address of the portal that it claims to come from.
    pub fn domain(&self) -> &str {
        &self.payload.auth.domain
    }

    /// Compares its token with the one that you have stored for [`RawRobot::member_id`], in constant time (EV-3).
    ///
    /// # Errors
    /// Returns an error if the tokens differ, or the stored one is empty.
    pub fn verify(self, stored: &SecretString) -> Result<VerifiedRobot, ReceiveError> {
        self.payload.verify(stored)?;
        let Self { code, payload: Payload { auth, mut rest } } = self;
        let event_token = take_text(&mut rest, "event_token").map(Into::into);
        let sent_at = take_text(&mut rest, "ts").and_then(|text| text.parse().ok());
        Ok(VerifiedRobot { code, auth, event_token, sent_at, rest })
    }
}

impl VerifiedRobot {
    /// The code that the robot, activity or sender was registered under.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The portal (OA-5).
    pub fn member_id(&self) -> &MemberId {
        &self.auth.member_id
    }

    /// The address of the portal.
    pub fn domain(&self) -> &str {
        &self.auth.domain
    }

    /// Portal, application and tokens.
    pub fn auth(&self) -> &PortalAuth {
        &self.auth
    }

    /// `workflow_id`: the running workflow.
    pub fn workflow_id(&self) -> Option<&str> {
        self.get("workflow_id").as_str()
    }

    /// `document_id`: the document of the workflow: module, kind, and for instance `DEAL_7405`.
    pub fn document_id(&self) -> &Value {
        self.get("document_id")
    }

    /// `properties`: the parameters, every scalar a string; `null` if there are none.
    pub fn properties(&self) -> &Value {
        self.get("properties")
    }

    /// `event_token`: the token to call `bizproc.event.send` with when the work is done. It is a secret.
    pub fn event_token(&self) -> Option<&SecretString> {
        self.event_token.as_ref()
    }

    /// `use_subscription`: whether the workflow waits for `bizproc.event.send`.
    pub fn waits(&self) -> bool {
        self.get("use_subscription").as_str() == Some("Y")
    }

    /// `timeout_duration`: how long it waits.
    pub fn timeout(&self) -> Option<Duration> {
        self.get("timeout_duration").as_str()?.parse().ok().map(Duration::from_secs)
    }

    /// `ts`: when the queue sent it, seconds since 1970.
    pub fn sent_at(&self) -> Option<i64> {
        self.sent_at
    }

    /// Any other parameter as received, for instance the `message_id` of a sender; `null` if there is none.
    pub fn get(&self, key: &str) -> &Value {
        self.rest.get(key).unwrap_or(&Value::Null)
    }
}

/// Without tokens and parameters.
impl fmt::Debug for RawRobot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.payload.debug("RawRobot", &self.code, f)
    }
}

/// Without tokens and parameters.
impl fmt::Debug for VerifiedRobot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedRobot")
            .field("code", &self.code)
            .field("workflow_id", &self.workflow_id())
            .field("auth", &self.auth)
            .finish_non_exhaustive()
    }
}
