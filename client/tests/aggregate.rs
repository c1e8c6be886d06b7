//! Methods that no page documents yet.
#![cfg(feature = "unstable")]
#![allow(clippy::unwrap_used)]

mod support;

use bitrix24::Aggregate;
use serde_json::json;
use support::{Fake, ok};

#[tokio::test]
async fn p3_3_functions_over_fields() {
    let fake = Fake::script([ok(r#"{"result":{"result":{"sum":{"opportunity":1500},"count":{"id":3}}}}"#)]);
    let aggregate = Aggregate::new()
        .function("sum", "opportunity")
        .function("sum", "tax")
        .function("count", "id")
        .filter(json!([["id", ">", 5]]));
    let found = fake.client().aggregate("crm.item.aggregate", &aggregate).await.unwrap();
    assert_eq!((found.get("sum", "opportunity"), found.get("count", "x")), (Some(&json!(1500)), None));
    let expected = json!({"select": {"sum": ["opportunity", "tax"], "count": ["id"]}, "filter": [["id", ">", 5]]});
    assert_eq!(fake.asked()[0].json(), expected);
    assert!(fake.asked()[0].request.url.contains("/rest/api/"));
}
