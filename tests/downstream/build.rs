//! Three calls: pages → bindings in `OUT_DIR`.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=pages");
    let out = std::env::var("OUT_DIR")?;

    let docs = bitrix24_codegen::load("pages")?;
    let generated = bitrix24_codegen::generate(&docs)?;
    generated.write(format!("{out}/bitrix24"))?;

    for warning in generated.warnings(&docs) {
        println!("cargo::warning={warning}");
    }
    Ok(())
}
