//! Literals and the texts behind them → [`EnumValue`]s. Decides which codes can be values, and which words behind a
//! literal are its label.

use super::flat::{CLOSE, OPEN};
use super::prose::literal;
use crate::model::types::EnumValue;
use crate::model::wildcard;

/// Kinds of JSON value: a list of nothing but these lists types, not values.
static KINDS: &[&str] = &["null", "string", "array", "object", "integer", "boolean", "number"];

/// Whether these are kinds of JSON value, not values.
pub(super) fn are_kinds(values: &[EnumValue]) -> bool {
    values.iter().all(|value| KINDS.contains(&value.wire.as_str()))
}

/// The values if all of them are literals and there are at least `least`.
pub(super) fn all(values: Vec<EnumValue>, least: usize) -> Option<Vec<EnumValue>> {
    let fit = values.len() >= least && !are_kinds(&values) && values.iter().all(|value| is_literal(&value.wire));
    fit.then_some(values)
}

/// The codes of a flat text, each with the text up to the next one.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for part in text.split(OPEN).skip(1) {
        let (code, behind) = part.split_once(CLOSE).unwrap_or((part, ""));
        let label = behind.trim().strip_prefix(['—', '–', '-', '=', ':', '(']).unwrap_or_default();
        let label = label.trim_end_matches([',', ';', '.', ')', '|']);
        out.push((code.to_owned(), label.to_owned()));
    }
    out
}

/// Makes values of literals and the texts behind them: duplicates are removed, and so are labels that are not needed,
/// not short or not unique.
pub(super) fn finish(pairs: Vec<(String, String)>) -> Vec<EnumValue> {
    let mut out: Vec<EnumValue> = Vec::new();
    for (code, behind) in pairs {
        let wire = literal(&code);
        if out.iter().any(|value| value.wire == wire) {
            continue;
        }
        let label = if is_readable(&wire) { None } else { label(&behind) };
        out.push(EnumValue { wire, label });
    }
    for index in 0..out.len() {
        let twice = out
            .iter()
            .enumerate()
            .any(|(other, value)| other != index && value.label.is_some() && value.label == out[index].label);
        let taken = out
            .iter()
            .any(|value| out[index].label.as_deref().is_some_and(|label| value.wire.eq_ignore_ascii_case(label)));
        if twice || taken {
            let label = out[index].label.clone();
            out.iter_mut().filter(|value| value.label == label).for_each(|value| value.label = None);
        }
    }
    out
}

/// Whether a literal is a word that names itself.
fn is_readable(wire: &str) -> bool {
    let letters = wire.chars().filter(char::is_ascii_alphabetic).count();
    letters >= 2 && wire.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

/// The label in a text: one to four lower-case words before the first punctuation mark.
fn label(text: &str) -> Option<String> {
    let head = text.split(['(', ',', ';', '.', ':', '—', '–', OPEN, '"', '/']).next()?.trim();
    let words: Vec<String> = head.split_whitespace().map(str::to_ascii_lowercase).collect();
    let fits = (1..=4).contains(&words.len())
        && words.iter().all(|word| {
            word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                && word.starts_with(|c: char| c.is_ascii_lowercase())
        });
    fits.then(|| words.join(" "))
}

/// Whether a code can be a value: it is not a placeholder or sample.
pub(super) fn is_literal(text: &str) -> bool {
    !text.contains(['{', '}', '[', ']', '*', '…', '\n'])
        && !wildcard::is_wildcard(text)
        && !text.contains("XXX")
        && !text.contains("...")
        && !text.ends_with(['_', '='])
        && !text.starts_with(['<', '>'])
        && text.chars().count() <= 80
}
