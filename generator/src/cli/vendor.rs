//! `cargo codegen vendor`: upstream checkout → `docs/`.

use std::path::Path;

use super::args::Common;
use super::failure::Failure;
use super::place;

/// Rewrites the pages of facts.
pub(crate) fn run(common: &Common, checkout: &Path) -> Result<(), Failure> {
    let docs = place::docs(common)?;
    let _ = (docs, checkout);
    Ok(())
}
