//! Kinds, names, versions, leads and errors over the real documentation, where a checkout of it is at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::model::types::{PagePath, Version};
use bitrix24_codegen::model::{errors, lead, name};
use bitrix24_codegen::page::raw::PageKind;
use bitrix24_codegen::page;
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::syntax;

struct Entry {
    path: String,
    name: Option<String>,
    lead: lead::Lead,
    codes: Vec<String>,
    cases: usize,
}

struct Survey {
    kinds: BTreeMap<PageKind, Vec<String>>,
    methods: Vec<Entry>,
    diagnostics: BTreeMap<&'static str, usize>,
}

fn corpus() -> Option<SourceSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !root.is_dir() {
        println!("skipped: no documentation at {}", root.display());
        return None;
    }
    Some(SourceSet::read(&root).expect("the documentation is readable"))
}

fn survey(sources: &SourceSet) -> Survey {
    let mut survey = Survey { kinds: BTreeMap::new(), methods: Vec::new(), diagnostics: BTreeMap::new() };
    let show = std::env::var("SHOW").ok();
    for (id, file) in sources.pages() {
        let mut unheard = Diagnostics::default();
        let parsed = syntax::parse(id, sources, &mut unheard);
        let kind = page::classify(&parsed, sources);
        survey.kinds.entry(kind).or_default().push(file.path.clone());
        if kind != PageKind::Method {
            continue;
        }
        let mut diags = Diagnostics::default();
        let raw = page::read(&parsed, sources, &mut diags);
        let name = name::resolve(&raw, sources, &mut diags).map(|name| name.0);
        let lead = lead::read(&raw, sources);
        let cases = errors::read(&raw, &mut diags);
        for diagnostic in diags.as_slice() {
            *survey.diagnostics.entry(diagnostic.code.id).or_default() += 1;
            if show.as_deref() == Some(diagnostic.code.id) {
                println!("{}: {} ({:?})", file.path, diagnostic.message, diagnostic.help);
            }
        }
        let codes = cases.iter().filter_map(|case| case.code.clone()).collect();
        survey.methods.push(Entry { path: file.path.clone(), name, lead, codes, cases: cases.len() });
    }
    survey
}

fn in_reference(path: &str) -> bool {
    path.starts_with("api-reference/")
}

#[test]
fn kinds_names_leads_and_errors() {
    let Some(sources) = corpus() else { return };
    let survey = survey(&sources);
    for (kind, pages) in &survey.kinds {
        println!("{kind:?}: {} in the reference, {} in all", pages.iter().filter(|p| in_reference(p)).count(), pages.len());
        if std::env::var("KIND").is_ok_and(|wanted| wanted == format!("{kind:?}")) {
            pages.iter().for_each(|page| println!("  {page}"));
        }
    }
    let reference: Vec<&Entry> = survey.methods.iter().filter(|m| in_reference(&m.path)).collect();
    let v3 = reference.iter().filter(|m| m.lead.version == Version::V3).count();
    println!("methods: {} v2, {v3} v3, {} outside", reference.len() - v3, survey.methods.len() - reference.len());
    let unnamed: Vec<&str> = survey.methods.iter().filter(|m| m.name.is_none()).map(|m| m.path.as_str()).collect();
    println!("unnamed: {unnamed:?}");
    let mut pages: BTreeMap<(String, Version), Vec<&str>> = BTreeMap::new();
    for method in &reference {
        let name = method.name.clone().unwrap_or_default().to_lowercase();
        pages.entry((name, if method.lead.version == Version::V3 { Version::V3 } else { Version::V2 })).or_default().push(&method.path);
    }
    for (key, pages) in pages.iter().filter(|(_, pages)| pages.len() > 1) {
        println!("twice: {key:?} {pages:?}");
    }
    let names: BTreeSet<&String> = pages.keys().map(|(name, _)| name).collect();
    println!("names: {}", names.len());
    let deprecated = reference.iter().filter(|m| m.lead.deprecated.is_some()).count();
    let by_page: BTreeMap<PagePath, _> = survey.methods.iter().filter_map(|m| Some((PagePath(m.path.clone()), bitrix24_codegen::model::types::MethodName(m.name.clone()?)))).collect();
    let mut without = Vec::new();
    for method in &reference {
        if let (Some(d), Some(name)) = (&method.lead.deprecated, &method.name) {
            let own = bitrix24_codegen::model::types::MethodName(name.clone());
            let found = lead::resolve_successor(d, &own, |page| by_page.get(page).cloned(), |name| by_page.values().find(|n| *n == name).cloned());
            if found.successor.is_none() {
                without.push(method.path.as_str());
            }
        }
    }
    println!("deprecated: {deprecated}, without successor {}", without.len());
    if std::env::var("SHOW").is_ok_and(|s| s == "successor") {
        println!("{without:#?}");
    }
    let scopes: BTreeSet<&String> = reference.iter().flat_map(|m| &m.lead.scopes).collect();
    let unscoped: Vec<&str> = reference.iter().filter(|m| m.lead.scopes.is_empty()).map(|m| m.path.as_str()).collect();
    println!("scopes: {} {scopes:?}; without: {unscoped:?}", scopes.len());
    let codes: BTreeSet<&String> = reference.iter().filter(|m| m.lead.version == Version::V2).flat_map(|m| &m.codes).collect();
    let codes3: BTreeSet<&String> = reference.iter().filter(|m| m.lead.version == Version::V3).flat_map(|m| &m.codes).collect();
    println!("codes: {} + {}, cases {}", codes.len(), codes3.len(), reference.iter().map(|m| m.cases).sum::<usize>());
    if std::env::var("SHOW").is_ok_and(|s| s == "codes") {
        println!("{codes:?}\n{codes3:?}");
    }
    println!("{:#?}", survey.diagnostics);
}
