//! The source files of the workspace.

use std::fs;
use std::path::{Path, PathBuf};

/// The source files below a folder, without those of tests.
pub(crate) fn without_tests(folder: &Path) -> Vec<PathBuf> {
    let of_tests = |name: &str| name == "tests" || name.ends_with("_tests");
    let is_code = |path: &PathBuf| {
        let below = path.strip_prefix(folder).expect("the file was found below the folder").with_extension("");
        !below.iter().any(|step| step.to_str().is_some_and(of_tests))
    };
    all(folder).into_iter().filter(is_code).collect()
}

/// The source files below a folder, without build outputs and the expectations of golden tests.
pub(crate) fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut queue = vec![folder.to_owned()];
    while let Some(folder) = queue.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                if !path.ends_with("target") && !path.ends_with("tests/golden") {
                    queue.push(path);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
