//! The code of an event: that of its payload, else of its title, else of its text. Payloads are what is sent, so they
//! outvote titles, which are prose.

use super::codes;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::flat;
use crate::model::event::EventCode;
use crate::page::names::event_codes;
use crate::page::raw::{PartContent, RawEvent};

/// The codes that a page or a section is about, in order: one, unless it tells of several. `payload` are those of its
/// payloads. None (with a diagnostic) where nothing names one.
pub(super) fn resolve(raw: &RawEvent, payload: &[&str], diags: &mut Diagnostics) -> Vec<EventCode> {
    let title = distinct(event_codes(&raw.title.text));
    let sent = distinct(payload.iter().copied());
    let said = texts(raw);
    let codes = if !sent.is_empty() {
        sent
    } else if !title.is_empty() {
        title.clone()
    } else {
        // A text names its event first, then those it belongs to.
        said.iter().flat_map(|text| event_codes(text)).take(1).collect()
    };
    if codes.is_empty() {
        let message = "neither the payload nor the title names the code of an event";
        diags.push(
            Diagnostic::new(&codes::EVENT_WITHOUT_CODE, raw.title.span, message).with_help("the page gives no event"),
        );
    }
    if let Some(code) = codes.first() {
        report_title(raw, &title, &codes, code, diags);
    }
    codes.into_iter().map(|code| EventCode(code.to_owned())).collect()
}

/// The code in a case that tells its words, where the page has one.
pub(super) fn spelling(raw: &RawEvent, code: &EventCode) -> Option<EventCode> {
    let line = raw.lead.iter().find(|line| line.key == "spelling").map(|line| flat::text(&line.value));
    let texts = [raw.title.text.clone()].into_iter().chain(line).chain(texts(raw));
    let is_other = |word: &&str| word.eq_ignore_ascii_case(&code.0) && **word != code.0 && has_lower_case(word);
    let found = texts.filter(|_| !has_lower_case(&code.0)).find_map(|text| {
        let word = event_codes(&text).into_iter().find(is_other)?;
        Some(word.to_owned())
    });
    found.map(EventCode)
}

fn has_lower_case(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_lowercase())
}

/// The paragraphs before the first table or code block.
fn texts(raw: &RawEvent) -> Vec<String> {
    let texts = raw.content.parts.iter().map_while(|part| match &part.content {
        PartContent::Text(inlines) => Some(flat::text(inlines)),
        _ => None,
    });
    texts.collect()
}

/// The codes without those that differ from one before them in case alone.
fn distinct<'t>(codes: impl IntoIterator<Item = &'t str>) -> Vec<&'t str> {
    let mut out: Vec<&str> = Vec::new();
    for code in codes {
        if !out.iter().any(|known| known.eq_ignore_ascii_case(code)) {
            out.push(code);
        }
    }
    out
}

fn report_title(raw: &RawEvent, title: &[&str], codes: &[&str], code: &str, diags: &mut Diagnostics) {
    let help = || format!("read as `{code}`");
    let is_code = |word: &&&str| codes.iter().any(|code| code.eq_ignore_ascii_case(word));
    match title.iter().find(|word| !is_code(word)) {
        Some(other) => {
            let message = format!("the title names `{other}`, the payload `{code}`");
            diags.push(Diagnostic::new(&codes::EVENT_CODE_CONFLICT, raw.title.span, message).with_help(help()));
        }
        None if title.is_empty() => {
            let message = "the title names no event";
            diags.push(Diagnostic::new(&codes::EVENT_TITLE_WITHOUT_CODE, raw.title.span, message).with_help(help()));
        }
        None => {}
    }
}
