//! Support code for the end-to-end tests in `tests/`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bitrix24_codegen::tree::Tree;

/// The Rust examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The root of the workspace.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A path beside the workspace, such as `shared/corpus/en`. If it does not exist, prints that `test` is skipped.
#[must_use]
pub fn beside_workspace(path: &str, test: &str) -> Option<PathBuf> {
    let place = root().parent()?.join(path);
    if place.exists() {
        return Some(place);
    }
    // Written to the stream itself, because the test harness captures the macros.
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("skipped: {test}: there is no ../{path}\n"));
    None
}

/// Reads all files below a folder.
///
/// # Errors
/// Returns an error if a folder or a file cannot be read.
pub fn read_tree(root: &Path) -> io::Result<Tree> {
    let mut files = BTreeMap::new();
    collect(root, "", &mut files)?;
    Ok(Tree { files })
}

fn collect(dir: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}
