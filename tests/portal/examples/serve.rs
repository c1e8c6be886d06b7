//! A portal for experiments: prints its webhook and runs until the input ends.
//!
//! ```text
//! cargo run -p bitrix24-portal --example serve -- 120
//! ```
//!
//! The number is how many deals, contacts and tasks it begins with.
#![allow(clippy::print_stdout, reason = "this is a program")]

use std::io::{self, Read};

use bitrix24_portal::{Chat, Config, Portal};
use serde_json::json;

fn main() -> io::Result<()> {
    let rows = std::env::args().nth(1).and_then(|rows| rows.parse().ok()).unwrap_or(120);
    let portal = Portal::in_thread(Config::default())?;
    portal.fill("crm.deal", rows, |row| json!({"TITLE": format!("Deal {row}"), "OPPORTUNITY": row * 10}));
    portal.fill("crm.contact", rows, |row| json!({"NAME": format!("Contact {row}")}));
    portal.fill("tasks.task", rows, |row| json!({"title": format!("Task {row}")}));
    portal.set_chat(1, Chat::OpenLine);
    println!("{}", portal.webhook_url());
    io::stdin().read_to_end(&mut Vec::new())?;
    println!("{:?}", portal.counters());
    Ok(())
}
