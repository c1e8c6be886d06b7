//! Events: the open enum of all events, and a type for each.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Item;

use super::docs;
use crate::ir::{Event, Events};

/// The enum, its impls, then the type of each event.
pub(super) fn items(events: &Events) -> Vec<Item> {
    let mut out = vec![definition(events), inherent_impl(events), table(events)];
    out.extend(events.list.iter().flat_map(marker_type));
    out.into_iter().map(Item::Verbatim).collect()
}

fn definition(events: &Events) -> TokenStream {
    let variants = events.list.iter().map(|event| {
        let docs = docs::attributes(&[variant_line(event)]);
        let (name, data) = (&event.name, variant_data(event));
        quote!(#(#docs)* #name(#data))
    });
    quote! {
        /// An event that was received: what happened, and what it carries.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants,)*
            /// An event that the documentation does not list.
            Other {
                /// Its code.
                code: String,
                /// The `data` of its payload.
                data: Value,
            },
        }
    }
}

/// The type of the data in a variant.
fn variant_data(event: &Event) -> TokenStream {
    let data = &event.data;
    if event.boxed { quote!(Box<#data>) } else { quote!(#data) }
}

fn inherent_impl(events: &Events) -> TokenStream {
    let arms = events.list.iter().map(|event| {
        let (name, code) = (&event.name, &event.code.0);
        quote!(Self::#name(_) => #code)
    });
    quote! {
        impl Event {
            /// Reads the `data` of an event with this code, whatever case the code is in.
            ///
            /// # Errors
            /// Returns an error if the data of a documented event has another shape than its type.
            pub fn from_code(code: &str, data: &Value) -> Result<Self, DecodeError> {
                decode_event(code, data)
            }
            /// Its code.
            #[must_use]
            pub fn code(&self) -> &str {
                match self {
                    #(#arms,)*
                    Self::Other { code, .. } => code,
                }
            }
        }
    }
}

/// The `impl EventSet`. Events with the same type of data share a match arm, because there are few types and many
/// events.
fn table(events: &Events) -> TokenStream {
    let codes = events.list.iter().map(|event| &event.code.0);
    let empty = events.list.iter().enumerate().map(|(index, event)| {
        let (index, name) = (Literal::usize_unsuffixed(index), &event.name);
        quote!(#index => Self::#name(Default::default()))
    });
    let mut types: BTreeMap<String, Vec<&Event>> = BTreeMap::new();
    for event in &events.list {
        types.entry(variant_data(event).to_string()).or_default().push(event);
    }
    let data = types.values().map(|events| {
        let names = events.iter().map(|event| &event.name);
        quote!(#(Self::#names(data))|* => data)
    });
    let suffixes = suffixes(events);
    quote! {
        impl EventSet for Event {
            const CODES: &'static [&'static str] = &[#(#codes),*];
            #suffixes
            fn from_index(index: usize) -> Option<Self> {
                Some(match index { #(#empty,)* _ => return None })
            }
            fn other(code: String, data: Value) -> Self { Self::Other { code, data } }
            fn data_mut(&mut self) -> &mut dyn Field {
                match self { #(#data,)* Self::Other { data, .. } => data }
            }
        }
    }
}

/// The list of the events whose codes may have a suffix; nothing if there are none.
fn suffixes(events: &Events) -> Option<TokenStream> {
    let with_suffix = events.list.iter().enumerate().filter(|(_, event)| !event.suffix.is_empty());
    let rows = with_suffix.map(|(index, event)| {
        let (index, keys) = (Literal::usize_unsuffixed(index), event.suffix.iter().map(|key| &key.0));
        quote!((#index, &[#(#keys),*]))
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        quote!(
            const SUFFIXES: &'static [(usize, &'static [&'static str])] = &[#(#rows),*];
        )
    })
}

/// The marker type of an event, and its `impl EventType`.
fn marker_type(event: &Event) -> Vec<TokenStream> {
    let (name, code, scopes, data) = (&event.name, &event.code.0, &event.scopes, &event.data);
    let docs = docs::attributes(&description(event));
    let aliases = [Some(code), event.spelling.as_ref().map(|spelling| &spelling.0)];
    // rustdoc rejects an alias that equals the name.
    let aliases = aliases.into_iter().flatten().filter(|alias| *alias != name.as_str());
    let deprecated = event.deprecated.is_some().then(|| {
        quote!(
            const DEPRECATED: bool = true;
        )
    });
    let suffix = (!event.suffix.is_empty()).then(|| {
        let keys = event.suffix.iter().map(|key| &key.0);
        quote!(
            const SUFFIX: &'static [&'static str] = &[#(#keys),*];
        )
    });
    vec![
        quote! {
            #(#docs)*
            #(#[doc(alias = #aliases)])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct #name;
        },
        quote! {
            impl EventType for #name {
                type Data = #data;
                const CODE: &'static str = #code;
                const SCOPES: &'static [&'static str] = &[#(#scopes),*];
                #suffix
                #deprecated
            }
        },
    ]
}

/// The docs of the variant of an event.
fn variant_line(event: &Event) -> String {
    let note = if event.deprecated.is_some() { " Deprecated." } else { "" };
    format!("{}.{note}", docs::linked(&event.code.0, event.link.as_deref()))
}

/// The docs of the marker type of an event.
fn description(event: &Event) -> Vec<String> {
    let mut out = vec![format!("Event {}.", docs::linked(&event.code.0, event.link.as_deref()))];
    let mut facts = docs::scopes(&event.scopes);
    if !event.suffix.is_empty() {
        let keys: Vec<&str> = event.suffix.iter().map(|key| key.0.as_str()).collect();
        let path = docs::code(&format!("data.{}", keys.join(".")));
        facts.push_str(&format!(" Its code may end in `_` and a number, which is that of {path}."));
    }
    if !event.beside.is_empty() {
        let names = docs::list(event.beside.iter().map(|field| field.name.0.as_str()));
        facts.push_str(&format!(" Its payload also has {names}."));
    }
    if !facts.is_empty() {
        out.extend([String::new(), facts.trim_start().to_owned()]);
    }
    if let Some(deprecation) = &event.deprecated {
        out.push(String::new());
        out.push(match (&deprecation.successor, &deprecation.target) {
            (None, _) => "Deprecated without a successor.".to_owned(),
            (Some(code), None) => format!("Deprecated: use {}.", docs::code(&code.0)),
            (Some(_), Some(target)) => format!("Deprecated: use [`{target}`]."),
        });
    }
    out
}
