//! Where the program reads and writes when it is not told.

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

/// The folder of the crate. Pages of one's own must not land in the workspace's crate by accident.
pub(crate) fn out(common: &Common) -> Result<PathBuf, Failure> {
    match (&common.out, &common.docs) {
        (Some(dir), _) => Ok(dir.clone()),
        (None, Some(_)) => Err(Failure::Usage("`--docs` needs `--out DIR` beside it: where is the crate?".into())),
        (None, None) => Ok(below_root("generated", "--out DIR")?),
    }
}

/// A folder of the workspace, as short as it can be written from here.
fn below_root(name: &str, flag: &str) -> Result<PathBuf, Failure> {
    let root = root().ok_or_else(|| {
        let text = format!("no folder here or above holds both `docs/` and `generated/`; go there or give `{flag}`");
        Failure::Usage(text)
    })?;
    let dir = root.join(name);
    let short = env::current_dir().ok().and_then(|here| dir.strip_prefix(here).ok().map(Path::to_path_buf));
    Ok(short.unwrap_or(dir))
}

/// The workspace: from the current folder upwards, or the one that `cargo run` was told to run.
pub(crate) fn root() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let is_root = |dir: &&Path| dir.join("docs").is_dir() && dir.join("generated").is_dir();
    let above = here.ancestors().find(is_root);
    let of_package = || package.as_deref().and_then(|dir| dir.ancestors().find(is_root));
    above.or_else(of_package).map(Path::to_path_buf)
}
