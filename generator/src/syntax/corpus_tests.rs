//! The whole corpus, where it is there: what the scanner finds is compared with counts made by other means.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::parse;
use super::tree::{Block, BlockKind};
use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;

#[derive(Debug, Default, PartialEq)]
struct Counts {
    tables: usize,
    rows: usize,
    /// Tables in cells, not counted in the two above.
    nested: usize,
    notes: usize,
    tab_lists: usize,
    fences: usize,
}

impl Counts {
    fn add(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Table(table) => {
                    self.tables += 1;
                    self.rows += table.rows.len();
                    let mut inner = Self::default();
                    table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| inner.add(&cell.blocks));
                    self.nested += inner.tables + inner.nested;
                    self.notes += inner.notes;
                    self.fences += inner.fences;
                }
                BlockKind::Note { blocks, .. } => {
                    self.notes += 1;
                    self.add(blocks);
                }
                BlockKind::Tabs(tabs) => {
                    self.tab_lists += 1;
                    tabs.iter().for_each(|tab| self.add(&tab.blocks));
                }
                BlockKind::Fence(_) => self.fences += 1,
                BlockKind::Quote(blocks) | BlockKind::Cut { blocks, .. } => self.add(blocks),
                BlockKind::List(items) => items.iter().for_each(|item| self.add(item)),
                BlockKind::Heading(_) | BlockKind::Paragraph(_) | BlockKind::Include { .. } => {}
            }
        }
    }
}

fn corpus(name: &str) -> Option<SourceSet> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus").join(name);
    if !root.is_dir() {
        #[expect(clippy::print_stdout, reason = "a skipped test says so")]
        {
            println!("skipped: no corpus at {}", root.display());
        }
        return None;
    }
    Some(SourceSet::read(&root).expect("the corpus can be read"))
}

fn read(sources: &SourceSet) -> (Counts, BTreeMap<&'static str, usize>) {
    let mut counts = Counts::default();
    let mut codes = BTreeMap::new();
    for (file, source) in sources.pages().filter(|(_, source)| source.path.starts_with("api-reference/")) {
        let mut diagnostics = Diagnostics::default();
        let page = parse(file, sources, &mut diagnostics);
        counts.add(&page.blocks);
        for diagnostic in diagnostics.as_slice() {
            *codes.entry(diagnostic.code.id).or_default() += 1;
            if std::env::var_os("SHOW").is_some() {
                let place = diagnostic
                    .span
                    .map_or((0, 0), |s| (sources.file(s.file).text[..s.range().start].lines().count(), 0));
                println!("{}:{} {} {}", source.path, place.0, diagnostic.code.id, diagnostic.message);
            }
        }
    }
    (counts, codes)
}

#[test]
fn the_corpus_has_the_tables_that_the_renderer_finds() {
    let Some(sources) = corpus("en") else { return };
    let (counts, codes) = read(&sources);
    println!("{counts:?} {codes:?}");
    assert_eq!((counts.tables, counts.rows, counts.nested), (7_797, 42_615, 4));
}

#[test]
fn older_pages_are_read_without_trouble() {
    let Some(sources) = corpus("en-2026-06-25") else { return };
    let (counts, codes) = read(&sources);
    println!("{counts:?} {codes:?}");
}
