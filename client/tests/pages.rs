//! Walks over the pages of lists.
#![allow(clippy::unwrap_used)]

mod support;

use bitrix24::wire::codegen::*;
use bitrix24::{Client, Error, ErrorKind, HttpRequest, ListFacts, Position, TailCursor, Version};
use futures_util::{Stream, TryStreamExt};
use serde_json::json;
use support::{Answer, Fake, ok, status};

/// A list of REST 2 by id: rows under `items`, filtered by `ID`, answered as `id`.
const ITEMS: ListInfo = ListInfo::new(&["items"]).cursor("ID", "id");
const PLAIN: ListInfo = ListInfo::new(&[]).cursor("id", "id").next().total();

fn body(request: &HttpRequest) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

/// Rows 1 to `count` by `filter[">ID"]`, ids as texts, as portals like them.
fn keyset(count: i64) -> Fake {
    Fake::new(move |request, _| {
        let body = body(request);
        let filter = body.get("filter").or_else(|| body.get("FILTER")).cloned().unwrap_or_default();
        let after = &filter[">ID"];
        let after = after.as_i64().or_else(|| after.as_str()?.parse().ok()).unwrap_or(0);
        let rows: Vec<_> = (after + 1..=count).take(50).map(|id| json!({"id": id.to_string()})).collect();
        ok(&json!({"result": {"items": rows}, "total": 0}).to_string())
    })
}

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

fn client_scan(fake: &Fake) -> bitrix24::Rows<Value> {
    fake.client().scan_raw(Version::V2, "thing.list", &Value::Null, ITEMS)
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

/// `count` rows by `start`, as REST 2 pages them.
fn paged(count: i64) -> Fake {
    Fake::new(move |request, _| {
        // Portals know no page that begins in the middle of another one.
        let start = body(request)["start"].as_i64().unwrap_or(0) / 50 * 50;
        let rows: Vec<_> = (start + 1..=count).take(50).map(|id| json!({"id": id})).collect();
        let mut reply = json!({"result": rows, "total": count});
        if start + 50 < count {
            reply["next"] = json!(start + 50);
        }
        ok(&reply.to_string())
    })
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
async fn a_walk_goes_on_where_another_one_stood() {
    for by_id in [true, false] {
        let fake = if by_id { keyset(130) } else { paged(130) };
        let walk = |fake: &Fake| match by_id {
            true => fake.client().scan_raw(Version::V2, "thing.list", &Value::Null, ITEMS),
            false => fake.client().rows_raw(Version::V2, "thing.list", &Value::Null, PLAIN),
        };
        let mut rows = walk(&fake);
        for _ in 0..70 {
            rows.try_next().await.unwrap().unwrap();
        }
        let kept = rows.position().unwrap().to_string();
        let position: Position = kept.parse().unwrap();
        let rest = walk(&fake).after(&position).try_collect().await.unwrap();
        assert_eq!(rest.len(), 60, "neither missed nor seen twice");
        let id = rest[0]["id"].to_string();
        assert_eq!(id.trim_matches('"'), "71");
    }
    assert!("{".parse::<Position>().is_err());
}

#[tokio::test]
async fn a_walk_asks_for_no_more_than_is_taken() {
    let fake = keyset(1000);
    let rows = client_scan(&fake).max_items(75).try_collect().await.unwrap();
    assert_eq!((rows.len(), fake.asked().len()), (75, 2));
    drop(client_scan(&fake));
    assert_eq!(fake.asked().len(), 2, "nothing is asked for before the first poll");
}

#[tokio::test(start_paused = true)]
async fn a_page_that_is_lost_is_asked_for_again() {
    let good = |id: i64| ok(&json!({"result": {"items": [{"id": id}]}}).to_string());
    let fake = Fake::script([support::lost(), good(1)]);
    assert_eq!(client_scan(&fake).try_collect().await.unwrap().len(), 1);
    let refused = Fake::script([status(403, r#"{"error":"ACCESS_DENIED"}"#)]);
    let error = client_scan(&refused).try_next().await.unwrap_err();
    assert_eq!((error.code(), error.method()), (Some("ACCESS_DENIED"), Some("thing.list")));
}

/// `count` rows of REST 3.0 by `pagination`, never more than 50, whatever is asked for.
fn clamped(count: u64) -> Fake {
    Fake::new(move |request, _| {
        let body = body(request);
        let mut ids = body["filter"].as_array().into_iter().flatten().filter(|condition| condition[0] == "id");
        let last = ids.next_back().and_then(|condition| condition[2].as_u64());
        let offset = last.unwrap_or_else(|| body["pagination"]["offset"].as_u64().unwrap_or(0));
        let rows: Vec<_> = (offset + 1..=count).take(50).map(|id| json!({"id": id})).collect();
        ok(&json!({"result": {"items": rows}}).to_string())
    })
}

#[tokio::test]
async fn p3_1_pages_of_rest_3_end_with_one_shorter_than_the_largest() {
    let list = ListInfo::new(&["items"]).cursor("id", "id");
    for (count, requests) in [(0, 1), (50, 2), (120, 3)] {
        let fake = clamped(count);
        let params = json!({"pagination": {"limit": 1000}});
        let rows = fake.client().rows_raw(Version::V3, "tasks.task.list", &params, list).try_collect().await.unwrap();
        // The first page is the largest seen: only an empty or a shorter one ends the walk.
        let expected = if count == 0 { 1 } else { requests };
        assert_eq!((rows.len() as u64, fake.asked().len()), (count, expected));
        if count == 120 {
            assert_eq!(fake.asked()[1].json(), json!({"pagination": {"limit": 1000, "offset": 50}}));
        }
    }
    let fake = clamped(120);
    let params = json!({"filter": [["status", "=", 2]], "select": ["title"]});
    let rows = fake.client().scan_raw(Version::V3, "tasks.task.list", &params, list).try_collect().await.unwrap();
    assert_eq!(rows.len(), 120);
    let asked = fake.asked();
    assert_eq!(
        asked[0].json(),
        json!({"filter": [["status", "=", 2]], "select": ["title", "id"], "order": {"id": "ASC"}})
    );
    assert_eq!(asked[2].json()["filter"], json!([["status", "=", 2], ["id", ">", 100]]));
    let stuck = Fake::script([ok(&json!({"result": {"items": [{"id": 1}]}}).to_string())]);
    let mut rows = stuck.client().rows_raw(Version::V3, "tasks.task.list", &Value::Null, list);
    assert!(rows.try_next().await.unwrap().is_some());
    assert_eq!(rows.try_next().await.unwrap_err().kind(), ErrorKind::Stalled);
}

#[tokio::test]
async fn p3_2_a_tail_goes_on_from_the_last_value() {
    let fake = Fake::new(|request, _| {
        let cursor = body(request)["cursor"].clone();
        let after = cursor["value"].as_i64().unwrap();
        let rows: Vec<_> = (after + 1..=25).take(10).map(|id| json!({"id": id})).collect();
        ok(&json!({"result": {"items": rows}}).to_string())
    });
    let request = EventlogTail::default();
    let mut rows = fake.client().tail(&request, TailCursor::ascending("id", 0).limit(10));
    let mut ids = Vec::new();
    while let Some(row) = rows.try_next().await.unwrap() {
        ids.push(row["id"].as_i64().unwrap());
    }
    assert_eq!(ids, (1..=25).collect::<Vec<_>>());
    assert_eq!(fake.asked()[1].json()["cursor"], json!({"field": "id", "order": "ASC", "value": 10, "limit": 10}));
    assert_eq!(rows.position().unwrap().to_string(), "after:25");
    assert_eq!(TailCursor::descending("id", 7), TailCursor::descending("id", 7));
}

#[tokio::test]
async fn p3_2_a_cursor_in_the_answer_is_followed() {
    let fake = Fake::new(|request, _| -> Answer {
        let after = body(request)["pagination"]["afterCursor"].clone();
        let (ids, next) = match after.as_str() {
            None => (vec![1, 2], json!("b")),
            Some("b") => (vec![3], json!("c")),
            _ => (vec![4, 5], Value::Null),
        };
        let rows: Vec<_> = ids.into_iter().map(|id| json!({"id": id})).collect();
        ok(&json!({"result": {"items": rows, "nextCursor": next}}).to_string())
    });
    let list = ListInfo::new(&["items"]);
    let rows =
        fake.client().rows_raw(Version::V3, "note.collection.list", &Value::Null, list).try_collect().await.unwrap();
    assert_eq!(rows.len(), 5);
    assert_eq!(fake.asked()[2].json(), json!({"pagination": {"afterCursor": "c"}}));
    let walk = || fake.client().rows_raw(Version::V3, "note.collection.list", &Value::Null, list);
    for taken in 1..=5 {
        let mut rows = walk();
        for _ in 0..taken {
            rows.try_next().await.unwrap().unwrap();
        }
        let rest = walk().after(&rows.position().unwrap()).try_collect().await.unwrap();
        assert_eq!(rest.len(), 5 - taken, "neither missed nor seen twice");
    }
}

#[tokio::test]
async fn p3_1_a_method_that_knows_no_pages_is_asked_once() {
    let fake = Fake::new(|_, _| ok(r#"{"result":{"items":[{"id":1},{"id":2}]}}"#));
    let list = || ListFacts::from(ListInfo::new(&["items"])).parameters(&["filter", "select"]);
    let walk = || fake.client().rows_raw(Version::V3, "thing.list", &Value::Null, list());
    let mut rows = walk();
    let first = rows.try_next().await.unwrap().unwrap();
    assert_eq!((first["id"].clone(), rows.size_hint()), (json!(1), (1, Some(1))));
    let position = rows.position().unwrap();
    assert_eq!(walk().after(&position).try_collect().await.unwrap(), [json!({"id": 2})]);
    assert_eq!(fake.asked().len(), 2);
}

#[tokio::test]
async fn parameters_that_a_walk_adds_are_spelled_as_documented() {
    let fake = keyset(60);
    let list = ListFacts::from(ITEMS).parameters(&["ORDER", "FILTER", "START"]);
    fake.client().scan_raw(Version::V2, "thing.list", &Value::Null, list).try_collect().await.unwrap();
    assert_eq!(fake.asked()[1].json(), json!({"ORDER": {"ID": "ASC"}, "START": -1, "FILTER": {">ID": 50}}));
}

#[tokio::test]
async fn p2_1_p2_2_p3_1_requests_that_a_walk_would_cut_short_are_refused() {
    let fake = paged(120);
    let client = fake.client();
    let list = ListInfo::new(&["items"]).cursor("id", "id");
    let refused = [
        client.rows_raw(Version::V2, "thing.list", &json!({"start": -1}), PLAIN),
        client.rows_raw(Version::V2, "thing.list", &json!({"START": "-1"}), PLAIN),
        client.scan_raw(Version::V2, "thing.list", &json!({"filter": [["id", ">", 5]]}), PLAIN),
        client.rows_raw(Version::V3, "thing.list", &json!({"pagination": {"page": 2, "limit": 20}}), list),
    ];
    for mut rows in refused {
        let error = rows.try_next().await.unwrap_err();
        assert_eq!((error.kind(), error.method()), (ErrorKind::Request, Some("thing.list")), "{error}");
    }
    assert!(fake.asked().is_empty());
    let mut rows = client.rows_raw(Version::V2, "thing.list", &json!({"start": "50"}), PLAIN);
    rows.try_next().await.unwrap();
    assert_eq!(rows.position().unwrap().to_string(), "start:50+1");
    let fake = clamped(60);
    let params = json!({"pagination": {"page": 1, "limit": 50, "offset": "0"}});
    let rows = fake.client().rows_raw(Version::V3, "thing.list", &params, list).try_collect().await.unwrap();
    assert_eq!(rows.len(), 60);
    assert_eq!(fake.asked()[1].json(), json!({"pagination": {"limit": 50, "offset": 50}}), "not `page` as well");
}

#[tokio::test]
async fn a_position_belongs_to_its_kind_of_walk() {
    let position: Position = "start:50".parse().unwrap();
    let fake = keyset(1);
    let error = client_scan(&fake).after(&position).try_next().await.unwrap_err();
    assert_eq!((error.kind(), error.method()), (ErrorKind::Request, Some("thing.list")));
    assert!(fake.asked().is_empty());
}

#[derive(Clone, Default)]
struct EventlogTail {
    extra: Extra,
}

impl Record for EventlogTail {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo { name: "EventlogTail", fields: &[], required: &[], codecs: &[] }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum NoError {}

impl ErrorCode for NoError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

impl Method for EventlogTail {
    type Output = Value;
    type Error = NoError;
    const NAME: &'static str = "main.eventlog.tail";
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]));
}

impl ListMethod for EventlogTail {
    type Row = Value;
}

#[test]
fn streams_cross_threads() {
    fn check<T: Send + Unpin + 'static>(_: T) {}
    check(client_scan(&keyset(1)));
    check(keyset(1).client().pages_raw(Version::V2, "thing.list", &Value::Null, PLAIN));
}
