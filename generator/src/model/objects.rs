//! Objects that pages share: tables of the data-type pages and field pages → [`ObjectIndex`]. Decides what each object
//! is called and which words and links mean it.

use std::collections::BTreeMap;

use crate::model::types::ObjectName;

/// Which words and links mean which shared object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectIndex {
    words: BTreeMap<String, ObjectName>,
    links: BTreeMap<(String, String), ObjectName>,
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
