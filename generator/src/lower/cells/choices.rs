//! Tables and lists of values that descriptions link to. `scope` of many methods is what a page about types of sites
//! lists in its column "`scope` in a request"; the colors of a chat are a table under a heading of their own. Decides which
//! tables and lists are such choices, and which rows take them.

use std::sync::LazyLock;

use regex::Regex;

use super::flat;
use super::links;
use super::literals::{self, finish};
use super::pattern::compile;
use crate::lower::context::{Choice, ObjectIndex};
use crate::model::normal;
use crate::model::types::{EnumValue, Scalar, Type};
use crate::syntax::tree::{Block, BlockKind, Cell, Inline, Page, Table, plain};

/// The choices on a page: columns whose title names a field by its code, and tables and lists of codes under a heading.
#[must_use]
pub fn of(page: &Page) -> Vec<Choice> {
    let mut found = Vec::new();
    let mut anchors = Vec::new();
    for block in &page.blocks {
        match &block.kind {
            BlockKind::Heading(heading) => {
                anchors = heading.anchor.iter().cloned().chain([heading.slug.clone()]).collect();
            }
            BlockKind::Table(table) => found.extend(of_table(table, &anchors)),
            BlockKind::List(items) => {
                let codes: Option<Vec<&str>> = items.iter().map(|item| first_code(item)).collect();
                found.extend(choice(codes.unwrap_or_default(), None, &anchors));
            }
            _ => {}
        }
    }
    found
}

fn of_table(table: &Table, anchors: &[String]) -> Vec<Choice> {
    static TITLE: LazyLock<Regex> = LazyLock::new(|| compile(r"^\W*(?:code|values?|id|colou?r|type)\W*$"));
    let Some((head, rows)) = table.rows.split_first() else { return Vec::new() };
    let column = |at: usize| rows.iter().filter_map(move |row| row.cells.get(at));
    let named = head.cells.iter().enumerate().filter_map(|(at, title)| {
        let name = one_code(title)?;
        // A code among words is a pattern or depends on something.
        let has_others = column(at).any(|cell| lone_code(&cell.blocks).is_none() && has_code(cell));
        if has_others {
            return None;
        }
        choice(column(at).filter_map(|cell| lone_code(&cell.blocks)).collect(), Some(name), anchors)
    });
    let mut found: Vec<Choice> = named.collect();
    let of_codes = head.cells.first().is_some_and(|title| TITLE.is_match(&flat::lines(&title.blocks)));
    let codes: Option<Vec<&str>> = column(0).map(|cell| lone_code(&cell.blocks)).collect();
    found.extend(codes.filter(|_| of_codes).and_then(|codes| choice(codes, None, anchors)));
    found
}

fn choice(codes: Vec<&str>, of: Option<String>, anchors: &[String]) -> Option<Choice> {
    let values = finish(codes.into_iter().map(|code| (code.to_owned(), String::new())).collect());
    let values = literals::all(values, 2)?;
    Some(Choice { of, anchors: anchors.to_vec(), values })
}

fn has_code(cell: &Cell) -> bool {
    flat::lines(&cell.blocks).contains(flat::OPEN)
}

/// The only code of a cell, whatever text is around it.
fn one_code(cell: &Cell) -> Option<String> {
    let codes = super::prose::codes(&flat::lines(&cell.blocks));
    <[String; 1]>::try_from(codes).ok().map(|[code]| code)
}

/// The code that is all of a cell.
fn lone_code(blocks: &[Block]) -> Option<&str> {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = blocks else { return None };
    match inlines.as_slice() {
        [Inline::Code(code)] => Some(code),
        _ => None,
    }
}

/// The code that an item begins with, if a dash or nothing follows.
fn first_code(item: &[Block]) -> Option<&str> {
    let BlockKind::Paragraph(inlines) = &item.first()?.kind else { return None };
    let (Inline::Code(code), rest) = inlines.split_first()? else { return None };
    let rest = plain(rest);
    (rest.trim().is_empty() || rest.trim_start().starts_with(['—', '–', '-'])).then_some(code.as_str())
}

/// Puts the values that the description of a text links to into its type: those under its own name, or those of the
/// place that a phrase about its values names.
pub fn fill(ty: &mut Type, name: &str, description: &[Block], page: &str, objects: &ObjectIndex) {
    if *ty != Type::Scalar(Scalar::String) || objects.choices.is_empty() {
        return;
    }
    let found = links::titled(description).into_iter().find_map(|(link, title)| {
        let (target, anchor) = links::resolve(&link, page)?;
        let choices = objects.choices.get(&target)?;
        let named = |choice: &&Choice| choice.of.as_deref() == Some(name);
        let here = |choice: &&Choice| anchor.as_ref().is_some_and(|anchor| choice.anchors.contains(anchor));
        let about = |choice: &&Choice| choice.of.is_none() && here(choice);
        match choices.iter().find(named) {
            Some(choice) => Some(&choice.values),
            None if announces(description, &title) => choices.iter().find(about).map(|choice| &choice.values),
            None => None,
        }
    });
    if let Some(made) = found.and_then(|values: &Vec<EnumValue>| normal::with_values(ty, values)) {
        *ty = made;
    }
}

/// Whether the sentence of a link says that the values stand there.
fn announces(description: &[Block], title: &str) -> bool {
    static VALUES: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"\b(?:available|possible|allowed|acceptable|supported)\b[^.]*\b(?:values?|colou?rs?|backgrounds?|types?|codes?|icons?|statuses|modes)\b",
        )
    });
    static OTHERS: LazyLock<Regex> = LazyLock::new(|| compile(r"\bfields?\b|\bmethods?\b|⟦[^⟧]*field[^⟧]*⟧"));
    let text = flat::lines(description);
    let mut sentences = text.split(". ").flat_map(|part| part.split('\n'));
    sentences.any(|sentence| sentence.contains(title) && VALUES.is_match(sentence) && !OTHERS.is_match(sentence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Diagnostics;
    use crate::source::SourceSet;
    use crate::syntax;

    const LISTS: &str = "# Sites\n\n## Kinds {#kinds}\n\n#|\n|| **Kind** | **`scope` of a request** ||\n|| `A` | Do not pass ||\n|| `B` | `BB` ||\n|| `C` | `CC` ||\n|#\n\n## Colors {#colors}\n\n#|\n|| **Code** | **Hue** ||\n|| `red` | warm ||\n|| `blue` | cold ||\n|#\n";

    fn blocks(text: &str) -> Vec<Block> {
        let sources = SourceSet::from_texts([("row.md".to_owned(), text.to_owned())]);
        let (file, _) = sources.pages().next().expect("one page");
        syntax::parse(file, &sources, &mut Diagnostics::default()).blocks
    }

    #[test]
    fn links_lead_to_values() {
        let sources = SourceSet::from_texts([("lists.md".to_owned(), LISTS.to_owned())]);
        let (file, _) = sources.pages().next().expect("one page");
        let page = syntax::parse(file, &sources, &mut Diagnostics::default());
        let mut objects = ObjectIndex::default();
        objects.choices.insert("lists.md".to_owned(), of(&page));
        for (name, text, expected) in [
            ("scope", "The value must fit the site [(details)](lists.md)", Some("BB,CC")),
            ("other", "The value must fit the site [(details)](lists.md)", None),
            ("color", "Color, [available colors](lists.md#colors).", Some("red,blue")),
            ("color", "Color, see [this page](lists.md#colors).", None),
            ("color", "Available fields are [listed](lists.md#colors).", None),
        ] {
            let mut ty = Type::Scalar(Scalar::String);
            fill(&mut ty, name, &blocks(text), "row.md", &objects);
            let found = match &ty {
                Type::Enum(of) => Some(of.values.iter().map(|value| value.wire.as_str()).collect::<Vec<_>>().join(",")),
                _ => None,
            };
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
