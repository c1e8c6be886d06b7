//! `overrides`: `Model` → `Model`, with the corrections of upstream applied. It decides nothing itself: the file
//! `overrides.toml` beside the pages lists each correction with its reason.
//!
//! An entry names pages (`*` matches any text), a place in the model of these pages, the old value that it expects
//! there and the new value. The old value is replaced by the new one; if the place has the new value already (as on
//! canonical pages), the entry is satisfied; an entry that finds neither value anywhere is an error.
//!
//! Places:
//!
//! - of a method: `kind`, `name`, `version`, `scopes`, `deprecated`, `positional`, `changes` (not idempotent, although
//!   the name suggests it), `total`, `next`;
//! - of a field: `params.FIELDS.NAME.type`, `result.items[].id.type` and `objects.NAME.FIELD.type`, with paths as on
//!   canonical pages and one of the properties `type`, `required`, `conditions`, `values`, `default`, `name`,
//!   `wildcard`, `deprecated`, `exists`;
//! - of an error: `errors[CODE].status`, `.code`, `.message`, `.exists`.

pub mod codes;

mod apply;
mod errors;
mod fields;
mod place;
#[cfg(test)]
mod tests;

pub use apply::{apply, kind};

use serde::Deserialize;
use toml::Spanned;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{OVERRIDES, SourceSet};
use crate::span::{FileId, Span};

/// The entries of `overrides.toml` in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overrides {
    entries: Vec<Entry>,
}

/// One correction.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    /// Pattern of page paths; `*` matches any text.
    page: String,
    place: place::Place,
    old: toml::Value,
    new: toml::Value,
    span: Span,
}

/// The content of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "override")]
    entries: Vec<Spanned<FileEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileEntry {
    page: Spanned<String>,
    reason: String,
    at: Spanned<String>,
    old: toml::Value,
    new: toml::Value,
}

/// Reads the file [`OVERRIDES`] of the set. A missing file is the same as an empty one.
pub fn read(sources: &SourceSet, diagnostics: &mut Diagnostics) -> Overrides {
    let Some(id) = sources.find(OVERRIDES) else { return Overrides::default() };
    match toml::from_str::<File>(&sources.file(id).text) {
        Ok(file) => {
            let entries = file.entries.into_iter().filter_map(|entry| read_entry(id, entry, diagnostics));
            Overrides { entries: entries.collect() }
        }
        Err(error) => {
            let span = Span::new(id, error.span().unwrap_or(0..0));
            diagnostics.push(
                Diagnostic::new(&codes::OVERRIDE_SYNTAX, span, error.message().to_lowercase())
                    .with_help("an entry is `[[override]]` with `page`, `reason`, `at`, `old`, `new`"),
            );
            Overrides::default()
        }
    }
}

fn read_entry(file: FileId, entry: Spanned<FileEntry>, diagnostics: &mut Diagnostics) -> Option<Entry> {
    let entry = entry.into_inner();
    let span = Span::new(file, entry.at.span());
    let at = entry.at.into_inner();
    let Some(place) = place::parse(&at) else {
        diagnostics.push(
            Diagnostic::new(&codes::OVERRIDE_SYNTAX, span, format!("`{at}` is no place in a page"))
                .with_help("for example `positional`, `params.fields.TITLE.type`, `errors[ACCESS_DENIED].status`"),
        );
        return None;
    };
    if entry.reason.trim().is_empty() {
        diagnostics.add(&codes::OVERRIDE_SYNTAX, span, format!("the correction of `{at}` gives no reason"));
    }
    Some(Entry { page: entry.page.into_inner(), place, old: entry.old, new: entry.new, span })
}
