//! What example requests send of each parameter: bodies → [`Shown`](crate::model::types::Shown), for the stages that
//! decide whether a text is a number elsewhere.

use super::evidence::Evidence;
use super::kinds::Kinds;
use crate::model::types::{Field, Shown, Type};

/// Notes in the fields what the examples send under their keys, at any depth.
pub fn note(fields: &mut [Field], evidence: &Evidence<'_>) {
    for field in fields.iter_mut().filter(|field| !field.wildcard) {
        let given = evidence.at(&field.name.0);
        let mut kinds = Kinds::default();
        given.values().iter().for_each(|value| kinds.add(value));
        field.shown = match kinds.reading() {
            // A number that the examples send as a text stays one.
            Shown::Digits => Shown::Other,
            shown => shown,
        };
        inside(&mut field.ty, &given);
    }
}

fn inside(ty: &mut Type, given: &Evidence<'_>) {
    match ty {
        Type::Object(fields) => note(fields, given),
        Type::List(of) => inside(of, given),
        Type::Union(types) => types.iter_mut().for_each(|ty| inside(ty, given)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::types::Scalar;

    #[test]
    fn fields_know_what_requests_send() {
        let text = |name: &str| Field::new(name, Type::Scalar(Scalar::String));
        let inner = vec![text("ID"), text("CODE"), text("NOTE")];
        let mut fields = vec![Field::new("rows", Type::List(Box::new(Type::Object(inner))))];
        let body = json!({ "rows": [{ "ID": 15, "CODE": "7" }, { "ID": "16", "CODE": "8" }] });
        note(&mut fields, &Evidence::of([&body]));
        let Type::List(of) = &fields[0].ty else { unreachable!() };
        let Type::Object(fields) = &**of else { unreachable!() };
        let shown: Vec<Shown> = fields.iter().map(|field| field.shown).collect();
        assert!(matches!(shown.as_slice(), [Shown::Integers, Shown::Other, Shown::Nothing]), "{shown:?}");
    }
}
