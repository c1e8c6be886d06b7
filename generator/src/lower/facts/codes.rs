//! Problems in tables of facts.

use crate::diagnostics::{Code, Severity};

/// A type cell that is no type.
pub static FACTS_TYPE: Code = Code {
    id: "facts-type",
    severity: Severity::Warning,
    meaning: "the type cell of a table of facts cannot be read; the field takes any value",
};

/// A name cell that is no path.
pub static FACTS_NAME: Code = Code {
    id: "facts-name",
    severity: Severity::Warning,
    meaning: "the name cell of a table of facts is no path, or carries an unknown mark",
};

/// A row whose parent is missing.
pub static FACTS_PARENT: Code = Code {
    id: "facts-parent",
    severity: Severity::Warning,
    meaning: "a row of a table of facts belongs to no object above it; the field is left out",
};

/// Values that fit nowhere.
pub static FACTS_VALUES: Code = Code {
    id: "facts-values",
    severity: Severity::Warning,
    meaning: "the values of a row of a table of facts do not fit its type; the field keeps its plain type",
};

/// A word in the `Required` column that means nothing.
pub static FACTS_REQUIRED: Code = Code {
    id: "facts-required",
    severity: Severity::Warning,
    meaning: "the required cell of a table of facts cannot be read; the field is optional",
};

/// A text in the `Conditions` column that is none.
pub static FACTS_CONDITION: Code = Code {
    id: "facts-condition",
    severity: Severity::Warning,
    meaning: "the conditions cell of a table of facts cannot be read; the field is documented without conditions",
};

/// An error row that cannot be read.
pub static FACTS_ERROR: Code = Code {
    id: "facts-error",
    severity: Severity::Warning,
    meaning: "a status, or a mark, of an error row in a table of facts cannot be read",
};

/// All of them.
pub static ALL: &[&Code] =
    &[&FACTS_TYPE, &FACTS_NAME, &FACTS_PARENT, &FACTS_VALUES, &FACTS_REQUIRED, &FACTS_CONDITION, &FACTS_ERROR];
