//! Tables of a section by the heading they stand under: [`Section`] → [`Structures`]. Decides which table a link or a
//! heading means.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern::compile;
use crate::page::raw::{Column, PartContent, PartHeading, RawTable, Section};
use crate::span::Span;

/// The structures of a section in order.
#[derive(Clone, Debug, Default)]
pub struct Structures<'a> {
    /// All of them.
    pub list: Vec<Structure<'a>>,
    /// Anchors of headings without a table of their own, and how many structures stand before them.
    bare: Vec<(&'a PartHeading, usize)>,
}

/// The field tables under one heading.
#[derive(Clone, Debug)]
pub struct Structure<'a> {
    /// The innermost heading above them.
    pub heading: Option<&'a PartHeading>,
    /// How many headings of the section stand above.
    pub depth: usize,
    /// The tables.
    pub tables: Vec<Placed<'a>>,
}

/// A table and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The table.
    pub table: &'a RawTable,
    /// The tab.
    pub tab: Option<&'a str>,
    /// The place.
    pub span: Span,
}

impl<'a> Structures<'a> {
    /// One structure alone.
    #[must_use]
    pub fn one(structure: Structure<'a>) -> Self {
        Self { list: vec![structure], bare: Vec::new() }
    }

    /// Groups the field tables of a section: tables with a column of names.
    #[must_use]
    pub fn of(section: &'a Section) -> Self {
        let mut out = Self::default();
        let mut last: &[PartHeading] = &[];
        for part in &section.parts {
            for heading in part.headings.iter() {
                if !out.bare.iter().any(|(known, _)| known.span == heading.span) {
                    out.bare.push((heading, out.list.len()));
                }
            }
            let PartContent::Table(table) = &part.content else { continue };
            if !table.has(Column::Name) || table.has(Column::Code) {
                continue;
            }
            let placed = Placed { table, tab: part.tab.as_deref(), span: part.span };
            match out.list.last_mut() {
                Some(open) if last == part.headings.as_slice() => open.tables.push(placed),
                _ => out.list.push(Structure {
                    heading: part.headings.last(),
                    depth: part.headings.len(),
                    tables: vec![placed],
                }),
            }
            last = &part.headings;
        }
        out
    }

    /// The structure under the heading with this anchor; where the heading has no table of its own, the first one
    /// below it.
    #[must_use]
    pub fn by_anchor(&self, anchor: &str) -> Option<usize> {
        let has = |heading: &PartHeading| heading.anchors.iter().any(|known| known == anchor);
        let own = self.list.iter().position(|structure| structure.heading.is_some_and(has));
        own.or_else(|| {
            let (heading, before) = self.bare.iter().find(|(heading, _)| has(heading))?;
            let next = self.list.get(*before)?;
            next.heading.is_some_and(|below| below.level > heading.level).then_some(*before)
        })
    }

    /// The structures whose heading names this field: `Parameter X`, `X Parameter`, `Fields of the X Object`, `X`.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Vec<usize> {
        let named = |structure: &Structure<'_>| {
            structure.heading.is_some_and(|heading| subject(&heading.text).eq_ignore_ascii_case(name))
        };
        let mut found: Vec<usize> = (0..self.list.len()).filter(|index| named(&self.list[*index])).collect();
        // The same case first; the order of the page within.
        found.sort_by_key(|index| self.list[*index].heading.is_some_and(|heading| subject(&heading.text) != name));
        found
    }

    /// What a broken anchor meant: the Russian automatic anchor of a heading `Параметр X` is `parametr-x`.
    #[must_use]
    pub fn by_russian_anchor(&self, anchor: &str) -> Option<usize> {
        let name = RUSSIAN.iter().find_map(|(prefix, _)| anchor.strip_prefix(prefix))?;
        let plain =
            |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        self.list.iter().position(|structure| {
            structure.heading.is_some_and(|heading| plain(&subject(&heading.text)) == plain(name))
        })
    }
}

/// Transliterated words that automatic anchors of the Russian pages begin with, and what they mean.
static RUSSIAN: &[(&str, &str)] = &[
    ("parametr-", "parameter"),
    ("obuekt-", "object"),
    ("objekt-", "object"),
    ("obekt-", "object"),
    ("tip-", "type"),
    ("polya-", "fields of"),
];

/// Words of a heading that do not belong to what it is about.
static FILLERS: &str = r"\b(?:parameters?|objects?|fields?|of|the|an?|types?|array|elements?|structure|description|key|keys|available|for|in|list|item format|section|values?)\b";

/// What a heading is about: its text without the words that every such heading has.
#[must_use]
pub fn subject(heading: &str) -> String {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| compile(FILLERS));
    let text = heading.trim();
    let left = PATTERN.replace_all(text, " ");
    let words: Vec<&str> = left
        .split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ':' | '`' | ','))
        .filter(|w| !w.is_empty())
        .collect();
    match words.as_slice() {
        // `Parameter fields`, `fields Parameter`: the name is one of the fillers itself.
        [] => own_filler(text).to_owned(),
        [first, second] if first == second => (*first).to_owned(),
        words => words.join(" "),
    }
}

/// The word of a heading made of fillers alone that is a name: the one in lower or upper case beside `Parameter`.
fn own_filler(text: &str) -> &str {
    let frame = ["parameter", "parameters", "object", "of", "the"];
    let mut words = text.split_whitespace().filter(|word| !frame.contains(&word.to_ascii_lowercase().as_str()));
    words.next().unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_headings_are_about() {
        for (heading, name) in [
            ("Parameter fields", "fields"),
            ("FIELDS Parameter", "FIELDS"),
            ("Parameter filter Parameter", "filter"),
            ("Parameters of the params Object", "params"),
            ("Fields of the Task Object", "Task"),
            ("settings Object", "settings"),
            ("Object order", "order"),
            ("values", "values"),
            ("Booking", "Booking"),
            ("Method Parameters", "Method"),
            ("Available Fields for Filtering", "Filtering"),
        ] {
            assert_eq!(subject(heading), name, "{heading}");
        }
    }
}
