//! Reading any bytes ends with a value or an error.
#![allow(clippy::unwrap_used)]

use bitrix24_wire::codegen::*;
use bitrix24_wire::{Envelope, SystemError};

const SEEDS: &[&str] = &[
    r#"{"result":{"id":"15","parent":[],"rows":{"0":{"id":1},"7":{}},"when":"2023-12-28T14:05:48+03:00"},"total":1,"next":50,"time":{"start":1.5}}"#,
    r#"{"error":{"code":"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION","message":"é\ud83d\ude00","validation":[{"field":"id"}]}}"#,
    r#"{"error":0,"error_description":"Owner <ID> is unknown","argument":null}"#,
    r#"{"result":[[],[1,-2.5e10,"Y","",false,null,18446744073709551615],{"a":{"b":{"c":[]}}}]}"#,
];

type Mixed = Either<Vec<Map<Decimal>>, Either<Map<Option<DateTime>>, Either<bool, Either<Timestamp, Value>>>>;

/// A small generator of numbers: the same run on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

fn mutate(body: &mut Vec<u8>, numbers: &mut Numbers) {
    const BYTES: &[u8] = b"{}[]\",:0-.eEtfnu\\ \xff\x00YN1+TZ/";
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(body.len());
        match numbers.below(5) {
            0 if !body.is_empty() => drop(body.remove(at)),
            1 if !body.is_empty() => body[at] = BYTES[numbers.below(BYTES.len())],
            2 => body.insert(at, BYTES[numbers.below(BYTES.len())]),
            3 => {
                let end = at + numbers.below(body.len() - at);
                let piece = body[at..end].to_vec();
                let place = numbers.below(body.len());
                body.splice(place..place, piece);
            }
            _ => body.truncate(body.len() - numbers.below(body.len().min(8))),
        }
    }
}

fn read_every_way(status: u16, body: &[u8]) {
    match Envelope::parse(status, None, body) {
        Ok(envelope) => {
            let _ = envelope.reply::<Mixed>().map(|reply| format!("{reply:?}"));
            let _ = envelope.decode::<Option<i64>>().map_err(|error| error.to_string());
            let _ = envelope.decode::<Vec<Option<bool>>>().map_err(|error| error.to_string());
            let _ = envelope.decode::<Map<File>>().map(|map| serde_json::to_string(&map).map(drop));
            let when = envelope.decode::<Map<DateTime>>().unwrap_or_default();
            let _: Vec<_> = when.values().map(|when| when.parse().and_then(|parts| parts.unix_seconds())).collect();
            let value = envelope.result().to_value();
            let _ = serde_json::from_value::<Map<Mixed>>(value).map(|map| serde_json::to_value(&map).unwrap());
        }
        Err(error) => {
            let _ = format!("{error} {error:?}");
            if let bitrix24_wire::ReplyError::Api(error) = error {
                let _ = error.code_as::<SystemError>();
            }
        }
    }
}

#[test]
fn mutated_bodies_never_panic() {
    let mut numbers = Numbers(1);
    for round in 0..40_000 {
        let mut body = SEEDS[round % SEEDS.len()].as_bytes().to_vec();
        mutate(&mut body, &mut numbers);
        read_every_way([200, 400, 500][round % 3], &body);
    }
}

#[test]
fn dates_of_any_characters_never_panic() {
    let mut numbers = Numbers(7);
    for _ in 0..40_000 {
        let mut text = b"2023-12-28T14:05:48+03:00 12/31/2023 10:00 pm".to_vec();
        mutate(&mut text, &mut numbers);
        let text = String::from_utf8_lossy(&text[numbers.below(text.len())..]).into_owned();
        let _ = DateTime::from(text).parse().map(|parts| parts.unix_seconds());
    }
}

#[test]
fn deep_nesting_is_an_error() {
    let body = "[".repeat(100_000);
    assert!(Envelope::parse(200, None, body.as_bytes()).is_err());
}
