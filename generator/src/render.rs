//! `render`: syntax trees → text. Owns the header line and the blank lines between items.

use proc_macro2::TokenStream;
use syn::{Attribute, File, Item};

/// The text of a file from its header, inner attributes and items. An [`Item::Verbatim`] is tokens of items.
///
/// # Errors
/// Where tokens do not parse.
pub fn render(
    header: &str,
    attributes: TokenStream,
    items: impl IntoIterator<Item = Item>,
) -> Result<String, syn::Error> {
    let mut out = format!("{header}\n");
    let inner = syn::parse2::<File>(attributes)?.attrs;
    if !inner.is_empty() {
        out.push('\n');
        out.push_str(&print(inner, None));
    }
    let mut before = None;
    let mut add = |item: Item| {
        let kind = std::mem::discriminant(&item);
        if !(before == Some(kind) && is_line(&item)) {
            out.push('\n');
        }
        before = Some(kind);
        out.push_str(&print(Vec::new(), Some(item)));
    };
    for item in items {
        match item {
            Item::Verbatim(tokens) => syn::parse2::<File>(tokens)?.items.into_iter().for_each(&mut add),
            item => add(item),
        }
    }
    Ok(out)
}

fn print(attrs: Vec<Attribute>, item: Option<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items: item.into_iter().collect() })
}

/// Imports and modules stand line by line.
fn is_line(item: &Item) -> bool {
    match item {
        Item::Use(_) => true,
        Item::Mod(module) => module.content.is_none(),
        _ => false,
    }
}
