//! Structs: fields, constructor, setters, and the table with which `wire` reads and writes them.

use syn::{
    Attribute, Expr, Field as FieldNode, FieldValue, Fields, FieldsNamed, FnArg, GenericArgument, ImplItem, ImplItemFn,
    Item, ItemImpl, ItemStruct, Type, Visibility,
};

use super::docs;
use super::expr::{self, Reference};
use super::node::{self, ToIdent as _, template};
use super::ty::{self, is_plain};
use crate::ir::{Field, Record, Role, Ty};
use crate::model::types::BooleanForm;

/// The struct and its impls. `attributes` are those of the struct, `impl_attributes` those of each impl.
pub(super) fn items(record: &Record, attributes: Vec<Attribute>, impl_attributes: &[Attribute]) -> Vec<Item> {
    let mut out = vec![definition(record, attributes)];
    if record.role == Role::Request {
        out.push(builder(record, impl_attributes));
    }
    out.push(table(record, impl_attributes));
    out
}

fn definition(record: &Record, attributes: Vec<Attribute>) -> Item {
    let extra = template!(FieldNode:
        /// Entries that the documentation does not list.
        pub extra: Extra
    );
    let mut out = template!(ItemStruct:
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct Name {}
    );
    out.attrs.splice(0..0, attributes);
    out.ident = record.name.ident();
    let named = record.fields.iter().map(declaration).chain([extra]).collect();
    out.fields = Fields::Named(FieldsNamed { brace_token: Default::default(), named });
    Item::Struct(out)
}

fn declaration(field: &Field) -> FieldNode {
    let ty = ty::node(&field.ty);
    FieldNode {
        attrs: docs::attributes(&docs::field(field)),
        vis: Visibility::Public(Default::default()),
        modifiers: Default::default(),
        ident: Some(field.name.ident()),
        colon_token: Some(Default::default()),
        ty: if field.required { ty } else { ty::generic("Option", [GenericArgument::Type(ty)]) },
        default: None,
    }
}

fn builder(record: &Record, impl_attributes: &[Attribute]) -> Item {
    let required: Vec<_> = record.fields.iter().filter(|field| field.required).collect();
    let setters = record.fields.iter().filter(|field| !field.required).map(setter);
    let items = [constructor(record, &required)].into_iter().chain(setters).collect();
    node::implementation(template!(ItemImpl: impl Name {}), impl_attributes, &record.name, items)
}

fn constructor(record: &Record, required: &[&Field]) -> ImplItem {
    let doc = docs::constructor(record);
    if required.is_empty() {
        let mut new = template!(ImplItemFn:
            #[must_use]
            pub fn new() -> Self { Default::default() }
        );
        new.attrs.splice(0..0, docs::attributes(&[doc]));
        return ImplItem::Fn(new);
    }
    let mut new = template!(ImplItemFn:
        #[must_use]
        pub fn new() -> Self {}
    );
    new.attrs.splice(0..0, docs::attributes(&[doc]));
    let (arguments, values): (Vec<FnArg>, Vec<FieldValue>) = required
        .iter()
        .map(|field| {
            let name = field.name.ident();
            let (ty, value) = accepted(&field.ty, expr::named(name.clone()));
            let value = if is_plain(&field.ty) { expr::shorthand(name) } else { expr::field(name, value) };
            (node::argument(field.name.as_str(), ty), value)
        })
        .unzip();
    new.sig.inputs.extend(arguments);
    let rest = template!(Expr: Default::default());
    node::function(new, [expr::value(expr::structure("Self", values.into_iter(), Some(rest)))])
}

fn setter(field: &Field) -> ImplItem {
    let mut set = template!(ImplItemFn:
        #[must_use]
        pub fn name(mut self) -> Self {}
    );
    set.attrs.splice(0..0, docs::attributes(&[format!("Sets {}.", docs::code(&field.wire.0))]));
    set.sig.ident = field.name.ident();
    let (ty, value) = accepted(&field.ty, expr::named("value".ident()));
    set.sig.inputs.push(node::argument("value", ty));
    let assignment = expr::assignment(expr::self_field(field.name.ident()), expr::call("Some".ident(), [value]));
    node::function(set, [assignment, expr::value(expr::named("self".ident()))])
}

/// The argument type for a field of type `ty`, and the conversion of its value: `Into` for single values,
/// `IntoIterator` for lists.
fn accepted(ty: &Ty, value: Expr) -> (Type, Expr) {
    let into = |ty: &Ty| ty::impl_trait("Into", GenericArgument::Type(ty::node(ty)));
    let list_of = |item: Type| ty::impl_trait("IntoIterator", ty::associated("Item", item));
    let each = |value: Expr| expr::method(value, "into_iter", []);
    match ty {
        ty if is_plain(ty) => (ty::node(ty), value),
        Ty::Vec(item) if is_plain(item) => (list_of(ty::node(item)), expr::method(each(value), "collect", [])),
        Ty::Vec(item) => {
            let converted = expr::method(each(value), "map", [template!(Expr: Into::into)]);
            (list_of(into(item)), expr::method(converted, "collect", []))
        }
        ty => (into(ty), expr::method(value, "into", [])),
    }
}

fn table(record: &Record, impl_attributes: &[Attribute]) -> Item {
    let (mut get, mut get_mut) = (
        template!(ImplItemFn: fn field(&self, index: usize) -> &dyn Field {}),
        template!(ImplItemFn: fn field_mut(&mut self, index: usize) -> &mut dyn Field {}),
    );
    if record.fields.is_empty() {
        let unused = template!(FnArg: _: usize);
        for function in [&mut get, &mut get_mut] {
            function.sig.inputs.pop();
            function.sig.inputs.push(unused.clone());
        }
    }
    let items = vec![
        node::function(template!(ImplItemFn: fn info(&self) -> &'static RecordInfo {}), [expr::value(info(record))]),
        node::function(get, [expr::value(access(record, Reference::Shared))]),
        node::function(get_mut, [expr::value(access(record, Reference::Mutable))]),
    ];
    node::implementation(template!(ItemImpl: impl Record for Name {}), impl_attributes, &record.name, items)
}

fn info(record: &Record) -> Expr {
    let required = record.fields.iter().enumerate().filter(|(_, field)| field.required).map(|(i, _)| i);
    let codecs = record.fields.iter().enumerate().filter_map(|(i, field)| codec(i, field));
    let fields = [
        ("name", expr::text(record.name.as_str())),
        ("fields", expr::texts(record.fields.iter().map(|field| field.wire.0.as_str()))),
        ("required", expr::numbers(required)),
        ("codecs", expr::slice(codecs)),
    ];
    let fields = fields.into_iter().map(|(name, value)| expr::field(name.ident(), value));
    expr::reference(Reference::Shared, expr::structure("RecordInfo", fields, None))
}

/// The `match` from the index of a field to a reference to it.
fn access(record: &Record, kind: Reference) -> Expr {
    let extra = expr::reference(kind, expr::self_field("extra".ident()));
    if record.fields.is_empty() {
        return extra;
    }
    let arms = record.fields.iter().enumerate().map(|(i, field)| {
        expr::arm(expr::number_pattern(i), expr::reference(kind, expr::self_field(field.name.ident())))
    });
    expr::match_expr("index", arms, expr::arm(template!(syn::Pat: _), extra))
}

fn codec(index: usize, field: &Field) -> Option<Expr> {
    let name = match (field.as_text, field.codec) {
        (true, _) => "Text",
        (false, Some(BooleanForm::YesNo)) => "YesNo",
        (false, Some(BooleanForm::OneZero)) => "OneZero",
        (false, Some(BooleanForm::Json) | None) => return None,
    };
    Some(expr::pair(expr::number(index), expr::named(node::path(["Codec".ident(), name.ident()]))))
}
