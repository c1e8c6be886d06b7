//! The tables and examples of an event → the type of its `data`. A payload is read like a reply whose result is `data`;
//! what every event has around it (its code, time and authorization) is left out.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::place::{Placement, Roots};
use super::reconcile::SharedKeys;
use super::rows::DocTable;
use super::tree::{NodeId, Tree};
use super::{codes, documented, names, place, reconcile, rows};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::json;
use crate::lower::context::Context;
use crate::lower::examples::{self, Answer};
use crate::lower::facts;
use crate::lower::objects::Shared;
use crate::model::types::{Field, ObjectName, Type};
use crate::page::raw::{PartContent, Section};
use crate::span::Span;

/// The key of what is particular to an event.
const DATA: &str = "data";

/// The key of the code.
const CODE: &str = "event";

/// Keys that every payload may have beside [`DATA`]; the runtime reads them.
static COMMON: &[&str] = &[CODE, "event_handler_id", "ts", "auth"];

/// What an event carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payload {
    /// Its `data`; `None` where the page does not say.
    pub data: Option<Field>,
    /// Keys beside those that every payload has.
    pub beside: Vec<Field>,
    /// Where the rows went.
    pub placement: Placement,
    /// The code blocks of the preface that it was read with.
    pub used: Vec<Span>,
}

/// Where a payload is documented.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The path of the page.
    pub page: &'a str,
    /// The title of the event.
    pub title: Span,
    /// What the page shows before its events.
    pub preface: &'a [Preface],
}

/// A JSON block before the events of a page: it shows what rows call that link to its heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Preface {
    /// The anchors of its heading.
    anchors: Vec<String>,
    /// The block.
    example: Answer,
}

/// The JSON blocks of a preface.
pub fn preface(section: &Section, diagnostics: &mut Diagnostics) -> Vec<Preface> {
    let mut out = Vec::new();
    for part in &section.parts {
        let anchors = part.headings.last().map(|heading| heading.anchors.clone()).unwrap_or_default();
        let one = Section { present: true, parts: vec![part.clone()] };
        out.extend(
            examples::answers(&one, diagnostics)
                .into_iter()
                .map(|example| Preface { anchors: anchors.clone(), example }),
        );
    }
    out
}

/// The JSON blocks that may be payloads; [`code`] tells of which event.
pub fn examples(section: &Section, diagnostics: &mut Diagnostics) -> Vec<Answer> {
    let mut answers = examples::answers(section, diagnostics);
    if answers.is_empty() {
        answers.extend(section.parts.iter().filter_map(|part| match &part.content {
            PartContent::Fence(fence) if fence.info == "php" => {
                let value = json::read(&php_array(&fence.text)?).ok()?.value;
                Some(Answer { value, span: fence.span })
            }
            _ => None,
        }));
    }
    answers
}

/// An array of PHP as JSON, its variables as `null`; `None` for other code.
fn php_array(code: &str) -> Option<String> {
    let code = code.trim();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if !code.starts_with("array(") || !code.ends_with(')') {
        return None;
    }
    let mut out = String::new();
    for (index, piece) in code.replace("array(", "{").replace("=>", ":").replace(')', "}").split('$').enumerate() {
        let rest = if index == 0 { piece } else { piece.trim_start_matches(is_word) };
        out.push_str(if index == 0 { "" } else { "null" });
        out.push_str(&rest.replace('\'', "\""));
    }
    Some(out)
}

/// The code in a payload, where it has one.
#[must_use]
pub fn code(answer: &Answer) -> Option<&str> {
    answer.value.get(CODE).and_then(Value::as_str)
}

/// Whether a table of facts or a text says all there is to say; canonical pages do.
fn from_facts(section: &Section, diagnostics: &mut Diagnostics) -> Option<Payload> {
    let mut tables = section.parts.iter().filter_map(|part| match &part.content {
        PartContent::Table(table) => Some(table),
        _ => None,
    });
    if let Some(table) = tables.find(|table| facts::is_facts(table)) {
        let (data, beside): (Vec<_>, Vec<_>) =
            facts::fields(table, diagnostics).into_iter().partition(|field| field.name.0 == DATA);
        return Some(Payload { data: data.into_iter().next(), beside, ..Payload::default() });
    }
    super::is_known_lack(section).then(Payload::default)
}

/// Reads the payload of an event. `answers` are its examples.
pub fn payload(
    section: &Section,
    answers: Vec<Answer>,
    place: Place<'_>,
    cx: Context<'_>,
    shared: &Shared<'_>,
    diagnostics: &mut Diagnostics,
) -> Payload {
    if let Some(payload) = from_facts(section, diagnostics) {
        return payload;
    }
    let mut tables = rows::read(section, place.page, cx, diagnostics);
    let beside = leave_envelope(&mut tables);
    join_own_tables(&mut tables);
    let answers = payloads(answers, diagnostics);
    if answers.is_empty() && tables.iter().all(|table| table.rows.is_empty()) {
        let message = "the page does not tell what the event carries";
        diagnostics
            .push(Diagnostic::new(&codes::EVENT_DATA_UNKNOWN, place.title, message).with_help("it is any value"));
        return Payload::default();
    }
    let keys = |name: &ObjectName| {
        let object = shared.get(name)?;
        Some(object.fields.iter().map(|field| field.name.0.clone()).collect())
    };
    // A part of a payload would make rows look absent where there is no example of the whole.
    let lent = if answers.is_empty() { Vec::new() } else { lent(&tables, place.preface) };
    let used = lent.iter().map(|answer| answer.span).collect();
    let payload = assemble(&tables, [&answers, &lent], &beside, &keys, diagnostics);
    Payload { used, ..payload }
}

/// What the preface shows of the keys of the data: where a row links to it, the value that is called like the row.
fn lent(tables: &[DocTable], preface: &[Preface]) -> Vec<Answer> {
    let rows = tables.iter().flat_map(|table| &table.rows).filter(|row| row.path.len() == 1);
    let shown = rows.flat_map(|row| {
        preface.iter().filter_map(|shown| {
            shown.anchors.iter().find(|anchor| row.links.contains(anchor))?;
            let value = shown.example.value.get(row.first())?.clone();
            let data = Value::Object(Map::from_iter([(row.first().to_owned(), value)]));
            let value = Value::Object(Map::from_iter([(DATA.to_owned(), data)]));
            Some(Answer { value, span: shown.example.span })
        })
    });
    shown.collect()
}

fn assemble(
    tables: &[DocTable],
    [answers, lent]: [&[Answer]; 2],
    beside: &BTreeSet<String>,
    shared: &SharedKeys<'_>,
    diagnostics: &mut Diagnostics,
) -> Payload {
    let example = answers.first().map(|answer| answer.span);
    let (mut tree, envelope) = Tree::new(answers.iter().chain(lent).map(|answer| &answer.value));
    let roots = Roots { envelope, result: tree.key(envelope, DATA), name: DATA };
    beside.iter().for_each(|name| {
        tree.key(envelope, name);
    });
    if answers.is_empty() {
        lay_out(&mut tree, roots.result, tables);
    }
    let documented = documented(tables);
    tree.find_maps(roots.result, &documented);
    let placement = place::place(&mut tree, roots, tables, &documented, diagnostics);
    let mut field = |id| reconcile::field(&tree, id, shared, example, diagnostics);
    let data = field(roots.result);
    let others: Vec<_> = tree.node(envelope).keys.iter().copied().filter(|id| *id != roots.result).collect();
    let beside = others.into_iter().map(&mut field).collect();
    let is_told = data.ty != Type::Any || data.at.0.is_some();
    Payload { data: is_told.then_some(data), beside, placement, used: Vec::new() }
}

/// Without an example the rows of the first table are the keys of the data: nothing tells that one holds the next.
fn lay_out(tree: &mut Tree, data: NodeId, tables: &[DocTable]) {
    let Some(first) = tables.first().filter(|table| !table.documents(DATA)) else { return };
    for row in first.rows.iter().filter(|row| row.path.len() == 1) {
        tree.key(data, row.first());
    }
}

/// Takes the rows and tables of what every payload has out of `tables`; the answer are the names of further rows of the
/// payload itself.
fn leave_envelope(tables: &mut Vec<DocTable>) -> BTreeSet<String> {
    let mut beside = BTreeSet::new();
    let mut auth: BTreeSet<String> = BTreeSet::new();
    for table in tables.iter_mut().filter(|table| table.documents(DATA) || table.documents(CODE)) {
        table.rows.retain(|row| {
            let is_common = row.path.len() == 1 && COMMON.contains(&row.first());
            if is_common {
                auth.extend(row.links.iter().cloned());
            } else if row.path.len() == 1 && row.first() != DATA {
                beside.insert(row.first().to_owned());
            }
            !is_common
        });
    }
    let linked: BTreeSet<String> = tables.iter().flat_map(|t| &t.rows).flat_map(|row| row.links.clone()).collect();
    tables.retain(|table| {
        let is_linked = |links: &BTreeSet<String>| table.anchors.iter().any(|anchor| links.contains(anchor));
        let keys = names::keys(table.heading.as_deref().unwrap_or_default());
        let is_named = keys.iter().any(|path| path.len() == 1 && path[0] != DATA && COMMON.contains(&path[0].as_str()));
        is_linked(&linked) || !(is_linked(&auth) || is_named)
    });
    beside
}

/// A table of one row that is called like the row that links to it says more about that row.
fn join_own_tables(tables: &mut Vec<DocTable>) {
    let own = |table: &DocTable| match table.rows.as_slice() {
        [row] if row.path.len() == 1 => Some((table.anchors.clone(), row.clone())),
        _ => None,
    };
    let singles: Vec<_> = tables.iter().filter_map(own).collect();
    for (anchors, own) in singles {
        let is_about = |row: &rows::DocRow| {
            row.index != own.index
                && row.path.last() == own.path.last()
                && row.links.iter().any(|link| anchors.contains(link))
        };
        let Some(row) = tables.iter_mut().flat_map(|table| &mut table.rows).find(|row| is_about(row)) else { continue };
        row.field.ty = own.field.ty;
        row.field.nullable |= own.field.nullable;
        row.links.retain(|link| !anchors.contains(link));
        tables.retain(|table| table.anchors != anchors);
    }
}

/// The examples as payloads without what all have; where none is whole, the first is the data.
fn payloads(answers: Vec<Answer>, diagnostics: &mut Diagnostics) -> Vec<Answer> {
    let (whole, mut others): (Vec<_>, Vec<_>) =
        answers.into_iter().partition(|answer| code(answer).is_some() && answer.value.get(DATA).is_some());
    let mut out = Vec::new();
    if whole.is_empty() && !others.is_empty() {
        let Answer { value, span } = others.remove(0);
        out.push(Answer { value: Value::Object(Map::from_iter([(DATA.to_owned(), value)])), span });
    }
    for answer in others {
        diagnostics.add(&codes::EVENT_FRAGMENT, answer.span, "this block is no payload of the event and is not read");
    }
    out.extend(whole.into_iter().map(|mut answer| {
        if let Value::Object(payload) = &mut answer.value {
            payload.retain(|key, _| !COMMON.contains(&key.as_str()));
        }
        answer
    }));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrays_of_php() {
        let text = php_array("array('A' => array('ID' => $id, 'N' => 1))").expect("an array");
        assert_eq!(json::read(&text).expect("JSON").value, serde_json::json!({"A": {"ID": null, "N": 1}}));
        assert_eq!(php_array("$x = array(1);"), None);
    }
}
