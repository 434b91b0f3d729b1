//! The window reads a workbook, and brings it in, while people see how far it is and can stop it.

use super::commit::import_watched;
use super::{Opened, labels, mapping};
use crate::desk::App;
use crate::report::End;
use crate::wire::{Fault, JobStarted, PlanImportArg, PlanImported, WorkbookArg};
use std::path::Path;

/// Begins to read a workbook: its preview finds it at hand.
pub fn read(app: &App, asked: WorkbookArg) -> Result<JobStarted, Fault> {
    let shape = labels::shape(asked.text.as_ref())?;
    let desk = app.hold();
    let request = app.jobs.begin(move |job| {
        // The desk is free while the file is read.
        let mut at_hand = desk.with(|desk| Ok(desk.workbook.take()))?;
        let read = Opened::read(&mut at_hand, Path::new(&asked.path), shape, &mut |stage, done, total| job.tell(stage, done, total));
        desk.with(|desk| {
            desk.workbook = at_hand;
            Ok(())
        })?;
        read.map(|_| NOTHING_WRITTEN)
    });
    Ok(JobStarted { request })
}

/// Begins to bring a workbook in. Stopped before its end, it leaves the plan as it was.
pub fn start(app: &App, asked: PlanImportArg) -> Result<JobStarted, Fault> {
    let (desk, laptop) = (app.hold(), app.laptop_held());
    let request = app.jobs.begin(move |job| {
        let written = desk.with(|desk| import_watched(desk, &asked, &mut |stage, done, total| job.tell(stage, done, total)))?;
        // What the person said of the sheets is there the next time.
        let said = asked.mapping.as_deref().filter(|sheets| !sheets.is_empty()).map(mapping::said);
        if let Some(said) = said {
            let kept = laptop.lock().keep_mapping(&said);
            desk.with(|desk| {
                desk.mappings = kept;
                Ok(())
            })?;
        }
        desk.with(|desk| {
            (desk.workbook, desk.imported) = (None, Some(written));
            Ok(NOTHING_WRITTEN)
        })
    });
    Ok(JobStarted { request })
}

/// What the import that has ended brought in.
pub fn end(app: &App) -> Result<PlanImported, Fault> {
    app.with(|desk| desk.imported.take().ok_or_else(|| Fault::new("no_request")))
}

/// No file is written by an import.
const NOTHING_WRITTEN: End = End { path: None, kept: None, pages: 0, bytes: 0 };
