//! Names of the variants of errors. Codes of REST 3.0 are classes of the server with their namespace, written without
//! separators; a variant has the words that `SystemError` of the crate `wire` has for the same code.

use super::camel;
use crate::resolve::words::{spelled, words, words_with_signs};

/// Candidates for the variant of an error: its code, followed by more and more words of its text, then its status. They
/// are computed lazily, because the first is nearly always free.
pub(in crate::resolve) fn error(
    code: Option<&str>,
    message: Option<&str>,
    status: Option<u16>,
) -> impl Iterator<Item = String> {
    let code_words = code.map(code_words).unwrap_or_default();
    let message_words = message.map(words).unwrap_or_default();
    let rest = message_words.strip_prefix(code_words.as_slice()).unwrap_or(&message_words).to_vec();
    let (min, max) = (MESSAGE_WORDS.min(rest.len()), rest.len());
    let named = move |count: usize| camel(&[&code_words, &rest[..count]].concat(), "code");
    (min..=max + 3).filter_map(move |candidate| match candidate.checked_sub(max) {
        None | Some(0) => Some(named(candidate)),
        Some(1) => status.map(|status| format!("{}Status{status}", named(max))),
        Some(2) => Some(format!("{}{}", named(max), if code.is_some() { "Code" } else { "Text" })),
        Some(_) => {
            let both = format!("{}:{}", code.unwrap_or_default(), message.unwrap_or_default());
            Some(camel(&spelled(&both), "code"))
        }
    })
}

/// The number of words of its message that an error is named after, if they make the name unique.
const MESSAGE_WORDS: usize = 5;

/// The words of a code.
fn code_words(code: &str) -> Vec<String> {
    let upper = code.to_ascii_uppercase();
    let Some(path) = upper.strip_prefix(CLASSES) else { return words_with_signs(code) };
    if let Some((_, name)) = CLASS_NAMES.iter().find(|(known, _)| *known == path) {
        return words(name);
    }
    let class = path.rsplit_once('_').map_or(path, |(_, class)| class);
    let class = class.strip_suffix("EXCEPTION").filter(|rest| !rest.is_empty()).unwrap_or(class);
    words(class)
}

/// What the codes of REST 3.0 begin with.
const CLASSES: &str = "BITRIX_REST_V3_";

/// The names of known classes, by what follows [`CLASSES`].
const CLASS_NAMES: &[(&str, &str)] = &[
    ("EXCEPTION_ACCESSDENIEDEXCEPTION", "AccessDenied"),
    ("EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", "InsufficientScope"),
    ("EXCEPTION_RATELIMITEXCEPTION", "RateLimit"),
    ("EXCEPTION_INTERNAL_INTERNALEXCEPTION", "Internal"),
    ("EXCEPTION_METHODNOTFOUNDEXCEPTION", "MethodNotFound"),
    ("EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "EntityNotFound"),
    ("REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION", "FieldNotFound"),
    ("EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", "RequestValidation"),
    ("EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION", "DtoValidation"),
    ("EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION", "FilterValidation"),
    ("EXCEPTION_INVALIDJSONEXCEPTION", "InvalidJson"),
    ("EXCEPTION_INVALIDFILTEREXCEPTION", "InvalidFilter"),
    ("EXCEPTION_INVALIDSELECTEXCEPTION", "InvalidSelect"),
    ("EXCEPTION_INVALIDORDEREXCEPTION", "InvalidOrder"),
    ("EXCEPTION_INVALIDPAGINATIONEXCEPTION", "InvalidPagination"),
    ("EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", "UnknownProperty"),
    ("EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", "UnknownFilterOperator"),
    ("EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION", "UnknownAggregateFunction"),
    ("EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", "IdempotencyKeyReused"),
    ("EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", "InvalidIdempotencyKey"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::names::Scope;

    fn first(code: Option<&str>, message: Option<&str>) -> String {
        error(code, message, None).next().unwrap()
    }

    #[test]
    fn errors() {
        for (code, message, expected) in [
            (Some("ACCESS_DENIED"), None, "AccessDenied"),
            (Some("100"), None, "Code100"),
            (Some("ACCESS_DENIED"), Some("Access denied to the list"), "AccessDeniedToTheList"),
            (Some("ERROR_ARGUMENT"), Some("The value of an argument is empty"), "ErrorArgumentTheValueOfAnArgument"),
            (None, Some("type is not found"), "TypeIsNotFound"),
            (Some("CONTROLLER_ERROR_<ERROR_CODE>"), None, "ControllerErrorErrorCode"),
            (Some("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"), Some("Access denied"), "AccessDenied"),
            (Some("BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"), None, "RequestValidation"),
            (Some("BITRIX_REST_V3_REALISATION_EXCEPTION_SHELFEXCEPTION"), Some("No shelf"), "ShelfNoShelf"),
            (Some("BITRIX_REST_V3_EXCEPTION"), None, "Exception"),
        ] {
            assert_eq!(first(code, message), expected, "{code:?} {message:?}");
        }
    }

    #[test]
    fn errors_of_one_code() {
        let mut scope = Scope::default();
        let mut claim = |message, status| scope.claim(error(Some("100"), message, status)).0.to_string();
        assert_eq!(claim(None, Some(400)), "Code100");
        assert_eq!(claim(None, Some(403)), "Code100Status403");
        assert_eq!(scope.claim(error(None, Some("Code 100."), None)).0.as_str(), "Code100Text");
        let mut claim = |message, status| scope.claim(error(Some("100"), message, status)).0.to_string();
        assert_eq!(claim(Some("a b c d e f"), None), "Code100ABCDE");
        assert_eq!(claim(Some("a b c d e g"), None), "Code100ABCDEG");
    }

    #[test]
    fn codes_of_the_two_interfaces_that_say_the_same() {
        let mut scope = Scope::default();
        let mut claim = |code, status| scope.claim(error(Some(code), None, status)).0.to_string();
        assert_eq!(claim("ACCESS_DENIED", Some(403)), "AccessDenied");
        assert_eq!(claim("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", Some(403)), "AccessDeniedStatus403");
    }

    /// A code has the same name here and in `SystemError`, where REST 2 has the plain name of a code of both.
    #[test]
    fn classes_are_named_like_the_errors_of_every_method() {
        let table = include_str!("../../../../wire/src/system.rs");
        let rows = table.lines().filter_map(|line| {
            let (name, rest) = line.trim().split_once(", \"")?;
            let path = rest.split('"').next()?.strip_prefix(CLASSES)?;
            Some((path, name.trim_end_matches("V3")))
        });
        assert_eq!(rows.collect::<Vec<_>>(), CLASS_NAMES);
    }
}
