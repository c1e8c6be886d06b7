//! Error enums.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::ir::{ErrorCase, Errors, Method};

/// The enum of a method's errors and its table.
pub(super) fn items(method: &Method) -> Vec<TokenStream> {
    vec![definition(&method.errors, method), table(&method.errors)]
}

fn definition(errors: &Errors, method: &Method) -> TokenStream {
    let name = &errors.name;
    let docs = docs::attributes(&[format!("Errors of {}.", docs::code(&method.name.0))]);
    let variants = errors.cases.iter().map(|case| {
        let docs = docs::attributes(&docs::error(case));
        let name = &case.name;
        quote!(#docs #name)
    });
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }
    }
}

fn table(errors: &Errors) -> TokenStream {
    let name = &errors.name;
    let cases = errors.cases.iter().map(case);
    quote! {
        impl ErrorCode for #name {
            const CASES: &'static [ErrorCase<Self>] = &[#(#cases),*];
        }
    }
}

fn case(case: &ErrorCase) -> TokenStream {
    let name = &case.name;
    let start = match (&case.code, &case.message) {
        (Some(code), None) => quote!(ErrorCase::code(Self::#name, #code)),
        (Some(code), Some(message)) => quote!(ErrorCase::code(Self::#name, #code).message(#message)),
        (None, message) => {
            let message = message.as_deref().unwrap_or_default();
            quote!(ErrorCase::text(Self::#name, #message))
        }
    };
    let status = case.status.map(|status| {
        let status = Literal::u16_unsuffixed(status);
        quote!(.status(#status))
    });
    let pattern = case.pattern.then(|| quote!(.pattern()));
    quote!(#start #status #pattern)
}
