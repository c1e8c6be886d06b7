//! Small pages, each with one thing that pages do to their layout.

use super::raw::{Column, PartContent, RawMethod, Section};
use crate::diagnostics::Diagnostics;
use crate::lower::lead::{self, Reference};
use crate::lower::name;
use crate::model::page_kind::PageKind;
use crate::model::types::{MethodName, PagePath, Version};
use crate::source::SourceSet;
use crate::syntax;

struct Read {
    kind: PageKind,
    raw: RawMethod,
    sources: SourceSet,
    diags: Vec<&'static str>,
}

fn read_at(path: &str, text: &str) -> Read {
    let sources = SourceSet::from_texts([(path.to_owned(), text.to_owned())]);
    let id = sources.find(path).expect("the page was put in");
    let mut diags = Diagnostics::default();
    let page = syntax::parse(id, &sources, &mut diags);
    let kind = super::classify(&page, &sources);
    let raw = super::read(page, &sources, &mut diags);
    Read { kind, raw, diags: diags.as_slice().iter().map(|d| d.code.id).collect(), sources }
}

fn read(text: &str) -> Read {
    read_at("a/thing-add.md", text)
}

/// The columns of the tables of a section.
fn tables(section: &Section) -> Vec<(&[Column], usize)> {
    let parts = section.parts.iter();
    let tables = parts.filter_map(|part| match &part.content {
        PartContent::Table(table) => Some((table.columns.as_slice(), table.rows.len())),
        _ => None,
    });
    tables.collect()
}

const FIELD: &[Column] = &[Column::Name, Column::Description];

#[test]
fn a_core_section_one_level_too_deep() {
    let read = read(
        "# Add thing.add\n\n## Code Examples\n\nText.\n\n### Response Handling\n\n#|\n|| **Name**\n`type` | **Description** ||\n|| **id**\n[`integer`](x.md) | Id ||\n|#\n",
    );
    assert_eq!(tables(&read.raw.response), [(FIELD, 1)]);
    assert!(read.diags.is_empty(), "{:?}", read.diags);
}

#[test]
fn an_unknown_section_goes_where_it_is_linked() {
    let read = read(
        "# Add thing.add\n\n## Method Parameters\n\nSee [the shape](#shape).\n\n## Response Handling\n\nText.\n\n## The Shape {#shape}\n\n#|\n|| **Field** | **Type** | **Description** ||\n|| a | string | A ||\n|#\n",
    );
    assert_eq!(tables(&read.raw.params), [([Column::Name, Column::Type, Column::Description].as_slice(), 1)]);
    assert_eq!(read.diags, ["unknown-section"]);
}

#[test]
fn a_table_without_a_header_row() {
    let read = read(
        "# Add thing.add\n\n## Method Parameters\n\n#|\n|| **id**\n[`integer`](x.md) | Id ||\n|| **n**\n[`string`](x.md) | N ||\n|#\n",
    );
    assert_eq!(tables(&read.raw.params), [(FIELD, 2)]);
    assert_eq!(read.diags, ["no-header-row"]);
}

#[test]
fn kinds() {
    let caller = "> Scope: `a`\n>\n> Who can execute the method: anyone\n";
    let cases = [
        ("a/index.md", format!("# Things thing.add\n\n{caller}"), PageKind::Overview),
        ("a/_includes/x.md", "text".to_owned(), PageKind::Include),
        ("a/x.md", format!("# Add a Thing thing.add\n\n{caller}"), PageKind::Method),
        ("a/x.md", format!("# Add a Thing\n\n{caller}\n## Response Handling\n"), PageKind::Method),
        ("a/x.md", format!("# How Things Work\n\n{caller}\n## Example\n"), PageKind::Guide),
        ("a/x.md", format!("# Frame BX24.thing.call\n\n{caller}"), PageKind::Script),
        ("a/x.md", "# Added onThingAdd\n\n> Who can subscribe: anyone\n".to_owned(), PageKind::Event),
        ("a/events/x.md", "# Added THING.ON.ADD\n".to_owned(), PageKind::Event),
        ("a/x.md", "# Cost COST_URL\n".to_owned(), PageKind::Callback),
        (
            "a/x.md",
            "# Fields\n\n#|\n|| **Name**\n`type` | **Description** ||\n|| a | b ||\n|#\n".to_owned(),
            PageKind::Objects,
        ),
    ];
    for (path, text, expected) in cases {
        assert_eq!(read_at(path, &text).kind, expected, "{path} {text}");
    }
}

#[test]
fn leads() {
    let cases: &[(&str, &[&str])] = &[
        ("> Scope: [`a`](x.md), [`b.c`](x.md)", &["a", "b.c"]),
        ("> Scope: `a`, module scope from `kind` (for example, `b`)", &["a"]),
        ("> Scope: [`a, b`](x.md)", &["a", "b"]),
        ("> Who can execute the method: anyone", &[]),
    ];
    for (line, expected) in cases {
        let read = read(&format!("# Add thing.add\n\n{line}\n"));
        assert_eq!(lead::read(&read.raw, &read.sources).scopes, *expected, "{line}");
    }
}

#[test]
fn versions_and_successors() {
    let text = "# Add thing.add\n\n> Version: REST 3.0\n>\n> Parameters: positional\n\n{% note warning \"DEPRECATED\" %}\n\nUse [item.add](../b/item-add.md).\n\n{% endnote %}\n";
    let read = read(text);
    let lead = lead::read(&read.raw, &read.sources);
    assert_eq!((lead.version, lead.positional), (Version::V3, true));
    let deprecated = lead.deprecated.expect("the note says so");
    assert_eq!(deprecated.references[0], Reference::Page(PagePath("b/item-add.md".into())));
    let own = MethodName("thing.add".into());
    let found = lead::resolve_successor(&deprecated, &own, |_| Some(MethodName("item.add".into())), |_| None);
    assert_eq!(found.successor, Some(MethodName("item.add".into())));
}

#[test]
fn names() {
    let example = |name: &str| format!("\n## Code Examples\n\n```js\ncallMethod('{name}', {{}});\n```\n");
    let cases = [
        ("Add thing.add", "thing.add", "thing.add"),
        ("Add a Thing", "thing.add", "thing.add"),
        ("Add tthing.add", "thing.add", "thing.add"),
        ("Add Thing.Add", "thing.add", "thing.add"),
        ("Add thing.add", "thing.list", "thing.add"),
        ("Add other.add", "third.list", "third.list"),
    ];
    for (title, called, expected) in cases {
        let read = read(&format!("# {title}\n{}", example(called)));
        let name = name::resolve(&read.raw, &read.sources, &mut Diagnostics::default()).map(|resolved| resolved.name);
        assert_eq!(name, Some(MethodName(expected.into())), "{title} / {called}");
    }
}
