//! Problems in `overrides.toml`.

use crate::diagnostics::{Code, Severity};

/// The file is not what it should be.
pub static OVERRIDE_SYNTAX: Code = Code {
    id: "override-syntax",
    severity: Severity::Error,
    meaning: "an entry of overrides.toml cannot be read; the correction it stands for is missing from the output",
};

/// An entry that changes nothing.
pub static OVERRIDE_UNUSED: Code = Code {
    id: "override-unused",
    severity: Severity::Error,
    meaning: "an entry of overrides.toml found neither the old nor the new value anywhere; the pages have changed, or the entry is wrong",
};

/// A new value that does not fit.
pub static OVERRIDE_VALUE: Code = Code {
    id: "override-value",
    severity: Severity::Error,
    meaning: "the new value of an entry of overrides.toml does not fit the place; the value of the page is kept",
};

/// All of them.
pub static ALL: &[&Code] = &[&OVERRIDE_SYNTAX, &OVERRIDE_UNUSED, &OVERRIDE_VALUE];
