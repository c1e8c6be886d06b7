//! Support code of the end-to-end tests in `tests/`.

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

/// Something that stands beside the checkout, `shared/corpus/en`. Where it is not there, a line says what is skipped.
#[must_use]
pub fn beside(path: &str, test: &str) -> Option<PathBuf> {
    let place = root().parent()?.join(path);
    if place.exists() {
        return Some(place);
    }
    // Straight to the stream: the harness keeps what tests that pass print.
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("skipped: {test}: there is no ../{path}\n"));
    None
}

/// All files below a folder.
///
/// # Errors
/// Where one cannot be read.
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
