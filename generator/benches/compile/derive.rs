//! The variant with derived serde: each generated file without its tables, with `#[derive(Serialize, Deserialize)]`.

use std::collections::BTreeMap;
use std::path::Path;

use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{Attribute, Item, parse_quote};

/// The text of `source` with serde derives in place of record tables.
///
/// `impl Method` and the call functions are removed as well, because they need records. That makes this variant cheaper
/// than a real one, so the ratio is conservative.
pub(crate) fn derive_variant(path: &Path, source: &str) -> String {
    if path == Path::new("src/lib.rs") {
        return source.replace("pub(crate) use bitrix24_wire::codegen::*;", PRELUDE);
    }
    let mut file = syn::parse_file(source).expect("generated code parses");
    let tables = tables(&file.items);
    let values = values(&file.items);
    file.items.retain(|item| !is_table(item));
    for item in &mut file.items {
        match item {
            Item::Struct(record) => {
                let Some(wire) = tables.get(&record.ident.to_string()) else { continue };
                record.attrs.retain(|a| !a.path().is_ident("derive"));
                record.attrs.push(
                    parse_quote!(#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]),
                );
                for field in &mut record.fields {
                    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                    field.attrs.push(serde_attribute(&name, wire));
                }
            }
            Item::Enum(item) => {
                let Some(wire) = values.get(&item.ident.to_string()) else { continue };
                item.attrs.push(parse_quote!(#[derive(serde::Serialize, serde::Deserialize)]));
                for (index, variant) in item.variants.iter_mut().enumerate() {
                    variant.attrs.push(match wire.get(index) {
                        Some(wire) => parse_quote!(#[serde(rename = #wire)]),
                        None => parse_quote!(#[serde(untagged)]),
                    });
                }
            }
            _ => {}
        }
    }
    let defaults = values.keys().map(|name| {
        let name = syn::Ident::new(name, proc_macro2::Span::call_site());
        quote!(impl Default for #name { fn default() -> Self { Self::Other(String::new()) } })
    });
    let defaults: Vec<Item> = defaults.map(|tokens| syn::parse2(tokens).expect("an impl parses")).collect();
    file.items.extend(defaults);
    file.into_token_stream().to_string()
}

/// The prelude of the variant: maps and alternatives as users of serde write them.
const PRELUDE: &str = r#"
    pub(crate) use bitrix24_wire::codegen::*;
    pub(crate) type Map<T> = std::collections::BTreeMap<String, T>;
    pub(crate) type Nullable<T> = Option<T>;
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[serde(untagged)]
    pub enum Either<A, B> { Left(A), Right(B) }
    impl<A: Default, B> Default for Either<A, B> { fn default() -> Self { Self::Left(A::default()) } }
"#;

fn serde_attribute(field: &str, wire: &BTreeMap<String, String>) -> Attribute {
    match wire.get(field) {
        Some(name) => parse_quote!(#[serde(rename = #name, default)]),
        None => parse_quote!(#[serde(flatten)]),
    }
}

/// Traits whose impls belong to the tables.
const TABLES: [&str; 6] = ["Record", "Method", "ValueEnum", "From", "EventType", "EventSet"];

/// Whether the item belongs to the tables.
fn is_table(item: &Item) -> bool {
    match item {
        Item::Impl(item) => match item.trait_.as_ref().and_then(|(path, _)| path.segments.last()) {
            Some(segment) => TABLES.iter().any(|name| segment.ident == name),
            None => item.self_ty.to_token_stream().to_string() == "Event",
        },
        Item::Static(item) => item.ty.to_token_stream().to_string().contains("RecordInfo"),
        Item::Macro(item) => ["record", "value_enum"].iter().any(|name| item.mac.path.is_ident(name)),
        Item::Fn(_) => true,
        _ => false,
    }
}

/// Struct name → (field → wire name), read from the descriptions in `impl Record`.
fn tables(items: &[Item]) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut described = BTreeMap::new();
    for item in items {
        if let Item::Impl(item) = item
            && is_impl_of(item, &["Record"])
            && let Some(syn::ImplItem::Fn(info)) = item.items.first()
        {
            let mut literals = Literals::default();
            literals.visit_block(&info.block);
            described.insert(item.self_ty.to_token_stream().to_string(), literals.0.into_iter().skip(1));
        }
    }
    let mut tables = BTreeMap::new();
    for item in items {
        if let Item::Struct(item) = item
            && let Some(wire) = described.remove(&item.ident.to_string())
        {
            let names = item.fields.iter().filter_map(|f| f.ident.as_ref().map(ToString::to_string));
            tables.insert(item.ident.to_string(), names.zip(wire).collect());
        }
    }
    tables
}

fn is_impl_of(item: &syn::ItemImpl, traits: &[&str]) -> bool {
    let path = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    path.is_some_and(|segment| traits.iter().any(|name| segment.ident == name))
}

/// Enum name → wire values, read from `impl ValueEnum`.
fn values(items: &[Item]) -> BTreeMap<String, Vec<String>> {
    let mut values = BTreeMap::new();
    for item in items {
        if let Item::Impl(item) = item
            && is_impl_of(item, &["ValueEnum"])
            && let Some(syn::ImplItem::Const(list)) = item.items.first()
        {
            let mut literals = Literals::default();
            literals.visit_expr(&list.expr);
            values.insert(item.self_ty.to_token_stream().to_string(), literals.0);
        }
    }
    values
}

/// The string literals of an expression, in order.
#[derive(Default)]
struct Literals(Vec<String>);

impl<'ast> Visit<'ast> for Literals {
    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.0.push(literal.value());
    }
}
