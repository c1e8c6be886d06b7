//! Names in conditions → fields. Decides which parameter a sentence means.

use super::{ClauseTest, Clauses};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::row::ReadRow;
use crate::lower::codes;
use crate::model::condition::{Condition, Effect, Test};
use crate::model::path::Step;
use crate::model::types::{Field, Presence, Type, WireName};
use crate::span::Span;

/// What the row of a field says.
#[derive(Clone, Debug)]
pub struct RowClauses {
    /// The name of the field in its structure.
    pub name: WireName,
    /// The path of the row.
    pub steps: Vec<Step>,
    /// What it says.
    pub clauses: Clauses,
    /// Where.
    pub span: Span,
}

/// What a row says about conditions; `None` where it says nothing.
#[must_use]
pub fn of_row(row: &ReadRow<'_>) -> Option<RowClauses> {
    let clauses = super::read(&row.prose);
    let steps = row.path.as_ref().map(|path| path.0.clone()).unwrap_or_default();
    let last = steps.iter().rev().find_map(|step| if let Step::Name(name) = step { Some(name) } else { None });
    let name = WireName(last.unwrap_or(&row.field.name.0).clone());
    (clauses != Clauses::default()).then_some(RowClauses { name, steps, clauses, span: row.span })
}

/// Gives the fields of a structure the conditions that one of its rows tells. `outer` are names of the structures around
/// it, outermost first.
pub fn attach(fields: &mut [Field], row: RowClauses, outer: &[WireName], diags: &mut Diagnostics) {
    let own = fields.iter().find(|field| field.name == row.name);
    let is_alternative = own.is_some_and(|field| matches!(field.presence, Presence::OneOf(_)));
    // Alternatives tell it.
    for sentence in row.clauses.unread.iter().filter(|_| !is_alternative) {
        report(&row.name, sentence, row.span, diags);
    }
    for clause in row.clauses.understood {
        let done = about(fields, &row.name, clause.subject.as_deref()).and_then(|index| {
            let test = test(fields, index, outer, clause.test)?;
            add(&mut fields[index], Condition { effect: clause.effect, test, within: Vec::new() });
            Some(())
        });
        if done.is_none() && !clause.weak {
            report(&row.name, &clause.sentence, row.span, diags);
        }
    }
}

/// Gives a field a condition. What is required under a condition is not required without.
fn add(field: &mut Field, condition: Condition) {
    if condition.effect == Effect::Required && !matches!(field.presence, Presence::OneOf(_)) {
        field.presence = Presence::Conditional;
    }
    if let (Presence::OneOf(names), Effect::Required, Test::Absent(others)) =
        (&field.presence, condition.effect, &condition.test)
        && others.iter().all(|other| names.contains(other))
    {
        return;
    }
    if !field.conditions.contains(&condition) {
        field.conditions.push(condition);
    }
}

/// The field that a sentence is about.
fn about(fields: &[Field], own: &WireName, subject: Option<&str>) -> Option<usize> {
    fields.iter().position(|field| field.name.0 == subject.unwrap_or(&own.0))
}

fn test(fields: &[Field], own: usize, outer: &[WireName], test: ClauseTest) -> Option<Test> {
    let known = |name: &WireName| {
        let found = find(fields, &name.0).or_else(|| find_outer(outer, &name.0))?;
        (found != fields[own].name).then_some(found)
    };
    let all = |names: Vec<WireName>| names.iter().map(known).collect::<Option<Vec<_>>>();
    Some(match test {
        ClauseTest::Plain(Test::Given(names)) => Test::Given(all(names)?),
        ClauseTest::Plain(Test::Absent(names)) => Test::Absent(all(names)?),
        ClauseTest::Plain(Test::Is(name, values)) => Test::Is(known(&name)?, values),
        ClauseTest::Plain(Test::IsNot(name, values)) => Test::IsNot(known(&name)?, values),
        ClauseTest::Plain(test @ Test::Where(_)) => test,
        ClauseTest::Kind { values, .. } if values.is_empty() => return None,
        ClauseTest::Kind { noun, values, negative } => {
            let name = kind(fields, own, &noun, &values)?;
            if negative { Test::IsNot(name, values) } else { Test::Is(name, values) }
        }
    })
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// A field by its name or by its path; its path in the spelling of the fields.
fn find(fields: &[Field], name: &str) -> Option<WireName> {
    let by = |test: &dyn Fn(&Field) -> bool| fields.iter().find(|field| test(field));
    if let Some(field) = by(&|field| field.name.0 == name).or_else(|| by(&|field| same(&field.name.0, name))) {
        return Some(field.name.clone());
    }
    let (first, rest) = name.split_once('.')?;
    let field = by(&|field| same(&field.name.0, first))?;
    let Type::Object(inner) = &field.ty else { return None };
    let rest = find(inner, rest)?;
    Some(WireName(format!("{}.{}", field.name.0, rest.0)))
}

/// The same among names of the structures around; of a path only its first name is known.
fn find_outer(outer: &[WireName], name: &str) -> Option<WireName> {
    let known = |name: &str| outer.iter().rev().find(|known| same(&known.0, name));
    if let Some(found) = known(name) {
        return Some(found.clone());
    }
    let (first, rest) = name.split_once('.')?;
    known(first).map(|found| WireName(format!("{}.{rest}", found.0)))
}

/// The field that a noun stands for: the one of this name, else the only one whose documented values are these.
fn kind(fields: &[Field], own: usize, noun: &str, values: &[String]) -> Option<WireName> {
    let others = || fields.iter().enumerate().filter(|(index, _)| *index != own).map(|(_, field)| field);
    if let Some(field) = others().find(|field| same(&field.name.0, noun)) {
        return Some(field.name.clone());
    }
    let has_all = |field: &&Field| match &field.ty {
        Type::Enum(known) => values.iter().all(|value| known.values.iter().any(|known| known.wire == *value)),
        _ => false,
    };
    let mut fitting = others().filter(has_all);
    let first = fitting.next()?;
    fitting.next().is_none().then(|| first.name.clone())
}

fn report(name: &WireName, sentence: &str, at: Span, diags: &mut Diagnostics) {
    let sentence: String = sentence.chars().take(MAX_SHOWN).collect();
    let message = format!("a condition of `{}` is not understood: {sentence}", name.0);
    diags.push(
        Diagnostic::new(&codes::CONDITION_UNREAD, at, message)
            .with_help("the parameter is documented without it; an override of its `conditions` can tell it"),
    );
}

/// Characters of a sentence that a diagnostic shows.
const MAX_SHOWN: usize = 120;
