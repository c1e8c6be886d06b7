//! Running text → allowed values. Decides which phrases state a closed list of values, and where a sentence leaves the
//! list open.

use std::sync::LazyLock;

use regex::Regex;

use super::flat::{CLOSE, OPEN};
use super::literals::{self, finish, pairs};
use super::pattern::{Patterns, compile};
use super::values::Listed;

/// The values in running text behind a phrase that announces them.
pub(super) fn values(text: &str) -> Option<Listed> {
    static PHRASES: LazyLock<Patterns> =
        LazyLock::new(|| Patterns::new(PHRASE_TABLE.iter().map(|(pattern, _)| *pattern)));
    static LETTERS: LazyLock<Regex> = LazyLock::new(|| compile(UNMARKED.0));
    if LETTERS.is_match(text) {
        return Some(Listed::of(finish(["Y", "N"].map(|letter| (letter.to_owned(), String::new())).to_vec())));
    }
    // All other patterns need a code, and most texts have none.
    if !text.contains(OPEN) {
        return None;
    }
    let text = apart(text);
    let found = PHRASES.captures(&text)?;
    let list = found.get(1)?;
    if is_open(&text[list.start()..]) {
        return None;
    }
    let values = literals::all(finish(pairs(&labelled(list.as_str()))), 2)?;
    let (null, values): (Vec<_>, Vec<_>) = values.into_iter().partition(|value| value.wire == "null");
    Some(Listed { null: !null.is_empty(), ..Listed::of(values) })
}

/// A text whose codes of several values, such as `Y/N` and `on|off`, are a code for each value; unless other forms of a
/// flag follow.
fn apart(text: &str) -> String {
    static PIPED: LazyLock<Regex> = LazyLock::new(|| compile(r"\bvalues?:?\s*⟦(\w+(?:\|\w+)+)⟧"));
    let code = |code: &str| format!("{OPEN}{code}{CLOSE}");
    let flag = if text.contains(&code("1/0")) {
        text.to_owned()
    } else {
        text.replace(&code("Y/N"), &code("Y/N").replace('/', &format!("{CLOSE}/{OPEN}")))
    };
    match PIPED.captures(&flag) {
        Some(found) => flag.replace(&code(&found[1]), &code(&found[1]).replace('|', &format!("{CLOSE}, {OPEN}"))),
        None => flag,
    }
}

/// A list whose labels stand behind a dash.
fn labelled(list: &str) -> String {
    [" for ", " is ", " means "]
        .iter()
        .fold(list.to_owned(), |list, word| list.replace(&format!("{CLOSE}{word}"), &format!("{CLOSE} — ")))
}

/// Whether the sentence of a list says that there are other values.
fn is_open(rest: &str) -> bool {
    static OTHERS: LazyLock<Regex> = LazyLock::new(|| compile(OPEN_END.0));
    OTHERS.is_match(rest.split(['\n']).next().unwrap_or_default())
}

/// Words by which a list is not complete, with an example.
static OPEN_END: (&str, &str) =
    (r"^(?:[^.⟦⟧]|⟦[^⟧]*⟧)*(?:\b(?:and|or) (?:any )?others?\b|\betc\b|\band so on\b|…|\.\.\.)", "⟦a⟧, ⟦b⟧, and others");

/// Both letters of a flag without marks, with an example.
static UNMARKED: (&str, &str) =
    (r"(?:\bvalues?(?: are| is|:)? |[\[(])Y(?: or |/|, | and |\\?\|)N(?:[.);\]]|\s*$)", "Allowed values are Y or N");

/// Phrases that announce values in running text, each with an example. The first group holds the values.
static PHRASE_TABLE: &[(&str, &str)] = &[
    (
        r"\b(?:possible|allowed|acceptable|available|supported|valid) (?:values?|types?|modes?|statuses)(?: for [^:⟦]*)?(?: are| is|:| —| –| -)*\s*(⟦[^⟧]+⟧(?:[^.⟦]*[,;/|—–-][^.⟦]*⟦[^⟧]+⟧|\s*(?:or|and)\s*⟦[^⟧]+⟧)+[^.⟦]*)",
        "Possible values: ⟦a⟧ — one, ⟦b⟧ — two",
    ),
    (
        r"\b(?:can take|takes|accepts|can have|can be)(?: one of)?(?: the)?(?: following)?(?: values?)?(?: either)?:?\s*(⟦[^⟧]+⟧(?:\s*(?:,|;|/|\||or|and|, or|, and)\s*⟦[^⟧]+⟧)+)",
        "Takes values ⟦a⟧ or ⟦b⟧",
    ),
    // A letter beside `Y` and `N` is a third value.
    (
        r"((?:⟦[A-Z0-9]⟧\s*[,/|]\s*)*(?:⟦Y⟧\s*(?:/|\||,? or|,? and|,)\s*⟦N⟧|⟦N⟧\s*(?:/|\||,? or|,? and|,)\s*⟦Y⟧)(?:\s*(?:/|\||,? or|,? and|,)\s*⟦[A-Z0-9]⟧)*)",
        "⟦Y⟧/⟦N⟧",
    ),
    (r"(⟦Y⟧ [—–=-] [^⟦]*⟦N⟧ [—–=-] [^⟦]*(?:⟦[A-Z0-9]⟧ [—–=-] [^⟦]*)*)$", "⟦Y⟧ — yes, ⟦N⟧ — no"),
    // The first words say that the value is one of a kind; nothing but the kinds follows.
    (
        r"^\W*[^.:,⟦⟧]*\b(?:type|subtype|kind|mode|status|role|gender|sex|period|colou?r|direction)\b[^.:,⟦⟧]{0,48}:\s*(⟦[^⟧]+⟧(?: (?:[—–-]|for|is) [^.,;:⟦⟧]*)?(?:\s*(?:,|;|/|\||or|and|, or|, and)\s*⟦[^⟧]+⟧(?: (?:[—–-]|for|is) [^.,;:⟦⟧]*)?)+)\s*(?:[.;\n]|$)",
        "Type of the record: ⟦a⟧ or ⟦b⟧",
    ),
    (
        r"^\W*[^.:,⟦⟧]*\b(?:type|kind|mode|status|role|gender)\b[^.:,⟦⟧]{0,48}\.\s+(⟦[^⟧]+⟧ (?:[—–-]|for|is|means) [^.,;:⟦⟧]*(?:[,;] (?:and )?⟦[^⟧]+⟧ (?:[—–-]|for|is|means) [^.,;:⟦⟧]*)+)\s*(?:[.;\n]|$)",
        "Type of the object. ⟦A⟧ for one, ⟦B⟧ for two.",
    ),
    (
        r"\b(?:type|kind|mode|status|role|gender|direction)\s*\((⟦[^⟧]+⟧(?:\s*(?:,|;|/|\||or|and|, or|, and)\s*⟦[^⟧]+⟧)+)\)",
        "Property type (⟦a⟧, ⟦b⟧)",
    ),
    (r"\bdirection (⟦asc⟧ or ⟦desc⟧)", "the direction ⟦ASC⟧ or ⟦DESC⟧"),
    (r"\bvalues?:\s*(⟦\w+⟧(?:, ⟦\w+⟧)+)\s*(?:[.—–-]|$)", "Values: ⟦a⟧, ⟦b⟧"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn wires(text: &str) -> Option<String> {
        let text = text.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string());
        Some(values(&text)?.values.into_iter().map(|value| value.wire).collect::<Vec<_>>().join(","))
    }

    #[test]
    fn each_phrase_states_the_values_of_its_example() {
        for (pattern, example) in PHRASE_TABLE.iter().chain([&UNMARKED]) {
            assert!(wires(example).is_some(), "{pattern}");
        }
    }

    #[test]
    fn sentences() {
        for (text, expected) in [
            ("Flag `shown`, ⟦Y/N⟧", Some("Y,N")),
            ("Either form: ⟦Y/N⟧ or ⟦1/0⟧", None),
            ("Values: ⟦on|off⟧. By default ⟦x=on⟧", Some("on,off")),
            ("Kind of box: ⟦a⟧ — small, ⟦b⟧ — large", Some("a,b")),
            ("Kind of box: ⟦a⟧, ⟦b⟧, and others", None),
            ("Available types: ⟦a⟧, ⟦b⟧, etc.", None),
            ("Name of a box, type: for example ⟦a⟧ or ⟦b⟧", None),
            ("Type of box: see ⟦box.get⟧, ⟦box.list⟧", None),
            ("Identifier of a box: ⟦a⟧ for small ones, ⟦b⟧ for large ones", None),
            ("It can be either ⟦GOOD⟧ or ⟦BAD⟧", Some("GOOD,BAD")),
            ("Is it a box (Y/N)", Some("Y,N")),
            ("The value is Yes", None),
        ] {
            assert_eq!(wires(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn words_are_labels() {
        let text = "Kind of box: ⟦1⟧ for small ones, ⟦2⟧ — large"
            .replace('⟦', &OPEN.to_string())
            .replace('⟧', &CLOSE.to_string());
        let labels: Vec<_> = values(&text).expect("a list").values.into_iter().map(|value| value.label).collect();
        assert_eq!(labels, [Some("small ones".to_owned()), Some("large".to_owned())]);
    }
}
