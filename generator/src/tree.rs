//! `tree`: texts → disk. Owns the decision what may be written and what may be removed.
//!
//! - A file is written only where its bytes differ, so that build systems see no change where there is none.
//! - Nothing is written outside the root: no `..`, no absolute path, no way through a symbolic link.
//! - Only own files are replaced or removed ([`Owns`]); what somebody else put there stays, and where it is in the
//!   way, the write fails before the first byte. Directories named `target` or `.…` are not looked into.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

/// What the first line of every generated file contains. It makes the file ours: see [`Owns::Marked`].
pub const MARK: &str = "@generated";

/// The files of one output, by path below its root, with `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Path → text.
    pub files: BTreeMap<String, String>,
}

/// How generated code is laid out in a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// A crate of its own: `Cargo.toml`, `src/lib.rs` and the modules below `src/`.
    Crate,
    /// The same as a member of this project's workspace, which its manifest inherits from.
    Member,
    /// A module for `include!`: `mod.rs` without inner attributes, and the modules beside it.
    Module,
}

/// Which files below the root belong to the tree, besides those that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owns {
    /// Files with [`MARK`] in their first line: generated code. A file without it is never replaced.
    Marked,
    /// All `.md` files: the canonical pages of `docs/`, which carry no mark. Every file that the tree names is
    /// replaced.
    Pages,
    /// No other file: nothing is removed. For files that cannot carry a mark (JSON has no comments) in a folder that
    /// may hold anything. Every file that the tree names is replaced.
    Named,
}

/// What a write did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were new or differed.
    pub written: Vec<String>,
    /// Files that had the right bytes already.
    pub unchanged: Vec<String>,
    /// Own files that the tree does not hold any more.
    pub removed: Vec<String>,
}

/// A file on disk that is not what the tree says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Its path below the root.
    pub path: String,
    /// In which way.
    pub kind: StaleKind,
    /// What is on disk; empty where there is nothing.
    pub found: String,
}

/// In which way a file is stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StaleKind {
    /// The tree has it, the disk does not.
    Missing,
    /// The texts differ.
    Changed,
    /// The disk has it, the tree does not (any more).
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
    /// The files below `root` that are owned there; the opposite of a write.
    ///
    /// # Errors
    /// Where a folder or a file cannot be read.
    pub fn read(root: impl AsRef<Path>, owns: Owns) -> io::Result<Self> {
        let mut found = Vec::new();
        leftovers(&Self::default(), root.as_ref(), "", owns, &mut found)?;
        Ok(Self { files: found.into_iter().map(|file| (file.path, file.found)).collect() })
    }

    /// Makes `root` hold generated code: what is in the tree, and no other generated file ([`Owns::Marked`]).
    ///
    /// # Errors
    /// As [`Tree::write_as`].
    pub fn write(&self, root: impl AsRef<Path>) -> io::Result<Written> {
        self.write_as(root, Owns::Marked)
    }

    /// Makes `root` hold what is in the tree, and nothing else of what the tree owns.
    ///
    /// # Errors
    /// Where a path of the tree leaves the root or goes through a symbolic link, where a file that is not ours is in
    /// the way (both before anything is written), and where the file system refuses.
    pub fn write_as(&self, root: impl AsRef<Path>, owns: Owns) -> io::Result<Written> {
        let root = root.as_ref();
        fs::create_dir_all(root).map_err(|e| context("cannot create", root, &e))?;
        let stale = self.check_as(root, owns)?;
        if owns == Owns::Marked {
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

    /// Every file below `root` that is not what the tree says, sorted by path. Writes nothing.
    ///
    /// # Errors
    /// As [`Tree::check_as`].
    pub fn check(&self, root: impl AsRef<Path>) -> io::Result<Vec<Stale>> {
        self.check_as(root, Owns::Marked)
    }

    /// As [`Tree::check`], with the ownership rule.
    ///
    /// # Errors
    /// Where a path of the tree leaves the root or goes through a symbolic link, or where a file cannot be read.
    pub fn check_as(&self, root: impl AsRef<Path>, owns: Owns) -> io::Result<Vec<Stale>> {
        let root = root.as_ref();
        let compared: Vec<_> = self.files.par_iter().map(|(name, text)| compare(root, name, text)).collect();
        let compared: io::Result<Vec<_>> = compared.into_iter().collect();
        let mut stale: Vec<_> = compared?.into_iter().flatten().collect();
        leftovers(self, root, "", owns, &mut stale)?;
        stale.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(stale)
    }
}

impl Stale {
    fn new(path: &str, kind: StaleKind, found: &[u8]) -> Self {
        Self { path: path.to_owned(), kind, found: String::from_utf8_lossy(found).into_owned() }
    }
}

/// What is wrong with a file on disk.
fn compare(root: &Path, name: &str, text: &str) -> io::Result<Option<Stale>> {
    let path = safe_path(root, name)?;
    match fs::read(&path) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(None),
        Ok(bytes) => Ok(Some(Stale::new(name, StaleKind::Changed, &bytes))),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Some(Stale::new(name, StaleKind::Missing, b""))),
        Err(e) => Err(context("cannot read", &path, &e)),
    }
}

/// The place of `name` below `root`, where nothing on the way leads out of it.
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

/// Adds the own files on disk that the tree does not name. Symbolic links are not followed.
fn leftovers(tree: &Tree, dir: &Path, prefix: &str, owns: Owns, stale: &mut Vec<Stale>) -> io::Result<()> {
    if owns == Owns::Named {
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
                leftovers(tree, &entry.path(), &format!("{name}/"), owns, stale)?;
            }
        } else if kind.is_file() && !tree.files.contains_key(&name) && could_be_ours(file_name, owns) {
            let bytes = fs::read(entry.path()).map_err(|e| context("cannot read", &entry.path(), &e))?;
            if owns == Owns::Pages || is_marked(&bytes) {
                stale.push(Stale::new(&name, StaleKind::Leftover, &bytes));
            }
        }
    }
    Ok(())
}

fn could_be_ours(file_name: &str, owns: Owns) -> bool {
    let extension = Path::new(file_name).extension().and_then(|e| e.to_str()).unwrap_or("");
    match owns {
        Owns::Marked => matches!(extension, "rs" | "toml" | "md" | "json"),
        Owns::Pages => extension == "md",
        Owns::Named => false,
    }
}

fn is_marked(bytes: &[u8]) -> bool {
    let first = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    first.windows(MARK.len()).any(|w| w == MARK.as_bytes())
}

/// Fails where a file that would be replaced does not carry the mark.
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

/// Writes beside the file and renames, so that an interrupted run leaves no half of a file.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|e| context("cannot create", parent, &e))?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    fs::write(&beside, text).map_err(|e| context("cannot write", &beside, &e))?;
    fs::rename(&beside, path).map_err(|e| context("cannot write", path, &e))
}

/// Removes directories that a removed file leaves empty. A directory that cannot be removed may stay.
fn remove_empty_parents(root: &Path, path: &Path) {
    let above = path.ancestors().skip(1).take_while(|dir| *dir != root);
    for dir in above {
        if fs::remove_dir(dir).is_err() {
            return;
        }
    }
}

fn context(what: &str, path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{what} `{}`: {error}", path.display()))
}

#[cfg(test)]
#[path = "tree_tests.rs"]
mod tests;
