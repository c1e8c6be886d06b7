//! Errors of the portal, with the codes and statuses that are documented or measured (RES-3 to RES-7).

use serde_json::{Value, json};

use crate::Version;

/// Why a call is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// There are no credentials.
    NoAuthFound,
    /// A webhook that does not exist, or a user without the right.
    InvalidCredentials,
    /// The access token has expired.
    ExpiredToken,
    /// There is no such access token.
    InvalidToken,
    /// The credentials lack a scope.
    InsufficientScope,
    /// The user may not use the application.
    UserAccess,
    /// A webhook where an application is needed.
    WrongAuthType,
    /// Too many requests.
    QueryLimit,
    /// The method ran too long in the last minutes.
    OperatingLimit,
    /// Blocked by hand.
    Overload,
    /// There is no such method at this address.
    MethodNotFound,
    /// The portal is deleted, with status 500 as documented.
    PortalDeleted,
    /// The same with status 410 as an SDK has it.
    PortalGone,
    /// The call did not come over https.
    HttpsRequired,
    /// The plan of the portal has no REST.
    PlanTooSmall,
    /// The application is not paid for.
    PaymentRequired,
    /// The portal failed.
    Internal,
    /// The portal failed in another way.
    UnexpectedAnswer,
    /// A batch in a batch.
    BatchMethod,
    /// One command too many.
    BatchLength,
    /// An error of a method of REST 2.
    Method {
        /// HTTP status.
        status: u16,
        /// `error`: a text or a number.
        code: Value,
        /// `error_description`
        description: String,
    },
    /// An error of REST 3.0.
    V3 {
        /// HTTP status.
        status: u16,
        /// The code after `BITRIX_REST_V3_EXCEPTION_`.
        code: &'static str,
        /// `message`
        message: String,
        /// Field and message.
        validation: Vec<(String, String)>,
    },
}

const PREFIX: &str = "BITRIX_REST_V3_EXCEPTION_";

impl Refusal {
    /// An error of a method.
    pub fn method(status: u16, code: impl Into<Value>, description: impl Into<String>) -> Self {
        Self::Method { status, code: code.into(), description: description.into() }
    }

    /// An error of REST 3.0.
    pub fn v3(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self::V3 { status, code, message: message.into(), validation: Vec::new() }
    }

    /// An error of REST 3.0 about a field of the request.
    pub fn invalid(field: &str, message: &str) -> Self {
        Self::V3 {
            status: 400,
            code: "VALIDATION_REQUESTVALIDATIONEXCEPTION",
            message: "Error validating request object".to_owned(),
            validation: vec![(field.to_owned(), message.to_owned())],
        }
    }

    /// Whether a method refuses, and not the system before methods.
    pub(crate) fn of_method(&self) -> bool {
        matches!(self, Self::Method { .. } | Self::V3 { .. })
    }

    /// Status and body. Errors without a measured form in REST 3.0 have the flat form at its address, too (RES-7).
    pub fn reply(&self, version: Version) -> (u16, Value) {
        match version {
            Version::V3 => self.nested().unwrap_or_else(|| self.flat()),
            Version::V2 => self.flat(),
        }
    }

    fn nested(&self) -> Option<(u16, Value)> {
        let (status, code, message, validation) = match self {
            // All failures of authorization look alike.
            Self::NoAuthFound | Self::InvalidCredentials | Self::ExpiredToken | Self::InvalidToken => {
                (401, "ACCESSDENIEDEXCEPTION", "Access denied", &[][..])
            }
            Self::InsufficientScope => (403, "INSUFFICIENTSCOPEEXCEPTION", "Insufficient scope", &[][..]),
            Self::UserAccess | Self::WrongAuthType => (403, "ACCESSDENIEDEXCEPTION", "Access denied", &[][..]),
            Self::HttpsRequired => (401, "ACCESSDENIEDEXCEPTION", "Access denied", &[][..]),
            Self::OperatingLimit => (429, "RATELIMITEXCEPTION", "Rate limit exceeded", &[][..]),
            Self::MethodNotFound => (400, "METHODNOTFOUNDEXCEPTION", "Method not found", &[][..]),
            Self::Internal | Self::UnexpectedAnswer => (500, "INTERNAL_INTERNALEXCEPTION", "Internal error", &[][..]),
            Self::V3 { status, code, message, validation } => (*status, *code, message.as_str(), &validation[..]),
            _ => return None,
        };
        let mut error = json!({"code": format!("{PREFIX}{code}"), "message": message});
        if !validation.is_empty() {
            let rows = validation.iter().map(|(field, message)| json!({"message": message, "field": field}));
            error["validation"] = rows.collect();
        }
        Some((status, json!({"error": error})))
    }

    fn flat(&self) -> (u16, Value) {
        let (status, code, description) = match self {
            Self::NoAuthFound => (401, "NO_AUTH_FOUND", "Wrong authorization data"),
            Self::InvalidCredentials => (401, "INVALID_CREDENTIALS", "Invalid request credentials"),
            Self::ExpiredToken => (401, "expired_token", "The access token provided has expired."),
            Self::InvalidToken => (401, "invalid_token", "Unable to get application by token"),
            Self::InsufficientScope => (403, "insufficient_scope", "The request requires higher privileges"),
            Self::UserAccess => (403, "user_access_error", "The user does not have access to the application."),
            Self::WrongAuthType => (403, "WRONG_AUTH_TYPE", "Current authorization type is denied for this method"),
            Self::QueryLimit => (503, "QUERY_LIMIT_EXCEEDED", "Too many requests"),
            Self::OperatingLimit => (429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit."),
            Self::Overload => (503, "OVERLOAD_LIMIT", "REST API is blocked due to overload."),
            Self::MethodNotFound => (404, "ERROR_METHOD_NOT_FOUND", "Method not found!"),
            Self::PortalDeleted => (500, "PORTAL_DELETED", "Portal was deleted"),
            Self::PortalGone => (410, "PORTAL_DELETED", "Portal was deleted"),
            Self::HttpsRequired => (400, "INVALID_REQUEST", "Https required"),
            Self::PlanTooSmall => (403, "ACCESS_DENIED", "REST is available only on commercial plans."),
            Self::PaymentRequired => (401, "PAYMENT_REQUIRED", "Payment required"),
            Self::Internal => (500, "INTERNAL_SERVER_ERROR", "Internal server error"),
            Self::UnexpectedAnswer => (500, "ERROR_UNEXPECTED_ANSWER", "Server returned an unexpected response"),
            Self::BatchMethod => (405, "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage"),
            Self::BatchLength => (400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded"),
            Self::Method { status, code, description } => {
                return (*status, json!({"error": code, "error_description": description}));
            }
            Self::V3 { status, code, message, .. } => {
                return (*status, json!({"error": format!("{PREFIX}{code}"), "error_description": message}));
            }
        };
        (status, json!({"error": code, "error_description": description}))
    }
}
