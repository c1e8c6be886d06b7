//! Lists of a portal in memory.

use bitrix24::HttpRequest;
use bitrix24::wire::codegen::*;
use serde_json::json;

use crate::support::{Fake, ok};

/// A list of REST 2 by id: rows under `items`, `ID` in filters, `id` in rows.
pub(crate) const ITEMS: ListInfo = ListInfo::new(&["items"]).cursor("ID", "id");
pub(crate) const PLAIN: ListInfo = ListInfo::new(&[]).cursor("id", "id").next().total();

pub(crate) fn body(request: &HttpRequest) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

/// Rows 1 to `count` by `filter[">ID"]`, with ids as texts, as portals send them.
pub(crate) fn keyset(count: i64) -> Fake {
    Fake::new(move |request, _| {
        let body = body(request);
        let filter = body.get("filter").or_else(|| body.get("FILTER")).cloned().unwrap_or_default();
        let after = &filter[">ID"];
        let after = after.as_i64().or_else(|| after.as_str()?.parse().ok()).unwrap_or(0);
        let rows: Vec<_> = (after + 1..=count).take(50).map(|id| json!({"id": id.to_string()})).collect();
        ok(&json!({"result": {"items": rows}, "total": 0}).to_string())
    })
}

pub(crate) fn client_scan(fake: &Fake) -> bitrix24::Rows<Value> {
    fake.client().scan_raw(Version::V2, "thing.list", &Value::Null, ITEMS)
}

/// `count` rows by `start`, as REST 2 pages them.
pub(crate) fn paged(count: i64) -> Fake {
    Fake::new(move |request, _| {
        // No page of a portal begins in the middle of another one.
        let start = body(request)["start"].as_i64().unwrap_or(0) / 50 * 50;
        let rows: Vec<_> = (start + 1..=count).take(50).map(|id| json!({"id": id})).collect();
        let mut reply = json!({"result": rows, "total": count});
        if start + 50 < count {
            reply["next"] = json!(start + 50);
        }
        ok(&reply.to_string())
    })
}

/// `count` rows of REST 3.0 by `pagination`, never more than 50 in a page, whatever limit is requested.
pub(crate) fn clamped(count: u64) -> Fake {
    Fake::new(move |request, _| {
        let body = body(request);
        let mut ids = body["filter"].as_array().into_iter().flatten().filter(|condition| condition[0] == "id");
        let last = ids.next_back().and_then(|condition| condition[2].as_u64());
        let offset = last.unwrap_or_else(|| body["pagination"]["offset"].as_u64().unwrap_or(0));
        let rows: Vec<_> = (offset + 1..=count).take(50).map(|id| json!({"id": id})).collect();
        ok(&json!({"result": {"items": rows}}).to_string())
    })
}
