//! `b24 profile`, and the webhook that a call uses.

use std::sync::Arc;

use crate::support::{Portal, Run, SECRET, WEBHOOK};
use serde_json::json;

#[test]
fn url_1_a_profile_keeps_host_and_user_alone() {
    let folder = tempfile::tempdir().unwrap();
    let b24 = || Run::default().config(folder.path());
    let ran = b24().input(format!("{WEBHOOK}\n")).run(&["profile", "add", "my-shop"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "my-shop is portal.test as user 1\n"), "{}", ran.err);
    assert!(ran.err.contains("B24_WEBHOOK_MY_SHOP"), "{}", ran.err);
    let file = std::fs::read_to_string(folder.path().join("profiles.toml")).unwrap();
    assert_eq!(file, "default = \"my-shop\"\n\n[profile.my-shop]\nhost = \"portal.test\"\nuser = 1\n");
    assert!(!file.contains(SECRET));

    b24().run(&["profile", "add", "other", "--host", "other.test", "--user", "7"]);
    b24().run(&["profile", "use", "other"]);
    let ran = b24().variable("B24_WEBHOOK_OTHER", SECRET).run(&["profile", "list"]);
    let expected = "  profile  host         user  secret\n  my-shop  portal.test  1     missing\n  other    other.test   7     B24_WEBHOOK_OTHER  default\n";
    assert_eq!(ran.out, expected);
    let ran = b24().run(&["profile", "list", "--json"]);
    assert_eq!(ran.lines()[1], json!({"name": "other", "host": "other.test", "user": 7, "default": true}));
    let ran = b24().run(&["profile", "show"]);
    assert!(ran.out.contains("other.test") && ran.out.contains("B24_WEBHOOK_OTHER"), "{}", ran.out);
    assert_eq!(b24().run(&["profile", "remove", "other"]).code, 0);
    assert_eq!(b24().run(&["profile", "show"]).code, 1, "there is no default one any more");
    assert_eq!(b24().run(&["profile", "remove", "other"]).code, 1);
}

#[test]
fn which_webhook_a_call_uses() {
    let folder = tempfile::tempdir().unwrap();
    let b24 = |portal: &Arc<Portal>| Run::at(portal).config(folder.path());
    let portal = Arc::new(Portal::of((0..5).map(|_| json!({"result": 1}))));
    b24(&portal).run(&["profile", "add", "shop", "--host", "portal.test", "--user", "5"]);
    let path = |at: usize| portal.seen()[at].0.clone();

    // `B24_WEBHOOK` has priority over the default profile.
    assert_eq!(b24(&portal).run(&["call", "profile"]).code, 0);
    assert_eq!(path(0), "/rest/1/s3cretsecret/profile");
    // The profile completes a secret alone.
    assert_eq!(
        b24(&portal).variable("B24_WEBHOOK_SHOP", "an0thersecret").run(&["call", "profile", "-p", "shop"]).code,
        0
    );
    assert_eq!(path(1), "/rest/5/an0thersecret/profile");
    let run = b24(&portal).variable("B24_WEBHOOK_SHOP", "an0thersecret").variable("B24_PROFILE", "shop");
    assert_eq!(run.run(&["call", "profile"]).code, 0);
    assert_eq!(path(2), "/rest/5/an0thersecret/profile");
    // From standard input, before the parameters.
    let run = b24(&portal).input("https://portal.test/rest/9/th1rdsecret/\n{\"ID\": 3}");
    assert_eq!(run.run(&["call", "user.get", "-", "--webhook-stdin"]).code, 0);
    assert_eq!(portal.seen()[3], ("/rest/9/th1rdsecret/user.get".to_owned(), json!({"ID": 3})));
    // Nothing is sent with a webhook of another portal or user.
    let ran = b24(&portal).run(&["call", "profile", "--profile", "shop"]);
    assert_eq!(ran.code, 4);
    assert!(ran.err.contains("portal.test as user 1, but profile `shop` is portal.test as user 5"), "{}", ran.err);
    assert_eq!(b24(&portal).run(&["call", "profile", "--profile", "none"]).code, 1);
    assert_eq!(portal.seen().len(), 4);
}

#[test]
fn what_cannot_be_a_profile() {
    let folder = tempfile::tempdir().unwrap();
    let b24 = || Run::default().config(folder.path());
    for (arguments, input, part) in [
        (&["profile", "add", "a b"][..], WEBHOOK, "the name of a profile"),
        (&["profile", "add", "a"], "http://portal.test/rest/1/s3cretsecret/", "https"),
        (&["profile", "add", "a"], "", "no address"),
        (&["profile", "add", "a", "--host", "x/y", "--user", "1"], "", "--host"),
        (&["profile", "use", "a"], "", "there is no profile `a`"),
    ] {
        let ran = b24().input(input).run(arguments);
        assert_eq!(ran.code, 1, "{arguments:?}");
        assert!(ran.err.contains(part), "{}", ran.err);
    }
    b24().input(WEBHOOK).run(&["profile", "add", "a-b"]);
    let ran = b24().input(WEBHOOK).run(&["profile", "add", "a_b"]);
    assert!(ran.err.contains("the same variable"), "{}", ran.err);
    std::fs::write(folder.path().join("profiles.toml"), "default = 5").unwrap();
    let ran = b24().run(&["profile", "list"]);
    assert_eq!(ran.code, 7);
    assert!(ran.err.contains("profiles.toml") && ran.err.contains("line 1"), "{}", ran.err);
}
