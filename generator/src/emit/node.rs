//! Nodes of syntax trees: names, attributes, members of items. Items that are emitted by the ten thousand are built
//! from nodes instead of `quote!`, whose tokens would have to be parsed again before printing; that takes longer than
//! the rest of emission.
//!
//! [`template!`] makes what is the same in all items of a kind, functions make what differs. Punctuation and spans are
//! defaults everywhere: nothing depends on them.

use proc_macro2::{Ident, Span, TokenStream};
use syn::punctuated::Punctuated;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Fields, FnArg, ImplItem, ImplItemConst, ImplItemFn, ImplItemType, Item,
    ItemImpl, Lit, LitStr, MacroDelimiter, Meta, MetaList, MetaNameValue, Pat, PatIdent, PatType, Path, PathSegment,
    Stmt, Type, Variant,
};

use crate::ir::RustName;

/// A copy of a syntax node that is parsed once per thread.
macro_rules! template {
    ($kind:ty: $($code:tt)*) => {{
        thread_local!(static TEMPLATE: $kind = syn::parse_quote!($($code)*));
        TEMPLATE.with(Clone::clone)
    }};
}
pub(super) use template;

/// Names that can be identifiers.
pub(super) trait ToIdent {
    /// The name as an identifier.
    fn ident(&self) -> Ident;
}

impl ToIdent for str {
    fn ident(&self) -> Ident {
        Ident::new(self, Span::call_site())
    }
}

impl ToIdent for RustName {
    fn ident(&self) -> Ident {
        self.as_str().ident()
    }
}

/// `a::b`.
pub(super) fn path<const N: usize>(segments: [Ident; N]) -> Path {
    Path { leading_colon: None, segments: segments.into_iter().map(PathSegment::from).collect() }
}

/// `/// text`.
pub(super) fn doc(text: &str) -> Attribute {
    let space = if text.is_empty() { "" } else { " " };
    // The printer unescapes the literal again, so a raw one saves the escaping.
    let is_raw = !text.contains(['"', '\r', '\n']);
    let raw = is_raw.then(|| format!("r\"{space}{text}\"").parse().ok()).flatten();
    let lit = raw.map_or_else(|| Lit::Str(LitStr::new(&format!("{space}{text}"), Span::call_site())), Lit::new);
    let value = Expr::Lit(ExprLit { attrs: Vec::new(), lit });
    attribute(Meta::NameValue(MetaNameValue { path: "doc".ident().into(), eq_token: Default::default(), value }))
}

/// `#[name(tokens)]`.
pub(super) fn list(name: &str, tokens: TokenStream) -> Attribute {
    let delimiter = MacroDelimiter::Paren(Default::default());
    attribute(Meta::List(MetaList { path: name.ident().into(), delimiter, tokens }))
}

fn attribute(meta: Meta) -> Attribute {
    Attribute { pound_token: Default::default(), style: AttrStyle::Outer, bracket_token: Default::default(), meta }
}

/// A unit variant.
pub(super) fn variant(attrs: Vec<Attribute>, name: &RustName) -> Variant {
    Variant { attrs, ident: name.ident(), fields: Fields::Unit, discriminant: None }
}

/// The argument `name: ty` of a function.
pub(super) fn argument(name: &str, ty: Type) -> FnArg {
    let pat = PatIdent { attrs: Vec::new(), by_ref: None, mutability: None, ident: name.ident(), subpat: None };
    FnArg::Typed(PatType {
        attrs: Vec::new(),
        pat: Box::new(Pat::Ident(pat)),
        colon_token: Default::default(),
        ty: Box::new(ty),
    })
}

/// The function `head` with this body.
pub(super) fn function(mut head: ImplItemFn, body: impl IntoIterator<Item = Stmt>) -> ImplItem {
    head.block.stmts.extend(body);
    ImplItem::Fn(head)
}

/// The constant `head` with this value.
pub(super) fn constant(mut head: ImplItemConst, value: Expr) -> ImplItem {
    head.expr = value;
    ImplItem::Const(head)
}

/// The associated type `head` with this value.
pub(super) fn associated(mut head: ImplItemType, ty: Type) -> ImplItem {
    head.ty = ty;
    ImplItem::Type(head)
}

/// The implementation `head` for the struct or enum `name`.
pub(super) fn implementation(
    mut head: ItemImpl,
    attributes: &[Attribute],
    name: &RustName,
    items: Vec<ImplItem>,
) -> Item {
    head.attrs = attributes.to_vec();
    *head.self_ty = super::ty::named(name.ident());
    head.items = items;
    Item::Impl(head)
}

/// Inserts nodes before those of a template.
pub(super) fn prepend<T, P: Default>(nodes: impl Iterator<Item = T>, of_template: &mut Punctuated<T, P>) {
    *of_template = nodes.chain(std::mem::take(of_template)).collect();
}
