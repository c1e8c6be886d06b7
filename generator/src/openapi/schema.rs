//! JSON Schema as plain data, and its constructors.

use std::borrow::Cow;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A JSON Schema. The default one accepts any value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// Reference to another schema.
    #[serde(rename = "$ref", skip_serializing_if = "is_default")]
    pub reference: Option<String>,
    /// Allowed kinds of values.
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub kinds: Kinds,
    /// Format of a string or a number.
    #[serde(skip_serializing_if = "is_default")]
    pub format: Option<&'static str>,
    /// Regular expression that a string matches.
    #[serde(skip_serializing_if = "is_default")]
    pub pattern: Option<Cow<'static, str>>,
    /// Encoding of bytes in a string.
    #[serde(skip_serializing_if = "is_default")]
    pub content_encoding: Option<&'static str>,
    /// Allowed values.
    #[serde(rename = "enum", skip_serializing_if = "is_default")]
    pub values: Vec<Value>,
    /// Meanings of values that do not explain themselves.
    #[serde(rename = "x-enumDescriptions", skip_serializing_if = "is_default")]
    pub meanings: Keyed<String>,
    /// Schemas of the first items of a list, by position.
    #[serde(skip_serializing_if = "is_default")]
    pub prefix_items: Vec<Schema>,
    /// Schema of all other items of a list.
    #[serde(skip_serializing_if = "is_default")]
    pub items: Option<Box<Schema>>,
    /// Minimum number of items.
    #[serde(skip_serializing_if = "is_default")]
    pub min_items: Option<u8>,
    /// Maximum number of items.
    #[serde(skip_serializing_if = "is_default")]
    pub max_items: Option<u8>,
    /// The keys of an object, in documented order.
    #[serde(skip_serializing_if = "is_default")]
    pub properties: Keyed<Schema>,
    /// Regular expression → schema of the keys that match it.
    #[serde(skip_serializing_if = "is_default")]
    pub pattern_properties: Keyed<Schema>,
    /// Schema of all other keys.
    #[serde(skip_serializing_if = "is_default")]
    pub additional_properties: Option<Box<Schema>>,
    /// Schema of the keys themselves.
    #[serde(skip_serializing_if = "is_default")]
    pub property_names: Option<Box<Schema>>,
    /// Required keys.
    #[serde(skip_serializing_if = "is_default")]
    pub required: Vec<String>,
    /// The value matches at least one of these.
    #[serde(skip_serializing_if = "is_default")]
    pub any_of: Vec<Schema>,
    /// The value matches all of these.
    #[serde(skip_serializing_if = "is_default")]
    pub all_of: Vec<Schema>,
    /// The value does not match this.
    #[serde(skip_serializing_if = "is_default")]
    pub not: Option<Box<Schema>>,
    /// The value that the portal assumes if none is sent.
    #[serde(skip_serializing_if = "is_default")]
    pub default: Option<Value>,
    /// The documented default, if it is not a value of this schema.
    #[serde(rename = "x-default", skip_serializing_if = "is_default")]
    pub default_text: Option<String>,
    /// Deprecated.
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// Documented word for an id or a code.
    #[serde(rename = "x-id", skip_serializing_if = "is_default")]
    pub id: Option<String>,
    /// Documented spelling of a name that stands for many keys.
    #[serde(rename = "x-pattern", skip_serializing_if = "is_default")]
    pub key_pattern: Option<String>,
    /// The documentation allows `null`. A reply may have `null` without it.
    #[serde(rename = "x-nullable", skip_serializing_if = "is_default")]
    pub nullable: bool,
    /// Required in some calls only.
    #[serde(rename = "x-conditional", skip_serializing_if = "is_default")]
    pub conditional: bool,
    /// When the key is required, has an effect or is ignored, in the notation of conditions.
    #[serde(rename = "x-conditions", skip_serializing_if = "is_default")]
    pub conditions: Vec<String>,
    /// Labels of the documented alternatives that have this key.
    #[serde(rename = "x-applies-to", skip_serializing_if = "is_default")]
    pub applies_to: Vec<String>,
    /// Description.
    #[serde(skip_serializing_if = "is_default")]
    pub description: Option<String>,
}

/// A JSON type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` and `false`.
    Boolean,
    /// A number without a fractional part.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// A set of JSON types; empty for all.
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

/// An ordered map with string keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed<T>(pub Vec<(String, T)>);

impl<T> Keyed<T> {
    /// A map of these entries.
    pub(super) fn of<const N: usize>(entries: [(&str, T); N]) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// The number of keys.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the map is empty.
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
    /// A schema of values of these kinds.
    pub(super) fn of(kinds: &[Kind]) -> Self {
        Self { kinds: Kinds(kinds.to_vec()), ..Self::default() }
    }

    /// A schema of no value.
    pub(super) fn never() -> Self {
        Self { not: Some(Box::default()), ..Self::default() }
    }

    /// A reference to another schema.
    pub(super) fn reference(to: String) -> Self {
        Self { reference: Some(to), ..Self::default() }
    }

    /// A closed list of values of one kind.
    pub(super) fn one_of(kind: Kind, values: impl IntoIterator<Item = Value>) -> Self {
        Self { values: values.into_iter().collect(), ..Self::of(&[kind]) }
    }

    /// The alternative of several schemas, without duplicates.
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

    /// The alternative of this schema and `other`.
    pub(super) fn or(mut self, other: Self) -> Self {
        if self == Self::default() {
            return self;
        }
        let is_choice = self == Self { any_of: self.any_of.clone(), ..Self::default() };
        let mut schemas = if is_choice { std::mem::take(&mut self.any_of) } else { vec![self] };
        schemas.push(other);
        Self::any(schemas)
    }

    /// The alternative of this schema, which documents the value, and any other value. Linters take an empty alternative
    /// for a mistake, so it says what it is.
    pub(super) fn or_anything(self) -> Self {
        self.or(Self { description: Some("Any other value.".to_owned()), ..Self::default() })
    }

    /// The alternative of this schema and `null`.
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

/// Whether a value is the default one, which is not serialized.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
