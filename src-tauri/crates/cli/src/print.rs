//! What is written to the terminal: lines on standard output, what went wrong on standard error. A closed pipe
//! (`| head`) ends quietly.

use app::Fault;
use serde::Serialize;
use std::io::Write;
use words::Words;

/// One line.
pub fn line(text: &str) {
    // Nothing can be said to a reader who went away.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// One value as JSON.
pub fn json<T: Serialize>(value: &T) -> Result<(), Fault> {
    line(&serde_json::to_string_pretty(value).map_err(|error| Fault::new("internal").with("detail", error))?);
    Ok(())
}

/// One line of what went wrong, or of how far something is.
pub fn error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// A fault: a sentence for people, its code and params for programs.
pub fn fault(words: &Words, fault: &Fault, as_json: bool) {
    if as_json {
        error(&serde_json::to_string(fault).unwrap_or_default());
    } else {
        error(&fault.sentence(words));
    }
}

/// Rows in columns as wide as their widest cell.
pub fn table(rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        line(cells.join("  ").trim_end());
    }
}
