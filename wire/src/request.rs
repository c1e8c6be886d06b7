//! From a request to a body.

use crate::doc::{Doc, Kind};
use crate::error::EncodeError;
use crate::method::Method;
use crate::record::{Record, encode_field, encode_record};

/// The JSON body of a call. Members of the call that are no parameters of the method, such as the token (`auth`) of an
/// application, come last; with them positional arguments are an object of numbers (protocol ENC-2).
///
/// # Errors
/// Returns an error if the request cannot be sent as it is.
pub fn encode<M: Method>(request: &M, members: &[(&str, &str)]) -> Result<Vec<u8>, EncodeError> {
    encode_untyped(request, M::POSITIONAL, members)
}

/// The parameters of a request as a document, for forms other than JSON.
///
/// # Errors
/// Returns an error if the request cannot be sent as it is.
pub fn parameters<M: Method>(request: &M) -> Result<Doc<'_>, EncodeError> {
    document(request, M::POSITIONAL, &[])
}

/// [`encode`] without the type.
///
/// # Errors
/// Returns an error if the request cannot be sent as it is.
pub fn encode_untyped(
    request: &dyn Record,
    positional: bool,
    members: &[(&str, &str)],
) -> Result<Vec<u8>, EncodeError> {
    let doc = document(request, positional, members)?;
    Ok(serde_json::to_vec(&doc.root()).unwrap_or_default())
}

fn document<'a>(
    request: &'a dyn Record,
    positional: bool,
    members: &[(&'a str, &'a str)],
) -> Result<Doc<'a>, EncodeError> {
    let mut doc = Doc::default();
    if positional {
        encode_positions(request, members, &mut doc);
    } else {
        encode_record(request, &mut doc);
        if let Some(problem) = EncodeError::ambiguous(doc.root().entries().map(|(key, _)| key)) {
            doc.report(|| problem);
        }
        encode_members(members, &mut doc);
    }
    match doc.problem() {
        Some(problem) => Err(problem.clone()),
        None => Ok(doc),
    }
}

/// Appends members to the object at the root of the document.
fn encode_members<'a>(members: &[(&'a str, &'a str)], doc: &mut Doc<'a>) {
    for (name, value) in members {
        doc.str(name);
        doc.str(value);
    }
    doc.close(0);
}

/// Writes an array; with members an object of numbers, which has room for them. A skipped argument is an empty array.
fn encode_positions<'a>(request: &'a dyn Record, members: &[(&'a str, &'a str)], doc: &mut Doc<'a>) {
    let info = request.info();
    let kind = if members.is_empty() { Kind::Array } else { Kind::Object };
    doc.open(kind);
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
    encode_members(members, doc);
    let named = request.extra().keys().find(|key| info.fields.iter().all(|field| *field != key.as_str()));
    if let Some(key) = named {
        doc.report(|| EncodeError::NamedArgument { key: key.clone() });
    }
}
