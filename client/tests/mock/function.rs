//! How users test their own functions.

use bitrix24::mock::Portal;
use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use bitrix24::{Client, Error};
use serde_json::json;

use crate::requests::{DealAdd, DealError, DealGet};

/// Copies a deal, and returns the id of the copy.
async fn copy(client: &Client, id: i64) -> Result<Option<i64>, Error> {
    let deal = match client.call(&DealGet { id, ..DealGet::default() }).await {
        Ok(reply) => reply.result,
        Err(error) if error.is(DealError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let title = deal.get("TITLE").and_then(Value::as_str).unwrap_or("untitled");
    let copy = DealAdd { title: Some(format!("Copy of {title}")), ..DealAdd::default() };
    Ok(Some(client.call(&copy).await?.result))
}

#[tokio::test(start_paused = true)]
async fn a_deal_is_copied() {
    let portal = Portal::new();
    portal
        .on::<DealGet>(json!({"ID": "42", "TITLE": "Big one"}))
        .with("id", 42)
        .on_error::<DealAdd>(503, "QUERY_LIMIT_EXCEEDED")
        .then(json!(43));
    assert_eq!(copy(&portal.client(), 42).await.unwrap(), Some(43));
    let added = portal.calls::<DealAdd>();
    assert_eq!(added.len(), 2, "the first one was one too many");
    assert_eq!(added[1].request().title.as_deref(), Some("Copy of Big one"));
    portal.assert_no_unexpected();
    portal.assert_all_used();
}

#[tokio::test]
async fn there_is_nothing_to_copy() {
    let portal = Portal::new();
    portal.on_documented_error::<DealGet>(DealError::NotFound);
    assert_eq!(copy(&portal.client(), 42).await.unwrap(), None);
    assert_eq!(portal.calls::<DealGet>()[0].param("id"), 42);
    assert!(portal.calls::<DealAdd>().is_empty());
}
