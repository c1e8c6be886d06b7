//! The cost of compiling the generated crate, compared with the same types with derived serde, as a ratio of one run.
//!
//! `cargo bench -p bitrix24-codegen --bench compile [-- FEATURE…]`: default features `full`, `crm` and `vote`.
#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

mod derive;
mod measure;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use measure::{Cost, measure};

fn main() -> ExitCode {
    if let Some(code) = measure::wrapper() {
        return code;
    }
    let wanted: Vec<String> = env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let features = if wanted.is_empty() { ["full", "crm", "vote"].map(String::from).to_vec() } else { wanted };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is a folder of the workspace");
    let work = root.join("target/compile-bench");
    let records = copy(root, &work.join("records"), |_, text| text.to_owned());
    let derived = copy(root, &work.join("derive"), derive::derive_variant);
    println!("{:<10} {:>8} {:>22} {:>22} {:>7}", "feature", "methods", "records", "derived serde", "ratio");
    for feature in &features {
        let methods = methods(&records, feature);
        let records_cost = measure(&records, "check", feature);
        let derived_cost = measure(&derived, "check", feature);
        let ratio = derived_cost.cpu_seconds / records_cost.cpu_seconds;
        let per_method = match methods {
            0 => String::new(),
            _ => format!("   {:.1} CPU-s per 1,000 methods", records_cost.cpu_seconds * 1000.0 / methods as f64),
        };
        println!(
            "{feature:<10} {methods:>8} {:>22} {:>22} {ratio:>6.1}x{per_method}",
            show(records_cost),
            show(derived_cost)
        );
    }
    ExitCode::SUCCESS
}

fn show(cost: Cost) -> String {
    format!("{:.1} s CPU, {:.0} MiB", cost.cpu_seconds, cost.peak_mib)
}

/// Copies the generated crate into a separate workspace; `change` transforms each source file (path in the crate,
/// text).
fn copy(root: &Path, to: &Path, change: impl Fn(&Path, &str) -> String) -> PathBuf {
    let from = root.join("generated");
    for path in files(&from) {
        let below = path.strip_prefix(&from).expect("files() lists what is below");
        let target = to.join(below);
        fs::create_dir_all(target.parent().expect("a file has a folder")).expect("the work folder can be made");
        let text = fs::read_to_string(&path).expect("generated files are text");
        let is_rust = path.extension().is_some_and(|e| e == "rs");
        fs::write(target, if is_rust { change(below, &text) } else { text }).expect("the copy can be written");
    }
    let features = fs::read_to_string(from.join("Cargo.toml")).expect("the generated crate has a manifest");
    let features = features.split_once("[features]").expect("it has features").1;
    let features = features.split("\n[").next().unwrap_or_default();
    let manifest = format!(
        "[package]\nname = \"bitrix24-api\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nbitrix24-wire = {{ path = {:?} }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\n\
         [features]{features}\n",
        root.join("wire"),
    );
    fs::write(to.join("Cargo.toml"), manifest).expect("the manifest can be written");
    to.to_owned()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the generated crate is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|n| n != "target") {
                found.extend(files(&path));
            }
        } else {
            found.push(path);
        }
    }
    found
}

/// The number of methods that a feature compiles.
fn methods(crate_dir: &Path, feature: &str) -> usize {
    let module = feature.replace('-', "_");
    let count = |path: &Path| fs::read_to_string(path).unwrap_or_default().matches("impl Method for").count();
    files(&crate_dir.join("src"))
        .iter()
        .filter(|path| {
            let below = path.strip_prefix(crate_dir.join("src")).expect("files() lists what is below");
            let below = below.strip_prefix("v3").unwrap_or(below);
            feature == "full"
                || below.components().next().is_some_and(|c| Path::new(&c).with_extension("") == Path::new(&module))
        })
        .map(|path| count(path))
        .sum()
}
