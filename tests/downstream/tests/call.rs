//! A call of a private method through a portal that lives in memory.

use std::future::Future;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use bitrix24_downstream::bitrix24::acme::order;
use bitrix24_wire::{Caller, Method, Reply, ReplyError, encode, parse_reply};

/// Answers every call with the same body and remembers what was asked.
struct Portal {
    status: u16,
    answer: &'static str,
    asked: Mutex<Vec<(String, String)>>,
}

impl Portal {
    fn answering(status: u16, answer: &'static str) -> Self {
        Self { status, answer, asked: Mutex::default() }
    }
}

impl Caller for Portal {
    type Error = ReplyError;

    async fn call<M: Method>(&self, request: &M) -> Result<Reply<M::Output>, ReplyError> {
        let body = encode(request, &[]).expect("the requests of these tests are complete");
        let body = String::from_utf8(body).expect("a request is JSON");
        self.asked.lock().expect("no test panics while it asks").push((M::NAME.to_owned(), body));
        parse_reply::<M>(self.status, Some("application/json"), self.answer.as_bytes())
    }
}

/// Nothing here waits, so a future is ready at once.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("a portal in memory answers at once"),
    }
}

#[test]
fn a_private_method_is_called() {
    let portal = Portal::answering(200, r#"{"result": {"id": "12", "approvedBy": 7}}"#);
    let request = order::Approve::new(12).comment("today").notify(true);
    let reply = ready(order::approve(&portal, &request)).expect("the portal answers");
    assert_eq!((reply.result.id, reply.result.approved_by), (Some(12), Some(7)));
    let asked = portal.asked.into_inner().unwrap();
    assert_eq!(asked, [("acme.order.approve".into(), r#"{"orderId":12,"comment":"today","notify":"Y"}"#.into())]);
}

#[test]
fn its_documented_errors_are_told_apart() {
    let portal = Portal::answering(400, r#"{"error": "ORDER_LOCKED", "error_description": "Order is locked"}"#);
    let error = ready(order::approve(&portal, &order::Approve::new(1))).expect_err("the portal refuses");
    let ReplyError::Api(error) = error else { panic!("{error}") };
    assert!(error.is(order::ApproveError::OrderLocked));
}

#[test]
fn a_method_without_parameters() {
    let portal = Portal::answering(200, r#"{"result": 17}"#);
    let reply = ready(order::count(&portal, &order::Count::new())).expect("the portal answers");
    assert_eq!(reply.result, 17);
}
