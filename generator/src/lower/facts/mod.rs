//! `facts`: a table of facts → fields, a response, errors.
//!
//! A table of facts has columns for names, types, presence, values, defaults, and no prose: every canonical page is
//! made of them, and a page written by hand may be. What such a table says needs no inference, so this module reads
//! it exactly: [`canonical`](crate::canonical) prints what is read here. It decides which table is one.

pub mod codes;

mod cells;
mod nest;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::types::{Condition, ErrorCase, ErrorTexts, Field, Presence, Response, Type};
use crate::model::{notation, path};
use crate::page::raw::{Column, RawRow, RawTable};

/// Whether a table holds facts alone: names and types, or error codes and messages, and no column of prose.
#[must_use]
pub fn is_facts(table: &RawTable) -> bool {
    let fields = table.has(Column::Name) && table.has(Column::Type);
    let errors = table.has(Column::Status) && table.has(Column::Code) && table.has(Column::Message);
    let prose = |column: &Column| {
        matches!(column, Column::Description | Column::Advice | Column::Example | Column::Other | Column::Field)
    };
    table.has_header && (fields || errors) && !table.columns.iter().any(prose)
}

/// The fields of a table of facts, nested as their paths say.
pub fn fields(table: &RawTable, diagnostics: &mut Diagnostics) -> Vec<Field> {
    let rows = table.rows.iter().filter_map(|row| field(table, row, diagnostics));
    nest::nest(rows.collect::<Vec<_>>(), diagnostics)
}

/// The response that a table of facts tells: the row of `result`, and whether the envelope has `total` and `next`.
pub fn response(table: &RawTable, diagnostics: &mut Diagnostics) -> Response {
    let mut response = Response::default();
    for field in fields(table, diagnostics) {
        match field.name.0.as_str() {
            "total" => response.total = true,
            "next" => response.next = true,
            _ if response.result.is_none() => response.result = Some(field),
            name => diagnostics.add(
                &codes::FACTS_PARENT,
                field.at.0,
                format!("`{name}` stands beside the result; only `total` and `next` can"),
            ),
        }
    }
    response
}

/// The errors of a table of facts.
pub fn errors(table: &RawTable, diagnostics: &mut Diagnostics) -> Vec<ErrorCase> {
    table.rows.iter().map(|row| error(table, row, diagnostics)).collect()
}

/// One row: its path and its field, not nested yet.
fn field(table: &RawTable, row: &RawRow, diagnostics: &mut Diagnostics) -> Option<(path::Path, Field)> {
    let (name, marks) = cells::name(table.cell(row, Column::Name));
    let Some(path) = path::parse(&name) else {
        diagnostics.push(
            Diagnostic::new(&codes::FACTS_NAME, row.span, format!("`{name}` is not a path of names"))
                .with_help("write names with other characters than letters, digits and `_` as JSON strings"),
        );
        return None;
    };
    let (ty, nullable) = read_type(table, row, &name, diagnostics);
    let presence = cells::presence(table.cell(row, Column::Required)).unwrap_or_else(|| {
        let message = format!("the required cell of `{name}` is not understood");
        diagnostics.push(
            Diagnostic::new(&codes::FACTS_REQUIRED, row.span, message)
                .with_help("write `yes`, `conditional`, or `one of` and names in backticks"),
        );
        Presence::Optional
    });
    let mut field = Field {
        wildcard: false,
        nullable,
        presence,
        conditions: conditions(table, row, &name, diagnostics),
        default: cells::literal(table.cell(row, Column::Default)),
        applies_to: cells::labels(table.cell(row, Column::AppliesTo)),
        at: row.span.into(),
        ..Field::new(path.name(), ty)
    };
    for mark in marks {
        match mark.as_str() {
            "wildcard" => field.wildcard = true,
            "deprecated" => field.deprecated = true,
            "text" => field.as_text = true,
            _ => diagnostics.add(&codes::FACTS_NAME, row.span, format!("`{mark}` behind `{name}` is not a mark")),
        }
    }
    Some((path, field))
}

fn conditions(table: &RawTable, row: &RawRow, name: &str, diagnostics: &mut Diagnostics) -> Vec<Condition> {
    cells::conditions(table.cell(row, Column::Conditions)).unwrap_or_else(|| {
        let message = format!("the conditions of `{name}` are not understood");
        diagnostics.push(
            Diagnostic::new(&codes::FACTS_CONDITION, row.span, message)
                .with_help("for example ``required if `X` = `a`; only unless `Y` ``"),
        );
        Vec::new()
    })
}

fn read_type(table: &RawTable, row: &RawRow, name: &str, diagnostics: &mut Diagnostics) -> (Type, bool) {
    let text = cells::text(table.cell(row, Column::Type));
    let Some((mut ty, nullable)) = notation::parse(&text) else {
        diagnostics.push(
            Diagnostic::new(&codes::FACTS_TYPE, row.span, format!("`{text}` is not a type of `{name}`"))
                .with_help("for example `string`, `integer[]`, `map<string>`, `object | null`"),
        );
        return (Type::Any, false);
    };
    let values = cells::values(table.cell(row, Column::Values));
    if !values.is_empty() && !notation::apply_values(&mut ty, values) {
        let message = format!("the values of `{name}` do not fit its type `{text}`");
        diagnostics.add(&codes::FACTS_VALUES, row.span, message);
    }
    (ty, nullable)
}

fn error(table: &RawTable, row: &RawRow, diagnostics: &mut Diagnostics) -> ErrorCase {
    let code = table.cell(row, Column::Code);
    let status = cells::text(table.cell(row, Column::Status));
    let number = status.parse().ok().filter(|n| (100..600).contains(n));
    if number.is_none() && !status.is_empty() {
        diagnostics.add(&codes::FACTS_ERROR, row.span, format!("`{status}` is not an HTTP status"));
    }
    ErrorCase {
        code: cells::literal(code),
        pattern: cells::values(code).iter().any(|value| value.label.as_deref() == Some("pattern")),
        status: number,
        message: cells::literal(table.cell(row, Column::Message)),
        texts: ErrorTexts::default(),
        at: row.span.into(),
    }
}
