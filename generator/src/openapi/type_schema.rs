//! Types in requests: [`Type`] → [`Schema`] of what the documentation says.

use serde_json::Value;

use super::components::Refs;
use super::fields;
use super::fixed::{Fixed, INTEGER};
use super::literal;
use super::schema::{Keyed, Kind, Schema};
use crate::model::types::{BooleanForm, Enum, Scalar, Type};
use crate::model::vocabulary::{IdForm, id_form};

/// Where a value occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    /// In a request: as documented.
    Request,
    /// In a reply: in any form that portals send.
    Reply,
}

/// The schema of a type in a request.
pub(super) fn schema(ty: &Type, refs: &mut Refs<'_>) -> Schema {
    let list = || Schema::of(&[Kind::Array]);
    let map = || Schema::of(&[Kind::Object]);
    match ty {
        Type::Any => Schema::default(),
        Type::Null => Schema::of(&[Kind::Null]),
        Type::Scalar(scalar) => self::scalar(scalar, refs),
        Type::Enum(values) => in_both_cases(documented_values(values)),
        Type::List(item) => Schema { items: Some(Box::new(schema(item, refs))), ..list() },
        Type::Map(entry) => Schema { additional_properties: Some(Box::new(schema(entry, refs))), ..map() },
        Type::Object(fields) => fields::object(fields, Side::Request, refs),
        Type::Ref(name) => refs.object(name, Side::Request),
        Type::Union(types) => Schema::any(types.iter().map(|ty| schema(ty, refs)).collect()),
        Type::Filter => map(),
        Type::FilterV3 => Schema { items: Some(Box::new(refs.fixed(Fixed::Condition))), ..list() },
        Type::Binary => bytes(),
    }
}

/// Bytes in JSON: base64.
pub(super) fn bytes() -> Schema {
    Schema { content_encoding: Some("base64"), ..Schema::of(&[Kind::String]) }
}

/// Bytes in a reply: base64, in lines or without padding, too.
pub(super) fn base64_text() -> Schema {
    let pattern = r"^((\s*[A-Za-z0-9+/_-]){4})*((\s*[A-Za-z0-9+/_-]){2,3})?\s*=*\s*$";
    Schema { pattern: Some(pattern.into()), ..bytes() }
}

fn scalar(scalar: &Scalar, refs: &mut Refs<'_>) -> Schema {
    let format = |kind, format| Schema { format: Some(format), ..Schema::of(&[kind]) };
    match scalar {
        Scalar::String => Schema::of(&[Kind::String]),
        Scalar::Integer => Schema::of(&[Kind::Integer]),
        Scalar::Double => Schema::of(&[Kind::Number]),
        Scalar::Boolean(form) => request_flag(*form),
        Scalar::Date => format(Kind::String, "date"),
        Scalar::DateTime => format(Kind::String, "date-time"),
        Scalar::Timestamp => format(Kind::Integer, "unixtime"),
        Scalar::File => refs.fixed(Fixed::File),
        Scalar::Id(word) => Schema { id: Some(word.clone()), ..Schema::of(&[id_kind(word)]) },
    }
}

/// A boolean in its documented form.
pub(super) fn flag(form: BooleanForm) -> Schema {
    match form {
        BooleanForm::Json => Schema::of(&[Kind::Boolean]),
        BooleanForm::YesNo => Schema::one_of(Kind::String, ["Y".into(), "N".into()]),
        BooleanForm::OneZero => Schema::one_of(Kind::Integer, [1.into(), 0.into()]),
    }
}

/// A flag in a request: what is documented as a boolean is taken as one, too, where it has the form of a number.
fn request_flag(form: BooleanForm) -> Schema {
    let mut flag = flag(form);
    if form == BooleanForm::OneZero {
        flag.kinds.0.push(Kind::Boolean);
        flag.values.extend([true.into(), false.into()]);
    }
    flag
}

/// The directions of an order are taken in both cases.
fn in_both_cases(mut schema: Schema) -> Schema {
    let is_direction = |value: &Value| {
        value.as_str().is_some_and(|text| ["asc", "desc"].iter().any(|known| text.eq_ignore_ascii_case(known)))
    };
    if schema.values.iter().all(is_direction) {
        let texts: Vec<String> = schema.values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        for other in texts.iter().flat_map(|text| [text.to_uppercase(), text.to_lowercase()]) {
            if !schema.values.contains(&Value::from(other.as_str())) {
                schema.values.push(other.into());
            }
        }
    }
    schema
}

/// The schema of values whose numbers and flags are sent as texts; `None` where there are none.
pub(super) fn as_text(ty: &Type) -> Option<Schema> {
    let boxed = |schema| Some(Box::new(schema));
    match ty {
        Type::Scalar(Scalar::Boolean(_)) => Some(Schema::one_of(Kind::String, ["true".into(), "false".into()])),
        Type::Scalar(Scalar::Double) => Some(Schema::of(&[Kind::String])),
        Type::Scalar(Scalar::Integer) => Some(Schema { pattern: Some(INTEGER.into()), ..Schema::of(&[Kind::String]) }),
        Type::Scalar(Scalar::Id(word)) if id_kind(word) == Kind::Integer => as_text(&Type::Scalar(Scalar::Integer)),
        Type::List(item) => Some(Schema { items: boxed(as_text(item)?), ..Schema::of(&[Kind::Array]) }),
        Type::Map(entry) => {
            Some(Schema { additional_properties: boxed(as_text(entry)?), ..Schema::of(&[Kind::Object]) })
        }
        Type::Union(types) => {
            let texts: Vec<Schema> = types.iter().filter_map(as_text).collect();
            (!texts.is_empty()).then(|| Schema::any(texts))
        }
        _ => None,
    }
}

fn id_kind(word: &str) -> Kind {
    match id_form(word) {
        IdForm::Integer => Kind::Integer,
        IdForm::String => Kind::String,
    }
}

/// A list of documented values.
pub(super) fn documented_values(values: &Enum) -> Schema {
    let kind = if values.base == Scalar::Integer { Kind::Integer } else { Kind::String };
    let literal = |wire: &String| literal::scalar(wire, &values.base).unwrap_or_else(|| Value::String(wire.clone()));
    let meanings = values.values.iter().filter_map(|value| Some((value.wire.clone(), value.label.clone()?)));
    Schema {
        meanings: Keyed(meanings.collect()),
        ..Schema::one_of(kind, values.values.iter().map(|value| literal(&value.wire)))
    }
}
