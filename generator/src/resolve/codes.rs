//! Diagnostics of `resolve`.

use crate::diagnostics::{Code, Severity};

/// Two items of one scope have the same plain name.
pub static RENAMED: Code = Code {
    id: "name-collision",
    severity: Severity::Note,
    meaning: "Two things of one scope would get the same Rust name, so one is named after how it is written or where it belongs.",
};

/// A type refers to an object that is not in the model.
pub static UNKNOWN_OBJECT: Code = Code {
    id: "unknown-object",
    severity: Severity::Warning,
    meaning: "A type names a shared object that no page documents; the generated field holds any JSON value.",
};

/// A type exceeds the maximum nesting depth.
pub static TOO_DEEP: Code = Code {
    id: "type-too-deep",
    severity: Severity::Warning,
    meaning: "An object is nested deeper than the generator follows; the generated field holds any JSON value.",
};

/// The successor of a deprecated method or event is not documented.
pub static UNKNOWN_SUCCESSOR: Code = Code {
    id: "unknown-successor",
    severity: Severity::Note,
    meaning: "A deprecated method names a successor that no page documents; the note has its name without a link.",
};

/// A page documents an error twice.
pub static SAME_ERROR: Code = Code {
    id: "same-error-twice",
    severity: Severity::Note,
    meaning: "A page documents two errors that a reply could not tell apart; the generated enum has one variant for both.",
};

/// All codes of this stage.
pub static ALL: &[&Code] = &[&RENAMED, &UNKNOWN_OBJECT, &TOO_DEEP, &UNKNOWN_SUCCESSOR, &SAME_ERROR];
