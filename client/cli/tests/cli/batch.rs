//! `b24 batch`.

use std::sync::Arc;

use crate::support::{Portal, Run, SECRET};
use serde_json::{Value, json};

#[test]
fn b2_1_commands_of_a_file() {
    let file = "\
# Two spellings of one thing
crm.deal.get ID=7

deal: crm.deal.add FIELDS[TITLE]='A title' FIELDS[OPENED]=true
{\"method\": \"user.get\", \"params\": {\"filter\": {\">ID\": 1}}, \"as\": \"me\"}
";
    let reply = json!({"result": {
        "result": {"line2": {"ID": "7"}, "me": []},
        "result_error": {"deal": {"error": "ACCESS_DENIED", "error_description": "no"}},
        "result_total": {"me": 3},
        "result_next": [],
        "result_time": [],
    }});
    let portal = Arc::new(Portal::of([reply]));
    let ran = Run::at(&portal).input(file).run(&["batch", "-"]);
    assert_eq!(ran.code, 6);
    assert!(ran.err.contains("1 of 3 commands failed"), "{}", ran.err);
    let expected = [
        json!({"label": "line2", "line": 2, "method": "crm.deal.get", "ok": true, "result": {"ID": "7"}}),
        json!({"label": "deal", "line": 4, "method": "crm.deal.add", "ok": false,
               "error": {"code": "ACCESS_DENIED", "description": "no"}}),
        json!({"label": "me", "line": 5, "method": "user.get", "ok": true, "result": [], "total": 3}),
    ];
    assert_eq!(ran.lines(), expected);
    let cmd = json!({
        "line2": "crm.deal.get?id=7",
        "deal": "crm.deal.add?fields[TITLE]=A+title&fields[OPENED]=Y",
        "me": "user.get?FILTER[%3EID]=1",
    });
    let path = "/rest/1/s3cretsecret/batch";
    assert_eq!(portal.seen(), [(path.to_owned(), json!({"halt": 0, "cmd": cmd}))]);
}

#[test]
fn b2_7_more_than_fifty_commands_and_halt() {
    let file: String = (1..=120).map(|id| format!("crm.deal.get ID={id}\n")).collect();
    let results = |range: std::ops::RangeInclusive<i64>| {
        let all = range.map(|id| (format!("line{id}"), json!(id))).collect::<serde_json::Map<_, _>>();
        json!({"result": {"result": all, "result_error": []}})
    };
    let portal = Arc::new(Portal::of([results(1..=50), results(51..=100), results(101..=120)]));
    let ran = Run::at(&portal).input(file.as_str()).run(&["batch", "-"]);
    assert_eq!((ran.code, ran.lines().len(), portal.seen().len()), (0, 120, 3), "{}", ran.err);

    let mut failed = results(1..=9);
    failed["result"]["result_error"] = json!({"line10": "no"});
    let portal = Arc::new(Portal::of([failed]));
    let ran = Run::at(&portal).input(file.as_str()).run(&["batch", "-", "--halt"]);
    assert_eq!((ran.code, ran.lines().len(), portal.seen().len()), (6, 120, 1));
    assert!(ran.err.contains("111 of 120"), "{}", ran.err);
    assert_eq!(portal.bodies()[0]["halt"], 1);
}

#[test]
fn b2_7_a_batch_that_fails_as_a_whole_tells_what_was_not_sent() {
    let file: String = (1..=60).map(|id| format!("crm.deal.get ID={id}\n")).collect();
    let portal = Arc::new(Portal::default());
    portal.then(503, &json!({"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"}));
    let ran = Run::at(&portal).input(file).run(&["batch", "-"]);
    assert_eq!((ran.code, ran.out.as_str()), (5, ""));
    assert!(ran.err.contains("lines 1 to 50; 10 more commands were not sent"), "{}", ran.err);
}

#[test]
fn b3_3_a_batch_of_rest_3() {
    let portal = Arc::new(Portal::of([json!({"result": [{"items": []}, null]})]));
    let file = "note.collection.list\nb: tasks.task.get id=5\n";
    let ran = Run::at(&portal).input(file).run(&["batch", "-", "--v3"]);
    assert_eq!((ran.code, ran.lines().len()), (0, 2), "{}", ran.err);
    let body = json!([
        {"method": "note.collection.list", "query": {}, "as": "line1"},
        {"method": "tasks.task.get", "query": {"id": 5}, "as": "b"},
    ]);
    assert_eq!(portal.seen(), [("/rest/api/1/s3cretsecret/batch".to_owned(), body)]);
}

#[test]
fn everything_is_checked_before_anything_is_sent() {
    let portal = Arc::new(Portal::default());
    let cases = [
        (
            "crm.deal.get ID=1\ncrm.deal.gte ID=1",
            "line 2: `crm.deal.gte` is not documented: did you mean `crm.deal.get`",
        ),
        ("crm.deal.get id=1 ID=2", "line 1: `id` and `ID` differ in case alone"),
        ("a: crm.deal.get ID=1\na: crm.deal.get ID=2", "line 2: the label `a` is also that of line 1"),
        ("a-b: crm.deal.get ID=1", "line 1: crm.deal.get: the label `a-b` is not made of"),
        ("crm.deal.get 'ID=1", "line 1: a quote is not closed"),
        ("{\"method\": 5}", "line 1: `method` must be a text"),
        ("{\"params\": {}}", "line 1: `method` is missing"),
        ("{\"method\": \"user.get\", \"query\": {}}", "`query` is not"),
        ("batch cmd[a]=x", "line 1: batch: a batch cannot be a command"),
        (
            "crm.deal.add FIELDS[TITLE]:=null",
            "line 1: crm.deal.add: `fields[TITLE]`: a command of a batch cannot say `null`",
        ),
        (
            "crm.deal.get ID='$result[a][ID]'\na: crm.deal.get ID=1",
            "line 1: `id` refers to `a`, and no command before it",
        ),
        ("\n# nothing\n", "there is no command"),
    ];
    for (file, part) in cases {
        let ran = Run::at(&portal).input(file).run(&["batch", "-"]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{file}");
        assert!(ran.err.contains(part), "{part} is missing in {}", ran.err);
    }
    assert!(portal.seen().is_empty());
}

#[test]
fn a_dry_run_needs_no_webhook() {
    let ran = Run::default().input("crm.deal.get ID=7\nnote.collection.list").run(&["batch", "-", "--dry-run"]);
    let calls: Vec<Value> = ran.lines();
    assert_eq!((ran.code, calls.len()), (0, 2), "{}", ran.err);
    assert_eq!(calls[0]["body"]["cmd"], json!({"line1": "crm.deal.get?id=7"}));
    assert_eq!((&calls[0]["rest"], &calls[1]["rest"]), (&json!("2"), &json!("3.0")));
    assert!(!ran.out.contains(SECRET));
}

#[test]
fn b2_6_a_result_as_a_parameter() {
    let file = "deal: crm.deal.get ID=7\ncrm.deal.update ID=7 FIELDS[COMPANY_ID]='$result[deal][COMPANY_ID]'";
    let ran = Run::default().input(file).run(&["batch", "-", "--dry-run"]);
    let body = json!({"halt": 1, "cmd": {
        "deal": "crm.deal.get?id=7",
        "line2": "crm.deal.update?id=7&fields[COMPANY_ID]=$result[deal][COMPANY_ID]",
    }});
    assert_eq!(ran.lines()[0]["body"], body, "{}", ran.err);
}

#[test]
fn enc_2_positional_arguments_in_a_batch() {
    let ran = Run::default().input("task.commentitem.get ITEMID=5 TASKID=7").run(&["batch", "-", "--dry-run"]);
    assert_eq!(ran.lines()[0]["body"]["cmd"]["line1"], "task.commentitem.get?0=7&1=5", "{}", ran.err);
}
