//! Every example as a program of its own, against the portal on the loopback address.
//!
//! `cargo test` builds the examples first, unless targets are selected: before `--test examples` run
//! `cargo build --examples` with the same features.
#![allow(clippy::unwrap_used)]

#[path = "support/process.rs"]
mod process;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use bitrix24_portal::{Chat, Config, Fault, Portal, RawRequest, Refusal, Sender};
use process::{Done, done, example, file, portal, run, with_webhook};
use serde_json::{Value, json};

// ---- export_deals ----

#[test]
#[cfg_attr(not(all(feature = "crm", feature = "reqwest")), ignore = "needs the features crm and reqwest")]
fn p2_2_export_deals_goes_on_where_it_stopped() {
    let (portal, folder) = (portal(), tempfile::tempdir().unwrap());
    portal.fill(
        "crm.item.2",
        120,
        |row| json!({"title": format!("deal, {row}"), "opportunity": 10.25, "ufCrm_1": "oak"}),
    );
    let csv = file(&folder, "deals.csv");
    let export = || {
        let mut command = with_webhook("export_deals", &portal);
        run(command.arg(&csv).args(["id", "title", "opportunity", "ufCrm_1"]))
    };

    // The first one decides.
    portal.script("crm.item.list", [Fault::ok(), Fault::ok(), Fault::ok(), Fault::refuse(Refusal::InsufficientScope)]);
    let first = export();
    assert_eq!((first.code, first.out.as_str()), (1, ""));
    assert!(first.err.contains("crm.item.list") && first.err.contains("run it again"), "{}", first.err);
    // A killed run may have written more than its last position.
    std::fs::File::options().append(true).open(&csv).unwrap().write_all(b"101,half a ro").unwrap();

    let asked = portal.calls("crm.item.list").len();
    let second = export();
    assert_eq!((second.code, second.err.as_str()), (0, ""), "quiet, since stderr is no terminal");
    assert!(second.out.starts_with("120 deals"), "{}", second.out);
    let walked = &portal.calls("crm.item.list")[asked + 1..];
    assert_eq!(walked.len(), 1, "the first hundred is not asked for again");

    let mut lines = csv::Reader::from_path(&csv).unwrap();
    assert_eq!(lines.headers().unwrap(), vec!["id", "title", "opportunity", "ufCrm_1"]);
    let rows: Vec<csv::StringRecord> = lines.records().map(Result::unwrap).collect();
    let ids: Vec<u64> = rows.iter().map(|row| row[0].parse().unwrap()).collect();
    assert_eq!(ids, (1..=120).collect::<Vec<_>>(), "each deal once and in order");
    assert_eq!(rows[119], vec!["120", "deal, 120", "10.25", "oak"]);
    assert!(!file(&folder, "deals.csv.position").exists());

    let third = export();
    assert_eq!(third.code, 1, "a finished export is not overwritten");
    assert_eq!(csv::Reader::from_path(&csv).unwrap().records().count(), 120);
}

// ---- import_contacts ----

fn contacts(folder: &tempfile::TempDir, rows: usize) -> PathBuf {
    let path = file(folder, "contacts.csv");
    let mut text = "name,last_name,phone,email\n".to_owned();
    (1..=rows).for_each(|row| text.push_str(&format!("Ada,Lovelace {row},+1 555 {row},ada{row}@example.com\n")));
    text.push_str(",,+1 555 0,\n");
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
#[cfg_attr(not(all(feature = "crm", feature = "reqwest")), ignore = "needs the features crm and reqwest")]
fn b2_7_import_contacts_tells_what_became_of_every_row() {
    let (portal, folder) = (portal(), tempfile::tempdir().unwrap());
    let refusal = Refusal::method(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", "Invalid value of the field");
    portal.script_command("crm.item.add", [refusal]);
    portal.script("batch", [Fault::ok(), Fault::closed().after_running()]);
    let import = run(with_webhook("import_contacts", &portal).arg(contacts(&folder, 120)));
    assert_eq!((import.code, import.out.trim()), (1, "49 contacts created"));
    let report: Vec<&str> = import.err.lines().collect();
    assert_eq!(report.len(), 5, "{}", import.err);
    for (line, expected) in report.iter().zip([
        "line 122: not sent: it has no name",
        "line 2: refused: crm.item.add (command c0 of a batch)",
        "lines 52 to 101: UNKNOWN: ",
        "lines 102 to 121: not sent: ",
        "before you send UNKNOWN rows again",
    ]) {
        assert!(line.starts_with(expected), "{line}");
    }
    assert_eq!(portal.count("batch").asked, 2, "what may have run is not repeated");

    let rows = portal.rows("crm.item.3");
    assert_eq!((rows.len(), &rows[0]["originId"]), (99, &json!("contacts.csv:3")));
    let phone = json!({"typeId": "PHONE", "valueType": "WORK", "value": "+1 555 2"});
    assert_eq!(rows[0]["fm"].get(0).or(rows[0]["fm"].get("0")), Some(&phone), "{}", rows[0]);
}

// ---- oauth_app ----

fn application(portal: &Portal, folder: &tempfile::TempDir) -> Command {
    let app = Config::default().app;
    let mut command = example("oauth_app");
    command.env("B24_CLIENT_ID", app.client_id).env("B24_CLIENT_SECRET", app.client_secret);
    command.env("B24_OAUTH_SERVER", portal.oauth_origin()).env("B24_TOKENS", file(folder, "tokens.sqlite"));
    command
}

/// Acts as the browser of a user, which is redirected to the address of the application.
fn browser(portal: &Portal, address: &str) -> String {
    let (_, query) = address.split_once('?').unwrap();
    let mut request = RawRequest::json(format!("{}/oauth/authorize/?{query}", portal.origin(0)), &Value::Null);
    request.verb = "GET".to_owned();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let reply = runtime.block_on(portal.exchange(request)).unwrap();
    reply.header("location").unwrap().to_owned()
}

fn login(portal: &Portal, folder: &tempfile::TempDir, tamper: impl Fn(String) -> String) -> Done {
    let mut command = application(portal, folder);
    command.args(["login", "example.bitrix24.com"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("open https://example.bitrix24.com/oauth/authorize/?"), "{line}");
    let back = tamper(browser(portal, line.trim().trim_start_matches("open ")));
    writeln!(child.stdin.take().unwrap(), "{back}").unwrap();
    done(child.wait_with_output().unwrap())
}

#[test]
#[cfg_attr(not(all(feature = "reqwest", feature = "user")), ignore = "needs the features reqwest and user")]
fn oa_1_oauth_app_takes_no_other_state() {
    let (portal, folder) = (portal(), tempfile::tempdir().unwrap());
    let refused = login(&portal, &folder, |address| address.replace("state=", "state=x"));
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("state"), "{}", refused.err);
}

#[test]
#[cfg_attr(not(all(feature = "reqwest", feature = "user")), ignore = "needs the features reqwest and user")]
fn oa_4_oauth_app_renews_tokens_once_in_several_processes() {
    let (portal, folder) = (portal(), tempfile::tempdir().unwrap());
    let login = login(&portal, &folder, |address| address);
    assert_eq!((login.code, login.err.as_str()), (0, ""));
    let member = Config::default().member_id;
    let whoami = || application(&portal, &folder).arg("whoami").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let known = done(whoami().unwrap().wait_with_output().unwrap());
    assert!(known.code == 0 && known.out.starts_with(&format!("{member}: ")), "{} {}", known.out, known.err);
    assert_eq!(portal.counters().refreshes, 0);

    portal.expire_tokens();
    let processes: Vec<Child> = (0..4).map(|_| whoami().unwrap()).collect();
    for process in processes {
        let one = done(process.wait_with_output().unwrap());
        assert_eq!((one.code, one.out, one.err.as_str()), (0, known.out.clone(), ""));
    }
    assert_eq!((portal.counters().refreshes, portal.counters().refused_grants), (1, 0));

    portal.revoke_tokens();
    let gone = done(whoami().unwrap().wait_with_output().unwrap());
    assert_eq!((gone.code, gone.out.trim()), (0, &*format!("{member}: has to let us in again")), "{}", gone.err);
    #[cfg(unix)]
    {
        let stored = std::fs::metadata(file(&folder, "tokens.sqlite")).unwrap();
        assert_eq!(std::os::unix::fs::MetadataExt::mode(&stored) & 0o077, 0, "others may not read it");
    }
}

// ---- event_receiver ----

/// Ends the program when the test ends, in whatever way.
struct Server {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut command = example("event_receiver");
        command.env("B24_APPLICATION_TOKEN", Config::default().app.application_token).arg("127.0.0.1:0");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut server = Self { out: BufReader::new(child.stdout.take().unwrap()), child, address: String::new() };
        let line = server.line();
        let address = line.strip_prefix("listening at http://").and_then(|rest| rest.strip_suffix("/events"));
        server.address = address.unwrap_or_else(|| panic!("{line}")).to_owned();
        server
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// Status of the reply.
    fn post(&self, body: &str) -> u16 {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let (form, length) = ("application/x-www-form-urlencoded", body.len());
        let head =
            format!("POST /events HTTP/1.1\r\nhost: app.test\r\ncontent-type: {form}\r\ncontent-length: {length}");
        write!(stream, "{head}\r\nconnection: close\r\n\r\n{body}").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{answer}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
#[cfg_attr(not(all(feature = "axum", feature = "on")), ignore = "needs the features axum and on")]
fn ev_3_event_receiver_works_on_what_its_portal_sends() {
    let (portal, mut server) = (portal(), Server::start());
    let member = Config::default().member_id;
    let deal =
        |event: &str, id: u64| portal.event_body(event, json!({"FIELDS": {"ID": id.to_string()}}), Sender::Application);
    let forged = deal("ONCRMDEALADD", 1).replace(&Config::default().app.application_token, "guessed");
    assert_eq!(server.post(&forged), 403);
    assert_eq!(server.post("event=ONCRMDEALADD"), 400);
    for (event, id) in [("ONCRMDEALADD", 2), ("ONCRMDEALUPDATE", 3), ("ONCRMDEALDELETE", 4), ("ONSOMETHINGNEW", 5)] {
        assert_eq!(server.post(&deal(event, id)), 200);
    }
    assert_eq!(server.line(), format!("{member}: deal 2 is new"), "nothing of the forged one");
    assert_eq!(server.line(), format!("{member}: deal 3 has changed"));
    assert_eq!(server.line(), format!("{member}: deal 4 is gone"));
    assert_eq!(server.line(), format!("{member}: ONSOMETHINGNEW"));
    #[cfg(unix)]
    {
        let interrupt = Command::new("kill").args(["-INT", &server.child.id().to_string()]).status().unwrap();
        assert!(interrupt.success());
        assert_eq!(server.line(), "stopped");
        assert!(server.child.wait().unwrap().success());
    }
}

// ---- operator_joins ----

#[test]
#[cfg_attr(
    not(all(feature = "imopenlines", feature = "reqwest")),
    ignore = "needs the features imopenlines and reqwest"
)]
fn operator_joins_explains_every_refusal() {
    let portal = portal();
    portal.set_chat(1, Chat::OpenLine).set_chat(2, Chat::Forbidden).set_chat(3, Chat::Ordinary);
    let joined = run(with_webhook("operator_joins", &portal).arg("1"));
    assert_eq!((joined.code, joined.out.as_str(), joined.err.as_str()), (0, "chat 1: joined\n", ""));
    let refused = run(with_webhook("operator_joins", &portal).args(["2", "3", "4", "1"]));
    let expected = [
        "chat 2: you may not open this dialogue",
        "chat 3: it is no dialogue of an open channel",
        "chat 4: there is no such chat",
        "chat 1: joined",
    ];
    assert_eq!((refused.code, refused.out.lines().collect::<Vec<_>>()), (1, expected.to_vec()));

    portal.script(
        "imopenlines.session.join",
        [Refusal::InsufficientScope, Refusal::InvalidCredentials].map(Fault::refuse),
    );
    portal.script("imopenlines.session.join", [Fault::closed().after_running()]);
    let refused = run(with_webhook("operator_joins", &portal).args(["1", "1", "1"]));
    let expected = [
        "chat 1: the webhook lacks the right",
        "chat 1: the webhook is not valid any more",
        "chat 1: it is not known whether you have joined",
    ];
    assert_eq!(refused.out.lines().count(), 3, "{}", refused.out);
    for (line, expected) in refused.out.lines().zip(expected) {
        assert!(line.starts_with(expected), "{line}");
    }
}

// ---- test_your_code ----

#[test]
#[cfg_attr(not(all(feature = "crm", feature = "mock")), ignore = "needs the features crm and mock")]
fn test_your_code_passes() {
    let tests = run(&mut example("test_your_code"));
    assert_eq!((tests.code, tests.err.as_str()), (0, ""));
    assert!(tests.out.lines().count() >= 5 && tests.out.lines().all(|line| line.ends_with(" ... ok")), "{}", tests.out);
}

// ---- what all of them do with wrong arguments ----

#[test]
#[cfg_attr(
    not(all(feature = "crm", feature = "imopenlines", feature = "reqwest")),
    ignore = "needs the features crm, imopenlines and reqwest"
)]
fn url_9_examples_say_what_they_need() {
    let folder = tempfile::tempdir().unwrap();
    for (name, argument) in [("export_deals", "x.csv"), ("import_contacts", "x.csv"), ("operator_joins", "1")] {
        let usage = run(&mut example(name));
        assert!(usage.code == 1 && usage.err.starts_with("usage: "), "{name}: {}", usage.err);
        let nobody = run(example(name).arg(argument).current_dir(&folder));
        assert!(nobody.code == 1 && nobody.err.contains("B24_WEBHOOK"), "{name}: {}", nobody.err);
        let webhook = portal().webhook_url();
        let plain = run(example(name)
            .arg(argument)
            .current_dir(&folder)
            .env("B24_WEBHOOK", webhook)
            .env_remove("B24_LOOPBACK"));
        assert!(plain.code == 1 && plain.err.contains("https://"), "{name}: {}", plain.err);
    }
}
