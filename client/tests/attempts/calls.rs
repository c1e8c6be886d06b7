//! Calls that the tests repeat.

use bitrix24::{Client, Error, Reply, Value, Version};

pub(crate) const LIMIT: &str = r#"{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}"#;
pub(crate) const BLOCKED: &str = r#"{"error":"OPERATION_TIME_LIMIT","error_description":"Method is blocked"}"#;
pub(crate) const DONE: &str = r#"{"result":true}"#;

pub(crate) async fn read(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V2, "thing.get", &Value::Null).idempotent(true).await
}

pub(crate) async fn write(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V2, "thing.add", &Value::Null).await
}

pub(crate) async fn write_v3(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V3, "thing.add", &Value::Null).await
}
