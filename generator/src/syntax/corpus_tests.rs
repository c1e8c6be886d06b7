//! The whole corpus, if present: what the scanner finds is compared with counts made by other means.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rayon::prelude::*;

use super::tree::{Block, BlockKind};
use super::{Includes, parse_one_of};
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
    fn join(&mut self, other: &Self) {
        self.tables += other.tables;
        self.rows += other.rows;
        self.nested += other.nested;
        self.notes += other.notes;
        self.tab_lists += other.tab_lists;
        self.fences += other.fences;
    }

    fn add(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Table(table) => {
                    self.tables += 1;
                    self.rows += table.rows.len();
                    let mut inner = Self::default();
                    table.rows.iter().flat_map(|row| row.cells.iter()).for_each(|cell| inner.add(&cell.blocks));
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
        // Written to the stream directly: the harness captures `eprintln!` of passing tests.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return None;
    }
    Some(SourceSet::read(&root).expect("the corpus can be read"))
}

/// Counts over the pages below api-reference, and the diagnostics by code.
fn read(sources: &SourceSet) -> (Counts, BTreeMap<&'static str, usize>) {
    let pages: Vec<_> = sources.pages().filter(|(_, source)| source.path.starts_with("api-reference/")).collect();
    let includes = Includes::new(sources);
    let read: Vec<_> = pages
        .into_par_iter()
        .map(|(file, _)| {
            let (mut counts, mut diagnostics) = (Counts::default(), Diagnostics::default());
            counts.add(&parse_one_of(file, sources, &includes, &mut diagnostics).blocks);
            (counts, diagnostics)
        })
        .collect();
    let (mut all, mut codes) = (Counts::default(), BTreeMap::new());
    for (counts, diagnostics) in read {
        all.join(&counts);
        for diagnostic in diagnostics.as_slice() {
            *codes.entry(diagnostic.code.id).or_default() += 1;
        }
    }
    (all, codes)
}

/// The renderer of the site shows 7,793 of the tables, with 42,583 rows. The four others, with 32 rows, follow a
/// paragraph directly.
#[test]
fn the_corpus_has_the_tables_that_the_renderer_finds() {
    let Some(sources) = corpus("en") else { return };
    let (counts, codes) = read(&sources);
    let expected =
        Counts { tables: 7_797, rows: 42_583 + 32, nested: 4, notes: 3_827, tab_lists: 1_932, fences: 18_094 };
    assert_eq!(counts, expected);
    let expected = [("dev-block", 12), ("term-definition", 9), ("unclosed-fence", 1), ("unclosed-row", 8)];
    assert_eq!(codes, BTreeMap::from(expected));
}

#[test]
fn older_pages_are_read_without_trouble() {
    let Some(sources) = corpus("en-2026-06-25") else { return };
    let (_, codes) = read(&sources);
    let known = ["dev-block", "term-definition", "unclosed-fence", "unclosed-row"];
    assert!(codes.keys().all(|code| known.contains(code)), "{codes:?}");
}
