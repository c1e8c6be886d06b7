//! Events: a type for each, and the open enum of all.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Item;

use super::docs;
use crate::ir::{Event, Events};

/// The enum, its table, then the type of each event.
pub(super) fn items(events: &Events) -> Vec<Item> {
    let mut out = vec![definition(events), access(events), table(events)];
    out.extend(events.list.iter().flat_map(kind));
    out.into_iter().map(Item::Verbatim).collect()
}

fn definition(events: &Events) -> TokenStream {
    let variants = events.list.iter().map(|event| {
        let docs = docs::attributes(&[line(event)]);
        let (name, data) = (&event.name, held(event));
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

/// What a variant holds.
fn held(event: &Event) -> TokenStream {
    let data = &event.data;
    if event.boxed { quote!(Box<#data>) } else { quote!(#data) }
}

fn access(events: &Events) -> TokenStream {
    let arms = events.list.iter().map(|event| {
        let (name, code) = (&event.name, &event.code.0);
        quote!(Self::#name(_) => #code)
    });
    quote! {
        impl Event {
            /// Reads the `data` of an event with this code, whatever case the code is in.
            ///
            /// # Errors
            /// Where the data of a documented event has another shape than its type.
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

/// One arm for all events with one type of data: there are few such types and many events.
fn table(events: &Events) -> TokenStream {
    let codes = events.list.iter().map(|event| &event.code.0);
    let empty = events.list.iter().enumerate().map(|(index, event)| {
        let (index, name) = (Literal::usize_unsuffixed(index), &event.name);
        quote!(#index => Self::#name(Default::default()))
    });
    let mut types: BTreeMap<String, Vec<&Event>> = BTreeMap::new();
    for event in &events.list {
        types.entry(held(event).to_string()).or_default().push(event);
    }
    let data = types.values().map(|events| {
        let names = events.iter().map(|event| &event.name);
        quote!(#(Self::#names(data))|* => data)
    });
    quote! {
        impl EventSet for Event {
            const CODES: &'static [&'static str] = &[#(#codes),*];
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

/// The type that stands for an event.
fn kind(event: &Event) -> Vec<TokenStream> {
    let (name, code, scopes, data) = (&event.name, &event.code.0, &event.scopes, &event.data);
    let docs = docs::attributes(&description(event));
    let aliases = [Some(code), event.spelling.as_ref().map(|spelling| &spelling.0)];
    // rustdoc refuses an alias that is the name itself
    let aliases = aliases.into_iter().flatten().filter(|alias| *alias != name.as_str());
    let deprecated = event.deprecated.is_some().then(|| {
        quote!(
            const DEPRECATED: bool = true;
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
                #deprecated
            }
        },
    ]
}

/// The variant of an event, in one line.
fn line(event: &Event) -> String {
    let note = if event.deprecated.is_some() { " Deprecated." } else { "" };
    format!("{}.{note}", docs::linked(&event.code.0, event.link.as_deref()))
}

/// What the type of an event says.
fn description(event: &Event) -> Vec<String> {
    let mut out = vec![format!("Event {}.", docs::linked(&event.code.0, event.link.as_deref()))];
    let mut facts = docs::scopes(&event.scopes);
    if !event.beside.is_empty() {
        let names = docs::list(event.beside.iter().map(|field| field.name.0.as_str()));
        facts.push_str(&format!(" Its payload also has {names}."));
    }
    if !facts.is_empty() {
        out.extend([String::new(), facts.trim_start().to_owned()]);
    }
    if let Some(retired) = &event.deprecated {
        out.push(String::new());
        out.push(match (&retired.successor, &retired.target) {
            (None, _) => "Deprecated without a successor.".to_owned(),
            (Some(code_of), None) => format!("Deprecated: use {}.", docs::code(&code_of.0)),
            (Some(_), Some(target)) => format!("Deprecated: use [`{target}`]."),
        });
    }
    out
}
