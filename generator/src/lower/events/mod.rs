//! `lower::events`: pages about events → [`Event`]s. Decides which events a page documents. `lower::response::payload`
//! reads the payloads, in the same way as replies.

pub mod codes;
mod name;
pub mod suffix;

#[cfg(test)]
mod corpus_tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::flat;
use crate::lower::context::Context;
use crate::lower::objects::Shared;
use crate::lower::{lead, response};
use crate::model::event::{Event, EventCode, Retirement};
use crate::model::types::{Field, PagePath, Type};
use crate::page::names::event_codes;
use crate::page::raw::{Column, Part, PartContent, RawEvent, RawEvents};
use crate::source::SourceSet;
use crate::span::{FileId, Span};
use response::payload::{self, Preface};

/// A page about events.
#[derive(Clone, Debug)]
pub struct EventPage {
    /// The page.
    pub file: FileId,
    /// Its events as documented.
    pub raw: RawEvents,
}

/// Reads the events of a page.
pub fn read(
    page: &EventPage,
    sources: &SourceSet,
    cx: Context<'_>,
    shared: &Shared<'_>,
    diags: &mut Diagnostics,
) -> Vec<Event> {
    let path = sources.file(page.file).path.as_str();
    let preface = payload::preface(&page.raw.preface, diags);
    let mut used = BTreeSet::new();
    let mut events = Vec::new();
    for raw in &page.raw.events {
        events.extend(section(raw, &preface, path, &mut used, cx, shared, diags));
    }
    page.raw.preface.parts.iter().for_each(|part| report_unread(part, &used, diags));
    share_fields(&mut events);
    events
}

/// Reports a table or code block before the first event that no row of an event leads to.
fn report_unread(part: &Part, used: &BTreeSet<Span>, diags: &mut Diagnostics) {
    let what = match &part.content {
        PartContent::Table(table) if table.has(Column::Name) => "this table",
        PartContent::Fence(fence) if !used.contains(&fence.span) => "this code block",
        _ => return,
    };
    let message = format!("{what} stands outside the sections of the events");
    diags.push(Diagnostic::new(&codes::EVENT_PREFACE, part.span, message).with_help("it is not read"));
}

/// Reads the events of a page or section. If it has payloads of several events, each event has those with its code.
fn section(
    raw: &RawEvent,
    preface: &[Preface],
    path: &str,
    used: &mut BTreeSet<Span>,
    cx: Context<'_>,
    shared: &Shared<'_>,
    diags: &mut Diagnostics,
) -> Vec<Event> {
    let replies = payload::examples(&raw.content, diags);
    let sent: Vec<&str> = replies.iter().filter_map(payload::code).collect();
    let codes = name::resolve(raw, &sent, diags);
    let deprecated = lead::deprecation(&raw.lead, &raw.notes, path);
    let event = |code: EventCode| {
        let is_own = |other: &str| other.eq_ignore_ascii_case(&code.0);
        let own = replies.iter().filter(|reply| payload::code(reply).is_none_or(is_own)).cloned().collect();
        let place = payload::Place { page: path, title: raw.title.span, preface };
        let payload = payload::payload(&raw.content, own, place, cx, shared, diags);
        used.extend(payload.used);
        let successor = || {
            let texts = deprecated.iter().flatten().map(|inlines| flat::text(inlines));
            texts.into_iter().find_map(|text| {
                event_codes(&text).into_iter().find(|other| !is_own(other)).map(|other| EventCode(other.to_owned()))
            })
        };
        Event {
            spelling: name::spelling(raw, &code),
            suffix: suffix::line(raw),
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

/// Completes objects that several events of a page have under the same name: one without keys, or with a part of them,
/// gets those of the event that documents most.
fn share_fields(events: &mut [Event]) {
    let mut known: BTreeMap<String, Vec<Field>> = BTreeMap::new();
    let objects = events.iter().flat_map(|event| event.data.iter().flat_map(|data| fields(&data.ty)));
    for Field { name, ty, .. } in objects {
        let most = known.entry(name.0.clone()).or_default();
        if fields(ty).len() > most.len() {
            *most = fields(ty).to_vec();
        }
    }
    for event in events {
        let Some(Type::Object(own)) = event.data.as_mut().map(|data| &mut data.ty) else { continue };
        for field in own.iter_mut().filter(|field| matches!(field.ty, Type::Object(_))) {
            let Some(known) = known.get(&field.name.0) else { continue };
            if fields(&field.ty).iter().all(|key| known.iter().any(|known| known.name == key.name)) {
                field.ty = Type::Object(known.clone());
            }
        }
    }
}

/// The fields of an object; empty for other types.
fn fields(ty: &Type) -> &[Field] {
    match ty {
        Type::Object(fields) => fields,
        _ => &[],
    }
}

/// Removes events that are documented again, and sorts.
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
