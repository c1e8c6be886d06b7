//! Operations: [`Method`] → [`Operation`].

use super::Resolved;
use super::components::Refs;
use super::errors;
use super::fields;
use super::fixed::{Fixed, Form};
use super::reply::{self, Place};
use super::schema::{Keyed, Kind, Schema};
use super::types::{Media, Operation, RequestBody, Response};
use crate::model::types::{Method, Type};

/// The method that calls others.
pub(super) const BATCH: &str = "batch";

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
            content: Media::json(fields::parameters(method, refs)),
        },
        responses: responses(method, refs),
        errors: errors::cases(method),
    }
}

/// The operation of the method that calls others. REST 3.0 has it, but no page of its own.
pub(super) fn batch_v3(refs: &mut Refs<'_>) -> Operation {
    let list = |items: Schema| Schema { items: Some(Box::new(items)), ..Schema::of(&[Kind::Array]) };
    let result =
        Schema { description: Some("The results in the order of the calls.".to_owned()), ..list(Schema::default()) };
    let mut reply = Schema { required: vec!["result".to_owned()], ..Schema::of(&[Kind::Object]) };
    reply.properties = Keyed::of([("result", result), ("time", refs.fixed(Fixed::Time))]);
    let name = || BATCH.to_owned();
    Operation {
        operation_id: name(),
        summary: name(),
        tags: [name()],
        deprecated: false,
        successor: None,
        documentation: None,
        rust: None,
        scopes: Vec::new(),
        positional: false,
        order: Vec::new(),
        request_body: RequestBody { required: true, content: Media::json(list(refs.fixed(Fixed::Command))) },
        responses: all(Media::json(reply), refs.error_response(), refs),
        errors: Vec::new(),
    }
}

/// The tag of a method: the first segment of its name.
pub(super) fn tag(method: &Method) -> String {
    method.name.0.split('.').next().unwrap_or_default().to_owned()
}

fn responses(method: &Method, refs: &mut Refs<'_>) -> Keyed<Response> {
    let is_file = method.response.result.as_ref().is_some_and(|result| result.ty == Type::Binary);
    let content = if is_file { Media::bytes() } else { Media::json(envelope(method, refs)) };
    let refused = errors::response(method, refs);
    all(content, refused, refs)
}

fn all(content: Keyed<Media>, refused: Response, refs: &mut Refs<'_>) -> Keyed<Response> {
    Keyed::of([
        ("200", Response::Own { description: "The call succeeded.", content }),
        ("4XX", refused),
        ("5XX", refs.error_response()),
    ])
}

/// The body of a successful reply: the result and the other members of the envelope.
fn envelope(method: &Method, refs: &mut Refs<'_>) -> Schema {
    let response = &method.response;
    let describe = |refs: &mut Refs<'_>| response.result.as_ref().map(|field| reply::result(field, refs));
    let result = refs.inside(&method.name.0, |refs| refs.inside("result", describe)).unwrap_or_default();
    let mut envelope = Schema::of(&[Kind::Object]);
    // A reply without a result is one where any value is a result.
    if result != Schema::default() {
        envelope.required = vec!["result".to_owned()];
    }
    let mut push = |key: &str, schema| envelope.properties.0.push((key.to_owned(), schema));
    push("result", result);
    for (key, documented) in [("total", response.total), ("next", response.next)] {
        if documented {
            push(key, refs.fixed(Fixed::Reply(Form::Integer, Place::Field)));
        }
    }
    push("time", refs.fixed(Fixed::Time));
    envelope
}
