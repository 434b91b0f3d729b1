//! An action on a sheet of its own: labels with their values beside them, under them, or in the same cell; one block a sheet, or several.
//!
//! Invariant: every cell of the sheet is a label, a value, or has a finding that says that it goes to the notes.

use super::finding::{Finding, Problem};
use super::heads::{Column, Found, Header, How, KNOWN, bare};
use super::rows::{self, Seen};
use super::{Reading, heads, values};
use crate::book::{Cell, Row, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// A label of a sheet and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The label, and what it means.
    pub label: Found,
    /// Its line, from 1.
    pub row: u32,
    /// Where its value stands: lines from 1, columns from 0. Several are the lines of one text.
    pub value: Vec<(u32, u16)>,
}

/// An action that has its own block of cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Fiche {
    /// The sheet, by its place in the book.
    pub sheet: usize,
    /// The line of its title, from 1.
    pub row: u32,
    /// Its labels, in order.
    pub pairs: Vec<Pair>,
}

/// How many known labels at least make a fiche, on how many lines.
const FEWEST: usize = 3;
/// Among how many labels above a cell its own is looked for.
const NEAR: usize = 200;
/// A longer text is no label.
const LONGEST: usize = 80;
/// What a title says when the label says nothing: « Fiche action n° 3 : Planter ».
struct Banner {
    number: String,
    title: String,
}

/// A block under way.
#[derive(Default)]
struct Block {
    pairs: Vec<(Pair, Vec<Cell>)>,
    banner: Option<(u32, u16, Banner)>,
    loose: Vec<(u32, u16, String)>,
}

/// The blocks of a sheet that is made so; nothing of any other.
fn blocks(sheet: &Sheet, table: Option<&Header>) -> Option<Vec<Block>> {
    if sheet.rows.len() > MOST_LINES {
        return None;
    }
    let mut lines: BTreeMap<u32, usize> = BTreeMap::new();
    let mut columns: BTreeMap<u16, usize> = BTreeMap::new();
    for row in &sheet.rows {
        for (at, cell) in &row.cells {
            if label(cell).is_some() {
                *lines.entry(row.number).or_default() += 1;
                *columns.entry(*at).or_default() += 1;
            }
        }
    }
    if lines.len() < FEWEST {
        return None;
    }
    let of_labels: BTreeSet<u16> = columns.into_iter().filter(|(_, count)| *count >= 2).map(|(at, _)| at).collect();
    // A line of heads has heads beside each other; that of a fiche has their values. What stands under it decides nothing, and is thousands of lines.
    if let Some(table) = table {
        let until = sheet.rows.partition_point(|row| row.number <= table.row);
        let blocks = walk(&sheet.rows[..until], &of_labels);
        let beside = all(&blocks).filter(|(pair, _)| pair.row == table.row && pair.value.iter().all(|(row, _)| *row == table.row)).count();
        if beside * 2 < lines.get(&table.row).copied().unwrap_or_default() {
            return None;
        }
    }
    let blocks = walk(&sheet.rows, &of_labels);
    let distinct: BTreeSet<Column> = all(&blocks).filter_map(|(pair, _)| pair.label.column).collect();
    let titled = blocks.iter().any(|block| block.banner.is_some()) || distinct.contains(&Column::Title);
    if distinct.len() < FEWEST || !(titled || distinct.len() > FEWEST) {
        return None;
    }
    Some(blocks)
}

/// The labels that are known and have a value.
fn all(blocks: &[Block]) -> impl Iterator<Item = &(Pair, Vec<Cell>)> {
    blocks.iter().flat_map(|block| &block.pairs).filter(|(pair, cells)| pair.label.column.is_some() && !cells.is_empty())
}

/// A fiche is a page or two, and a sheet has some hundreds of them at most.
const MOST_LINES: usize = 20_000;

/// What a cell is a label of, and what it says itself after a colon.
fn label(cell: &Cell) -> Option<(Column, &str, Option<&str>)> {
    let Cell::Text(text) = cell else { return None };
    let known = |text: &str| {
        let (_, own) = values::numbered(text.split('(').next().unwrap_or_default());
        if own.chars().count() > LONGEST { None } else { heads::exact(&own) }
    };
    if let Some((before, after)) = text.split_once(':')
        && let Some(column) = known(before)
    {
        let after = after.trim();
        return Some((column, before.trim(), (!after.is_empty()).then_some(after)));
    }
    known(text).map(|column| (column, text.as_str(), None))
}

/// « Fiche action n° 3 : Planter »: a known head of a title, a number, and perhaps the title itself.
fn banner(cell: &Cell) -> Option<Banner> {
    let Cell::Text(text) = cell else { return None };
    let own = bare(text);
    let heads = KNOWN.texts("heads", Column::Title.name()).iter().filter_map(|head| own.strip_prefix(head.as_str()));
    let rest = heads.min_by_key(|rest| rest.len())?;
    let mut words = rest.split_whitespace();
    let first = words.next()?;
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    if !(is_number(first) || matches!(first, "n" | "no" | "numero") && words.next().is_some_and(is_number)) {
        return None;
    }
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let end = text[start..].find(|c: char| !(c.is_ascii_digit() || c == '.')).map_or(text.len(), |own| start + own);
    let title = text[end..].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '.' | ')')).trim();
    Some(Banner { number: text[start..end].trim_end_matches('.').to_owned(), title: title.split_whitespace().collect::<Vec<_>>().join(" ") })
}

fn walk(rows: &[Row], of_labels: &BTreeSet<u16>) -> Vec<Block> {
    let mut blocks = vec![Block::default()];
    for row in rows {
        // What stands after a label is its value.
        let starts = row.cells.first().is_some_and(|(_, cell)| banner(cell).is_some());
        let titles = row.cells.iter().any(|(_, cell)| label(cell).is_some_and(|(column, ..)| column == Column::Title));
        if let Some(block) = blocks.last() {
            let has_title = block.pairs.iter().any(|(pair, _)| pair.label.column == Some(Column::Title));
            let holds = has_title || !block.pairs.is_empty();
            if starts && (block.banner.is_some() || holds) || titles && !starts && has_title {
                blocks.push(Block::default());
            }
        }
        if let Some(block) = blocks.last_mut() {
            block.take(row, of_labels);
        }
    }
    blocks.retain(|block| !block.pairs.is_empty() || block.banner.is_some() || !block.loose.is_empty());
    blocks
}

impl Block {
    fn take(&mut self, row: &Row, of_labels: &BTreeSet<u16>) {
        let mut open: Option<usize> = None;
        let mut fresh: Vec<usize> = Vec::new();
        for (place, (at, cell)) in row.cells.iter().enumerate() {
            if let Some(banner) = banner(cell).filter(|_| place == 0 && self.banner.is_none()) {
                self.banner = Some((row.number, *at, banner));
                continue;
            }
            let pair = |column: Option<Column>, head: &str| Pair {
                label: Found {
                    at: *at,
                    head: head.trim().trim_end_matches(':').trim().to_owned(),
                    column,
                    gross: heads::is_gross(head),
                    aside: false,
                },
                row: row.number,
                value: Vec::new(),
            };
            if let Some((column, head, inline)) = label(cell) {
                let mut own = pair(Some(column), head);
                let cells = inline.map(|text| Cell::Text(text.to_owned()));
                own.value.extend(cells.as_ref().map(|_| (row.number, *at)));
                open = cells.is_none().then_some(self.pairs.len());
                fresh.push(self.pairs.len());
                self.pairs.push((own, cells.into_iter().collect()));
            } else if let Some(own) = open.take() {
                self.pairs[own].0.value.push((row.number, *at));
                self.pairs[own].1.push(cell.clone());
            } else if let Some(own) = self.above(row.number, *at, &fresh) {
                self.pairs[own].0.value.push((row.number, *at));
                self.pairs[own].1.push(cell.clone());
            } else if let (true, Cell::Text(text), Some(_)) = (of_labels.contains(at), cell, row.cells.get(place + 1))
                && text.chars().count() <= LONGEST
            {
                open = Some(self.pairs.len());
                fresh.push(self.pairs.len());
                self.pairs.push((pair(None, text), Vec::new()));
            } else {
                self.loose.push((
                    row.number,
                    *at,
                    match cell {
                        Cell::Text(text) | Cell::Error(text) => text.clone(),
                        _ => String::new(),
                    },
                ));
            }
        }
    }

    /// The pair whose value goes on in this cell: its label stands above without a value, or its value does.
    fn above(&self, row: u32, at: u16, fresh: &[usize]) -> Option<usize> {
        // Further up, nothing goes on here.
        self.pairs.iter().enumerate().rev().take(NEAR).filter(|(own, _)| !fresh.contains(own)).find_map(|(own, (pair, _))| {
            let goes_on = match pair.value.last() {
                Some((last, column)) => *column == at && row - last <= 1 && pair.label.column.is_none_or(has_lines),
                None => pair.label.at == at && row - pair.row <= 2,
            };
            goes_on.then_some(own)
        })
    }
}

/// Whether what a column holds may be written on several lines.
const fn has_lines(column: Column) -> bool {
    use Column::{Amount, Axis, Budget, End, Number, Participation, Priority, Start, Status, SubAxis, SubSubAxis, Theme, Title, Yearly};
    !matches!(
        column,
        Amount | Axis | Budget | End | Number | Participation | Priority | Start | Status | SubAxis | SubSubAxis | Theme | Title | Yearly
    )
}

/// Reads a sheet of blocks. Whether it is one.
pub(super) fn read(reading: &mut Reading, seen: &mut Seen, place: usize, sheet: &Sheet, table: Option<&Header>, words: &Words) -> bool {
    let Some(blocks) = blocks(sheet, table) else { return false };
    for block in blocks {
        one(reading, seen, place, sheet, block, words);
    }
    true
}

fn one(reading: &mut Reading, seen: &mut Seen, place: usize, sheet: &Sheet, mut block: Block, words: &Words) {
    title(&mut block, sheet, reading, place);
    let mut columns: Vec<Found> = Vec::new();
    let mut cells: Vec<(u16, Cell)> = Vec::new();
    let mut places: Vec<(u32, u16)> = Vec::new();
    let mut taken: BTreeSet<Column> = BTreeSet::new();
    for (pair, own) in &mut block.pairs {
        let again = pair.label.column.is_some_and(|column| !column.comes_often() && !own.is_empty() && !taken.insert(column));
        if again {
            pair.label.column = None;
        }
        let Some(first) = pair.value.first() else { continue };
        if pair.label.column.is_none() {
            let (sheet, row, at, head) = (place, pair.row, pair.label.at, pair.label.head.clone());
            let given = head.clone();
            reading.findings.push(Finding { sheet, row, at, column: None, head, given, proposed: None, problem: Problem::UnknownColumn });
        }
        let cell = if let [cell] = &own[..] {
            cell.clone()
        } else {
            Cell::Text(own.iter().map(|cell| values::text(cell, words)).collect::<Vec<_>>().join("\n"))
        };
        let Ok(at) = u16::try_from(columns.len()) else { break };
        columns.push(Found { at, ..pair.label.clone() });
        cells.push((at, cell));
        places.push(*first);
    }
    let row = block
        .pairs
        .iter()
        .find(|(pair, _)| pair.label.column == Some(Column::Title))
        .and_then(|(pair, _)| pair.value.first())
        .map_or(1, |(row, _)| *row);
    for (line, at, text) in &block.loose {
        let (Ok(next), false) = (u16::try_from(columns.len()), text.is_empty()) else { continue };
        let (sheet_at, head, given) = (place, sheet.name.clone(), text.clone());
        reading.findings.push(Finding {
            sheet: sheet_at,
            row: *line,
            at: *at,
            column: None,
            head: String::new(),
            given,
            proposed: None,
            problem: Problem::Loose,
        });
        columns.push(Found { at: next, head, column: None, gross: false, aside: false });
        cells.push((next, Cell::Text(text.clone())));
        places.push((*line, *at));
    }
    let line = Row { number: row, cells };
    let header = Header { row: 0, columns, how: How::Heads };
    let from = reading.findings.len();
    let alone = Sheet { name: sheet.name.clone(), hidden: false, rows: vec![line], merged: Vec::new() };
    rows::line(reading, seen, place, &alone, &header, words);
    // What was found on that one line stands where its cells do.
    for finding in &mut reading.findings[from..] {
        if let Some((row, at)) = places.get(usize::from(finding.at)) {
            (finding.row, finding.at) = (*row, *at);
        }
    }
    reading.fiches.push(Fiche { sheet: place, row, pairs: block.pairs.into_iter().map(|(pair, _)| pair).collect() });
}

/// A block has a title: its own, that of its banner, the first text beside its labels, or the name of its sheet.
fn title(block: &mut Block, sheet: &Sheet, reading: &mut Reading, place: usize) {
    let has = |block: &Block, column: Column| block.pairs.iter().any(|(pair, cells)| pair.label.column == Some(column) && !cells.is_empty());
    let found = |at: u16, head: &str, column: Column| Found { at, head: head.to_owned(), column: Some(column), gross: false, aside: false };
    let add = |block: &mut Block, (row, at): (u32, u16), column: Column, text: &str| {
        let pair = Pair { label: found(at, text, column), row, value: vec![(row, at)] };
        block.pairs.insert(0, (pair, vec![Cell::Text(text.to_owned())]));
    };
    // A label without a value says nothing.
    block
        .pairs
        .iter_mut()
        .filter(|(pair, cells)| pair.label.column == Some(Column::Title) && cells.is_empty())
        .for_each(|(pair, _)| pair.label.column = None);
    if let Some((row, at, Banner { number, title })) = block.banner.take() {
        if !has(block, Column::Title) && !title.is_empty() {
            add(block, (row, at), Column::Title, &title);
        } else if !title.is_empty() {
            block.loose.push((row, at, title));
        }
        let number_is_new = !has(block, Column::Number);
        if number_is_new {
            add(block, (row, at), Column::Number, &number);
        } else {
            // The number is said elsewhere: the banner is a label without a value.
            block
                .pairs
                .push((Pair { label: Found { at, head: number, column: None, gross: false, aside: false }, row, value: Vec::new() }, Vec::new()));
        }
    }
    if has(block, Column::Title) {
        return;
    }
    let first_label = block.pairs.iter().filter(|(pair, _)| pair.label.column.is_some()).map(|(pair, _)| pair.row).min().unwrap_or(u32::MAX);
    let loose = block.loose.iter().position(|(row, _, text)| *row <= first_label && !text.is_empty());
    let (at, text) = match loose {
        Some(own) => {
            let (row, at, text) = block.loose.remove(own);
            ((row, at), text)
        }
        None => {
            let first = block.pairs.iter().flat_map(|(pair, _)| pair.value.first().copied().or(Some((pair.row, pair.label.at)))).min();
            (first.unwrap_or((1, 0)), sheet.name.clone())
        }
    };
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (sheet, head, given) = (place, String::new(), text.clone());
    reading.findings.push(Finding {
        sheet,
        row: at.0,
        at: at.1,
        column: Some(Column::Title),
        head,
        given,
        proposed: None,
        problem: Problem::TitleTaken,
    });
    add(block, at, Column::Title, &text);
}
