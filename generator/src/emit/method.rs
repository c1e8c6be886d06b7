//! A method: request, `impl Method`, types, errors, call function.

use quote::quote;
use syn::{
    Attribute, Expr, GenericArgument, ImplItem, ImplItemConst, ImplItemType, Item, ItemFn, ItemImpl, Lifetime,
    ReturnType, Type, TypeParamBound,
};

use super::node::{self, Name as _, template};
use super::{docs, error, expr, file, record, ty};
use crate::ir::{Deprecated, List, Method, Order};
use crate::model::types::Version;

/// The items of a method in their order. `root` is the path of the crate root from here.
pub(super) fn items(method: &Method, root: &str) -> Vec<Item> {
    let mark = method.deprecated.as_ref().map(deprecation);
    let guard: Vec<_> = mark.iter().map(|_| template!(Attribute: #[allow(deprecated)])).collect();
    let mut attributes = docs::attributes(&docs::request(method, root));
    attributes.push(docs::alias(&method.name.0));
    attributes.extend(mark.clone());
    let mut out = record::items(&method.request, attributes, &guard);
    out.push(implementation(method, &guard));
    out.extend(rows(method, &guard));
    for item in &method.types {
        out.extend(file::item(item, root));
    }
    out.extend(error::items(method));
    out.push(call(method, mark, guard, root));
    out
}

fn deprecation(deprecated: &Deprecated) -> Attribute {
    let note = deprecated
        .successor
        .as_ref()
        .map_or_else(|| "the documentation advises against it".to_owned(), |name| format!("use `{}`", name.0));
    node::list("deprecated", quote!(note = #note))
}

fn implementation(method: &Method, guard: &[Attribute]) -> Item {
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
    node::implementation(template!(ItemImpl: impl Method for Name {}), guard, &method.request.name, items)
}

/// What a client needs to give rows one by one.
fn rows(method: &Method, guard: &[Attribute]) -> Option<Item> {
    let row = ty::node(method.list.as_ref()?.row.as_ref()?);
    let items = vec![node::associated(template!(ImplItemType: type Row = ();), row)];
    Some(node::implementation(template!(ItemImpl: impl ListMethod for Name {}), guard, &method.request.name, items))
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

fn call(method: &Method, mark: Option<Attribute>, guard: Vec<Attribute>, root: &str) -> Item {
    let mut out = template!(ItemFn:
        pub fn name<'a, C: Caller>(caller: &'a C) -> impl Send + use<'a, C> { caller.call(request) }
    );
    let mut lines = vec![format!("Calls {}.", docs::linked(&method.name.0, method.link.as_deref()))];
    if let Some(deprecated) = &method.deprecated {
        lines.extend([String::new(), docs::successor(deprecated, root)]);
    }
    out.attrs = docs::attributes(&lines);
    // rustdoc refuses an alias that is the name itself
    if method.function.as_str() != method.name.0 {
        out.attrs.push(docs::alias(&method.name.0));
    }
    out.attrs.extend(mark.into_iter().chain(guard));
    out.sig.ident = method.function.ident();
    let request = ty::borrowed(template!(Lifetime: 'a), ty::named(method.request.name.ident()));
    out.sig.inputs.push(node::argument("request", request));
    if let ReturnType::Type(_, answer) = &mut out.sig.output
        && let Type::ImplTrait(answer) = &mut **answer
    {
        node::before([future(method)].into_iter(), &mut answer.bounds);
    }
    Item::Fn(out)
}

/// `Future<Output = Result<Reply<…>, C::Error>>`.
fn future(method: &Method) -> TypeParamBound {
    let reply = ty::generic("Reply", [GenericArgument::Type(ty::node(&method.output))]);
    let result = ty::generic("Result", [reply, template!(Type: C::Error)].map(GenericArgument::Type));
    ty::bound("Future", ty::equal("Output", result))
}
