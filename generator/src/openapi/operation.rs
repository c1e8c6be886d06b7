//! Operations: [`Method`] → [`Operation`].

use super::Resolved;
use super::components::Refs;
use super::errors;
use super::fields;
use super::fixed::Fixed;
use super::schema::{Keyed, Kind, Schema};
use super::type_schema::Side;
use super::types::{Media, Operation, RequestBody, Response};
use crate::model::types::{Method, Type};

/// The operation of a method.
pub(super) fn operation(method: &Method, resolved: Resolved, refs: &mut Refs<'_>) -> Operation {
    let successor = method.deprecated.as_ref().and_then(|deprecated| deprecated.successor.as_ref());
    let order = if method.positional { method.params.as_slice() } else { &[] };
    Operation {
        operation_id: method.name.0.clone(),
        summary: method.name.0.clone(),
        tags: [tag(method)],
        deprecated: method.deprecated.is_some(),
        successor: successor.map(|name| name.0.clone()),
        documentation: resolved.link,
        rust: resolved.rust,
        scopes: method.scopes.clone(),
        positional: method.positional,
        order: order.iter().map(|field| field.name.0.clone()).collect(),
        request_body: RequestBody {
            required: fields::needs_any(&method.params),
            content: Media::json(fields::object(&method.params, Side::Request, refs)),
        },
        responses: responses(method, refs),
        errors: errors::cases(method),
    }
}

/// The tag of a method: the first segment of its name.
pub(super) fn tag(method: &Method) -> String {
    method.name.0.split('.').next().unwrap_or_default().to_owned()
}

fn responses(method: &Method, refs: &mut Refs<'_>) -> Keyed<Response> {
    let is_file = method.response.result.as_ref().is_some_and(|result| result.ty == Type::Binary);
    let content = if is_file { Media::bytes() } else { Media::json(envelope(method, refs)) };
    Keyed::of([
        ("200", Response::Own { description: "The call succeeded.", content }),
        ("4XX", errors::response(method, refs)),
        ("5XX", refs.error_response()),
    ])
}

/// The body of a successful reply: the result and the other members of the envelope.
fn envelope(method: &Method, refs: &mut Refs<'_>) -> Schema {
    let response = &method.response;
    let result = response.result.as_ref().map(|field| fields::property(field, Side::Reply, refs));
    let mut envelope = Schema::of(&[Kind::Object]);
    envelope.required = vec!["result".to_owned()];
    let mut push = |key: &str, schema| envelope.properties.0.push((key.to_owned(), schema));
    push("result", result.unwrap_or_default());
    for (key, documented) in [("total", response.total), ("next", response.next)] {
        if documented {
            push(key, refs.fixed(Fixed::ReplyInteger));
        }
    }
    push("time", refs.fixed(Fixed::Time));
    envelope
}
