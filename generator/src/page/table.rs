//! A table → [`RawTable`]: header row, roles of the columns, data rows.

use super::codes;
use super::columns;
use super::raw::{Column, RawRow, RawTable};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::span::Span;
use crate::syntax::tree::{Block, BlockKind, Cell, Inline, Row, Table, collapse, push_plain};

/// Reads a table. Also returns the cells of rows that hold a note across all columns instead of data.
pub(super) fn read(table: Table, span: Span, diags: &mut Diagnostics) -> (RawTable, Vec<Cell>) {
    let (columns, has_header) = header(&table, span, diags);
    let known = columns.iter().any(|column| *column != Column::Other);
    let mut rows = Vec::with_capacity(table.rows.len());
    let mut notes = Vec::new();
    for row in table.rows.into_iter().skip(usize::from(has_header)) {
        if matches!(&row.cells[..], [cell] if is_note(cell)) {
            notes.extend(row.cells.iter().cloned());
            continue;
        }
        if known && row.cells.len() != columns.len() {
            let message = format!("the row has {} cells, the header {}", row.cells.len(), columns.len());
            diags.add(&codes::RAGGED_ROW, row.span, message);
        }
        rows.push(RawRow { span: row.span, cells: row.cells });
    }
    (RawTable { columns, has_header, rows }, notes)
}

/// The roles of the columns of a table, and whether its first row is a header.
pub(super) fn header(table: &Table, span: Span, diags: &mut Diagnostics) -> (Vec<Column>, bool) {
    let Some(first) = table.rows.first() else { return (Vec::new(), false) };
    let texts: Vec<String> = first.cells.iter().map(header_text).collect();
    read_columns(table, first, &texts, span, diags)
}

fn read_columns(
    table: &Table,
    first: &Row,
    texts: &[String],
    span: Span,
    diags: &mut Diagnostics,
) -> (Vec<Column>, bool) {
    if is_data_row(first) {
        diags.push(
            Diagnostic::new(&codes::NO_HEADER_ROW, first.span, "the first row of this table is data, not a header")
                .with_help("its columns are taken as name, description"),
        );
        return (without_header(table), false);
    }
    let Some(columns) = columns::of_header(texts) else {
        let message = format!("a table with the columns {} is taken for prose", quoted(texts));
        diags.add(&codes::PROSE_TABLE, span, message);
        return (vec![Column::Other; texts.len()], true);
    };
    if columns.iter().any(|column| matches!(column, Column::Name | Column::Code | Column::Message)) {
        for ((column, text), cell) in columns.iter().zip(texts).zip(first.cells.iter()) {
            if *column == Column::Other && !text.is_empty() {
                diags.add(&codes::UNKNOWN_COLUMN, cell.span, format!("the column `{text}` is not known"));
            }
        }
    }
    (columns, true)
}

fn quoted(texts: &[String]) -> String {
    let shown: Vec<String> =
        texts.iter().map(|text| format!("`{}`", text.chars().take(40).collect::<String>())).collect();
    shown.join(", ")
}

/// Whether a first row is data: its first cell has a link (to a type or a method), which header cells do not have.
fn is_data_row(row: &Row) -> bool {
    row.cells.first().is_some_and(|cell| first_paragraph(cell).is_some_and(has_link))
}

fn has_link(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Link { .. } => true,
        Inline::Strong(content) | Inline::Emphasis(content) => has_link(content),
        _ => false,
    })
}

/// The columns of a table without a header row: name and description, the usual order of tables with one.
fn without_header(table: &Table) -> Vec<Column> {
    let width = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut columns = vec![Column::Other; width];
    for (column, role) in columns.iter_mut().zip([Column::Name, Column::Description]) {
        *column = role;
    }
    columns
}

fn is_note(cell: &Cell) -> bool {
    matches!(cell.blocks.first(), Some(Block { kind: BlockKind::Note { .. }, .. }))
}

fn first_paragraph(cell: &Cell) -> Option<&[Inline]> {
    cell.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => Some(inlines.as_slice()),
        _ => None,
    })
}

/// The text of a header cell: markup removed, white space collapsed, lower case, without a required mark or final colon.
fn header_text(cell: &Cell) -> String {
    let mut words = String::new();
    for block in &cell.blocks {
        if let BlockKind::Paragraph(inlines) = &block.kind {
            push_plain(inlines, &mut words);
            words.push(' ');
        }
    }
    let text = collapse(&words).to_lowercase();
    text.trim_matches(|c: char| matches!(c, '*' | ':' | '`') || c.is_whitespace() || is_invisible(c)).to_owned()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{a0}')
}
