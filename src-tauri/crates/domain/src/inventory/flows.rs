//! What a diagnosis comes to, from what feeds it to where it goes: of each sector, the part of each carrier or post.
//!
//! Invariant: the flows add up to the total of the grid, to the last millionth; a cell without a figure makes no flow, and is told.

use super::grid::{Cell, Grid, Sum};
use super::heads::Head;
use crate::codes::NotationKey;
use crate::records::InventoryLine;
use std::collections::BTreeMap;

/// What of a row comes by one of its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// The sector, or what else the row is of.
    pub row: Head,
    /// The carrier, the post or the name; [`Head::Whole`] for what is not split.
    pub part: Head,
    /// How much: of figures alone.
    pub sum: Sum,
}

/// A cell that counts and holds no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its row.
    pub row: Head,
    /// Its part.
    pub part: Head,
    /// Why; nothing when nobody said.
    pub notation: Option<NotationKey>,
}

/// The flows of a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// The rows that count and of which something is said, in their order.
    pub rows: Vec<Head>,
    /// The parts that have a flow, in their order; what is not split comes last.
    pub parts: Vec<Head>,
    /// By row, then by part.
    pub flows: Vec<Flow>,
    /// What holds no figure, by row.
    pub missing: Vec<Missing>,
    /// Of everything: the total of the grid.
    pub total: Sum,
}

/// The flows of a grid made of these lines. What has no carrier is told apart by its post, then by its name.
pub fn flows(grid: &Grid, lines: &[InventoryLine]) -> Flows {
    let by_id: BTreeMap<_, _> = lines.iter().map(|line| (line.id, line)).collect();
    let mut made = Flows { rows: Vec::new(), parts: Vec::new(), flows: Vec::new(), missing: Vec::new(), total: grid.total };
    for row in grid.rows.iter().filter(|row| row.counts) {
        let mut parts: BTreeMap<Head, Sum> = BTreeMap::new();
        let mut said = false;
        for (column, cell) in grid.columns.iter().zip(&row.cells).filter(|(_, cell)| cell.counts && !cell.lines.is_empty()) {
            said = true;
            if cell.sum.value().is_none() {
                made.missing.push(missing(&row.head, column, cell));
                continue;
            }
            for line in cell.lines.iter().filter_map(|id| by_id.get(id)) {
                if let Some(value) = line.value.filter(|value| value.is_finite()) {
                    let part = if *column == Head::Whole { finer(line) } else { column.clone() };
                    parts.entry(part).or_default().add(Sum::figure(value));
                }
            }
        }
        if said {
            made.rows.push(row.head.clone());
        }
        made.flows.extend(parts.into_iter().map(|(part, sum)| Flow { row: row.head.clone(), part, sum }));
    }
    made.parts = made.flows.iter().map(|flow| flow.part.clone()).collect();
    made.parts.sort();
    made.parts.dedup();
    made
}

impl Flows {
    /// What a row comes to; nothing when none of its cells holds a figure.
    pub fn row(&self, row: &Head) -> Sum {
        self.sum(|flow| flow.row == *row)
    }

    /// What a part comes to.
    pub fn part(&self, part: &Head) -> Sum {
        self.sum(|flow| flow.part == *part)
    }

    /// What is not split.
    pub fn unsplit(&self) -> Sum {
        self.part(&Head::Whole)
    }

    fn sum(&self, of: impl Fn(&Flow) -> bool) -> Sum {
        let mut sum = Sum::default();
        self.flows.iter().filter(|flow| of(flow)).for_each(|flow| sum.add(flow.sum));
        sum
    }
}

fn missing(row: &Head, column: &Head, cell: &Cell) -> Missing {
    Missing { row: row.clone(), part: column.clone(), notation: cell.notation }
}

/// What a line without a carrier is of.
fn finer(line: &InventoryLine) -> Head {
    let named = line.item.clone().map(Head::Named);
    let codes = [line.post.map(Head::Post), line.filiere.map(Head::Filiere), line.sink.map(Head::Sink), named];
    codes.into_iter().flatten().next().unwrap_or(Head::Whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;
    use crate::codes::{Carrier, InventoryMethod, InventoryPost, Quantity, Sector};
    use crate::inventory::grid::{grid, tests::line};
    use crate::inventory::offered;

    const HOMES: Option<Sector> = Some(Sector::Residential);
    const ROAD: Option<Sector> = Some(Sector::Road);

    fn made(lines: &[InventoryLine]) -> (Grid, Flows) {
        let (rows, columns) = offered(InventoryMethod::Pcaet, Quantity::Emissions);
        let grid = grid(Quantity::Emissions, lines, &rows, &columns);
        let flows = flows(&grid, lines);
        (grid, flows)
    }

    fn all(flows: &Flows) -> Sum {
        flows.sum(|_| true)
    }

    #[test]
    fn flows_add_up_to_the_total_to_the_last_millionth_whatever_the_order() {
        // Tenths that no binary number holds, and wholes beside parts, beside nothing and of the territory.
        let mut lines = vec![line(None, None, Some(999.0), None), line(HOMES, None, Some(70.0), None), line(ROAD, None, Some(0.3), None)];
        for (at, carrier) in Carrier::ALL.iter().enumerate() {
            lines.push(line(HOMES, Some(*carrier), Some(0.1 + at as f64 / 3.0), None));
            lines.push(line(Some(Sector::Industry), Some(*carrier), Some(1e6 / 7.0 * at as f64), None));
        }
        for _ in 0..lines.len() {
            lines.rotate_left(1);
            let (grid, flows) = made(&lines);
            let value = |sum: Sum| sum.value().unwrap();
            assert_eq!(value(all(&flows)), value(grid.total));
            for (row, own) in flows.rows.iter().map(|row| (row, grid.rows.iter().find(|one| one.head == *row).unwrap())) {
                assert_eq!(flows.row(row).value(), own.total.value(), "{row:?}");
            }
            for (column, total) in grid.columns.iter().zip(&grid.totals) {
                assert_eq!(flows.part(column).value(), total.value(), "{column:?}");
            }
        }
    }

    #[test]
    fn a_cell_without_a_figure_makes_no_flow_and_is_told_with_why() {
        let (_, flows) = made(&[
            line(HOMES, Some(Carrier::Wood), Some(4.0), None),
            line(HOMES, Some(Carrier::Coal), None, Some(NotationKey::Confidential)),
            line(Some(Sector::Waste), None, None, Some(NotationKey::IncludedElsewhere)),
            line(ROAD, None, None, None),
            line(ROAD, Some(Carrier::Oil), Some(0.0), None),
        ]);
        let told: Vec<(String, String, Option<NotationKey>)> =
            flows.missing.iter().map(|one| (one.row.key(), one.part.key(), one.notation)).collect();
        assert_eq!(
            told,
            [
                ("sector:residential".to_owned(), "carrier:coal".to_owned(), Some(NotationKey::Confidential)),
                ("sector:waste".to_owned(), "whole".to_owned(), Some(NotationKey::IncludedElsewhere)),
            ],
            "the whole of the road does not count beside its oil"
        );
        assert_eq!(flows.row(&Head::Sector(Sector::Waste)).value(), None, "what is included elsewhere is no zero");
        assert_eq!(flows.row(&Head::Sector(Sector::Road)).value(), Some(0.0), "a zero that was typed is one");
        assert_eq!(flows.rows.len(), 3);
    }

    #[test]
    fn what_has_no_carrier_is_told_apart_by_its_post_and_else_is_not_split() {
        let mut lines = vec![line(ROAD, None, Some(56.0), None), line(ROAD, None, Some(36.0), None), line(HOMES, None, Some(8.0), None)];
        lines[0].post = Some(InventoryPost::PeopleTravel);
        lines[1].post = Some(InventoryPost::Freight);
        lines.push(line(None, None, Some(20.0), None));
        lines[3].post = Some(InventoryPost::Food);
        let (_, flows) = made(&lines);
        let parts: Vec<(String, Option<f64>)> = flows.flows.iter().map(|flow| (flow.part.key(), flow.sum.value())).collect();
        let own = |key: &str, value: f64| (key.to_owned(), Some(value));
        assert_eq!(parts, [own("whole", 8.0), own("post:freight", 36.0), own("post:people_travel", 56.0), own("post:food", 20.0)]);
        assert_eq!((flows.unsplit().value(), all(&flows).value()), (Some(8.0), Some(120.0)));
        assert_eq!(flows.parts.last(), Some(&Head::Whole), "what is not split comes last");
    }
}
