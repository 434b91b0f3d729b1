//! The lines of a diagnosis as a grid of one quantity: rows, columns, totals, and what is doubtful in it.
//!
//! Invariant: the total of a grid is that of its rows and that of its columns, to the millionth of its unit: sums are made of whole
//! millionths, so that no order of the lines changes them.

use super::heads::{Head, place};
use crate::Id;
use crate::codes::{NotationKey, Quantity};
use crate::records::InventoryLine;
use std::collections::{BTreeMap, BTreeSet};

/// How many parts of a unit sums are made of.
const PARTS: f64 = 1e6;

/// A sum: of figures alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    millionths: Option<i128>,
    /// How many cells hold no figure.
    pub blank: usize,
}

impl Sum {
    /// In the unit of the quantity; nothing when no cell holds a figure.
    pub fn value(&self) -> Option<f64> {
        self.millionths.map(|sum| sum as f64 / PARTS)
    }

    pub(super) fn figure(value: f64) -> Self {
        Self { millionths: Some((value * PARTS).round() as i128), blank: 0 }
    }

    pub(super) fn add(&mut self, other: Self) {
        if let Some(more) = other.millionths {
            *self.millionths.get_or_insert(0) += more;
        }
        self.blank += other.blank;
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The figures of its lines, or how many of them have none.
    pub sum: Sum,
    /// Why it has no figure, or how it was found.
    pub notation: Option<NotationKey>,
    /// The lines behind it; none when nothing was said of it.
    pub lines: Vec<Id>,
    /// Whether totals have it: the whole of a row does not count beside the row's parts.
    pub counts: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is of.
    pub head: Head,
    /// One a column.
    pub cells: Vec<Cell>,
    /// Of its cells that count.
    pub total: Sum,
    /// Whether the totals of columns have it: the whole territory does not count beside its sectors.
    pub counts: bool,
}

/// What is doubtful.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// The whole of a row, or of all rows, is not what its parts add up to. In the unit of the quantity.
    WholeDiffers {
        /// The row; [`Head::Whole`] for all of them.
        row: Head,
        /// What the line of the whole says.
        whole: f64,
        /// What the parts add up to: they count.
        parts: f64,
    },
    /// Several lines say the same of one cell: they were added up.
    SeveralLines {
        /// The row.
        row: Head,
        /// The column.
        column: Head,
        /// How many.
        count: usize,
    },
}

/// A grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// What it counts.
    pub quantity: Quantity,
    /// The heads of its columns.
    pub columns: Vec<Head>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Of each column.
    pub totals: Vec<Sum>,
    /// Of everything.
    pub total: Sum,
    /// What is doubtful in it.
    pub doubts: Vec<Doubt>,
}

impl Grid {
    /// The cell of a row and a column.
    pub fn cell(&self, row: &Head, column: &Head) -> Option<&Cell> {
        let at = self.columns.iter().position(|one| one == column)?;
        self.rows.iter().find(|one| one.head == *row)?.cells.get(at)
    }
}

/// Makes the grid of a quantity. `rows` and `columns` are there whether a line is or not; lines bring theirs.
pub fn grid(quantity: Quantity, lines: &[InventoryLine], rows: &[Head], columns: &[Head]) -> Grid {
    let lines: Vec<&InventoryLine> = lines.iter().filter(|line| line.quantity == quantity).collect();
    let mut row_heads: BTreeSet<Head> = rows.iter().cloned().collect();
    let mut column_heads: BTreeSet<Head> = columns.iter().cloned().collect();
    let mut behind: BTreeMap<(Head, Head), Vec<&InventoryLine>> = BTreeMap::new();
    for line in lines {
        let (row, column) = place(line);
        row_heads.insert(row.clone());
        column_heads.insert(column.clone());
        behind.entry((row, column)).or_default().push(line);
    }
    let columns: Vec<Head> = column_heads.into_iter().collect();
    let mut doubts = Vec::new();
    let mut rows: Vec<Row> = row_heads.into_iter().map(|head| row(head, &columns, &behind, &mut doubts)).collect();
    if super::adds_up(quantity) {
        whole_beside_rows(&mut rows, &mut doubts);
    }
    let mut totals = vec![Sum::default(); columns.len()];
    let mut total = Sum::default();
    for row in rows.iter().filter(|row| row.counts) {
        for (sum, cell) in totals.iter_mut().zip(&row.cells).filter(|(_, cell)| cell.counts) {
            sum.add(cell.sum);
        }
        total.add(row.total);
    }
    Grid { quantity, columns, rows, totals, total, doubts }
}

fn row(head: Head, columns: &[Head], behind: &BTreeMap<(Head, Head), Vec<&InventoryLine>>, doubts: &mut Vec<Doubt>) -> Row {
    let mut cells: Vec<Cell> = columns
        .iter()
        .map(|column| {
            let lines = behind.get(&(head.clone(), column.clone())).map_or(&[][..], Vec::as_slice);
            let same = most_alike(lines);
            if same > 1 {
                doubts.push(Doubt::SeveralLines { row: head.clone(), column: column.clone(), count: same });
            }
            cell(lines)
        })
        .collect();
    let parts = sum(columns.iter().zip(&cells).filter(|(column, _)| **column != Head::Whole).map(|(_, cell)| cell.sum));
    if let (Some(of_parts), Some(at)) = (parts.value(), columns.iter().position(|column| *column == Head::Whole)) {
        cells[at].counts = false;
        if let Some(whole) = cells[at].sum.value().filter(|_| cells[at].sum.millionths != parts.millionths) {
            doubts.push(Doubt::WholeDiffers { row: head.clone(), whole, parts: of_parts });
        }
    }
    let total = sum(cells.iter().filter(|cell| cell.counts).map(|cell| cell.sum));
    Row { head, cells, total, counts: true }
}

/// A line for the whole territory beside those of its parts: the parts count.
fn whole_beside_rows(rows: &mut [Row], doubts: &mut Vec<Doubt>) {
    let parts = sum(rows.iter().filter(|row| row.head != Head::Whole).map(|row| row.total));
    let Some(of_parts) = parts.value() else { return };
    if let Some(whole) = rows.iter_mut().find(|row| row.head == Head::Whole) {
        whole.counts = false;
        if let Some(value) = whole.total.value().filter(|_| whole.total.millionths != parts.millionths) {
            doubts.push(Doubt::WholeDiffers { row: Head::Whole, whole: value, parts: of_parts });
        }
    }
}

fn cell(lines: &[&InventoryLine]) -> Cell {
    let figure = |line: &&InventoryLine| line.value.filter(|value| value.is_finite()).map(Sum::figure);
    let mut whole = sum(lines.iter().filter_map(figure));
    // A cell of several lines is blank when none of them has a figure.
    whole.blank = usize::from(!lines.is_empty() && whole.millionths.is_none());
    Cell { sum: whole, notation: lines.iter().find_map(|line| line.notation), lines: lines.iter().map(|line| line.id).collect(), counts: true }
}

/// How many lines of a cell say the same of it: those that no code and no word tells apart.
fn most_alike(lines: &[&InventoryLine]) -> usize {
    let codes = |line: &InventoryLine| {
        (
            line.sector,
            line.energy_carrier,
            line.carrier.clone(),
            line.filiere,
            line.pollutant,
            line.sink,
            line.post,
            line.item.clone(),
            line.farm_item,
            line.farm_measure,
        )
    };
    lines.iter().map(|one| lines.iter().filter(|other| codes(other) == codes(one)).count()).max().unwrap_or(0)
}

fn sum(of: impl Iterator<Item = Sum>) -> Sum {
    of.fold(Sum::default(), |mut sum, one| {
        sum.add(one);
        sum
    })
}

#[cfg(test)]
pub(crate) mod tests;
