//! `vendor`: upstream checkout → `docs/`: the canonical pages, [`UPSTREAM`] (where they come from) and
//! [`DIAGNOSTICS`] (how many problems of each code the reading met: the ratchet). Decides what is kept of a checkout.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::canonical;
use crate::diagnostics::Diagnostics;
use crate::model::event;
use crate::model::page_kind::PageKind;
use crate::model::types::Model;
use crate::revision::Revision;
use crate::source::{self, OVERRIDES, ReadError, SourceSet, UPSTREAM};
use crate::tree::Tree;

/// Counts of diagnostics by code.
pub const DIAGNOSTICS: &str = "DIAGNOSTICS.toml";

/// What the folder says of itself.
const README: &str = include_str!("vendor_readme.md");

/// Which upstream.
const REPOSITORY: &str = "https://github.com/bitrix24/b24restdocs";
const LICENCE: &str = "MIT";
const COPYRIGHT: &str = "Copyright (c) 2024 Bitrix24";

/// The texts of an upstream checkout, with the corrections of `docs`.
///
/// # Errors
/// Where a page or the corrections cannot be read.
pub fn load(checkout: &Path, docs: &Path) -> Result<SourceSet, ReadError> {
    let overrides = source::read_optional(docs, OVERRIDES)?.map(|text| (OVERRIDES.to_owned(), text));
    Ok(SourceSet::read(checkout)?.into_pages_with(overrides))
}

/// The files of `docs`: what is written there, the corrections and nothing else left.
#[must_use]
pub fn tree(model: &Model, diagnostics: &Diagnostics, revision: &Revision) -> Tree {
    let mut files = canonical::print(model);
    files.insert(UPSTREAM.to_owned(), upstream(model, revision));
    files.insert(DIAGNOSTICS.to_owned(), counts(diagnostics));
    files.insert("README.md".to_owned(), README.to_owned());
    Tree { files }
}

fn upstream(model: &Model, revision: &Revision) -> String {
    let mut out = String::from("# Where these pages come from. Written by `cargo codegen vendor`.\n\n");
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for skip in &model.skipped {
        *kinds.entry(skip.kind.name()).or_default() += 1;
    }
    *kinds.entry(PageKind::Method.name()).or_default() += model.methods.len();
    *kinds.entry(PageKind::Event.name()).or_default() += event::pages(&model.events).len();
    let mut line = |key: &str, value: &str| {
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{key} = {}", toml::Value::String(value.to_owned()));
    };
    line("repository", REPOSITORY);
    line("site", canonical::SITE);
    line("commit", revision.commit.as_deref().unwrap_or(""));
    line("date", revision.date.as_deref().unwrap_or(""));
    line("licence", LICENCE);
    line("copyright", COPYRIGHT);
    out.push_str("\n[pages]\n");
    push_counts(&mut out, &kinds);
    out
}

fn counts(diagnostics: &Diagnostics) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics.as_slice() {
        *counts.entry(diagnostic.code.id).or_default() += 1;
    }
    let mut out = String::from("# Problems met in the upstream pages, by code. Written by `cargo codegen vendor`.\n\n");
    push_counts(&mut out, &counts);
    out
}

fn push_counts(out: &mut String, counts: &BTreeMap<&str, usize>) {
    for (key, count) in counts {
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{} = {count}", key.replace(' ', "-"));
    }
}
