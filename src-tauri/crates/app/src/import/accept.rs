//! A workbook is read, with what the person accepts of what is proposed.

use super::{Opened, Watch, labels, mapping};
use crate::desk::Desk;
use crate::wire::{Fault, PlanImportArg};
use domain::Noun;
use exchange::action_plan::{Accepted, Column, Finding, Names, Reading, near_names, read_with};
use exchange::book::Book;
use std::path::Path;
use std::sync::Arc;

/// The key of a cell, as what is accepted names it.
pub(super) fn key(finding: &Finding) -> String {
    format!("{}:{}:{}", finding.sheet, finding.row, finding.at)
}

fn cell(key: &str) -> Option<(usize, u32, u16)> {
    let mut parts = key.split(':');
    let cell = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts.next().is_none().then_some(cell)
}

/// A workbook that was read.
pub(super) struct Read {
    /// Its cells, what is accepted among them.
    pub book: Arc<Book>,
    /// What they say.
    pub reading: Reading,
    /// Whether what was said of another workbook is taken for this one.
    pub remembered: bool,
}

/// The cells of the workbook, what is accepted among them, and what they say.
pub(super) fn read(desk: &mut Desk, asked: &PlanImportArg, watch: Watch<'_>) -> Result<Read, Fault> {
    let shape = labels::shape(asked.text.as_ref())?;
    let mut book = Opened::read(&mut desk.workbook, Path::new(&asked.path), shape, watch)?;
    let chosen = mapping::choose(asked, &desk.mappings, &book)?;
    let cells: Option<Vec<_>> = asked.accept.iter().map(|key| cell(key)).collect();
    let cells = cells.ok_or_else(|| Fault::new("shape").with("shape", "sheet:row:column").at("accept"))?;
    let accepted = if asked.accept_all { Accepted::All } else { Accepted::Cells(&cells) };
    let names = names(desk)?;
    let reading =
        read_with(&mut book, chosen.mapping.as_ref(), accepted, &desk.words, |book, reading| near_names(book, reading, &names, &desk.words));
    // A sheet that looks like a table may be described.
    if reading.sheets.is_empty() && reading.fiches.is_empty() && reading.others.is_empty() {
        return Err(Fault::new("workbook_no_plan"));
    }
    Ok(Read { book, reading, remembered: chosen.remembered })
}

/// Those whom an action may name and the file has, by every name that they go by.
fn names(desk: &Desk) -> Result<Names, Fault> {
    const OF: [(Noun, &[Column], &[&str]); 5] = [
        (Noun::Partner, &[Column::LeadStructure, Column::Partners], &["name", "acronym"]),
        (Noun::Department, &[Column::Department], &["name"]),
        (Noun::Lead, &[Column::Lead], &["function"]),
        (Noun::ElectedSponsor, &[Column::ElectedSponsor], &["function"]),
        (Noun::Funder, &[Column::Funder], &["name", "code"]),
    ];
    let mut names = Names::default();
    for (noun, columns, fields) in OF {
        for row in desk.workspace.rows(noun)? {
            for field in fields.iter().filter_map(|field| noun.field(field)) {
                if let Some(name) = row.value(noun, field.name).as_text() {
                    names.add(columns, name);
                }
            }
        }
    }
    Ok(names)
}
