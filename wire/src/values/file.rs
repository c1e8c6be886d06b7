//! Files: as they are sent in parameters, as they are referred to in replies, and as whole bodies.

use std::fmt;

use serde_json::{Value, json};

use crate::base64;
use crate::doc::{Doc, Kind, Node};
use crate::error::{DecodeError, EncodeError};
use crate::field::Field;
use crate::record::Codec;

/// A file in a parameter or in a reply. Methods differ in the form they take; the documentation of the field tells it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File(Value);

/// Bytes: base64 text inside JSON, or a whole body.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(pub Vec<u8>);

impl File {
    /// `["name", "base64"]`.
    pub fn pair(name: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        Self(json!([name.into(), encoded(content)]))
    }

    /// `"base64"`.
    pub fn content(content: impl AsRef<[u8]>) -> Self {
        Self(encoded(content))
    }

    /// `{"fileData": ["name", "base64"]}`.
    pub fn data(name: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        Self(json!({ "fileData": [name.into(), encoded(content)] }))
    }

    /// `{"id": 1}`: an uploaded file that stays.
    pub fn keep(id: i64) -> Self {
        Self(json!({ "id": id }))
    }

    /// `{"id": 1, "remove": "Y"}`: an uploaded file that goes.
    pub fn remove(id: i64) -> Self {
        Self(json!({ "id": id, "remove": "Y" }))
    }

    /// `1`: an uploaded file.
    pub fn id(id: i64) -> Self {
        Self(id.into())
    }

    /// `"n1"`: a file on Drive.
    pub fn drive(id: i64) -> Self {
        Self(format!("n{id}").into())
    }

    /// `""`: no file any more.
    pub fn none() -> Self {
        Self(Value::String(String::new()))
    }

    /// The value as it is on the wire.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The id of an uploaded file, wherever it stands.
    pub fn file_id(&self) -> Option<i64> {
        let id = ["id", "ID", "fileId"].iter().find_map(|key| self.0.get(key)).unwrap_or(&self.0);
        id.as_i64().or_else(|| id.as_str()?.parse().ok())
    }
}

fn encoded(content: impl AsRef<[u8]>) -> Value {
    Value::String(base64::encode(content.as_ref()))
}

/// Any other form.
impl From<Value> for File {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut doc = Doc::default();
        doc.value(&self.0);
        doc.root().fmt(f)
    }
}

impl Field for File {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        self.0 = node.to_value();
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        if is_empty_upload(&self.0) {
            out.report(|| EncodeError::EmptyFile);
        }
        if is_upload(&self.0) {
            out.mark_upload();
        }
        out.value(&self.0);
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Null | Kind::Boolean | Kind::Number => 0,
            _ => 1,
        }
    }
}

crate::field_serde!(File);

/// A name with empty content. Portals answer such a call with success and store nothing.
fn is_empty_upload(value: &Value) -> bool {
    match value.get("fileData").unwrap_or(value) {
        Value::Array(pair) => {
            matches!(pair.as_slice(), [Value::String(name), Value::String(content)] if !name.is_empty() && content.is_empty())
        }
        _ => false,
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
