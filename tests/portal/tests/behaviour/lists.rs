//! Rows and pages of REST 2.

use bitrix24_portal::{Config, Fault};
use serde_json::{Value, json};

use crate::support::{call, portal};

#[tokio::test]
async fn rows_are_added_changed_and_removed() {
    let portal = portal(Config::default()).await;
    let fields = json!({"TITLE": "New", "OPPORTUNITY": 12.5, "IS_MANUAL_OPPORTUNITY": true, "UF_CRM_1": ["a"]});
    assert_eq!(call(&portal, "crm.deal.add", json!({"fields": fields})).await.json()["result"], 1);
    let deal = call(&portal, "crm.deal.get", json!({"id": "1"})).await.json()["result"].clone();
    assert_eq!(
        (&deal["ID"], &deal["OPPORTUNITY"], &deal["IS_MANUAL_OPPORTUNITY"]),
        (&json!("1"), &json!("12.50"), &json!("Y"))
    );
    assert_eq!(
        call(&portal, "crm.deal.update", json!({"id": 1, "fields": {"TITLE": "Old"}})).await.json()["result"],
        true
    );
    let deal = call(&portal, "crm.deal.get", json!({"id": 1})).await.json()["result"].clone();
    assert_eq!((&deal["TITLE"], &deal["OPPORTUNITY"]), (&json!("Old"), &json!("12.50")), "what is not sent stays");
    assert_eq!(call(&portal, "crm.deal.delete", json!({"id": 1})).await.json()["result"], true);
    let gone = call(&portal, "crm.deal.get", json!({"id": 1})).await;
    assert_eq!((gone.status, gone.json()), (400, json!({"error": "", "error_description": "Not found"})));
    let wrong = call(&portal, "crm.deal.add", json!({"fields": 1})).await.json();
    assert_eq!(wrong["error_description"], "Parameter 'fields' must be array.");
}

#[tokio::test]
async fn p2_1_pages_by_next() {
    let portal = portal(Config::default()).await;
    portal.fill("crm.deal", 120, |row| json!({"TITLE": format!("deal {row}"), "OPPORTUNITY": row % 7}));
    let mut start = Some(0);
    let mut sizes = Vec::new();
    while let Some(at) = start {
        let page = call(&portal, "crm.deal.list", json!({"start": at, "order": {"ID": "DESC"}})).await.json();
        assert_eq!(page["total"], 120);
        sizes.push((page["result"].as_array().unwrap().len(), page["result"][0]["ID"].clone()));
        start = page.get("next").map(|next| next.as_u64().unwrap());
    }
    assert_eq!(sizes, [(50, json!("120")), (50, json!("70")), (20, json!("20"))]);
    let page = call(&portal, "crm.deal.list", json!({"filter": {">OPPORTUNITY": 5}, "select": ["TITLE"]})).await.json();
    assert_eq!((&page["total"], &page["result"][0]), (&json!(17), &json!({"ID": "6", "TITLE": "deal 6"})));
}

#[tokio::test]
async fn p2_2_a_walk_by_number() {
    let portal = portal(Config::default()).await;
    portal.fill("crm.item.128", 101, |row| json!({"title": format!("item {row}")}));
    let mut last = json!(0);
    let mut seen = 0;
    loop {
        let body = json!({"entityTypeId": 128, "start": -1, "order": {"id": "ASC"}, "filter": {">id": last}});
        let page = call(&portal, "crm.item.list", body).await.json();
        assert_eq!((&page["total"], page.get("next")), (&json!(0), None));
        let rows = page["result"]["items"].as_array().unwrap().clone();
        seen += rows.len();
        let Some(row) = rows.last() else { break };
        last = row["id"].clone();
    }
    assert_eq!((seen, last), (101, json!(101)));

    portal.script("crm.item.list", [Fault::stuck_cursor()]);
    let body = json!({"entityTypeId": 128, "start": -1, "filter": {">id": 50}});
    assert_eq!(call(&portal, "crm.item.list", body).await.json()["result"]["items"][0]["id"], 1, "it does not move on");
}

#[tokio::test]
async fn p2_3_tasks_are_asked_for_in_another_spelling() {
    let portal = portal(Config::default()).await;
    portal.fill("tasks.task", 3, |row| json!({"title": format!("task {row}"), "responsibleId": row}));
    let body = json!({"filter": {"<=RESPONSIBLE_ID": 2}, "order": {"ID": "DESC"}, "select": ["ID", "TITLE", "STATUS"]});
    let page = call(&portal, "tasks.task.list", body).await.json();
    assert_eq!(page["result"]["tasks"][0], json!({"id": "2", "title": "task 2", "status": "2"}));
    assert_eq!(page["total"], 2);
    let added = call(&portal, "tasks.task.add", json!({"fields": {"TITLE": "t", "RESPONSIBLE_ID": 5}})).await.json();
    assert_eq!(added["result"]["task"]["responsibleId"], "5");
}

#[tokio::test]
async fn enc_8_multifields() {
    let portal = portal(Config::default()).await;
    let add = json!({"fields": {"NAME": "Ann", "PHONE": [{"VALUE": "1", "VALUE_TYPE": "WORK"}, {"VALUE": "2"}]}});
    assert_eq!(call(&portal, "crm.contact.add", add).await.json()["result"], 1);
    let change = json!([{"ID": 1, "VALUE": "one"}, {"ID": "2", "DELETE": "Y"}, {"VALUE": "3"}]);
    call(&portal, "crm.contact.update", json!({"id": 1, "fields": {"PHONE": change}})).await;
    let contact = call(&portal, "crm.contact.get", json!({"id": 1})).await.json()["result"].clone();
    let phones: Vec<&Value> = contact["PHONE"].as_array().unwrap().iter().map(|row| &row["VALUE"]).collect();
    assert_eq!((phones, &contact["HAS_PHONE"]), (vec![&json!("one"), &json!("3")], &json!("Y")));
}

#[tokio::test]
async fn the_oldest_rows_go_when_there_are_too_many() {
    let portal = portal(Config { max_rows: 10, ..Config::default() }).await;
    portal.fill("crm.deal", 25, |_| json!({}));
    let rows = portal.rows("crm.deal");
    assert_eq!((rows.len(), &rows[0]["ID"]), (10, &json!("16")));
}

#[tokio::test]
async fn p2_3_users_are_ordered_at_the_top() {
    let portal = portal(Config { user_id: 9, ..Config::default() }).await;
    assert_eq!(call_as(&portal, json!({})).await, ["9"], "whoever asks is there");
    portal.fill("user", 60, |row| json!({"NAME": format!("user {row}")}));
    assert_eq!(call_as(&portal, json!({"SORT": "ID", "ORDER": "DESC"})).await[..2], ["60", "59"]);
    assert_eq!(call_as(&portal, json!({"ID": 7})).await, ["7"]);
    assert_eq!(call_as(&portal, json!({"FILTER": {">ID": 58}, "sort": "ID", "order": "ASC"})).await, ["59", "60"]);
    assert_eq!(call_as(&portal, json!({"start": 50})).await.len(), 10);
}

async fn call_as(portal: &bitrix24_portal::Handle, body: Value) -> Vec<String> {
    let body = call(portal, "user.get", body).await.json();
    body["result"].as_array().unwrap().iter().map(|row| row["ID"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn url_7_a_query_shifts_the_arguments_of_tasks() {
    let portal = portal(Config::default()).await;
    let body = json!({"fields": {"TITLE": "t"}});
    let shifted = call(&portal, "tasks.task.add?trace=1", body.clone()).await;
    assert!(shifted.json()["error_description"].as_str().unwrap().ends_with("WRONG_ARGUMENTS"), "{}", shifted.text);
    assert_eq!(call(&portal, "tasks.task.add", body).await.status, 200);
}
