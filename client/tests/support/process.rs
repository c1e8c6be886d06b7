//! An example as a program of its own.
#![allow(unreachable_pub, clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use bitrix24_portal::{Config, Portal};

/// A portal without a limit of requests, so that tests do not wait.
pub fn portal() -> Portal {
    Portal::in_thread(Config { bucket: None, ..Config::default() }).unwrap()
}

/// The program of an example; Cargo puts it beside the folder of the tests.
pub fn example(name: &str) -> Command {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap().join("examples");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let changed = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.rs"));
    let built = changed(&program).is_some_and(|built| Some(built) >= changed(&source));
    assert!(
        built,
        "the example {name} is not built, or is old: `cargo build --examples` with the same features does it"
    );
    let mut command = Command::new(program);
    let variables = std::env::vars_os().map(|(name, _)| name);
    for variable in variables.filter(|name| name.to_string_lossy().starts_with("B24_")) {
        command.env_remove(variable);
    }
    command.env("B24_LOOPBACK", "1").env_remove("RUST_BACKTRACE").stdin(Stdio::null());
    command
}

pub fn with_webhook(name: &str, portal: &Portal) -> Command {
    let mut command = example(name);
    command.env("B24_WEBHOOK", portal.webhook_url());
    command
}

pub struct Done {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// The outcome of a program; its output must not have secrets.
pub fn done(output: Output) -> Done {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let done = Done { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) };
    let config = Config::default();
    for secret in [config.secret, config.app.client_secret, config.app.application_token] {
        assert!(!done.out.contains(&secret) && !done.err.contains(&secret), "{}{}", done.out, done.err);
    }
    done
}

pub fn run(command: &mut Command) -> Done {
    done(command.output().unwrap())
}

pub fn file(folder: &tempfile::TempDir, name: &str) -> PathBuf {
    folder.path().join(name)
}
