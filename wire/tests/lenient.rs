//! What PHP makes of JSON, and how each type reads it (ENC-3, ENC-7, RES-11, RES-12).
#![allow(clippy::unwrap_used)]

use std::fmt::Debug;

use bitrix24_wire::{Bytes, Date, DateTime, Decimal, Either, Field, File, Map, Timestamp, Value};
use serde_json::json;

/// Reads a value as a field of a record would.
fn read<T: Field + Default>(value: &Value) -> Result<T, String> {
    let text = value.to_string();
    let doc = bitrix24_wire::Doc::parse(text.as_bytes()).unwrap();
    let mut field = T::default();
    field.decode(doc.root()).map(|()| field).map_err(|error| error.to_string())
}

fn check<T: Field + Default + PartialEq + Debug>(cases: impl IntoIterator<Item = (Value, T)>) {
    for (value, expected) in cases {
        assert_eq!(read::<T>(&value), Ok(expected), "{value}");
    }
}

fn refuse<T: Field + Default + PartialEq + Debug>(cases: impl IntoIterator<Item = Value>) {
    for value in cases {
        assert!(read::<T>(&value).is_err(), "{value} was read as {:?}", read::<T>(&value));
    }
}

#[test]
fn integers_as_strings() {
    check([
        (json!(1), 1),
        (json!("123"), 123),
        (json!(" 7 "), 7),
        (json!(5.0), 5),
        (json!("5.00"), 5),
        (json!("-3"), -3),
    ]);
    check([(json!(i64::MAX), i64::MAX), (json!("9223372036854775807"), i64::MAX)]);
    refuse::<i64>([
        json!(1.5),
        json!("1.5"),
        json!("x"),
        json!(""),
        json!(null),
        json!(false),
        json!([]),
        json!(u64::MAX),
    ]);
    refuse::<i64>([json!(1e30), json!(true), json!("1 000")]);
    check([(json!(""), None), (json!(null), None), (json!(false), None), (json!("4"), Some(4))]);
}

#[test]
fn flags_in_every_form() {
    for yes in [json!(true), json!("Y"), json!("y"), json!(1), json!("1"), json!("true"), json!(1.0)] {
        check([(yes, true)]);
    }
    for no in [json!(false), json!("N"), json!("n"), json!(0), json!("0"), json!("false")] {
        check([(no.clone(), false)]);
        check([(no, Some(false))]);
    }
    check([(json!(""), None::<bool>), (json!(null), None)]);
    refuse::<bool>([json!("maybe"), json!(2), json!(null), json!([]), json!("")]);
}

#[test]
fn empty_arrays_for_objects_and_objects_for_lists() {
    check([(json!([]), Map::<i64>::new()), (json!({"a": "1"}), [("a", 1)].into())]);
    check([(json!([5, 6]), Map::from([("0", 5), ("1", 6)]))]);
    refuse::<Map<i64>>([json!("x"), json!(1), json!(null)]);
    check([(json!(null), None::<Map<i64>>), (json!(false), None), (json!(""), None)]);
    check([(json!({"10": 3, "9": 2, "0": 1}), vec![1, 2, 3]), (json!([]), vec![]), (json!("7"), vec![7])]);
    check([(json!(false), Vec::<i64>::new()), (json!(""), vec![])]);
    check([(json!({"a": 1}), vec![Map::from([("a", 1)])])]);
    refuse::<Vec<i64>>([json!(null), json!(["x"]), json!({"a": 1})]);
    check([(json!(null), None::<Vec<i64>>), (json!(false), None), (json!([]), Some(vec![]))]);
    check([(json!([1, null, ""]), vec![Some(1), None, None])]);
}

#[test]
fn empty_strings_and_false_for_nothing() {
    for nothing in [json!(""), json!(false), json!(null)] {
        check([(nothing.clone(), None::<Date>)]);
        check([(nothing.clone(), None::<DateTime>)]);
        check([(nothing.clone(), None::<Timestamp>)]);
        check([(nothing.clone(), None::<Decimal>)]);
        check([(nothing.clone(), None::<File>)]);
        check([(nothing, None::<Either<i64, Map<i64>>>)]);
    }
    check([(json!(false), None::<String>), (json!(null), None), (json!(""), Some(String::new()))]);
    check([(json!(""), None::<Either<i64, bool>>), (json!(false), Some(Either::Right(false)))]);
    check([(json!(null), None::<Value>), (json!(false), Some(json!(false)))]);
}

#[test]
fn numbers_where_text_is_documented() {
    check([(json!(5), "5".to_owned()), (json!(5.5), "5.5".into()), (json!(true), "true".into())]);
    check([(json!(u64::MAX), u64::MAX.to_string())]);
    refuse::<String>([json!([]), json!({}), json!(null)]);
}

#[test]
fn decimals_keep_their_text() {
    for (value, text) in [
        (json!("1000.00"), "1000.00"),
        (json!(1000.5), "1000.5"),
        (json!(1000), "1000"),
        (json!(1.0), "1.0"),
        (json!("12 345,00"), "12 345,00"),
    ] {
        let decimal = read::<Decimal>(&value).unwrap();
        assert_eq!(decimal.as_str(), text);
        assert_eq!(serde_json::to_value(&decimal).unwrap(), value, "sent as it came");
    }
    refuse::<Decimal>([json!([]), json!(true), json!(null)]);
    assert_eq!(Decimal::from(5), Decimal::from("5"));
    assert_eq!(Decimal::from(0.1).to_f64(), Ok(0.1));
    assert!("1,5".parse::<Decimal>().is_err());
    assert!(serde_json::to_value(Decimal::from(f64::NAN)).is_err(), "not `null`, which would delete");
    assert!("inf".parse::<Decimal>().is_err() && "nan".parse::<Decimal>().is_err());
    let large = read::<Decimal>(&json!(u64::MAX)).unwrap();
    assert_eq!(serde_json::to_value(&large).unwrap(), json!(u64::MAX));
}

#[test]
fn choices_take_their_alternatives_as_they_are() {
    type Attach = Either<Map<Value>, Either<Vec<Value>, String>>;
    let sent = |attach: Attach| serde_json::to_value(&attach).unwrap();
    assert_eq!(sent("text".into()), json!("text"));
    assert_eq!(sent(vec![json!({"MESSAGE": "a"})].into()), json!([{"MESSAGE": "a"}]));
    assert_eq!(sent(Map::from([("ID", json!(1))]).into()), json!({"ID": 1}));
}

#[test]
fn nothing_is_written_in_many_ways() {
    for nothing in [json!(null), json!(""), json!(false), json!([]), json!({})] {
        assert_eq!(read::<Option<DateTime>>(&nothing).unwrap(), None, "{nothing}");
        assert_eq!(read::<Option<i64>>(&nothing).unwrap(), None, "{nothing}");
    }
    assert_eq!(read::<Option<Vec<i64>>>(&json!([])).unwrap(), Some(Vec::new()));
    assert_eq!(read::<Option<Map<i64>>>(&json!([])).unwrap(), Some(Map::new()));
    assert_eq!(read::<Vec<i64>>(&json!({})).unwrap(), Vec::<i64>::new());
}

#[test]
fn dates_keep_their_text() {
    for text in ["2023-12-28T14:05:48+03:00", "31.12.2023", "12/31/2023 10:00:00 am", "tomorrow"] {
        let date = read::<DateTime>(&json!(text)).unwrap();
        assert_eq!(date.as_str(), text);
        assert_eq!(date.parse().is_some(), text != "tomorrow");
    }
    assert_eq!(read::<DateTime>(&json!(1719826800)).unwrap().parse().unwrap().unix_seconds(), Some(1719826800));
    let parts = DateTime::from("2023-12-28T14:05:48-03:30").parse().unwrap();
    assert_eq!(DateTime::from(parts).as_str(), "2023-12-28T14:05:48-03:30");
    assert_eq!(DateTime::from("2023-12-28 14:05:48").parse().unwrap().offset, None);
    assert_eq!(Date::new(2026, 1, 31).as_str(), "2026-01-31");
    assert_eq!(Date::from("31.01.2026").parse().unwrap(), Date::new(2026, 1, 31).parse().unwrap());
    check([(json!("1719826800"), Timestamp(1719826800)), (json!(1719826800.7), Timestamp(1719826800))]);
    refuse::<DateTime>([json!([]), json!(true)]);
}

#[test]
fn a_choice_takes_what_suits_best() {
    check([(json!(5), Either::Left(5)), (json!("5"), Either::<i64, String>::Right("5".into()))]);
    check([(json!("Y"), Either::<i64, bool>::Right(true)), (json!("7"), Either::Left(7))]);
    check([(json!("2026-01-31"), Either::<String, Date>::Right("2026-01-31".into()))]);
    check([(json!("soon"), Either::<String, Date>::Left("soon".into()))]);
    check([(json!([{}]), Either::<Vec<i64>, Vec<Map<i64>>>::Right(vec![Map::new()]))]);
    check([(json!({"a": 1}), Either::<Vec<i64>, Map<i64>>::Right([("a", 1)].into()))]);
    check([(json!([]), Either::<Map<i64>, Vec<i64>>::Right(vec![]))]);
    refuse::<Either<i64, bool>>([json!("x"), json!({})]);
}

#[test]
fn files() {
    let file = File::pair("a.txt", "foo");
    assert_eq!(serde_json::to_value(&file).unwrap(), json!(["a.txt", "Zm9v"]));
    assert_eq!(serde_json::to_value(File::data("a.txt", "foo")).unwrap(), json!({"fileData": ["a.txt", "Zm9v"]}));
    assert_eq!(serde_json::to_value(File::content("foo")).unwrap(), json!("Zm9v"));
    assert_eq!(serde_json::to_value(File::drive(5)).unwrap(), json!("n5"));
    assert!(serde_json::to_value(File::pair("a.txt", "")).is_err(), "an empty upload is refused here");
    assert!(serde_json::to_value(File::data("a.txt", "")).is_err());
    assert!(serde_json::to_value(File::none()).is_ok());
    assert_eq!(read::<File>(&json!({"id": "12", "url": "/x"})).unwrap().file_id(), Some(12));
    assert_eq!(read::<File>(&json!(12)).unwrap().file_id(), Some(12));
    check([(json!("Zm9v"), Bytes(b"foo".to_vec()))]);
    assert!(format!("{:?}", File::content(vec![7; 5000])).len() < 200, "uploads are not printed whole");
}

#[test]
fn numbers_of_arbitrary_precision_builds() {
    let wrapped = json!({"$serde_json::private::Number": "1.50"});
    check([(wrapped.clone(), 1.5.into()), (wrapped, Decimal::from(1.5))]);
    check([(json!([{"$serde_json::private::Number": "12"}]), vec![12])]);
}
