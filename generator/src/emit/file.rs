//! A module: its docs, imports, child modules and items.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Item as Node;

use super::ty::uses_types;
use super::{docs, event, method, record, registry, values};
use crate::ir::{Alias, Child, File, Item, RustName, Subject, Ty};
use crate::tree::Layout;

/// The inner attributes of a module; none for the root of an included module, which must not have any.
pub(super) fn docs(file: &File, layout: Layout) -> TokenStream {
    if file.subject == Subject::Root && layout == Layout::Module {
        return TokenStream::new();
    }
    let lines = docs::module(&file.subject).into_iter().map(|l| if l.is_empty() { l } else { format!(" {l}") });
    let attributes = if file.subject == Subject::Root { root_attributes() } else { TokenStream::new() };
    quote!(#(#![doc = #lines])* #attributes)
}

fn root_attributes() -> TokenStream {
    let allows = ALLOWS.iter().map(|(lint, reason)| {
        let lint = lint_path(lint);
        quote!(#![allow(#lint, reason = #reason)])
    });
    quote!(#![cfg_attr(docsrs, feature(doc_cfg))] #(#allows)*)
}

/// Clippy lints that generated code allows, and why.
const ALLOWS: &[(&str, &str)] = &[
    ("module_inception", "modules follow the segments of method names"),
    ("should_implement_trait", "setters are called like the parameters that they set"),
    ("too_many_arguments", "a request takes as many arguments as it has required parameters"),
    ("type_complexity", "a value that may be of many types is written as the documentation lists them"),
];

fn lint_path(name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(clippy::#name)
}

/// The items of a module, made lazily: together they would need too much memory.
pub(super) fn items(file: &File, layout: Layout) -> impl Iterator<Item = Node> {
    let root = root(file, layout);
    let mut head = imports(file, &root);
    head.extend(file.children.iter().map(|each| child(file, each, layout)));
    if file.subject == Subject::Root {
        head.push(prelude(layout));
    }
    let items = file.items.iter().flat_map(move |each| match each {
        Item::Registry(entries) => registry::items(entries, &root, layout),
        other => item(other, &root),
    });
    head.into_iter().map(Node::Verbatim).chain(items).chain(tables(file).into_iter().map(Node::Verbatim))
}

fn prelude(layout: Layout) -> TokenStream {
    let wire = if layout == Layout::Module { quote!(::bitrix24_wire) } else { quote!(bitrix24_wire) };
    quote!(
        // Without any feature nothing needs it.
        #[allow(unused_imports)]
        mod prelude { pub(crate) use #wire::codegen::*; }
    )
}

/// The macro calls that implement the common traits of all structs and all enums of a module.
fn tables(file: &File) -> Vec<TokenStream> {
    let (mut records, mut enums) = (Vec::new(), Vec::new());
    file.items.iter().for_each(|item| collect_names(item, &mut records, &mut enums));
    let records = (!records.is_empty()).then(|| quote!(record!(#(#records),*);));
    let enums = (!enums.is_empty()).then(|| quote!(value_enum!(#(#enums),*);));
    let choices = file.choices.iter().map(|choice| {
        let (name, behind) = (&choice.name, &choice.behind);
        quote!(#name [#(#behind),*])
    });
    let choices = (!file.choices.is_empty()).then(|| quote!(choice!(#(#choices),*);));
    records.into_iter().chain(enums).chain(choices).collect()
}

/// The items of an item of the `ir`.
pub(super) fn item(item: &Item, root: &str) -> Vec<Node> {
    match item {
        Item::Method(each) => method::items(each, root),
        Item::Events(each) => event::items(each),
        Item::Record(each) => {
            let docs = docs::attributes(&docs::origin(&each.origin, &each.wildcards));
            record::items(each, docs, &[])
        }
        Item::Values(each) => values::items(each),
        Item::Alias(each) => vec![Node::Verbatim(alias(each))],
        // It depends on the layout; `items` handles it.
        Item::Registry(_) => Vec::new(),
    }
}

/// The path of the root from a module. A crate has `crate`; an included module has only relative paths.
fn root(file: &File, layout: Layout) -> String {
    match (layout, file.path.0.len()) {
        (Layout::Crate | Layout::Member, _) => "crate".to_owned(),
        (Layout::Module, 0) => "self".to_owned(),
        (Layout::Module, depth) => vec!["super"; depth].join("::"),
    }
}

fn imports(file: &File, root: &str) -> Vec<TokenStream> {
    let path = path_of(root);
    let mut out = Vec::new();
    let needs_prelude = file.items.iter().any(|item| !matches!(item, Item::Alias(_)));
    if needs_prelude {
        out.push(quote!(use #path::prelude::*;));
    }
    let behind = file.choices.iter().flat_map(|choice| &choice.behind);
    if file.items.iter().any(refers_to_types) || behind.into_iter().any(uses_types) {
        out.push(quote!(use #path::types;));
    }
    out
}

fn refers_to_types(item: &Item) -> bool {
    match item {
        Item::Method(method) => {
            let fields = method.request.fields.iter().any(|field| uses_types(&field.ty));
            fields || uses_types(&method.output) || method.types.iter().any(refers_to_types)
        }
        Item::Events(events) => events.list.iter().any(|event| uses_types(&event.data)),
        Item::Record(record) => record.fields.iter().any(|field| uses_types(&field.ty)),
        Item::Values(_) | Item::Alias(_) | Item::Registry(_) => false,
    }
}

fn child(file: &File, child: &Child, layout: Layout) -> TokenStream {
    let name = &child.name;
    // An included module cannot have inner attributes, so its child modules have them.
    let is_included_root = layout == Layout::Module && file.subject == Subject::Root;
    let lints = ALLOWS.iter().map(|(lint, _)| lint_path(lint));
    let allows = is_included_root.then(|| quote!(#[allow(#(#lints),*)]));
    let features: Vec<_> = child.features.iter().map(|feature| &feature.0).collect();
    let gate = match (layout, features.as_slice()) {
        (Layout::Module, _) | (_, []) => quote!(),
        (_, [feature]) => quote!(#[cfg(feature = #feature)]),
        (_, all) => quote!(#[cfg(any(#(feature = #all),*))]),
    };
    quote!(#allows #gate pub mod #name;)
}

fn alias(alias: &Alias) -> TokenStream {
    let (name, target) = (&alias.name, &alias.target);
    let kind = if alias.target == Ty::String { "a text" } else { "a number" };
    let words = alias.words.iter().map(|word| docs::code(word)).collect::<Vec<_>>().join(", ");
    let docs = docs::attributes(&[format!("{words}: {kind}.")]);
    quote!(#(#docs)* pub type #name = #target;)
}

/// The tokens of a path.
fn path_of(text: &str) -> TokenStream {
    let parts = text.split("::").map(|part| Ident::new(part, Span::call_site()));
    quote!(#(#parts)::*)
}

/// Collects the names of structs and of enums.
fn collect_names<'a>(item: &'a Item, records: &mut Vec<&'a RustName>, enums: &mut Vec<&'a RustName>) {
    match item {
        Item::Method(method) => {
            records.push(&method.request.name);
            method.types.iter().for_each(|item| collect_names(item, records, enums));
        }
        Item::Record(record) => records.push(&record.name),
        Item::Values(values) => enums.push(&values.name),
        Item::Events(_) | Item::Alias(_) | Item::Registry(_) => {}
    }
}
