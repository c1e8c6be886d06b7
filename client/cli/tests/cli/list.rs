//! `b24 list`.

use std::sync::Arc;

use crate::support::{Portal, Run, rows};
use bitrix24::HttpFailure;
use serde_json::{Value, json};

fn items(rows: Value) -> Value {
    json!({"result": {"items": rows}, "total": 0})
}

const DEALS: [&str; 3] = ["list", "crm.item.list", "entityTypeId=2"];

fn list<'a>(more: &[&'a str]) -> Vec<&'a str> {
    DEALS.iter().chain(more).copied().collect()
}

#[test]
fn p2_2_rows_are_walked_by_their_id() {
    let portal = Arc::new(Portal::of([items(rows(1..=50)), items(rows(51..=53))]));
    let ran = Run::at(&portal).run(&list(&["filter[>=opportunity]=5"]));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let ids: Vec<i64> = ran.lines().iter().map(|row| row["id"].as_i64().unwrap()).collect();
    assert_eq!(ids, (1..=53).collect::<Vec<_>>());
    let first = json!({"entityTypeId": 2, "filter": {">=opportunity": "5"}, "order": {"id": "ASC"}, "start": -1});
    let mut second = first.clone();
    second["filter"][">id"] = json!(50);
    assert_eq!(portal.bodies(), [first, second]);
    let portal = Arc::new(Portal::of([items(rows(1..=50)), items(rows(51..=53))]));
    let ran = Run::at(&portal).run(&list(&["start=-1"]));
    assert_eq!((ran.code, ran.lines().len()), (0, 53), "the same asked for: {}", ran.err);
}

#[test]
fn p2_2_a_walk_that_does_not_advance_is_an_error() {
    let portal = Arc::new(Portal::of([items(rows(1..=50)), items(rows(1..=50))]));
    let ran = Run::at(&portal).run(&DEALS);
    assert_eq!((ran.code, ran.lines().len()), (3, 50));
    assert!(ran.err.contains("does not get on") && ran.err.contains("--resume 'after:50'"), "{}", ran.err);
}

#[test]
fn p2_1_an_order_of_the_users_own_is_walked_by_start() {
    let page = |rows: Value, next: Option<i64>| {
        let mut page = json!({"result": {"items": rows}, "total": 60});
        if let Some(next) = next {
            page["next"] = json!(next);
        }
        page
    };
    let portal = Arc::new(Portal::of([page(rows(1..=50), Some(50)), page(rows(51..=60), None)]));
    let ran = Run::at(&portal).run(&list(&["order[title]=DESC"]));
    assert_eq!((ran.code, ran.lines().len()), (0, 60), "{}", ran.err);
    let bodies = portal.bodies();
    assert_eq!((bodies[0].get("start"), &bodies[1]["start"]), (None, &json!(50)));
    assert_eq!(bodies[1]["order"], json!({"title": "DESC"}));
}

#[test]
fn p3_1_pages_of_rest_3_end_with_a_shorter_one() {
    let page = |rows: Value| json!({"result": {"items": rows}});
    let portal = Arc::new(Portal::of([page(rows(1..=20)), page(rows(21..=40)), page(rows(41..=45))]));
    let ran = Run::at(&portal).run(&["list", "tasks.task.list", "--v3"]);
    assert_eq!((ran.code, ran.lines().len()), (0, 45), "{}", ran.err);
    let paginations: Vec<Value> = portal.bodies().iter().map(|body| body["pagination"].clone()).collect();
    assert_eq!(paginations, [Value::Null, json!({"offset": 20}), json!({"offset": 40})]);
}

#[test]
fn p3_2_tails_and_cursors_of_the_service() {
    let page = |rows: Value| json!({"result": {"items": rows}});
    let portal = Arc::new(Portal::of([page(rows(1..=3)), page(json!([]))]));
    let ran = Run::at(&portal).run(&["list", "main.eventlog.tail", "cursor[limit]:=3"]);
    assert_eq!((ran.code, ran.lines().len()), (0, 3), "{}", ran.err);
    let cursor = |value: i64| json!({"limit": 3, "field": "id", "order": "ASC", "value": value});
    let cursors: Vec<Value> = portal.bodies().iter().map(|body| body["cursor"].clone()).collect();
    assert_eq!(cursors, [cursor(0), cursor(3)]);

    let token = json!({"position": 100, "id": 42});
    let portal = Arc::new(Portal::of([
        json!({"result": {"items": rows(1..=2), "nextCursor": token}}),
        json!({"result": {"items": rows(3..=3), "nextCursor": null}}),
    ]));
    let ran = Run::at(&portal).run(&["list", "note.collection.list"]);
    assert_eq!((ran.code, ran.lines().len()), (0, 3), "{}", ran.err);
    assert_eq!(portal.bodies()[1], json!({"pagination": {"afterCursor": token}}));
}

#[test]
fn p2_3_rows_that_are_not_where_they_should_be() {
    let portal = Arc::new(Portal::of([
        json!({"result": {"deals": []}}),
        json!({"result": []}),
        json!({"result": {"rows": [1]}}),
        json!({"result": {"rows": [1]}}),
    ]));
    let ran = Run::at(&portal).run(&DEALS);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("result.items: expected list of rows") && ran.err.contains("`--rows`"), "{}", ran.err);
    let ran = Run::at(&portal).run(&DEALS);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "an empty object of PHP");
    let ran = Run::at(&portal).run(&["list", "some.new.list", "--v2"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "1\n"), "looked at once, then walked: {}", ran.err);
    let ran = Run::at(&portal).run(&["list", "crm.deal.get", "ID=1"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("not documented as a list"), "{}", ran.err);
}

#[test]
fn a_walk_goes_on_where_it_was_interrupted() {
    let portal = Arc::new(Portal::of([items(rows(1..=50))]));
    portal.then_fails(HttpFailure::sent("connection reset"));
    let ran = Run::at(&portal).run(&list(&["--format", "json"]));
    assert_eq!(ran.code, 3);
    assert_eq!(ran.json().as_array().unwrap().len(), 50, "what was written is whole");
    assert!(ran.err.contains("after 50 rows; go on with `--resume 'after:50'`"), "{}", ran.err);

    let portal = Arc::new(Portal::of([items(rows(51..=52))]));
    let ran = Run::at(&portal).run(&list(&["--resume", "after:50"]));
    assert_eq!((ran.code, ran.lines().len()), (0, 2));
    assert_eq!(portal.bodies()[0]["filter"], json!({">id": 50}));

    let ran = Run::at(&portal).stopped().run(&list(&["--resume", "after:52"]));
    assert_eq!(ran.code, 130);
    assert!(ran.err.contains("--resume 'after:52'"), "{}", ran.err);
    let ran = Run::at(&portal).run(&list(&["--resume", "start:50"]));
    assert_eq!(ran.code, 1, "another way of walking");
}

#[test]
fn no_more_rows_than_wanted() {
    let portal = Arc::new(Portal::of([items(rows(1..=50)), items(rows(1..=3))]));
    let ran = Run::at(&portal).run(&list(&["--max", "20"]));
    assert_eq!((ran.code, ran.lines().len(), portal.seen().len()), (0, 20, 1));
    assert!(ran.err.contains("20 rows, more may follow; go on with `--resume 'after:20'`"), "{}", ran.err);
    let ran = Run::at(&portal).run(&list(&["--max", "3"]));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "there are no more than three");
}

#[test]
fn a_position_inside_of_a_page_of_start() {
    let page = json!({"result": [{"ID": 1}, {"ID": 2}, {"ID": 3}], "next": 50});
    let portal = Arc::new(Portal::of([page.clone(), page]));
    let ran = Run::at(&portal).run(&["list", "crm.deal.list", "ORDER[TITLE]=ASC", "--max", "2"]);
    assert!(ran.err.contains("start:0+2"), "{}", ran.err);
    let ran =
        Run::at(&portal).run(&["list", "crm.deal.list", "ORDER[TITLE]=ASC", "--max", "1", "--resume", "start:0+2"]);
    assert_eq!(ran.out, "{\"ID\":3}\n");
}

#[test]
fn formats_and_fields() {
    let page = || items(json!([{"id": 1, "title": "a, \"b\"", "tags": [1], "x": null}, {"id": 2}]));
    let portal = Arc::new(Portal::of([page(), page(), page(), items(json!([]))]));
    let ran = Run::at(&portal).run(&list(&["--format", "csv"]));
    assert_eq!(ran.out, "id,title,tags,x\n1,\"a, \"\"b\"\"\",[1],\n2,,,\n");
    let ran = Run::at(&portal).run(&list(&["--format", "csv", "--fields", "title,id,none"]));
    assert_eq!(ran.out, "title,id,none\n\"a, \"\"b\"\"\",1,\n,2,\n");
    assert!(ran.err.contains("no row has `none`"), "{}", ran.err);
    let ran = Run::at(&portal).run(&list(&["--fields", "id"]));
    assert_eq!(ran.out, "{\"id\":1}\n{\"id\":2}\n");
    let ran = Run::at(&portal).run(&list(&["--format", "json"]));
    assert_eq!(ran.out, "[]\n");
}
