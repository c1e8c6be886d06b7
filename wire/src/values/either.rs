//! A choice between types.

use super::{Date, DateTime, Decimal, File, Filter, FilterV3, Map, Nullable, Timestamp};

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

/// A type that is not `T`: in a choice between the two, a `T` is the other. It is implemented for all pairs of types
/// of values, and by [`choice!`](crate::choice) for the structs and enums of generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to be another type than `{T}`",
    note = "make the choice with `Either::Left` or `Either::Right`"
)]
pub trait OtherThan<T> {}

impl<A, B, T> OtherThan<T> for Either<A, B> {}

/// Conversions into a choice from its alternatives: of the first type, or of one of the others.
macro_rules! from_alternative {
    ($([$($param:tt)?] $from:ty => $to:ty $(, not $except:ty)?;)+) => {$(
        impl<$($param,)? B> From<$from> for Either<$to, B> {
            fn from(value: $from) -> Self {
                Self::Left(value.into())
            }
        }
        impl<$($param,)? A: OtherThan<$to>, B: From<$from> $(+ OtherThan<$except>)?> From<$from> for Either<A, B> {
            fn from(value: $from) -> Self {
                Self::Right(value.into())
            }
        }
        impl<$($param,)? A, B> From<$from> for Nullable<Either<A, B>>
        where
            Either<A, B>: From<$from>,
        {
            fn from(value: $from) -> Self {
                Self::Value(value.into())
            }
        }
    )+};
}

/// All pairs of types.
macro_rules! others {
    () => {};
    ($first:ty $(, $other:ty)*) => {
        $(
            impl OtherThan<$other> for $first {}
            impl OtherThan<$first> for $other {}
        )*
        impl<T> OtherThan<Vec<T>> for $first {}
        impl<T> OtherThan<$first> for Vec<T> {}
        impl<T> OtherThan<Map<T>> for $first {}
        impl<T> OtherThan<$first> for Map<T> {}
        others!($($other),*);
    };
}

from_alternative! {
    ['a] &'a str => String;
    [] String => String;
    [] i64 => i64;
    // `i64` is made of `bool` too, which would be another value.
    [] bool => bool, not i64;
    [] Decimal => Decimal;
    [] Date => Date;
    [] DateTime => DateTime;
    [] Timestamp => Timestamp;
    [] File => File;
    [] Filter => Filter;
    [] FilterV3 => FilterV3;
    [T] Vec<T> => Vec<T>;
    [T] Map<T> => Map<T>;
}

others!(String, i64, bool, Decimal, Date, DateTime, Timestamp, File, Filter, FilterV3);

impl<T, U> OtherThan<Vec<T>> for Map<U> {}
impl<T, U> OtherThan<Map<T>> for Vec<U> {}

impl<A: Default, B> Default for Either<A, B> {
    fn default() -> Self {
        Self::Left(A::default())
    }
}

crate::field_serde!(Either<A, B>);
