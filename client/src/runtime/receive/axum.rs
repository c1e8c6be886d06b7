//! Arguments of handlers in axum.

use axum_core::body::Body;
use axum_core::extract::{FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::error::ReceiveError;
use super::event::RawEvent;
use super::frame::Frame;
use super::payload::check_content_type;
use super::robot::RawRobot;
use crate::runtime::form::{FormError, FormLimits};

/// The body of a request, with its content type, query and limits. [`FormLimits`] come from an extension of the
/// request, if it has one.
struct Received {
    content_type: Option<String>,
    query: String,
    body: Vec<u8>,
    limits: FormLimits,
}

async fn receive(request: Request) -> Result<Received, ReceiveError> {
    let limits = request.extensions().get::<FormLimits>().copied().unwrap_or_default();
    let content_type = request.headers().get("content-type").map(|value| value.to_str().unwrap_or("?").to_owned());
    check_content_type(content_type.as_deref())?;
    let query = request.uri().query().unwrap_or_default().to_owned();
    let body = Limited::new(request.into_body(), limits.max_bytes()).collect().await.map_err(|error| {
        let too_large = error.downcast_ref::<LengthLimitError>().is_some();
        if too_large { FormError::TooLarge { limit: limits.max_bytes() }.into() } else { ReceiveError::Body }
    })?;
    Ok(Received { content_type, query, body: body.to_bytes().into(), limits })
}

impl<S: Sync> FromRequest<S> for RawEvent {
    type Rejection = ReceiveError;

    async fn from_request(request: Request, _: &S) -> Result<Self, ReceiveError> {
        let Received { content_type, body, limits, .. } = receive(request).await?;
        Self::parse(content_type.as_deref(), &body, limits)
    }
}

impl<S: Sync> FromRequest<S> for RawRobot {
    type Rejection = ReceiveError;

    async fn from_request(request: Request, _: &S) -> Result<Self, ReceiveError> {
        let Received { content_type, body, limits, .. } = receive(request).await?;
        Self::parse(content_type.as_deref(), &body, limits)
    }
}

impl<S: Sync> FromRequest<S> for Frame {
    type Rejection = ReceiveError;

    async fn from_request(request: Request, _: &S) -> Result<Self, ReceiveError> {
        let Received { query, body, limits, .. } = receive(request).await?;
        Self::parse(&query, &body, limits)
    }
}

/// The error as text, with the status of [`ReceiveError::status`].
impl IntoResponse for ReceiveError {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.to_string()));
        if let Ok(status) = self.status().try_into() {
            *response.status_mut() = status;
        }
        response
    }
}
