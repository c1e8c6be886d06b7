//! The OpenAPI documents of the committed pages say what the types take, and no more: what conforms to a document is read
//! by the types, and what the types read conforms.

mod conforms;
mod samples;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use bitrix24::registry::METHODS;
use bitrix24::wire::{Doc, MethodInfo};
use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::examples;
use bitrix24_codegen::model::types::Version;
use bitrix24_codegen::openapi::{self, Document, Media, Operation, Response, Schema};
use bitrix24_codegen::revision::Revision;
use bitrix24_codegen::{Settings, load, read, resolve};
use bitrix24_workspace::root;
use rayon::prelude::*;
use serde_json::Value;

use crate::corpus::{Corpus, section};
use crate::known::Finding;
use crate::table::Table;
use conforms::{Definitions, conforms, first_misfit};
use samples::{odd_values, samples};

/// The documents of the committed pages.
pub(crate) struct Documents([Document; 2]);

impl Documents {
    pub(crate) fn read() -> Self {
        let docs = load(root().join("docs")).expect("the committed pages can be read");
        let read = read(&docs, Settings::default(), &|_| {});
        let api = resolve::resolve(&read.model, &read.site, &mut Diagnostics::default());
        Self(openapi::documents(&read.model, &api, &Revision::default()))
    }

    /// The operation of a method, and its document.
    fn of(&self, method: &MethodInfo) -> Option<(&Document, &Operation)> {
        let v3 = method.version == bitrix24::Version::V3;
        let document = self.0.iter().find(|document| (document.version == Version::V3) == v3)?;
        let path = document.root.paths.0.iter().find(|(_, path)| path.post.operation_id == method.name)?;
        Some((document, &path.1.post))
    }
}

fn body(content: &openapi::Keyed<Media>) -> Option<&Schema> {
    content.0.iter().find(|(kind, _)| kind == "application/json")?.1.schema.as_ref()
}

/// The schema of a successful reply; none for a file.
fn reply(operation: &Operation) -> Option<&Schema> {
    operation.responses.0.iter().find_map(|(status, response)| match response {
        Response::Own { content, .. } if status == "200" => body(content),
        _ => None,
    })
}

fn request(operation: &Operation) -> Option<&Schema> {
    body(&operation.request_body.content)
}

/// Whether a reply is read without a value that does not fit.
fn reads_reply(method: &MethodInfo, reply: &Value) -> Result<(), String> {
    let Some(result) = reply.get("result") else { return Ok(()) };
    decoded(result, |doc| method.decode_result(doc.root()).map(drop))
}

fn reads_request(method: &MethodInfo, request: &Value) -> Result<(), String> {
    decoded(request, |doc| method.decode_request(doc.root()).map(drop))
}

fn decoded<E: std::fmt::Display>(value: &Value, decode: impl FnOnce(&Doc<'_>) -> Result<(), E>) -> Result<(), String> {
    let text = serde_json::to_vec(value).expect("a value is JSON");
    let doc = Doc::parse(&text).expect("what was written can be read");
    decode(&doc).map_err(|error| error.to_string())
}

/// What a document and the types disagree about, by method.
#[derive(Default)]
struct Disagreements {
    all: usize,
    found: BTreeMap<String, Vec<String>>,
}

impl Disagreements {
    fn add(&mut self, method: &MethodInfo, found: Option<String>) {
        self.all += 1;
        if let Some(text) = found {
            self.found.entry(method.name.to_owned()).or_default().push(text);
        }
    }

    fn of(counted: impl ParallelIterator<Item = Self>) -> Self {
        counted.reduce(Self::default, |mut one, other| {
            one.all += other.all;
            for (method, texts) in other.found {
                one.found.entry(method).or_default().extend(texts);
            }
            one
        })
    }

    /// Prints the counts, and fails if there is any disagreement.
    fn finish(self, what: &str) {
        let wrong: usize = self.found.values().map(Vec::len).sum();
        let mut text = format!("{what}: {} of {}\n", self.all - wrong, self.all);
        for (method, found) in &self.found {
            let _ = writeln!(text, "  {method}: {} of them, the first: {}", found.len(), found[0]);
        }
        crate::print(&text);
        assert!(wrong == 0, "{text}");
    }
}

fn shown(value: &Value) -> String {
    value.to_string().chars().take(400).collect()
}

/// Every reply that conforms to the document is read.
pub(crate) fn replies_of_the_document_are_read() {
    let documents = Documents::read();
    let counted = METHODS.par_iter().filter_map(|method| {
        let (document, operation) = documents.of(method)?;
        let mut out = Disagreements::default();
        for sample in samples(reply(operation)?, &Definitions::of(&document.root)) {
            let read = reads_reply(method, &sample);
            out.add(method, read.err().map(|error| format!("{error}: {}", shown(&sample))));
        }
        Some(out)
    });
    Disagreements::of(counted).finish("replies made from the documents that are read");
}

/// A reply with one value changed conforms exactly if it is read.
pub(crate) fn changed_replies_conform_if_they_are_read() {
    let documents = Documents::read();
    let counted = METHODS.par_iter().filter_map(|method| {
        let (document, operation) = documents.of(method)?;
        let schema = reply(operation)?;
        let mut out = Disagreements::default();
        let all = Definitions::of(&document.root);
        for sample in samples(schema, &all).iter().take(2) {
            let Some(result) = sample.get("result") else { continue };
            for changed in changes(result) {
                let reply = serde_json::json!({ "result": changed });
                let read = reads_reply(method, &reply);
                let conforms = conforms(schema, &reply, &all);
                let found = (read.is_ok() != conforms).then(|| match read {
                    Ok(()) => format!("is read, but does not conform: {}", shown(&reply)),
                    Err(error) => format!("conforms, but {error}: {}", shown(&reply)),
                });
                out.add(method, found);
            }
        }
        Some(out)
    });
    Disagreements::of(counted).finish("changed replies that conform exactly if they are read");
}

/// The value with each of its places in turn replaced by values of every kind; of long lists the first two items.
fn changes(value: &Value) -> Vec<Value> {
    let mut out = odd_values();
    let mut put = |set: &dyn Fn(Value) -> Value, inner: &Value| out.extend(changes(inner).into_iter().map(set));
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate().take(2) {
                let set = |changed| {
                    let mut whole = items.clone();
                    whole[index] = changed;
                    Value::Array(whole)
                };
                put(&set, item);
            }
        }
        Value::Object(entries) => {
            for (key, inner) in entries {
                // Alone, because the others are as they conform.
                let set = |changed| Value::Object([(key.clone(), changed)].into_iter().collect());
                put(&set, inner);
            }
        }
        _ => {}
    }
    out
}

/// Every request that conforms to the document is one of the type.
pub(crate) fn requests_of_the_document_are_read() {
    let documents = Documents::read();
    let counted = METHODS.par_iter().filter_map(|method| {
        let (document, operation) = documents.of(method)?;
        let mut out = Disagreements::default();
        for sample in samples(request(operation)?, &Definitions::of(&document.root)) {
            let read = reads_request(method, &sample);
            out.add(method, read.err().map(|error| format!("{error}: {}", shown(&sample))));
        }
        Some(out)
    });
    Disagreements::of(counted).finish("requests made from the documents that are read");
}

/// Documented replies and requests that do not conform, although the types read them.
pub(crate) fn findings(corpus: &Corpus, numbers: &mut String) -> Vec<Finding> {
    let documents = Documents::read();
    let mut found = Vec::new();
    let mut table = Table::<2>::default();
    for page in &corpus.pages {
        let Some((document, operation)) = documents.of(page.method) else { continue };
        let mut check = |column: usize, schema: Option<&Schema>, values: &[Value], document: &Document| {
            let Some(schema) = schema else { return };
            let all = Definitions::of(&document.root);
            let is_right = values.iter().any(|value| conforms(schema, value, &all));
            table.add(section(&page.path), column, usize::from(is_right), 1);
            if !is_right {
                let (place, value) = first_misfit(schema, &values[0], &all);
                let place = format!("{}{place}", ["reply", "request"][column]);
                let problem = format!("does not conform: {}", shown(value).chars().take(60).collect::<String>());
                let finding = Finding { page: page.path.clone(), place, problem };
                if !found.contains(&finding) {
                    found.push(finding);
                }
            }
        };
        for (value, _) in crate::replies::replies(page) {
            if reads_reply(page.method, &value).is_ok() {
                check(0, reply(operation), &[value], document);
            }
        }
        for example in examples::requests(&page.raw.examples, &mut Diagnostics::default()) {
            let Some((value, _)) = crate::requests::parameters(example.body) else { continue };
            let name = example.method.as_deref().unwrap_or(page.method.name);
            let is_v3 = page.method.version == bitrix24::Version::V3;
            let method = corpus.method(name, is_v3).or_else(|| corpus.method(name, example.v3));
            let Some((method, (document, operation))) = method.and_then(|method| Some((method, documents.of(method)?)))
            else {
                continue;
            };
            // A placeholder such as "put your id here" stands for a number or a text.
            let values: Vec<Value> =
                [Some(value.clone()), crate::requests::filled_in(&value)].into_iter().flatten().collect();
            if values.iter().any(|value| reads_request(method, value).is_ok()) {
                check(1, request(operation), &values, document);
            }
        }
    }
    table.print(["replies conform", "requests conform"], numbers);
    found
}
