//! The documentation's own examples against the generated types, over every page of the corpus: a documented reply
//! decodes, a documented request comes back as it was, a documented error is one of its method's variants.
//!
//! What does not is listed in `known.toml` with its page, its place and the reason. `UPDATE=1 cargo test --test examples`
//! writes the list anew and keeps the reasons; read the diff. `-- --nocapture` shows the numbers by section.

mod answers;
mod corpus;
mod errors;
mod known;
mod requests;
mod table;

use std::fmt::Write as _;

use corpus::Corpus;
use known::{Finding, Kind};

#[test]
fn documented_replies_decode() {
    check(Kind::Answer, answers::findings);
}

#[test]
fn documented_requests_come_back_as_they_were() {
    check(Kind::Request, requests::findings);
}

#[test]
fn documented_errors_are_variants() {
    check(Kind::Error, errors::findings);
}

/// Needs no corpus.
#[test]
fn no_two_errors_of_a_method_are_the_same() {
    let found: Vec<String> = bitrix24::registry::METHODS.iter().flat_map(errors::ambiguous).collect();
    assert!(found.is_empty(), "{} of them:\n{}", found.len(), found.join("\n"));
}

/// Runs one look over the corpus and compares what it found with the committed list.
fn check(kind: Kind, look: impl Fn(&Corpus, &mut String) -> Vec<Finding>) {
    let Some(corpus) = Corpus::read(&format!("{kind:?} examples")) else { return };
    let mut numbers = String::new();
    let found = look(&corpus, &mut numbers);
    print(&numbers);
    let known = known::read();
    if known::is_update() {
        known::write(kind, found, known);
        return;
    }
    let mut text = String::new();
    for finding in found.iter().filter(|finding| !known.iter().any(|entry| entry.is(finding))) {
        let _ = writeln!(text, "new: {} {}: {}", finding.page, finding.place, finding.said);
    }
    for entry in known.iter().filter(|entry| entry.kind == kind && !found.iter().any(|finding| entry.is(finding))) {
        let _ = writeln!(text, "gone: {} {}: {}", entry.page, entry.place, entry.said);
    }
    assert!(text.is_empty(), "{text}\n{numbers}\nwhere that is right, run `UPDATE=1 cargo test --test examples`");
    let open: Vec<_> = known.iter().filter(|entry| entry.reason.is_empty()).collect();
    assert!(open.is_empty(), "{} entries of known.toml have no reason, the first is {:?}", open.len(), open[0]);
}

#[allow(clippy::print_stdout, reason = "numbers for `--nocapture`")]
fn print(numbers: &str) {
    println!("{numbers}");
}
