//! The name cell of a field table: cell → names, required mark, and what is left for the type. Decides which star is a
//! mark and which belongs to the name, and which names stand for many keys.

use std::borrow::Cow;

use crate::syntax::tree::{Block, BlockKind, Cell, Inline, plain};

/// A name cell, taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameCell {
    /// The names as written, without marks; usually one. Empty where the cell has a type alone.
    pub names: Vec<String>,
    /// What the star says.
    pub mark: Mark,
    /// What follows the name: the type.
    pub rest: Vec<Inline>,
}

/// What the star behind a name says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// There is none.
    #[default]
    None,
    /// `*`, `^*^`: required.
    Required,
    /// `**`: a footnote, not required.
    Footnote,
}

/// Whether a star may be a mark at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stars {
    /// A star behind the name is a mark: the table has no column that says what is required.
    Mark,
    /// Every star belongs to the name.
    Literal,
}

/// Takes a name cell apart.
#[must_use]
pub fn read(cell: &Cell, stars: Stars) -> NameCell {
    let inlines = inlines(cell);
    let mut out = NameCell::default();
    // Text between and behind the names: marks and separators.
    let mut tail = String::new();
    let mut rest = inlines.iter();
    while let Some(inline) = rest.next() {
        let begun = !out.names.is_empty();
        let more = !begun || joins(&tail);
        match inline {
            Inline::Break if !begun || joins(&tail) => {}
            Inline::Break => {
                out.rest.extend(rest.cloned());
                break;
            }
            Inline::Text(text) if begun => {
                let end = text.find(|c: char| !is_tail(c)).unwrap_or(text.len());
                tail.push_str(&text[..end]);
                if end < text.len() {
                    out.rest.push(Inline::Text(text[end..].to_owned()));
                    out.rest.extend(rest.cloned());
                    break;
                }
            }
            Inline::Text(text) if text.trim().is_empty() => {}
            // A cell with nothing but a link or a code before the end has a type and no name.
            Inline::Link { .. } | Inline::Code(_)
                if !begun
                    && !rest.as_slice().contains(&Inline::Break)
                    && stars == Stars::Mark
                    && !rest.as_slice().iter().any(is_type_part) =>
            {
                out.rest.push(inline.clone());
                out.rest.extend(rest.cloned());
                break;
            }
            Inline::Strong(_) | Inline::Emphasis(_) if more => push_name(&mut out, &mut tail, inline, stars),
            Inline::Text(_) | Inline::Code(_) | Inline::Link { .. } if more => {
                push_name(&mut out, &mut tail, inline, stars)
            }
            _ => {
                out.rest.push(inline.clone());
                out.rest.extend(rest.cloned());
                break;
            }
        }
    }
    finish_name(&mut out, &tail, stars);
    out.names.retain(|name| !name.is_empty());
    out
}

/// Whether a name is prose: a caption over a group of rows.
#[must_use]
pub fn is_caption(name: &str) -> bool {
    name.contains(char::is_whitespace) && !name.starts_with('"')
}

/// The inline content of a cell; blocks are joined by breaks.
#[must_use]
pub fn inlines(cell: &Cell) -> Cow<'_, [Inline]> {
    if let [Block { kind: BlockKind::Paragraph(inlines), .. }] = cell.blocks.as_slice() {
        return Cow::Borrowed(inlines);
    }
    let mut out = Vec::new();
    for block in &cell.blocks {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        match &block.kind {
            BlockKind::Paragraph(inlines) => out.extend(inlines.iter().cloned()),
            BlockKind::Heading(heading) => out.extend(heading.inlines.iter().cloned()),
            BlockKind::Fence(fence) => out.push(Inline::Code(fence.text.trim().to_owned())),
            _ => {}
        }
    }
    Cow::Owned(out)
}

fn is_tail(c: char) -> bool {
    matches!(c, '*' | '^' | '|' | ',' | '/' | '\\' | '\u{200b}' | '\u{feff}' | '\u{a0}') || c.is_whitespace()
}

fn is_type_part(inline: &Inline) -> bool {
    matches!(inline, Inline::Link { .. } | Inline::Code(_))
        || matches!(inline, Inline::Text(text) if !text.trim().is_empty())
}

/// Whether the text behind a name announces another name.
fn joins(tail: &str) -> bool {
    let tail = tail.trim_end();
    tail.ends_with(['|', '/']) || (tail.ends_with(',') && tail != "*,")
}

fn push_name(out: &mut NameCell, tail: &mut String, inline: &Inline, stars: Stars) {
    // `**A**|**B**` without a space is one key, as it stands on the wire.
    if tail == "|"
        && let Some(name) = out.names.last_mut()
    {
        name.push('|');
        name.push_str(plain(std::slice::from_ref(inline)).trim());
        tail.clear();
        return;
    }
    finish_name(out, tail, stars);
    tail.clear();
    let text: String =
        plain(std::slice::from_ref(inline)).chars().filter(|c| !matches!(c, '\u{200b}' | '\u{feff}')).collect();
    let text = text.trim();
    match inline {
        // Plain text carries its own marks: `NAME*`.
        Inline::Text(_) => {
            let name = text.trim_end_matches(|c| is_tail(c) && (c != '*' || stars == Stars::Mark));
            tail.push_str(&text[name.len()..]);
            out.names.push(name.to_owned());
        }
        Inline::Code(_) => out.names.push(text.to_owned()),
        _ => {
            let name = text.strip_suffix("^*^").or_else(|| text.strip_suffix("^*"));
            if name.is_some() {
                tail.push('*');
            }
            let name = name.unwrap_or(text);
            out.names.push(name.strip_suffix(" fields").filter(|name| name.contains('*')).unwrap_or(name).to_owned());
        }
    }
}

/// Reads the marks behind the last name.
fn finish_name(out: &mut NameCell, tail: &str, stars: Stars) {
    let Some(name) = out.names.last_mut() else { return };
    let mut tail = tail;
    if stars == Stars::Literal || name.ends_with('_') {
        let len = tail.len() - tail.trim_start_matches('*').len();
        let taken = if stars == Stars::Literal { len } else { len.min(1) };
        name.push_str(&tail[..taken]);
        tail = &tail[taken..];
    }
    let marks: Vec<&str> = tail.split(|c| c != '*').filter(|run| !run.is_empty()).collect();
    if marks.contains(&"*") {
        out.mark = Mark::Required;
    } else if !marks.is_empty() && out.mark == Mark::None {
        out.mark = Mark::Footnote;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::{FileId, Span};

    fn strong(text: &str) -> Inline {
        Inline::Strong(vec![Inline::Text(text.to_owned())])
    }
    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }
    fn link(text: &str) -> Inline {
        Inline::Link { target: "data-types.md".to_owned(), content: vec![Inline::Code(text.to_owned())] }
    }
    fn cell(inlines: Vec<Inline>) -> Cell {
        let span = Span::new(FileId(0), 0..0);
        Cell { span, blocks: vec![Block { span, kind: BlockKind::Paragraph(inlines) }] }
    }

    #[test]
    fn shapes_of_name_cells() {
        use Inline::Break;
        let string = || vec![link("string")];
        for (inlines, names, mark, rest) in [
            (vec![strong("id"), Break, link("string")], vec!["id"], Mark::None, string()),
            (vec![strong("id"), text("*"), Break, link("string")], vec!["id"], Mark::Required, string()),
            (vec![strong("id"), text("^*^ "), Break, link("string")], vec!["id"], Mark::Required, string()),
            (vec![strong("id^*^"), Break, link("string")], vec!["id"], Mark::Required, string()),
            (vec![strong("id"), text("* "), link("string")], vec!["id"], Mark::Required, string()),
            (vec![strong("time"), link("string")], vec!["time"], Mark::None, string()),
            (vec![strong("id"), text("**"), Break, link("string")], vec!["id"], Mark::Footnote, string()),
            (vec![strong("id"), text("*,**"), Break, link("string")], vec!["id"], Mark::Required, string()),
            (vec![strong("DYNAMIC_"), text("*"), Break, link("string")], vec!["DYNAMIC_*"], Mark::None, string()),
            (vec![strong("UF_*")], vec!["UF_*"], Mark::None, vec![]),
            (vec![strong("UF_* fields")], vec!["UF_*"], Mark::None, vec![]),
            (vec![strong("*"), Break, link("string")], vec!["*"], Mark::None, string()),
            (
                vec![strong("A"), text("* | "), strong("B"), text("*"), Break, link("string")],
                vec!["A", "B"],
                Mark::Required,
                string(),
            ),
            (vec![strong("A"), text("|"), strong("B"), Break, link("string")], vec!["A|B"], Mark::None, string()),
            (vec![strong("A|B"), Break, link("string")], vec!["A|B"], Mark::None, string()),
            (vec![text("id*"), Break, link("string")], vec!["id"], Mark::Required, string()),
            (vec![strong("id"), text(" string")], vec!["id"], Mark::None, vec![text("string")]),
            (vec![link("string")], vec![], Mark::None, string()),
            (vec![Inline::Code("id".into()), Break, link("string")], vec!["id"], Mark::None, string()),
        ] {
            let read = read(&cell(inlines.clone()), Stars::Mark);
            assert_eq!(
                (read.names, read.mark, read.rest),
                (names.iter().map(|n| (*n).to_owned()).collect(), mark, rest),
                "{inlines:?}"
            );
        }
    }

    #[test]
    fn a_column_for_required_makes_stars_literal() {
        let read = read(&cell(vec![strong("DYNAMIC"), text("*")]), Stars::Literal);
        assert_eq!((read.names, read.mark), (vec!["DYNAMIC*".to_owned()], Mark::None));
    }
}
