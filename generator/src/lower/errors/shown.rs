//! Errors that only the examples of a page show: a reply is a documented fact as good as a row. Decides which of them no
//! row tells already, and which say nothing.

use super::cells;
use super::codes;
use super::{ErrorRow, is_shared};
use crate::diagnostics::Diagnostics;
use crate::json;
use crate::page::raw::{Column, Part, PartContent};
use crate::span::Span;

/// An error reply of an example.
struct Shown {
    code: Option<String>,
    message: Option<String>,
    span: Span,
}

/// Rows for the errors that the examples among `own` show and neither `rows` nor the shared tables among `all` have.
pub(super) fn rows(all: &[Part], own: &[&Part], rows: &[ErrorRow], diags: &mut Diagnostics) -> Vec<ErrorRow> {
    let mut out: Vec<ErrorRow> = Vec::new();
    for shown in own.iter().filter_map(|part| read(part)) {
        let is_system = shown.code.as_deref().is_some_and(|code| is_system(code, all));
        if is_system || rows.iter().chain(&out).any(|row| tells(row, &shown, rows)) {
            continue;
        }
        let told = shown.code.as_deref().or(shown.message.as_deref()).unwrap_or_default();
        diags.add(&codes::ERROR_IN_EXAMPLE, shown.span, format!("the error `{told}` stands in no table"));
        out.push(ErrorRow {
            code: shown.code,
            status: None,
            message: shown.message,
            description: None,
            span: shown.span,
        });
    }
    out
}

fn read(part: &Part) -> Option<Shown> {
    let PartContent::Fence(fence) = &part.content else { return None };
    let value = json::read(&fence.text).ok()?.value;
    let error = value.get("error")?;
    let text = |key: &str, value: &serde_json::Value| value.get(key)?.as_str().map(cells::collapse);
    let (code, message) = if error.is_object() {
        (text("code", error), text("message", error))
    } else {
        let code = error.as_str().map(str::to_owned).or_else(|| error.as_i64().map(|code| code.to_string()));
        (code, text("error_description", &value))
    };
    let code = code.map(|code| code.trim().to_owned()).filter(|code| !code.is_empty() && code != "0");
    let message = message.filter(|text| !says_nothing(text));
    (code.is_some() || message.is_some()).then_some(Shown { code, message, span: fence.span })
}

/// `error` stands for any text.
fn says_nothing(message: &str) -> bool {
    message.is_empty() || ["error", "some error"].contains(&message.to_lowercase().trim_end_matches(['.', '!']))
}

/// Whether a caller can tell an error by a row already. Of several rows with one code the message has to fit.
fn tells(row: &ErrorRow, shown: &Shown, rows: &[ErrorRow]) -> bool {
    let same = |a: &Option<String>, b: &Option<String>| match (a, b) {
        (Some(a), Some(b)) => cells::same_text(a, b),
        _ => false,
    };
    match (&shown.code, &row.code) {
        (Some(code), Some(known)) if known.eq_ignore_ascii_case(code) => {
            let of_code = |other: &&ErrorRow| other.code.as_ref().is_some_and(|c| c.eq_ignore_ascii_case(known));
            let mut messages: Vec<_> = rows.iter().filter(of_code).filter_map(|row| row.message.as_ref()).collect();
            messages.sort_unstable();
            messages.dedup();
            row.message.is_none() || messages.len() < 2 || shown.message.is_none() || same(&row.message, &shown.message)
        }
        // Some services put the text where the code belongs.
        (Some(_), None) => same(&row.message, &shown.code),
        (None, None) => same(&row.message, &shown.message),
        _ => false,
    }
}

/// Whether a table that all pages share has the code.
fn is_system(code: &str, all: &[Part]) -> bool {
    all.iter().filter(|part| is_shared(part)).any(|part| match &part.content {
        PartContent::Table(table) => {
            let cells = table.rows.iter().filter_map(|row| table.cell(row, Column::Code));
            cells.into_iter().any(|cell| cells::text(cell).trim_matches('`').eq_ignore_ascii_case(code))
        }
        _ => false,
    })
}
