//! `lower::selected`: rows of methods whose `select` chooses fields. Their pages show a few of the fields that can be
//! chosen; the others are named by the values of `select` and by the object that the `get` method of the same name
//! returns. Decides which object that is, and what its fields are in such rows.

pub mod alike;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::lower::style::Style;
use crate::model::neighbours::bare;
use crate::model::types::{Field, Method, ObjectName, Open, Scalar, Type, Version};

/// The fields of a shared object.
type Objects<'o> = &'o dyn Fn(&ObjectName) -> Option<&'o [Field]>;

/// An object of a reply: its type as it stands, and its fields.
struct Whole {
    ty: Type,
    fields: Vec<Field>,
}

/// Gives the rows of methods with `select` the fields that can be chosen but that their pages do not list.
pub fn fill(methods: &mut [Method], objects: Objects<'_>, diags: &mut Diagnostics) {
    let wholes: BTreeMap<(String, Version), Whole> = methods
        .iter()
        .filter(|method| selection(method).is_none())
        .filter_map(|method| {
            let stem = method.name.0.to_lowercase().strip_suffix(".get")?.to_owned();
            Some(((stem, method.version), whole(&method.response.result.as_ref()?.ty, objects)?))
        })
        .collect();
    for method in methods {
        let Some(names) = selection(method).map(names) else { continue };
        let lower = method.name.0.to_lowercase();
        let stem = lower.rsplit_once('.').map_or("", |(stem, _)| stem).to_owned();
        let Some(result) = &mut method.response.result else { continue };
        if let Some(whole) = wholes.get(&(stem.clone(), method.version)) {
            let gained = complete(&mut result.ty, whole, objects);
            if gained > 0 {
                let message = format!("the page shows some of the fields of rows; `{stem}.get` returns {gained} more");
                diags.push(
                    Diagnostic::new(&codes::FIELDS_OF_GET, result.at.0, message)
                        .with_help("`select` chooses among them; list the fields, or link to their table"),
                );
            }
        }
        let missing = name(result, &names, &filter_fields(&method.params), objects);
        if !missing.is_empty() {
            let message = format!("only `select` names the fields {} of rows", missing.join(", "));
            diags.push(
                Diagnostic::new(&codes::FIELDS_OF_SELECT, result.at.0, message)
                    .with_help("their types are those of the filter or of the pages beside this one"),
            );
        }
    }
}

/// Gives rows that are part of an object the types of its fields, and those fields that they lack if they show less
/// than half of them: the page then gives examples of what can be chosen, not a list. Returns the number of fields that
/// the rows gain.
fn complete(result: &mut Type, whole: &Whole, objects: Objects<'_>) -> usize {
    let Some(row) = row(result, &|own| is_part(own, &whole.fields), objects) else { return 0 };
    let own = fields(row, objects).unwrap_or_default();
    let takes_all = own.len() * 2 <= whole.fields.len();
    let missing = whole.fields.iter().filter(|field| find(own, field).is_none()).count();
    let all = match &whole.ty {
        Type::Ref(_) if takes_all || missing == 0 => whole.ty.clone(),
        _ => {
            let known = whole.fields.iter().map(|field| (find(own, field), field));
            let taken = known.filter(|(own, _)| takes_all || own.is_some());
            Type::Object(taken.map(|(own, field)| merged(own, field, objects)).collect())
        }
    };
    *row = all;
    if takes_all { missing } else { 0 }
}

/// Gives rows the fields that `select` names. Returns the names of those that they gain.
fn name<'n>(result: &mut Field, names: &'n [String], filter: &[Field], objects: Objects<'_>) -> Vec<&'n str> {
    let at = result.at;
    let Some(Type::Object(row)) = row(&mut result.ty, &|own| is_selected(own, names), objects) else {
        return Vec::new();
    };
    let Some(style) = style(row, names) else { return Vec::new() };
    let known = row.len();
    let mut gained = Vec::new();
    for name in names {
        let spelled = style.spell(name);
        if row[..known].iter().any(|field| field.name.0 == spelled) {
            continue;
        }
        let field = match filter.iter().find(|field| field.name.0 == *name) {
            Some(field) => Field { at, ..Field::new(&spelled, field.ty.clone()) },
            None => Field { open: Open(true), at, ..Field::new(&spelled, Type::Any) },
        };
        row.push(field);
        gained.push(name.as_str());
    }
    gained
}

/// Whether fields are those that `select` names, perhaps in the other style.
fn is_selected(own: &[Field], names: &[String]) -> bool {
    let known = pairs(own, names).count();
    known > 0 && known * 2 >= own.len() && style(own, names).is_some()
}

/// The style in which rows have the names of `select`.
fn style(own: &[Field], names: &[String]) -> Option<Style> {
    Style::of(pairs(own, names))
}

/// The names that rows have, each beside the spelling there.
fn pairs<'a>(own: &'a [Field], names: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str)> {
    own.iter().filter_map(|field| {
        let key = bare(&field.name.0);
        let name =
            names.iter().find(|name| **name == field.name.0).or_else(|| names.iter().find(|name| bare(name) == key));
        Some((name?.as_str(), field.name.0.as_str()))
    })
}

/// The fields that a filter documents.
fn filter_fields(params: &[Field]) -> Vec<Field> {
    let filters = params.iter().filter(|param| param.name.0.eq_ignore_ascii_case("filter"));
    let of = |param: &Field| if let Type::Object(fields) = &param.ty { fields.clone() } else { Vec::new() };
    filters.flat_map(of).collect()
}

/// The parameter that chooses fields.
fn selection(method: &Method) -> Option<&Field> {
    method.params.iter().find(|param| param.name.0.eq_ignore_ascii_case("select"))
}

/// The field names that a selection lists as its values.
fn names(select: &Field) -> Vec<String> {
    let mut ty = &select.ty;
    while let Type::List(item) = ty {
        ty = item;
    }
    let Type::Enum(values) = ty else { return Vec::new() };
    let is_name = |wire: &&String| wire.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    values.values.iter().map(|value| &value.wire).filter(is_name).cloned().collect()
}

/// The object that a reply returns: its result, or the one field of it that is an object.
fn whole(ty: &Type, objects: Objects<'_>) -> Option<Whole> {
    let own = match ty {
        Type::List(item) => return whole(item, objects),
        Type::Ref(_) | Type::Object(_) => fields(ty, objects)?,
        _ => return None,
    };
    match own {
        [only] => whole(&only.ty, objects),
        own => Some(Whole { ty: ty.clone(), fields: own.to_vec() }),
    }
}

/// The fields of an object.
fn fields<'a, 'o: 'a>(ty: &'a Type, objects: Objects<'o>) -> Option<&'a [Field]> {
    match ty {
        Type::Object(fields) => Some(fields),
        Type::Ref(name) => objects(name),
        _ => None,
    }
}

/// The rows of a reply: the first object from the outside whose fields are `like` those looked for. An object around
/// the rows has one list or object.
fn row<'t>(ty: &'t mut Type, like: &dyn Fn(&[Field]) -> bool, objects: Objects<'_>) -> Option<&'t mut Type> {
    match ty {
        Type::List(item) | Type::Map(item) => row(item, like, objects),
        Type::Ref(name) => objects(name).is_some_and(like).then_some(ty),
        Type::Object(fields) if like(fields) => Some(ty),
        Type::Object(fields) => {
            let holds =
                |field: &&mut Field| matches!(field.ty, Type::List(_) | Type::Map(_) | Type::Object(_) | Type::Ref(_));
            let mut holders = fields.iter_mut().filter(holds);
            let only = holders.next()?;
            if holders.next().is_some() {
                return None;
            }
            row(&mut only.ty, like, objects)
        }
        _ => None,
    }
}

/// Whether an object shows some of the fields of another one, and nothing else.
fn is_part(own: &[Field], whole: &[Field]) -> bool {
    own.len() > 1 && own.iter().all(|field| find(whole, field).is_some())
}

fn find<'a>(fields: &'a [Field], like: &Field) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == like.name)
}

/// A field of a row, from what its own page and that of `get` say about it.
fn merged(own: Option<&Field>, whole: &Field, objects: Objects<'_>) -> Field {
    let Some(own) = own else { return whole.clone() };
    let mut out = if says_more(&whole.ty, own, objects) { whole.clone() } else { own.clone() };
    out.nullable = own.nullable || whole.nullable;
    out
}

/// Whether the type of `get` says more than that of a row.
fn says_more(whole: &Type, own: &Field, objects: Objects<'_>) -> bool {
    match (whole, &own.ty) {
        (Type::Any, _) => false,
        (_, Type::Any) => true,
        (Type::Object(_) | Type::Ref(_), Type::Object(shown)) => {
            fields(whole, objects).is_some_and(|whole| shown.iter().all(|field| find(whole, field).is_some()))
        }
        // PHP sends a list with holes as a map: the example of the row decides.
        (Type::List(_), Type::Map(_)) | (Type::Map(_), Type::List(_)) => false,
        (Type::List(whole), Type::List(item)) => {
            says_more(whole, &Field { ty: (**item).clone(), ..own.clone() }, objects)
        }
        (Type::Scalar(scalar), Type::Scalar(Scalar::String)) => *scalar != Scalar::String,
        (whole, _) => own.open.0 && !matches!(whole, Type::Scalar(Scalar::String)),
    }
}
