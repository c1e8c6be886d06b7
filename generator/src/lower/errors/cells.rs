//! What the cells of an error table hold: codes, statuses, literal messages.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::syntax::tree::{self, Block, BlockKind, Cell, Inline, plain, push_plain};

/// What a code cell says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CodeCell {
    /// No code: an empty cell, a dash, the words for it.
    None,
    /// One code, or several that share the rest of the row.
    Codes(Vec<String>),
    /// Literal messages in place of a code.
    Texts(Vec<String>),
    /// Prose about the code.
    Explanation(String),
}

/// Texts (in lower case, quotes and brackets removed) that stand for "no code" or "no message".
static EMPTY: &[&str] =
    &["", "-", "—", "–", "empty value", "empty string", "empty", "none", "no code", "empty error code"];

/// How prose about a code begins, in lower case.
static EXPLANATIONS: &[&str] = &["depends on", "any ", "various", "other "];

/// Reads a code cell.
pub(super) fn read_code(cell: &Cell) -> CodeCell {
    let texts = alternatives(cell);
    let texts: Vec<String> = texts.into_iter().filter(|text| !is_empty(text)).collect();
    let Some(first) = texts.first() else { return CodeCell::None };
    let start = first.to_lowercase();
    if EXPLANATIONS.iter().any(|explanation| start.starts_with(explanation)) {
        return CodeCell::Explanation(texts.join(", "));
    }
    if texts.iter().all(|text| is_code(text)) { CodeCell::Codes(texts) } else { CodeCell::Texts(texts) }
}

/// Reads a status cell.
pub(super) fn read_status(cell: &Cell) -> Option<u16> {
    text(cell).trim_matches('`').parse().ok().filter(|status| (100..600).contains(status))
}

/// Reads a cell of literal messages: one, or several where it holds nothing but code, a list or lines.
pub(super) fn read_messages(cell: &Cell) -> Vec<String> {
    alternatives(cell).into_iter().filter(|text| !is_empty(text)).collect()
}

/// The literal at the start of a description: code with more than one word.
pub(super) fn leading_literal(cell: &Cell) -> Option<Vec<String>> {
    let Block { kind: BlockKind::Paragraph(inlines), .. } = cell.blocks.first()? else { return None };
    match inlines.first()? {
        Inline::Code(code) if code.trim().contains(' ') => Some(vec![collapse(code)]),
        _ => None,
    }
}

/// The text of a cell, markup removed, white space collapsed.
pub(super) fn text(cell: &Cell) -> String {
    let mut out = String::new();
    push_blocks(&cell.blocks, &mut out);
    collapse(&out)
}

fn push_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => push_plain(inlines, out),
            BlockKind::Fence(fence) => out.push_str(&fence.text),
            BlockKind::List(items) => items.iter().for_each(|item| push_blocks(item, out)),
            _ => {}
        }
        out.push(' ');
    }
}

/// A text as rows have it: escapes resolved, white space collapsed.
pub(super) fn collapse(text: &str) -> String {
    if text.is_ascii() && !text.contains(['\\', '<']) {
        return tree::collapse(text);
    }
    let unescaped = ESCAPE.replace_all(text, |captures: &Captures<'_>| {
        let code = captures.get(1).and_then(|digits| u32::from_str_radix(digits.as_str(), 16).ok());
        code.and_then(char::from_u32).map(String::from).unwrap_or_default()
    });
    let visible =
        unescaped.replace("\\/", "/").replace("<br>", " ").replace("<br/>", " ").replace(['\u{200b}', '\u{feff}'], "");
    tree::collapse(&visible)
}

/// Messages that were copied out of a reply still carry its escapes.
static ESCAPE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\\u([0-9A-Fa-f]{4})").expect("the pattern compiles"));

/// The texts that a cell offers as alternatives: list items, code joined by commas or line breaks, else its one text.
fn alternatives(cell: &Cell) -> Vec<String> {
    if let [Block { kind: BlockKind::List(items), .. }] = cell.blocks.as_slice() {
        return items.iter().map(|item| text(&Cell { span: cell.span, blocks: item.clone() })).collect();
    }
    if let [Block { kind: BlockKind::Paragraph(inlines), .. }] = cell.blocks.as_slice()
        && let Some(literals) = only_code(inlines)
    {
        return literals;
    }
    vec![text(cell)]
}

/// The code spans of a text that has nothing but joints between them.
fn only_code(inlines: &[Inline]) -> Option<Vec<String>> {
    let mut literals = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Code(code) => literals.push(collapse(code)),
            Inline::Strong(content) => literals.extend(only_code(content)?),
            Inline::Break => {}
            Inline::Text(text) if is_joint(text) => {}
            _ => return None,
        }
    }
    Some(literals)
}

fn is_joint(text: &str) -> bool {
    let text = text.replace("<br>", "").replace("<br/>", "");
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '*' | '.'));
    matches!(text, "" | "or")
}

fn is_empty(text: &str) -> bool {
    let quotes =
        |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '‘' | '’' | '“' | '”' | '«' | '»' | '(' | ')' | '`');
    EMPTY.contains(&text.to_lowercase().trim_matches(quotes))
        || text.trim_start_matches(quotes).trim_end_matches(quotes).eq_ignore_ascii_case("empty error code")
}

fn is_code(text: &str) -> bool {
    !text.chars().any(char::is_whitespace)
        && text.chars().all(|c| c.is_ascii_graphic())
        && text.chars().any(|c| c.is_ascii_alphanumeric())
}

/// Whether a text is a code by its looks alone: `CRM_FEATURE_RESTRICTION_ERROR`.
pub(super) fn is_constant(text: &str) -> bool {
    text.len() > 2
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a code stands for many: `ERROR_<FIELD>`, `{PREFIX}_ERROR`, `FIELD[...]`.
pub(super) fn is_pattern(code: &str) -> bool {
    code.contains(['<', '{', '[', '*']) || code.contains("...")
}

/// Whether two texts are the same message, but for case, markup and a final dot.
pub(super) fn same_text(a: &str, b: &str) -> bool {
    let norm = |text: &str| collapse(text).replace('`', "").trim_end_matches('.').to_lowercase();
    norm(a) == norm(b)
}

/// The code of a line that names it for a whole group of rows.
pub(super) fn group_code(inlines: &[Inline]) -> Option<String> {
    let text = plain(inlines);
    GROUP.captures(&text).and_then(|captures| captures.get(1)).map(|code| code.as_str().to_owned())
}

static GROUP: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*error code:?\s*([A-Z][A-Z0-9_]*)\s*\.?\s*$").expect("the pattern compiles"));

/// The scalar values of a key in example code, valid JSON or not.
pub(super) fn json_values(code: &str, key: &str) -> Vec<String> {
    JSON_VALUE
        .captures_iter(code)
        .filter(|captures| captures.get(1).is_some_and(|found| found.as_str() == key))
        .filter_map(|captures| captures.get(2).or_else(|| captures.get(3)))
        .map(|value| value.as_str().replace("\\\"", "\"").replace("\\/", "/"))
        .collect()
}

static JSON_VALUE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#""(error|error_description)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d+))"#).expect("the pattern compiles")
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::{FileId, Span};

    fn cell(inlines: Vec<Inline>) -> Cell {
        let span = Span::new(FileId(0), 0..0);
        Cell { span, blocks: vec![Block { span, kind: BlockKind::Paragraph(inlines) }] }
    }

    fn code(text: &str) -> Inline {
        Inline::Code(text.into())
    }

    fn words(text: &str) -> Inline {
        Inline::Text(text.into())
    }

    #[test]
    fn code_cells() {
        let codes = |codes: &[&str]| CodeCell::Codes(codes.iter().map(ToString::to_string).collect());
        let texts = |texts: &[&str]| CodeCell::Texts(texts.iter().map(ToString::to_string).collect());
        let cases = [
            (vec![code("NOT_FOUND")], codes(&["NOT_FOUND"])),
            (vec![Inline::Strong(vec![words("NOT_FOUND")])], codes(&["NOT_FOUND"])),
            (vec![words("100")], codes(&["100"])),
            (vec![code("1"), Inline::Break, code("2")], codes(&["1", "2"])),
            (vec![code("1"), words(", "), code("2")], codes(&["1", "2"])),
            (vec![words("Empty value")], CodeCell::None),
            (vec![words("—")], CodeCell::None),
            (vec![code(" ")], CodeCell::None),
            (vec![words("‘’ (empty error code)")], CodeCell::None),
            (vec![words("Empty string\"")], CodeCell::None),
            (vec![code("Access denied")], texts(&["Access denied"])),
            (vec![words("Depends on the module")], CodeCell::Explanation("Depends on the module".into())),
        ];
        for (inlines, expected) in cases {
            assert_eq!(read_code(&cell(inlines.clone())), expected, "{inlines:?}");
        }
    }

    #[test]
    fn escapes_and_line_breaks() {
        let cases = [
            (r"No \u0022key\u0022\u003Cbr\u003E", "No \"key\""),
            ("One<br>two", "One two"),
            (r"4\/TE\/DENIED", "4/TE/DENIED"),
            (r"Bitrix\Main\Type", r"Bitrix\Main\Type"),
        ];
        for (text, expected) in cases {
            assert_eq!(collapse(text), expected, "{text}");
        }
    }

    #[test]
    fn groups() {
        let cases = [
            (vec![words("Error Code: "), code("NOTE_NOT_FOUND")], Some("NOTE_NOT_FOUND")),
            (vec![words("Error code: "), code("invalid_field")], Some("invalid_field")),
            (vec![words("Error code is sent")], None),
        ];
        for (inlines, expected) in cases {
            assert_eq!(group_code(&inlines).as_deref(), expected, "{inlines:?}");
        }
    }

    #[test]
    fn values_in_examples() {
        let text = r#"{"error": 400, "error_description": "It \"was\" so"}"#;
        assert_eq!(json_values(text, "error"), ["400"]);
        assert_eq!(json_values(text, "error_description"), ["It \"was\" so"]);
    }
}
