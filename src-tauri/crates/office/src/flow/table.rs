//! Tables of the document, made whole. Invariant: every row has a cell for each column, and no text is lost.

use super::walk::Walk;
use super::widths::{Asked, widths};
use super::{Cell, Column, Piece, Row, Run, Table};
use crate::error::Error;
use crate::look::Page;
use report::chart::Chart;
use report::content;

impl Walk<'_> {
    /// A table; the sentence that stands for it when it has no rows.
    pub fn table(&mut self, table: &content::Table, landscape: bool) -> Result<Vec<Piece>, Error> {
        let caption = self.clean(&table.caption);
        if table.rows.is_empty() {
            let mut pieces = Vec::new();
            let empty = self.clean(&table.empty);
            if !caption.is_empty() || !empty.is_empty() {
                let mut runs = Vec::new();
                if !caption.is_empty() {
                    runs.push(Run { bold: true, ..Run::plain(if empty.is_empty() { caption } else { format!("{caption} ") }) });
                }
                runs.push(Run { italic: true, ..Run::plain(empty) });
                pieces.push(Piece::Para(runs));
            }
            return Ok(pieces);
        }
        let body = Page::of(landscape).body();
        let rows: Vec<Vec<content::Cell>> = table.rows.iter().map(|row| whole(&row.cells, table.columns.len())).collect();
        let asked: Vec<Asked> = table
            .columns
            .iter()
            .enumerate()
            .map(|(place, column)| Asked { weight: column.weight, align: column.align, longest: longest(column, rows.iter().map(|row| &row[place])) })
            .collect();
        let given = widths(&asked, body);
        let columns = table
            .columns
            .iter()
            .zip(&given)
            .map(|(column, width)| Column { title: self.clean(&column.title), width: *width, align: column.align })
            .collect();
        let totals = table.rows.iter().map(|row| row.total);
        let rows = rows
            .iter()
            .zip(totals)
            .map(|(cells, total)| {
                Ok(Row { cells: cells.iter().zip(&given).map(|(cell, width)| self.cell(cell, *width - 9.0)).collect::<Result<_, Error>>()?, total })
            })
            .collect::<Result<_, Error>>()?;
        Ok(vec![Piece::Table(Table { caption, columns, rows, row_headers: table.row_headers })])
    }

    /// A cell, its drawing as wide as `room`. A gauge is a number with a bar: its text stands here, where it can be edited.
    pub fn cell(&mut self, cell: &content::Cell, room: f32) -> Result<Cell, Error> {
        let mut text = self.clean(&cell.text);
        let mut picture = None;
        if let Some(inline) = &cell.inline {
            match &inline.chart {
                Chart::Progress { text: gauge, .. } => {
                    let gauge = self.clean(gauge);
                    text = if text.is_empty() { gauge } else { format!("{text}\n{gauge}") };
                }
                chart => picture = Some(self.picture("", &inline.alt, chart, room)?),
            }
        }
        let runs = if text.is_empty() { Vec::new() } else { vec![Run { link: self.link(&cell.link), ..Run::plain(text) }] };
        Ok(Cell { runs, picture })
    }
}

/// As many cells as columns: missing ones are empty, the text of those in excess joins the last.
pub fn whole(cells: &[content::Cell], columns: usize) -> Vec<content::Cell> {
    let mut whole: Vec<content::Cell> = cells.iter().take(columns).cloned().collect();
    whole.resize(columns, content::Cell::default());
    if let Some(last) = whole.last_mut() {
        for more in cells.iter().skip(columns).filter(|cell| !cell.text.is_empty()) {
            last.text = if last.text.is_empty() { more.text.clone() } else { format!("{} {}", last.text, more.text) };
        }
    }
    whole
}

/// The characters of the longest number of a column of numbers, or of the longest word of the others.
fn longest<'a>(column: &content::Column, cells: impl Iterator<Item = &'a content::Cell>) -> usize {
    let words = |text: &str| text.split([' ', '\n']).map(|word| word.chars().count()).max().unwrap_or(0);
    let lines = |text: &str| text.split('\n').map(|line| line.chars().count()).max().unwrap_or(0);
    let own = cells.map(|cell| if column.align == content::Align::Right { lines(&cell.text) } else { words(&cell.text) });
    own.max().unwrap_or(0).max(words(&column.title))
}
