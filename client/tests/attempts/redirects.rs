//! Portals that have moved.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24::{ErrorKind, HttpReply, RedirectPolicy, Retry};

use crate::calls::{DONE, write};
use crate::support::{self, Answer, Fake, ok};

fn moved(to: &str) -> Answer {
    Ok(HttpReply::new(302, "").with_header("Location", to.to_owned()))
}

#[tokio::test]
async fn url_6_a_portal_that_has_moved_is_followed_once() {
    let fake = Fake::script([moved("https://new.bitrix24.com/rest/1/s3cretS3cret/thing.add"), ok(DONE)]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let client = fake
        .builder()
        .on_domain_changed(move |old, new| seen.lock().unwrap().push(format!("{old} -> {new}")))
        .retry(Retry::never())
        .build()
        .unwrap();
    write(&client).await.unwrap();
    write(&client).await.unwrap();
    let urls: Vec<_> = fake.asked().iter().map(|asked| asked.request.url.clone()).collect();
    let new = "https://new.bitrix24.com/rest/1/s3cretS3cret/thing.add";
    assert_eq!(urls, [&format!("{}thing.add", support::URL), new, new]);
    assert_eq!(*told.lock().unwrap(), ["example.bitrix24.com -> new.bitrix24.com"]);
    assert_eq!(client.host(), "new.bitrix24.com");
}

#[tokio::test(start_paused = true)]
async fn url_6_calls_on_their_way_all_follow_a_portal_that_moves() {
    let mut fake = Fake::new(|request, _| match request.url.contains("//example.") {
        true => moved("https://new.bitrix24.com/rest/1/s3cretS3cret/thing.add"),
        false => ok(DONE),
    });
    fake.takes = Duration::from_millis(5);
    let told = Arc::new(Mutex::new(0));
    let seen = told.clone();
    let client = fake.builder().on_domain_changed(move |_, _| *seen.lock().unwrap() += 1).build().unwrap();
    let calls = futures_util::future::join_all((0..10).map(|_| write(&client))).await;
    calls.into_iter().for_each(|reply| drop(reply.unwrap()));
    assert_eq!((fake.asked().len(), *told.lock().unwrap()), (20, 1));
}

#[tokio::test]
async fn url_6_redirects_that_are_not_followed() {
    for (to, policy, part) in [
        ("https://new.bitrix24.com/rest/1/x/thing.add", RedirectPolicy::Refuse, "new.bitrix24.com"),
        ("https://portal.example.com/rest/1/x/thing.add", RedirectPolicy::Cloud, "portal.example.com"),
        ("https://example.bitrix24.com/rest/1/x/thing.add", RedirectPolicy::Follow, "itself"),
        ("http://new.bitrix24.com/rest/1/x/thing.add", RedirectPolicy::Follow, "TLS"),
        ("https://new.bitrix24.com/login/?s3cretS3cret", RedirectPolicy::Follow, "REST"),
    ] {
        let fake = Fake::script([moved(to)]);
        let error = write(&fake.builder().redirect_policy(policy).build().unwrap()).await.unwrap_err();
        assert_eq!((error.kind(), fake.asked().len(), error.maybe_executed()), (ErrorKind::Redirect, 1, false));
        assert!(error.to_string().contains(part) && !error.to_string().contains("s3cret"), "{error}");
    }
    let fake = Fake::script([moved("https://a.bitrix24.com/rest/x"), moved("https://b.bitrix24.com/rest/x")]);
    let error = write(&fake.client()).await.unwrap_err();
    assert_eq!((error.kind(), fake.asked().len()), (ErrorKind::Redirect, 2));
    let fake = Fake::script([moved("https://portal.example.com/rest/1/x/thing.add"), ok(DONE)]);
    write(&fake.builder().redirect_policy(RedirectPolicy::Follow).build().unwrap()).await.unwrap();
}
