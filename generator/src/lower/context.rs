//! What every page is read with: what to carry, and which words and links mean shared objects.

use std::collections::BTreeMap;

use crate::model::types::ObjectName;

/// What a run carries beyond the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Carry the descriptions of the pages into the model, and every documented text of an error.
    pub descriptions: bool,
}

/// What the rows of a page are read with.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The shared objects.
    pub objects: &'a ObjectIndex,
    /// What to carry.
    pub options: &'a Options,
}

/// Which words and links mean which shared object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectIndex {
    pub(super) words: BTreeMap<String, ObjectName>,
    pub(super) links: BTreeMap<(String, String), ObjectName>,
}

impl ObjectIndex {
    /// An index of names that each mean themselves.
    #[must_use]
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let words = names.into_iter().map(|name| (name.to_owned(), ObjectName(name.to_owned()))).collect();
        Self { words, links: BTreeMap::new() }
    }

    /// The object that a type word means.
    #[must_use]
    pub fn by_word(&self, word: &str) -> Option<&ObjectName> {
        self.words.get(word)
    }

    /// The object under an anchor of a page; the path is below the root, with `/`.
    #[must_use]
    pub fn by_link(&self, page: &str, anchor: &str) -> Option<&ObjectName> {
        self.links.get(&(page.to_owned(), anchor.to_owned()))
    }
}
