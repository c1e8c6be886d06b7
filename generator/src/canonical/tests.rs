//! The two laws: what is printed reads back as it was, and prints again as it was.

use super::arbitrary::Arbitrary;
use super::print;
use crate::diagnostics::render::{View, human};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower;
use crate::lower::Run;
use crate::model::types::Model;
use crate::overrides;
use crate::source::SourceSet;

fn read(sources: &SourceSet) -> (Model, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let corrections = overrides::read(sources, &mut diagnostics);
    let kind = |page: &str, read| overrides::kind(&corrections, page, read);
    let mut model = lower::read(sources, &Run { kind: &kind, ..Run::default() }, &mut diagnostics);
    overrides::apply(&corrections, &mut model, &mut diagnostics);
    (model, diagnostics)
}

/// Checks both laws for a model; its skipped pages have no canonical page.
fn check(model: &Model) {
    let pages = print(model);
    let sources = SourceSet::from_texts(pages.clone());
    let (again, diagnostics) = read(&sources);
    let view = View { sources: &sources, prefix: "", colour: false };
    // A page that does not say what the method answers stays one.
    let told = |d: &&Diagnostic| d.code.id != "response-unknown" && d.code.id != "event-data-unknown";
    if let Some(first) = diagnostics.as_slice().iter().find(told) {
        panic!("a canonical page is not understood fully:\n{}", human(first, view));
    }
    for (method, read) in model.methods.iter().zip(&again.methods) {
        assert!(method == read, "{}\n{}", method.page.0, difference(method, read));
    }
    assert_eq!(model.methods.len(), again.methods.len(), "methods");
    for (event, read) in model.events.iter().zip(&again.events) {
        assert!(event == read, "{}\n{}", event.page.0, difference(event, read));
    }
    assert_eq!(model.events.len(), again.events.len(), "events");
    for (object, read) in model.objects.iter().zip(&again.objects) {
        assert!(object == read, "{}\n{}", object.name.0, difference(object, read));
    }
    assert_eq!(model.objects.len(), again.objects.len(), "objects");
    for (path, text) in print(&again) {
        assert!(pages[&path] == text, "{path}\n{}", lines(&pages[&path], &text));
    }
}

fn difference<T: std::fmt::Debug>(before: &T, after: &T) -> String {
    lines(&format!("{before:#?}"), &format!("{after:#?}"))
}

/// The first lines that differ.
fn lines(before: &str, after: &str) -> String {
    let diff = similar::TextDiff::from_lines(before, after);
    let text = diff.unified_diff().context_radius(12).to_string();
    text.lines().take(60).collect::<Vec<_>>().join("\n")
}

#[test]
fn odd_models_keep_both_laws() {
    for seed in 0..120 {
        check(&Arbitrary::new(seed).model());
    }
}

#[test]
fn the_documentation_keeps_both_laws() {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !corpus.is_dir() {
        // Straight to the stream: the harness keeps what tests that pass print.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: {} is not there\n", corpus.display()),
        );
        return;
    }
    let sources = SourceSet::read(&corpus).expect("the documentation is text");
    let (model, _) = read(&sources);
    assert!(model.methods.len() > 1_600, "{} methods", model.methods.len());
    assert!(model.events.len() > 200, "{} events", model.events.len());
    check(&model);
}
