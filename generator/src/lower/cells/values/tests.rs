//! Lists of values in descriptions.

use super::*;
use crate::span::{FileId, Span};
use crate::syntax::tree::Inline;

fn marked(text: &str) -> String {
    text.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string())
}

/// A paragraph of text, with codes between `⟦` and `⟧`.
fn paragraph(text: &str) -> Block {
    let mut inlines = Vec::new();
    for (index, part) in text.split(['⟦', '⟧']).enumerate() {
        if !part.is_empty() {
            inlines.push(if index % 2 == 0 { Inline::Text(part.to_owned()) } else { Inline::Code(part.to_owned()) });
        }
    }
    Block { span: Span::new(FileId(0), 0..0), kind: BlockKind::Paragraph(inlines) }
}

fn list(items: &[&str]) -> Block {
    let kind = BlockKind::List(items.iter().map(|item| vec![paragraph(item)]).collect());
    Block { span: Span::new(FileId(0), 0..0), kind }
}

fn shown(values: Values) -> String {
    match values {
        Values::None => "none".to_owned(),
        Values::Unclear(_) => "unclear".to_owned(),
        Values::Listed(listed) => listed
            .values
            .iter()
            .map(|value| format!("{}{}", value.wire, value.label.as_ref().map(|l| format!("={l}")).unwrap_or_default()))
            .collect::<Vec<_>>()
            .join(";"),
    }
}

#[test]
fn tables_match_their_examples() {
    for (_, intro, example) in INTROS {
        assert_eq!(Intro::of(&marked(example)), *intro, "{example}");
    }
}

#[test]
fn bullet_lists() {
    for (intro, items, expected) in [
        ("Possible values:", vec!["⟦Y⟧ — yes", "⟦N⟧ — no"], "Y=yes;N=no"),
        (
            "Priority. Possible values:",
            vec!["⟦1⟧ — low", "⟦2⟧ — middle", "⟦3⟧ — very high indeed and more"],
            "1=low;2=middle;3",
        ),
        ("Possible values:", vec!["⟦all⟧", "⟦mine⟧ — own ones"], "all;mine"),
        ("Allowed values:", vec!["⟦'C'⟧ — company", "⟦\"\"⟧ — none"], "C=company;=none"),
        ("Values:", vec!["⟦1⟧ or ⟦yes⟧ — on", "⟦0⟧ or ⟦no⟧ — off"], "1;yes;0;no"),
        ("Possible values:", vec!["true — yes", "false — no"], "true;false"),
        ("Possible values:", vec!["⟦im⟧ for a chat,", "⟦blog⟧ for the feed"], "im;blog"),
        ("Possible values:", vec!["⟦null⟧ — nothing", "⟦string⟧ — a text"], ""),
        ("Possible values:", vec!["⟦integer⟧ — a number", "⟦string⟧ — a text"], "unclear"),
        ("To pass a value of a file, specify:", vec!["a name", "its content"], "none"),
        ("Where:", vec!["first — one", "second — two"], "none"),
        ("Examples of possible values:", vec!["⟦a⟧ — one", "⟦b⟧ — two"], "none"),
        ("Possible values of elements:", vec!["⟦MO⟧ — Monday", "⟦TU⟧ — Tuesday"], "MO;TU"),
        ("Days of the week", vec!["⟦MO⟧ — Monday", "⟦TU⟧ — Tuesday"], "MO;TU"),
        ("Role of a person in the office:", vec!["cook — cooks", "guest — eats"], "cook;guest"),
        ("Files are returned as a list:", vec!["⟦id⟧ — number", "⟦url⟧ — address"], "none"),
        ("Unit of time", vec!["⟦min⟧ — minutes", "⟦day⟧ — days"], "min;day"),
        ("Gender.", vec!["⟦M⟧ — male", "⟦F⟧ — female"], "M=male;F=female"),
        ("Possible prefix values:", vec!["⟦!⟧ — not equal", "⟦>⟧ — greater"], "none"),
        ("Available fields:", vec!["⟦ID⟧ — number", "⟦NAME⟧ — name"], "none"),
        ("Possible values:", vec!["⟦U{id}⟧ — user", "⟦G⟧ — group"], "unclear"),
        ("Possible values:", vec!["the first", "the second"], "unclear"),
        ("Possible values:", vec!["⟦1⟧ — same", "⟦2⟧ — same"], "1;2"),
        ("Type of the object:", vec!["⟦P⟧ — person", "⟦F⟧ — firm"], "P=person;F=firm"),
        ("Place of the event in the day:", vec!["⟦early⟧ — early", "⟦late⟧ — late"], "early;late"),
        ("Supported formats:", vec!["⟦wav⟧", "⟦mp3⟧"], "none"),
        ("Possible extensions:", vec!["⟦wav⟧", "⟦mp3⟧"], "none"),
        ("Possible values for ⟦kind⟧:", vec!["⟦in⟧", "⟦out⟧"], "in;out"),
        ("Default:", vec!["⟦1⟧ if new", "⟦2⟧ if old"], "none"),
        ("Possible values for ⟦field_N⟧:", vec!["⟦ID⟧ — number", "⟦NAME⟧ — name"], "none"),
        ("Possible values:", vec!["⟦a1⟧ — one", "⟦b1⟧ — two", "any code of a part"], "a1=one;b1=two"),
        ("Possible values:", vec!["⟦a1⟧ — one", "any code of a part"], "unclear"),
        ("Possible values:", vec!["⟦1⟧ — set", "⟦2⟧ — part", "⟦null⟧ — neither"], "1=set;2=part"),
        ("Possible values:", vec![r"⟦Shop\\\\Box⟧ — box", r"⟦Shop\\\\Bag⟧ — bag"], r"Shop\\Box;Shop\\Bag"),
    ] {
        assert_eq!(shown(read(&[paragraph(intro), list(&items)], "kind")), expected, "{intro} {items:?}");
    }
}

#[test]
fn values_in_running_text() {
    for (text, expected) in [
        ("Sorting. Possible values: ⟦asc⟧, ⟦desc⟧", "asc;desc"),
        ("Possible values: ⟦1⟧ — low, ⟦2⟧ — high. Default is ⟦1⟧", "1=low;2=high"),
        ("Active: ⟦Y⟧/⟦N⟧", "Y;N"),
        ("Takes values ⟦Y⟧ or ⟦N⟧", "Y;N"),
        ("Active: ⟦Y⟧, ⟦N⟧, or ⟦D⟧ for the default", "Y;N;D"),
        ("Active: ⟦Y⟧ or ⟦N⟧, ⟦BOX⟧ is another one", "Y;N"),
        ("Mode:\n⟦once⟧ — one time\n⟦often⟧ — many times", "once;often"),
        ("Kind of span:\n⟦day⟧, ⟦week⟧, ⟦month⟧", "day;week;month"),
        ("Where a box is seen\n⟦day⟧, ⟦week⟧", "none"),
        ("An id of ⟦user⟧ or ⟦group⟧ made before", "none"),
    ] {
        assert_eq!(shown(read(&[paragraph(text)], "kind")), expected, "{text}");
    }
}

#[test]
fn several_lists() {
    let lists = |first: &str, second: &str, items: &[&str]| {
        read(&[paragraph(first), list(&["⟦A⟧ — one", "⟦B⟧ — two"]), paragraph(second), list(items)], "kind")
    };
    let (box_values, bag_values) = ("Possible values for the box:", "Possible values for the bag:");
    assert_eq!(shown(lists(box_values, bag_values, &["⟦C⟧", "⟦D⟧"])), "A=one;B=two;C;D");
    assert_eq!(shown(lists(box_values, "Sizes:", &["⟦C⟧", "⟦D⟧"])), "A=one;B=two");
    assert_eq!(shown(lists("Boxes:", "Sizes:", &["⟦C⟧", "⟦D⟧"])), "unclear");
    assert_eq!(shown(lists(box_values, bag_values, &["⟦asc⟧", "⟦desc⟧"])), "unclear");
    let depends = "The set of values depends on the box:";
    assert_eq!(shown(lists(box_values, depends, &["Open: ⟦A⟧ or ⟦B⟧", "Shut: ⟦A⟧"])), "A=one;B=two");
}

#[test]
fn values_of_cases() {
    let case = |text: &str, items: &[&str]| vec![paragraph(text), list(items)];
    let kind = BlockKind::List(vec![case("for ⟦box⟧:", &["⟦A⟧ — one"]), case("for ⟦bag⟧:", &["⟦A⟧ — one", "⟦B⟧"])]);
    let cases = Block { span: Span::new(FileId(0), 0..0), kind };
    assert_eq!(shown(read(&[paragraph("Allowed values depend on the box:"), cases], "kind")), "A=one;B");
}

#[test]
fn names_of_fields() {
    let names = |intro: &str| {
        let found = read_names(&[paragraph(intro), list(&["⟦id⟧ — number", "⟦name⟧ — name", "⟦UF_*⟧ — own ones"])]);
        found.map(|listed| shown(Values::Listed(listed)))
    };
    assert_eq!(names("What to return.\nAvailable fields:").as_deref(), Some("id;name"));
    assert_eq!(names("See also:"), None);
}

#[test]
fn numbers_with_meanings() {
    for (text, expected) in [
        ("State: ⟦1⟧ — new, ⟦2⟧ — old. ⟦0⟧ — none.", Some("1=new;2=old;0=none")),
        ("State of ⟦BOX⟧: ⟦1⟧ — new", None),
        ("A number. See the list", None),
    ] {
        let values = read_numbers(&[paragraph(text)]);
        assert_eq!(values.map(|values| shown(Values::Listed(Listed::of(values)))).as_deref(), expected, "{text}");
    }
}
