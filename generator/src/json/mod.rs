//! JSON of examples: text → [`Value`] and the repairs it took. Decides which mistakes of a writer are readable.
//!
//! Strict JSON is read by `serde_json`. What it refuses is read again by a small reader that goes on after the mistakes
//! that people make in examples: extra and missing commas, `...` for "and so on", comments, single quotes, keys without
//! quotes, raw line breaks and unknown escapes in strings. Everything else is [`Unreadable`].

mod reader;

use std::ops::Range;

use serde_json::Value;

/// A value and what had to be repaired to read it.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The value, its keys in the order of the text.
    pub value: Value,
    /// The repairs in the order of the text; empty for strict JSON.
    pub repairs: Vec<Repair>,
}

/// One place that is not JSON, and what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What was wrong with them.
    pub mistake: Mistake,
}

/// The mistakes that can be read over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mistake {
    /// A comma with no value behind it.
    ExtraComma,
    /// Two values with no comma between them.
    MissingComma,
    /// `...`: the writer left something out.
    Ellipsis,
    /// `// …`, `# …` or `/* … */`.
    Comment,
    /// A string in single quotes.
    SingleQuotes,
    /// A key without quotes.
    BareKey,
    /// A raw line break or another control character in a string.
    ControlCharacter,
    /// An escape that JSON does not have; its backslash is kept.
    UnknownEscape,
}

impl Mistake {
    /// What it is called in a message.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ExtraComma => "extra comma",
            Self::MissingComma => "missing comma",
            Self::Ellipsis => "ellipsis",
            Self::Comment => "comment",
            Self::SingleQuotes => "single quotes",
            Self::BareKey => "key without quotes",
            Self::ControlCharacter => "raw control character in a string",
            Self::UnknownEscape => "unknown escape in a string",
        }
    }
}

/// A text that is not JSON, even with repairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The byte where reading stopped; a character boundary of the text.
    pub at: usize,
    /// What would have been readable there.
    pub expected: &'static str,
}

/// Reads `text`: strictly where it is JSON, with repairs where that is possible.
pub fn read(text: &str) -> Result<Read, Unreadable> {
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(Read { value, repairs: Vec::new() });
    }
    reader::read(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict_json_needs_no_repair_and_keeps_its_order() {
        let read = read(r#"{"b": 1, "a": [true, null]}"#).expect("it is JSON");
        assert_eq!(read.repairs, []);
        assert_eq!(read.value.to_string(), r#"{"b":1,"a":[true,null]}"#);
    }

    #[test]
    fn mistakes_are_repaired_and_named() {
        use Mistake::*;
        let cases: &[(&str, &str, &[Mistake])] = &[
            ("{\"a\": 1,}", r#"{"a":1}"#, &[ExtraComma]),
            ("[1,,2]", "[1,2]", &[ExtraComma]),
            ("[,1]", "[1]", &[ExtraComma]),
            ("[1 2]", "[1,2]", &[MissingComma]),
            ("{\"a\": 1 \"b\": 2}", r#"{"a":1,"b":2}"#, &[MissingComma]),
            ("[1, ...]", "[1]", &[Ellipsis]),
            ("{\"a\": 1, ... , \"b\": {...}}", r#"{"a":1,"b":{}}"#, &[Ellipsis, Ellipsis]),
            ("{\"a\": ..., \"b\": 2}", r#"{"b":2}"#, &[Ellipsis]),
            ("{\"a\": 1, // one\n\"b\": 2 /* two */}", r#"{"a":1,"b":2}"#, &[Comment, Comment]),
            ("{a: 'x'}", r#"{"a":"x"}"#, &[BareKey, SingleQuotes]),
            ("{\"a\": \"x\ny\"}", r#"{"a":"x\ny"}"#, &[ControlCharacter]),
            ("[\"\\M\"]", r#"["\\M"]"#, &[UnknownEscape]),
            ("{\"a\": 1};", r#"{"a":1}"#, &[ExtraComma]),
            ("[1,] // \\u0041", "[1]", &[ExtraComma, Comment]),
        ];
        for (text, value, mistakes) in cases {
            let read = read(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
            assert_eq!(read.value.to_string(), *value, "{text}");
            assert_eq!(read.repairs.iter().map(|r| r.mistake).collect::<Vec<_>>(), *mistakes, "{text}");
        }
    }

    #[test]
    fn other_texts_are_unreadable_at_a_place() {
        for (text, at) in [("", 0), ("Array\n(", 0), ("{ {} }", 2), ("{ [] }", 2), ("{\"a\": 1} x", 9), ("[\"a", 3)] {
            assert_eq!(read(text).expect_err(text).at, at, "{text}");
        }
        assert!(read(&"[".repeat(100_000)).is_err());
        assert!(read(&"{'a':".repeat(100_000)).is_err());
    }

    #[test]
    fn escapes_are_decoded_while_repairing() {
        let read = read(r#"["\u00e9\ud83d\ude00\n\ud800x\u12é",]"#).expect("it is repairable");
        assert_eq!(read.value[0].as_str(), Some("é😀\n\\ud800x\\u12é"));
    }
}
