//! The program as a process, with the streams and variables of a real one.

use std::path::Path;
use std::process::{Command, Output};

fn b24(home: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_b24"));
    command.args(arguments).env_clear().env("HOME", home).env("XDG_CONFIG_HOME", home.join("config"));
    command.envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn a_profile_in_the_folder_of_the_user() {
    let home = tempfile::tempdir().unwrap();
    let add = ["profile", "add", "shop", "--host", "shop.bitrix24.com", "--user", "1"];
    assert!(b24(home.path(), &[], &add).status.success());
    assert!(home.path().join("config/b24/profiles.toml").is_file());
    let list = b24(home.path(), &[], &["profile", "list"]);
    assert!(String::from_utf8(list.stdout).unwrap().contains("shop.bitrix24.com"));
    let call = b24(home.path(), &[], &["call", "profile"]);
    assert_eq!(call.status.code(), Some(4));
    assert!(String::from_utf8(call.stderr).unwrap().contains("B24_WEBHOOK_SHOP"));
}

#[test]
fn styles_are_for_those_who_see_them() {
    let home = tempfile::tempdir().unwrap();
    let shown = |variables: &[(&str, &str)]| {
        String::from_utf8(b24(home.path(), variables, &["methods", "describe", "crm.deal.get"]).stdout).unwrap()
    };
    assert!(!shown(&[]).contains('\u{1b}'), "a pipe");
    assert!(shown(&[("CLICOLOR_FORCE", "1")]).contains('\u{1b}'));
    assert!(!shown(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]).contains('\u{1b}'));
}
