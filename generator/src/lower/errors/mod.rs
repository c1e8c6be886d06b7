//! Error sections → [`ErrorCase`]s: one for each way in which a caller can tell that a call failed.
//!
//! Tables are read by the roles of their columns. The errors that every method has (the shared includes) are not
//! repeated. A message is kept only where the code alone does not tell the case.

mod cells;
pub mod codes;
mod shown;

use std::collections::BTreeMap;

use self::cells::CodeCell;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::context::Options;
use crate::lower::facts;
use crate::model::types::{ErrorCase, ErrorTexts};
use crate::page::raw::{Column, Part, PartContent, RawMethod, RawRow, RawTable};
use crate::span::{At, Span};

/// Reads the errors of a method in documented order; what the page says about them besides is carried where asked for.
pub fn read(raw: &RawMethod, options: &Options, diags: &mut Diagnostics) -> Vec<ErrorCase> {
    let own: Vec<&Part> = raw.errors.parts.iter().filter(|part| !is_shared(part)).collect();
    if let Some(facts) = own.iter().find_map(|part| facts_of(part)) {
        return facts::errors(facts, diags);
    }
    let examples = Examples::of(&own);
    let mut rows = Vec::new();
    let mut group: Option<String> = None;
    for part in &own {
        match &part.content {
            PartContent::Text(inlines) => group = cells::group_code(inlines).or(group),
            PartContent::Table(table) => {
                let scope = Scope { table, group: group.as_deref(), examples: &examples, options };
                scope.read(part.span, &mut rows, diags);
            }
            PartContent::Fence(_) => {}
        }
    }
    rows.extend(shown::rows(&raw.errors.parts, &own, &rows, diags));
    merge(rows, options)
}

/// A table that tells the errors exactly, as canonical pages have it.
fn facts_of(part: &Part) -> Option<&RawTable> {
    match &part.content {
        PartContent::Table(table) => Some(table).filter(|table| facts::is_facts(table)),
        _ => None,
    }
}

/// Includes of the documentation's own folder hold what is the same for every method.
fn is_shared(part: &Part) -> bool {
    part.include.as_deref().is_some_and(|path| path.starts_with("_includes/"))
}

/// What the example replies of the section show.
struct Examples {
    codes: Vec<String>,
    messages: Vec<String>,
}

impl Examples {
    fn of(parts: &[&Part]) -> Self {
        let mut examples = Self { codes: Vec::new(), messages: Vec::new() };
        for part in parts {
            if let PartContent::Fence(fence) = &part.content {
                examples.codes.extend(cells::json_values(&fence.text, "error"));
                examples.messages.extend(cells::json_values(&fence.text, "error_description"));
            }
        }
        examples
    }
}

/// A row as read: code and message are looked at together later.
struct ErrorRow {
    code: Option<String>,
    status: Option<u16>,
    message: Option<String>,
    /// What the row explains.
    description: Option<String>,
    span: Span,
}

/// What the rows of one table are read with.
struct Scope<'p> {
    table: &'p RawTable,
    /// The code that a line above the table names for all its rows.
    group: Option<&'p str>,
    examples: &'p Examples,
    options: &'p Options,
}

impl Scope<'_> {
    fn read(&self, span: Span, rows: &mut Vec<ErrorRow>, diags: &mut Diagnostics) {
        if !self.table.has(Column::Code) && !self.table.has(Column::Message) {
            diags.add(&codes::NO_ERROR_TABLE, span, "a table of the error section has no column of codes or messages");
            return;
        }
        let needs_group = self.table.has(Column::Field) && !self.table.has(Column::Code);
        if needs_group && self.group.is_none() {
            diags.add(
                &codes::ERROR_GROUP_WITHOUT_CODE,
                span,
                "no line above this table names the error code of its rows",
            );
        }
        for row in &self.table.rows {
            self.read_row(row, rows, diags);
        }
    }

    fn read_row(&self, row: &RawRow, rows: &mut Vec<ErrorRow>, diags: &mut Diagnostics) {
        let code = self.table.cell(row, Column::Code).map_or(CodeCell::None, cells::read_code);
        let mut status = self.table.cell(row, Column::Status).and_then(cells::read_status);
        let mut messages = self.messages(row);
        let codes: Vec<Option<String>> = match code {
            CodeCell::None if self.table.has(Column::Code) => vec![None],
            CodeCell::None => vec![self.group.map(str::to_owned)],
            CodeCell::Codes(codes) => codes.into_iter().map(Some).collect(),
            CodeCell::Texts(texts) => {
                diags.add(
                    &codes::TEXT_AS_ERROR_CODE,
                    row.span,
                    format!("`{}` is no code but a message", texts.join("`, `")),
                );
                messages = texts;
                vec![None]
            }
            CodeCell::Explanation(text) => {
                diags.add(&codes::UNCLEAR_ERROR_CODE, row.span, format!("`{text}` is neither a code nor a message"));
                vec![None]
            }
        };
        let mut found: Vec<(Option<String>, Option<String>)> = Vec::new();
        for code in codes {
            let code = code.filter(|code| code != "0");
            match code.as_deref().and_then(|code| self.status_in_code(code)) {
                Some(number) => {
                    diags.add(
                        &codes::STATUS_AS_ERROR_CODE,
                        row.span,
                        format!("`{number}` in the code column is an HTTP status"),
                    );
                    status = Some(number);
                    found.extend(split_codes(&messages));
                }
                None if messages.is_empty() => found.push((code, None)),
                None => found.extend(messages.iter().map(|message| (code.clone(), Some(message.clone())))),
            }
        }
        found.retain(|(code, message)| code.is_some() || message.is_some());
        if found.is_empty() {
            let shown = self.table.cell(row, Column::Description).map(cells::text).unwrap_or_default();
            let message = format!("the error `{shown}` has neither a code nor a literal message");
            diags.push(
                Diagnostic::new(&codes::ERROR_WITHOUT_IDENTITY, row.span, message)
                    .with_help("a caller sees it as an error without a known case"),
            );
        }
        let description = self.options.descriptions.then(|| self.description(row, &messages)).flatten();
        rows.extend(found.into_iter().map(|(code, message)| ErrorRow {
            code,
            status,
            message,
            description: description.clone(),
            span: row.span,
        }));
    }

    /// What the row explains: its columns of prose, without what was read as a message.
    fn description(&self, row: &RawRow, messages: &[String]) -> Option<String> {
        let columns = [Column::Description, Column::Advice].map(|column| self.table.cell(row, column));
        let texts = columns.into_iter().flatten().map(cells::text);
        let texts: Vec<String> = texts
            .filter(|text| !text.is_empty() && !messages.iter().any(|known| cells::same_text(known, text)))
            .collect();
        (!texts.is_empty()).then(|| texts.join("\n"))
    }

    /// The literal messages of a row. Without a column of messages the description is one only where it is written as
    /// code or shown by an example.
    fn messages(&self, row: &RawRow) -> Vec<String> {
        if let Some(cell) = self.table.cell(row, Column::Message) {
            return cells::read_messages(cell);
        }
        let Some(cell) = self.table.cell(row, Column::Description) else { return Vec::new() };
        if let Some(literal) = cells::leading_literal(cell) {
            return literal;
        }
        let text = cells::text(cell);
        self.examples.messages.iter().filter(|shown| cells::same_text(shown, &text)).take(1).cloned().collect()
    }

    /// A number in the code column is a status where the table has no column for it and no example shows it as a code.
    fn status_in_code(&self, code: &str) -> Option<u16> {
        if self.table.has(Column::Status) || self.examples.codes.iter().any(|shown| shown == code) {
            return None;
        }
        code.parse().ok().filter(|number| HTTP_STATUSES.contains(number))
    }
}

/// The statuses that the server uses.
static HTTP_STATUSES: &[u16] = &[400, 401, 402, 403, 404, 405, 409, 410, 413, 422, 423, 429, 500, 501, 502, 503];

/// Beside a status the code stands among the messages, if anywhere.
fn split_codes(messages: &[String]) -> Vec<(Option<String>, Option<String>)> {
    let split = |text: &String| {
        if cells::is_constant(text) { (Some(text.clone()), None) } else { (None, Some(text.clone())) }
    };
    messages.iter().map(split).collect()
}

/// One case for each code, or for each (code, message) where a code has several messages.
fn merge(rows: Vec<ErrorRow>, options: &Options) -> Vec<ErrorCase> {
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in &rows {
        if let (Some(code), Some(message)) = (&row.code, &row.message) {
            let known = messages.entry(code.clone()).or_default();
            if !known.contains(message) {
                known.push(message.clone());
            }
        }
    }
    let mut cases: Vec<(ErrorCase, bool)> = Vec::new();
    for row in rows {
        let told_by_code = row.code.as_ref().is_some_and(|code| messages.get(code).is_none_or(|known| known.len() < 2));
        let (said, description) = (row.message.clone(), row.description);
        let message = row.message.filter(|_| !told_by_code);
        let known = cases.iter().position(|(case, _)| case.code == row.code && case.message == message);
        let index = known.unwrap_or(cases.len());
        match cases.get_mut(index) {
            Some((case, same_status)) => *same_status &= case.status == row.status,
            None => {
                let pattern = row.code.as_deref().is_some_and(cells::is_pattern);
                let texts = ErrorTexts::default();
                let (code, status, at) = (row.code, row.status, At::from(row.span));
                cases.push((ErrorCase { code, pattern, status, message, texts, at }, true));
            }
        }
        if options.descriptions {
            let texts = &mut cases[index].0.texts;
            texts.messages.extend(said.filter(|text| !texts.messages.contains(text)));
            texts.descriptions.extend(description.filter(|text| !texts.descriptions.contains(text)));
        }
    }
    cases
        .into_iter()
        .map(|(case, same_status)| ErrorCase { status: case.status.filter(|_| same_status), ..case })
        .collect()
}

#[cfg(test)]
mod tests;
