//! `b24 methods`: the documented methods.

use std::cmp::Reverse;

use bitrix24::registry::METHODS;
use bitrix24::wire::{Codec, DocumentedError, MethodInfo, OrderStyle};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::catalogue::{self, Subject};
use crate::failure::Failure;
use crate::options::Interface;
use crate::paint;
use crate::world::World;

const EXAMPLES: &str = "\
Examples:
  b24 methods search deal list
  b24 methods search entityTypeId --json | jq -r .name
  b24 methods describe crm.item.list
  b24 methods describe tasks.task.get --v3 --json";

/// Finds and describes the documented methods
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Methods {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Finds methods by words of their names, scopes and parameters; every word has to fit
    Search {
        /// The words; typing errors are forgiven
        #[arg(required = true)]
        words: Vec<String>,
        /// No more methods than that; 0 for all
        #[arg(long, default_value_t = 25, value_name = "N")]
        limit: usize,
        /// One JSON object per method
        #[arg(long)]
        json: bool,
    },
    /// Tells the parameters, pages, errors and scopes of a method
    Describe {
        /// The name of the method
        name: String,
        #[command(flatten)]
        interface: Interface,
        /// One JSON object per version of REST
        #[arg(long)]
        json: bool,
    },
}

impl Methods {
    pub(crate) fn run(&self, world: &mut World) -> Result<(), Failure> {
        match &self.command {
            Command::Search { words, limit, json } => search(words, *limit, *json, world),
            Command::Describe { name, interface, json } => {
                let wanted = |method: &&MethodInfo| interface.wanted().is_none_or(|version| method.version == version);
                let found: Vec<_> = catalogue::methods(name).into_iter().filter(wanted).collect();
                if found.is_empty() {
                    let names: Vec<&str> = METHODS.iter().map(|method| method.name).collect();
                    let near = catalogue::did_you_mean(name, &names);
                    let text = format!("`{name}` is not documented{near}\n  `b24 methods search` finds names");
                    return Err(Failure::Usage(text));
                }
                for (index, method) in found.into_iter().enumerate() {
                    if *json {
                        world.out.json(&describe_json(method))?;
                    } else {
                        let between = if index > 0 { "\n" } else { "" };
                        world.out.text(&format!("{between}{}", describe(method)))?;
                    }
                }
                Ok(())
            }
        }
    }
}

fn search(words: &[String], limit: usize, as_json: bool, world: &mut World) -> Result<(), Failure> {
    let mut found: Vec<_> = METHODS
        .iter()
        .filter_map(|method| {
            let fields = method.parameters().fields;
            let subject = Subject { name: method.name, scopes: method.scopes, fields };
            Some((catalogue::score(words, &subject)?, method))
        })
        .collect();
    let key = |(score, method): &(usize, &'static MethodInfo)| {
        (
            Reverse(*score),
            method.name.matches('.').count(),
            method.deprecated,
            method.name.len(),
            method.name,
            method.version == bitrix24::Version::V3,
        )
    };
    found.sort_by_key(key);
    if found.is_empty() {
        return Err(Failure::Usage(format!(
            "nothing documented fits `{}`: try fewer or shorter words",
            words.join(" ")
        )));
    }
    let shown = if limit == 0 { found.len() } else { limit.min(found.len()) };
    if as_json {
        return found[..shown].iter().try_for_each(|(_, method)| world.out.json_line(&short_json(method)));
    }
    let row = |(_, method): &(usize, &'static MethodInfo)| {
        vec![
            method.name.to_owned(),
            catalogue::version(method.version).to_owned(),
            method.scopes.join(", "),
            instead(method.deprecated, method.successor),
        ]
    };
    let rows: Vec<_> = found[..shown].iter().map(row).collect();
    world.out.text(&paint::table(&["method", "rest", "scope", "deprecated"], &rows))?;
    if shown < found.len() {
        world.err.note(&paint::dim(&format!("{} more; `--limit 0` shows all of them", found.len() - shown)));
    }
    Ok(())
}

/// Whether something is deprecated, and what to use instead.
pub(super) fn instead(deprecated: bool, successor: Option<&str>) -> String {
    match (deprecated, successor) {
        (false, _) => String::new(),
        (true, None) => "yes".to_owned(),
        (true, Some(name)) => format!("use {name}"),
    }
}

fn describe(method: &MethodInfo) -> String {
    let version = catalogue::version(method.version);
    let traits = [
        (method.deprecated, "deprecated"),
        (method.positional, "arguments by position"),
        (method.idempotent, "safe to repeat"),
    ];
    let traits: Vec<_> = traits.into_iter().filter(|(is, _)| *is).map(|(_, word)| word).collect();
    let scopes = if method.scopes.is_empty() { "not documented".to_owned() } else { method.scopes.join(" or ") };
    let facts = [
        ("rest", version.to_owned()),
        ("scope", scopes),
        ("traits", traits.join(", ")),
        ("use", method.successor.unwrap_or_default().to_owned()),
        ("pages", list(method).unwrap_or_default()),
        ("page", method.page.unwrap_or_default().to_owned()),
    ];
    let mut text = format!("{}\n{}", paint::head(method.name), paint::facts(&facts));
    let info = method.parameters();
    let parameters: Vec<_> = (0..info.fields.len()).map(|index| parameter(method, index)).collect();
    text.push_str(&format!("\n{}\n", paint::head("Parameters")));
    if parameters.is_empty() {
        text.push_str("  none\n");
    } else {
        text.push_str(&paint::table(&["name", "required", "sent as"], &parameters));
    }
    let errors: Vec<_> = method
        .errors()
        .map(|error| {
            let status = error.status.map(|status| status.to_string()).unwrap_or_default();
            let code = error.code.unwrap_or("(none)").to_owned();
            vec![code, status, error.message.unwrap_or_default().to_owned()]
        })
        .collect();
    if !errors.is_empty() {
        text.push_str(&format!("\n{}\n", paint::head("Errors")));
        text.push_str(&paint::table(&["code", "status", "text"], &errors));
    }
    text
}

fn parameter(method: &MethodInfo, index: usize) -> Vec<String> {
    let info = method.parameters();
    let required = if info.required.contains(&index) { "yes" } else { "" };
    let name = info.fields.get(index).copied().unwrap_or_default();
    vec![name.to_owned(), required.to_owned(), codec(method, index).unwrap_or_default().to_owned()]
}

/// How flags or numbers in a parameter are sent, if not as those of JSON.
fn codec(method: &MethodInfo, index: usize) -> Option<&'static str> {
    let (_, codec) = method.parameters().codecs.iter().find(|(at, _)| *at == index)?;
    match codec {
        Codec::Json => None,
        Codec::YesNo => Some("Y or N"),
        Codec::OneZero => Some("1 or 0"),
        Codec::Text => Some("text"),
    }
}

/// How its pages are walked.
fn list(method: &MethodInfo) -> Option<String> {
    let list = method.list?;
    let rows = [&["result"], list.rows].concat().join(".");
    let order = match list.order {
        OrderStyle::Map => "",
        OrderStyle::SortAndOrder => ", ordered by two parameters",
        _ => ", in an order of the service",
    };
    let cursor = list.cursor.map(|cursor| {
        let same = cursor.request == cursor.row;
        let row = if same { String::new() } else { format!(" (`{}` in rows)", cursor.row) };
        format!(", can be walked by `{}`{row}", cursor.request)
    });
    Some(format!("rows in `{rows}`{}{order}", cursor.unwrap_or_default()))
}

fn short_json(method: &MethodInfo) -> Value {
    json!({
        "name": method.name,
        "rest": catalogue::version(method.version),
        "scopes": method.scopes,
        "deprecated": method.deprecated,
        "successor": method.successor,
    })
}

fn describe_json(method: &MethodInfo) -> Value {
    let info = method.parameters();
    let mut value = short_json(method);
    value["page"] = json!(method.page);
    value["idempotent"] = json!(method.idempotent);
    value["positional"] = json!(method.positional);
    let parameter = |(index, name): (usize, &&str)| {
        let required = info.required.contains(&index);
        json!({ "name": name, "required": required, "sent_as": codec(method, index) })
    };
    value["parameters"] = info.fields.iter().enumerate().map(parameter).collect();
    value["list"] = method.list.map_or(Value::Null, |list| {
        let cursor = list.cursor.map(|cursor| json!({ "request": cursor.request, "row": cursor.row }));
        let order = match list.order {
            OrderStyle::Map => "map",
            OrderStyle::SortAndOrder => "sort and order",
            _ => "fixed",
        };
        json!({ "rows": list.rows, "cursor": cursor, "order": order })
    });
    value["errors"] = method.errors().map(error_json).collect();
    value
}

fn error_json(error: DocumentedError) -> Value {
    let DocumentedError { code, status, message, pattern, .. } = error;
    json!({ "code": code, "status": status, "message": message, "pattern": pattern })
}
