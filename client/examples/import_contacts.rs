//! Creates contacts from a CSV file, fifty per request, and reports the outcome of every row.
//!
//! Shows [`Client::batch_each`] as a stream, an error for each request that failed, and how to report writes whose
//! reply was lost: they are not repeated, since they may have run.
//!
//! ```text
//! export B24_WEBHOOK=https://example.bitrix24.com/rest/1/secret/
//! cargo run --example import_contacts --features crm -- contacts.csv
//! ```
//!
//! The first line of the file is `name,last_name,phone,email`. Every contact gets file and line as `originId`, so that
//! it can be found again. The exit code is 1 if a row is not known to be a contact now.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use bitrix24::Client;
use bitrix24::crm::item::{Add, AddFields, Fm};
use futures_util::TryStreamExt;
use serde::Deserialize;

/// `entityTypeId` of contacts.
const CONTACT: i64 = 3;

/// The origin of the contacts in the portal.
const ORIGINATOR: &str = "import_contacts";

#[derive(Deserialize)]
struct Contact {
    name: String,
    last_name: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
}

struct Row {
    line: u64,
    origin: String,
    contact: Contact,
}

impl Row {
    fn request(&self) -> Add {
        let Contact { name, last_name, phone, email } = &self.contact;
        let kinds = [("PHONE", phone), ("EMAIL", email)].into_iter().filter(|(_, value)| !value.is_empty());
        let ways = kinds.map(|(kind, value)| Fm::new().type_id(kind).value_type("WORK").value(value));
        let fields = AddFields::new().name(name).last_name(last_name).originator_id(ORIGINATOR).origin_id(&self.origin);
        Add::new(CONTACT, fields.fm(ways))
    }
}

/// The outcome of the rows that are no contacts now, or may not be.
#[derive(Default)]
struct Report(Vec<String>);

impl Report {
    fn row(&mut self, line: u64, what: &str, reason: impl std::fmt::Display) {
        self.0.push(format!("line {line}: {what}: {reason}"));
    }

    fn rows(&mut self, rows: &[Row], what: &str, reason: impl std::fmt::Display) {
        match rows {
            [] => {}
            [row] => self.row(row.line, what, reason),
            [first, .., last] => self.0.push(format!("lines {} to {}: {what}: {reason}", first.line, last.line)),
        }
    }
}

/// A webhook is a secret, so it is no argument of the command. Plain `http` is for a portal of tests on this machine.
fn client() -> Result<Client, Box<dyn Error>> {
    let webhook = std::env::var("B24_WEBHOOK").map_err(|_| "set B24_WEBHOOK to the address of a webhook")?;
    let builder = Client::builder().webhook(&webhook);
    let loopback = std::env::var("B24_LOOPBACK").is_ok_and(|value| value == "1");
    Ok(if loopback { builder.plain_http_on_loopback() } else { builder }.build()?)
}

/// The rows that can be read; the others are reported.
fn read(path: &Path, report: &mut Report) -> Result<Vec<Row>, Box<dyn Error>> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let opened = csv::ReaderBuilder::new().flexible(true).from_path(path);
    let mut reader = opened.map_err(|error| format!("{}: {error}", path.display()))?;
    let headers = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let line = record.position().map_or(0, csv::Position::line);
        match record.deserialize::<Contact>(Some(&headers)) {
            Ok(contact) if contact.name.is_empty() && contact.last_name.is_empty() => {
                report.row(line, "not sent", "it has no name");
            }
            Ok(contact) => rows.push(Row { line, origin: format!("{file}:{line}"), contact }),
            Err(error) => report.row(line, "not sent", error),
        }
    }
    Ok(rows)
}

/// How many contacts were created.
async fn import(client: &Client, rows: &[Row], report: &mut Report) -> usize {
    // Requests are taken when their batch is built, so this is where the rows of the current batch end.
    let taken = AtomicUsize::new(0);
    let requests = rows.iter().map(|row| {
        taken.fetch_add(1, Ordering::Relaxed);
        row.request()
    });
    let mut replies = client.batch_each(requests);
    let (mut created, mut answered) = (0, 0);
    loop {
        match replies.try_next().await {
            Ok(Some(Ok(_))) => created += 1,
            Ok(Some(Err(error))) => {
                let what = if error.maybe_executed() { "UNKNOWN" } else { "refused" };
                report.row(rows[answered].line, what, error);
            }
            Ok(None) => return created,
            Err(error) => {
                let (sent, left) = rows[answered..].split_at(taken.load(Ordering::Relaxed) - answered);
                let what = if error.maybe_executed() { "UNKNOWN" } else { "not created" };
                report.rows(sent, what, error);
                report.rows(left, "not sent", "the batch before it failed");
                return created;
            }
        }
        answered += 1;
    }
}

async fn run(path: &Path) -> Result<Report, Box<dyn Error>> {
    let (client, mut report) = (client()?, Report::default());
    let rows = read(path, &mut report)?;
    let created = import(&client, &rows, &mut report).await;
    println!("{created} contacts created");
    Ok(report)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("usage: import_contacts FILE.csv");
        return ExitCode::FAILURE;
    };
    let report = run(Path::new(&path)).await.unwrap_or_else(|error| Report(vec![error.to_string()]));
    report.0.iter().for_each(|line| eprintln!("{line}"));
    if report.0.iter().any(|line| line.contains(": UNKNOWN: ")) {
        eprintln!("before you send UNKNOWN rows again, look in the portal for originId FILE:LINE of {ORIGINATOR}");
    }
    if report.0.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
