//! Files: as they are sent in parameters, as they are referred to in replies, and as whole bodies.

use std::fmt;

use serde_json::{Value, json};

use crate::base64;
use crate::doc::{Doc, Kind, Node};
use crate::error::{DecodeError, EncodeError};
use crate::field::Field;
use crate::record::Codec;

/// A file in a parameter or in a reply. Methods differ in the form they take; the documentation of the field tells it
/// (protocol ENC-5). What several parameters or a field of another type take is made by [`Upload`](crate::Upload).
///
/// Files in a reply are not sent back by themselves: what a method does to files that it is not told about differs, so
/// name those that stay or go with [`File::keep`], [`File::id`], [`File::remove`] and the like (protocol ENC-6).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    value: Value,
    /// It was made of no bytes, which looks like [`File::none`] in some forms.
    empty: bool,
}

/// Bytes: base64 text inside JSON, or a whole body.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(pub Vec<u8>);

impl File {
    /// `"base64"`: one file without a name.
    pub fn content(content: impl AsRef<[u8]>) -> Self {
        Self::upload(content, |content| content.into())
    }

    /// `["name", "base64"]`; several files are a list of such pairs.
    pub fn pair(name: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        Self::upload(content, |content| json!([name.into(), content]))
    }

    /// `{"fileData": ["name", "base64"]}`; several files are a list of such objects.
    pub fn data(name: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        Self::upload(content, |content| json!({ "fileData": [name.into(), content] }))
    }

    /// `{"value": {"fileData": ["name", "base64"]}}`: a value of a property of a product, which is always a list.
    pub fn property(name: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        Self::upload(content, |content| json!({ "value": { "fileData": [name.into(), content] } }))
    }

    fn upload(content: impl AsRef<[u8]>, form: impl FnOnce(String) -> Value) -> Self {
        let content = content.as_ref();
        Self { value: form(base64::encode(content)), empty: content.is_empty() }
    }

    /// `{"id": 1}`: an uploaded file that stays.
    pub fn keep(id: i64) -> Self {
        json!({ "id": id }).into()
    }

    /// `{"id": 1, "remove": "Y"}`: an uploaded file that goes.
    pub fn remove(id: i64) -> Self {
        json!({ "id": id, "remove": "Y" }).into()
    }

    /// `{"value": {"remove": "Y"}, "valueId": "1"}`: a value of a property of a product that goes, by the id of the
    /// value. The ids of those that stay change: read the product again before the next removal.
    pub fn remove_property(value_id: i64) -> Self {
        json!({ "value": { "remove": "Y" }, "valueId": value_id.to_string() }).into()
    }

    /// `{"1": "Y"}`: values that go, by their ids. It stands in a field of its own, `PROPERTY_1075_DEL` beside
    /// `PROPERTY_1075` (lists and data stores).
    pub fn remove_values(ids: impl IntoIterator<Item = i64>) -> Self {
        Self::by_id(ids, "Y")
    }

    /// `{"1": "del"}`: attachments of a post that go.
    pub fn remove_attachments(ids: impl IntoIterator<Item = i64>) -> Self {
        Self::by_id(ids, "del")
    }

    fn by_id(ids: impl IntoIterator<Item = i64>, order: &str) -> Self {
        ids.into_iter().map(|id| (id.to_string(), Value::from(order))).collect::<Value>().into()
    }

    /// `1`: an uploaded file. Where a list of files takes the place of the old one, this one stays.
    pub fn id(id: i64) -> Self {
        Value::from(id).into()
    }

    /// `"n1"`: a file on Drive.
    pub fn drive(id: i64) -> Self {
        Value::from(format!("n{id}")).into()
    }

    /// `""`: no file any more.
    pub fn none() -> Self {
        Value::from("").into()
    }

    /// The value as it is on the wire.
    pub fn as_value(&self) -> &Value {
        &self.value
    }

    /// The id of an uploaded file, wherever it stands.
    pub fn file_id(&self) -> Option<i64> {
        let id = ["id", "ID", "fileId"].iter().find_map(|key| self.value.get(key)).unwrap_or(&self.value);
        id.as_i64().or_else(|| id.as_str()?.parse().ok())
    }
}

/// Any other form.
impl From<Value> for File {
    fn from(value: Value) -> Self {
        Self { value, empty: false }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut doc = Doc::default();
        doc.value(&self.value);
        doc.root().fmt(f)
    }
}

impl Field for File {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = node.to_value().into();
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        let at = out.len();
        out.value(&self.value);
        let problem = if self.empty { Some(EncodeError::EmptyFile) } else { problem(out.node(at)) };
        if let Some(problem) = problem {
            out.report(|| problem);
        }
        if is_upload(&self.value) {
            out.mark_upload();
        }
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Null | Kind::Boolean | Kind::Number => 0,
            _ => 1,
        }
    }
}

crate::field_serde!(File);

/// What is wrong with a file, in whichever form. Portals answer a call with an empty one with success and store nothing,
/// and decode the prefix of a data URL as if it were content.
fn problem(file: Node<'_>) -> Option<EncodeError> {
    match file.kind() {
        Kind::String => content_problem(file).filter(|problem| *problem != EncodeError::EmptyFile),
        Kind::Array => match pair(file) {
            Some((name, content)) if name.as_str() != Some("") => content_problem(content),
            Some(_) => None,
            None => file.items().find_map(problem),
        },
        Kind::Object => ["fileData", "value"].iter().find_map(|key| problem(file.get(key)?)),
        _ => None,
    }
}

/// It brings content; the other forms refer to a file, or to none.
fn is_upload(value: &Value) -> bool {
    match value {
        Value::Array(pair) => {
            matches!(pair.as_slice(), [Value::String(_), Value::String(content)] if !content.is_empty())
        }
        Value::Object(members) => members.get("fileData").is_some_and(is_upload),
        Value::String(text) => {
            let id = text.strip_prefix('n').unwrap_or(text);
            let is_id = id.bytes().all(|byte| byte.is_ascii_digit());
            !is_id && text.len() % 4 == 0 && base64::decode(text).is_some()
        }
        _ => false,
    }
}

/// The same of a parameter whose name alone tells that it is the content of a file, or a name with it.
pub(crate) fn parameter_problem(name: &str, value: Node<'_>) -> Option<EncodeError> {
    const NAMES: [&str; 3] = ["fileContent", "FILE_CONTENT", "fileData"];
    if !NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        return None;
    }
    content_problem(pair(value).map_or(value, |(_, content)| content))
}

/// A name and content.
fn pair(node: Node<'_>) -> Option<(Node<'_>, Node<'_>)> {
    let mut items = node.items();
    let (name, content) = (items.next()?, items.next()?);
    (items.next().is_none() && name.as_str().is_some() && content.as_str().is_some()).then_some((name, content))
}

fn content_problem(content: Node<'_>) -> Option<EncodeError> {
    match content.as_str()? {
        "" => Some(EncodeError::EmptyFile),
        text if is_data_url(text) => Some(EncodeError::DataUrl),
        _ => None,
    }
}

/// `data:image/png;base64,…`. A colon stands in no base64.
pub(super) fn is_data_url(text: &str) -> bool {
    text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("data:"))
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({})", self.0.len())
    }
}

impl Field for Bytes {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        let bytes = node.as_str().and_then(base64::decode);
        self.0 = bytes.ok_or_else(|| DecodeError::new("base64 text", node))?;
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        out.mark_upload();
        out.text(&base64::encode(&self.0));
    }

    fn fit(node: Node<'_>) -> u32 {
        u32::from(node.as_str().is_some())
    }

    fn from_body(body: &[u8]) -> Option<Self> {
        Some(Self(body.to_vec()))
    }
}

crate::field_serde!(Bytes);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_told_from_what_refers_to_it() {
        let uploads = |field: &dyn Field| {
            let mut doc = Doc::default();
            field.encode(&mut doc, Codec::Json);
            doc.has_upload()
        };
        for file in [File::pair("a", "x"), File::content("x"), File::data("a", "x")] {
            assert!(uploads(&vec![file]));
        }
        let texts = [json!("del"), json!("1234"), json!("n123"), json!(null), json!([1, 2])].map(File::from);
        let kept = [File::keep(1), File::remove(1), File::id(5), File::drive(123), File::none()];
        for file in kept.into_iter().chain(texts) {
            assert!(!uploads(&file), "{file:?}");
        }
        assert!(uploads(&Bytes(vec![1])));
    }
}
