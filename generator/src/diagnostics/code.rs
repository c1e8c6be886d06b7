//! The kinds of problem. Each stage declares its own in a `codes.rs` beside it; `codes::all` lists them.

/// One kind of problem. Its `id` is stable: counts of it are committed, tools match on it.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable name in kebab case, `unknown-column`.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence for `--explain` and the table of codes: what it means for the generated crate.
    pub meaning: &'static str,
}

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The generator decided something that a reader should be able to look up.
    Note,
    /// A page is wrong or unclear; the output is the best that could be made of it.
    Warning,
    /// A promise is broken; the run fails.
    Error,
}

impl Severity {
    /// Its name in texts: `note`, `warning`, `error`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
