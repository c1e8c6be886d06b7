//! `model::events`: pages about events → [`Event`]s. Decides which events a page documents and what a payload holds;
//! where a row stands in a payload is decided by [`response::payload`](super::response::payload), as in replies.

pub mod codes;
mod name;
pub mod types;

#[cfg(test)]
mod corpus_tests;

use std::collections::{BTreeMap, BTreeSet};

use super::row::Context;
use super::types::{Field, Object, PagePath, Type};
use super::{flat, lead, response};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::page::names::event_codes;
use crate::page::raw::RawEvent;
use crate::source::SourceSet;
use crate::span::FileId;
use response::payload;
use types::{Event, EventCode, Retirement};

/// A page about events.
#[derive(Clone, Debug)]
pub struct EventPage {
    /// The page.
    pub file: FileId,
    /// Its events as they are documented.
    pub events: Vec<RawEvent>,
}

/// Reads the events of a page.
pub fn read(
    page: &EventPage,
    sources: &SourceSet,
    cx: Context<'_>,
    shared: &[Object],
    diags: &mut Diagnostics,
) -> Vec<Event> {
    let path = sources.file(page.file).path.as_str();
    let mut events: Vec<Event> = page.events.iter().flat_map(|raw| section(raw, path, cx, shared, diags)).collect();
    lend(&mut events);
    events
}

/// The events of a page or of a section. Where it has payloads of several, each has those with its own code.
fn section(raw: &RawEvent, path: &str, cx: Context<'_>, shared: &[Object], diags: &mut Diagnostics) -> Vec<Event> {
    let answers = payload::examples(&raw.content, diags);
    let sent: Vec<&str> = answers.iter().filter_map(payload::code).collect();
    let codes = name::resolve(raw, &sent, diags);
    let deprecated = lead::deprecation(&raw.lead, &raw.notes, path);
    let event = |code: EventCode| {
        let is_own = |other: &str| other.eq_ignore_ascii_case(&code.0);
        let own = answers.iter().filter(|answer| payload::code(answer).is_none_or(is_own)).cloned().collect();
        let payload = payload::payload(&raw.content, own, path, raw.title.span, cx, shared, diags);
        let successor = || {
            let texts = deprecated.iter().flatten().map(|inlines| flat::text(inlines));
            texts.into_iter().find_map(|text| {
                event_codes(&text).into_iter().find(|other| !is_own(other)).map(|other| EventCode(other.to_owned()))
            })
        };
        Event {
            spelling: name::spelling(raw, &code),
            page: PagePath(path.to_owned()),
            anchor: raw.anchor.clone(),
            scopes: lead::scopes(&raw.lead),
            deprecated: deprecated.is_some().then(|| Retirement { successor: successor() }),
            data: payload.data,
            beside: payload.beside,
            at: raw.title.span.into(),
            code,
        }
    };
    codes.into_iter().map(event).collect()
}

/// Events of one page call one thing by one name: an object whose keys a section does not tell has those of the first
/// section that does.
fn lend(events: &mut [Event]) {
    let mut known: BTreeMap<String, Type> = BTreeMap::new();
    let fields = |event: &Event| match event.data.as_ref().map(|data| &data.ty) {
        Some(Type::Object(fields)) => fields.clone(),
        _ => Vec::new(),
    };
    for Field { name, ty, .. } in events.iter().flat_map(fields) {
        if !is_open(&ty) {
            known.entry(name.0).or_insert(ty);
        }
    }
    for event in events {
        let Some(Type::Object(fields)) = event.data.as_mut().map(|data| &mut data.ty) else { continue };
        for field in fields.iter_mut().filter(|field| is_open(&field.ty)) {
            if let Some(ty) = known.get(&field.name.0) {
                field.ty = ty.clone();
            }
        }
    }
}

fn is_open(ty: &Type) -> bool {
    matches!(ty, Type::Object(fields) if fields.is_empty())
}

/// Takes out events that are documented again, and sorts.
pub fn finish(read: Vec<Event>, diags: &mut Diagnostics) -> Vec<Event> {
    let mut events: BTreeMap<String, Event> = BTreeMap::new();
    for event in read {
        let key = event.code.0.to_lowercase();
        if let Some(first) = events.get(&key) {
            let message = format!("`{}` is documented on `{}` already", event.code.0, first.page.0);
            diags.push(
                Diagnostic::new(&codes::EVENT_TWICE, event.at.0, message)
                    .with_help("it is left out here; correct its code or the kind of the page by an override"),
            );
            continue;
        }
        events.insert(key, event);
    }
    events.into_values().collect()
}

/// The pages that gave events.
#[must_use]
pub fn pages(events: &[Event]) -> BTreeSet<&PagePath> {
    events.iter().map(|event| &event.page).collect()
}
