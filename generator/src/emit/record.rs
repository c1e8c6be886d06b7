//! Structs: fields, constructor, setters, and the table by which `wire` reads and writes them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::ty::is_plain;
use crate::ir::{Field, Record, Role, Ty};
use crate::model::types::BooleanForm;

/// The struct and its impls. `attributes` are the docs and marks of the struct, `guard` stands on each impl.
pub(super) fn items(record: &Record, attributes: &TokenStream, guard: &TokenStream) -> Vec<TokenStream> {
    let mut out = vec![definition(record, attributes)];
    if record.role == Role::Request {
        out.push(builder(record, guard));
    }
    out.push(table(record, guard));
    out
}

fn definition(record: &Record, attributes: &TokenStream) -> TokenStream {
    let name = &record.name;
    let fields = record.fields.iter().map(|field| {
        let docs = docs::attributes(&docs::field(field));
        let (name, ty) = (&field.name, declared(field));
        quote!(#docs pub #name: #ty)
    });
    quote! {
        #attributes
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            /// Entries that the documentation does not list.
            pub extra: Extra,
        }
    }
}

/// The type of a field with its `Option`.
fn declared(field: &Field) -> TokenStream {
    let ty = &field.ty;
    if field.required { quote!(#ty) } else { quote!(Option<#ty>) }
}

fn builder(record: &Record, guard: &TokenStream) -> TokenStream {
    let name = &record.name;
    let required: Vec<_> = record.fields.iter().filter(|field| field.required).collect();
    let new = constructor(&required);
    let setters = record.fields.iter().filter(|field| !field.required).map(setter);
    quote! {
        #guard
        impl #name {
            #new
            #(#setters)*
        }
    }
}

fn constructor(required: &[&Field]) -> TokenStream {
    let doc =
        if required.is_empty() { " A request without parameters." } else { " A request with its required parameters." };
    if required.is_empty() {
        return quote! {
            #[doc = #doc]
            #[must_use]
            pub fn new() -> Self { Default::default() }
        };
    }
    let (arguments, values): (Vec<_>, Vec<_>) = required
        .iter()
        .map(|field| {
            let name = &field.name;
            let (ty, value) = accepted(&field.ty, &quote!(#name));
            (quote!(#name: #ty), if is_plain(&field.ty) { value } else { quote!(#name: #value) })
        })
        .unzip();
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn new(#(#arguments),*) -> Self { Self { #(#values,)* ..Default::default() } }
    }
}

fn setter(field: &Field) -> TokenStream {
    let doc = format!(" Sets {}.", docs::code(&field.wire.0));
    let name = &field.name;
    let (argument, value) = accepted(&field.ty, &quote!(value));
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #name(mut self, value: #argument) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// What an argument of this type is taken as, and the value that it gives: anything that converts, a list out of
/// anything that yields what converts.
fn accepted(ty: &Ty, value: &TokenStream) -> (TokenStream, TokenStream) {
    match ty {
        ty if is_plain(ty) => (quote!(#ty), value.clone()),
        Ty::Vec(item) if is_plain(item) => {
            (quote!(impl IntoIterator<Item = #item>), quote!(#value.into_iter().collect()))
        }
        Ty::Vec(item) => {
            (quote!(impl IntoIterator<Item = impl Into<#item>>), quote!(#value.into_iter().map(Into::into).collect()))
        }
        ty => (quote!(impl Into<#ty>), quote!(#value.into())),
    }
}

fn table(record: &Record, guard: &TokenStream) -> TokenStream {
    let name = &record.name;
    let text = name.as_str();
    let fields = record.fields.iter().map(|field| &field.wire.0);
    let required = indices(record, |field| field.required);
    let codecs = record.fields.iter().enumerate().filter_map(|(i, field)| codec(i, field));
    let (get, get_mut) = (access(record, &quote!(&)), access(record, &quote!(&mut)));
    let index = if record.fields.is_empty() { quote!(_) } else { quote!(index) };
    quote! {
        #guard
        impl Record for #name {
            fn info(&self) -> &'static RecordInfo {
                &RecordInfo {
                    name: #text,
                    fields: &[#(#fields),*],
                    required: &[#(#required),*],
                    codecs: &[#(#codecs),*],
                }
            }
            fn field(&self, #index: usize) -> &dyn Field { #get }
            fn field_mut(&mut self, #index: usize) -> &mut dyn Field { #get_mut }
        }
    }
}

fn indices(record: &Record, holds: fn(&Field) -> bool) -> Vec<Literal> {
    let all = record.fields.iter().enumerate();
    all.filter(|(_, field)| holds(field)).map(|(i, _)| Literal::usize_unsuffixed(i)).collect()
}

fn access(record: &Record, reference: &TokenStream) -> TokenStream {
    let extra = quote!(#reference self.extra);
    if record.fields.is_empty() {
        return extra;
    }
    let arms = record.fields.iter().enumerate().map(|(i, field)| {
        let (index, name) = (Literal::usize_unsuffixed(i), &field.name);
        quote!(#index => #reference self.#name)
    });
    quote!(match index { #(#arms,)* _ => #extra })
}

fn codec(index: usize, field: &Field) -> Option<TokenStream> {
    let index = Literal::usize_unsuffixed(index);
    if field.as_text {
        return Some(quote!((#index, Codec::Text)));
    }
    match field.codec? {
        BooleanForm::YesNo => Some(quote!((#index, Codec::YesNo))),
        BooleanForm::OneZero => Some(quote!((#index, Codec::OneZero))),
        BooleanForm::Json => None,
    }
}
