use super::*;
use crate::page::raw::{RawText, Section};
use crate::span::FileId;
use crate::syntax::tree::{Block, BlockKind, Cell, Fence, Inline};

const NOWHERE: Span = Span { file: FileId(0), start: 0, end: 0 };

fn cell(text: &str) -> Cell {
    let inline = match text.strip_prefix('`') {
        Some(code) => Inline::Code(code.trim_end_matches('`').to_owned()),
        None => Inline::Text(text.to_owned()),
    };
    Cell { span: NOWHERE, blocks: vec![Block { span: NOWHERE, kind: BlockKind::Paragraph(vec![inline]) }] }
}

fn part(content: PartContent) -> Part {
    Part { headings: Default::default(), tab: None, include: None, span: NOWHERE, content }
}

fn table(columns: &[Column], rows: &[&[&str]]) -> Part {
    let rows = rows.iter().map(|row| RawRow { span: NOWHERE, cells: row.iter().map(|text| cell(text)).collect() });
    part(PartContent::Table(RawTable { columns: columns.to_vec(), has_header: true, rows: rows.collect() }))
}

fn method(parts: Vec<Part>) -> RawMethod {
    let none = Section::default;
    RawMethod {
        file: FileId(0),
        title: RawText { text: String::new(), span: NOWHERE },
        lead: Vec::new(),
        notes: Vec::new(),
        intro: none(),
        params: none(),
        examples: none(),
        response: none(),
        errors: Section { present: true, parts },
    }
}

/// Cases as `code|status|message`, and the ids of the diagnostics.
fn read_all(parts: Vec<Part>) -> (Vec<String>, Vec<&'static str>) {
    let mut diags = Diagnostics::default();
    let cases = read(&method(parts), &Options::default(), &mut diags);
    let shown = cases.iter().map(|case| {
        let status = case.status.map(|status| status.to_string()).unwrap_or_default();
        format!("{}|{status}|{}", case.code.as_deref().unwrap_or(""), case.message.as_deref().unwrap_or(""))
    });
    (shown.collect(), diags.as_slice().iter().map(|d| d.code.id).collect())
}

#[test]
fn a_message_is_kept_only_where_the_code_does_not_tell() {
    let rows: &[&[&str]] = &[
        &["`NOT_FOUND`", "Thing not found", "x"],
        &["`INVALID`", "Wrong name", "x"],
        &["`INVALID`", "Wrong size", "x"],
        &["`INVALID`", "Wrong size", "y"],
        &["`0`", "`Failure`", "x"],
        &["Empty value", "Other failure", "x"],
    ];
    let (cases, diags) = read_all(vec![table(&[Column::Code, Column::Message, Column::Advice], rows)]);
    assert_eq!(cases, ["NOT_FOUND||", "INVALID||Wrong name", "INVALID||Wrong size", "||Failure", "||Other failure"]);
    assert!(diags.is_empty());
}

#[test]
fn all_texts_of_a_code_are_carried_where_asked_for() {
    let rows: &[&[&str]] = &[
        &["`NOT_FOUND`", "Thing not found", "There is no such thing"],
        &["`INVALID`", "Wrong name", "Too long"],
        &["`INVALID`", "Wrong size", "Too large"],
        &["`NOT_FOUND`", "Thing not found", "It was deleted"],
    ];
    let raw = method(vec![table(&[Column::Code, Column::Message, Column::Advice], rows)]);
    let told = |descriptions| {
        let cases = read(&raw, &Options { descriptions }, &mut Diagnostics::default());
        cases.into_iter().map(|case| (case.texts.messages, case.texts.descriptions)).collect::<Vec<_>>()
    };
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        told(true),
        [
            (texts(&["Thing not found"]), texts(&["There is no such thing", "It was deleted"])),
            (texts(&["Wrong name"]), texts(&["Too long"])),
            (texts(&["Wrong size"]), texts(&["Too large"])),
        ]
    );
    assert!(told(false).iter().all(|(messages, descriptions)| messages.is_empty() && descriptions.is_empty()));
}

#[test]
fn a_status_in_the_code_column() {
    let rows: &[&[&str]] =
        &[&["`400`", "`Invalid id`", "x"], &["`403`", "`FEATURE_OFF`", "x"], &["`510`", "Failed", "x"]];
    let (cases, diags) = read_all(vec![table(&[Column::Code, Column::Message, Column::Advice], rows)]);
    assert_eq!(cases, ["|400|Invalid id", "FEATURE_OFF|403|", "510||"]);
    assert_eq!(diags, ["status-as-error-code"; 2]);
}

#[test]
fn a_number_that_an_example_shows_is_a_code() {
    let fence =
        Fence { info: "json".into(), text: r#"{"error":"400","error_description":"Bad"}"#.into(), span: NOWHERE };
    let rows: &[&[&str]] = &[&["`400`", "Bad", "x"]];
    let columns = [Column::Code, Column::Message, Column::Advice];
    let (cases, diags) = read_all(vec![part(PartContent::Fence(fence)), table(&columns, rows)]);
    assert_eq!(cases, ["400||"]);
    assert!(diags.is_empty());
}

#[test]
fn a_description_is_no_message_unless_an_example_shows_it() {
    let fence =
        Fence { info: "json".into(), text: r#"{"error":0,"error_description":"No access."}"#.into(), span: NOWHERE };
    let rows: &[&[&str]] = &[&["`0`", "No access"], &["`0`", "Something else"], &["`X`", "Anything"]];
    let (cases, diags) =
        read_all(vec![part(PartContent::Fence(fence)), table(&[Column::Code, Column::Description], rows)]);
    assert_eq!(cases, ["||No access.", "X||"]);
    assert_eq!(diags, ["error-without-identity"]);
}

#[test]
fn groups_of_the_newer_interface() {
    let line =
        |code: &str| part(PartContent::Text(vec![Inline::Text("Error Code: ".into()), Inline::Code(code.into())]));
    let columns = [Column::Field, Column::Message, Column::Advice];
    let (cases, diags) = read_all(vec![
        line("V3_VALIDATION"),
        table(&columns, &[&["`a`", "No a", "x"], &["`b`", "No b", "x"]]),
        line("V3_ACCESS"),
        table(&columns, &[&["`-`", "No access", "x"]]),
    ]);
    assert_eq!(cases, ["V3_VALIDATION||No a", "V3_VALIDATION||No b", "V3_ACCESS||"]);
    assert!(diags.is_empty());
}

#[test]
fn statuses_that_differ_are_not_kept() {
    let rows: &[&[&str]] = &[&["400", "`A`", "m", "x"], &["403", "`A`", "m", "y"], &["401", "`B`", "m", "z"]];
    let columns = [Column::Status, Column::Code, Column::Message, Column::Advice];
    let (cases, _) = read_all(vec![table(&columns, rows)]);
    assert_eq!(cases, ["A||", "B|401|"]);
}
