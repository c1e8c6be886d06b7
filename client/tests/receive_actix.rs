//! Handlers in actix-web.
#![cfg(feature = "actix")]
#![allow(clippy::unwrap_used)]

use actix_web::rt::System;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, web};
use bitrix24::{FormLimits, Frame, RawEvent, RawRobot, ReceiveError};

const EVENT: &str = "event=ONX&data[ID]=s3cret&auth[member_id]=m1&auth[domain]=d.test&auth[application_token]=s3cret";
const FORM: Option<&str> = Some("application/x-www-form-urlencoded");

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

fn ask(path: &str, content_type: Option<&str>, body: impl Into<web::Bytes>) -> (u16, String) {
    let body = body.into();
    System::new().block_on(async move {
        let narrow = FormLimits::default().bytes(50);
        let app = App::new()
            .route("/event", web::post().to(event))
            .route("/frame", web::post().to(frame))
            .route("/robot", web::post().to(robot))
            .service(web::resource("/narrow").app_data(narrow).route(web::post().to(event)))
            .service(web::resource("/data").app_data(web::Data::new(narrow)).route(web::post().to(event)));
        let app = init_service(app).await;
        let mut request = TestRequest::post().uri(path).set_payload(body);
        if let Some(content_type) = content_type {
            request = request.insert_header(("content-type", content_type));
        }
        let response = call_service(&app, request.to_request()).await;
        let status = response.status().as_u16();
        (status, String::from_utf8(read_body(response).await.to_vec()).unwrap())
    })
}

#[test]
fn ev_3_events_are_arguments_of_handlers() {
    assert_eq!(ask("/event", FORM, EVENT), (200, "ONX of m1".to_owned()));
    let robot = EVENT.replace("event=ONX", "code=r1&properties[a]=b");
    assert_eq!(ask("/robot", FORM, robot), (200, "r1".to_owned()));
}

#[test]
fn ev_6_frames_are_arguments_of_handlers() {
    let answer = ask("/frame?DOMAIN=d.test&PROTOCOL=1", FORM, "member_id=m1&PLACEMENT=X");
    assert_eq!(answer, (200, "X of d.test".to_owned()));
}

#[test]
fn ev_1_what_is_refused_is_told_without_content() {
    let wrong = EVENT.replace("[application_token]=s3cret", "[application_token]=s3crets3cret");
    for (path, content_type, body, status) in [
        ("/event", FORM, "event=s3cret".to_owned(), 400),
        ("/event", Some("application/json"), "{\"s3cret\": 1}".to_owned(), 415),
        ("/event", FORM, "s3cret[a]=1&".repeat(1001), 400),
        ("/event", FORM, wrong, 403),
        ("/event", FORM, "s3cret".repeat(300_000), 413),
        ("/narrow", FORM, EVENT.to_owned(), 413),
        ("/data", FORM, EVENT.to_owned(), 413),
        ("/frame", FORM, "member_id=s3cret".to_owned(), 400),
        ("/robot", FORM, EVENT.to_owned(), 400),
    ] {
        let (found, text) = ask(path, content_type, body);
        assert_eq!(found, status, "{path}: {text}");
        assert!(!text.is_empty() && !text.contains("s3cret"), "{text}");
    }
}
