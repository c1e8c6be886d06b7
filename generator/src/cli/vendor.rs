//! `cargo codegen vendor`: upstream checkout → `docs/`.

use std::path::Path;
use std::time::Instant;

use bitrix24_codegen::report::Stage;
use bitrix24_codegen::revision::{self, Revision};
use bitrix24_codegen::tree::Owns;
use bitrix24_codegen::vendor;
use bitrix24_codegen::{Broken, Docs, Read, Settings};

use super::args::Common;
use super::failure::Failure;
use super::progress::Bar;
use super::{generate, output, place, stamp};

/// Rewrites the pages of facts and prints the summary.
pub(crate) fn run(common: &Common, checkout: &Path, given: Revision) -> Result<(), Failure> {
    let out = place::docs(common)?;
    let start = Instant::now();
    let revision = revision::read(given, checkout, &out)?;
    let docs = Docs::from_sources(checkout, vendor::load(checkout, &out)?);
    let loaded = (Stage::Load, start.elapsed());
    let start = Instant::now();
    let input = ("vendor", &revision.commit, &revision.date);
    let key = stamp::key(&docs.sources, &input, &out);
    if let Some(before) = key.as_ref().and_then(|key| stamp::find(key, &out, Owns::Pages)) {
        generate::unchanged(common, &docs, &before, &[loaded, (Stage::Compare, start.elapsed())]);
        return Ok(());
    }
    let settings = Settings { descriptions: false, ..common.settings() };
    let Read { model, diagnostics, mut report, .. } = read(common, &docs, settings)?;
    let start = Instant::now();
    let tree = vendor::tree(&model, &diagnostics, &revision);
    let printed = (Stage::Render, start.elapsed());
    let start = Instant::now();
    let written = tree.write_as(&out, Owns::Pages)?;
    report.count_diagnostics(&diagnostics);
    report.count_tree(&tree);
    report.times.insert(0, loaded);
    report.times.extend([printed, (Stage::Write, start.elapsed())]);
    output::result(&report.summary(&written));
    if let Some(key) = &key {
        stamp::keep(key, &tree, report.facts(), &diagnostics);
    }
    Ok(())
}

/// Reads pages into a model and prints the diagnostics.
pub(super) fn read(common: &Common, docs: &Docs, settings: Settings) -> Result<Read, Failure> {
    let bar = Bar::new(common.diagnostics);
    let read = bitrix24_codegen::read(docs, settings, &|progress| bar.show(progress));
    drop(bar);
    output::diagnostics(&read.diagnostics, docs.view(), common.diagnostics);
    if read.diagnostics.has_errors() {
        let broken = Broken::new(docs, read.diagnostics);
        return Err(Failure::Found(format!("{}; nothing was written", broken.count())));
    }
    Ok(read)
}
