//! Types: [`Type`] → [`Schema`], exact for requests and open for replies.

use serde_json::Value;

use super::components::Refs;
use super::fields;
use super::fixed::Fixed;
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

/// The schema of a type.
pub(super) fn schema(ty: &Type, side: Side, refs: &mut Refs<'_>) -> Schema {
    let documented = documented(ty, side, refs);
    // PHP writes `[]`, `false` or an empty string for a missing list or object.
    if side == Side::Reply && is_composite(ty) { documented.or(refs.fixed(Fixed::ReplyNothing)) } else { documented }
}

/// Whether a value of the type can be a list or an object. The schemas of single values include their own empty forms.
fn is_composite(ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(_) | Type::Object(_) | Type::Ref(_) => true,
        Type::Union(types) => types.iter().any(is_composite),
        _ => false,
    }
}

/// The schema of a type, without the empty forms of lists and objects.
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

/// A list. PHP writes a list with gaps as an object with numeric keys.
fn list(side: Side) -> Schema {
    match side {
        Side::Request => Schema::of(&[Kind::Array]),
        Side::Reply => Schema::of(&[Kind::Array, Kind::Object]),
    }
}

/// A map. PHP writes a map with the keys 0, 1, 2 as a list.
fn map(side: Side) -> Schema {
    match side {
        Side::Request => Schema::of(&[Kind::Object]),
        Side::Reply => Schema::of(&[Kind::Object, Kind::Array]),
    }
}

/// Bytes in JSON: base64.
pub(super) fn bytes() -> Schema {
    Schema { content_encoding: Some("base64"), ..Schema::of(&[Kind::String]) }
}

fn scalar(scalar: &Scalar, side: Side, refs: &mut Refs<'_>) -> Schema {
    if side == Side::Reply {
        return reply_scalar(scalar, refs);
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

/// A scalar in a reply, in any form that portals send.
fn reply_scalar(scalar: &Scalar, refs: &mut Refs<'_>) -> Schema {
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
        Scalar::Id(word) => Schema { id: Some(word.clone()), ..refs.fixed(open_form(id_kind(word))) },
    }
}

/// A boolean in its documented form.
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

/// The open schema for values of a kind in replies.
fn open_form(kind: Kind) -> Fixed {
    match kind {
        Kind::Integer => Fixed::ReplyInteger,
        _ => Fixed::ReplyText,
    }
}

/// A list of documented values: closed in requests, open in replies.
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
        Side::Reply => Schema::any(vec![documented, refs.fixed(open_form(kind))]),
    }
}
