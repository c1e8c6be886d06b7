//! Applies the entries to a model, and reports those that applied nowhere.

use toml::Value;

use super::place::{MethodProperty, Place, Root};
use super::{Entry, Overrides, codes, errors, fields};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::page_kind::PageKind;
use crate::model::types::{Deprecation, Method, MethodName, Model, Version};

/// The kind of a page: `read`, or what an entry says instead.
#[must_use]
pub fn kind(overrides: &Overrides, page: &str, read: PageKind) -> PageKind {
    let mut kind = read;
    for entry in overrides.entries.iter().filter(|entry| entry.place == Place::Kind && fits(&entry.page, page)) {
        if let Some(new) = kind_named(&entry.new)
            && kind_named(&entry.old) == Some(kind)
        {
            kind = new;
        }
    }
    kind
}

/// Applies all entries in their order.
pub fn apply(overrides: &Overrides, model: &mut Model, diagnostics: &mut Diagnostics) {
    for entry in &overrides.entries {
        match apply_entry(entry, model) {
            Ok(Seen::Used) => {}
            Ok(seen) => diagnostics.push(
                Diagnostic::new(&codes::OVERRIDE_UNUSED, entry.span, unused(entry, &seen))
                    .with_help("compare with the page as it is now, then correct or remove the entry"),
            ),
            Err(why) => diagnostics.add(&codes::OVERRIDE_VALUE, entry.span, why),
        }
    }
    let key = |method: &Method| (method.name.0.to_lowercase(), method.version);
    model.methods.sort_by_key(key);
}

fn unused(entry: &Entry, seen: &Seen) -> String {
    let found = match seen {
        Seen::Other(value) => format!(" but `{value}`"),
        _ => String::new(),
    };
    format!("no page `{}` has `{}` or `{}` here{found}", entry.page, entry.old, entry.new)
}

/// What an entry found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Seen {
    /// The place is nowhere.
    Nothing,
    /// Another value than the old and the new one.
    Other(Value),
    /// The old or the new value.
    Used,
}

impl Seen {
    /// What is seen of a value.
    pub(super) fn of(now: Value, old: &Value, new: &Value) -> Self {
        if now == *old || now == *new { Self::Used } else { Self::Other(now) }
    }

    /// Adds what was seen elsewhere.
    pub(super) fn add(&mut self, other: Self) {
        if *self != Self::Used && other != Self::Nothing {
            *self = other;
        }
    }
}

/// Applies one entry everywhere it fits.
fn apply_entry(entry: &Entry, model: &mut Model) -> Result<Seen, String> {
    let mut seen = Seen::Nothing;
    match &entry.place {
        Place::Kind => {
            let new = kind_named(&entry.new).ok_or_else(|| format!("`{}` is no kind of page", entry.new))?;
            // A page that is no method has no canonical page: then nothing is left to correct.
            let is_method = model.methods.iter().any(|method| fits(&entry.page, &method.page.0));
            let skipped = model.skipped.iter().find(|skip| fits(&entry.page, &skip.page.0));
            let fine = match skipped {
                Some(skip) => skip.kind == new,
                None => is_method == (new == PageKind::Method),
            };
            return Ok(if fine { Seen::Used } else { Seen::Nothing });
        }
        Place::Field(Root::Object(name), steps, property) => {
            let fitting = |page: &str| fits(&entry.page, page);
            for object in model.objects.iter_mut().filter(|o| o.name.0 == *name && fitting(&o.page.0)) {
                seen.add(fields::correct(&mut object.fields, steps, *property, &entry.old, &entry.new)?);
            }
        }
        place => {
            for method in model.methods.iter_mut().filter(|method| fits(&entry.page, &method.page.0)) {
                seen.add(correct(method, place, entry)?);
            }
        }
    }
    Ok(seen)
}

fn correct(method: &mut Method, place: &Place, entry: &Entry) -> Result<Seen, String> {
    match place {
        Place::Kind | Place::Field(Root::Object(_), ..) => Ok(Seen::Nothing),
        Place::Method(property) => {
            let now = property_of(method, *property);
            if now == entry.old {
                set_property(method, *property, &entry.new)?;
            }
            Ok(Seen::of(now, &entry.old, &entry.new))
        }
        Place::Field(Root::Params, steps, property) => {
            fields::correct(&mut method.params, steps, *property, &entry.old, &entry.new)
        }
        Place::Field(Root::Result, steps, property) => {
            let mut result: Vec<_> = method.response.result.take().into_iter().collect();
            let used = fields::correct(&mut result, steps, *property, &entry.old, &entry.new);
            method.response.result = result.pop();
            used
        }
        Place::Error(code, property) => errors::correct(&mut method.errors, code, *property, &entry.old, &entry.new),
    }
}

fn property_of(method: &Method, property: MethodProperty) -> Value {
    match property {
        MethodProperty::Name => Value::String(method.name.0.clone()),
        MethodProperty::Version => Value::Integer(if method.version == Version::V3 { 3 } else { 2 }),
        MethodProperty::Scopes => Value::Array(method.scopes.iter().cloned().map(Value::String).collect()),
        MethodProperty::Deprecated => match &method.deprecated {
            None => Value::Boolean(false),
            Some(Deprecation { successor: None }) => Value::Boolean(true),
            Some(Deprecation { successor: Some(name) }) => Value::String(name.0.clone()),
        },
        MethodProperty::Positional => Value::Boolean(method.positional),
        MethodProperty::Changes => Value::Boolean(method.changes),
        MethodProperty::Total => Value::Boolean(method.response.total),
        MethodProperty::Next => Value::Boolean(method.response.next),
    }
}

fn set_property(method: &mut Method, property: MethodProperty, new: &Value) -> Result<(), String> {
    let misfit = || format!("`{new}` cannot stand here");
    match (property, new) {
        (MethodProperty::Name, Value::String(name)) => method.name = MethodName(name.clone()),
        (MethodProperty::Version, Value::Integer(2)) => method.version = Version::V2,
        (MethodProperty::Version, Value::Integer(3)) => method.version = Version::V3,
        (MethodProperty::Scopes, Value::Array(scopes)) => {
            let texts: Option<Vec<String>> = scopes.iter().map(|scope| scope.as_str().map(str::to_owned)).collect();
            method.scopes = texts.ok_or_else(misfit)?;
        }
        (MethodProperty::Deprecated, Value::Boolean(set)) => method.deprecated = set.then(Deprecation::default),
        (MethodProperty::Deprecated, Value::String(name)) => {
            method.deprecated = Some(Deprecation { successor: Some(MethodName(name.clone())) });
        }
        (MethodProperty::Positional, Value::Boolean(set)) => method.positional = *set,
        (MethodProperty::Changes, Value::Boolean(set)) => method.changes = *set,
        (MethodProperty::Total, Value::Boolean(set)) => method.response.total = *set,
        (MethodProperty::Next, Value::Boolean(set)) => method.response.next = *set,
        _ => return Err(misfit()),
    }
    Ok(())
}

fn kind_named(value: &Value) -> Option<PageKind> {
    Some(match value.as_str()? {
        "method" => PageKind::Method,
        "event" => PageKind::Event,
        "objects" => PageKind::Objects,
        "overview" => PageKind::Overview,
        "guide" => PageKind::Guide,
        "widget" => PageKind::Widget,
        "script" => PageKind::Script,
        "callback" => PageKind::Callback,
        "include" => PageKind::Include,
        _ => return None,
    })
}

/// Whether a path fits a pattern in which `*` stands for any text.
fn fits(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or("");
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(found) = rest.find(part) else { return false };
        rest = &rest[found + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, path, expected) in [
            ("a/b.md", "a/b.md", true),
            ("a/b.md", "a/bb.md", false),
            ("a/*.md", "a/b/c.md", true),
            ("a/*-get.md", "a/x-get.md", true),
            ("a/*-get.md", "a/x-add.md", false),
            ("*", "a", true),
            ("a*b*c", "a-b-b-c", true),
            ("ab*b", "ab", false),
        ] {
            assert_eq!(fits(pattern, path), expected, "{pattern} {path}");
        }
    }
}
