//! What the columns of a workbook hold, as somebody said. A mapping is kept, and finds its columns again in the next workbook by their heads, wherever
//! they stand by then.

use super::guess;
use super::heads::{ABOVE, Column, Found, Header, How, bare, is_gross};
use crate::book::{Book, Cell, Row, Sheet, column_name};
use serde::{Deserialize, Serialize};

/// The version of the shape of a mapping.
pub const MAPPING_VERSION: u32 = 1;

/// What somebody said of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// [`MAPPING_VERSION`].
    pub version: u32,
    /// Its sheets; one that is not here is read as its heads say.
    pub sheets: Vec<SheetMapping>,
}

/// What somebody said of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetMapping {
    /// Its name; of a table in a text, nothing.
    pub name: String,
    /// The line of its heads, from 1; 0 when it is not read.
    pub head: u32,
    /// Its columns; one that is not here is guessed.
    #[serde(default)]
    pub columns: Vec<ColumnMapping>,
}

/// What somebody said of a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnMapping {
    /// Its letter: where it is looked for when it has no head.
    pub letter: String,
    /// Its head.
    pub head: String,
    /// What it holds: [`Column::name`], or [`NOTHING`] when it is not read.
    pub holds: String,
}

/// What a column that is not read holds.
pub const NOTHING: &str = "nothing";

/// A mapping that says what cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsound {
    /// Its version is newer than what is known here.
    Version(u32),
    /// A column holds what nothing does.
    Unknown(String),
    /// Two columns of a sheet hold what one does.
    Twice(Column),
    /// No column of the sheet holds titles.
    NoTitle(String),
}

impl Mapping {
    /// What is wrong in it.
    ///
    /// # Errors
    /// The first thing that is.
    pub fn check(&self) -> Result<(), Unsound> {
        if self.version != MAPPING_VERSION {
            return Err(Unsound::Version(self.version));
        }
        for sheet in self.sheets.iter().filter(|sheet| sheet.head > 0) {
            let mut taken: Vec<Column> = Vec::new();
            for holds in sheet.columns.iter().map(|column| column.holds.as_str()).filter(|holds| *holds != NOTHING) {
                let column = Column::from_name(holds).ok_or_else(|| Unsound::Unknown(holds.to_owned()))?;
                // Any number of columns go to the notes.
                if taken.contains(&column) && !column.comes_often() && column != Column::Notes {
                    return Err(Unsound::Twice(column));
                }
                taken.push(column);
            }
            // One that names no column at all is guessed whole.
            if !sheet.columns.is_empty() && !taken.contains(&Column::Title) {
                return Err(Unsound::NoTitle(sheet.name.clone()));
            }
        }
        Ok(())
    }

    /// What is said of a sheet.
    pub fn of(&self, sheet: &Sheet) -> Option<&SheetMapping> {
        self.sheets.iter().find(|own| own.name == sheet.name)
    }

    /// The mapping of this workbook, when it is a like of the one that this mapping was made for: every sheet that was read is there, under its name or
    /// another, with four of five of its heads.
    pub fn for_book(&self, book: &Book) -> Option<Self> {
        let mut sheets: Vec<SheetMapping> = Vec::new();
        for own in self.sheets.iter().filter(|own| own.head > 0) {
            let free = |sheet: &&Sheet| !sheets.iter().any(|taken| taken.name == sheet.name);
            let mut named =
                book.sheets.iter().filter(|sheet| sheet.name == own.name).chain(book.sheets.iter().filter(|sheet| !sheet.hidden)).filter(free);
            let (name, row) = named.find_map(|sheet| Some((sheet.name.clone(), own.row(sheet)?)))?;
            sheets.push(SheetMapping { name, head: row.number, columns: own.columns.clone() });
        }
        if sheets.is_empty() || sheets.iter().all(|sheet| sheet.columns.iter().all(|column| column.head.is_empty())) {
            return None;
        }
        sheets.extend(self.sheets.iter().filter(|own| own.head == 0 && book.sheets.iter().any(|sheet| sheet.name == own.name)).cloned());
        Some(Self { version: self.version, sheets })
    }
}

impl SheetMapping {
    /// The line of heads: the one that was said, when the heads stand there; else the one that has most of them.
    fn row<'a>(&self, sheet: &'a Sheet) -> Option<&'a Row> {
        let heads: Vec<String> = self.columns.iter().map(|column| bare(&column.head)).filter(|head| !head.is_empty()).collect();
        let has = |row: &Row| {
            let own: Vec<String> =
                row.cells.iter().filter_map(|(_, cell)| if let Cell::Text(text) = cell { Some(bare(text)) } else { None }).collect();
            heads.iter().filter(|head| own.contains(head)).count()
        };
        let enough = |row: &&Row| has(row) * 5 >= heads.len() * 4;
        let said = sheet.rows.iter().find(|row| row.number == self.head).filter(enough);
        said.or_else(|| sheet.rows.iter().take(ABOVE).filter(enough).rev().max_by_key(|row| has(row)))
    }

    /// As [`Self::row`]; where the heads are not found (they stand on two lines, or there are none), the line that was said.
    fn said_row<'a>(&self, sheet: &'a Sheet) -> Option<&'a Row> {
        self.row(sheet).or_else(|| sheet.rows.iter().find(|row| row.number == self.head))
    }

    /// The heads of a sheet as somebody said that they are; nothing when they are not there.
    pub(super) fn header(&self, sheet: &Sheet, words: &words::Words) -> Option<Header> {
        let row = self.said_row(sheet)?;
        if self.columns.is_empty() {
            return Some(Header { how: How::Said, ..guess::at(sheet, row, words) });
        }
        let mut left: Vec<&ColumnMapping> = self.columns.iter().collect();
        let mut columns: Vec<Found> = Vec::new();
        for at in guess::places(sheet, row) {
            let head = row.at(at).map(|cell| super::values::text(cell, words)).unwrap_or_default();
            let letter = column_name(at);
            let own = bare(&head);
            let fits = |column: &&ColumnMapping| !own.is_empty() && bare(&column.head) == own;
            // The lower of two heads ends the one that was shown.
            let stands = |column: &&ColumnMapping| column.letter == letter && (own.is_empty() || bare(&column.head).ends_with(&format!(" {own}")));
            // Of two columns with one head, the one that stood there is itself.
            let place = left.iter().position(|column| fits(column) && column.letter == letter);
            let place = place.or_else(|| left.iter().position(fits)).or_else(|| left.iter().position(stands));
            let said = place.map(|place| left.remove(place));
            let head = said.filter(|said| said.head.len() > head.len()).map_or(head, |said| said.head.clone());
            let holds = said.map(|said| said.holds.as_str());
            let column = holds.and_then(Column::from_name);
            columns.push(Found { at, column, gross: is_gross(&head), head, aside: holds == Some(NOTHING) });
        }
        Some(Header { row: row.number, columns, how: How::Said })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(name: &str, rows: &[&[&str]]) -> Sheet {
        let cells =
            |row: &[&str]| (0..).zip(row).filter(|(_, text)| !text.is_empty()).map(|(at, text)| (at, Cell::Text((*text).to_owned()))).collect();
        let rows = (1..).zip(rows).map(|(number, row)| Row { number, cells: cells(row) }).collect();
        Sheet { name: name.to_owned(), hidden: false, rows, merged: Vec::new() }
    }

    fn said(head: u32, columns: &[(&str, &str, &str)]) -> Mapping {
        let column =
            |(letter, head, holds): &(&str, &str, &str)| ColumnMapping { letter: (*letter).into(), head: (*head).into(), holds: (*holds).into() };
        Mapping { version: MAPPING_VERSION, sheets: vec![SheetMapping { name: "Suivi".into(), head, columns: columns.iter().map(column).collect() }] }
    }

    #[test]
    fn columns_are_found_again_by_their_heads_wherever_they_stand() {
        let mapping = said(1, &[("A", "Quoi", "title"), ("B", "Qui", "lead"), ("C", "", "notes"), ("D", "Interne", "nothing")]);
        assert_eq!(mapping.check(), Ok(()));
        let book =
            Book { sheets: vec![sheet("2026", &[&["Plan"], &["Qui", "Interne", "", "Quoi", "Neuf"], &["a", "b", "c", "d", "e"]])], text: None };
        let own = mapping.for_book(&book).unwrap();
        assert_eq!((own.sheets[0].name.as_str(), own.sheets[0].head), ("2026", 2));
        let header = own.sheets[0].header(&book.sheets[0], &words::Words::french()).unwrap();
        let columns: Vec<_> = header.columns.iter().map(|found| (found.at, found.column, found.aside)).collect();
        assert_eq!(
            columns,
            [(0, Some(Column::Lead), false), (1, None, true), (2, Some(Column::Notes), false), (3, Some(Column::Title), false), (4, None, false)]
        );
        let other = Book { sheets: vec![sheet("Suivi", &[&["Quoi", "Combien"], &["a", "b"]])], text: None };
        assert_eq!(mapping.for_book(&other), None, "one head of three is another workbook");
    }

    #[test]
    fn what_cannot_be_is_said() {
        assert_eq!(said(1, &[("A", "Quoi", "title"), ("B", "Qui", "somebody")]).check(), Err(Unsound::Unknown("somebody".into())));
        assert_eq!(said(1, &[("A", "Quoi", "title"), ("B", "Qui", "title")]).check(), Err(Unsound::Twice(Column::Title)));
        assert_eq!(said(1, &[("A", "Quoi", "lead")]).check(), Err(Unsound::NoTitle("Suivi".into())));
        assert_eq!(said(0, &[("A", "Quoi", "lead")]).check(), Ok(()), "a sheet that is not read needs no title");
        assert_eq!(
            said(1, &[("A", "x", "title"), ("B", "y", "notes"), ("C", "z", "notes"), ("D", "w", "funder"), ("E", "v", "funder")]).check(),
            Ok(())
        );
        assert_eq!(Mapping { version: 2, sheets: Vec::new() }.check(), Err(Unsound::Version(2)));
    }
}
