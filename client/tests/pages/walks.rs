//! What all walks have in common.

use bitrix24::wire::codegen::*;
use bitrix24::{ErrorKind, Position};
use serde_json::json;

use crate::lists::{ITEMS, PLAIN, clamped, client_scan, keyset, paged};
use crate::support::{self, Fake, ok, status};

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

#[test]
fn streams_cross_threads() {
    fn check<T: Send + Unpin + 'static>(_: T) {}
    check(client_scan(&keyset(1)));
    check(keyset(1).client().pages_raw(Version::V2, "thing.list", &Value::Null, PLAIN));
}
