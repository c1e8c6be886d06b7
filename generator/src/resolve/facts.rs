//! Facts of a method that the pages do not say in so many words: idempotence and the way to the rows of a list.
//! In: a model method. Out: a flag and [`ir::List`]. Owns the rule tables below.

use super::words::words;
use crate::ir;
use crate::model::types::{Field, Method, Type, WireName};

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
    READS.iter().any(|rule| rule.holds(segment))
}

/// How the method answers rows, where it does so page by page.
pub(super) fn list(method: &Method) -> Option<ir::List> {
    let response = &method.response;
    let segment = method.name.0.rsplit('.').next().unwrap_or_default();
    if !response.total && !response.next && !LISTS.iter().any(|rule| rule.holds(segment)) {
        return None;
    }
    let rows = rows(&response.result.as_ref()?.ty)?;
    Some(ir::List { rows, total: response.total, next: response.next })
}

/// Keys from the answer to its rows: none where it is the list itself, one where it is an object with one list.
fn rows(ty: &Type) -> Option<Vec<WireName>> {
    match ty {
        Type::List(_) => Some(Vec::new()),
        Type::Object(fields) => {
            let mut lists = fields.iter().filter(|f: &&Field| !f.wildcard && matches!(f.ty, Type::List(_)));
            let first = lists.next()?;
            lists.next().is_none().then(|| vec![first.name.clone()])
        }
        _ => None,
    }
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
