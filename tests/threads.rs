//! The output does not depend on the number of threads, and is the same in every run.

use bitrix24_codegen::tree::{Layout, Tree};
use bitrix24_codegen::{Docs, Settings};
use bitrix24_workspace::root;

fn generate(docs: &Docs, threads: usize) -> (Tree, Vec<String>) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started");
    let settings = Settings { layout: Layout::Member, descriptions: false };
    let generated = pool.install(|| bitrix24_codegen::generate_with(docs, settings, &|_| {}));
    let generated = generated.expect("docs/ break no promise");
    let diagnostics = generated.diagnostics.as_slice().iter();
    let lines = diagnostics.map(|d| bitrix24_codegen::diagnostics::render::line(d, docs.view()));
    (generated.tree, lines.collect())
}

#[test]
fn threads_and_repetition_do_not_change_the_output() {
    let docs = bitrix24_codegen::load(root().join("docs")).expect("docs/ can be read");
    let first = generate(&docs, 1);
    assert!(!first.0.files.is_empty());
    for (threads, what) in [(2, "two threads"), (2, "two threads again"), (1, "one thread again")] {
        let other = generate(&docs, threads);
        let differing: Vec<_> =
            first.0.files.iter().filter(|(path, text)| other.0.files.get(*path) != Some(text)).collect();
        assert!(differing.is_empty(), "{what}: {:?} differ", differing.iter().map(|f| f.0).collect::<Vec<_>>());
        assert_eq!(first.0.files.len(), other.0.files.len(), "{what}");
        assert_eq!(first.1, other.1, "{what}: diagnostics differ");
    }
}
