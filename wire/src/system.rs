//! Errors of every method: the one table of the codes of the portal.

use crate::class::ErrorClass;
use crate::codes::{ErrorCase, ErrorCode};

/// A code of the portal that is not about one method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeInfo {
    /// The code in the case of the service.
    pub code: &'static str,
    /// The HTTP status that it comes with; some portals send others.
    pub status: u16,
    /// Its class; `None` where the status of the reply decides.
    pub class: Option<ErrorClass>,
    /// Its variant, if it is documented for every method.
    pub system: Option<SystemError>,
}

/// The class of a row: `_` where the status decides.
macro_rules! class {
    (_) => {
        None
    };
    ($class:ident) => {
        Some(ErrorClass::$class)
    };
}

macro_rules! codes {
    (
        every method { $($name:ident, $code:literal, $status:literal, $class:tt;)+ }
        beside them { $($other:literal, $other_status:literal, $other_class:tt;)+ }
    ) => {
        /// Errors that any method can answer: the fifteen of REST 2 and the families of REST 3.0.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum SystemError {
            $(#[doc = concat!("`", $code, "`, HTTP ", $status, ".")] $name,)+
        }

        impl ErrorCode for SystemError {
            const CASES: &'static [ErrorCase<Self>] =
                &[$(ErrorCase::code(Self::$name, $code).status($status),)+];
        }

        impl SystemError {
            /// What it means for a caller, with its documented status.
            pub fn class(self) -> ErrorClass {
                match self {
                    $(Self::$name => class!($class).unwrap_or_else(|| ErrorClass::of_status($status)),)+
                }
            }
        }

        impl CodeInfo {
            /// All of them.
            pub const ALL: &'static [Self] = &[
                $(Self { code: $code, status: $status, class: class!($class), system: Some(SystemError::$name) },)+
                $(Self { code: $other, status: $other_status, class: class!($other_class), system: None },)+
            ];
        }
    };
}

codes! {
    every method {
        InternalServerError, "INTERNAL_SERVER_ERROR", 500, Failed;
        UnexpectedAnswer, "ERROR_UNEXPECTED_ANSWER", 500, Failed;
        QueryLimitExceeded, "QUERY_LIMIT_EXCEEDED", 503, RateLimit;
        BatchMethodNotAllowed, "ERROR_BATCH_METHOD_NOT_ALLOWED", 405, _;
        BatchLengthExceeded, "ERROR_BATCH_LENGTH_EXCEEDED", 400, _;
        NoAuthFound, "NO_AUTH_FOUND", 401, Denied;
        InvalidRequest, "INVALID_REQUEST", 400, Rejected;
        OverloadLimit, "OVERLOAD_LIMIT", 503, Overload;
        AccessDenied, "ACCESS_DENIED", 403, Denied;
        InvalidCredentials, "INVALID_CREDENTIALS", 403, Denied;
        ManifestIsNotAvailable, "ERROR_MANIFEST_IS_NOT_AVAILABLE", 404, _;
        InsufficientScope, "insufficient_scope", 403, Denied;
        ExpiredToken, "expired_token", 401, ExpiredToken;
        UserAccessError, "user_access_error", 403, Denied;
        PortalDeleted, "PORTAL_DELETED", 500, Closed;

        AccessDeniedV3, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 403, Forbidden;
        InsufficientScopeV3, "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", 403, Forbidden;
        RateLimit, "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION", 429, OperatingLimit;
        Internal, "BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION", 500, _;
        MethodNotFound, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", 404, Rejected;
        EntityNotFound, "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", 400, _;
        FieldNotFound, "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION", 400, _;
        RequestValidation, "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", 400, _;
        DtoValidation, "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION", 400, _;
        FilterValidation, "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION", 400, _;
        InvalidJson, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", 400, _;
        InvalidFilter, "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION", 400, _;
        InvalidSelect, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", 400, _;
        InvalidOrder, "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION", 400, _;
        InvalidPagination, "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION", 400, _;
        UnknownProperty, "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", 400, _;
        UnknownFilterOperator, "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", 400, _;
        UnknownAggregateFunction, "BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION", 400, _;
        IdempotencyKeyReused, "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", 422, _;
        InvalidIdempotencyKey, "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", 400, _;
    }
    beside them {
        "ALLOWED_ONLY_INTRANET_USER", 403, Denied;
        "APPLICATION_NOT_FOUND", 401, Denied;
        "AUTHORIZATION_ERROR", 401, Denied;
        "ERROR_METHOD_NOT_FOUND", 404, Rejected;
        "ERROR_OAUTH", 401, Denied;
        "invalid_token", 401, ExpiredToken;
        "METHOD_CONFIRM_DENIED", 403, Denied;
        "METHOD_CONFIRM_WAITING", 401, Denied;
        "NOT_INSTALLED", 401, Denied;
        "OPERATION_TIME_LIMIT", 429, OperatingLimit;
        "PAYMENT_REQUIRED", 401, Denied;
        "WRONG_AUTH_TYPE", 403, Denied;
    }
}

impl CodeInfo {
    /// The row of a code, in any case.
    pub fn of(code: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|info| info.code.eq_ignore_ascii_case(code))
    }
}

/// The class of an error: the code decides before the status.
pub(crate) fn class(code: Option<&str>, status: u16) -> ErrorClass {
    let info = code.and_then(CodeInfo::of);
    match info.and_then(|info| info.system) {
        Some(SystemError::AccessDeniedV3) if status == 401 => ErrorClass::PerhapsExpired,
        _ => info.and_then(|info| info.class).unwrap_or_else(|| ErrorClass::of_status(status)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_one_row() {
        for (index, info) in CodeInfo::ALL.iter().enumerate() {
            let first = CodeInfo::ALL.iter().position(|other| other.code.eq_ignore_ascii_case(info.code));
            assert_eq!(first, Some(index), "{}", info.code);
        }
    }

    #[test]
    fn rt_1_the_code_decides_before_the_status() {
        let cases = [
            (Some("query_limit_exceeded"), 503, ErrorClass::RateLimit),
            (Some("OPERATION_TIME_LIMIT"), 200, ErrorClass::OperatingLimit),
            (Some("BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION"), 429, ErrorClass::OperatingLimit),
            (Some("OVERLOAD_LIMIT"), 503, ErrorClass::Overload),
            (Some("EXPIRED_TOKEN"), 200, ErrorClass::ExpiredToken),
            (Some("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"), 401, ErrorClass::PerhapsExpired),
            (Some("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"), 403, ErrorClass::Forbidden),
            (Some("BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION"), 401, ErrorClass::Forbidden),
            (Some("authorization_error"), 503, ErrorClass::Denied),
            (Some("PORTAL_DELETED"), 410, ErrorClass::Closed),
            (Some("INTERNAL_SERVER_ERROR"), 200, ErrorClass::Failed),
            (Some("INVALID_REQUEST"), 401, ErrorClass::Rejected),
            (Some("ERROR_BATCH_LENGTH_EXCEEDED"), 429, ErrorClass::OperatingLimit),
            (Some("ERROR_CORE"), 401, ErrorClass::Denied),
            (Some("ERROR_CORE"), 403, ErrorClass::Rejected),
            (Some("ERROR_CORE"), 429, ErrorClass::OperatingLimit),
            (None, 408, ErrorClass::Failed),
            (None, 502, ErrorClass::Failed),
            (None, 200, ErrorClass::Rejected),
        ];
        for (code, status, expected) in cases {
            assert_eq!(class(code, status), expected, "{code:?} {status}");
        }
        assert_eq!(SystemError::Internal.class(), ErrorClass::Failed);
        assert_eq!(SystemError::InvalidFilter.class(), ErrorClass::Rejected);
    }
}
