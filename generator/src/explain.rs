//! What each stage made of one page, as text: for whoever has to find out why. Owns how blocks, raw rows and models are
//! shown; runs the stages as they are.

use std::fmt::Write as _;

use crate::diagnostics::{Diagnostics, render};
use crate::docs::Docs;
use crate::ir::{Item, Origin, Owner};
use crate::model::page_kind::PageKind;
use crate::model::types::{Model, PagePath};
use crate::page::raw::{Part, PartContent, RawEvent, RawMethod, RawTable, Section};
use crate::run::{Read, Settings, read};
use crate::site::Website;
use crate::span::{FileId, Span};
use crate::syntax::tree::{Block, BlockKind, Cell, Inline, plain};
use crate::{canonical, emit, page, resolve, syntax};

/// Which page is meant: a path below the root, the end of one, the name of a method, or the code of an event.
///
/// # Errors
/// Where none or several are: a text that says so and lists them.
pub fn find(docs: &Docs, name: &str) -> Result<FileId, String> {
    let wanted = name.trim_start_matches("./").replace('\\', "/");
    let wanted = wanted.strip_prefix(docs.view().prefix).unwrap_or(&wanted);
    if let Some(file) = docs.sources.find(wanted) {
        return Ok(file);
    }
    let end = format!("/{wanted}");
    let paths = docs.sources.pages().filter(|(_, file)| file.path.ends_with(&end));
    let mut found: Vec<String> = paths.map(|(_, file)| file.path.clone()).collect();
    if found.is_empty() {
        found = pages_of(docs, wanted);
    }
    match found.as_slice() {
        [path] => docs.sources.find(path).ok_or_else(|| format!("`{path}` is no page")),
        [] => Err(format!("no page `{name}` in {}: give its path below that folder", docs.root.display())),
        many => {
            let paths: String = many.iter().map(|path| format!("\n  {path}")).collect();
            Err(format!("`{name}` is the name of several pages; give one of these paths:{paths}"))
        }
    }
}

/// The pages that document a method or an event, in any case.
fn pages_of(docs: &Docs, name: &str) -> Vec<String> {
    let model = read(docs, Settings::default(), &|_| {}).model;
    let methods = model.methods.iter().map(|method| (&method.name.0, &method.page.0));
    let events = model.events.iter().map(|event| (&event.code.0, &event.page.0));
    methods.chain(events).filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, page)| page.clone()).collect()
}

/// Blocks, raw rows, model, Rust and diagnostics of one page.
#[must_use]
pub fn explain(docs: &Docs, file: FileId, settings: Settings) -> String {
    let path = docs.sources.file(file).path.clone();
    let mut own = Diagnostics::default();
    let tree = syntax::parse(file, &docs.sources, &mut own);
    let kind = page::classify(&tree, &docs.sources);
    let mut out = format!("page {path}\nkind {}\n", kind.name());
    title(&mut out, "blocks (syntax)");
    blocks(&mut out, docs, &tree.blocks, 0);
    if kind == PageKind::Method {
        title(&mut out, "raw parts (page)");
        raw(&mut out, docs, &page::read(tree.clone(), &docs.sources, &mut own));
    }
    if kind == PageKind::Event {
        title(&mut out, "raw parts (page)");
        let events = page::read_events(tree.clone(), &docs.sources, &mut own).events;
        events.iter().for_each(|event| raw_event(&mut out, docs, event));
    }
    let Read { model, site, mut diagnostics, .. } = read(docs, settings, &|_| {});
    let part = only(&model, &path);
    // A canonical page is the whole of a model, and shorter than its types.
    title(&mut out, "model, as a canonical page");
    canonical::print(&part).values().for_each(|text| push(&mut out, text));
    part.skipped.iter().for_each(|skip| push(&mut out, &format!("no method: {}", skip.kind.name())));
    title(&mut out, "Rust (emit)");
    push(&mut out, &rust(&model, &site, &path, settings, &mut diagnostics));
    title(&mut out, "diagnostics");
    let here = diagnostics.as_slice().iter().filter(|d| d.span.is_some_and(|span| span.file == file));
    here.for_each(|d| push(&mut out, &render::human(d, docs.view())));
    out
}

/// The part of a model that comes from one page.
fn only(model: &Model, path: &str) -> Model {
    let mut part = model.clone();
    part.methods.retain(|method| method.page.0 == path);
    part.events.retain(|event| event.page.0 == path);
    part.objects.retain(|object| object.page.0 == path);
    part.skipped.retain(|skip| skip.page.0 == path);
    part
}

/// The files that the page has a part in, without the methods of other pages.
fn rust(model: &Model, site: &Website, path: &str, settings: Settings, diagnostics: &mut Diagnostics) -> String {
    let mut api = resolve::resolve(model, site, diagnostics);
    api.files.retain(|file| file.pages.contains(&PagePath(path.to_owned())));
    for file in &mut api.files {
        file.items.retain_mut(|item| match item {
            Item::Method(method) => method.page.0 == path,
            Item::Events(events) => {
                events.list.retain(|event| event.page.0 == path);
                !events.list.is_empty()
            }
            Item::Record(record) => is_about(&record.origin, model, path),
            Item::Values(values) => is_about(&values.origin, model, path),
            Item::Alias(_) | Item::Registry(_) => true,
        });
    }
    let tree = emit::emit(&api, settings.layout, diagnostics);
    tree.files.values().cloned().collect::<Vec<_>>().join("\n")
}

/// Whether a type is not that of another event. What several events share is no part of one page.
fn is_about(origin: &Origin, model: &Model, path: &str) -> bool {
    match &origin.owner {
        Owner::Events => false,
        Owner::Event(code) => model.events.iter().any(|event| event.code == *code && event.page.0 == path),
        Owner::Parameters(_) | Owner::Answer(_) | Owner::Object(..) => true,
    }
}

fn title(out: &mut String, text: &str) {
    push(out, &format!("\n===== {text}"));
}

fn push(out: &mut String, text: &str) {
    out.push_str(text.trim_end());
    out.push('\n');
}

/// `12:3 `, the place of a block in its file.
fn place(docs: &Docs, span: Span) -> String {
    let text = &docs.sources.file(span.file).text;
    let before = text.get(..span.range().start).unwrap_or(text);
    format!("{}: ", before.matches('\n').count() + 1)
}

fn blocks(out: &mut String, docs: &Docs, list: &[Block], depth: usize) {
    for block in list {
        let indent = "  ".repeat(depth);
        // Writing to a `String` cannot fail, here and below.
        let _ = write!(out, "{indent}{}", place(docs, block.span));
        match &block.kind {
            BlockKind::Heading(heading) => {
                let anchor = heading.anchor.as_ref().unwrap_or(&heading.slug);
                push(out, &format!("heading {} `{}` #{anchor}", heading.level, heading.text));
            }
            BlockKind::Paragraph(inlines) => push(out, &format!("text {}", short(inlines))),
            BlockKind::Fence(fence) => {
                push(out, &format!("code `{}`, {} lines", fence.info, fence.text.lines().count()));
            }
            BlockKind::Quote(inner) => nested(out, docs, "quote", inner, depth),
            BlockKind::List(items) => nested(out, docs, "list", &items.concat(), depth),
            BlockKind::Note { head, blocks } => {
                nested(out, docs, &format!("note {} `{}`", head.kind, head.title), blocks, depth);
            }
            BlockKind::Cut { title, blocks } => nested(out, docs, &format!("cut `{title}`"), blocks, depth),
            BlockKind::Include { path, blocks } => nested(out, docs, &format!("include {path}"), blocks, depth),
            BlockKind::Tabs(tabs) => {
                push(out, "tabs");
                for tab in tabs {
                    let _ = write!(out, "{indent}  ");
                    nested(out, docs, &format!("tab `{}`", tab.label), &tab.blocks, depth + 1);
                }
            }
            BlockKind::Table(table) => {
                push(out, &format!("table, {} rows", table.rows.len()));
                table.rows.iter().for_each(|row| cells(out, &indent, &row.cells));
            }
        }
    }
}

fn nested(out: &mut String, docs: &Docs, what: &str, inner: &[Block], depth: usize) {
    push(out, what);
    blocks(out, docs, inner, depth + 1);
}

fn cells(out: &mut String, indent: &str, cells: &[Cell]) {
    let texts: Vec<_> = cells.iter().map(cell).collect();
    push(out, &format!("{indent}  | {}", texts.join(" | ")));
}

fn cell(cell: &Cell) -> String {
    let texts = cell.blocks.iter().map(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => short(inlines),
        BlockKind::List(items) => format!("({} items)", items.len()),
        BlockKind::Fence(_) => "(code)".to_owned(),
        BlockKind::Table(_) => "(table)".to_owned(),
        _ => "(…)".to_owned(),
    });
    texts.collect::<Vec<_>>().join(" ")
}

/// At most so many characters of running text are shown.
const SHORT: usize = 60;

fn short(inlines: &[Inline]) -> String {
    let text = plain(inlines);
    if text.chars().count() <= SHORT { text } else { text.chars().take(SHORT).chain(['…']).collect() }
}

fn raw(out: &mut String, docs: &Docs, method: &RawMethod) {
    push(out, &format!("title `{}`", method.title.text));
    for line in &method.lead {
        push(out, &format!("lead `{}`: {}", line.key, short(&line.value)));
    }
    for note in &method.notes {
        push(out, &format!("note {} `{}`: {}", note.kind, note.title, short(&note.content)));
    }
    let sections = [
        ("parameters", &method.params),
        ("examples", &method.examples),
        ("response", &method.response),
        ("errors", &method.errors),
    ];
    for (name, section) in sections {
        parts(out, docs, name, section);
    }
}

fn raw_event(out: &mut String, docs: &Docs, event: &RawEvent) {
    push(out, &format!("event `{}`", event.title.text));
    for line in &event.lead {
        push(out, &format!("lead `{}`: {}", line.key, short(&line.value)));
    }
    for note in &event.notes {
        push(out, &format!("note {} `{}`: {}", note.kind, note.title, short(&note.content)));
    }
    parts(out, docs, "content", &event.content);
}

fn parts(out: &mut String, docs: &Docs, name: &str, section: &Section) {
    push(out, &format!("section {name}{}", if section.present { "" } else { ": absent" }));
    for Part { headings, tab, include, span, content } in &section.parts {
        let mut at: Vec<_> = headings.iter().map(|heading| heading.text.clone()).collect();
        at.extend(tab.iter().map(|tab| format!("tab {tab}")));
        at.extend(include.iter().map(|path| format!("include {path}")));
        let _ = write!(out, "  {}[{}] ", place(docs, *span), at.join(" > "));
        match content {
            PartContent::Text(inlines) => push(out, &format!("text {}", short(inlines))),
            PartContent::Fence(fence) => push(out, &format!("code `{}`", fence.info)),
            PartContent::Table(table) => rows(out, table),
        }
    }
}

fn rows(out: &mut String, table: &RawTable) {
    push(out, &format!("table {:?}", table.columns));
    table.rows.iter().for_each(|row| cells(out, "  ", &row.cells));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceSet;

    #[test]
    fn pages_are_found_by_path_and_by_name() {
        let page = "# `shop.cart.add`\n\n> Who can execute the method: anybody\n\n## Method Parameters\n";
        let path = "api-reference/shop/shop-cart-add.md";
        let docs = Docs::from_sources("docs", SourceSet::from_texts([(path.to_owned(), page.to_owned())]));
        for name in [path, "docs/api-reference/shop/shop-cart-add.md", "shop-cart-add.md", "Shop.Cart.Add"] {
            let file = find(&docs, name).expect("there is one such page");
            assert!(explain(&docs, file, Settings::default()).contains("pub struct Add"), "{name}");
        }
        assert!(find(&docs, "shop.cart.none").is_err_and(|text| text.contains("shop.cart.none")));
    }
}
