//! The errors of the program, and their exit codes.

use std::fmt;
use std::io;

use bitrix24_codegen::source::ReadError;

/// The exit code for unusable arguments.
pub(crate) const USAGE: u8 = 2;

/// An error of the program. The text says what failed, where, and what to do.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Stale files, or errors in the pages.
    Rejected(String),
    /// The arguments cannot be used.
    Usage(String),
    /// Something could not be read or written.
    Io(String),
}

impl Failure {
    /// The exit code. `--help` documents the codes.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Rejected(_) => 1,
            Self::Usage(_) => USAGE,
            Self::Io(_) => 3,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Rejected(text) | Self::Usage(text) | Self::Io(text)) = self;
        f.write_str(text)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error.to_string())
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self::Io(error.to_string())
    }
}
