//! `tree`: texts → disk. Decides what may be written and what may be removed.
//!
//! - A file is written only if its bytes differ, so that build systems see no change if there is none.
//! - Nothing is written outside the root: no `..`, no absolute path, no path through a symbolic link.
//! - Only owned files ([`Ownership`]) are replaced or removed. Other files stay; if one is in the way, the write fails
//!   before the first byte. Directories named `target` or `.…` are not searched.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

/// The mark in the first line of every generated file; see [`Ownership::Marked`].
pub const MARK: &str = "@generated";

/// The files of an output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Path below the root, with `/` → text.
    pub files: BTreeMap<String, String>,
}

/// How generated code is laid out in a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// A crate: `Cargo.toml`, `src/lib.rs` and the modules below `src/`.
    Crate,
    /// A crate that is a member of this project's workspace, from which its manifest inherits.
    Member,
    /// A module for `include!`: `mod.rs` without inner attributes, and the modules beside it.
    Module,
}

/// Which files below the root belong to the tree, in addition to those that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ownership {
    /// Files with [`MARK`] in their first line: generated code. A file without the mark is never replaced.
    Marked,
    /// All `.md` files: the canonical pages of `docs/`, which have no mark. Files that the tree names are replaced.
    Pages,
    /// No others, so nothing is removed: for files that cannot have a mark (JSON has no comments), in a folder with any
    /// content. Files that the tree names are replaced.
    Named,
}

/// The outcome of a write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were new or different.
    pub written: Vec<String>,
    /// Files that had the expected bytes already.
    pub unchanged: Vec<String>,
    /// Owned files that are not in the tree.
    pub removed: Vec<String>,
}

/// A file on disk that differs from the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Its path below the root.
    pub path: String,
    /// How it differs.
    pub kind: StaleKind,
    /// The text on disk; empty if the file is missing.
    pub found: String,
}

/// How a file on disk differs from the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StaleKind {
    /// The file is in the tree and not on disk.
    Missing,
    /// The texts differ.
    Changed,
    /// The file is on disk and not in the tree.
    Leftover,
}

impl fmt::Display for StaleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Leftover => "left over",
        })
    }
}

impl Tree {
    /// Reads the owned files below `root`: the reverse of a write.
    ///
    /// # Errors
    /// Returns an error if a folder or a file cannot be read.
    pub fn read(root: impl AsRef<Path>, ownership: Ownership) -> io::Result<Self> {
        let mut found = Vec::new();
        leftovers(&Self::default(), root.as_ref(), "", ownership, &mut found)?;
        Ok(Self { files: found.into_iter().map(|file| (file.path, file.found)).collect() })
    }

    /// Writes generated code to `root`: the files of the tree, and no other generated file ([`Ownership::Marked`]).
    ///
    /// # Errors
    /// Returns an error if [`Tree::write_as`] does.
    pub fn write(&self, root: impl AsRef<Path>) -> io::Result<Written> {
        self.write_as(root, Ownership::Marked)
    }

    /// Writes the files of the tree to `root`, and removes other owned files.
    ///
    /// # Errors
    /// Returns an error if a path of the tree leaves the root or goes through a symbolic link, if a file that is not
    /// owned is in the way (both before anything is written), or if an operation of the file system fails.
    pub fn write_as(&self, root: impl AsRef<Path>, ownership: Ownership) -> io::Result<Written> {
        let root = root.as_ref();
        fs::create_dir_all(root).map_err(|e| context("cannot create", root, &e))?;
        let stale = self.check_as(root, ownership)?;
        if ownership == Ownership::Marked {
            refuse_foreign(root, &stale)?;
        }
        let (removed, written): (Vec<_>, Vec<_>) = stale.iter().partition(|file| file.kind == StaleKind::Leftover);
        for file in &removed {
            let path = root.join(&file.path);
            fs::remove_file(&path).map_err(|e| context("cannot remove", &path, &e))?;
            remove_empty_parents(root, &path);
        }
        let texts = written.par_iter().filter_map(|file| Some((&file.path, self.files.get(&file.path)?)));
        texts.map(|(path, text)| replace(&root.join(path), text)).collect::<io::Result<()>>()?;
        let paths = |files: Vec<&Stale>| files.into_iter().map(|file| file.path.clone()).collect();
        let mut done = Written { removed: paths(removed), written: paths(written), unchanged: Vec::new() };
        let is_written = |path: &String| done.written.binary_search(path).is_ok();
        done.unchanged = self.files.keys().filter(|p| !is_written(p)).cloned().collect();
        Ok(done)
    }

    /// Lists the files below `root` that differ from the tree ([`Ownership::Marked`]), sorted by path. Writes nothing.
    ///
    /// # Errors
    /// Returns an error if [`Tree::check_as`] does.
    pub fn check(&self, root: impl AsRef<Path>) -> io::Result<Vec<Stale>> {
        self.check_as(root, Ownership::Marked)
    }

    /// Lists the files below `root` that differ from the tree, sorted by path. Writes nothing.
    ///
    /// # Errors
    /// Returns an error if a path of the tree leaves the root or goes through a symbolic link, or if a file cannot be
    /// read.
    pub fn check_as(&self, root: impl AsRef<Path>, ownership: Ownership) -> io::Result<Vec<Stale>> {
        let root = root.as_ref();
        let compared: Vec<_> = self.files.par_iter().map(|(name, text)| compare(root, name, text)).collect();
        let compared: io::Result<Vec<_>> = compared.into_iter().collect();
        let mut stale: Vec<_> = compared?.into_iter().flatten().collect();
        leftovers(self, root, "", ownership, &mut stale)?;
        stale.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(stale)
    }
}

impl Stale {
    fn new(path: &str, kind: StaleKind, found: &[u8]) -> Self {
        Self { path: path.to_owned(), kind, found: String::from_utf8_lossy(found).into_owned() }
    }
}

/// Compares a file on disk with the expected text; `None` if they are equal.
fn compare(root: &Path, name: &str, text: &str) -> io::Result<Option<Stale>> {
    let path = safe_path(root, name)?;
    match fs::read(&path) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(None),
        Ok(bytes) => Ok(Some(Stale::new(name, StaleKind::Changed, &bytes))),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Some(Stale::new(name, StaleKind::Missing, b""))),
        Err(e) => Err(context("cannot read", &path, &e)),
    }
}

/// The path of `name` below `root`, after checking that it does not leave the root.
fn safe_path(root: &Path, name: &str) -> io::Result<PathBuf> {
    let refuse = |why: &str| {
        let text = format!("refusing to write `{name}`: {why}");
        Err(io::Error::new(io::ErrorKind::InvalidInput, text))
    };
    let mut path = root.to_path_buf();
    for part in name.split('/') {
        if part.is_empty() || part == "." || part == ".." || part.contains(['\\', ':', '\0']) {
            return refuse("the path does not stay below the output folder");
        }
        path.push(part);
        if fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_symlink()) {
            return refuse("a symbolic link is on its way; remove the link or write to another folder");
        }
    }
    Ok(path)
}

/// Adds the owned files on disk that the tree does not name. Symbolic links are not followed.
fn leftovers(tree: &Tree, dir: &Path, prefix: &str, ownership: Ownership, stale: &mut Vec<Stale>) -> io::Result<()> {
    if ownership == Ownership::Named {
        return Ok(());
    }
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(context("cannot list", dir, &e)),
    };
    for entry in entries {
        let entry = entry.map_err(|e| context("cannot list", dir, &e))?;
        let file_name = entry.file_name();
        let Some(file_name) = file_name.to_str() else { continue };
        let kind = entry.file_type().map_err(|e| context("cannot look at", &entry.path(), &e))?;
        let name = format!("{prefix}{file_name}");
        if kind.is_dir() {
            if file_name != "target" && !file_name.starts_with('.') {
                leftovers(tree, &entry.path(), &format!("{name}/"), ownership, stale)?;
            }
        } else if kind.is_file() && !tree.files.contains_key(&name) && can_be_owned(file_name, ownership) {
            let bytes = fs::read(entry.path()).map_err(|e| context("cannot read", &entry.path(), &e))?;
            if ownership == Ownership::Pages || is_marked(&bytes) {
                stale.push(Stale::new(&name, StaleKind::Leftover, &bytes));
            }
        }
    }
    Ok(())
}

/// Whether the name of a file allows it to be owned.
fn can_be_owned(file_name: &str, ownership: Ownership) -> bool {
    let extension = Path::new(file_name).extension().and_then(|e| e.to_str()).unwrap_or("");
    match ownership {
        Ownership::Marked => matches!(extension, "rs" | "toml" | "md" | "json"),
        Ownership::Pages => extension == "md",
        Ownership::Named => false,
    }
}

/// Whether the first line has the mark.
fn is_marked(bytes: &[u8]) -> bool {
    let first = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    first.windows(MARK.len()).any(|w| w == MARK.as_bytes())
}

/// Returns an error if a file that would be replaced has no mark.
fn refuse_foreign(root: &Path, stale: &[Stale]) -> io::Result<()> {
    let foreign = |file: &&Stale| file.kind == StaleKind::Changed && !is_marked(file.found.as_bytes());
    let Some(file) = stale.iter().find(foreign) else { return Ok(()) };
    let path = root.join(&file.path);
    let text = format!(
        "refusing to replace `{}`: its first line has no `{MARK}`, so it is not ours; \
         remove it or write to another folder",
        path.display()
    );
    Err(io::Error::new(io::ErrorKind::AlreadyExists, text))
}

/// Writes a file by way of a temporary file and a rename, so that an interrupted run leaves no partial file.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|e| context("cannot create", parent, &e))?;
    }
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".new");
    let temporary = PathBuf::from(temporary);
    fs::write(&temporary, text).map_err(|e| context("cannot write", &temporary, &e))?;
    fs::rename(&temporary, path).map_err(|e| context("cannot write", path, &e))
}

/// Removes the directories that a removed file leaves empty. A directory that cannot be removed stays.
fn remove_empty_parents(root: &Path, path: &Path) {
    let above = path.ancestors().skip(1).take_while(|dir| *dir != root);
    for dir in above {
        if fs::remove_dir(dir).is_err() {
            return;
        }
    }
}

/// An error with the operation and the path in its text.
fn context(what: &str, path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{what} `{}`: {error}", path.display()))
}

#[cfg(test)]
#[path = "tree_tests.rs"]
mod tests;
