//! What must be true of every reading.

use exchange::action_plan;
use exchange::action_plan::{Column, ColumnMapping, Found, MAPPING_VERSION, Mapping, Reading, SheetMapping};
use exchange::book::column_name;
use exchange::book::{Book, Limits, Unread, open};
use exchange::invoices;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::Mutex;
use words::Words;

/// Small, so that cases reach them.
pub const LIMITS: Limits = Limits { bytes: 8 << 20, cells: 20_000 };
/// Where the last panic was.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// How a case ended.
pub enum Outcome {
    Read,
    Refused,
    /// A reader of others panicked, and the guard held it.
    Held(String),
}

impl Outcome {
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Refused => "refused",
            Self::Held(_) => "held",
        }
    }

    pub fn place(&self) -> &str {
        if let Self::Held(place) = self { place } else { "" }
    }
}

/// The hook of panics: none is printed, each is kept.
pub fn remember(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
    if let Ok(mut kept) = PLACE.lock() {
        *kept = Some(place);
    }
}

fn panicked() -> Option<String> {
    PLACE.lock().ok().and_then(|mut kept| kept.take())
}

/// A file, through the guard of production, then through the reader of action plans.
pub fn file(bytes: &[u8], words: &Words) -> Result<Outcome, String> {
    let read = catch_unwind(|| open(bytes, None, LIMITS)).map_err(|_| format!("a panic went through the guard: {:?}", panicked()))?;
    if let Some(place) = panicked() {
        let ours = place.contains("src-tauri/crates/");
        return match read {
            _ if ours => Err(format!("panic in our own code at {place}")),
            // Somebody sees « damaged », whatever the reader of others did.
            Err(Unread::Damaged(_)) => Ok(Outcome::Held(short(&place))),
            other => Err(format!("a panic at {place} was not said: {:?}", other.map(|_| ()))),
        };
    }
    match read {
        Err(_) => Ok(Outcome::Refused),
        Ok(book) => book_of(&book, words).map(|()| Outcome::Read),
    }
}

/// The place of a file of another crate, without the directories above it.
fn short(place: &str) -> String {
    place.rsplit_once("/registry/src/").map_or(place, |(_, rest)| rest.split_once('/').map_or(rest, |(_, rest)| rest)).replace(' ', "_")
}

/// Cells, as the reader of action plans takes them.
pub fn book_of(book: &Book, words: &Words) -> Result<(), String> {
    let cells: usize = book.sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
    if cells > LIMITS.cells {
        return Err(format!("{cells} cells, beyond the limit"));
    }
    for sheet in &book.sheets {
        let rows = sheet.rows.windows(2).all(|pair| pair[0].number < pair[1].number);
        let columns = sheet.rows.iter().all(|row| row.cells.windows(2).all(|pair| pair[0].0 < pair[1].0));
        if !rows || !columns {
            return Err("rows or columns out of order".to_owned());
        }
    }
    let reading = plan(book, None, words)?;
    // What was understood, said again as a person would, every sheet that looks like a table with it.
    let said = said(book, &reading);
    if said.check().is_ok() { plan(book, Some(&said), words).map(|_| ()) } else { Ok(()) }
}

fn plan(book: &Book, mapping: Option<&Mapping>, words: &Words) -> Result<Reading, String> {
    let read = catch_unwind(AssertUnwindSafe(|| action_plan::read(book, mapping, words)));
    let reading = read.map_err(|_| format!("the reader of action plans panicked at {}", panicked().unwrap_or_default()))?;
    match crate::support::lost(book, &reading).first() {
        Some(lost) => Err(format!("a line is lost: {lost}")),
        None => Ok(reading),
    }
}

fn said(book: &Book, reading: &Reading) -> Mapping {
    let column = |found: &Found| ColumnMapping {
        letter: column_name(found.at),
        head: found.head.clone(),
        holds: found.column.unwrap_or(Column::Notes).name().to_owned(),
    };
    let mut sheets: Vec<SheetMapping> = Vec::new();
    for (place, header) in reading.sheets.iter().chain(&reading.others).filter(|(_, header)| header.place(Column::Title).is_some()) {
        let name = &book.sheets[*place].name;
        if !sheets.iter().any(|own| own.name == *name) {
            sheets.push(SheetMapping { name: name.clone(), head: header.row, columns: header.columns.iter().map(column).collect() });
        }
    }
    Mapping { version: MAPPING_VERSION, sheets }
}

/// A table of invoices: every line that holds something is a row, or stands above the heads.
pub fn invoices(text: &str, words: &Words) -> Result<(), String> {
    let read = catch_unwind(AssertUnwindSafe(|| invoices::read(text, words)));
    let read = read.map_err(|_| format!("the reader of invoices panicked at {}", panicked().unwrap_or_default()))?;
    let lines: Vec<usize> =
        invoices::cells(text).into_iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())).map(|(line, _)| line).collect();
    let first = read.rows.first().map(|row| row.line);
    let lost = lines.iter().filter(|line| first.is_some_and(|first| **line >= first)).find(|line| !read.rows.iter().any(|row| row.line == **line));
    lost.map_or(Ok(()), |line| Err(format!("line {line} of the invoices is lost")))
}
