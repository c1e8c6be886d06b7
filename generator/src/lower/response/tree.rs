//! Examples → [`Tree`]: one node per place of the reply, with the kinds of value that the examples show there. Rows of
//! tables are attached to the nodes later.

use serde_json::Value;

use super::keys;
use super::rows::DocRow;
use crate::lower::examples::kinds::Kinds;

/// The places of a reply.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

/// The id of a node of a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(usize);

/// One place of a reply.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    /// The key on the wire; empty for elements, values of maps and the root.
    pub(super) key: String,
    /// The node that holds this one.
    pub(super) parent: Option<NodeId>,
    /// The kinds of value in the examples.
    pub(super) kinds: Kinds,
    /// How often the value is a text that is its key.
    pub(super) repeats_key: u32,
    /// Its keys as an object, in the order of the examples.
    pub(super) keys: Vec<NodeId>,
    /// The merged elements of the list.
    pub(super) element: Option<NodeId>,
    /// The merged values of the map.
    pub(super) values: Option<NodeId>,
    /// The key is a pattern of a table.
    pub(super) wildcard: bool,
    /// The values are descriptions of fields.
    pub(super) descriptors: bool,
    /// It is a map and all of its keys are numbers, as which PHP encodes a list with holes.
    pub(super) numbered: bool,
    /// The row that documents it. Boxed, because most nodes have none.
    pub(super) row: Option<Box<DocRow>>,
}

impl Tree {
    /// Creates a tree from examples; returns it with its root.
    pub(super) fn new<'a>(values: impl IntoIterator<Item = &'a Value>) -> (Self, NodeId) {
        let mut tree = Self { nodes: vec![Node::default()] };
        for value in values {
            tree.add(NodeId(0), value);
        }
        (tree, NodeId(0))
    }

    /// A node.
    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// A node, mutable.
    pub(super) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0]
    }

    /// Adds a value at `id`. The JSON parser limits its depth.
    pub(super) fn add(&mut self, id: NodeId, value: &Value) {
        self.node_mut(id).kinds.add(value);
        match value {
            Value::Array(list) => {
                for value in list {
                    let element = self.element(id);
                    self.add(element, value);
                }
            }
            Value::Object(object) => {
                for (key, value) in object {
                    let child = self.key(id, key);
                    self.node_mut(child).repeats_key += u32::from(value.as_str() == Some(key));
                    self.add(child, value);
                }
            }
            _ => {}
        }
    }

    /// The child with this key.
    pub(super) fn find(&self, id: NodeId, key: &str) -> Option<NodeId> {
        self.node(id).keys.iter().copied().find(|child| self.node(*child).key == key)
    }

    /// The child with this key, created if absent.
    pub(super) fn key(&mut self, id: NodeId, key: &str) -> NodeId {
        if let Some(child) = self.find(id, key) {
            return child;
        }
        let child = self.push(Node { key: key.to_owned(), parent: Some(id), ..Node::default() });
        self.node_mut(id).keys.push(child);
        child
    }

    /// The node of all elements, created if absent.
    pub(super) fn element(&mut self, id: NodeId) -> NodeId {
        if let Some(element) = self.node(id).element {
            return element;
        }
        let element = self.push(Node { parent: Some(id), ..Node::default() });
        self.node_mut(id).element = Some(element);
        element
    }

    /// The node of all values of a map, created if absent.
    pub(super) fn values(&mut self, id: NodeId) -> NodeId {
        if let Some(values) = self.node(id).values {
            return values;
        }
        let values = self.push(Node { parent: Some(id), ..Node::default() });
        self.node_mut(id).values = Some(values);
        values
    }

    /// The innermost object of nested lists and maps, whose keys a table about `id` documents.
    pub(super) fn inner(&self, mut id: NodeId) -> NodeId {
        loop {
            let node = self.node(id);
            match node.element.or(node.values) {
                Some(next) if node.keys.is_empty() => id = next,
                _ => return id,
            }
        }
    }

    /// The nearest ancestor that has a key.
    pub(super) fn owner(&self, id: NodeId) -> Option<NodeId> {
        let mut parent = self.node(id).parent?;
        while self.node(parent).key.is_empty() {
            parent = self.node(parent).parent?;
        }
        Some(parent)
    }

    /// Whether `above` is `id` or an ancestor of it.
    pub(super) fn is_within(&self, id: NodeId, above: NodeId) -> bool {
        std::iter::successors(Some(id), |id| self.node(*id).parent).any(|id| id == above)
    }

    /// All descendants of `id` that have a key, in the order of the reply.
    pub(super) fn below(&self, id: NodeId) -> Vec<NodeId> {
        let node = self.node(id);
        let mut out = Vec::new();
        for child in node.keys.iter().copied().chain(node.element).chain(node.values) {
            if !self.node(child).key.is_empty() {
                out.push(child);
            }
            out.extend(self.below(child));
        }
        out
    }

    /// Whether the reply contains descriptions of fields.
    pub(super) fn describes_fields(&self) -> bool {
        self.nodes.iter().any(|node| node.descriptors)
    }

    /// The number of ancestors of `id`.
    pub(super) fn depth(&self, id: NodeId) -> usize {
        std::iter::successors(self.node(id).parent, |id| self.node(*id).parent).count()
    }

    /// Merges `from` with all its descendants into `into`; `from` stays in the arena, empty.
    pub(super) fn merge(&mut self, into: NodeId, from: NodeId) {
        let taken = std::mem::take(self.node_mut(from));
        self.node_mut(into).kinds.join(&taken.kinds);
        for child in taken.keys {
            let key = self.node(child).key.clone();
            match self.find(into, &key) {
                Some(same) => self.merge(same, child),
                None => {
                    self.node_mut(child).parent = Some(into);
                    self.node_mut(into).keys.push(child);
                }
            }
        }
        for (child, is_list) in [(taken.element, true), (taken.values, false)] {
            let Some(child) = child else { continue };
            let target = if is_list { self.element(into) } else { self.values(into) };
            self.merge(target, child);
        }
        let node = self.node_mut(into);
        node.row = node.row.take().or(taken.row);
    }

    /// Turns the objects at and below `id` whose keys are data into maps. `documented` are the names in the tables.
    pub(super) fn detect_maps(&mut self, id: NodeId, documented: &keys::Documented) {
        let kind = keys::kind(self, id, documented);
        if kind != keys::Kind::Fields {
            self.merge_values(id);
            self.node_mut(id).descriptors = kind == keys::Kind::Descriptors;
        }
        let node = self.node(id);
        let below: Vec<_> = node.keys.iter().copied().chain(node.element).chain(node.values).collect();
        for child in below {
            self.detect_maps(child, documented);
        }
    }

    /// Turns an object whose keys a table says to be data into a map, unless a table documents one of the keys.
    pub(super) fn make_map(&mut self, id: NodeId, documented: &keys::Documented) {
        let is_documented =
            |key: &NodeId| self.node(*key).row.is_some() || documented.contains_key(&self.node(*key).key);
        if !self.node(id).keys.is_empty() && !self.node(id).keys.iter().any(is_documented) {
            self.merge_values(id);
        }
    }

    fn merge_values(&mut self, id: NodeId) {
        let keys = std::mem::take(&mut self.node_mut(id).keys);
        let numbered = keys.iter().all(|key| keys::is_number(&self.node(*key).key));
        let values = self.values(id);
        for key in keys {
            self.merge(values, key);
        }
        self.node_mut(id).numbered = numbered;
    }

    fn push(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        NodeId(self.nodes.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn elements_of_a_list_are_joined() {
        let (tree, root) = Tree::new([&json!([{"a": 1}, {"a": "2", "b": null}])]);
        let element = tree.inner(root);
        let keys: Vec<_> = tree.node(element).keys.iter().map(|k| tree.node(*k).key.as_str()).collect();
        assert_eq!(keys, ["a", "b"]);
        let a = tree.find(element, "a").expect("a is a key");
        assert_eq!((tree.node(a).kinds.integer, tree.node(a).kinds.digits), (1, 1));
        assert_eq!(tree.owner(a), None);
    }
}
