//! Rows of a list as text.

use clap::ValueEnum;
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::world::Output;

/// How rows are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One JSON value per line
    #[default]
    Jsonl,
    /// One JSON list
    Json,
    /// A line of names, then one line per row; what is not a single value is JSON in its cell
    Csv,
}

/// Writes rows as they come.
pub(crate) struct Rows {
    format: Format,
    fields: Option<Vec<String>>,
    missing: Vec<String>,
    written: usize,
}

impl Rows {
    /// Writes only these fields of rows, or all if none are named.
    pub(crate) fn new(format: Format, fields: Option<Vec<String>>) -> Self {
        let missing = fields.clone().unwrap_or_default();
        Self { format, fields, missing, written: 0 }
    }

    /// The number of rows written.
    pub(crate) fn written(&self) -> usize {
        self.written
    }

    /// Fields that no row had.
    pub(crate) fn missing(&self) -> &[String] {
        if self.written == 0 { &[] } else { &self.missing }
    }

    /// Writes a row.
    pub(crate) fn write(&mut self, row: &Value, out: &mut Output) -> Result<(), Failure> {
        self.missing.retain(|field| row.get(field).is_none());
        let text = match self.format {
            Format::Jsonl => format!("{}\n", self.picked(row)),
            Format::Json if self.written == 0 => format!("[\n{}", self.picked(row)),
            Format::Json => format!(",\n{}", self.picked(row)),
            Format::Csv => self.csv(row)?,
        };
        self.written += 1;
        out.text(&text)
    }

    /// Writes the end of the output, after the last row.
    pub(crate) fn end(&self, out: &mut Output) -> Result<(), Failure> {
        match (self.format, self.written) {
            (Format::Json, 0) => out.text("[]\n"),
            (Format::Json, _) => out.text("\n]\n"),
            _ => Ok(()),
        }
    }

    fn picked(&self, row: &Value) -> Value {
        match (&self.fields, row) {
            (Some(fields), Value::Object(entries)) => {
                let pick = |field: &String| Some((field.clone(), entries.get(field)?.clone()));
                Value::Object(fields.iter().filter_map(pick).collect::<Map<_, _>>())
            }
            _ => row.clone(),
        }
    }

    /// The columns are the fields that the user names, or those of the first row.
    fn csv(&mut self, row: &Value) -> Result<String, Failure> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let fail = |error: &dyn std::fmt::Display| Failure::File(format!("CSV: {error}"));
        let own = || row.as_object().map(|entries| entries.keys().cloned().collect());
        let columns = self.fields.get_or_insert_with(|| own().unwrap_or_else(|| vec!["value".to_owned()]));
        if self.written == 0 {
            writer.write_record(&*columns).map_err(|error| fail(&error))?;
        }
        let cells: Vec<String> = match row {
            Value::Object(_) => columns.iter().map(|column| cell(row.get(column))).collect(),
            other => vec![cell(Some(other))],
        };
        writer.write_record(&cells).map_err(|error| fail(&error))?;
        let bytes = writer.into_inner().map_err(|error| fail(&error))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
