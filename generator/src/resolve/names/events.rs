//! Names of events and of the records of their data.

use super::{camel, escape_reserved, joined};
use crate::resolve::words::{spelled, words, words_with_signs};

/// Candidates for an event, without a leading `on`, which is the name of their module. The words come from a spelling
/// with lower-case letters, else from the file if it is named like the code, else from a list of known words.
pub(in crate::resolve) fn event(code: &str, spelling: Option<&str>, file: &str) -> Vec<String> {
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let has_lower_case = |text: &&str| text.contains(|c: char| c.is_ascii_lowercase());
    let by_file = Some(file).filter(|file| letters(file) == letters(code));
    let mut parts = match spelling.or(Some(code).filter(has_lower_case)).or(by_file) {
        Some(text) => words(text),
        None => words(code).iter().flat_map(|word| split_known(word)).collect(),
    };
    if parts.len() > 1 && parts[0] == "on" {
        parts.remove(0);
    }
    vec![escape_reserved(camel(&parts, "event"), EVENT_RESERVED), camel(&spelled(code), "event")]
}

/// Splits a word into known words, the longest match first; the word itself if that leaves a remainder.
fn split_known(word: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let known = EVENT_WORDS.iter().filter(|known| rest.starts_with(**known)).max_by_key(|known| known.len());
        let Some(known) = known else { return vec![word.to_owned()] };
        out.push((*known).to_owned());
        rest = &rest[known.len()..];
    }
    out
}

/// Words of codes that have no separators.
const EVENT_WORDS: &[&str] = &[
    "add", "app", "bot", "call", "chat", "change", "command", "comment", "context", "delete", "dialog", "end",
    "finish", "get", "im", "imbot", "init", "join", "line", "message", "on", "open", "reaction", "session", "start",
    "status", "task", "update", "user", "v2", "v3",
];

/// A key as a part of the name of a type, with `word` appended.
pub(in crate::resolve) fn key(wire: &str, word: &str) -> String {
    let mut parts = words_with_signs(wire);
    if !word.is_empty() {
        parts.push(word.to_owned());
    }
    joined(&parts)
}

/// Names of other items in the module of events.
const EVENT_RESERVED: &[&str] = &["Event", "Other", "Value", "EventType", "EventSet", "DecodeError", "Self"];

#[cfg(test)]
mod tests {
    use super::event;

    #[test]
    fn events() {
        for (code, spelling, file, expected) in [
            ("ONCRMDEALADD", Some("onCrmDealAdd"), "x", "CrmDealAdd"),
            ("onCrmMeasureAdd", None, "x", "CrmMeasureAdd"),
            ("ONIMBOTJOINCHAT", None, "on-imbot-join-chat", "ImbotJoinChat"),
            ("ONIMBOTV2MESSAGEADD", None, "events", "ImbotV2MessageAdd"),
            ("CATALOG.PRICE.ON.ADD", None, "catalog-price-on-add", "CatalogPriceOnAdd"),
            ("ONXYZADD", None, "events", "Onxyzadd"),
            ("ONEVENT", Some("onEvent"), "x", "Event_"),
        ] {
            assert_eq!(event(code, spelling, file)[0], expected, "{code}");
        }
    }
}
