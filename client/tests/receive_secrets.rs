//! No secret of a payload is in any text of types or errors.
#![allow(clippy::unwrap_used)]

use bitrix24::{FormLimits, Frame, RawEvent, RawRobot, Value, encode_form};
use proptest::prelude::*;
use serde_json::json;

const SECRET: &str = "s3cret";

/// Values that may be printed.
const OPEN: [&str; 3] = ["member_id", "domain", "DOMAIN"];

/// The secret under names that are known and names that are not.
fn places() -> impl Strategy<Value = Vec<String>> {
    let auth = prop::sample::select(vec![
        "application_token",
        "access_token",
        "refresh_token",
        "expires_in",
        "scope",
        "client_endpoint",
        "server_endpoint",
        "user_id",
        "new",
    ]);
    let top = prop::sample::select(vec![
        "event_token",
        "ts",
        "event_handler_id",
        "AUTH_ID",
        "REFRESH_ID",
        "APPLICATION_TOKEN",
        "SERVER_ENDPOINT",
        "APP_SID",
        "PLACEMENT_OPTIONS",
        "AUTH_EXPIRES",
        "new",
    ]);
    let place = prop_oneof![
        auth.prop_map(|key| format!("auth[{key}]")),
        top.prop_map(str::to_owned),
        "(data|properties)(\\[[A-Za-z_]{1,5}\\]){1,3}",
        "[a-z]{1,2}\\[\\]",
    ];
    prop::collection::vec(place, 0..12)
}

fn form(places: &[String]) -> String {
    let base = json!({
        "event": "ONX", "code": "robot", "properties": {"a": SECRET}, "data": {"a": SECRET}, "PLACEMENT": "X",
        "member_id": OPEN[0], "DOMAIN": OPEN[2],
        "auth": {"member_id": OPEN[0], "domain": OPEN[1], "application_token": SECRET},
    });
    places.iter().fold(encode_form(&base).unwrap(), |form, place| format!("{form}&{place}={SECRET}"))
}

/// All texts of the types and errors that a form gives.
fn texts(form: &str, query: &str) -> Vec<String> {
    let limits = FormLimits::default();
    let mut out = Vec::new();
    match RawEvent::parse(None, form.as_bytes(), limits) {
        Err(error) => out.push(format!("{error} {error:?}")),
        Ok(raw) => {
            out.push(format!("{raw:?}"));
            let error = raw.clone().verify(&"other".into()).unwrap_err();
            out.push(format!("{error} {error:?}"));
            let event = raw.verify(&SECRET.into()).unwrap();
            out.push(format!("{event:?} {:?}", event.auth()));
            #[cfg(feature = "on")]
            out.push(format!("{:?}", event.decode_as::<bitrix24::on::CrmDealAdd>()));
        }
    }
    match RawRobot::parse(None, form.as_bytes(), limits) {
        Err(error) => out.push(format!("{error} {error:?}")),
        Ok(raw) => {
            out.push(format!("{raw:?} {:?}", raw.clone().verify(&"other".into())));
            out.push(format!("{:?}", raw.verify(&SECRET.into()).unwrap()));
        }
    }
    match Frame::parse(query, form.as_bytes(), limits) {
        Err(error) => out.push(format!("{error} {error:?}")),
        Ok(raw) => {
            out.push(format!("{raw:?} {:?}", raw.clone().verify(&"other".into())));
            out.push(format!("{:?}", raw.verify(&SECRET.into())));
        }
    }
    out
}

proptest! {
    #[test]
    fn ev_3_no_text_holds_a_secret(places in places()) {
        let form = form(&places);
        for text in texts(&form, &format!("APP_SID={SECRET}&LANG=de")) {
            prop_assert!(!text.contains(SECRET), "{}\n{}", text, form);
        }
    }

    #[test]
    fn ev_1_no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), query in ".{0,60}") {
        let limits = FormLimits::default();
        let _ = RawEvent::parse(None, &bytes, limits);
        let _ = RawRobot::parse(None, &bytes, limits);
        let _ = Frame::parse(&query, &bytes, limits);
    }

    #[test]
    fn ev_3_no_other_token_opens_an_event(token in ".{0,12}") {
        let raw = RawEvent::parse(None, form(&[]).as_bytes(), FormLimits::default()).unwrap();
        prop_assert_eq!(raw.verify(&token.as_str().into()).is_ok(), token == SECRET);
    }
}

#[test]
fn ev_3_data_may_hold_tokens_of_its_own() {
    let bot = json!({"event": "ONIMBOTMESSAGEADD", "data": {"BOT": {"39": {"AUTH": {"access_token": SECRET}}}},
        "auth": {"member_id": "m", "domain": "d", "application_token": SECRET}});
    let event = RawEvent::parse(None, encode_form(&bot).unwrap().as_bytes(), FormLimits::default()).unwrap();
    let event = event.verify(&SECRET.into()).unwrap();
    assert!(!format!("{event:?}").contains(SECRET));
    assert_eq!(event.data()["BOT"]["39"]["AUTH"]["access_token"], Value::from(SECRET));
}
