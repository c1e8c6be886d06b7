//! Tables on other pages that say what a parameter takes: links of request rows → [`Source`]s. A request often names
//! the page about its object, or the method that takes the same fields. Decides which tables such a link leads to, and
//! which of their fields are plainly computed. Whether a parameter has these fields is decided where it is read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::Diagnostics;
use crate::lower::cells::nest::{Placed, Structures};
use crate::lower::cells::row;
use crate::lower::context::{Context, Origin, Source};
use crate::lower::linked::{self, Target};
use crate::lower::objects::Shared;
use crate::lower::params::{self, Place};
use crate::lower::{Run, Sets, examples, linked_pages};
use crate::model::types::{Field, Method, ObjectName, Type, Version};
use crate::model::walk;
use crate::page::raw::{PartContent, RawMethod, RawObject, RawTable};
use crate::source::SourceSet;

/// Reads the fields that parameters link to on other pages into the index, before all methods are read.
pub fn read(raws: &[Box<RawMethod>], sources: &SourceSet, shared: &mut Shared<'_>, sets: &Sets, run: &Run<'_>) {
    let Targets { mut all, linking } = targets(raws, sources);
    let in_methods = |all: &BTreeMap<_, _>, shared: &Shared<'_>| {
        let cx = Context { objects: &shared.index, options: &run.options };
        linked_pages(raws, sources, (shared, sets), run, all, |raw, method, anchor, table| {
            Some(of_method(raw, method, anchor, shared, cx, table)).filter(|found| !found.is_empty())
        })
    };
    let mut found = in_methods(&all, shared);
    let of_methods: BTreeSet<&str> = raws.iter().map(|raw| sources.file(raw.file).path.as_str()).collect();
    let others = all.iter().filter(|(page, _)| !of_methods.contains(page.as_str()));
    let cx = Context { objects: &shared.index, options: &run.options };
    found.extend(of_objects(others, shared, sets, cx));
    shared.index.requested = found;
    // The page that a link leads to may follow a link itself. The others say the same again.
    all.retain(|page, _| linking.contains(page));
    let again = in_methods(&all, shared);
    shared.index.requested.extend(again);
}

/// The links of the parameter sections of all pages.
struct Targets {
    /// The anchors on other pages, by page.
    all: BTreeMap<String, BTreeSet<String>>,
    /// The pages that have such links.
    linking: BTreeSet<String>,
}

/// The places on other pages that rows and texts of the parameter sections link to.
fn targets(raws: &[Box<RawMethod>], sources: &SourceSet) -> Targets {
    let mut found = Targets { all: BTreeMap::new(), linking: BTreeSet::new() };
    for raw in raws {
        let own = &sources.file(raw.file).path;
        let in_texts = raw.params.parts.iter().filter_map(|part| match &part.content {
            PartContent::Text(inlines) => Some(inlines),
            _ => None,
        });
        let in_texts = in_texts.flat_map(|inlines| linked::of_text(inlines, own));
        for (page, anchor) in linked::container_links(&raw.params, own).into_iter().chain(in_texts) {
            if page != *own {
                found.all.entry(page).or_default().insert(anchor);
                found.linking.insert(own.clone());
            }
        }
    }
    found
}

/// What the tables of other pages than those of methods say: for links to a page about objects as a whole, and to tables
/// without types, which are no objects of their own.
fn of_objects<'t>(
    targets: impl Iterator<Item = (&'t String, &'t BTreeSet<String>)>,
    shared: &Shared<'_>,
    sets: &Sets,
    cx: Context<'_>,
) -> Vec<(Target, Vec<Source>)> {
    let places = targets.flat_map(|(page, anchors)| anchors.iter().map(move |anchor| (page, anchor)));
    let read = places.map(|(page, anchor)| {
        if !anchor.is_empty() {
            return ((page.clone(), anchor.clone()), untyped(&shared.untyped(page, anchor), page, cx));
        }
        let roots = shared.roots(page).into_iter().map(|(object, tables)| {
            let mut fields = object.fields.clone();
            sets.fill(&mut fields);
            let computed = computed(&tables, &fields, cx);
            Source { of: Origin::Object(object.name.clone()), fields, computed, single: false }
        });
        ((page.clone(), String::new()), joined(roots.collect()))
    });
    read.filter(|(_, sources)| !sources.is_empty()).collect()
}

fn untyped(raws: &[&RawObject], page: &str, cx: Context<'_>) -> Vec<Source> {
    if raws.is_empty() {
        return Vec::new();
    }
    let place = Place { page, version: Version::V2, other_anchors: &[] };
    let placed = raws.iter().map(|raw| Placed { table: &raw.table, tab: raw.tab.as_deref(), span: raw.span });
    let tables: Vec<Placed<'_>> = placed.collect();
    let fields = params::read_object(&tables, place, cx, &mut Diagnostics::default());
    let tables: Vec<&RawTable> = raws.iter().map(|raw| &raw.table).collect();
    let computed = computed(&tables, &fields, cx);
    vec![Source { of: Origin::Tables, fields, computed, single: false }]
}

/// Tables that share no name are parts of one object, listed by subject.
fn joined(sources: Vec<Source>) -> Vec<Source> {
    let mut names = BTreeSet::new();
    let disjoint = sources.iter().flat_map(|source| &source.fields).all(|field| names.insert(field.name.0.clone()));
    if !disjoint || sources.len() < 2 {
        return sources;
    }
    let mut all = Source { of: Origin::Tables, fields: Vec::new(), computed: BTreeSet::new(), single: false };
    for source in sources {
        all.fields.extend(source.fields);
        all.computed.extend(source.computed);
    }
    vec![all]
}

/// What the page of a method says under an anchor, or as a whole if the anchor is empty: what its parameters take, and
/// what it replies.
fn of_method(
    raw: &RawMethod,
    method: &Method,
    anchor: &str,
    shared: &Shared<'_>,
    cx: Context<'_>,
    read: &mut dyn FnMut(&[Placed<'_>]) -> Vec<Field>,
) -> Vec<Source> {
    let mut found = Vec::new();
    let describes = describes_fields(raw, method);
    if anchor.is_empty() {
        let mut push = |field: &Field| {
            let single = matches!(field.ty, Type::Object(_) | Type::Ref(_));
            walk::objects_of(&field.ty, &mut |fields| found.push(of_parameter(&field.name.0, fields, single)));
            if let Some(object) = reference(&field.ty).and_then(|name| shared.get(name)) {
                found.push(of_parameter(&field.name.0, &object.fields, single));
            }
        };
        // What a method takes that describes fields is of another kind.
        let params = if describes { &[] } else { method.params.as_slice() };
        params.iter().for_each(&mut push);
        params.iter().for_each(|field| {
            walk::objects_of(&field.ty, &mut |fields| fields.iter().for_each(&mut push));
        });
    } else {
        let structures = Structures::of(&raw.params);
        if let Some(index) = structures.by_anchor(anchor) {
            let tables = &structures.list[index].tables;
            let fields = linked::documented_by(tables, &method.params).unwrap_or_else(|| read(tables));
            found.push(of_parameter("", &fields, false));
            return found;
        }
    }
    let structures = Structures::of(&raw.response);
    let placed: Vec<Placed<'_>> = structures.list.iter().flat_map(|structure| structure.tables.clone()).collect();
    let tables: Vec<&RawTable> = placed.iter().map(|placed| placed.table).collect();
    if anchor.is_empty() && describes {
        let fields = linked::described_fields(raw, read(&placed));
        let mut computed = computed(&tables, &fields, cx);
        computed.extend(described_as_computed(raw));
        found.push(Source { of: Origin::Described, fields, computed, single: true });
    } else if let Some(fields) = linked::fields(raw, method, anchor, read) {
        let computed = computed(&tables, &fields, cx);
        found.push(Source { of: Origin::Reply, fields, computed, single: false });
    }
    found
}

/// Whether a method describes fields: its name says so, or in its example each key has an object that says the type of a
/// field.
fn describes_fields(raw: &RawMethod, method: &Method) -> bool {
    if method.name.0.to_ascii_lowercase().ends_with("fields") {
        return true;
    }
    let replies = examples::replies(&raw.response, &mut Diagnostics::default());
    replies.iter().filter_map(|reply| reply.value["result"].as_object()).any(|result| {
        let describes = |described: &serde_json::Value| described["type"].is_string();
        result.len() > 1 && result.values().all(describes)
    })
}

fn of_parameter(name: &str, fields: &[Field], single: bool) -> Source {
    Source { of: Origin::Parameter(name.to_owned()), fields: fields.to_vec(), computed: BTreeSet::new(), single }
}

fn reference(ty: &Type) -> Option<&ObjectName> {
    match ty {
        Type::Ref(name) => Some(name),
        Type::List(item) => reference(item),
        _ => None,
    }
}

/// The keys that the example of a method that describes fields (`*.fields`) marks as read-only.
fn described_as_computed(raw: &RawMethod) -> BTreeSet<String> {
    let replies = examples::replies(&raw.response, &mut Diagnostics::default());
    let results = replies.iter().filter_map(|reply| reply.value["result"].as_object());
    let read_only = results.flatten().filter(|(_, described)| {
        let mark = &described["isReadOnly"];
        *mark == true || *mark == "Y"
    });
    read_only.map(|(name, _)| name.clone()).collect()
}

/// The names of the fields that no request sets, by the words of their rows or by the fields beside them.
fn computed(tables: &[&RawTable], fields: &[Field], cx: Context<'_>) -> BTreeSet<String> {
    let rows = tables.iter().flat_map(|table| table.rows.iter().map(move |own| (table, own)));
    let reads = rows.flat_map(|(table, own)| row::read(table, own, cx, &mut Diagnostics::default()));
    let mut found: BTreeSet<String> =
        reads.filter(|read| is_computed(&read.text, &read.prose)).map(|read| read.text).collect();
    let is_object = |field: &&Field| matches!(field.ty, Type::Object(_) | Type::Ref(_) | Type::Map(_) | Type::List(_));
    let has = |name: String| fields.iter().any(|field| field.name.0 == name);
    // An object beside its identifier is what the identifier stands for.
    let expanded = fields.iter().filter(is_object).filter(|field| {
        let name = &field.name.0;
        has(format!("{name}Id"))
            || has(format!("{name}_ID"))
            || name.strip_suffix("Data").is_some_and(|of| has(of.to_owned()))
    });
    found.extend(expanded.map(|field| field.name.0.clone()));
    found
}

/// Whether the words of a row say that the server sets the field.
fn is_computed(name: &str, prose: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(concat!(
            r"(?i)\bread[- ]?only\b|^(?:field is )?not editable\b|\bcannot be (?:set|changed|modified) manually\b",
            r"|^(?:the )?(?:date|time|date and time|timestamp) (?:and time )?(?:of|when) (?:[\w-]+ ){0,3}(?:creation|created|modification|modified|change|changed|update|updated|activity|viewed|closed)\b",
            r"|^(?:the )?(?:[\w-]+ )?(?:creation|modification|change|update) (?:date|time)\b",
            r"|^(?:the )?(?:date of (?:the )?(?:status change|last activity)|date the [\w-]+ was viewed|last (?:activity|update|modification) (?:date|time))\b",
            r"|^(?:the )?(?:completion|closing) date in\b",
            r"|\b(?:user|employee|person) who (?:last )?(?:created|modified|changed|updated|edited|closed|completed)\b",
        ))
        .expect("the pattern of computed fields is valid")
    });
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^number of (?:[\w-]+ )?(?:comments|messages|views|visits|replies|created|child)\b")
            .expect("the pattern of counted things is valid")
    });
    let lower = name.to_ascii_lowercase();
    let counts = lower.ends_with("count") && COUNTED.is_match(prose.trim_start());
    lower == "id" || counts || prose.lines().any(|line| PATTERN.is_match(line.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_computed_fields() {
        for (name, prose, expected) in [
            ("ID", "Identifier of the crate", true),
            ("parentId", "Identifier of the parent crate", false),
            ("opened", "Read-only. When somebody looked in", true),
            ("createdDate", "Creation date in the common format", true),
            ("DATE_MODIFY", "Date of the last modification", true),
            ("changedBy", "Identifier of the user who modified the crate", true),
            ("owner", "Identifier of the Creator", false),
            ("begin", "Date of the first visit", false),
            ("viewsCount", "Number of new views", true),
            ("seatsCount", "Number of seats", false),
            ("createdDate", "Whether a creation date is shown", false),
        ] {
            assert_eq!(is_computed(name, prose), expected, "{name}: {prose}");
        }
    }
}
