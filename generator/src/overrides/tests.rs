use super::{apply, kind, read};
use crate::diagnostics::Diagnostics;
use crate::lower;
use crate::lower::Run;
use crate::model::page_kind::PageKind;
use crate::model::types::Model;
use crate::source::SourceSet;

const PAGE: &str = "\
# `thing.add`

> Who can execute the method: anyone

## Method Parameters

#|
|| **Name** | **Type** | **Required** ||
|| `fields` | `object` |  ||
|| `fields.SIZE` | `string` | `yes` ||
|#

## Error Handling

#|
|| **Status** | **Code** | **Message** ||
||  | `TOO_BIG` |  ||
|#
";

/// The model of [`PAGE`] corrected by entries of (`at`, `old`, `new`) and the ids of the diagnostics.
fn corrected(entries: &[(&str, &str, &str)]) -> (Model, Vec<&'static str>) {
    let entry = |(at, old, new): &(&str, &str, &str)| {
        format!("[[override]]\npage = \"things/*.md\"\nreason = \"wrong\"\nat = '{at}'\nold = {old}\nnew = {new}\n")
    };
    let text: String = entries.iter().map(entry).collect();
    let sources = SourceSet::from_texts([
        ("things/thing-add.md".to_owned(), PAGE.to_owned()),
        ("overrides.toml".to_owned(), text),
    ]);
    let mut diagnostics = Diagnostics::default();
    let corrections = read(&sources, &mut diagnostics);
    let mut model = lower::read(&sources, &Run::default(), &mut Diagnostics::default());
    apply(&corrections, &mut model, &mut diagnostics);
    (model, diagnostics.as_slice().iter().map(|d| d.code.id).collect())
}

#[test]
fn the_old_value_becomes_the_new_one() {
    let (model, ids) = corrected(&[
        ("positional", "false", "true"),
        ("scopes", "[]", "[\"thing\"]"),
        ("deprecated", "false", "\"item.add\""),
        ("params.fields.SIZE.type", "\"string\"", "\"integer\""),
        ("params.fields.SIZE.values", "[]", "[\"1\", \"2\"]"),
        ("params.fields.SIZE.required", "true", "[\"SIZE\", \"WIDTH\"]"),
        ("params.fields.WIDTH.exists", "false", "true"),
        ("params.fields.type", "\"object\"", "\"object[]\""),
        ("errors[TOO_BIG].status", "0", "400"),
    ]);
    assert_eq!(ids, [""; 0]);
    let pages = crate::canonical::print(&model);
    insta::assert_snapshot!(pages["things/thing-add.md"], @r"
    # `thing.add`

    > Scope: `thing`
    >
    > Deprecated: use `item.add`
    >
    > Parameters: positional
    >
    > Who can execute the method: see the [official page](https://apidocs.bitrix24.com/things/thing-add.html)

    ## Method Parameters

    #|
    || **Name** | **Type** | **Required** | **Values** ||
    || `fields` | `object[]` |  |  ||
    || `fields[].SIZE` | `integer` | one of `SIZE`, `WIDTH` | `1`, `2` ||
    || `fields[].WIDTH` | `any` |  |  ||
    |#

    ## Response Handling

    Not documented.

    ## Error Handling

    #|
    || **Status** | **Code** | **Message** ||
    || 400 | `TOO_BIG` |  ||
    |#
    ");
}

#[test]
fn what_stands_right_already_is_satisfied() {
    let (_, ids) = corrected(&[
        ("positional", "true", "false"),
        ("params.fields.SIZE.type", "\"integer\"", "\"string\""),
        ("params.fields.LENGTH.name", "\"LENGTH\"", "\"SIZE\""),
        ("params.fields.HEIGHT.exists", "true", "false"),
        ("errors[TOO_SMALL].code", "\"TOO_SMALL\"", "\"TOO_BIG\""),
    ]);
    assert_eq!(ids, [""; 0]);
}

#[test]
fn what_finds_nothing_is_an_error() {
    for (entry, id) in [
        (("params.fields.SIZE.type", "\"double\"", "\"integer\""), "override-unused"),
        (("params.fields.COLOUR.type", "\"string\"", "\"integer\""), "override-unused"),
        (("errors[TOO_SMALL].status", "0", "400"), "override-unused"),
        (("params.fields.SIZE.type", "\"string\"", "\"<<\""), "override-value"),
        (("params.fields.SIZE.colour", "\"string\"", "\"red\""), "override-syntax"),
        (("positional", "false", "0 0"), "override-syntax"),
    ] {
        assert_eq!(corrected(&[entry]).1, [id], "{entry:?}");
    }
}

#[test]
fn a_kind_is_corrected_before_the_page_is_read() {
    let text = "[[override]]\npage = 'a.md'\nreason = 'no method'\nat = 'kind'\nold = 'method'\nnew = 'guide'\n";
    let sources = SourceSet::from_texts([("overrides.toml".to_owned(), text.to_owned())]);
    let corrections = read(&sources, &mut Diagnostics::default());
    assert_eq!(kind(&corrections, "a.md", PageKind::Method), PageKind::Guide);
    assert_eq!(kind(&corrections, "b.md", PageKind::Method), PageKind::Method);
}
