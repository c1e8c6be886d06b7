//! Structs that are described by a table: what they are called on the wire, and their fields by index.
//!
//! Everything a record can do (serde, `Debug`, leniency) is written here once, over `dyn Record`.

use std::fmt;

use serde::{Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::doc::{Doc, Kind, Node};
use crate::error::{DecodeError, EncodeError};
use crate::field::Field;
use crate::values::Extra;

/// A struct with documented fields, and a map for those that are not.
pub trait Record: Send + Sync + 'static {
    /// Its description; `fields` in the order of [`Record::field`].
    fn info(&self) -> &'static RecordInfo;
    /// A field by its index.
    fn field(&self, index: usize) -> Option<&dyn Field>;
    /// A field by its index, to be changed.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
    /// Entries that the documentation does not list.
    fn extra(&self) -> &Extra;
    /// Entries that the documentation does not list, to be changed.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// Description of a record.
#[derive(Clone, Copy, Debug)]
pub struct RecordInfo {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Its fields in documented order.
    pub fields: &'static [FieldInfo],
}

/// Description of a field.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    name: &'static str,
    aliases: &'static [&'static str],
    codec: Codec,
    required: bool,
}

/// How booleans inside a field are sent. All forms are understood in replies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Codec {
    /// `true`, `false`.
    #[default]
    Json,
    /// `"Y"`, `"N"`.
    YesNo,
    /// `1`, `0`.
    OneZero,
}

impl FieldInfo {
    /// A field that may be absent, by its name on the wire.
    pub const fn new(name: &'static str) -> Self {
        Self { name, aliases: &[], codec: Codec::Json, required: false }
    }

    /// Reading a record without this field is an error.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// How booleans inside are sent.
    pub const fn codec(mut self, codec: Codec) -> Self {
        self.codec = codec;
        self
    }

    /// Other names under which it is read, never sent.
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Its name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// It must be sent.
    pub const fn is_required(&self) -> bool {
        self.required
    }
}

/// What every record can do besides.
pub trait RecordExt: Record + Sized {
    /// Sends an entry that the documentation does not list, for example a custom field. An entry with the name of a
    /// documented field takes its place.
    #[must_use]
    fn set(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra_mut().insert(key.into(), value.into());
        self
    }
}

impl<T: Record> RecordExt for T {}

impl<T: Record> Record for Box<T> {
    fn info(&self) -> &'static RecordInfo {
        (**self).info()
    }

    fn field(&self, index: usize) -> Option<&dyn Field> {
        (**self).field(index)
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        (**self).field_mut(index)
    }

    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
    }
}

/// Index of the field that a key means. Replies mostly keep the documented order, so the search starts at `guess`.
fn position(fields: &[FieldInfo], guess: usize, key: &str) -> Option<usize> {
    if fields.get(guess).is_some_and(|field| field.name == key) {
        return Some(guess);
    }
    fields
        .iter()
        .position(|field| field.name == key)
        .or_else(|| fields.iter().position(|field| field.aliases.contains(&key)))
}

/// How many keys of an object a record knows.
pub(crate) fn known_keys(info: &RecordInfo, node: Node<'_>) -> usize {
    node.entries().filter(|(key, _)| position(info.fields, 0, key).is_some()).count()
}

/// Reads a record. `[]` is an empty object, as PHP writes it.
pub(crate) fn decode_record(record: &mut dyn Record, node: Node<'_>) -> Result<(), DecodeError> {
    if node.kind() != Kind::Object && !(node.kind() == Kind::Array && node.is_empty()) {
        return Err(DecodeError::new("object", node));
    }
    let info = record.info();
    let mut next = 0;
    for (key, value) in node.entries() {
        match position(info.fields, next, key) {
            Some(index) => {
                next = index + 1;
                if let Some(field) = record.field_mut(index) {
                    field.decode(value).map_err(|error| error.in_key(key))?;
                }
            }
            None => record.extra_mut().push(key.to_owned(), value.to_value()),
        }
    }
    record.extra_mut().dedup();
    match info.fields.iter().find(|field| field.required && !has_key(field, node)) {
        Some(field) => Err(DecodeError::missing("required field").in_key(field.name)),
        None => Ok(()),
    }
}

fn has_key(field: &FieldInfo, node: Node<'_>) -> bool {
    node.entries().any(|(key, _)| field.name == key || field.aliases.contains(&key))
}

/// Writes a record: documented fields in their order, then the rest. Absent fields are left out.
pub(crate) fn encode_record<'a>(record: &'a dyn Record, out: &mut Doc<'a>) {
    let at = out.open(Kind::Object);
    let info = record.info();
    for index in 0..info.fields.len() {
        let before = out.len();
        out.str(info.fields[index].name);
        if !encode_field(record, index, out) {
            out.truncate(before);
        }
    }
    for (key, value) in record.extra() {
        if info.fields.iter().all(|field| field.name != key) {
            report_case(info, key, out);
            out.str(key);
            out.value(value);
        }
    }
    out.close(at);
}

/// Writes the value of one field, or what stands in `extra` in its place; tells whether there was any.
pub(crate) fn encode_field<'a>(record: &'a dyn Record, index: usize, out: &mut Doc<'a>) -> bool {
    let Some(info) = record.info().fields.get(index) else { return false };
    let before = out.len();
    match record.extra().get(info.name) {
        Some(value) => out.value(value),
        None => {
            if let Some(field) = record.field(index) {
                field.encode(out, info.codec);
            }
        }
    }
    out.len() > before
}

/// The server folds the case of many keys: two spellings of one would be two values for one parameter.
fn report_case(info: &RecordInfo, key: &str, out: &mut Doc<'_>) {
    if let Some(field) = info.fields.iter().find(|field| field.name.eq_ignore_ascii_case(key)) {
        out.report(|| EncodeError::DuplicateKey { key: key.to_owned(), documented: field.name });
    }
}

/// `Serialize` of every record.
pub fn serialize_record<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let mut doc = Doc::default();
    encode_record(record, &mut doc);
    match doc.problem() {
        Some(problem) => Err(serde::ser::Error::custom(problem)),
        None => doc.root().serialize(serializer),
    }
}

/// `Deserialize` of every record, into one made by `Default`.
pub fn deserialize_record<'de, D: Deserializer<'de>>(record: &mut dyn Record, deserializer: D) -> Result<(), D::Error> {
    let doc = Doc::from_deserializer(deserializer)?;
    decode_record(record, doc.root()).map_err(serde::de::Error::custom)
}

/// `Debug` of every record: its wire names and values as they would be sent.
pub fn debug_record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut doc = Doc::default();
    encode_record(record, &mut doc);
    let mut out = f.debug_struct(record.info().name);
    for (key, value) in doc.root().entries() {
        out.field(key, &value);
    }
    out.finish()
}
