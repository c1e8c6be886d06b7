//! Forms with the bracket names of PHP.
#![allow(clippy::unwrap_used)]

use bitrix24::{FormError, FormLimits, Value, decode_form, encode_form};
use proptest::prelude::*;
use serde_json::json;

fn decode(form: &str) -> Value {
    decode_form(form.as_bytes(), FormLimits::default()).unwrap()
}

#[test]
fn ev_1_bracket_names_become_objects_and_lists() {
    for (form, expected) in [
        ("data[FIELDS][ID]=7405", json!({"data": {"FIELDS": {"ID": "7405"}}})),
        ("a[]=1&a[]=2", json!({"a": ["1", "2"]})),
        ("a[0]=x&a[1]=y", json!({"a": ["x", "y"]})),
        ("a[0]=x&a[5]=y", json!({"a": {"0": "x", "5": "y"}})),
        ("a[1]=x&a[0]=y", json!({"a": {"1": "x", "0": "y"}})),
        ("a[5]=x&a[]=y&a[k]=z&a[]=w", json!({"a": {"5": "x", "6": "y", "k": "z", "7": "w"}})),
        ("a[00]=x&a[]=y", json!({"a": {"00": "x", "0": "y"}})),
        ("a[][b]=1&a[][b]=2", json!({"a": [{"b": "1"}, {"b": "2"}]})),
        ("a[0][b]=1&a[0][c]=2&a[1][b]=3", json!({"a": [{"b": "1", "c": "2"}, {"b": "3"}]})),
        ("z=1&a=2&m[y]=3&m[b]=4", json!({"z": "1", "a": "2", "m": {"y": "3", "b": "4"}})),
        ("0=a&1=b", json!({"0": "a", "1": "b"})),
        ("", json!({})),
    ] {
        let found = decode(form);
        assert_eq!(found, expected, "{form}");
        assert_eq!(found.to_string(), expected.to_string(), "the order of {form}");
    }
}

#[test]
fn ev_1_the_last_of_equal_names_counts() {
    assert_eq!(decode("a=1&b=2&a=3"), json!({"a": "3", "b": "2"}));
    assert_eq!(decode("a[b]=1&a[b]=2"), json!({"a": {"b": "2"}}));
    assert_eq!(decode("a=1&a[b]=2"), json!({"a": {"b": "2"}}));
    assert_eq!(decode("a[b]=1&a=2"), json!({"a": "2"}));
    assert_eq!(decode("a[]=1&a=2&a[]=3"), json!({"a": ["3"]}), "the count begins anew");
}

#[test]
fn ev_1_every_scalar_is_a_text() {
    assert_eq!(decode("a=1&b=true&c=null&d=&e"), json!({"a": "1", "b": "true", "c": "null", "d": "", "e": ""}));
}

#[test]
fn ev_1_percent_and_plus_and_what_is_no_utf_8() {
    assert_eq!(decode("a%5Bb%5D=%D0%9F+%2B%26%3D"), json!({"a": {"b": "П +&="}}));
    assert_eq!(decode("a=b=c"), json!({"a": "b=c"}));
    assert_eq!(decode("&&a=1&&"), json!({"a": "1"}));
    assert_eq!(decode("a=%zz%4"), json!({"a": "%zz%4"}));
    assert_eq!(decode("a=%D0%9F%D0&b=1"), json!({"a": "П\u{fffd}", "b": "1"}), "a text that was cut");
}

#[test]
fn ev_1_names_that_are_no_bracket_names_lose_nothing() {
    for name in ["a[b", "[a]", "a]b", "a[b]c", "a[[b]]", "[", "]", "a["] {
        assert_eq!(decode(&format!("{name}=1")), json!({ name: "1" }));
    }
    assert_eq!(decode("=1"), json!({"": "1"}));
}

#[test]
fn ev_1_limits_hold_to_the_last_one() {
    let limits = FormLimits::default();
    let nested = |depth: usize| format!("s3cret{}=s3cret", "[s3cret]".repeat(depth));
    let pairs = |count: usize| "s3cret[]=s3cret&".repeat(count);
    let long = |bytes: usize| format!("s3cret={}", "x".repeat(bytes - 7));
    let read = |form: String| decode_form(form.as_bytes(), limits);
    assert!(read(nested(16)).is_ok() && read(pairs(1_000)).is_ok() && read(long(1 << 20)).is_ok());
    for (form, expected, text) in [
        (format!("a=1&{}", nested(17)), FormError::TooDeep { limit: 16, pair: 2 }, "the name of pair 2"),
        (pairs(1_001), FormError::TooManyPairs { limit: 1_000 }, "more than the 1000 pairs"),
        (long((1 << 20) + 1), FormError::TooLarge { limit: 1 << 20 }, "longer than the 1048576 bytes"),
    ] {
        let error = read(form).unwrap_err();
        assert_eq!(error, expected);
        assert!(error.to_string().contains(text) && !format!("{error} {error:?}").contains("s3cret"), "{error}");
    }
    let narrow = FormLimits::default().bytes(9).pairs(1).depth(0);
    assert!(decode_form(b"a=1234567", narrow).is_ok());
    assert!(decode_form(b"a=12345678", narrow).is_err());
    assert!(decode_form(b"a=1&b=2", narrow).is_err());
    assert!(decode_form(b"a[]=1", narrow).is_err());
}

#[test]
fn ev_1_no_depth_that_is_allowed_exhausts_the_stack() {
    let limits = FormLimits::default().depth(usize::MAX);
    assert!(decode_form(format!("a{}=1", "[b]".repeat(100)).as_bytes(), limits).is_ok());
    assert!(decode_form(format!("a{}=1", "[b]".repeat(101)).as_bytes(), limits).is_err());
}

#[test]
fn b2_2_forms_are_written_with_brackets_as_they_are() {
    for (value, expected) in [
        (json!({"FILTER": {">=PRICE": 15}}), "FILTER[%3E%3DPRICE]=15"),
        (json!({"a": "[1] + 1"}), "a=%5B1%5D+%2B+1"),
        (json!({"a": ["x", {"b": 1.5}]}), "a[0]=x&a[1][b]=1.5"),
        (json!({"a": [], "b": {}}), "a[]=&b[]="),
        (json!({}), ""),
    ] {
        assert_eq!(encode_form(&value).unwrap(), expected);
    }
    for (value, name) in [(json!({"a": {"b c": null}}), "a[b c]"), (json!({"a": [true]}), "a[0]"), (json!([]), "")] {
        let error = encode_form(&value).unwrap_err();
        assert_eq!(error, FormError::NotText { name: name.to_owned() });
        assert!(!error.to_string().is_empty());
    }
}

/// Values that a form can express, each in one way alone.
fn values() -> impl Strategy<Value = Value> {
    let text = prop_oneof!["[a-z]{0,3}", "\\PC{0,6}"];
    let key = "[A-Za-z_>=! ][A-Za-z0-9_. %+&=]{0,5}";
    let value = text.prop_map(Value::String).prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Value::Array),
            prop::collection::hash_map(key, inner, 1..4).prop_map(|entries| entries.into_iter().collect()),
        ]
    });
    prop::collection::hash_map(key, value, 0..5).prop_map(|entries| entries.into_iter().collect())
}

/// Names that collide, nest and append.
fn forms() -> impl Strategy<Value = String> {
    let part = prop_oneof!["", "[ab]", "[0-3]", "[\\[\\]%+=]{0,2}"];
    let name = ("[ab]{0,2}", prop::collection::vec(part, 0..4))
        .prop_map(|(base, parts)| parts.iter().fold(base, |name, part| format!("{name}[{part}]")));
    prop::collection::vec((name, "[a-z0-9%+]{0,3}"), 0..12)
        .prop_map(|pairs| pairs.iter().map(|(name, value)| format!("{name}={value}&")).collect())
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(entries) => 1 + entries.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

fn texts(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(texts).sum(),
        Value::Object(entries) => entries.values().map(texts).sum(),
        other => usize::from(other.is_string()),
    }
}

proptest! {
    #[test]
    fn ev_1_what_was_written_is_read_again(value in values()) {
        let form = encode_form(&value).unwrap();
        prop_assert_eq!(decode(&form), value, "{}", form);
    }

    #[test]
    fn ev_1_no_bytes_make_it_panic_and_limits_hold(bytes in prop::collection::vec(any::<u8>(), 0..200), form in forms()) {
        let limits = FormLimits::default().bytes(120).pairs(6).depth(2);
        for body in [bytes.as_slice(), form.as_bytes()] {
            let pairs = body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).count();
            match decode_form(body, limits) {
                Ok(value) => {
                    let written = encode_form(&value).unwrap();
                    prop_assert_eq!(&decode(&written), &value, "{}", written);
                    prop_assert!(body.len() <= 120 && pairs <= 6 && depth(&value) <= 3);
                    prop_assert!(texts(&value) <= pairs);
                }
                Err(FormError::TooLarge { .. }) => prop_assert!(body.len() > 120),
                Err(FormError::TooManyPairs { .. }) => prop_assert!(pairs > 6),
                Err(error) => prop_assert!(matches!(error, FormError::TooDeep { .. }), "{error}"),
            }
        }
    }

    /// serde_qs reads into types, so it reads the types of the value that was written. It knows objects and
    /// lists with indices, and that is where the two must agree.
    #[test]
    fn ev_1_serde_qs_reads_the_same(
        fields in prop::collection::btree_map("[A-Z_]{1,6}", "\\PC{0,8}", 1..5),
        rows in prop::collection::vec(prop::collection::btree_map("[a-z]{1,3}", "[ -~]{0,5}", 1..3), 1..4),
    ) {
        type Oracle = std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>;
        let form = encode_form(&json!({ "fields": fields })).unwrap();
        let oracle: Oracle = serde_qs::from_str(&form).unwrap();
        prop_assert_eq!(decode(&form), json!(oracle));
        type Rows = std::collections::BTreeMap<String, Vec<std::collections::BTreeMap<String, String>>>;
        let form = encode_form(&json!({ "rows": rows })).unwrap();
        let oracle: Rows = serde_qs::from_str(&form).unwrap();
        prop_assert_eq!(decode(&form), json!(oracle));
    }
}
