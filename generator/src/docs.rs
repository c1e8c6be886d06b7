//! The first call: a folder of pages → [`Docs`].

use std::path::{Path, PathBuf};

use crate::diagnostics::render::View;
use crate::source::{ReadError, SourceSet};

/// The pages of a folder.
#[derive(Clone, Debug)]
pub struct Docs {
    /// Path of the folder, as given.
    pub root: PathBuf,
    /// The texts of its files.
    pub sources: SourceSet,
    /// The folder as a prefix of paths in diagnostics, with a trailing `/`.
    prefix: String,
}

/// Reads a folder of method pages, canonical or upstream.
///
/// # Errors
/// Returns an error if the folder or a page cannot be read, or if there is no page.
pub fn load(root: impl AsRef<Path>) -> Result<Docs, ReadError> {
    let root = root.as_ref();
    Ok(Docs::from_sources(root, SourceSet::read(root)?))
}

impl Docs {
    /// Wraps pages that are in memory already; diagnostics show `root` before their paths.
    #[must_use]
    pub fn from_sources(root: impl Into<PathBuf>, sources: SourceSet) -> Self {
        let root = root.into();
        let mut prefix = root.to_string_lossy().replace('\\', "/");
        if !prefix.is_empty() && !prefix.ends_with('/') {
            prefix.push('/');
        }
        Self { root, sources, prefix }
    }

    /// The view with which diagnostics show places in these pages, without colours.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View { sources: &self.sources, prefix: &self.prefix, colour: false }
    }
}
