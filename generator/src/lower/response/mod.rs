//! `lower::response`: the response section of a page → [`Response`]. Decides the place of a documented row in the
//! reply, and whether table or example is right about its type.
//!
//! The examples are merged into one tree of places, rows are attached to its nodes, and each node becomes a field.

mod absent;
pub mod codes;
mod elsewhere;
mod find;
mod forms;
mod guess;
mod infer;
mod keys;
mod names;
mod objects;
pub mod payload;
mod place;
mod prose;
mod reconcile;
mod rows;
mod tree;

use serde_json::{Map, Value};

pub use place::Placement;
pub use reconcile::Referred;

use self::place::Roots;
use self::reconcile::SharedFields;
use self::rows::DocTable;
use self::tree::Tree;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::allowed;
use crate::lower::context::Context;
use crate::lower::examples::{self, Reply};
use crate::lower::facts;
use crate::lower::objects::Shared;
use crate::model::types::{Field, ObjectName, Open, Response, Type};
use crate::page::raw::{PartContent, RawMethod, Section};
use crate::span::{At, Span};
use crate::syntax::tree::plain;

/// The key of the result in a reply.
const RESULT: &str = "result";

/// A response, with statistics of reading it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The response.
    pub response: Response,
    /// The placement of the rows.
    pub placement: Placement,
    /// What the examples show of shared objects.
    pub referred: Referred,
    /// The place where the section says nothing of the result.
    pub unknown: Option<Span>,
}

/// Reads the response section of `raw`. `page` is its path; `shared` are the objects that types can name; `is_declared`
/// says that an example declares the result, which is then not unknown if the section says nothing of it.
pub fn read(
    raw: &RawMethod,
    page: &str,
    cx: Context<'_>,
    shared: &Shared<'_>,
    is_declared: bool,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let tables = raw.response.parts.iter().filter_map(|part| match &part.content {
        PartContent::Table(table) => Some(table),
        _ => None,
    });
    if let Some(table) = tables.into_iter().find(|table| facts::is_facts(table)) {
        return Outcome { response: facts::response(table, diagnostics), ..Outcome::default() };
    }
    let fields = |name: &ObjectName| shared.get(name).map(|object| object.fields.as_slice());
    let rows = rows::read(&raw.response, page, cx, diagnostics);
    let mut outcome = assemble(&raw.response, &rows, &fields, raw.title.span, diagnostics);
    if let Some(span) = outcome.unknown.filter(|_| is_declared) {
        let result = Field { open: Open(true), at: At(Some(span)), ..Field::new(RESULT, Type::Any) };
        outcome.response.result = Some(result);
    } else if let Some(span) = outcome.unknown {
        let message = "the page does not tell what the method answers";
        diagnostics.push(Diagnostic::new(&codes::RESPONSE_UNKNOWN, span, message).with_help("the result is any value"));
    }
    outcome
}

fn assemble(
    section: &Section,
    tables: &[DocTable],
    shared: &SharedFields<'_>,
    title: Span,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let replies = whole_replies(examples::replies(section, diagnostics), diagnostics);
    let example = replies.first().map(|reply| reply.span);
    if example.is_none() && tables.iter().all(|table| table.rows.is_empty()) {
        return read_wording(section, title);
    }
    let (mut tree, envelope) = Tree::new(replies.iter().map(|reply| &reply.value));
    let roots = Roots { envelope, result: tree.key(envelope, RESULT), name: RESULT };
    let documented = documented(tables);
    tree.detect_maps(roots.result, &documented);
    let placement = place::place(&mut tree, roots, tables, &documented, diagnostics);
    let shows = |key: &str| tree.find(envelope, key).is_some();
    let (total, next) = (shows("total"), shows("next"));
    let (mut result, referred) = reconcile::field(&tree, roots.result, shared, example, diagnostics);
    for row in tables.iter().flat_map(|table| &table.rows).filter(|row| !row.keyed.is_empty()) {
        let name = row.path.last().map_or("", |segment| &segment.name);
        allowed::put_keyed_of(&mut result, name, &row.keyed);
    }
    if result.ty == Type::Any && tree.node(roots.result).kinds.null > 0 {
        result.ty = Type::Null;
        result.nullable = false;
    }
    if tree.node(roots.result).kinds.only_empty_lists() && result.ty == Type::List(Box::new(Type::Any)) && !total {
        // What is empty in every reply is how PHP writes nothing.
        result.ty = Type::Null;
        result.nullable = false;
    }
    Outcome { response: Response { result: Some(result), total, next }, placement, referred, unknown: None }
}

/// The names in the tables, and whether they are containers.
fn documented(tables: &[DocTable]) -> keys::Documented {
    let mut documented = keys::Documented::new();
    for row in tables.iter().flat_map(|table| &table.rows) {
        for segment in &row.path {
            *documented.entry(segment.name.clone()).or_default() |= row.is_container() || row.path.len() > 1;
        }
    }
    documented
}

/// The examples that are whole replies, each with a `result` key. If none has one, the first example is the result.
fn whole_replies(replies: Vec<Reply>, diagnostics: &mut Diagnostics) -> Vec<Reply> {
    let has = |reply: &Reply, key: &str| reply.value.get(key).is_some();
    let (full, others): (Vec<_>, Vec<_>) = replies.into_iter().partition(|reply| has(reply, "result"));
    let others = others.into_iter().filter(|reply| !has(reply, "error"));
    if full.is_empty() {
        return others.take(1).map(|reply| wrap_as_result(reply, diagnostics)).collect();
    }
    for reply in others {
        diagnostics.add(&codes::RESPONSE_FRAGMENT, reply.span, "this block is no whole reply and is not used");
    }
    full.into_iter().map(|reply| remove_inner_time(reply, diagnostics)).collect()
}

/// Removes the `time` of the call from the result: some examples have it one level too deep.
fn remove_inner_time(mut reply: Reply, diagnostics: &mut Diagnostics) -> Reply {
    let has_own = reply.value.get("time").is_some();
    let Some(Value::Object(result)) = reply.value.get_mut("result") else { return reply };
    let is_call_time = |time: &Value| time.get("start").is_some() && time.get("duration").is_some();
    if !has_own && result.get("time").is_some_and(is_call_time) {
        result.shift_remove("time");
        let message = "the `time` of the call stands inside the result";
        diagnostics
            .push(Diagnostic::new(&codes::RESPONSE_TIME_INSIDE, reply.span, message).with_help("it is left out"));
    }
    reply
}

/// Wraps a reply without `result`: all of it is the result except the keys of the envelope.
fn wrap_as_result(reply: Reply, diagnostics: &mut Diagnostics) -> Reply {
    let message = "the reply has no `result`";
    let help = "the whole example is taken as the result";
    diagnostics.push(Diagnostic::new(&codes::RESPONSE_WITHOUT_RESULT, reply.span, message).with_help(help));
    let mut envelope = Map::new();
    let mut result = reply.value;
    if let Value::Object(object) = &mut result {
        for key in ["total", "next", "time"] {
            if let Some(value) = object.shift_remove(key) {
                envelope.insert(key.to_owned(), value);
            }
        }
    }
    envelope.insert("result".to_owned(), result);
    Reply { value: Value::Object(envelope), span: reply.span }
}

/// Reads a section with neither rows nor JSON: the result is a file, or unknown.
fn read_wording(section: &Section, title: Span) -> Outcome {
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
    if is_marked_undocumented(section) {
        return Outcome::default();
    }
    Outcome { unknown: Some(section.parts.first().map_or(title, |part| part.span)), ..Outcome::default() }
}

/// Whether a section says that its content is not documented.
fn is_marked_undocumented(section: &Section) -> bool {
    section.parts.iter().any(|part| match &part.content {
        PartContent::Text(inlines) => plain(inlines).trim().to_lowercase() == NOT_DOCUMENTED,
        _ => false,
    })
}

/// The text, in lower case, by which canonical pages mark a section as not documented.
const NOT_DOCUMENTED: &str = "not documented.";

/// Words that together mean a file if a section has no JSON, each with an example.
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
