//! Facts of a method that follow from its name and types: idempotence, and the way to the rows of a list
//! ([`ir::List`]). Decides the rule tables below.

use super::shared::Shared;
use super::words::words;
use crate::ir;
use crate::model::types::{Field, Method, Scalar, Type, WireName};

/// Rules for the last segment of the name of a method that only reads.
const READS: &[Rule] = &[
    Rule::Word("count"),
    Rule::Word("current"),
    Rule::Word("download"),
    Rule::Word("fields"),
    Rule::Word("info"),
    Rule::Word("list"),
    Rule::Word("search"),
    Rule::Word("tail"),
    Rule::Word("time"),
    Rule::Word("types"),
    Rule::Prefix("get"),
    Rule::Prefix("isaction"),
    Rule::First("is"),
];

/// Rules for the last segment of the name of a method that returns rows.
const LISTS: &[Rule] = &[Rule::Word("list"), Rule::Word("tail"), Rule::Word("search"), Rule::Whole("getlist")];

/// A rule about the words of a segment.
enum Rule {
    /// The first or the last word.
    Word(&'static str),
    /// The concatenation of all words.
    Whole(&'static str),
    /// The first word.
    First(&'static str),
    /// The beginning of the first word (`getmanifest`).
    Prefix(&'static str),
}

impl Rule {
    fn matches(&self, segment: &str) -> bool {
        let words = words(segment);
        match self {
            Self::Word(word) => [words.first(), words.last()].contains(&Some(&(*word).to_owned())),
            Self::Whole(all) => words.concat() == *all,
            Self::First(word) => words.first().is_some_and(|first| first == word),
            Self::Prefix(start) => words.first().is_some_and(|first| first.starts_with(start)),
        }
    }
}

/// Whether calling the method twice has the same effect as calling it once.
pub(super) fn is_idempotent(method: &Method) -> bool {
    let segment = method.name.0.rsplit('.').next().unwrap_or_default();
    !method.changes && READS.iter().any(|rule| rule.matches(segment))
}

/// How the method returns rows; `None` if it does not return them page by page.
pub(super) fn list(method: &Method, shared: &Shared<'_>) -> Option<ir::List> {
    let response = &method.response;
    let segment = method.name.0.rsplit('.').next().unwrap_or_default();
    if !response.total && !response.next && !LISTS.iter().any(|rule| rule.matches(segment)) {
        return None;
    }
    let (rows, row) = rows(&response.result.as_ref()?.ty)?;
    let cursor = cursor(method, row, shared);
    Some(ir::List { rows, row: None, total: response.total, next: response.next, cursor, order: order(method) })
}

/// The keys from the result to its rows, and the type of a row: no keys if the result is the list itself, one key if it
/// is an object with one list.
fn rows(ty: &Type) -> Option<(Vec<WireName>, &Type)> {
    match ty {
        Type::List(row) => Some((Vec::new(), row)),
        Type::Object(fields) => {
            let mut lists = fields.iter().filter(|field| !field.wildcard).filter_map(|field| match &field.ty {
                Type::List(row) => Some((vec![field.name.clone()], &**row)),
                _ => None,
            });
            let first = lists.next()?;
            lists.next().is_none().then_some(first)
        }
        _ => None,
    }
}

/// The id of a row, if requests can filter by it: its name in requests and in rows. If no example shows it in a
/// request, the name is the same.
fn cursor(method: &Method, row: &Type, shared: &Shared<'_>) -> Option<(WireName, WireName)> {
    param(method, "filter")?;
    let fields = match row {
        Type::Object(fields) => fields.as_slice(),
        Type::Ref(name) => shared.fields(name)?,
        _ => return None,
    };
    let id = fields.iter().find(|field| !field.wildcard && field.name.0.eq_ignore_ascii_case("id"))?;
    Some((method.cursor.clone().unwrap_or_else(|| id.name.clone()), id.name.clone()))
}

fn order(method: &Method) -> ir::Order {
    let is_text = |field: &Field| matches!(field.ty, Type::Scalar(Scalar::String) | Type::Enum(_));
    match (param(method, "sort"), param(method, "order")) {
        (Some(sort), Some(order)) if is_text(sort) && is_text(order) => ir::Order::SortAndOrder,
        (_, Some(order)) if !is_text(order) => ir::Order::Map,
        _ => ir::Order::Fixed,
    }
}

fn param<'m>(method: &'m Method, name: &str) -> Option<&'m Field> {
    method.params.iter().find(|field| field.name.0.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_reads_and_lists() {
        for (segment, is_read, is_list) in [
            ("get", true, false),
            ("list", true, true),
            ("getFields", true, false),
            ("getmanifest", true, false),
            ("getList", true, true),
            ("GETLIST", true, true),
            ("isactionallowed", true, false),
            ("fields", true, false),
            ("search", true, true),
            ("tail", true, true),
            ("add", false, false),
            ("delete", false, false),
            ("issue", false, false),
            ("read", false, false),
        ] {
            assert_eq!(READS.iter().any(|r| r.matches(segment)), is_read, "{segment}");
            assert_eq!(LISTS.iter().any(|r| r.matches(segment)), is_list, "{segment}");
        }
    }
}
