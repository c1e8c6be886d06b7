//! The examples of the documentation, checked against the generated types over every page of the corpus: documented
//! replies decode, documented requests survive a round trip, documented errors are variants of the errors of their
//! methods. Replies and requests also conform to the OpenAPI documents, which say what the types read and no more.
//!
//! `known.toml` lists exceptions with page, place and reason. `UPDATE=1 cargo test --test examples` rewrites the list
//! and keeps the reasons; read the diff. `-- --nocapture` shows the numbers by section.

mod corpus;
mod errors;
mod known;
mod openapi;
mod replies;
mod requests;
mod table;
mod untyped;

use std::fmt::Write as _;

use corpus::Corpus;
use known::{Finding, Kind};

#[test]
fn documented_replies_decode() {
    check(Kind::Reply, replies::findings);
}

#[test]
fn documented_requests_survive_a_round_trip() {
    check(Kind::Request, requests::findings);
}

#[test]
fn documented_errors_are_variants() {
    check(Kind::Error, errors::findings);
}

#[test]
fn documented_replies_and_requests_conform_to_the_documents() {
    check(Kind::Schema, openapi::findings);
}

#[test]
fn replies_of_the_documents_are_read() {
    openapi::replies_of_the_document_are_read();
}

#[test]
fn changed_replies_conform_if_they_are_read() {
    openapi::changed_replies_conform_if_they_are_read();
}

#[test]
fn requests_of_the_documents_are_read() {
    openapi::requests_of_the_document_are_read();
}

/// Numbers for `--nocapture`: a place without a type is no failure.
#[test]
fn what_the_types_leave_open() {
    print(&untyped::numbers());
}

/// Needs no corpus.
#[test]
fn no_two_errors_of_a_method_are_the_same() {
    let found: Vec<String> = bitrix24::registry::METHODS.iter().flat_map(errors::ambiguous).collect();
    assert!(found.is_empty(), "{} of them:\n{}", found.len(), found.join("\n"));
}

/// Collects findings in the corpus and compares them with the committed list.
fn check(kind: Kind, findings: impl Fn(&Corpus, &mut String) -> Vec<Finding>) {
    let Some(corpus) = Corpus::read(&format!("{kind:?} examples")) else { return };
    let mut numbers = String::new();
    let found = findings(&corpus, &mut numbers);
    print(&numbers);
    let known = known::read();
    if known::is_update() {
        known::write(kind, found, known);
        return;
    }
    let mut text = String::new();
    for finding in found.iter().filter(|finding| !known.iter().any(|entry| entry.matches(finding))) {
        let _ = writeln!(text, "new: {} {}: {}", finding.page, finding.place, finding.problem);
    }
    for entry in known.iter().filter(|entry| entry.kind == kind && !found.iter().any(|finding| entry.matches(finding)))
    {
        let _ = writeln!(text, "gone: {} {}: {}", entry.page, entry.place, entry.problem);
    }
    assert!(text.is_empty(), "{text}\n{numbers}\nwhere that is right, run `UPDATE=1 cargo test --test examples`");
    let unexplained: Vec<_> = known.iter().filter(|entry| entry.reason.is_empty()).collect();
    assert!(
        unexplained.is_empty(),
        "{} entries of known.toml have no reason, the first is {:?}",
        unexplained.len(),
        unexplained[0]
    );
}

#[allow(clippy::print_stdout, reason = "numbers for `--nocapture`")]
fn print(numbers: &str) {
    println!("{numbers}");
}
