//! Rows → nodes of the [`Tree`]: decides where in the reply a documented row stands.
//!
//! A table belongs to a node: the envelope for the first one, the row that links to its heading for others, else the
//! key that its heading names, else the object whose keys it lists. Inside a table the rows follow the order of the
//! reply: a row belongs to the innermost open object that has its key, and children follow their parent.

use std::collections::{BTreeSet, VecDeque};

use super::codes;
use super::keys::Documented;
use super::rows::{DocRow, DocTable, Segment, Step};
use super::tree::{NodeId, Tree};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::types::Type;
use crate::model::wildcard;

/// The two nodes that every reply has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Roots {
    /// The whole reply.
    pub(super) envelope: NodeId,
    /// Its `result`.
    pub(super) result: NodeId,
    /// The key of that.
    pub(super) name: &'static str,
}

/// How many rows went where; what the tests over the corpus look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Rows whose key the example shows.
    pub shown: usize,
    /// Rows that the example does not show, in an object that it does not show either.
    pub beyond: usize,
    /// Rows that the example does not show although it shows their object.
    pub absent: usize,
    /// Rows about the fields that the reply describes.
    pub descriptors: usize,
    /// Rows of tables that nothing leads to.
    pub unplaced: usize,
}

/// Keys of the envelope beside `result`. No table repeats them inside it except where an example shows so.
pub(super) static ENVELOPE: &[&str] = &["total", "next", "time", "error", "error_description"];

/// Nesting after which links are taken for a circle.
const MAX_LEVELS: usize = 16;

/// Hangs the rows of `tables` onto `tree`.
pub(super) fn place(
    tree: &mut Tree,
    roots: Roots,
    tables: &[DocTable],
    documented: &Documented,
    diagnostics: &mut Diagnostics,
) -> Placement {
    let mut placer = Placer {
        tree,
        roots,
        tables,
        documented,
        diagnostics,
        queue: VecDeque::new(),
        done: BTreeSet::new(),
        counts: Placement::default(),
    };
    placer.run();
    placer.counts
}

/// The state of placing.
pub(super) struct Placer<'a> {
    pub(super) tree: &'a mut Tree,
    pub(super) roots: Roots,
    pub(super) tables: &'a [DocTable],
    documented: &'a Documented,
    diagnostics: &'a mut Diagnostics,
    queue: VecDeque<(usize, NodeId)>,
    /// (table, node) pairs that were placed.
    done: BTreeSet<(usize, NodeId)>,
    counts: Placement,
}

impl Placer<'_> {
    fn run(&mut self) {
        if self.tables.is_empty() {
            return;
        }
        let linked: BTreeSet<&str> =
            self.tables.iter().flat_map(|t| &t.rows).flat_map(|r| &r.links).map(String::as_str).collect();
        for (index, table) in self.tables.iter().enumerate() {
            let is_linked = table.anchors.iter().any(|anchor| linked.contains(anchor.as_str()));
            if table.is_envelope(self.roots.name) && !is_linked {
                self.queue.push_back((index, self.roots.envelope));
            }
        }
        if self.queue.is_empty() && !self.tables[0].anchors.iter().any(|anchor| linked.contains(anchor.as_str())) {
            self.queue.push_back((0, self.roots.envelope));
        }
        loop {
            while let Some((table, base)) = self.queue.pop_front() {
                if self.done.insert((table, base)) {
                    self.table(table, base);
                }
            }
            let Some(table) = (0..self.tables.len()).find(|index| !self.done.iter().any(|(done, _)| done == index))
            else {
                return;
            };
            match self.guess(table) {
                Some(base) => self.queue.push_back((table, base)),
                None => self.leave_out(table),
            }
        }
    }

    /// A table that nothing leads to.
    fn leave_out(&mut self, table: usize) {
        let described = self.tree.describes_fields();
        for row in &self.tables[table].rows {
            if described {
                self.report_description(row);
                self.counts.descriptors += 1;
                continue;
            }
            self.counts.unplaced += 1;
            let message = format!("nothing tells where in the reply `{}` stands", row.name());
            let help = "link the heading of this table from the row that it belongs to";
            self.diagnostics
                .push(Diagnostic::new(&codes::RESPONSE_ROW_UNPLACED, row.field.at.0, message).with_help(help));
        }
        self.done.insert((table, self.roots.envelope));
    }

    fn table(&mut self, index: usize, base: NodeId) {
        let mut current = base;
        let levels = std::iter::successors(Some(base), |id| self.tree.node(*id).parent).count();
        if levels > MAX_LEVELS * 2 {
            return;
        }
        for row in &self.tables[index].rows {
            if let Some(id) = self.row(row, base, current) {
                self.follow_links(row, id, index);
                current = id;
            }
        }
    }

    /// Tables under a heading that the row links to belong to its node.
    fn follow_links(&mut self, row: &DocRow, id: NodeId, from: usize) {
        for link in &row.links {
            let tables = self.tables.iter().enumerate().filter(|(_, table)| table.anchors.contains(link));
            for (index, _) in tables {
                // An object that contains itself is followed as far as the example shows it.
                let circle = self.done.iter().any(|(done, base)| *done == index && self.tree.is_within(id, *base));
                if (index != from && !circle) || self.shows_keys(id) {
                    self.queue.push_back((index, id));
                }
            }
        }
    }

    /// Places one row; `current` is the node of the row before it.
    fn row(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> Option<NodeId> {
        // A dotted name may be one key; then it is no path.
        let literal = (row.path.len() > 1).then(|| {
            let path = vec![Segment { name: row.name().to_owned(), steps: Vec::new() }];
            DocRow { path, ..row.clone() }
        });
        let row = literal.as_ref().filter(|literal| self.find_bare(literal, base, current).is_some()).unwrap_or(row);
        let mut id = match row.path.as_slice() {
            [] => return None,
            [_] => match self.bare(row, base, current) {
                Some(id) => id,
                None => {
                    self.counts.descriptors += 1;
                    return None;
                }
            },
            _ => self.path_start(row, base, current),
        };
        for segment in &row.path[1..] {
            let inner = self.open(id);
            id = self.child(inner, &segment.name, row);
            id = self.steps(id, &segment.steps);
        }
        self.hang(row, id);
        Some(id)
    }

    fn steps(&mut self, mut id: NodeId, steps: &[Step]) -> NodeId {
        for step in steps {
            id = match step {
                Step::Element => self.tree.element(id),
                Step::Value => self.tree.values(id),
            };
        }
        id
    }

    /// The first name of a path: from the envelope, then from the open objects.
    fn path_start(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> NodeId {
        let first = &row.path[0];
        let mut candidates = vec![self.roots.envelope, base];
        candidates.extend(self.open_objects(base, current));
        candidates.push(self.roots.result);
        let found = candidates.iter().find_map(|id| self.find(self.tree.inner(*id), &first.name));
        let id = match found {
            Some(id) => id,
            None => {
                let parent = self.open(base);
                self.child(parent, &first.name, row)
            }
        };
        self.steps(id, &first.steps)
    }

    /// A row with a bare name.
    fn bare(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> Option<NodeId> {
        let segment = &row.path[0];
        let id = match self.find_bare(row, base, current) {
            Some(id) => id,
            None => {
                let parent = self.parent_of_absent(row, base, current);
                if parent != self.roots.envelope && self.describes_fields(parent) {
                    self.report_description(row);
                    return None;
                }
                self.child(parent, &segment.name, row)
            }
        };
        Some(self.steps(id, &segment.steps))
    }

    /// Says once per page that its rows are about the fields that the reply describes.
    fn report_description(&mut self, row: &DocRow) {
        if self.counts.descriptors == 0 {
            let message = format!("`{}` is a field that the reply describes, not a key of the reply", row.name());
            let diagnostic = Diagnostic::new(&codes::RESPONSE_DESCRIPTORS, row.field.at.0, message);
            self.diagnostics
                .push(diagnostic.with_help("the rows of this page that the example does not show are left out"));
        }
    }

    /// Whether `id` is the description of a field, or holds such descriptions: a row about a key that is not shown there
    /// is about a field, not about the reply.
    fn describes_fields(&self, id: NodeId) -> bool {
        let describes = |id: NodeId| self.tree.node(id).descriptors;
        let node = self.tree.node(id);
        describes(id) || node.parent.is_some_and(describes) || node.keys.iter().copied().any(describes)
    }

    /// Where a row belongs whose key is not shown.
    fn parent_of_absent(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> NodeId {
        if base == self.roots.envelope && (row.first() == self.roots.name || ENVELOPE.contains(&row.first())) {
            return base;
        }
        if current == base || current == self.roots.result {
            return self.open(if base == self.roots.envelope { self.roots.result } else { base });
        }
        let node = self.tree.node(current);
        let container = node.row.as_ref().is_some_and(|row| row.is_container());
        let inner = self.tree.inner(current);
        if container && self.tree.node(inner).keys.is_empty() && !self.has_own_table(current) {
            return self.open(current);
        }
        match node.parent {
            Some(parent) if parent != self.roots.envelope => parent,
            _ => self.open(if base == self.roots.envelope { self.roots.result } else { base }),
        }
    }

    /// The node that holds the keys of `id`, made where a documented list has no element yet.
    fn open(&mut self, id: NodeId) -> NodeId {
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

    /// The child of that name; a pattern takes the keys that it stands for.
    fn child(&mut self, parent: NodeId, name: &str, row: &DocRow) -> NodeId {
        if let Some(id) = self.find(parent, name) {
            return id;
        }
        // A pattern is documented where the example has a map.
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

    fn hang(&mut self, row: &DocRow, id: NodeId) {
        let parent = self.tree.node(id).parent.unwrap_or(id);
        let shown = self.tree.node(id).kinds.any();
        let parent_shown = self.tree.node(parent).keys.iter().any(|key| self.tree.node(*key).kinds.any());
        let known = parent == self.roots.envelope;
        if shown || (known && id == self.roots.result) {
            self.counts.shown += 1;
        } else if known || !parent_shown || row.field.wildcard {
            self.counts.beyond += 1;
        } else {
            self.counts.absent += 1;
            let message = format!("`{}` is documented but the example does not show it", row.name());
            self.diagnostics.add(&codes::RESPONSE_ROW_NOT_SHOWN, row.field.at.0, message);
        }
        let key = self.tree.node(id).key.clone();
        if let Some(last) = row.path.last().filter(|last| last.steps.is_empty())
            && shown
            && last.name != key
            && !self.tree.node(id).wildcard
            && !key.is_empty()
        {
            let message = format!("`{}` is spelled `{key}` in the example", last.name);
            self.diagnostics.add(&codes::RESPONSE_KEY_CASE, row.field.at.0, message);
        }
        let node = self.tree.node_mut(id);
        if node.row.is_none() {
            node.row = Some(Box::new(row.clone()));
        }
    }
}
