//! Batches of REST 2.

use bitrix24_portal::{Config, Fault, Refusal};
use serde_json::{Value, json};

use crate::support::{call, portal, post};

#[tokio::test]
async fn b2_4_the_members_of_the_result() {
    let portal = portal(Config::default()).await;
    portal.fill("crm.deal", 60, |row| json!({"TITLE": format!("deal {row}")}));
    let cmd =
        json!({"me": "user.current", "deals": "crm.deal.list?filter[>ID]=5&select[]=ID", "bad": "no.such.method"});
    let reply = call(&portal, "batch", json!({"halt": 0, "cmd": cmd})).await;
    let body = reply.json();
    assert_eq!(reply.status, 200);
    let result = &body["result"];
    assert_eq!((&result["result"]["me"]["ID"], &result["result"]["deals"][0]), (&json!("1"), &json!({"ID": "6"})));
    assert_eq!(result["result_error"]["bad"]["error"], "ERROR_METHOD_NOT_FOUND");
    assert_eq!((&result["result_total"], &result["result_next"]), (&json!({"deals": 55}), &json!({"deals": 50})));
    assert_eq!(result["result_time"].as_object().unwrap().len(), 3);

    let numbered = call(&portal, "batch", json!({"cmd": ["server.time", "profile"]})).await.json();
    assert!(numbered["result"]["result"].is_array());
    assert_eq!((&numbered["result"]["result_error"], &numbered["result"]["result_total"]), (&json!([]), &json!([])));
    let holes = call(&portal, "batch", json!({"cmd": ["no.method", "profile"]})).await.json();
    assert_eq!(holes["result"]["result"].as_object().unwrap().keys().collect::<Vec<_>>(), ["1"]);
}

#[tokio::test]
async fn b2_6_references() {
    let portal = portal(Config::default()).await;
    let cmd = json!({
        "new": "crm.item.add?entityTypeId=2&fields%5Btitle%5D=First",
        "same": "crm.item.get?entityTypeId=2&id=$result[new][item][id]",
        "text": "crm.item.add?entityTypeId=2&fields[title]=after+$result[new][item][title]+(%24result%5Bnew%5D%5Bitem%5D%5Bid%5D)",
        "lost": "crm.item.add?entityTypeId=2&fields[title]=$result[nobody][item]",
        "all": "crm.item.list?entityTypeId=2&filter[@id][]=$result[new][item][id]",
        "me": "department.get?ID=$result[user][UF_DEPARTMENT][0]",
    });
    let body = call(&portal, "batch", json!({"cmd": cmd})).await.json();
    let result = &body["result"]["result"];
    assert_eq!(result["same"]["item"]["title"], "First");
    assert_eq!(result["text"]["item"]["title"], "after First (1)");
    assert_eq!(result["lost"]["item"]["title"], "$result[nobody][item]", "what cannot be filled in stays");
    assert_eq!(result["all"]["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn b2_5_halt() {
    let portal = portal(Config::default()).await;
    let cmd = json!({"a": "server.time", "b": "crm.deal.get?id=1", "c": "server.time"});
    for (halt, after) in [(json!(1), false), (json!(true), false), (json!(0), true), (json!("0"), true)] {
        let body = call(&portal, "batch", json!({"halt": halt, "cmd": cmd})).await.json();
        assert_eq!(body["result"]["result"].get("c").is_some(), after, "{halt}");
        assert_eq!(body["result"]["result_error"]["b"], json!({"error": "", "error_description": "Not found"}));
    }
}

#[tokio::test]
async fn b2_3_what_a_batch_may_not_hold() {
    let portal = portal(Config { bucket: None, ..Config::default() }).await;
    let many: Vec<&str> = vec!["server.time"; 52];
    let body = call(&portal, "batch", json!({"cmd": many})).await.json();
    assert_eq!(body["result"]["result"].as_array().unwrap().len(), 50);
    let codes: Vec<&Value> =
        body["result"]["result_error"].as_object().unwrap().values().map(|row| &row["error"]).collect();
    assert_eq!(codes, ["ERROR_BATCH_LENGTH_EXCEEDED", "ERROR_BATCH_LENGTH_EXCEEDED"]);
    let body =
        call(&portal, "batch", json!({"cmd": {"a": "batch?cmd[0]=profile", "b": "disk.folder.uploadFile?id=1"}}))
            .await
            .json();
    for label in ["a", "b"] {
        assert_eq!(body["result"]["result_error"][label]["error"], "ERROR_BATCH_METHOD_NOT_ALLOWED");
    }
}

#[tokio::test]
async fn b2_2_one_encoding_and_no_more() {
    let portal = portal(Config::default()).await;
    let title = "a+b & 100% = [x] ü";
    let query: String =
        reqwest::Url::parse_with_params("http://x/", [("fields[TITLE]", title)]).unwrap().query().unwrap().into();
    call(&portal, "batch", json!({"cmd": {"a": format!("crm.deal.add?{query}")}})).await;
    assert_eq!(portal.rows("crm.deal")[0]["TITLE"], title);
}

#[tokio::test]
async fn rt_3_faults_of_a_batch_and_of_its_commands() {
    let portal = portal(Config { marker: Some("m-".to_owned()), ..Config::default() }).await;
    let body = json!({"cmd": {"a": "crm.deal.add?fields[TITLE]=m-1", "b": "crm.deal.add?fields[TITLE]=m-2"}});
    portal.script("batch", [Fault::refuse(Refusal::QueryLimit), Fault::closed().after_running()]);
    assert_eq!(call(&portal, "batch", body.clone()).await.status, 503);
    assert!(portal.writes().is_empty());
    assert!(post(&format!("{}batch", portal.webhook_url()), &body).await.is_err());
    assert_eq!(portal.writes().len(), 2, "all of it ran");

    portal.script_command("crm.deal.add", [Refusal::QueryLimit]);
    let reply = call(&portal, "batch", body).await.json();
    assert_eq!(reply["result"]["result_error"]["a"]["error"], "QUERY_LIMIT_EXCEEDED");
    let commands = portal.calls("batch").pop().unwrap().commands;
    let told: Vec<_> = commands.iter().map(|command| (&*command.label, command.executed)).collect();
    assert_eq!(told, [("a", false), ("b", true)]);
}
