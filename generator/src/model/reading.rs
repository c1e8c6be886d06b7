//! How a field was read: facts for the stages that read, which are no part of what it is.

use crate::model::types::Scalar;

/// Whether a page gives a field no type, so that the pages beside it may supply one. This says how a field was read,
/// not what it is, so like every [`At`](crate::span::At) every `Open` equals every other.
#[derive(Clone, Copy, Default)]
pub struct Open(pub bool);

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Open")
    }
}

impl PartialEq for Open {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Open {}

/// What the examples show of a field. Like [`Open`] it says how a field was read, so every value equals every other.
#[derive(Clone, Copy, Debug, Default)]
pub enum Shown {
    /// Not known, or something that has no better type: the type stands.
    #[default]
    Other,
    /// No value, or none that shows a type.
    Nothing,
    /// Texts that are whole numbers.
    Digits,
    /// Whole numbers, and perhaps texts that are.
    Integers,
    /// ISO 8601 with a time.
    DateTimes,
    /// `Y` and `N`.
    Flags,
}

impl Shown {
    /// The type of a value that a table calls a text, if this is all that is shown of it.
    #[must_use]
    pub fn proves(self) -> Option<Scalar> {
        match self {
            Self::Integers => Some(Scalar::Integer),
            Self::DateTimes => Some(Scalar::DateTime),
            Self::Other | Self::Nothing | Self::Digits | Self::Flags => None,
        }
    }

    /// What two places show together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, shown) | (shown, Self::Nothing) => shown,
            (Self::Digits, Self::Digits) => Self::Digits,
            (Self::Digits | Self::Integers, Self::Digits | Self::Integers) => Self::Integers,
            (Self::DateTimes, Self::DateTimes) => Self::DateTimes,
            (Self::Flags, Self::Flags) => Self::Flags,
            _ => Self::Other,
        }
    }
}

impl PartialEq for Shown {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Shown {}
