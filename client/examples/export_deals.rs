//! Writes all deals of a portal to a CSV file, and continues where an earlier run stopped.
//!
//! Shows a walk over any number of rows, its [`Position`], and rows as JSON: the columns are arguments of the program,
//! and may be custom fields.
//!
//! ```text
//! export B24_WEBHOOK=https://example.bitrix24.com/rest/1/secret/
//! cargo run --example export_deals --features crm -- deals.csv
//! cargo run --example export_deals --features crm -- deals.csv id title opportunity ufCrm_1700000000
//! ```
//!
//! While an export is unfinished there is a file `deals.csv.position` beside it; run the same command again to
//! continue. No deal is missed or written twice.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::fs::{self, File};
use std::io::{ErrorKind, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bitrix24::crm::item::List;
use bitrix24::prelude::*;
use bitrix24::{Client, Method, Position, Value, Version};
use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};

/// `entityTypeId` of deals.
const DEAL: i64 = 2;

const COLUMNS: [&str; 6] = ["id", "title", "stageId", "opportunity", "currencyId", "createdTime"];

/// The number of rows per request.
const PAGE: u64 = 50;

/// The progress of an unfinished export.
#[derive(Default, Serialize, Deserialize)]
struct Progress {
    position: Option<String>,
    rows: u64,
    /// Length of the file after those rows. Anything after it was written by a run that was interrupted before it
    /// recorded it.
    bytes: u64,
    columns: Vec<String>,
}

impl Progress {
    fn load(path: &Path) -> Result<Option<Self>, Box<dyn Error>> {
        match fs::read_to_string(path) {
            Ok(text) => Ok(Some(serde_json::from_str(&text)?)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Records what is safe on the disk.
    fn advance(&mut self, writer: &mut csv::Writer<File>, at: Option<Position>) -> Result<(), Box<dyn Error>> {
        writer.flush()?;
        writer.get_ref().sync_data()?;
        self.bytes = writer.get_ref().metadata()?.len();
        self.position = at.map(|position| position.to_string());
        Ok(())
    }

    /// Written atomically.
    fn save(&self, path: &Path) -> Result<(), Box<dyn Error>> {
        let new = path.with_extension("new");
        fs::write(&new, serde_json::to_string(self)?)?;
        Ok(fs::rename(new, path)?)
    }
}

/// The webhook is a secret, so it is no argument of the command. Plain `http` is for a portal of tests on this machine.
fn client() -> Result<Client, Box<dyn Error>> {
    let webhook = std::env::var("B24_WEBHOOK").map_err(|_| "set B24_WEBHOOK to the address of a webhook")?;
    let builder = Client::builder().webhook(&webhook);
    let loopback = std::env::var("B24_LOOPBACK").is_ok_and(|value| value == "1");
    Ok(if loopback { builder.plain_http_on_loopback() } else { builder }.build()?)
}

/// The file, truncated to the recorded length, and the record.
fn open(csv: &Path, note: &Path, columns: Vec<String>) -> Result<(csv::Writer<File>, Progress), Box<dyn Error>> {
    let progress = match Progress::load(note)? {
        Some(known) if known.columns == columns => known,
        Some(known) => return Err(format!("it was begun with the columns {}", known.columns.join(" ")).into()),
        None if csv.exists() => return Err(format!("{} exists already", csv.display()).into()),
        None => Progress { columns, ..Progress::default() },
    };
    progress.save(note)?;
    let mut file = File::options().write(true).create(true).truncate(false).open(csv)?;
    if file.metadata()?.len() < progress.bytes {
        return Err(format!("{} was changed; delete {} to begin anew", csv.display(), note.display()).into());
    }
    file.set_len(progress.bytes)?;
    file.seek(SeekFrom::End(0))?;
    let mut writer = csv::Writer::from_writer(file);
    if progress.bytes == 0 {
        writer.write_record(&progress.columns)?;
    }
    Ok((writer, progress))
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

async fn export(csv: &Path, note: &Path, columns: Vec<String>) -> Result<(), Box<dyn Error>> {
    let client = client()?;
    let (mut writer, mut progress) = open(csv, note, columns)?;
    // A walk by id gets no total; one small request gets it.
    let total = client.call(&List::new(DEAL).select(["id"])).await?.total;
    let style = ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} deals, {eta} left")?;
    // Draws nothing if stderr is not a terminal.
    let bar = ProgressBar::new(total.unwrap_or_default() as u64).with_style(style).with_position(progress.rows);
    // The rows of an earlier run do not count for the speed of this one.
    bar.reset_eta();

    let request = serde_json::to_value(List::new(DEAL).select(&progress.columns))?;
    let list = List::LIST.ok_or("crm.item.list gives no rows")?;
    let mut deals = client.scan_raw(Version::V2, List::NAME, &request, list);
    if let Some(position) = &progress.position {
        deals = deals.after(&position.parse()?);
    }
    while let Some(deal) = deals.try_next().await? {
        writer.write_record(progress.columns.iter().map(|column| cell(&deal[column.as_str()])))?;
        progress.rows += 1;
        bar.inc(1);
        if progress.rows % PAGE == 0 {
            progress.advance(&mut writer, deals.position())?;
            progress.save(note)?;
        }
    }
    writer.flush()?;
    bar.finish_and_clear();
    fs::remove_file(note)?;
    println!("{} deals in {}", progress.rows, csv.display());
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(csv) = arguments.next().map(PathBuf::from) else {
        eprintln!("usage: export_deals FILE.csv [COLUMN…]");
        return ExitCode::FAILURE;
    };
    let mut columns: Vec<String> = arguments.collect();
    if columns.is_empty() {
        columns = COLUMNS.map(str::to_owned).into();
    }
    let note = csv.with_extension("csv.position");
    let Err(error) = export(&csv, &note, columns).await else { return ExitCode::SUCCESS };
    eprintln!("{error}");
    if note.exists() {
        eprintln!("run it again to go on; {} tells where", note.display());
    }
    ExitCode::FAILURE
}
