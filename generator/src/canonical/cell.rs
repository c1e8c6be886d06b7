//! Cells of canonical tables: literals as code spans that survive the table scanner and Markdown.

use std::iter;

use crate::model::condition_notation;
use crate::model::literal;
use crate::model::notation::Notation;
use crate::model::types::{Condition, EnumValue, Presence};

/// A literal as a code span.
pub(super) fn code(text: &str) -> String {
    span(&literal::print(text))
}

/// Several literals.
pub(super) fn codes<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    let spans: Vec<String> = texts.into_iter().map(|text| code(text)).collect();
    spans.join(", ")
}

/// A code span. Three backticks hide pipes from the table scanner; runs inside decide the length otherwise.
pub(super) fn span(text: &str) -> String {
    let has_run = |length: &usize| text.split(|c| c != '`').any(|run| run.len() == *length);
    let least = if text.contains('|') { 3 } else { 1 };
    let ticks = if text.contains('`') { (least..).find(|n| !has_run(n)).unwrap_or(least) } else { least };
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    let mut out = String::with_capacity(text.len() + 2 * (ticks + pad.len()));
    out.extend(iter::repeat_n('`', ticks));
    out.extend([pad, text, pad]);
    out.extend(iter::repeat_n('`', ticks));
    out
}

/// The path of a row, and its marks.
pub(super) fn name(path: &str, marks: &[&str]) -> String {
    let mut out = span(path);
    for mark in marks {
        out.push(' ');
        out.push_str(mark);
    }
    out
}

/// The type cell.
pub(super) fn notation(notation: &Notation) -> String {
    span(&notation.text)
}

/// The values cell.
pub(super) fn values(values: &[EnumValue]) -> String {
    let item = |value: &EnumValue| match &value.label {
        Some(label) => format!("{} = {}", code(&value.wire), code(label)),
        None => code(&value.wire),
    };
    values.iter().map(item).collect::<Vec<_>>().join(", ")
}

/// The required cell.
pub(super) fn presence(presence: &Presence) -> String {
    match presence {
        Presence::Optional => String::new(),
        Presence::Required => "`yes`".to_owned(),
        Presence::Conditional => "`conditional`".to_owned(),
        Presence::OneOf(names) => format!("one of {}", codes(names.iter().map(|name| &name.0))),
    }
}

/// The conditions cell.
pub(super) fn conditions(conditions: &[Condition]) -> String {
    condition_notation::print(conditions, &code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_are_longer_than_what_they_hold() {
        for (text, expected) in [
            ("A", "`A`"),
            ("a|b", "```a|b```"),
            ("a`b", "``a`b``"),
            ("`a", "`` `a ``"),
            ("``a`", "``` ``a` ```"),
            ("a`|`b", "```a`|`b```"),
        ] {
            assert_eq!(span(text), expected);
        }
    }
}
