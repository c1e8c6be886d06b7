//! Fixed phrases in descriptions → [`Hints`]: defaults, deprecation, conditions, alternatives. Each line of a table is
//! a pattern with an example that tests it. Patterns match flat text (see [`crate::lower::cells::flat`]), where `⟦` and
//! `⟧` are the marks around a code.

use std::sync::LazyLock;

use super::flat::{CLOSE, OPEN};
use super::pattern::Patterns;

/// A phrase and an example of it.
#[derive(Clone, Copy)]
struct Phrase {
    pattern: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "the examples are the tests"))]
    example: &'static str,
}

const fn phrase(pattern: &'static str, example: &'static str) -> Phrase {
    Phrase { pattern, example }
}

/// Phrases with the value that the server uses if a parameter is absent; the first group is its literal text.
static DEFAULTS: &[Phrase] = &[
    phrase(r"\bby default,?\s*(?:it is|is|equals|—|–|-|:|=)?\s*⟦([^⟧]*)⟧", "By default — ⟦20⟧"),
    phrase(r"\bdefault(?: value)?(?: is| equals|:| —| –| -| =)*\s*⟦([^⟧]*)⟧", "Default value is ⟦N⟧"),
    phrase(r"\bdefaults?(?: value)? to\s*⟦([^⟧]*)⟧", "Defaults to ⟦0⟧"),
    phrase(r"⟦([^⟧]*)⟧\s*\((?:is )?(?:the )?(?:by )?default(?: value)?\)", "⟦ASC⟧ (default)"),
    phrase(r"⟦([^⟧]*)⟧ (?:is used )?by default\b", "⟦Y⟧ by default"),
    phrase(
        r"\b(?:by default|default(?: value)?)(?: is| equals|:| —| –| -)+\s*(-?\d+)(?:\s*(?:[.,;]\s|[.,;]?$))",
        "Default is 50.",
    ),
];

/// Phrases by which a parameter or field should not be used any more.
static DEPRECATED: &[Phrase] = &[
    phrase(r"^\W*(?:deprecated|obsolete|outdated)\b", "Deprecated. Use another one"),
    phrase(
        r"\b(?:parameter|field|property|key|value) is (?:now )?(?:deprecated|obsolete|outdated)\b",
        "The parameter is deprecated",
    ),
    // Only whole sentences: other things are "not supported" as well, such as keys of a filter.
    phrase(
        r"(?:^|[.;]\s)(?:the |this )?(?:(?:parameter|field|property|key|value) )?is (?:no longer|not) (?:used|supported)\b",
        "This is no longer supported.",
    ),
    phrase(r"^\W*(?:not|no longer) (?:used|supported)\b", "Not supported"),
    phrase(r"\((?:deprecated|obsolete|outdated)\)", "Sum (deprecated)"),
];

/// Phrases by which a parameter is required under a condition.
static CONDITIONAL: &[Phrase] = &[
    phrase(
        r"\b(?:required|mandatory)(?: parameter| field)?,? (?:only )?(?:if|when|for|in case)\b",
        "Required if the type is a list",
    ),
    phrase(
        r"\b(?:must|should) be (?:specified|passed|provided|filled(?: in)?),? (?:only )?(?:if|when)\b",
        "Must be specified when it is a call",
    ),
    phrase(
        r"\bif ⟦[^⟧]+⟧[^.]*, (?:the |this )?(?:parameter|field) (?:is|becomes) (?:required|mandatory)",
        "If ⟦A⟧ is set, this field is required",
    ),
];

/// Phrases by which one of several parameters suffices; the codes in the sentence are their names.
static EITHER: &[Phrase] = &[
    phrase(
        r"\b(?:at least )?one of (?:the )?(?:following )?(?:parameters|fields|values)?[^.⟦]*⟦",
        "At least one of the parameters ⟦A⟧ or ⟦B⟧",
    ),
    phrase(r"\beither ⟦[^⟧]+⟧[^.]*\bor\b[^.]*⟦", "Specify either ⟦A⟧ or ⟦B⟧"),
    phrase(r"⟦[^⟧]+⟧ or ⟦[^⟧]+⟧ (?:must|should) be (?:specified|passed|provided)", "⟦A⟧ or ⟦B⟧ must be specified"),
    phrase(
        r"\b(?:if|when|in case)\b[^.⟦]*⟦[^⟧]+⟧[^.⟦]* (?:is not|isn't|are not|is absent|is missing|was not) ?(?:provided|specified|passed|set|given|filled)?",
        "Required if ⟦B⟧ is not specified",
    ),
    phrase(
        r"\b(?:instead of|alternative to|can be replaced (?:with|by))(?: the)?(?: parameter| field)? ⟦",
        "Can be used instead of ⟦B⟧",
    ),
    phrase(r"\b(?:specify|pass|provide|use) ⟦[^⟧]+⟧ or ⟦", "Pass ⟦A⟧ or ⟦B⟧"),
];

/// Phrases that demand one of several parameters.
static MUST: &[Phrase] = &[
    phrase(
        r"^\W*(?:you must |you should )?(?:pass|specify|provide) (?:either ⟦|one of (?:the )?(?:following )?(?:parameters|fields))",
        "Pass one of the parameters ⟦A⟧ or ⟦B⟧",
    ),
    phrase(
        r"^\W*at least one of (?:the )?(?:following )?(?:parameters|fields)\b",
        "At least one of the parameters: ⟦A⟧ or ⟦B⟧ must be specified",
    ),
];

/// Phrases that offer a parameter instead of another one.
static OFFER: &[Phrase] =
    &[phrase(r"\b(?:instead of|alternative to)(?: the)?(?: parameter| field)? ⟦", "Can be provided instead of ⟦B⟧")];

/// Phrases by which a value is a flag.
static FLAG: &[Phrase] = &[
    phrase(r"\bflag\b", "Activity flag"),
    phrase(r"\bindicator\b", "Activity indicator of the element"),
    phrase(
        r"\b(?:indicates|indicating|shows|whether)\b.*\b(?:if|whether|is|are|has|was|to)\b",
        "Indicates whether the group is closed",
    ),
];

/// Phrases by which parameters are read by position.
static POSITIONAL: &[Phrase] = &[
    phrase(
        r"\b(?:mandatory|essential|necessary|must|required)\b[^.]*\b(?:order of (?:the )?parameters|parameter order)\b",
        "It is essential to keep the order of parameters",
    ),
    phrase(
        r"\b(?:order of (?:the )?parameters|parameter order)\b[^.]*\b(?:mandatory|essential|necessary|required)\b",
        "Keeping the order of parameters is mandatory",
    ),
];

fn table(phrases: &[Phrase]) -> Patterns {
    Patterns::new(phrases.iter().map(|phrase| phrase.pattern))
}

/// The hints about a parameter in its description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// The literal default.
    pub default: Option<String>,
    /// The parameter is deprecated or without effect.
    pub deprecated: bool,
    /// The parameter is required under a condition.
    pub conditional: bool,
}

/// Reads the hints in a description. Most have none, which one pass over the text shows.
#[must_use]
pub fn read(text: &str) -> Hints {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| table(&[DEFAULTS, DEPRECATED, CONDITIONAL].concat()));
    let mut hints = Hints::default();
    for at in TABLE.indices(text) {
        if at >= DEFAULTS.len() + DEPRECATED.len() {
            hints.conditional = true;
        } else if at >= DEFAULTS.len() {
            hints.deprecated = true;
        } else if hints.default.is_none() {
            hints.default = TABLE.get(at).captures(text).map(|found| literal(&found[1]));
        }
    }
    hints
}

/// Whether a text beside the parameters says that they are read by position.
#[must_use]
pub fn positional(text: &str) -> bool {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| table(POSITIONAL));
    TABLE.is_match(text)
}

/// Whether a description says that a value is a flag, in whatever form.
#[must_use]
pub fn says_flag(text: &str) -> bool {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| table(FLAG));
    TABLE.is_match(text)
}

/// The names in the sentences by which one of several parameters suffices.
#[must_use]
pub fn alternatives(text: &str) -> Vec<String> {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| table(EITHER));
    let sentences = text.split_inclusive(['.', '\n']);
    // Most sentences have no code, and then no names.
    sentences.filter(|sentence| sentence.contains(OPEN) && TABLE.is_match(sentence)).flat_map(codes).collect()
}

/// What a text about alternatives demands of a caller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// No demand by itself.
    #[default]
    None,
    /// One of them if another one is required.
    Offer,
    /// Always one of them.
    Must,
}

/// The strongest demand of the sentences about alternatives.
#[must_use]
pub fn demand(text: &str) -> Demand {
    static TABLES: LazyLock<[(Demand, Patterns); 2]> =
        LazyLock::new(|| [(Demand::Must, table(MUST)), (Demand::Offer, table(OFFER))]);
    let of = |sentence: &str| {
        let found = TABLES.iter().find(|(_, table)| table.is_match(sentence));
        found.map_or(Demand::None, |(demand, _)| *demand)
    };
    text.split_inclusive(['.', '\n']).map(|sentence| of(sentence.trim())).max().unwrap_or_default()
}

/// The codes of a flat text.
#[must_use]
pub fn codes(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((code, behind)) = rest.split_once(OPEN).and_then(|(_, behind)| behind.split_once(CLOSE)) {
        out.push(code.to_owned());
        rest = behind;
    }
    out
}

/// A flat text without the marks around its codes.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.replace([OPEN, CLOSE], "").trim().to_owned()
}

/// The value of a literal as written on pages: without quotes around it; `""` is the empty text. A backslash that is
/// escaped, although Markdown has no escapes in codes, is one.
#[must_use]
pub fn literal(text: &str) -> String {
    let text = text.trim().replace(r"\\", r"\");
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote))
            && !inner.contains(quote)
        {
            return inner.to_owned();
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::cells::pattern;

    fn marked(text: &str) -> String {
        text.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string())
    }

    #[test]
    fn each_phrase_matches_its_example() {
        for phrase in [DEFAULTS, DEPRECATED, CONDITIONAL, EITHER, MUST, OFFER, POSITIONAL, FLAG].concat() {
            assert!(pattern::compile(phrase.pattern).is_match(&marked(phrase.example)), "{}", phrase.pattern);
        }
    }

    #[test]
    fn defaults() {
        for (text, value) in [
            ("Default: ⟦N⟧", Some("N")),
            ("By default, ⟦id⟧", Some("id")),
            ("The default value is ⟦\"ASC\"⟧", Some("ASC")),
            ("Default — ⟦''⟧", Some("")),
            ("Default is 50", Some("50")),
            ("By default — the first stage", None),
            ("Default value is the current date", None),
            ("The default stage of ⟦X⟧", None),
        ] {
            assert_eq!(read(&marked(text)).default.as_deref(), value, "{text}");
        }
    }

    #[test]
    fn documented_alternatives() {
        assert_eq!(alternatives(&marked("One of ⟦A⟧, ⟦B⟧ is enough. See ⟦C⟧.")), ["A", "B"]);
        assert_eq!(alternatives(&marked("An id of ⟦A⟧")), Vec::<String>::new());
        for (text, expected) in [
            ("Pass either ⟦A⟧ or ⟦B⟧.", Demand::Must),
            ("The file. Used instead of the ⟦B⟧ parameter", Demand::Offer),
            ("To get rows, at least one of the parameters must be specified: ⟦A⟧ or ⟦B⟧", Demand::None),
        ] {
            assert_eq!(demand(&marked(text)), expected, "{text}");
        }
    }
}
