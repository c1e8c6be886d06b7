//! A page → its [`PageKind`], by path segments, lead keys, title, headings and tables. The rules name no single page.

use super::events::is_event_heading;
use super::headings;
use super::names::{self, DottedName};
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
    let features = features(page);
    RULES.iter().find(|(rule, _)| rule(path, &features)).map_or(PageKind::Guide, |(_, kind)| *kind)
}

type Rule = fn(&str, &Features<'_>) -> bool;

/// The rules in order; the first that holds decides.
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

/// The features of a page that the rules test.
#[derive(Default)]
struct Features<'p> {
    /// The blocks of the page.
    blocks: &'p [Block],
    title: String,
    lead: Vec<LeadLine>,
    /// The page has a heading that only method pages have.
    core_sections: bool,
    /// The page has a heading that only pages about widgets have.
    widget: bool,
    /// The page has a section whose heading is the code of an event.
    event_sections: bool,
}

impl Features<'_> {
    fn key(&self, key: &str) -> bool {
        self.lead.iter().any(|line| line.key == key)
    }

    /// Whether the lead says who may call the method.
    fn is_for_callers(&self) -> bool {
        PERMISSION_KEYS.iter().any(|key| self.key(key))
    }

    fn has_tables_of_names(&self) -> bool {
        let mut ignored = Diagnostics::default();
        blocks_in_order(self.blocks).any(|block| has_names(block, &mut ignored))
    }

    fn names_method(&self) -> bool {
        names::dotted(&self.title).iter().any(|name| matches!(name, DottedName::Method(_)))
    }

    fn names_event(&self) -> bool {
        names::dotted(&self.title).iter().any(|name| matches!(name, DottedName::Event(_)))
            || self.title.split(|c: char| !c.is_ascii_alphanumeric()).any(names::is_event_code)
    }

    fn names_script(&self) -> bool {
        let in_title = |name: &DottedName<'_>| matches!(name, DottedName::Script(_));
        self.key("who can execute the command")
            || self.title.contains("::")
            || (self.is_for_callers() && names::dotted(&self.title).iter().any(in_title))
    }

    /// Whether the title names a handler address of a partner: `CALCULATE_URL`.
    fn names_callback(&self) -> bool {
        self.title_ends_in_code() && self.title.ends_with("_URL")
    }

    fn title_ends_in_code(&self) -> bool {
        self.title.split_whitespace().last().is_some_and(|word| {
            word.len() > 3 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        })
    }
}

/// Keys that only the lead of a method has. Leads of overviews have the plural (`methods`).
static PERMISSION_KEYS: &[&str] = &[
    "who can execute the method",
    "who can execute this method",
    "who can perform the method",
    "permissions to execute the method",
];

static WIDGET_HEADINGS: &[&str] =
    &["where the widget is", "widget placement", "what the handler receives", "options parameter"];

fn features(page: &Page) -> Features<'_> {
    let mut features = Features { blocks: &page.blocks, ..Features::default() };
    // The page is read again, with its diagnostics, once its kind is known.
    let mut ignored = Diagnostics::default();
    for block in blocks_in_order(&page.blocks) {
        match &block.kind {
            BlockKind::Heading(heading) if heading.level == 1 && features.title.is_empty() => {
                features.title.clone_from(&heading.text);
            }
            BlockKind::Heading(heading) => {
                let text = heading.text.to_lowercase();
                features.event_sections |= is_event_heading(heading);
                features.core_sections |= heading.level == 2 && headings::is_core(&text);
                features.widget |= heading.level == 2 && WIDGET_HEADINGS.iter().any(|start| text.starts_with(start));
            }
            BlockKind::Quote(blocks) => lead::read(blocks, &mut features.lead, &mut ignored),
            _ => {}
        }
    }
    features
}

/// Whether a block contains a table of fields.
fn has_names(block: &Block, ignored: &mut Diagnostics) -> bool {
    let mut inside = |blocks: &[Block]| blocks.iter().any(|block| has_names(block, ignored));
    match &block.kind {
        BlockKind::Table(found) => table::header(found, block.span, ignored).0.contains(&Column::Name),
        BlockKind::Tabs(tabs) => tabs.iter().any(|tab| inside(&tab.blocks)),
        BlockKind::Cut { blocks, .. } | BlockKind::Note { blocks, .. } => inside(blocks),
        _ => false,
    }
}
