//! Examples against lists of values: a value that a page sends or shows and does not list. Decides whether the list is
//! spelled otherwise, lacks the value, or is no list of the values of the field. A list that was read in part is not
//! closed: what examples send is what it leaves out.

use serde_json::Value;

use super::evidence::Evidence;
use super::shapes;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::normal;
use crate::model::types::{Enum, EnumValue, Field, Scalar, Type};
use crate::span::At;

/// Settles the lists of fields by the objects that examples send or show.
pub fn settle(fields: &mut [Field], objects: &[&Value], diags: &mut Diagnostics) {
    for field in fields {
        let here = Evidence::of_values(objects).at(&field.name.0);
        let here = here.values();
        if !here.is_empty() {
            let (name, at) = (field.name.0.clone(), field.at);
            settle_type(&mut field.ty, here, (&name, at), diags);
        }
    }
}

fn settle_type(ty: &mut Type, values: &[&Value], place: (&str, At), diags: &mut Diagnostics) {
    match ty {
        Type::Enum(of) => {
            if let Some(base) = settle_list(of, &texts(values), place, diags) {
                *ty = Type::Scalar(base);
            }
        }
        Type::List(item) | Type::Map(item) => settle_type(item, &below(values), place, diags),
        Type::Object(fields) => settle(fields, values, diags),
        Type::Union(members) => {
            // A text or number beside the list takes everything that is none of its values.
            let open = members.iter().any(|member| matches!(member, Type::Scalar(_) | Type::Any));
            let settled = members.iter_mut().filter(|member| !(open && matches!(member, Type::Enum(_))));
            settled.for_each(|member| settle_type(member, values, place, diags));
            *ty = normal::union(std::mem::take(members)).0;
        }
        _ => {}
    }
}

/// The items of lists and the values of maps.
fn below<'a>(values: &[&'a Value]) -> Vec<&'a Value> {
    let mut out = Vec::new();
    for value in values {
        match value {
            Value::Array(items) => out.extend(items),
            Value::Object(entries) => out.extend(entries.values()),
            _ => {}
        }
    }
    out
}

/// The single values as texts, each once.
fn texts(values: &[&Value]) -> Vec<String> {
    let mut out = Vec::new();
    for value in values {
        let text = match value {
            Value::String(text) if shapes::is_placeholder(text) => continue,
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            _ => continue,
        };
        if !out.contains(&text) {
            out.push(text);
        }
    }
    out
}

/// Changes a list so that it holds the values shown; if it is none of this field, returns the type of its values.
fn settle_list(list: &mut Enum, shown: &[String], (name, at): (&str, At), diags: &mut Diagnostics) -> Option<Scalar> {
    let is_partial = |known: &Diagnostic| known.code == &codes::VALUES_PARTIAL && known.span == at.0;
    if diags.as_slice().iter().any(is_partial) {
        return None;
    }
    let outside: Vec<&String> = shown.iter().filter(|text| !has(list, text)).collect();
    let first = outside.first()?;
    if outside.len() == shown.len() && !outside.iter().any(|text| belongs(list, text)) {
        let shown = first.lines().next().unwrap_or_default();
        let message = format!("the values listed for `{name}` are not used: its example `{shown}` is of another form");
        diags.push(Diagnostic::new(&codes::VALUES_IGNORED, at.0, message).with_help("the type is kept without them"));
        return Some(list.base.clone());
    }
    for text in outside {
        let message = format!("an example has `{text}` for `{name}`, which its list of values lacks");
        diags.push(Diagnostic::new(&codes::VALUES_EXAMPLE, at.0, message).with_help("read as one of its values"));
        // Values in the spelling of the list are shown too: then there are two spellings.
        let is_shown = |twin: usize| {
            let direction = normal::is_direction(&list.values) && shown.iter().any(|text| has(list, text));
            direction || shown.contains(&list.values[twin].wire)
        };
        match twin(list, text).filter(|twin| !is_shown(*twin)) {
            Some(twin) => respell(list, twin, text),
            // The spelling of another value may have brought it.
            None if has(list, text) => {}
            None => list.values.push(EnumValue { wire: text.clone(), label: None }),
        }
    }
    if list.base == Scalar::Integer && list.values.iter().any(|value| value.wire.parse::<i64>().is_err()) {
        list.base = Scalar::String;
    }
    None
}

fn has(list: &Enum, text: &str) -> bool {
    list.values.iter().any(|value| value.wire == text)
}

/// Whether a text can be a value that a list lacks: it has the form of one of its values, or is empty, which stands for
/// none of them.
fn belongs(list: &Enum, text: &str) -> bool {
    text.is_empty() || twin(list, text).is_some() || list.values.iter().any(|value| form(&value.wire) == form(text))
}

/// The value of a list that differs from a text in case alone.
fn twin(list: &Enum, text: &str) -> Option<usize> {
    list.values.iter().position(|value| value.wire.to_lowercase() == text.to_lowercase())
}

/// Spells a value as the example does; of the directions of sorting, both.
fn respell(list: &mut Enum, at: usize, text: &str) {
    if normal::is_direction(&list.values) {
        let upper = text.chars().any(char::is_uppercase);
        for value in &mut list.values {
            value.wire = if upper { value.wire.to_uppercase() } else { value.wire.to_lowercase() };
        }
    } else {
        list.values[at].wire = text.to_owned();
    }
}

/// The form of a literal.
#[derive(PartialEq)]
enum Form {
    Number,
    Word,
    Other,
}

fn form(text: &str) -> Form {
    match text {
        text if shapes::is_digits(text) => Form::Number,
        text if text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')) => Form::Word,
        _ => Form::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_and_examples() {
        for (listed, shown, expected) in [
            ("a,b", json!("a"), Some("a,b")),
            ("a,b", json!("c"), Some("a,b,c")),
            ("a,b", json!(""), Some("a,b,")),
            ("a,b", json!("your_value"), Some("a,b")),
            ("asc,desc", json!("DESC"), Some("ASC,DESC")),
            ("asc,desc", json!(["ASC", "DESC"]), Some("ASC,DESC")),
            ("asc,desc", json!(["asc", "DESC"]), Some("asc,desc,DESC")),
            ("Im,blog", json!("im"), Some("im,blog")),
            ("left,right", json!("# Chapter\n\nText"), None),
            ("wav,mp3", json!("call.mp3"), None),
            ("CRM,LINES", json!("DEAL|16"), None),
            ("CRM,LINES", json!("133"), None),
            ("int,text", json!(["text", "E:X"]), Some("int,text,E:X")),
        ] {
            let value = |wire: &str| EnumValue { wire: wire.to_owned(), label: None };
            let list = Enum { base: Scalar::String, values: listed.split(',').map(value).collect() };
            let ty = if shown.is_array() { Type::List(Box::new(Type::Enum(list))) } else { Type::Enum(list) };
            let mut fields = [Field::new("x", ty)];
            settle(&mut fields, &[&json!({ "x": shown })], &mut Diagnostics::default());
            let found = match &fields[0].ty {
                Type::List(item) => (**item).clone(),
                ty => ty.clone(),
            };
            let found = match &found {
                Type::Enum(of) => Some(of.values.iter().map(|value| value.wire.as_str()).collect::<Vec<_>>().join(",")),
                _ => None,
            };
            assert_eq!(found.as_deref(), expected, "{listed} {shown}");
        }
    }
}
