//! Rows whose key the example does not show → the object that they belong to, and the nodes that they add to the
//! [`Tree`](super::tree::Tree).

use super::place::{ENVELOPE, Placer};
use super::rows::DocRow;
use super::tree::NodeId;
use crate::model::types::Type;
use crate::model::wildcard;

impl Placer<'_> {
    /// The parent of a row whose key is not shown: that of the row before it, as the rows of a table are siblings unless
    /// the example, a link or a path (`items[]`) nests them.
    pub(super) fn parent_of_absent(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> NodeId {
        if base == self.roots.envelope && (row.first() == self.roots.name || ENVELOPE.contains(&row.first())) {
            return base;
        }
        if current == base || current == self.roots.result {
            return self.object_node(if base == self.roots.envelope { self.roots.result } else { base });
        }
        let node = self.tree.node(current);
        let is_item = node.key.is_empty() && node.row.as_ref().is_some_and(|row| row.is_container());
        if is_item && self.tree.node(self.tree.inner(current)).keys.is_empty() && !self.has_own_table(current) {
            return self.object_node(current);
        }
        match node.parent {
            Some(parent) if parent != self.roots.envelope => parent,
            _ => self.object_node(if base == self.roots.envelope { self.roots.result } else { base }),
        }
    }

    /// The node that holds the keys of `id`, created if a documented list has no element yet.
    pub(super) fn object_node(&mut self, id: NodeId) -> NodeId {
        let mut id = self.tree.inner(id);
        if self.tree.node(id).kinds.object > 0 {
            return id;
        }
        let mut ty = self.tree.node(id).row.as_ref().map(|row| row.field.ty.clone());
        loop {
            ty = match ty {
                Some(Type::List(of)) => {
                    id = self.tree.element(id);
                    Some(*of)
                }
                Some(Type::Map(of)) => {
                    id = self.tree.values(id);
                    Some(*of)
                }
                _ => return id,
            };
        }
    }

    /// The child with this name, created if needed; a pattern absorbs the keys that it covers.
    pub(super) fn child(&mut self, parent: NodeId, name: &str, row: &DocRow) -> NodeId {
        if let Some(id) = self.find(parent, name) {
            return id;
        }
        // The table documents a pattern and the example has a map.
        let above = self.tree.node(parent).parent;
        if row.field.wildcard && above.is_some_and(|above| self.tree.node(above).values == Some(parent)) {
            return parent;
        }
        let id = self.tree.key(parent, name);
        if row.field.wildcard {
            self.tree.node_mut(id).wildcard = true;
            let keys = self.tree.node(parent).keys.clone();
            for key in keys.into_iter().filter(|key| *key != id) {
                let node = self.tree.node(key);
                if node.row.is_none() && !self.documented.contains_key(&node.key) && wildcard::covers(name, &node.key) {
                    self.tree.merge(id, key);
                    self.tree.node_mut(parent).keys.retain(|k| *k != key);
                }
            }
        }
        id
    }

    /// Makes a node a map if that is the type of its row, or an alternative of it.
    pub(super) fn make_map(&mut self, id: NodeId, ty: &Type) {
        if holds_map(ty) {
            self.tree.make_map(id, self.documented);
        }
    }
}

/// Whether a type, or an alternative of it, is a map.
fn holds_map(ty: &Type) -> bool {
    match ty {
        Type::Map(_) => true,
        Type::Union(members) => members.iter().any(holds_map),
        _ => false,
    }
}
