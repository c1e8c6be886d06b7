//! Commands cut into batches of the client: chunks, references, and what became of each command.

use std::sync::{Arc, Mutex};

use bitrix24::{
    Batch, BatchReply, BatchVersion, BoxFuture, Error, Handle, HttpFailure, HttpReply, HttpRequest, Reply, Transport,
    V2, V3, Value, Version,
};

use crate::catalogue::{self, Target};
use crate::failure::Failure;
use crate::session::Session;
use crate::verdict;

/// The number of commands that one batch takes (B2-3).
pub(crate) const CHUNK: usize = 50;

/// A command of a batch.
#[derive(Clone, Debug)]
pub(crate) struct Command<'a> {
    /// Its name in the batch.
    pub(crate) label: String,
    /// Its line in the file.
    pub(crate) line: usize,
    /// The method.
    pub(crate) target: Target<'a>,
    /// Its parameters.
    pub(crate) parameters: Value,
}

/// What became of a command.
pub(crate) type Outcome = Result<Reply<Value>, Error>;

/// Commands that are sent together.
pub(crate) struct Chunk<'a, 'b> {
    /// In the order of the file.
    pub(crate) commands: &'b [Command<'a>],
    /// The version of REST.
    pub(crate) version: Version,
    batch: AnyBatch,
    handles: Vec<Handle<Value>>,
}

/// A batch of either version of REST.
enum AnyBatch {
    V2(Batch<V2>),
    V3(Batch<V3>),
}

/// Cuts commands into chunks, in their order: at most fifty of one version of REST. Commands that refer to others must
/// be in one chunk (B2-6). All errors in commands are found here, before anything is sent.
pub(crate) fn chunks<'a, 'b>(commands: &'b [Command<'a>], halt: bool) -> Result<Vec<Chunk<'a, 'b>>, Failure> {
    let mut chunks = Vec::new();
    for same in commands.chunk_by(|a, b| a.target.version == b.target.version) {
        for commands in same.chunks(CHUNK) {
            let version = same[0].target.version;
            let (batch, handles) = match version {
                Version::V2 => fill(Batch::v2().halt(halt), commands).map(|(batch, all)| (AnyBatch::V2(batch), all))?,
                Version::V3 => fill(Batch::v3(), commands).map(|(batch, all)| (AnyBatch::V3(batch), all))?,
            };
            chunks.push(Chunk { commands, version, batch, handles });
        }
    }
    Ok(chunks)
}

type Filled<V> = (Batch<V>, Vec<Handle<Value>>);

fn fill<V: BatchVersion>(mut batch: Batch<V>, commands: &[Command<'_>]) -> Result<Filled<V>, Failure> {
    let mut handles: Vec<Handle<Value>> = Vec::new();
    for command in commands {
        let usage = |why: String| Failure::Usage(format!("line {}: {why}", command.line));
        let mut references = Vec::new();
        if V::VERSION == Version::V2 {
            references_in(&command.parameters, String::new(), &mut references);
        }
        let mut draft = batch.command_raw(command.target.name, &command.parameters).label(&command.label);
        for (parameter, label, path) in references {
            let Some(source) = handles.iter().find(|handle| handle.label() == label) else {
                let why = "all commands that refer to each other have to fit into one batch";
                return Err(usage(format!(
                    "`{parameter}` refers to `{label}`, and no command before it in this batch has that label; {why}: at \
                     most {CHUNK} of one version of REST"
                )));
            };
            draft = draft.bind(parameter, source.path(path));
        }
        handles.push(draft.add().map_err(|error| usage(error.to_string()))?);
    }
    Ok((batch, handles))
}

/// The values that are references, `$result[label][path]`: path to the value, label, and path in the result.
fn references_in<'v>(value: &'v Value, at: String, found: &mut Vec<(String, &'v str, &'v str)>) {
    let inner = |key: &str| if at.is_empty() { key.to_owned() } else { format!("{at}[{key}]") };
    match value {
        Value::String(text) => {
            let behind = text.strip_prefix("$result[").and_then(|behind| behind.split_once(']'));
            let whole = |(_, path): &(&str, &str)| path.is_empty() || path.starts_with('[') && path.ends_with(']');
            found.extend(behind.filter(whole).map(|(label, path)| (at, label, path)));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| references_in(item, inner(&index.to_string()), found));
        }
        Value::Object(entries) => entries.iter().for_each(|(key, item)| references_in(item, inner(key), found)),
        _ => {}
    }
}

impl<'a, 'b> Chunk<'a, 'b> {
    /// Sends the commands. A failure is that of the whole chunk.
    pub(crate) async fn send(self, session: &Session) -> Result<Vec<(&'b Command<'a>, Outcome)>, Failure> {
        let method = catalogue::methods("batch").into_iter().find(|method| method.version == self.version);
        let reply = self.batch.send(session).await;
        let mut reply = reply.map_err(|error| verdict::failure(&error, method))?;
        let outcomes = self.handles.into_iter().map(|handle| reply.take(handle));
        Ok(self.commands.iter().zip(outcomes).collect())
    }

    /// The body that would be sent.
    pub(crate) async fn rehearse(self) -> Result<Value, Failure> {
        let recorder = Arc::new(Recorder::default());
        // The recorder has no reply, so the call fails after the body is recorded.
        let _ = self.batch.send(&Session::rehearsal(recorder.clone())?).await;
        let body = recorder.0.lock().ok().and_then(|mut body| body.take()).unwrap_or_default();
        serde_json::from_slice(&body).map_err(|error| Failure::Usage(error.to_string()))
    }
}

impl AnyBatch {
    async fn send(self, session: &Session) -> Result<BatchReply, Error> {
        match self {
            Self::V2(batch) => session.client().batch(batch).await,
            Self::V3(batch) => session.client().batch(batch).await,
        }
    }
}

/// Keeps the body of the request, and sends nothing.
#[derive(Default)]
struct Recorder(Mutex<Option<Vec<u8>>>);

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        if let Ok(mut body) = self.0.lock() {
            *body = Some(request.body.to_vec());
        }
        Box::pin(std::future::ready(Err(HttpFailure::not_sent("nothing is sent"))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use serde_json::json;

    fn command(label: &str, method: &'static str, parameters: Value) -> Command<'static> {
        let target = catalogue::resolve(method, None).unwrap();
        Command { label: label.to_owned(), line: 1, target, parameters }
    }

    fn body(commands: &[Command<'_>]) -> Value {
        let chunk = chunks(commands, false).unwrap().remove(0);
        crate::runtime::block_on(chunk.rehearse()).unwrap()
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
        let refers = |label: &str| command(label, "crm.item.get", json!({"id": "$result[a][items][0]"}));
        let two = [command("a", "crm.item.get", json!({"id": 1})), refers("b")];
        let sent = body(&two);
        assert_eq!(sent["halt"], 1);
        assert_eq!(sent["cmd"]["b"], "crm.item.get?id=$result[a][items][0]");
        let mut many = vec![command("a", "crm.item.get", json!({"id": 1}))];
        many.extend((0..50).map(|index| refers(&format!("b{index}"))));
        assert!(chunks(&many, false).is_err(), "the last one would be in another batch");
        let inside = [
            command("a", "crm.item.get", json!({"id": 1})),
            command("b", "crm.item.get", json!({"id": "no $result[a]"})),
        ];
        assert!(chunks(&inside, false).is_err(), "a part of a text");
    }

    #[test]
    fn b3_1_a_batch_of_rest_3_is_a_list() {
        let sent = body(&[command("a", "note.collection.list", json!({}))]);
        assert_eq!(sent, json!([{"method": "note.collection.list", "query": {}, "as": "a"}]));
    }
}
