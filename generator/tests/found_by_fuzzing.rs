//! Texts that once made a stage panic, as fuzzing made them as small as it could: each is read and written to the end.

use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{Docs, generate};

const TEXTS: &[&str] = &[
    // A row of a payload that belongs to no object which is open there.
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
