use super::*;
use crate::diagnostics::Diagnostics;
use crate::model::condition::Condition;
use crate::model::types::{Field, Presence, Type};
use crate::span::{FileId, Span};

fn marked(text: &str) -> String {
    text.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string())
}

fn fields() -> Vec<Field> {
    ["own", "A", "B", "TYPE"].map(|name| Field::new(name, Type::Any)).to_vec()
}

fn place(name: &str, text: &str) -> RowClauses {
    let span = Span::new(FileId(0), 0..0);
    RowClauses { name: WireName(name.into()), steps: Vec::new(), clauses: read(&marked(text)), span }
}

/// What a description of `own` says beside the parameters `A`, `B` and `TYPE`; `?` where it is not understood.
fn shown(text: &str) -> String {
    let mut fields = fields();
    let mut diags = Diagnostics::default();
    attach(&mut fields, place("own", text), &[], &mut diags);
    if !diags.as_slice().is_empty() {
        return "?".to_owned();
    }
    let all: Vec<Condition> = fields.iter().flat_map(|field| field.conditions.clone()).collect();
    crate::model::condition_notation::print(&all, &|code| format!("`{code}`"))
}

#[test]
fn each_phrase_means_what_its_line_says() {
    for trigger in TRIGGERS {
        assert_eq!(shown(trigger.example), trigger.means, "{}", trigger.pattern);
    }
    for clause in CLAUSE_RULES {
        let word = if clause.means.starts_with("if") || clause.means.starts_with("unless") { "if" } else { "for" };
        let text = format!("Required {word} {}", clause.example);
        assert_eq!(shown(&text), format!("required {}", clause.means), "{}", clause.pattern);
    }
}

#[test]
fn sentences_that_only_speak_of_conditions() {
    for (pattern, example) in SPEAKS {
        assert_eq!(shown(example), "?", "{pattern}");
    }
    for (pattern, example) in OTHERS {
        assert_eq!(shown(example), "", "{pattern}");
    }
}

#[test]
fn sentences_of_other_things_and_of_other_words() {
    for (text, expected) in [
        ("The name. If it is not specified, the current user is used.", ""),
        ("Used for filtering by ⟦A⟧.", ""),
        ("Only for visible commands.", "?"),
        ("Required if ⟦C⟧ is passed.", "?"),
        ("See v. 2.0. Required if ⟦A⟧ is passed; only if ⟦B⟧.", "required if `A`; only if `B`"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn alternatives_do_not_repeat_themselves() {
    let names = ["A", "B"].map(|name| WireName(name.into())).to_vec();
    let mut fields = fields();
    fields.iter_mut().skip(1).take(2).for_each(|field| field.presence = Presence::OneOf(names.clone()));
    attach(&mut fields, place("A", "Required if ⟦B⟧ is not provided."), &[], &mut Diagnostics::default());
    assert!(fields.iter().all(|field| field.conditions.is_empty()));
}
