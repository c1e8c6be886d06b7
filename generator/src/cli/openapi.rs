//! `cargo codegen openapi`: pages → two OpenAPI documents.

use std::time::Instant;

use bitrix24_codegen::openapi::{self, Document};
use bitrix24_codegen::report::{self, Stage};
use bitrix24_codegen::revision::{self, Revision};
use bitrix24_codegen::tree::Owns;
use bitrix24_codegen::{Read, resolve};

use super::args::Common;
use super::failure::Failure;
use super::vendor::read;
use super::{output, place};

/// Reads the pages, writes the documents, prints the summary.
pub(crate) fn run(common: &Common) -> Result<(), Failure> {
    let Some(out) = &common.out else {
        return Err(Failure::Usage("`openapi` needs `--out DIR`: where are the documents written?".into()));
    };
    let dir = place::docs(common)?;
    let start = Instant::now();
    let revision = revision::read(Revision::default(), &dir, &dir)?;
    let docs = bitrix24_codegen::load(&dir)?;
    let loaded = (Stage::Load, start.elapsed());
    let Read { model, site, mut diagnostics, mut report } = read(common, &docs, common.settings())?;
    let start = Instant::now();
    let api = resolve::resolve(&model, &site, &mut diagnostics);
    report.times.push((Stage::Resolve, start.elapsed()));
    let start = Instant::now();
    let documents = openapi::documents(&model, &api, &revision);
    let tree = openapi::tree(&documents);
    report.times.push((Stage::Render, start.elapsed()));
    let start = Instant::now();
    let written = tree.write_as(out, Owns::Named)?;
    report.times.insert(0, loaded);
    report.times.push((Stage::Write, start.elapsed()));
    let summary: String = documents.iter().map(line).collect();
    output::result(&format!("{summary}{}", report::run(&written, &report.times)));
    Ok(())
}

/// What stands in a document.
fn line(document: &Document) -> String {
    let root = &document.root;
    let (operations, schemas) = (root.paths.len(), root.components.schemas.len());
    let (file, tags) = (document.file, root.tags.len());
    format!("{file:<12} {operations} operations, {schemas} schemas, {tags} tags ({})\n", root.info.title)
}
