//! `canonical`: [`Model`] → pages of facts, path and text. Decides the layout of a canonical page.
//!
//! Such a page has the path of the upstream page and its dialect, one row per fact and no prose, so that a diff of two
//! versions is the change of the interface. What is printed here is read back by the same stages that read upstream
//! pages; the rows by [`lower::facts`](crate::lower::facts).

#[cfg(test)]
mod arbitrary;
mod cell;
mod event;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rayon::prelude::*;

use crate::model::types::{Event, Method, Model, Object, PagePath, Version};
use crate::site::link;

/// Where the official pages are.
pub const SITE: &str = "https://apidocs.bitrix24.com/";

/// Prints all methods, events and objects.
#[must_use]
pub fn print(model: &Model) -> BTreeMap<String, String> {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    let methods: Vec<_> = model.methods.par_iter().map(|method| (method.page.0.clone(), method_page(method))).collect();
    for (page, text) in methods {
        pages.entry(page).or_default().push_str(&text);
    }
    let mut events: BTreeMap<&PagePath, Vec<&Event>> = BTreeMap::new();
    for event in &model.events {
        events.entry(&event.page).or_default().push(event);
    }
    for (page, events) in events {
        pages.entry(page.0.clone()).or_default().push_str(&event::page(&events));
    }
    for object in &model.objects {
        let page = pages.entry(object.page.0.clone()).or_insert_with(|| objects_head(&object.page.0));
        push_object(page, object);
    }
    pages
}

/// The page of one method.
#[must_use]
pub fn method_page(method: &Method) -> String {
    let mut out = format!("# {}\n\n", cell::code(&method.name.0));
    let lead = lead(method);
    out.push_str(&lead.join("\n>\n"));
    out.push('\n');
    if !method.params.is_empty() {
        section(&mut out, "Method Parameters", &table::fields(&method.params));
    }
    let response = table::response(&method.response).unwrap_or_else(|| "Not documented.\n".to_owned());
    section(&mut out, "Response Handling", &response);
    if !method.errors.is_empty() {
        section(&mut out, "Error Handling", &table::errors(&method.errors));
    }
    out
}

/// The lines of the quote under the title.
fn lead(method: &Method) -> Vec<String> {
    let mut lines = Vec::new();
    if !method.scopes.is_empty() {
        lines.push(format!("> Scope: {}", cell::codes(&method.scopes)));
    }
    if method.version == Version::V3 {
        lines.push("> Version: REST 3.0".to_owned());
    }
    if let Some(deprecation) = &method.deprecated {
        lines.push(match &deprecation.successor {
            Some(name) => format!("> Deprecated: use {}", cell::code(&name.0)),
            None => "> Deprecated: yes".to_owned(),
        });
    }
    if let Some(name) = &method.cursor {
        lines.push(format!("> Cursor: {}", cell::code(&name.0)));
    }
    if method.positional {
        lines.push("> Parameters: positional".to_owned());
    }
    if method.changes {
        lines.push("> Idempotent: no".to_owned());
    }
    let address = official(&method.page.0);
    lines.push(format!("> Who can execute the method: see the [official page]({address})"));
    lines
}

/// The address of the official page.
#[must_use]
pub fn official(page: &str) -> String {
    link(SITE, page, "")
}

fn section(out: &mut String, heading: &str, table: &str) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "\n## {heading}\n\n{table}");
}

fn objects_head(page: &str) -> String {
    format!("# Objects\n\n> Descriptions: see the [official page]({})\n", official(page))
}

fn push_object(out: &mut String, object: &Object) {
    let heading = format!("{} {{#{}}}", cell::code(&object.name.0), object.anchor);
    section(out, &heading, &table::fields(&object.fields));
}
