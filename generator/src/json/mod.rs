//! `json`: text of an example → [`Value`] and its repairs. Decides which mistakes are repaired.
//!
//! `serde_json` reads strict JSON. Text that it rejects is read again by a lenient parser that repairs the mistakes
//! that people make in examples: extra and missing commas, `...` for "and so on", comments, single quotes, keys without
//! quotes, raw line breaks and unknown escapes in strings. Everything else is [`Unreadable`]: at its place the text as a
//! whole, unless the caller takes parts ([`read_parts`]).

mod reader;

use std::ops::Range;

use serde_json::Value;

/// A value and the repairs that reading it needed.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The value, its keys in the order of the text.
    pub value: Value,
    /// The repairs in the order of the text; empty for strict JSON.
    pub repairs: Vec<Repair>,
}

/// One place of a text that is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What is wrong with them.
    pub mistake: Mistake,
}

/// The mistakes that can be repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mistake {
    /// A comma with no value behind it.
    ExtraComma,
    /// Two values with no comma between them.
    MissingComma,
    /// `...`: something is left out.
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
    /// Text that is left out, because it is no value, no key or a bracket of another kind.
    Unreadable,
}

impl Mistake {
    /// Its name in messages.
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
            Self::Unreadable => "text that is no JSON",
        }
    }
}

/// A text that is not JSON, even with repairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The byte at which reading stopped; a character boundary of the text.
    pub at: usize,
    /// What the parser expected there.
    pub expected: &'static str,
}

/// Reads `text`, with repairs if it is not strict JSON.
///
/// # Errors
/// Returns an error if the text is not JSON even with repairs.
pub fn read(text: &str) -> Result<Read, Unreadable> {
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(Read { value, repairs: Vec::new() });
    }
    reader::read(text, reader::Whole::Required)
}

/// Reads `text` like [`read()`], but leaves out what cannot be read inside an object or a list: what stands before and
/// behind it is read, and a repair says where it is.
///
/// # Errors
/// Returns an error if the text is no object or list, if it is nested too deeply, if a string has no end, or if something
/// stands behind the value.
pub fn read_parts(text: &str) -> Result<Read, Unreadable> {
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(Read { value, repairs: Vec::new() });
    }
    reader::read(text, reader::Whole::Parts)
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

    #[test]
    fn one_unreadable_place_costs_nothing_else() {
        use Mistake::*;
        let cases: &[(&str, &str, &[Mistake])] = &[
            ("{\"a\": {{\"b\": 1}}, \"c\": 2}", r#"{"a":{},"c":2}"#, &[Unreadable]),
            ("{\"a\": {[]}, \"c\": 2}", r#"{"a":{},"c":2}"#, &[Unreadable]),
            ("{\"a\": 1, {\"b\": 2}, \"c\": 3}", r#"{"a":1,"c":3}"#, &[Unreadable]),
            ("{\"a\": 1, [2], \"c\": 3}", r#"{"a":1,"c":3}"#, &[Unreadable]),
            (
                "{\"a\": [{\"b\": 1},\n\n48 more rows, all alike\n], \"c\": 2}",
                r#"{"a":[{"b":1}],"c":2}"#,
                &[Unreadable, Unreadable],
            ),
            ("[1, some words, 2]", "[1,2]", &[Unreadable]),
            ("{\"a\": someId, \"b\": 2}", r#"{"b":2}"#, &[Unreadable]),
            ("{\"a\": **an_id**}", "{}", &[Unreadable]),
            ("{\"a\" 1, \"b\": 2}", r#"{"b":2}"#, &[Unreadable]),
            ("{\"a\": {\"b\": 1", r#"{"a":{"b":1}}"#, &[Unreadable, Unreadable]),
        ];
        for (text, value, mistakes) in cases {
            assert!(super::read(text).is_err(), "{text}");
            let read = read_parts(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
            assert_eq!(read.value.to_string(), *value, "{text}");
            assert_eq!(read.repairs.iter().map(|r| r.mistake).collect::<Vec<_>>(), *mistakes, "{text}");
        }
    }

    #[test]
    fn damaged_texts_are_read_to_an_end() {
        let whole =
            "{\"a\": [{\"b\": 'x', \"c\": [1, 2.5, null]}, {\"b\": \"é\\u00e9\"}], d: {\"e\": true}, // f\n\"g\": {}}";
        let pieces =
            ["{", "}", "[", "]", "\"", "'", ",", ":", "...", "x", "é", " ", "\n", "\\", "//", "/*", "5", "**a**"];
        let boundaries: Vec<usize> = (0..=whole.len()).filter(|at| whole.is_char_boundary(*at)).collect();
        let mut read_in_part = 0;
        for at in &boundaries {
            for piece in pieces {
                let inserted = format!("{}{piece}{}", &whole[..*at], &whole[*at..]);
                let replaced = whole[*at..].chars().next().map_or(0, char::len_utf8);
                let replaced = format!("{}{piece}{}", &whole[..*at], &whole[at + replaced..]);
                for text in [inserted, replaced, whole[..*at].to_owned()] {
                    match read_parts(&text) {
                        Ok(read) => {
                            read_in_part += usize::from(read.repairs.iter().any(|r| r.mistake == Mistake::Unreadable));
                            assert!(
                                read.repairs.iter().all(|repair| text.get(repair.range.clone()).is_some()),
                                "{text}"
                            );
                        }
                        Err(unreadable) => assert!(text.is_char_boundary(unreadable.at), "{text}"),
                    }
                }
            }
        }
        assert!(read_in_part > 500, "{read_in_part}");
    }

    #[test]
    fn what_is_no_json_at_all_stays_unreadable() {
        for text in ["", "Array\n(", "words", "[result] => Array (", "{\"a\": 1} x", "{\"a\": [1}, \"b\": 2}", "[\"a"] {
            assert!(read_parts(text).is_err(), "{text}");
        }
        assert!(read_parts(&"[".repeat(100_000)).is_err());
        assert!(read_parts(&"{[".repeat(100_000)).is_err());
        assert!(read_parts(&"{'a':x".repeat(100_000)).is_err());
    }
}
