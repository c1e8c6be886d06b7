//! The pipeline against its floors, in one run. Compare medians of one table:
//!
//! - `floor_read`, `floor_markdown`, `floor_print`: reading the files, one pulldown-cmark pass over all of them, and
//!   `syn::parse2` with `prettyplease::unparse` of the same output;
//! - `vendor`, `generate`: what the two commands do, without and with nothing changed.
//!
//! `CORPUS=<checkout> cargo bench -p bitrix24-codegen --bench codegen`; without it, `../shared/corpus/en` beside the
//! workspace, and without that, the committed `docs/`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use bitrix24_codegen::revision::Revision;
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::tree::{Layout, Owns};
use bitrix24_codegen::{Docs, Settings, generate_with, load, read, vendor};
use divan::{Bencher, black_box};
use rayon::prelude::*;

/// As in the program, for the floors too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

const CRATE: Settings = Settings { layout: Layout::Member, descriptions: false };

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is a folder of the workspace")
}

fn corpus() -> PathBuf {
    let beside = root().join("../shared/corpus/en");
    let fallback = if beside.exists() { beside } else { root().join("docs") };
    env::var_os("CORPUS").map_or(fallback, PathBuf::from)
}

/// Texts of all pages.
fn texts() -> Vec<String> {
    let sources = SourceSet::read(&corpus()).expect("the corpus can be read");
    sources.pages().map(|(_, file)| file.text.clone()).collect()
}

#[divan::bench(sample_count = 10)]
fn floor_read(bencher: Bencher<'_, '_>) {
    let corpus = corpus();
    bencher.bench_local(|| SourceSet::read(black_box(&corpus)).expect("the corpus can be read"));
}

#[divan::bench(sample_count = 10)]
fn floor_markdown(bencher: Bencher<'_, '_>) {
    let texts = texts();
    bencher.bench_local(|| texts.par_iter().map(|text| pulldown_cmark::Parser::new(text).count()).sum::<usize>());
}

#[divan::bench(sample_count = 5)]
fn floor_print(bencher: Bencher<'_, '_>) {
    let docs = load(root().join("docs")).expect("docs/ can be read");
    let tree = generate_with(&docs, CRATE, &|_| {}).expect("docs/ break no promise").tree;
    let rust = tree.files.iter().filter(|(path, _)| path.ends_with(".rs"));
    let texts: Vec<String> = rust.map(|(_, text)| text.clone()).collect();
    bencher.bench_local(|| {
        let print = |text: &String| prettyplease::unparse(&syn::parse_file(text).expect("generated code parses")).len();
        texts.par_iter().map(print).sum::<usize>()
    });
}

#[divan::bench(sample_count = 5)]
fn vendor_to_pages(bencher: Bencher<'_, '_>) {
    let corpus = corpus();
    bencher.with_inputs(|| scratch("vendor")).bench_local_values(|docs| vendored(&corpus, &docs));
}

#[divan::bench(sample_count = 5)]
fn generate(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(|| scratch("generate")).bench_local_values(|out| generated(&out));
}

#[divan::bench(sample_count = 5)]
fn command_first_run(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(|| scratch("command")).bench_local_values(|out| command(&out));
}

#[divan::bench(sample_count = 5)]
fn command_nothing_changed(bencher: Bencher<'_, '_>) {
    let out = scratch("command-again");
    command(&out);
    bencher.bench_local(|| command(&out));
}

/// What a user types.
fn command(out: &Path) {
    let mut codegen = Command::new(env!("CARGO_BIN_EXE_bitrix24-codegen"));
    codegen.arg("--docs").arg(root().join("docs")).arg("--out").arg(out).stdout(Stdio::null()).stderr(Stdio::null());
    assert!(codegen.status().expect("the command was built").success(), "docs/ break no promise");
}

fn generated(out: &Path) {
    let docs = load(root().join("docs")).expect("docs/ can be read");
    let generated = generate_with(&docs, CRATE, &|_| {}).expect("docs/ break no promise");
    generated.write(out).expect("the scratch folder can be written");
}

fn vendored(corpus: &Path, docs: &Path) {
    let sources = vendor::load(corpus, docs).expect("the corpus can be read");
    let pages = read(&Docs::from_sources(corpus, sources), Settings::default(), &|_| {});
    let tree = vendor::tree(&pages.model, &pages.diagnostics, &Revision::default());
    tree.write_as(docs, Owns::Pages).expect("the scratch folder can be written");
}

/// An empty folder below `target/`.
fn scratch(name: &str) -> PathBuf {
    let path = root().join("target/bench").join(name);
    if path.exists() {
        fs::remove_dir_all(&path).expect("the scratch folder is ours");
    }
    fs::create_dir_all(&path).expect("target/ can be written");
    path
}
