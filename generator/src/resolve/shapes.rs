//! Shapes that several places of one file share: the objects and lists of values that occur more than once in the
//! parameters and results of its methods. Decides that a documented object is one type: objects with equal fields are
//! the same if both are in requests or both in replies.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::ir::{Role, RustName};
use crate::model::types::{Enum, Field, Method, Type};

/// A shape that several places can share.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Shape<'m> {
    /// An object.
    Object(&'m [Field]),
    /// A list of values.
    Values(&'m Enum),
}

/// A shape with its occurrences.
struct KnownShape<'m> {
    shape: Shape<'m>,
    role: Role,
    /// The number of places that have it.
    places: usize,
    /// The number of these that are results of methods, or alternatives of one.
    results: usize,
    /// The name of its type, once it has one.
    name: Option<RustName>,
}

/// The shapes of one file.
#[derive(Default)]
pub(super) struct Shapes<'m> {
    /// The shapes by their hash: comparing long shapes is expensive, and few are equal.
    known: HashMap<u64, Vec<KnownShape<'m>>>,
}

/// A shape that occurs in several places.
pub(super) struct Common {
    /// The number of places.
    pub(super) places: usize,
    /// The number of these that are results of methods, or alternatives of one.
    pub(super) results: usize,
    /// The name of its type, once it has one.
    pub(super) name: Option<RustName>,
}

impl<'m> Shapes<'m> {
    /// Collects the shapes of methods.
    pub(super) fn of(methods: &[&'m Method]) -> Self {
        let mut shapes = Self::default();
        for method in methods {
            for field in &method.params {
                shapes.add(&field.ty, Role::Request);
            }
            if let Some(field) = &method.response.result {
                shapes.add_result(&field.ty);
            }
        }
        shapes
    }

    fn add_result(&mut self, ty: &'m Type) {
        match ty {
            Type::Union(members) => members.iter().for_each(|member| self.add_result(member)),
            Type::Object(fields) => {
                self.add(ty, Role::Response);
                self.find(Shape::Object(fields), Role::Response).into_iter().for_each(|known| known.results += 1);
            }
            _ => self.add(ty, Role::Response),
        }
    }

    fn add(&mut self, ty: &'m Type, role: Role) {
        match ty {
            Type::Object(fields) => {
                let is_record = fields.iter().any(|field| !field.wildcard);
                // The shapes inside a known shape are known as well.
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

    /// Counts an occurrence of a shape; returns the number of occurrences so far.
    fn count(&mut self, shape: Shape<'m>, role: Role) -> usize {
        let same_hash = self.known.entry(hash(shape)).or_default();
        match same_hash.iter_mut().find(|known| known.role == role && known.shape == shape) {
            Some(known) => {
                known.places += 1;
                known.places
            }
            None => {
                same_hash.push(KnownShape { shape, role, places: 1, results: 0, name: None });
                1
            }
        }
    }

    /// The occurrences of a shape and its name; `None` if it occurs only once.
    pub(super) fn common(&self, shape: Shape<'_>, role: Role) -> Option<Common> {
        let known = self.known.get(&hash(shape))?.iter().find(|known| known.role == role && known.shape == shape)?;
        let KnownShape { places, results, name, .. } = known;
        (*places > 1).then(|| Common { places: *places, results: *results, name: name.clone() })
    }

    /// Sets the name of the type of a shape.
    pub(super) fn name(&mut self, shape: Shape<'_>, role: Role, name: &RustName) {
        self.find(shape, role).into_iter().for_each(|known| known.name = Some(name.clone()));
    }

    fn find(&mut self, shape: Shape<'_>, role: Role) -> Option<&mut KnownShape<'m>> {
        let same_hash = self.known.get_mut(&hash(shape))?;
        same_hash.iter_mut().find(|known| known.role == role && known.shape == shape)
    }
}

/// A hash of the names alone: shapes with the same names rarely differ.
fn hash(shape: Shape<'_>) -> u64 {
    let mut out = DefaultHasher::new();
    match shape {
        Shape::Object(fields) => fields.iter().for_each(|field| field.name.hash(&mut out)),
        Shape::Values(values) => values.values.iter().for_each(|value| value.wire.hash(&mut out)),
    }
    out.finish()
}
