//! The arguments of the command line. Their doc comments are the text of `--help`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use bitrix24_codegen::Settings;
use bitrix24_codegen::tree::Layout;
use clap::{Args as Flags, Parser, Subcommand, ValueEnum};

/// Generates a typed Rust crate from Bitrix24 REST method pages
///
/// Without a command: reads `docs/` and writes `generated/` of the workspace that the current folder is in.
#[derive(Debug, Parser)]
#[command(name = "cargo codegen", bin_name = "cargo codegen", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) common: Common,
}

const AFTER_HELP: &str = "\
Exit codes:
  0  done; for `check`: everything is up to date
  1  stale files, or the pages break a promise (errors are listed)
  2  the arguments cannot be used
  3  something could not be read or written

Examples:
  cargo codegen                                   docs/ -> generated/
  cargo codegen check                             fails where generated/ is not what docs/ gives
  cargo codegen vendor ../b24-rest-docs           upstream checkout -> docs/
  cargo codegen explain crm.deal.add              what each stage made of one page
  cargo codegen openapi --out api                 OpenAPI 3.1: api/rest-2.json and api/rest-3.json
  cargo codegen --docs pages --out src/bitrix24 --layout module
                                                  bindings of your own pages in a crate of yours";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Writes nothing; fails with the list of files that are not what the pages give
    Check,
    /// Rewrites `docs/` from an upstream checkout
    Vendor {
        /// The folder that holds `api-reference/` and `_includes/`
        checkout: PathBuf,
        /// The commit that is checked out; by default what its `.git` says
        #[arg(long)]
        commit: Option<String>,
        /// The day of that commit, `2026-01-31`
        #[arg(long)]
        date: Option<String>,
    },
    /// Shows what each stage made of one page: blocks, raw rows, model, Rust
    Explain {
        /// A path below the pages, the end of one (`crm-deal-add.md`), or the name of a method
        page: String,
    },
    /// Writes two OpenAPI 3.1 documents, `rest-2.json` and `rest-3.json`, into the folder of `--out`
    Openapi,
}

#[derive(Debug, Flags)]
pub(crate) struct Common {
    /// The pages to read, canonical or upstream (for `vendor`: the folder to write)
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) docs: Option<PathBuf>,
    /// Where the crate is written or checked (for `openapi`: the documents)
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// How diagnostics are printed on stderr
    #[arg(long, global = true, value_name = "FORMAT", default_value = "human")]
    pub(crate) diagnostics: Format,
    /// A crate of its own, or a module (`mod.rs`) inside a crate
    #[arg(long, global = true, value_name = "LAYOUT", default_value = "crate", requires = "out")]
    pub(crate) layout: LayoutArg,
    /// Carries the descriptions of the pages into rustdoc: of parameters, of keys, of errors with all their documented
    /// texts (for `openapi`: those of parameters and keys into the schemas)
    #[arg(long, global = true)]
    pub(crate) descriptions: bool,
    /// How many threads to use; the output does not depend on it
    #[arg(long, global = true, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
}

/// The values of `--layout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LayoutArg {
    Crate,
    Module,
}

/// The values of `--diagnostics`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Errors and the first warnings of each code with their source lines; the rest is counted
    Human,
    /// All of them with their source lines
    Full,
    /// All of them, one JSON object per line: code, severity, message, help, path, line, column, `end_line`, `end_column`
    Json,
}

impl Common {
    /// The settings of the run. Without `--out`, the output is the crate of this workspace.
    pub(crate) fn settings(&self) -> Settings {
        let layout = match (self.layout, &self.out) {
            (LayoutArg::Crate, None) => Layout::Member,
            (LayoutArg::Crate, Some(_)) => Layout::Crate,
            (LayoutArg::Module, _) => Layout::Module,
        };
        Settings { layout, descriptions: self.descriptions }
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

    #[test]
    fn flags_may_stand_after_the_command() {
        let args = Args::parse_from(["cargo codegen", "check", "--docs", "a", "--out", "b", "--threads", "2"]);
        assert!(matches!(args.command, Some(Command::Check)));
        assert_eq!(args.common.docs, Some(PathBuf::from("a")));
        assert_eq!(args.common.threads.map(NonZeroUsize::get), Some(2));
    }

    #[test]
    fn no_threads_at_all_are_refused() {
        assert!(Args::try_parse_from(["cargo codegen", "--threads", "0"]).is_err());
    }
}
