//! Facts that stand in the pages so plainly that a line of regular expression finds them, against what the generator
//! made of them: lists of allowed values, and error codes. Over the real pages, where they are at hand.

use std::collections::BTreeSet;
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::cells::name::{self, Stars};
use bitrix24_codegen::lower::cells::row;
use bitrix24_codegen::lower::context::Context;
use bitrix24_codegen::lower::context::ObjectIndex;
use bitrix24_codegen::lower::context::Options;
use bitrix24_codegen::lower::{Run, read};
use bitrix24_codegen::model::types::{BooleanForm, Model, Scalar, Type};
use bitrix24_codegen::page::raw::{Column, PartContent, RawMethod, RawRow, RawTable, Section};
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::syntax::tree::{Block, BlockKind, Inline, plain};
use bitrix24_codegen::{page, syntax};

fn corpus() -> Option<(SourceSet, Model)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !root.is_dir() {
        // Straight to the stream: the harness keeps what tests that pass print.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return None;
    }
    let sources = SourceSet::read(&root).expect("the corpus can be read");
    let model = read(&sources, &Run::default(), &mut Diagnostics::default());
    Some((sources, model))
}

fn raw(page: &str, sources: &SourceSet) -> RawMethod {
    let mut ignored = Diagnostics::default();
    let file = sources.find(page).expect("a method has a page");
    page::read(syntax::parse(file, sources, &mut ignored), sources, &mut ignored)
}

fn tables(section: &Section) -> impl Iterator<Item = &RawTable> {
    section.parts.iter().filter_map(|part| match &part.content {
        PartContent::Table(table) => Some(table),
        _ => None,
    })
}

/// Types that can be a list of literals.
const SIMPLE: [&str; 5] = ["string", "integer", "char", "boolean", "enum"];

/// Whether a row lists the literals of a simple type: a line about values, then bullets that each begin with code.
fn lists_values(table: &RawTable, row: &RawRow) -> bool {
    let Some(cell) = table.cell(row, Column::Name) else { return false };
    let ty = plain(&name::read(cell, Stars::Mark).rest);
    let Some(description) = table.cell(row, Column::Description) else { return false };
    let ty = ty.trim();
    SIMPLE.contains(&ty) && description.blocks.windows(2).any(|pair| is_values(&pair[0], &pair[1], ty))
}

fn is_values(intro: &Block, list: &Block, ty: &str) -> bool {
    let (BlockKind::Paragraph(intro), BlockKind::List(items)) = (&intro.kind, &list.kind) else { return false };
    let intro = plain(intro).to_lowercase();
    intro.contains("value") && !intro.contains("prefix") && items.iter().all(|item| is_literal(item, ty))
}

/// Kinds of JSON are no values, and a word is none of a number.
fn is_literal(item: &[Block], ty: &str) -> bool {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = item.first() else { return false };
    match inlines.first() {
        Some(Inline::Code(code)) if ["string", "null"].contains(&code.as_str()) => false,
        Some(Inline::Code(code)) if ty == "integer" => code.trim_matches(['"', '\'']).parse::<i64>().is_ok(),
        Some(Inline::Code(code)) => {
            !code.contains(['{', '<', '*', '.', '[', 'N']) || ["N", "NONE", "NEW"].contains(&code.as_str())
        }
        _ => false,
    }
}

fn has_values(ty: &Type) -> bool {
    match ty {
        Type::Enum(_) => true,
        Type::Scalar(Scalar::Boolean(form)) => *form != BooleanForm::Json,
        Type::List(inner) | Type::Map(inner) => has_values(inner),
        Type::Union(members) => members.iter().any(has_values),
        _ => false,
    }
}

/// `true` and `false` are the values of every flag.
fn is_plain_flag(ty: &Type) -> bool {
    *ty == Type::Scalar(Scalar::Boolean(BooleanForm::Json))
}

#[test]
fn listed_values_are_typed() {
    let Some((sources, model)) = corpus() else { return };
    let (objects, options) = (ObjectIndex::default(), Options::default());
    let cx = Context { objects: &objects, options: &options };
    let (mut all, mut open) = (0, Vec::new());
    for method in &model.methods {
        let raw = raw(&method.page.0, &sources);
        for table in tables(&raw.params).chain(tables(&raw.response)) {
            for row in table.rows.iter().filter(|row| lists_values(table, row)) {
                all += 1;
                let fields = row::read(table, row, cx, &mut Diagnostics::default());
                if !fields.iter().all(|read| has_values(&read.field.ty) || is_plain_flag(&read.field.ty)) {
                    let names: Vec<_> = fields.iter().map(|read| read.text.as_str()).collect();
                    open.push(format!("{}: {}", method.page.0, names.join(", ")));
                }
            }
        }
    }
    eprintln!("{} of {all} rows with listed values are typed", all - open.len());
    assert!(all > 1_000, "{all} rows list values");
    assert!(open.len() * 50 <= all, "{} of {all} rows list values and have none:\n{}", open.len(), open.join("\n"));
}

#[test]
fn documented_codes_are_cases() {
    let Some((sources, model)) = corpus() else { return };
    let (mut codes, mut lost) = (BTreeSet::new(), Vec::new());
    for method in &model.methods {
        for table in tables(&raw(&method.page.0, &sources).errors).filter(|table| !table.has(Column::Field)) {
            for row in &table.rows {
                let Some(code) = table.cell(row, Column::Code).and_then(|cell| code(&cell.blocks)) else { continue };
                // A status is told by its message; a code that the shared tables list is of every method.
                let is_status = matches!(code.parse::<u16>(), Ok(400..=503)) && !table.has(Column::Status);
                let has = method.errors.iter().any(|case| case.code.as_deref() == Some(&code));
                if is_status || code == "0" || (!has && is_shared(&code)) {
                    continue;
                }
                codes.insert(code.clone());
                if !has {
                    lost.push(format!("{}: {code}", method.page.0));
                }
            }
        }
    }
    eprintln!("{} distinct codes", codes.len());
    assert!(codes.len() > 600, "{} distinct codes", codes.len());
    assert!(lost.is_empty(), "{} codes have no case:\n{}", lost.len(), lost.join("\n"));
}

/// A cell that holds one word with a letter or a digit.
fn code(blocks: &[Block]) -> Option<String> {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = blocks else { return None };
    let text = plain(inlines);
    let text = text.trim();
    let is_word = !text.contains(char::is_whitespace) && text.contains(|c: char| c.is_ascii_alphanumeric());
    is_word.then(|| text.to_owned())
}

/// The codes of the table that every page includes.
fn is_shared(code: &str) -> bool {
    const SHARED: [&str; 15] = [
        "INTERNAL_SERVER_ERROR",
        "ERROR_UNEXPECTED_ANSWER",
        "QUERY_LIMIT_EXCEEDED",
        "ERROR_BATCH_METHOD_NOT_ALLOWED",
        "ERROR_BATCH_LENGTH_EXCEEDED",
        "NO_AUTH_FOUND",
        "INVALID_REQUEST",
        "OVERLOAD_LIMIT",
        "ACCESS_DENIED",
        "INVALID_CREDENTIALS",
        "ERROR_MANIFEST_IS_NOT_AVAILABLE",
        "insufficient_scope",
        "expired_token",
        "user_access_error",
        "PORTAL_DELETED",
    ];
    SHARED.contains(&code)
}
