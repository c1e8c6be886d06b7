//! `cargo codegen`: pages → crate.

use std::path::Path;
use std::time::Instant;

use bitrix24_codegen::report::Stage;
use bitrix24_codegen::tree::Layout;
use bitrix24_codegen::{Docs, Generated, Settings};

use super::args::Common;
use super::failure::Failure;
use super::progress::Bar;
use super::{output, place};

/// Reads the pages, writes the crate, prints the summary.
pub(crate) fn run(common: &Common) -> Result<(), Failure> {
    let (docs, out) = (place::docs(common)?, place::out(common)?);
    let (_, mut generated) = generate(common, &docs)?;
    let start = Instant::now();
    let written = generated.write(&out)?;
    generated.report.times.push((Stage::Write, start.elapsed()));
    output::result(&generated.report.summary(Some(&written)));
    Ok(())
}

/// Reads the pages and generates the crate in memory; prints the diagnostics.
pub(super) fn generate(common: &Common, docs: &Path) -> Result<(Docs, Generated), Failure> {
    let start = Instant::now();
    let docs = bitrix24_codegen::load(docs)?;
    let loaded = start.elapsed();
    let settings = Settings { layout: Layout::Crate, descriptions: common.descriptions };
    let bar = Bar::new(common.diagnostics);
    let outcome = bitrix24_codegen::generate_with(&docs, settings, &|progress| bar.show(progress));
    drop(bar);
    match outcome {
        Ok(mut generated) => {
            output::diagnostics(&generated.diagnostics, docs.view(), common.diagnostics);
            generated.report.times.insert(0, (Stage::Load, loaded));
            Ok((docs, generated))
        }
        Err(broken) => {
            output::diagnostics(&broken.diagnostics, docs.view(), common.diagnostics);
            Err(Failure::Found(format!("{}; nothing was written", broken.count())))
        }
    }
}
