//! Failures and warnings on stderr.

use crate::failure::Failure;
use crate::options::Common;
use crate::paint;
use crate::world::World;

/// Prints a failure and returns its exit code.
pub(crate) fn failure(failure: &Failure, world: &mut World) -> u8 {
    if !matches!(failure, Failure::Closed) {
        world.err.note(&format!("{} {failure}", paint::error("error:")));
    }
    failure.code()
}

/// Prints warnings, unless the user wants none.
pub(crate) fn warnings(warnings: &[String], common: &Common, world: &mut World) {
    for warning in warnings.iter().filter(|_| !common.quiet) {
        world.err.note(&format!("{} {warning}", paint::warning("warning:")));
    }
}
