//! What a row, a type or a heading of the parameter section tells: rules without state.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::nest::Structure;
use crate::lower::cells::row::ReadRow;
use crate::lower::codes;
use crate::lower::examples::evidence::Evidence;
use crate::model::normal;
use crate::model::path::Step;
use crate::model::types::{Field, Type, WireName};

/// The directions of a sort order whose keys may have a table of their own.
pub(super) fn direction(ty: &Type) -> Option<Type> {
    match ty {
        Type::Map(value) if matches!(**value, Type::Enum(_)) => Some((**value).clone()),
        _ => None,
    }
}

pub(super) fn is_single(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(_))
}

/// Takes the case in which all examples write a name.
pub(super) fn respell(read: &mut ReadRow<'_>, evidence: &Evidence<'_>, diags: &mut Diagnostics) {
    let spelled = |name: &str| evidence.spelling(name).map(str::to_owned);
    for other in &mut read.either {
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

/// Whether a heading stands over further parameters of the method itself.
pub(super) fn is_more(heading: &str) -> bool {
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

/// The label of a heading that begins one of several ways to call: `1. By Task ID`, `By Filter`, `Option 2. …`.
pub(super) fn call_label(structure: &Structure<'_>) -> Option<String> {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:(?:option|variant|method|case|way)?\s*(?:№\s*)?\d+[.):]\s*(.+)|(by\s.+))$")
            .expect("the pattern of calls is valid")
    });
    let found = PATTERN.captures(structure.heading?.text.trim())?;
    found.get(1).or_else(|| found.get(2)).map(|label| label.as_str().trim().to_owned())
}
