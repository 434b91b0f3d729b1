//! The lines of a table that are no action: heads that come again on each page, totals, titles of parts, notes under it; and a table that begins under another.

use super::heads::{self, Column, Found, Header, KNOWN, bare};
use super::values;
use crate::book::{Cell, Row, Sheet};

/// What a line is, when it is no action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The heads, once more.
    HeadAgain,
    /// A sum of the lines above.
    Total,
    /// A note of people's.
    Remark,
    /// The title of the part that begins here.
    Section(Section),
}

/// The title of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    /// How deep it stands: 0 under the plan itself.
    pub level: usize,
    /// Its number, when it has one.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
}

/// The tables of a sheet, one under the other, each by its heads; those of the one that has most are known.
pub(super) fn tables(sheet: &Sheet, most: &Header) -> Vec<Header> {
    let mut tables: Vec<Header> = Vec::new();
    for row in &sheet.rows {
        if tables.last().is_some_and(|last| row.number <= last.row || row.number != most.row && is_head_again(last, row)) {
            continue;
        }
        if row.number == most.row {
            tables.push(deep(sheet, most.clone()));
        } else if let Some(header) = begins(row) {
            tables.push(deep(sheet, header));
        }
    }
    tables
}

/// The heads of a table, when a line is nothing else: cells of a line may say what heads say, most of a line of heads does.
fn begins(row: &Row) -> Option<Header> {
    if !row.cells.iter().all(|(_, cell)| matches!(cell, Cell::Text(_))) {
        return None;
    }
    let header = heads::header(row);
    let known = header.columns.iter().filter(|found| heads::exact(&found.head).is_some()).count();
    (header.place(Column::Title).is_some() && known >= 3 && known * 3 >= header.columns.len() * 2).then_some(header)
}

/// Heads on two lines: « Calendrier » over « Début » and « Fin ». The lower ones say more, and those that have nothing under them stand.
fn deep(sheet: &Sheet, header: Header) -> Header {
    let under = sheet.rows.iter().find(|row| row.number == header.row + 1);
    let Some(under) = under.filter(|row| row.cells.iter().all(|(_, cell)| matches!(cell, Cell::Text(_)))) else { return header };
    let title = header.place(Column::Title).is_some_and(|at| under.at(at).is_some());
    let own: Vec<(u16, &str, Column)> = under
        .cells
        .iter()
        .filter_map(|(at, cell)| match cell {
            Cell::Text(text) => Some((*at, text.as_str(), heads::exact(text)?)),
            _ => None,
        })
        .collect();
    if title || own.len() < 2 || own.len() * 2 < under.cells.len() {
        return header;
    }
    let mut columns: Vec<Found> = header.columns.iter().filter(|found| under.at(found.at).is_none()).cloned().collect();
    for (at, cell) in &under.cells {
        let Cell::Text(text) = cell else { continue };
        let above = sheet.merged.iter().find(|area| area.first == header.row && (area.column..=area.to).contains(at)).map_or(*at, |area| area.column);
        let above = header.columns.iter().rev().find(|found| found.at == above);
        let column = own.iter().find(|(own, ..)| own == at).map(|(.., column)| *column);
        let column = column.filter(|column| column.comes_often() || !columns.iter().any(|found| found.column == Some(*column)));
        let head = above.map_or_else(|| text.clone(), |above| format!("{} – {text}", above.head));
        let gross = bare(&head).split(' ').any(|word| word == "ttc");
        columns.push(Found { at: *at, head, column, gross, aside: false });
    }
    columns.sort_by_key(|found| found.at);
    Header { row: under.number, columns, how: header.how }
}

/// What a line is, when it is no action. `next` is the line under it.
pub(super) fn kind(sheet: &Sheet, header: &Header, row: &Row, next: Option<&Row>) -> Option<Kind> {
    if is_head_again(header, row) {
        return Some(Kind::HeadAgain);
    }
    let (at, first) = row.cells.first()?;
    let Cell::Text(first) = first else { return None };
    let own = bare(first);
    let begins = |key: &str| {
        KNOWN.texts("own", key).iter().any(|text| own == *text || own.strip_prefix(text.as_str()).is_some_and(|rest| rest.starts_with(' ')))
    };
    let titled = header.places(Column::Title).chain(header.places(Column::SubTitle)).any(|found| found.at != *at && row.at(found.at).is_some());
    if titled {
        return None;
    }
    let sums = row.cells[1..].iter().any(|(_, cell)| matches!(cell, Cell::Number(_)) || matches!(cell, Cell::Text(text) if text.contains('€')));
    if begins("total") && (sums || own.split(' ').count() <= 3) {
        return Some(Kind::Total);
    }
    if row.cells.len() > 1 {
        return None;
    }
    if begins("remark") && (first.contains(':') || own.split(' ').count() > 3) || first.starts_with('*') {
        return Some(Kind::Remark);
    }
    let over = sheet.merged.iter().any(|area| area.column == *at && area.first == row.number && area.to > *at);
    let numbered = begins("section") && own.split(' ').any(|word| word.starts_with(|c: char| c.is_ascii_digit()) || word.len() == 1);
    let above_its_own = header.place(Column::Axis) == Some(*at)
        && next.is_some_and(|next| next.at(*at).is_none() && header.place(Column::Title).is_some_and(|title| next.at(title).is_some()))
        && !sheet.merged.iter().any(|area| area.column == *at && (area.first..=area.last).contains(&row.number));
    (over || numbered || above_its_own).then(|| Kind::Section(section(first)))
}

/// Whether most cells of a line say what the heads above them do.
fn is_head_again(header: &Header, row: &Row) -> bool {
    let is_same = |at: u16, cell: &Cell| {
        let (Some(found), Cell::Text(text)) = (header.columns.iter().find(|found| found.at == at), cell) else { return false };
        let own = bare(text);
        bare(&found.head) == own || KNOWN.head(&own).is_some_and(|own| found.column == Some(own))
    };
    let (mut same, mut different) = (0, 0);
    for (at, cell) in &row.cells {
        match is_same(*at, cell) {
            true => same += 1,
            false => different += 1,
        }
        // Most lines are told by their first cells.
        if different * 3 > row.cells.len() {
            return false;
        }
    }
    same >= 2
}

/// « Axe 1.2 : Nature », « 1. Nature », « Nature ».
fn section(text: &str) -> Section {
    let (number, title) = values::numbered(text);
    if number.is_some() {
        return Section { level: depth(number.as_deref()), number, title };
    }
    let words: Vec<&str> = title.split(' ').collect();
    let at = words.iter().take(4).position(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let (number, rest) = at.map_or((None, String::new()), |at| {
        let (number, rest) = values::numbered(&words[at..].join(" "));
        // « Axe 1 : Nature »: the colon may stand alone.
        match number {
            Some(number) => (Some(number), rest),
            None => {
                let number = words[at].trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned();
                (Some(number), words[at + 1..].join(" ").trim_start_matches([':', '-', '–', '—', ' ']).trim().to_owned())
            }
        }
    });
    let sub = KNOWN.texts("heads", Column::SubAxis.name()).iter().any(|head| bare(&title).starts_with(head.as_str()));
    let level = depth(number.as_deref()).max(usize::from(sub));
    match number {
        Some(number) if !rest.is_empty() && number.starts_with(|c: char| c.is_ascii_digit()) => Section { level, number: Some(number), title: rest },
        _ => Section { level, number: None, title },
    }
}

fn depth(number: Option<&str>) -> usize {
    number.map_or(0, |number| number.matches('.').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_of_a_part_is_told_from_its_number() {
        let told = |text: &str| {
            let section = section(text);
            (section.level, section.number.unwrap_or_default(), section.title)
        };
        assert_eq!(told("Axe 1 : Nature"), (0, "1".into(), "Nature".into()));
        assert_eq!(told("AXE 2 – Énergie et climat"), (0, "2".into(), "Énergie et climat".into()));
        assert_eq!(told("1.2. Haies"), (1, "1.2".into(), "Haies".into()));
        assert_eq!(told("Objectif stratégique 1.2 : Haies"), (1, "1.2".into(), "Haies".into()));
        assert_eq!(told("Axe 3"), (0, String::new(), "Axe 3".into()));
        assert_eq!(told("Mobilité"), (0, String::new(), "Mobilité".into()));
    }
}
