//! The authorization server: which servers are asked, and for what.

use bitrix24::{App, Callback, ErrorKind, HttpMethod, OAuth};

use crate::portal::{call, portal, renewals};
use crate::support::{Fake, new_tokens, ok, tokens};

#[tokio::test]
async fn oa_2_no_secret_goes_to_a_server_that_is_not_listed() {
    let fake = portal("oa-2");
    let mut forged = tokens("oa-2");
    forged.server_endpoint = Some("https://oauth.evil.test/rest/".to_owned());
    let error = call(&fake.application(forged).build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), renewals(&fake).len()), (ErrorKind::Configuration, 0));
    assert!(error.to_string().contains("allow_host"), "{error}");
}

#[tokio::test]
async fn oa_1_oa_3_a_code_buys_tokens() {
    let fake = Fake::script([new_tokens("oa-1", 7)]);
    let oauth = OAuth::with_transport(App::new("app.1", "s3cretApp"), fake.clone());
    let url = oauth.authorize_url("example.bitrix24.com", "a b");
    assert_eq!(url, "https://example.bitrix24.com/oauth/authorize/?client_id=app.1&state=a+b");
    let query = "code=s3cretCode&state=a+b&domain=example.bitrix24.com&member_id=oa-1&scope=crm&server_domain=oauth.bitrix24.tech";
    let tokens = oauth.exchange(&Callback::parse(query, "a b").unwrap()).await.unwrap();
    assert_eq!((tokens.member_id.as_str(), tokens.user_id), ("oa-1", None));
    let asked = fake.asked();
    assert_eq!(asked[0].request.url, "https://oauth.bitrix24.tech/oauth/token/");
    assert_eq!(
        asked[0].text(),
        "client_id=app.1&client_secret=s3cretApp&grant_type=authorization_code&code=s3cretCode"
    );
    let by_get = OAuth::with_transport(App::new("app.1", "s3cretApp").tokens_by_get(), fake.clone());
    by_get.refresh(&tokens).await.unwrap();
    let request = &fake.asked()[1].request;
    assert_eq!((request.method, request.body.len()), (HttpMethod::Get, 0));
    assert!(request.url.starts_with("https://oauth.bitrix.info/oauth/token/?client_id=app.1&"), "{:?}", request);
}

#[tokio::test]
async fn oa_5_what_the_server_knows_of_a_token() {
    let info = r#"{"result":{"client_id":"app.1","scope":"crm,user","install":{"member_id":"oa-5","domain":"example.bitrix24.com","status":"L"}}}"#;
    let fake = Fake::script([ok(info)]);
    let oauth = OAuth::with_transport(App::new("app.1", "s3cretApp"), fake.clone());
    let info = oauth.app_info(Some("https://oauth.bitrix.info/rest/"), &"s3cretToken".into()).await.unwrap();
    assert_eq!((info.member_id, info.domain.as_deref()), (Some("oa-5".into()), Some("example.bitrix24.com")));
    assert_eq!(fake.asked()[0].request.url, "https://oauth.bitrix.info/rest/app.info");
    assert_eq!(fake.asked()[0].text(), r#"{"auth":"s3cretToken"}"#);
    assert!(oauth.app_info(Some("https://evil.test/rest/"), &"s3cretToken".into()).await.is_err());
    assert_eq!(fake.asked().len(), 1);
}
