//! Walks over lists of REST 2: by id, and by `start`.

use bitrix24::wire::codegen::*;
use bitrix24::{Client, Error, ErrorKind, ListFacts};
use futures_util::TryStreamExt;
use serde_json::json;

use crate::lists::{ITEMS, PLAIN, client_scan, keyset, paged};
use crate::support::{self, Fake, ok};

async fn ids(client: &Client, params: &Value) -> Result<Vec<Value>, Error> {
    client.scan_raw(Version::V2, "thing.list", params, ITEMS).map_ok(|row| row["id"].clone()).try_collect().await
}

#[tokio::test]
async fn p2_2_a_scan_walks_by_id() {
    for (count, requests) in [(0, 1), (49, 1), (50, 2), (120, 3)] {
        let fake = keyset(count);
        assert_eq!(ids(&fake.client(), &Value::Null).await.unwrap().len() as i64, count);
        assert_eq!(fake.asked().len(), requests, "{count} rows");
    }
    let fake = keyset(60);
    ids(&fake.client(), &json!({"FILTER": {"=stage": "NEW"}, "SELECT": ["title"], "entityTypeId": 2})).await.unwrap();
    let asked: Vec<_> = fake.asked().iter().map(support::Asked::json).collect();
    let first = json!({"FILTER": {"=stage": "NEW"}, "SELECT": ["title", "ID"], "entityTypeId": 2, "order": {"ID": "ASC"}, "start": -1});
    assert_eq!(asked[0], first, "one spelling of every parameter, and no condition before a row is known");
    assert_eq!(asked[1]["FILTER"], json!({"=stage": "NEW", ">ID": 50}));
}

#[tokio::test]
async fn p2_2_a_cursor_that_stands_still_is_an_error() {
    let rows: Vec<_> = (1..=50).map(|id| json!({"id": id})).collect();
    let fake = Fake::script([ok(&json!({"result": {"items": rows}}).to_string())]);
    let mut rows = client_scan(&fake);
    let mut seen = 0;
    let error = loop {
        match rows.try_next().await {
            Ok(Some(_)) => seen += 1,
            Ok(None) => panic!("it is not the end"),
            Err(error) => break error,
        }
    };
    assert_eq!((seen, error.kind(), fake.asked().len()), (50, ErrorKind::Stalled, 2));
    assert_eq!(error.method(), Some("thing.list"));
    assert!(rows.try_next().await.unwrap().is_none(), "it ends after an error");
}

#[tokio::test]
async fn p2_3_a_missing_path_is_an_error_and_an_empty_one_is_not() {
    for (text, path) in [
        (r#"{"result":{"tasks":[]}}"#, "result.items"),
        (r#"{"result":{"items":{"a":1}}}"#, "result.items"),
        (r#"{"result":{"items":[{"ID":5}]}}"#, "id"),
    ] {
        let error = client_scan(&Fake::script([ok(text)])).try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(path), "{error}");
    }
    for text in [
        r#"{"result":[]}"#,
        r#"{"result":{"items":[]}}"#,
        r#"{"result":{"items":null}}"#,
        r#"{"result":{"items":false}}"#,
    ] {
        assert!(client_scan(&Fake::script([ok(text)])).try_next().await.unwrap().is_none(), "{text}");
    }
    // A list with holes.
    let holes = Fake::script([ok(r#"{"result":{"items":{"0":{"id":1},"5":{"id":7}}}}"#)]);
    assert_eq!(client_scan(&holes).try_collect().await.unwrap().len(), 2);
}

#[tokio::test]
async fn p2_3_order_is_asked_for_as_the_method_knows_it() {
    let sorted = ITEMS.order(OrderStyle::SortAndOrder);
    let fake = keyset(1);
    fake.client().scan_raw(Version::V2, "user.get", &json!({"SORT": ""}), sorted).try_collect().await.unwrap();
    assert_eq!(fake.asked()[0].json(), json!({"SORT": "ID", "order": "ASC", "start": -1}));
    for (params, list) in [
        (json!({"order": {"title": "ASC"}}), ITEMS),
        (json!({"ORDER": {"title": "ASC"}}), ITEMS),
        (Value::Null, ITEMS.order(OrderStyle::Fixed)),
        (Value::Null, ListInfo::new(&["items"])),
        (json!([1]), ITEMS),
    ] {
        let fake = keyset(1);
        let error = fake.client().scan_raw(Version::V2, "thing.list", &params, list).try_next().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.method(), fake.asked().len()),
            (ErrorKind::Request, Some("thing.list"), 0),
            "{params}"
        );
    }
}

#[tokio::test]
async fn p2_1_pages_end_where_there_is_no_next() {
    let fake = paged(101);
    let mut pages = fake.client().pages_raw(Version::V2, "thing.list", &json!({"order": {"x": "DESC"}}), PLAIN);
    let mut seen = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        seen.push((page.rows.len(), page.total));
    }
    assert_eq!(seen, [(50, Some(101)), (50, Some(101)), (1, Some(101))]);
    assert_eq!(fake.asked()[2].json(), json!({"order": {"x": "DESC"}, "start": 100}));
    let stuck = Fake::script([ok(r#"{"result":[{"id":1}],"next":50}"#)]);
    let mut rows = stuck.client().rows_raw(Version::V2, "thing.list", &Value::Null, PLAIN);
    assert!(rows.try_next().await.unwrap().is_some());
    assert_eq!(rows.try_next().await.unwrap_err().kind(), ErrorKind::Stalled);
}

#[tokio::test]
async fn parameters_that_a_walk_adds_are_spelled_as_documented() {
    let fake = keyset(60);
    let list = ListFacts::from(ITEMS).parameters(&["ORDER", "FILTER", "START"]);
    fake.client().scan_raw(Version::V2, "thing.list", &Value::Null, list).try_collect().await.unwrap();
    assert_eq!(fake.asked()[1].json(), json!({"ORDER": {"ID": "ASC"}, "START": -1, "FILTER": {">ID": 50}}));
}
