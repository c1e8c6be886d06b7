//! Errors of a method: [`model::ErrorCase`] → the response of a failed call, and the list of all cases.

use serde_json::Value;

use super::components::Refs;
use super::fixed::{self, Fixed};
use super::schema::{Keyed, Kind, Schema};
use super::types::{ErrorCase, Media, Response};
use crate::model::types as model;
use crate::model::types::{Method, Version};

/// Description of the response.
pub(super) const DESCRIPTION: &str = "The call failed.";

/// All documented cases.
pub(super) fn cases(method: &Method) -> Vec<ErrorCase> {
    let case = |case: &model::ErrorCase| ErrorCase {
        code: case.code.clone(),
        status: case.status,
        message: case.message.clone(),
        pattern: case.pattern,
    };
    method.errors.iter().map(case).collect()
}

/// The response of a failed call: the common one, extended by the documented codes if there are any.
pub(super) fn response(method: &Method, refs: &mut Refs<'_>) -> Response {
    let codes = codes(method);
    if codes.is_empty() {
        return refs.error_response();
    }
    // The list is open: any method can also return the errors of the service itself, and cases without a code.
    let code = Schema::any(vec![Schema::one_of(Kind::String, codes), fixed::code()]);
    let properties = match method.version {
        Version::V2 => Keyed::of([("error", code)]),
        Version::V3 => {
            let inner = Schema { properties: Keyed::of([("code", code)]), ..Schema::default() };
            Keyed::of([("error", inner)])
        }
    };
    let own = Schema { properties, ..Schema::default() };
    let schema = Schema { all_of: vec![refs.fixed(Fixed::Error), own], ..Schema::default() };
    Response::Own { description: DESCRIPTION, content: Media::json(schema) }
}

/// The documented codes in documented order, without duplicates and without patterns.
fn codes(method: &Method) -> Vec<Value> {
    let mut codes: Vec<Value> = Vec::new();
    for code in method.errors.iter().filter(|case| !case.pattern).filter_map(|case| case.code.as_deref()) {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.into());
        }
    }
    codes
}
