//! Kinds of problem. Each stage declares its own in its `codes.rs`; `codes::all` lists them.

/// One kind of problem. Its `id` is stable: counts per id are committed and tools match on it.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable name in kebab case, `unknown-column`.
    pub id: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// One sentence for `--explain` and the table of codes: what it means for the generated crate.
    pub meaning: &'static str,
}

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The generator made a decision that a reader may want to look up.
    Note,
    /// A page is wrong or unclear; the output is the best that could be made of it.
    Warning,
    /// A guarantee is broken; the run fails.
    Error,
}

impl Severity {
    /// Its name in output: `note`, `warning`, `error`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
