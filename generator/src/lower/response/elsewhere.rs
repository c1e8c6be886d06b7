//! Fields that stand on another page than the row: decides whether the example confirms that the link leads to them.

use super::codes;
use super::infer;
use super::keys;
use super::objects::has_scalars;
use super::reconcile::Reconciler;
use super::rows::Elsewhere;
use super::tree::NodeId;
use crate::diagnostics::Diagnostic;
use crate::lower::unlisted::Unlisted;
use crate::model::types::{Field, ObjectName, Open, Type, WireName};
use crate::model::wildcard;

impl Reconciler<'_, '_> {
    /// The link that the fields of a node come from: that of its row, or of the list or map that holds it.
    pub(super) fn elsewhere(&self, id: NodeId) -> Option<&Elsewhere> {
        let mut up = std::iter::successors(Some(id), |id| self.tree.node(*id).parent);
        up.find_map(|id| self.tree.node(id).row.as_ref())?.elsewhere.as_ref()
    }

    /// Whether the fields of a link may be used at all: a link to a page as a whole may lead to anything, so the example
    /// has to show keys.
    pub(super) fn is_confirmed(&mut self, id: NodeId) -> bool {
        let Some(Elsewhere { link, by_anchor: false }) = self.elsewhere(id) else { return true };
        let inner = self.tree.inner(id);
        let shows_keys = self.tree.node(inner).keys.iter().any(|key| self.tree.node(*key).kinds.any());
        if !shows_keys {
            let message = format!("`{}` links to `{link}`, and no example shows its keys", self.name_of(id));
            self.diagnostics.push(
                Diagnostic::new(&codes::RESPONSE_LINK_UNCONFIRMED, self.span_of(id), message)
                    .with_help("the link is not followed; link to the anchor of the table"),
            );
        }
        shows_keys
    }

    /// Says that a link leads to the fields that a reply describes, not to its keys.
    pub(super) fn report_described(&mut self, id: NodeId) {
        let Some(link) = self.elsewhere(id).map(|elsewhere| elsewhere.link.clone()) else { return };
        let message =
            format!("`{}` describes the fields at `{link}`, which are no keys of the reply", self.name_of(id));
        self.diagnostics.add(&codes::RESPONSE_DESCRIPTORS, self.span_of(id), message);
    }

    /// Whether the fields of a linked table are those of a node; says so where they are not.
    pub(super) fn follows(&mut self, id: NodeId, fields: &[Field]) -> bool {
        let Some(link) = self.elsewhere(id).map(|elsewhere| elsewhere.link.clone()) else { return true };
        if !self.is_confirmed(id) {
            return false;
        }
        if self.resembles(id, fields) {
            return true;
        }
        let keys = self.tree.node(id).keys.len();
        let name = self.name_of(id).to_owned();
        let message = format!("`{name}` links to `{link}`, which documents less than half of its {keys} keys");
        self.diagnostics.add(&codes::RESPONSE_OBJECT_DIFFERS, self.span_of(id), message);
        false
    }

    /// A reference to a shared object, of which a node shows values.
    pub(super) fn refer(&mut self, name: &ObjectName, id: NodeId) -> Type {
        self.note_shown(name, self.tree.inner(id));
        Type::Ref(name.clone())
    }

    fn note_shown(&mut self, name: &ObjectName, id: NodeId) {
        if let Some(fields) = (self.shared)(name) {
            self.note_fields(name, &mut Vec::new(), fields, id);
        }
    }

    /// Notes what the example shows of `fields`, which stand at `path` in the shared object `name`, and beside them.
    fn note_fields(&mut self, name: &ObjectName, path: &mut Vec<WireName>, fields: &[Field], id: NodeId) {
        for key in self.tree.node(id).keys.clone() {
            let node = self.tree.node(key);
            let Some(field) = fields.iter().find(|field| field.name.0 == node.key) else {
                let covered = fields.iter().any(|field| field.wildcard && wildcard::covers(&field.name.0, &node.key));
                if !covered && !is_of_one_portal(&node.key) && node.kinds.shows_type() {
                    self.note_unlisted(name, path, key);
                }
                continue;
            };
            if path.is_empty() {
                self.referred.shown.push(((name.clone(), field.name.clone()), node.kinds.reading()));
            }
            if let Some(inner) = reference(&field.ty) {
                self.note_shown(inner, self.tree.inner(key));
            } else if let Some(inner) = own_fields(&field.ty) {
                path.push(field.name.clone());
                self.note_fields(name, path, inner, self.tree.inner(key));
                path.pop();
            }
        }
    }

    fn note_unlisted(&mut self, name: &ObjectName, path: &[WireName], key: NodeId) {
        let node = self.tree.node(key);
        let (nullable, wire) = (node.kinds.null > 0, node.key.clone());
        let ty = self.infer(key, false);
        let field = Field { nullable, open: Open(true), ..Field::new(&wire, ty) };
        self.referred.unlisted.push(Unlisted { object: name.clone(), path: path.to_vec(), field });
    }

    /// Whether the fields have at least half of the keys that the example shows of an object.
    pub(super) fn resembles(&self, id: NodeId, fields: &[Field]) -> bool {
        let keys = &self.tree.node(id).keys;
        let is_known = |key: &&NodeId| fields.iter().any(|field| field.name.0 == self.tree.node(**key).key);
        keys.iter().filter(is_known).count() * 2 >= keys.len()
    }

    /// Whether the fields have at least half of the keys whose values the example shows.
    pub(super) fn shown_resembles(&self, id: NodeId, fields: &[Field]) -> bool {
        let keys = self.tree.node(id).keys.iter().map(|key| self.tree.node(*key));
        let shown: Vec<&str> = keys.filter(|node| node.kinds.any()).map(|node| node.key.as_str()).collect();
        let is_known = |key: &&&str| fields.iter().any(|field| field.name.0 == ***key);
        shown.iter().filter(is_known).count() * 2 >= shown.len()
    }

    /// Whether every shown value fits the type of its field.
    pub(super) fn fits(&self, id: NodeId, fields: &[Field]) -> bool {
        self.tree.node(id).keys.iter().all(|key| {
            let field = fields.iter().find(|field| field.name.0 == self.tree.node(*key).key);
            field.is_some_and(|field| self.holds(&field.ty, *key))
        })
    }

    /// Whether a type says all that the example shows of a value.
    fn holds(&self, ty: &Type, id: NodeId) -> bool {
        let node = self.tree.node(id);
        let kinds = &node.kinds;
        let is_object = kinds.list == kinds.empty_list && !has_scalars(self.tree, id);
        let is_open = node.keys.is_empty() && node.values.is_none();
        let inner_holds = |of: &Type, inner: Option<NodeId>| inner.is_none_or(|inner| self.holds(of, inner));
        match ty {
            Type::Any => !kinds.shows_type(),
            Type::Scalar(_) | Type::Enum(_) => is_open && node.element.is_none() && infer::holds(ty, kinds),
            Type::List(of) => kinds.object == 0 && !has_scalars(self.tree, id) && inner_holds(of, node.element),
            Type::Map(of) => is_object && node.keys.is_empty() && inner_holds(of, node.values),
            Type::Object(fields) => is_object && (is_open || self.fits(id, fields)),
            Type::Ref(name) => {
                let has_keys = || (self.shared)(name).is_some_and(|fields| self.fits(id, fields));
                is_object && (is_open || (node.values.is_none() && has_keys()))
            }
            Type::Union(members) => members.iter().any(|member| self.holds(member, id)),
            _ => true,
        }
    }
}

/// The shared object that a value, the elements of a list or the values of a map are.
/// Whether a key is that of a custom field, or has the number of one in it: `field7097`.
fn is_of_one_portal(key: &str) -> bool {
    keys::is_custom(key) || key.len() - key.trim_end_matches(|c: char| c.is_ascii_digit()).len() > 2
}

/// The fields of the object in a type.
fn own_fields(ty: &Type) -> Option<&[Field]> {
    match ty {
        Type::Object(fields) if !fields.is_empty() => Some(fields),
        Type::List(of) | Type::Map(of) => own_fields(of),
        Type::Union(types) => types.iter().find_map(own_fields),
        _ => None,
    }
}

fn reference(ty: &Type) -> Option<&ObjectName> {
    match ty {
        Type::Ref(name) => Some(name),
        Type::List(item) | Type::Map(item) => reference(item),
        _ => None,
    }
}
