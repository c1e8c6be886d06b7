//! An operator of open channels joins dialogues; every documented error is handled.
//!
//! Shows a typed call, the errors that the documentation lists for it as an enum, and errors that every method knows.
//!
//! ```text
//! export B24_WEBHOOK=https://example.bitrix24.com/rest/1/secret/
//! cargo run --example operator_joins --features imopenlines -- 2043 2044
//! ```
//!
//! The arguments are numbers of chats; the operator is the user of the webhook. The exit code is 1 if a dialogue was
//! not joined.
#![allow(clippy::print_stdout)]

use std::process::ExitCode;

use bitrix24::imopenlines::session::{self, Join, JoinError};
use bitrix24::{Client, Error, SystemError};

/// A webhook is a secret, so it is no argument of the command. Plain `http` is for a portal of tests on this machine.
fn client() -> Result<Client, Box<dyn std::error::Error>> {
    let webhook = std::env::var("B24_WEBHOOK").map_err(|_| "set B24_WEBHOOK to the address of a webhook")?;
    let builder = Client::builder().webhook(&webhook);
    let loopback = std::env::var("B24_LOOPBACK").is_ok_and(|value| value == "1");
    Ok(if loopback { builder.plain_http_on_loopback() } else { builder }.build()?)
}

/// The message for the operator.
fn explain(error: &Error) -> String {
    match error.code_as::<JoinError>() {
        Some(JoinError::ChatId) => return "there is no such chat".to_owned(),
        Some(JoinError::ChatType) => return "it is no dialogue of an open channel".to_owned(),
        Some(JoinError::AccessDenied) => return "you may not open this dialogue".to_owned(),
        Some(JoinError::UserId) => return "the portal does not know you as a user".to_owned(),
        // An error that is documented later, or none of this method.
        _ => {}
    }
    match error.system() {
        Some(SystemError::InsufficientScope) => "the webhook lacks the right `imopenlines`".to_owned(),
        _ if error.is_auth() => format!("the webhook is not valid any more ({error})"),
        _ if error.is_limit() => "the portal is busy, try again later".to_owned(),
        _ if error.maybe_executed() => format!("it is not known whether you have joined, look at the chat ({error})"),
        _ => error.to_string(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let chats: Result<Vec<i64>, _> = std::env::args().skip(1).map(|number| number.parse()).collect();
    let chats = match chats {
        Ok(chats) if !chats.is_empty() => chats,
        _ => {
            eprintln!("usage: operator_joins CHAT…");
            return ExitCode::FAILURE;
        }
    };
    let client = match client() {
        Ok(client) => client,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let mut code = ExitCode::SUCCESS;
    for chat in chats {
        match session::join(&client, &Join::new(chat)).await {
            Ok(reply) if reply.result => println!("chat {chat}: joined"),
            Ok(_) => {
                println!("chat {chat}: the portal says no, without a reason");
                code = ExitCode::FAILURE;
            }
            Err(error) => {
                println!("chat {chat}: {}", explain(&error));
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}
