//! Model types → Rust types: a [`Type`] and its [`Position`] → a [`Ty`], and the structs and enums that it needs,
//! parents before children. Decides Rust types and the names of nested types.

use super::codes;
use super::names::{self, Claim, Inside, Scope};
use super::position::Position;
use super::shapes::{Shape, Shapes};
use super::shared::Shared;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir;
use crate::ir::{Item, Origin, Record, Role, RustName, Ty, Values, Variant};
use crate::model::types::{BooleanForm, Enum, Field, Presence, Scalar, Type, WireName};
use crate::model::vocabulary::id_form;
use crate::span::Span;

/// The maximum nesting depth of objects.
const MAX_DEPTH: usize = 24;

/// Resolves the types of one file.
pub(super) struct TypeResolver<'a, 'm> {
    shared: &'a Shared<'m>,
    file: &'a mut FileContext<'m>,
    diagnostics: &'a mut Diagnostics,
    at: Option<Span>,
    items: Vec<Item>,
}

/// The state that all types of a file share.
pub(super) struct FileContext<'m> {
    /// The subject of the file in one word; a shared result is named after it.
    pub(super) subject: String,
    /// The taken type names.
    pub(super) scope: Scope,
    /// The shapes that several places share.
    pub(super) shapes: Shapes<'m>,
}

impl<'a, 'm> TypeResolver<'a, 'm> {
    /// A resolver for a file; `at` is the place of diagnostics about types without a place of their own.
    pub(super) fn new(
        shared: &'a Shared<'m>,
        file: &'a mut FileContext<'m>,
        diagnostics: &'a mut Diagnostics,
        at: Option<Span>,
    ) -> Self {
        Self { shared, file, diagnostics, at, items: Vec::new() }
    }

    /// The structs and enums that the resolved types need.
    pub(super) fn finish(self) -> Vec<Item> {
        self.items
    }

    /// Resolves a struct with these fields. Keys of wildcard fields go to its `extra`.
    pub(super) fn record(&mut self, name: RustName, fields: &[Field], position: &Position) -> Record {
        let mut scope = Scope::default();
        let named = fields.iter().filter(|field| !field.wildcard);
        let resolved = named.map(|field| self.field(&name, field, &mut scope, position)).collect();
        let wildcards = fields.iter().filter(|field| field.wildcard).map(|field| field.name.clone()).collect();
        Record { name, role: position.role, origin: position.origin.clone(), fields: resolved, wildcards }
    }

    fn field(&mut self, parent: &RustName, field: &Field, scope: &mut Scope, position: &Position) -> ir::Field {
        let (name, claim) = scope.claim(names::field(&field.name.0, parent.as_str()));
        if claim == Claim::Renamed {
            self.note(
                &codes::RENAMED,
                field,
                &format!("the field `{}` shares its plain name with another", field.name.0),
                &name,
            );
        }
        let outer = self.at;
        self.at = field.at.0.or(outer);
        let ty = self.ty(&field.ty, &position.field(parent, &field.name));
        self.at = outer;
        // Only requests distinguish `null` from absence; in a reply both mean that there is no value.
        let takes_null = field.nullable && position.can_require() && ty != Ty::Value;
        let ty = if takes_null { Ty::Nullable(Box::new(ty)) } else { ty };
        ir::Field {
            name,
            wire: field.name.clone(),
            codec: boolean_form(&ty),
            as_text: field.as_text,
            ty,
            required: position.can_require() && field.presence == Presence::Required,
            presence: field.presence.clone(),
            conditions: if position.can_require() { field.conditions.clone() } else { Vec::new() },
            default: field.default.clone(),
            applies_to: field.applies_to.clone(),
            deprecated: field.deprecated,
            nullable: field.nullable,
            description: field.description.clone(),
        }
    }

    /// Resolves a model type.
    pub(super) fn ty(&mut self, ty: &Type, position: &Position) -> Ty {
        match ty {
            Type::Any => Ty::Value,
            Type::Null => Ty::Unit,
            Type::Scalar(scalar) => self.scalar(scalar),
            Type::Enum(values) => self.values(values, position),
            Type::List(item) => Ty::Vec(Box::new(unboxed(self.ty(item, &position.inside(Inside::Item))))),
            Type::Map(value) => Ty::Map(Box::new(unboxed(self.ty(value, &position.inside(Inside::Entry))))),
            Type::Object(fields) => self.object(fields, position),
            Type::Ref(name) => self.shared.reference(name, &position.origin.owner).unwrap_or_else(|| {
                let message = format!("the object `{}` is not documented", name.0);
                self.diagnostics.add(&codes::UNKNOWN_OBJECT, self.at, message);
                Ty::Value
            }),
            Type::Union(types) => self.union(types, position),
            Type::Filter => Ty::Filter,
            Type::FilterV3 => Ty::FilterV3,
            Type::Binary => Ty::Bytes,
        }
    }

    fn scalar(&self, scalar: &Scalar) -> Ty {
        match scalar {
            Scalar::String => Ty::String,
            Scalar::Integer => Ty::Integer,
            Scalar::Double => Ty::Decimal,
            Scalar::Boolean(form) => Ty::Bool(*form),
            Scalar::Date => Ty::Date,
            Scalar::DateTime => Ty::DateTime,
            Scalar::Timestamp => Ty::Timestamp,
            Scalar::File => Ty::File,
            Scalar::Id(word) => Ty::Alias(names::alias(word), word.clone(), id_form(word)),
        }
    }

    /// Resolves an object. An object with wildcard keys alone is a map.
    fn object(&mut self, fields: &[Field], position: &Position) -> Ty {
        if position.depth > MAX_DEPTH {
            let message = format!("`{}` is nested too deep", position.key);
            self.diagnostics.add(&codes::TOO_DEEP, self.at, message);
            return Ty::Value;
        }
        match fields {
            [only] if only.wildcard => Ty::Map(Box::new(self.ty(&only.ty, &position.inside(Inside::Entry)))),
            all if all.iter().all(|field| field.wildcard) => Ty::Map(Box::new(Ty::Value)),
            _ => {
                let (name, others, prefix) = match self.claim_shape(Shape::Object(fields), position) {
                    ShapeName::Known(name) => return Ty::Record(name),
                    ShapeName::New { name, others, prefix } => (name, others, prefix),
                };
                let place = self.items.len();
                let position = Position { prefix, ..position.clone() };
                let mut record = self.record(name.clone(), fields, &position);
                record.origin.others = others;
                self.items.insert(place, Item::Record(record));
                Ty::Record(name)
            }
        }
    }

    fn values(&mut self, values: &Enum, position: &Position) -> Ty {
        let inside = if position.inside == Inside::Value { Inside::Choice } else { position.inside };
        let position = &position.inside(inside);
        let (name, others) = match self.claim_shape(Shape::Values(values), position) {
            ShapeName::Known(name) => return Ty::Values(name),
            ShapeName::New { name, others, .. } => (name, others),
        };
        let mut scope = Scope::default();
        let context = position.key.as_str();
        let variants = values.values.iter().map(|value| Variant {
            name: scope.claim(names::variant(&value.wire, value.label.as_deref(), context)).0,
            wire: value.wire.clone(),
            label: value.label.clone(),
        });
        let variants = variants.collect();
        let integer = values.base == Scalar::Integer;
        let origin = Origin { others, ..position.origin.clone() };
        self.items.push(Item::Values(Values { name: name.clone(), origin, integer, variants }));
        Ty::Values(name)
    }

    /// Resolves a union. Alternatives nest to the right; a second struct or enum is named after what distinguishes it
    /// from the ones before.
    fn union(&mut self, types: &[Type], position: &Position) -> Ty {
        let mut resolved: Vec<Ty> = Vec::new();
        for (i, ty) in types.iter().enumerate() {
            let named_before = types[..i].iter().any(declares_type);
            let ty = match distinguishing_word(ty, &types[..i]).filter(|_| named_before) {
                Some(word) => self.ty(ty, &position.named(&format!("{} {word}", position.key))),
                None => self.ty(ty, position),
            };
            match resolved.iter_mut().find(|known| rust_type(known) == rust_type(&ty)) {
                // Ids of several objects that are one Rust type are that type.
                Some(known) if *known != ty => *known = known.without_words(),
                Some(_) => {}
                None => resolved.push(ty),
            }
        }
        if resolved.contains(&Ty::Value) {
            return Ty::Value;
        }
        let last = resolved.pop().unwrap_or(Ty::Value);
        resolved.into_iter().rev().fold(last, |right, left| Ty::Either(Box::new(left), Box::new(right)))
    }

    /// The name of the type of an object or a list of values. A shape of several places gets one name for all of them:
    /// that of the object that the methods are about if it is a result, with `Result` if it is nothing else.
    fn claim_shape(&mut self, shape: Shape<'_>, position: &Position) -> ShapeName {
        let Some(common) = self.file.shapes.common(shape, position.role) else {
            return ShapeName::New { name: self.claim(position, Vec::new()), others: 0, prefix: None };
        };
        if let Some(name) = common.name {
            return ShapeName::Known(name);
        }
        let side = position.side();
        let is_whole = position.role == Role::Response && position.origin.path.is_empty();
        let is_reply = position.is_result() && common.results == common.places;
        let (candidates, prefix) = match names::reply(&self.file.subject).filter(|_| is_reply) {
            Some((name, object)) => (vec![name], Some(object)),
            None if is_reply => (Vec::new(), None),
            None if is_whole => (names::common(&self.file.subject, side), None),
            None => (names::common(&position.key, side), None),
        };
        let name = self.claim(position, candidates);
        self.file.shapes.name(shape, position.role, &name);
        let prefix = prefix.filter(|object| name.as_str().starts_with(object.as_str()));
        ShapeName::New { name, others: common.places - 1, prefix }
    }

    /// Claims a type name: the first of `candidates` that is free, else one after the position.
    fn claim(&mut self, position: &Position, mut candidates: Vec<String>) -> RustName {
        if position.under_prefix {
            candidates.extend(names::plain(&position.parent, &position.key));
        }
        candidates.extend(names::nested(&position.parent, &position.key, position.inside, position.side()));
        let (name, claim) = self.file.scope.claim(candidates);
        if claim == Claim::Renamed {
            let message = format!("the type of `{}` shares its plain name with another type", position.key);
            let help = format!("it is called `{name}`");
            self.diagnostics.push(Diagnostic::new(&codes::RENAMED, self.at, message).with_help(help));
        }
        name
    }

    fn note(&mut self, code: &'static Code, field: &Field, message: &str, name: &RustName) {
        let help = format!("it is called `{name}`");
        self.diagnostics.push(Diagnostic::new(code, field.at.0.or(self.at), message).with_help(help));
    }
}

/// The name of the type of a shape.
enum ShapeName {
    /// The type exists already.
    Known(RustName),
    /// The type is new.
    New {
        /// Its name.
        name: RustName,
        /// The number of the other places that share it.
        others: usize,
        /// What the names of the types in it begin with, if not with its own name.
        prefix: Option<RustName>,
    },
}

/// The type without what makes no other Rust type: words of ids, and forms of booleans.
fn rust_type(ty: &Ty) -> Ty {
    ty.without_words().map(&|inner| match inner {
        Ty::Bool(_) => Ty::Bool(BooleanForm::Json),
        other => other,
    })
}

/// Removes boxes: elements of lists and maps need none.
fn unboxed(ty: Ty) -> Ty {
    match ty {
        Ty::Boxed(inner) => *inner,
        Ty::Either(left, right) => Ty::Either(Box::new(unboxed(*left)), Box::new(unboxed(*right))),
        other => other,
    }
}

/// Whether a type needs a struct or an enum.
fn declares_type(ty: &Type) -> bool {
    match ty {
        Type::Enum(_) => true,
        Type::Object(fields) => {
            fields.iter().any(|field| !field.wildcard) || fields.iter().any(|f| declares_type(&f.ty))
        }
        Type::List(inner) | Type::Map(inner) => declares_type(inner),
        _ => false,
    }
}

/// A word that distinguishes an alternative from the ones before it.
fn distinguishing_word(ty: &Type, before: &[Type]) -> Option<String> {
    match ty {
        Type::List(_) => Some("item".to_owned()),
        Type::Map(_) => Some("entry".to_owned()),
        Type::Enum(_) => Some("value".to_owned()),
        Type::Object(fields) => {
            let known = |name: &WireName| {
                before.iter().any(|other| matches!(other, Type::Object(f) if f.iter().any(|f| f.name == *name)))
            };
            let distinct = fields.iter().find(|field| !known(&field.name)).or(fields.first())?;
            Some(format!("with {}", distinct.name.0))
        }
        _ => None,
    }
}

/// The form of the booleans in a type.
fn boolean_form(ty: &Ty) -> Option<BooleanForm> {
    match ty {
        Ty::Bool(form) => Some(*form),
        Ty::Option(inner) | Ty::Nullable(inner) | Ty::Vec(inner) | Ty::Map(inner) | Ty::Boxed(inner) => {
            boolean_form(inner)
        }
        Ty::Either(left, right) => boolean_form(left).or_else(|| boolean_form(right)),
        _ => None,
    }
}
