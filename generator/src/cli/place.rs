//! The folders that the program reads and writes, with their defaults.

use std::env;
use std::path::{Path, PathBuf};

use super::args::Common;
use super::failure::Failure;

/// The folder of the pages.
pub(crate) fn docs(common: &Common) -> Result<PathBuf, Failure> {
    match &common.docs {
        Some(dir) => Ok(dir.clone()),
        None => Ok(below_root("docs", "--docs DIR")?),
    }
}

/// The folder of the crate. With `--docs` it has no default, so that other pages do not overwrite the workspace's
/// crate.
pub(crate) fn out(common: &Common) -> Result<PathBuf, Failure> {
    match (&common.out, &common.docs) {
        (Some(dir), _) => Ok(dir.clone()),
        (None, Some(_)) => Err(Failure::Usage("`--docs` needs `--out DIR` beside it: where is the crate?".into())),
        (None, None) => Ok(below_root("generated", "--out DIR")?),
    }
}

/// A folder of the workspace, relative to the current folder if possible.
fn below_root(name: &str, flag: &str) -> Result<PathBuf, Failure> {
    let root = root().ok_or_else(|| {
        let text = format!("no folder here or above holds both `docs/` and `generated/`; go there or give `{flag}`");
        Failure::Usage(text)
    })?;
    let dir = root.join(name);
    let relative = env::current_dir().ok().and_then(|here| dir.strip_prefix(here).ok().map(Path::to_path_buf));
    Ok(relative.unwrap_or(dir))
}

/// The root of the workspace: of the current folder, or else of the package that `cargo run` runs.
pub(crate) fn root() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let is_root = |dir: &&Path| dir.join("docs").is_dir() && dir.join("generated").is_dir();
    let above = here.ancestors().find(is_root);
    let of_package = || package.as_deref().and_then(|dir| dir.ancestors().find(is_root));
    above.or_else(of_package).map(Path::to_path_buf)
}
