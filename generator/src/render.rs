//! `render`: syntax trees → text. Owns the header line and the blank lines between items.

use std::mem::Discriminant;

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
        out.push_str(&print(inner, Vec::new()));
    }
    let mut batch = Batch::default();
    for item in items {
        match item {
            Item::Verbatim(tokens) => {
                syn::parse2::<File>(tokens)?.items.into_iter().for_each(|item| batch.add(item, &mut out));
            }
            item => batch.add(item, &mut out),
        }
    }
    batch.print(&mut out);
    Ok(out)
}

/// Items that are printed in one go: printing each alone costs more, and all of a file together are a lot of memory.
#[derive(Default)]
struct Batch {
    items: Vec<Item>,
    /// The kind of the last item of the file so far.
    before: Option<Discriminant<Item>>,
}

impl Batch {
    const FULL: usize = 100;

    /// Takes an item with the blank line in front of it.
    fn add(&mut self, item: Item, out: &mut String) {
        let kind = std::mem::discriminant(&item);
        if !(self.before == Some(kind) && is_line(&item)) {
            // This is how the printer is told a blank line.
            self.items.push(Item::Verbatim(TokenStream::new()));
        }
        self.before = Some(kind);
        self.items.push(item);
        if self.items.len() >= Self::FULL {
            self.print(out);
        }
    }

    fn print(&mut self, out: &mut String) {
        out.push_str(&print(Vec::new(), std::mem::take(&mut self.items)));
    }
}

fn print(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
}

/// Imports and modules stand line by line.
fn is_line(item: &Item) -> bool {
    match item {
        Item::Use(_) => true,
        Item::Mod(module) => module.content.is_none(),
        _ => false,
    }
}
