//! Objects without documented keys → the one shape that their key has on pages beside theirs. `crm.crate.update` says
//! `SETTINGS`, an object; `crm.crate.add` lists its keys. Decides which pages count: methods of the same name but for the
//! last word, else those of the same last two words in the area, if several agree; and for texts by language, the folder.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::neighbours::{self, bare};
use crate::model::normal::{has_no_keys, members};
use crate::model::types::{Field, Method, Presence, Scalar, Type};

/// Parameters and keys that hold the fields of a thing: what stands in them is the same as beside them.
const HOLDERS: &[&str] = &["fields", "params", "data", "result", "field", "item"];

/// Pages that count as being beside each other, with a key, the key that holds it, and whether it is of a reply.
type Place = (String, String, String, bool);

/// What pages say of the keys in a place: each page with the shape there.
type Known = BTreeMap<Place, Vec<(String, Type)>>;

/// Gives objects without keys the shape of the same key beside them.
pub(super) fn fill(methods: &mut [Method], diags: &mut Diagnostics) {
    let mut known = Known::default();
    for method in methods.iter() {
        each(method, &mut |field, parent, reply| {
            let Some(shape) = shape(field) else { return };
            for group in groups(method, &shape) {
                let place = (group, parent.to_owned(), bare(&field.name.0), reply);
                known.entry(place).or_default().push((method.page.0.clone(), shape.clone()));
            }
        });
    }
    for method in methods {
        let (name, page) = (method.name.0.clone(), method.page.0.clone());
        let found = |field: &Field, parent: &str, reply: bool| {
            let place = |group: String| (group, parent.to_owned(), bare(&field.name.0), reply);
            let of = |group: String, least: usize| {
                let shapes = known.get(&place(group))?;
                let (_, first) = shapes.first().filter(|_| shapes.iter().all(|(of, _)| *of != page))?;
                (shapes.len() >= least && shapes.iter().all(|(_, other)| other == first)).then(|| first.clone())
            };
            let is_text = holds_text(&field.ty);
            let translation = known.get(&place(texts(&page))).and_then(|shapes| shapes.first());
            let translation = translation.map(|(_, ty)| ty.clone());
            // Texts by language stand beside a text; other maps may have values that this page says otherwise.
            let fits = |ty: &Type| is_text || !matches!(ty, Type::Map(_));
            of(stem(&name), 1).or_else(|| of(tail(&name, &page), 2)).or(translation).filter(fits)
        };
        for field in &mut method.params {
            complete(field, "", false, &found, diags);
        }
        if let Some(field) = &mut method.response.result {
            complete(field, "", true, &found, diags);
        }
    }
}

/// The groups of pages that a shape on the page of a method counts in.
fn groups(method: &Method, shape: &Type) -> Vec<String> {
    match shape {
        Type::Map(_) => vec![stem(&method.name.0), texts(&method.page.0)],
        _ => vec![stem(&method.name.0), tail(&method.name.0, &method.page.0)],
    }
}

fn stem(name: &str) -> String {
    format!("stem {}", name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase())
}

fn tail(name: &str, page: &str) -> String {
    let area = neighbours::area(neighbours::folder(page));
    let words: Vec<&str> = name.rsplitn(3, '.').take(2).collect();
    format!("tail {area} {}", words.join(".").to_lowercase())
}

fn texts(page: &str) -> String {
    let folder = neighbours::folder(page);
    format!("texts {}", folder.rsplit_once('/').map_or(folder, |(above, _)| above))
}

/// The documented shape of a field: an object with keys of which a table lists one, or a map of texts.
fn shape(field: &Field) -> Option<Type> {
    let is_shape = |ty: &&Type| match ty {
        Type::Object(fields) => fields.iter().any(|field| !field.open.0),
        Type::Map(of) => **of == Type::Scalar(Scalar::String),
        _ => false,
    };
    members(&field.ty).iter().find(is_shape).cloned()
}

fn holds_text(ty: &Type) -> bool {
    members(ty).contains(&Type::Scalar(Scalar::String))
}

/// The name of the key that holds a field, without the holders of all fields.
fn holder(name: &str) -> String {
    let bare = bare(name);
    if HOLDERS.contains(&bare.as_str()) { String::new() } else { bare }
}

/// Visits the fields of a method with the keys that hold them, and whether they are of its reply.
fn each<'m>(method: &'m Method, visit: &mut dyn FnMut(&'m Field, &str, bool)) {
    method.params.iter().for_each(|field| each_field(field, "", false, visit));
    method.response.result.iter().for_each(|field| each_field(field, "", true, visit));
}

fn each_field<'m>(field: &'m Field, parent: &str, reply: bool, visit: &mut dyn FnMut(&'m Field, &str, bool)) {
    visit(field, parent, reply);
    each_inside(&field.ty, &holder(&field.name.0), reply, visit);
}

fn each_inside<'m>(ty: &'m Type, parent: &str, reply: bool, visit: &mut dyn FnMut(&'m Field, &str, bool)) {
    match ty {
        Type::Object(fields) => fields.iter().for_each(|field| each_field(field, parent, reply, visit)),
        Type::List(item) | Type::Map(item) => each_inside(item, parent, reply, visit),
        Type::Union(members) => members.iter().for_each(|member| each_inside(member, parent, reply, visit)),
        _ => {}
    }
}

/// What pages beside a page say of a field, by the field and its holder.
type Find<'f> = dyn Fn(&Field, &str, bool) -> Option<Type> + 'f;

fn complete(field: &mut Field, parent: &str, reply: bool, find: &Find<'_>, diags: &mut Diagnostics) {
    if field.open.0
        && members(&field.ty).iter().any(has_no_keys)
        && let Some(found) = find(field, parent, reply)
    {
        let message = format!("`{}` has no keys here; the pages beside this one say what it holds", field.name.0);
        diags.push(Diagnostic::new(&codes::TYPE_OF_SIBLINGS, field.at.0, message));
        put(&mut field.ty, found);
        return;
    }
    complete_inside(&mut field.ty, &holder(&field.name.0), reply, find, diags);
}

fn put(ty: &mut Type, found: Type) {
    match ty {
        Type::Union(members) => {
            if let Some(member) = members.iter_mut().find(|member| has_no_keys(member)) {
                *member = optional(found);
            }
        }
        ty => *ty = optional(found),
    }
}

/// What one method requires says nothing about another.
fn optional(ty: Type) -> Type {
    match ty {
        Type::Object(fields) => {
            let plain = |field: Field| Field {
                presence: Presence::Optional,
                conditions: Vec::new(),
                default: None,
                applies_to: Vec::new(),
                ty: optional(field.ty),
                ..field
            };
            Type::Object(fields.into_iter().map(plain).collect())
        }
        Type::List(item) => Type::List(Box::new(optional(*item))),
        Type::Map(item) => Type::Map(Box::new(optional(*item))),
        other => other,
    }
}

fn complete_inside(ty: &mut Type, parent: &str, reply: bool, find: &Find<'_>, diags: &mut Diagnostics) {
    match ty {
        Type::Object(fields) => fields.iter_mut().for_each(|field| complete(field, parent, reply, find, diags)),
        Type::List(item) | Type::Map(item) => complete_inside(item, parent, reply, find, diags),
        Type::Union(members) => {
            members.iter_mut().for_each(|member| complete_inside(member, parent, reply, find, diags));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::method;
    use super::*;
    use crate::model::notation;
    use crate::model::types::{MethodName, Open};

    fn open(name: &str, ty: Type) -> Field {
        Field { open: Open(true), ..Field::new(name, ty) }
    }

    fn named(name: &str, page: &str, field: Field) -> Method {
        Method { name: MethodName(name.to_owned()), ..method(page, vec![field]) }
    }

    #[test]
    fn an_object_without_keys_has_those_of_the_page_beside_it() {
        let string = || Type::Scalar(Scalar::String);
        let keys = |key: &str| Type::Object(vec![Field::new(key, string())]);
        let shown = |key: &str| Type::Object(vec![open(key, string())]);
        let none = || Type::Object(Vec::new());
        let within = |ty: Type| Type::Object(vec![open("Settings", ty)]);
        let page = |name: &str| format!("api-reference/shop/crate/{name}.md");
        for (others, expected) in [
            (vec![("shop.crate.add", keys("lid"))], "{lid}"),
            (vec![("shop.crate.add", shown("lid"))], "{}"),
            (vec![("shop.crate.add", keys("lid")), ("shop.crate.set", keys("side"))], "{}"),
            (vec![("shop.box.update", keys("lid"))], "{}"),
            (vec![("shop.box.crate.update", keys("lid")), ("shop.bag.crate.update", keys("lid"))], "{lid}"),
            (vec![("shop.box.crate.update", keys("lid")), ("shop.bag.crate.update", keys("side"))], "{}"),
            (vec![("shop.other.get", Type::Map(Box::new(string())))], "{}"),
        ] {
            let mut methods: Vec<Method> =
                others.iter().map(|(name, ty)| named(name, &page(name), Field::new("SETTINGS", ty.clone()))).collect();
            methods.push(named("shop.crate.update", &page("own"), open("fields", within(none()))));
            fill(&mut methods, &mut Diagnostics::default());
            let Type::Object(fields) = &methods.last().unwrap().params[0].ty else { panic!("still an object") };
            let Type::Object(found) = &fields[0].ty else { panic!("{:?} is no object", fields[0].ty) };
            let names: Vec<&str> = found.iter().map(|field| field.name.0.as_str()).collect();
            assert_eq!(format!("{{{}}}", names.join(", ")), expected, "{others:?}");
        }
        let either = |ty: Type| Type::Union(vec![string(), ty]);
        let texts = || Type::Map(Box::new(string()));
        let mut methods = vec![
            named("shop.other.get", &page("other"), Field::new("Name", either(texts()))),
            named("shop.crate.add", &page("own"), open("NAME", either(none()))),
            named("shop.bag.add", &page("bag"), open("NAME", none())),
        ];
        fill(&mut methods, &mut Diagnostics::default());
        let word = |at: usize| notation::print(&methods[at].params[0].ty, false).text;
        assert_eq!((word(1).as_str(), word(2).as_str()), ("string | map<string>", "object"));
    }
}
