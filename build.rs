//! Generates the crate from `docs/` into `OUT_DIR`, with the library as any other build script would, and warns if
//! `generated/` is out of date. It does not write to the source tree; `cargo codegen` does.

use std::env;
use std::error::Error;
use std::path::Path;

use bitrix24_codegen::Settings;
use bitrix24_codegen::tree::Layout;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=docs");
    println!("cargo::rerun-if-changed=generated");
    let out = Path::new(&env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?).join("generated");

    let docs = bitrix24_codegen::load("docs")?;
    let settings = Settings { layout: Layout::Member, descriptions: false };
    let generated = bitrix24_codegen::generate_with(&docs, settings, &|_| {})?;
    generated.write(&out)?;

    for warning in generated.warnings(&docs) {
        println!("cargo::warning={warning}");
    }
    let stale = generated.tree.check("generated")?;
    if !stale.is_empty() {
        println!("cargo::warning={} files of generated/ are out of date; run `cargo codegen`", stale.len());
    }
    Ok(())
}
