//! Events: read, verified, decoded.

use std::fmt;

use bitrix24_wire::{EventSet, EventType, Value, decode_event};
use secrecy::SecretString;
use serde_json::Map;

use super::auth::PortalAuth;
use super::error::ReceiveError;
use super::payload::Payload;
use crate::runtime::form::FormLimits;
use crate::runtime::oauth::MemberId;

/// An event as received, from anyone. It only reveals which token to compare it with (EV-3).
///
/// The queue server of Bitrix24 delivers an event at most once, possibly late, and calls a slow handler less often
/// (EV-4). Reply with 200 at once, put verified events into a queue of your own, and expect the same change twice.
/// Changes that must not be lost belong in the offline queue.
///
/// ```
/// # #[cfg(feature = "on")] {
/// use bitrix24::{FormLimits, RawEvent, on};
///
/// let body = b"event=ONCRMDEALADD&data[FIELDS][ID]=7405&ts=1766047124&auth[domain]=example.bitrix24.com\
///     &auth[member_id]=d897063e&auth[application_token]=51856fef";
///
/// let raw = RawEvent::parse("application/x-www-form-urlencoded", body, FormLimits::default())?;
/// assert_eq!(raw.member_id().as_str(), "d897063e");
/// let stored = "51856fef".into(); // what you have stored for this member_id
/// let event = raw.verify(&stored)?;
/// match event.decode()? {
///     on::Event::CrmDealAdd(data) => assert_eq!(data.fields.and_then(|fields| fields.id), Some(7405)),
///     other => println!("not for us: {}", event.code()),
/// }
/// # }
/// # Ok::<(), bitrix24::ReceiveError>(())
/// ```
///
/// With the features `axum` and `actix` it is an argument of handlers, and so are [`RawRobot`](crate::RawRobot) and
/// [`Frame`](crate::Frame). Other [`FormLimits`] than the default come from an extension or from the data of the
/// application. A rejected request gets [`ReceiveError::status`] and a text that contains nothing of it.
///
/// ```
/// # #[cfg(feature = "axum")] {
/// use axum::{Extension, Router, routing::post};
/// use bitrix24::{FormLimits, RawEvent, ReceiveError};
///
/// async fn handler(event: RawEvent) -> Result<(), ReceiveError> {
///     let stored = "51856fef".into(); // what you have stored for event.member_id()
///     let event = event.verify(&stored)?;
///     println!("put {} of {} into a queue", event.code(), event.member_id());
///     Ok(())
/// }
///
/// let limits = FormLimits::default().bytes(100_000);
/// let routes: Router = Router::new().route("/events", post(handler)).layer(Extension(limits));
/// # }
/// ```
///
/// The data is not accessible before [`RawEvent::verify`]:
///
/// ```compile_fail,E0599
/// # fn handle(raw: bitrix24::RawEvent) {
/// let data = raw.data();
/// # }
/// ```
///
/// ```compile_fail,E0599
/// # fn handle<E: bitrix24::EventSet>(raw: bitrix24::RawEvent) {
/// let event = raw.decode::<E>();
/// # }
/// ```
#[derive(Clone)]
pub struct RawEvent {
    code: String,
    payload: Payload,
}

/// An event that is verified to come from a portal.
#[derive(Clone)]
pub struct VerifiedEvent {
    code: String,
    auth: PortalAuth,
    data: Value,
    handler_id: Option<i64>,
    sent_at: Option<i64>,
    extra: Map<String, Value>,
}

/// The event that brings the token by which all later ones are verified.
const INSTALL: &str = "ONAPPINSTALL";

impl RawEvent {
    /// Reads the body of a request to a handler (EV-1). The content type may be left out.
    ///
    /// # Errors
    /// Returns an error if the body is no form, exceeds a limit, or lacks a member of every event: `event`, and in
    /// `auth` `member_id`, `domain` and `application_token`.
    pub fn parse<'a>(
        content_type: impl Into<Option<&'a str>>,
        body: &[u8],
        limits: FormLimits,
    ) -> Result<Self, ReceiveError> {
        let mut payload = Payload::parse(content_type.into(), body, limits)?;
        let code = payload.take_text("event").ok_or(ReceiveError::Missing("event"))?;
        Ok(Self { code, payload })
    }

    /// The code of the event, mostly in upper case. It is not verified.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The portal that it claims to come from.
    pub fn member_id(&self) -> &MemberId {
        &self.payload.auth.member_id
    }

    /// The address of the portal that it claims to come from.
    pub fn domain(&self) -> &str {
        &self.payload.auth.domain
    }

    /// Whether it is the installation of an application, which only [`RawEvent::install`] can verify.
    pub fn is_install(&self) -> bool {
        self.code.eq_ignore_ascii_case(INSTALL)
    }

    /// Compares its token with the one that you have stored for [`RawEvent::member_id`], in constant time (EV-3). For
    /// an application that is the token of its installation, for an outgoing webhook that of its settings.
    ///
    /// # Errors
    /// Returns an error if the tokens differ, the stored one is empty, or the event is an installation.
    pub fn verify(self, stored: &SecretString) -> Result<VerifiedEvent, ReceiveError> {
        if self.is_install() {
            return Err(ReceiveError::Install);
        }
        self.payload.verify(stored)?;
        Ok(self.trusted())
    }

    pub(super) fn auth(&self) -> &PortalAuth {
        &self.payload.auth
    }

    /// The event as a verified one; the caller has verified it.
    pub(super) fn trusted(self) -> VerifiedEvent {
        let Self { code, mut payload } = self;
        let data = payload.rest.shift_remove("data").unwrap_or_default();
        let handler_id = payload.take_number("event_handler_id");
        let sent_at = payload.take_number("ts");
        let Payload { auth, rest: extra } = payload;
        VerifiedEvent { code, auth, data, handler_id, sent_at, extra }
    }
}

impl VerifiedEvent {
    /// The code of the event, mostly in upper case.
    pub fn code(&self) -> &str {
        &self.code
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

    /// `data` as received: every scalar is a string. `null` if there is none, as with `ONOFFLINEEVENT`. It may contain
    /// tokens of its own, for instance those of chat bots.
    pub fn data(&self) -> &Value {
        &self.data
    }

    /// `event_handler_id`: which subscription it belongs to.
    pub fn handler_id(&self) -> Option<i64> {
        self.handler_id
    }

    /// `ts`: when the queue sent it, seconds since 1970.
    pub fn sent_at(&self) -> Option<i64> {
        self.sent_at
    }

    /// Other members, which some events have beside `data`.
    pub fn extra(&self) -> &Map<String, Value> {
        &self.extra
    }

    /// Whether it is this event.
    pub fn is<T: EventType>(&self) -> bool {
        T::is(&self.code)
    }

    /// Reads it into an enum of events, `bitrix24::on::Event` of the feature `on`. An event that the documentation
    /// does not list is its last variant, and a value that does not fit its field is in `extra` of its record.
    ///
    /// # Errors
    /// Returns an error if the data of a documented event as a whole has another shape.
    pub fn decode<E: EventSet>(&self) -> Result<E, ReceiveError> {
        decode_event(&self.code, &self.data).map_err(ReceiveError::Data)
    }

    /// Reads the data of one event.
    ///
    /// # Errors
    /// Returns an error if it is another event, or the data as a whole has another shape.
    pub fn decode_as<T: EventType>(&self) -> Result<T::Data, ReceiveError> {
        if !self.is::<T>() {
            return Err(ReceiveError::OtherEvent { expected: T::CODE });
        }
        T::decode_with(&self.code, &self.data).map_err(ReceiveError::Data)
    }
}

/// Without tokens and data.
impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.payload.debug("RawEvent", &self.code, f)
    }
}

/// Without tokens and data.
impl fmt::Debug for VerifiedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedEvent")
            .field("code", &self.code)
            .field("handler_id", &self.handler_id)
            .field("sent_at", &self.sent_at)
            .field("auth", &self.auth)
            .finish_non_exhaustive()
    }
}
