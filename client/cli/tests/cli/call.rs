//! `b24 call`.

use std::sync::Arc;

use crate::support::{Portal, Run, WEBHOOK};
use bitrix24::HttpFailure;
use serde_json::json;

#[test]
fn a_result_in_a_pipe_and_on_a_terminal() {
    let reply = json!({"result": {"ID": "1"}, "time": {"duration": 0.5, "operating": 0.1}});
    let portal = Arc::new(Portal::of([reply.clone(), reply.clone(), reply]));
    let ran = Run::at(&portal).run(&["call", "crm.deal.get", "ID=42"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "{\"ID\":\"1\"}\n", ""));
    let ran = Run::at(&portal).on_terminal().run(&["call", "CRM.DEAL.GET", "ID=42"]);
    assert_eq!(ran.out, "{\n  \"ID\": \"1\"\n}\n");
    let ran = Run::at(&portal).run(&["call", "crm.deal.get", "ID=42", "--full", "-v"]);
    assert_eq!(ran.json()["time"], json!({"duration": 0.5, "operating": 0.1}));
    assert!(ran.err.contains("portal.test as user 1, webhook from B24_WEBHOOK"), "{}", ran.err);
    let path = "/rest/1/s3cretsecret/crm.deal.get";
    assert_eq!(portal.seen(), vec![(path.to_owned(), json!({"id": 42})); 3]);
}

#[test]
fn url_3_the_interface_is_that_of_the_documentation() {
    let portal = Arc::new(Portal::of([json!({"result": {}}), json!({"result": {}}), json!({"result": {}})]));
    Run::at(&portal).run(&["call", "note.collection.list"]);
    Run::at(&portal).run(&["call", "tasks.task.get", "--v3", "id=5"]);
    Run::at(&portal).run(&["call", "some.new.method", "--v3"]);
    let paths: Vec<String> = portal.seen().into_iter().map(|(path, _)| path).collect();
    let names = ["note.collection.list", "tasks.task.get", "some.new.method"];
    assert_eq!(paths, names.map(|name| format!("/rest/api/1/s3cretsecret/{name}")));
    for (name, part) in [("tasks.task.get", "`--v2` or `--v3`"), ("crm.deal.gte", "did you mean `crm.deal.get`")] {
        let ran = Run::at(&portal).run(&["call", name]);
        assert_eq!(ran.code, 1, "{name}");
        assert!(ran.err.contains(part), "{}", ran.err);
    }
    assert_eq!(portal.seen().len(), 3, "nothing more was sent");
}

#[test]
fn parameters_of_standard_input_and_files() {
    let portal = Arc::new(Portal::of([json!({"result": 7})]));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fields.json");
    std::fs::write(&file, r#"{"TITLE": "From a file"}"#).unwrap();
    let fields = format!("FIELDS:=@{}", file.display());
    let ran = Run::at(&portal).input(r#"{"PARAMS": {"REGISTER_SONET_EVENT": "N"}}"#).run(&[
        "call",
        "crm.deal.add",
        &fields,
        "-",
    ]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "7\n"), "{}", ran.err);
    let expected = json!({"fields": {"TITLE": "From a file"}, "params": {"REGISTER_SONET_EVENT": "N"}});
    assert_eq!(portal.bodies(), [expected]);
    let ran = Run::at(&portal).run(&["call", "crm.deal.add", "@/nowhere/at/all.json"]);
    assert_eq!(ran.code, 7);
    assert!(ran.err.contains("/nowhere/at/all.json"), "{}", ran.err);
}

#[test]
fn checking_sends_nothing() {
    let portal = Arc::new(Portal::default());
    let ran = Run::default().run(&["call", "crm.deal.get", "ID=42", "--check"]);
    assert_eq!((ran.code, ran.json()), (0, json!({"id": 42})));
    let ran = Run::at(&portal).run(&["call", "crm.deal.get", "IDS=42", "--check"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("no documented parameter `IDS`: did you mean `id`?"), "{}", ran.err);
    let ran = Run::at(&portal).run(&["call", "crm.deal.get", "id=42", "ID=43"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("`id` and `ID` differ in case alone"), "{}", ran.err);
    assert!(portal.seen().is_empty());
    portal.then(200, &json!({"result": true}));
    let ran = Run::at(&portal).run(&["call", "crm.deal.get", "id=42", "--no-check"]);
    assert_eq!((ran.code, portal.bodies()), (0, vec![json!({"id": "42"})]));
}

#[test]
fn what_failed_and_how_it_ends() {
    let cases = [
        (400, json!({"error": "", "error_description": "Not found"}), 2, "Not found"),
        (401, json!({"error": "NO_AUTH_FOUND", "error_description": "Wrong"}), 4, "does not know this webhook"),
        (403, json!({"error": "insufficient_scope", "error_description": "x"}), 4, "`crm`"),
        (503, json!({"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many"}), 5, "nothing was carried out"),
        (500, json!({"error": "INTERNAL_SERVER_ERROR", "error_description": "x"}), 2, "look before you call it again"),
        (400, json!({"error": "SOMETHING_NEW", "error_description": "x"}), 2, "not for crm.deal.get"),
    ];
    for (status, reply, code, part) in cases {
        let portal = Arc::new(Portal::default());
        portal.then(status, &reply);
        let ran = Run::at(&portal).run(&["call", "crm.deal.get", "ID=42"]);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{reply}");
        assert!(ran.err.contains(part), "{part} is missing in {}", ran.err);
    }
    let portal = Arc::new(Portal::default());
    portal.then_fails(HttpFailure::sent("connection reset"));
    let ran = Run::at(&portal).run(&["call", "crm.deal.get", "ID=42"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("connection reset") && ran.err.contains("executed"), "{}", ran.err);
}

#[test]
fn url_1_webhooks_are_no_arguments() {
    let portal = Arc::new(Portal::default());
    for arguments in [
        &["call", WEBHOOK][..],
        &["profile", "add", "shop", WEBHOOK],
        &["call", "profile", "--webhook", WEBHOOK],
        &["call", "event.bind", "HANDLER=https://portal.test/rest/1/s3cretsecret/x"],
    ] {
        let ran = Run::at(&portal).run(arguments);
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("other users of this machine can read the arguments"), "{}", ran.err);
    }
    assert!(portal.seen().is_empty());
}

#[test]
fn url_1_webhooks_that_cannot_be_are_told_without_them() {
    for text in ["http://portal.test/rest/1/s3cretsecret/", "s3cretsecret", "https://portal.test/s3cretsecret"] {
        let ran = Run::default().variable("B24_WEBHOOK", text).run(&["call", "profile"]);
        assert_eq!(ran.code, 4);
        assert!(ran.err.contains("B24_WEBHOOK: the address of the webhook"), "{}", ran.err);
    }
    let folder = tempfile::tempdir().unwrap();
    let ran = Run::default().config(folder.path()).run(&["call", "profile"]);
    assert_eq!(ran.code, 4);
    assert!(ran.err.contains("set B24_WEBHOOK"), "{}", ran.err);
}

#[test]
fn enc_2_positional_arguments() {
    let portal = Arc::new(Portal::of([json!({"result": {}})]));
    let ran = Run::at(&portal).run(&["call", "task.commentitem.get", "ITEMID=5", "TASKID=7"]);
    assert_eq!((ran.code, portal.bodies()), (0, vec![json!([7, 5])]), "{}", ran.err);
}

#[test]
fn wrong_arguments_end_with_one() {
    let ran = Run::default().run(&["call"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("Usage: b24 call"), "{}", ran.err);
    let ran = Run::default().run(&["--version"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out.split(' ').next(), Some("b24"));
}
