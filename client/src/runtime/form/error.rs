//! Why a form is rejected.

use std::fmt;

/// Why a form is rejected. It contains nothing of the content of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormError {
    /// The body is longer than [`FormLimits::bytes`](crate::FormLimits::bytes).
    TooLarge {
        /// Bytes that are allowed.
        limit: usize,
    },
    /// There are more pairs than [`FormLimits::pairs`](crate::FormLimits::pairs).
    TooManyPairs {
        /// Pairs that are allowed.
        limit: usize,
    },
    /// A name has more brackets than [`FormLimits::depth`](crate::FormLimits::depth).
    TooDeep {
        /// Pairs of brackets that are allowed.
        limit: usize,
        /// The number of the pair, counted from 1.
        pair: usize,
    },
    /// A value that a form cannot express: `null`, `true` and `false`, or a form that is no object.
    NotText {
        /// Its name in the form, for instance `data[FIELDS][ACTIVE]`; empty for the form itself.
        name: String,
    },
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "the form is longer than the {limit} bytes that are allowed"),
            Self::TooManyPairs { limit } => write!(f, "the form has more than the {limit} pairs that are allowed"),
            Self::TooDeep { limit, pair } => {
                write!(f, "the name of pair {pair} of the form has more than the {limit} brackets that are allowed")
            }
            Self::NotText { name } if name.is_empty() => f.write_str("a form is an object"),
            Self::NotText { name } => {
                write!(f, "`{name}` is null or a boolean, which a form cannot say: send what the method documents, ")?;
                f.write_str("for instance `Y`, `1` or an empty text")
            }
        }
    }
}

impl std::error::Error for FormError {}
