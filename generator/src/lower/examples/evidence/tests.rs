//! What examples correct.

use super::*;
use crate::model::types::EnumValue;
use serde_json::json;

#[test]
fn examples_correct_containers_and_flags() {
    let list = |ty: Type| Type::List(Box::new(ty));
    let flag = |form| Type::Scalar(Scalar::Boolean(form));
    let string = Type::Scalar(Scalar::String);
    for (ty, value, expected) in [
        (list(Type::Any), json!({"a": 1}), Type::Object(Vec::new())),
        (list(Type::Any), json!(["ID", "NAME"]), list(string.clone())),
        (list(Type::Any), json!(["ID", 1]), list(Type::Any)),
        (list(Type::Any), json!([]), list(Type::Any)),
        (Type::Object(Vec::new()), json!([{"a": 1}]), list(Type::Object(Vec::new()))),
        (Type::Object(Vec::new()), json!([]), Type::Object(Vec::new())),
        (flag(BooleanForm::Json), json!("Y"), flag(BooleanForm::YesNo)),
        (flag(BooleanForm::Json), json!(1), flag(BooleanForm::OneZero)),
        (flag(BooleanForm::Json), json!(false), flag(BooleanForm::Json)),
        (Type::Scalar(Scalar::Integer), json!("12"), Type::Scalar(Scalar::Integer)),
    ] {
        let body = json!({ "x": value });
        let mut found = Field::new("x", ty.clone());
        refine(&mut found, &Evidence::of([&body]).at("X"), true, &mut Diagnostics::default());
        assert_eq!(found.ty, expected, "{ty:?} {body}");
    }
}

#[test]
fn listed_values_are_keys_where_examples_send_them_so() {
    let value = |wire: &str| EnumValue { wire: wire.to_owned(), label: None };
    let listed = Enum { base: Scalar::String, values: vec![value("ADD"), value("EDIT")] };
    for (sent, expected) in [
        (json!({"ADD": "a"}), vec![("ADD", Type::Scalar(Scalar::String)), ("EDIT", Type::Any)]),
        (json!({"en": "ADD"}), vec![]),
    ] {
        let mut field = Field::new("x", Type::List(Box::new(Type::Enum(listed.clone()))));
        let body = json!({ "x": sent });
        refine(&mut field, &Evidence::of([&body]).at("x"), false, &mut Diagnostics::default());
        let fields = expected.into_iter().map(|(name, ty)| Field::new(name, ty)).collect();
        assert_eq!(field.ty, Type::Object(fields), "{body}");
    }
}

#[test]
fn spellings_count_where_all_languages_agree() {
    let body = json!({"FIELDS": {}});
    for (others, expected) in [
        (vec![], None),
        (vec![vec!["id"]], None),
        (vec![vec!["FIELDS"], vec!["id"]], Some("FIELDS")),
        (vec![vec!["FIELDS"], vec!["fields"]], None),
    ] {
        let others: Vec<Keys> = others.iter().map(|keys| keys.iter().map(|key| (*key).to_owned()).collect()).collect();
        assert_eq!(Evidence::of([&body]).beside(&others).spelling("fields"), expected, "{others:?}");
    }
}

#[test]
fn flags_that_are_sent_as_words() {
    for (value, expected) in [(json!("true"), true), (json!(true), false), (json!("Y"), false)] {
        let body = json!({ "x": value });
        let mut found = Field::new("x", Type::Scalar(Scalar::Boolean(BooleanForm::Json)));
        refine(&mut found, &Evidence::of([&body]).at("x"), true, &mut Diagnostics::default());
        assert_eq!(found.as_text, expected, "{body}");
    }
}

#[test]
fn values_under_lists_of_objects() {
    let body = json!({"rows": [{"id": 1}, {"id": 2}]});
    let evidence = Evidence::of([&body]);
    assert_eq!(infer(&evidence.at("rows").at("id")), Some(Type::Scalar(Scalar::Integer)));
    assert_eq!(infer(&evidence.at("none")), None);
}

#[test]
fn open_lists_are_those_of_the_examples() {
    let list = |ty: Type| Type::List(Box::new(ty));
    let open = || list(Type::Any);
    let string = || Type::Scalar(Scalar::String);
    for (ty, value, expected) in [
        (open(), json!([["user", "3"]]), list(list(string()))),
        (open(), json!([["a.txt", "QQ=="]]), list(Type::Scalar(Scalar::File))),
        (open(), json!([[], 1]), open()),
        (
            Type::Union(vec![string(), open()]),
            json!([3, 5]),
            Type::Union(vec![string(), list(Type::Scalar(Scalar::Integer))]),
        ),
        (Type::Union(vec![string(), open()]), json!("a"), Type::Union(vec![string(), open()])),
    ] {
        let body = json!({ "x": value });
        let mut found = Field::new("x", ty);
        refine(&mut found, &Evidence::of([&body]).at("x"), false, &mut Diagnostics::default());
        assert_eq!(found.ty, expected, "{body}");
    }
}

#[test]
fn values_under_the_keys_of_a_map() {
    let body = json!({"rows": {"#a": {"id": 1}, "#b": {"id": 2}}});
    let evidence = Evidence::of([&body]);
    assert_eq!(infer(&evidence.at("rows").of_entries().at("id")), Some(Type::Scalar(Scalar::Integer)));
}

#[test]
fn what_all_examples_send_is_the_type_of_an_open_value() {
    for (value, expected) in [
        (json!("month"), Some(Scalar::String)),
        (json!(3), Some(Scalar::Integer)),
        (json!("Y"), Some(Scalar::Boolean(BooleanForm::YesNo))),
        (json!("12"), None),
        (json!({"a": 1}), None),
        (json!(null), None),
    ] {
        let body = json!({ "x": value });
        assert_eq!(Evidence::of([&body]).at("x").scalar(), expected, "{body}");
    }
    assert_eq!(Evidence::of([&json!({})]).at("x").scalar(), None);
}
