//! Allowed values in descriptions: blocks of a cell → literals. Decides which lists are value lists, and which words
//! behind a literal make a readable name for it.

use std::sync::LazyLock;

use regex::Regex;

use super::flat::{self, CLOSE, OPEN};
use super::pattern::{Patterns, compile};
use super::prose::literal;
use crate::model::types::EnumValue;
use crate::model::wildcard;
use crate::syntax::tree::{Block, BlockKind};

/// What a description says about allowed values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Values {
    /// Nothing.
    #[default]
    None,
    /// These.
    Listed(Vec<EnumValue>),
    /// Something that does not read as literals: the reason.
    Unclear(&'static str),
}

/// Reads the allowed values out of a description.
#[must_use]
pub fn read(blocks: &[Block]) -> Values {
    let mut found: Vec<Vec<EnumValue>> = Vec::new();
    let mut unclear = None;
    let mut intro = String::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                intro = flat::text(inlines);
                if let Some(values) = inline(&intro) {
                    found.push(values);
                }
            }
            BlockKind::List(items) => match (Intro::of(&intro), bullets(items, Intro::of(&intro))) {
                (Intro::Values | Intro::Other, Some(values)) if intro_fits(&intro, &values) => found.push(values),
                (Intro::Values, _) => unclear = Some("not every item of the list begins with one literal"),
                _ => {}
            },
            _ => {}
        }
    }
    match (found.len(), unclear) {
        (1, None) => Values::Listed(found.remove(0)),
        (0, None) => Values::None,
        (0, Some(reason)) | (1, Some(reason)) => Values::Unclear(reason),
        _ => Values::Unclear("it has several lists of values"),
    }
}

/// Reads a `Values` cell: literals in codes, each with its label behind it.
#[must_use]
pub fn read_cell(blocks: &[Block]) -> Vec<EnumValue> {
    let text = flat::paragraphs(blocks).join(", ");
    finish(pairs(&text))
}

/// What the line above a list announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Intro {
    /// Values.
    Values,
    /// Something else that is certainly no list of values: fields, operators, formats.
    Not,
    /// No word tells.
    Other,
}

/// Words of the line above a list, first match counts.
static INTROS: &[(&str, Intro, &str)] = &[
    (
        r"\b(?:possible|allowed|acceptable|available|valid|supported) values?:?\s*$",
        Intro::Values,
        "Kind of the object, possible values:",
    ),
    (r"\bprefix|\boperator|\bcondition", Intro::Not, "Possible prefix values:"),
    (
        r"\b(?:fields?|keys?|parameters?|properties|elements?|placeholders?|macros|tags?|methods?|events?|structure|format|examples?|array|object)\b[^.]*:?\s*$",
        Intro::Not,
        "Available fields:",
    ),
    (r"\bwhere\b[^.]*:?\s*$", Intro::Not, "where"),
    (r"\bvalues?\b(?:[^.⟧]|⟦[^⟧]*⟧)*[:.]?\s*$", Intro::Values, "Possible values:"),
    (
        r"\b(?:possible|available|allowed|supported|acceptable|valid) (?:options|types|codes|modes|statuses|variants)\b[^.]*:?\s*$",
        Intro::Values,
        "Available options:",
    ),
];

impl Intro {
    fn of(text: &str) -> Self {
        static TABLE: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(INTROS.iter().map(|(pattern, ..)| *pattern)));
        // "values" on the last line beats what stands before it.
        let last = text.trim().rsplit('\n').next().unwrap_or_default();
        TABLE.first(last).map_or(Self::Other, |row| INTROS[row].1)
    }
}

/// A list under a line without a telling word holds values where it has at least two and each is explained.
fn intro_fits(intro: &str, values: &[EnumValue]) -> bool {
    match Intro::of(intro) {
        Intro::Values => true,
        Intro::Not => false,
        Intro::Other => values.len() >= 2 && !intro.trim().is_empty() && intro.trim_end().ends_with([':', '.']),
    }
}

/// The literals of a bullet list: each item begins with a code, then a separator or nothing. Under a line that announces
/// values a bare word before a dash is a literal too.
fn bullets(items: &[Vec<Block>], intro: Intro) -> Option<Vec<EnumValue>> {
    static ITEM: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"^\s*⟦([^⟧]+)⟧((?:\s*(?:or|,|/|and)\s*⟦[^⟧]+⟧)*)\s*(?:[—–:=(,;-]\s*(.*)|(?:for|if|when|is|means)\s.*|[.;]?\s*)$",
        )
    });
    static BARE: LazyLock<Regex> = LazyLock::new(|| compile(r"^\s*([A-Za-z0-9_]+)\s+[—–=-]\s+(.*)$"));
    let mut out = Vec::new();
    for item in items {
        let text = match &item.first()?.kind {
            BlockKind::Paragraph(inlines) => flat::text(inlines).replace('\n', " "),
            _ => return None,
        };
        if intro == Intro::Values
            && let Some(found) = BARE.captures(&text)
        {
            out.push((found[1].to_owned(), found[2].to_owned()));
            continue;
        }
        let found = ITEM.captures(&text)?;
        let more: Vec<String> = crate::lower::cells::prose::codes(&found[2]);
        let label = found.get(3).map_or("", |label| label.as_str());
        out.push((found[1].to_owned(), if more.is_empty() { label.to_owned() } else { String::new() }));
        out.extend(more.into_iter().map(|code| (code, String::new())));
    }
    literals(finish(out), 1)
}

/// The values where they can all be values, and are enough.
fn literals(values: Vec<EnumValue>, least: usize) -> Option<Vec<EnumValue>> {
    let kinds = values.iter().all(|value| KINDS.contains(&value.wire.as_str()));
    let fit = values.len() >= least && !kinds && values.iter().all(|value| is_literal(&value.wire));
    fit.then_some(values)
}

/// Kinds of JSON value: a list of nothing else tells types, not values.
static KINDS: &[&str] = &["null", "string", "array", "object", "integer", "boolean", "number"];

/// Values in running text behind a phrase that announces them.
fn inline(text: &str) -> Option<Vec<EnumValue>> {
    static PHRASES: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(INLINE.iter().map(|(pattern, _)| *pattern)));
    // Values are codes.
    let found = if text.contains(OPEN) { PHRASES.captures(text)? } else { return None };
    literals(finish(pairs(&found[1])), 2)
}

/// Phrases that announce values in running text, the values being the first group, each with an example.
static INLINE: &[(&str, &str)] = &[
    (
        r"\b(?:possible|allowed|acceptable|available|supported|valid) values?(?: for [^:⟦]*)?(?: are| is|:| —| –| -)*\s*(⟦[^⟧]+⟧(?:[^.⟦]*[,;/|—–-][^.⟦]*⟦[^⟧]+⟧|\s*(?:or|and)\s*⟦[^⟧]+⟧)+[^.⟦]*)",
        "Possible values: ⟦a⟧ — one, ⟦b⟧ — two",
    ),
    (
        r"\b(?:can take|takes|accepts|can have|can be)(?: one of)?(?: the)?(?: following)?(?: values?)?:?\s*(⟦[^⟧]+⟧(?:\s*(?:,|;|/|\||or|and|, or|, and)\s*⟦[^⟧]+⟧)+)",
        "Takes values ⟦a⟧ or ⟦b⟧",
    ),
    (r"(⟦Y⟧\s*(?:/|\||or|,|and)\s*⟦N⟧|⟦N⟧\s*(?:/|\||or|,|and)\s*⟦Y⟧)", "⟦Y⟧/⟦N⟧"),
    (r"(⟦Y⟧ [—–=-] [^⟦]*⟦N⟧ [—–=-] [^⟦]*)$", "⟦Y⟧ — yes, ⟦N⟧ — no"),
];

/// Each code of a flat text with the text behind it, up to the next code.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for part in text.split(OPEN).skip(1) {
        let (code, behind) = part.split_once(CLOSE).unwrap_or((part, ""));
        let label = behind.trim().strip_prefix(['—', '–', '-', '=', ':', '(']).unwrap_or_default();
        let label = label.trim_end_matches([',', ';', '.', ')', '|']);
        out.push((code.to_owned(), label.to_owned()));
    }
    out
}

/// Literals and labels → values: duplicates go, and so do labels that are not needed, not short or not unique.
fn finish(pairs: Vec<(String, String)>) -> Vec<EnumValue> {
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

/// One to four lower-case words in front of the first stop.
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

/// Whether a code can be a value: no placeholder and no sample.
fn is_literal(text: &str) -> bool {
    !text.contains(['{', '}', '[', ']', '*', '…', '\n'])
        && !wildcard::is_wildcard(text)
        && !text.contains("XXX")
        && !text.contains("...")
        && !text.ends_with(['_', '='])
        && text.chars().count() <= 80
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::{FileId, Span};
    use crate::syntax::tree::Inline;

    fn marked(text: &str) -> String {
        text.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string())
    }

    /// A paragraph of text, with codes between `⟦` and `⟧`.
    fn paragraph(text: &str) -> Block {
        let mut inlines = Vec::new();
        for (index, part) in text.split(['⟦', '⟧']).enumerate() {
            if !part.is_empty() {
                inlines.push(if index % 2 == 0 {
                    Inline::Text(part.to_owned())
                } else {
                    Inline::Code(part.to_owned())
                });
            }
        }
        Block { span: Span::new(FileId(0), 0..0), kind: BlockKind::Paragraph(inlines) }
    }

    fn list(items: &[&str]) -> Block {
        let kind = BlockKind::List(items.iter().map(|item| vec![paragraph(item)]).collect());
        Block { span: Span::new(FileId(0), 0..0), kind }
    }

    fn shown(values: Values) -> String {
        match values {
            Values::None => "none".to_owned(),
            Values::Unclear(_) => "unclear".to_owned(),
            Values::Listed(values) => values
                .iter()
                .map(|value| {
                    format!("{}{}", value.wire, value.label.as_ref().map(|l| format!("={l}")).unwrap_or_default())
                })
                .collect::<Vec<_>>()
                .join(";"),
        }
    }

    #[test]
    fn tables_match_their_examples() {
        for (pattern, example) in INLINE {
            assert!(compile(pattern).is_match(&marked(example)), "{pattern}");
        }
        for (_, intro, example) in INTROS {
            assert_eq!(Intro::of(example), *intro, "{example}");
        }
    }

    #[test]
    fn bullet_lists() {
        for (intro, items, expected) in [
            ("Possible values:", vec!["⟦Y⟧ — yes", "⟦N⟧ — no"], "Y=yes;N=no"),
            (
                "Priority. Possible values:",
                vec!["⟦1⟧ — low", "⟦2⟧ — middle", "⟦3⟧ — very high indeed and more"],
                "1=low;2=middle;3",
            ),
            ("Possible values:", vec!["⟦all⟧", "⟦mine⟧ — own ones"], "all;mine"),
            ("Allowed values:", vec!["⟦'C'⟧ — company", "⟦\"\"⟧ — none"], "C=company;=none"),
            ("Values:", vec!["⟦1⟧ or ⟦yes⟧ — on", "⟦0⟧ or ⟦no⟧ — off"], "1;yes;0;no"),
            ("Possible values:", vec!["true — yes", "false — no"], "true;false"),
            ("Possible values:", vec!["⟦im⟧ for a chat,", "⟦blog⟧ for the feed"], "im;blog"),
            ("Possible values:", vec!["⟦null⟧ — nothing", "⟦string⟧ — a text"], "unclear"),
            ("Where:", vec!["first — one", "second — two"], "none"),
            ("Gender.", vec!["⟦M⟧ — male", "⟦F⟧ — female"], "M=male;F=female"),
            ("Possible prefix values:", vec!["⟦!⟧ — not equal", "⟦>⟧ — greater"], "none"),
            ("Available fields:", vec!["⟦ID⟧ — number", "⟦NAME⟧ — name"], "none"),
            ("Possible values:", vec!["⟦U{id}⟧ — user", "⟦G⟧ — group"], "unclear"),
            ("Possible values:", vec!["the first", "the second"], "unclear"),
            ("Possible values:", vec!["⟦1⟧ — same", "⟦2⟧ — same"], "1;2"),
        ] {
            assert_eq!(shown(read(&[paragraph(intro), list(&items)])), expected, "{intro} {items:?}");
        }
    }

    #[test]
    fn values_in_running_text() {
        for (text, expected) in [
            ("Sorting. Possible values: ⟦asc⟧, ⟦desc⟧", "asc;desc"),
            ("Possible values: ⟦1⟧ — low, ⟦2⟧ — high. Default is ⟦1⟧", "1=low;2=high"),
            ("Active: ⟦Y⟧/⟦N⟧", "Y;N"),
            ("Takes values ⟦Y⟧ or ⟦N⟧", "Y;N"),
            ("An id of ⟦user⟧ or ⟦group⟧ made before", "none"),
        ] {
            assert_eq!(shown(read(&[paragraph(text)])), expected, "{text}");
        }
    }
}
