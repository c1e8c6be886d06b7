//! Names of events and of what they carry.

use super::{camel, guard, joined};
use crate::resolve::words::{spelled, words, words_with_signs};

/// Candidates for an event, without the `on` that most begin with: it is the name of their module. The words are those
/// of a spelling that tells them, else of the file that is called like the code, else known ones.
pub(in crate::resolve) fn event(code: &str, spelling: Option<&str>, file: &str) -> Vec<String> {
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let told = |text: &&str| text.contains(|c: char| c.is_ascii_lowercase());
    let by_file = Some(file).filter(|file| letters(file) == letters(code));
    let mut parts = match spelling.or(Some(code).filter(told)).or(by_file) {
        Some(text) => words(text),
        None => words(code).iter().flat_map(|word| cut(word)).collect(),
    };
    if parts.len() > 1 && parts[0] == "on" {
        parts.remove(0);
    }
    vec![guard(camel(&parts, "event"), EVENT_RESERVED), camel(&spelled(code), "event")]
}

/// The known words that a word is run together from, longest first; the word itself where that leaves a rest.
fn cut(word: &str) -> Vec<String> {
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

/// Words of codes that are written without a sign between them.
const EVENT_WORDS: &[&str] = &[
    "add", "app", "bot", "call", "chat", "change", "command", "comment", "context", "delete", "dialog", "end",
    "finish", "get", "im", "imbot", "init", "join", "line", "message", "on", "open", "reaction", "session", "start",
    "status", "task", "update", "user", "v2", "v3",
];

/// A key as a part of the name of a type, with a word behind it.
pub(in crate::resolve) fn key(wire: &str, word: &str) -> String {
    let mut parts = words_with_signs(wire);
    if !word.is_empty() {
        parts.push(word.to_owned());
    }
    joined(&parts)
}

/// What the module of the events has besides them.
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
