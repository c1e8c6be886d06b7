//! The context of reading a page: what to carry, and which words and links refer to shared objects.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::types::{EnumValue, Field, ObjectName};

/// What a run carries into the model beyond the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Carry the descriptions of the pages, and every documented text of an error.
    pub descriptions: bool,
}

/// The context of reading the rows of a page.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The shared objects.
    pub objects: &'a ObjectIndex,
    /// What to carry into the model.
    pub options: &'a Options,
}

/// The shared objects by type word and by link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectIndex {
    pub(super) words: BTreeMap<String, ObjectName>,
    pub(super) links: BTreeMap<(String, String), ObjectName>,
    pub(super) linked: BTreeMap<(String, String), Vec<Field>>,
    pub(super) requested: BTreeMap<(String, String), Vec<Source>>,
    pub(super) choices: BTreeMap<String, Vec<Choice>>,
}

/// Values that a page lists for the rows of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The name of the field that they are values of, where their title names it.
    pub of: Option<String>,
    /// The anchors of the heading above them.
    pub anchors: Vec<String>,
    /// The values.
    pub values: Vec<EnumValue>,
}

/// Fields on another page that a parameter may take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What the page says them of.
    pub of: Origin,
    /// The fields.
    pub fields: Vec<Field>,
    /// The names of those that the server sets.
    pub computed: BTreeSet<String>,
    /// They are known to be those of one object, not of the elements of a list.
    pub single: bool,
}

/// What a page says fields of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A shared object.
    Object(ObjectName),
    /// All tables of a page together.
    Tables,
    /// A parameter of another method; its name is empty where the link names the table itself.
    Parameter(String),
    /// Fields that another method describes.
    Described,
    /// The reply of another method.
    Reply,
}

impl ObjectIndex {
    /// Creates an index in which each name refers to the object of this name.
    #[must_use]
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let words = names.into_iter().map(|name| (name.to_owned(), ObjectName(name.to_owned()))).collect();
        Self { words, ..Self::default() }
    }

    /// The object that a type word refers to.
    #[must_use]
    pub fn by_word(&self, word: &str) -> Option<&ObjectName> {
        self.words.get(word)
    }

    /// The object under an anchor of a page; the path is below the root, with `/`.
    #[must_use]
    pub fn by_link(&self, page: &str, anchor: &str) -> Option<&ObjectName> {
        self.links.get(&(page.to_owned(), anchor.to_owned()))
    }

    /// The fields under an anchor on the page of another method; the anchor is empty for the page as a whole.
    #[must_use]
    pub fn linked(&self, page: &str, anchor: &str) -> Option<&Vec<Field>> {
        self.linked.get(&(page.to_owned(), anchor.to_owned()))
    }

    /// The fields on another page that a parameter with a link to this place may take.
    #[must_use]
    pub fn requested(&self, page: &str, anchor: &str) -> &[Source] {
        self.requested.get(&(page.to_owned(), anchor.to_owned())).map_or(&[], Vec::as_slice)
    }
}
