//! Options of several commands.

use bitrix24::Version;
use clap::Args;

/// What every command takes.
#[derive(Debug, Default, Args)]
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
#[derive(Clone, Copy, Debug, Default, Args)]
pub(crate) struct Interface {
    /// REST 2: for names that are not documented, or are in both
    #[arg(long, conflicts_with = "v3")]
    v2: bool,
    /// REST 3.0: for names that are not documented, or are in both
    #[arg(long)]
    v3: bool,
}

impl Interface {
    /// The version that the user asks for.
    pub(crate) fn wanted(self) -> Option<Version> {
        match self {
            Self { v2: true, .. } => Some(Version::V2),
            Self { v3: true, .. } => Some(Version::V3),
            _ => None,
        }
    }
}
