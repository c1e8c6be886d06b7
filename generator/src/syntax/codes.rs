//! The diagnostics of `syntax`.

use crate::diagnostics::{Code, Severity};

const fn warning(id: &'static str, meaning: &'static str) -> Code {
    Code { id, severity: Severity::Warning, meaning }
}

const fn note(id: &'static str, meaning: &'static str) -> Code {
    Code { id, severity: Severity::Note, meaning }
}

/// A fence without its end.
pub static UNCLOSED_FENCE: Code =
    warning("unclosed-fence", "A code block has no closing fence; it was ended before the next tab or section.");
/// `#|` without `|#`.
pub static UNCLOSED_TABLE: Code =
    warning("unclosed-table", "A table is not closed by `|#`; it was ended before the next heading.");
/// A row without its closing `||`.
pub static UNCLOSED_ROW: Code = note(
    "unclosed-row",
    "A table row is not closed by `||`; it was ended where the next row or the end of the table stands.",
);
/// Text between rows.
pub static STRAY_TABLE_TEXT: Code =
    warning("stray-table-text", "Text stands between two rows of a table, outside every cell; it was left out.");
/// `{% note %}` without `{% endnote %}`.
pub static UNCLOSED_DIRECTIVE: Code = warning(
    "unclosed-directive",
    "A `{% … %}` block has no end; everything up to the end of its surroundings was taken as its content.",
);
/// `{% endnote %}` without `{% note %}`.
pub static STRAY_DIRECTIVE: Code = warning("stray-directive", "A `{% end… %}` closes nothing; it was left out.");
/// A directive that the dialect does not have.
pub static UNKNOWN_DIRECTIVE: Code =
    warning("unknown-directive", "A `{% … %}` directive is not known; the line was left out.");
/// `{% if build == 'dev' %}`.
pub static DEV_BLOCK: Code = note("dev-block", "A draft block that the public site does not show was left out.");
/// Another condition.
pub static UNKNOWN_CONDITION: Code =
    warning("unknown-condition", "The condition of an `{% if %}` is not known; its content was kept.");
/// Text before the first label of a list of tabs.
pub static STRAY_TAB_TEXT: Code =
    warning("stray-tab-text", "Text stands in a list of tabs before the first label; it was left out.");
/// The file of an include does not exist.
pub static MISSING_INCLUDE: Code =
    warning("missing-include", "The file of an include was not found; what it says is missing from the page.");
/// An include that leads back to itself.
pub static INCLUDE_CYCLE: Code =
    warning("include-cycle", "A file includes itself, directly or through others; it was not expanded again.");
/// Too many includes.
pub static INCLUDE_LIMIT: Code =
    warning("include-limit", "A page includes too many files or too deep; the rest was not expanded.");
/// Nesting beyond the limit.
pub static TOO_DEEP: Code = warning(
    "nesting-too-deep",
    "Blocks are nested deeper than any page needs; the inner ones were read as plain text.",
);
/// `[*term]: …`.
pub static TERM: Code = note("term-definition", "The definition of a term (a tooltip of the site) was left out.");

/// All codes of this stage.
pub static ALL: &[&Code] = &[
    &UNCLOSED_FENCE,
    &UNCLOSED_TABLE,
    &UNCLOSED_ROW,
    &STRAY_TABLE_TEXT,
    &UNCLOSED_DIRECTIVE,
    &STRAY_DIRECTIVE,
    &UNKNOWN_DIRECTIVE,
    &DEV_BLOCK,
    &UNKNOWN_CONDITION,
    &STRAY_TAB_TEXT,
    &MISSING_INCLUDE,
    &INCLUDE_CYCLE,
    &INCLUDE_LIMIT,
    &TOO_DEEP,
    &TERM,
];
