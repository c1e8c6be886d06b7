//! Files: as they are sent in parameters, as they are referred to in replies, and as whole bodies.

use std::fmt;

use serde_json::{Value, json};

use crate::base64;
use crate::doc::{Doc, Kind, Node};
use crate::error::{DecodeError, EncodeError};
use crate::field::Field;
use crate::record::Codec;

/// A file in a parameter or in a reply. Methods differ in the form they take; the documentation of the field names it
/// (protocol ENC-5). [`Upload`](crate::Upload) makes the forms that take several parameters or fields of other types.
///
/// Files of a reply are not sent back by themselves. Methods differ in what they do with files that a request does not
/// name, so name those to keep or remove with [`File::keep`], [`File::id`], [`File::remove`] and the like (protocol
/// ENC-6).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    value: Value,
    /// It was made of no bytes, which some forms write like [`File::none`].
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

    /// `{"id": 1}`: keeps an uploaded file.
    pub fn keep(id: i64) -> Self {
        json!({ "id": id }).into()
    }

    /// `{"id": 1, "remove": "Y"}`: removes an uploaded file.
    pub fn remove(id: i64) -> Self {
        json!({ "id": id, "remove": "Y" }).into()
    }

    /// `{"value": {"remove": "Y"}, "valueId": "1"}`: removes a value of a property of a product, by the id of the
    /// value. The ids of the other values change: read the product again before the next removal.
    pub fn remove_property(value_id: i64) -> Self {
        json!({ "value": { "remove": "Y" }, "valueId": value_id.to_string() }).into()
    }

    /// `{"1": "Y"}`: removes values by their ids. It belongs in a field of its own, `PROPERTY_1075_DEL` beside
    /// `PROPERTY_1075` (lists and data stores).
    pub fn remove_values(ids: impl IntoIterator<Item = i64>) -> Self {
        Self::by_id(ids, "Y")
    }

    /// `{"1": "del"}`: removes attachments of a post.
    pub fn remove_attachments(ids: impl IntoIterator<Item = i64>) -> Self {
        Self::by_id(ids, "del")
    }

    fn by_id(ids: impl IntoIterator<Item = i64>, order: &str) -> Self {
        ids.into_iter().map(|id| (id.to_string(), Value::from(order))).collect::<Value>().into()
    }

    /// `1`: an uploaded file. In a list that replaces the old one, it is kept.
    pub fn id(id: i64) -> Self {
        Value::from(id).into()
    }

    /// `"n1"`: a file on Drive.
    pub fn drive(id: i64) -> Self {
        Value::from(format!("n{id}")).into()
    }

    /// `""`: removes the file.
    pub fn none() -> Self {
        Value::from("").into()
    }

    /// The value as it is on the wire.
    pub fn as_value(&self) -> &Value {
        &self.value
    }

    /// The id of an uploaded file, in any of its forms.
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

/// What is wrong with a file, in any form. Portals report success for an empty file and store nothing, and decode the
/// prefix of a data URL as if it were content.
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

/// Whether a value has the content of a file; the other forms refer to a file, or to none.
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

/// The same for a parameter that only its name identifies as the content of a file, or as name and content.
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

/// Whether a text is a data URL: `data:image/png;base64,…`. Base64 has no colon.
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
