//! `cargo codegen`: pages → `generated/`, an upstream checkout → `docs/`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
