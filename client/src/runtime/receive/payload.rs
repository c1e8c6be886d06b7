//! The form that a handler receives, before it is interpreted.

use std::fmt;

use bitrix24_wire::Value;
use secrecy::SecretString;
use serde_json::Map;

use super::auth::PortalAuth;
use super::error::ReceiveError;
use super::fields::take_text;
use crate::runtime::form::{FormLimits, decode_object};

/// A form with an `auth`.
#[derive(Clone)]
pub(super) struct Payload {
    pub(super) auth: PortalAuth,
    /// All but `auth`.
    pub(super) rest: Map<String, Value>,
}

impl Payload {
    pub(super) fn parse(content_type: Option<&str>, body: &[u8], limits: FormLimits) -> Result<Self, ReceiveError> {
        check_content_type(content_type)?;
        let mut rest = decode_object(body, limits)?;
        let auth = match rest.shift_remove("auth") {
            Some(Value::Object(auth)) => PortalAuth::from_event(auth)?,
            _ => return Err(ReceiveError::Missing("auth")),
        };
        Ok(Self { auth, rest })
    }

    /// Compares the token with the one that is stored (EV-3).
    pub(super) fn verify(&self, stored: &SecretString) -> Result<(), ReceiveError> {
        if self.auth.has_token(stored) { Ok(()) } else { Err(ReceiveError::Token) }
    }

    /// Its claims, without tokens and content.
    pub(super) fn debug(&self, name: &str, code: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let PortalAuth { member_id, domain, .. } = &self.auth;
        f.debug_struct(name)
            .field("code", code)
            .field("member_id", member_id)
            .field("domain", domain)
            .finish_non_exhaustive()
    }

    /// Takes a text that is not empty out of the rest.
    pub(super) fn take_text(&mut self, key: &str) -> Option<String> {
        take_text(&mut self.rest, key)
    }

    /// Takes a number out of the rest.
    pub(super) fn take_number(&mut self, key: &str) -> Option<i64> {
        self.take_text(key)?.trim().parse().ok()
    }
}

/// A missing content type counts as a form: reading the body shows whether it is one.
pub(super) fn check_content_type(content_type: Option<&str>) -> Result<(), ReceiveError> {
    let essence = content_type.and_then(|text| text.split(';').next()).map(str::trim);
    match essence {
        Some(essence) if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") => {
            Err(ReceiveError::ContentType)
        }
        _ => Ok(()),
    }
}
