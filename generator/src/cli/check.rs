//! `cargo codegen check`: compares the crate with what the pages give. Writes nothing.

use bitrix24_codegen::freshness;

use super::args::{Common, LayoutArg};
use super::failure::Failure;
use super::{generate, output, place};

/// Fails with the list of stale files and the command that updates them.
pub(crate) fn run(common: &Common) -> Result<(), Failure> {
    let (docs, out) = (place::docs(common)?, place::out(common)?);
    let docs = bitrix24_codegen::load(&docs)?;
    let generated = generate::generate(common, &docs)?;
    let stale = generated.tree.check(&out)?;
    if stale.is_empty() {
        output::result(&format!("{} files are up to date\n", generated.tree.files.len()));
        return Ok(());
    }
    let command = command(common);
    let root = format!("{}/", out.display());
    output::result(&freshness::explain(&stale, &generated.tree, &root, &command));
    Err(Failure::Rejected(format!("{} stale files; run `{command}`", stale.len())))
}

/// The command that updates the crate, with the same arguments.
fn command(common: &Common) -> String {
    let mut command = "cargo codegen".to_owned();
    for (flag, dir) in [("--docs", &common.docs), ("--out", &common.out)] {
        if let Some(dir) = dir {
            command.push_str(&format!(" {flag} {}", dir.display()));
        }
    }
    if common.layout == LayoutArg::Module {
        command.push_str(" --layout module");
    }
    if common.descriptions {
        command.push_str(" --descriptions");
    }
    command
}
