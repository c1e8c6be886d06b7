//! Facts of a method that the pages do not say in so many words: idempotence and the way to the rows of a list.
//! In: a model method. Out: a flag and [`ir::List`]. Owns the rule tables below.

use super::shared::Shared;
use super::words::words;
use crate::ir;
use crate::model::types::{Field, Method, Scalar, Type, WireName};

/// How the last segment of a name that only reads begins.
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

/// How the last segment of a name that answers rows begins or ends.
const LISTS: &[Rule] = &[Rule::Word("list"), Rule::Word("tail"), Rule::Word("search"), Rule::Whole("getlist")];

/// A rule about the words of a segment.
enum Rule {
    /// One of the words, the first or the last.
    Word(&'static str),
    /// All words together.
    Whole(&'static str),
    /// The first word.
    First(&'static str),
    /// The first word, alone or with others run into it (`getmanifest`).
    Prefix(&'static str),
}

impl Rule {
    fn holds(&self, segment: &str) -> bool {
        let words = words(segment);
        match self {
            Self::Word(word) => [words.first(), words.last()].contains(&Some(&(*word).to_owned())),
            Self::Whole(all) => words.concat() == *all,
            Self::First(word) => words.first().is_some_and(|first| first == word),
            Self::Prefix(start) => words.first().is_some_and(|first| first.starts_with(start)),
        }
    }
}

/// Whether calling the method twice does no more than calling it once.
pub(super) fn is_idempotent(method: &Method) -> bool {
    let segment = method.name.0.rsplit('.').next().unwrap_or_default();
    !method.changes && READS.iter().any(|rule| rule.holds(segment))
}

/// How the method answers rows, where it does so page by page.
pub(super) fn list(method: &Method, shared: &Shared<'_>) -> Option<ir::List> {
    let response = &method.response;
    let segment = method.name.0.rsplit('.').next().unwrap_or_default();
    if !response.total && !response.next && !LISTS.iter().any(|rule| rule.holds(segment)) {
        return None;
    }
    let (rows, row) = rows(&response.result.as_ref()?.ty)?;
    let cursor = cursor(method, row, shared);
    Some(ir::List { rows, row: None, total: response.total, next: response.next, cursor, order: order(method) })
}

/// Keys from the answer to its rows, and the type of a row: no keys where the answer is the list itself, one where it is
/// an object with one list.
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

/// The id of a row, where requests can filter by it. Where no example spells it in a request, it is spelled as in rows.
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
    fn methods_that_only_read() {
        for (segment, reads, lists) in [
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
            assert_eq!(READS.iter().any(|r| r.holds(segment)), reads, "{segment}");
            assert_eq!(LISTS.iter().any(|r| r.holds(segment)), lists, "{segment}");
        }
    }
}
