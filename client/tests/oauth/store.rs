//! Stores of tokens.

use std::sync::atomic::Ordering;

use bitrix24::{App, ErrorKind, ExposeSecret, TokenKey};

use crate::portal::{DONE, Store, call, portal, renewals};
use crate::support::{Fake, ok, tokens};

#[tokio::test]
async fn oa_4_a_store_that_mixes_up_users_is_not_believed() {
    let (fake, store) = (portal("oa-4-user"), Store::default());
    let mut other = tokens("oa-4-user");
    (other.access_token, other.user_id) = ("s3cretAccess0".into(), Some(2));
    *store.stored.lock().unwrap() = Some(other);
    let mut mine = tokens("oa-4-user");
    mine.user_id = Some(1);
    let client = fake.application(mine).token_store(store).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), renewals(&fake).len()), (ErrorKind::TokenStore, 0));
    assert_eq!(client.tokens().unwrap().user_id, Some(1));
    let app = App::new("app.1", "s3cretApp");
    assert_eq!(TokenKey::new(&app, &client.tokens().unwrap()).to_string(), "app.1/oa-4-user/1");
    assert_eq!(TokenKey::new(&app, &tokens("m")).to_string(), "app.1/m/-");
}

#[tokio::test]
async fn oa_4_what_another_process_has_renewed_is_taken_from_the_store() {
    let (fake, store) = (portal("oa-4-other"), Store::default());
    let mut newer = tokens("oa-4-other");
    newer.access_token = "s3cretAccess0".into();
    *store.stored.lock().unwrap() = Some(newer);
    let client = fake.application(tokens("oa-4-other")).token_store(store.clone()).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(renewals(&fake).len(), 0);
    assert_eq!(client.tokens().unwrap().access_token.expose_secret(), "s3cretAccess0");
}

#[tokio::test]
async fn oa_4_tokens_that_cannot_be_saved_are_not_used_and_not_lost() {
    let (fake, store) = (portal("oa-4-save"), Store::default());
    store.fails.store(true, Ordering::SeqCst);
    let client = fake.application(tokens("oa-4-save")).token_store(store.clone()).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenStore);
    assert!(error.to_string().contains("the disk is full"), "{error}");
    assert_eq!(fake.asked().len(), 2, "the call was not repeated with tokens that are not saved");
    store.fails.store(false, Ordering::SeqCst);
    call(&client).await.unwrap();
    assert_eq!(renewals(&fake).len(), 1, "the new tokens were still there");
    assert_eq!(store.saved.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn oa_5_a_portal_that_moves_keeps_its_tokens() {
    let fake = Fake::new(|request, _| {
        if request.url.contains("//example.") {
            return Ok(
                bitrix24::HttpReply::new(302, "").with_header("location", "https://new.bitrix24.com/rest/thing.add")
            );
        }
        ok(DONE)
    });
    let store = Store::default();
    let client = fake.application(tokens("oa-5-move")).token_store(store.clone()).build().unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(fake.asked().len(), 3);
    assert_eq!(client.tokens().unwrap().client_endpoint, "https://new.bitrix24.com/rest/");
    assert_eq!(store.saved.lock().unwrap()[0].client_endpoint, "https://new.bitrix24.com/rest/");
}
