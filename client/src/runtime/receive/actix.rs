//! Arguments of handlers in actix-web.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload as Body;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError, web};

use super::error::ReceiveError;
use super::event::RawEvent;
use super::frame::Frame;
use super::payload::check_content_type;
use super::robot::RawRobot;
use crate::runtime::form::{FormError, FormLimits};

/// Futures of actix-web stay on their thread.
type LocalFuture<T> = Pin<Box<dyn Future<Output = T>>>;

/// The body of a request, with its content type, query and limits. [`FormLimits`] come from the data of the
/// application, if it has them.
struct Received {
    content_type: Option<String>,
    query: String,
    body: web::Bytes,
    limits: FormLimits,
}

fn receive<T: 'static>(
    request: &HttpRequest,
    body: &mut Body,
    parse: fn(Received) -> Result<T, ReceiveError>,
) -> LocalFuture<Result<T, ReceiveError>> {
    let data = request.app_data::<web::Data<FormLimits>>().map(|limits| ***limits);
    let limits = data.or_else(|| request.app_data().copied()).unwrap_or_default();
    let content_type = request.headers().get("content-type").map(|value| value.to_str().unwrap_or("?").to_owned());
    let query = request.query_string().to_owned();
    let payload = web::Payload::from_request(request, body);
    Box::pin(async move {
        check_content_type(content_type.as_deref())?;
        let payload = payload.await.map_err(|_| ReceiveError::Body)?;
        let body = payload.to_bytes_limited(limits.max_bytes()).await;
        let body = body.map_err(|_| FormError::TooLarge { limit: limits.max_bytes() })?;
        parse(Received { content_type, query, body: body.map_err(|_| ReceiveError::Body)?, limits })
    })
}

impl FromRequest for RawEvent {
    type Error = ReceiveError;
    type Future = LocalFuture<Result<Self, ReceiveError>>;

    fn from_request(request: &HttpRequest, body: &mut Body) -> Self::Future {
        receive(request, body, |it| Self::parse(it.content_type.as_deref(), &it.body, it.limits))
    }
}

impl FromRequest for RawRobot {
    type Error = ReceiveError;
    type Future = LocalFuture<Result<Self, ReceiveError>>;

    fn from_request(request: &HttpRequest, body: &mut Body) -> Self::Future {
        receive(request, body, |it| Self::parse(it.content_type.as_deref(), &it.body, it.limits))
    }
}

impl FromRequest for Frame {
    type Error = ReceiveError;
    type Future = LocalFuture<Result<Self, ReceiveError>>;

    fn from_request(request: &HttpRequest, body: &mut Body) -> Self::Future {
        receive(request, body, |it| Self::parse(&it.query, &it.body, it.limits))
    }
}

/// The error as text, with the status of [`ReceiveError::status`].
impl ResponseError for ReceiveError {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::BAD_REQUEST)
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status_code()).content_type("text/plain; charset=utf-8").body(self.to_string())
    }
}
