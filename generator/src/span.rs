//! Places in source files. Every stage carries them, so that every diagnostic has a place.

use std::fmt;
use std::ops::Range;

/// Index of a file in a [`SourceSet`](crate::source::SourceSet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in one source file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of `file` from a byte range.
    #[must_use]
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The byte range, for slicing the file's text.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The smallest span that covers both; `self` if the files differ.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        if self.file != other.file {
            return self;
        }
        Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// Where a part of the model was read. Equality of models ignores places, so an `At` equals every other `At`: the
/// canonical page and the upstream page give the same model.
#[derive(Clone, Copy)]
pub struct At(pub Option<Span>);

impl At {
    /// No place: the value was made by a rule or by hand.
    pub const NOWHERE: Self = Self(None);
}

impl From<Span> for At {
    fn from(span: Span) -> Self {
        Self(Some(span))
    }
}

impl Default for At {
    fn default() -> Self {
        Self::NOWHERE
    }
}

impl PartialEq for At {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for At {}

impl fmt::Debug for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("At")
    }
}
