//! Blocks of a description → allowed values. Decides which lists, lines and sentences are lists of values.

use std::sync::LazyLock;

use regex::Regex;

use super::flat::{self, CLOSE, OPEN};
use super::literals::{self, finish, pairs};
use super::pattern::{Patterns, compile};
use super::prose;
use super::stated;
use crate::model::normal;
use crate::model::types::EnumValue;
use crate::syntax::tree::{Block, BlockKind};

/// The allowed values in a description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Values {
    /// There are none.
    #[default]
    None,
    /// These values.
    Listed(Listed),
    /// Values that cannot be read as literals, with the reason.
    Unclear(&'static str),
}

/// Values that a description lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// The values.
    pub values: Vec<EnumValue>,
    /// The description announces values in so many words.
    pub announced: bool,
    /// Nothing announces them, neither words nor a colon: they are the values of a single text or number only.
    pub bare: bool,
    /// `null` is one of the values.
    pub null: bool,
    /// The items of the list that are no literals.
    pub left_out: Vec<String>,
}

impl Listed {
    /// Creates a list that is known to be one.
    #[must_use]
    pub fn of(values: Vec<EnumValue>) -> Self {
        Self { values, announced: true, ..Self::default() }
    }
}

/// Reads the allowed values in the description of the field `name`.
#[must_use]
pub fn read(blocks: &[Block], name: &str) -> Values {
    // "Possible values for `field`:" may be about the field itself.
    let own = format!("{OPEN}{name}{CLOSE}");
    let mut found: Vec<Listed> = Vec::new();
    let mut unclear = None;
    let mut intro = String::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                let text = flat::text(inlines);
                match lines(&text, &intro) {
                    Some(listed) => found.push(listed),
                    None => found.extend(stated::values(&text)),
                }
                intro = text.replace(&own, "");
            }
            BlockKind::List(items) => match (Intro::of(&intro), bullets(items, Intro::of(&intro))) {
                (Intro::Values | Intro::Other | Intro::Kind, Some(listed)) if intro_fits(&intro, &listed) => {
                    found.push(Listed { bare: !listed.announced && !ends(&intro), ..listed });
                }
                (Intro::Values, _) => unclear = Some("not every item of the list begins with one literal"),
                _ => {}
            },
            _ => {}
        }
    }
    match (joined(found), unclear) {
        (Some(Some(listed)), None) => Values::Listed(listed),
        // What follows says when each of them counts.
        (Some(Some(listed)), Some(_)) if listed.announced && listed.left_out.is_empty() => Values::Listed(listed),
        (Some(None), None) => Values::None,
        (Some(_), Some(reason)) => Values::Unclear(reason),
        (None, _) => Values::Unclear("it has several lists of values"),
    }
}

/// One list of several: those that are announced count, and together if there are several. `None` if there are several
/// and none of them is announced, or one of them holds directions of sorting, which are no values of the others;
/// `Some(None)` if there are none at all.
fn joined(mut found: Vec<Listed>) -> Option<Option<Listed>> {
    found.dedup();
    if found.len() < 2 {
        return Some(found.pop());
    }
    found.retain(|listed| listed.announced);
    if found.len() > 1 && found.iter().any(|listed| normal::is_direction(&listed.values)) {
        return None;
    }
    let mut lists = found.into_iter();
    let mut first = lists.next()?;
    for listed in lists {
        let new = |value: &EnumValue| !first.values.iter().any(|known| known.wire == value.wire);
        let new: Vec<EnumValue> = listed.values.into_iter().filter(new).collect();
        first.values.extend(new);
        first.null |= listed.null;
        first.left_out.extend(listed.left_out);
    }
    Some(Some(first))
}

/// Reads the names in a description of a parameter that holds names of fields: the bullets under a line about fields.
#[must_use]
pub fn read_names(blocks: &[Block]) -> Option<Listed> {
    static FIELDS: LazyLock<Regex> = LazyLock::new(|| compile(r"\b(?:fields|values|keys|properties)\b[^.\n]*[:.]\s*$"));
    let lists = blocks.windows(2).filter_map(|pair| match (&pair[0].kind, &pair[1].kind) {
        (BlockKind::Paragraph(intro), BlockKind::List(items)) => Some((flat::text(intro), items)),
        _ => None,
    });
    let mut lists = lists.filter(|(intro, _)| FIELDS.is_match(intro.trim()));
    let (Some((_, items)), None) = (lists.next(), lists.next()) else { return None };
    bullets(items, Intro::Values).filter(|listed| listed.values.len() > 1)
}

/// Whether a description says that a text is the name of a field.
#[must_use]
pub fn is_name_of_field(blocks: &[Block]) -> bool {
    static NAME: LazyLock<Regex> = LazyLock::new(|| compile(r"^\W*(?:the )?name of the field\b"));
    blocks.first().is_some_and(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => NAME.is_match(&flat::text(inlines)),
        _ => false,
    })
}

/// Reads a `Values` cell: literals in codes, each followed by its label.
#[must_use]
pub fn read_cell(blocks: &[Block]) -> Vec<EnumValue> {
    let text = flat::paragraphs(blocks).join(", ");
    finish(pairs(&text))
}

/// Reads a description that is nothing but numbers with their meanings behind a colon.
#[must_use]
pub fn read_numbers(blocks: &[Block]) -> Option<Vec<EnumValue>> {
    static NUMBERS: LazyLock<Regex> = LazyLock::new(|| compile(r"^[^⟦:]*:\s*((?:⟦\d+⟧ [—–=-] [^⟦]*){2,})$"));
    let text = flat::paragraphs(blocks).join("\n");
    let found = NUMBERS.captures(text.trim())?;
    Some(finish(pairs(&found[1])))
}

/// The meaning of the line above a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Intro {
    /// It announces values.
    Values,
    /// It says of what kind the value is, with a colon: its role, its status.
    Kind,
    /// It announces something else: fields, operators, formats.
    NotValues,
    /// It has no known word.
    Other,
}

/// Patterns of the line above a list; the first match decides.
static INTROS: &[(&str, Intro, &str)] = &[
    (r"\bexamples? of\b[^.]*:?\s*$", Intro::NotValues, "Examples of possible values:"),
    (
        r"\b(?:possible|allowed|acceptable|available|valid|supported) values?:?\s*$",
        Intro::Values,
        "Kind of the object, possible values:",
    ),
    (
        r"\b(?:possible|allowed|acceptable|available|valid|supported) values? of (?:the )?(?:array )?(?:elements?|items?)\b[^.]*:?\s*$",
        Intro::Values,
        "Possible values of elements:",
    ),
    (r"\bdays of (?:the )?week:?\s*$", Intro::Values, "Days of the week"),
    (r"\bprefix|\boperator|\bcondition", Intro::NotValues, "Possible prefix values:"),
    (r"^\s*(?:contains|to pass)\b[^.]*\bvalues?\b", Intro::NotValues, "To pass a value in a file field, specify:"),
    (r"\bdefaults?(?: values?)?(?: is used)?:?\s*$", Intro::NotValues, "Default:"),
    (r"\btypical\b", Intro::Other, "Typical values:"),
    // A code such as `field_N` stands for a name of a field.
    (r"⟦[^⟧]*(?:field|key)[^⟧]*⟧[^.]*:?\s*$", Intro::NotValues, "Possible values for ⟦field_N⟧:"),
    (
        r"\b(?:fields|keys|parameters|properties|elements|placeholders?|macros|tags|methods|events|structure|formats?|extensions?|examples?|array|objects?(?: with\b[^.]*)?:?\s*$)\b[^.]*:?\s*$",
        Intro::NotValues,
        "Available fields:",
    ),
    (r"\bwhere\b[^.]*:?\s*$", Intro::NotValues, "where"),
    (
        r"\b(?:returned|passed) as (?:a |an )?(?:list|array)\b[^.]*:?\s*$",
        Intro::NotValues,
        "Files are returned as a list:",
    ),
    (r"\bvalues?\b(?:[^.⟧]|⟦[^⟧]*⟧)*[:.]?\s*$", Intro::Values, "Possible values:"),
    (
        r"\b(?:possible|available|allowed|supported|acceptable|valid) (?:options|types|codes|modes|statuses|variants)\b[^.]*:?\s*$",
        Intro::Values,
        "Available options:",
    ),
    (
        r"\b(?:type|role|mode|status|state|kind|gender|action identifier)\b[^.:]*:\s*$",
        Intro::Kind,
        "Role of the person:",
    ),
];

impl Intro {
    fn of(text: &str) -> Self {
        static TABLE: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(INTROS.iter().map(|(pattern, ..)| *pattern)));
        // Only the last line introduces the list.
        let last = text.trim().rsplit('\n').next().unwrap_or_default();
        TABLE.first(last).map_or(Self::Other, |row| INTROS[row].1)
    }
}

/// Whether a list under this line holds values. Under a line without a known word it needs at least two, and nothing
/// but literals.
fn intro_fits(intro: &str, listed: &Listed) -> bool {
    match Intro::of(intro) {
        Intro::Values => true,
        Intro::NotValues => false,
        Intro::Other | Intro::Kind => listed.values.len() >= 2 && listed.left_out.is_empty(),
    }
}

/// Whether a line above a list ends as one that introduces it.
fn ends(intro: &str) -> bool {
    intro.trim_end().ends_with([':', '.'])
}

/// The literals of a bullet list. Under a line that announces values some items may be none.
pub(super) fn bullets(items: &[Vec<Block>], intro: Intro) -> Option<Listed> {
    let text = |item: &[Block]| match &item.first()?.kind {
        BlockKind::Paragraph(inlines) => Some(flat::text(inlines).replace('\n', " ")),
        _ => None,
    };
    // The values of each case stand below a line about it.
    let below = |item: &Vec<Block>| match item.as_slice() {
        [Block { kind: BlockKind::Paragraph(case), .. }, Block { kind: BlockKind::List(items), .. }] => {
            flat::text(case).trim_end().ends_with(':').then(|| items.clone())
        }
        _ => None,
    };
    let cases: Option<Vec<_>> = items.iter().map(below).collect();
    let nested: Vec<Vec<Block>> = cases.filter(|_| intro == Intro::Values).into_iter().flatten().flatten().collect();
    let items = if nested.is_empty() { items } else { &nested };
    let texts: Vec<String> = items.iter().map(|item| text(item)).collect::<Option<_>>()?;
    of_items(texts.iter().map(String::as_str), intro)
}

/// The literals of items, each of which begins with a code, followed by a separator or nothing. Under a line that
/// announces values, or says of what kind the value is, a bare word before a dash is a literal too.
fn of_items<'t>(texts: impl Iterator<Item = &'t str>, intro: Intro) -> Option<Listed> {
    static ITEM: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"^\s*⟦([^⟧]+)⟧((?:\s*(?:or|,|/|and)\s*⟦[^⟧]+⟧)*)\s*(?:[—–:=(,;-]\s*(.*)|(?:for|if|when|is|means)\s.*|[.;]?\s*)$",
        )
    });
    static BARE: LazyLock<Regex> = LazyLock::new(|| compile(r"^\s*([A-Za-z0-9_]+)\s+[—–=-]\s+(.*)$"));
    let announced = intro == Intro::Values;
    let (mut out, mut left_out) = (Vec::new(), Vec::new());
    for text in texts {
        if (announced || intro == Intro::Kind)
            && let Some(found) = BARE.captures(text)
        {
            out.push((found[1].to_owned(), found[2].to_owned()));
            continue;
        }
        let Some(found) = ITEM.captures(text) else {
            left_out.push(prose::unmarked(text));
            continue;
        };
        let more: Vec<String> = prose::codes(&found[2]);
        let label = found.get(3).map_or("", |label| label.as_str());
        out.push((found[1].to_owned(), if more.is_empty() { label.to_owned() } else { String::new() }));
        out.extend(more.into_iter().map(|code| (code, String::new())));
    }
    let values = finish(out);
    let null = values.iter().any(|value| value.wire == "null");
    let others: Vec<EnumValue> = values.iter().filter(|value| value.wire != "null").cloned().collect();
    if literals::are_kinds(&others) {
        // A kind of value or nothing: the field may be null.
        return (null && left_out.is_empty()).then(|| Listed { announced, null, ..Listed::default() });
    }
    let (values, others): (Vec<_>, Vec<_>) = values.into_iter().partition(|value| literals::is_literal(&value.wire));
    left_out.extend(others.into_iter().map(|value| value.wire));
    let (null, values): (Vec<_>, Vec<_>) = values.into_iter().partition(|value| value.wire == "null");
    // A list of which most is no literal shows samples or patterns.
    let fits = left_out.is_empty() || (announced && values.len() > left_out.len().max(1));
    fits.then_some(Listed { values, announced, null: !null.is_empty(), left_out, ..Listed::default() })
}

/// The values in the lines of a paragraph: lines that each begin with a literal and a dash, or one line of nothing but
/// literals. The line above them, which may be that of the paragraph before, must introduce them.
fn lines(text: &str, before: &str) -> Option<Listed> {
    static LINE: LazyLock<Regex> = LazyLock::new(|| compile(r"^\s*⟦[^⟧]+⟧\s*[—–=-]\s+\S"));
    // Under a line that announces values two spaces are a dash, and a code alone is one of them.
    static SPACED: LazyLock<Regex> = LazyLock::new(|| compile(r"^\s*(⟦[^⟧]+⟧)(?:\s{2,}(\S.*))?\s*$"));
    static CODES: LazyLock<Regex> =
        LazyLock::new(|| compile(r"^\s*⟦[^⟧]+⟧(?:\s*(?:[,;/|]|,? or|,? and)\s*⟦[^⟧]+⟧)+\s*[.;,]?\s*$"));
    if !text.contains(OPEN) {
        return None;
    }
    let all: Vec<&str> = text.split('\n').collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let intro = if at == 0 { before } else { all[at - 1] };
        let announced = intro.trim_end().ends_with(':') && Intro::of(intro) == Intro::Values;
        let is_line = |line: &str| LINE.is_match(line) || (announced && SPACED.is_match(line));
        let run = all[at..].iter().take_while(|line| is_line(line)).count();
        let introduces = intro.trim_end().ends_with(':');
        let listed = match run {
            0 | 1 if introduces && CODES.is_match(all[at]) => {
                literals::all(finish(pairs(all[at])), 2).map(|values| Listed { values, ..Listed::default() })
            }
            0 | 1 => None,
            _ if introduces => {
                let dashed: Vec<String> =
                    all[at..at + run].iter().map(|line| SPACED.replace(line, "$1 — $2").into_owned()).collect();
                of_items(dashed.iter().map(String::as_str), Intro::of(intro))
            }
            _ => None,
        };
        found.extend(listed.filter(|listed| intro_fits(intro, listed)));
        at += run.max(1);
    }
    match found.len() {
        1 => found.pop(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
