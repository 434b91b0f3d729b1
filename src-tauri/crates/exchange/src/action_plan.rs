//! An action plan in a workbook, read into drafts: the template of Territoires en Transitions, its exports, and what people make of them.
//!
//! Invariant: every line under the heads becomes a draft, is a part of one, or has a finding that says why not; a cell that cannot be read as what its
//! column holds is kept as a text, and has a finding too. Nothing is lost without a word.

mod again;
mod correct;
mod draft;
mod fiche;
mod fill;
mod finding;
mod heads;
mod lines;
mod lists;
mod moment;
mod near;
mod propose;
mod rows;
mod sum;
mod values;

use crate::book::{Book, Cell};
use words::Words;

pub use correct::{Accepted, read_with};
pub use draft::{ActionDraft, AxisDraft, Funding, Left};
pub use fiche::{Fiche, Pair};
pub use finding::{Finding, Problem};
pub use heads::{Column, Found, Header};
pub use lists::names;
pub use near::{Names, near_names};
pub use propose::list_of;

/// What was read of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The tables of actions, in order: the place of the sheet in the book, and the heads.
    pub sheets: Vec<(usize, Header)>,
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
    /// It has neither the heads of a table of actions nor the labels of an action.
    NoHeads,
}

impl NotRead {
    /// Its code: the key of its sentence is `import-unread-` and this.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Empty => "empty",
            Self::NoHeads => "no_heads",
        }
    }
}

/// Reads every sheet that has the heads of an action plan, or the labels of an action; of every other, the reason is told.
pub fn read(book: &Book, words: &Words) -> Reading {
    let mut reading = Reading { names: book.sheets.iter().map(|sheet| sheet.name.clone()).collect(), ..Reading::default() };
    let mut seen = rows::Seen::default();
    for (place, sheet) in book.sheets.iter().enumerate() {
        // What a file hides is its own lists.
        if sheet.hidden || sheet.rows.is_empty() {
            reading.unread.push((place, if sheet.hidden { NotRead::Hidden } else { NotRead::Empty }));
            continue;
        }
        let header = heads::find(sheet);
        if fiche::read(&mut reading, &mut seen, place, sheet, header.as_ref(), words) {
            continue;
        }
        let Some(header) = header else {
            reading.unread.push((place, NotRead::NoHeads));
            continue;
        };
        let tables = lines::tables(sheet, &header);
        for (at, header) in tables.iter().enumerate() {
            let until = tables.get(at + 1).map_or(u32::MAX, |next| next.row);
            rows::read(&mut reading, &mut seen, place, sheet, header, until, words);
            reading.sheets.push((place, header.clone()));
        }
    }
    reading.sort();
    reading
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
