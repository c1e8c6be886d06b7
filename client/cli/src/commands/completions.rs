//! `b24 completions`: scripts for shells.

use clap::{Args, Command};
use clap_complete::Shell;

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
    /// Prints the script for the whole command line, as `definition` describes it.
    pub(crate) fn run(&self, mut definition: Command, world: &mut World) -> Result<(), Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut definition, "b24", &mut script);
        world.out.text(&String::from_utf8_lossy(&script))
    }
}
