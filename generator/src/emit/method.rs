//! A method: request, `impl Method`, types, errors, call function.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, error, file, record};
use crate::ir::{Deprecated, List, Method, Order};
use crate::model::types::Version;

/// The items of a method in their order. `root` is the path of the crate root from here.
pub(super) fn items(method: &Method, root: &str) -> Vec<TokenStream> {
    let mark = method.deprecated.as_ref().map(deprecation);
    let guard = mark.as_ref().map_or_else(TokenStream::new, |_| quote!(#[allow(deprecated)]));
    let text = docs::attributes(&docs::request(method, root));
    let name = &method.name.0;
    let attributes = quote!(#text #[doc(alias = #name)] #mark);
    let mut request = record::items(&method.request, &attributes, &guard).into_iter();
    let mut out: Vec<_> = request.by_ref().take(1).collect();
    out.extend(request);
    out.push(implementation(method, &guard));
    out.extend(rows(method, &guard));
    for item in &method.types {
        out.extend(file::item(item, root));
    }
    out.extend(error::items(method));
    out.push(call(method, mark.as_ref(), root));
    out
}

fn deprecation(deprecated: &Deprecated) -> TokenStream {
    let note = deprecated
        .successor
        .as_ref()
        .map_or_else(|| "the documentation advises against it".to_owned(), |name| format!("use `{}`", name.0));
    quote!(#[deprecated(note = #note)])
}

fn implementation(method: &Method, guard: &TokenStream) -> TokenStream {
    let (request, output, error) = (&method.request.name, &method.output, &method.errors.name);
    let (name, scopes) = (&method.name.0, &method.scopes);
    let version = (method.version == Version::V3).then(|| {
        quote!(
            const VERSION: Version = Version::V3;
        )
    });
    let deprecated = method.deprecated.is_some().then(|| {
        quote!(
            const DEPRECATED: bool = true;
        )
    });
    let idempotent = method.idempotent.then(|| {
        quote!(
            const IDEMPOTENT: bool = true;
        )
    });
    let positional = method.positional.then(|| {
        quote!(
            const POSITIONAL: bool = true;
        )
    });
    let list = method.list.as_ref().map(list);
    quote! {
        #guard
        impl Method for #request {
            type Output = #output;
            type Error = #error;
            const NAME: &'static str = #name;
            const SCOPES: &'static [&'static str] = &[#(#scopes),*];
            #version
            #deprecated
            #idempotent
            #positional
            #list
        }
    }
}

/// What a client needs to give rows one by one.
fn rows(method: &Method, guard: &TokenStream) -> Option<TokenStream> {
    let (request, row) = (&method.request.name, method.list.as_ref()?.row.as_ref()?);
    Some(quote! {
        #guard
        impl ListMethod for #request {
            type Row = #row;
        }
    })
}

fn list(list: &List) -> TokenStream {
    let rows = list.rows.iter().map(|name| &name.0);
    let cursor = list.cursor.as_ref().map(|(request, row)| {
        let (request, row) = (&request.0, &row.0);
        quote!(.cursor(#request, #row))
    });
    let order = match list.order {
        Order::Map => None,
        Order::SortAndOrder => Some(quote!(.order(OrderStyle::SortAndOrder))),
        Order::Fixed => Some(quote!(.order(OrderStyle::Fixed))),
    };
    let total = list.total.then(|| quote!(.total()));
    let next = list.next.then(|| quote!(.next()));
    quote!(const LIST: Option<ListInfo> = Some(ListInfo::new(&[#(#rows),*]) #cursor #order #total #next);)
}

fn call(method: &Method, mark: Option<&TokenStream>, root: &str) -> TokenStream {
    let mut lines = vec![format!("Calls {}.", docs::linked(&method.name.0, method.link.as_deref()))];
    if let Some(deprecated) = &method.deprecated {
        lines.extend([String::new(), docs::successor(deprecated, root)]);
    }
    let docs = docs::attributes(&lines);
    let (function, request, output, name) = (&method.function, &method.request.name, &method.output, &method.name.0);
    let allow = mark.map(|_| quote!(#[allow(deprecated)]));
    // rustdoc refuses an alias that is the name itself
    let alias = (function.as_str() != name).then(|| quote!(#[doc(alias = #name)]));
    quote! {
        #docs
        #alias
        #mark
        #allow
        pub fn #function<'a, C: Caller>(
            caller: &'a C,
            request: &'a #request,
        ) -> impl Future<Output = Result<Reply<#output>, C::Error>> + Send + use<'a, C> {
            caller.call(request)
        }
    }
}
