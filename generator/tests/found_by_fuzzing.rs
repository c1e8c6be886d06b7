//! Regression tests: minimized texts with which fuzzing made a stage panic.

use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{Docs, generate};

const TEXTS: &[&str] = &[
    // A row of a payload that does not belong to any open object.
    "#  onCrmmp)\n> Who can subscribe:\n#|\n||**e**[](#export)\n# E me{#export}\n\n#|ae`||data.S**\n[`o\0\0](#fields) |||| `]|#\n\n###  E {#fields}\n\n#|\n|| parameter|e.d",
];

#[test]
fn no_text_makes_a_stage_panic() {
    for text in TEXTS {
        let page = ("api-reference/shop/shop-cart-add.md".to_owned(), (*text).to_owned());
        let docs = Docs::from_sources("", SourceSet::from_texts([page]));
        // Whether the page breaks a promise does not matter here.
        let _ = generate(&docs);
    }
}
