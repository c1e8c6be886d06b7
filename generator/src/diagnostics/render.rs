//! Diagnostics → text: in the style of rustc for people, one JSON object per line for machines, one plain line for
//! `cargo:warning`. Decides how a place is shown; the texts come from the stage that made the diagnostic.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Map, Value};

use super::{Diagnostic, Severity};
use crate::source::SourceSet;

/// What rendering a place needs.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The texts that spans point into.
    pub sources: &'a SourceSet,
    /// A prefix of their paths, so that a terminal can open them: `docs/`; may be empty.
    pub prefix: &'a str,
    /// Whether to write ANSI colours.
    pub colour: bool,
}

/// A place as editors count it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file, with the prefix of the view.
    pub path: String,
    /// First line, from 1.
    pub line: usize,
    /// First character in it, from 1.
    pub column: usize,
    /// Last line, from 1.
    pub end_line: usize,
    /// One past the last character in it, from 1.
    pub end_column: usize,
}

/// Of a span with more lines than this only the first line is underlined.
const MAX_LINES: usize = 5;

/// The diagnostic in the style of rustc: code, place, underlined source and help. Ends with a line break.
#[must_use]
pub fn human(diagnostic: &Diagnostic, view: View<'_>) -> String {
    let level = match diagnostic.code.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.id);
    let mut group = Group::with_title(title);
    if let Some(place) = place(diagnostic, view) {
        let snippet = Snippet::source(place.window)
            .line_start(place.line)
            .path(place.path)
            .annotation(AnnotationKind::Primary.span(place.underline));
        group = group.element(snippet);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if view.colour { Renderer::styled() } else { Renderer::plain() };
    let mut text = renderer.render(&[group]);
    text.push('\n');
    text
}

/// The diagnostic as one line of JSON: `code`, `severity`, `message`, `help` and the place (`path`, `line`, `column`,
/// `end_line`, `end_column`; all counted from 1, in characters). Absent parts are `null`.
#[must_use]
pub fn json(diagnostic: &Diagnostic, view: View<'_>) -> String {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("code", diagnostic.code.id.into());
    put("severity", diagnostic.code.severity.name().into());
    put("message", diagnostic.message.as_str().into());
    put("help", diagnostic.help.as_deref().into());
    let place = location(diagnostic, view);
    put("path", place.as_ref().map(|p| p.path.as_str()).into());
    put("line", place.as_ref().map(|p| p.line).into());
    put("column", place.as_ref().map(|p| p.column).into());
    put("end_line", place.as_ref().map(|p| p.end_line).into());
    put("end_column", place.as_ref().map(|p| p.end_column).into());
    Value::Object(object).to_string()
}

/// The diagnostic as one line of text: `docs/a.md:3:1: warning[unknown-column]: …`.
#[must_use]
pub fn line(diagnostic: &Diagnostic, view: View<'_>) -> String {
    let head = format!("{}[{}]: {}", diagnostic.code.severity.name(), diagnostic.code.id, diagnostic.message);
    let mut line = match location(diagnostic, view) {
        Some(place) => format!("{}:{}:{}: {head}", place.path, place.line, place.column),
        None => head,
    };
    if let Some(help) = &diagnostic.help {
        line.push_str("; ");
        line.push_str(help);
    }
    line.replace(['\n', '\r'], " ")
}

/// The place of a diagnostic; `None` for problems of a whole run.
#[must_use]
pub fn location(diagnostic: &Diagnostic, view: View<'_>) -> Option<Location> {
    let span = diagnostic.span?;
    let file = view.sources.file(span.file);
    let range = on_boundaries(&file.text, span.range());
    let (line, column) = line_and_column(&file.text, range.start);
    let lines = line_breaks(&file.text[range.clone()]);
    let (end_line, end_column) = (line + lines, column_of(&file.text, range.end));
    Some(Location { path: format!("{}{}", view.prefix, file.path), line, column, end_line, end_column })
}

/// The lines of a diagnostic and what to underline in them.
struct Place<'a> {
    path: String,
    line: usize,
    window: &'a str,
    underline: Range<usize>,
}

fn place<'a>(diagnostic: &Diagnostic, view: View<'a>) -> Option<Place<'a>> {
    let span = diagnostic.span?;
    let file = view.sources.file(span.file);
    let text = file.text.as_str();
    let mut range = on_boundaries(text, span.range());
    let marked = text[range.clone()].trim_end();
    range.end = range.start + marked.len();
    if marked.lines().count() > MAX_LINES {
        range.end = range.start + marked.lines().next().map_or(0, str::len);
    }
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    let (line, _) = line_and_column(text, start);
    let path = format!("{}{}", view.prefix, file.path);
    Some(Place { path, line, window: &text[start..end], underline: range.start - start..range.end - start })
}

/// The range clamped to the text and moved down to character boundaries, so that slicing cannot panic.
fn on_boundaries(text: &str, range: Range<usize>) -> Range<usize> {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    let start = floor(range.start);
    start..floor(range.end).max(start)
}

fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    (line_breaks(&text[..at]) + 1, column_of(text, at))
}

fn line_breaks(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count()
}

fn column_of(text: &str, at: usize) -> usize {
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    before[line_start..].chars().count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::span::{FileId, Span};

    static ODD: Code = Code { id: "odd-cell", severity: Severity::Warning, meaning: "A cell is odd." };

    fn at(text: &str, range: Range<usize>) -> (SourceSet, Diagnostic) {
        let set = SourceSet::from_texts([("a/b.md".to_owned(), text.to_owned())]);
        let found = Diagnostic::new(&ODD, Span::new(FileId(0), range), "cell `é` is odd").with_help("write `e`");
        (set, found)
    }

    fn view(sources: &SourceSet) -> View<'_> {
        View { sources, prefix: "docs/", colour: false }
    }

    #[test]
    fn people_see_code_place_underline_and_help() {
        let (set, found) = at("# T\n\n|| é ß | x ||\n", 8..10);
        let expected = "\
warning[odd-cell]: cell `é` is odd
 --> docs/a/b.md:3:4
  |
3 | || é ß | x ||
  |    ^
  |
  = help: write `e`
";
        assert_eq!(human(&found, view(&set)), expected);
    }

    #[test]
    fn machines_see_one_line() {
        let (set, found) = at("one\ntwo é\n", 4..10);
        let text = json(&found, view(&set));
        assert!(!text.contains('\n'));
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["path"], "docs/a/b.md");
        assert_eq!((&value["line"], &value["column"], &value["end_column"]), (&2.into(), &1.into(), &6.into()));
        assert_eq!(value["severity"], "warning");
        assert_eq!(line(&found, view(&set)), "docs/a/b.md:2:1: warning[odd-cell]: cell `é` is odd; write `e`");
    }

    #[test]
    fn a_long_span_shows_its_first_line() {
        let (set, found) = at("a\nb\nc\nd\ne\nf\ng\n", 0..14);
        assert_eq!(
            human(&found, view(&set)).lines().filter(|l| l.starts_with(|c: char| c.is_ascii_digit())).count(),
            1
        );
    }

    #[test]
    fn a_span_that_does_not_fit_the_text_is_shown_all_the_same() {
        for range in [7..9, 6..8, 0..999, 500..900, 0..0, 14..14] {
            let (set, found) = at("ab é öü\nx", range);
            assert!(human(&found, view(&set)).contains("docs/a/b.md:"));
            assert!(line(&found, view(&set)).contains("odd-cell"));
        }
    }

    #[test]
    fn a_problem_of_the_whole_run_has_no_place() {
        let found = Diagnostic::new(&ODD, None, "two pages");
        let set = SourceSet::default();
        assert_eq!(human(&found, view(&set)), "warning[odd-cell]: two pages\n");
        assert_eq!(line(&found, view(&set)), "warning[odd-cell]: two pages");
    }
}
