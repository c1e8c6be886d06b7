//! Where a type occurs: what its name, its role and its rustdoc depend on.

use super::names::Inside;
use crate::ir::{Origin, Owner, Role, RustName};
use crate::model::types::WireName;

/// Where a type occurs.
#[derive(Clone, Debug)]
pub(super) struct Position {
    /// The type that it belongs to.
    pub(super) parent: RustName,
    /// The key of the type there.
    pub(super) key: String,
    /// What it is within the value of the key.
    pub(super) inside: Inside,
    /// What the names of the types in it begin with, if not with its own name. No type has that name before these.
    pub(super) prefix: Option<RustName>,
    /// The parent is such a prefix.
    pub(super) under_prefix: bool,
    /// Whether the caller builds values of it.
    pub(super) role: Role,
    /// Where it occurs in the documentation.
    pub(super) origin: Origin,
    /// Its nesting depth.
    pub(super) depth: usize,
}

impl Position {
    /// The position of a type that belongs to `parent`.
    pub(super) fn new(parent: RustName, role: Role, owner: Owner) -> Self {
        let origin = Origin { owner, path: Vec::new(), others: 0 };
        Self {
            parent,
            key: String::new(),
            inside: Inside::Value,
            prefix: None,
            under_prefix: false,
            role,
            origin,
            depth: 0,
        }
    }

    /// The same position with a word in place of the key.
    pub(super) fn named(&self, key: &str) -> Self {
        Self { key: key.to_owned(), ..self.clone() }
    }

    /// The position of a field of the record `parent`, which is at this position.
    pub(super) fn field(&self, parent: &RustName, wire: &WireName) -> Self {
        let mut origin = self.origin.clone();
        origin.path.push(wire.clone());
        let parent = self.prefix.as_ref().unwrap_or(parent).clone();
        let under_prefix = self.prefix.is_some();
        let (key, depth) = (wire.0.clone(), self.depth + 1);
        Self { parent, key, inside: Inside::Value, prefix: None, under_prefix, role: self.role, origin, depth }
    }

    /// The position within a list or a map.
    pub(super) fn inside(&self, inside: Inside) -> Self {
        Self { inside, ..self.clone() }
    }

    /// Whether it is the result of a method, or an alternative of it.
    pub(super) fn is_result(&self) -> bool {
        let is_whole = self.origin.path.is_empty() && self.inside == Inside::Value;
        is_whole && matches!(self.origin.owner, Owner::Result(_))
    }

    pub(super) fn side(&self) -> &'static str {
        match self.role {
            Role::Request => "Request",
            Role::Response => "Reply",
        }
    }

    /// Whether fields can be required: those of parameters can; those of shared objects cannot, because replies carry
    /// them as well.
    pub(super) fn can_require(&self) -> bool {
        self.role == Role::Request && !matches!(self.origin.owner, Owner::Object(..))
    }
}
