//! A handler of events: accepts only events of its portal, replies at once and does the work afterwards.
//!
//! Shows an event as the argument of a handler in axum, the comparison of its token, typed events, and a queue between
//! both, since a portal calls slow handlers less often and never a second time.
//!
//! ```text
//! export B24_APPLICATION_TOKEN=…    # the token that the portal shows beside the address of the handler
//! cargo run --example event_receiver --features axum,on -- 127.0.0.1:8080
//! ```
//!
//! A portal reaches it through a proxy with https. An application of many portals stores a token for each `member_id`
//! instead; it comes with the installation, which `RawEvent::install` verifies. Events that must not be lost belong in
//! the offline queue: `OfflineQueue`.
#![allow(clippy::print_stdout)]

use std::process::ExitCode;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use bitrix24::{BoxError, RawEvent, ReceiveError, SecretString, VerifiedEvent, on};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// The number of waiting events. More of them are refused: a burst must not use up the memory.
const QUEUE: usize = 10_000;

#[derive(Clone)]
struct Handler {
    token: SecretString,
    queue: mpsc::Sender<VerifiedEvent>,
}

/// Replies with 400, 403, 413 or 415 if the event is invalid or forged.
async fn receive(State(handler): State<Handler>, event: RawEvent) -> Result<StatusCode, ReceiveError> {
    let event = event.verify(&handler.token)?;
    Ok(match handler.queue.try_send(event) {
        Ok(()) => StatusCode::OK,
        Err(_) => {
            eprintln!("an event was dropped: the queue is full");
            StatusCode::SERVICE_UNAVAILABLE
        }
    })
}

/// The work that takes time. The same change may be reported twice, and late: read the current state from the portal.
async fn work(mut events: mpsc::Receiver<VerifiedEvent>) {
    while let Some(event) = events.recv().await {
        let portal = event.member_id();
        match event.decode() {
            Ok(on::Event::CrmDealAdd(data)) => println!("{portal}: deal {} is new", id(data.fields)),
            Ok(on::Event::CrmDealUpdate(data)) => println!("{portal}: deal {} has changed", id(data.fields)),
            Ok(on::Event::CrmDealDelete(data)) => println!("{portal}: deal {} is gone", id(data.fields)),
            Ok(_) => println!("{portal}: {}", event.code()),
            Err(error) => eprintln!("{portal}: {} cannot be read: {error}", event.code()),
        }
    }
}

fn id(fields: Option<on::IdFields>) -> String {
    fields.and_then(|fields| fields.id).map_or_else(|| "without number".to_owned(), |id| id.to_string())
}

async fn serve(address: &str, token: SecretString) -> Result<(), BoxError> {
    let (queue, events) = mpsc::channel(QUEUE);
    let worker = tokio::spawn(work(events));
    let routes = Router::new().route("/events", post(receive)).with_state(Handler { token, queue });
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}/events", listener.local_addr()?);
    let stop = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    };
    axum::serve(listener, routes).with_graceful_shutdown(stop).await?;
    // The server has dropped the other end of the queue: events that got status 200 are still processed.
    worker.await?;
    println!("stopped");
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    let (Some(address), Ok(token)) = (std::env::args().nth(1), std::env::var("B24_APPLICATION_TOKEN")) else {
        eprintln!("usage: B24_APPLICATION_TOKEN=… event_receiver ADDRESS:PORT");
        return ExitCode::FAILURE;
    };
    match serve(&address, token.into()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{address}: {error}");
            ExitCode::FAILURE
        }
    }
}
