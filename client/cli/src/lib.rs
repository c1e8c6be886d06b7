//! `b24`, the Bitrix24 REST API on the command line, as a function of its arguments and of the [`World`] around it.

mod address;
mod args;
mod batch;
mod catalogue;
mod check;
mod commands;
mod credential;
mod failure;
mod form;
mod keys;
mod options;
mod paging;
mod paint;
mod params;
mod profiles;
mod report;
mod rows;
mod runtime;
mod secrets;
mod session;
mod typed;
mod verdict;
mod world;

use std::ffi::OsString;

use clap::{CommandFactory as _, FromArgMatches as _};

use crate::args::{Args, Command};
use crate::failure::Failure;
pub use crate::world::{Output, Variables, World};

/// Longer lines of help are hard to read.
const WIDEST: usize = 100;

/// Runs a command line, the name of the program included, and gives back the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>, mut world: World) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Before anything that could repeat an argument in a message.
    if secrets::is_in(&arguments) {
        return report::failure(&Failure::Usage(secrets::REFUSED.to_owned()), &mut world);
    }
    let definition = Args::command().term_width(world.out.width.min(WIDEST));
    let matches = definition.try_get_matches_from(arguments);
    let args = match matches.and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => args,
        Err(error) => {
            let text = error.render().ansi().to_string();
            let stream = if error.use_stderr() { &mut world.err } else { &mut world.out };
            // Nothing is left to do where the terminal is gone.
            let _ = stream.text(&text);
            return u8::from(error.use_stderr());
        }
    };
    match dispatch(&args, &mut world) {
        Ok(()) => 0,
        Err(failure) => report::failure(&failure, &mut world),
    }
}

fn dispatch(args: &Args, world: &mut World) -> Result<(), Failure> {
    let common = &args.common;
    match &args.command {
        Command::Call(command) => command.run(common, world),
        Command::List(command) => command.run(common, world),
        Command::Batch(command) => command.run(common, world),
        Command::Events(command) => command.run(common, world),
        Command::Methods(command) => command.run(world),
        Command::Profile(command) => command.run(world),
        Command::Completions(command) => command.run(Args::command(), world),
    }
}
