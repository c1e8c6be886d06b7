//! `cargo codegen explain`: prints the output of each stage for one page.

use bitrix24_codegen::explain;

use super::args::Common;
use super::failure::Failure;
use super::{output, place};

/// Prints blocks, raw rows, model, Rust and diagnostics of one page.
pub(crate) fn run(common: &Common, page: &str) -> Result<(), Failure> {
    let docs = bitrix24_codegen::load(place::docs(common)?)?;
    let file = explain::find(&docs, page).map_err(Failure::Usage)?;
    output::result(&explain::explain(&docs, file, common.settings()));
    Ok(())
}
