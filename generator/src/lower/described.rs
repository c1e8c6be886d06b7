//! `lower::described`: fields without a type → the type that the method which describes the object gives them. A reply
//! of `crm.company.fields` holds the type of each key of a company. Decides which methods describe an object, and whose.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::lower::examples::Reply;
use crate::model::notation;
use crate::model::types::{Field, Method, MethodName, Scalar, Type};
use crate::model::vocabulary::{self, Word};
use crate::model::walk;

/// The types of keys, by the name of the object in methods: `crm.company`, in lower case.
pub type Descriptions = BTreeMap<String, BTreeMap<String, Type>>;

/// The last segments of methods that describe the fields of an object.
const DESCRIBING: &[&str] = &["fields", "getfields"];

/// So many keys with a type are a description.
const ENOUGH: usize = 3;

/// What the example replies of a method say about the fields of its object: the name of the object, and the types.
#[must_use]
pub fn of(name: &MethodName, replies: &[Reply]) -> Option<(String, BTreeMap<String, Type>)> {
    let (stem, _) = split(name).filter(|(_, last)| DESCRIBING.contains(&last.as_str()))?;
    let found: BTreeMap<String, Type> =
        replies.iter().filter_map(|reply| description(&reply.value)).flatten().collect();
    (!found.is_empty()).then_some((stem, found))
}

fn split(name: &MethodName) -> Option<(String, String)> {
    let lower = name.0.to_lowercase();
    lower.rsplit_once('.').map(|(stem, last)| (stem.to_owned(), last.to_owned()))
}

/// The description inside a reply: the outermost object whose values all have a `type`.
fn description(reply: &Value) -> Option<BTreeMap<String, Type>> {
    let Value::Object(object) = reply else { return None };
    if object.len() >= ENOUGH && object.values().all(|value| typed(value).is_some()) {
        let one = |(key, value): (&String, &Value)| {
            let (facts, word) = typed(value)?;
            Some((key.clone(), described(facts, word)?))
        };
        return Some(object.iter().filter_map(one).collect());
    }
    object.values().find_map(description)
}

/// The facts about a key, with its type.
fn typed(value: &Value) -> Option<(&Map<String, Value>, &str)> {
    Some((value.as_object()?, value.get("type")?.as_str()?))
}

/// The type of a described field. A file is described otherwise than it is returned.
fn described(facts: &Map<String, Value>, word: &str) -> Option<Type> {
    let Some(Word::Type(ty @ Type::Scalar(_))) = vocabulary::word(word) else { return None };
    if ty == Type::Scalar(Scalar::File) {
        return None;
    }
    let several = facts.get("isMultiple") == Some(&Value::Bool(true));
    Some(if several { Type::List(Box::new(ty)) } else { ty })
}

/// Gives fields without a type of the results and the parameters of an object's methods the described one.
pub fn fill(methods: &mut [Method], descriptions: &Descriptions, diags: &mut Diagnostics) {
    for method in methods {
        let Some((stem, last)) = split(&method.name) else { continue };
        let Some(known) = descriptions.get(&stem).filter(|_| !DESCRIBING.contains(&last.as_str())) else { continue };
        let fields = method.params.iter_mut().chain(&mut method.response.result);
        fields.for_each(|field| walk::fields_mut(field, &mut |field| complete(field, known, diags)));
    }
}

fn complete(field: &mut Field, known: &BTreeMap<String, Type>, diags: &mut Diagnostics) {
    if field.open.0
        && field.ty == Type::Any
        && let Some(ty) = known.get(&field.name.0)
    {
        field.ty = ty.clone();
        let word = notation::print(ty, false).text;
        let message =
            format!("`{}` has no type here; the method that describes the object makes it `{word}`", field.name.0);
        diags.push(Diagnostic::new(&codes::TYPE_DESCRIBED, field.at.0, message));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::span::{FileId, Span};

    #[test]
    fn replies_of_fields_describe_the_object() {
        let value = json!({"result": {"fields": {
            "ID": {"type": "integer"},
            "PHOTO": {"type": "file"},
            "TAGS": {"type": "string", "isMultiple": true},
            "OTHER": {"type": "something"},
        }}, "time": {"start": 1}});
        let replies = [Reply { value, span: Span::new(FileId(0), 0..0) }];
        let mut found = Descriptions::new();
        found.extend(of(&MethodName("shop.crate.getFields".to_owned()), &replies));
        found.extend(of(&MethodName("shop.box.get".to_owned()), &replies));
        let text = Type::Scalar(Scalar::String);
        let known = [("ID".to_owned(), Type::Scalar(Scalar::Integer)), ("TAGS".to_owned(), Type::List(Box::new(text)))];
        assert_eq!(found, Descriptions::from([("shop.crate".to_owned(), known.into())]));
        let open = |name: &str| Field { open: crate::model::types::Open(true), ..Field::new(name, Type::Any) };
        let mut row =
            Field::new("result", Type::Object(vec![open("ID"), open("PHOTO"), Field::new("TAGS", Type::Any)]));
        walk::fields_mut(&mut row, &mut |field| complete(field, &found["shop.crate"], &mut Diagnostics::default()));
        let Type::Object(fields) = row.ty else { panic!("an object") };
        let types: Vec<Type> = fields.into_iter().map(|field| field.ty).collect();
        assert_eq!(types, [Type::Scalar(Scalar::Integer), Type::Any, Type::Any]);
    }

    #[test]
    fn an_object_with_other_values_describes_nothing() {
        for value in [
            json!({"result": {"a": {"type": "string"}, "b": {"type": "string"}, "c": 1}}),
            json!({"result": {"a": {"type": "string"}, "b": {"type": "string"}}}),
        ] {
            assert_eq!(description(&value), None);
        }
    }
}
