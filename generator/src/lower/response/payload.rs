//! The tables and examples of an event → the type of its `data`. A payload is read like a reply whose result is `data`,
//! without the keys that every event has (code, time and authorization).

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::place::{Placement, Roots};
use super::reconcile::SharedFields;
use super::rows::DocTable;
use super::tree::{NodeId, Tree};
use super::{codes, documented, names, place, reconcile, rows};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::json;
use crate::lower::context::Context;
use crate::lower::examples::{self, Reply};
use crate::lower::facts;
use crate::lower::objects::Shared;
use crate::model::types::{Field, ObjectName, Type};
use crate::page::raw::{PartContent, Section};
use crate::span::Span;

/// The key of the data of an event.
const DATA: &str = "data";

/// The key of the code of an event.
const CODE: &str = "event";

/// Keys other than [`DATA`] that every payload may have; the client reads them.
static COMMON: &[&str] = &[CODE, "event_handler_id", "ts", "auth"];

/// The documented payload of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payload {
    /// Its `data`; `None` if not documented.
    pub data: Option<Field>,
    /// Keys other than those that every payload has.
    pub beside: Vec<Field>,
    /// The placement of the rows.
    pub placement: Placement,
    /// The code blocks of the preface that were used.
    pub used: Vec<Span>,
}

/// The place of the documentation of a payload.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The path of the page.
    pub page: &'a str,
    /// The place of the title of the event.
    pub title: Span,
    /// The JSON blocks before the events of the page.
    pub preface: &'a [Preface],
}

/// A JSON block before the events of a page. It is an example for the rows that link to its heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Preface {
    /// The anchors of its heading.
    anchors: Vec<String>,
    /// The block.
    example: Reply,
}

/// Reads the JSON blocks of a preface.
pub fn preface(section: &Section, diagnostics: &mut Diagnostics) -> Vec<Preface> {
    let mut out = Vec::new();
    for part in &section.parts {
        let anchors = part.headings.last().map(|heading| heading.anchors.clone()).unwrap_or_default();
        let one = Section { present: true, parts: vec![part.clone()] };
        out.extend(
            examples::replies(&one, diagnostics)
                .into_iter()
                .map(|example| Preface { anchors: anchors.clone(), example }),
        );
    }
    out
}

/// Reads the JSON blocks that may be payloads; [`code`] is the code of their event.
pub fn examples(section: &Section, diagnostics: &mut Diagnostics) -> Vec<Reply> {
    let mut replies = examples::replies(section, diagnostics);
    if replies.is_empty() {
        replies.extend(section.parts.iter().filter_map(|part| match &part.content {
            PartContent::Fence(fence) if fence.info == "php" => {
                let value = json::read(&php_array(&fence.text)?).ok()?.value;
                Some(Reply { value, span: fence.span })
            }
            _ => None,
        }));
    }
    replies
}

/// Converts a PHP array to JSON, with variables as `null`; `None` for other code.
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

/// The event code in a payload, if it has one.
#[must_use]
pub fn code(reply: &Reply) -> Option<&str> {
    reply.value.get(CODE).and_then(Value::as_str)
}

/// Reads the payload of a canonical page, from a table of facts or a text; `None` for other pages.
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
    super::is_marked_undocumented(section).then(Payload::default)
}

/// Reads the payload of an event. `replies` are its examples.
pub fn payload(
    section: &Section,
    replies: Vec<Reply>,
    place: Place<'_>,
    cx: Context<'_>,
    shared: &Shared<'_>,
    diagnostics: &mut Diagnostics,
) -> Payload {
    if let Some(payload) = from_facts(section, diagnostics) {
        return payload;
    }
    let mut tables = rows::read(section, place.page, cx, diagnostics);
    let beside = remove_envelope_rows(&mut tables);
    merge_single_row_tables(&mut tables);
    let replies = payloads(replies, diagnostics);
    if replies.is_empty() && tables.iter().all(|table| table.rows.is_empty()) {
        let message = "the page does not tell what the event carries";
        diagnostics
            .push(Diagnostic::new(&codes::EVENT_DATA_UNKNOWN, place.title, message).with_help("it is any value"));
        return Payload::default();
    }
    let fields = |name: &ObjectName| shared.get(name).map(|object| object.fields.as_slice());
    // Without an example of the whole payload a part of it would make the other rows look absent.
    let from_preface = if replies.is_empty() { Vec::new() } else { preface_values(&tables, place.preface) };
    let used = from_preface.iter().map(|reply| reply.span).collect();
    let payload = assemble(&tables, [&replies, &from_preface], &beside, &fields, diagnostics);
    Payload { used, ..payload }
}

/// Example payloads from the preface: for each row that links to a block, the value with the name of the row.
fn preface_values(tables: &[DocTable], preface: &[Preface]) -> Vec<Reply> {
    let rows = tables.iter().flat_map(|table| &table.rows).filter(|row| row.path.len() == 1);
    let shown = rows.flat_map(|row| {
        preface.iter().filter_map(|shown| {
            shown.anchors.iter().find(|anchor| row.links.contains(anchor))?;
            let value = shown.example.value.get(row.first())?.clone();
            let data = Value::Object(Map::from_iter([(row.first().to_owned(), value)]));
            let value = Value::Object(Map::from_iter([(DATA.to_owned(), data)]));
            Some(Reply { value, span: shown.example.span })
        })
    });
    shown.collect()
}

fn assemble(
    tables: &[DocTable],
    [replies, from_preface]: [&[Reply]; 2],
    beside: &BTreeSet<String>,
    shared: &SharedFields<'_>,
    diagnostics: &mut Diagnostics,
) -> Payload {
    let example = replies.first().map(|reply| reply.span);
    let (mut tree, envelope) = Tree::new(replies.iter().chain(from_preface).map(|reply| &reply.value));
    let roots = Roots { envelope, result: tree.key(envelope, DATA), name: DATA };
    beside.iter().for_each(|name| {
        tree.key(envelope, name);
    });
    if replies.is_empty() {
        add_rows_as_keys(&mut tree, roots.result, tables);
    }
    let documented = documented(tables);
    tree.detect_maps(roots.result, &documented);
    let placement = place::place(&mut tree, roots, tables, &documented, diagnostics);
    let mut field = |id| reconcile::field(&tree, id, shared, example, diagnostics).0;
    let data = field(roots.result);
    let others: Vec<_> = tree.node(envelope).keys.iter().copied().filter(|id| *id != roots.result).collect();
    let beside = others.into_iter().map(&mut field).collect();
    let is_known = data.ty != Type::Any || data.at.0.is_some();
    Payload { data: is_known.then_some(data), beside, placement, used: Vec::new() }
}

/// Without an example, adds the rows of the first table as keys of the data: nothing shows that one contains the next.
fn add_rows_as_keys(tree: &mut Tree, data: NodeId, tables: &[DocTable]) {
    let Some(first) = tables.first().filter(|table| !table.documents(DATA)) else { return };
    for row in first.rows.iter().filter(|row| row.path.len() == 1) {
        tree.key(data, row.first());
    }
}

/// Removes the rows and tables about keys that every payload has; returns the names of the other rows of the payload
/// itself.
fn remove_envelope_rows(tables: &mut Vec<DocTable>) -> BTreeSet<String> {
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

/// Merges each table whose only row has the name of a row that links to it into that row.
fn merge_single_row_tables(tables: &mut Vec<DocTable>) {
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

/// The examples as payloads without the keys that all have; if none is a whole payload, the first is the data.
fn payloads(replies: Vec<Reply>, diagnostics: &mut Diagnostics) -> Vec<Reply> {
    let (whole, mut others): (Vec<_>, Vec<_>) =
        replies.into_iter().partition(|reply| code(reply).is_some() && reply.value.get(DATA).is_some());
    let mut out = Vec::new();
    if whole.is_empty() && !others.is_empty() {
        let Reply { value, span } = others.remove(0);
        out.push(Reply { value: Value::Object(Map::from_iter([(DATA.to_owned(), value)])), span });
    }
    for reply in others {
        diagnostics.add(&codes::EVENT_FRAGMENT, reply.span, "this block is no payload of the event and is not read");
    }
    out.extend(whole.into_iter().map(|mut reply| {
        if let Value::Object(payload) = &mut reply.value {
            payload.retain(|key, _| !COMMON.contains(&key.as_str()));
        }
        reply
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
