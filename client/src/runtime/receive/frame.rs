//! Frames: pages of an application that a portal opens inside itself.

use std::fmt;

use bitrix24_wire::{Doc, Field, Value};
use secrecy::SecretString;
use serde_json::Map;

use super::auth::PortalAuth;
use super::check::{CheckError, confirm};
use super::error::ReceiveError;
use super::fields::take_text;
use crate::runtime::form::{FormLimits, decode_object};
use crate::runtime::oauth::{AppInfo, MemberId, OAuth};

/// The opening of a frame as received: the page of an application, its installer or a widget (EV-6).
///
/// The browser of a user sends it, so all of it is a claim. [`Frame::verify_with`] verifies portal *and* user by asking
/// the authorization server. [`Frame::verify`] only compares the application token, which costs nothing, but every user
/// of the portal can find that token in a browser: it proves that the request comes from the portal, not from which
/// user.
///
/// ```
/// use bitrix24::{Frame, FormLimits};
///
/// let query = "DOMAIN=example.bitrix24.com&PROTOCOL=1&LANG=de&APP_SID=dd8cec11";
/// let body = b"AUTH_ID=ahodg4h3&AUTH_EXPIRES=3600&REFRESH_ID=2lg086mx&APPLICATION_TOKEN=51856fef&member_id=d897063e\
///     &status=L&PLACEMENT=CRM_DEAL_DETAIL_TAB&PLACEMENT_OPTIONS=%7B%22ID%22%3A%228061%22%7D";
/// let frame = Frame::parse(query, body, FormLimits::default())?;
/// assert_eq!((frame.member_id().as_str(), frame.placement(), frame.lang()), ("d897063e", "CRM_DEAL_DETAIL_TAB", Some("de")));
///
/// let frame = frame.verify(&"51856fef".into())?;
/// assert_eq!(frame.options()["ID"], "8061");
/// # Ok::<(), bitrix24::ReceiveError>(())
/// ```
///
/// ```compile_fail,E0599
/// # fn handle(frame: bitrix24::Frame) {
/// let token = &frame.auth().access_token; // not before it is verified
/// # }
/// ```
#[derive(Clone)]
pub struct Frame {
    auth: PortalAuth,
    https: bool,
    lang: Option<String>,
    app_sid: Option<String>,
    placement: String,
    options: Value,
    extra: Map<String, Value>,
}

/// The opening of a frame that is verified to come from a portal.
#[derive(Clone)]
pub struct VerifiedFrame {
    frame: Frame,
    info: Option<AppInfo>,
}

impl Frame {
    /// Reads query and body of the request (EV-1, EV-6); the limits apply to each of them.
    ///
    /// `PLACEMENT_OPTIONS` that are not JSON stay a text; missing ones are `null`.
    ///
    /// # Errors
    /// Returns an error if one of them exceeds a limit, or `DOMAIN` or `member_id` is missing.
    pub fn parse(query: &str, body: &[u8], limits: FormLimits) -> Result<Self, ReceiveError> {
        let mut query = decode_object(query.trim_start_matches('?').as_bytes(), limits)?;
        let mut body = decode_object(body, limits)?;
        let auth = PortalAuth::from_frame(&mut query, &mut body)?;
        let mut text = |key| take_text(&mut query, key).or_else(|| take_text(&mut body, key));
        let (protocol, lang, app_sid) = (text("PROTOCOL"), text("LANG"), text("APP_SID"));
        let placement = take_text(&mut body, "PLACEMENT").unwrap_or_else(|| "DEFAULT".to_owned());
        let options = match body.shift_remove("PLACEMENT_OPTIONS") {
            Some(Value::String(text)) if text.trim().is_empty() => Value::Null,
            Some(Value::String(text)) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
            other => other.unwrap_or_default(),
        };
        let https = protocol.as_deref() != Some("0");
        Ok(Self { auth, https, lang, app_sid, placement, options, extra: body })
    }

    /// The portal that it claims to come from.
    pub fn member_id(&self) -> &MemberId {
        &self.auth.member_id
    }

    /// The address of the portal that it claims to come from.
    pub fn domain(&self) -> &str {
        &self.auth.domain
    }

    /// `PLACEMENT`: where the frame is opened; `DEFAULT` for the page of the application.
    pub fn placement(&self) -> &str {
        &self.placement
    }

    /// `LANG`: the language of the user's interface.
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// Compares its application token with the one that you have stored for [`Frame::member_id`], in constant time. The
    /// domain is not verified: compare it with the stored one before you send tokens there.
    ///
    /// # Errors
    /// Returns an error if the tokens differ, the stored one is empty, or the request has none, as from self-hosted
    /// portals.
    pub fn verify(self, stored: &SecretString) -> Result<VerifiedFrame, ReceiveError> {
        if self.auth.application_token.is_none() {
            return Err(ReceiveError::Missing("APPLICATION_TOKEN"));
        }
        if !self.auth.has_token(stored) {
            return Err(ReceiveError::Token);
        }
        Ok(VerifiedFrame { frame: self.trusted(), info: None })
    }

    /// Adds the endpoint, which is not sent: REST has the address of the portal.
    fn trusted(&self) -> Self {
        let mut frame = self.clone();
        let scheme = if frame.https { "https" } else { "http" };
        frame.auth.client_endpoint = Some(format!("{scheme}://{}/rest/", frame.auth.domain));
        frame
    }

    /// Asks the authorization server about the token. The frame is borrowed, so that it can be checked again if the
    /// server did not reply.
    ///
    /// # Errors
    /// Returns an error if the server is not allowed, does not reply, does not know the token, or names another portal,
    /// address or application than the request.
    pub async fn verify_with(&self, oauth: &OAuth) -> Result<VerifiedFrame, CheckError> {
        let info = confirm(oauth, &self.auth).await?;
        let mut frame = self.trusted();
        frame.auth.user_id = info.user_id;
        Ok(VerifiedFrame { frame, info: Some(info) })
    }
}

impl VerifiedFrame {
    /// The portal (OA-5).
    pub fn member_id(&self) -> &MemberId {
        &self.frame.auth.member_id
    }

    /// The address of the portal.
    pub fn domain(&self) -> &str {
        &self.frame.auth.domain
    }

    /// Portal, application and tokens. The user is known if the authorization server was asked.
    pub fn auth(&self) -> &PortalAuth {
        &self.frame.auth
    }

    /// The description of the token by the server; `None` if it was not asked.
    pub fn app_info(&self) -> Option<&AppInfo> {
        self.info.as_ref()
    }

    /// `PROTOCOL`: whether the portal is open over HTTPS.
    pub fn is_https(&self) -> bool {
        self.frame.https
    }

    /// `LANG`: the language of the user's interface.
    pub fn lang(&self) -> Option<&str> {
        self.frame.lang()
    }

    /// `APP_SID`: the id by which the JavaScript library finds its environment.
    pub fn app_sid(&self) -> Option<&str> {
        self.frame.app_sid.as_deref()
    }

    /// `PLACEMENT`: where the frame is opened; `DEFAULT` for the page of the application.
    pub fn placement(&self) -> &str {
        self.frame.placement()
    }

    /// `PLACEMENT_OPTIONS`: the context of the frame, an object that depends on the placement.
    pub fn options(&self) -> &Value {
        &self.frame.options
    }

    /// Reads the options with the leniency of replies: ids may be texts, `[]` is an empty object, and a value that does
    /// not fit its field is in `extra` of its record.
    ///
    /// # Errors
    /// Returns an error if they as a whole have another shape.
    ///
    /// ```
    /// # fn handle(frame: bitrix24::VerifiedFrame) -> Result<(), bitrix24::ReceiveError> {
    /// let options: bitrix24::Map<String> = frame.options_as()?;
    /// println!("deal {:?}", options.get("ID"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn options_as<T: Field + Default>(&self) -> Result<T, ReceiveError> {
        let mut out = T::default();
        if let Ok(doc) = Doc::from_deserializer(&self.frame.options).map(Doc::lenient) {
            if !T::is_nothing(doc.root()) {
                out.decode(doc.root()).map_err(ReceiveError::Data)?;
            }
        }
        Ok(out)
    }

    /// Other parameters of the body, for instance those of a form of your own.
    pub fn extra(&self) -> &Map<String, Value> {
        &self.frame.extra
    }
}

/// Without tokens and options.
impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame").field("placement", &self.placement).field("auth", &self.auth).finish_non_exhaustive()
    }
}

/// Without tokens and options.
impl fmt::Debug for VerifiedFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Frame { placement, auth, .. } = &self.frame;
        f.debug_struct("VerifiedFrame").field("placement", placement).field("auth", auth).finish_non_exhaustive()
    }
}
