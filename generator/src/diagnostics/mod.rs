//! What a page said that could not be understood fully: a stable code, a place, a reason and help.
//!
//! Stages never fail on content. They add a [`Diagnostic`] and go on with the best value they can.

pub mod code;
pub mod render;

pub use code::{Code, Severity};

use crate::span::Span;

/// One thing to say about one place of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of problem it is.
    pub code: &'static Code,
    /// Where it stands; `None` only for problems of a whole run.
    pub span: Option<Span>,
    /// What is wrong here: lower case, no final dot, names the thing in backticks.
    pub message: String,
    /// What the generator did about it, or what a writer can do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic at a place.
    pub fn new(code: &'static Code, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self { code, span: span.into(), message: message.into(), help: None }
    }

    /// The same with help.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The collector that a stage is handed. A plain list: each page has its own, joined in page order, so that the
/// outcome does not depend on threads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds one from its parts, without help.
    pub fn add(&mut self, code: &'static Code, span: impl Into<Option<Span>>, message: impl Into<String>) {
        self.push(Diagnostic::new(code, span, message));
    }

    /// Appends all of `other`.
    pub fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// All of them, in the order they were added.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.list
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.code.severity == Severity::Error)
    }
}
