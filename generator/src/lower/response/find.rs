//! A name in a table → the node of the reply that it refers to.

use super::names;
use super::place::Placer;
use super::rows::DocRow;
use super::tree::NodeId;

impl Placer<'_> {
    /// The objects that enclose `current`, innermost first, up to `base`.
    pub(super) fn open_objects(&self, base: NodeId, current: NodeId) -> Vec<NodeId> {
        // The keys of a linked object have their own table; the rows after it are not its keys.
        let own = usize::from(current != base && self.has_own_table(current));
        let mut open: Vec<NodeId> = std::iter::successors(Some(current), |id| self.tree.node(*id).parent)
            .take_while(|id| self.tree.is_within(*id, base))
            .map(|id| self.tree.inner(id))
            .skip(own)
            .collect();
        open.dedup();
        open
    }

    /// Whether a table of its own documents the keys of `id`.
    pub(super) fn has_own_table(&self, id: NodeId) -> bool {
        let links = self.tree.node(id).row.iter().flat_map(|row| &row.links);
        links.into_iter().any(|link| self.tables.iter().any(|table| table.anchors.contains(link)))
    }

    /// The node that a bare name refers to: enclosing objects before others, the exact spelling before another case.
    pub(super) fn find_bare(&self, row: &DocRow, base: NodeId, current: NodeId) -> Option<NodeId> {
        let segment = &row.path[0];
        let free = |id: &NodeId| !segment.steps.is_empty() || self.tree.node(*id).row.is_none();
        let mut open = self.open_objects(base, current);
        if base == self.roots.envelope {
            if segment.name == self.roots.name && self.tree.node(self.roots.result).row.is_none() {
                return Some(self.roots.result);
            }
            let result = self.tree.inner(self.roots.result);
            if !open.contains(&result) {
                open.insert(open.len().saturating_sub(1), result);
            }
        }
        // The exact spelling anywhere comes before another case in an enclosing object.
        let at_hand = open.iter().filter_map(|id| self.tree.find(*id, &segment.name)).find(free);
        at_hand.or_else(|| {
            let mut below: Vec<NodeId> = self.tree.below(base);
            below.sort_by_key(|id| self.tree.depth(*id));
            let exact = |id: &NodeId| self.tree.node(*id).key == segment.name;
            let anywhere = below.iter().copied().filter(exact).find(free);
            let spelled = || open.iter().filter_map(|id| self.find(*id, &segment.name)).find(free);
            let named =
                |id: &NodeId| self.tree.node(*id).parent.and_then(|above| self.find(above, &segment.name)) == Some(*id);
            anywhere.or_else(spelled).or_else(|| below.iter().copied().filter(named).find(free))
        })
    }

    /// Finds a key by its exact name, else ignoring case.
    pub(super) fn find(&self, id: NodeId, name: &str) -> Option<NodeId> {
        let node = self.tree.node(id);
        let described = node.parent.is_some_and(|parent| self.tree.node(parent).descriptors);
        let spelled = || node.keys.iter().copied().find(|key| !described && self.has_spelling(*key, name));
        self.tree.find(id, name).or_else(spelled)
    }

    fn has_spelling(&self, id: NodeId, name: &str) -> bool {
        let key = &self.tree.node(id).key;
        key == name || (!key.is_empty() && key.eq_ignore_ascii_case(name))
    }

    /// The key of `parent` that a row means in the other number: the table says `vat`, the example shows `vats`. Only a
    /// key that no table documents and whose value has the form of the row.
    pub(super) fn other_number(&self, parent: NodeId, row: &DocRow) -> Option<NodeId> {
        let is_meant = |id: &NodeId| {
            let node = self.tree.node(*id);
            let has_form = row.is_container() == (node.kinds.object + node.kinds.list > 0);
            node.kinds.any()
                && node.row.is_none()
                && has_form
                && !self.documented.contains_key(&node.key)
                && names::differ_in_number(&node.key, row.first())
        };
        let mut found = self.tree.node(parent).keys.iter().copied().filter(is_meant);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }
}
