//! Model types → Rust types. In: a [`Type`] and where it stands. Out: a [`Ty`], and the structs and enums that it
//! needs, parents before children. Owns the choice of Rust types and the names of nested types.

use super::codes;
use super::names::{self, Claim, Scope};
use super::shapes::{Shape, Shapes};
use super::shared::Shared;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir;
use crate::ir::{Item, Origin, Owner, Record, Role, RustName, Ty, Values, Variant};
use crate::model::types::{BooleanForm, Enum, Field, Presence, Scalar, Type, WireName};
use crate::model::vocabulary::id_form;
use crate::span::Span;

/// How deep objects are followed.
const DEPTH: usize = 24;

/// Where a type stands.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// The type that it belongs to.
    pub(super) parent: RustName,
    /// What it is called there.
    pub(super) key: String,
    /// Whether a caller builds it.
    pub(super) role: Role,
    /// Where it stands in the documentation.
    pub(super) origin: Origin,
    /// How deep it is nested.
    pub(super) depth: usize,
}

impl Site {
    /// The same place with a word that belongs to no key.
    pub(super) fn named(&self, key: &str) -> Self {
        Self { key: key.to_owned(), ..self.clone() }
    }

    /// The place of a field of the record `parent`, which stands here.
    fn field(&self, parent: &RustName, wire: &WireName) -> Self {
        let mut origin = self.origin.clone();
        origin.path.push(wire.clone());
        Self { parent: parent.clone(), key: wire.0.clone(), role: self.role, origin, depth: self.depth + 1 }
    }

    fn side(&self) -> &'static str {
        match self.role {
            Role::Request => "Request",
            Role::Response => "Reply",
        }
    }

    /// A parameter must be there to be sent; a part of a shared object may come from a reply as well.
    fn can_require(&self) -> bool {
        self.role == Role::Request && !matches!(self.origin.owner, Owner::Object(..))
    }
}

/// Lowers types into one file.
pub(super) struct Lowering<'a, 'm> {
    shared: &'a Shared<'m>,
    file: &'a mut Taken<'m>,
    diagnostics: &'a mut Diagnostics,
    at: Option<Span>,
    items: Vec<Item>,
}

/// What the types of one file have in common.
pub(super) struct Taken<'m> {
    /// What the file is about, in one word: a shared answer is called after it.
    pub(super) subject: String,
    /// The type names that are taken.
    pub(super) scope: Scope,
    /// Shapes that stand in several places.
    pub(super) shapes: Shapes<'m>,
}

impl<'a, 'm> Lowering<'a, 'm> {
    /// Lowers into a file; problems without a place of their own are told `at`.
    pub(super) fn new(
        shared: &'a Shared<'m>,
        file: &'a mut Taken<'m>,
        diagnostics: &'a mut Diagnostics,
        at: Option<Span>,
    ) -> Self {
        Self { shared, file, diagnostics, at, items: Vec::new() }
    }

    /// The types that were needed.
    pub(super) fn finish(self) -> Vec<Item> {
        self.items
    }

    /// A struct with these fields. Fields that stand for many keys go to its `extra`.
    pub(super) fn record(&mut self, name: RustName, fields: &[Field], site: &Site) -> Record {
        let mut scope = Scope::default();
        let named = fields.iter().filter(|field| !field.wildcard);
        let lowered = named.map(|field| self.field(&name, field, &mut scope, site)).collect();
        let wildcards = fields.iter().filter(|field| field.wildcard).map(|field| field.name.clone()).collect();
        Record { name, role: site.role, origin: site.origin.clone(), fields: lowered, wildcards }
    }

    fn field(&mut self, parent: &RustName, field: &Field, scope: &mut Scope, site: &Site) -> ir::Field {
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
        let ty = self.ty(&field.ty, &site.field(parent, &field.name));
        self.at = outer;
        // Only a caller tells `null` from absence; in a reply both mean that there is nothing.
        let takes_null = field.nullable && site.can_require() && ty != Ty::Value;
        let ty = if takes_null { Ty::Nullable(Box::new(ty)) } else { ty };
        ir::Field {
            name,
            wire: field.name.clone(),
            codec: flag(&ty),
            as_text: field.as_text,
            ty,
            required: site.can_require() && field.presence == Presence::Required,
            presence: field.presence.clone(),
            conditions: if site.can_require() { field.conditions.clone() } else { Vec::new() },
            default: field.default.clone(),
            applies_to: field.applies_to.clone(),
            deprecated: field.deprecated,
            nullable: field.nullable,
            description: field.description.clone(),
        }
    }

    /// The Rust type of a model type.
    pub(super) fn ty(&mut self, ty: &Type, site: &Site) -> Ty {
        match ty {
            Type::Any => Ty::Value,
            Type::Null => Ty::Unit,
            Type::Scalar(scalar) => self.scalar(scalar),
            Type::Enum(values) => self.values(values, site),
            Type::List(item) => Ty::Vec(Box::new(unboxed(self.ty(item, site)))),
            Type::Map(value) => Ty::Map(Box::new(unboxed(self.ty(value, site)))),
            Type::Object(fields) => self.object(fields, site),
            Type::Ref(name) => self.shared.reference(name, &site.origin.owner).unwrap_or_else(|| {
                let message = format!("the object `{}` is not documented", name.0);
                self.diagnostics.add(&codes::UNKNOWN_OBJECT, self.at, message);
                Ty::Value
            }),
            Type::Union(types) => self.union(types, site),
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

    /// An object whose keys are all data is a map.
    fn object(&mut self, fields: &[Field], site: &Site) -> Ty {
        if site.depth > DEPTH {
            let message = format!("`{}` is nested too deep", site.key);
            self.diagnostics.add(&codes::TOO_DEEP, self.at, message);
            return Ty::Value;
        }
        match fields {
            [only] if only.wildcard => Ty::Map(Box::new(self.ty(&only.ty, site))),
            all if all.iter().all(|field| field.wildcard) => Ty::Map(Box::new(Ty::Value)),
            _ => {
                let (name, others) = match self.claim_shape(Shape::Object(fields), site) {
                    Named::Known(name) => return Ty::Record(name),
                    Named::New(name, others) => (name, others),
                };
                let place = self.items.len();
                let mut record = self.record(name.clone(), fields, site);
                record.origin.others = others;
                self.items.insert(place, Item::Record(record));
                Ty::Record(name)
            }
        }
    }

    fn values(&mut self, values: &Enum, site: &Site) -> Ty {
        let (name, others) = match self.claim_shape(Shape::Values(values), site) {
            Named::Known(name) => return Ty::Values(name),
            Named::New(name, others) => (name, others),
        };
        let mut scope = Scope::default();
        let context = site.key.as_str();
        let variants = values.values.iter().map(|value| Variant {
            name: scope.claim(names::variant(&value.wire, value.label.as_deref(), context)).0,
            wire: value.wire.clone(),
            label: value.label.clone(),
        });
        let variants = variants.collect();
        let integer = values.base == Scalar::Integer;
        let origin = Origin { others, ..site.origin.clone() };
        self.items.push(Item::Values(Values { name: name.clone(), origin, integer, variants }));
        Ty::Values(name)
    }

    /// Alternatives nest to the right. The second struct or enum is named after what the first has not.
    fn union(&mut self, types: &[Type], site: &Site) -> Ty {
        let mut lowered: Vec<Ty> = Vec::new();
        for (i, ty) in types.iter().enumerate() {
            let named_before = types[..i].iter().any(names_a_type);
            let ty = match told_apart(ty, &types[..i]).filter(|_| named_before) {
                Some(word) => self.ty(ty, &site.named(&format!("{} {word}", site.key))),
                None => self.ty(ty, site),
            };
            if !lowered.contains(&ty) {
                lowered.push(ty);
            }
        }
        if lowered.contains(&Ty::Value) {
            return Ty::Value;
        }
        let last = lowered.pop().unwrap_or(Ty::Value);
        lowered.into_iter().rev().fold(last, |right, left| Ty::Either(Box::new(left), Box::new(right)))
    }

    /// The name of an object or a list of values: of its own, or after what it is where several places share it.
    fn claim_shape(&mut self, shape: Shape<'_>, site: &Site) -> Named {
        let Some(common) = self.file.shapes.common(shape, site.role) else {
            return Named::New(self.claim(site, None), 0);
        };
        if let Some(name) = common.name {
            return Named::Known(name);
        }
        let is_answer = site.role == Role::Response && site.origin.path.is_empty();
        let word = if is_answer { self.file.subject.clone() } else { site.key.clone() };
        let name = self.claim(site, Some(&word));
        self.file.shapes.name(shape, site.role, &name);
        Named::New(name, common.places - 1)
    }

    /// Takes a name: after `word` where that is free, else after the place.
    fn claim(&mut self, site: &Site, word: Option<&str>) -> RustName {
        let mut candidates = word.map(|word| names::common(word, site.side())).unwrap_or_default();
        candidates.extend(names::nested(&site.parent, &site.key, site.side()));
        let (name, claim) = self.file.scope.claim(candidates);
        if claim == Claim::Renamed {
            let message = format!("the type of `{}` shares its plain name with another type", site.key);
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

/// How a shape got its name.
enum Named {
    /// It has a type already.
    Known(RustName),
    /// It needs one; so many other places share it.
    New(RustName, usize),
}

/// Lists and maps box what they hold.
fn unboxed(ty: Ty) -> Ty {
    match ty {
        Ty::Boxed(inner) => *inner,
        Ty::Either(left, right) => Ty::Either(Box::new(unboxed(*left)), Box::new(unboxed(*right))),
        other => other,
    }
}

/// Whether a type makes a struct or an enum of its own.
fn names_a_type(ty: &Type) -> bool {
    match ty {
        Type::Enum(_) => true,
        Type::Object(fields) => {
            fields.iter().any(|field| !field.wildcard) || fields.iter().any(|f| names_a_type(&f.ty))
        }
        Type::List(inner) | Type::Map(inner) => names_a_type(inner),
        _ => false,
    }
}

/// A word for an alternative that the ones before it do not have.
fn told_apart(ty: &Type, before: &[Type]) -> Option<String> {
    match ty {
        Type::List(_) => Some("item".to_owned()),
        Type::Map(_) => Some("entry".to_owned()),
        Type::Enum(_) => Some("value".to_owned()),
        Type::Object(fields) => {
            let known = |name: &WireName| {
                before.iter().any(|other| matches!(other, Type::Object(f) if f.iter().any(|f| f.name == *name)))
            };
            let own = fields.iter().find(|field| !known(&field.name)).or(fields.first())?;
            Some(format!("with {}", own.name.0))
        }
        _ => None,
    }
}

/// The form of the flags in a type.
fn flag(ty: &Ty) -> Option<BooleanForm> {
    match ty {
        Ty::Bool(form) => Some(*form),
        Ty::Option(inner) | Ty::Nullable(inner) | Ty::Vec(inner) | Ty::Map(inner) | Ty::Boxed(inner) => flag(inner),
        Ty::Either(left, right) => flag(left).or_else(|| flag(right)),
        _ => None,
    }
}
