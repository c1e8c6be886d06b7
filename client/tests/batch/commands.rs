//! Commands of REST 2: their form, and what is refused.

use bitrix24::wire::codegen::*;
use bitrix24::{Batch, CallOptions};
use serde_json::json;

use crate::support::{Avatar, CommentAdd, DealGet, Download, URL, application, deal, portal, refusal};

#[tokio::test]
async fn b2_1_commands_are_strings_in_their_order() {
    let (client, memory) = portal([]);
    let mut batch = Batch::v2();
    batch.add_raw("user.current", &Value::Null).unwrap();
    batch.add(&deal(json!({"TITLE": "John&Martin \"ü\""}))).unwrap();
    batch.command(&DealGet::of(7)).label("deal").add().unwrap();
    batch.add(&CommentAdd::of(5)).unwrap();
    assert_eq!(batch.len(), 4);
    let _ = client.batch(batch).await.unwrap();
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/1/s3cretS3cret/batch");
    let expected = concat!(
        r#"{"halt":0,"cmd":{"c0":"user.current","c1":"crm.deal.add?fields[TITLE]=John%26Martin+%22%C3%BC%22","#,
        r#""deal":"crm.deal.get?ID=7","c3":"task.commentitem.add?0=5"}}"#
    );
    assert_eq!(std::str::from_utf8(&asked[0].body).unwrap(), expected);
}

#[tokio::test]
async fn b2_1_the_token_goes_into_the_body() {
    let (_, memory) = portal([]);
    let mut batch = Batch::v2().halt(true);
    batch.add(&DealGet::of(1)).unwrap();
    let _ = application(&memory).batch(batch).await.unwrap();
    assert_eq!(memory.body(0), json!({"halt": 1, "cmd": {"c0": "crm.deal.get?ID=1"}, "auth": "acc3ssT0ken"}));
    assert_eq!(memory.asked.lock().unwrap()[0].header("authorization"), None);
}

#[tokio::test]
async fn the_source_of_a_change_reaches_every_command() {
    let (client, memory) = portal([]);
    let client = client.with(CallOptions::new().auth_connector("my app"));
    let mut batch = Batch::v2();
    batch.add(&DealGet::of(1)).unwrap();
    batch.add_raw("user.current", &json!({})).unwrap();
    batch.add_raw("crm.deal.delete", &json!({"AUTH_CONNECTOR": "other"})).unwrap();
    batch.add(&CommentAdd::of(5)).unwrap();
    let _ = client.batch(batch).await.unwrap();
    let commands = json!({
        "c0": "crm.deal.get?ID=1&auth_connector=my+app",
        "c1": "user.current?auth_connector=my+app",
        "c2": "crm.deal.delete?AUTH_CONNECTOR=other",
        "c3": "task.commentitem.add?0=5",
    });
    assert_eq!(memory.body(0)["cmd"], commands);
}

#[tokio::test]
async fn b2_2_null_is_refused_where_it_stands() {
    let mut batch = Batch::v2();
    let text = refusal(batch.add(&deal(json!({"PHONE": [{"VALUE": null}]}))));
    assert!(text.starts_with("crm.deal.add: `fields[PHONE][0][VALUE]`"), "{text}");
    assert!(batch.is_empty(), "a refused command leaves the batch as it was");
}

#[tokio::test]
async fn b2_3_what_is_no_command() {
    let (client, memory) = portal([]);
    assert!(refusal(client.batch(Batch::v2()).await).contains("without commands"));
    let mut batch = Batch::v2();
    assert!(refusal(batch.add_raw("BATCH", &json!({}))).contains("cannot be a command"));
    assert!(refusal(batch.add(&Download::of(1))).contains("file.download: a method that answers with a file"));
    assert!(refusal(batch.add(&Avatar::of(File::pair("a.png", "x")))).contains("user.avatar: a file"));
    assert!(refusal(batch.add(&Avatar::of(File::content("x")))).contains("a file"));
    assert!(refusal(batch.add(&Avatar::of(File::data("a.png", "x")))).contains("a file"));
    for file in [File::keep(1), File::remove(1), File::id(1234), File::drive(123), File::none()] {
        batch.add(&Avatar::of(file)).unwrap();
    }
    assert!(refusal(batch.add_raw("user.get", &json!("x"))).contains("an object, a list"));
    let text = refusal(batch.add_raw(URL, &json!({})));
    assert!(text.starts_with("the name of a method") && !text.contains("s3cret"), "{text}");
    assert!(refusal(batch.add_raw("user.get", &json!({"filter": 1, "FILTER": 2}))).contains("`FILTER`"));
    for label in ["", "a b", "a-b", "ä", "a]"] {
        refusal(batch.command(&DealGet::of(1)).label(label).add());
    }
    batch.command(&DealGet::of(1)).label("c6").add().unwrap();
    assert!(refusal(batch.command(&DealGet::of(1)).label("c6").add()).contains("another command has the label `c6`"));
    assert_eq!(batch.add(&DealGet::of(1)).unwrap().label(), "c7");
    while batch.len() < 50 {
        batch.add(&DealGet::of(1)).unwrap();
    }
    assert!(refusal(batch.add(&DealGet::of(1))).contains("50 commands"));
    assert_eq!((batch.len(), memory.sent()), (50, 0));
}

#[test]
fn futures_of_batches_are_small_and_cross_threads() {
    fn sent<T: Send>(value: T) -> usize {
        size_of_val(&value)
    }
    let (client, _) = portal([]);
    assert!(sent(client.batch(Batch::v2())) < 64);
    assert!(sent(client.batch_each([DealGet::of(1)])) < 256);
    fn sound<T: Send + Sync>() {}
    sound::<bitrix24::BatchReply>();
    sound::<Batch<bitrix24::V3>>();
}
