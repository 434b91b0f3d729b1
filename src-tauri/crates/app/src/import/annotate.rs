//! A copy of a workbook with what was found in it, for whoever mends it in a spreadsheet program.

use super::{accept, labels};
use crate::clock;
use crate::desk::Desk;
use crate::report::keep;
use crate::wire::{Fault, PlanImportAnnotateArg, PlanImportAnnotated, PlanImportArg};
use exchange::annotated::{Remark, write};
use std::path::Path;

/// Writes the copy (XLSX). Its cells hold what the workbook does: nothing is accepted in it.
pub fn annotate(desk: &mut Desk, asked: &PlanImportAnnotateArg) -> Result<PlanImportAnnotated, Fault> {
    let plain = PlanImportArg { accept: Vec::new(), accept_all: false, ..asked.workbook.clone() };
    let accept::Read { book, reading, .. } = accept::read(desk, &plain, &mut |_, _, _| true)?;
    let unread = reading.unread.iter().map(|(sheet, reason)| Remark {
        sheet: *sheet,
        row: 1,
        column: 0,
        head: String::new(),
        given: String::new(),
        sentence: labels::unread(*reason, &desk.words),
        proposed: None,
        leaves_out: false,
    });
    let found = reading.findings.iter().map(|finding| Remark {
        sheet: finding.sheet,
        row: finding.row,
        column: finding.at,
        head: finding.head.clone(),
        given: finding.given.clone(),
        sentence: labels::sentence(finding, &desk.words),
        proposed: finding.proposed.clone(),
        leaves_out: finding.problem.leaves_out(),
    });
    let mut remarks: Vec<Remark> = unread.chain(found).collect();
    remarks.sort_by_key(|remark| (remark.sheet, remark.row, remark.column));
    let bytes = write(&book, &remarks, clock::today(), &desk.words).map_err(|error| Fault::new("workbook_not_annotated").with("detail", error))?;
    keep(&bytes, Path::new(&asked.to), "xlsx")?;
    Ok(PlanImportAnnotated { path: asked.to.clone(), findings: u32::try_from(remarks.len()).unwrap_or(u32::MAX) })
}
