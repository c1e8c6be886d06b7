//! `cargo codegen vendor`: upstream checkout → `docs/`.

use std::path::Path;
use std::time::Instant;

use bitrix24_codegen::report::Stage;
use bitrix24_codegen::tree::{Layout, Owns};
use bitrix24_codegen::vendor::{self, Revision};
use bitrix24_codegen::{Broken, Docs, Settings};

use super::args::Common;
use super::failure::Failure;
use super::progress::Bar;
use super::{output, place};

/// Rewrites the pages of facts and prints the summary.
pub(crate) fn run(common: &Common, checkout: &Path, given: Revision) -> Result<(), Failure> {
    let out = place::docs(common)?;
    let start = Instant::now();
    let revision = vendor::revision(given, checkout, &out)?;
    let docs = Docs::from_sources(checkout, vendor::load(checkout, &out)?);
    let loaded = start.elapsed();
    let bar = Bar::new(common.diagnostics);
    let settings = Settings { layout: Layout::Crate, descriptions: false };
    let mut read = bitrix24_codegen::read(&docs, settings, &|progress| bar.show(progress));
    drop(bar);
    output::diagnostics(&read.diagnostics, docs.view(), common.diagnostics);
    if read.diagnostics.has_errors() {
        let broken = Broken::new(&docs, read.diagnostics);
        return Err(Failure::Found(format!("{}; nothing was written", broken.count())));
    }
    let start = Instant::now();
    let tree = vendor::tree(&read.model, &read.diagnostics, &revision);
    let printed = start.elapsed();
    let start = Instant::now();
    let written = tree.write_as(&out, Owns::Pages)?;
    read.report.count_diagnostics(&read.diagnostics);
    read.report.count_tree(&tree);
    read.report.times.insert(0, (Stage::Load, loaded));
    read.report.times.extend([(Stage::Render, printed), (Stage::Write, start.elapsed())]);
    output::result(&read.report.summary(Some(&written)));
    Ok(())
}
