//! Why the program ends without success, and its exit code.

use std::fmt;
use std::io;

use bitrix24_codegen::source::ReadError;

/// Exit code of wrong arguments.
pub(crate) const USAGE: u8 = 2;

/// Why the program ends without success. The text says where, what, and what to do.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Stale files or broken promises.
    Found(String),
    /// The arguments cannot be used.
    Usage(String),
    /// Something could not be read or written.
    Io(String),
}

impl Failure {
    /// The exit code; `--help` documents them.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Found(_) => 1,
            Self::Usage(_) => USAGE,
            Self::Io(_) => 3,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Found(text) | Self::Usage(text) | Self::Io(text)) = self;
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
