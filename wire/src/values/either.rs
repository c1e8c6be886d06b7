//! A choice between types.

use serde_json::Value;

use super::{Date, DateTime, Map};

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

/// Conversions from the alternatives of the choices that parameters most often have.
macro_rules! from_alternatives {
    ($($left:ty, $right:ty: $($from:ty => $side:ident),+;)+) => {$($(
        impl From<$from> for Either<$left, $right> {
            fn from(value: $from) -> Self {
                Self::$side(value.into())
            }
        }
    )+)+};
}

from_alternatives! {
    String, i64: &str => Left, String => Left, i64 => Right;
    i64, String: i64 => Left, &str => Right, String => Right;
    i64, Vec<i64>: i64 => Left, Vec<i64> => Right;
    Vec<i64>, i64: Vec<i64> => Left, i64 => Right;
    String, Vec<String>: &str => Left, String => Left, Vec<String> => Right;
    String, bool: &str => Left, String => Left, bool => Right;
    String, Map<String>: &str => Left, String => Left, Map<String> => Right;
    String, Map<Value>: &str => Left, String => Left, Map<Value> => Right;
    String, Vec<Value>: &str => Left, String => Left, Vec<Value> => Right;
    Map<Value>, String: Map<Value> => Left, &str => Right, String => Right;
    Map<Value>, Vec<Value>: Map<Value> => Left, Vec<Value> => Right;
    Map<Value>, Either<Vec<Value>, String>: Map<Value> => Left, Vec<Value> => Right, &str => Right, String => Right;
    Vec<Value>, String: Vec<Value> => Left, &str => Right, String => Right;
    Vec<Value>, Map<Value>: Vec<Value> => Left, Map<Value> => Right;
    DateTime, Date: DateTime => Left, Date => Right;
}

impl<A: Default, B> Default for Either<A, B> {
    fn default() -> Self {
        Self::Left(A::default())
    }
}

crate::field_serde!(Either<A, B>);
