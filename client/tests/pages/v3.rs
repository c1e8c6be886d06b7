//! Walks over lists of REST 3.0: by `pagination`, by tails and by cursors.

use bitrix24::wire::codegen::*;
use bitrix24::{ErrorKind, ListFacts, TailCursor};
use futures_util::Stream;
use serde_json::json;

use crate::lists::{body, clamped};
use crate::support::{Answer, Fake, ok};

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
