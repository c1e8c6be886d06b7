//! A JSON Schema as it is written: plain data, and the few ways to put one together.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// What a value may be. A schema without any restriction takes everything.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// Where the schema is, if not here.
    #[serde(rename = "$ref", skip_serializing_if = "is_default")]
    pub reference: Option<String>,
    /// Kinds of values.
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub kinds: Kinds,
    /// What a text or a number stands for.
    #[serde(skip_serializing_if = "is_default")]
    pub format: Option<&'static str>,
    /// What a text looks like.
    #[serde(skip_serializing_if = "is_default")]
    pub pattern: Option<&'static str>,
    /// How bytes are written in a text.
    #[serde(skip_serializing_if = "is_default")]
    pub content_encoding: Option<&'static str>,
    /// All values.
    #[serde(rename = "enum", skip_serializing_if = "is_default")]
    pub values: Vec<Value>,
    /// What the values mean, where they do not tell it.
    #[serde(rename = "x-enumDescriptions", skip_serializing_if = "is_default")]
    pub meanings: Keyed<String>,
    /// Items of a list at fixed places.
    #[serde(skip_serializing_if = "is_default")]
    pub prefix_items: Vec<Schema>,
    /// All other items of a list.
    #[serde(skip_serializing_if = "is_default")]
    pub items: Option<Box<Schema>>,
    /// Least number of items.
    #[serde(skip_serializing_if = "is_default")]
    pub min_items: Option<u8>,
    /// Greatest number of items.
    #[serde(skip_serializing_if = "is_default")]
    pub max_items: Option<u8>,
    /// The keys of an object, in documented order.
    #[serde(skip_serializing_if = "is_default")]
    pub properties: Keyed<Schema>,
    /// Regular expression → what the keys that match it hold.
    #[serde(skip_serializing_if = "is_default")]
    pub pattern_properties: Keyed<Schema>,
    /// What all other keys hold.
    #[serde(skip_serializing_if = "is_default")]
    pub additional_properties: Option<Box<Schema>>,
    /// Keys that must be there.
    #[serde(skip_serializing_if = "is_default")]
    pub required: Vec<String>,
    /// One of these at least.
    #[serde(skip_serializing_if = "is_default")]
    pub any_of: Vec<Schema>,
    /// All of these.
    #[serde(skip_serializing_if = "is_default")]
    pub all_of: Vec<Schema>,
    /// The value that is taken where none is sent.
    #[serde(skip_serializing_if = "is_default")]
    pub default: Option<Value>,
    /// The same, where the documented text is no value of this schema.
    #[serde(rename = "x-default", skip_serializing_if = "is_default")]
    pub told_default: Option<String>,
    /// Without effect, or not to be used any more.
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// Documented word for an id or a code.
    #[serde(rename = "x-id", skip_serializing_if = "is_default")]
    pub id: Option<String>,
    /// Documented spelling of a name that stands for many keys.
    #[serde(rename = "x-pattern", skip_serializing_if = "is_default")]
    pub key_pattern: Option<String>,
    /// `null` is documented; without it a reply may hold `null` all the same.
    #[serde(rename = "x-nullable", skip_serializing_if = "is_default")]
    pub nullable: bool,
    /// Required in some calls only.
    #[serde(rename = "x-conditional", skip_serializing_if = "is_default")]
    pub conditional: bool,
    /// When it must be sent, counts or does not, in the notation of conditions.
    #[serde(rename = "x-conditions", skip_serializing_if = "is_default")]
    pub conditions: Vec<String>,
    /// Labels of the documented alternatives that have this key.
    #[serde(rename = "x-applies-to", skip_serializing_if = "is_default")]
    pub applies_to: Vec<String>,
    /// One line for readers.
    #[serde(skip_serializing_if = "is_default")]
    pub description: Option<String>,
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` and `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// Kinds of values; all where empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kinds(pub Vec<Kind>);

impl Serialize for Kinds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [only] => only.serialize(serializer),
            several => several.serialize(serializer),
        }
    }
}

/// An object of a document: keys with values, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed<T>(pub Vec<(String, T)>);

impl<T> Keyed<T> {
    /// With keys that are known here.
    pub(super) fn of<const N: usize>(entries: [(&str, T); N]) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// How many keys it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Keyed<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Serialize> Serialize for Keyed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl Schema {
    /// Values of these kinds.
    pub(super) fn of(kinds: &[Kind]) -> Self {
        Self { kinds: Kinds(kinds.to_vec()), ..Self::default() }
    }

    /// A schema elsewhere.
    pub(super) fn reference(to: String) -> Self {
        Self { reference: Some(to), ..Self::default() }
    }

    /// A closed set of values, all of one kind.
    pub(super) fn one_of(kind: Kind, values: impl IntoIterator<Item = Value>) -> Self {
        Self { values: values.into_iter().collect(), ..Self::of(&[kind]) }
    }

    /// Any of several schemas, each once.
    pub(super) fn any(schemas: Vec<Self>) -> Self {
        let mut any_of: Vec<Self> = Vec::new();
        for schema in schemas {
            if !any_of.contains(&schema) {
                any_of.push(schema);
            }
        }
        match any_of.len() {
            1 => any_of.swap_remove(0),
            _ => Self { any_of, ..Self::default() },
        }
    }

    /// The same, or `other`.
    pub(super) fn or(mut self, other: Self) -> Self {
        if self == Self::default() {
            return self;
        }
        let is_choice = self == Self { any_of: self.any_of.clone(), ..Self::default() };
        let mut schemas = if is_choice { std::mem::take(&mut self.any_of) } else { vec![self] };
        schemas.push(other);
        Self::any(schemas)
    }

    /// The same, or `null`.
    pub(super) fn or_null(mut self) -> Self {
        if self.kinds.0.contains(&Kind::Null) {
            return self;
        }
        if self.kinds.0.is_empty() {
            return self.or(Self::of(&[Kind::Null]));
        }
        self.kinds.0.push(Kind::Null);
        if !self.values.is_empty() {
            self.values.push(Value::Null);
        }
        self
    }
}

/// Whether a part of a document can be left out.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
