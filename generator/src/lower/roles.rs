//! Parameters that mean the same in every method by their name: what a page leaves open about a filter, a sort order or
//! a list of fields. Decides their types where neither a table nor an example does.

use crate::lower::examples::evidence::Evidence;
use crate::model::normal;
use crate::model::types::{Enum, EnumValue, Scalar, Type, Version};

/// What a parameter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Conditions on rows: field names with an operator in front → values.
    Filter,
    /// Field names → directions.
    Order,
    /// Names of fields.
    Select,
}

/// Names, in lower case.
const ROLES: &[(&str, Role)] =
    &[("filter", Role::Filter), ("order", Role::Order), ("sort", Role::Order), ("select", Role::Select)];

/// What a parameter of this name is for.
fn role(name: &str) -> Option<Role> {
    let name = name.to_ascii_lowercase();
    ROLES.iter().find(|(known, _)| *known == name).map(|(_, role)| *role)
}

/// The type of a filter or a selection that neither a table nor an example makes out; `None` for anything else.
#[must_use]
pub fn complete(name: &str, ty: &Type) -> Option<Type> {
    match (role(name)?, ty) {
        (Role::Filter, Type::Union(members)) if members.iter().any(is_open_object) => {
            let member = |member: &Type| if is_open_object(member) { Type::Filter } else { member.clone() };
            Some(normal::union(members.iter().map(member).collect()).0)
        }
        (Role::Filter, ty) if is_open_object(ty) => Some(Type::Filter),
        (Role::Select, Type::List(item)) if **item == Type::Any => Some(Type::List(Box::new(string()))),
        _ => None,
    }
}

/// The type of a filter of REST 3.0, whatever the page says about the items of the list; `None` for anything else.
#[must_use]
pub fn filter_v3(name: &str, ty: &Type, version: Version) -> Option<Type> {
    let is_list = matches!(ty, Type::List(_));
    (version == Version::V3 && role(name)? == Role::Filter && is_list).then_some(Type::FilterV3)
}

/// The type of a sort order without documented directions; `None` for anything else.
#[must_use]
pub fn order(name: &str, ty: &Type, evidence: &Evidence<'_>) -> Option<Type> {
    // An order of a shop has the same name.
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

/// Directions in the case of the example; any text where it shows others.
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
            ("fields", object, json!({}), None),
        ] {
            let evidence = Evidence::of([&body]);
            let found = complete(name, &ty).or_else(|| order(name, &ty, &evidence.at(name)));
            assert_eq!(found, expected, "{name} {ty:?} {body}");
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
