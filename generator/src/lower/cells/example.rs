//! The example column of a row → a type.

use crate::diagnostics::Diagnostics;
use crate::lower::codes;
use crate::model::notation;
use crate::model::types::{BooleanForm, Scalar, Type};
use crate::span::Span;

/// The type of an example value, if it is unambiguous.
pub(super) fn infer(name: &str, example: &str, at: Span, diags: &mut Diagnostics) -> Type {
    let ty = if example.parse::<i64>().is_ok() {
        Type::Scalar(Scalar::Integer)
    } else if example.parse::<f64>().is_ok() {
        Type::Scalar(Scalar::Double)
    } else if matches!(example, "true" | "false") {
        Type::Scalar(Scalar::Boolean(BooleanForm::Json))
    } else if let Some(text) = quoted(example) {
        Type::Scalar(match text {
            "Y" | "N" => Scalar::Boolean(BooleanForm::YesNo),
            _ if text.parse::<i64>().is_ok() => Scalar::Integer,
            _ => Scalar::String,
        })
    } else {
        diags.add(&codes::TYPE_MISSING, at, format!("`{name}` has no type"));
        return Type::Any;
    };
    let word = notation::print(&ty, false).text;
    diags.add(&codes::TYPE_INFERRED, at, format!("`{name}` has no type; its example `{example}` makes it `{word}`"));
    ty
}

/// The text of a literal in quotes.
fn quoted(example: &str) -> Option<&str> {
    let inside = |quote| example.strip_prefix(quote)?.strip_suffix(quote).filter(|text| !text.contains(quote));
    inside('\'').or_else(|| inside('"'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::FileId;

    #[test]
    fn literals_say_their_type() {
        for (example, expected) in [
            ("12", "integer"),
            ("1.5", "double"),
            ("true", "boolean"),
            ("'echo'", "string"),
            ("\"350\"", "integer"),
            ("'N'", "boolean"),
            ("Array(...)", "any"),
            ("'a', 'b'", "any"),
            ("echo", "any"),
        ] {
            let ty = infer("KEY", example, Span::new(FileId(0), 0..0), &mut Diagnostics::default());
            assert_eq!(notation::print(&ty, false).text, expected, "{example}");
        }
    }
}
