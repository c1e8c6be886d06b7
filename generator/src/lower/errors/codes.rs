//! Diagnostics of errors.

use crate::diagnostics::{Code, Severity};

/// A table of the error section that lists no errors.
pub static NO_ERROR_TABLE: Code = Code {
    id: "no-error-table",
    severity: Severity::Note,
    meaning: "a table of the error section has neither codes nor messages, so it gives no errors",
};

/// A row with neither a code nor a message.
pub static ERROR_WITHOUT_IDENTITY: Code = Code {
    id: "error-without-identity",
    severity: Severity::Note,
    meaning: "a documented error has neither a code nor a literal message, so callers cannot tell it from others and it gets no case",
};

/// An HTTP status stands in the code column.
pub static STATUS_AS_ERROR_CODE: Code = Code {
    id: "status-as-error-code",
    severity: Severity::Note,
    meaning: "the code column holds an HTTP status; the case is told by its message",
};

/// A message stands in the code column.
pub static TEXT_AS_ERROR_CODE: Code = Code {
    id: "text-as-error-code",
    severity: Severity::Note,
    meaning: "the code column holds a text with several words; the case is told by it as its message",
};

/// Prose about a code stands in the code column.
pub static UNCLEAR_ERROR_CODE: Code = Code {
    id: "unclear-error-code",
    severity: Severity::Warning,
    meaning: "the code column describes the code without naming it",
};

/// An error that only an example shows.
pub static ERROR_IN_EXAMPLE: Code = Code {
    id: "error-only-in-example",
    severity: Severity::Note,
    meaning: "an example reply shows an error that no table of its page lists; it gets a case of its own",
};

/// A table of errors without a code column and without a line that names the code.
pub static ERROR_GROUP_WITHOUT_CODE: Code = Code {
    id: "error-group-without-code",
    severity: Severity::Warning,
    meaning: "rows of errors have no code of their own and no line above names one; they are told by their messages",
};

/// All codes of this part.
pub static ALL: &[&Code] = &[
    &NO_ERROR_TABLE,
    &ERROR_WITHOUT_IDENTITY,
    &STATUS_AS_ERROR_CODE,
    &TEXT_AS_ERROR_CODE,
    &UNCLEAR_ERROR_CODE,
    &ERROR_GROUP_WITHOUT_CODE,
    &ERROR_IN_EXAMPLE,
];
