//! Replies from small tables and examples, one case per problem.

use super::rows::DocRow;
use super::*;
use crate::model::types::{BooleanForm, ObjectName, Presence, Scalar};
use crate::page::raw::Part;
use crate::span::FileId;
use crate::syntax::tree::{Fence, Inline};

const AT: Span = Span { file: FileId(0), start: 0, end: 1 };

/// `("heading #anchor", [("name: type", "#link")])`.
type Rows<'a> = (&'a str, &'a [(&'a str, &'a str)]);

fn ty(word: &str) -> Type {
    if let Some((a, b)) = word.split_once('|') {
        return Type::Union(vec![ty(a), ty(b)]);
    }
    if let Some(of) = word.strip_suffix("[]") {
        return Type::List(Box::new(ty(of)));
    }
    match word {
        "string" => Type::Scalar(Scalar::String),
        "integer" => Type::Scalar(Scalar::Integer),
        "double" => Type::Scalar(Scalar::Double),
        "boolean" => Type::Scalar(Scalar::Boolean(BooleanForm::Json)),
        "datetime" => Type::Scalar(Scalar::DateTime),
        "array" => Type::List(Box::new(Type::Any)),
        "map" => Type::Map(Box::new(Type::Any)),
        "object" => Type::Object(vec![]),
        "null" => Type::Null,
        "any" => Type::Any,
        name => Type::Ref(ObjectName(name.to_owned())),
    }
}

fn tables(given: &[Rows<'_>]) -> Vec<DocTable> {
    let mut index = 0;
    let mut row = |(text, link): &(&str, &str)| {
        let (name, word) = text.split_once(": ").expect("rows are `name: type`");
        index += 1;
        let field = Field {
            wildcard: name.contains("...") || name.contains('<') || name.contains("{id"),
            presence: Presence::Required,
            at: AT.into(),
            ..Field::new(name, ty(word))
        };
        let links = link.strip_prefix('#').map(str::to_owned).into_iter().collect();
        DocRow {
            path: rows::segments(name),
            field,
            links,
            elsewhere: None,
            open_flag: false,
            letter: false,
            keyed: Vec::new(),
            lists: false,
            index,
        }
    };
    let table = |(heading, rows): &Rows<'_>| {
        let (text, anchor) = heading.split_once(" #").unwrap_or((heading, ""));
        let anchors = if anchor.is_empty() { vec![] } else { vec![anchor.to_owned()] };
        DocTable { heading: Some(text.to_owned()), anchors, rows: rows.iter().map(&mut row).collect(), forms: vec![] }
    };
    given.iter().map(table).collect()
}

fn section(contents: Vec<PartContent>) -> Section {
    let part = |content| Part { headings: Default::default(), tab: None, include: None, span: AT, content };
    Section { present: true, parts: contents.into_iter().map(part).collect() }
}

fn read(given: &[Rows<'_>], examples: &[&str]) -> (Outcome, Vec<&'static str>) {
    let fence = |text: &&str| PartContent::Fence(Fence { info: "json".into(), text: (*text).to_owned(), span: AT });
    let section = section(examples.iter().map(fence).collect());
    let mut diagnostics = Diagnostics::default();
    let known = ["id", "name"].map(|name| Field::new(name, Type::Any));
    let shared = |name: &ObjectName| (name.0 == "known").then_some(known.as_slice());
    let outcome = assemble(&section, &tables(given), &shared, AT, &mut diagnostics);
    (outcome, diagnostics.as_slice().iter().map(|d| d.code.id).collect())
}

/// A type as text: `{id:integer,tags:[string]}`, with `?` behind nullable fields.
pub(super) fn show(ty: &Type) -> String {
    match ty {
        Type::Any => "any".into(),
        Type::Null => "null".into(),
        Type::Scalar(scalar) => format!("{scalar:?}").to_lowercase().replace("(json)", ""),
        Type::Enum(_) => "enum".into(),
        Type::List(of) => format!("[{}]", show(of)),
        Type::Map(of) => format!("<{}>", show(of)),
        Type::Object(fields) => {
            let fields =
                fields.iter().map(|f| format!("{}:{}{}", f.name.0, show(&f.ty), if f.nullable { "?" } else { "" }));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }
        Type::Ref(name) => format!("&{}", name.0),
        Type::Union(types) => types.iter().map(show).collect::<Vec<_>>().join("|"),
        Type::Filter | Type::FilterV3 => "filter".into(),
        Type::Binary => "binary".into(),
    }
}

fn result(given: &[Rows<'_>], examples: &[&str]) -> (String, Vec<&'static str>) {
    let (outcome, codes) = read(given, examples);
    let field = outcome.response.result.expect("the case has a result");
    (format!("{}{}", show(&field.ty), if field.nullable { "?" } else { "" }), codes)
}

#[test]
fn children_in_the_same_table_follow_their_parents() {
    let rows: &[(&str, &str)] = &[
        ("result: object", ""),
        ("id: integer", ""),
        ("user: object", ""),
        ("id: integer", ""),
        ("name: string", ""),
        ("name: string", ""),
        ("time: object", ""),
    ];
    let json = r#"{"result":{"id":1,"name":"x","user":{"id":2,"name":"y"}},"time":{"start":1}}"#;
    let (ty, codes) = result(&[("Returned Data", rows)], &[json]);
    assert_eq!(ty, "{id:integer,user:{id:integer,name:string},name:string}");
    assert!(codes.is_empty(), "{codes:?}");
}

#[test]
fn tables_are_found_by_their_links() {
    let given: &[Rows<'_>] = &[
        ("Returned Data", &[("result: object", "#result"), ("time: object", "")]),
        ("Object result #result", &[("author: object", "#user"), ("editor: object", "#user"), ("total: integer", "")]),
        ("User #user", &[("id: integer", ""), ("chief: object", "#user")]),
    ];
    let json = r#"{"result":{"author":{"id":"1"},"editor":{"id":2,"chief":{"id":3}},"total":5}}"#;
    let (outcome, codes) = read(given, &[json]);
    let field = outcome.response.result.expect("the case has a result");
    assert_eq!(
        show(&field.ty),
        "{author:{id:integer,chief:{}},editor:{id:integer,chief:{id:integer,chief:{}}},total:integer}"
    );
    assert_eq!(codes, ["response-row-not-shown"; 2]);
    assert!(!outcome.response.total);
}

#[test]
fn tables_without_a_link_are_found_by_heading_or_keys() {
    let given: &[Rows<'_>] = &[
        ("Returned Data", &[("result: array", ""), ("total: integer", "")]),
        ("Fields of the Owner Object", &[("id: integer", "")]),
        ("Something", &[("id: integer", ""), ("title: string", ""), ("owner: object", "")]),
    ];
    let (outcome, codes) = read(given, &[r#"{"result":[{"id":1,"title":"x","owner":{"id":1}}],"total":1,"next":50}"#]);
    let field = outcome.response.result.expect("the case has a result");
    assert_eq!(show(&field.ty), "[{id:integer,title:string,owner:{id:integer}}]");
    assert!(codes.is_empty(), "{codes:?}");
    assert!(outcome.response.total && outcome.response.next);
    assert_eq!(outcome.placement, Placement { shown: 6, ..Placement::default() });
}

#[test]
fn paths_in_names_are_followed() {
    let rows: &[(&str, &str)] = &[
        ("result.items: array", ""),
        ("items[]: object", ""),
        ("items[].id: integer", ""),
        ("result.state.on: boolean", ""),
    ];
    for json in [&[r#"{"result":{"items":[{"id":1}],"state":{"on":true}}}"#][..], &[]] {
        assert_eq!(result(&[("Returned Data", rows)], json).0, "{items:[{id:integer}],state:{on:boolean}}");
    }
}

#[test]
fn a_page_without_an_example_is_read_from_its_tables() {
    let flat: &[(&str, &str)] = &[
        ("result: array", ""),
        ("ID: integer", ""),
        ("NAME: string", ""),
        ("total: integer", ""),
        ("time: object", ""),
    ];
    let (outcome, codes) = read(&[("Returned Data", flat)], &[]);
    assert_eq!(show(&outcome.response.result.expect("the case has a result").ty), "[{ID:integer,NAME:string}]");
    assert!(outcome.response.total && codes.is_empty());
    let linked: &[Rows<'_>] = &[("Returned Data", &[("result: object", "#r")]), ("R #r", &[("item: known", "")])];
    assert_eq!(result(linked, &[]).0, "{item:&known}");
}

#[test]
fn the_shape_of_the_example_wins() {
    for (word, json, expected, conflict) in [
        ("integer", r#""12""#, "integer", false),
        ("integer", r#""abc""#, "string", true),
        ("integer", r#"{"id":1}"#, "{id:integer}", true),
        ("boolean", r#""Y""#, "boolean", false),
        ("boolean", r#"{"task":true}"#, "{task:boolean}", true),
        ("datetime", "false", "datetime?", false),
        ("array", r#"{"a":1}"#, "{a:integer}", true),
        ("array", r#"{"1":{"a":1},"4":{"a":2}}"#, "[{a:integer}]", false),
        ("array", r#"{"en":"x","de":"y"}"#, "<string>", true),
        ("object", "[]", "{}", false),
        ("object", r#"[{"a":1},{"b":"x"}]"#, "[{a:integer,b:string}]", true),
        ("object", r#"{"7":"x"}"#, "<string>", false),
        ("object", "null", "{}?", false),
        ("null", "null", "null", false),
        ("string|array", r#"["x"]"#, "string|[string]", false),
        ("integer|null", "5", "integer|null", false),
        ("known", r#"{"id":1,"zip":2}"#, "&known", false),
        ("known", r#"{"zip":1,"zap":2}"#, "{zip:integer,zap:integer}", false),
        ("known", r#"{"item":{"id":1,"name":"x"}}"#, "{item:&known}", false),
        ("known", r#"{"7":{"id":1}}"#, "<&known>", false),
        ("known[]", r#"[{"id":1}]"#, "[&known]", false),
        ("known", r#""USD""#, "string", true),
        ("unknown", r#"{"a":1}"#, "{a:integer}", false),
        ("any", r#"[1]"#, "[integer]", false),
    ] {
        if word.contains("|null") {
            continue; // The reader of type cells keeps null apart from the type.
        }
        let row = format!("x: {word}");
        let rows: &[(&str, &str)] = &[("result: object", ""), (&row, "")];
        let json = format!(r#"{{"result":{{"x":{json}}}}}"#);
        let (ty, codes) = result(&[("Returned Data", rows)], &[&json]);
        assert_eq!(ty, format!("{{x:{expected}}}"), "{word} {json}");
        assert_eq!(codes.contains(&"response-type-conflict"), conflict, "{word} {json} {codes:?}");
    }
}

#[test]
fn descriptions_of_fields_are_no_fields() {
    let given: &[Rows<'_>] = &[(
        "Returned Data",
        &[("result: object", ""), ("ID: integer", ""), ("TITLE: string", ""), ("time: object", "")],
    )];
    let json = r#"{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true},"TITLE":{"type":"string","isRequired":true,"isReadOnly":false,"title":"T"}}}"#;
    let (outcome, codes) = read(given, &[json]);
    assert_eq!(
        show(&outcome.response.result.expect("the case has a result").ty),
        "<{type:string,isRequired:boolean,isReadOnly:boolean,title:string}>"
    );
    assert_eq!(outcome.placement.descriptors, 2);
    assert_eq!(codes, ["response-descriptors"]);
}

#[test]
fn keys_that_only_the_example_has_become_fields() {
    let rows: &[(&str, &str)] = &[("result: object", ""), ("id: integer", "")];
    let (ty, codes) = result(
        &[("Returned Data", rows)],
        &[r#"{"result":{"id":1,"at":"2026-01-31","more":{"a":1.5},"UF_CRM_123456":"x"}}"#],
    );
    assert_eq!(ty, "{id:integer,at:date,more:{a:double}}");
    assert_eq!(codes, ["response-key-undocumented", "response-key-custom"]);
}

#[test]
fn patterns_cover_the_keys_they_stand_for() {
    let rows: &[(&str, &str)] = &[("result: object", ""), ("id: integer", ""), ("UF_...: string", "")];
    let (ty, codes) = result(&[("Returned Data", rows)], &[r#"{"result":{"id":1,"UF_A":"x","UF_B":"y"}}"#]);
    assert_eq!(ty, "{id:integer,UF_...:string}");
    assert!(codes.is_empty(), "{codes:?}");
    let only: &[(&str, &str)] = &[("result: object", ""), ("<code>: object", ""), ("url: string", "")];
    assert_eq!(
        result(&[("Returned Data", only)], &[r#"{"result":{"A":{"url":"x"},"B":{"url":"y"}}}"#]).0,
        "<{url:string}>"
    );
}

#[test]
fn replies_without_result_are_the_result() {
    let (outcome, codes) = read(&[], &[r#"{"items":[{"id":1}],"total":1}"#]);
    assert_eq!(show(&outcome.response.result.expect("the case has a result").ty), "{items:[{id:integer}]}");
    assert!(outcome.response.total);
    assert_eq!(codes, ["response-without-result", "response-key-undocumented"]);
    assert_eq!(result(&[], &["true"]).0, "boolean");
}

#[test]
fn several_replies_are_joined_and_fragments_left_out() {
    let (ty, codes) = result(&[], &[r#"{"result":5}"#, r#"{"result":{"id":5}}"#, r#"{"id":5}"#, r#"{"error":"E"}"#]);
    assert_eq!(ty, "{id:integer}|integer");
    assert_eq!(codes, ["response-fragment", "response-key-undocumented"]);
}

#[test]
fn a_file_is_known_by_its_wording() {
    let text = |text: &str| PartContent::Text(vec![Inline::Text(text.to_owned())]);
    for (_, example) in FILE_WORDING {
        let mut diagnostics = Diagnostics::default();
        let outcome = assemble(&section(vec![text(example)]), &[], &|_| None, AT, &mut diagnostics);
        assert_eq!(outcome.response.result.map(|f| f.ty), Some(Type::Binary), "{example}");
    }
    let mut diagnostics = Diagnostics::default();
    let outcome = assemble(&section(vec![text("nothing")]), &[], &|_| None, AT, &mut diagnostics);
    assert_eq!((outcome.response.result, outcome.unknown), (None, Some(AT)));
}

#[test]
fn other_spellings_of_a_key_give_way_to_the_example() {
    let rows: &[(&str, &str)] = &[("result: object", ""), ("Id: integer", "")];
    let (ty, codes) = result(&[("Returned Data", rows)], &[r#"{"result":{"ID":1}}"#]);
    assert_eq!(ty, "{ID:integer}");
    assert_eq!(codes, ["response-key-case"]);
}

mod placed;
