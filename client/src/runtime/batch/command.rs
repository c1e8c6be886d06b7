//! One command: how it joins a batch, and what is rejected before anything is sent (B2-3, B2-6).

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};

use bitrix24_wire::{DecodeError, Doc, EncodeError, Field, Kind, Method, Node, Value, Version, parameters};

use super::query;
use super::reference::{Bound, Reference, keys, labels_in, place};
use crate::runtime::call::{check_name, is_name};
use crate::runtime::error::{Cause, Error, ErrorKind};

/// The method that sends a batch.
pub(super) const BATCH: &str = "batch";

/// How many commands a portal takes in one batch.
pub(super) const MAX_COMMANDS: usize = 50;

/// A result of any type.
pub(super) type AnyResult = Box<dyn Any + Send + Sync>;
pub(super) type Read = fn(Node<'_>) -> Result<AnyResult, DecodeError>;

/// A command of a batch. [`BatchReply::take`](crate::BatchReply::take) exchanges it for the result; before that, later
/// commands can refer to it.
pub struct Handle<O> {
    pub(super) batch: u64,
    pub(super) index: usize,
    label: String,
    output: PhantomData<fn() -> O>,
}

/// A command that is not in the batch yet: [`BatchCommand::add`] adds it.
#[must_use = "a command joins the batch with `add`"]
pub struct BatchCommand<'b, O> {
    plan: &'b mut BatchPlan,
    draft: Draft<'b>,
    label: Option<String>,
    bound: Vec<(String, Reference)>,
    output: PhantomData<fn() -> O>,
}

/// A request before it is checked.
pub(super) struct Draft<'r> {
    method: &'r str,
    parameters: Result<Doc<'r>, Error>,
    /// Documented names of its parameters; empty for methods by name.
    documented: &'static [&'static str],
    by_position: bool,
    read: Read,
    /// The result is a file.
    file: bool,
}

/// The commands of a batch, in their order.
pub(super) struct BatchPlan {
    id: u64,
    pub(super) version: Version,
    pub(super) halt: bool,
    /// A command refers to another one, so it must not run if that one fails.
    pub(super) linked: bool,
    pub(super) limit: usize,
    /// Generated labels start at this number.
    pub(super) before: usize,
    pub(super) entries: Vec<Entry>,
}

/// A checked command.
pub(super) struct Entry {
    pub(super) method: String,
    pub(super) label: String,
    /// Its label is sent: it was given, or another command refers to it.
    pub(super) named: bool,
    pub(super) parameters: Parameters,
    pub(super) read: Read,
}

pub(super) enum Parameters {
    /// Of REST 2: a query; by position, if `true`.
    Query(String, bool),
    /// Of REST 3.0: an object.
    Json(Value),
}

impl<'b, O: Field + Default> BatchCommand<'b, O> {
    pub(super) fn new(plan: &'b mut BatchPlan, draft: Draft<'b>) -> Self {
        Self { plan, draft, label: None, bound: Vec::new(), output: PhantomData }
    }

    /// Its name in the batch and in errors: letters, digits and `_`. The default is `c0`, `c1`, ….
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Takes a parameter from the result of an earlier command, in place of the value in the request. The name is that
    /// of the wire, inner names in brackets: `fields[COMPANY_ID]`; arguments by position are also `0`, `1`, ….
    pub fn bind(mut self, parameter: impl Into<String>, reference: Reference) -> Self {
        self.bound.push((parameter.into(), reference));
        self
    }

    /// Adds it.
    ///
    /// # Errors
    /// Returns an error if the batch is full or this cannot be a command of it, of kind [`ErrorKind::Request`]. The
    /// batch is unchanged then.
    pub fn add(self) -> Result<Handle<O>, Error> {
        let method = self.draft.method;
        let named = is_name(method);
        let index = self.plan.add(self.draft, self.label, self.bound).map_err(|error| match named {
            true => error.with_method(method),
            // It could be anything, an address with a secret for example.
            false => error,
        })?;
        let label = self.plan.entries[index].label.clone();
        Ok(Handle { batch: self.plan.id, index, label, output: PhantomData })
    }
}

impl<'r> Draft<'r> {
    pub(super) fn typed<M: Method>(request: &'r M) -> Self {
        Self {
            method: M::NAME,
            parameters: parameters(request).map_err(|error| Error::new(Cause::Encode(error))),
            documented: request.info().fields,
            by_position: M::POSITIONAL,
            read: read::<M::Output>,
            file: M::Output::from_body(&[]).is_some(),
        }
    }

    pub(super) fn raw(method: &'r str, parameters: &'r Value) -> Self {
        let document = Doc::from_deserializer(parameters);
        let parameters = document.map_err(|error| Error::local(ErrorKind::Request, error.to_string()));
        Self { method, parameters, documented: &[], by_position: false, read: read::<Value>, file: false }
    }
}

fn read<O: Field + Default>(node: Node<'_>) -> Result<AnyResult, DecodeError> {
    let mut out = O::default();
    out.decode(node)?;
    Ok(Box::new(out))
}

impl BatchPlan {
    pub(super) fn new(version: Version) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        Self { id, version, halt: false, linked: false, limit: MAX_COMMANDS, before: 0, entries: Vec::new() }
    }

    pub(super) fn id(&self) -> u64 {
        self.id
    }

    pub(super) fn is_full(&self) -> bool {
        self.entries.len() >= self.limit
    }

    /// Adds a command and returns its index.
    pub(super) fn add(
        &mut self,
        draft: Draft<'_>,
        label: Option<String>,
        bound: Vec<(String, Reference)>,
    ) -> Result<usize, Error> {
        self.check(&draft)?;
        let named = label.is_some();
        let label = self.label(label)?;
        let Draft { method, parameters, documented, by_position, read, .. } = draft;
        let doc = parameters?;
        let root = self.check_parameters(&doc)?;
        let bound = self.resolve(bound, if by_position { documented } else { &[] })?;
        check_names(root, &bound, documented)?;
        let (parameters, mut sources) = match self.version {
            Version::V2 => (self.query(root, &bound)?, Vec::new()),
            Version::V3 => self.json(root, &bound)?,
        };
        sources.extend(bound.iter().map(|(_, reference)| reference.command));
        for source in sources {
            self.entries[source].named = true;
            self.linked = true;
        }
        self.entries.push(Entry { method: method.to_owned(), label, named, parameters, read });
        Ok(self.entries.len() - 1)
    }

    fn check(&self, draft: &Draft<'_>) -> Result<(), Error> {
        if self.is_full() {
            let more = "send it in another one, or independent requests by `Client::batch_each`";
            return refuse(format!("the batch has {} commands, which is what it takes; {more}", self.limit));
        }
        check_name(draft.method)?;
        if draft.method.eq_ignore_ascii_case(BATCH) {
            return refuse("a batch cannot be a command of a batch");
        }
        if draft.file {
            return refuse("a method that answers with a file cannot be a command of a batch; call it alone");
        }
        Ok(())
    }

    fn check_parameters<'d>(&self, doc: &'d Doc<'_>) -> Result<Node<'d>, Error> {
        if self.version == Version::V2 && doc.has_upload() {
            return refuse("a file cannot be sent in a batch; call the method alone");
        }
        match (doc.root().kind(), self.version) {
            (Kind::Object | Kind::Null, _) | (Kind::Array, Version::V2) => Ok(doc.root()),
            (_, Version::V2) => refuse("parameters are an object, a list, or `null`"),
            (_, Version::V3) => refuse("parameters are an object, or `null`"),
        }
    }

    fn label(&self, given: Option<String>) -> Result<String, Error> {
        let taken = |label: &str| self.entries.iter().any(|entry| entry.label == label);
        let Some(label) = given else {
            let mut labels = (self.before + self.entries.len()..).map(|number| format!("c{number}"));
            return Ok(labels.find(|label| !taken(label)).unwrap_or_default());
        };
        if label.is_empty() || !label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return refuse(format!("the label `{label}` is not made of letters, digits and `_`"));
        }
        if taken(&label) {
            return refuse(format!("another command has the label `{label}`"));
        }
        Ok(label)
    }

    /// Splits the names of bound parameters into keys.
    fn resolve(
        &self,
        bound: Vec<(String, Reference)>,
        positions: &[&str],
    ) -> Result<Vec<(Vec<String>, Reference)>, Error> {
        let mut out: Vec<(Vec<String>, Reference)> = Vec::new();
        for (name, reference) in bound {
            if reference.batch != self.id {
                return refuse(format!("`{name}` is bound to a command of another batch"));
            }
            let mut keys = match keys(&name) {
                Some(keys) if !keys.is_empty() => keys,
                _ => return refuse(format!("`{name}` is no name of a parameter; it looks like `fields[COMPANY_ID]`")),
            };
            if let Some(position) = positions.iter().position(|position| *position == keys[0]) {
                keys[0] = position.to_string();
            }
            if out.iter().any(|(other, _)| other.starts_with(&keys) || keys.starts_with(other)) {
                return refuse(format!("`{name}` is bound twice"));
            }
            out.push((keys, reference));
        }
        Ok(out)
    }

    fn query(&self, root: Node<'_>, bound: &[(Vec<String>, Reference)]) -> Result<Parameters, Error> {
        let mut texts = Vec::new();
        for (keys, reference) in bound {
            let text = reference.text(&self.entries[reference.command].label).or_else(refuse)?;
            texts.push(Bound { keys: keys.clone(), text });
        }
        let query = query::encode(root, &texts).or_else(|error| refuse(format!("`{}`: {}", error.path, error.why)))?;
        Ok(Parameters::Query(query, root.kind() == Kind::Array))
    }

    /// Parameters with the markers of references, and the commands that hand-written markers refer to.
    fn json(&self, root: Node<'_>, bound: &[(Vec<String>, Reference)]) -> Result<(Parameters, Vec<usize>), Error> {
        let mut value = if root.is_null() { Value::Object(Default::default()) } else { root.to_value() };
        let mut labels = Vec::new();
        labels_in(&value, &mut labels);
        let mut sources = Vec::new();
        for label in labels {
            match self.entries.iter().position(|entry| entry.label == label) {
                Some(source) => sources.push(source),
                None => return refuse(format!("there is no earlier command `{label}` to refer to")),
            }
        }
        for (keys, reference) in bound {
            let marker = reference.marker(&self.entries[reference.command].label).or_else(refuse)?;
            place(&mut value, keys, marker).or_else(refuse)?;
        }
        Ok((Parameters::Json(value), sources))
    }
}

/// The server ignores the case of names: two spellings are one parameter, unless both are documented.
fn check_names(root: Node<'_>, bound: &[(Vec<String>, Reference)], documented: &[&str]) -> Result<(), Error> {
    let written = root.entries().map(|(key, _)| key);
    let names: Vec<&str> = written.chain(bound.iter().map(|(keys, _)| &*keys[0])).collect();
    for key in names.iter().filter(|name| !documented.contains(name)) {
        if let Some(other) = names.iter().find(|other| *other != key && other.eq_ignore_ascii_case(key)) {
            let (key, other) = ((*key).to_owned(), (*other).to_owned());
            return Err(Error::new(Cause::Encode(EncodeError::AmbiguousKey { key, other })));
        }
    }
    Ok(())
}

fn refuse<T>(why: impl Into<String>) -> Result<T, Error> {
    Err(Error::local(ErrorKind::Request, why))
}

impl<O> Handle<O> {
    /// The label of the command.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// A part of the result for a later command. In REST 2 keys are in brackets, and lists are part of the path:
    /// `[items][0][id]`, or `[0][ID]` if the result is the list. In REST 3.0 keys are separated by dots and begin with
    /// `item` or `items`: `item.id`. The path is checked when it is bound.
    #[must_use]
    pub fn path(&self, path: impl Into<String>) -> Reference {
        Reference { batch: self.batch, command: self.index, path: path.into(), column: false }
    }

    /// The whole result in REST 2: the id that an `add` method returns, for example.
    #[must_use]
    pub fn result(&self) -> Reference {
        self.path("")
    }

    /// In REST 3.0 one field of all rows of `items`, as a list: `column("id")`.
    #[must_use]
    pub fn column(&self, field: impl Into<String>) -> Reference {
        Reference { column: true, ..self.path(field) }
    }
}

impl<O> fmt::Debug for Handle<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handle({})", self.label)
    }
}

impl<O> fmt::Debug for BatchCommand<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("BatchCommand");
        out.field("label", &self.label).field("bound", &self.bound).finish_non_exhaustive()
    }
}
