//! Diagnostics of `overrides`.

use crate::diagnostics::{Code, Severity};

/// The file or an entry cannot be read.
pub static OVERRIDE_SYNTAX: Code = Code {
    id: "override-syntax",
    severity: Severity::Error,
    meaning: "an entry of overrides.toml cannot be read; the correction it stands for is missing from the output",
};

/// An entry matches nothing.
pub static OVERRIDE_UNUSED: Code = Code {
    id: "override-unused",
    severity: Severity::Error,
    meaning: "an entry of overrides.toml found neither the old nor the new value anywhere; the pages have changed, or the entry is wrong",
};

/// The new value does not fit the place.
pub static OVERRIDE_VALUE: Code = Code {
    id: "override-value",
    severity: Severity::Error,
    meaning: "the new value of an entry of overrides.toml does not fit the place; the value of the page is kept",
};

/// All codes of this stage.
pub static ALL: &[&Code] = &[&OVERRIDE_SYNTAX, &OVERRIDE_UNUSED, &OVERRIDE_VALUE];
