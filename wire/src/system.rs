//! Errors of every method.

use crate::codes::{ErrorCase, ErrorCode};

macro_rules! system_errors {
    ($($name:ident, $code:literal, $status:literal;)+) => {
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
    };
}

system_errors! {
    InternalServerError, "INTERNAL_SERVER_ERROR", 500;
    UnexpectedAnswer, "ERROR_UNEXPECTED_ANSWER", 500;
    QueryLimitExceeded, "QUERY_LIMIT_EXCEEDED", 503;
    BatchMethodNotAllowed, "ERROR_BATCH_METHOD_NOT_ALLOWED", 405;
    BatchLengthExceeded, "ERROR_BATCH_LENGTH_EXCEEDED", 400;
    NoAuthFound, "NO_AUTH_FOUND", 401;
    InvalidRequest, "INVALID_REQUEST", 400;
    OverloadLimit, "OVERLOAD_LIMIT", 503;
    AccessDenied, "ACCESS_DENIED", 403;
    InvalidCredentials, "INVALID_CREDENTIALS", 403;
    ManifestIsNotAvailable, "ERROR_MANIFEST_IS_NOT_AVAILABLE", 404;
    InsufficientScope, "insufficient_scope", 403;
    ExpiredToken, "expired_token", 401;
    UserAccessError, "user_access_error", 403;
    PortalDeleted, "PORTAL_DELETED", 500;

    V3AccessDenied, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 403;
    V3InsufficientScope, "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", 403;
    V3RateLimit, "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION", 429;
    V3Internal, "BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION", 500;
    V3MethodNotFound, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", 404;
    V3EntityNotFound, "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", 400;
    V3FieldNotFound, "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION", 400;
    V3RequestValidation, "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", 400;
    V3DtoValidation, "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION", 400;
    V3FilterValidation, "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION", 400;
    V3InvalidJson, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", 400;
    V3InvalidFilter, "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION", 400;
    V3InvalidSelect, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", 400;
    V3InvalidOrder, "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION", 400;
    V3InvalidPagination, "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION", 400;
    V3UnknownProperty, "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", 400;
    V3UnknownFilterOperator, "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", 400;
    V3UnknownAggregateFunction, "BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION", 400;
    V3IdempotencyKeyReused, "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", 422;
    V3InvalidIdempotencyKey, "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", 400;
}
