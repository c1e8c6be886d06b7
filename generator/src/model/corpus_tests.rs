//! The real pages, where they are at hand: pages and rows are accounted for.

use std::path::Path;

use super::types::Version;
use super::{Run, read};
use crate::diagnostics::{Diagnostics, Severity};
use crate::source::SourceSet;

fn corpus(name: &str) -> Option<SourceSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus").join(name);
    if !root.is_dir() {
        eprintln!("skipped: no corpus at {}", root.display());
        return None;
    }
    Some(SourceSet::read(&root).expect("the corpus can be read"))
}

#[test]
fn every_method_page_is_a_method() {
    let Some(sources) = corpus("en") else { return };
    let mut diags = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut diags);
    let errors: Vec<&str> = diags
        .as_slice()
        .iter()
        .filter(|diagnostic| diagnostic.code.severity == Severity::Error)
        .map(|diagnostic| diagnostic.message.as_str())
        .collect();
    assert_eq!(errors, Vec::<&str>::new());
    let reference = |method: &&super::types::Method| method.page.0.starts_with("api-reference/");
    let of = |version| model.methods.iter().filter(reference).filter(|method| method.version == version).count();
    // Four methods are documented elsewhere.
    assert_eq!((of(Version::V2), of(Version::V3), model.methods.len()), (1561, 106, 1671));
    assert_eq!(model.methods.len() + model.skipped.len(), sources.pages().count());
}
