//! `lower::declared`: results without a type → the types that examples in TypeScript declare for them. `null` in the
//! example reply says nothing, `closed: ISODate | null` beside it does. Tables and replies take precedence: a
//! declaration fills in what they leave open.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::lower::examples::declared::Declared;
use crate::model::neighbours::bare;
use crate::model::types::{Field, Method, Object, ObjectName, PagePath, Scalar, Type};
use crate::model::walk;
use crate::span::{At, Span};

/// What the pages declare, by page.
pub type Declarations = BTreeMap<PagePath, Vec<Declared>>;

/// Fills the open places of results, and of the objects that they name.
pub fn fill(methods: &mut [Method], objects: &mut [Object], declarations: &Declarations, diags: &mut Diagnostics) {
    let filler = Filler { fractions: fractions(methods, objects) };
    let mut named = Vec::new();
    for method in methods {
        let (Some(result), Some(declared)) = (&mut method.response.result, declarations.get(&method.page)) else {
            continue;
        };
        let mut found = Found { at: result.at, ..Found::default() };
        for declared in declared {
            filler.complete(result, &declared.ty, declared.nullable, &mut found);
        }
        report(&found, method.at.0, diags);
        named.append(&mut found.named);
    }
    // Objects name objects, so what is declared inside them is filled in after them.
    while !named.is_empty() {
        let mut inner = Vec::new();
        for (name, declared) in named {
            if let Some(object) = objects.iter_mut().find(|object| object.name == name) {
                let mut found = Found { at: object.at, ..Found::default() };
                filler.members(&mut object.fields, &declared, &mut found);
                report(&found, object.at.0, diags);
                inner.append(&mut found.named);
            }
        }
        named = inner;
    }
}

fn report(found: &Found, at: Option<Span>, diags: &mut Diagnostics) {
    if !found.filled.is_empty() {
        let message = format!("only an example in TypeScript has a type for `{}`", found.filled.join("`, `"));
        let help = "give them a type in the table of the response";
        diags.push(Diagnostic::new(&codes::TYPE_DECLARED, at, message).with_help(help));
    }
}

/// What declarations gave.
#[derive(Default)]
struct Found {
    /// The place of the result or object.
    at: At,
    /// The keys of the places that were open.
    filled: Vec<String>,
    /// The fields of shared objects.
    named: Vec<(ObjectName, Vec<Field>)>,
}

struct Filler {
    /// The keys that have a fraction on any page.
    fractions: BTreeSet<String>,
}

impl Filler {
    fn complete(&self, field: &mut Field, declared: &Type, nullable: bool, found: &mut Found) {
        if field.ty == Type::Any {
            if field.open.0 && !matches!(declared, Type::Any | Type::Null) {
                field.ty = self.give(&field.name.0, declared, found);
                field.nullable |= nullable;
            }
        } else {
            self.inside(&mut field.ty, declared, &field.name.0, found);
        }
    }

    fn members(&self, fields: &mut [Field], declared: &[Field], found: &mut Found) {
        for field in fields.iter_mut().filter(|field| !field.wildcard) {
            if let Some(declared) = declared.iter().find(|declared| declared.name == field.name) {
                self.complete(field, &declared.ty, declared.nullable, found);
            }
        }
    }

    /// Completes what is open inside a type.
    fn inside(&self, ty: &mut Type, declared: &Type, key: &str, found: &mut Found) {
        match (ty, declared) {
            (ty, Type::Union(declared)) => {
                // Of the declared alternatives the one of the same form belongs to a type.
                let same = |declared: &&Type| std::mem::discriminant(*declared) == std::mem::discriminant(&*ty);
                if let Some(declared) = declared.iter().find(same).cloned() {
                    self.inside(ty, &declared, key, found);
                }
            }
            // A list beside a map is the empty map that PHP encodes as `[]`, and stays beside it.
            (Type::Union(types), declared) => {
                let same = |ty: &&mut Type| std::mem::discriminant(&**ty) == std::mem::discriminant(declared);
                types.iter_mut().filter(same).for_each(|ty| self.inside(ty, declared, key, found));
            }
            (Type::List(of), Type::List(declared)) | (Type::Map(of), Type::Map(declared) | Type::List(declared)) => {
                self.element(of, declared, key, found);
            }
            // What PHP encodes as `[]` may be an empty map.
            (ty @ Type::List(_), Type::Map(of)) if *ty == Type::List(Box::new(Type::Any)) && **of != Type::Any => {
                *ty = self.give(key, declared, found);
            }
            (Type::Object(fields), Type::Map(of)) if fields.is_empty() && **of == Type::Any => {}
            (ty @ Type::Object(_), Type::Object(_) | Type::Map(_)) if *ty == Type::Object(Vec::new()) => {
                *ty = self.give(key, declared, found);
            }
            (Type::Object(fields), Type::Object(declared)) => self.members(fields, declared, found),
            (Type::Ref(name), Type::Object(declared)) => found.named.push((name.clone(), declared.clone())),
            _ => {}
        }
    }

    fn element(&self, of: &mut Type, declared: &Type, key: &str, found: &mut Found) {
        if *of == Type::Any && *declared != Type::Any {
            *of = self.give(key, declared, found);
        } else {
            self.inside(of, declared, key, found);
        }
    }

    fn give(&self, key: &str, declared: &Type, found: &mut Found) -> Type {
        if !found.filled.iter().any(|filled| filled == key) {
            found.filled.push(key.to_owned());
        }
        let mut ty = self.whole(key, declared);
        locate(&mut ty, found.at);
        ty
    }

    /// A declared type as the type of a key. TypeScript has one kind of numbers, which are whole but for those of
    /// keys that are fractions anywhere.
    fn whole(&self, key: &str, declared: &Type) -> Type {
        match declared {
            Type::Scalar(Scalar::Double) if !self.fractions.contains(&bare(key)) => Type::Scalar(Scalar::Integer),
            Type::List(of) => Type::List(Box::new(self.whole(key, of))),
            Type::Map(of) => Type::Map(Box::new(self.whole(key, of))),
            Type::Union(types) => Type::Union(types.iter().map(|ty| self.whole(key, ty)).collect()),
            Type::Object(fields) => Type::Object(
                fields
                    .iter()
                    .map(|field| Field { ty: self.whole(&field.name.0, &field.ty), ..field.clone() })
                    .collect(),
            ),
            ty => ty.clone(),
        }
    }
}

/// Gives declared fields a place.
fn locate(ty: &mut Type, at: At) {
    match ty {
        Type::Object(fields) => fields.iter_mut().filter(|field| field.at.0.is_none()).for_each(|field| {
            field.at = at;
            locate(&mut field.ty, at);
        }),
        Type::List(of) | Type::Map(of) => locate(of, at),
        Type::Union(types) => types.iter_mut().for_each(|ty| locate(ty, at)),
        _ => {}
    }
}

fn fractions(methods: &[Method], objects: &[Object]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let results = methods.iter().flat_map(|method| method.params.iter().chain(&method.response.result));
    results.chain(objects.iter().flat_map(|object| &object.fields)).for_each(|field| {
        walk::fields(field, &mut |field| {
            if field.ty == Type::Scalar(Scalar::Double) {
                keys.insert(bare(&field.name.0));
            }
        });
    });
    keys
}
