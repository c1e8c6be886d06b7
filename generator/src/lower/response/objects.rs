//! Objects and unions of a reply: decides which keys they have, and which alternative is shown.

use super::reconcile::Reconciler;
use super::rows::is_container;
use super::tree::{NodeId, Tree};
use super::{codes, forms, infer, keys};
use crate::diagnostics::Code;
use crate::lower::examples::kinds::Kinds;
use crate::model::types::{Field, Presence, Type};

impl Reconciler<'_, '_> {
    /// The object at `id`: documented keys in the order of the tables, then the keys that only the example has.
    /// `listed` are fields that the description of the row lists.
    pub(super) fn object(&mut self, id: NodeId, listed: Vec<Field>, report: bool) -> Type {
        let node = self.tree.node(id);
        if let [only] = node.keys.as_slice()
            && self.tree.node(*only).wildcard
            && listed.is_empty()
        {
            return Type::Map(Box::new(self.value_type(*only, report)));
        }
        let mut ids = node.keys.clone();
        ids.sort_by_key(|id| self.tree.node(*id).row.as_ref().map_or(usize::MAX, |row| row.index));
        let custom = |id: &NodeId| self.tree.node(*id).row.is_none() && keys::is_custom(&self.tree.node(*id).key);
        let (customs, ids): (Vec<NodeId>, Vec<NodeId>) = ids.into_iter().partition(custom);
        let is_listed = |id: &NodeId| listed.iter().any(|field| field.name.0 == self.tree.node(*id).key);
        let extra: Vec<NodeId> =
            ids.iter().copied().filter(|id| self.tree.node(*id).row.is_none() && !is_listed(id)).collect();
        if report {
            self.report_keys(&codes::RESPONSE_KEY_UNDOCUMENTED, &extra, id, "shown but not documented");
            self.report_keys(&codes::RESPONSE_KEY_CUSTOM, &customs, id, "made on one portal");
        }
        let mut fields = Vec::new();
        let mut rest = listed;
        for child in ids {
            let listed =
                rest.iter().position(|field| field.name.0 == self.tree.node(child).key).map(|at| rest.remove(at));
            let report = report && !extra.contains(&child);
            let mut field = self.field(child, report);
            if let (None, Some(listed)) = (&self.tree.node(child).row, listed) {
                field = Field {
                    ty: self.reconcile(&listed.ty, child, report),
                    nullable: field.nullable || listed.nullable,
                    ..listed
                };
                field.shown = self.tree.node(child).kinds.reading();
                field.presence = Presence::Optional;
                field.conditions = Vec::new();
            }
            fields.push(field);
        }
        fields.extend(rest.into_iter().map(|field| Field {
            presence: Presence::Optional,
            conditions: Vec::new(),
            ..field
        }));
        Type::Object(fields)
    }

    fn report_keys(&mut self, code: &'static Code, keys: &[NodeId], of: NodeId, what: &str) {
        if keys.is_empty() {
            return;
        }
        let mut names: Vec<String> = keys.iter().take(3).map(|key| format!("`{}`", self.tree.node(*key).key)).collect();
        if keys.len() > 3 {
            names.push(format!("{} more", keys.len() - 3));
        }
        let message = format!("keys of `{}` are {what}: {}", self.name_of(of), names.join(", "));
        let span = self.span_of(of).or(self.example);
        self.diagnostics.add(code, span, message);
    }

    /// Completes each documented alternative that can hold what is shown. If none can, the example is right.
    pub(super) fn reconcile_union(&mut self, members: &[Type], id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        // A documented alternative has the keys that tables give it, also where the examples show another one.
        let objects = node.kinds.object > 0 || !node.keys.is_empty() || node.values.is_some();
        let lists = node.element.is_some();
        let mut filled = Vec::new();
        let (mut took_object, mut took_list) = (false, false);
        for member in members {
            let list_like = matches!(member, Type::List(_));
            let ty = match member {
                Type::List(of) if lists => {
                    took_list = true;
                    let element = node.element.unwrap_or(id);
                    Type::List(Box::new(self.element(of, element, report)))
                }
                member if objects && is_container(member) && !list_like && !took_object => {
                    took_object = true;
                    match member {
                        Type::Map(of) => self.reconcile_map(of, id, report),
                        Type::Ref(name) => self.reconcile_ref(name, id, report),
                        Type::Object(_) if node.values.is_some() && node.element.is_none() => {
                            self.infer_containers(id, report)
                        }
                        Type::Object(fields) => self.object(id, fields.clone(), report),
                        other => other.clone(),
                    }
                }
                other => other.clone(),
            };
            filled.push(ty);
        }
        forms::share_fields(&mut filled);
        if objects && !took_object && node.kinds.object > 0 && !(took_list || node.numbered) {
            let shape = self.infer_containers(id, report);
            self.report_conflict("other kinds of value", "an object", id);
            filled.push(shape);
        } else if lists && !took_list && node.kinds.list > node.kinds.empty_list {
            let shape = self.infer_containers(id, report);
            self.report_conflict("other kinds of value", "a list", id);
            filled.push(shape);
        }
        if has_scalars(self.tree, id) && !filled.iter().any(|member| infer::holds(member, &scalars_of(self.tree, id))) {
            filled.extend(infer::scalar(&node.kinds));
        }
        infer::union(filled)
    }

    fn infer_containers(&mut self, id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        match (node.values, node.element) {
            (Some(values), _) => Type::Map(Box::new(self.value_type(values, report))),
            (None, Some(element)) => Type::List(Box::new(self.value_type(element, report))),
            (None, None) => self.object(id, Vec::new(), report),
        }
    }
}

/// Whether scalars other than "nothing" are shown at `id`.
pub(super) fn has_scalars(tree: &Tree, id: NodeId) -> bool {
    let kinds = tree.node(id).kinds;
    kinds.trues + kinds.integer + kinds.double > 0 || kinds.text > kinds.empty
}

/// The kinds at `id` without containers, to test whether an alternative holds the scalars.
fn scalars_of(tree: &Tree, id: NodeId) -> Kinds {
    Kinds { object: 0, list: 0, empty_list: 0, ..tree.node(id).kinds }
}
