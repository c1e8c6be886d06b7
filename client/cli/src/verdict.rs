//! What a failed call means: its class, which decides the exit code, and what the user can do.

use bitrix24::wire::DocumentedError;
use bitrix24::wire::MethodInfo;
use bitrix24::{ApiError, Error, ErrorClass, ErrorKind, SystemError};

use crate::failure::{Class, Failure};
use crate::paint;

/// What codes of the portal mean and what to do about them (RT-1, RT-2).
const ADVICE: &[(&str, &str)] = &[
    ("ACCESS_DENIED", "the user of the credentials, or the plan of the portal, is not allowed to do this"),
    ("ALLOWED_ONLY_INTRANET_USER", "only employees may call it: use a webhook of one"),
    ("APPLICATION_NOT_FOUND", "the application is not installed on this portal"),
    ("AUTHORIZATION_ERROR", "the user of the credentials cannot log in: was the employee dismissed?"),
    ("ERROR_OAUTH", "the application is not installed, or its data is wrong"),
    ("expired_token", "the token is too old"),
    ("insufficient_scope", "the credentials lack a scope: add it to the webhook"),
    ("INVALID_CREDENTIALS", "the webhook was deleted, or its secret is wrong"),
    ("invalid_token", "the token is wrong"),
    ("METHOD_CONFIRM_DENIED", "an administrator has denied this call"),
    ("METHOD_CONFIRM_WAITING", "an administrator has to confirm this call first"),
    ("NO_AUTH_FOUND", "the portal does not know this webhook: it was deleted, or its secret is wrong"),
    ("NOT_INSTALLED", "the application is not installed on this portal"),
    ("PAYMENT_REQUIRED", "the subscription of the portal has ended"),
    ("user_access_error", "the user has no access to the application"),
    ("WRONG_AUTH_TYPE", "webhooks cannot call it; an application can"),
    ("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", "the credentials are wrong or may not do this"),
    ("BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", "the credentials lack a scope: add it to the webhook"),
    ("QUERY_LIMIT_EXCEEDED", "too many calls per second: nothing was carried out, try again in some seconds"),
    ("OPERATION_TIME_LIMIT", "the method has used up its ten minutes: try again when they are over"),
    ("OVERLOAD_LIMIT", "the portal has been blocked by hand: ask its support, trying again does not help"),
    ("BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION", "too many calls: try again later"),
    ("ERROR_METHOD_NOT_FOUND", "the portal has no such method in this version of REST, or not in its edition"),
    ("BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", "the portal has no such method in this version of REST"),
    ("INVALID_REQUEST", "the portal wants https"),
    ("INTERNAL_SERVER_ERROR", "the portal failed: it may have carried the call out"),
    ("ERROR_UNEXPECTED_ANSWER", "the portal failed: it may have carried the call out"),
    ("PORTAL_DELETED", "the portal is closed"),
];

fn advice(code: &str) -> Option<&'static str> {
    ADVICE.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, text)| *text)
}

/// The class of a failed call.
pub(crate) fn class(error: &Error) -> Class {
    match error.kind() {
        ErrorKind::Configuration | ErrorKind::Request => Class::Usage,
        ErrorKind::Api => error.api().map_or(Class::Refused, |error| of_portal(error.class())),
        _ => Class::Transport,
    }
}

fn of_portal(class: ErrorClass) -> Class {
    match class {
        ErrorClass::Denied | ErrorClass::Forbidden | ErrorClass::ExpiredToken | ErrorClass::PerhapsExpired => {
            Class::Auth
        }
        ErrorClass::RateLimit | ErrorClass::OperatingLimit | ErrorClass::Overload => Class::Limit,
        _ => Class::Refused,
    }
}

/// What the documentation of the method, or of all methods, says about an error, and the advice about its code.
pub(crate) fn meaning(error: &ApiError, method: Option<&MethodInfo>) -> Vec<(&'static str, String)> {
    let documented = method.and_then(|method| method.errors().nth(method.documented_error(error)?));
    let mut facts = Vec::new();
    match (documented, method, error.system()) {
        (Some(documented), Some(method), _) => facts.push(("documented", describe(method.name, &documented))),
        (None, _, Some(_)) => facts.push(("documented", "for every method".to_owned())),
        (None, Some(method), None) => facts.push(("documented", format!("not for {}", method.name))),
        _ => {}
    }
    if let Some(text) = error.code.as_deref().and_then(advice) {
        facts.push(("meaning", text.to_owned()));
    }
    facts
}

fn describe(name: &str, documented: &DocumentedError) -> String {
    let code = documented.code.map(|code| format!(" `{code}`")).unwrap_or_default();
    let text = documented.message.map(|text| format!(": {text}")).unwrap_or_default();
    let status = documented.status.map(|status| format!(" (HTTP {status})")).unwrap_or_default();
    format!("for {name}{code}{status}{text}")
}

/// The failure of a call, with all facts about it in its text.
pub(crate) fn failure(error: &Error, method: Option<&MethodInfo>) -> Failure {
    let mut facts = Vec::new();
    if let Some(api) = error.api() {
        facts.push(("code", api.code.clone().unwrap_or_else(|| "none".to_owned())));
        facts.push(("status", format!("HTTP {}", api.status)));
        facts.extend(meaning(api, method));
        let scopes = method.filter(|_| is_about_scopes(api)).map(|method| method.scopes.join("`, `"));
        facts.extend(scopes.filter(|scopes| !scopes.is_empty()).map(|scopes| ("scopes", format!("`{scopes}`"))));
    }
    if error.maybe_executed() {
        facts.push(("executed", "perhaps: look before you call it again".to_owned()));
    }
    if let Some(id) = error.request_id() {
        facts.push(("request", id.to_owned()));
    }
    let text = format!("{error}\n{}", paint::facts(&facts));
    Failure::Call(class(error), text.trim_end().to_owned())
}

fn is_about_scopes(error: &ApiError) -> bool {
    matches!(error.system(), Some(SystemError::InsufficientScope | SystemError::InsufficientScopeV3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use bitrix24::wire::CodeInfo;

    #[test]
    fn advice_is_about_codes_of_the_portal() {
        for (code, _) in ADVICE {
            assert!(CodeInfo::of(code).is_some(), "{code} is not in the table");
        }
    }

    #[test]
    fn every_code_about_credentials_or_limits_has_advice() {
        for info in CodeInfo::ALL {
            let class = info.class.map(of_portal);
            assert!(!matches!(class, Some(Class::Auth | Class::Limit)) || advice(info.code).is_some(), "{}", info.code);
        }
    }
}
