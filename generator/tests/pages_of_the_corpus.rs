//! Kinds, names, versions, leads and errors over the real documentation, where a checkout of it is at hand.
//!
//! `SHOW=<code> cargo test --test pages_of_the_corpus -- --nocapture` lists the diagnostics of one code.

#![allow(clippy::print_stdout, reason = "the counts and skips are for whoever runs the tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::context::Options;
use bitrix24_codegen::lower::lead::Lead;
use bitrix24_codegen::lower::{errors, lead, name};
use bitrix24_codegen::model::page_kind::PageKind;
use bitrix24_codegen::model::types::{MethodName, PagePath, Version};
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{page, syntax};

/// What the stages make of one method page.
struct Entry {
    page: PagePath,
    name: Option<MethodName>,
    lead: Lead,
    codes: Vec<String>,
    cases: usize,
}

#[derive(Default)]
struct Survey {
    kinds: BTreeMap<PageKind, usize>,
    methods: Vec<Entry>,
    outside: Vec<String>,
    diagnostics: BTreeMap<&'static str, usize>,
}

fn corpus() -> Option<SourceSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !root.is_dir() {
        // Straight to the stream: the harness keeps what tests that pass print.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no documentation at {}\n", root.display()),
        );
        return None;
    }
    Some(SourceSet::read(&root).expect("the documentation is readable"))
}

fn survey(sources: &SourceSet) -> Survey {
    let mut survey = Survey::default();
    let shown = std::env::var("SHOW").unwrap_or_default();
    for (id, file) in sources.pages() {
        let parsed = syntax::parse(id, sources, &mut Diagnostics::default());
        let kind = page::classify(&parsed, sources);
        let in_reference = file.path.starts_with("api-reference/");
        if in_reference {
            *survey.kinds.entry(kind).or_default() += 1;
        }
        if kind != PageKind::Method {
            continue;
        }
        let mut diags = Diagnostics::default();
        let raw = page::read(parsed, sources, &mut diags);
        let name = name::resolve(&raw, sources, &mut diags).map(|resolved| resolved.name);
        let cases = errors::read(&raw, &Options::default(), &mut diags);
        for diagnostic in diags.as_slice() {
            *survey.diagnostics.entry(diagnostic.code.id).or_default() += 1;
            if shown == diagnostic.code.id {
                println!("{}: {} ({})", file.path, diagnostic.message, diagnostic.help.as_deref().unwrap_or_default());
            }
        }
        if !in_reference {
            survey.outside.extend(name.map(|name| name.0));
            continue;
        }
        survey.methods.push(Entry {
            page: PagePath(file.path.clone()),
            name,
            lead: lead::read(&raw, sources),
            codes: cases.iter().filter_map(|case| case.code.clone()).collect(),
            cases: cases.len(),
        });
    }
    survey
}

#[test]
fn every_method_page_has_its_name_version_lead_and_errors() {
    let Some(sources) = corpus() else { return };
    let survey = survey(&sources);
    println!("{:#?}\n{:#?}", survey.kinds, survey.diagnostics);

    let of = |version| survey.methods.iter().filter(move |method| method.lead.version == version);
    assert_eq!((of(Version::V2).count(), of(Version::V3).count()), (1561, 106));
    // Two pages hold several events each.
    assert_eq!(survey.kinds[&PageKind::Event], 189 + 2);
    assert_eq!(
        survey.outside,
        ["batch", "pull.application.config.get", "pull.application.event.add", "pull.application.push.add"]
    );

    let unnamed: Vec<_> = survey.methods.iter().filter(|method| method.name.is_none()).map(|m| &m.page.0).collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");
    let names = |version| -> BTreeSet<String> {
        of(version).filter_map(|method| method.name.as_ref()).map(|name| name.0.to_lowercase()).collect()
    };
    let (v2, v3) = (names(Version::V2), names(Version::V3));
    assert_eq!((v2.len(), v3.len(), v2.union(&v3).count()), (1561, 106, 1661));

    check_leads(&survey.methods);
    let codes: BTreeSet<_> = survey.methods.iter().flat_map(|method| &method.codes).collect();
    let cases: usize = survey.methods.iter().map(|method| method.cases).sum();
    println!("error codes: {}, cases: {cases}", codes.len());
    assert!(codes.len() >= 640 && cases > 4500, "{} codes, {cases} cases", codes.len());
    for (code, most) in RATCHET {
        let count = survey.diagnostics.get(code).copied().unwrap_or_default();
        assert!(count <= *most, "{code}: {count}, at most {most} expected");
    }
}

/// Most diagnostics of a code that the corpus may give.
static RATCHET: &[(&str, usize)] = &[
    ("no-method-name", 0),
    ("name-conflict", 4),
    ("name-case", 11),
    ("examples-of-another-method", 5),
    ("error-group-without-code", 0),
    ("unclear-error-code", 1),
    ("unknown-column", 3),
    ("unknown-section", 27),
    ("no-header-row", 17),
];

fn check_leads(methods: &[Entry]) {
    let without_scope = methods.iter().filter(|method| method.lead.scopes.is_empty()).count();
    let scopes: BTreeSet<_> = methods.iter().flat_map(|method| &method.lead.scopes).collect();
    assert_eq!((without_scope, scopes.len()), (8, 48), "{scopes:?}");

    let names: BTreeMap<&PagePath, &MethodName> =
        methods.iter().filter_map(|method| Some((&method.page, method.name.as_ref()?))).collect();
    let known: BTreeSet<&MethodName> = names.values().copied().collect();
    let deprecated: Vec<_> =
        methods.iter().filter_map(|method| Some((method, method.lead.deprecated.as_ref()?))).collect();
    let mut without = Vec::new();
    for (method, deprecation) in &deprecated {
        let own = method.name.as_ref().expect("every method has a name");
        let by_page = |page: &PagePath| names.get(page).map(|name| (*name).clone());
        let by_name = |name: &MethodName| known.get(name).map(|name| (*name).clone());
        if lead::resolve_successor(deprecation, own, by_page, by_name).successor.is_none() {
            without.push(&method.page.0);
        }
    }
    println!("deprecated: {}, without a successor: {}", deprecated.len(), without.len());
    if std::env::var("SHOW").is_ok_and(|shown| shown == "successors") {
        without.iter().for_each(|page| println!("{page}"));
    }
    assert_eq!(deprecated.len(), 239);
}

#[test]
fn a_draft_page_of_an_older_layout() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/seed/imopenlines-session-join.md");
    let Ok(text) = std::fs::read_to_string(&path) else {
        // Straight to the stream: the harness keeps what tests that pass print.
        let _ =
            std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("skipped: no page at {}\n", path.display()));
        return;
    };
    let sources = SourceSet::from_texts([("imopenlines-session-join.md".to_owned(), text)]);
    let id = sources.find("imopenlines-session-join.md").expect("the page was put in");
    let parsed = syntax::parse(id, &sources, &mut Diagnostics::default());
    assert_eq!(page::classify(&parsed, &sources), PageKind::Method);

    let mut diags = Diagnostics::default();
    let raw = page::read(parsed, &sources, &mut diags);
    let name = name::resolve(&raw, &sources, &mut diags).map(|resolved| resolved.name);
    assert_eq!(name, Some(MethodName("imopenlines.session.join".into())));
    assert_eq!(lead::read(&raw, &sources).scopes, ["imopenlines"]);
    let codes: Vec<_> =
        errors::read(&raw, &Options::default(), &mut diags).into_iter().filter_map(|case| case.code).collect();
    assert_eq!(codes, ["ACCESS_DENIED", "CHAT_TYPE", "CHAT_ID"]);
    assert!(raw.params.present && raw.response.present && diags.as_slice().is_empty(), "{diags:?}");
}
