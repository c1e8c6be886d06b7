//! Shapes that several places of one file share. In: the parameters and answers of the methods of a file. Out: which
//! objects and lists of values stand there more than once. Owns the decision that one documented object is one type:
//! what looks alike in all its fields, on the same side of a call, is the same.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::ir::{Role, RustName};
use crate::model::types::{Enum, Field, Method, Type};

/// What can be shared.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Shape<'m> {
    /// An object.
    Object(&'m [Field]),
    /// A list of values.
    Values(&'m Enum),
}

/// A shape, and where it is.
struct Seen<'m> {
    shape: Shape<'m>,
    role: Role,
    /// In how many places it stands.
    places: usize,
    /// What it is called, once it has a type.
    name: Option<RustName>,
}

/// The shapes of one file.
#[derive(Default)]
pub(super) struct Shapes<'m> {
    /// By their hash: many are long, and few are equal.
    seen: HashMap<u64, Vec<Seen<'m>>>,
}

/// A shape that stands in several places.
pub(super) struct Common {
    /// In how many.
    pub(super) places: usize,
    /// What it is called, once it has a type.
    pub(super) name: Option<RustName>,
}

impl<'m> Shapes<'m> {
    /// The shapes of some methods.
    pub(super) fn of(methods: &[&'m Method]) -> Self {
        let mut shapes = Self::default();
        for method in methods {
            for field in &method.params {
                shapes.add(&field.ty, Role::Request);
            }
            if let Some(field) = &method.response.result {
                shapes.add(&field.ty, Role::Response);
            }
        }
        shapes
    }

    fn add(&mut self, ty: &'m Type, role: Role) {
        match ty {
            Type::Object(fields) => {
                let is_record = fields.iter().any(|field| !field.wildcard);
                // What is inside of a known shape is known as well.
                if !is_record || self.count(Shape::Object(fields), role) == 1 {
                    fields.iter().for_each(|field| self.add(&field.ty, role));
                }
            }
            Type::Enum(values) => {
                self.count(Shape::Values(values), role);
            }
            Type::List(inner) | Type::Map(inner) => self.add(inner, role),
            Type::Union(members) => members.iter().for_each(|member| self.add(member, role)),
            _ => {}
        }
    }

    /// Counts a place of a shape; tells how many there are now.
    fn count(&mut self, shape: Shape<'m>, role: Role) -> usize {
        let known = self.seen.entry(hash(shape)).or_default();
        match known.iter_mut().find(|seen| seen.role == role && seen.shape == shape) {
            Some(seen) => {
                seen.places += 1;
                seen.places
            }
            None => {
                known.push(Seen { shape, role, places: 1, name: None });
                1
            }
        }
    }

    /// What is known about a shape that stands in several places; `None` where it stands alone.
    pub(super) fn common(&self, shape: Shape<'_>, role: Role) -> Option<Common> {
        let seen = self.seen.get(&hash(shape))?.iter().find(|seen| seen.role == role && seen.shape == shape)?;
        (seen.places > 1).then(|| Common { places: seen.places, name: seen.name.clone() })
    }

    /// Gives a shape its name.
    pub(super) fn name(&mut self, shape: Shape<'_>, role: Role, name: &RustName) {
        let known = self.seen.get_mut(&hash(shape)).into_iter().flatten();
        known.filter(|seen| seen.role == role && seen.shape == shape).for_each(|seen| seen.name = Some(name.clone()));
    }
}

/// Of names alone: what has the same names is hardly ever different.
fn hash(shape: Shape<'_>) -> u64 {
    let mut out = DefaultHasher::new();
    match shape {
        Shape::Object(fields) => fields.iter().for_each(|field| field.name.hash(&mut out)),
        Shape::Values(values) => values.values.iter().for_each(|value| value.wire.hash(&mut out)),
    }
    out.finish()
}
