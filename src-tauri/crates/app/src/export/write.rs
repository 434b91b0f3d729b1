//! An export goes to its place: one file, or a folder with a file a table. Each is made durable before it takes its name; a file of
//! the same kind that was there is replaced, any other is left alone.

use super::{Gathered, Withheld};
use crate::report::keep;
use crate::wire::Fault;
use exchange::export::{Format, write as bytes};
use std::path::{Path, PathBuf};
use words::{Arg, Words};

/// What was written.
pub struct Exported {
    /// The files.
    pub files: Vec<PathBuf>,
    /// How many tables.
    pub tables: usize,
    /// How many rows in all.
    pub rows: usize,
    /// How many bytes in all.
    pub bytes: usize,
    /// How many texts were cut to what a cell takes.
    pub shortened: usize,
}

impl Gathered {
    /// The sentence on what was left out; nothing when nothing was.
    pub fn says(&self, words: &Words) -> Option<String> {
        says(&self.withheld, words)
    }
}

/// The sentence on what was left out; nothing when nothing was.
pub(super) fn says(withheld: &[Withheld], words: &Words) -> Option<String> {
    let told = |one: &Withheld| {
        let table = words.text(&format!("nouns-{}", one.noun.table()));
        if one.fields.is_empty() {
            return table;
        }
        let fields: Vec<String> = one.fields.iter().map(|field| words.field(one.noun, field)).collect();
        words.text_with("export-withheld-fields", &[("table", table.into()), ("fields", fields.join(", ").into())])
    };
    let what: Vec<String> = withheld.iter().map(told).collect();
    (!what.is_empty()).then(|| words.text_with("export-withheld", &[("what", what.join(", ").into())]))
}

impl Exported {
    /// The sentence on the texts that were cut; nothing when none was.
    pub fn says(&self, words: &Words) -> Option<String> {
        (self.shortened > 0).then(|| words.text_with("export-shortened", &[("count", Arg::from(self.shortened))]))
    }
}

/// Writes tables. `go_on` hears how many files are written, of how many, and may stop before the next.
pub fn write(
    gathered: &Gathered,
    format: Format,
    words: &Words,
    path: &Path,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Exported, Fault> {
    let tables = &gathered.tables;
    let made = bytes(tables, format, words).map_err(|error| Fault::new("internal").with("detail", error))?;
    let rows = tables.tables.iter().map(|table| table.rows.len()).sum();
    let mut exported = Exported { files: Vec::new(), tables: tables.tables.len(), rows, bytes: 0, shortened: made.shortened };
    let all = made.files.len();
    if all > 1 {
        if path.is_file() {
            return Err(Fault::new("file_exists").with("path", path.display()));
        }
        std::fs::create_dir_all(path)?;
    }
    for file in made.files {
        if !go_on(exported.files.len(), all) {
            return Err(Fault::new("cancelled"));
        }
        let place = if all > 1 { path.join(&file.name) } else { path.to_owned() };
        keep(&file.bytes, &place, format.code())?;
        exported.bytes += file.bytes.len();
        exported.files.push(place);
    }
    Ok(exported)
}
