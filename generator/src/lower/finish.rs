//! Methods as their pages have them → the methods of the model: each once, sorted, with its successor.

use std::collections::BTreeMap;

use super::{Read, codes, lead};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::page_kind::PageKind;
use crate::model::types::{Deprecation, Method, MethodName, PagePath, Skip, Version};

/// Resolves successors, removes pages that document a method again, and sorts.
pub(super) fn methods(read: Vec<Read>, skipped: &mut Vec<Skip>, diags: &mut Diagnostics) -> Vec<Method> {
    let by_page: BTreeMap<PagePath, MethodName> =
        read.iter().map(|read| (read.method.page.clone(), read.method.name.clone())).collect();
    let by_name: BTreeMap<String, MethodName> =
        read.iter().map(|read| (read.method.name.0.to_lowercase(), read.method.name.clone())).collect();
    let key = |method: &Method| (method.name.0.to_lowercase(), method.version);
    let mut claims: BTreeMap<(String, Version), usize> = BTreeMap::new();
    read.iter().for_each(|read| *claims.entry(key(&read.method)).or_default() += 1);
    let mut methods: BTreeMap<(String, Version), Method> = BTreeMap::new();
    for Read { mut method, deprecated, from_examples_only, .. } in read {
        if from_examples_only && claims.get(&key(&method)).is_some_and(|pages| *pages > 1) {
            let message = format!("only the examples of this page call `{}`, and so do other pages", method.name.0);
            diags.push(
                Diagnostic::new(&codes::METHOD_ELSEWHERE, method.at.0, message)
                    .with_help("read as a page about one use of the method; name the method in the title otherwise"),
            );
            skipped.push(Skip { page: method.page, kind: PageKind::Method });
            continue;
        }
        method.deprecated = deprecated.map(|deprecated| -> Deprecation {
            lead::resolve_successor(
                &deprecated,
                &method.name,
                |page| by_page.get(page).cloned(),
                |name| by_name.get(&name.0.to_lowercase()).cloned(),
            )
        });
        let key = key(&method);
        if let Some(first) = methods.get(&key) {
            let message = format!("`{}` is documented on `{}` already", method.name.0, first.page.0);
            diags.push(
                Diagnostic::new(&codes::METHOD_TWICE, method.at.0, message)
                    .with_help("this page is left out; correct its name or kind by an override"),
            );
            skipped.push(Skip { page: method.page, kind: PageKind::Method });
            continue;
        }
        methods.insert(key, method);
    }
    methods.into_values().collect()
}
