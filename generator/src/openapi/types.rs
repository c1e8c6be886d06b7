//! The parts of a document around its schemas, as OpenAPI 3.1 names them. Plain data; the order of the fields is the
//! order in the file. Keys that begin with `x-` are ours: the module documentation of `openapi` lists them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::schema::{Keyed, Schema, is_default};

/// A whole document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Root {
    /// Version of the format.
    pub openapi: &'static str,
    /// What the document is.
    pub info: Info,
    /// Where portals are called.
    pub servers: Vec<Server>,
    /// Ways to be allowed, any of which is enough: names of schemes with their scopes.
    pub security: Vec<BTreeMap<&'static str, Vec<String>>>,
    /// First name segments, sorted.
    pub tags: Vec<Tag>,
    /// `/<method>` → what a call of it is.
    pub paths: Keyed<Path>,
    /// What operations refer to.
    pub components: Components,
}

/// What a document is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Info {
    /// Name of the interface.
    pub title: &'static str,
    /// State of the documentation.
    pub version: String,
    /// One line for readers.
    pub description: &'static str,
    /// Licence of the document.
    pub license: License,
}

/// A licence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct License {
    /// Its name.
    pub name: &'static str,
    /// Its SPDX identifier.
    pub identifier: &'static str,
}

/// Where calls go.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Server {
    /// Address with variables in braces.
    pub url: &'static str,
    /// When it is the right one.
    pub description: &'static str,
    /// The variables of the address.
    pub variables: Keyed<Variable>,
}

/// A variable of an address.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variable {
    /// An example, which OpenAPI asks for.
    pub default: &'static str,
    /// What stands there.
    pub description: &'static str,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tag {
    /// First segment of the names.
    pub name: String,
    /// One line for readers.
    pub description: String,
}

/// What can be done at an address: methods are called with POST.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Path {
    /// The call.
    pub post: Operation,
}

/// A method.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Name of the method.
    pub operation_id: String,
    /// The same, for tools that show a title.
    pub summary: String,
    /// First segment of its name.
    pub tags: [String; 1],
    /// Not to be used any more.
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// What to use instead.
    #[serde(rename = "x-successor", skip_serializing_if = "is_default")]
    pub successor: Option<String>,
    /// Its page.
    #[serde(rename = "x-documentation", skip_serializing_if = "is_default")]
    pub documentation: Option<String>,
    /// Path of the request type in the Rust crate.
    #[serde(rename = "x-rust", skip_serializing_if = "is_default")]
    pub rust: Option<String>,
    /// Scopes, any of which is enough.
    #[serde(rename = "x-scopes", skip_serializing_if = "is_default")]
    pub scopes: Vec<String>,
    /// Arguments are read by position.
    #[serde(rename = "x-positional", skip_serializing_if = "is_default")]
    pub positional: bool,
    /// The positions, where arguments are read by them.
    #[serde(rename = "x-order", skip_serializing_if = "is_default")]
    pub order: Vec<String>,
    /// The parameters.
    pub request_body: RequestBody,
    /// Status → what is answered.
    pub responses: Keyed<Response>,
    /// Every documented way to fail.
    #[serde(rename = "x-errors", skip_serializing_if = "is_default")]
    pub errors: Vec<ErrorCase>,
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestBody {
    /// It cannot be left out.
    #[serde(skip_serializing_if = "is_default")]
    pub required: bool,
    /// By media type.
    pub content: Keyed<Media>,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Response {
    /// A component.
    Ref {
        /// Where it is.
        #[serde(rename = "$ref")]
        reference: String,
    },
    /// A response of this method alone.
    Own {
        /// One line for readers.
        description: &'static str,
        /// By media type.
        content: Keyed<Media>,
    },
}

/// A body of one media type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Media {
    /// Its shape; none for bytes.
    #[serde(skip_serializing_if = "is_default")]
    pub schema: Option<Schema>,
}

/// One documented way to fail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ErrorCase {
    /// The code; none where the server sends none.
    #[serde(skip_serializing_if = "is_default")]
    pub code: Option<String>,
    /// The HTTP status.
    #[serde(skip_serializing_if = "is_default")]
    pub status: Option<u16>,
    /// The text that tells the case, where the code does not.
    #[serde(skip_serializing_if = "is_default")]
    pub message: Option<String>,
    /// The code is a pattern.
    #[serde(skip_serializing_if = "is_default")]
    pub pattern: bool,
}

/// What operations refer to; nothing that none refers to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Components {
    /// Shapes, sorted by name.
    pub schemas: Keyed<Schema>,
    /// Answers, sorted by name.
    pub responses: Keyed<Response>,
    /// Ways to be allowed.
    pub security_schemes: Keyed<SecurityScheme>,
}

/// A way to be allowed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecurityScheme {
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The part of the call that holds it.
    #[serde(rename = "in")]
    pub place: &'static str,
    /// Its key there.
    pub name: &'static str,
    /// One line for readers.
    pub description: &'static str,
}

impl Media {
    /// A JSON body.
    pub(super) fn json(schema: Schema) -> Keyed<Self> {
        Keyed::of([("application/json", Self { schema: Some(schema) })])
    }

    /// A file.
    pub(super) fn bytes() -> Keyed<Self> {
        Keyed::of([("application/octet-stream", Self { schema: None })])
    }
}
