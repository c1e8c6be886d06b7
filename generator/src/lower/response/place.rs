//! Rows → nodes of the [`Tree`]: decides the place of a documented row in the reply.
//!
//! A table belongs to a node: the first one to the envelope, others to the row that links to their heading, else to the
//! key that their heading names, else to the object whose keys they list. Inside a table the rows follow the order of
//! the reply: a row belongs to the innermost enclosing object that has its key, and children follow their parent.

use std::collections::{BTreeSet, VecDeque};

use super::codes;
use super::keys::Documented;
use super::rows::{DocRow, DocTable, Segment, Step};
use super::tree::{NodeId, Tree};
use crate::diagnostics::{Diagnostic, Diagnostics};

/// The two nodes that every reply has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Roots {
    /// The whole reply.
    pub(super) envelope: NodeId,
    /// Its `result`.
    pub(super) result: NodeId,
    /// The key of the result.
    pub(super) name: &'static str,
}

/// The numbers of rows by placement, for the tests over the corpus.
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
    /// Rows of tables that belong to no node.
    pub unplaced: usize,
}

/// Keys of the envelope other than `result`. They are keys of the result only if an example shows so.
pub(super) static ENVELOPE: &[&str] = &["total", "next", "time", "error", "error_description"];

/// The nesting beyond which links count as a cycle.
const MAX_LEVELS: usize = 16;

/// Attaches the rows of `tables` to `tree`.
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

/// The state of placing rows.
pub(super) struct Placer<'a> {
    pub(super) tree: &'a mut Tree,
    pub(super) roots: Roots,
    pub(super) tables: &'a [DocTable],
    pub(super) documented: &'a Documented,
    diagnostics: &'a mut Diagnostics,
    queue: VecDeque<(usize, NodeId)>,
    /// The (table, node) pairs that are done.
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
                    self.place_table(table, base);
                }
            }
            let Some(table) = (0..self.tables.len()).find(|index| !self.done.iter().any(|(done, _)| done == index))
            else {
                return;
            };
            match self.guess(table) {
                Some(base) => self.queue.push_back((table, base)),
                None => self.drop_table(table),
            }
        }
    }

    /// Reports the rows of a table that belongs to no node.
    fn drop_table(&mut self, table: usize) {
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

    fn place_table(&mut self, index: usize, base: NodeId) {
        if !self.tables[index].forms.is_empty() {
            return self.place_forms(index, base);
        }
        let holder = self.holder(index, base);
        if holder != base && !self.done.insert((index, holder)) {
            return;
        }
        let base = holder;
        let mut current = base;
        let levels = std::iter::successors(Some(base), |id| self.tree.node(*id).parent).count();
        if levels > MAX_LEVELS * 2 {
            return;
        }
        for row in &self.tables[index].rows {
            if let Some(id) = self.place_row(row, base, current) {
                self.follow_links(&row.links, id, index);
                current = id;
            }
        }
    }

    /// Queues the tables under headings that a row links to: they belong to the node of the row.
    pub(super) fn follow_links(&mut self, links: &[String], id: NodeId, from: usize) {
        for link in links {
            let tables = self.tables.iter().enumerate().filter(|(_, table)| table.anchors.contains(link));
            for (index, _) in tables {
                // A recursive object is followed as far as the example shows it.
                let circle = self.done.iter().any(|(done, base)| *done == index && self.tree.is_within(id, *base));
                if (index != from && !circle) || self.shows_keys(id) {
                    self.queue.push_back((index, id));
                }
            }
        }
    }

    /// Places one row; `current` is the node of the previous row.
    fn place_row(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> Option<NodeId> {
        // A dotted name may be a single key instead of a path.
        let literal = (row.path.len() > 1).then(|| {
            let path = vec![Segment { name: row.name().to_owned(), steps: Vec::new() }];
            DocRow { path, ..row.clone() }
        });
        let row = literal.as_ref().filter(|literal| self.find_bare(literal, base, current).is_some()).unwrap_or(row);
        let mut id = match row.path.as_slice() {
            [] => return None,
            [_] => match self.place_bare(row, base, current) {
                Some(id) => id,
                None => {
                    self.counts.descriptors += 1;
                    return None;
                }
            },
            _ => self.path_start(row, base, current),
        };
        for segment in &row.path[1..] {
            let inner = self.object_node(id);
            id = self.child(inner, &segment.name, row);
            id = self.follow_steps(id, &segment.steps);
        }
        self.attach_row(row, id);
        Some(id)
    }

    fn follow_steps(&mut self, mut id: NodeId, steps: &[Step]) -> NodeId {
        for step in steps {
            id = match step {
                Step::Element => self.tree.element(id),
                Step::Value => self.tree.values(id),
            };
        }
        id
    }

    /// The node of the first name of a path: looked up in the envelope, then in the enclosing objects.
    fn path_start(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> NodeId {
        let first = &row.path[0];
        let mut candidates = vec![self.roots.envelope, base];
        candidates.extend(self.open_objects(base, current));
        candidates.push(self.roots.result);
        let found = candidates.iter().find_map(|id| self.find(self.tree.inner(*id), &first.name));
        let id = match found {
            Some(id) => id,
            None => {
                let parent = self.object_node(base);
                self.child(parent, &first.name, row)
            }
        };
        self.follow_steps(id, &first.steps)
    }

    /// The node of a row with a bare name; `None` if the row is about a field that the reply describes.
    fn place_bare(&mut self, row: &DocRow, base: NodeId, current: NodeId) -> Option<NodeId> {
        let segment = &row.path[0];
        let id = match self.find_bare(row, base, current) {
            Some(id) => id,
            // A pattern in the table of a map stands for the keys of that map, not of a map inside it.
            None if row.field.wildcard && self.tree.node(base).values.is_some() => self.tree.values(base),
            None => {
                let parent = self.parent_of_absent(row, base, current);
                if parent != self.roots.envelope && self.describes_fields(parent) {
                    self.report_description(row);
                    return None;
                }
                match self.other_number(parent, row) {
                    Some(id) => id,
                    None => self.child(parent, &segment.name, row),
                }
            }
        };
        Some(self.follow_steps(id, &segment.steps))
    }

    /// Reports once per page that its rows are about the fields that the reply describes.
    fn report_description(&mut self, row: &DocRow) {
        if self.counts.descriptors == 0 {
            let message = format!("`{}` is a field that the reply describes, not a key of the reply", row.name());
            let diagnostic = Diagnostic::new(&codes::RESPONSE_DESCRIPTORS, row.field.at.0, message);
            self.diagnostics
                .push(diagnostic.with_help("the rows of this page that the example does not show are left out"));
        }
    }

    /// Whether `id` is the description of a field or holds such descriptions. A row for a key that is not shown there
    /// is about a field, not about the reply.
    fn describes_fields(&self, id: NodeId) -> bool {
        let describes = |id: NodeId| self.tree.node(id).descriptors;
        let node = self.tree.node(id);
        describes(id) || node.parent.is_some_and(describes) || node.keys.iter().copied().any(describes)
    }

    fn attach_row(&mut self, row: &DocRow, id: NodeId) {
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
        self.make_map(id, &row.field.ty);
    }
}
