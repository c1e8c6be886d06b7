//! Commands that use the results of earlier ones.

use bitrix24::Batch;
use bitrix24::prelude::*;
use serde_json::json;

use crate::support::{CommentAdd, DealGet, Sorted, TaskGet, deal, portal, refusal};

#[tokio::test]
async fn b2_6_references_replace_parameters_and_stop_at_failures() {
    let (client, memory) = portal([]);
    let mut batch = Batch::v2();
    let me = batch.command_raw("user.current", &json!({})).label("me").add().unwrap();
    let company = batch.add_raw("crm.company.add", &json!({"fields": {"TITLE": "x"}})).unwrap();
    batch.command(&DealGet::of(0)).bind("ID", me.path("[UF_DEPARTMENT][0]")).add().unwrap();
    let fields = json!({"TITLE": "x", "COMPANY_ID": 1, "TAGS": []});
    let deal = deal(fields);
    let command = batch.command(&deal).bind("fields[COMPANY_ID]", company.result());
    command.bind("fields[TAGS][0]", me.path("NAME")).bind("start", me.path("[a b]".replace(' ', "_"))).add().unwrap();
    batch.command(&CommentAdd::of(5)).bind("SECOND", me.result()).add().unwrap();
    batch.command_raw("x.y", &json!([1])).bind("3[ID]", me.result()).add().unwrap();
    // Names that differ in case alone are two parameters where both are documented.
    batch.command(&Sorted::of(1)).bind("SECOND", me.result()).add().unwrap();
    let _ = client.batch(batch).await.unwrap();
    let commands = json!({
        "me": "user.current",
        "c1": "crm.company.add?fields[TITLE]=x",
        "c2": "crm.deal.get?ID=$result[me][UF_DEPARTMENT][0]",
        "c3": "crm.deal.add?fields[TITLE]=x&fields[COMPANY_ID]=$result[c1]&fields[TAGS][0]=$result[me][NAME]\
               &start=$result[me][a_b]",
        "c4": "task.commentitem.add?0=5&1=$result[me]",
        "c5": "x.y?0=1&1[]=&2[]=&3[ID]=$result[me]",
        "c6": "x.sorted?second=1&SECOND=$result[me]",
    });
    assert_eq!(memory.body(0), json!({"halt": 1, "cmd": commands}));
}

#[tokio::test]
async fn b2_6_references_that_lead_nowhere() {
    let mut batch = Batch::v2();
    let me = batch.add_raw("user.current", &json!({})).unwrap();
    let foreign = Batch::v2().add(&DealGet::of(1)).unwrap();
    let refused = |batch: &mut Batch<bitrix24::V2>, name: &str, reference| {
        refusal(batch.command(&deal(json!({"A": 1}))).bind(name, reference).add())
    };
    assert!(refused(&mut batch, "ID", foreign.result()).contains("`ID` is bound to a command of another batch"));
    assert!(refused(&mut batch, "ID", me.path("[a")).contains("`[a` is no path"));
    assert!(refused(&mut batch, "ID", me.path("items.0.id")).contains("`[items][0][id]`"));
    assert!(refused(&mut batch, "ID", me.column("id")).contains("all rows"));
    assert!(refused(&mut batch, "", me.result()).contains("no name of a parameter"));
    assert!(refused(&mut batch, "fields[A][B]", me.result()).contains("`fields[A]`: it is a single value"));
    assert!(refused(&mut batch, "FIELDS", me.result()).contains("differ in case alone"));
    let twice = deal(json!({}));
    let twice = batch.command(&twice).bind("fields", me.result()).bind("fields[A]", me.result()).add();
    assert!(refusal(twice).contains("bound twice"));
    assert!(refusal(batch.add_raw("a.b", &json!({"ID": "$result[c0][ID]"}))).contains("`ID`"));
    assert_eq!(batch.len(), 1);
}

#[tokio::test]
async fn b3_4_references() {
    let (client, memory) = portal([(200, json!({"result": [{}, {}, {}, {}]}))]);
    let mut batch = Batch::v3();
    let tasks = batch.add_raw("tasks.task.list", &json!({"select": ["id"]})).unwrap();
    let task = batch.command_raw("tasks.task.get", &json!({"id": 1})).label("task").add().unwrap();
    let filter = json!({"filter": [["taskId", "in"], ["x", "=", 1]]});
    batch.command_raw("tasks.task.result.list", &filter).bind("filter[0][2]", tasks.column("id")).add().unwrap();
    batch
        .command(&TaskGet::of(0).set("y", json!([{"$ref": "task.item.id"}])))
        .bind("id", task.path("item.id"))
        .add()
        .unwrap();
    assert!(
        refusal(batch.add_raw("a.b", &json!({"id": {"$ref": "who.item.id"}}))).contains("no earlier command `who`")
    );
    assert!(refusal(batch.command(&TaskGet::of(0)).bind("id", task.path("id")).add()).contains("`item`"));
    assert!(refusal(batch.command(&TaskGet::of(0)).bind("id", task.path("[item][id]")).add()).contains("`item.id`"));
    assert!(refusal(batch.command(&TaskGet::of(0)).bind("id[a]", task.path("item.id")).add()).contains("single value"));
    assert!(
        refusal(batch.command_raw("a.b", &filter).bind("filter[5]", task.path("item.id")).add()).contains("list of 2")
    );
    assert!(refusal(batch.add_raw("a.b", &json!([1]))).contains("an object"));
    let _ = client.batch(batch).await.unwrap();
    let expected = json!([
        {"method": "tasks.task.list", "query": {"select": ["id"]}, "as": "c0"},
        {"method": "tasks.task.get", "query": {"id": 1}, "as": "task"},
        {
            "method": "tasks.task.result.list",
            "query": {"filter": [["taskId", "in", {"$refArray": "c0.id"}], ["x", "=", 1]]},
        },
        {"method": "tasks.task.get", "query": {"id": {"$ref": "task.item.id"}, "y": [{"$ref": "task.item.id"}]}},
    ]);
    assert_eq!(memory.body(0), expected);
}
