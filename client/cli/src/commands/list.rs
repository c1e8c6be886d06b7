//! `b24 list`: all rows of a list, page by page.

use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use bitrix24::Position;
use clap::Args;
use futures_core::Stream as _;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::Value;

use super::call;
use crate::failure::Failure;
use crate::options::{Common, Interface};
use crate::paging::Walk;
use crate::params;
use crate::rows::{Format, Rows};
use crate::runtime::block_on;
use crate::session::Session;
use crate::world::World;
use crate::{catalogue, credential, paint, report};

const EXAMPLES: &str = "\
Examples:
  b24 list crm.item.list entityTypeId=2 filter[>=opportunity]=1000
  b24 list crm.deal.list select[]=ID select[]=TITLE --format csv > deals.csv
  b24 list tasks.task.list --v2 --max 200 --fields id,title
  b24 list crm.item.list entityTypeId=2 --resume after:1042

Rows are walked by their id where the method can do that: no row is lost or comes twice while
others are added. With an order or a start of your own they are walked by offset. An interrupted
walk prints the position to resume at.";

/// Prints the rows of all pages of a list
#[derive(Debug, Args)]
#[command(after_help = format!("{}\n\n{EXAMPLES}", params::GRAMMAR))]
pub(crate) struct List {
    /// The name of the method
    method: String,
    /// Its parameters
    #[arg(value_name = "PARAMETER")]
    parameters: Vec<String>,
    #[command(flatten)]
    interface: Interface,
    /// No more rows than that
    #[arg(long, value_name = "N")]
    max: Option<NonZeroUsize>,
    /// How rows are written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Only these fields of each row, in this order
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    fields: Option<Vec<String>>,
    /// Begins where an earlier walk was interrupted
    #[arg(long, value_name = "POSITION")]
    resume: Option<Position>,
    /// Where the rows are below `result`, for methods that do not document it: `items`, or `""` for the result itself
    #[arg(long, value_name = "PATH")]
    rows: Option<String>,
    /// Sends the parameters as they are
    #[arg(long)]
    no_check: bool,
}

/// How a walk ended.
enum End {
    /// There are no more rows.
    Over,
    /// The user wants no more rows; more may follow.
    Enough,
    /// The user interrupted it.
    Stopped,
}

impl List {
    pub(crate) fn run(&self, common: &Common, world: &mut World) -> Result<(), Failure> {
        let target = catalogue::resolve(&self.method, self.interface.wanted())?;
        let credential = credential::find(common, world)?;
        let body = call::prepare(target, &self.parameters, self.no_check, common, world)?;
        let mut walk = Walk::new(target, body, self.rows.as_deref())?;
        let session = Session::open(&credential, world)?;
        let mut rows = Rows::new(self.format, self.fields.clone());
        let mut doubts = Vec::new();
        let mut position = self.resume.clone();
        let bar = bar(common, world);
        let start = Instant::now();
        let end = block_on(async {
            let mut found = walk.open(&session, self.resume.as_ref()).await?;
            let end = self.walk(&walk, &mut found, &mut rows, &bar, world).await;
            position = found.position();
            let field = walk.silent_paging(&found).filter(|_| matches!(end, Ok(End::Over)));
            doubts.extend(field.map(|field| {
                format!("the service does not tell whether there are more rows; the method has a parameter `{field}` to ask for them")
            }));
            end
        });
        bar.finish_and_clear();
        let closed = if matches!(end, Err(Failure::Closed)) { Ok(()) } else { rows.end(&mut world.out) };
        let resume = position.map(|position| format!("go on with `--resume '{position}'`")).unwrap_or_default();
        let written = rows.written();
        let count = format!("{written} {}", if written == 1 { "row" } else { "rows" });
        match end {
            Err(Failure::Call(class, text)) if written > 0 => {
                let text = format!("{text}\n  after {count}; {resume}");
                return Err(Failure::Call(class, text));
            }
            Err(failure) => return Err(failure),
            Ok(End::Stopped) if resume.is_empty() => {
                return Err(Failure::Interrupted("interrupted before the first row".to_owned()));
            }
            Ok(End::Stopped) => return Err(Failure::Interrupted(format!("interrupted after {count}; {resume}"))),
            Ok(End::Enough) if !common.quiet => {
                world.err.note(&paint::dim(&format!("{count}, more may follow; {resume}")))
            }
            Ok(_) if common.verbose || (world.err.is_terminal && !common.quiet) => {
                world.err.note(&paint::dim(&format!("{count} in {:.1} s", start.elapsed().as_secs_f64())));
            }
            Ok(_) => {}
        }
        if !rows.missing().is_empty() {
            doubts.push(format!("no row has `{}`", rows.missing().join("`, `")));
        }
        report::warnings(&doubts, common, world);
        closed
    }

    async fn walk(
        &self,
        walk: &Walk<'_>,
        found: &mut bitrix24::Rows<Value>,
        rows: &mut Rows,
        bar: &ProgressBar,
        world: &mut World,
    ) -> Result<End, Failure> {
        loop {
            let row = tokio::select! {
                biased;
                () = &mut world.stop => return Ok(End::Stopped),
                row = found.try_next() => row.map_err(|error| walk.failure(&error))?,
            };
            let Some(row) = row else { return Ok(End::Over) };
            rows.write(&row, &mut world.out)?;
            if let Some(total) = found.total().and_then(|total| u64::try_from(total).ok()).filter(|total| *total > 0) {
                bar.set_length(total);
            }
            bar.set_position(rows.written() as u64);
            if self.max.is_some_and(|max| rows.written() >= max.get()) {
                let over = found.size_hint() == (0, Some(0));
                return Ok(if over { End::Over } else { End::Enough });
            }
        }
    }
}

/// Shows the number of rows and their rate, if stderr is a terminal and the rows go elsewhere.
fn bar(common: &Common, world: &World) -> ProgressBar {
    let hidden = common.quiet || !world.err.is_terminal || world.out.is_terminal;
    let target = if hidden { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
    let bar = ProgressBar::with_draw_target(None, target);
    let style = ProgressStyle::with_template("{spinner} {human_pos} rows  {per_sec}  {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    if !hidden {
        bar.enable_steady_tick(Duration::from_millis(120));
    }
    bar
}
