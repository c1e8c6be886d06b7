//! Rows with paths → nested fields. A row belongs to the latest row above it that has its path's parent.

use super::codes;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::path::{Path, object_at};
use crate::model::types::Field;

/// Nests the rows.
pub(super) fn nest(rows: Vec<(Path, Field)>, diagnostics: &mut Diagnostics) -> Vec<Field> {
    let mut roots = Vec::new();
    let mut open: Vec<(Path, Field)> = Vec::new();
    for (path, field) in rows {
        let parent = path.parent().map_or(&[][..], |(parent, _)| parent);
        while open.last().is_some_and(|(above, _)| above.0 != parent) {
            close(&mut open, &mut roots, diagnostics);
        }
        if open.is_empty() && !parent.is_empty() {
            orphan(&path, &field, diagnostics);
            continue;
        }
        open.push((path, field));
    }
    while !open.is_empty() {
        close(&mut open, &mut roots, diagnostics);
    }
    roots
}

/// Puts the innermost open field into the one above it.
fn close(open: &mut Vec<(Path, Field)>, roots: &mut Vec<Field>, diagnostics: &mut Diagnostics) {
    let Some((path, field)) = open.pop() else { return };
    match (path.parent(), open.last_mut()) {
        (Some((_, access)), Some((_, above))) => match object_at(&mut above.ty, access) {
            Some(fields) => fields.push(field),
            None => orphan(&path, &field, diagnostics),
        },
        _ => roots.push(field),
    }
}

fn orphan(path: &Path, field: &Field, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(
            &codes::FACTS_PARENT,
            field.at.0,
            format!("no row above `{path}` is an object that could hold it"),
        )
        .with_help("put the row of the parent, with a type that has an `object`, above its children"),
    );
}
