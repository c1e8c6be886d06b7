//! Styles and tables. Text always has styles; streams that are no terminal drop them.

use anstyle::{AnsiColor, Style};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const GOOD: Style = AnsiColor::Green.on_default();
const NAME: Style = AnsiColor::Cyan.on_default();
const HEAD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

macro_rules! painters {
    ($($(#[$doc:meta])* $name:ident $style:ident;)+) => {
        $($(#[$doc])* pub(crate) fn $name(text: &str) -> String { paint($style, text) })+
    };
}

painters! {
    /// The word before an error.
    error ERROR;
    /// The word before a warning.
    warning WARNING;
    /// What went well.
    good GOOD;
    /// A name of the API.
    name NAME;
    /// A heading.
    head HEAD;
    /// What matters less.
    dim DIM;
}

fn paint(style: Style, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{style}{text}{style:#}") }
}

/// A table: the first column has names, the last one any width. Columns without content are left out.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let used: Vec<usize> =
        (0..head.len()).filter(|at| rows.iter().any(|row| row.get(*at).is_some_and(|cell| !cell.is_empty()))).collect();
    let length = |text: &str| console::measure_text_width(text);
    let widths: Vec<usize> = used
        .iter()
        .map(|at| rows.iter().map(|row| length(&row[*at])).chain([length(head[*at])]).max().unwrap_or_default())
        .collect();
    let mut out = String::new();
    let mut line = |cells: &[String], style: fn(usize, &str) -> String| {
        let mut text = String::new();
        for (index, (at, width)) in used.iter().zip(&widths).enumerate() {
            let cell = &cells[*at];
            text.push_str(&style(index, cell));
            if index + 1 < used.len() {
                text.push_str(&" ".repeat(width - length(cell) + 2));
            }
        }
        out.push_str(&format!("  {}\n", text.trim_end()));
    };
    let heads: Vec<String> = head.iter().map(|text| (*text).to_owned()).collect();
    line(&heads, |_, cell| dim(cell));
    for row in rows {
        line(row, |index, cell| if index == 0 { name(cell) } else { cell.to_owned() });
    }
    out
}

/// Lines of words and their values, aligned.
pub(crate) fn facts(rows: &[(&str, String)]) -> String {
    let width = rows.iter().map(|(word, _)| word.len()).max().unwrap_or_default();
    let line =
        |(word, value): &(&str, String)| format!("  {}{} {value}\n", dim(word), " ".repeat(width - word.len() + 1));
    rows.iter().filter(|(_, value)| !value.is_empty()).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_aligned_by_what_is_seen() {
        let rows =
            [vec!["a".to_owned(), String::new(), good("yes")], vec!["long".to_owned(), String::new(), "no".to_owned()]];
        let text = anstream::adapter::strip_str(&table(&["name", "empty", "ok"], &rows)).to_string();
        assert_eq!(text, "  name  ok\n  a     yes\n  long  no\n");
    }
}
