//! Calls of private methods through an in-memory portal.

use std::future::Future;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use bitrix24_downstream::bitrix24::acme::order;
use bitrix24_wire::{Caller, Method, Reply, ReplyError, encode, parse_reply};

/// An in-memory portal: it replies to every call with the same body and records the calls.
struct Portal {
    status: u16,
    body: &'static str,
    calls: Mutex<Vec<(String, String)>>,
}

impl Portal {
    fn replying(status: u16, body: &'static str) -> Self {
        Self { status, body, calls: Mutex::default() }
    }
}

impl Caller for Portal {
    type Error = ReplyError;

    async fn call<M: Method>(&self, request: &M) -> Result<Reply<M::Output>, ReplyError> {
        let body = encode(request, &[]).expect("the requests of these tests are complete");
        let body = String::from_utf8(body).expect("a request is JSON");
        self.calls.lock().expect("no test panics during a call").push((M::NAME.to_owned(), body));
        parse_reply::<M>(self.status, Some("application/json"), self.body.as_bytes())
    }
}

/// The value of a future that is ready at once, because an in-memory portal does not wait.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("an in-memory portal replies at once"),
    }
}

#[test]
fn a_private_method_is_called() {
    let portal = Portal::replying(200, r#"{"result": {"id": "12", "approvedBy": 7}}"#);
    let request = order::Approve::new(12).comment("today").notify(true);
    let reply = ready(order::approve(&portal, &request)).expect("the portal answers");
    assert_eq!((reply.result.id, reply.result.approved_by), (Some(12), Some(7)));
    let calls = portal.calls.into_inner().unwrap();
    assert_eq!(calls, [("acme.order.approve".into(), r#"{"orderId":12,"comment":"today","notify":"Y"}"#.into())]);
}

#[test]
fn its_documented_errors_are_recognized() {
    let portal = Portal::replying(400, r#"{"error": "ORDER_LOCKED", "error_description": "Order is locked"}"#);
    let error = ready(order::approve(&portal, &order::Approve::new(1))).expect_err("the portal refuses");
    let ReplyError::Api(error) = error else { panic!("{error}") };
    assert!(error.is(order::ApproveError::OrderLocked));
}

#[test]
fn a_method_without_parameters_is_called() {
    let portal = Portal::replying(200, r#"{"result": 17}"#);
    let reply = ready(order::count(&portal, &order::Count::new())).expect("the portal answers");
    assert_eq!(reply.result, 17);
}
