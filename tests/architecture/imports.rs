//! What a file imports: `use` and inline paths that begin with `crate` or `super`, outside of tests; and the modules that
//! it declares.

use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};

/// An import: the path from the root of the crate, and whether the file offers it as its own.
pub(crate) struct Import {
    pub(crate) path: Vec<String>,
    pub(crate) hands_on: bool,
}

/// The module that a file holds; the path is below the folder of the crate's code.
pub(crate) fn module(file: &Path) -> Vec<String> {
    let mut steps: Vec<String> = file.with_extension("").iter().map(|step| step.to_string_lossy().into()).collect();
    if steps.last().is_some_and(|last| last == "mod") {
        steps.pop();
    }
    steps
}

/// The imports of a file that holds `module`.
pub(crate) fn of(file: &Path, module: &[String]) -> Vec<Import> {
    let text = fs::read_to_string(file).expect("the file can be read");
    let code = syn::parse_file(&text).expect("the file compiles");
    let mut reader = Reader { module: module.to_vec(), found: Vec::new() };
    reader.visit_file(&code);
    reader.found
}

struct Reader {
    module: Vec<String>,
    found: Vec<Import>,
}

impl Reader {
    fn push(&mut self, steps: &[String], hands_on: bool) {
        let Some(path) = self.absolute(steps) else { return };
        self.found.push(Import { path, hands_on });
    }

    /// A path from the root of the crate; `None` where the path begins elsewhere.
    fn absolute(&self, steps: &[String]) -> Option<Vec<String>> {
        let first = steps.first()?;
        if first == "crate" {
            return Some(steps[1..].to_vec());
        }
        let ups = steps.iter().take_while(|step| *step == "super").count();
        let above = self.module.len().checked_sub(ups)?;
        (ups > 0).then(|| [&self.module[..above], &steps[ups..]].concat())
    }

    fn tree(&mut self, tree: &syn::UseTree, above: &[String], hands_on: bool) {
        let with = |name: &syn::Ident| [above, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.tree(&path.tree, &with(&path.ident), hands_on),
            syn::UseTree::Name(name) => self.push(&with(&name.ident), hands_on),
            syn::UseTree::Rename(name) => self.push(&with(&name.ident), hands_on),
            syn::UseTree::Glob(_) => self.push(above, hands_on),
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.tree(item, above, hands_on)),
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_test(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.module.push(item.ident.to_string());
        if item.content.is_none() {
            self.found.push(Import { path: self.module.clone(), hands_on: false });
        }
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let hands_on = !matches!(item.vis, syn::Visibility::Inherited);
        self.tree(&item.tree, &[], hands_on);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let steps: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.push(&steps, false);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, found: &'ast syn::Macro) {
        // What a macro is given is read word by word: `crate :: a :: b`.
        let text = found.tokens.to_string();
        let words: Vec<&str> = text.split_whitespace().collect();
        for (at, word) in words.iter().enumerate() {
            if !matches!(*word, "crate" | "super") || at.checked_sub(1).is_some_and(|before| words[before] == "::") {
                continue;
            }
            let path = words[at..].chunks(2).take_while(|pair| pair.get(1) == Some(&"::")).map(|pair| pair[0]);
            let steps: Vec<String> = path.map(str::to_owned).collect();
            self.push(&steps, false);
        }
        visit::visit_macro(self, found);
    }

    /// `pub(in crate::…)` says who sees an item, not what the item needs.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}
}

/// Whether an item is compiled for tests alone.
fn is_test(item: &syn::Item) -> bool {
    let attrs = match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        _ => return false,
    };
    attrs.iter().any(|attr| attr.path().is_ident("cfg") && is_of_test(attr))
}

fn is_of_test(attr: &syn::Attribute) -> bool {
    attr.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
}
