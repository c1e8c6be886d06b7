//! The first call: a folder of pages → [`Docs`].

use std::path::{Path, PathBuf};

use crate::diagnostics::render::View;
use crate::source::{ReadError, SourceSet};

/// A folder of pages, read.
#[derive(Clone, Debug)]
pub struct Docs {
    /// The folder as it was given.
    pub root: PathBuf,
    /// Its texts.
    pub sources: SourceSet,
    /// The folder as it stands before the paths of diagnostics: with `/` at its end.
    prefix: String,
}

/// Reads a folder of method pages, canonical or upstream.
///
/// # Errors
/// Where the folder or a page cannot be read, or where there is no page.
pub fn load(root: impl AsRef<Path>) -> Result<Docs, ReadError> {
    let root = root.as_ref();
    Ok(Docs::from_sources(root, SourceSet::read(root)?))
}

impl Docs {
    /// Pages that are in memory already; `root` is what diagnostics show before their paths.
    #[must_use]
    pub fn from_sources(root: impl Into<PathBuf>, sources: SourceSet) -> Self {
        let root = root.into();
        let mut prefix = root.to_string_lossy().replace('\\', "/");
        if !prefix.is_empty() && !prefix.ends_with('/') {
            prefix.push('/');
        }
        Self { root, sources, prefix }
    }

    /// What shows places in these pages, without colours.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View { sources: &self.sources, prefix: &self.prefix, colour: false }
    }
}
