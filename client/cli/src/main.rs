//! `b24`: the Bitrix24 REST API on the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(bitrix24_cli::run(std::env::args_os(), bitrix24_cli::World::of_this_process()))
}
