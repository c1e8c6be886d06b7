//! The tree with its rows → [`Type`]s. Decides between table and examples: the documented type is right if it can hold
//! every value shown, else the examples are.

use super::objects::has_scalars;
use super::tree::{NodeId, Tree};
use super::{codes, infer};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::elements;
use crate::lower::unlisted::Unlisted;
use crate::model::types::{Field, ObjectName, Open, Presence, Scalar, Shown, Type, WireName};
use crate::span::Span;

/// Looks up the fields of a shared object; `None` if there is no such object.
pub(super) type SharedFields<'a> = dyn Fn(&ObjectName) -> Option<&'a [Field]> + 'a;

/// What examples show of shared objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Referred {
    /// The values of their fields, by object and key.
    pub shown: Vec<((ObjectName, WireName), Shown)>,
    /// The keys that their tables do not list.
    pub unlisted: Vec<Unlisted>,
}

impl Referred {
    /// Moves what another page shows to this.
    pub fn append(&mut self, other: &mut Self) {
        self.shown.append(&mut other.shown);
        self.unlisted.append(&mut other.unlisted);
    }
}

/// The field of the node `id`.
pub(super) fn field(
    tree: &Tree,
    id: NodeId,
    shared: &SharedFields<'_>,
    example: Option<Span>,
    diagnostics: &mut Diagnostics,
) -> (Field, Referred) {
    let mut reconciler = Reconciler { tree, shared, example, diagnostics, referred: Referred::default() };
    (reconciler.field(id, true), reconciler.referred)
}

/// The context of making the fields of one response.
pub(super) struct Reconciler<'a, 's> {
    pub(super) tree: &'a Tree,
    pub(super) shared: &'a SharedFields<'s>,
    /// The place of the first example, for diagnostics.
    pub(super) example: Option<Span>,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// What the examples show of shared objects.
    pub(super) referred: Referred,
}

impl Reconciler<'_, '_> {
    /// The field of a node. `report` is false below a node that is already reported as undocumented.
    pub(super) fn field(&mut self, id: NodeId, report: bool) -> Field {
        let node = self.tree.node(id);
        let ty = match &node.row {
            Some(row) => self.reconcile(&row.field.ty, id, report),
            None => self.infer(id, report),
        };
        let lists = node.row.as_ref().is_none_or(|row| row.lists);
        let ty = elements::without_array(&ty).filter(|_| !lists).unwrap_or(ty);
        let shown = node.kinds;
        let nothing = shown.null > 0
            || (shown.falses > 0 && shown.trues == 0 && !matches!(ty, Type::Scalar(Scalar::Boolean(_)) | Type::Any));
        let mut field = match &node.row {
            Some(row) => row.field.clone(),
            None => undocumented(),
        };
        field.name = WireName(node.key.clone());
        field.wildcard = node.wildcard;
        field.nullable |= nothing && ty != Type::Null;
        field.ty = ty;
        field.shown = shown.reading();
        field.presence = Presence::Optional;
        field.default = None;
        field
    }

    /// The type of a node that no table describes.
    pub(super) fn infer(&mut self, id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        // PHP encodes an empty value under a key as an empty object.
        let is_item = node.key.is_empty() && node.kinds.object > 0;
        let mut found = Vec::new();
        if let Some(values) = node.values {
            found.push(Type::Map(Box::new(self.value_type(values, report))));
        } else if !node.keys.is_empty() || node.kinds.object > node.kinds.empty_object || is_item {
            found.push(self.object(id, Vec::new(), report));
        }
        if let Some(element) = node.element {
            found.push(Type::List(Box::new(self.value_type(element, report))));
        } else if node.kinds.list > 0 && found.is_empty() {
            found.push(Type::List(Box::new(Type::Any)));
        }
        found.extend(infer::scalar(&node.kinds));
        if found.is_empty() { Type::Any } else { infer::union(found) }
    }

    /// The type of an element or of a value of a map; it has a row of its own only if documented as `items[]`.
    pub(super) fn value_type(&mut self, id: NodeId, report: bool) -> Type {
        match &self.tree.node(id).row {
            Some(row) => self.reconcile(&row.field.ty, id, report),
            None => self.infer(id, report),
        }
    }

    /// The documented type of a node, corrected by the examples and completed by the nodes below it.
    pub(super) fn reconcile(&mut self, documented: &Type, id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        if node.descriptors {
            self.report_described(id);
            return self.infer(id, false);
        }
        match documented {
            Type::Any | Type::Scalar(Scalar::File) => self.infer(id, report),
            Type::Null if node.kinds.shows_type() => self.conflict("null", id, report),
            Type::Null | Type::Filter | Type::FilterV3 | Type::Binary => documented.clone(),
            Type::Scalar(_) | Type::Enum(_) => self.reconcile_scalar(documented, id, report),
            Type::List(of) => self.reconcile_list(of, id, report),
            Type::Map(of) => self.reconcile_map(of, id, report),
            Type::Object(fields) => self.reconcile_object(fields, id, report),
            Type::Ref(name) => self.reconcile_ref(name, id, report),
            Type::Union(members) => self.reconcile_union(members, id, report),
        }
    }

    fn reconcile_scalar(&mut self, documented: &Type, id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        let below = node.keys.len() + usize::from(node.element.is_some()) + usize::from(node.values.is_some());
        if below == 0 && infer::holds(documented, &node.kinds) {
            let open_flag = node.row.as_ref().is_some_and(|row| row.open_flag);
            let letter = node.row.as_ref().is_some_and(|row| row.letter);
            return match documented {
                Type::Scalar(Scalar::String) => infer::stricter(&node.kinds, letter).unwrap_or(documented.clone()),
                Type::Scalar(Scalar::Boolean(_)) if open_flag => {
                    Type::Scalar(Scalar::Boolean(infer::flag_form(&node.kinds)))
                }
                _ => documented.clone(),
            };
        }
        if !node.kinds.any() && below > 0 {
            // There is no example, and a table documents keys of the value.
            return self.infer(id, report);
        }
        self.conflict("a single value", id, report)
    }

    fn reconcile_list(&mut self, of: &Type, id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        let list = |ty: Type| Type::List(Box::new(ty));
        match (node.element, node.values) {
            (Some(element), _) if node.keys.is_empty() || node.kinds.object == 0 => {
                let of = self.element(of, element, report);
                return list(of);
            }
            (_, Some(values)) if node.numbered => {
                let of = self.element(of, values, report);
                return list(of);
            }
            _ => {}
        }
        if node.kinds.object > 0 {
            // Pages call both `array`; the value shown has keys.
            return self.conflict("a list", id, report);
        }
        if !node.keys.is_empty() {
            return list(self.object(id, Vec::new(), report));
        }
        if has_scalars(self.tree, id) {
            return self.conflict("a list", id, report);
        }
        list(if self.is_confirmed(id) { of.clone() } else { Type::Any })
    }

    /// The type of the elements of a documented list; a row `items[]` takes precedence over the type of the list.
    pub(super) fn element(&mut self, of: &Type, id: NodeId, report: bool) -> Type {
        match &self.tree.node(id).row {
            Some(row) => self.reconcile(&row.field.ty, id, report),
            None => self.reconcile(of, id, report),
        }
    }

    pub(super) fn reconcile_map(&mut self, of: &Type, id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        if let Some(values) = node.values {
            return Type::Map(Box::new(self.element(of, values, report)));
        }
        let documented_keys = node.keys.iter().any(|key| self.tree.node(*key).row.is_some());
        if documented_keys {
            return self.object(id, Vec::new(), report);
        }
        if node.kinds.list > node.kinds.empty_list || has_scalars(self.tree, id) {
            return self.conflict("a map", id, report);
        }
        Type::Map(Box::new(if self.is_confirmed(id) { of.clone() } else { Type::Any }))
    }

    fn reconcile_object(&mut self, fields: &[Field], id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        if let Some(values) = node.values {
            let is_linked = self.elsewhere(id).is_some();
            if fields.is_empty() || (is_linked && !self.follows(values, fields)) {
                return Type::Map(Box::new(self.value_type(values, report)));
            }
            if is_linked {
                return Type::Map(Box::new(self.object(values, fields.to_vec(), report)));
            }
        }
        if let (Some(element), true) = (node.element, node.kinds.list > node.kinds.empty_list || node.kinds.list == 0) {
            if node.kinds.list > 0 {
                self.report_conflict("an object", "a list", id);
            }
            let of = match &self.tree.node(element).row {
                Some(row) => self.reconcile(&row.field.ty, element, report),
                None if self.tree.node(element).kinds.object > 0 => self.reconcile_object(fields, element, report),
                None => self.infer(element, report),
            };
            return Type::List(Box::new(of));
        }
        if node.keys.is_empty() && node.kinds.object == 0 && has_scalars(self.tree, id) {
            return self.conflict("an object", id, report);
        }
        let fields = if fields.is_empty() || self.follows(id, fields) { fields } else { &[] };
        self.object(id, fields.to_vec(), report)
    }

    pub(super) fn reconcile_ref(&mut self, name: &ObjectName, id: NodeId, report: bool) -> Type {
        let node = self.tree.node(id);
        let Some(known) = (self.shared)(name).filter(|_| self.is_confirmed(id)) else {
            return self.reconcile_object(&[], id, report);
        };
        if let Some(element) = node.element.filter(|_| node.kinds.object == 0) {
            self.report_conflict("an object", "a list", id);
            return Type::List(Box::new(self.reconcile_ref(name, element, report)));
        }
        if node.kinds.object == 0 && has_scalars(self.tree, id) {
            return self.conflict("an object", id, report);
        }
        if node.keys.iter().any(|key| self.tree.node(*key).row.is_some()) && self.shown_resembles(id, known) {
            // The page has a table of its own: often a part of the object, which the reply has as a whole.
            let is_part = self.resembles(id, known) && self.fits(id, known);
            return if is_part { self.refer(name, id) } else { self.object(id, known.to_vec(), report) };
        }
        if let Some(values) = node.values {
            return Type::Map(Box::new(self.reconcile_ref(name, values, report)));
        }
        if self.resembles(id, known) {
            // Objects that whole pages are about are written for several methods; where the reply of this one shows other
            // types, it has them, and the other fields as they are documented.
            let is_whole_page = self.elsewhere(id).is_some_and(|elsewhere| !elsewhere.by_anchor);
            if is_whole_page && !self.fits(id, known) {
                return self.object(id, known.to_vec(), report);
            }
            return self.refer(name, id);
        }
        if let [only] = node.keys.as_slice()
            && self.tree.node(self.tree.inner(*only)).kinds.object > 0
            && self.resembles(self.tree.inner(*only), known)
        {
            // The table omits the key in between: `{item: {…}}`.
            let of = self.refer(name, self.tree.inner(*only));
            let ty = if self.tree.node(*only).element.is_some() { Type::List(Box::new(of)) } else { of };
            return self.object(
                id,
                vec![Field { name: WireName(self.tree.node(*only).key.clone()), ty, ..undocumented() }],
                report,
            );
        }
        let keys = node.keys.len();
        let message = format!(
            "`{}` is documented as `{}` and shares less than half of its {keys} keys",
            self.name_of(id),
            name.0
        );
        self.diagnostics.add(&codes::RESPONSE_OBJECT_DIFFERS, self.span_of(id), message);
        self.infer(id, report)
    }

    /// Reports that the example shows another shape than `documented`, and returns its type.
    pub(super) fn conflict(&mut self, documented: &str, id: NodeId, report: bool) -> Type {
        let ty = self.infer(id, report);
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
        self.report_conflict(documented, shown, id);
        ty
    }

    pub(super) fn report_conflict(&mut self, documented: &str, shown: &str, id: NodeId) {
        let message = format!("`{}` is documented as {documented}, the example shows {shown}", self.name_of(id));
        let diagnostic = Diagnostic::new(&codes::RESPONSE_TYPE_CONFLICT, self.span_of(id), message);
        self.diagnostics.push(diagnostic.with_help("the example is used"));
    }

    /// The key of a node, or of its nearest ancestor that has one.
    pub(super) fn name_of(&self, id: NodeId) -> &str {
        let node = self.tree.node(id);
        if !node.key.is_empty() {
            return &node.key;
        }
        self.tree.owner(id).map_or("result", |owner| &self.tree.node(owner).key)
    }

    /// The place of the row of a node or of its nearest documented ancestor, else of the example.
    pub(super) fn span_of(&self, id: NodeId) -> Option<Span> {
        let up = std::iter::successors(Some(id), |id| self.tree.node(*id).parent);
        up.filter_map(|id| self.tree.node(id).row.as_ref()).find_map(|row| row.field.at.0).or(self.example)
    }
}

fn undocumented() -> Field {
    Field { open: Open(true), ..Field::new("", Type::Any) }
}
