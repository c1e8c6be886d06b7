//! The small language of places: the text of `at` → [`Place`].

use crate::model::literal;
use crate::model::path::{self, Step};

/// A place in what was read from a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    /// What the page is.
    Kind,
    /// A property of the method itself.
    Method(MethodProperty),
    /// A property of a field.
    Field(Root, Vec<Step>, FieldProperty),
    /// A property of the errors with this code; an empty one stands for no code.
    Error(String, ErrorProperty),
}

/// Where the path of a field begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Root {
    Params,
    Result,
    Object(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MethodProperty {
    Name,
    Version,
    Scopes,
    Deprecated,
    Positional,
    Changes,
    Total,
    Next,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldProperty {
    Type,
    Required,
    Conditions,
    Values,
    Default,
    Name,
    Wildcard,
    Deprecated,
    Exists,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ErrorProperty {
    Status,
    Code,
    Message,
    Exists,
}

/// Reads a place; `None` where the text is none.
pub(super) fn parse(text: &str) -> Option<Place> {
    Some(match text {
        "kind" => Place::Kind,
        "name" => Place::Method(MethodProperty::Name),
        "version" => Place::Method(MethodProperty::Version),
        "scopes" => Place::Method(MethodProperty::Scopes),
        "deprecated" => Place::Method(MethodProperty::Deprecated),
        "positional" => Place::Method(MethodProperty::Positional),
        "changes" => Place::Method(MethodProperty::Changes),
        "total" => Place::Method(MethodProperty::Total),
        "next" => Place::Method(MethodProperty::Next),
        _ => return parse_error(text).or_else(|| parse_field(text)),
    })
}

/// `errors[CODE].status`.
fn parse_error(text: &str) -> Option<Place> {
    let (code, property) = text.strip_prefix("errors[")?.rsplit_once("].")?;
    let property = match property {
        "status" => ErrorProperty::Status,
        "code" => ErrorProperty::Code,
        "message" => ErrorProperty::Message,
        "exists" => ErrorProperty::Exists,
        _ => return None,
    };
    Some(Place::Error(literal::read(code), property))
}

/// `params.a.b.type`, `result.type`, `objects.name.a.type`.
fn parse_field(text: &str) -> Option<Place> {
    let path = path::parse(text)?;
    let property = match path.name() {
        "type" => FieldProperty::Type,
        "required" => FieldProperty::Required,
        "conditions" => FieldProperty::Conditions,
        "values" => FieldProperty::Values,
        "default" => FieldProperty::Default,
        "name" => FieldProperty::Name,
        "wildcard" => FieldProperty::Wildcard,
        "deprecated" => FieldProperty::Deprecated,
        "exists" => FieldProperty::Exists,
        _ => return None,
    };
    let (steps, access) = path.parent()?;
    if !access.is_empty() {
        return None;
    }
    let (root, steps) = match steps {
        [Step::Name(root), rest @ ..] if root == "params" && !rest.is_empty() => (Root::Params, rest),
        [Step::Name(root), ..] if root == "result" => (Root::Result, steps),
        [Step::Name(root), Step::Name(object), rest @ ..] if root == "objects" && !rest.is_empty() => {
            (Root::Object(object.clone()), rest)
        }
        _ => return None,
    };
    Some(Place::Field(root, steps.to_vec(), property))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let name = |name: &str| Step::Name(name.to_owned());
        for (text, expected) in [
            ("kind", Some(Place::Kind)),
            ("params.type.type", Some(Place::Field(Root::Params, vec![name("type")], FieldProperty::Type))),
            (
                "params.fields.PHONE[].VALUE.required",
                Some(Place::Field(
                    Root::Params,
                    vec![name("fields"), name("PHONE"), Step::Item, name("VALUE")],
                    FieldProperty::Required,
                )),
            ),
            ("result.type", Some(Place::Field(Root::Result, vec![name("result")], FieldProperty::Type))),
            (
                "objects.crm_multifield.ID.type",
                Some(Place::Field(Root::Object("crm_multifield".into()), vec![name("ID")], FieldProperty::Type)),
            ),
            ("errors[A.B].status", Some(Place::Error("A.B".into(), ErrorProperty::Status))),
            ("errors[\"\"].message", Some(Place::Error(String::new(), ErrorProperty::Message))),
            ("params.type", None),
            ("params.x.colour", None),
            ("fields.x.type", None),
        ] {
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}
