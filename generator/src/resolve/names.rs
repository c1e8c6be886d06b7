//! Wire names, labels, codes and method names → [`RustName`]s. The only place that makes identifiers.
//!
//! A name depends on the item and its parent, never on other pages. Two items of one scope that would get the same name
//! are distinguished by what makes them different (their spelling, the object that they belong to, the text of an
//! error), never by a counter; [`Scope::claim`] takes the first candidate that is free.

mod errors;
mod events;
mod reserved;
mod types;

use std::collections::BTreeSet;

pub(super) use errors::error;
pub(super) use events::{event, key};
pub(super) use types::{Inside, alias, common, method_type, nested, object, plain, repeats_a_word, reply, suffixed};

use reserved::{FEATURE_RESERVED, FIELD_RESERVED, KEYWORDS, MODULE_RESERVED, VARIANT_RESERVED};

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

/// Candidates for the call function of a method.
pub(super) fn function(segments: &[&str]) -> Vec<String> {
    let last = segments.last().copied().unwrap_or_default();
    let plain = escape_reserved(snake(&words(last), "method"), KEYWORDS);
    let with_object: Vec<String> = segments.iter().rev().take(2).rev().flat_map(|s| words(s)).collect();
    vec![plain, snake(&with_object, "method"), snake(&spelled(last), "method")]
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
    fn modules_and_functions() {
        assert_eq!(module("paymentItemShipment").as_str(), "payment_item_shipment");
        assert_eq!(module("type").as_str(), "type_");
        assert_eq!(module("v3").as_str(), "v3_");
        assert_eq!(first(function(&["crm", "item", "move"])), "move_");
    }
}
