//! Methods: request, `impl Method`, types, errors, call function.

use quote::quote;
use syn::{
    Attribute, Expr, GenericArgument, ImplItem, ImplItemConst, ImplItemType, Item, ItemFn, ItemImpl, Lifetime,
    ReturnType, Type, TypeParamBound,
};

use super::node::{self, ToIdent as _, template};
use super::{docs, error, expr, file, record, ty};
use crate::ir::{Deprecation, List, Method, Order};
use crate::model::types::Version;

/// The items of a method, in order. `root` is the path of the crate root from its module.
pub(super) fn items(method: &Method, root: &str) -> Vec<Item> {
    let deprecated = method.deprecated.as_ref().map(deprecated_attribute);
    let allow: Vec<_> = deprecated.iter().map(|_| template!(Attribute: #[allow(deprecated)])).collect();
    let mut attributes = docs::attributes(&docs::request(method, root));
    attributes.push(docs::alias(&method.name.0));
    attributes.extend(deprecated.clone());
    let mut out = record::items(&method.request, attributes, &allow);
    out.push(implementation(method, &allow));
    out.extend(rows(method, &allow));
    for item in &method.types {
        out.extend(file::item(item, root));
    }
    out.extend(error::items(method));
    out.push(call(method, deprecated, allow, root));
    out
}

fn deprecated_attribute(deprecation: &Deprecation) -> Attribute {
    let note = deprecation
        .successor
        .as_ref()
        .map_or_else(|| "the documentation advises against it".to_owned(), |name| format!("use `{}`", name.0));
    node::list("deprecated", quote!(note = #note))
}

fn implementation(method: &Method, allow: &[Attribute]) -> Item {
    let error = ty::named(method.errors.name.ident());
    let mut items = vec![
        node::associated(template!(ImplItemType: type Output = ();), ty::node(&method.output)),
        node::associated(template!(ImplItemType: type Error = ();), error),
        node::constant(template!(ImplItemConst: const NAME: &'static str = ();), expr::text(&method.name.0)),
        node::constant(
            template!(ImplItemConst: const SCOPES: &'static [&'static str] = ();),
            expr::texts(method.scopes.iter().map(String::as_str)),
        ),
    ];
    if method.version == Version::V3 {
        items.push(template!(ImplItem: const VERSION: Version = Version::V3;));
    }
    if method.deprecated.is_some() {
        items.push(template!(ImplItem: const DEPRECATED: bool = true;));
    }
    if method.idempotent {
        items.push(template!(ImplItem: const IDEMPOTENT: bool = true;));
    }
    if method.positional {
        items.push(template!(ImplItem: const POSITIONAL: bool = true;));
    }
    items.extend(method.list.as_ref().map(list));
    node::implementation(template!(ItemImpl: impl Method for Name {}), allow, &method.request.name, items)
}

/// The `impl ListMethod`, with which a client yields rows one by one; `None` if the type of a row is not known.
fn rows(method: &Method, allow: &[Attribute]) -> Option<Item> {
    let row = ty::node(method.list.as_ref()?.row.as_ref()?);
    let items = vec![node::associated(template!(ImplItemType: type Row = ();), row)];
    Some(node::implementation(template!(ItemImpl: impl ListMethod for Name {}), allow, &method.request.name, items))
}

fn list(list: &List) -> ImplItem {
    let rows = expr::texts(list.rows.iter().map(|name| name.0.as_str()));
    let mut info = expr::call(node::path(["ListInfo".ident(), "new".ident()]), [rows]);
    if let Some((request, row)) = &list.cursor {
        info = expr::method(info, "cursor", [expr::text(&request.0), expr::text(&row.0)]);
    }
    info = match list.order {
        Order::Map => info,
        Order::SortAndOrder => expr::method(info, "order", [template!(Expr: OrderStyle::SortAndOrder)]),
        Order::Fixed => expr::method(info, "order", [template!(Expr: OrderStyle::Fixed)]),
    };
    if list.total {
        info = expr::method(info, "total", []);
    }
    if list.next {
        info = expr::method(info, "next", []);
    }
    node::constant(template!(ImplItemConst: const LIST: Option<ListInfo> = ();), expr::call("Some".ident(), [info]))
}

fn call(method: &Method, deprecated: Option<Attribute>, allow: Vec<Attribute>, root: &str) -> Item {
    let mut out = template!(ItemFn:
        pub fn name<'a, C: Caller>(caller: &'a C) -> impl Send + use<'a, C> { caller.call(request) }
    );
    let mut lines = vec![format!("Calls {}.", docs::linked(&method.name.0, method.link.as_deref()))];
    if let Some(deprecation) = &method.deprecated {
        lines.extend([String::new(), docs::successor(deprecation, root)]);
    }
    out.attrs = docs::attributes(&lines);
    // rustdoc rejects an alias that equals the name.
    if method.function.as_str() != method.name.0 {
        out.attrs.push(docs::alias(&method.name.0));
    }
    out.attrs.extend(deprecated.into_iter().chain(allow));
    out.sig.ident = method.function.ident();
    let request = ty::borrowed(template!(Lifetime: 'a), ty::named(method.request.name.ident()));
    out.sig.inputs.push(node::argument("request", request));
    if let ReturnType::Type(_, output) = &mut out.sig.output
        && let Type::ImplTrait(output) = &mut **output
    {
        node::prepend([future(method)].into_iter(), &mut output.bounds);
    }
    Item::Fn(out)
}

/// `Future<Output = Result<Reply<…>, C::Error>>`.
fn future(method: &Method) -> TypeParamBound {
    let reply = ty::generic("Reply", [GenericArgument::Type(ty::node(&method.output))]);
    let result = ty::generic("Result", [reply, template!(Type: C::Error)].map(GenericArgument::Type));
    ty::bound("Future", ty::associated("Output", result))
}
