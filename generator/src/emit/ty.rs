//! Rust types as nodes of syntax trees, and as words.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{
    AngleBracketedGenericArguments, AssocType, GenericArgument, Lifetime, Path, PathArguments, PathSegment, TraitBound,
    Type, TypeImplTrait, TypeParamBound, TypePath, TypeReference,
};

use super::node::{ToIdent as _, path, template};
use crate::ir::{RustName, Ty};
use crate::model::types::BooleanForm;
use crate::model::vocabulary::IdForm;

impl ToTokens for RustName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.ident().to_tokens(tokens);
    }
}

impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        node(self).to_tokens(tokens);
    }
}

/// The type as a node of a syntax tree.
pub(super) fn node(ty: &Ty) -> Type {
    let simple = |name: &str| named(name.ident());
    let around = |name: &str, inner: &Ty| generic(name, [GenericArgument::Type(node(inner))]);
    match ty {
        Ty::Value => simple("Value"),
        Ty::Unit => template!(Type: ()),
        Ty::String => simple("String"),
        Ty::Integer => simple("i64"),
        Ty::Decimal => simple("Decimal"),
        Ty::Bool(_) => simple("bool"),
        Ty::Date => simple("Date"),
        Ty::DateTime => simple("DateTime"),
        Ty::Timestamp => simple("Timestamp"),
        Ty::File => simple("File"),
        Ty::Filter => simple("Filter"),
        Ty::FilterV3 => simple("FilterV3"),
        Ty::Bytes => simple("Bytes"),
        Ty::Option(inner) => around("Option", inner),
        Ty::Nullable(inner) => around("Nullable", inner),
        Ty::Vec(inner) => around("Vec", inner),
        Ty::Map(inner) => around("Map", inner),
        Ty::Either(left, right) => generic("Either", [left, right].map(|ty| GenericArgument::Type(node(ty)))),
        Ty::Boxed(inner) => around("Box", inner),
        Ty::Record(name) | Ty::Values(name) => named(name.ident()),
        Ty::Shared(area, name) => named(path(["types".ident(), area.ident(), name.ident()])),
        Ty::Alias(name, ..) => named(path(["types".ident(), name.ident()])),
    }
}

/// A type without arguments.
pub(super) fn named(path: impl Into<Path>) -> Type {
    Type::Path(TypePath { attrs: Vec::new(), qself: None, path: path.into() })
}

/// `Name<arguments>`.
pub(super) fn generic<const N: usize>(name: &str, arguments: [GenericArgument; N]) -> Type {
    named(generic_segment(name, arguments))
}

/// `&'lifetime T`.
pub(super) fn borrowed(lifetime: Lifetime, ty: Type) -> Type {
    Type::Reference(TypeReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        lifetime: Some(lifetime),
        mutability: None,
        elem: Box::new(ty),
    })
}

/// `impl Name<argument>`.
pub(super) fn impl_trait(name: &str, argument: GenericArgument) -> Type {
    let bounds = [bound(name, argument)].into_iter().collect();
    Type::ImplTrait(TypeImplTrait { attrs: Vec::new(), impl_token: Default::default(), bounds })
}

/// `Name<argument>` as a bound of `impl`.
pub(super) fn bound(name: &str, argument: GenericArgument) -> TypeParamBound {
    TypeParamBound::Trait(TraitBound {
        paren_token: None,
        lifetimes: None,
        modifiers: Default::default(),
        maybe: None,
        path: generic_segment(name, [argument]).into(),
    })
}

/// `Name = ty` as a generic argument of a trait.
pub(super) fn associated(name: &str, ty: Type) -> GenericArgument {
    let eq_token = Default::default();
    GenericArgument::AssocType(AssocType { ident: name.ident(), generics: None, eq_token, ty })
}

/// `Name<arguments>` as a segment of a path.
fn generic_segment<const N: usize>(name: &str, arguments: [GenericArgument; N]) -> PathSegment {
    let arguments = PathArguments::AngleBracketed(AngleBracketedGenericArguments {
        colon2_token: None,
        lt_token: Default::default(),
        args: arguments.into_iter().collect(),
        gt_token: Default::default(),
    });
    PathSegment { ident: name.ident(), arguments }
}

/// Whether a file with this type imports `types`.
pub(super) fn uses_types(ty: &Ty) -> bool {
    match ty {
        Ty::Shared(..) | Ty::Alias(..) => true,
        Ty::Option(inner) | Ty::Nullable(inner) | Ty::Vec(inner) | Ty::Map(inner) | Ty::Boxed(inner) => {
            uses_types(inner)
        }
        Ty::Either(left, right) => uses_types(left) || uses_types(right),
        _ => false,
    }
}

/// Whether an argument has this type itself instead of `Into`. Conversions cost compile time, and few types convert
/// into these.
pub(super) fn is_plain(ty: &Ty) -> bool {
    match ty {
        Ty::Integer | Ty::Bool(_) | Ty::Unit | Ty::Record(_) | Ty::Shared(..) => true,
        Ty::Alias(.., form) => *form == IdForm::Integer,
        _ => false,
    }
}

/// The documented type as words.
pub(super) fn words(ty: &Ty) -> String {
    match ty {
        Ty::Value => "any value".to_owned(),
        Ty::Unit => "`null`".to_owned(),
        Ty::String => "`string`".to_owned(),
        Ty::Integer => "`integer`".to_owned(),
        Ty::Decimal => "`double`".to_owned(),
        Ty::Bool(BooleanForm::Json) => "`boolean`".to_owned(),
        Ty::Bool(BooleanForm::YesNo) => "`Y` or `N`".to_owned(),
        Ty::Bool(BooleanForm::OneZero) => "`1` or `0`".to_owned(),
        Ty::Date => "`date`".to_owned(),
        Ty::DateTime => "`datetime`".to_owned(),
        Ty::Timestamp => "`timestamp`".to_owned(),
        Ty::File => "`file`".to_owned(),
        Ty::Filter => "`filter`".to_owned(),
        Ty::FilterV3 => "`filter` of REST 3.0".to_owned(),
        Ty::Bytes => "a file".to_owned(),
        Ty::Option(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => words(inner),
        Ty::Vec(inner) => format!("list of {}", words(inner)),
        Ty::Map(inner) => format!("map of {}", words(inner)),
        Ty::Either(left, right) => format!("{} or {}", words(left), words(right)),
        Ty::Record(name) | Ty::Values(name) => format!("[`{name}`]"),
        Ty::Shared(area, name) => format!("[`types::{area}::{name}`]"),
        Ty::Alias(_, word, _) => format!("`{word}`"),
    }
}
