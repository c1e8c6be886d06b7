//! The kinds of problem of all stages. Each stage declares its own in a `codes.rs` beside it (`site` in `site.rs`); this
//! list stands above them, so that a collector of diagnostics imports none of them.

use crate::diagnostics::Code;
use crate::{emit, lower, overrides, page, resolve, site, syntax};

/// Every code that a run can give, sorted by id.
#[must_use]
pub fn all() -> Vec<&'static Code> {
    let stages = [
        emit::codes::ALL,
        lower::codes::ALL,
        lower::errors::codes::ALL,
        lower::events::codes::ALL,
        lower::examples::codes::ALL,
        lower::facts::codes::ALL,
        lower::name::codes::ALL,
        lower::response::codes::ALL,
        overrides::codes::ALL,
        page::codes::ALL,
        syntax::codes::ALL,
        resolve::codes::ALL,
        site::ALL,
    ];
    let mut codes = stages.concat();
    codes.sort_by_key(|code| code.id);
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_kebab_case_and_have_a_meaning() {
        let codes = all();
        for pair in codes.windows(2) {
            assert_ne!(pair[0].id, pair[1].id, "an id is declared twice");
        }
        for code in codes {
            let kebab = code.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            assert!(kebab, "`{}` is not kebab case", code.id);
            assert!(!code.meaning.is_empty(), "`{}` has no meaning", code.id);
        }
    }
}
