//! Documented error replies: each is a variant of its method's errors, or an error of every method.

use bitrix24::wire::{Envelope, MethodInfo, ReplyError};
use bitrix24_codegen::json;

use crate::corpus::{Corpus, json_blocks, section};
use crate::known::Finding;
use crate::table::Table;

/// What an error reply is to a caller.
enum Outcome {
    /// A variant of the method.
    Variant,
    /// An error of every method.
    System,
    /// Only a code and a text.
    Untyped(String),
}

/// Errors that are no variant.
pub(crate) fn findings(corpus: &Corpus, numbers: &mut String) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut table = Table::<2>::default();
    for page in &corpus.pages {
        for text in json_blocks(&page.raw.errors) {
            let Some(outcome) = read(page.method, text) else { continue };
            let section = section(&page.path);
            table.add(section, 0, usize::from(matches!(outcome, Outcome::Variant)), 1);
            table.add(section, 1, usize::from(!matches!(outcome, Outcome::Untyped(_))), 1);
            if let Outcome::Untyped(said) = outcome {
                found.push(Finding { page: page.path.clone(), place: "error".to_owned(), said });
            }
        }
    }
    table.print(["errors that are variants", "or system errors"], numbers);
    found
}

/// Documented errors of a method that a reply with their code, text and status would not be read as.
pub(crate) fn ambiguous(method: &MethodInfo) -> Vec<String> {
    let mut found = Vec::new();
    for (index, case) in method.errors().enumerate() {
        let (code, message) = (case.code.map(sample), case.message.map(sample));
        let body =
            serde_json::json!({"error": code.unwrap_or_default(), "error_description": message.unwrap_or_default()});
        let status = case.status.unwrap_or(400);
        let Err(ReplyError::Api(error)) = Envelope::parse(status, None, body.to_string().as_bytes()) else {
            found.push(format!("{}: case {index} is not read as an error", method.name));
            continue;
        };
        let read = method.documented_error(&error);
        if read != Some(index) {
            found.push(format!("{}: case {index} {case:?} is read as {read:?}", method.name));
        }
    }
    found
}

/// A text with something in the place of `<…>`.
fn sample(text: &str) -> String {
    match text.split_once('<').and_then(|(before, rest)| Some((before, rest.split_once('>')?))) {
        Some((before, (inside, behind))) => format!("{before}{inside}{}", sample(behind)),
        None => text.to_owned(),
    }
}

/// `None` where the block is no error reply.
fn read(method: &MethodInfo, text: &str) -> Option<Outcome> {
    let value = json::read(text).ok()?.value;
    value.get("error")?;
    let body = serde_json::to_vec(&value).expect("a value is JSON");
    match Envelope::parse(400, None, &body) {
        Err(ReplyError::Api(error)) if method.documented_error(&error).is_some() => Some(Outcome::Variant),
        Err(ReplyError::Api(error)) if error.system().is_some() => Some(Outcome::System),
        Err(ReplyError::Api(error)) => {
            let code = error.code.as_deref().unwrap_or("no code");
            Some(Outcome::Untyped(format!("{code}: {}", error.description.chars().take(80).collect::<String>())))
        }
        _ => Some(Outcome::Untyped("this is not read as an error".to_owned())),
    }
}
