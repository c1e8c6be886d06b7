//! The diagnostics of `page`.

use crate::diagnostics::{Code, Severity};

/// A level-2 heading that is in no table of headings.
pub static UNKNOWN_SECTION: Code = Code {
    id: "unknown-section",
    severity: Severity::Note,
    meaning: "a level-2 heading has no known role; what stands under it was given to the section that links to it, or else to the one before it",
};

/// A parameter, response or error table with a column whose header is not known.
pub static UNKNOWN_COLUMN: Code = Code {
    id: "unknown-column",
    severity: Severity::Warning,
    meaning: "a column header has no known role; its cells reach neither the model nor the generated crate",
};

/// A table without any known column.
pub static PROSE_TABLE: Code = Code {
    id: "prose-table",
    severity: Severity::Note,
    meaning: "no column of the table has a known role; the table is taken for prose and gives no fields and no errors",
};

/// A table whose first row is data.
pub static NO_HEADER_ROW: Code = Code {
    id: "no-header-row",
    severity: Severity::Note,
    meaning: "the first row of the table is data, so its columns were taken as name and description",
};

/// A row with fewer or more cells than the header.
pub static RAGGED_ROW: Code = Code {
    id: "ragged-row",
    severity: Severity::Note,
    meaning: "the row has another number of cells than the header; missing cells are empty, extra ones are not read",
};

/// A page without a level-1 heading.
pub static NO_TITLE: Code = Code {
    id: "no-title",
    severity: Severity::Warning,
    meaning: "the page has no level-1 heading, so its name comes from its examples alone",
};

/// A parameter table that stands before the first section.
pub static PARAMETERS_WITHOUT_HEADING: Code = Code {
    id: "parameters-without-heading",
    severity: Severity::Note,
    meaning: "the page has no parameter section; a table before the first section was taken for it",
};

/// A line in the quote under the title without a key.
pub static LEAD_LINE_WITHOUT_KEY: Code = Code {
    id: "lead-line-without-key",
    severity: Severity::Note,
    meaning: "a line of the quote under the title has no key and follows none, so it is not read",
};

/// All codes of this stage.
pub static ALL: &[&Code] = &[
    &UNKNOWN_SECTION,
    &UNKNOWN_COLUMN,
    &PROSE_TABLE,
    &NO_HEADER_ROW,
    &RAGGED_ROW,
    &NO_TITLE,
    &PARAMETERS_WITHOUT_HEADING,
    &LEAD_LINE_WITHOUT_KEY,
];
