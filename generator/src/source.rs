//! `source`: a folder → [`SourceSet`]. Decides which files are pages and in which order.
//!
//! Every `.md` file below the folder is a page; `page` decides its kind. [`OVERRIDES`] and [`UPSTREAM`] in the root are
//! part of the input as well. Hidden folders and symbolic links are skipped.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::span::FileId;

/// The file of corrections in the root of the pages.
pub const OVERRIDES: &str = "overrides.toml";

/// The file that says where the pages come from, in the root of the pages.
pub const UPSTREAM: &str = "UPSTREAM.toml";

/// Why a folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file system returned an error.
    #[error("cannot read `{}`: {reason}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The error of the system.
        reason: io::Error,
    },
    /// A page is not UTF-8.
    #[error("cannot read `{}`: byte {at} is not UTF-8; save the page as UTF-8", path.display())]
    NotText {
        /// The page.
        path: PathBuf,
        /// The offset of the first invalid byte.
        at: usize,
    },
    /// The folder holds no page.
    #[error("no page below `{}`: give the folder that holds `.md` files", path.display())]
    NoPages {
        /// The folder.
        path: PathBuf,
    },
}

/// The files of a run, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct SourceSet {
    files: Vec<SourceFile>,
}

/// One file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path below the root, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl SourceSet {
    /// Creates a set from (path, text) pairs, in any order.
    #[must_use]
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut files: Vec<_> = texts.into_iter().map(|(path, text)| SourceFile { path, text }).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// Reads the pages below a folder, and its [`OVERRIDES`] and [`UPSTREAM`] if they exist.
    ///
    /// # Errors
    /// Returns an error if the folder or a page cannot be read, or if there is no page.
    pub fn read(root: &Path) -> Result<Self, ReadError> {
        let mut names = Vec::new();
        list(root, "", &mut names)?;
        if names.is_empty() {
            return Err(ReadError::NoPages { path: root.to_path_buf() });
        }
        let beside = [OVERRIDES, UPSTREAM].into_iter().filter(|name| root.join(name).is_file());
        names.extend(beside.map(str::to_owned));
        let texts: Result<Vec<_>, _> = names.into_par_iter().map(|name| Ok((read_text(root, &name)?, name))).collect();
        Ok(Self::from_texts(texts?.into_iter().map(|(text, name)| (name, text))))
    }

    /// The pages of this set with other files in place of its own.
    #[must_use]
    pub fn into_pages_with(self, beside: impl IntoIterator<Item = (String, String)>) -> Self {
        let pages = self.files.into_iter().filter(|file| is_page(&file.path)).map(|file| (file.path, file.text));
        Self::from_texts(pages.chain(beside))
    }

    /// A file by its id.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The id of a path.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        let index = self.files.binary_search_by(|f| f.path.as_str().cmp(path)).ok()?;
        u32::try_from(index).ok().map(FileId)
    }

    /// The pages with their ids: all files that end in `.md`.
    pub fn pages(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(_, file)| is_page(&file.path))
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().filter_map(|(i, f)| Some((FileId(u32::try_from(i).ok()?), f)))
    }
}

/// Reads a file that may be absent.
///
/// # Errors
/// Returns an error if the file exists and cannot be read.
pub fn read_optional(root: &Path, name: &str) -> Result<Option<String>, ReadError> {
    match read_text(root, name) {
        Ok(text) => Ok(Some(text)),
        Err(ReadError::Io { reason, .. }) if is_absent(reason.kind()) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether an error means that the file is absent. A path below a file counts: `.git` is a file in a linked worktree.
fn is_absent(kind: io::ErrorKind) -> bool {
    matches!(kind, io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn is_page(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "md")
}

/// Adds the pages below `dir`, in any order.
fn list(dir: &Path, prefix: &str, names: &mut Vec<String>) -> Result<(), ReadError> {
    let io = |reason| ReadError::Io { path: dir.to_path_buf(), reason };
    for entry in fs::read_dir(dir).map_err(io)? {
        let entry = entry.map_err(io)?;
        let kind = entry.file_type().map_err(io)?;
        let file_name = entry.file_name();
        let Some(file_name) = file_name.to_str() else { continue };
        if file_name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            list(&entry.path(), &format!("{prefix}{file_name}/"), names)?;
        } else if kind.is_file() && is_page(file_name) {
            names.push(format!("{prefix}{file_name}"));
        }
    }
    Ok(())
}

/// Reads a file without its byte order mark and with `\n` as line end, so that a checkout on Windows reads the same.
fn read_text(root: &Path, name: &str) -> Result<String, ReadError> {
    let path = root.join(name);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(reason) => return Err(ReadError::Io { path, reason }),
    };
    let text =
        String::from_utf8(bytes).map_err(|error| ReadError::NotText { path, at: error.utf8_error().valid_up_to() })?;
    let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        dir
    }

    #[test]
    fn pages_come_sorted_and_overrides_are_no_page() {
        let dir = folder(&[
            ("b/c.md", b"c"),
            ("b.md", b"b"),
            (".git/x.md", b"x"),
            ("b/toc.yaml", b"y"),
            ("b/overrides.toml", b"z"),
            ("overrides.toml", b"o"),
        ]);
        let set = SourceSet::read(dir.path()).unwrap();
        let all: Vec<_> = set.iter().map(|(_, f)| f.path.as_str()).collect();
        assert_eq!(all, ["b.md", "b/c.md", "overrides.toml"]);
        assert_eq!(set.pages().count(), 2);
    }

    #[test]
    fn the_same_text_on_every_system() {
        let dir = folder(&[("a.md", "\u{feff}# A\r\n\r\ntext\r\n".as_bytes())]);
        let set = SourceSet::read(dir.path()).unwrap();
        assert_eq!(set.file(FileId(0)).text, "# A\n\ntext\n");
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let not_text = folder(&[("a.md", b"ab\xff")]);
        let text = SourceSet::read(not_text.path()).unwrap_err().to_string();
        assert!(text.contains("a.md") && text.contains("byte 2"), "{text}");
        let empty = folder(&[("a.txt", b"")]);
        assert!(matches!(SourceSet::read(empty.path()), Err(ReadError::NoPages { .. })));
        let missing = SourceSet::read(&empty.path().join("none")).unwrap_err().to_string();
        assert!(missing.contains("none"), "{missing}");
    }
}
