//! Canonical pages of events: a page for one event, or a page with a section for each of several.

use super::{cell, official, section, table};
use crate::model::types::{Event, Field};

/// The page of these events, which all have the same path.
pub(super) fn page(events: &[&Event]) -> String {
    match events {
        [event] if event.anchor.is_empty() => {
            let mut out = format!("# {}\n\n", cell::code(&event.code.0));
            out.push_str(&lead(event, true));
            section(&mut out, "What the Handler Receives", &payload(event));
            out
        }
        events => {
            let address = events.first().map(|event| official(&event.page.0)).unwrap_or_default();
            let mut out = format!("# Events\n\n> Who can subscribe: see the [official page]({address})\n");
            events.iter().for_each(|event| push_section(&mut out, event));
            out
        }
    }
}

fn push_section(out: &mut String, event: &Event) {
    let anchor = if event.anchor.is_empty() { String::new() } else { format!(" {{#{}}}", event.anchor) };
    let lead = lead(event, false);
    let gap = if lead.is_empty() { "" } else { "\n" };
    section(out, &format!("{}{anchor}", cell::code(&event.code.0)), &format!("{lead}{gap}{}", payload(event)));
}

/// The quote under the title; it links to the official page if the event has a page to itself.
fn lead(event: &Event, is_page: bool) -> String {
    let mut lines = Vec::new();
    if !event.scopes.is_empty() {
        lines.push(format!("> Scope: {}", cell::codes(&event.scopes)));
    }
    if let Some(spelling) = &event.spelling {
        lines.push(format!("> Spelling: {}", cell::code(&spelling.0)));
    }
    if !event.suffix.is_empty() {
        let keys: Vec<&str> = event.suffix.iter().map(|key| key.0.as_str()).collect();
        lines.push(format!("> Suffix: {}", cell::code(&format!("data.{}", keys.join(".")))));
    }
    if let Some(retirement) = &event.deprecated {
        lines.push(match &retirement.successor {
            Some(code) => format!("> Deprecated: use {}", cell::code(&code.0)),
            None => "> Deprecated: yes".to_owned(),
        });
    }
    if is_page {
        lines.push(format!("> Who can subscribe: see the [official page]({})", official(&event.page.0)));
    }
    if lines.is_empty() { String::new() } else { format!("{}\n", lines.join("\n>\n")) }
}

fn payload(event: &Event) -> String {
    let fields: Vec<Field> = event.data.iter().chain(&event.beside).cloned().collect();
    if fields.is_empty() { "Not documented.\n".to_owned() } else { table::fields(&fields) }
}
