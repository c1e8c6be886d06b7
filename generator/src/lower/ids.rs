//! `lower::ids`: ids that one table calls texts and others numbers → numbers, and texts that are flags elsewhere → flags.
//! What a reply gives is what the next request takes, so the strictest type that a page beside it documents counts, where
//! no example contradicts. Decides which tables speak of the same key.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::lower::response::Referred;
use crate::model::neighbours::{self, bare, folder};
use crate::model::types::{BooleanForm, Field, Method, Object, Scalar, Shown, Type};
use crate::model::vocabulary::{IdForm, id_form};
use crate::model::walk;

/// Documented numbers, by folder and key.
#[derive(Default)]
struct Numbers {
    types: BTreeMap<(String, String), Type>,
    /// The keys of which examples show other texts, or tables list some.
    texts: BTreeSet<(String, String)>,
    /// The keys that a page of the area documents as flags.
    flags: BTreeSet<(String, String)>,
}

/// Gives ids of requests, of replies and of shared objects that are texts the number that pages of the same folder document.
/// `referred` is what examples show of the objects.
pub fn settle(methods: &mut [Method], objects: &mut [Object], referred: &Referred, diags: &mut Diagnostics) {
    let mut shown: BTreeMap<_, Shown> = BTreeMap::new();
    for (place, seen) in &referred.shown {
        let known = shown.entry(place).or_insert(Shown::Nothing);
        *known = known.and(*seen);
    }
    for object in objects.iter_mut() {
        for field in &mut object.fields {
            let seen = shown.get(&(object.name.clone(), field.name.clone())).copied().unwrap_or(Shown::Nothing);
            field.shown = field.shown.and(seen);
            if let (Type::Scalar(Scalar::String), Some(scalar)) = (&field.ty, field.shown.proves()) {
                field.ty = Type::Scalar(scalar);
            }
        }
    }
    let numbers = numbers(methods, objects);
    for object in objects {
        let folder = folder(&object.page.0);
        let fields = object.fields.iter_mut();
        fields.for_each(|field| walk::fields_mut(field, &mut |field| complete(field, folder, &numbers, diags)));
    }
    for method in methods {
        let folder = folder(&method.page.0);
        let fields = method.params.iter_mut().chain(&mut method.response.result);
        fields.for_each(|field| walk::fields_mut(field, &mut |field| complete(field, folder, &numbers, diags)));
        method.response.result.iter_mut().for_each(|field| beside(&mut field.ty, diags));
    }
}

/// Gives ids of which examples show nothing but `null` the type of the ids beside them, if all of these are numbers.
fn beside(ty: &mut Type, diags: &mut Diagnostics) {
    match ty {
        Type::Object(fields) => {
            let typed: Vec<&Type> = fields.iter().filter(|field| is_own_id(field)).map(|field| &field.ty).collect();
            let known = typed.iter().filter(|ty| ***ty != Type::Any).count();
            let are_numbers = known >= ENOUGH && typed.iter().all(|ty| **ty == Type::Any || is_number(ty));
            for field in fields {
                if are_numbers && field.open.0 && field.nullable && field.ty == Type::Any && is_own_id(field) {
                    let message =
                        format!("`{}` is only shown as `null`, and all ids beside it are numbers", field.name.0);
                    diags
                        .push(Diagnostic::new(&codes::ID_OF_SIBLINGS, field.at.0, message).with_help("it is a number"));
                    field.ty = Type::Scalar(Scalar::Integer);
                }
                beside(&mut field.ty, diags);
            }
        }
        Type::List(item) | Type::Map(item) => beside(item, diags),
        Type::Union(members) => members.iter_mut().for_each(|member| beside(member, diags)),
        _ => {}
    }
}

/// So many ids of an object are not there by chance.
const ENOUGH: usize = 2;

/// Whether a field is an id that the portal itself gives.
fn is_own_id(field: &Field) -> bool {
    let name = field.name.0.as_str();
    let is_id = matches!(name, "ID" | "id") || name.ends_with("_ID") || name.ends_with("Id");
    is_id && !FOREIGN.iter().any(|start| bare(name) == format!("{start}id"))
}

/// The ids that other systems or programs give are texts.
const FOREIGN: &[&str] = &["xml", "external", "origin", "originator", "tmp"];

/// The area of a folder. As a place it is no folder.
fn area(folder: &str) -> String {
    format!("area {}", neighbours::area(folder))
}

fn numbers(methods: &[Method], objects: &[Object]) -> Numbers {
    let mut numbers = Numbers::default();
    for method in methods {
        let folder = folder(&method.page.0);
        let mut add = |field: &Field| note(&mut numbers, folder, bare(&field.name.0), field);
        method.params.iter().chain(&method.response.result).for_each(|field| walk::fields(field, &mut add));
        let mut add = |field: &Field| note_text(&mut numbers, folder, field);
        method.response.result.iter().for_each(|field| walk::fields(field, &mut add));
        // `taskId` in a call of `tasks.task.get` is the `id` of its task.
        let noun = method.name.0.rsplit('.').nth(1).map(|noun| bare(noun) + "id");
        for field in method.params.iter().filter(|field| noun.as_ref() == Some(&bare(&field.name.0))) {
            note(&mut numbers, folder, "id".to_owned(), field);
        }
    }
    for object in objects {
        let folder = folder(&object.page.0);
        object.fields.iter().for_each(|field| {
            walk::fields(field, &mut |field| {
                note(&mut numbers, folder, bare(&field.name.0), field);
                note_text(&mut numbers, folder, field);
            })
        });
    }
    numbers
}

/// Notes a documented number; two that differ are an integer.
fn note(numbers: &mut Numbers, folder: &str, key: String, field: &Field) {
    if !field.open.0 && field.ty == Type::Scalar(FLAG) {
        numbers.flags.insert((area(folder), key));
        return;
    }
    if field.open.0 || !is_number(&field.ty) {
        return;
    }
    // A list of numbers is that of its own field.
    let ty = if matches!(field.ty, Type::Enum(_)) { Type::Scalar(Scalar::Integer) } else { field.ty.clone() };
    let known = numbers.types.entry((folder.to_owned(), key)).or_insert_with(|| ty.clone());
    if *known != ty {
        *known = Type::Scalar(Scalar::Integer);
    }
}

/// Notes a key of which a reply shows texts that are no numbers.
fn note_text(numbers: &mut Numbers, folder: &str, field: &Field) {
    let is_text = match &field.ty {
        Type::Scalar(Scalar::String) => matches!(field.shown, Shown::Other),
        Type::Enum(values) => values.base == Scalar::String,
        _ => false,
    };
    if is_text {
        for place in [folder.to_owned(), area(folder)] {
            numbers.texts.insert((place, bare(&field.name.0)));
        }
    }
}

fn is_number(ty: &Type) -> bool {
    match ty {
        Type::Scalar(Scalar::Integer) => true,
        Type::Scalar(Scalar::Id(word)) => id_form(word) == IdForm::Integer,
        Type::Enum(list) => list.base == Scalar::Integer,
        _ => false,
    }
}

fn complete(field: &mut Field, folder: &str, numbers: &Numbers, diags: &mut Diagnostics) {
    let place = (folder.to_owned(), bare(&field.name.0));
    let number = numbers.types.get(&place);
    // `id` is another id in each folder; a key that says whose id it is means the same in the area.
    let wide = (if place.1 == "id" { folder.to_owned() } else { area(folder) }, place.1.clone());
    if let Some(number) = number.filter(|_| is_loose(field, numbers.texts.contains(&wide))) {
        let message = format!("`{}` is a text here and a number on the pages beside this one", field.name.0);
        diags.push(
            Diagnostic::new(&codes::ID_OF_SIBLINGS, field.at.0, message)
                .with_help("it is a number; no example shows anything else"),
        );
        field.ty = number.clone();
    }
    let is_text = field.ty == Type::Scalar(Scalar::String) && matches!(field.shown, Shown::Flags);
    let wide = (area(folder), place.1);
    if is_text && numbers.flags.contains(&wide) && !numbers.texts.contains(&wide) {
        let message = format!("`{}` is a text here and a flag on the pages beside this one", field.name.0);
        diags.push(
            Diagnostic::new(&codes::ID_OF_SIBLINGS, field.at.0, message)
                .with_help("it is a flag; examples show `Y` or `N`"),
        );
        field.ty = Type::Scalar(FLAG);
    }
}

/// A flag in the form that a text may be.
const FLAG: Scalar = Scalar::Boolean(BooleanForm::YesNo);

/// Whether a field is a text that may be a number: an id of which no example shows other texts, or any key of which
/// examples alone say that it is a text, and show numbers. `texts` is whether an example beside it shows other texts.
fn is_loose(field: &Field, texts: bool) -> bool {
    let is_text = field.ty == Type::Scalar(Scalar::String);
    let is_id = || IDS.iter().any(|end| bare(&field.name.0).ends_with(end));
    match field.shown {
        Shown::Digits => is_text && (field.open.0 || is_id()),
        Shown::Nothing => is_text && !texts && is_id(),
        Shown::Integers => is_text && is_id(),
        Shown::Other | Shown::DateTimes | Shown::Flags => false,
    }
}

/// The ends of keys whose values are ids.
const IDS: &[&str] = &["id", "by"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::Open;

    #[test]
    fn an_id_among_numbers_is_a_number() {
        let open = |name: &str| Field { open: Open(true), nullable: true, ..Field::new(name, Type::Any) };
        let is = |name: &str, scalar| Field::new(name, Type::Scalar(scalar));
        let after = |fields: Vec<Field>| {
            let mut ty = Type::List(Box::new(Type::Object(fields)));
            beside(&mut ty, &mut Diagnostics::default());
            let Type::List(item) = ty else { panic!("a list") };
            let Type::Object(fields) = *item else { panic!("an object") };
            fields.into_iter().map(|field| field.ty).collect::<Vec<_>>()
        };
        let (number, text) = (Type::Scalar(Scalar::Integer), Type::Scalar(Scalar::String));
        let numbers = vec![is("ID", Scalar::Integer), is("BOX_ID", Scalar::Integer)];
        let beside_numbers = after([numbers.clone(), vec![open("IMAGE_ID"), open("XML_ID"), open("NOTE")]].concat());
        assert_eq!(beside_numbers[2..], [number, Type::Any, Type::Any]);
        let beside_text = after([numbers, vec![is("CURRENCY_ID", Scalar::String), open("IMAGE_ID")]].concat());
        assert_eq!(beside_text[2..], [text, Type::Any]);
        assert_eq!(after(vec![is("ID", Scalar::Integer), open("IMAGE_ID")])[1], Type::Any);
    }
}
