//! `lower::roles`: parameters whose name has the same meaning in every method: filters, sort orders, lists of fields.
//! Decides their types if neither a table nor an example does.

use crate::lower::examples::evidence::Evidence;
use crate::model::normal;
use crate::model::types::{Enum, EnumValue, Scalar, Type, Version};

/// The role of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Conditions on rows: a map from field names, with an operator in front, to values.
    Filter,
    /// A map from field names to directions.
    Order,
    /// Names of fields.
    Select,
}

/// The roles by parameter name in lower case.
const ROLES: &[(&str, Role)] =
    &[("filter", Role::Filter), ("order", Role::Order), ("sort", Role::Order), ("select", Role::Select)];

/// The role of a parameter of this name.
fn role(name: &str) -> Option<Role> {
    let name = name.to_ascii_lowercase();
    ROLES.iter().find(|(known, _)| *known == name).map(|(_, role)| *role)
}

/// The type of a filter or a selection that neither a table nor an example determines; `None` for other parameters.
#[must_use]
pub fn complete(name: &str, ty: &Type) -> Option<Type> {
    match (role(name)?, ty) {
        (Role::Filter, Type::Union(members)) if members.iter().any(is_open_object) => {
            let member = |member: &Type| if is_open_object(member) { Type::Filter } else { member.clone() };
            Some(normal::union(members.iter().map(member).collect()).0)
        }
        (Role::Filter, ty) if is_open_object(ty) => Some(Type::Filter),
        // Pages call the list of names an object as well.
        (Role::Select, Type::List(_) | Type::Object(_)) if takes_names(name, ty) || is_open_object(ty) => {
            Some(Type::List(Box::new(string())))
        }
        _ => None,
    }
}

/// Whether a parameter is a list of names of fields: a table that it links to lists these names.
#[must_use]
pub fn takes_names(name: &str, ty: &Type) -> bool {
    let is_open = |item: &Type| matches!(item, Type::Any | Type::Scalar(Scalar::String));
    role(name) == Some(Role::Select) && matches!(ty, Type::List(item) if is_open(item))
}

/// The type of a filter whose keys are documented and that takes operators in front of them: either the documented keys
/// or conditions. `None` for other parameters, and where the page lists no operators. `codes` are the literals of its
/// description.
#[must_use]
pub fn conditions(name: &str, ty: &Type, codes: &[String]) -> Option<Type> {
    let has_keys = matches!(ty, Type::Object(fields) if !fields.is_empty());
    let takes_operators = codes.iter().any(|code| is_operator(code));
    (role(name)? == Role::Filter && has_keys && takes_operators)
        .then(|| normal::union(vec![ty.clone(), Type::Filter]).0)
}

/// Whether a code is an operator of filters other than `=`: `>=`, `!@`, `%`.
fn is_operator(code: &str) -> bool {
    let code = code.trim();
    (1..=3).contains(&code.len())
        && code.chars().all(|c| "<>=!%@".contains(c))
        && code.contains(['<', '>', '!', '%', '@'])
}

/// The type of a filter of REST 3.0, whatever the page says about the items of the list; `None` for other parameters.
#[must_use]
pub fn filter_v3(name: &str, ty: &Type, version: Version) -> Option<Type> {
    let is_list = matches!(ty, Type::List(_));
    (version == Version::V3 && role(name)? == Role::Filter && is_list).then_some(Type::FilterV3)
}

/// The type of a sort order without documented directions; `None` for other parameters.
#[must_use]
pub fn order(name: &str, ty: &Type, evidence: &Evidence<'_>) -> Option<Type> {
    // An order of a shop has the same name, but not only texts as values.
    let is_sort = evidence.entries().iter().all(|value| value.is_string());
    (role(name)? == Role::Order && is_open_object(ty) && is_sort).then(|| directions(evidence))
}

fn is_open_object(ty: &Type) -> bool {
    match ty {
        Type::Object(fields) => fields.is_empty(),
        Type::Map(value) => matches!(**value, Type::Any | Type::Scalar(Scalar::String)),
        _ => false,
    }
}

fn string() -> Type {
    Type::Scalar(Scalar::String)
}

/// Directions in the case of the example; any text if it shows other values.
fn directions(evidence: &Evidence<'_>) -> Type {
    let shown = evidence.entries();
    let is = |direction: &str| shown.iter().any(|value| value.as_str() == Some(direction));
    let known = |value: &&&serde_json::Value| {
        value.as_str().is_some_and(|text| ["asc", "desc"].contains(&text.to_ascii_lowercase().as_str()))
    };
    if shown.iter().filter(known).count() < shown.len() {
        return Type::Map(Box::new(string()));
    }
    let wires = if is("asc") || is("desc") { ["asc", "desc"] } else { ["ASC", "DESC"] };
    let values = wires.map(|wire| EnumValue { wire: wire.to_owned(), label: None }).to_vec();
    Type::Map(Box::new(Type::Enum(Enum { base: Scalar::String, values })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::Field;
    use serde_json::json;

    fn sorted(wires: [&str; 2]) -> Type {
        let values = wires.map(|wire| EnumValue { wire: wire.to_owned(), label: None }).to_vec();
        Type::Map(Box::new(Type::Enum(Enum { base: Scalar::String, values })))
    }

    #[test]
    fn names_say_what_pages_leave_open() {
        let object = Type::Object(Vec::new());
        let list = Type::List(Box::new(Type::Any));
        for (name, ty, body, expected) in [
            ("FILTER", object.clone(), json!({}), Some(Type::Filter)),
            ("filter", Type::Map(Box::new(Type::Any)), json!({}), Some(Type::Filter)),
            ("filter", list.clone(), json!({}), None),
            (
                "filter",
                Type::Union(vec![string(), Type::Map(Box::new(string()))]),
                json!({}),
                Some(Type::Union(vec![string(), Type::Filter])),
            ),
            ("order", object.clone(), json!({"order": {"ID": "desc"}}), Some(sorted(["asc", "desc"]))),
            ("order", object.clone(), json!({}), Some(sorted(["ASC", "DESC"]))),
            ("order", object.clone(), json!({"order": {"ID": "nulls,asc"}}), Some(Type::Map(Box::new(string())))),
            ("order", object.clone(), json!({"order": {"ID": 5}}), None),
            ("select", list, json!({}), Some(Type::List(Box::new(string())))),
            ("select", object.clone(), json!({}), Some(Type::List(Box::new(string())))),
            ("fields", object, json!({}), None),
        ] {
            let evidence = Evidence::of([&body]);
            let found = complete(name, &ty).or_else(|| order(name, &ty, &evidence.at(name)));
            assert_eq!(found, expected, "{name} {ty:?} {body}");
        }
    }

    #[test]
    fn filters_with_documented_keys_take_operators_too() {
        let keys = Type::Object(vec![Field::new("ID", string())]);
        let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        let both = Type::Union(vec![keys.clone(), Type::Filter]);
        for (name, ty, listed, expected) in [
            ("filter", keys.clone(), codes(&["ID", ">="]), Some(both)),
            ("filter", keys.clone(), codes(&["ID", "="]), None),
            ("filter", Type::Object(Vec::new()), codes(&[">="]), None),
            ("fields", keys, codes(&[">="]), None),
        ] {
            assert_eq!(conditions(name, &ty, &listed), expected, "{name} {ty:?} {listed:?}");
        }
    }

    #[test]
    fn filters_of_rest_3_are_lists_of_conditions() {
        let list = Type::List(Box::new(Type::Any));
        assert_eq!(filter_v3("filter", &list, Version::V3), Some(Type::FilterV3));
        assert_eq!(filter_v3("filter", &list, Version::V2), None);
        assert_eq!(filter_v3("select", &list, Version::V3), None);
        assert_eq!(filter_v3("filter", &Type::Object(Vec::new()), Version::V3), None);
    }
}
