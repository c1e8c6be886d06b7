//! Numbers by section of the documentation, as a table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Counts by section: `(good, all)` per column.
#[derive(Default)]
pub(crate) struct Table<const N: usize> {
    rows: BTreeMap<String, [(usize, usize); N]>,
}

impl<const N: usize> Table<N> {
    pub(crate) fn add(&mut self, section: &str, column: usize, good: usize, all: usize) {
        let row = self.rows.entry(section.to_owned()).or_insert([(0, 0); N]);
        row[column].0 += good;
        row[column].1 += all;
    }

    /// Prints the table with its column heads and a sum.
    pub(crate) fn print(&self, heads: [&str; N], out: &mut String) {
        let _ = write!(out, "{:<24}", "section");
        heads.iter().for_each(|head| {
            let _ = write!(out, "{head:>28}");
        });
        out.push('\n');
        let mut sum = [(0, 0); N];
        for (section, row) in &self.rows {
            line(section, row, out);
            for (total, cell) in sum.iter_mut().zip(row) {
                *total = (total.0 + cell.0, total.1 + cell.1);
            }
        }
        line("all", &sum, out);
    }
}

fn line(name: &str, row: &[(usize, usize)], out: &mut String) {
    let _ = write!(out, "{name:<24}");
    for (good, all) in row {
        let share = if *all == 0 { 100.0 } else { *good as f64 * 100.0 / *all as f64 };
        let _ = write!(out, "{:>28}", format!("{good} of {all} {share:6.2} %"));
    }
    out.push('\n');
}
