//! Diagnostics of names.

use crate::diagnostics::{Code, Severity};

/// Nothing names the method of a page.
pub static NO_METHOD_NAME: Code = Code {
    id: "no-method-name",
    severity: Severity::Warning,
    meaning: "neither the title nor an example of a method page names a method, so the page gives none",
};

/// The title names no method.
pub static TITLE_WITHOUT_NAME: Code = Code {
    id: "title-without-name",
    severity: Severity::Note,
    meaning: "the title names no method; the name comes from the examples",
};

/// The title names another method than the examples and the file name.
pub static NAME_CONFLICT: Code = Code {
    id: "name-conflict",
    severity: Severity::Warning,
    meaning: "the title and the examples name different methods; most witnesses (examples, file name, title) decided",
};

/// The title spells the name in another case than the examples.
pub static NAME_CASE: Code = Code {
    id: "name-case",
    severity: Severity::Note,
    meaning: "title and examples differ in upper and lower case; the examples decided",
};

/// The examples call another method.
pub static EXAMPLES_OF_ANOTHER_METHOD: Code = Code {
    id: "examples-of-another-method",
    severity: Severity::Warning,
    meaning: "most examples call another method than the page documents; title and file name outvoted them",
};

/// All codes of this part.
pub static ALL: &[&Code] =
    &[&NO_METHOD_NAME, &TITLE_WITHOUT_NAME, &NAME_CONFLICT, &NAME_CASE, &EXAMPLES_OF_ANOTHER_METHOD];
