//! The columns of an export of scores, found by their heads, and the states that stand side by side in it.

use crate::action_plan::bare;
use crate::book::{Cell, Row, Sheet};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A column that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as in `assets/reference/scores_workbook.toml`")]
pub enum Column {
    Code,
    Title,
    Points,
    Potential,
    Done,
    Planned,
    NotDone,
    Status,
    Comment,
    Actions,
}

impl Column {
    /// Every column.
    pub const ALL: [Self; 10] = [
        Self::Code,
        Self::Title,
        Self::Points,
        Self::Potential,
        Self::Done,
        Self::Planned,
        Self::NotDone,
        Self::Status,
        Self::Comment,
        Self::Actions,
    ];
    /// Those that come once a state.
    pub(super) const OF_A_STATE: [Self; 6] = [Self::Potential, Self::Done, Self::Planned, Self::NotDone, Self::Status, Self::Comment];

    const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Title => "title",
            Self::Points => "points",
            Self::Potential => "potential",
            Self::Done => "done",
            Self::Planned => "planned",
            Self::NotDone => "not_done",
            Self::Status => "status",
            Self::Comment => "comment",
            Self::Actions => "actions",
        }
    }

    /// Its head in the export.
    pub fn head(self) -> &'static str {
        KNOWN.heads.get(self.name()).and_then(|list| list.first()).map_or("", String::as_str)
    }

    fn is(self, head: &str) -> bool {
        KNOWN.heads.get(self.name()).is_some_and(|list| list.iter().any(|known| bare(known) == head))
    }
}

/// The reference file.
#[derive(Default, Deserialize)]
struct Known {
    heads: BTreeMap<String, Vec<String>>,
    values: Values,
}

#[derive(Default, Deserialize)]
struct Values {
    total: Vec<String>,
    exported: Vec<String>,
    not_concerned: Vec<String>,
    not_done: Vec<String>,
}

/// Read once. The file is ours: the test below reads it whole.
static KNOWN: LazyLock<Known> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/reference/scores_workbook.toml")).unwrap_or_default());

fn says(list: &[String], text: &str) -> bool {
    let own = bare(text);
    list.iter().any(|known| bare(known) == own)
}

/// Whether a cell names the whole framework.
pub(super) fn is_total(text: &str) -> bool {
    says(&KNOWN.values.total, text)
}

/// Whether a cell stands before the day of the export.
pub(super) fn is_exported(text: &str) -> bool {
    says(&KNOWN.values.exported, text)
}

/// Whether a status says that the measure does not concern the territory.
pub(super) fn is_not_concerned(text: &str) -> bool {
    says(&KNOWN.values.not_concerned, text)
}

/// Whether a status says that nothing is done.
pub(super) fn is_not_done(text: &str) -> bool {
    says(&KNOWN.values.not_done, text)
}

/// How many lines may stand above the heads.
const ABOVE: usize = 60;

/// A state: its name, and the places of its columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub label: String,
    pub places: BTreeMap<Column, u16>,
}

/// The line of heads of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    /// Its number, from 1.
    pub row: u32,
    /// The places of the columns that come once.
    pub places: BTreeMap<Column, u16>,
    pub groups: Vec<Group>,
    /// The place after its last head.
    pub end: u16,
}

/// The text of a cell; of a number, its shortest digits.
pub(super) fn text(cell: Option<&Cell>) -> String {
    match cell {
        Some(Cell::Text(text) | Cell::Error(text)) => text.trim().to_owned(),
        Some(Cell::Number(number)) => crate::figure::plain(*number),
        Some(Cell::Day(day)) => day.to_string(),
        Some(Cell::Flag(flag)) => flag.to_string(),
        None => String::new(),
    }
}

/// The line of heads: the first that has a potential and what is done of it.
pub(super) fn find(sheet: &Sheet) -> Option<Header> {
    sheet.rows.iter().take(ABOVE).find_map(|row| header(sheet, row))
}

fn header(sheet: &Sheet, row: &Row) -> Option<Header> {
    let heads: Vec<(u16, String)> = row.cells.iter().map(|(at, cell)| (*at, bare(&text(Some(cell))))).collect();
    let all = |column: Column| heads.iter().filter(move |(_, head)| column.is(head)).map(|(at, _)| *at);
    let starts: Vec<u16> = all(Column::Potential).collect();
    all(Column::Done).next()?;
    let above = sheet.rows.iter().find(|own| own.number + 1 == row.number);
    let mut groups = Vec::new();
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().unwrap_or(u16::MAX);
        let within = |column: Column| all(column).find(|at| (*start..end).contains(at)).map(|at| (column, at));
        let label = text(above.and_then(|row| row.at(*start)));
        groups.push(Group { label, places: Column::OF_A_STATE.into_iter().filter_map(within).collect() });
    }
    if groups.is_empty() {
        return None;
    }
    let once = [Column::Code, Column::Title, Column::Points, Column::Actions];
    let mut places: BTreeMap<Column, u16> = once.into_iter().filter_map(|column| Some((column, all(column).next()?))).collect();
    // Older exports have nothing over the numbers and the titles.
    let bare_head = |at: u16| heads.iter().all(|(own, _)| *own != at);
    if !places.contains_key(&Column::Code) && !places.contains_key(&Column::Title) && bare_head(0) && bare_head(1) {
        places.extend([(Column::Code, 0), (Column::Title, 1)]);
    }
    let end = row.cells.last().map_or(0, |(at, _)| at.saturating_add(1));
    Some(Header { row: row.number, places, groups, end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_file_is_read_whole() {
        assert!(Column::ALL.into_iter().all(|column| !column.head().is_empty()));
        assert_eq!(KNOWN.heads.len(), Column::ALL.len());
        assert!(is_total("TOTAL") && is_exported("Date d’export") && is_not_concerned("non concerné") && is_not_done("Pas fait"));
    }

    #[test]
    fn no_head_is_that_of_two_columns() {
        let all: Vec<String> = KNOWN.heads.values().flatten().map(|head| bare(head)).collect();
        let one: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(one.len(), all.len());
    }
}
