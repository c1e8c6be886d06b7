//! The tree with its rows → [`Type`]s: decides between what a table says and what the examples show. The documented
//! type stands where it can hold every value shown; where the shape differs, the example is right.

use super::objects::has_scalars;
use super::tree::{NodeId, Tree};
use super::{codes, infer};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::types::{Field, ObjectName, Open, Presence, Scalar, Type, WireName};
use crate::span::Span;

/// What the shared objects are asked for: the keys of one, `None` where there is no such object.
pub(super) type SharedKeys<'a> = dyn Fn(&ObjectName) -> Option<Vec<String>> + 'a;

/// The field at `id`.
pub(super) fn field(
    tree: &Tree,
    id: NodeId,
    shared: &SharedKeys<'_>,
    example: Option<Span>,
    diagnostics: &mut Diagnostics,
) -> Field {
    Reconciler { tree, shared, example, diagnostics }.field(id, true)
}

/// What the fields of one response are made with.
pub(super) struct Reconciler<'a> {
    pub(super) tree: &'a Tree,
    shared: &'a SharedKeys<'a>,
    /// The first example, where something is to be said about it.
    pub(super) example: Option<Span>,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Reconciler<'_> {
    /// `told` is false below a place whose keys were reported as undocumented already.
    pub(super) fn field(&mut self, id: NodeId, told: bool) -> Field {
        let node = self.tree.node(id);
        let ty = match &node.row {
            Some(row) => self.reconcile(&row.field.ty, id, told),
            None => self.infer(id, told),
        };
        let shown = node.kinds;
        let nothing = shown.null > 0
            || (shown.no > 0 && shown.yes == 0 && !matches!(ty, Type::Scalar(Scalar::Boolean(_)) | Type::Any));
        let mut field = match &node.row {
            Some(row) => row.field.clone(),
            None => undocumented(),
        };
        field.name = WireName(node.key.clone());
        field.wildcard = node.wildcard;
        field.nullable |= nothing && ty != Type::Null;
        field.ty = ty;
        field.presence = Presence::Optional;
        field.default = None;
        field
    }

    /// The type of a node that no table describes.
    fn infer(&mut self, id: NodeId, told: bool) -> Type {
        let node = self.tree.node(id);
        // An object without entries is what PHP makes of nothing, where it stands under a key.
        let is_item = node.key.is_empty() && node.kinds.object > 0;
        let mut found = Vec::new();
        if let Some(values) = node.values {
            found.push(Type::Map(Box::new(self.value_type(values, told))));
        } else if !node.keys.is_empty() || node.kinds.object > node.kinds.empty_object || is_item {
            found.push(self.object(id, Vec::new(), told));
        }
        if let Some(element) = node.element {
            found.push(Type::List(Box::new(self.value_type(element, told))));
        } else if node.kinds.list > 0 && found.is_empty() {
            found.push(Type::List(Box::new(Type::Any)));
        }
        found.extend(infer::scalar(&node.kinds));
        if found.is_empty() { Type::Any } else { infer::union(found) }
    }

    /// The type of an element or of a value of a map, which has a row of its own only as `items[]`.
    pub(super) fn value_type(&mut self, id: NodeId, told: bool) -> Type {
        match &self.tree.node(id).row {
            Some(row) => self.reconcile(&row.field.ty, id, told),
            None => self.infer(id, told),
        }
    }

    /// The documented type of a node, corrected by what is shown and filled with what is documented below it.
    pub(super) fn reconcile(&mut self, documented: &Type, id: NodeId, told: bool) -> Type {
        let node = self.tree.node(id);
        if node.descriptors {
            return self.infer(id, false);
        }
        match documented {
            Type::Any | Type::Scalar(Scalar::File) => self.infer(id, told),
            Type::Null if node.kinds.telling() => self.conflict("null", id, told),
            Type::Null | Type::Filter | Type::FilterV3 | Type::Binary => documented.clone(),
            Type::Scalar(_) | Type::Enum(_) => self.reconcile_scalar(documented, id, told),
            Type::List(of) => self.reconcile_list(of, id, told),
            Type::Map(of) => self.reconcile_map(of, id, told),
            Type::Object(fields) => self.reconcile_object(fields, id, told),
            Type::Ref(name) => self.reconcile_ref(name, id, told),
            Type::Union(members) => self.reconcile_union(members, id, told),
        }
    }

    fn reconcile_scalar(&mut self, documented: &Type, id: NodeId, told: bool) -> Type {
        let node = self.tree.node(id);
        let below = node.keys.len() + usize::from(node.element.is_some()) + usize::from(node.values.is_some());
        if below == 0 && infer::holds(documented, &node.kinds) {
            let open_flag = node.row.as_ref().is_some_and(|row| row.open_flag);
            return match documented {
                Type::Scalar(Scalar::Boolean(_)) if open_flag => {
                    Type::Scalar(Scalar::Boolean(infer::flag_form(&node.kinds)))
                }
                _ => documented.clone(),
            };
        }
        if !node.kinds.any() && below > 0 {
            // Only tables speak here, and one of them gives the value keys.
            return self.infer(id, told);
        }
        self.conflict("a single value", id, told)
    }

    fn reconcile_list(&mut self, of: &Type, id: NodeId, told: bool) -> Type {
        let node = self.tree.node(id);
        let list = |ty: Type| Type::List(Box::new(ty));
        match (node.element, node.values) {
            (Some(element), _) if node.keys.is_empty() || node.kinds.object == 0 => {
                let of = self.element(of, element, told);
                return list(of);
            }
            (_, Some(values)) if node.numbered => {
                let of = self.element(of, values, told);
                return list(of);
            }
            _ => {}
        }
        if node.kinds.object > 0 {
            // PHP calls both arrays; what is shown has keys.
            return self.conflict("a list", id, told);
        }
        if !node.keys.is_empty() {
            return list(self.object(id, Vec::new(), told));
        }
        if has_scalars(self.tree, id) { self.conflict("a list", id, told) } else { list(of.clone()) }
    }

    /// The type of the elements of a documented list; `row` of `items[]` says more than the list.
    pub(super) fn element(&mut self, of: &Type, id: NodeId, told: bool) -> Type {
        match &self.tree.node(id).row {
            Some(row) => self.reconcile(&row.field.ty, id, told),
            None => self.reconcile(of, id, told),
        }
    }

    pub(super) fn reconcile_map(&mut self, of: &Type, id: NodeId, told: bool) -> Type {
        let node = self.tree.node(id);
        if let Some(values) = node.values {
            return Type::Map(Box::new(self.element(of, values, told)));
        }
        let documented_keys = node.keys.iter().any(|key| self.tree.node(*key).row.is_some());
        if documented_keys {
            return self.object(id, Vec::new(), told);
        }
        if node.kinds.list > node.kinds.empty_list || has_scalars(self.tree, id) {
            return self.conflict("a map", id, told);
        }
        Type::Map(Box::new(of.clone()))
    }

    fn reconcile_object(&mut self, fields: &[Field], id: NodeId, told: bool) -> Type {
        let node = self.tree.node(id);
        if let (Some(values), true) = (node.values, fields.is_empty()) {
            return Type::Map(Box::new(self.value_type(values, told)));
        }
        if let (Some(element), true) = (node.element, node.kinds.list > node.kinds.empty_list || node.kinds.list == 0) {
            if node.kinds.list > 0 {
                self.report("an object", "a list", id);
            }
            let of = match &self.tree.node(element).row {
                Some(row) => self.reconcile(&row.field.ty, element, told),
                None if self.tree.node(element).kinds.object > 0 => self.reconcile_object(fields, element, told),
                None => self.infer(element, told),
            };
            return Type::List(Box::new(of));
        }
        if node.keys.is_empty() && node.kinds.object == 0 && has_scalars(self.tree, id) {
            return self.conflict("an object", id, told);
        }
        self.object(id, fields.to_vec(), told)
    }

    pub(super) fn reconcile_ref(&mut self, name: &ObjectName, id: NodeId, told: bool) -> Type {
        let node = self.tree.node(id);
        let Some(known) = (self.shared)(name) else { return self.reconcile_object(&[], id, told) };
        if let Some(element) = node.element.filter(|_| node.kinds.object == 0) {
            self.report("an object", "a list", id);
            return Type::List(Box::new(self.reconcile_ref(name, element, told)));
        }
        if node.kinds.object == 0 && has_scalars(self.tree, id) {
            return self.conflict("an object", id, told);
        }
        if node.keys.iter().any(|key| self.tree.node(*key).row.is_some()) {
            return self.object(id, Vec::new(), told);
        }
        if let Some(values) = node.values {
            return Type::Map(Box::new(self.reconcile_ref(name, values, told)));
        }
        if self.resembles(id, &known) {
            return Type::Ref(name.clone());
        }
        if let [only] = node.keys.as_slice()
            && self.tree.node(self.tree.inner(*only)).kinds.object > 0
            && self.resembles(self.tree.inner(*only), &known)
        {
            // The table leaves out the key between: `{item: {…}}`.
            let of = Type::Ref(name.clone());
            let ty = if self.tree.node(*only).element.is_some() { Type::List(Box::new(of)) } else { of };
            return self.object(
                id,
                vec![Field { name: WireName(self.tree.node(*only).key.clone()), ty, ..undocumented() }],
                told,
            );
        }
        let keys = node.keys.len();
        let message =
            format!("`{}` is documented as `{}` and shares less than half of its {keys} keys", self.name(id), name.0);
        self.diagnostics.add(&codes::RESPONSE_OBJECT_DIFFERS, self.place(id), message);
        self.infer(id, told)
    }

    /// Whether an object of the example has at least half of its keys in common with a shared one.
    fn resembles(&self, id: NodeId, known: &[String]) -> bool {
        let keys = &self.tree.node(id).keys;
        keys.iter().filter(|key| known.contains(&self.tree.node(**key).key)).count() * 2 >= keys.len()
    }

    /// The example shows another shape than `documented`: it is right.
    pub(super) fn conflict(&mut self, documented: &str, id: NodeId, told: bool) -> Type {
        let ty = self.infer(id, told);
        let shown = match &ty {
            Type::List(_) => "a list",
            Type::Object(_) => "an object",
            Type::Map(_) => "a map",
            Type::Union(_) => "several kinds of value",
            Type::Scalar(Scalar::String) => "a string",
            Type::Scalar(Scalar::Integer) => "an integer",
            Type::Scalar(Scalar::Double) => "a fraction",
            Type::Scalar(Scalar::Boolean(_)) => "a boolean",
            Type::Scalar(_) => "another single value",
            _ => "something else",
        };
        self.report(documented, shown, id);
        ty
    }

    pub(super) fn report(&mut self, documented: &str, shown: &str, id: NodeId) {
        let message = format!("`{}` is documented as {documented}, the example shows {shown}", self.name(id));
        let diagnostic = Diagnostic::new(&codes::RESPONSE_TYPE_CONFLICT, self.place(id), message);
        self.diagnostics.push(diagnostic.with_help("the example is used"));
    }

    /// The nearest key at or above a node.
    pub(super) fn name(&self, id: NodeId) -> &str {
        let node = self.tree.node(id);
        if !node.key.is_empty() {
            return &node.key;
        }
        self.tree.owner(id).map_or("result", |owner| &self.tree.node(owner).key)
    }

    /// The row of the nearest documented node at or above `id`.
    pub(super) fn place(&self, id: NodeId) -> Option<Span> {
        let up = std::iter::successors(Some(id), |id| self.tree.node(*id).parent);
        up.filter_map(|id| self.tree.node(id).row.as_ref()).find_map(|row| row.field.at.0).or(self.example)
    }
}

fn undocumented() -> Field {
    Field { open: Open(true), ..Field::new("", Type::Any) }
}
