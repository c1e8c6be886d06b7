//! `model::response`: the response section of a page → [`Response`]. Decides where a documented row stands in the reply
//! and which of table and example is right about its type.
//!
//! The examples are joined into one tree of places, the rows are hung onto it, and each place becomes a field.

pub mod codes;
mod find;
mod guess;
mod infer;
mod keys;
mod kinds;
mod names;
mod objects;
pub mod payload;
mod place;
mod reconcile;
mod rows;
mod tree;

use serde_json::{Map, Value};

pub use place::Placement;

use self::place::Roots;
use self::reconcile::SharedKeys;
use self::rows::DocTable;
use self::tree::Tree;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::context::Context;
use crate::lower::examples::{self, Answer};
use crate::lower::facts;
use crate::lower::objects::Shared;
use crate::model::types::{Field, ObjectName, Response, Type};
use crate::page::raw::{PartContent, RawMethod, Section};
use crate::span::{At, Span};
use crate::syntax::tree::plain;

/// The key of the result in a reply.
const RESULT: &str = "result";

/// A response with the numbers of how it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The response.
    pub response: Response,
    /// Where the rows went.
    pub placement: Placement,
}

/// Reads the response section of `raw`. `page` is its path; `shared` are the objects that types can name.
pub fn read(
    raw: &RawMethod,
    page: &str,
    cx: Context<'_>,
    shared: &Shared<'_>,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let tables = raw.response.parts.iter().filter_map(|part| match &part.content {
        PartContent::Table(table) => Some(table),
        _ => None,
    });
    if let Some(table) = tables.into_iter().find(|table| facts::is_facts(table)) {
        return Outcome { response: facts::response(table, diagnostics), ..Outcome::default() };
    }
    let keys = |name: &ObjectName| {
        let object = shared.get(name)?;
        Some(object.fields.iter().map(|field| field.name.0.clone()).collect())
    };
    let rows = rows::read(&raw.response, page, cx, diagnostics);
    assemble(&raw.response, &rows, &keys, raw.title.span, diagnostics)
}

fn assemble(
    section: &Section,
    tables: &[DocTable],
    shared: &SharedKeys<'_>,
    title: Span,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let answers = replies(examples::answers(section, diagnostics), diagnostics);
    let example = answers.first().map(|answer| answer.span);
    if example.is_none() && tables.iter().all(|table| table.rows.is_empty()) {
        return without_facts(section, title, diagnostics);
    }
    let (mut tree, envelope) = Tree::new(answers.iter().map(|answer| &answer.value));
    let roots = Roots { envelope, result: tree.key(envelope, RESULT), name: RESULT };
    let documented = documented(tables);
    tree.find_maps(roots.result, &documented);
    let placement = place::place(&mut tree, roots, tables, &documented, diagnostics);
    let shows = |key: &str| tree.find(envelope, key).is_some();
    let (total, next) = (shows("total"), shows("next"));
    let mut result = reconcile::field(&tree, roots.result, shared, example, diagnostics);
    if result.ty == Type::Any && tree.node(roots.result).kinds.null > 0 {
        result.ty = Type::Null;
        result.nullable = false;
    }
    Outcome { response: Response { result: Some(result), total, next }, placement }
}

/// The names in the tables, and which of them hold others.
fn documented(tables: &[DocTable]) -> keys::Documented {
    let mut documented = keys::Documented::new();
    for row in tables.iter().flat_map(|table| &table.rows) {
        for segment in &row.path {
            *documented.entry(segment.name.clone()).or_default() |= row.is_container() || row.path.len() > 1;
        }
    }
    documented
}

/// The examples that are whole replies, each with a `result` key.
fn replies(answers: Vec<Answer>, diagnostics: &mut Diagnostics) -> Vec<Answer> {
    let has = |answer: &Answer, key: &str| answer.value.get(key).is_some();
    let (full, others): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| has(answer, "result"));
    let others = others.into_iter().filter(|answer| !has(answer, "error"));
    if full.is_empty() {
        return others.take(1).map(|answer| wrap(answer, diagnostics)).collect();
    }
    for answer in others {
        diagnostics.add(&codes::RESPONSE_FRAGMENT, answer.span, "this block is no whole reply and is not used");
    }
    full.into_iter().map(|answer| pull_time_out(answer, diagnostics)).collect()
}

/// The `time` of the call stands beside the result; some examples have it one bracket too deep.
fn pull_time_out(mut answer: Answer, diagnostics: &mut Diagnostics) -> Answer {
    let has_own = answer.value.get("time").is_some();
    let Some(Value::Object(result)) = answer.value.get_mut("result") else { return answer };
    let is_call_time = |time: &Value| time.get("start").is_some() && time.get("duration").is_some();
    if !has_own && result.get("time").is_some_and(is_call_time) {
        result.shift_remove("time");
        let message = "the `time` of the call stands inside the result";
        diagnostics
            .push(Diagnostic::new(&codes::RESPONSE_TIME_INSIDE, answer.span, message).with_help("it is left out"));
    }
    answer
}

/// A reply without `result`: all of it is the result, but for the keys of the envelope.
fn wrap(answer: Answer, diagnostics: &mut Diagnostics) -> Answer {
    let message = "the reply has no `result`";
    let help = "the whole example is taken as the result";
    diagnostics.push(Diagnostic::new(&codes::RESPONSE_WITHOUT_RESULT, answer.span, message).with_help(help));
    let mut envelope = Map::new();
    let mut result = answer.value;
    if let Value::Object(object) = &mut result {
        for key in ["total", "next", "time"] {
            if let Some(value) = object.shift_remove(key) {
                envelope.insert(key.to_owned(), value);
            }
        }
    }
    envelope.insert("result".to_owned(), result);
    Answer { value: Value::Object(envelope), span: answer.span }
}

/// A section with neither rows nor JSON: a file, or nothing.
fn without_facts(section: &Section, title: Span, diagnostics: &mut Diagnostics) -> Outcome {
    let texts = section.parts.iter().filter_map(|part| match &part.content {
        PartContent::Text(inlines) => Some((plain(inlines).to_lowercase(), part.span)),
        _ => None,
    });
    if let Some((_, span)) =
        texts.clone().find(|(text, _)| FILE_WORDING.iter().any(|(words, _)| words.iter().all(|w| text.contains(w))))
    {
        let result = Field { at: At(Some(span)), ..Field::new(RESULT, Type::Binary) };
        return Outcome { response: Response { result: Some(result), ..Response::default() }, ..Outcome::default() };
    }
    if is_known_lack(section) {
        return Outcome::default();
    }
    let span = section.parts.first().map_or(title, |part| part.span);
    let message = "the page does not tell what the method answers";
    diagnostics.push(Diagnostic::new(&codes::RESPONSE_UNKNOWN, span, message).with_help("the result is any value"));
    Outcome::default()
}

/// Whether a section says that it is not documented what is sent.
fn is_known_lack(section: &Section) -> bool {
    section.parts.iter().any(|part| match &part.content {
        PartContent::Text(inlines) => plain(inlines).trim().to_lowercase() == NOT_DOCUMENTED,
        _ => false,
    })
}

/// What a page says, in lower case, that knows of the lack: canonical pages do.
const NOT_DOCUMENTED: &str = "not documented.";

/// Words that together tell of a file where a section has no JSON, each with an example.
static FILE_WORDING: &[(&[&str], &str)] = &[
    (&["file is returned"], "a file is returned"),
    (&["returns", "file", "not a json"], "returns the file, not a JSON object"),
    (&["content-disposition"], "with the header Content-Disposition: attachment"),
    (&["binary"], "binary data of the file"),
];

#[cfg(test)]
pub(crate) mod corpus_tests;
#[cfg(test)]
mod tests;
