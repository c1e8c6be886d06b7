//! `cargo codegen`: pages → crate.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use bitrix24_codegen::report::{self, Stage};
use bitrix24_codegen::tree::{Layout, Ownership, Written};
use bitrix24_codegen::{Docs, Generated, features};

use super::args::Common;
use super::failure::Failure;
use super::progress::Bar;
use super::{output, place, stamp};

/// Reads the pages, writes the crate and prints the summary.
pub(crate) fn run(common: &Common) -> Result<(), Failure> {
    let (docs, out) = (place::docs(common)?, place::out(common)?);
    let start = Instant::now();
    let docs = bitrix24_codegen::load(docs)?;
    let loaded = (Stage::Load, start.elapsed());
    let start = Instant::now();
    let key = stamp::key(&docs.sources, &common.settings(), &out);
    if let Some(before) = key.as_ref().and_then(|key| stamp::find(key, &out, Ownership::Marked)) {
        report_unchanged(common, &docs, &before, &[loaded, (Stage::Compare, start.elapsed())]);
        return Ok(());
    }
    let mut generated = generate(common, &docs)?;
    let start = Instant::now();
    let written = generated.write(&out)?;
    forward_features(common, &generated, &out)?;
    generated.report.times.insert(0, loaded);
    generated.report.times.push((Stage::Write, start.elapsed()));
    output::result(&generated.report.summary(&written));
    if let Some(key) = &key {
        stamp::save(key, &generated.tree, generated.report.facts(), &generated.diagnostics);
    }
    Ok(())
}

/// Updates the features of the client of this workspace to those of the generated crate.
fn forward_features(common: &Common, generated: &Generated, out: &Path) -> Result<(), Failure> {
    let path = out.join("../client/Cargo.toml");
    let manifest = generated.tree.files.get("Cargo.toml").filter(|_| common.settings().layout == Layout::Member);
    let (Some(manifest), Ok(client)) = (manifest, fs::read_to_string(&path)) else { return Ok(()) };
    match features::forwarded(&client, manifest).filter(|updated| *updated != client) {
        Some(updated) => Ok(fs::write(&path, updated)?),
        None => Ok(()),
    }
}

/// Generates the crate in memory and prints the diagnostics.
pub(super) fn generate(common: &Common, docs: &Docs) -> Result<Generated, Failure> {
    let bar = Bar::new(common.diagnostics);
    let outcome = bitrix24_codegen::generate_with(docs, common.settings(), &|progress| bar.show(progress));
    drop(bar);
    match outcome {
        Ok(generated) => {
            output::diagnostics(&generated.diagnostics, docs.view(), common.diagnostics);
            Ok(generated)
        }
        Err(broken) => {
            output::diagnostics(&broken.diagnostics, docs.view(), common.diagnostics);
            Err(Failure::Rejected(format!("{}; nothing was written", broken.count())))
        }
    }
}

/// Prints the diagnostics and the summary that the last run reported for the same pages.
pub(super) fn report_unchanged(common: &Common, docs: &Docs, before: &stamp::Stamp, times: &[(Stage, Duration)]) {
    output::diagnostics(&before.diagnostics(), docs.view(), common.diagnostics);
    let written = Written { unchanged: before.files.clone(), ..Written::default() };
    output::result(&format!("{}{}", before.facts, report::run(&written, times)));
}
