//! A table that no row links to → the object of the reply that it belongs to.

use super::names;
use super::place::Placer;
use super::rows::DocTable;
use super::tree::NodeId;

impl Placer<'_> {
    /// The node of a table that no row links to: by its heading, else by the keys that it lists.
    pub(super) fn guess(&self, table: usize) -> Option<NodeId> {
        let table = &self.tables[table];
        let all = self.tree.below(self.roots.envelope);
        let named = names::keys(table.heading.as_deref().unwrap_or_default());
        for path in &named {
            let fits = |id: &&NodeId| names::fits(self.tree, **id, path);
            // Of several nodes with this name, one without rows comes first.
            let open = |id: &&NodeId| !self.has_rows(**id);
            let found = all.iter().filter(fits).find(open).or_else(|| all.iter().find(fits));
            if let Some(id) = found.filter(|id| self.overlap(**id, table) > 0 || !self.shows_keys(**id)) {
                return Some(*id);
            }
        }
        let best = all.iter().map(|id| (self.overlap(*id, table), !self.has_rows(*id), *id));
        let best = best
            .filter(|(overlap, ..)| *overlap > 0)
            .max_by_key(|(overlap, open, id)| (*open, *overlap, std::cmp::Reverse(*id)));
        match best {
            Some((overlap, _, id)) if overlap * 2 >= table.rows.len() => Some(id),
            _ => self.only_unfilled(table),
        }
    }

    /// The object whose keys a table about `base` lists: `base`, unless the example shows them below it only, because the
    /// row that links to the table omits the key in between (`result` → `{items: […]}`). Tables under one heading list keys
    /// of one object.
    pub(super) fn holder(&self, table: usize, base: NodeId) -> NodeId {
        if base == self.roots.envelope {
            return base;
        }
        let own = &self.tables[table];
        let is_beside = |other: &&DocTable| !own.anchors.is_empty() && other.anchors == own.anchors;
        let mut group: Vec<&DocTable> = self.tables.iter().filter(is_beside).collect();
        if group.is_empty() {
            group.push(own);
        }
        let overlap = |id: NodeId| group.iter().map(|table| self.overlap(id, table)).sum::<usize>();
        if overlap(base) > 0 {
            return base;
        }
        let below = self.tree.below(base).into_iter().map(|id| (overlap(id), id));
        let best = below.max_by_key(|(overlap, id)| (*overlap, std::cmp::Reverse(self.tree.depth(*id))));
        let rows: usize = group.iter().map(|table| table.rows.len()).sum();
        match best {
            Some((overlap, id)) if overlap * 2 >= rows && overlap > 0 => id,
            _ => base,
        }
    }

    /// The only documented object or list without keys, shown or documented; `None` if there are several.
    fn only_unfilled(&self, table: &DocTable) -> Option<NodeId> {
        let all = self.tree.below(self.roots.envelope);
        let open = |id: &NodeId| {
            let container =
                self.tree.node(*id).row.as_ref().is_some_and(|row| row.is_container() && row.links.is_empty());
            container && self.tree.node(self.tree.inner(*id)).keys.is_empty()
        };
        let mut open = all.into_iter().filter(open);
        let first = open.next()?;
        (open.next().is_none() && !table.rows.is_empty()).then_some(first)
    }

    fn overlap(&self, id: NodeId, table: &DocTable) -> usize {
        let inner = self.tree.inner(id);
        table.rows.iter().filter(|row| self.find(inner, row.first()).is_some()).count()
    }

    /// Whether the example shows keys of the object at `id`.
    pub(super) fn shows_keys(&self, id: NodeId) -> bool {
        let inner = self.tree.inner(id);
        self.tree.node(inner).keys.iter().any(|key| self.tree.node(*key).kinds.any())
    }

    fn has_rows(&self, id: NodeId) -> bool {
        let inner = self.tree.inner(id);
        self.tree.node(inner).keys.iter().any(|key| self.tree.node(*key).row.is_some())
    }
}
