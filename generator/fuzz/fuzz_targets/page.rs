//! A page, from text to Rust: no text may make a stage panic, loop or emit invalid Rust.
//!
//! `cargo fuzz run page` in `generator/`; seeds are any `.md` files, for instance those of `tests/golden/`.

#![no_main]

use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{Docs, generate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let page = ("api-reference/shop/shop-cart-add.md".to_owned(), text.to_owned());
    let include =
        ("_includes/note.md".to_owned(), "One [*term] and {% include [x](../_includes/note.md) %}\n".to_owned());
    let docs = Docs::from_sources("", SourceSet::from_texts([page, include]));
    if let Err(broken) = generate(&docs) {
        let not_rust = broken.diagnostics.as_slice().iter().any(|d| d.code.id == "emitted-not-rust");
        assert!(!not_rust, "{broken}");
    }
});
