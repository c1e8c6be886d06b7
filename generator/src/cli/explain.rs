//! `cargo codegen explain`: what each stage made of one page.

use bitrix24_codegen::tree::Layout;
use bitrix24_codegen::{Settings, explain};

use super::args::Common;
use super::failure::Failure;
use super::{output, place};

/// Prints blocks, raw rows, model, Rust and diagnostics of one page.
pub(crate) fn run(common: &Common, page: &str) -> Result<(), Failure> {
    let docs = bitrix24_codegen::load(place::docs(common)?)?;
    let file = explain::find(&docs, page).map_err(Failure::Usage)?;
    let settings = Settings { layout: Layout::Module, descriptions: common.descriptions };
    output::result(&explain::explain(&docs, file, settings));
    Ok(())
}
