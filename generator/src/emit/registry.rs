//! The registry: all methods and events as values.

use quote::quote;
use syn::{
    AngleBracketedGenericArguments, Attribute, Expr, ExprMethodCall, GenericArgument, Item, ItemStatic, Path,
    PathArguments, PathSegment,
};

use super::node::{self, ToIdent as _, template};
use super::{expr, ty};
use crate::ir::{Feature, Registry, RegistryEntry, RustName};
use crate::tree::Layout;

/// The two lists. `root` is the path of the crate root from the module of the registry.
pub(super) fn items(registry: &Registry, root: &str, layout: Layout) -> Vec<Item> {
    let all = |info: &str, list: &[RegistryEntry]| {
        let mut gates = Gates { is_gated: layout != Layout::Module, last: None };
        expr::slice(list.iter().map(|entry| value(info, entry, root, &mut gates)))
    };
    let mut methods = template!(ItemStatic:
        /// All methods whose features are on, sorted by module and name.
        #[allow(deprecated)]
        pub static METHODS: &[MethodInfo] = ();
    );
    *methods.expr = all("MethodInfo", &registry.methods);
    let mut events = template!(ItemStatic:
        /// All events, sorted by code; they are one feature.
        #[allow(deprecated)]
        pub static EVENTS: &[EventInfo] = ();
    );
    *events.expr = all("EventInfo", &registry.events);
    vec![Item::Static(methods), Item::Static(events)]
}

/// The value of an entry: `Info::of::<path>()`, with page and successor.
fn value(info: &str, entry: &RegistryEntry, root: &str, gates: &mut Gates) -> Expr {
    let mut out = expr::call(of(info, path(entry, root)), []);
    for (name, text) in [("page", &entry.link), ("successor", &entry.successor)] {
        if let Some(text) = text {
            out = expr::method(out, name, [expr::text(text)]);
        }
    }
    if let Expr::MethodCall(ExprMethodCall { attrs, .. }) | Expr::Call(syn::ExprCall { attrs, .. }) = &mut out {
        attrs.extend(gates.of(&entry.feature));
    }
    out
}

/// The path of the type of an entry.
fn path(entry: &RegistryEntry, root: &str) -> Path {
    let names = entry.module.0.iter().chain([&entry.name]).map(RustName::as_str);
    let segments = root.split("::").chain(names).map(|name| PathSegment::from(name.ident()));
    Path { leading_colon: None, segments: segments.collect() }
}

/// `Info::of::<path>`.
fn of(info: &str, path: Path) -> Path {
    let arguments = AngleBracketedGenericArguments {
        colon2_token: Some(Default::default()),
        lt_token: Default::default(),
        args: [GenericArgument::Type(ty::named(path))].into_iter().collect(),
        gt_token: Default::default(),
    };
    let of = PathSegment { ident: "of".ident(), arguments: PathArguments::AngleBracketed(arguments) };
    Path { leading_colon: None, segments: [info.ident().into(), of].into_iter().collect() }
}

/// The `cfg` attributes of entries. Consecutive entries of the same feature share one.
struct Gates {
    is_gated: bool,
    last: Option<(Feature, Attribute)>,
}

impl Gates {
    fn of(&mut self, feature: &Feature) -> Option<Attribute> {
        if !self.is_gated {
            return None;
        }
        if self.last.as_ref().is_none_or(|(last, _)| last != feature) {
            let name = &feature.0;
            self.last = Some((feature.clone(), node::list("cfg", quote!(feature = #name))));
        }
        self.last.as_ref().map(|(_, gate)| gate.clone())
    }
}
