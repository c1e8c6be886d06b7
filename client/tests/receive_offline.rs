//! The offline queue, against a portal in memory.
#![cfg(feature = "event")]
#![allow(clippy::unwrap_used)]

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use bitrix24::wire::codegen::*;
use bitrix24::wire::{encode, parse_reply};
use bitrix24::{Filter, OfflineQueue};
use serde_json::json;

/// Answers in turn, and records requests.
#[derive(Default)]
struct Portal {
    answers: Mutex<Vec<Value>>,
    asked: Mutex<Vec<(&'static str, Value)>>,
}

impl Portal {
    fn new(answers: impl IntoIterator<Item = Value>) -> Self {
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.reverse();
        Self { answers: Mutex::new(answers), ..Self::default() }
    }

    fn asked(&self) -> Vec<(&'static str, Value)> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

impl Caller for Portal {
    type Error = Infallible;

    fn call<M: Method>(&self, request: &M) -> impl Future<Output = Result<Reply<M::Output>, Infallible>> + Send {
        let body: Value = serde_json::from_slice(&encode(request, &[]).unwrap()).unwrap();
        self.asked.lock().unwrap().push((M::NAME, body));
        let answer = self.answers.lock().unwrap().pop().unwrap_or(json!({"result": true}));
        assert!(!M::IDEMPOTENT, "a lost reply must not be asked for again");
        std::future::ready(Ok(parse_reply::<M>(200, None, answer.to_string().as_bytes()).unwrap()))
    }
}

fn record(id: &str, data: Value) -> Value {
    json!({"ID": id, "TIMESTAMP_X": "2024-07-18T12:32:31+02:00", "EVENT_NAME": "ONCRMDEALUPDATE", "EVENT_DATA": data,
        "EVENT_ADDITIONAL": false, "MESSAGE_ID": format!("m{id}")})
}

fn batch(process_id: Value, records: impl IntoIterator<Item = Value>) -> Value {
    json!({"result": {"process_id": process_id, "events": records.into_iter().collect::<Vec<_>>()}})
}

fn ready<T>(future: impl Future<Output = T> + Send) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing to wait for"),
    }
}

#[test]
fn ev_5_records_are_reserved_and_then_taken_off() {
    let fields = json!({"FIELDS": {"ID": "7405"}});
    let portal = Portal::new([batch(json!("p1"), [record("1", fields.clone()), record("2", json!(false))])]);
    let queue = OfflineQueue::new(&portal).auth_connector("my-app").limit(10).filter(Filter::new().more_than("ID", 0));
    let batch = ready(queue.next_batch()).unwrap().unwrap();
    let asked = portal.asked();
    assert_eq!(asked[0].0, "event.offline.get");
    assert_eq!(asked[0].1, json!({"filter": {">ID": 0}, "limit": 10, "clear": 0, "auth_connector": "my-app"}));
    assert_eq!((batch.process_id(), batch.records().len()), (Some("p1"), 2));
    let first = &batch.records()[0];
    assert_eq!((first.id.as_str(), first.code(), &first.data), ("1", "ONCRMDEALUPDATE", &fields));
    assert_eq!(batch.records()[1].data, json!(false));
    assert!(ready(batch.ack()).unwrap());
    assert_eq!(portal.asked(), [("event.offline.clear", json!({"process_id": "p1", "id": ["1", "2"]}))]);
}

#[test]
fn ev_5_an_empty_queue_ends_the_loop() {
    let portal = Portal::new([batch(Value::Null, []), json!({"result": {"process_id": "p", "events": false}})]);
    let queue = OfflineQueue::new(&portal);
    assert!(ready(queue.next_batch()).unwrap().is_none());
    assert!(ready(queue.next_batch()).unwrap().is_none());
    assert_eq!(portal.asked()[0].1, json!({"clear": 0}), "the portal takes 50 by itself");
}

#[test]
fn ev_5_another_answer_is_no_empty_queue() {
    let portal = Portal::new([batch(json!("p1"), [record("1", json!(false))])]);
    let request = Mutex::new(None);
    struct Odd<'a>(&'a Mutex<Option<String>>);
    impl Caller for Odd<'_> {
        type Error = String;
        fn call<M: Method>(&self, _: &M) -> impl Future<Output = Result<Reply<M::Output>, String>> + Send {
            let reply = parse_reply::<M>(200, None, br#"{"result": []}"#).map_err(|error| error.to_string());
            *self.0.lock().unwrap() = reply.as_ref().err().cloned();
            std::future::ready(reply)
        }
    }
    assert!(ready(OfflineQueue::new(Odd(&request)).next_batch()).is_err());
    assert!(request.lock().unwrap().as_ref().unwrap().contains("events"));
    assert!(ready(OfflineQueue::new(&portal).next_batch()).unwrap().is_some());
}

#[test]
fn ev_5_some_done_and_some_failed() {
    let records = ["1", "2", "3"].map(|id| record(id, json!(false)));
    let portal = Portal::new([batch(json!("p1"), records), json!({"result": true}), json!({"result": false})]);
    let queue = OfflineQueue::new(&portal);
    let batch = ready(queue.next_batch()).unwrap().unwrap();
    portal.asked();
    let (failed, done): (Vec<_>, Vec<_>) = batch.records().iter().partition(|record| record.id == "2");
    assert!(ready(batch.fail(failed)).unwrap());
    assert!(!ready(batch.ack_only(done)).unwrap(), "the portal says that it did not");
    assert_eq!(
        portal.asked(),
        [
            ("event.offline.error", json!({"process_id": "p1", "message_id": ["m2"]})),
            ("event.offline.clear", json!({"process_id": "p1", "id": ["1", "3"]})),
        ]
    );
    ready(batch.fail([])).unwrap();
    ready(batch.ack_only([])).unwrap();
    assert_eq!(portal.asked(), [], "no ids would mean all of them");
}

#[test]
fn ev_5_what_is_dropped_is_found_again_by_its_process() {
    let one = || record("1", json!(false));
    let done = json!({"result": true});
    let again = batch(Value::Null, [one()]);
    let portal = Portal::new([batch(json!("p1"), [one()]), again, done, batch(json!("p1"), [])]);
    let queue = OfflineQueue::new(&portal).auth_connector("my-app");
    let process_id = ready(queue.next_batch()).unwrap().unwrap().process_id().unwrap().to_owned();
    assert_eq!(portal.asked().len(), 1, "dropping a batch tells the portal nothing");
    let batch = ready(queue.resume(&process_id)).unwrap().unwrap();
    assert_eq!(portal.asked()[0].1, json!({"clear": 0, "process_id": "p1", "auth_connector": "my-app"}));
    ready(batch.ack()).unwrap();
    assert_eq!(portal.asked()[0].1["process_id"], "p1");
    assert!(ready(queue.resume(&process_id)).unwrap().is_none());
}

#[test]
fn ev_5_records_that_were_not_reserved_are_handed_out_all_the_same() {
    let portal = Portal::new([batch(Value::Null, [record("1", json!(false))])]);
    let queue = OfflineQueue::new(&portal);
    let batch = ready(queue.next_batch()).unwrap().unwrap();
    assert_eq!((batch.process_id(), batch.records().len()), (None, 1));
    portal.asked();
    ready(batch.ack()).unwrap();
    assert_eq!(portal.asked(), []);
}

#[cfg(feature = "on")]
#[test]
fn ev_5_records_decode_like_events() {
    use bitrix24::on::Event;
    let records = [record("1", json!({"FIELDS": {"ID": 7405}})), record("2", json!(false))];
    let portal = Portal::new([batch(json!("p1"), records)]);
    let queue = OfflineQueue::new(&portal);
    let batch = ready(queue.next_batch()).unwrap().unwrap();
    let Event::CrmDealUpdate(data) = batch.records()[0].decode().unwrap() else { panic!("another event") };
    assert_eq!(data.fields.and_then(|fields| fields.id), Some(7405));
    assert!(matches!(batch.records()[1].decode().unwrap(), Event::CrmDealUpdate(data) if data.fields.is_none()));
}
