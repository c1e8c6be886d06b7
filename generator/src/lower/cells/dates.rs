//! Dates that a table calls texts: the format that a description names decides their type.

use crate::model::types::{Scalar, Type};

/// The type of a text whose description names the format of a date with a time: `Creation date in ISO 8601 format`.
#[must_use]
pub fn documented(ty: &Type, prose: &str) -> Option<Type> {
    let text = prose.to_ascii_lowercase();
    let is_date = FORMATS.iter().any(|format| text.contains(format)) && !OTHERS.iter().any(|word| text.contains(word));
    (*ty == Type::Scalar(Scalar::String) && is_date).then_some(Type::Scalar(Scalar::DateTime))
}

/// Names of the format.
const FORMATS: &[&str] = &["iso 8601", "iso-8601", "iso8601", "rfc 3339"];

/// Words for what else the standard has a format for, and for values that are a date in some cases only.
const OTHERS: &[&str] = &["duration", "interval", "week", "country", "without time", " or "];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_of_a_date_is_a_type() {
        for (ty, prose, expected) in [
            (Scalar::String, "Closed at, in `ISO 8601` format", Some(Scalar::DateTime)),
            (Scalar::String, "Length as an ISO 8601 duration", None),
            (Scalar::String, "Closed at", None),
            (Scalar::Integer, "Closed at, in ISO 8601 format", None),
        ] {
            assert_eq!(documented(&Type::Scalar(ty), prose), expected.map(Type::Scalar), "{prose}");
        }
    }
}
