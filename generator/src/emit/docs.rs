//! Rustdoc of the generated items: parts of the `ir` → lines and doc attributes. Decides wording, links and escapes.

use quote::quote;
use syn::Attribute;

use super::COMMAND;
use super::ty::words;
use super::{conditions, node};
use crate::ir::{Deprecation, ErrorCase, Field, File, ModulePath, Origin, Owner, Record, Subject, Variant};
use crate::model::types::{Effect, Presence, Version, WireName};
use crate::tree::Layout;

/// The doc attributes of lines.
pub(super) fn attributes(lines: &[String]) -> Vec<Attribute> {
    lines.iter().map(|line| node::doc(line)).collect()
}

/// A `doc(alias)` attribute, so that search finds an item by another name.
pub(super) fn alias(name: &str) -> Attribute {
    node::list("doc", quote!(alias = #name))
}

/// The first line of a file.
pub(super) fn header(file: &File, layout: Layout) -> String {
    // Only for the crate of the workspace are the place of the pages and the command known.
    let (folder, end) = match layout {
        Layout::Member => ("docs/", format!("; run `{COMMAND}`")),
        Layout::Crate | Layout::Module => ("", String::new()),
    };
    let from = match file.pages.as_slice() {
        [] if folder.is_empty() => "method pages".to_owned(),
        [] => "docs".to_owned(),
        [page] => format!("{folder}{}", page.0),
        [first, more @ ..] => format!("{folder}{} and {} more", first.0, more.len()),
    };
    format!("// @generated from {from}. Do not edit{end}.")
}

/// The docs of a module.
pub(super) fn module(subject: &Subject) -> Vec<String> {
    match subject {
        Subject::Root => ROOT.iter().map(|line| (*line).to_owned()).collect(),
        Subject::V3 => vec!["Methods of REST 3.0.".to_owned()],
        Subject::Object(name) => vec![format!("`{name}.*`.")],
        Subject::Events => EVENTS.iter().map(|line| (*line).to_owned()).collect(),
        Subject::Types => vec!["Objects, ids and codes that several methods use.".to_owned()],
        Subject::Registry => REGISTRY.iter().map(|line| (*line).to_owned()).collect(),
        Subject::Area(name) => vec![format!("Shared objects of the area `{name}`.")],
    }
}

const REGISTRY: &[&str] = &[
    "All methods and events as values, for tools that meet one by its name (feature `registry`).",
    "",
    "Only those whose own feature is on are in it.",
];

const ROOT: &[&str] = &[
    "Typed requests, answers and errors of the Bitrix24 REST methods.",
    "",
    "One module per name segment: a method `a.b.add` is the request `a::b::Add`, called by `a::b::add`, when feature",
    "`a` is on; REST 3.0 is in `v3`. Nothing here opens a connection: give a request to whatever is a `Caller`.",
];

const EVENTS: &[&str] = &[
    "Events: what Bitrix24 tells a handler.",
    "",
    "`Event` has one variant per documented event and takes any code; a type such as `CrmDealAdd` stands for one event",
    "and names its code, its scopes and what it carries. The leading `on` of a code is the name of this module, which no",
    "method can have: `events` is a method. Events that carry the same few keys share a type called after those keys.",
    "",
    "All events are one feature, `on`: a handler gets what it is subscribed to, from whatever area, and all of them cost",
    "the compiler less than one large area does.",
];

/// The sentence about the scopes of a method or an event.
pub(super) fn scopes(scopes: &[String]) -> String {
    match scopes {
        [] => String::new(),
        [scope] => format!("Scope: {}.", code(scope)),
        all => format!("Scope: any of {}.", list(all.iter().map(String::as_str))),
    }
}

/// The docs of the request of a method.
pub(super) fn request(method: &crate::ir::Method, root: &str) -> Vec<String> {
    let mut out = vec![format!("Request of {}.", linked(&method.name.0, method.link.as_deref()))];
    out.push(String::new());
    let mut facts = String::new();
    if method.version == Version::V3 {
        facts.push_str("REST 3.0. ");
    }
    facts.push_str(&scopes(&method.scopes));
    if !facts.is_empty() {
        out.push(facts.trim_end().to_owned());
    }
    wildcards(&method.request.wildcards, &mut out);
    if let Some(deprecated) = &method.deprecated {
        out.push(String::new());
        out.push(successor(deprecated, root));
    }
    if out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

/// The sentence about what replaces a deprecated method.
pub(super) fn successor(deprecated: &Deprecation, root: &str) -> String {
    match (&deprecated.successor, &deprecated.target) {
        (None, _) => "Deprecated without a successor.".to_owned(),
        (Some(name), None) => format!("Deprecated: use {}.", code(&name.0)),
        (Some(name), Some(target)) => {
            let path = module_path(root, &target.module);
            let feature = code(&target.feature.0);
            format!("Deprecated: use [`{}`]({path}::{}()) (feature {feature}).", name.0, target.function)
        }
    }
}

fn module_path(root: &str, path: &ModulePath) -> String {
    path.0.iter().fold(root.to_owned(), |all, name| format!("{all}::{name}"))
}

/// The docs of a nested or shared type.
pub(super) fn origin(origin: &Origin, patterns: &[WireName]) -> Vec<String> {
    let path = origin.path.iter().map(|name| name.0.as_str()).collect::<Vec<_>>().join(".");
    let more = match origin.others {
        0 => ".".to_owned(),
        1 => ", and one other place.".to_owned(),
        others => format!(", and {others} other places."),
    };
    let first = match (&origin.owner, path.is_empty()) {
        (Owner::Parameters(method), _) => format!("Parameter {} of {}", code(&path), code(&method.0)),
        (Owner::Result(method), true) => format!("Answer of {}", code(&method.0)),
        (Owner::Result(method), false) => format!("{} in the answer of {}", code(&path), code(&method.0)),
        (Owner::Event(event), _) => format!("{} of the event {}", payload_path(origin), code(&event.0)),
        (Owner::Events, _) => format!("{} of events that carry these keys", payload_path(origin)),
        (Owner::Object(name, link), true) => format!("Object {}", linked(&name.0, link.as_deref())),
        (Owner::Object(name, ..), false) => format!("{} of the object {}", code(&path), code(&name.0)),
    };
    let mut out = vec![format!("{first}{more}")];
    wildcards(patterns, &mut out);
    out
}

/// The docs of the constructor of a struct.
pub(super) fn constructor(record: &Record) -> String {
    let is_request = matches!(record.origin.owner, Owner::Parameters(_)) && record.origin.path.is_empty();
    let (what, parts) = if is_request { ("A request", "parameters") } else { ("An object", "keys") };
    if record.fields.iter().any(|field| field.required) {
        format!("{what} with its required {parts}.")
    } else if record.fields.is_empty() && record.wildcards.is_empty() {
        format!("{what} without {parts}.")
    } else {
        format!("{what} whose {parts} are all left out.")
    }
}

/// The path of a type in a payload, `data.FIELDS`.
fn payload_path(origin: &Origin) -> String {
    let keys = origin.path.iter().map(|name| name.0.as_str());
    code(&["data"].into_iter().chain(keys).collect::<Vec<_>>().join("."))
}

/// Adds the line about keys that match patterns.
fn wildcards(patterns: &[WireName], out: &mut Vec<String>) {
    if !patterns.is_empty() {
        out.push(String::new());
        let names = list(patterns.iter().map(|name| name.0.as_str()));
        out.push(format!("Keys like {names} are in `extra`."));
    }
}

/// The docs of a field.
pub(super) fn field(field: &Field) -> Vec<String> {
    let mut line = format!("{}: {}", code(&field.wire.0), words(&field.ty));
    match &field.presence {
        Presence::Optional => {}
        Presence::Required => line.push_str(", required"),
        Presence::OneOf(names) => {
            line.push_str(&format!(", one of {} is required", list(names.iter().map(|name| name.0.as_str()))));
        }
        Presence::Conditional if field.conditions.iter().any(|found| found.effect == Effect::Required) => {}
        Presence::Conditional => line.push_str(", required under a condition that the page tells"),
    }
    if field.nullable {
        line.push_str(", may be `null`");
    }
    line.push('.');
    for sentence in conditions::sentences(&field.conditions) {
        line.push_str(&format!(" {sentence}"));
    }
    if let Some(default) = &field.default {
        line.push_str(&format!(" Default: {}.", code(default)));
    }
    if !field.applies_to.is_empty() {
        line.push_str(&format!(" Only for: {}.", list(field.applies_to.iter().map(String::as_str))));
    }
    if field.as_text {
        line.push_str(" Sent as text.");
    }
    if field.deprecated {
        line.push_str(" Deprecated.");
    }
    let mut out = vec![line];
    if let Some(description) = &field.description {
        out.push(String::new());
        out.extend(description.lines().map(prose));
    }
    out
}

/// The docs of the variant of a value.
pub(super) fn variant(variant: &Variant) -> Vec<String> {
    vec![match &variant.label {
        Some(label) => format!("{}: {}.", code(&variant.wire), prose(label)),
        None => format!("{}.", code(&variant.wire)),
    }]
}

/// The docs of the variant of an error.
pub(super) fn error(case: &ErrorCase) -> Vec<String> {
    let mut line = match (&case.code, &case.message) {
        (Some(name), None) => code(name),
        (Some(name), Some(message)) => format!("{}, {}", code(name), code(message)),
        (None, Some(message)) => code(message),
        (None, None) => "An error without code and text".to_owned(),
    };
    if let Some(status) = case.status {
        line.push_str(&format!(" (HTTP {status})"));
    }
    let mut out = vec![format!("{line}.")];
    // The first line has the message that identifies the case.
    let others: Vec<&str> =
        case.texts.messages.iter().filter(|text| Some(*text) != case.message.as_ref()).map(String::as_str).collect();
    if !others.is_empty() {
        out.extend([String::new(), "Sent with:".to_owned(), String::new()]);
        out.extend(others.into_iter().map(|text| format!("- {}", code(text))));
    }
    for description in &case.texts.descriptions {
        out.push(String::new());
        out.extend(description.lines().map(prose));
    }
    out
}

/// A wire name as code, with a link to its official page if it has one.
pub(super) fn linked(name: &str, link: Option<&str>) -> String {
    match link {
        Some(address) => format!("[{}]({address})", code(name)),
        None => code(name),
    }
}

/// Text as a code span, whatever characters it has.
pub(super) fn code(text: &str) -> String {
    let is_word = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'`');
    if is_word {
        return format!("`{text}`");
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return "the empty text".to_owned();
    }
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return format!("`{line}`");
    }
    let ticks = "`".repeat(longest + 1);
    format!("{ticks} {line} {ticks}")
}

/// Names as code, separated by commas.
pub(super) fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(code).collect::<Vec<_>>().join(", ")
}

/// A line of prose with Markdown escaped, except code spans; addresses become links.
fn prose(line: &str) -> String {
    let mut out = String::new();
    let is_balanced = line.matches('`').count().is_multiple_of(2);
    for (i, part) in line.split('`').enumerate() {
        if i > 0 {
            out.push('`');
        }
        if is_balanced && i % 2 == 1 {
            out.push_str(part);
        } else {
            out.push_str(&escaped(part));
        }
    }
    if is_balanced { out } else { out.replace('`', "\\`") }
}

fn escaped(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        if word.starts_with("http://") || word.starts_with("https://") {
            let end = word.trim_end_matches([',', '.', ';', ':', ')', '>']).len();
            return format!("<{}>{}", &word[..end], word[end..].replace('>', ""));
        }
        word.chars().flat_map(|c| ['\\'].into_iter().filter(move |_| "<>[]*\\".contains(c)).chain([c])).collect()
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::ErrorTexts;

    #[test]
    fn code_spans() {
        for (text, expected) in [("A", "`A`"), ("a `b`", "`` a `b` ``"), ("", "the empty text"), ("a\nb", "`a b`")] {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn errors_list_all_their_texts() {
        let case = |messages: &[&str], descriptions: &[&str]| ErrorCase {
            name: crate::ir::RustName::new("Invalid"),
            code: Some("INVALID".into()),
            pattern: false,
            status: Some(400),
            message: Some("Wrong name".into()),
            texts: ErrorTexts {
                messages: messages.iter().map(ToString::to_string).collect(),
                descriptions: descriptions.iter().map(ToString::to_string).collect(),
            },
        };
        let first = "`INVALID`, `Wrong name` (HTTP 400).";
        assert_eq!(error(&case(&[], &[])), [first]);
        assert_eq!(error(&case(&["Wrong name"], &["Too <long>"])), [first, "", "Too \\<long\\>"]);
        let several = error(&case(&["Wrong name", "Wrong size"], &[]));
        assert_eq!(several, [first, "", "Sent with:", "", "- `Wrong size`"]);
    }

    #[test]
    fn prose_has_no_links_and_tags() {
        for (text, expected) in [
            ("a <b> [c]", "a \\<b\\> \\[c\\]"),
            ("in `a<b>` code", "in `a<b>` code"),
            ("see https://example.com/x.", "see <https://example.com/x>."),
            ("a ` alone", "a \\` alone"),
        ] {
            assert_eq!(prose(text), expected);
        }
    }
}
