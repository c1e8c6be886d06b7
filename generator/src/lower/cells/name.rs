//! The name cell of a field table → names, required mark, and the content of the type. Decides which star is a mark and
//! which is part of the name.

use std::borrow::Cow;

use crate::syntax::tree::{Block, BlockKind, Cell, Inline, plain};

/// The content of a name cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameCell {
    /// The names as written, without marks; usually one. Empty if the cell has only a type.
    pub names: Vec<String>,
    /// The mark behind the name.
    pub mark: Mark,
    /// The content behind the name: the type.
    pub rest: Vec<Inline>,
}

/// The meaning of the stars behind a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// There is no star.
    #[default]
    None,
    /// `*`, `^*^`: required.
    Required,
    /// `**`: a footnote, not required.
    Footnote,
}

/// Whether stars can be marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stars {
    /// A star behind the name is a mark: the table has no column for required fields.
    Mark,
    /// Every star is part of the name.
    Literal,
}

/// Reads a name cell.
#[must_use]
pub fn read(cell: &Cell, stars: Stars) -> NameCell {
    let inlines = inlines(cell);
    let mut out = NameCell::default();
    // The text behind the last name: marks and separators.
    let mut tail = String::new();
    let mut rest = inlines.iter();
    while let Some(inline) = rest.next() {
        let begun = !out.names.is_empty();
        let more = !begun || announces_name(&tail);
        match inline {
            Inline::Break if !begun || announces_name(&tail) => {}
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
            // A cell that is a single link or code has a type and no name.
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

/// Whether a name is prose: the caption of a group of rows.
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

/// Whether the text behind a name ends with a separator before another name.
fn announces_name(tail: &str) -> bool {
    let tail = tail.trim_end();
    tail.ends_with(['|', '/']) || (tail.ends_with(',') && tail != "*,")
}

fn push_name(out: &mut NameCell, tail: &mut String, inline: &Inline, stars: Stars) {
    // `**A**|**B**` without a space is one key on the wire.
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
        // Plain text includes its marks: `NAME*`.
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

/// Reads the marks behind the last name; a literal star is added to the name.
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
