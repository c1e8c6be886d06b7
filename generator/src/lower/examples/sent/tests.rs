//! Which keys of examples become fields.

use super::*;
use crate::model::notation;
use serde_json::json;

fn filled(ty: Type, values: &[Value]) -> String {
    let bodies: Vec<Value> = values.iter().map(|value| json!({ "x": value })).collect();
    let mut fields = [Field::new("x", ty)];
    fill(&mut fields, &Evidence::of(&bodies), &Rows::default(), &mut Diagnostics::default());
    listed(&fields[0].ty)
}

fn listed(ty: &Type) -> String {
    match ty {
        Type::Object(fields) => {
            let all: Vec<_> = fields.iter().map(|field| format!("{} {}", field.name.0, listed(&field.ty))).collect();
            format!("{{{}}}", all.join(", "))
        }
        Type::List(item) => format!("[{}]", listed(item)),
        Type::Map(item) => format!("map<{}>", listed(item)),
        Type::Union(members) => members.iter().map(listed).collect::<Vec<_>>().join(" | "),
        ty => notation::print(ty, false).text,
    }
}

#[test]
fn keys_are_names_or_data() {
    let object = || Type::Object(Vec::new());
    for (values, expected) in [
        (json!([{"TITLE": "a", "SORT": 5}]), "{TITLE string, SORT integer}"),
        (json!([{"TITLE": "put_title_here", "ON": true}]), "{TITLE any, ON boolean}"),
        (json!([{"ROWS": [{"ID": 1}, {"NAME": "a", "ID": 2}]}]), "{ROWS [{ID integer, NAME string}]}"),
        (json!([{"AUTH": {"KEY": "a"}, "LINK": {"MODE": "b"}}]), "{AUTH {KEY string}, LINK {MODE string}}"),
        (json!([{"TITLE": "a", "UF_CRM_COLOR": "b"}]), "{TITLE string}"),
        (json!([{"17": "a", "18": "b"}]), "map<string>"),
        (json!([{"U1": "R", "AU": "W"}]), "map<string>"),
        (json!([{">COUNT": 1}]), "{}"),
        (json!([{"en": {"TEXT": "a"}, "de": {"TEXT": "b"}}]), "map<{TEXT string}>"),
        (json!([{"first": {"Name": "a", "Type": "b"}, "second": {"Name": "c"}}]), "map<{Name string, Type string}>"),
        (json!([{"alpha": 1}, {"beta": 2}]), "{}"),
        (json!([{"alpha": 1}, {"alpha": 2, "beta": 2}]), "{alpha integer, beta integer}"),
        (json!([{"NAME": "a", "SORT": 1, "parentId7": 2}]), "{NAME string, SORT integer}"),
        (json!([[{"LINK": "a"}, {"TEXT": "b"}]]), "{LINK string, TEXT string}"),
        (json!([{"x": {"alpha": 1}}]), "{}"),
    ] {
        let values = values.as_array().expect("the cases are lists");
        assert_eq!(filled(object(), values), expected, "{values:?}");
    }
}

#[test]
fn objects_with_fields_get_the_keys_that_they_lack() {
    let string = || Type::Scalar(Scalar::String);
    let known = || Type::Object(vec![Field::new("isRecurring", string()), Field::new("parentId{N}", string())]);
    let sent = json!([{"isReccurring": "Y", "ISRECURRING": "Y", "parentId7": "a", "PROPERTY_8": "b", "note": "c"}]);
    let sent = sent.as_array().expect("this is a list");
    assert_eq!(filled(known(), sent), "{isRecurring string, parentId{N} string, note string}");
    let list = Type::List(Box::new(Type::Any));
    assert_eq!(filled(list.clone(), &[json!([{"id": 1}])]), "[{id integer}]");
    assert_eq!(filled(Type::Any, &[json!([{"id": 1}])]), "[{id integer}]");
    assert_eq!(filled(Type::Any, &[json!([{"id": 1}]), json!("a")]), "any");
    assert_eq!(filled(Type::Union(vec![string(), list]), &[json!([{"id": 1}]), json!("a")]), "string | [{id integer}]");
}

#[test]
fn fields_below_keys_of_the_caller_are_those_of_a_map() {
    let known = || Type::Object(vec![Field::new("Name", Type::Any), Field::new("Type", Type::Any)]);
    let mut fields = [Field::new("x", known())];
    let body = json!({"x": {"first": {"Name": "a", "Note": "b"}, "second": {"Type": "c"}}});
    fill(&mut fields, &Evidence::of([&body]), &Rows::default(), &mut Diagnostics::default());
    let Type::Map(item) = &fields[0].ty else { panic!("{:?} is no map", fields[0].ty) };
    assert_eq!(listed(item), "{Name any, Type any, Note string}");
    // A key that the description names is no key of the caller.
    let span = Span::new(crate::span::FileId(0), 0..1);
    let rows = Rows { named: vec![(span, vec!["within".to_owned()])], ..Rows::default() };
    for (key, expected) in [("within", "{within {Name any, Type any}}"), ("other", "{}")] {
        let mut fields = [Field { at: span.into(), ..Field::new("x", known()) }];
        let body = json!({"x": {key: {"Name": "a"}}});
        fill(&mut fields, &Evidence::of([&body]), &rows, &mut Diagnostics::default());
        let found = if matches!(fields[0].ty, Type::Map(_)) { "{}".to_owned() } else { listed(&fields[0].ty) };
        assert_eq!(found, expected, "{key}");
    }
    let body = json!({"x": {"U1": "W", "AU": "R"}});
    let evidence = Evidence::of([&body]);
    for (name, expected) in [("W", true), ("X", false), ("AU", false)] {
        assert_eq!(are_values(&[Field::new(name, Type::Any)], &evidence.at("x")), expected, "{name}");
    }
}

#[test]
fn keys_of_rows_that_say_what_their_keys_are() {
    let mut diags = Diagnostics::default();
    let span = Span::new(crate::span::FileId(0), 0..1);
    let keyed = Rows { keyed: vec![span], ..Rows::default() };
    let body = json!({"x": {"login": "a"}});
    let mut fields = [Field { at: span.into(), ..Field::new("x", Type::Object(Vec::new())) }];
    fill(&mut fields, &Evidence::of([&body]), &keyed, &mut diags);
    assert_eq!((listed(&fields[0].ty).as_str(), diags.as_slice()[0].code), ("{}", &codes::KEYS_DATA));
    fill(&mut fields, &Evidence::of([&body]), &Rows::default(), &mut diags);
    assert_eq!((listed(&fields[0].ty).as_str(), diags.as_slice()[1].code), ("{login string}", &codes::KEYS_EXAMPLE));
}

#[test]
fn parameters_beside_the_table() {
    let mut params = vec![Field::new("ID", Type::Any)];
    parameters(&mut params, &[&json!({"id": 1, "limit": 5, "auth": "a"})], &mut Diagnostics::default());
    let names: Vec<&str> = params.iter().map(|field| field.name.0.as_str()).collect();
    assert_eq!(names, ["ID", "limit"]);
}
