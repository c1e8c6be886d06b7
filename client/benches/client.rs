//! The cost of the client compared with hand-written code: ratios of CPU time in one run, and the memory of a long
//! walk.
//!
//! `cargo bench -p bitrix24 --features crm --bench client`
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]
#![allow(deprecated, reason = "the method that everybody knows")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use bitrix24::crm::deal::List;
use bitrix24::wire::parse_reply;
use bitrix24::{Caller, Client, HttpFailure, HttpReply, HttpRequest, Limits, Plan, Transport, Value};
use cpu_time::ThreadTime;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Reply of a portal to `crm.deal.list`: fifty rows of documented fields.
fn deals(rows: usize) -> String {
    let rows: Vec<_> = (1..=rows).map(deal_row).collect();
    json!({"result": rows, "next": 50, "total": 1234, "time": time()}).to_string()
}

fn deal_row(id: usize) -> Value {
    json!({
        "ID": id.to_string(), "TITLE": format!("Delivery of {id} chairs"), "TYPE_ID": "SALE", "CATEGORY_ID": "0",
        "STAGE_ID": "NEW", "OPPORTUNITY": format!("{}.00", id * 100), "IS_MANUAL_OPPORTUNITY": "N",
        "ASSIGNED_BY_ID": "1", "DATE_CREATE": "2026-03-01T12:30:00+03:00",
    })
}

fn time() -> Value {
    json!({"start": 1750000000.1, "finish": 1750000000.3, "duration": 0.2, "processing": 0.15,
        "date_start": "2026-03-01T12:30:00+03:00", "date_finish": "2026-03-01T12:30:00+03:00",
        "operating_reset_at": 1750000600, "operating": 0.15})
}

/// The same types, written by hand for this one method.
#[derive(Deserialize)]
#[allow(dead_code)]
struct Envelope<T> {
    result: T,
    next: Option<i64>,
    total: Option<i64>,
    time: Option<Time>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Time {
    start: f64,
    finish: f64,
    duration: f64,
    processing: f64,
    date_start: String,
    date_finish: String,
    operating_reset_at: Option<i64>,
    operating: Option<f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[allow(dead_code)]
struct Deal {
    id: Option<String>,
    title: Option<String>,
    type_id: Option<String>,
    category_id: Option<String>,
    stage_id: Option<String>,
    opportunity: Option<String>,
    is_manual_opportunity: Option<String>,
    assigned_by_id: Option<String>,
    date_create: Option<String>,
}

#[derive(Serialize)]
struct ListDeals {}

/// CPU time of this thread for one of many runs, the smallest of several rounds.
fn measure(runs: u32, mut run: impl FnMut()) -> Duration {
    (0..9)
        .map(|_| {
            let start = ThreadTime::now();
            (0..runs).for_each(|_| run());
            start.elapsed() / runs
        })
        .min()
        .unwrap()
}

fn row(name: &str, ours: Duration, theirs: Duration) {
    println!("{name:<58} {ours:>10.1?} {theirs:>10.1?} {:>7.2}", ours.as_secs_f64() / theirs.as_secs_f64());
}

fn decoding() {
    let body = deals(50);
    let ours = measure(300, || drop(parse_reply::<List>(200, None, body.as_bytes()).unwrap()));
    let theirs = measure(300, || drop(serde_json::from_str::<Envelope<Vec<Deal>>>(&body).unwrap()));
    row("decode 50 deals: wire, serde derive", ours, theirs);
    let read = measure(300, || drop(bitrix24::wire::Doc::parse(body.as_bytes()).unwrap()));
    row("  of that: reading the text", read, theirs);
    let values = measure(300, || drop(serde_json::from_str::<Value>(&body).unwrap()));
    row("decode 50 deals: wire, serde_json::Value", ours, values);
}

/// Answers every request on kept connections with one body, on a thread of its own.
fn serve(body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let body = body.clone();
            std::thread::spawn(move || answer(stream.unwrap(), &body));
        }
    });
    format!("http://{address}")
}

fn answer(mut stream: TcpStream, body: &str) {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
    let reply = format!("{head}{}\r\n\r\n{body}", body.len());
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    loop {
        let (mut length, mut line) = (0, String::new());
        while reader.read_line(&mut line).unwrap_or(0) > 2 {
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            }
            line.clear();
        }
        if line.is_empty()
            || reader.read_exact(&mut vec![0; length]).is_err()
            || stream.write_all(reply.as_bytes()).is_err()
        {
            return;
        }
    }
}

/// One call of one method, with everything that the client does for it, and the same with reqwest and serde alone.
fn calling(name: &str, body: String) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let origin = serve(body);
    let webhook = format!("{origin}/rest/1/s3cret/");
    let client = Client::builder().webhook(&webhook).plain_http_on_loopback().limits(Limits::new(Plan::Unlimited));
    let client = client.build().unwrap();
    let by_hand = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
    let url = format!("{webhook}crm.deal.list");
    runtime.block_on(async {
        client.call(&List::new()).await.unwrap();
    });
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    // Measured in turns: other load of the machine affects both.
    for _ in 0..12 {
        let start = ThreadTime::now();
        runtime.block_on(async {
            for _ in 0..300 {
                let reply = client.call(&List::new()).await.unwrap();
                assert!(!reply.result.is_empty());
            }
        });
        ours = ours.min(start.elapsed() / 300);
        let start = ThreadTime::now();
        runtime.block_on(async {
            for _ in 0..300 {
                let request = by_hand.post(&url).header("user-agent", "by-hand/1.0").timeout(Duration::from_secs(75));
                // The same request: with an id, and the accepted type.
                let id = format!("{:032x}", fastrand::u128(..));
                let request = request.header("accept", "application/json").header("x-request-id", id);
                let reply = request
                    .header("content-type", "application/json")
                    .body(serde_json::to_vec(&ListDeals {}).unwrap())
                    .send()
                    .await
                    .unwrap();
                let bytes = reply.bytes().await.unwrap();
                let reply: Envelope<Vec<Deal>> = serde_json::from_slice(&bytes).unwrap();
                assert!(!reply.result.is_empty());
            }
        });
        theirs = theirs.min(start.elapsed() / 300);
    }
    row(name, ours, theirs);
}

/// Rows by id, generated on request.
struct Endless(usize);

impl Transport for Endless {
    fn send(&self, request: HttpRequest) -> bitrix24::BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let filter = body.get("filter").or_else(|| body.get("FILTER")).cloned().unwrap_or_default();
        let after = filter[">ID"].as_u64().map_or(0, |id| usize::try_from(id).unwrap());
        let rows: Vec<_> = (after + 1..=self.0).take(50).map(deal_row).collect();
        let reply = HttpReply::new(200, json!({"result": rows, "total": 0, "time": time()}).to_string());
        Box::pin(std::future::ready(Ok(reply)))
    }
}

/// Peak memory of the process in KiB; 0 if the system does not report it.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn scanning() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut last = 0;
    for count in [1_000, 10_000, 100_000] {
        let builder = Client::builder().webhook("https://portal.test/rest/1/s3cret/").transport(Endless(count));
        let client = builder.limits(Limits::new(Plan::Unlimited)).build().unwrap();
        let seen = runtime.block_on(async {
            let mut rows = client.scan(&List::new());
            let mut seen = 0;
            while rows.try_next().await.unwrap().is_some() {
                seen += 1;
            }
            seen
        });
        assert_eq!(seen, count);
        let now = peak();
        println!("scan of {count:>7} rows: peak memory of the process {:>6} KiB (+{})", now, now - last.min(now));
        last = now;
    }
}

fn main() {
    rustls::crypto::ring::default_provider().install_default().unwrap();
    println!("{:<58} {:>10} {:>10} {:>7}", "CPU time of one run", "client", "by hand", "ratio");
    decoding();
    calling("call: one deal", deals(1));
    calling("call: 50 deals", deals(50));
    scanning();
}
