//! [`Type`] → its notation.

use super::values::{leaf_values, value_leaves};
use super::{Notation, builtin, is_word, word};
use crate::model::literal;
use crate::model::types::{Scalar, Type};

/// Prints a type.
#[must_use]
pub fn print(ty: &Type, nullable: bool) -> Notation {
    let mut leaves = Vec::new();
    value_leaves(ty, &mut leaves);
    let values = match leaves.as_slice() {
        [only] => leaf_values(only),
        _ => Vec::new(),
    };
    let mut text = String::new();
    push(&mut text, ty, &Style { inline: values.is_empty(), nested: false });
    if nullable {
        text.push_str(" | null");
    }
    Notation { text, values }
}

/// How a type is printed at its place.
struct Style {
    /// Values are printed behind the word.
    inline: bool,
    /// A union needs parentheses.
    nested: bool,
}

fn push(out: &mut String, ty: &Type, style: &Style) {
    let nested = Style { inline: style.inline, nested: true };
    match ty {
        Type::Any => out.push_str("any"),
        Type::Null => out.push_str("null"),
        Type::Binary => out.push_str("binary"),
        Type::Filter => out.push_str("filter"),
        Type::FilterV3 => out.push_str("filter3"),
        Type::Object(_) => out.push_str("object"),
        Type::Ref(name) => push_argument(out, "object", &name.0),
        Type::Scalar(Scalar::Id(name)) if !is_word(name) || builtin(name).is_some() => push_argument(out, "id", name),
        Type::Scalar(Scalar::Id(name)) => out.push_str(name),
        Type::Scalar(scalar) => push_valued(out, word(scalar), ty, style),
        Type::Enum(values) => push_valued(out, word(&values.base), ty, style),
        Type::List(item) => {
            push(out, item, &nested);
            out.push_str("[]");
        }
        Type::Map(value) => {
            out.push_str("map<");
            push(out, value, &Style { inline: style.inline, nested: false });
            out.push('>');
        }
        Type::Union(types) => {
            out.push_str(if style.nested { "(" } else { "" });
            for (index, ty) in types.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { " | " });
                push(out, ty, &nested);
            }
            out.push_str(if style.nested { ")" } else { "" });
        }
    }
}

fn push_argument(out: &mut String, word: &str, name: &str) {
    out.push_str(word);
    out.push('<');
    if is_word(name) {
        out.push_str(name)
    } else {
        out.push_str(&literal::quote(name))
    }
    out.push('>');
}

fn push_valued(out: &mut String, word: &str, ty: &Type, style: &Style) {
    out.push_str(word);
    let values = leaf_values(ty);
    if !style.inline || values.is_empty() {
        return;
    }
    let items: Vec<String> = values
        .iter()
        .map(|value| match &value.label {
            Some(label) => format!("{} = {}", literal::quote(&value.wire), literal::quote(label)),
            None => literal::quote(&value.wire),
        })
        .collect();
    out.push('(');
    out.push_str(&items.join(", "));
    out.push(')');
}
