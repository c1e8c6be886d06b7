//! Rules about rows, types and headings of the parameter section.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::nest::Structure;
use crate::lower::cells::row::ReadRow;
use crate::lower::cells::{elements, keys, prose};
use crate::lower::codes;
use crate::lower::examples::evidence::Evidence;
use crate::lower::examples::sent;
use crate::model::normal;
use crate::model::path::Step;
use crate::model::types::{Field, Shown, Type, WireName};

/// The type of the directions of a sort order, whose keys may have a table of their own.
pub(super) fn direction(ty: &Type) -> Option<Type> {
    match ty {
        Type::Map(value) if matches!(**value, Type::Enum(_)) => Some((**value).clone()),
        _ => None,
    }
}

pub(super) fn is_scalar(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(_))
}

/// Changes the case of a name to that of the examples, if all agree.
pub(super) fn respell(read: &mut ReadRow<'_>, evidence: &Evidence<'_>, diags: &mut Diagnostics) {
    let spelled = |name: &str| evidence.spelling(name).map(str::to_owned);
    for other in &mut read.alternatives {
        *other = spelled(other).unwrap_or_else(|| other.clone());
    }
    let is_path = read.path.as_ref().is_some_and(|path| path.0.len() > 1);
    let Some(name) = spelled(&read.field.name.0).filter(|_| !is_path && !read.field.wildcard) else { return };
    let message = format!("`{}` is `{name}` in every example request", read.field.name.0);
    diags.push(Diagnostic::new(&codes::NAME_IN_EXAMPLE, read.span, message).with_help("the examples count"));
    if let Some(path) = &mut read.path {
        path.0 = vec![Step::Name(name.clone())];
    }
    read.text.clone_from(&name);
    read.field.name = WireName(name);
}

/// Sets what a description says of an array, where no table of the page describes it and the examples agree.
pub(super) fn complete_array(read: &mut ReadRow<'_>, has_table: bool, here: &Evidence<'_>) {
    let has_table = has_table || read.links.iter().any(|link| link.starts_with('#'));
    if !has_table
        && let Some(ty) = elements::complete(&read.field.ty, &read.prose, &read.description)
        && here.fits(&ty)
    {
        read.field.ty = ty;
    }
    // Of a name for many keys it is not known what examples send.
    if !read.field.wildcard
        && !elements::says_list(&read.prose)
        && let Some(ty) = elements::without_array(&read.field.ty).filter(|ty| here.fits(ty))
    {
        read.field.ty = ty;
    }
}

/// Notes what a row says about the keys of its object.
pub(super) fn note_keys(read: &ReadRow<'_>, rows: &mut sent::Rows) {
    if keys::are_data(&read.description) {
        rows.keyed.push(read.span);
    }
    let codes = prose::codes(&read.prose);
    if !codes.is_empty() {
        rows.named.push((read.span, codes));
    }
}

/// Whether a heading is above further parameters of the method itself.
pub(super) fn is_further_parameters(heading: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?i)^(?:additional|other|optional|common|general|main|basic|required|mandatory)(?: method)? parameters$",
        )
        .expect("the pattern of further parameters is valid")
    });
    PATTERN.is_match(heading.trim())
}

/// The fields that the last name of a path belongs to.
pub(super) fn container<'f>(fields: &'f mut Vec<Field>, steps: &[Step]) -> Option<&'f mut Vec<Field>> {
    let (Step::Name(name), rest) = steps.split_first()? else { return None };
    if rest.is_empty() {
        return Some(fields);
    }
    let field = fields.iter_mut().find(|field| field.name.0 == *name)?;
    let end = rest.iter().position(|step| matches!(step, Step::Name(_)))?;
    container(normal::object_for(&mut field.ty, &rest[..end])?, &rest[end..])
}

/// The label of a heading that begins a variant of the call: `1. By Task ID`, `By Filter`, `Option 2. …`.
pub(super) fn call_label(structure: &Structure<'_>) -> Option<String> {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:(?:option|variant|method|case|way)?\s*(?:№\s*)?\d+[.):]\s*(.+)|(by\s.+))$")
            .expect("the pattern of calls is valid")
    });
    let found = PATTERN.captures(structure.heading?.text.trim())?;
    found.get(1).or_else(|| found.get(2)).map(|label| label.as_str().trim().to_owned())
}

/// Says of a field and of all inside it that no example is known.
pub(super) fn unseen(field: &mut Field) {
    field.shown = Shown::Nothing;
    unseen_inside(&mut field.ty);
}

fn unseen_inside(ty: &mut Type) {
    match ty {
        Type::Object(fields) => fields.iter_mut().for_each(unseen),
        Type::List(item) | Type::Map(item) => unseen_inside(item),
        Type::Union(members) => members.iter_mut().for_each(unseen_inside),
        _ => {}
    }
}
