//! An action plan in a workbook, read into drafts: the template of Territoires en Transitions, its exports, and what people make of them. The template is also
//! written, from the same drafts: see [`write`].
//!
//! Invariant: every line under the heads becomes a draft, is a part of one, or has a finding that says why not; a cell that cannot be read as what its
//! column holds is kept as a text, and has a finding too. Nothing is lost without a word.

mod again;
mod correct;
mod draft;
mod fiche;
mod fill;
mod finding;
mod guess;
mod heads;
mod lines;
mod lists;
mod mapping;
mod moment;
mod near;
mod propose;
mod rows;
mod sum;
mod values;
mod write;

use crate::book::{Book, Cell, Sheet};
use words::Words;

pub use correct::{Accepted, read_with};
pub use draft::{ActionDraft, AxisDraft, Funding, Left};
pub use fiche::{Fiche, Pair};
pub use finding::{Finding, Problem};
pub(crate) use heads::bare;
pub use heads::{Column, Found, Header, How};
pub use lists::names;
pub use mapping::{ColumnMapping, MAPPING_VERSION, Mapping, NOTHING, SheetMapping, Unsound};
pub use near::{Names, near_names};
pub use propose::list_of;
pub use values::text as shown;
pub use write::{Filled, Misfit, Misfitting, Plan, Template, financing_head, indicators_head, write};

/// What was read of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The tables of actions, in order: the place of the sheet in the book, and the heads.
    pub sheets: Vec<(usize, Header)>,
    /// The sheets that are not read and look like tables, with what their columns seem to hold.
    pub others: Vec<(usize, Header)>,
    /// The actions that have their own block of cells, labels beside values.
    pub fiches: Vec<Fiche>,
    /// The sheets that are not read, each with its reason.
    pub unread: Vec<(usize, NotRead)>,
    /// The names of all sheets.
    pub names: Vec<String>,
    /// The axes, each after its parent.
    pub axes: Vec<AxisDraft>,
    /// The actions, each after its parent.
    pub actions: Vec<ActionDraft>,
    /// Every finding, by sheet, line and column.
    pub findings: Vec<Finding>,
}

/// Why a sheet is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// The file hides it.
    Hidden,
    /// Nothing is in it.
    Empty,
    /// Somebody said so.
    Aside,
    /// It has neither the heads of a table of actions nor the labels of an action.
    NoHeads,
}

impl NotRead {
    /// Its code: the key of its sentence is `import-unread-` and this.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Empty => "empty",
            Self::Aside => "aside",
            Self::NoHeads => "no_heads",
        }
    }
}

/// Reads the sheets of an action plan: those that somebody described, those that have the heads of one or the labels of an action; when there is none, the
/// one that looks most like it. Of every other sheet, the reason is told.
pub fn read(book: &Book, mapping: Option<&Mapping>, words: &Words) -> Reading {
    let mut reading = Reading { names: book.sheets.iter().map(|sheet| sheet.name.clone()).collect(), ..Reading::default() };
    let mut seen = rows::Seen::default();
    for (place, sheet) in book.sheets.iter().enumerate() {
        let said = mapping.and_then(|mapping| mapping.of(sheet));
        // What a file hides is its own lists, unless somebody says otherwise.
        if sheet.rows.is_empty() || sheet.hidden && said.is_none() {
            reading.unread.push((place, if sheet.rows.is_empty() { NotRead::Empty } else { NotRead::Hidden }));
            continue;
        }
        let header = match said {
            None => heads::find(sheet),
            Some(said) if said.head == 0 => None,
            Some(said) => said.header(sheet, words),
        };
        let header = header.filter(|header| header.place(Column::Title).is_some());
        if said.is_none() && fiche::read(&mut reading, &mut seen, place, sheet, header.as_ref(), words) {
            continue;
        }
        match header {
            Some(header) => reading.table(&mut seen, place, sheet, header, words),
            None => {
                reading.unread.push((place, if said.is_some() { NotRead::Aside } else { NotRead::NoHeads }));
                reading.others.extend(guess::find(sheet, words).map(|header| (place, header)));
            }
        }
    }
    if reading.sheets.is_empty() && reading.fiches.is_empty() && mapping.is_none() {
        reading.guess(&mut seen, book, words);
    }
    reading.sort();
    reading
}

impl Reading {
    /// Reads the tables of a sheet.
    fn table(&mut self, seen: &mut rows::Seen, place: usize, sheet: &Sheet, header: Header, words: &Words) {
        // Of one that somebody described, the heads are those.
        let tables = if header.how == How::Heads { lines::tables(sheet, &header) } else { vec![header] };
        for (at, header) in tables.iter().enumerate() {
            let until = tables.get(at + 1).map_or(u32::MAX, |next| next.row);
            rows::read(self, seen, place, sheet, header, until, words);
            self.sheets.push((place, header.clone()));
        }
    }

    /// Reads the sheet whose columns seem to hold most: titles, and something of them.
    fn guess(&mut self, seen: &mut rows::Seen, book: &Book, words: &Words) {
        let likeness = |(place, header): &(usize, Header)| {
            let known = header.columns.iter().filter(|found| found.column.is_some()).count();
            if header.place(Column::Title).is_some() && known > 1 { known * book.sheets[*place].rows.len() } else { 0 }
        };
        let best = (0..self.others.len()).rev().max_by_key(|at| likeness(&self.others[*at])).filter(|at| likeness(&self.others[*at]) > 0);
        if let Some(at) = best {
            let (place, header) = self.others.remove(at);
            self.unread.retain(|(own, _)| *own != place);
            self.table(seen, place, &book.sheets[place], header, words);
        }
    }
}

/// A cell that was read.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    /// Its line, from 1.
    pub row: u32,
    /// Its column, from 0.
    pub at: u16,
    /// What it holds.
    pub cell: &'a Cell,
}

impl Reading {
    /// Every cell under a head or beside a label that was found, with its sheet and that head.
    pub fn cells<'a>(&'a self, book: &'a Book) -> impl Iterator<Item = (usize, &'a Found, At<'a>)> {
        let rows = |place: usize| book.sheets.get(place).map_or(&[][..], |sheet| &sheet.rows);
        let of_tables = self.sheets.iter().enumerate().flat_map(move |(at, (place, header))| {
            let until = self.sheets.get(at + 1).filter(|(next, _)| next == place).map_or(u32::MAX, |(_, next)| next.row);
            let under = rows(*place).iter().filter(move |row| row.number > header.row && row.number < until);
            under.flat_map(move |row| {
                header.columns.iter().filter_map(move |found| Some((*place, found, At { row: row.number, at: found.at, cell: row.at(found.at)? })))
            })
        });
        let of_fiches = self.fiches.iter().flat_map(move |fiche| {
            fiche.pairs.iter().flat_map(move |pair| {
                pair.value.iter().filter_map(move |(number, at)| {
                    let rows = rows(fiche.sheet);
                    let row = rows.binary_search_by_key(number, |row| row.number).ok()?;
                    Some((fiche.sheet, &pair.label, At { row: *number, at: *at, cell: rows[row].at(*at)? }))
                })
            })
        });
        of_tables.chain(of_fiches)
    }
}
