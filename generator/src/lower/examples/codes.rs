//! The diagnostics of examples.

use crate::diagnostics::{Code, Severity};

/// A JSON example that needs repairs.
pub static REPAIRED_JSON: Code = Code {
    id: "repaired-json",
    severity: Severity::Note,
    meaning: "A JSON example has mistakes that were read over; the types come from what is left.",
};

/// A JSON example that cannot be read.
pub static UNREADABLE_JSON: Code = Code {
    id: "unreadable-json",
    severity: Severity::Warning,
    meaning: "A place in a block that says it is JSON is none; what stands around it is read, or nothing if nothing can be.",
};

/// A cURL command whose body cannot be read.
pub static UNREADABLE_REQUEST: Code = Code {
    id: "unreadable-request",
    severity: Severity::Note,
    meaning: "The body of a documented command is no JSON; it says nothing about the parameters.",
};

/// All codes of this part.
pub static ALL: &[&Code] = &[&REPAIRED_JSON, &UNREADABLE_JSON, &UNREADABLE_REQUEST];
