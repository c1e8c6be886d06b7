//! The name of a method: votes of the title, the examples, the introduction and the file name.
//!
//! Examples count most: they are run. But some show another method, and then title and file name outvote them.
//! The spelling (upper and lower case) is that of the examples.

pub(super) mod calls;
pub mod codes;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::types::MethodName;
use crate::page::names::{self, Named};
use crate::page::raw::{PartContent, RawMethod, Section};
use crate::source::SourceSet;
use crate::syntax::tree::Inline;

/// What each witness adds. Title and file name together outvote the examples; the examples outvote either alone.
const EXAMPLES: u32 = 6;
const TITLE: u32 = 4;
const FILE: u32 = 4;
const LEAD: u32 = 1;

/// What speaks for one name, by its spelling in lower case.
#[derive(Default)]
struct Candidate {
    /// Code blocks that call it.
    blocks: usize,
    title: Option<String>,
    file: bool,
    lead: Option<String>,
    /// Spellings in the examples.
    spellings: BTreeMap<String, usize>,
}

/// The name of a method, and what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The name.
    pub name: MethodName,
    /// Only examples call it: the page may be about one way to use a method that another page documents.
    pub shown_only: bool,
}

/// The name of the method that a page documents; `None` (with a diagnostic) where nothing names one.
pub fn resolve(raw: &RawMethod, sources: &SourceSet, diags: &mut Diagnostics) -> Option<Resolved> {
    let path = sources.file(raw.file).path.as_str();
    let candidates = collect(raw, path);
    let most_blocks = candidates.values().map(|c| c.blocks).max().unwrap_or(0);
    let score = |c: &Candidate| {
        u32::from(c.blocks > 0 && c.blocks == most_blocks) * EXAMPLES
            + u32::from(c.title.is_some()) * TITLE
            + u32::from(c.file) * FILE
            + u32::from(c.lead.is_some()) * LEAD
    };
    let Some((_, best)) = candidates.iter().max_by_key(|(_, c)| (score(c), c.blocks)) else {
        diags.push(
            Diagnostic::new(&codes::NO_METHOD_NAME, raw.title.span, "neither the title nor an example names a method")
                .with_help("the page gives no method"),
        );
        return None;
    };
    let name = spelling(best)?;
    report(raw, &candidates, best, &name, diags);
    let shown_only = best.title.is_none() && !best.file && best.lead.is_none();
    Some(Resolved { name: MethodName(name), shown_only })
}

fn collect(raw: &RawMethod, path: &str) -> BTreeMap<String, Candidate> {
    let mut candidates: BTreeMap<String, Candidate> = BTreeMap::new();
    for code in fences(raw) {
        let mut seen: Vec<String> = Vec::new();
        for name in calls::in_code(code) {
            let key = name.to_lowercase();
            let candidate = candidates.entry(key.clone()).or_default();
            *candidate.spellings.entry(name.to_owned()).or_default() += 1;
            if !seen.contains(&key) {
                candidate.blocks += 1;
                seen.push(key);
            }
        }
    }
    for name in names::dotted(&raw.title.text) {
        if let Named::Method(name) = name {
            candidates.entry(name.to_lowercase()).or_default().title = Some(name.to_owned());
        }
    }
    let title = raw.title.text.trim();
    if candidates.is_empty() && is_bare_name(title) {
        candidates.entry(title.to_lowercase()).or_default().title = Some(title.to_owned());
    }
    let letters_of_file = letters(path.rsplit('/').next().unwrap_or(path).trim_end_matches(".md"));
    let mentioned = mentioned(raw);
    for (key, candidate) in &mut candidates {
        candidate.file = letters(key) == letters_of_file;
        candidate.lead = mentioned.iter().find(|name| name.to_lowercase() == *key).cloned();
    }
    candidates
}

/// A title that is a name and nothing else, as canonical pages have it.
fn is_bare_name(title: &str) -> bool {
    title.starts_with(|c: char| c.is_ascii_lowercase()) && title.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn fences(raw: &RawMethod) -> impl Iterator<Item = &str> {
    sections(raw).flat_map(|section| &section.parts).filter_map(|part| match &part.content {
        PartContent::Fence(fence) => Some(fence.text.as_str()),
        _ => None,
    })
}

/// The sections that may hold examples of calls.
fn sections(raw: &RawMethod) -> impl Iterator<Item = &Section> {
    [&raw.intro, &raw.examples, &raw.params, &raw.response].into_iter()
}

fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Code in the prose of the introduction and in the lead line that names the method.
fn mentioned(raw: &RawMethod) -> Vec<String> {
    let mut out = Vec::new();
    for part in &raw.intro.parts {
        if let PartContent::Text(inlines) = &part.content {
            push_code(inlines, &mut out);
        }
    }
    for line in raw.lead.iter().filter(|line| line.key == "method name") {
        push_code(&line.value, &mut out);
    }
    out
}

fn push_code(inlines: &[Inline], out: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Code(code) => out.push(code.trim().to_owned()),
            Inline::Strong(content) | Inline::Emphasis(content) => push_code(content, out),
            _ => {}
        }
    }
}

/// The commonest spelling of the examples; among equals that of the title, else the first in order.
fn spelling(candidate: &Candidate) -> Option<String> {
    let most = candidate.spellings.values().max();
    let mut commonest = candidate.spellings.iter().filter(|(_, count)| Some(*count) == most).map(|(name, _)| name);
    let title = candidate.title.as_ref();
    if let Some(title) = title
        && commonest.clone().any(|name| name == title)
    {
        return Some(title.clone());
    }
    commonest.next().or(title).or(candidate.lead.as_ref()).cloned()
}

fn report(
    raw: &RawMethod,
    candidates: &BTreeMap<String, Candidate>,
    best: &Candidate,
    name: &str,
    diags: &mut Diagnostics,
) {
    let span = raw.title.span;
    let help = || format!("read as `{name}`");
    if let Some(title) = candidates.values().find_map(|c| c.title.as_deref()).filter(|_| best.title.is_none()) {
        let message = format!("the title names `{title}`, examples or file name `{name}`");
        diags.push(Diagnostic::new(&codes::NAME_CONFLICT, span, message).with_help(help()));
    } else if best.title.is_none() {
        diags.push(Diagnostic::new(&codes::TITLE_WITHOUT_NAME, span, "the title names no method").with_help(help()));
    } else if let Some(title) = best.title.as_deref().filter(|title| *title != name) {
        let message = format!("the title spells `{title}`, the examples `{name}`");
        diags.push(Diagnostic::new(&codes::NAME_CASE, span, message).with_help(help()));
    }
    if let Some((other, _)) = candidates.iter().filter(|(_, c)| c.blocks > best.blocks).max_by_key(|(_, c)| c.blocks) {
        let message = format!("most examples call `{other}`");
        diags.push(Diagnostic::new(&codes::EXAMPLES_OF_ANOTHER_METHOD, span, message).with_help(help()));
    }
}
