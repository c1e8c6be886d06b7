//! `generated/` is up to date with `docs/`, file by file.

use bitrix24_codegen::freshness;
use bitrix24_workspace::{read_tree, root};

/// The output of the build script.
const RENDERED: &str = concat!(env!("OUT_DIR"), "/generated");

#[test]
fn generated_is_what_docs_give() {
    let rendered = read_tree(RENDERED.as_ref()).expect("the build script has rendered docs/");
    let stale = rendered.check(root().join("generated")).expect("generated/ can be read");
    let text = || freshness::explain(&stale, &rendered, "generated/", "cargo codegen");
    assert!(stale.is_empty(), "{}", text());
}

#[test]
fn generated_has_no_other_files() {
    let rendered = read_tree(RENDERED.as_ref()).expect("the build script has rendered docs/");
    let committed = read_tree(&root().join("generated")).expect("generated/ can be read");
    let by_hand: Vec<_> = committed.files.keys().filter(|path| !rendered.files.contains_key(*path)).collect();
    assert!(by_hand.is_empty(), "generated/ is wholly the generator's, but holds {by_hand:?}");
}
