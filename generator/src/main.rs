//! `cargo codegen`: pages → `generated/`, an upstream checkout → `docs/`.

mod cli;

use std::process::ExitCode;

/// A third of a run is allocation with the system's allocator; this one takes half of that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
