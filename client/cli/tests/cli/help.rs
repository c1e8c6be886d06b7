//! Output about the documentation and about the program itself.

use crate::support::Run;

macro_rules! snapshot {
    ($name:literal, $($argument:literal),+) => {{
        let ran = Run::default().run(&[$($argument),+]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        insta::assert_snapshot!($name, ran.out);
    }};
}

#[test]
fn help() {
    snapshot!("help", "--help");
    snapshot!("help_call", "call", "--help");
    snapshot!("help_list", "list", "--help");
    snapshot!("help_batch", "batch", "--help");
    snapshot!("help_events_decode", "events", "decode", "--help");
    snapshot!("help_methods", "methods", "--help");
    snapshot!("help_profile", "profile", "--help");
}

#[test]
fn descriptions() {
    snapshot!("describe_crm_item_list", "methods", "describe", "crm.item.list");
    snapshot!("describe_both_versions", "methods", "describe", "tasks.task.get");
    snapshot!("describe_positional_json", "methods", "describe", "task.commentitem.get", "--json");
    snapshot!("describe_deprecated", "methods", "describe", "crm.deal.add");
    snapshot!("describe_event", "events", "describe", "onCrmDealAdd");
}

#[test]
fn searches() {
    snapshot!("search_deal_list", "methods", "search", "deal", "list", "--limit", "8");
    snapshot!("search_parameter", "methods", "search", "entityTypeId", "item", "--limit", "5", "--json");
    let ran = Run::default().run(&["methods", "search", "nothing-like-it"]);
    assert_eq!(ran.code, 1);
    let ran = Run::default().run(&["methods", "describe", "crm.deal.ad"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("did you mean `crm.deal.add`"), "{}", ran.err);
}

#[test]
fn completions_of_all_shells() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = Run::default().run(&["completions", shell]);
        assert!(ran.code == 0 && ran.out.contains("b24"), "{shell}: {}", ran.err);
    }
}
