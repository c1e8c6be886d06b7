//! The tables of imports in the document, and the paths that it names.

use std::collections::BTreeSet;
use std::fmt;

/// The rooms of one part of the house, in the order of the document.
pub(crate) struct Table {
    part: String,
    pub(crate) rows: Vec<Row>,
}

/// Rooms that share a row may import each other.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    pub(crate) rooms: Vec<String>,
    pub(crate) imports: BTreeSet<String>,
}

impl Table {
    /// The table under the heading `Imports of <part>`.
    pub(crate) fn read(document: &str, part: &str) -> Self {
        let heading = format!("### Imports of {part}");
        let rows: Vec<Row> = rows(document, &heading).into_iter().map(row).collect();
        assert!(!rows.is_empty(), "the document has no table under `{heading}`");
        Self { part: part.to_owned(), rows }
    }

    /// The innermost room in which a module stands.
    pub(crate) fn room(&self, module: &[String]) -> Option<&String> {
        let rooms = self.rows.iter().flat_map(|row| &row.rooms);
        let holds = |room: &&String| {
            let mut steps = module.iter();
            room.split('/').all(|step| steps.next().is_some_and(|own| own == step))
        };
        rooms.filter(holds).max_by_key(|room| room.len())
    }

    /// The row of a room.
    pub(crate) fn row(&self, room: &str) -> &Row {
        self.rows.iter().find(|row| row.rooms.iter().any(|own| own == room)).expect("the room comes from this table")
    }

    /// Rows that name a room which does not stand above them: without these, no rooms import each other in a circle.
    pub(crate) fn disorder(&self) -> Vec<String> {
        let mut above: BTreeSet<&String> = BTreeSet::new();
        let mut wrong = Vec::new();
        for row in &self.rows {
            let late = row.imports.iter().filter(|room| !above.contains(room));
            wrong.extend(late.map(|room| format!("{}: {row} imports `{room}`, which does not stand above", self.part)));
            above.extend(&row.rooms);
        }
        wrong
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.rooms.join("`, `"))
    }
}

/// Names as a cell of the table has them.
pub(crate) fn list(rooms: &BTreeSet<String>) -> String {
    let names: Vec<String> = rooms.iter().map(|room| format!("`{room}`")).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

/// The rows of the table under a heading, without its head.
pub(crate) fn rows<'a>(document: &'a str, heading: &str) -> Vec<&'a str> {
    let lines = document.lines().skip_while(|line| *line != heading).skip(1);
    lines.take_while(|line| !line.starts_with('#')).filter(|line| line.starts_with('|')).skip(2).collect()
}

fn row(line: &str) -> Row {
    let mut cells = line.split('|').skip(1).map(|cell| codes(cell).map(str::to_owned));
    let rooms = cells.next().expect("the line begins with a cell").collect();
    Row { rooms, imports: cells.next().expect("a row has a second cell").collect() }
}

/// The paths in backticks: what has a slash or an ending of files.
pub(crate) fn paths(document: &str) -> impl Iterator<Item = &str> {
    let prose = document.split("```").step_by(2).flat_map(str::lines);
    let outside = prose.scan(false, |imports, line| {
        if line.starts_with('#') {
            *imports = line.starts_with("### Imports of ");
        }
        Some(if *imports { "" } else { line })
    });
    outside.flat_map(codes).filter(|code| is_path(code)).map(|code| code.trim_end_matches('/'))
}

fn is_path(code: &str) -> bool {
    let ending = [".rs", ".md", ".toml", ".json"].iter().any(|ending| code.ends_with(ending));
    let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c));
    plain && code.starts_with(|c: char| c.is_ascii_alphanumeric()) && (code.contains('/') || ending)
}

/// What stands in backticks on a line.
fn codes(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}
