//! Diagnostics of `emit`.

use crate::diagnostics::{Code, Severity};

/// Emitted tokens do not parse.
pub static NOT_RUST: Code = Code {
    id: "emitted-not-rust",
    severity: Severity::Error,
    meaning: "The generator emitted tokens that do not parse; the file is left out. This is a bug of the generator.",
};

/// All codes of this stage.
pub static ALL: &[&Code] = &[&NOT_RUST];
