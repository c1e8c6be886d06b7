//! Literals in cells: any text as one line that no table scanner takes apart.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text as it stands in a code span: itself where that is safe, else a JSON string.
#[must_use]
pub fn print(text: &str) -> Cow<'_, str> {
    if needs_quotes(text) { Cow::Owned(quote(text)) } else { Cow::Borrowed(text) }
}

/// Reads what [`print`](fn@print) wrote: a JSON string is decoded, other text stands for itself.
#[must_use]
pub fn read(text: &str) -> String {
    match unquote_prefix(text) {
        Some((literal, "")) => literal,
        _ => text.to_owned(),
    }
}

/// Sequences that a YFM scanner could take for its own, inside code spans as well.
const MARKUP: [&str; 10] = ["```", "{{", "}}", "{%", "%}", "#|", "|#", "\\|", "\\`", "{#"];

/// Each of these sequences has one of these in it; few texts have.
const MARKS: [char; 4] = ['`', '{', '}', '|'];

fn needs_quotes(text: &str) -> bool {
    text.is_empty()
        || text.starts_with('"')
        || text.ends_with('\\')
        || text.trim() != text
        || text.contains(|c: char| c.is_control() || (c.is_whitespace() && c != ' '))
        || text.contains("  ")
        || text.contains(MARKS) && MARKUP.iter().any(|m| text.contains(m))
}

/// The text as a JSON string; characters with a meaning in tables and Markdown are escaped.
#[must_use]
pub fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '`' | '{' | '}' => escape(&mut out, c),
            // Behind a backslash a pipe would be taken for an escaped one.
            '|' if out.ends_with('\\') => escape(&mut out, c),
            c if c.is_control() || (c.is_whitespace() && c != ' ') => escape(&mut out, c),
            ' ' if out.ends_with(' ') => escape(&mut out, c),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `\u` escapes of one character.
fn escape(out: &mut String, c: char) {
    for unit in c.encode_utf16(&mut [0; 2]) {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "\\u{unit:04x}");
    }
}

/// A JSON string at the start of `text`, and what follows it.
#[must_use]
pub fn unquote_prefix(text: &str) -> Option<(String, &str)> {
    if !text.starts_with('"') {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
    let literal = values.next()?.ok()?;
    Some((literal, &text[values.byte_offset()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_come_back() {
        for (text, printed) in [
            ("ACCESS_DENIED", "ACCESS_DENIED"),
            ("", "\"\""),
            ("\"\"", r#""\"\"""#),
            ("a | b", "a | b"),
            ("use `x`", "use `x`"),
            ("```a|b```", r#""\u0060\u0060\u0060a|b\u0060\u0060\u0060""#),
            (" x", r#"" x""#),
            ("a\nb", r#""a\nb""#),
            ("a  b", r#""a \u0020b""#),
            ("{{x}}", r#""\u007b\u007bx\u007d\u007d""#),
            ("C:\\x", "C:\\x"),
            ("\\|", r#""\\\u007c""#),
        ] {
            assert_eq!(print(text), printed);
            assert_eq!(read(printed), text);
        }
        assert_eq!(read("\"a\" or \"b\""), "\"a\" or \"b\"");
    }
}
