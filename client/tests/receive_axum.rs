//! Handlers in axum.
#![cfg(feature = "axum")]
#![allow(clippy::unwrap_used)]

use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::routing::post;
use axum::{Extension, Router};
use bitrix24::{FormLimits, Frame, RawEvent, RawRobot, ReceiveError};
use tower::ServiceExt;

const EVENT: &str = "event=ONX&data[ID]=s3cret&auth[member_id]=m1&auth[domain]=d.test&auth[application_token]=s3cret";

async fn event(event: RawEvent) -> Result<String, ReceiveError> {
    let event = event.verify(&"s3cret".into())?;
    Ok(format!("{} of {}", event.code(), event.member_id()))
}

async fn frame(frame: Frame) -> String {
    format!("{} of {}", frame.placement(), frame.domain())
}

async fn robot(robot: RawRobot) -> String {
    robot.code().unwrap_or_default().to_owned()
}

async fn ask(path: &str, content_type: Option<&str>, body: impl Into<Body>) -> (StatusCode, String) {
    let routes = Router::new().route("/event", post(event)).route("/frame", post(frame)).route("/robot", post(robot));
    let routes = routes.route("/narrow", post(event).layer(Extension(FormLimits::default().bytes(50))));
    let mut request = Request::post(path);
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    let response = routes.oneshot(request.body(body.into()).unwrap()).await.unwrap();
    let status = response.status();
    let text = axum::body::to_bytes(response.into_body(), 1 << 16).await.unwrap();
    (status, String::from_utf8(text.into()).unwrap())
}

const FORM: Option<&str> = Some("application/x-www-form-urlencoded");

#[tokio::test]
async fn ev_3_events_are_arguments_of_handlers() {
    assert_eq!(ask("/event", FORM, EVENT).await, (StatusCode::OK, "ONX of m1".to_owned()));
    assert_eq!(ask("/event", None, EVENT).await.0, StatusCode::OK);
    let robot = EVENT.replace("event=ONX", "code=r1&properties[a]=b");
    assert_eq!(ask("/robot", FORM, robot).await, (StatusCode::OK, "r1".to_owned()));
}

#[tokio::test]
async fn ev_6_frames_are_arguments_of_handlers() {
    let answer = ask("/frame?DOMAIN=d.test&PROTOCOL=1", FORM, "member_id=m1&PLACEMENT=X").await;
    assert_eq!(answer, (StatusCode::OK, "X of d.test".to_owned()));
}

#[tokio::test]
async fn ev_1_what_is_refused_is_told_without_content() {
    let chunks = (0..3000).map(|_| Ok::<_, std::convert::Infallible>("s3cret".repeat(100)));
    let endless = Body::new(axum::body::Body::from(chunks.map(Result::unwrap).collect::<String>()));
    let wrong = EVENT.replace("[application_token]=s3cret", "[application_token]=s3crets3cret");
    for (path, content_type, body, status) in [
        ("/event", FORM, Body::from("event=s3cret"), 400),
        ("/event", Some("application/json"), Body::from("{\"s3cret\": 1}"), 415),
        ("/event", FORM, Body::from("s3cret[a]=1&".repeat(1001)), 400),
        ("/event", FORM, Body::from(wrong), 403),
        ("/event", FORM, endless, 413),
        ("/narrow", FORM, Body::from(EVENT), 413),
        ("/frame", FORM, Body::from("member_id=s3cret"), 400),
        ("/robot", FORM, Body::from(EVENT), 400),
    ] {
        let (found, text) = ask(path, content_type, body).await;
        assert_eq!(found.as_u16(), status, "{path}: {text}");
        assert!(!text.is_empty() && !text.contains("s3cret"), "{text}");
    }
}
