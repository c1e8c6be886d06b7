//! Structs that a table describes: names on the wire, and fields by index.
//!
//! All behaviour of records (serde, `Debug`, leniency) is implemented here once, over `dyn Record`.

use std::fmt;

use serde::{Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::doc::write::Redacted;
use crate::doc::{Doc, Kind, Node};
use crate::error::{DecodeError, EncodeError};
use crate::field::Field;
use crate::serialized::{self, to_entry};
use crate::values::{Extra, parameter_problem};

/// A struct with documented fields, and a map for those that are not.
///
/// Access to fields by index is all the code that a record has of its own, because every line of it is compiled for
/// thousands of generated records.
pub trait Record: Send + Sync + 'static {
    /// Its description.
    fn info(&self) -> &'static RecordInfo;

    /// A field by its index in [`RecordInfo::fields`]; its [`Extra`] for an index beyond the last one.
    fn field(&self, index: usize) -> &dyn Field;

    /// The same, mutable.
    fn field_mut(&mut self, index: usize) -> &mut dyn Field;

    /// Entries that the documentation does not list, and values of a reply that do not fit the types of their fields
    /// ([`Misfit`](crate::Misfit)). An entry with the name of a field is sent if the field is empty, or required.
    fn extra(&self) -> &Extra {
        static NOTHING: Extra = Extra::new();
        self.field(usize::MAX).as_extra().unwrap_or(&NOTHING)
    }

    /// The same, mutable; `None` if the record has no place for them.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        self.field_mut(usize::MAX).as_extra_mut()
    }
}

/// Description of a record: plain lists in static memory.
#[derive(Clone, Copy, Debug)]
pub struct RecordInfo {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Names of its fields on the wire, in documented order.
    pub fields: &'static [&'static str],
    /// Indices of the fields that must be sent. They always hold a value; the others are of the type `Option`.
    pub required: &'static [usize],
    /// Fields whose booleans or numbers are not sent as those of JSON.
    pub codecs: &'static [(usize, Codec)],
}

impl RecordInfo {
    /// How booleans and numbers inside a field are sent.
    pub(crate) fn codec(&self, index: usize) -> Codec {
        self.codecs.iter().find(|(at, _)| *at == index).map_or(Codec::Json, |(_, codec)| *codec)
    }
}

/// How booleans and numbers inside a field are sent. Replies are read in every form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Codec {
    /// `true`, `false`.
    #[default]
    Json,
    /// `"Y"`, `"N"`.
    YesNo,
    /// `1`, `0`.
    OneZero,
    /// Numbers as texts: `"5"`.
    Text,
}

/// What every record can do.
pub trait RecordExt: Record + Sized {
    /// Sends an entry that the documentation does not list, for example a custom field. It takes everything that
    /// serializes: texts and numbers, `json!`, a [`File`](crate::File) or a [`DateTime`](crate::DateTime), structs of
    /// your own. A value that cannot be serialized is an error when the record is sent:
    /// [`EncodeError::NotSerializable`].
    ///
    /// An entry with the name of a documented field takes its place: an optional field is emptied. Whichever of the two
    /// is set last is sent; only a required field does not replace an entry with its name.
    #[must_use]
    fn set(mut self, key: impl Into<String>, value: impl Serialize) -> Self {
        set_entry(&mut self, key.into(), to_entry(value));
        self
    }
}

fn set_entry(record: &mut dyn Record, key: String, value: Value) {
    let info = record.info();
    let Some(extra) = record.extra_mut() else { return };
    let documented = position(info.fields, 0, &key);
    extra.insert(key, value);
    if let Some(index) = documented.filter(|index| !info.required.contains(index)) {
        clear(record.field_mut(index));
    }
}

impl<T: Record> RecordExt for T {}

impl<T: Record> Record for Box<T> {
    fn info(&self) -> &'static RecordInfo {
        (**self).info()
    }

    fn field(&self, index: usize) -> &dyn Field {
        (**self).field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        (**self).field_mut(index)
    }
}

/// Index of the field that a key means. Replies mostly keep the documented order, so the search starts at `guess`.
fn position(fields: &[&str], guess: usize, key: &str) -> Option<usize> {
    if fields.get(guess).is_some_and(|field| *field == key) {
        return Some(guess);
    }
    fields.iter().position(|field| *field == key)
}

/// The number of keys of an object that are fields of a record.
pub(crate) fn known_keys(info: &RecordInfo, node: Node<'_>) -> usize {
    node.entries().filter(|(key, _)| position(info.fields, 0, key).is_some()).count()
}

/// Reads a record. PHP writes an empty object as `[]`. In a lenient document a value that does not fit its field costs
/// that field alone.
pub(crate) fn decode_record(record: &mut dyn Record, node: Node<'_>) -> Result<(), DecodeError> {
    if node.kind() != Kind::Object && !(node.kind() == Kind::Array && node.is_empty()) {
        return Err(DecodeError::new("object", node));
    }
    let info = record.info();
    let (mut next, mut unknown) = (0, false);
    for (key, value) in node.entries() {
        match position(info.fields, next, key) {
            Some(index) => {
                next = index + 1;
                if let Err(error) = record.field_mut(index).decode(value) {
                    set_aside(record, index, (key, value), node, error)?;
                    unknown = true;
                }
            }
            None => {
                unknown = true;
                if let Some(extra) = record.extra_mut() {
                    extra.push(key.to_owned(), value.to_value());
                }
            }
        }
    }
    if let Some(extra) = record.extra_mut().filter(|_| unknown) {
        extra.dedup();
    }
    let mut required = info.required.iter().filter_map(|index| info.fields.get(*index));
    match required.find(|name| node.entries().all(|(key, _)| key != **name)) {
        Some(name) => Err(DecodeError::missing("required field").in_key(name)),
        None => Ok(()),
    }
}

/// Keeps a value that does not fit its field as an extra entry, and leaves the field empty. It is an error if the
/// document is not lenient, or if the field cannot be empty: then the record is what does not fit.
fn set_aside(
    record: &mut dyn Record,
    index: usize,
    (key, value): (&str, Node<'_>),
    whole: Node<'_>,
    error: DecodeError,
) -> Result<(), DecodeError> {
    if !value.is_lenient() {
        return Err(error.in_key(key));
    }
    // The value is kept as a whole, or not at all, so what was reported inside it is withdrawn.
    drop(value.take_misfits());
    // The last one counts where a key repeats.
    if whole.get(key).is_some_and(|last| !last.is_same(value)) {
        return Ok(());
    }
    if !clear(record.field_mut(index)) {
        return Err(error.in_key(key));
    }
    value.report_misfit(error);
    if let Some(extra) = record.extra_mut() {
        extra.push(key.to_owned(), value.to_value());
    }
    Ok(())
}

/// Makes a field empty, and returns whether it can be empty.
fn clear(field: &mut dyn Field) -> bool {
    static NOTHING: Doc<'static> = Doc::new();
    // An optional field reads the lack of a value as `None`; others fail, or keep a value.
    let is_read = field.decode(NOTHING.root()).is_ok();
    let mut out = Doc::default();
    field.encode(&mut out, Codec::Json);
    is_read && out.len() == 0
}

/// Writes a record: documented fields in their order, then the extra entries. Absent fields are left out.
pub(crate) fn encode_record<'a>(record: &'a dyn Record, out: &mut Doc<'a>) {
    let at = out.open(Kind::Object);
    let info = record.info();
    for index in 0..info.fields.len() {
        let before = out.len();
        out.str(info.fields[index]);
        if !encode_field(record, index, out) {
            out.truncate(before);
        }
    }
    for (key, value) in record.extra() {
        if info.fields.iter().all(|field| *field != key) {
            check_spelling(info, key, out);
            out.str(key);
            encode_entry(key, value, out);
        }
    }
    out.close(at);
}

/// Writes the value of an extra entry, or reports that there is none.
fn encode_entry<'a>(key: &str, value: &'a Value, out: &mut Doc<'a>) {
    if let Some(reason) = serialized::reason(value) {
        out.report_first(EncodeError::NotSerializable { key: key.to_owned(), reason: reason.to_owned() });
    }
    out.raw(value);
}

/// Writes the value of one field, or the extra entry in its place, and returns whether there is one. An optional field
/// that holds a value goes before an entry with its name, so that setting the field replaces what was set aside when
/// the record was read. A required field always holds a value, so the entry goes before it.
pub(crate) fn encode_field<'a>(record: &'a dyn Record, index: usize, out: &mut Doc<'a>) -> bool {
    let info = record.info();
    let Some(name) = info.fields.get(index) else { return false };
    let before = out.len();
    let entry = || record.extra().get(name);
    match info.required.contains(&index).then(entry).flatten() {
        Some(value) => encode_entry(name, value, out),
        None => record.field(index).encode(out, info.codec(index)),
    }
    if let Some(value) = (out.len() == before).then(entry).flatten() {
        encode_entry(name, value, out);
    }
    let sent = out.len() > before;
    if sent {
        check_file_content(name, before, out);
    }
    sent
}

/// Reports content of a file that cannot be sent. Parameters for it are often documented as any text.
fn check_file_content(name: &str, at: usize, out: &mut Doc<'_>) {
    if let Some(problem) = parameter_problem(name, out.node(at)) {
        out.report(|| problem);
    }
}

/// Reports an extra key that spells a documented one in another case: the server folds the case of many keys, and would
/// get two values for one parameter.
fn check_spelling(info: &RecordInfo, key: &str, out: &mut Doc<'_>) {
    if let Some(field) = info.fields.iter().find(|field| field.eq_ignore_ascii_case(key)) {
        out.report(|| EncodeError::DuplicateKey { key: key.to_owned(), documented: field });
    }
}

/// `Serialize` of every record.
pub fn serialize_record<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    // A record of a reply may hold what must not be sent, so only calls check for other problems.
    let mut doc = Doc::default();
    encode_record(record, &mut doc);
    match doc.problem() {
        Some(problem @ EncodeError::NotSerializable { .. }) => Err(serde::ser::Error::custom(problem)),
        _ => doc.root().serialize(serializer),
    }
}

/// A record whose type is erased is written like any other.
impl Serialize for dyn Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_record(self, serializer)
    }
}

/// `Deserialize` of every record. It is lenient, because what [`serialize_record`] writes of a reply has the values that
/// do not fit, and must be readable again.
pub fn deserialize_record<'de, T: Record + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let doc = Doc::from_deserializer(deserializer)?.lenient();
    let mut record = T::default();
    decode_record(&mut record, doc.root()).map_err(serde::de::Error::custom)?;
    Ok(record)
}

/// `PartialEq` of every record: two are equal if they are sent alike.
pub fn eq_record(left: &dyn Record, right: &dyn Record) -> bool {
    let (mut a, mut b) = (Doc::default(), Doc::default());
    encode_record(left, &mut a);
    encode_record(right, &mut b);
    a.root().to_value() == b.root().to_value()
}

/// `Debug` of every record: its wire names and values as they would be sent.
pub fn debug_record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut doc = Doc::default();
    encode_record(record, &mut doc);
    let mut out = f.debug_struct(record.info().name);
    for (key, value) in doc.root().entries() {
        out.field(key, &Redacted(key, value));
    }
    out.finish()
}
