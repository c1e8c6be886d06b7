//! The body of a request to a handler: no bytes may make a reader panic, exceed a limit, or read as something else when
//! they are written and read again.
//!
//! `cargo +nightly fuzz run -s none form` in `client/`.

#![no_main]

use bitrix24::{Frame, FormLimits, RawEvent, RawRobot, Value, decode_form, encode_form};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let narrow = FormLimits::default().bytes(4_000).pairs(20).depth(3);
    if let Ok(form) = decode_form(bytes, narrow) {
        assert!(bytes.len() <= 4_000 && depth(&form) <= 4, "beyond the limits");
    }
    let wide = FormLimits::default().bytes(usize::MAX).pairs(usize::MAX).depth(usize::MAX);
    if let Ok(form) = decode_form(bytes, wide) {
        let written = encode_form(&form).expect("all of it is text");
        assert_eq!(decode_form(written.as_bytes(), wide), Ok(form), "{written}");
    }
    let (query, body) = bytes.split_at(bytes.len() / 4);
    let frame = Frame::parse(&String::from_utf8_lossy(query), body, narrow);
    if let Ok(frame) = frame.and_then(|frame| frame.verify(&"token".into())) {
        assert!(!format!("{frame:?}").is_empty());
    }
    if let Ok(event) = RawEvent::parse(None, bytes, narrow).and_then(|event| event.verify(&"token".into())) {
        assert!(!event.code().is_empty() && !event.member_id().as_str().is_empty());
    }
    if let Ok(robot) = RawRobot::parse(None, bytes, narrow).and_then(|robot| robot.verify(&"token".into())) {
        assert!(!robot.domain().is_empty());
    }
});

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(entries) => 1 + entries.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
