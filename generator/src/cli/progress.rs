//! A progress bar on a terminal; nothing in a pipe.

use std::sync::Mutex;

use bitrix24_codegen::Progress;
use bitrix24_codegen::report::Stage;
use indicatif::{ProgressBar, ProgressStyle};

use super::args::Format;
use super::output;

/// The progress bar of a run.
pub(crate) struct Bar {
    bar: ProgressBar,
    stage: Mutex<Option<Stage>>,
}

impl Bar {
    /// A bar, which is hidden if stderr is not a terminal or its format is JSON.
    pub(crate) fn new(format: Format) -> Self {
        let hidden = format == Format::Json || !output::is_terminal();
        let bar = if hidden { ProgressBar::hidden() } else { ProgressBar::new(0) };
        let style = ProgressStyle::with_template("{msg:>10} [{bar:40}] {pos}/{len} {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> "));
        Self { bar, stage: Mutex::new(None) }
    }

    /// Shows the progress of a stage. Several threads call it.
    pub(crate) fn show(&self, progress: Progress) {
        if let Ok(mut stage) = self.stage.lock()
            && *stage != Some(progress.stage)
        {
            *stage = Some(progress.stage);
            self.bar.set_length(progress.total as u64);
            self.bar.set_position(0);
            self.bar.set_message(progress.stage.name());
        }
        self.bar.set_position(self.bar.position().max(progress.done as u64));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
