//! The command line: arguments → calls of the library → exit code. Results go to stdout, progress and diagnostics to
//! stderr.

mod args;
mod check;
mod explain;
mod failure;
mod generate;
mod openapi;
mod output;
mod place;
mod progress;
mod stamp;
mod vendor;

use std::process::ExitCode;

use bitrix24_codegen::revision::Revision;
use clap::Parser as _;

use args::{Args, Command};
use failure::Failure;

/// Runs the program on the arguments of the process.
pub(crate) fn run() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let code = if error.use_stderr() { failure::USAGE } else { 0 };
            // Nothing is left to do where the terminal is gone.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    match with_threads(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::error(&failure);
            ExitCode::from(failure.code())
        }
    }
}

fn with_threads(args: &Args) -> Result<(), Failure> {
    let Some(threads) = args.common.threads else { return dispatch(args) };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.get()).build();
    let pool = pool.map_err(|e| Failure::Io(format!("cannot start {threads} threads: {e}")))?;
    pool.install(|| dispatch(args))
}

fn dispatch(args: &Args) -> Result<(), Failure> {
    match &args.command {
        None => generate::run(&args.common),
        Some(Command::Check) => check::run(&args.common),
        Some(Command::Vendor { checkout, commit, date }) => {
            let given = Revision { commit: commit.clone(), date: date.clone() };
            vendor::run(&args.common, checkout, given)
        }
        Some(Command::Explain { page }) => explain::run(&args.common, page),
        Some(Command::Openapi) => openapi::run(&args.common),
    }
}
