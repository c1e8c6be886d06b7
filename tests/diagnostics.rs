//! The number of diagnostics by code in the upstream pages, compared with the committed numbers.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::{Docs, Settings, vendor};
use bitrix24_workspace::{beside_workspace, root};

#[test]
fn the_upstream_pages_give_the_committed_diagnostics() {
    let Some(corpus) = beside_workspace("shared/corpus/en", "counts of diagnostics") else { return };
    let sources = vendor::load(&corpus, &root().join("docs")).expect("the corpus can be read");
    let docs = Docs::from_sources(&corpus, sources);
    let read = bitrix24_codegen::read(&docs, Settings::default(), &|_| {});
    let now = counts(&read.diagnostics);

    let path = root().join("docs").join(vendor::DIAGNOSTICS);
    let text = fs::read_to_string(path).expect("docs/ holds the counts");
    let committed: BTreeMap<String, usize> = toml::from_str(&text).expect("the counts are numbers by code");

    let mut report = String::new();
    let codes = now.keys().chain(committed.keys()).collect::<std::collections::BTreeSet<_>>();
    for code in codes {
        let (before, after) = (committed.get(code).copied().unwrap_or(0), now.get(code).copied().unwrap_or(0));
        if before != after {
            writeln!(report, "  {code}: {before} committed, {after} now").expect("a string takes any text");
        }
    }
    assert!(
        report.is_empty(),
        "diagnostics over the upstream pages have changed:\n{report}\
         where that is meant, run `cargo codegen vendor ../shared/corpus/en` and commit docs/ with the reason"
    );
}

fn counts(diagnostics: &Diagnostics) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for diagnostic in diagnostics.as_slice() {
        *counts.entry(diagnostic.code.id.to_owned()).or_default() += 1;
    }
    counts
}
