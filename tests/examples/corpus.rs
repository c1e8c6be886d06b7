//! The pages of the corpus with their examples, and the generated methods they belong to.

use std::collections::BTreeMap;

use bitrix24::registry::METHODS;
use bitrix24::wire::MethodInfo;
use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::model::types::Version;
use bitrix24_codegen::page::raw::{PartContent, RawMethod, Section};
use bitrix24_codegen::span::FileId;
use bitrix24_codegen::{Docs, Settings, page, read, syntax, vendor};
use bitrix24_workspace::{beside, root};
use rayon::prelude::*;

/// The pages.
pub(crate) struct Corpus {
    pub(crate) pages: Vec<Page>,
    methods: BTreeMap<(String, bool), &'static MethodInfo>,
}

/// A method page.
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) method: &'static MethodInfo,
    pub(crate) raw: RawMethod,
}

impl Corpus {
    /// Reads the corpus, where it is there.
    pub(crate) fn read(what: &str) -> Option<Self> {
        let folder = beside("shared/corpus/en", what)?;
        let sources = vendor::load(&folder, &root().join("docs")).expect("the corpus can be read");
        let docs = Docs::from_sources(&folder, sources);
        let model = read(&docs, Settings::default(), &|_| {}).model;
        let key = |name: &str, v3| (name.to_ascii_lowercase(), v3);
        let methods: BTreeMap<_, _> =
            METHODS.iter().map(|method| (key(method.name, method.version == bitrix24::Version::V3), method)).collect();
        let pages = model.methods.par_iter().map(|method| {
            let file = docs.sources.find(&method.page.0).expect("a method has a page");
            let info = methods.get(&key(&method.name.0, method.version == Version::V3));
            let method_info = info.unwrap_or_else(|| panic!("`{}` is not generated", method.name.0));
            Page { path: method.page.0.clone(), method: method_info, raw: raw(file, &docs) }
        });
        Some(Self { pages: pages.collect(), methods })
    }

    /// The method that an example calls.
    pub(crate) fn method(&self, name: &str, v3: bool) -> Option<&'static MethodInfo> {
        self.methods.get(&(name.to_ascii_lowercase(), v3)).copied()
    }
}

fn raw(file: FileId, docs: &Docs) -> RawMethod {
    let mut ignored = Diagnostics::default();
    let tree = syntax::parse(file, &docs.sources, &mut ignored);
    page::read(tree, &docs.sources, &mut ignored)
}

/// The part of the documentation that a page is in: `crm`, `tasks`.
pub(crate) fn section(page: &str) -> &str {
    page.strip_prefix("api-reference/").and_then(|below| below.split('/').next()).unwrap_or("settings")
}

/// The texts of the JSON blocks of a section.
pub(crate) fn json_blocks(section: &Section) -> impl Iterator<Item = &str> {
    section.parts.iter().filter_map(|part| match &part.content {
        PartContent::Fence(fence) if fence.info.eq_ignore_ascii_case("json") || fence.info.is_empty() => {
            Some(fence.text.as_str())
        }
        _ => None,
    })
}
