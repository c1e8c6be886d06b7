//! `diagnostics`: what a stage did not understand: a stable code, a place, a reason and help.
//!
//! Stages never fail on content. They add a [`Diagnostic`] and continue with the best value they have.

pub mod code;
pub mod render;

pub use code::{Code, Severity};

use crate::span::Span;

/// One problem at one place of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of problem.
    pub code: &'static Code,
    /// Its place; `None` only for problems of a whole run.
    pub span: Option<Span>,
    /// What is wrong: lower case, no final dot, names in backticks.
    pub message: String,
    /// How the generator continued, or what the author of the page can do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates a diagnostic without help.
    pub fn new(code: &'static Code, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self { code, span: span.into(), message: message.into(), help: None }
    }

    /// Adds help.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The diagnostics of a stage, in order. Each page has its own list, and the lists are joined in page order, so that
/// the result does not depend on threads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds one without help.
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
