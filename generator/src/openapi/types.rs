//! The parts of an OpenAPI 3.1 document except its schemas, under their OpenAPI names. Plain data; the order of the
//! fields is the order in the file. The module documentation of `openapi` lists the extensions (`x-…`).

use std::collections::BTreeMap;

use serde::Serialize;

use super::schema::{Keyed, Schema, is_default};

/// An OpenAPI document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Root {
    /// OpenAPI version.
    pub openapi: &'static str,
    /// Metadata of the document.
    pub info: Info,
    /// Base addresses of calls.
    pub servers: Vec<Server>,
    /// Alternatives of authentication: names of security schemes with their scopes.
    pub security: Vec<BTreeMap<&'static str, Vec<String>>>,
    /// First segments of method names, sorted.
    pub tags: Vec<Tag>,
    /// `/<method>` → its operation.
    pub paths: Keyed<Path>,
    /// The components that operations refer to.
    pub components: Components,
}

/// Metadata of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Info {
    /// Name of the interface.
    pub title: &'static str,
    /// State of the documentation.
    pub version: String,
    /// Description.
    pub description: &'static str,
    /// Licence of the document.
    pub license: License,
}

/// A licence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct License {
    /// Name of the licence.
    pub name: &'static str,
    /// SPDX identifier.
    pub identifier: &'static str,
}

/// A base address of calls.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Server {
    /// Address with variables in braces.
    pub url: &'static str,
    /// When to use it.
    pub description: &'static str,
    /// The variables of the address.
    pub variables: Keyed<Variable>,
}

/// A variable of an address.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variable {
    /// An example, which OpenAPI requires.
    pub default: &'static str,
    /// Description.
    pub description: &'static str,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tag {
    /// First segment of the method names.
    pub name: String,
    /// Description.
    pub description: String,
}

/// The operations of a path: methods are called with POST.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Path {
    /// The call.
    pub post: Operation,
}

/// A call of a method.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Name of the method.
    pub operation_id: String,
    /// Name of the method, for tools that show a title.
    pub summary: String,
    /// First segment of the method name.
    pub tags: [String; 1],
    /// The method is deprecated.
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// The method to use instead.
    #[serde(rename = "x-successor", skip_serializing_if = "is_default")]
    pub successor: Option<String>,
    /// Address of the page of the method.
    #[serde(rename = "x-documentation", skip_serializing_if = "is_default")]
    pub documentation: Option<String>,
    /// Path of the request type in the Rust crate.
    #[serde(rename = "x-rust", skip_serializing_if = "is_default")]
    pub rust: Option<String>,
    /// Scopes, any of which is enough.
    #[serde(rename = "x-scopes", skip_serializing_if = "is_default")]
    pub scopes: Vec<String>,
    /// The server reads arguments by position.
    #[serde(rename = "x-positional", skip_serializing_if = "is_default")]
    pub positional: bool,
    /// The parameters in the order of their positions, if `positional`.
    #[serde(rename = "x-order", skip_serializing_if = "is_default")]
    pub order: Vec<String>,
    /// The parameters.
    pub request_body: RequestBody,
    /// Status → response.
    pub responses: Keyed<Response>,
    /// All documented error cases.
    #[serde(rename = "x-errors", skip_serializing_if = "is_default")]
    pub errors: Vec<ErrorCase>,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestBody {
    /// The body is required.
    #[serde(skip_serializing_if = "is_default")]
    pub required: bool,
    /// Media type → body.
    pub content: Keyed<Media>,
}

/// The response of a call.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Response {
    /// A reference to a component.
    Ref {
        /// Pointer to the component.
        #[serde(rename = "$ref")]
        reference: String,
    },
    /// A response of this method alone.
    Own {
        /// Description.
        description: &'static str,
        /// Media type → body.
        content: Keyed<Media>,
    },
}

/// A body of one media type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Media {
    /// Schema of the body; none for bytes.
    #[serde(skip_serializing_if = "is_default")]
    pub schema: Option<Schema>,
}

/// A documented error case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ErrorCase {
    /// The code, if the server sends one.
    #[serde(skip_serializing_if = "is_default")]
    pub code: Option<String>,
    /// The HTTP status.
    #[serde(skip_serializing_if = "is_default")]
    pub status: Option<u16>,
    /// The text that identifies the case, if the code does not.
    #[serde(skip_serializing_if = "is_default")]
    pub message: Option<String>,
    /// The code is a pattern.
    #[serde(skip_serializing_if = "is_default")]
    pub pattern: bool,
}

/// The components that operations refer to, and no others.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Components {
    /// Schemas, sorted by name.
    pub schemas: Keyed<Schema>,
    /// Responses, sorted by name.
    pub responses: Keyed<Response>,
    /// Security schemes.
    pub security_schemes: Keyed<SecurityScheme>,
}

/// A security scheme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecurityScheme {
    /// Kind of the scheme.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The part of the request that contains the credential.
    #[serde(rename = "in")]
    pub place: &'static str,
    /// Name of the parameter.
    pub name: &'static str,
    /// Description.
    pub description: &'static str,
}

impl Media {
    /// A JSON body.
    pub(super) fn json(schema: Schema) -> Keyed<Self> {
        Keyed::of([("application/json", Self { schema: Some(schema) })])
    }

    /// A file as bytes.
    pub(super) fn bytes() -> Keyed<Self> {
        Keyed::of([("application/octet-stream", Self { schema: None })])
    }
}
