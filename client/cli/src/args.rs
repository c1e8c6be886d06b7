//! The arguments.

use bitrix24::Version;
use clap::builder::Styles;
use clap::builder::styling::AnsiColor;
use clap::{Args as Flags, Parser, Subcommand};

use crate::commands::{batch, call, completions, events, list, methods, profile};
use crate::failure::EXIT_CODES;

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

/// What every command takes.
#[derive(Debug, Default, Flags)]
pub(crate) struct Common {
    /// The profile to use, instead of B24_PROFILE, B24_WEBHOOK or the default one
    #[arg(long, short, global = true, value_name = "NAME", help_heading = "Global options")]
    pub(crate) profile: Option<String>,
    /// Reads the address of the webhook, or its secret with a profile, from the first line of stdin
    #[arg(long, global = true, help_heading = "Global options")]
    pub(crate) webhook_stdin: bool,
    /// Says on stderr what is called, where, and what it cost; never with secrets
    #[arg(long, short, global = true, help_heading = "Global options")]
    pub(crate) verbose: bool,
    /// No warnings and no progress; errors are still told
    #[arg(long, short, global = true, conflicts_with = "verbose", help_heading = "Global options")]
    pub(crate) quiet: bool,
}

/// The version of REST, where the documentation does not decide.
#[derive(Clone, Copy, Debug, Default, Flags)]
pub(crate) struct Interface {
    /// REST 2: for names that are not documented, or are in both
    #[arg(long, conflicts_with = "v3")]
    v2: bool,
    /// REST 3.0: for names that are not documented, or are in both
    #[arg(long)]
    v3: bool,
}

impl Interface {
    /// The one that was asked for.
    pub(crate) fn wanted(self) -> Option<Version> {
        match self {
            Self { v2: true, .. } => Some(Version::V2),
            Self { v3: true, .. } => Some(Version::V3),
            _ => None,
        }
    }
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
