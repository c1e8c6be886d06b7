//! Types in replies: [`Type`] → [`Schema`] of every form that `bitrix24-wire` reads as a value of the type, and of no
//! other.
//!
//! What stands for "no value" depends on the place. A field is left out, or `null`, `false`, `""`, `[]` or `{}`; an
//! item of a list or map is `null`, `false` or `""`; a whole result is its type, unless it is documented to be `null`.

use super::components::Refs;
use super::fields;
use super::fixed::{Fixed, Form};
use super::schema::{Keyed, Kind, Schema};
use super::type_schema::{self, Side};
use crate::model::types::{BooleanForm, Enum, Field, Scalar, Type};
use crate::model::vocabulary::{IdForm, id_form};

/// Where in a reply a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// It is the result, or an alternative of something else.
    Whole,
    /// It is the value of a key of an object, or a result that may be `null`.
    Field,
    /// It is an item of a list, or of an object whose keys are data.
    Item,
}

/// Numbers as keys: a list with holes, as PHP writes it.
const NUMBERED: &str = "^[0-9]+$";

/// The schema of the result of a method.
pub(super) fn result(field: &Field, refs: &mut Refs<'_>) -> Schema {
    let place = if field.nullable { Place::Field } else { Place::Whole };
    let mut schema = schema(&field.ty, place, refs);
    schema.nullable = field.nullable || field.ty == Type::Null;
    schema.deprecated = field.deprecated;
    schema.description.clone_from(&field.description);
    schema
}

/// The schema of a type at a place.
pub(super) fn schema(ty: &Type, place: Place, refs: &mut Refs<'_>) -> Schema {
    match ty {
        Type::Scalar(scalar) => self::scalar(scalar, place, refs),
        Type::Enum(values) => self::values(values, place, refs),
        _ => {
            let whole = whole(ty, false, refs);
            at(whole, place, is_record(ty), refs)
        }
    }
}

/// Adds what stands for no value at a place. An object without content is `[]`.
fn at(whole: Schema, place: Place, is_record: bool, refs: &mut Refs<'_>) -> Schema {
    let nothing = match (place, is_record) {
        (Place::Whole, false) => return whole,
        (Place::Whole, true) => Fixed::NoKeys,
        (Place::Field, _) => Fixed::Nothing,
        (Place::Item, false) => Fixed::NoItem,
        (Place::Item, true) => Fixed::NoRecord,
    };
    if whole == Schema::default() { whole } else { whole.or(refs.fixed(nothing)) }
}

/// The values of a type: no nothing, and no object as `[]`. An object inside a list is a component of its own where
/// `named`, because the schema of a list has that of its items several times.
fn whole(ty: &Type, named: bool, refs: &mut Refs<'_>) -> Schema {
    match ty {
        Type::Scalar(scalar) => self::scalar(scalar, Place::Whole, refs),
        Type::Enum(values) => self::values(values, Place::Whole, refs),
        // What arrives in place of `null` is ignored.
        Type::Any | Type::Null => Schema::default(),
        Type::List(item) => list(item, refs),
        Type::Map(entry) => map(entry, refs),
        Type::Filter => map(&Type::Any, refs),
        Type::FilterV3 => Schema { items: Some(Box::new(refs.fixed(Fixed::Condition))), ..Schema::of(&[Kind::Array]) },
        Type::Object(fields) => match fields.as_slice() {
            [only] if only.wildcard => map(&only.ty, refs),
            all if all.iter().all(|field| field.wildcard) => map(&Type::Any, refs),
            all => {
                let object = fields::object(all, Side::Reply, refs);
                if named { refs.inline(object) } else { object }
            }
        },
        Type::Ref(name) => refs.object(name, Side::Reply),
        Type::Union(types) => union(types, named, refs),
        Type::Binary => type_schema::base64_text(),
    }
}

fn union(types: &[Type], named: bool, refs: &mut Refs<'_>) -> Schema {
    let member = |ty: &Type, refs: &mut Refs<'_>| at(whole(ty, named, refs), Place::Whole, is_record(ty), refs);
    let members: Vec<Schema> = types.iter().map(|ty| member(ty, refs)).collect();
    if members.contains(&Schema::default()) { Schema::default() } else { flat(members) }
}

/// The alternative of schemas, some of which are alternatives themselves.
fn flat(schemas: Vec<Schema>) -> Schema {
    let mut members = Vec::new();
    for mut schema in schemas {
        let inner = std::mem::take(&mut schema.any_of);
        if inner.is_empty() || schema != Schema::default() {
            members.push(Schema { any_of: inner, ..schema });
        } else {
            members.extend(inner);
        }
    }
    Schema::any(members)
}

/// Whether a type is an object with keys that are known.
fn is_record(ty: &Type) -> bool {
    match ty {
        Type::Object(fields) => fields.iter().any(|field| !field.wildcard),
        Type::Ref(_) => true,
        _ => false,
    }
}

/// Whether a value of the type can be a list or an object.
fn is_composite(ty: &Type) -> bool {
    match ty {
        Type::Scalar(_) | Type::Enum(_) | Type::Binary => false,
        Type::Union(types) => types.iter().any(is_composite),
        _ => true,
    }
}

/// A list: also an object whose keys are numbers, and a single item in its place.
fn list(item: &Type, refs: &mut Refs<'_>) -> Schema {
    let alone = whole(item, true, refs);
    if alone == Schema::default() || *item == Type::Scalar(Scalar::File) {
        // Everything but `null` is a list of any values.
        let others = Schema::of(&[Kind::Object, Kind::String, Kind::Number, Kind::Boolean]);
        return Schema::any(vec![Schema::of(&[Kind::Array]), others]);
    }
    let each = match item {
        Type::Scalar(_) | Type::Enum(_) => schema(item, Place::Item, refs),
        _ => at(alone.clone(), Place::Item, is_record(item), refs),
    };
    let alone = if is_composite(item) {
        Schema { all_of: vec![alone, refs.fixed(Fixed::Single)], ..Schema::default() }
    } else {
        alone
    };
    let several = Schema {
        items: Some(Box::new(each.clone())),
        pattern_properties: Keyed::of([(NUMBERED, each)]),
        additional_properties: Some(Box::new(Schema::never())),
        ..Schema::of(&[Kind::Array, Kind::Object])
    };
    flat(vec![several, alone, refs.fixed(Fixed::NoItems)])
}

/// An object whose keys are data: also a list, whose keys are 0, 1, 2.
fn map(entry: &Type, refs: &mut Refs<'_>) -> Schema {
    let kinds = Schema::of(&[Kind::Object, Kind::Array]);
    let each = match entry {
        Type::Scalar(_) | Type::Enum(_) => schema(entry, Place::Item, refs),
        _ => {
            let whole = whole(entry, true, refs);
            at(whole, Place::Item, is_record(entry), refs)
        }
    };
    if each == Schema::default() {
        return kinds;
    }
    Schema { items: Some(Box::new(each.clone())), additional_properties: Some(Box::new(each)), ..kinds }
}

fn scalar(scalar: &Scalar, place: Place, refs: &mut Refs<'_>) -> Schema {
    let form = |form| Fixed::Reply(form, place);
    match scalar {
        Scalar::String => refs.fixed(form(Form::Text)),
        Scalar::Integer => refs.fixed(form(Form::Integer)),
        Scalar::Double => refs.fixed(form(Form::Number)),
        Scalar::Boolean(BooleanForm::Json) => refs.fixed(form(Form::Flag)),
        Scalar::Boolean(documented) => Schema::any(vec![type_schema::flag(*documented), refs.fixed(form(Form::Flag))]),
        Scalar::Date => refs.fixed(form(Form::Date)),
        Scalar::DateTime => refs.fixed(form(Form::DateTime)),
        Scalar::Timestamp => refs.fixed(form(Form::Timestamp)),
        Scalar::File => refs.fixed(Fixed::ReplyFile),
        Scalar::Id(word) => {
            let open = match id_form(word) {
                IdForm::Integer => Form::Integer,
                IdForm::String => Form::Text,
            };
            Schema { id: Some(word.clone()), ..refs.fixed(form(open)) }
        }
    }
}

/// A list of documented values, which any other text or number may join.
fn values(values: &Enum, place: Place, refs: &mut Refs<'_>) -> Schema {
    Schema::any(vec![type_schema::documented_values(values), refs.fixed(Fixed::Reply(Form::Text, place))])
}
