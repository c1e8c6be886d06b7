//! `b24 completions`: scripts for shells.

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::args;
use crate::failure::Failure;
use crate::world::World;

const EXAMPLES: &str = "\
Examples:
  b24 completions bash > ~/.local/share/bash-completion/completions/b24
  b24 completions zsh > ~/.zfunc/_b24
  b24 completions fish > ~/.config/fish/completions/b24.fish";

/// Prints the completion script of a shell
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self, world: &mut World) -> Result<(), Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut args::Args::command(), "b24", &mut script);
        world.out.text(&String::from_utf8_lossy(&script))
    }
}
