//! `b24 batch`: many commands, fifty at a time.

use std::collections::BTreeMap;

use bitrix24::ErrorKind;
use clap::Args;
use serde_json::{Value, json};

use super::call;
use crate::batch::{self, Chunk, Command, Outcome};
use crate::failure::Failure;
use crate::options::{Common, Interface};
use crate::params::{self, Parameters};
use crate::runtime::block_on;
use crate::session::Session;
use crate::world::World;
use crate::{catalogue, credential, report};

const HELP: &str = "\
The file has one command per line; empty lines and lines that begin with # are skipped:
  crm.item.get entityTypeId=2 id=42
  deal: crm.deal.get ID=7                     a label in front; without one it is the line, `line4`
  {\"method\": \"user.get\", \"params\": {\"ID\": 1}, \"as\": \"me\"}
A command may use the result of an earlier one: ID='$result[deal][ID]'. Both have to be in one
batch, and the first failure stops it.

One JSON object per command comes out, in the order of the file:
  {\"label\":\"deal\",\"line\":2,\"method\":\"crm.deal.get\",\"ok\":true,\"result\":{…}}
  {\"label\":\"me\",\"line\":3,\"method\":\"user.get\",\"ok\":false,\"error\":{\"code\":\"…\"}}

Examples:
  b24 batch commands.txt --dry-run
  b24 batch commands.txt --halt > results.jsonl
  seq 1 200 | sed 's/.*/crm.item.get entityTypeId=2 id=&/' | b24 batch -";

/// Carries out the commands of a file, fifty per call
///
/// All commands are checked before the first one is sent.
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub(crate) struct Batch {
    /// The file, or `-` for standard input
    file: String,
    #[command(flatten)]
    interface: Interface,
    /// Stops at the first command that fails
    #[arg(long)]
    halt: bool,
    /// Prints the calls that would be made, and makes none
    #[arg(long)]
    dry_run: bool,
    /// Sends the parameters as they are
    #[arg(long)]
    no_check: bool,
}

impl Batch {
    pub(crate) fn run(&self, common: &Common, world: &mut World) -> Result<(), Failure> {
        let credential = if self.dry_run { None } else { Some(credential::find(common, world)?) };
        let text = if self.file == "-" { world.read_input()? } else { params::read(&self.file)? };
        let written = lines(&text)?;
        let (commands, warnings) = self.commands(&written)?;
        let chunks = batch::chunks(&commands, self.halt)?;
        report::warnings(&warnings, common, world);
        let Some(credential) = credential else { return dry_run(chunks, world) };
        let session = Session::open(&credential, world)?;
        match block_on(self.send(chunks, &session, world))? {
            0 => Ok(()),
            failed => {
                Err(Failure::Partly(format!("{failed} of {} commands failed or were not carried out", commands.len())))
            }
        }
    }

    /// Sends all chunks, one after the other, and tells how many commands have failed.
    async fn send(&self, chunks: Vec<Chunk<'_, '_>>, session: &Session, world: &mut World) -> Result<usize, Failure> {
        let mut failed = 0;
        let mut chunks = chunks.into_iter();
        while let Some(chunk) = chunks.next() {
            let commands = chunk.commands;
            let outcomes = chunk.send(session).await;
            let rest = chunks.as_slice();
            let outcomes = outcomes.map_err(|failure| of_chunk(failure, commands, rest))?;
            let before = failed;
            for (command, outcome) in outcomes {
                failed += usize::from(outcome.is_err());
                let printed = world.out.json_line(&line(command, &outcome));
                printed.map_err(|failure| unsent(failure, rest))?;
            }
            if self.halt && failed > before {
                for command in rest.iter().flat_map(|chunk| chunk.commands) {
                    failed += 1;
                    world.out.json_line(&not_executed(command))?;
                }
                break;
            }
        }
        Ok(failed)
    }

    /// All commands, checked; and what is to be said of them.
    fn commands<'w>(&self, written: &'w [Written]) -> Result<(Vec<Command<'w>>, Vec<String>), Failure> {
        let mut labels = BTreeMap::new();
        let (mut commands, mut all) = (Vec::new(), Vec::new());
        for one in written {
            let (command, warnings) = self.command(one).map_err(|failure| at_line(one.line, failure))?;
            if let Some(before) = labels.insert(command.label.clone(), one.line) {
                let text = format!("the label `{}` is also that of line {before}", command.label);
                return Err(at_line(one.line, Failure::Usage(text)));
            }
            all.extend(warnings.into_iter().map(|text| format!("line {}: {text}", one.line)));
            commands.push(command);
        }
        Ok((commands, all))
    }

    fn command<'w>(&self, written: &'w Written) -> Result<(Command<'w>, Vec<String>), Failure> {
        let target = catalogue::resolve(&written.method, self.interface.wanted())?;
        let label = written.label.clone().unwrap_or_else(|| format!("line{}", written.line));
        let (parameters, warnings) = call::checked(target, written.parameters.clone(), self.no_check)?;
        Ok((Command { label, line: written.line, target, parameters }, warnings))
    }
}

/// A line as it was written.
struct Written {
    line: usize,
    label: Option<String>,
    method: String,
    parameters: Parameters,
}

fn lines(text: &str) -> Result<Vec<Written>, Failure> {
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    let commands = numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let read = |(line, text): (usize, &str)| read_line(line, text).map_err(|failure| at_line(line, failure));
    let commands = commands.map(read).collect::<Result<Vec<_>, _>>()?;
    if commands.is_empty() { Err(Failure::Usage("there is no command in it".to_owned())) } else { Ok(commands) }
}

fn read_line(line: usize, text: &str) -> Result<Written, Failure> {
    if text.starts_with('{') {
        return read_json(line, text);
    }
    let words = shlex::split(text).ok_or_else(|| Failure::Usage("a quote is not closed".to_owned()))?;
    let (label, words) = match words.split_first() {
        Some((first, rest)) if first.ends_with(':') => (Some(first.trim_end_matches(':').to_owned()), rest),
        _ => (None, &words[..]),
    };
    let Some((method, parameters)) = words.split_first() else {
        return Err(Failure::Usage("the name of a method is missing".to_owned()));
    };
    if parameters.iter().any(|word| word == "-") {
        return Err(Failure::Usage("`-` is not for the commands of a batch".to_owned()));
    }
    let parameters = params::parse(parameters, &mut std::io::empty())?;
    Ok(Written { line, label, method: method.clone(), parameters })
}

fn read_json(line: usize, text: &str) -> Result<Written, Failure> {
    let Value::Object(mut entries) = params::json(text, "the command")? else {
        return Err(Failure::Usage("the command must be a JSON object".to_owned()));
    };
    let mut text = |key: &str| match entries.remove(key) {
        Some(Value::String(text)) => Ok(Some(text)),
        None | Some(Value::Null) => Ok(None),
        Some(_) => Err(Failure::Usage(format!("`{key}` must be a text"))),
    };
    let (method, label) = (text("method")?, text("as")?);
    let method = method.ok_or_else(|| Failure::Usage("`method` is missing".to_owned()))?;
    let parameters = entries.remove("params").filter(|value| !value.is_null()).unwrap_or_else(|| json!({}));
    match entries.keys().next() {
        Some(key) => Err(Failure::Usage(format!("`{key}` is not `method`, `params` or `as`"))),
        None => Ok(Written { line, label, method, parameters: Parameters::of_json(parameters) }),
    }
}

fn at_line(line: usize, failure: Failure) -> Failure {
    match failure {
        Failure::Usage(text) => Failure::Usage(format!("line {line}: {text}")),
        Failure::File(text) => Failure::File(format!("line {line}: {text}")),
        other => other,
    }
}

/// What became of a command, for a line of output.
fn line(command: &Command<'_>, outcome: &Outcome) -> Value {
    let reply = match outcome {
        Ok(reply) => reply,
        Err(error) if error.kind() == ErrorKind::NotExecuted => return not_executed(command),
        Err(error) => {
            let (code, description) = match error.api() {
                Some(api) => (api.code.clone(), api.description.clone()),
                None => (None, error.to_string()),
            };
            return failed(command, json!({ "code": code, "description": description }));
        }
    };
    let mut line = facts(command, true);
    line["result"] = reply.result.clone();
    for (key, value) in [("total", reply.total), ("next", reply.next)] {
        if let Some(value) = value {
            line[key] = value.into();
        }
    }
    line
}

fn facts(command: &Command<'_>, ok: bool) -> Value {
    json!({ "label": command.label, "line": command.line, "method": command.target.name, "ok": ok })
}

fn failed(command: &Command<'_>, error: Value) -> Value {
    let mut line = facts(command, false);
    line["error"] = error;
    line
}

fn not_executed(command: &Command<'_>) -> Value {
    failed(command, json!({ "code": null, "description": "not carried out: an earlier command failed" }))
}

fn left(rest: &[Chunk<'_, '_>]) -> usize {
    rest.iter().map(|chunk| chunk.commands.len()).sum()
}

/// The failure of a write to the output. If the reader is gone and commands are left, that is no success.
fn unsent(failure: Failure, rest: &[Chunk<'_, '_>]) -> Failure {
    match (failure, left(rest)) {
        (Failure::Closed, left) if left > 0 => {
            Failure::Partly(format!("nobody reads the output any more; {left} commands were not sent"))
        }
        (failure, _) => failure,
    }
}

/// The failure of a whole chunk, with its lines and the number of commands that were not sent.
fn of_chunk(failure: Failure, commands: &[Command<'_>], rest: &[Chunk<'_, '_>]) -> Failure {
    let Failure::Call(class, text) = failure else { return failure };
    let place = match commands {
        [first, .., last] => format!("lines {} to {}", first.line, last.line),
        [only] => format!("line {}", only.line),
        [] => String::new(),
    };
    let rest = left(rest);
    let rest = if rest > 0 { format!("; {rest} more commands were not sent") } else { String::new() };
    Failure::Call(class, format!("{text}\n  this was the batch of {place}{rest}"))
}

fn dry_run(chunks: Vec<Chunk<'_, '_>>, world: &mut World) -> Result<(), Failure> {
    for chunk in chunks {
        let (rest, commands) = (catalogue::version(chunk.version), chunk.commands.len());
        let body = block_on(chunk.rehearse())?;
        world.out.json(&json!({ "method": "batch", "rest": rest, "commands": commands, "body": body }))?;
    }
    Ok(())
}
