//! How code that calls a portal is tested: with a portal in memory.
//!
//! Shows answers and errors by type, recorded calls, lost replies, and a clock that does not make tests wait. Nothing
//! is sent anywhere; requests are encoded, repeated and read as usual.
//!
//! ```text
//! cargo run --example test_your_code --features crm,mock
//! ```
//!
//! In your own crate the functions in `mod tests` are under `#[cfg(test)]`, each with `#[tokio::test(start_paused =
//! true)]`, and `bitrix24` has the feature `mock` in `[dev-dependencies]`. Here `main` runs them, so that this is a
//! program like the other examples.
#![allow(clippy::print_stdout)]

use bitrix24::crm::item::{Get, Update, UpdateFields};
use bitrix24::prelude::*;
use bitrix24::{Client, Error};

/// `entityTypeId` of deals.
const DEAL: i64 = 2;

#[derive(Debug, PartialEq)]
enum Outcome {
    Won,
    WasWon,
    NoSuchDeal,
}

/// The code under test: a deal is won, unless it is already.
async fn win(client: &Client, deal: i64) -> Result<Outcome, Error> {
    let found = match client.call(&Get::new(DEAL, deal)).await {
        Ok(reply) => reply.result.item,
        Err(error) if error.is_not_found() => return Ok(Outcome::NoSuchDeal),
        Err(error) => return Err(error),
    };
    if found.and_then(|item| item.stage_id).as_deref() == Some("WON") {
        return Ok(Outcome::WasWon);
    }
    client.call(&Update::new(DEAL, deal, UpdateFields::new().stage_id("WON"))).await?;
    Ok(Outcome::Won)
}

mod tests {
    use bitrix24::crm::item::{Get, GetError, Update};
    use bitrix24::mock::{Fault, Portal};
    use serde_json::json;

    use super::{Outcome, win};

    pub(super) async fn a_deal_is_won() {
        let portal = Portal::new();
        portal.on::<Get>(json!({"item": {"id": 42, "stageId": "NEW"}})).with("id", 42);
        portal.on::<Update>(json!({"item": {"id": 42, "stageId": "WON"}}));
        assert_eq!(win(&portal.client(), 42).await.ok(), Some(Outcome::Won));
        let written = portal.calls::<Update>();
        assert_eq!((written.len(), written[0].param("fields.stageId").as_str()), (1, Some("WON")));
        portal.assert_no_unexpected();
        portal.assert_all_used();
    }

    pub(super) async fn a_deal_is_not_won_twice() {
        let portal = Portal::new();
        portal.on::<Get>(json!({"item": {"id": 42, "stageId": "WON"}}));
        // A call of Update would be refused, since it is not expected.
        assert_eq!(win(&portal.client(), 42).await.ok(), Some(Outcome::WasWon));
        portal.assert_no_unexpected();
    }

    pub(super) async fn there_is_no_such_deal() {
        let portal = Portal::new();
        portal.on_documented_error::<Get>(GetError::NotFoundItemNotFound);
        assert_eq!(win(&portal.client(), 42).await.ok(), Some(Outcome::NoSuchDeal));
    }

    pub(super) async fn a_busy_portal_is_waited_for() {
        let portal = Portal::new();
        portal.on_error::<Get>(503, "QUERY_LIMIT_EXCEEDED").then(json!({"item": {"stageId": "WON"}}));
        assert_eq!(win(&portal.client(), 42).await.ok(), Some(Outcome::WasWon));
        assert_eq!(portal.calls::<Get>().len(), 2);
    }

    pub(super) async fn a_write_whose_reply_is_lost_is_not_repeated() {
        let portal = Portal::new();
        portal.on::<Get>(json!({"item": {"stageId": "NEW"}}));
        portal.on::<Update>(Fault::LostAfter);
        let error = win(&portal.client(), 42).await.expect_err("nobody knows whether it is won");
        assert!(error.maybe_executed(), "{error}");
        assert_eq!(portal.calls::<Update>().len(), 1);
    }
}

macro_rules! run {
    ($($test:ident),* $(,)?) => {
        $(
            tests::$test().await;
            println!("{} ... ok", stringify!($test));
        )*
    };
}

/// With the clock of `tokio` paused a wait for the portal takes no time.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    run!(
        a_deal_is_won,
        a_deal_is_not_won_twice,
        there_is_no_such_deal,
        a_busy_portal_is_waited_for,
        a_write_whose_reply_is_lost_is_not_repeated,
    );
}
