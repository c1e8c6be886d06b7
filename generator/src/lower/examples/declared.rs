//! TypeScript declarations → [`Type`]s. Examples for the JavaScript SDK declare what a call gives:
//! `call.make<DealResult>({ method: 'crm.deal.get' … })` with `type DealResult = { ID: string; CLOSED: ISODate | null }`.
//! Decides which declarations are the result of a method, and what each form of type means.

use super::fences;
use super::typescript::{Declarations, Written, written};
use crate::model::normal;
use crate::model::types::{BooleanForm, Field, Open, Scalar, Type};
use crate::page::raw::Section;
use crate::syntax::tree::Fence;

/// A declared result: its type, and whether it may be `null`.
#[derive(Clone, Debug, PartialEq)]
pub struct Declared {
    /// The type. Numbers are fractions, since TypeScript has no integers; fields are [`Open`], since no table has them.
    pub ty: Type,
    /// The value may be `null` or `false` instead.
    pub nullable: bool,
}

/// How deep types are read: declarations may name each other in a circle.
const DEPTH: usize = 12;

/// The results that the examples of `section` declare for calls of the method `name`, in order.
#[must_use]
pub fn results(section: &Section, name: &str) -> Vec<Declared> {
    let is_typed = |fence: &&Fence| matches!(&*fence.info.to_ascii_lowercase(), "ts" | "typescript");
    fences(section).filter(is_typed).flat_map(|fence| results_in(&fence.text, name)).collect()
}

fn results_in(text: &str, name: &str) -> Vec<Declared> {
    const CALL: &str = "call.make<";
    if !text.contains(CALL) {
        return Vec::new();
    }
    let types = Declarations::of(text);
    let calls = text.match_indices(CALL).filter_map(|(at, _)| {
        let rest = &text[at + CALL.len()..];
        let written = written(rest)?;
        // The first method named behind the type is the one called.
        let called = rest.split_once("method")?.1.split(['\'', '"']).nth(1)?;
        called.eq_ignore_ascii_case(name).then_some(written)
    });
    calls.map(|written| meaning(&written, &types, 0)).filter(|declared| declared.ty != Type::Any).collect()
}

/// The meaning of a written type.
fn meaning(written: &Written, types: &Declarations, depth: usize) -> Declared {
    let of = |ty: Type| Declared { ty, nullable: false };
    if depth > DEPTH {
        return of(Type::Any);
    }
    let inner = |written: &Written| match meaning(written, types, depth + 1).ty {
        Type::Null => Box::new(Type::Any),
        ty => Box::new(ty),
    };
    match written {
        Written::Name(name) => match name.as_str() {
            "string" => of(Type::Scalar(Scalar::String)),
            "number" => of(Type::Scalar(Scalar::Double)),
            "boolean" | "true" => of(Type::Scalar(Scalar::Boolean(BooleanForm::Json))),
            "ISODate" => of(Type::Scalar(Scalar::DateTime)),
            "object" => of(Type::Object(Vec::new())),
            number if number.bytes().all(|byte| byte.is_ascii_digit()) => of(Type::Scalar(Scalar::Double)),
            // PHP has `false` where there is no value.
            "null" | "undefined" | "false" => Declared { ty: Type::Null, nullable: true },
            _ => types.get(name).map_or_else(|| of(Type::Any), |written| meaning(written, types, depth + 1)),
        },
        Written::Text(_) => of(Type::Scalar(Scalar::String)),
        Written::List(element) => of(Type::List(inner(element))),
        Written::Map(value) => of(Type::Map(inner(value))),
        Written::Object(members) => {
            let field = |(name, written): &(String, Written)| {
                let Declared { ty, nullable } = meaning(written, types, depth + 1);
                Field { nullable, open: Open(true), ..Field::new(name, ty) }
            };
            of(Type::Object(members.iter().map(field).collect()))
        }
        Written::Union(members) => union(members, types, depth),
    }
}

fn union(members: &[Written], types: &Declarations, depth: usize) -> Declared {
    let is_flag = |member: &Written| matches!(member, Written::Text(text) if text == "Y" || text == "N");
    let (flags, others): (Vec<_>, Vec<_>) = members.iter().partition(|member| is_flag(member));
    let mut nullable = false;
    let mut all = Vec::new();
    let is_boolean = flags.len() > 1;
    if is_boolean {
        all.push(Type::Scalar(Scalar::Boolean(BooleanForm::YesNo)));
    }
    for member in others.into_iter().chain(flags.into_iter().filter(|_| !is_boolean)) {
        // An empty text stands for no value beside other types.
        if *member == Written::Text(String::new()) {
            continue;
        }
        let declared = meaning(member, types, depth + 1);
        nullable |= declared.nullable;
        if declared.ty != Type::Null {
            all.push(declared.ty);
        }
    }
    let ty = if all.is_empty() { Type::Null } else { normal::union(all).0 };
    Declared { ty, nullable }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::notation;

    fn result(text: &str) -> String {
        let found = results_in(text, "a.b");
        let [one] = found.as_slice() else { panic!("{found:?}") };
        let field = |field: &Field| {
            let null = if field.nullable { " | null" } else { "" };
            format!("{}: {}{null}", field.name.0, notation::print(&field.ty, false).text)
        };
        match &one.ty {
            Type::Object(fields) => fields.iter().map(field).collect::<Vec<_>>().join(", "),
            ty => notation::print(ty, false).text,
        }
    }

    #[test]
    fn forms_of_types_are_read() {
        let call = "await sdk.actions.v2.call.make<R>({ method: 'a.b', params: {} })";
        for (declared, read) in [
            ("{ id: number; at: ISODate | null }", "id: double, at: datetime | null"),
            ("{\n  // the name\n  name?: string\n  'on': 'Y' | 'N'\n}", "name: string, on: boolean"),
            ("{ ids: number[], map: Record<string, string> }", "ids: double[], map: map<string>"),
            ("{ rows: Array<{\n id: string\n }>\n }", "rows: object[]"),
            ("{ born: ISODate | '' }", "born: datetime"),
            ("{ photo: { id: number } | false }", "photo: object | null"),
            ("{ pair: [number, number] }", "pair: double[]"),
            ("{ one: Row }\ntype Row = { [key: string]: string }", "one: map<string>"),
            ("string[]", "string[]"),
        ] {
            assert_eq!(result(&format!("type R = {declared}\n\n{call}")), read, "{declared}");
        }
    }

    #[test]
    fn a_type_that_names_itself_ends() {
        let text = "interface R { of: R[] }\ncall.make<R>({ method: 'a.b' })";
        assert_eq!(result(text), "of: object[]");
    }

    #[test]
    fn the_type_of_another_method_is_none_of_this_one() {
        assert_eq!(results_in("call.make<string[]>({ method: 'a.c' })", "a.b"), []);
        assert_eq!(results_in("call.make<{ id: >({ method: 'a.b' })", "a.b"), []);
        assert_eq!(results_in("type R = { a: string; } }\ncall.make<Q>({ method: 'a.b' })", "a.b"), []);
    }
}
