//! `lower::examples`: code blocks → examples: request bodies from cURL commands, replies and errors from JSON. Decides
//! which blocks of a section are examples.

pub mod closed;
pub mod codes;
pub mod cursor;
pub mod declared;
pub mod evidence;
pub mod sent;
pub mod shapes;

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use self::evidence::Keys;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::json::{self, Read};
use crate::page::raw::{PartContent, Section};
use crate::span::Span;
use crate::syntax::tree::Fence;

/// A documented call.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The method in its URL, as written; `None` if the URL names none.
    pub method: Option<String>,
    /// The URL has the path of REST 3.0, `/rest/api/`.
    pub v3: bool,
    /// The body; `Null` if the command sends none.
    pub body: Value,
    /// The code block.
    pub span: Span,
}

/// A documented reply or error.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The JSON.
    pub value: Value,
    /// The code block.
    pub span: Span,
}

/// Reads the cURL commands in `section`, in order. A command whose body cannot be read gives a diagnostic.
pub fn requests(section: &Section, diagnostics: &mut Diagnostics) -> Vec<Request> {
    fences(section).filter_map(|fence| request(fence, diagnostics)).collect()
}

/// Reads the JSON blocks of `section`, in order: replies in a response section, errors in an error section. A block
/// that is declared as `json` and is not gives a diagnostic; other blocks that are not JSON are skipped.
pub fn replies(section: &Section, diagnostics: &mut Diagnostics) -> Vec<Reply> {
    fences(section).filter_map(|fence| reply(fence, diagnostics)).collect()
}

/// The keys in the examples of languages other than the shell, one set per code block: quoted texts and names before a
/// colon, an arrow or an equals sign.
#[must_use]
pub fn keys_of_languages(section: &Section) -> Vec<Keys> {
    static KEY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"["']([A-Za-z_]\w*)["']\s*(?::|=>)|\b([A-Za-z_]\w*)(?:\s*:|=)"#)
            .expect("the pattern of keys is valid")
    });
    let is_code = |fence: &&Fence| LANGUAGES.contains(&fence.info.to_ascii_lowercase().as_str());
    let keys = |fence: &Fence| {
        let found = KEY.captures_iter(&fence.text).filter_map(|found| found.get(1).or_else(|| found.get(2)));
        found.map(|key| key.as_str().to_owned()).collect()
    };
    fences(section).filter(is_code).map(keys).collect()
}

/// The languages of code blocks whose keys are those of requests.
const LANGUAGES: &[&str] = &["js", "javascript", "ts", "typescript", "php", "python", "py", "go"];

fn fences(section: &Section) -> impl Iterator<Item = &Fence> {
    section.parts.iter().filter_map(|part| match &part.content {
        PartContent::Fence(fence) => Some(fence),
        _ => None,
    })
}

fn reply(fence: &Fence, diagnostics: &mut Diagnostics) -> Option<Reply> {
    let declared = fence.info.eq_ignore_ascii_case("json");
    if !declared && !fence.info.is_empty() {
        return None;
    }
    match json::read_parts(&fence.text) {
        // A block without a language counts only if it is JSON without repairs.
        Ok(read) if declared || read.repairs.is_empty() => {
            report_repairs(fence, &read, diagnostics);
            Some(Reply { value: read.value, span: fence.span })
        }
        Err(unreadable) if declared => {
            let message = format!("this is no JSON: {} was expected here", unreadable.expected);
            let place = place(fence, unreadable.at);
            let help = "the reply is read from the tables of the page alone";
            diagnostics.push(Diagnostic::new(&codes::UNREADABLE_JSON, place, message).with_help(help));
            None
        }
        _ => None,
    }
}

fn report_repairs(fence: &Fence, read: &Read, diagnostics: &mut Diagnostics) {
    for lost in read.repairs.iter().filter(|repair| repair.mistake == json::Mistake::Unreadable) {
        let diagnostic = Diagnostic::new(
            &codes::UNREADABLE_JSON,
            place(fence, lost.range.start),
            "this place is no JSON and is left out",
        );
        diagnostics.push(diagnostic.with_help("what stands before and behind it is read"));
    }
    let mended = || read.repairs.iter().filter(|repair| repair.mistake != json::Mistake::Unreadable);
    let Some(first) = mended().next() else { return };
    let mut names: Vec<_> = mended().map(|r| r.mistake).collect();
    names.sort_unstable();
    names.dedup();
    let names: Vec<_> = names.into_iter().map(json::Mistake::name).collect();
    let message = format!("this JSON was repaired: {}", names.join(", "));
    diagnostics.add(&codes::REPAIRED_JSON, place(fence, first.range.start), message);
}

/// The place of a byte in the text of a block. The text of an indented block has lost its indentation, so the place is
/// the whole block.
fn place(fence: &Fence, at: usize) -> Span {
    let range = fence.span.range();
    if range.len() != fence.text.len() || at >= fence.text.len() {
        return fence.span;
    }
    let width = fence.text[at..].chars().next().map_or(0, char::len_utf8);
    Span::new(fence.span.file, range.start + at..range.start + at + width)
}

fn request(fence: &Fence, diagnostics: &mut Diagnostics) -> Option<Request> {
    if !fence.text.trim_start().starts_with("curl") {
        return None;
    }
    let words = shell_words(&fence.text);
    let url = words.iter().map(String::as_str).find(|word| word.starts_with("http"));
    // After an apostrophe in the body the URL may be part of another shell word.
    let url = url.or_else(|| fence.text.split_whitespace().rfind(|word| word.starts_with("http"))).unwrap_or_default();
    let (method, v3) = method_of(url);
    let body = words.iter().position(|w| matches!(w.as_str(), "-d" | "--data" | "--data-raw")).map(|i| i + 1);
    let body = match body.and_then(|i| words.get(i)) {
        None => Value::Null,
        Some(word) => match json::read(word).or_else(|e| quoted_body(&fence.text).map_or(Err(e), json::read)) {
            Ok(read) => {
                report_repairs(fence, &read, diagnostics);
                read.value
            }
            Err(unreadable) => {
                let message = format!("the body of this command is no JSON: {} was expected", unreadable.expected);
                diagnostics.add(&codes::UNREADABLE_REQUEST, fence.span, message);
                return None;
            }
        },
    };
    Some(Request { method, v3, body, span: fence.span })
}

/// The intended body of a command in which an apostrophe ends the shell word too early.
fn quoted_body(text: &str) -> Option<&str> {
    let start = text.find("'{")? + 1;
    let end = text.rfind("}'")? + 1;
    text.get(start..end)
}

/// The method that a URL calls: the last segment of its path after `/rest/`.
fn method_of(url: &str) -> (Option<String>, bool) {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some((_, path)) = path.split_once("/rest/") else { return (None, false) };
    let v3 = path == "api" || path.starts_with("api/");
    let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let name = name.strip_suffix(".json").or_else(|| name.strip_suffix(".xml")).unwrap_or(name);
    ((!name.is_empty()).then(|| name.to_owned()), v3)
}

/// The words of a shell command, quotes resolved and adjacent parts joined. Substitutions are kept as text.
fn shell_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' => {
                let word = word.get_or_insert_default();
                word.extend(chars.by_ref().take_while(|c| *c != '\''));
            }
            '"' => {
                let word = word.get_or_insert_default();
                while let Some(c) = chars.next().filter(|c| *c != '"') {
                    match (c, chars.peek()) {
                        ('\\', Some('"' | '\\' | '$' | '`')) => word.extend(chars.next()),
                        ('\\', Some('\n')) => drop(chars.next()),
                        _ => word.push(c),
                    }
                }
            }
            '\\' => match chars.next() {
                Some('\n') | None => {}
                Some(c) => word.get_or_insert_default().push(c),
            },
            c if c.is_whitespace() => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::raw::Part;
    use crate::span::FileId;

    fn section(fences: &[(&str, &str)]) -> Section {
        let parts = fences.iter().map(|(info, text)| {
            let span = Span::new(FileId(0), 100..100 + text.len());
            let fence = Fence { info: (*info).into(), text: (*text).into(), span };
            Part { headings: Default::default(), tab: None, include: None, span, content: PartContent::Fence(fence) }
        });
        Section { present: true, parts: parts.collect() }
    }

    fn ids(diagnostics: &Diagnostics) -> Vec<&str> {
        diagnostics.as_slice().iter().map(|d| d.code.id).collect()
    }

    #[test]
    fn bodies_are_read_as_the_shell_would() {
        let url = "https://host/rest/1/token/a.b.add";
        let cases = [
            (
                format!("curl -X POST \\\n-H \"Accept: application/json\" \\\n-d '{{\"id\":1}}' \\\n{url}"),
                r#"{"id":1}"#,
            ),
            (format!("curl -d '{{\"at\":\"'\"$(date +%s)\"'\"}}' {url}"), r#"{"at":"$(date +%s)"}"#),
            (format!("curl --data '{{\"name\":\"it's\"}}' {url}"), r#"{"name":"it's"}"#),
            (format!("curl -d \"{{\\\"id\\\":1}}\" {url}.json?x=1"), r#"{"id":1}"#),
            (format!("curl {url}/"), "null"),
        ];
        for (command, body) in cases {
            let mut diagnostics = Diagnostics::default();
            let read = requests(&section(&[("bash", &command)]), &mut diagnostics);
            assert_eq!(read[0].body.to_string(), body, "{command}");
            assert_eq!(read[0].method.as_deref(), Some("a.b.add"), "{command}");
            assert_eq!(diagnostics.as_slice(), [], "{command}");
        }
    }

    #[test]
    fn keys_are_seen_in_other_languages() {
        let js = "BX24.callMethod('a.b', { fields: { 'NAME': 'x:y' }, \"select\": ['ID'] })";
        let php = "$api->call('a.b', ['FIELDS' => ['NAME' => $name]])";
        let found = keys_of_languages(&section(&[("js", js), ("php", php), ("bash", "curl -d '{\"no\":1}'")]));
        let found: Vec<Vec<&str>> = found.iter().map(|keys| keys.iter().map(String::as_str).collect()).collect();
        assert_eq!(found, [vec!["NAME", "fields", "select", "x"], vec!["FIELDS", "NAME"]]);
    }

    #[test]
    fn the_path_of_rest_3_is_seen() {
        assert_eq!(
            method_of("https://host/rest/api/1/token/main.eventlog.list"),
            (Some("main.eventlog.list".into()), true)
        );
        assert_eq!(method_of("https://host/rest/api.get"), (Some("api.get".into()), false));
        assert_eq!(method_of("https://host/x"), (None, false));
    }

    #[test]
    fn a_body_that_is_no_json_is_reported() {
        let mut diagnostics = Diagnostics::default();
        let read =
            requests(&section(&[("bash", "curl -d 'id=1' https://host/rest/a"), ("js", "f()")]), &mut diagnostics);
        assert_eq!(read, []);
        assert_eq!(ids(&diagnostics), ["unreadable-request"]);
    }

    #[test]
    fn only_json_is_an_answer() {
        let mut diagnostics = Diagnostics::default();
        let fences = [("json", "{\"a\":1,}"), ("", "true"), ("", "{ a: b }"), ("json", "Array ("), ("js", "1")];
        let read: Vec<_> =
            replies(&section(&fences), &mut diagnostics).into_iter().map(|a| a.value.to_string()).collect();
        assert_eq!(read, [r#"{"a":1}"#, "true"]);
        assert_eq!(ids(&diagnostics), ["repaired-json", "unreadable-json"]);
        let place = diagnostics.as_slice()[0].span.expect("repairs have a place");
        assert_eq!(place.range(), 106..107);
    }
}
