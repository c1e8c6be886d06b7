//! Example requests of a page without a table of parameters → parameters.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::flat;
use crate::lower::codes;
use crate::lower::examples::evidence::{self, Evidence};
use crate::lower::examples::sent::AUTHORIZATION;
use crate::lower::roles;
use crate::model::types::{Field, Type};
use crate::page::raw::{PartContent, RawMethod};

/// The parameters that the example requests of a method send, for a page without a table of them. That a page says that
/// there are none does not count: the examples do.
#[must_use]
pub fn shown(raw: &RawMethod, bodies: &[&Value], diags: &mut Diagnostics) -> Vec<Field> {
    let evidence = Evidence::of(bodies.iter().copied());
    let keys: Vec<&str> = evidence.keys().into_iter().filter(|key| !AUTHORIZATION.contains(key)).collect();
    if keys.is_empty() {
        return Vec::new();
    }
    let says = if says_none(raw) { "says that there are no parameters" } else { "lists no parameters" };
    let message = format!("the page {says}; its example requests send {}", keys.join(", "));
    let help = "list the parameters in a table";
    diags.push(Diagnostic::new(&codes::PARAMETERS_FROM_EXAMPLES, raw.title.span, message).with_help(help));
    keys.into_iter().map(|key| field(key, &evidence.at(key), raw, diags)).collect()
}

fn field(key: &str, here: &Evidence<'_>, raw: &RawMethod, diags: &mut Diagnostics) -> Field {
    let ty = evidence::infer(here).unwrap_or(Type::Any);
    let mut field = Field { at: raw.title.span.into(), ..Field::new(key, ty) };
    if let Some(ty) = roles::order(key, &field.ty, here) {
        field.ty = ty;
    }
    if let Some(ty) = roles::complete(key, &field.ty) {
        field.ty = ty;
    }
    evidence::widen(&mut field, here, diags);
    field
}

/// Whether the page says that the method has no parameters.
fn says_none(raw: &RawMethod) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\b(?:no|without|any) (?:input |additional )?parameters\b").expect("the pattern is valid")
    });
    let texts = [&raw.intro, &raw.params].into_iter().flat_map(|section| &section.parts);
    texts
        .filter_map(|part| match &part.content {
            PartContent::Text(inlines) => Some(flat::text(inlines)),
            _ => None,
        })
        .any(|text| PATTERN.is_match(&text))
}
