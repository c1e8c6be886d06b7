//! Rows with paths → nested fields. A row belongs to the latest row above it that has its path's parent.

use super::codes;
use super::path::{Path, Step};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::types::{Field, Type};

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

/// The fields of the object that `access` leads to.
pub fn object_at<'a>(ty: &'a mut Type, access: &[Step]) -> Option<&'a mut Vec<Field>> {
    let (steps, nth) = match access {
        [steps @ .., Step::Nth(nth)] => (steps, *nth),
        steps => (steps, 1),
    };
    let mut found = Vec::new();
    objects(ty, &mut Vec::new(), &mut found);
    found.into_iter().filter(|(at, _)| at == steps).nth(nth.checked_sub(1)?).map(|(_, fields)| fields)
}

/// An object of a type, with the steps that lead to it.
type Found<'a> = (Vec<Step>, &'a mut Vec<Field>);

/// All objects of a type, with the steps that lead to them, in order.
fn objects<'a>(ty: &'a mut Type, steps: &mut Vec<Step>, found: &mut Vec<Found<'a>>) {
    match ty {
        Type::Object(fields) => found.push((steps.clone(), fields)),
        Type::List(inner) => below(inner, Step::Item, steps, found),
        Type::Map(inner) => below(inner, Step::Entry, steps, found),
        Type::Union(types) => types.iter_mut().for_each(|ty| objects(ty, steps, found)),
        _ => {}
    }
}

fn below<'a>(ty: &'a mut Type, step: Step, steps: &mut Vec<Step>, found: &mut Vec<Found<'a>>) {
    steps.push(step);
    objects(ty, steps, found);
    steps.pop();
}
