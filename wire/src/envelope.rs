//! What stands around a result, of both interfaces, and the errors in its place.

use crate::doc::{Doc, Kind, Node};
use crate::error::{ApiError, DecodeError, NonJson, ReplyError, Validation};
use crate::field::{Field, lenient_i64, numbered_values};
use crate::method::{Method, Reply, Time};
use crate::misfit::Misfit;
use crate::values::Extra;

/// A successful reply whose result is not read yet.
#[derive(Clone, Debug)]
pub struct Envelope<'a> {
    doc: Doc<'a>,
}

/// Reads the reply to a method. The body decides whether it is an error, not the status: portals send errors with
/// status 200. A value that does not fit its field costs that field alone: [`Reply::misfits`] lists it.
///
/// # Errors
/// Returns an error if the service refused the call, or if the result as a whole is not what the method is documented
/// to answer; [`DecodeError::result`] has its JSON.
pub fn parse_reply<M: Method>(
    status: u16,
    content_type: Option<&str>,
    body: &[u8],
) -> Result<Reply<M::Output>, ReplyError> {
    // A page of HTML, or an empty body, is not the file that the method answers with (RES-9).
    let is_page = content_type.is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("text/html"));
    let file = || M::Output::from_body(body).filter(|_| !is_page && !body.is_empty());
    match Envelope::parse(status, content_type, body) {
        Ok(envelope) => envelope.read().map(|result| envelope.reply_of(result)).or_else(|error| match file() {
            Some(result) if !envelope.has_result() => Ok(Reply { result, ..Reply::default() }),
            _ => Err(ReplyError::Decode(envelope.with_result(error))),
        }),
        Err(ReplyError::NonJson(error)) => match file() {
            Some(result) if (200..300).contains(&status) => Ok(Reply { result, ..Reply::default() }),
            _ => Err(ReplyError::NonJson(error)),
        },
        Err(error) => Err(error),
    }
}

impl<'a> Envelope<'a> {
    /// Reads a body up to its result.
    ///
    /// # Errors
    /// Returns an error if the body is an error of the service, or not JSON.
    pub fn parse(status: u16, content_type: Option<&str>, body: &'a [u8]) -> Result<Self, ReplyError> {
        // PHP files of self-hosted portals may begin with a mark of their encoding.
        let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let doc = Doc::parse(text)
            .map_err(|error| ReplyError::NonJson(non_json(status, content_type, body, error.to_string())))?;
        if is_error(doc.root(), status) {
            return Err(ReplyError::Api(Box::new(api_error(doc.root(), status, body))));
        }
        Ok(Self { doc: doc.lenient() })
    }

    /// The same for strict reading: a value that does not fit its field is an error. For tests of types.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.doc = self.doc.strict();
        self
    }

    /// The value of `result`. A body that is no envelope is itself the result, as `rest.documentation.openapi` answers.
    pub fn result(&self) -> Node<'_> {
        static NOTHING: Doc<'static> = Doc::new();
        let root = self.doc.root();
        match root.get("result") {
            Some(result) => result,
            None if root.get("time").is_some() => NOTHING.root(),
            None => root,
        }
    }

    fn has_result(&self) -> bool {
        self.doc.root().get("result").is_some()
    }

    /// Reads the result. A value that does not fit its field leaves the field empty and is in `extra` of its record;
    /// [`Envelope::misfits`] lists such values.
    ///
    /// # Errors
    /// Returns an error if there is no result, or the result as a whole has another type than documented;
    /// [`DecodeError::result`] has its JSON.
    pub fn decode<T: Field + Default>(&self) -> Result<T, DecodeError> {
        self.read().map_err(|error| self.with_result(error))
    }

    fn with_result(&self, error: DecodeError) -> DecodeError {
        error.with_result(Some(self.result().to_value()))
    }

    fn read<T: Field + Default>(&self) -> Result<T, DecodeError> {
        if !(self.has_result() || T::is_any()) {
            // Any server that answers JSON could have sent it: it does not prove that the call ran.
            return Err(DecodeError::missing("the result of the method").in_key("result"));
        }
        let mut result = T::default();
        self.decode_into(&mut result)?;
        Ok(result)
    }

    fn decode_into(&self, result: &mut dyn Field) -> Result<(), DecodeError> {
        result.decode(self.result()).map_err(|error| {
            if self.has_result() { error } else { DecodeError::missing(error.expected()) }.in_key("result")
        })
    }

    /// Reads the result like [`Envelope::decode`], and what stands beside it.
    ///
    /// # Errors
    /// Returns an error if there is no result, or the result as a whole has another type than documented;
    /// [`DecodeError::result`] has its JSON.
    pub fn reply<T: Field + Default>(&self) -> Result<Reply<T>, DecodeError> {
        let result = self.decode()?;
        Ok(self.reply_of(result))
    }

    fn reply_of<T>(&self, result: T) -> Reply<T> {
        Reply { result, total: self.total(), next: self.next(), time: self.time(), misfits: self.misfits() }
    }

    /// Values that did not fit the fields that were read so far, with their paths: `result.items[3].showFilter`.
    pub fn misfits(&self) -> Vec<Misfit> {
        self.doc.root().misfits_under((!self.has_result()).then_some("result"))
    }

    /// The rows under these keys of the result. A missing key is an error, not an empty list, which would end a walk
    /// over pages as if there were no more rows (P2-3).
    ///
    /// # Errors
    /// Returns an error if the keys lead to no list.
    pub fn rows(&self, keys: &[&str]) -> Result<Vec<Node<'_>>, DecodeError> {
        if !self.has_result() {
            return Err(DecodeError::missing("list of rows").in_key("result"));
        }
        let mut node = self.result();
        for (depth, key) in keys.iter().enumerate() {
            // PHP writes an empty object as an empty list.
            if node.kind() == Kind::Array && node.is_empty() {
                return Ok(Vec::new());
            }
            let Some(inner) = node.get(key) else {
                return Err(in_result(DecodeError::missing("list of rows"), &keys[..=depth]));
            };
            node = inner;
        }
        match node.kind() {
            Kind::Array => Ok(node.items().collect()),
            _ if node.is_nothing() || node.is_empty() => Ok(Vec::new()),
            _ => match numbered_values(node) {
                Some(rows) => Ok(rows.into_iter().map(|(_, row)| row).collect()),
                None => Err(in_result(DecodeError::new("list of rows", node), keys)),
            },
        }
    }

    /// Reads one of these rows.
    ///
    /// # Errors
    /// Returns an error if the row as a whole has another type than documented.
    pub fn row<T: Field + Default>(keys: &[&str], index: usize, row: Node<'_>) -> Result<T, DecodeError> {
        let mut out = T::default();
        out.decode(row).map_err(|error| in_result(error.in_index(index), keys))?;
        Ok(out)
    }

    /// Number of rows in all pages.
    pub fn total(&self) -> Option<i64> {
        self.doc.root().get("total").and_then(lenient_i64)
    }

    /// Offset of the next page.
    pub fn next(&self) -> Option<i64> {
        self.doc.root().get("next").and_then(lenient_i64)
    }

    /// The cost of the call.
    pub fn time(&self) -> Option<Time> {
        self.doc.root().get("time").filter(|time| time.kind() == Kind::Object).map(Time::read)
    }
}

fn in_result(error: DecodeError, keys: &[&str]) -> DecodeError {
    keys.iter().rev().fold(error, |error, key| error.in_key(key)).in_key("result")
}

/// `error` decides before `result`. An empty one beside a result means that there was no error.
fn is_error(root: Node<'_>, status: u16) -> bool {
    let success = (200..300).contains(&status);
    let Some(error) = root.get("error") else { return !success };
    let empty = match error.kind() {
        Kind::Object => error.is_empty(),
        Kind::Array => true,
        _ => code(error).is_none(),
    };
    let alone = root.get("result").is_none_or(Node::is_null) || root.get("error_description").is_some();
    !success || !empty || (alone && !error.is_null())
}

/// The code of an error as text; empty ones and `0` are none.
fn code(error: Node<'_>) -> Option<String> {
    let text = error.as_str().map(|text| text.trim().to_owned()).or_else(|| error.number_text())?;
    (!text.is_empty() && text != "0").then_some(text)
}

impl ApiError {
    /// An error inside a reply, for example that of a command of a batch: an object of its members, or a bare string.
    /// Its body is that part of the reply alone.
    pub fn of_part(part: Node<'_>, status: u16) -> Self {
        let mut out = Self::empty(status, part.to_value().to_string());
        match part.as_str() {
            _ if part.kind() == Kind::Object => read_members(&mut out, part),
            Some(text) if text.contains(char::is_whitespace) => out.description = text.to_owned(),
            _ => out.code = code(part),
        }
        out.extra.dedup();
        out
    }

    fn empty(status: u16, body: String) -> Self {
        Self { code: None, description: String::new(), status, validation: Vec::new(), extra: Extra::new(), body }
    }
}

fn api_error(root: Node<'_>, status: u16, body: &[u8]) -> ApiError {
    let mut out = ApiError::empty(status, String::from_utf8_lossy(body).into_owned());
    match root.get("error").filter(|error| error.kind() == Kind::Object) {
        Some(error) => {
            read_members(&mut out, error);
            for (key, value) in root.entries().filter(|(key, _)| !["error", "result", "time"].contains(key)) {
                out.extra.push(key.to_owned(), value.to_value());
            }
        }
        None => read_members(&mut out, root),
    }
    out.extra.dedup();
    out
}

/// The members of an error: under the root in REST 2, in the object `error` in REST 3.0.
fn read_members(out: &mut ApiError, members: Node<'_>) {
    for (key, value) in members.entries() {
        match key {
            "error" | "code" if out.code.is_none() => out.code = code(value),
            "error_description" => out.description = text(value),
            "message" if out.description.is_empty() => out.description = text(value),
            "validation" if out.validation.is_empty() => out.validation = validations(value),
            "error" | "time" => {}
            _ => out.extra.push(key.to_owned(), value.to_value()),
        }
    }
}

fn text(node: Node<'_>) -> String {
    match node.as_str() {
        Some(text) => text.to_owned(),
        None if node.is_null() => String::new(),
        None => node.to_value().to_string(),
    }
}

/// A list, one with holes as PHP writes it, or one alone.
fn validations(node: Node<'_>) -> Vec<Validation> {
    match (node.kind(), numbered_values(node)) {
        (Kind::Array, _) => node.items().map(validation).collect(),
        (_, Some(items)) => items.into_iter().map(|(_, item)| validation(item)).collect(),
        _ if node.is_nothing() || node.is_empty() => Vec::new(),
        _ => vec![validation(node)],
    }
}

fn validation(node: Node<'_>) -> Validation {
    let member = |key| node.get(key).map(text).unwrap_or_default();
    match node.as_str() {
        Some(message) => Validation { field: String::new(), message: message.to_owned() },
        None => Validation { field: member("field"), message: member("message") },
    }
}

/// How much of a body that is not JSON is kept.
const SNIPPET: usize = 2048;

fn non_json(status: u16, content_type: Option<&str>, body: &[u8], reason: String) -> NonJson {
    let start = String::from_utf8_lossy(&body[..body.len().min(SNIPPET)]);
    let mut snippet = start.into_owned();
    while snippet.len() > SNIPPET {
        snippet.pop();
    }
    NonJson { status, content_type: content_type.map(str::to_owned), reason, snippet }
}
