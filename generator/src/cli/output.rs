//! Output to the terminal. Nothing fails or panics if the reader has closed the pipe (`cargo codegen | head`).

use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _, Write as _};

use bitrix24_codegen::diagnostics::render::{self, View};
use bitrix24_codegen::diagnostics::{Diagnostics, Severity};

use super::args::Format;
use super::failure::Failure;

/// The maximum number of warnings of each code that `human` shows.
const PER_CODE: usize = 5;

/// Prints a result to stdout.
pub(crate) fn result(text: &str) {
    let _ = anstream::stdout().write_all(text.as_bytes());
}

/// Prints an error to stderr.
pub(crate) fn error(failure: &Failure) {
    write_stderr(&format!("error: {failure}\n"));
}

/// Prints diagnostics to stderr.
pub(crate) fn diagnostics(found: &Diagnostics, view: View<'_>, format: Format) {
    let colour = anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never;
    let view = View { colour, ..view };
    let mut text = String::new();
    match format {
        Format::Json => found.as_slice().iter().for_each(|d| {
            text.push_str(&render::json(d, view));
            text.push('\n');
        }),
        Format::Full => found.as_slice().iter().for_each(|d| {
            text.push_str(&render::human(d, view));
            text.push('\n');
        }),
        Format::Human => first_of_each(found, view, &mut text),
    }
    write_stderr(&text);
}

fn first_of_each(found: &Diagnostics, view: View<'_>, text: &mut String) {
    let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
    let mut hidden = 0;
    for diagnostic in found.as_slice() {
        let seen = shown.entry(diagnostic.code.id).or_default();
        *seen += 1;
        let show = match diagnostic.code.severity {
            Severity::Error => true,
            Severity::Warning => *seen <= PER_CODE,
            Severity::Note => false,
        };
        if show {
            text.push_str(&render::human(diagnostic, view));
            text.push('\n');
        } else {
            hidden += 1;
        }
    }
    if hidden > 0 {
        text.push_str(&format!("{hidden} more notes and warnings; `--diagnostics full` shows them\n\n"));
    }
}

fn write_stderr(text: &str) {
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// Whether stderr is a terminal.
pub(crate) fn is_terminal() -> bool {
    io::stderr().is_terminal()
}
