//! The whole corpus, if present: every event, row and payload is accounted for.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::payload;
use crate::diagnostics::Diagnostics;
use crate::lower;
use crate::lower::Run;
use crate::lower::cells;
use crate::lower::corpus_tests::push_names;
use crate::lower::response::corpus_tests::Cover;
use crate::model::event::Event;
use crate::model::page_kind::PageKind;
use crate::model::types::Model;
use crate::page::raw::{Column, PartContent, RawEvent};
use crate::source::SourceSet;
use crate::span::{FileId, Span};
use crate::{page, syntax};

/// Keys that every payload has, which [`payload`] omits.
const COMMON: [&str; 4] = ["event", "event_handler_id", "ts", "auth"];

fn corpus() -> Option<SourceSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !root.is_dir() {
        // Written to the stream directly: the harness captures `eprintln!` of passing tests.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return None;
    }
    Some(SourceSet::read(&root).expect("the corpus can be read"))
}

fn raws(sources: &SourceSet) -> Vec<(FileId, RawEvent)> {
    let mut ignored = Diagnostics::default();
    let mut out = Vec::new();
    for (file, _) in sources.pages() {
        let page = syntax::parse(file, sources, &mut ignored);
        if page::classify(&page, sources) == PageKind::Event {
            let events = page::read_events(page, sources, &mut ignored).events;
            out.extend(events.into_iter().map(|event| (file, event)));
        }
    }
    out
}

/// The event of a page or section.
fn event<'m>(model: &'m Model, sources: &SourceSet, file: FileId, raw: &RawEvent) -> &'m Event {
    let path = sources.file(file).path.as_str();
    let own = |event: &&Event| event.page.0 == path && event.anchor == raw.anchor;
    model.events.iter().find(own).unwrap_or_else(|| panic!("{path} `{}` is no event", raw.title.text))
}

#[test]
fn every_event_page_gives_its_events() {
    let Some(sources) = corpus() else { return };
    let mut diags = Diagnostics::default();
    let model = lower::read(&sources, &Run::default(), &mut diags);
    assert!(!diags.has_errors());
    let sections = model.events.iter().filter(|event| !event.anchor.is_empty()).count();
    assert_eq!((model.events.len() - sections, sections), (189, 13));
    let codes: BTreeSet<String> = model.events.iter().map(|event| event.code.0.to_lowercase()).collect();
    assert_eq!(codes.len(), 202);
    assert!(model.skipped.iter().all(|skip| skip.kind != PageKind::Event));
    let open: Vec<&str> = model.events.iter().filter(|e| e.data.is_none()).map(|e| e.code.0.as_str()).collect();
    assert_eq!(open, Vec::<&str>::new(), "events that carry anything");
    let with_suffix: Vec<&Event> = model.events.iter().filter(|event| !event.suffix.is_empty()).collect();
    assert_eq!(
        with_suffix.len(),
        suffixed_codes(&sources, &codes).len(),
        "events whose code is also shown with a number"
    );
    let lost: Vec<String> = raws(&sources)
        .iter()
        .flat_map(|(file, raw)| lost_rows(event(&model, &sources, *file, raw), raw, &sources, &diags))
        .collect();
    assert_eq!(lost, Vec::<String>::new());
}

/// The events whose codes a page shows with a number behind them.
fn suffixed_codes(sources: &SourceSet, codes: &BTreeSet<String>) -> BTreeSet<String> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words = sources.pages().flat_map(|(_, file)| file.text.split(move |c| !is_word(c)));
    let known = |word: &str| {
        let (code, number) = word.rsplit_once('_')?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        Some(code.to_lowercase()).filter(|code| is_number && codes.contains(code))
    };
    words.filter_map(known).collect()
}

/// The rows that are neither a field nor covered by a diagnostic.
fn lost_rows(event: &Event, raw: &RawEvent, sources: &SourceSet, diags: &Diagnostics) -> Vec<String> {
    let mut made = Vec::new();
    event.data.iter().chain(&event.beside).for_each(|field| push_names(field, &mut made));
    let file = raw.title.span.file;
    let spans: Vec<Span> = diags.as_slice().iter().filter_map(|d| d.span).filter(|span| span.file == file).collect();
    let covered = |row: Span| spans.iter().any(|span| span.start <= row.start && row.end <= span.end);
    let mut lost = Vec::new();
    for part in &raw.content.parts {
        let PartContent::Table(table) = &part.content else { continue };
        let is_auth = part.headings.last().is_some_and(|heading| heading.anchors.iter().any(|a| a == "auth"));
        if is_auth || !table.has(Column::Name) {
            continue;
        }
        for row in &table.rows {
            let cell = table.cell(row, Column::Name).expect("rows of a table of names have a name cell");
            let names = cells::name::read(cell, cells::name::Stars::Mark).names;
            let is_made = |name: &String| {
                let last = name.rsplit('.').next().unwrap_or_default().trim_end_matches("[]");
                COMMON.contains(&last) || made.iter().any(|known| known.eq_ignore_ascii_case(last))
            };
            // `{BOT_ID}` stands for the keys of a map.
            let is_made = |name: &String| name.contains('{') || is_made(name);
            if !covered(row.span) && !names.iter().all(is_made) {
                lost.push(format!("{}: {names:?}", sources.file(file).path));
            }
        }
    }
    lost
}

#[test]
fn documented_payloads_have_types() {
    let Some(sources) = corpus() else { return };
    let mut ignored = Diagnostics::default();
    let model = lower::read(&sources, &Run::default(), &mut ignored);
    let (mut shown, mut sent, mut blocks) = (Cover::default(), Cover::default(), 0);
    for (file, raw) in &raws(&sources) {
        let event = event(&model, &sources, *file, raw);
        let Some(data) = &event.data else { continue };
        for reply in payload::examples(&raw.content, &mut ignored) {
            blocks += 1;
            let value = if payload::code(&reply).is_some() { &reply.value["data"] } else { &reply.value };
            let value = defined(value);
            shown.walk(&data.ty, &value, &event.code.0, &model.objects);
            sent.walk(&data.ty, &texts(&value), &event.code.0, &model.objects);
        }
    }
    assert!(blocks >= 175, "{blocks} payloads");
    for cover in [shown, sent] {
        let all = cover.typed + cover.any + cover.missing + cover.misfit + cover.beyond_reference;
        assert!(cover.typed * 100 >= all * 95, "values with a type: {cover:?}");
    }
    assert_eq!(shown.misfit, 0, "values that their type cannot hold: {shown:?}");
}

/// A payload with `null` in place of the text `undefined`, which stands for no value.
fn defined(value: &Value) -> Value {
    match value {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), defined(value))).collect(),
        Value::String(text) if text == "undefined" => Value::Null,
        other => other.clone(),
    }
}

/// A payload as in a form: every scalar is text.
fn texts(value: &Value) -> Value {
    match value {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), texts(value))).collect(),
        Value::Array(list) => list.iter().map(texts).collect(),
        Value::Null => Value::String(String::new()),
        Value::Bool(set) => Value::String(u8::from(*set).to_string()),
        Value::Number(number) => Value::String(number.to_string()),
        Value::String(_) => value.clone(),
    }
}
