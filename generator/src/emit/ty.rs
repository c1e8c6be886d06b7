//! Rust types as tokens, and in words.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::ir::{RustName, Ty};
use crate::model::types::BooleanForm;
use crate::model::vocabulary::IdForm;

impl ToTokens for RustName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Ident::new(self.as_str(), Span::call_site()).to_tokens(tokens);
    }
}

impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Value => quote!(Value),
            Self::Unit => quote!(()),
            Self::String => quote!(String),
            Self::Integer => quote!(i64),
            Self::Decimal => quote!(Decimal),
            Self::Bool(_) => quote!(bool),
            Self::Date => quote!(Date),
            Self::DateTime => quote!(DateTime),
            Self::Timestamp => quote!(Timestamp),
            Self::File => quote!(File),
            Self::Filter => quote!(Filter),
            Self::FilterV3 => quote!(FilterV3),
            Self::Bytes => quote!(Bytes),
            Self::Option(inner) => quote!(Option<#inner>),
            Self::Nullable(inner) => quote!(Nullable<#inner>),
            Self::Vec(inner) => quote!(Vec<#inner>),
            Self::Map(inner) => quote!(Map<#inner>),
            Self::Either(left, right) => quote!(Either<#left, #right>),
            Self::Boxed(inner) => quote!(Box<#inner>),
            Self::Record(name) | Self::Values(name) => quote!(#name),
            Self::Shared(area, name) => quote!(types::#area::#name),
            Self::Alias(name, ..) => quote!(types::#name),
        });
    }
}

/// Whether a file that holds this type imports `types`.
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

/// Whether an argument of this type is taken as it is. Conversions cost the compiler; here there is little to convert.
pub(super) fn is_plain(ty: &Ty) -> bool {
    match ty {
        Ty::Integer | Ty::Bool(_) | Ty::Unit | Ty::Record(_) | Ty::Shared(..) => true,
        Ty::Alias(.., form) => *form == IdForm::Integer,
        _ => false,
    }
}

/// The documented type in words.
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
