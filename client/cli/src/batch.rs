//! Batches over single calls of `batch`: chunks, bodies, and what became of each command.

use bitrix24::{Reply, Value, Version};
use serde_json::{Map, json};

use crate::failure::Failure;
use crate::query::query;
use crate::session::{Session, Target};

/// As many commands fit into one batch (B2-3).
pub(crate) const CHUNK: usize = 50;

/// A command of a batch.
#[derive(Clone, Debug)]
pub(crate) struct Command<'a> {
    /// Its name inside of the batch.
    pub(crate) label: String,
    /// Its line in the file.
    pub(crate) line: usize,
    /// The method.
    pub(crate) target: Target<'a>,
    /// Its parameters by name.
    pub(crate) parameters: Value,
}

/// What became of a command.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// Its result, and how many rows there are behind it.
    Done {
        /// The result.
        result: Value,
        /// Number of rows in all pages.
        total: Option<Value>,
        /// Offset of the next page.
        next: Option<Value>,
    },
    /// The service refused it.
    Refused {
        /// The code, if there is one.
        code: Option<String>,
        /// The text.
        description: String,
    },
    /// An earlier command failed and stopped the batch.
    NotExecuted,
}

/// Commands that are sent together.
#[derive(Debug)]
pub(crate) struct Chunk<'a, 'b> {
    version: Version,
    /// In the order of the file.
    pub(crate) commands: &'b [Command<'a>],
    body: Value,
}

/// Cuts commands into chunks, in their order: at most fifty of one interface. Commands that refer to others have to
/// stay together, and stop at the first failure (B2-6).
pub(crate) fn chunks<'a, 'b>(commands: &'b [Command<'a>], halt: bool) -> Result<Vec<Chunk<'a, 'b>>, Failure> {
    let refers = commands.iter().find(|command| has_reference(&command.parameters));
    let halt = halt || refers.is_some();
    let mut chunks = Vec::new();
    for same in commands.chunk_by(|a, b| a.target.version == b.target.version) {
        for commands in same.chunks(CHUNK) {
            let version = same[0].target.version;
            let body = if version == Version::V2 { body_2(commands, halt)? } else { body_3(commands) };
            chunks.push(Chunk { version, commands, body });
        }
    }
    match refers {
        Some(command) if chunks.len() > 1 => Err(Failure::Usage(format!(
            "line {}: the command refers to another one, so all have to fit into one batch: at most {CHUNK} commands of \
             one version of REST",
            command.line
        ))),
        _ => Ok(chunks),
    }
}

impl<'a> Chunk<'a, '_> {
    /// The call that carries it, and the body of it.
    pub(crate) fn request(&self) -> (Target<'static>, &Value) {
        let method = crate::catalogue::methods("batch").into_iter().find(|method| method.version == self.version);
        (Target { name: "batch", version: self.version, method }, &self.body)
    }

    /// Sends it. The failure is that of the whole chunk.
    pub(crate) async fn send(&self, session: &Session) -> Result<Vec<(&Command<'a>, Outcome)>, Failure> {
        let (target, body) = self.request();
        let reply = session.call(target, body).await?;
        let outcome = if self.version == Version::V2 { outcome_2 } else { outcome_3 };
        let each = |(index, command)| (command, outcome(&reply, command, index));
        Ok(self.commands.iter().enumerate().map(each).collect())
    }
}

/// B2-1.
fn body_2(commands: &[Command<'_>], halt: bool) -> Result<Value, Failure> {
    let mut cmd = Map::new();
    for command in commands {
        let query =
            query(&command.parameters).map_err(|text| Failure::Usage(format!("line {}: {text}", command.line)))?;
        let text =
            if query.is_empty() { command.target.name.to_owned() } else { format!("{}?{query}", command.target.name) };
        cmd.insert(command.label.clone(), Value::String(text));
    }
    Ok(json!({ "halt": u8::from(halt), "cmd": cmd }))
}

/// B3-1.
fn body_3(commands: &[Command<'_>]) -> Value {
    let one = |command: &Command<'_>| {
        let (method, query, label) = (command.target.name, &command.parameters, &command.label);
        json!({ "method": method, "query": query, "as": label })
    };
    commands.iter().map(one).collect()
}

/// B2-4 and B2-5.
fn outcome_2(reply: &Reply<Value>, command: &Command<'_>, index: usize) -> Outcome {
    let find = |member: &str| member_of(reply.result.get(member)?, &command.label, index);
    match (find("result_error"), find("result")) {
        (Some(Value::String(text)), _) => Outcome::Refused { code: None, description: text.clone() },
        (Some(error), _) => {
            let text = |key: &str| match error.get(key) {
                Some(Value::String(text)) => text.clone(),
                Some(Value::Number(number)) => number.to_string(),
                _ => String::new(),
            };
            let code = Some(text("error")).filter(|code| !code.is_empty() && code != "0");
            Outcome::Refused { code, description: text("error_description") }
        }
        (None, Some(result)) => Outcome::Done {
            result: result.clone(),
            total: find("result_total").cloned(),
            next: find("result_next").cloned(),
        },
        (None, None) => Outcome::NotExecuted,
    }
}

/// B3-3: a list in the order of the commands.
fn outcome_3(reply: &Reply<Value>, command: &Command<'_>, index: usize) -> Outcome {
    match member_of(&reply.result, &command.label, index) {
        Some(result) => Outcome::Done { result: result.clone(), total: None, next: None },
        None => Outcome::NotExecuted,
    }
}

/// The entry of a command: by its label, or by its place in a list.
fn member_of<'v>(member: &'v Value, label: &str, index: usize) -> Option<&'v Value> {
    match member {
        Value::Object(entries) => entries.get(label),
        Value::Array(items) => items.get(index),
        _ => None,
    }
}

/// `$result[…]` of REST 2, `$ref` and `$refArray` of REST 3.0.
fn has_reference(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains("$result["),
        Value::Array(items) => items.iter().any(has_reference),
        Value::Object(entries) => {
            entries.iter().any(|(key, value)| key == "$ref" || key == "$refArray" || has_reference(value))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    fn command(label: &str, method: &'static str, parameters: Value) -> Command<'static> {
        let target = catalogue::resolve(method, None).unwrap();
        Command { label: label.to_owned(), line: 1, target, parameters }
    }

    #[test]
    fn b2_7_chunks_of_fifty_of_one_interface() {
        let mut commands: Vec<_> =
            (0..60).map(|index| command(&format!("c{index}"), "crm.item.get", json!({"id": index}))).collect();
        commands.push(command("note", "note.collection.list", json!({})));
        let sizes: Vec<_> = chunks(&commands, false).unwrap().iter().map(|chunk| chunk.commands.len()).collect();
        assert_eq!(sizes, [50, 10, 1]);
    }

    #[test]
    fn b2_6_references_stay_together_and_halt() {
        let refers = command("b", "crm.item.get", json!({"id": "$result[a][ID]"}));
        let two = [command("a", "crm.item.get", json!({"id": 1})), refers.clone()];
        let whole = chunks(&two, false).unwrap();
        assert_eq!(whole[0].body["halt"], 1);
        assert_eq!(whole[0].body["cmd"]["b"], "crm.item.get?id=%24result%5Ba%5D%5BID%5D");
        let many: Vec<_> = (0..51).map(|_| refers.clone()).collect();
        assert!(chunks(&many, false).is_err());
    }

    #[test]
    fn b2_5_what_became_of_a_command() {
        let outcome = |result: Value| {
            let mut reply = Reply::default();
            reply.result = result;
            outcome_2(&reply, &command("a", "crm.item.get", json!({})), 0)
        };
        let done = |result| Outcome::Done { result, total: None, next: None };
        assert_eq!(outcome(json!({"result": {"a": null}, "result_error": []})), done(Value::Null));
        assert_eq!(outcome(json!({"result": [5], "result_error": []})), done(json!(5)));
        assert_eq!(outcome(json!({"result": [], "result_error": []})), Outcome::NotExecuted);
        let refused = outcome(json!({"result_error": {"a": {"error": 100, "error_description": "no"}}}));
        assert_eq!(refused, Outcome::Refused { code: Some("100".into()), description: "no".into() });
        let refused = outcome(json!({"result": {"a": 1}, "result_error": {"a": "plain"}}));
        assert_eq!(refused, Outcome::Refused { code: None, description: "plain".into() });
    }

    #[test]
    fn b3_1_a_batch_of_rest_3_is_a_list() {
        let commands = [command("a", "note.collection.list", json!({}))];
        let body = &chunks(&commands, false).unwrap()[0].body;
        assert_eq!(*body, json!([{"method": "note.collection.list", "query": {}, "as": "a"}]));
    }
}
