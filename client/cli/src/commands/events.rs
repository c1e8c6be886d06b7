//! `b24 events`: the events that a portal sends to handlers.

use bitrix24::registry::EVENTS;
use bitrix24::wire::EventInfo;
use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use super::methods;
use crate::catalogue::{self, Subject};
use crate::failure::Failure;
use crate::options::Common;
use crate::world::World;
use crate::{form, paint, params, report, secrets, typed};

const EXAMPLES: &str = "\
Examples:
  b24 events decode body.txt
  curl -s https://example.com/last-body | b24 events decode
  b24 events list deal
  b24 events describe onCrmDealAdd";

/// Reads the bodies of events and tells what is documented of them
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Events {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Prints the body that a handler was sent as JSON with documented types; tokens become stars
    ///
    /// Whether the event is genuine is not checked: that takes the application token that the handler has kept.
    Decode {
        /// The file with the body, a form or JSON; `-` for standard input
        #[arg(default_value = "-")]
        file: String,
    },
    /// Lists the documented events
    List {
        /// Words of their codes and scopes; every word has to fit
        words: Vec<String>,
        /// One JSON object per event
        #[arg(long)]
        json: bool,
    },
    /// Tells the scopes and the page of an event
    Describe {
        /// The code, in any case
        code: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

impl Events {
    pub(crate) fn run(&self, common: &Common, world: &mut World) -> Result<(), Failure> {
        match &self.command {
            Command::Decode { file } => {
                let text = if file == "-" { world.read_input()? } else { params::read(file)? };
                let (value, warnings) = decode(form::decode(&text)?)?;
                world.out.json(&value)?;
                report::warnings(&warnings, common, world);
                Ok(())
            }
            Command::List { words, json } => list(words, *json, world),
            Command::Describe { code, json } => describe(code, *json, world),
        }
    }
}

fn find(code: &str) -> Option<&'static EventInfo> {
    EVENTS.iter().find(|event| event.is(code))
}

/// The event in its printed form, and warnings about what is not documented.
fn decode(mut body: Map<String, Value>) -> Result<(Value, Vec<String>), Failure> {
    let code = body.remove("event").or_else(|| body.remove("EVENT"));
    let Some(Value::String(code)) = code else {
        let text = "there is no `event` in it: this is not the body that a handler is sent";
        return Err(Failure::Usage(text.to_owned()));
    };
    let data = body.remove("data").unwrap_or(Value::Null);
    let mut warnings = Vec::new();
    let documented = find(&code);
    let mut shown = data.clone();
    match documented {
        Some(event) => match typed::event(event, &event.complete(&code, &data)) {
            Ok(found) => {
                shown = found.value;
                let places = found.untyped.join("`, `");
                if !places.is_empty() {
                    warnings.push(format!("not documented for {}: `{places}`", event.code));
                }
            }
            Err(error) => warnings.push(format!("data is not as documented: {error}; it is shown as it came")),
        },
        None => {
            let codes: Vec<&str> = EVENTS.iter().map(|event| event.code).collect();
            let near = catalogue::did_you_mean(&code, &codes);
            warnings.push(format!("{code} is not documented{near}"));
        }
    }
    let auth = body.remove("auth");
    let mut value = json!({ "event": code, "documented": documented.is_some(), "data": shown });
    for (key, other) in body {
        value[key] = other;
    }
    if let Some(auth) = auth {
        value["auth"] = auth;
    }
    secrets::redact(&mut value);
    Ok((value, warnings))
}

fn list(words: &[String], as_json: bool, world: &mut World) -> Result<(), Failure> {
    let fits = |event: &&EventInfo| {
        let subject = Subject { name: event.code, scopes: event.scopes, fields: &[] };
        catalogue::score(words, &subject).is_some()
    };
    let found: Vec<_> = EVENTS.iter().filter(fits).collect();
    if found.is_empty() {
        return Err(Failure::Usage(format!("no documented event fits `{}`", words.join(" "))));
    }
    if as_json {
        return found.iter().try_for_each(|event| world.out.json_line(&event_json(event)));
    }
    let row = |event: &&EventInfo| {
        let retired = methods::instead(event.deprecated, event.successor);
        vec![event.code.to_owned(), event.scopes.join(", "), retired]
    };
    let rows: Vec<_> = found.iter().map(row).collect();
    world.out.text(&paint::table(&["event", "scope", "deprecated"], &rows))
}

fn describe(code: &str, as_json: bool, world: &mut World) -> Result<(), Failure> {
    let Some(event) = find(code) else {
        let codes: Vec<&str> = EVENTS.iter().map(|event| event.code).collect();
        let near = catalogue::did_you_mean(code, &codes);
        return Err(Failure::Usage(format!("`{code}` is not documented{near}\n  `b24 events list` finds codes")));
    };
    if as_json {
        return world.out.json(&event_json(event));
    }
    let facts = [
        ("scope", event.scopes.join(" or ")),
        ("deprecated", methods::instead(event.deprecated, event.successor)),
        ("page", event.page.unwrap_or_default().to_owned()),
    ];
    world.out.text(&format!("{}\n{}", paint::head(event.code), paint::facts(&facts)))
}

fn event_json(event: &EventInfo) -> Value {
    json!({
        "code": event.code,
        "scopes": event.scopes,
        "deprecated": event.deprecated,
        "successor": event.successor,
        "page": event.page,
    })
}
