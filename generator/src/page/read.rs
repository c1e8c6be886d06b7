//! A page → [`RawMethod`]. Splits the page into chunks at the headings that begin a section, and assigns each chunk to
//! its section.

use std::sync::Arc;

use super::headings::{self, Role};
use super::parts::{Place, flatten};
use super::raw::{Column, Part, PartContent, PartHeading, RawMethod, RawNote, RawText, Section};
use super::{codes, lead};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::SourceSet;
use crate::span::Span;
use crate::syntax::tree::{Block, BlockKind, Inline, NoteHead, Page};

/// The parts between two headings that begin a section.
struct Chunk {
    role: Option<Role>,
    heading: Option<PartHeading>,
    parts: Vec<Part>,
}

/// Reads a page as a method page, whatever its kind.
#[must_use]
pub fn read(page: Page, sources: &SourceSet, diags: &mut Diagnostics) -> RawMethod {
    let title = read_title(&page, sources, diags);
    let mut method = RawMethod {
        file: page.file,
        title,
        lead: Vec::new(),
        notes: Vec::new(),
        intro: Section::default(),
        params: Section::default(),
        examples: Section::default(),
        response: Section::default(),
        errors: Section::default(),
    };
    let chunks = split(page, &mut method, diags);
    assign_to_sections(chunks, &mut method, diags);
    adopt_early_parameters(&mut method, diags);
    method
}

/// The first level-1 heading.
pub(super) fn read_title(page: &Page, sources: &SourceSet, diags: &mut Diagnostics) -> RawText {
    let found = blocks_in_order(&page.blocks).find_map(|block| match &block.kind {
        BlockKind::Heading(heading) if heading.level == 1 => {
            Some(RawText { text: heading.text.clone(), span: block.span })
        }
        _ => None,
    });
    found.unwrap_or_else(|| {
        let first_line = sources.file(page.file).text.find('\n').unwrap_or(0);
        let span = Span::new(page.file, 0..first_line);
        diags.add(&codes::NO_TITLE, span, "the page has no level-1 heading");
        RawText { text: String::new(), span }
    })
}

/// The top-level blocks of a page, including those of its includes.
pub(super) fn blocks_in_order(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    let mut open = vec![blocks.iter()];
    std::iter::from_fn(move || {
        loop {
            match open.last_mut()?.next() {
                Some(Block { kind: BlockKind::Include { blocks, .. }, .. }) => open.push(blocks.iter()),
                Some(block) => return Some(block),
                None => drop(open.pop()),
            }
        }
    })
}

fn split(page: Page, method: &mut RawMethod, diags: &mut Diagnostics) -> Vec<Chunk> {
    let mut splitter = Splitter {
        chunks: vec![Chunk { role: None, heading: None, parts: Vec::new() }],
        place: Place::default(),
        seen_title: false,
    };
    for block in page.blocks {
        splitter.block(block, method, diags);
    }
    splitter.chunks
}

struct Splitter {
    chunks: Vec<Chunk>,
    place: Place,
    seen_title: bool,
}

impl Splitter {
    fn block(&mut self, block: Block, method: &mut RawMethod, diags: &mut Diagnostics) {
        let in_lead = self.chunks.len() == 1;
        let span = block.span;
        match block.kind {
            BlockKind::Heading(heading) if heading.level == 1 && !self.seen_title => self.seen_title = true,
            BlockKind::Heading(heading) => {
                let role = headings::role(heading.level, &heading.text);
                let begins = heading.level <= 2 || (role.is_some() && role != self.role());
                self.place.enter(&heading, span);
                if begins {
                    Arc::make_mut(&mut self.place.headings).retain(|above| above.level >= heading.level);
                    self.chunks.push(Chunk { role, heading: self.place.headings.last().cloned(), parts: Vec::new() });
                }
            }
            BlockKind::Include { path, blocks } => {
                let before = self.place.include.replace(path);
                for inner in blocks {
                    self.block(inner, method, diags);
                }
                self.place.include = before;
            }
            BlockKind::Quote(blocks) if in_lead => lead::read(&blocks, &mut method.lead, diags),
            BlockKind::Note { head, blocks } if in_lead => {
                let NoteHead { kind, title } = *head;
                method.notes.push(RawNote { kind, title, content: join_text(&blocks), span });
            }
            kind => {
                if let Some(chunk) = self.chunks.last_mut() {
                    flatten(Block { span, kind }, &mut self.place, &mut chunk.parts, diags);
                }
            }
        }
    }

    /// The role of the current section.
    fn role(&self) -> Option<Role> {
        self.chunks.last().and_then(|chunk| chunk.role)
    }
}

/// The paragraphs of a note, including those of lists and inner notes, joined by breaks.
pub(super) fn join_text(blocks: &[Block]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    let mut push = |inlines: Vec<Inline>| {
        if !out.is_empty() && !inlines.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(inlines);
    };
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => push(inlines.clone()),
            BlockKind::List(items) => items.iter().for_each(|item| push(join_text(item))),
            BlockKind::Quote(inner) | BlockKind::Note { blocks: inner, .. } | BlockKind::Cut { blocks: inner, .. } => {
                push(join_text(inner));
            }
            _ => {}
        }
    }
    out
}

/// Whether a chunk is a list of links to other pages: it has that role and no table of fields.
fn is_further(chunk: &Chunk) -> bool {
    let has_fields = |part: &Part| matches!(&part.content, PartContent::Table(table) if table.has(Column::Name));
    chunk.role == Some(Role::Further) && !chunk.parts.iter().any(has_fields)
}

/// Assigns each chunk to a section.
fn assign_to_sections(chunks: Vec<Chunk>, method: &mut RawMethod, diags: &mut Diagnostics) {
    let roles: Vec<Option<Role>> = (0..chunks.len()).map(|index| role_of(&chunks, index, diags)).collect();
    for (chunk, role) in chunks.into_iter().zip(roles) {
        let section = match role {
            None => &mut method.intro,
            Some(Role::Params) => &mut method.params,
            Some(Role::Examples) => &mut method.examples,
            Some(Role::Response) => &mut method.response,
            Some(Role::Errors) => &mut method.errors,
            Some(Role::Further) => continue,
        };
        section.present = true;
        section.parts.reserve_exact(chunk.parts.len());
        section.parts.extend(chunk.parts);
    }
}

/// The section of a chunk. One without a known role belongs to the section that links to it, else to the one before it.
fn role_of(chunks: &[Chunk], index: usize, diags: &mut Diagnostics) -> Option<Role> {
    let chunk = &chunks[index];
    let (None | Some(Role::Further), Some(heading)) = (chunk.role, &chunk.heading) else { return chunk.role };
    if is_further(chunk) {
        return chunk.role;
    }
    let linked = chunks
        .iter()
        .filter(|other| matches!(other.role, Some(Role::Params | Role::Response | Role::Errors)))
        .find(|other| links_into(other, chunk))
        .and_then(|other| other.role);
    let before = chunks[..index].iter().rev().find_map(|other| other.role.filter(|role| *role != Role::Further));
    let role = linked.or(before);
    let message = format!("the section `{}` has no known role", heading.text);
    let help = match role {
        Some(role) => format!("read as a part of the {} section", name_of(role)),
        None => "read as a part of the introduction".to_owned(),
    };
    diags.push(Diagnostic::new(&codes::UNKNOWN_SECTION, heading.span, message).with_help(help));
    role
}

fn name_of(role: Role) -> &'static str {
    match role {
        Role::Params => "parameter",
        Role::Examples => "example",
        Role::Response => "response",
        Role::Errors => "error",
        Role::Further => "further reading",
    }
}

/// Whether a text or a table of `from` links to a heading of `to`.
fn links_into(from: &Chunk, to: &Chunk) -> bool {
    let anchors: Vec<&str> = to
        .heading
        .iter()
        .chain(to.parts.iter().flat_map(|part| part.headings.iter()))
        .flat_map(|heading| heading.anchors.iter().map(String::as_str))
        .collect();
    let is_target = |target: &str| target.strip_prefix('#').is_some_and(|anchor| anchors.contains(&anchor));
    from.parts.iter().any(|part| match &part.content {
        PartContent::Text(inlines) => links(inlines, &is_target),
        PartContent::Table(table) => {
            table.rows.iter().flat_map(|row| row.cells.iter()).any(|cell| blocks_link(&cell.blocks, &is_target))
        }
        PartContent::Fence(_) => false,
    })
}

fn blocks_link(blocks: &[Block], is_target: &dyn Fn(&str) -> bool) -> bool {
    blocks.iter().any(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => links(inlines, is_target),
        BlockKind::List(items) => items.iter().any(|item| blocks_link(item, is_target)),
        BlockKind::Note { blocks, .. } => blocks_link(blocks, is_target),
        _ => false,
    })
}

fn links(inlines: &[Inline], is_target: &dyn Fn(&str) -> bool) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Link { target, .. } => is_target(target),
        Inline::Strong(content) | Inline::Emphasis(content) => links(content, is_target),
        _ => false,
    })
}

/// Moves the first table of the introduction on into the parameters, if these have no table of their own or only tables
/// that a row of it links to: old pages have the table directly under the lead.
fn adopt_early_parameters(method: &mut RawMethod, diags: &mut Diagnostics) {
    let is_table = |part: &Part| matches!(&part.content, PartContent::Table(table) if table.has(Column::Name));
    let Some(first) = method.intro.parts.iter().position(is_table) else { return };
    if method.params.present && !leads_to_all(&method.intro.parts[first..], &method.params) {
        return;
    }
    let message = if method.params.present {
        "the table of the parameters stands above their section"
    } else {
        "the page has no parameter section"
    };
    diags.push(
        Diagnostic::new(&codes::PARAMETERS_WITHOUT_HEADING, method.intro.parts[first].span, message)
            .with_help("this table is read as its parameters"),
    );
    method.params.present = true;
    let mut parts = method.intro.parts.split_off(first);
    parts.append(&mut method.params.parts);
    method.params.parts = parts;
}

/// Whether the rows of early tables link to the heading of each table of a section.
fn leads_to_all(early: &[Part], section: &Section) -> bool {
    let is_table = |part: &&Part| matches!(&part.content, PartContent::Table(table) if table.has(Column::Name));
    section.parts.iter().filter(is_table).all(|part| {
        let anchors: Vec<&str> =
            part.headings.iter().flat_map(|heading| heading.anchors.iter().map(String::as_str)).collect();
        let is_target = |target: &str| target.strip_prefix('#').is_some_and(|anchor| anchors.contains(&anchor));
        early
            .iter()
            .filter_map(|part| match &part.content {
                PartContent::Table(table) => Some(table),
                _ => None,
            })
            .flat_map(|table| table.rows.iter().flat_map(|row| row.cells.iter()))
            .any(|cell| blocks_link(&cell.blocks, &is_target))
    })
}
