//! Choices are made of what they hold.

use super::deal::{Deal, Stage};
use super::task::Member;
use bitrix24_wire::{Date, DateTime, Decimal, Either, File, Filter, Map, Nullable, Timestamp, Value};

bitrix24_wire::choice!(Deal [Stage, Member], Stage [], Member []);

/// Converts as a setter does, and tells the place of the alternative.
fn place<C: Place>(value: impl Into<C>) -> usize {
    value.into().place()
}

trait Place {
    fn place(&self) -> usize;
}

impl<A, B: Place> Place for Either<A, B> {
    fn place(&self) -> usize {
        match self {
            Self::Left(_) => 0,
            Self::Right(other) => 1 + other.place(),
        }
    }
}

impl<C: Place> Place for Nullable<C> {
    fn place(&self) -> usize {
        match self {
            Self::Value(value) => value.place(),
            Self::Null => usize::MAX,
        }
    }
}

macro_rules! last {
    ($($ty:ty),+) => {$(impl Place for $ty {
        fn place(&self) -> usize { 0 }
    })+};
}

last!(String, i64, bool, Decimal, Date, File, Filter, Timestamp, Vec<Value>, Vec<i64>, Map<String>, Deal, Stage);

#[test]
fn every_side_of_a_choice_is_taken_as_it_is() {
    assert_eq!([place::<Either<i64, String>>(5), place::<Either<i64, String>>("five")], [0, 1]);
    assert_eq!([place::<Either<String, i64>>(5), place::<Either<String, i64>>("five".to_owned())], [1, 0]);
    assert_eq!([place::<Either<bool, i64>>(true), place::<Either<bool, i64>>(7)], [0, 1]);
    assert_eq!([place::<Either<i64, Vec<i64>>>(7), place::<Either<i64, Vec<i64>>>(vec![7])], [0, 1]);
    assert_eq!([place::<Either<i64, Decimal>>(7), place::<Either<i64, Decimal>>(Decimal::from(7))], [0, 1]);
    assert_eq!([place::<Either<String, Filter>>("x"), place::<Either<String, Filter>>(Filter::new())], [0, 1]);
    type Icon = Either<File, Either<i64, String>>;
    assert_eq!([place::<Icon>(File::content("x")), place::<Icon>(3), place::<Icon>("x")], [0, 1, 2]);
    type Times = Either<DateTime, Either<Date, Either<Timestamp, Map<String>>>>;
    assert_eq!([place::<Times>(DateTime::from("x")), place::<Times>(Date::from("x"))], [0, 1]);
    assert_eq!([place::<Times>(Timestamp(1)), place::<Times>(Map::<String>::new())], [2, 3]);
}

#[test]
fn structs_and_enums_stand_beside_all_values() {
    type Default = Either<String, Either<i64, Either<Decimal, Deal>>>;
    let all = [place::<Default>("x"), place::<Default>(1), place::<Default>(Decimal::from(1))];
    assert_eq!(all, [0, 1, 2]);
    assert_eq!(place::<Default>(Deal::default()), 3);
    type Rights = Either<Deal, Vec<Value>>;
    assert_eq!([place::<Rights>(Deal::default()), place::<Rights>(Vec::new())], [0, 1]);
    type Mode = Either<Stage, Either<bool, i64>>;
    assert_eq!([place::<Mode>(Stage::Won), place::<Mode>(true), place::<Mode>(2)], [0, 1, 2]);
    type Both = Either<Deal, Stage>;
    assert_eq!([place::<Both>(Deal::default()), place::<Both>(Stage::Won)], [0, 1]);
}

#[test]
fn a_choice_that_takes_null_takes_its_sides() {
    type Open = Nullable<Either<i64, Either<String, Deal>>>;
    assert_eq!([place::<Open>(1), place::<Open>("x"), place::<Open>(Deal::default())], [0, 1, 2]);
    assert_eq!([place::<Open>(None), place::<Open>(Nullable::Null)], [usize::MAX; 2]);
}
