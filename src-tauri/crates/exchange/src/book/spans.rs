//! The cells of an ODS before they are read: what is merged, and how many cells its repetitions stand for.
//!
//! Invariant: what is not well-formed to the end is refused here, as the reader would wait for ever for an end that does not come; what would be repeated
//! beyond the limits is refused before anybody writes it out.

use super::{Limits, Unread};
use calamine::Dimensions;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

/// The merged areas of each sheet, by its name.
pub type Spans = HashMap<String, Vec<Dimensions>>;

/// No program has more rows or columns.
const MOST_ROWS: u64 = 1_048_576;
const MOST_COLUMNS: u64 = 16_384;
/// The longest run of spaces that is written as one; more is not by people.
const MOST_SPACES: u64 = 32_767;

/// Goes through `content.xml` once.
pub fn of(bytes: &[u8], limits: Limits) -> Result<Spans, Unread> {
    let damaged = |detail: &dyn std::fmt::Display| Unread::Damaged(detail.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let part = archive.by_name("content.xml").map_err(|error| damaged(&error))?;
    let mut reader = Reader::from_reader(BufReader::new(part.take(limits.bytes)));
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.allow_unmatched_ends = false;
    let mut walk = Walk { limits, ..Walk::default() };
    let (mut buffer, mut depth) = (Vec::new(), 0usize);
    loop {
        match reader.read_event_into(&mut buffer).map_err(|error| damaged(&error))? {
            Event::Start(start) => {
                depth += 1;
                walk.opens(&start)?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                walk.closes(end.name().0)?;
            }
            Event::Text(text) if walk.in_cell && !text.trim().is_empty() => walk.holds = true,
            Event::Eof if depth > 0 => return Err(damaged(&"an element is never closed")),
            Event::Eof => return Ok(walk.spans),
            _ => {}
        }
        buffer.clear();
    }
}

/// Where the walk stands.
#[derive(Default)]
struct Walk {
    limits: Limits,
    spans: Spans,
    /// The sheet.
    name: Option<String>,
    /// The row and the column from 0, and how often each comes.
    row: u64,
    rows: u64,
    column: u64,
    columns: u64,
    in_cell: bool,
    /// Whether the cell holds something.
    holds: bool,
    /// Of the row: how many of its cells do, and the column after the last that does.
    held: u64,
    width: u64,
    /// Of the sheet: the row after the last that holds something, and its columns. Of the file: its cells that do.
    height: u64,
    widest: u64,
    cells: u64,
}

impl Walk {
    fn opens(&mut self, start: &BytesStart<'_>) -> Result<(), Unread> {
        match start.name().0 {
            "table:table" => {
                self.name = Some(text(start, "table:name"));
                (self.row, self.height, self.widest) = (0, 0, 0);
            }
            "table:table-row" => {
                self.rows = count(start, "table:number-rows-repeated", MOST_ROWS);
                (self.column, self.held, self.width) = (0, 0, 0);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.in_cell = true;
                self.columns = count(start, "table:number-columns-repeated", MOST_COLUMNS);
                self.holds = !text(start, "office:value-type").is_empty() || !text(start, "table:formula").is_empty();
                let down = count(start, "table:number-rows-spanned", MOST_ROWS);
                let over = count(start, "table:number-columns-spanned", MOST_COLUMNS);
                if (down > 1 || over > 1)
                    && let Some(name) = &self.name
                {
                    let place = |row: u64, column: u64| (u32::try_from(row).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX));
                    let area = Dimensions { start: place(self.row, self.column), end: place(self.row + down - 1, self.column + over - 1) };
                    self.spans.entry(name.clone()).or_default().push(area);
                }
            }
            "text:s" if text(start, "text:c").parse().is_ok_and(|spaces: u64| spaces > MOST_SPACES) => {
                return Err(Unread::TooManyBytes(self.limits.bytes));
            }
            _ => {}
        }
        Ok(())
    }

    fn closes(&mut self, name: &str) -> Result<(), Unread> {
        match name {
            "table:table-cell" | "table:covered-table-cell" => {
                self.in_cell = false;
                self.column = (self.column + self.columns).min(MOST_COLUMNS);
                if self.holds {
                    self.held += self.columns;
                    self.width = self.column;
                }
            }
            "table:table-row" => {
                self.row = (self.row + self.rows).min(MOST_ROWS);
                self.cells = self.cells.saturating_add(self.held.saturating_mul(self.rows));
                if self.held > 0 {
                    self.height = self.row;
                    self.widest = self.widest.max(self.width);
                }
                // The reader writes out every cell up to the last that holds something.
                let most = u64::try_from(self.limits.cells).unwrap_or(u64::MAX);
                if self.cells > most || self.height.saturating_mul(self.widest) > most.saturating_mul(SPARSE) {
                    return Err(Unread::TooManyCells(self.limits.cells));
                }
            }
            "table:table" => self.name = None,
            _ => {}
        }
        Ok(())
    }
}

/// Of this many cells of a sheet, one at least holds something: a sheet of two far corners would fill the memory.
const SPARSE: u64 = 16;

fn text(start: &BytesStart<'_>, name: &str) -> String {
    let own = start.try_get_attribute(name).ok().flatten();
    own.map(|own| quick_xml::escape::unescape(&own.value).map_or_else(|_| own.value.to_string(), |text| text.into_owned())).unwrap_or_default()
}

/// How often something comes, or over how many it goes: once when it does not say.
fn count(start: &BytesStart<'_>, name: &str, most: u64) -> u64 {
    text(start, name).parse().unwrap_or(1).clamp(1, most)
}
