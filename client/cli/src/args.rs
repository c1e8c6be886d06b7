//! The arguments.

use clap::builder::Styles;
use clap::builder::styling::AnsiColor;
use clap::{Parser, Subcommand};

use crate::commands::{batch, call, completions, events, list, methods, profile};
use crate::failure::EXIT_CODES;
use crate::options::Common;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

const AFTER_HELP: &str = "\
Credentials:
  An incoming webhook, never as an argument: B24_WEBHOOK holds its address, or a profile names the
  portal and B24_WEBHOOK_<PROFILE> holds its secret. `b24 profile --help` tells more.

Examples:
  b24 methods search deal list
  b24 methods describe crm.item.list
  b24 call crm.item.get entityTypeId=2 id=42
  b24 list crm.item.list entityTypeId=2 --format csv --fields id,title > deals.csv
  b24 batch commands.txt --dry-run
  b24 events decode body.txt";

/// The Bitrix24 REST API on the command line
///
/// Knows the documented methods: which version of REST each belongs to, its parameters, how its pages are walked, and
/// what its errors mean. Results go to stdout, everything else to stderr.
#[derive(Debug, Parser)]
#[command(
    name = "b24",
    bin_name = "b24",
    version,
    styles = STYLES,
    after_help = format!("{AFTER_HELP}\n\n{EXIT_CODES}"),
    infer_subcommands = true
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Call(call::Call),
    List(list::List),
    Batch(batch::Batch),
    Events(events::Events),
    Methods(methods::Methods),
    Profile(profile::Profile),
    Completions(completions::Completions),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        use clap::CommandFactory as _;
        Args::command().debug_assert();
    }
}
