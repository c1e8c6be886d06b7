//! Where rows belong that the example does not show, or shows otherwise.

use super::*;

#[test]
fn rows_after_a_list_are_siblings_of_it() {
    let rows: &[(&str, &str)] =
        &[("LEAD: integer[]", ""), ("DEAL: integer[]", ""), ("FIRM: integer[]", ""), ("KIND: string", "")];
    let (ty, codes) = result(&[("Returned Data", rows)], &[r#"{"result":{"DEAL":[1,2]}}"#]);
    assert_eq!(ty, "{LEAD:[integer],DEAL:[integer],FIRM:[integer],KIND:string}");
    assert_eq!(codes, ["response-row-not-shown"; 3]);
}

#[test]
fn rows_after_a_container_that_is_not_shown_are_siblings_of_it() {
    let rows: &[(&str, &str)] = &[("result: object", ""), ("A: known[]", ""), ("B: object", ""), ("C: string", "")];
    assert_eq!(
        result(&[("Returned Data", rows)], &[r#"{"result":{"id":1}}"#]).0,
        "{A:[&known],B:{},C:string,id:integer}"
    );
    let items: &[(&str, &str)] = &[("items[]: object", ""), ("id: integer", ""), ("name: string", "")];
    assert_eq!(result(&[("Returned Data", items)], &[]).0, "{items:[{id:integer,name:string}]}", "a path nests rows");
}

#[test]
fn tables_under_one_heading_list_keys_of_one_object() {
    let given: &[Rows<'_>] = &[
        ("Returned Data", &[("result: array", "#rows")]),
        ("Rows #rows", &[("ID: integer", ""), ("KIND: integer", "")]),
        ("Rows #rows", &[("STATE: string", ""), ("STATE_NAME: string", "")]),
    ];
    let (ty, _) = result(given, &[r#"{"result":{"rows":[{"ID":1,"KIND":2}]}}"#]);
    assert_eq!(ty, "{rows:[{ID:integer,KIND:integer,STATE:string,STATE_NAME:string}]}");
}

#[test]
fn a_key_in_the_other_number_is_the_one_of_the_example() {
    for (name, key) in [("box", "boxes"), ("entry", "entries"), ("row", "rows"), ("rows", "row")] {
        let row = format!("{name}: known[]");
        let rows: &[(&str, &str)] = &[("result: object", ""), (&row, "")];
        let (ty, codes) = result(&[("Returned Data", rows)], &[&format!(r#"{{"result":{{"{key}":[{{"id":1}}]}}}}"#)]);
        assert_eq!((ty, codes), (format!("{{{key}:[&known]}}"), vec!["response-key-case"]), "{name}");
    }
    let both: &[(&str, &str)] = &[("result: object", ""), ("rows: array", ""), ("row: array", "")];
    let (ty, _) = result(&[("Returned Data", both)], &[r#"{"result":{"rows":[1]}}"#]);
    assert_eq!(ty, "{rows:[integer],row:[any]}", "a documented key means itself");
}

#[test]
fn a_documented_alternative_has_its_keys_where_the_example_shows_another_one() {
    let given: &[Rows<'_>] = &[
        ("Returned Data", &[("result: integer|object", "#block")]),
        ("Block #block", &[("id: integer", ""), ("css: string[]", "")]),
    ];
    assert_eq!(result(given, &[r#"{"result":7}"#]).0, "integer|{id:integer,css:[string]}");
}

#[test]
fn keys_that_are_data_by_the_table_make_a_map() {
    let given: &[Rows<'_>] = &[("Returned Data", &[("result: map", "")])];
    let json = r#"{"result":{"alpha":"a voice","beta":"another"}}"#;
    assert_eq!(result(given, &[json]).0, "<string>");
    let documented: &[Rows<'_>] = &[("Returned Data", &[("result: map", ""), ("alpha: string", "")])];
    assert_eq!(result(documented, &[json]).0, "{alpha:string,beta:string}", "documented keys are names");
    let pattern: &[Rows<'_>] = &[("Returned Data", &[("result: object", "#r")]), ("R #r", &[("<id>: map", "")])];
    assert_eq!(result(pattern, &[r#"{"result":{"17":{"3":false,"5":true}}}"#]).0, "<<boolean>>");
}

#[test]
fn forms_of_one_value_share_its_fields() {
    for (word, json, expected) in [
        ("object|object[]", r#"{"id":1}"#, "{id:integer}|[{id:integer}]"),
        ("object|object[]", r#"[{"id":1}]"#, "{id:integer}|[{id:integer}]"),
        ("map|object[]", r#"[{"id":1}]"#, "<{id:integer}>|[{id:integer}]"),
        ("object|array", r#"{"id":1}"#, "{id:integer}"),
    ] {
        let row = format!("result: {word}");
        let given: &[Rows<'_>] = &[("Returned Data", &[(&row, "#r")]), ("R #r", &[("id: integer", "")])];
        assert_eq!(result(given, &[&format!(r#"{{"result":{json}}}"#)]).0, expected, "{word} {json}");
    }
}
