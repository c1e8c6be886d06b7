//! `b24 events`.

use crate::support::Run;
use serde_json::json;

const FORM: &str = "event=ONCRMDEALADD&event_handler_id=1&data%5BFIELDS%5D%5BID%5D=7405&data[FIELDS][NEW]=x&ts=1466439714\
&auth%5Baccess_token%5D=tok3n&auth%5Brefresh_token%5D=tok3n&auth%5Bapplication_token%5D=tok3n&auth%5Bmember_id%5D=a1\
&auth%5Bdomain%5D=portal.test&auth%5Bclient_endpoint%5D=https%3A%2F%2Fportal.test%2Frest%2F";

#[test]
fn ev_1_a_form_is_shown_in_documented_types_and_without_tokens() {
    let ran = Run::default().input(FORM).run(&["events", "decode"]);
    assert_eq!(ran.code, 0);
    assert!(!ran.out.contains("tok3n"), "{}", ran.out);
    let expected = json!({
        "event": "ONCRMDEALADD",
        "documented": true,
        "data": {"FIELDS": {"ID": 7405, "NEW": "x"}},
        "event_handler_id": "1",
        "ts": "1466439714",
        "auth": {
            "access_token": "***",
            "refresh_token": "***",
            "application_token": "***",
            "member_id": "a1",
            "domain": "portal.test",
            "client_endpoint": "https://portal.test/rest/",
        },
    });
    assert_eq!(ran.json(), expected);
    assert!(ran.err.contains("not documented for ONCRMDEALADD: `data.FIELDS.NEW`"), "{}", ran.err);
}

#[test]
fn ev_1_bodies_that_are_no_events() {
    for (body, part) in [
        ("", "is empty"),
        ("a=b", "there is no `event`"),
        ("{\"event\": \"ONCRMDEALADD\"", "not JSON"),
        ("[1]", "there is no `event`"),
    ] {
        let ran = Run::default().input(body).run(&["events", "decode"]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{body}");
        assert!(ran.err.contains(part), "{}", ran.err);
    }
    let ran = Run::default().run(&["events", "decode", "/nowhere/body.txt"]);
    assert_eq!(ran.code, 7);
}

#[test]
fn ev_7_a_code_with_a_number_is_documented() {
    let ran = Run::default().input("event=ONCRMDYNAMICITEMADD_147&data[FIELDS][ID]=1").run(&["events", "decode"]);
    let data = json!({"FIELDS": {"ID": 1, "ENTITY_TYPE_ID": 147}});
    assert_eq!(ran.json(), json!({"event": "ONCRMDYNAMICITEMADD_147", "documented": true, "data": data}));
    let ran = Run::default().run(&["events", "describe", "onCrmDynamicItemAdd_147", "--json"]);
    assert_eq!(ran.json()["code"], "ONCRMDYNAMICITEMADD");
}

#[test]
fn events_that_are_not_documented_are_shown_all_the_same() {
    let ran =
        Run::default().input("{\"event\": \"onCrmDealAdded\", \"data\": {\"A\": [1]}}").run(&["events", "decode", "-"]);
    assert_eq!(ran.json(), json!({"event": "onCrmDealAdded", "documented": false, "data": {"A": [1]}}));
    assert!(ran.err.contains("did you mean `ONCRMDEALADD`"), "{}", ran.err);
    let ran = Run::default().input("event=ONCRMDEALADD&data=text").run(&["events", "decode", "-"]);
    assert_eq!((ran.code, &ran.json()["data"]), (0, &json!("text")));
    assert!(ran.err.contains("not as documented"), "{}", ran.err);
}

#[test]
fn what_is_documented() {
    let ran = Run::default().run(&["events", "list", "deal", "add"]);
    assert!(ran.out.contains("ONCRMDEALADD"), "{}", ran.out);
    assert_eq!(Run::default().run(&["events", "list", "nothing-like-it"]).code, 1);
    let ran = Run::default().run(&["events", "describe", "oncrmdealadd", "--json"]);
    assert_eq!((&ran.json()["code"], &ran.json()["scopes"]), (&json!("ONCRMDEALADD"), &json!(["crm"])));
    let ran = Run::default().run(&["events", "describe", "ONCRMDEALAD"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("did you mean `ONCRMDEALADD`"), "{}", ran.err);
}
