//! A choice between types.

/// One of two types; a choice between more is nested to the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Either<A, B> {
    /// The first type.
    Left(A),
    /// The second type.
    Right(B),
}

impl<A, B> Either<A, B> {
    /// The value, if it is of the first type.
    pub fn left(self) -> Option<A> {
        match self {
            Self::Left(value) => Some(value),
            Self::Right(_) => None,
        }
    }

    /// The value, if it is of the second type.
    pub fn right(self) -> Option<B> {
        match self {
            Self::Left(_) => None,
            Self::Right(value) => Some(value),
        }
    }

    /// The same choice over references.
    pub fn as_ref(&self) -> Either<&A, &B> {
        match self {
            Self::Left(value) => Either::Left(value),
            Self::Right(value) => Either::Right(value),
        }
    }
}

impl<A: Default, B> Default for Either<A, B> {
    fn default() -> Self {
        Self::Left(A::default())
    }
}

crate::field_serde!(Either<A, B>);
