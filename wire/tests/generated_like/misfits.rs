//! Values of replies that do not fit the types of their fields (RES-13).

use bitrix24_wire::{Doc, Either, Envelope, Field, Map, MethodInfo, Misfit, Nullable, RecordExt, to_value};
use serde_json::{Value, json};

use super::deal::{Add, Deal, Fields, Stage};
use super::task::Task;
use super::{body, deal};

fn read<T: Field + Default>(result: &Value) -> (T, Vec<Misfit>) {
    let body = json!({ "result": result }).to_string();
    let reply = Envelope::parse(200, None, body.as_bytes()).unwrap().reply().unwrap();
    (reply.result, reply.misfits)
}

fn shown(misfits: &[Misfit]) -> Vec<String> {
    misfits.iter().map(ToString::to_string).collect()
}

#[test]
fn res_13_a_value_that_does_not_fit_leaves_its_field_empty() {
    let sent =
        json!({"id": 5, "parts": [{"id": 6, "showFilter": true}, {"showFilter": "E", "hours": [1], "title": "x"}]});
    let (task, misfits): (Task, _) = read(&sent);
    let part = &task.parts.as_ref().unwrap()[1];
    assert_eq!((part.show_filter, part.title.as_deref(), task.id), (None, Some("x"), Some(5)));
    assert_eq!(part.extra, [("showFilter", json!("E")), ("hours", json!([1]))].into());
    assert_eq!(
        shown(&misfits),
        [
            r#"result.parts[1].showFilter: expected boolean, found "E""#,
            "result.parts[1].hours: expected number, found [1]"
        ]
    );
    assert_eq!((misfits[0].value.clone(), &misfits[0].entry), (Some(json!("E")), &misfits[0].path));
    assert_eq!(serde_json::to_value(&task).unwrap(), sent);
    let again: Task = serde_json::from_value(sent).unwrap();
    assert_eq!(again, task, "a saved row can be read again");
}

#[test]
fn res_13_one_element_costs_its_list_alone() {
    for (sent, path, entry) in [
        (json!({"ids": [1, 2, "x"]}), "result.ids[2]", "result.ids"),
        (json!({"ids": {"3": 1, "7": "x"}}), "result.ids.7", "result.ids"),
        (json!({"ids": "x"}), "result.ids", "result.ids"),
        (json!({"flags": {"a": "Y", "b": "E"}}), "result.flags.b", "result.flags"),
        (json!({"flags": [true, "E"]}), "result.flags[1]", "result.flags"),
        (json!({"parts": [{"showFilter": "E"}, 5]}), "result.parts[1]", "result.parts"),
        (
            json!({"parts": [{"byCode": {"a b": {"ids": ["x"]}}}]}),
            r#"result.parts[0].byCode["a b"].ids[0]"#,
            r#"result.parts[0].byCode["a b"].ids"#,
        ),
        (json!({"members": [{"id": 1}, {"name": "x"}]}), "result.members[1].id", "result.members"),
        (json!({"members": [{"id": 1}, {"id": "x"}]}), "result.members[1].id", "result.members"),
    ] {
        let (task, misfits): (Task, _) = read(&sent);
        assert_eq!(misfits.len(), 1, "{sent}: {misfits:?}");
        assert_eq!((misfits[0].path.as_str(), misfits[0].entry.as_str()), (path, entry), "{sent}");
        assert_eq!(serde_json::to_value(&task).unwrap(), sent);
    }
    let (_, misfits) = read::<Task>(&json!({"members": [{}]}));
    assert_eq!(shown(&misfits), ["result.members[0].id: expected required field, found nothing"]);
    let (task, _) = read::<Task>(&json!({"members": [{"id": 1, "name": [1]}]}));
    assert!(task.members.unwrap()[0].extra.contains_key("name"), "an optional field of such a record is as any other");
}

#[test]
fn res_13_setting_the_field_drops_the_entry() {
    let (mut task, _): (Task, _) = read(&json!({"showFilter": "E", "note": [1]}));
    assert_eq!((&task.note, task.extra.len()), (&None, 2), "empty, not null");
    task.show_filter = Some(false);
    task.note = Some(Nullable::Null);
    assert_eq!(serde_json::to_value(&task).unwrap(), json!({"showFilter": false, "note": null}));
    let task = task.set("note", "x");
    assert_eq!(serde_json::to_value(&task).unwrap(), json!({"showFilter": false, "note": "x"}));
}

#[test]
fn enc_9_what_is_set_last_is_sent() {
    let add = || Add::new(7, Fields::default());
    assert!(body(&add().set("NOTIFY", "maybe").notify(true), None).contains(r#""NOTIFY":"Y""#));
    assert!(body(&add().notify(true).set("NOTIFY", "maybe"), None).contains(r#""NOTIFY":"maybe""#));
    let mut request = add().set("ENTITY_ID", "C7");
    request.entity_id = 8;
    assert!(body(&request, None).contains(r#""ENTITY_ID":"C7""#), "a required field does not tell whether it was set");
}

#[test]
fn res_13_the_last_of_repeated_keys_counts() {
    for (text, value, extra) in [
        (r#"{"id": "x", "id": 5}"#, Some(5), None),
        (r#"{"id": 5, "id": "x"}"#, None, Some(json!("x"))),
        (r#"{"id": "x", "id": "y"}"#, None, Some(json!("y"))),
        (r#"{"parts": [{"id": "x"}, 5], "parts": [], "id": 5}"#, Some(5), None),
    ] {
        let body = format!(r#"{{"result": {text}}}"#);
        let reply = Envelope::parse(200, None, body.as_bytes()).unwrap().reply::<Task>().unwrap();
        assert_eq!((reply.result.id, reply.result.extra.get("id")), (value, extra.as_ref()), "{text}");
        assert_eq!(reply.misfits.len(), usize::from(extra.is_some()));
    }
}

#[test]
fn res_13_a_choice_takes_what_fits_as_a_whole() {
    let (task, misfits) = read::<Task>(&json!({"member": {"id": "x", "name": "a"}}));
    assert!(matches!(task.member, Some(Either::Right(_))) && misfits.is_empty(), "{misfits:?}");
    let (task, misfits) = read::<Task>(&json!({"deal": {"id": "x", "rows": [{"id": "y"}]}}));
    assert!(matches!(&task.deal, Some(Either::Left(deal)) if deal.id.is_none()));
    assert_eq!(
        misfits.iter().map(|misfit| &*misfit.path).collect::<Vec<_>>(),
        ["result.deal.id", "result.deal.rows[0].id"]
    );
    let (task, misfits) = read::<Task>(&json!({"deal": true}));
    assert_eq!((task.deal.is_none(), misfits[0].path.as_str()), (true, "result.deal"));
}

#[test]
fn res_13_a_result_that_does_not_fit_is_readable() {
    let envelope = Envelope::parse(200, None, br#"{"result": [1, "x"], "total": 2}"#).unwrap();
    assert_eq!(envelope.decode::<Vec<i64>>().unwrap_err().result(), Some(&json!([1, "x"])));
    let error = envelope.reply::<Task>().unwrap_err();
    assert_eq!((error.path().as_str(), error.result()), ("result", Some(&json!([1, "x"]))));
    assert!(!format!("{error:?}").contains("\"x\""), "it is not printed");
}

#[test]
fn res_13_what_stands_without_an_envelope_has_a_path_as_well() {
    let envelope = Envelope::parse(200, None, br#"{"a": {"ids": ["x"]}}"#).unwrap();
    let reply = envelope.reply::<Value>().unwrap();
    assert_eq!(reply.misfits, []);
    let mut map = Map::<Task>::new();
    map.decode(envelope.result()).unwrap();
    assert_eq!(envelope.misfits()[0].path, "result.a.ids[0]");
    assert_eq!(envelope.result().get("a").unwrap().misfits()[0].path, "a.ids[0]");
}

#[test]
fn f_2_a_misfit_shows_no_secret() {
    let (_, misfits) = read::<Map<Deal>>(
        &json!({"a": {"labels": {"password": ["s3cret"], "access_token": "s3cret"}, "id": "https://example.com/?auth=s3cret"}}),
    );
    let text = format!("{misfits:?}");
    assert!(misfits.len() == 2 && !text.contains("s3cret"), "{text}");
}

#[test]
fn a_strict_document_stays_strict() {
    let method = MethodInfo::of::<Add>();
    let text = br#"{"id": "x"}"#;
    assert!(method.decode_result(Doc::parse(text).unwrap().root()).is_err());
    assert!(
        method.decode_request(Doc::parse(br#"{"ENTITY_ID": 1, "fields": {}, "NOTIFY": "E"}"#).unwrap().root()).is_err()
    );
    let doc = Doc::parse(text).unwrap().lenient();
    assert_eq!(to_value(&*method.decode_result(doc.root()).unwrap()), json!({"id": "x"}));
    assert_eq!((doc.root().misfits()[0].path.as_str(), doc.clone().root().misfits().len()), ("id", 1));
}

/// Every place of a value: its keys and indices.
fn places(value: &Value, path: &str, out: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        let path = format!("{path}/{key}");
        out.push(path.clone());
        places(child, &path, out);
    }
}

/// `result.parts[1].id` → `/parts/1/id`.
fn pointer(path: &str) -> String {
    path.trim_start_matches("result").replace(['.', '['], "/").replace(']', "")
}

fn survives_every_kind<T: Field + Default + PartialEq + std::fmt::Debug>(valid: &Value) {
    let kinds = json!([null, true, false, 7, 1.5, -1, "", "E", "7", "Y", "2026-01-31", [], ["E"], [[7]], [{}], {}, {"a": "E"}, {"7": {}}]);
    let mut all = Vec::new();
    places(valid, "", &mut all);
    for place in all {
        for kind in kinds.as_array().unwrap() {
            let mut sent = valid.clone();
            *sent.pointer_mut(&place).unwrap() = kind.clone();
            let (read, misfits): (T, _) = read(&sent);
            let written = to_value(&read);
            let about = format!("{place} = {kind}: {misfits:?}");
            for misfit in &misfits {
                let entry = pointer(&misfit.entry);
                assert_eq!(written.pointer(&entry), sent.pointer(&entry), "{about}");
                assert!(place.starts_with(&entry), "nothing else is affected: {about}");
            }
            let text = sent.to_string();
            let mut strict = T::default();
            match strict.decode(Doc::parse(text.as_bytes()).unwrap().root()) {
                Ok(()) => assert!(misfits.is_empty() && strict == read, "{about}"),
                Err(error) => assert_eq!(misfits.len(), 1, "{about} {error}"),
            }
            let (again, same): (T, _) = self::read(&written);
            assert!(again == read && same.len() == misfits.len(), "{about}");
        }
    }
}

#[test]
fn res_13_no_value_of_any_kind_costs_the_reply() {
    let part = json!({
        "id": 1, "showFilter": true, "hours": "1.50", "deadline": "2026-01-31T10:00:00+03:00", "day": "2026-01-31",
        "at": 5, "title": "x", "note": 5, "stage": 1, "ids": [1, 2], "flags": {"a": true}, "deal": {"id": 1, "rows": [{"id": 2}]},
        "member": {"id": 1, "name": "x"}, "members": [{"id": 1, "name": "x"}], "content": "Zm9v", "any": {"a": [1]}, "other": [1]
    });
    let mut task = part.clone();
    task["parts"] = json!([part, part]);
    task["byCode"] = json!({ "a": part });
    survives_every_kind::<Task>(&task);
    let deal = json!({
        "id": 1, "parent": {"id": 2}, "rows": [{"id": 3, "labels": {"a": "b"}}], "labels": {"a": "b"}, "owner": 5,
        "created": "2026-01-31T10:00:00+03:00", "UF_X": [1]
    });
    survives_every_kind::<Deal>(&deal);
    survives_every_kind::<Fields>(&json!({"TITLE": "x", "AMOUNT": 5, "STAGE": 2, "FILES": [{"id": 1}]}));
}

#[test]
fn a_reply_that_fits_has_no_misfits() {
    let read = deal(json!({"id": "15", "owner": "u1"}));
    assert_eq!((read.id, read.extra.len()), (Some(15), 0));
    assert_eq!(Stage::from("E"), Stage::Other("E".into()), "open enums take any text");
}
