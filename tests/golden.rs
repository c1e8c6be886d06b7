//! Golden cases: each folder of `tests/golden/` has minimal pages that show a problem (`pages/`, not copied from the
//! documentation), and the expected code (`expected.rs`) and diagnostics (`expected.txt`).
//!
//! `UPDATE=1 cargo test --test golden` rewrites the expectations; read the diff.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bitrix24_codegen::diagnostics::render;
use bitrix24_codegen::tree::Tree;
use bitrix24_codegen::{Docs, load};
use bitrix24_workspace::root;
use similar::TextDiff;

#[test]
fn golden_cases() {
    let dir = root().join("tests/golden");
    let entries = fs::read_dir(&dir).expect("tests/golden can be listed");
    let mut cases: Vec<_> = entries.map(|entry| entry.expect("tests/golden can be listed").path()).collect();
    cases.sort();
    let mut failures = String::new();
    for case in &cases {
        let (code, diagnostics) = outcome(case);
        compare(&case.join("expected.rs"), &code, &mut failures);
        compare(&case.join("expected.txt"), &diagnostics, &mut failures);
    }
    assert!(!cases.is_empty());
    assert!(failures.is_empty(), "{failures}\nwhere that is meant, run `UPDATE=1 cargo test --test golden`");
}

/// The code and the diagnostics of a case, as text.
fn outcome(case: &Path) -> (String, String) {
    let docs = load(case.join("pages")).expect("a case has pages");
    let docs = Docs::from_sources("", docs.sources);
    match bitrix24_codegen::generate(&docs) {
        Ok(generated) => {
            let diagnostics = generated.diagnostics.as_slice().iter().map(|d| render::human(d, docs.view()));
            (code(&generated.tree), diagnostics.collect::<Vec<_>>().join("\n"))
        }
        Err(broken) => {
            let diagnostics = broken.diagnostics.as_slice().iter().map(|d| render::human(d, docs.view()));
            (String::new(), diagnostics.collect::<Vec<_>>().join("\n"))
        }
    }
}

/// The files with items, concatenated. Files with only modules are the same in every case.
fn code(tree: &Tree) -> String {
    let mut text = String::new();
    for (path, file) in &tree.files {
        if file.contains("\npub struct ") || file.contains("\npub enum ") || file.contains("\npub type ") {
            writeln!(text, "// ===== {path}\n{file}").expect("a string takes any text");
        }
    }
    text
}

fn compare(path: &Path, found: &str, failures: &mut String) {
    if env::var_os("UPDATE").is_some() {
        fs::write(path, found).expect("an expectation can be written");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    if expected != found {
        let name = path.strip_prefix(root()).unwrap_or(path).display().to_string();
        let diff = TextDiff::from_lines(expected.as_str(), found);
        let diff = diff.unified_diff().header(&name, "now").to_string();
        failures.push_str(&diff);
    }
}
