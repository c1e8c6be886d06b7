//! Canonical tables. A column that no row uses is left out; the order of columns is fixed.

use super::cell;
use crate::model::notation;
use crate::model::path::{Path, Step};
use crate::model::types::{ErrorCase, Field, Response, Scalar, Type};

/// The columns of a table of fields, and how many of them every such table has.
const FIELD_COLUMNS: [&str; 7] = ["Name", "Type", "Required", "Conditions", "Values", "Default", "Applies to"];
const FIELD_FIXED: usize = 2;

/// The columns of a table of errors; all of them always, so that the table is known by them.
const ERROR_COLUMNS: [&str; 3] = ["Status", "Code", "Message"];

/// A table of fields.
pub(super) fn fields<'a>(fields: impl IntoIterator<Item = &'a Field>) -> String {
    let mut rows = Vec::new();
    for field in fields {
        push_field(&mut rows, &[], field);
    }
    print(FIELD_COLUMNS, FIELD_FIXED, &rows)
}

/// A table of a response: `result` and the keys of the envelope. `None` where nothing is documented.
pub(super) fn response(response: &Response) -> Option<String> {
    let envelope = |name: &str| Field::new(name, Type::Scalar(Scalar::Integer));
    let total = response.total.then(|| envelope("total"));
    let next = response.next.then(|| envelope("next"));
    let rows: Vec<&Field> = response.result.iter().chain(&total).chain(&next).collect();
    (!rows.is_empty()).then(|| fields(rows))
}

/// A table of errors.
pub(super) fn errors(errors: &[ErrorCase]) -> String {
    let row = |error: &ErrorCase| {
        let mut code = error.code.as_deref().map(cell::code).unwrap_or_default();
        if error.pattern {
            code.push_str(" pattern");
        }
        let status = error.status.map(|status| status.to_string()).unwrap_or_default();
        [status, code, error.message.as_deref().map(cell::code).unwrap_or_default()]
    };
    let rows: Vec<_> = errors.iter().map(row).collect();
    print(ERROR_COLUMNS, ERROR_COLUMNS.len(), &rows)
}

/// The row of a field, and the rows of the objects in its type.
fn push_field(rows: &mut Vec<[String; 7]>, above: &[Step], field: &Field) {
    let mut steps = above.to_vec();
    steps.push(Step::Name(field.name.0.clone()));
    let path = Path(steps);
    let marks: Vec<&str> = [(field.wildcard, "wildcard"), (field.deprecated, "deprecated"), (field.as_text, "text")]
        .into_iter()
        .filter_map(|(set, mark)| set.then_some(mark))
        .collect();
    let ty = notation::print(&field.ty, field.nullable);
    rows.push([
        cell::name(&path.to_string(), &marks),
        cell::notation(&ty),
        cell::presence(&field.presence),
        cell::conditions(&field.conditions),
        cell::values(&ty.values),
        field.default.as_deref().map(cell::code).unwrap_or_default(),
        cell::codes(&field.applies_to),
    ]);
    let mut found: Vec<(Vec<Step>, &[Field])> = Vec::new();
    objects(&field.ty, &path.0, &mut found);
    for (index, (steps, fields)) in found.iter().enumerate() {
        let nth = found[..index].iter().filter(|(other, _)| other == steps).count() + 1;
        let mut above = steps.clone();
        if nth > 1 {
            above.push(Step::Nth(nth));
        }
        for field in *fields {
            push_field(rows, &above, field);
        }
    }
}

/// All objects of a type, with the steps that lead to them, in order.
fn objects<'a>(ty: &'a Type, steps: &[Step], found: &mut Vec<(Vec<Step>, &'a [Field])>) {
    let below = |step: Step| [steps, &[step]].concat();
    match ty {
        Type::Object(fields) => found.push((steps.to_vec(), fields)),
        Type::List(inner) => objects(inner, &below(Step::Item), found),
        Type::Map(inner) => objects(inner, &below(Step::Entry), found),
        Type::Union(types) => types.iter().for_each(|ty| objects(ty, steps, found)),
        _ => {}
    }
}

/// Prints a table: the first `fixed` columns, and those of the others that some row uses.
fn print<const N: usize>(columns: [&str; N], fixed: usize, rows: &[[String; N]]) -> String {
    let used: Vec<usize> = (0..N).filter(|&c| c < fixed || rows.iter().any(|row| !row[c].is_empty())).collect();
    let mut out = String::from("#|\n");
    let header = columns.map(|name| format!("**{name}**"));
    for row in std::iter::once(&header).chain(rows) {
        // An empty cell is one space, so that no two delimiters meet.
        for (index, column) in used.iter().enumerate() {
            out.push_str(if index == 0 { "|| " } else { " | " });
            out.push_str(&row[*column]);
        }
        out.push_str(" ||\n");
    }
    out.push_str("|#\n");
    out
}
