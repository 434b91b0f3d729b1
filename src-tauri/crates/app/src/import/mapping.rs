//! What the columns of a workbook hold: what the person says now, or what was said of a workbook like it.

use crate::wire::{Fault, ImportSheet, MappedColumn, MappedSheet, PlanImportArg};
use exchange::action_plan::{ColumnMapping, MAPPING_VERSION, Mapping, SheetMapping, Unsound};
use exchange::book::Book;

/// How a workbook is to be read.
pub(super) struct Chosen {
    /// What was said of its sheets; nothing when its heads decide.
    pub mapping: Option<Mapping>,
    /// Whether it was said of another workbook, some time ago.
    pub remembered: bool,
}

/// What is said of a workbook.
pub(super) fn choose(asked: &PlanImportArg, kept: &[Mapping], book: &Book) -> Result<Chosen, Fault> {
    let mapping = match &asked.mapping {
        None => {
            let mapping = kept.iter().find_map(|mapping| mapping.for_book(book));
            return Ok(Chosen { remembered: mapping.is_some(), mapping });
        }
        Some(sheets) if sheets.is_empty() => None,
        Some(sheets) => Some(said(sheets)),
    };
    if let Some(mapping) = &mapping {
        mapping.check().map_err(fault)?;
    }
    Ok(Chosen { mapping, remembered: false })
}

/// What the person says, to be kept.
pub(super) fn said(sheets: &[MappedSheet]) -> Mapping {
    let column = |column: &MappedColumn| ColumnMapping { letter: column.letter.clone(), head: column.head.clone(), holds: column.holds.clone() };
    let sheet =
        |sheet: &MappedSheet| SheetMapping { name: sheet.name.clone(), head: sheet.head, columns: sheet.columns.iter().map(column).collect() };
    Mapping { version: MAPPING_VERSION, sheets: sheets.iter().map(sheet).collect() }
}

/// The mapping that reads a workbook as a preview showed it: to be corrected, kept, or agreed to.
pub fn of_shown(sheets: &[ImportSheet]) -> Mapping {
    let column = |column: &crate::wire::ImportColumn| ColumnMapping {
        letter: column.letter.clone(),
        head: column.head.clone(),
        holds: column.holds.clone().unwrap_or_else(|| exchange::action_plan::Column::Notes.name().to_owned()),
    };
    let sheet = |sheet: &ImportSheet| SheetMapping {
        name: sheet.name.clone(),
        head: if sheet.read { sheet.head } else { 0 },
        columns: sheet.columns.iter().map(column).collect(),
    };
    Mapping { version: MAPPING_VERSION, sheets: sheets.iter().map(sheet).collect() }
}

/// A mapping from a file, as a request says it.
///
/// # Errors
/// What is wrong in it.
pub fn mapping_said(mapping: &Mapping) -> Result<Vec<MappedSheet>, Fault> {
    mapping.check().map_err(fault)?;
    let column = |column: &ColumnMapping| MappedColumn { letter: column.letter.clone(), head: column.head.clone(), holds: column.holds.clone() };
    let sheet =
        |sheet: &SheetMapping| MappedSheet { name: sheet.name.clone(), head: sheet.head, columns: sheet.columns.iter().map(column).collect() };
    Ok(mapping.sheets.iter().map(sheet).collect())
}

fn fault(unsound: Unsound) -> Fault {
    match unsound {
        Unsound::Version(version) => Fault::new("mapping_version").with("version", version),
        Unsound::Unknown(holds) => Fault::new("mapping_unknown").with("given", holds),
        Unsound::Twice(column) => Fault::new("mapping_twice").with("column", column.label()),
        Unsound::NoTitle(sheet) if sheet.is_empty() => Fault::new("mapping_no_title"),
        Unsound::NoTitle(sheet) => Fault::new("mapping_no_title_in").with("sheet", sheet),
    }
}
