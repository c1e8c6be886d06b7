//! Enums of documented values, open for others.

use syn::{Arm, Expr, ImplItem, ImplItemConst, ImplItemFn, Item, ItemEnum, ItemImpl};

use super::node::{self, ToIdent as _, template};
use super::{docs, expr};
use crate::ir::Values;

/// The enum, and its `impl ValueEnum`.
pub(super) fn items(values: &Values) -> Vec<Item> {
    vec![definition(values), table(values)]
}

fn definition(values: &Values) -> Item {
    let mut out = template!(ItemEnum:
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Name {
            /// A value that the documentation does not list.
            Other(String),
        }
    );
    out.attrs.splice(0..0, docs::attributes(&docs::origin(&values.origin, &[])));
    out.ident = values.name.ident();
    let variants = values.variants.iter();
    let variants = variants.map(|variant| node::variant(docs::attributes(&docs::variant(variant)), &variant.name));
    node::prepend(variants, &mut out.variants);
    Item::Enum(out)
}

fn table(values: &Values) -> Item {
    let wires = values.variants.iter().map(|variant| variant.wire.as_str());
    let mut items = vec![node::constant(
        template!(ImplItemConst: const VALUES: &'static [&'static str] = (); ),
        expr::texts(wires),
    )];
    if values.integer {
        items.push(template!(ImplItem: const INTEGER: bool = true;));
    }
    items.extend([
        node::function(
            template!(ImplItemFn: fn from_index(index: usize) -> Option<Self> {}),
            [expr::value(by_index(values))],
        ),
        template!(ImplItem: fn other(text: String) -> Self { Self::Other(text) }),
        node::function(template!(ImplItemFn: fn as_str(&self) -> &str {}), [expr::value(by_variant(values))]),
    ]);
    node::implementation(template!(ItemImpl: impl ValueEnum for Name {}), &[], &values.name, items)
}

/// The `match` from an index to a variant.
fn by_index(values: &Values) -> Expr {
    let arms = values.variants.iter().enumerate().map(|(i, variant)| {
        let value = expr::named(expr::variant_path(&variant.name));
        expr::arm(expr::number_pattern(i), expr::call("Some".ident(), [value]))
    });
    expr::match_expr("index", arms, template!(Arm: _ => None,))
}

/// The `match` from a variant to its text.
fn by_variant(values: &Values) -> Expr {
    let arms = values.variants.iter();
    let arms = arms.map(|variant| expr::arm(expr::variant_pattern(&variant.name), expr::text(&variant.wire)));
    expr::match_expr("self", arms, template!(Arm: Self::Other(text) => text,))
}
