//! The commands, one file each: their arguments and what they do.

pub(crate) mod batch;
pub(crate) mod call;
pub(crate) mod completions;
pub(crate) mod events;
pub(crate) mod list;
pub(crate) mod methods;
pub(crate) mod profile;

use serde_json::Value;

use crate::failure::Failure;
use crate::world::Output;

/// Prints a value as JSON: over many lines on a terminal, else on one.
fn print(value: &Value, out: &mut Output) -> Result<(), Failure> {
    let text = if out.is_terminal { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    out.line(&text.unwrap_or_default())
}

/// Prints a value as one line of JSON.
fn print_line(value: &Value, out: &mut Output) -> Result<(), Failure> {
    out.line(&value.to_string())
}
