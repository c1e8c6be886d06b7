//! Types: [`Type`] → [`Schema`], for the side that sends and the side that answers.

use serde_json::Value;

use super::components::Refs;
use super::fields;
use super::fixed::Fixed;
use super::literal;
use super::schema::{Keyed, Kind, Schema};
use crate::model::types::{BooleanForm, Enum, Scalar, Type};
use crate::model::vocabulary::{IdForm, id_form};

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    /// From the caller to the portal: as documented.
    Request,
    /// From the portal to the caller: in any form that portals send.
    Reply,
}

/// The schema of a type.
pub(super) fn schema(ty: &Type, side: Side, refs: &mut Refs<'_>) -> Schema {
    let told = documented(ty, side, refs);
    // PHP answers `[]`, `false` or an empty text where there is no list or object.
    if side == Side::Reply && holds_values(ty) { told.or(refs.fixed(Fixed::ReplyNothing)) } else { told }
}

/// Whether a value of the type can be a list or an object. Single values have their forms of nothing themselves.
fn holds_values(ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(_) | Type::Object(_) | Type::Ref(_) => true,
        Type::Union(types) => types.iter().any(holds_values),
        _ => false,
    }
}

/// The schema of a value that is there.
fn documented(ty: &Type, side: Side, refs: &mut Refs<'_>) -> Schema {
    match ty {
        Type::Any => Schema::default(),
        Type::Null => Schema::of(&[Kind::Null]),
        Type::Scalar(scalar) => self::scalar(scalar, side, refs),
        Type::Enum(values) => self::values(values, side, refs),
        Type::List(item) => Schema { items: Some(Box::new(schema(item, side, refs))), ..list(side) },
        Type::Map(entry) => Schema { additional_properties: Some(Box::new(schema(entry, side, refs))), ..map(side) },
        Type::Object(fields) => fields::object(fields, side, refs),
        Type::Ref(name) => refs.object(name, side),
        Type::Union(types) => Schema::any(types.iter().map(|ty| documented(ty, side, refs)).collect()),
        Type::Filter => map(side),
        Type::FilterV3 => list(side),
        Type::Binary => bytes(),
    }
}

/// A list. PHP writes one with holes as an object with numbers for keys.
fn list(side: Side) -> Schema {
    match side {
        Side::Request => Schema::of(&[Kind::Array]),
        Side::Reply => Schema::of(&[Kind::Array, Kind::Object]),
    }
}

/// A map. PHP writes one whose keys are 0, 1, 2 as a list.
fn map(side: Side) -> Schema {
    match side {
        Side::Request => Schema::of(&[Kind::Object]),
        Side::Reply => Schema::of(&[Kind::Object, Kind::Array]),
    }
}

/// Bytes inside JSON.
pub(super) fn bytes() -> Schema {
    Schema { content_encoding: Some("base64"), ..Schema::of(&[Kind::String]) }
}

fn scalar(scalar: &Scalar, side: Side, refs: &mut Refs<'_>) -> Schema {
    if side == Side::Reply {
        return answered(scalar, refs);
    }
    let format = |kind, format| Schema { format: Some(format), ..Schema::of(&[kind]) };
    match scalar {
        Scalar::String => Schema::of(&[Kind::String]),
        Scalar::Integer => Schema::of(&[Kind::Integer]),
        Scalar::Double => Schema::of(&[Kind::Number]),
        Scalar::Boolean(form) => flag(*form),
        Scalar::Date => format(Kind::String, "date"),
        Scalar::DateTime => format(Kind::String, "date-time"),
        Scalar::Timestamp => format(Kind::Integer, "unixtime"),
        Scalar::File => refs.fixed(Fixed::File),
        Scalar::Id(word) => Schema { id: Some(word.clone()), ..Schema::of(&[id_kind(word)]) },
    }
}

/// The forms in which portals send a value.
fn answered(scalar: &Scalar, refs: &mut Refs<'_>) -> Schema {
    match scalar {
        Scalar::String => refs.fixed(Fixed::ReplyText),
        Scalar::Integer => refs.fixed(Fixed::ReplyInteger),
        Scalar::Double => refs.fixed(Fixed::ReplyNumber),
        Scalar::Boolean(BooleanForm::Json) => refs.fixed(Fixed::ReplyFlag),
        Scalar::Boolean(form) => Schema::any(vec![flag(*form), refs.fixed(Fixed::ReplyFlag)]),
        Scalar::Date => refs.fixed(Fixed::ReplyDate),
        Scalar::DateTime => refs.fixed(Fixed::ReplyDateTime),
        Scalar::Timestamp => refs.fixed(Fixed::ReplyTimestamp),
        Scalar::File => refs.fixed(Fixed::ReplyFile),
        Scalar::Id(word) => Schema { id: Some(word.clone()), ..refs.fixed(open(id_kind(word))) },
    }
}

/// A flag in the form in which it is documented.
fn flag(form: BooleanForm) -> Schema {
    match form {
        BooleanForm::Json => Schema::of(&[Kind::Boolean]),
        BooleanForm::YesNo => Schema::one_of(Kind::String, ["Y".into(), "N".into()]),
        BooleanForm::OneZero => Schema::one_of(Kind::Integer, [1.into(), 0.into()]),
    }
}

fn id_kind(word: &str) -> Kind {
    match id_form(word) {
        IdForm::Integer => Kind::Integer,
        IdForm::String => Kind::String,
    }
}

/// What portals send for values of a kind.
fn open(kind: Kind) -> Fixed {
    match kind {
        Kind::Integer => Fixed::ReplyInteger,
        _ => Fixed::ReplyText,
    }
}

/// Documented values: all that can be sent, but not all that can be answered.
fn values(values: &Enum, side: Side, refs: &mut Refs<'_>) -> Schema {
    let kind = if values.base == Scalar::Integer { Kind::Integer } else { Kind::String };
    let literal = |wire: &String| literal::scalar(wire, &values.base).unwrap_or_else(|| Value::String(wire.clone()));
    let meanings = values.values.iter().filter_map(|value| Some((value.wire.clone(), value.label.clone()?)));
    let documented = Schema {
        meanings: Keyed(meanings.collect()),
        ..Schema::one_of(kind, values.values.iter().map(|value| literal(&value.wire)))
    };
    match side {
        Side::Request => documented,
        Side::Reply => Schema::any(vec![documented, refs.fixed(open(kind))]),
    }
}
