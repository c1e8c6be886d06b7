//! Open enums of documented values.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::ir::Values;

/// The enum and its table.
pub(super) fn items(values: &Values) -> Vec<TokenStream> {
    vec![definition(values), table(values)]
}

fn definition(values: &Values) -> TokenStream {
    let name = &values.name;
    let docs = docs::attributes(&docs::origin(&values.origin, &[]));
    let variants = values.variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::variant(variant));
        let name = &variant.name;
        quote!(#docs #name)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the documentation does not list.
            Other(String),
        }
    }
}

fn table(values: &Values) -> TokenStream {
    let name = &values.name;
    let wires: Vec<_> = values.variants.iter().map(|variant| &variant.wire).collect();
    let variants: Vec<_> = values.variants.iter().map(|variant| &variant.name).collect();
    let indices = (0..values.variants.len()).map(Literal::usize_unsuffixed);
    let integer = if values.integer {
        quote!(
            const INTEGER: bool = true;
        )
    } else {
        quote!()
    };
    quote! {
        impl ValueEnum for #name {
            const VALUES: &'static [&'static str] = &[#(#wires),*];
            #integer
            fn from_index(index: usize) -> Option<Self> {
                match index {
                    #(#indices => Some(Self::#variants),)*
                    _ => None,
                }
            }
            fn other(text: String) -> Self { Self::Other(text) }
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Other(text) => text,
                }
            }
        }
    }
}
