//! What a page is. Decided by its path segments, the keys of its lead, its title, its headings and its tables; no
//! page is named.

use super::events::is_event_heading;
use super::headings;
use super::names::{self, Named};
use super::raw::{Column, LeadLine};
use super::read::blocks_in_order;
use super::{lead, table};
use crate::diagnostics::Diagnostics;
use crate::model::page_kind::PageKind;
use crate::source::SourceSet;
use crate::syntax::tree::{Block, BlockKind, Page};

/// The kind of a page.
#[must_use]
pub fn classify(page: &Page, sources: &SourceSet) -> PageKind {
    let path = sources.file(page.file).path.as_str();
    let sketch = sketch(page);
    RULES.iter().find(|(rule, _)| rule(path, &sketch)).map_or(PageKind::Guide, |(_, kind)| *kind)
}

type Rule = fn(&str, &Sketch<'_>) -> bool;

/// The first rule that holds decides.
static RULES: &[(Rule, PageKind)] = &[
    (|path, _| has_folder(path, "_include"), PageKind::Include),
    (|path, _| path == "index.md" || path.ends_with("/index.md"), PageKind::Overview),
    (|_, page| page.names_script(), PageKind::Script),
    (|_, page| page.key("who can subscribe") || page.event_sections, PageKind::Event),
    (|path, page| has_folder(path, "event") && page.names_event(), PageKind::Event),
    (|_, page| page.is_for_callers() && (page.names_method() || page.core_sections), PageKind::Method),
    (|_, page| page.names_callback(), PageKind::Callback),
    (|_, page| page.widget, PageKind::Widget),
    (|path, page| has_folder(path, "embedding") && page.title_ends_in_code(), PageKind::Widget),
    (|_, page| page.title.contains("Overview"), PageKind::Overview),
    (|_, page| page.has_tables_of_names(), PageKind::Objects),
];

/// Whether a folder of the path begins with `start`.
fn has_folder(path: &str, start: &str) -> bool {
    path.rsplit('/').skip(1).any(|folder| folder.starts_with(start))
}

/// What the rules look at.
#[derive(Default)]
struct Sketch<'p> {
    /// The page itself.
    blocks: &'p [Block],
    title: String,
    lead: Vec<LeadLine>,
    /// A heading that only method pages have.
    core_sections: bool,
    /// A heading that only pages of places in the interface have.
    widget: bool,
    /// A section whose heading is the code of an event.
    event_sections: bool,
}

impl Sketch<'_> {
    fn key(&self, key: &str) -> bool {
        self.lead.iter().any(|line| line.key == key)
    }

    /// The lead tells who may call one method.
    fn is_for_callers(&self) -> bool {
        PERMISSION_KEYS.iter().any(|key| self.key(key))
    }

    fn has_tables_of_names(&self) -> bool {
        let mut ignored = Diagnostics::default();
        blocks_in_order(self.blocks).any(|block| has_names(block, &mut ignored))
    }

    fn names_method(&self) -> bool {
        names::dotted(&self.title).iter().any(|name| matches!(name, Named::Method(_)))
    }

    fn names_event(&self) -> bool {
        names::dotted(&self.title).iter().any(|name| matches!(name, Named::Event(_)))
            || self.title.split(|c: char| !c.is_ascii_alphanumeric()).any(names::is_event_code)
    }

    fn names_script(&self) -> bool {
        let in_title = |name: &Named<'_>| matches!(name, Named::Script(_));
        self.key("who can execute the command")
            || self.title.contains("::")
            || (self.is_for_callers() && names::dotted(&self.title).iter().any(in_title))
    }

    /// A handler address of a partner: `CALCULATE_URL`.
    fn names_callback(&self) -> bool {
        self.title_ends_in_code() && self.title.ends_with("_URL")
    }

    fn title_ends_in_code(&self) -> bool {
        self.title.split_whitespace().last().is_some_and(|word| {
            word.len() > 3 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        })
    }
}

/// Keys of a lead that only a method has. The plural (`methods`) heads overviews.
static PERMISSION_KEYS: &[&str] = &[
    "who can execute the method",
    "who can execute this method",
    "who can perform the method",
    "permissions to execute the method",
];

static WIDGET_HEADINGS: &[&str] =
    &["where the widget is", "widget placement", "what the handler receives", "options parameter"];

fn sketch(page: &Page) -> Sketch<'_> {
    let mut sketch = Sketch { blocks: &page.blocks, ..Sketch::default() };
    // The page is read again, with its diagnostics, once its kind is known.
    let mut ignored = Diagnostics::default();
    for block in blocks_in_order(&page.blocks) {
        match &block.kind {
            BlockKind::Heading(heading) if heading.level == 1 && sketch.title.is_empty() => {
                sketch.title.clone_from(&heading.text);
            }
            BlockKind::Heading(heading) => {
                let text = heading.text.to_lowercase();
                sketch.event_sections |= is_event_heading(heading);
                sketch.core_sections |= heading.level == 2 && headings::is_core(&text);
                sketch.widget |= heading.level == 2 && WIDGET_HEADINGS.iter().any(|start| text.starts_with(start));
            }
            BlockKind::Quote(blocks) => lead::read(blocks, &mut sketch.lead, &mut ignored),
            _ => {}
        }
    }
    sketch
}

/// Whether a table of fields stands anywhere in a block.
fn has_names(block: &Block, ignored: &mut Diagnostics) -> bool {
    let mut inside = |blocks: &[Block]| blocks.iter().any(|block| has_names(block, ignored));
    match &block.kind {
        BlockKind::Table(found) => table::header(found, block.span, ignored).0.contains(&Column::Name),
        BlockKind::Tabs(tabs) => tabs.iter().any(|tab| inside(&tab.blocks)),
        BlockKind::Cut { blocks, .. } | BlockKind::Note { blocks, .. } => inside(blocks),
        _ => false,
    }
}
