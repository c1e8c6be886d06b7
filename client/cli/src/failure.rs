//! Why the program ends without success, and its exit code.

use std::fmt;
use std::io;

/// Why the program ends without success. The text says where, what, and what to do.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments, or the parameters in them, are wrong.
    Usage(String),
    /// A call failed. The class decides the exit code.
    Call(Class, String),
    /// There are no credentials.
    Auth(String),
    /// Some commands of a batch failed; the output has an error for each.
    Partly(String),
    /// A local file cannot be read or written.
    File(String),
    /// The user interrupted the program.
    Interrupted(String),
    /// The reader of the output is gone, so no message is printed.
    Closed,
}

/// Why a call failed, as the exit code distinguishes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The request cannot be sent.
    Usage,
    /// The service refused the call.
    Refused,
    /// There is no usable reply.
    Transport,
    /// The credentials are not accepted for this call.
    Auth,
    /// The service limits the rate.
    Limit,
}

impl Class {
    /// The exit code; [`EXIT_CODES`] documents them.
    pub(crate) fn exit_code(self) -> u8 {
        match self {
            Self::Usage => 1,
            Self::Refused => 2,
            Self::Transport => 3,
            Self::Auth => 4,
            Self::Limit => 5,
        }
    }
}

/// The exit codes, for `--help`.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    the arguments or parameters cannot be used, or a name is not known
  2    the service refused the call
  3    no reply, not all of it, or one that is not JSON
  4    no credentials, or the service does not accept them for this call
  5    the service limits the rate: try again later
  6    some commands of a batch failed or were not carried out
  7    a local file cannot be read or written
  130  interrupted";

impl Failure {
    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::Usage(_) => 1,
            Self::Call(class, _) => class.exit_code(),
            Self::Auth(_) => Class::Auth.exit_code(),
            Self::Partly(_) => 6,
            Self::File(_) => 7,
            Self::Interrupted(_) => 130,
        }
    }

    /// The failure of a write to standard output.
    pub(crate) fn of_output(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::File(format!("standard output: {error}")),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => Ok(()),
            Self::Usage(text)
            | Self::Call(_, text)
            | Self::Auth(text)
            | Self::Partly(text)
            | Self::File(text)
            | Self::Interrupted(text) => f.write_str(text),
        }
    }
}
