//! From a request to a body.

use crate::doc::{Doc, Kind};
use crate::error::EncodeError;
use crate::method::Method;
use crate::record::{Record, encode_field, encode_record};

/// The JSON body of a call. With a token it goes into the body as `auth`, where REST expects it.
pub fn encode<M: Method>(request: &M, auth: Option<&str>) -> Result<Vec<u8>, EncodeError> {
    body(request, M::POSITIONAL, auth)
}

/// The same without the type.
pub(crate) fn body(request: &dyn Record, positional: bool, auth: Option<&str>) -> Result<Vec<u8>, EncodeError> {
    let mut doc = Doc::default();
    if positional {
        encode_positions(request, auth, &mut doc);
    } else {
        encode_record(request, &mut doc);
        if let Some(token) = auth {
            doc.str("auth");
            doc.str(token);
            doc.close(0);
        }
    }
    match doc.problem() {
        Some(problem) => Err(problem.clone()),
        None => Ok(serde_json::to_vec(&doc.root()).unwrap_or_default()),
    }
}

/// An array; with a token an object of numbers, where there is a place for it. A skipped argument is an empty array.
fn encode_positions<'a>(request: &'a dyn Record, auth: Option<&'a str>, doc: &mut Doc<'a>) {
    let info = request.info();
    let kind = if auth.is_some() { Kind::Object } else { Kind::Array };
    let at = doc.open(kind);
    let mut end = doc.len();
    for index in 0..info.fields.len() {
        if kind == Kind::Object {
            doc.text(&index.to_string());
        }
        if encode_field(request, index, doc) {
            end = doc.len();
        } else {
            let empty = doc.open(Kind::Array);
            doc.close(empty);
        }
    }
    doc.truncate(end);
    if let Some(token) = auth {
        doc.str("auth");
        doc.str(token);
    }
    doc.close(at);
    let named = request.extra().keys().find(|key| info.fields.iter().all(|field| *field != key.as_str()));
    if let Some(key) = named {
        doc.report(|| EncodeError::NamedArgument { key: key.clone() });
    }
}
