//! Wire names, labels, codes and method names → [`RustName`]s. The only place that makes identifiers.
//!
//! A name depends on the item and its parent, never on other pages. Two items of one scope that would get the same name
//! are distinguished by what makes them different (their spelling, the object that they belong to, the text of an
//! error), never by a counter; [`Scope::claim`] takes the first candidate that is free.

mod events;
mod reserved;

use std::collections::BTreeSet;

pub(super) use events::{event, key};

use reserved::{FEATURE_RESERVED, FIELD_RESERVED, KEYWORDS, MODULE_RESERVED, TYPE_RESERVED, VARIANT_RESERVED};

use super::words::{spelled, words, words_with_signs};
use crate::ir::RustName;

/// The names that are taken in a struct, an enum or a module.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
}

/// The outcome of [`Scope::claim`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// The plain name was free.
    Plain,
    /// Another item of the scope has the plain name.
    Renamed,
}

impl Scope {
    /// Takes the first free name of `candidates`. The last candidate must be unique.
    pub(super) fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> (RustName, Claim) {
        let mut claim = Claim::Plain;
        let mut last = String::new();
        for candidate in candidates {
            if self.taken.insert(candidate.clone()) {
                return (RustName::new(candidate), claim);
            }
            claim = Claim::Renamed;
            last = candidate;
        }
        // Only two items with the same wire name get here. A model has no such items, and they would not compile.
        (RustName::new(last), claim)
    }
}

/// Candidates for the struct field of key `wire` in an item called `context`. They are computed lazily, because the
/// first is nearly always free.
pub(super) fn field(wire: &str, context: &str) -> impl Iterator<Item = String> {
    let plain = snake(&words_with_signs(wire), context);
    (0..3).map(move |candidate| match candidate {
        0 => escape_reserved(plain.clone(), FIELD_RESERVED),
        1 => format!("{}_{}", plain.trim_end_matches('_'), letter_case(wire)),
        _ => snake(&spelled(wire), context),
    })
}

/// Candidates for the variant of a value of the field `context`.
pub(super) fn variant(wire: &str, label: Option<&str>, context: &str) -> Vec<String> {
    let literal = if wire.is_empty() { vec!["empty".to_owned()] } else { words_with_signs(wire) };
    let mut out = Vec::new();
    if let Some(label) = label.map(words).filter(|w| !w.is_empty()) {
        out.push(escape_reserved(camel(&label, context), VARIANT_RESERVED));
        out.push(camel(&[label, literal.clone()].concat(), context));
    }
    let plain = camel(&literal, context);
    let is_reserved = VARIANT_RESERVED.contains(&plain.as_str());
    out.push(if is_reserved { camel(&prefixed(context, &literal), context) } else { escape_reserved(plain, &[]) });
    out.push(camel(&[literal, vec![letter_case(wire).to_owned()]].concat(), context));
    out.push(camel(&spelled(wire), context));
    out
}

/// Candidates for the variant of an error: its code, followed by more and more words of its text, then its status. They
/// are computed lazily, because the first is nearly always free.
pub(super) fn error(code: Option<&str>, message: Option<&str>, status: Option<u16>) -> impl Iterator<Item = String> {
    let code_words = code.map(words_with_signs).unwrap_or_default();
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

/// Candidates for the request struct of a method; the names of its other types begin with the name of the request.
pub(super) fn method_type(segments: &[&str]) -> Vec<String> {
    let last = segments.last().copied().unwrap_or_default();
    let plain = camel(&words(last), "method");
    let with_object: Vec<String> = segments.iter().rev().take(2).rev().flat_map(|s| words(s)).collect();
    let qualified = camel(&with_object, "method");
    let exact = camel(&spelled(last), "method");
    if TYPE_RESERVED.contains(&plain.as_str()) { vec![qualified, exact] } else { vec![plain, qualified, exact] }
}

/// Candidates for the call function of a method.
pub(super) fn function(segments: &[&str]) -> Vec<String> {
    let last = segments.last().copied().unwrap_or_default();
    let plain = escape_reserved(snake(&words(last), "method"), KEYWORDS);
    let with_object: Vec<String> = segments.iter().rev().take(2).rev().flat_map(|s| words(s)).collect();
    vec![plain, snake(&with_object, "method"), snake(&spelled(last), "method")]
}

/// Candidates for a type that belongs to `parent` under the key `key`; `side` distinguishes requests from replies.
pub(super) fn nested(parent: &RustName, key: &str, side: &str) -> Vec<String> {
    let part = words_with_signs(key);
    let tail = if part.is_empty() { "Item".to_owned() } else { joined(&part) };
    let exact = joined(&spelled(key));
    vec![
        escape_reserved(format!("{parent}{tail}"), TYPE_RESERVED),
        format!("{parent}{side}{tail}"),
        format!("{parent}{side}{exact}"),
    ]
}

/// Candidates for a type that several methods of a file share; `word` says what it is.
pub(super) fn common(word: &str, side: &str) -> Vec<String> {
    let plain = camel(&words_with_signs(word), "item");
    if TYPE_RESERVED.contains(&plain.as_str()) {
        vec![format!("{plain}{side}")]
    } else {
        vec![plain.clone(), format!("{plain}{side}")]
    }
}

/// Candidates for a type that every `parent` has: `AddError`, `AddResult`.
pub(super) fn suffixed(parent: &RustName, suffix: &str) -> Vec<String> {
    vec![format!("{parent}{suffix}"), format!("{parent}Method{suffix}")]
}

/// Candidates for a shared object within its area.
pub(super) fn object(name: &str) -> Vec<String> {
    vec![escape_reserved(camel(&words(name), "object"), TYPE_RESERVED), camel(&spelled(name), "object")]
}

/// The name of an alias: `user`, `user.id` → `UserId`; `catalog_measure.code` → `CatalogMeasureCode`.
pub(super) fn alias(word: &str) -> RustName {
    let mut parts = words(word);
    if !word.contains('.') {
        parts.push("id".to_owned());
    }
    RustName::new(camel(&parts, "id"))
}

/// The name of the module of a segment.
pub(super) fn module(segment: &str) -> RustName {
    RustName::new(escape_reserved(snake(&words(segment), "module"), MODULE_RESERVED))
}

/// The name of the feature of a first segment.
pub(super) fn feature(segment: &str) -> String {
    let name = snake(&words(segment), "feature");
    if FEATURE_RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The letter case of a name, which distinguishes names that differ in case alone: `MENU_ERROR` and `menu_ERROR`.
fn letter_case(wire: &str) -> &'static str {
    let upper = wire.chars().any(char::is_uppercase);
    let lower = wire.chars().any(char::is_lowercase);
    match (upper, lower, wire.contains('_')) {
        (true, false, _) => "upper",
        (false, true, true) => "snake",
        (false, _, _) => "lower",
        (true, true, false) if wire.starts_with(char::is_uppercase) => "pascal",
        (true, true, false) => "camel",
        (true, true, true) => "mixed",
    }
}

/// The words of `context`, then `parts`.
fn prefixed(context: &str, parts: &[String]) -> Vec<String> {
    let mut all = words(context);
    if all.first().is_none_or(|w| w.starts_with(|c: char| c.is_ascii_digit())) {
        all.insert(0, "value".to_owned());
    }
    all.extend_from_slice(parts);
    all
}

/// The words in snake_case; a name that would start with a digit gets the words of `context` in front.
fn snake(parts: &[String], context: &str) -> String {
    if needs_prefix(parts) { prefixed(context, parts).join("_") } else { parts.join("_") }
}

/// The words in CamelCase; a name that would start with a digit gets the words of `context` in front.
fn camel(parts: &[String], context: &str) -> String {
    if needs_prefix(parts) { joined(&prefixed(context, parts)) } else { joined(parts) }
}

/// The words, capitalized and concatenated. An underscore separates two numbers.
fn joined(parts: &[String]) -> String {
    let mut out = String::new();
    for part in parts {
        let is_digit = |c: char| c.is_ascii_digit();
        if out.ends_with(is_digit) && part.starts_with(is_digit) {
            out.push('_');
        }
        let mut chars = part.chars();
        if let Some(first) = chars.next() {
            out.push(first.to_ascii_uppercase());
            out.push_str(chars.as_str());
        }
    }
    out
}

/// Whether a name of these words would be empty or start with a digit.
fn needs_prefix(parts: &[String]) -> bool {
    parts.first().is_none_or(|w| w.starts_with(|c: char| c.is_ascii_digit()))
}

/// Appends an underscore to keywords and to names with a meaning in the generated files.
fn escape_reserved(name: String, reserved: &[&str]) -> String {
    if KEYWORDS.contains(&name.as_str()) || reserved.contains(&name.as_str()) { format!("{name}_") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(candidates: impl IntoIterator<Item = String>) -> String {
        candidates.into_iter().next().unwrap()
    }

    #[test]
    fn fields() {
        for (wire, expected) in [
            ("CHAT_ID", "chat_id"),
            ("useOriginalUfNames", "use_original_uf_names"),
            ("type", "type_"),
            ("self", "self_"),
            ("EXTRA", "extra_"),
            ("NEW", "new_"),
            ("=DELETED", "equal_deleted"),
            ("~NAME", "raw_name"),
            ("<key>", "key"),
            ("250", "thumb_250"),
            ("Имя", "imya"),
            ("CALENDAR_EVENT|UF_CRM_CAL_EVENT", "calendar_event_uf_crm_cal_event"),
            ("", "thumb"),
        ] {
            assert_eq!(first(field(wire, "thumb")), expected, "{wire}");
        }
    }

    #[test]
    fn fields_that_differ_in_case_alone() {
        let mut scope = Scope::default();
        let mut claim = |wire| scope.claim(field(wire, "x")).0.to_string();
        assert_eq!(claim("id"), "id");
        assert_eq!(claim("ID"), "id_upper");
        assert_eq!(claim("MENU_ERROR"), "menu_error");
        assert_eq!(claim("menu_ERROR"), "menu_error_mixed");
        assert_eq!(claim("Menu_ERROR"), "upper_m_e_n_u_underscore_upper_e_upper_r_upper_r_upper_o_upper_r");
    }

    #[test]
    fn variants() {
        for (wire, label, expected) in [
            ("1", Some("low"), "Low"),
            ("1", None, "Priority1"),
            ("-1", None, "Minus1"),
            ("opened", None, "Opened"),
            ("", None, "Empty"),
            ("other", None, "PriorityOther"),
            ("2-3", None, "Priority2_3"),
            (">=", None, "GreaterEqual"),
            ("self", None, "Self_"),
        ] {
            assert_eq!(first(variant(wire, label, "PRIORITY")), expected, "{wire}");
        }
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
        ] {
            assert_eq!(first(error(code, message, None)), expected, "{code:?} {message:?}");
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
    fn types_and_modules() {
        let add = RustName::new("Add");
        assert_eq!(first(method_type(&["imbot", "v2", "Bot", "get"])), "Get");
        assert_eq!(first(method_type(&["mail", "message", "reply"])), "MessageReply");
        assert_eq!(first(nested(&add, "FIELDS", "Request")), "AddFields");
        assert_eq!(first(nested(&add, "250", "Request")), "Add250");
        assert_eq!(first(object("crm_multifield")), "CrmMultifield");
        assert_eq!(alias("user"), alias("user.id"));
        assert_eq!(alias("catalog_measure.code").as_str(), "CatalogMeasureCode");
        assert_eq!(module("paymentItemShipment").as_str(), "payment_item_shipment");
        assert_eq!(module("type").as_str(), "type_");
        assert_eq!(module("v3").as_str(), "v3_");
        assert_eq!(first(function(&["crm", "item", "move"])), "move_");
    }
}
