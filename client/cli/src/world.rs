//! The environment of the program in one place, so that tests can replace it.

use std::fmt;
use std::io::{self, IsTerminal as _, Read, Write};
use std::path::PathBuf;
use std::sync::Arc;

use bitrix24::{BoxFuture, Retry, Transport};
use serde_json::Value;

use crate::failure::Failure;

/// Returns the value of a variable.
pub type Variables = Box<dyn Fn(&str) -> Option<String>>;

/// The environment of the program: variables, folders, streams, transport.
pub struct World {
    /// Variables of the environment.
    pub variable: Variables,
    /// The folder of the configuration; `None` if the user has none.
    pub config: Option<PathBuf>,
    /// Standard input.
    pub input: Box<dyn Read>,
    /// Standard output: results.
    pub out: Output,
    /// Standard error: errors, warnings, progress.
    pub err: Output,
    /// Sends requests instead of the default transport of the client.
    pub transport: Option<Arc<dyn Transport>>,
    /// How often calls are repeated, and after which waits.
    pub retry: Retry,
    /// Ends when the user interrupts the program.
    pub stop: BoxFuture<'static, ()>,
    /// Whether standard input is a terminal, from which nothing is read without a question.
    pub asks: bool,
}

/// An output stream.
pub struct Output {
    /// Takes text with ANSI styles, and drops the styles if it is no terminal.
    pub sink: Box<dyn Write>,
    /// Whether it is a terminal.
    pub is_terminal: bool,
    /// Its width in columns.
    pub width: usize,
}

impl World {
    /// The environment, the streams and the user's folder of this process.
    pub fn of_this_process() -> Self {
        let config = etcetera::choose_base_strategy().ok().map(|base| {
            use etcetera::BaseStrategy as _;
            base.config_dir().join("b24")
        });
        Self {
            variable: Box::new(|name| std::env::var(name).ok()),
            config,
            input: Box::new(io::stdin()),
            out: Output::new(Box::new(anstream::stdout()), io::stdout().is_terminal()),
            err: Output::new(Box::new(anstream::stderr()), io::stderr().is_terminal()),
            transport: None,
            retry: Retry::default(),
            stop: Box::pin(async {
                // If the signal cannot be handled, it ends the process as usual.
                if tokio::signal::ctrl_c().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }),
            asks: io::stdin().is_terminal(),
        }
    }

    /// The value of a variable of the environment, unless it is empty.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        (self.variable)(name).filter(|value| !value.trim().is_empty())
    }

    /// All of standard input.
    pub(crate) fn read_input(&mut self) -> Result<String, Failure> {
        let mut text = String::new();
        self.input.read_to_string(&mut text).map_err(|error| Failure::File(format!("standard input: {error}")))?;
        Ok(text)
    }

    /// The first line of standard input; the rest is not read.
    pub(crate) fn read_line(&mut self) -> Result<String, Failure> {
        let (mut line, mut byte) = (Vec::new(), [0]);
        loop {
            match self.input.read(&mut byte) {
                Ok(0) => break,
                Ok(_) if byte[0] == b'\n' => break,
                Ok(_) => line.push(byte[0]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Failure::File(format!("standard input: {error}"))),
            }
        }
        String::from_utf8(line).map_err(|_| Failure::Usage("standard input is not UTF-8".to_owned()))
    }
}

impl Output {
    /// A stream. The width is that of the terminal, or 100 columns.
    pub fn new(sink: Box<dyn Write>, is_terminal: bool) -> Self {
        let columns = || usize::from(console::Term::stdout().size_checked().map_or(100, |(_, columns)| columns));
        let width = if is_terminal { columns().max(40) } else { 100 };
        Self { sink, is_terminal, width }
    }

    /// Writes text as it is.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.sink.write_all(text.as_bytes()).and_then(|()| self.sink.flush()).map_err(Failure::of_output)
    }

    /// Writes a line.
    pub(crate) fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.text(&format!("{text}\n"))
    }

    /// Writes a value as JSON: over many lines on a terminal, else on one.
    pub(crate) fn json(&mut self, value: &Value) -> Result<(), Failure> {
        let text = if self.is_terminal { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
        self.line(&text.unwrap_or_default())
    }

    /// Writes a value as one line of JSON.
    pub(crate) fn json_line(&mut self, value: &Value) -> Result<(), Failure> {
        self.line(&value.to_string())
    }

    /// Writes a line, and ignores it if that fails.
    pub(crate) fn note(&mut self, text: &str) {
        let _ = self.line(text);
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("config", &self.config).finish_non_exhaustive()
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output").field("is_terminal", &self.is_terminal).finish_non_exhaustive()
    }
}
