//! Which state of the upstream repository is read: from the command line, the checkout, or [`UPSTREAM`] beside the pages.

use std::path::Path;

use serde::Deserialize;

use crate::source::{self, ReadError, UPSTREAM};

/// A state of the upstream repository.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Revision {
    /// The commit.
    pub commit: Option<String>,
    /// Its day: `2026-01-31`.
    pub date: Option<String>,
}

/// Which state a checkout is in: what was given, else what its git folder says, else what `docs` says already.
///
/// # Errors
/// Where one of the files exists and cannot be read.
pub fn read(given: Revision, checkout: &Path, docs: &Path) -> Result<Revision, ReadError> {
    let before = source::read_optional(docs, UPSTREAM)?;
    let before: Revision = before.and_then(|text| toml::from_str(&text).ok()).unwrap_or_default();
    let commit = match given.commit {
        Some(commit) => Some(commit),
        None => head(checkout)?.or_else(|| before.commit.clone()),
    };
    let date = given.date.or_else(|| before.date.filter(|_| commit == before.commit));
    Ok(Revision { commit, date })
}

/// The commit that is checked out.
fn head(checkout: &Path) -> Result<Option<String>, ReadError> {
    let Some(head) = source::read_optional(checkout, ".git/HEAD")? else { return Ok(None) };
    let Some(name) = head.trim().strip_prefix("ref: ") else { return Ok(Some(head.trim().to_owned())) };
    if let Some(commit) = source::read_optional(checkout, &format!(".git/{name}"))? {
        return Ok(Some(commit.trim().to_owned()));
    }
    let packed = source::read_optional(checkout, ".git/packed-refs")?.unwrap_or_default();
    let found = packed.lines().find_map(|line| line.strip_suffix(name)?.strip_suffix(' '));
    Ok(found.map(str::to_owned))
}
