//! `render`: syntax trees → text. Decides the header line and the blank lines between items.

use std::mem::Discriminant;

use proc_macro2::TokenStream;
use syn::{Attribute, File, Item};

/// Prints a file from its header, inner attributes and items. The tokens of an [`Item::Verbatim`] are parsed as items.
///
/// # Errors
/// Returns an error if tokens do not parse.
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

/// Items that are printed together. Printing each alone is slow; printing all of a file together needs much memory.
#[derive(Default)]
struct Batch {
    items: Vec<Item>,
    /// The kind of the last item of the file so far.
    last_kind: Option<Discriminant<Item>>,
}

impl Batch {
    /// The number of items that are printed together.
    const SIZE: usize = 100;

    /// Adds an item, with a blank line before it if it needs one.
    fn add(&mut self, item: Item, out: &mut String) {
        let kind = std::mem::discriminant(&item);
        if !(self.last_kind == Some(kind) && is_line(&item)) {
            // The printer prints empty tokens as a blank line.
            self.items.push(Item::Verbatim(TokenStream::new()));
        }
        self.last_kind = Some(kind);
        self.items.push(item);
        if self.items.len() >= Self::SIZE {
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

/// Whether no blank line separates items of this kind: imports and `mod` lines.
fn is_line(item: &Item) -> bool {
    match item {
        Item::Use(_) => true,
        Item::Mod(module) => module.content.is_none(),
        _ => false,
    }
}
