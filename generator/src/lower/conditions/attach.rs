//! Clauses of rows → conditions of fields. Decides which parameter a name in a clause refers to.

use super::{ClauseTest, Clauses};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::row::ReadRow;
use crate::lower::codes;
use crate::model::condition::{Condition, Effect, Test};
use crate::model::path::Step;
use crate::model::types::{Field, Presence, Type, WireName};
use crate::span::Span;

/// The clauses of the row of a field.
#[derive(Clone, Debug)]
pub struct RowClauses {
    /// The name of the field in its structure.
    pub name: WireName,
    /// The path of the row.
    pub steps: Vec<Step>,
    /// Its clauses.
    pub clauses: Clauses,
    /// The place of the row.
    pub span: Span,
}

/// The clauses of a row; `None` if it has none.
#[must_use]
pub fn of_row(row: &ReadRow<'_>) -> Option<RowClauses> {
    let clauses = super::read(&row.prose);
    let steps = row.path.as_ref().map(|path| path.0.clone()).unwrap_or_default();
    let last = steps.iter().rev().find_map(|step| if let Step::Name(name) = step { Some(name) } else { None });
    let name = WireName(last.unwrap_or(&row.field.name.0).clone());
    (clauses != Clauses::default()).then_some(RowClauses { name, steps, clauses, span: row.span })
}

/// Adds the conditions in the clauses of one row to the fields of its structure. `outer` are the names of the enclosing
/// structures, outermost first.
pub fn attach(fields: &mut [Field], row: RowClauses, outer: &[WireName], diags: &mut Diagnostics) {
    let own = fields.iter().find(|field| field.name == row.name);
    let is_alternative = own.is_some_and(|field| matches!(field.presence, Presence::OneOf(_)));
    // The presence of alternatives covers sentences about them.
    for sentence in row.clauses.unread.iter().filter(|_| !is_alternative) {
        report(&row.name, sentence, row.span, diags);
    }
    for clause in row.clauses.understood {
        let done = subject_of(fields, &row.name, clause.subject.as_deref()).and_then(|index| {
            let test = test(fields, index, outer, clause.test)?;
            add(&mut fields[index], Condition { effect: clause.effect, test, within: Vec::new() });
            Some(())
        });
        if done.is_none() && !clause.weak {
            report(&row.name, &clause.sentence, row.span, diags);
        }
    }
}

/// Adds a condition to a field. A field that is required under a condition is not required otherwise.
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

/// The field that a clause is about: its subject, else the field of the row.
fn subject_of(fields: &[Field], own: &WireName, subject: Option<&str>) -> Option<usize> {
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
            let name = field_of_noun(fields, own, &noun, &values)?;
            if negative { Test::IsNot(name, values) } else { Test::Is(name, values) }
        }
    })
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Finds a field by its name or path; returns its path in the spelling of the fields.
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

/// Finds a name among those of the enclosing structures; of a path only the first name is looked up.
fn find_outer(outer: &[WireName], name: &str) -> Option<WireName> {
    let known = |name: &str| outer.iter().rev().find(|known| same(&known.0, name));
    if let Some(found) = known(name) {
        return Some(found.clone());
    }
    let (first, rest) = name.split_once('.')?;
    known(first).map(|found| WireName(format!("{}.{rest}", found.0)))
}

/// The field that a noun refers to: the one of this name, else the only one that documents these values.
fn field_of_noun(fields: &[Field], own: usize, noun: &str, values: &[String]) -> Option<WireName> {
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

/// The number of characters of a sentence that a diagnostic shows.
const MAX_SHOWN: usize = 120;
