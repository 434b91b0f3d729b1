//! Many papers into a folder: made at once, written one after the other. What was written before a stop stays, and is told.

use super::folder::keep_new;
use super::{Paper, document, file_name, parse};
use crate::clock;
use crate::desk::{App, Desk};
use crate::report::{End, make_document};
use crate::wire::{Fault, JobStarted, PapersArg};
use domain::Day;
use report::content::Document;
use std::path::{Path, PathBuf};

/// Begins to write papers into a folder.
pub fn batch(app: &App, arg: &PapersArg) -> Result<JobStarted, Fault> {
    let papers = arg.papers.iter().map(parse).collect::<Result<Vec<_>, Fault>>()?;
    if papers.is_empty() {
        return Err(Fault::new("required").at("papers"));
    }
    let made = app.with(|desk| documents(desk, &papers, clock::today()))?;
    let folder = PathBuf::from(&arg.folder);
    let request = app.jobs.begin(move |job| {
        let mut end = End { path: Some(folder.clone()), kept: None, pages: 0, bytes: 0 };
        let told = |done: usize| job.tell("papers", done, made.len());
        written(&made, &folder, &told, &mut |path, pages, bytes| {
            (end.pages, end.bytes) = (end.pages + pages, end.bytes + u64::try_from(bytes).unwrap_or(0));
            job.wrote(path);
        })?;
        Ok(end)
    });
    Ok(JobStarted { request })
}

/// Writes papers into a folder and answers their places.
pub fn write_all(desk: &mut Desk, papers: &[Paper], day: Day, folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let made = documents(desk, papers, day)?;
    let mut paths = Vec::with_capacity(made.len());
    written(&made, folder, &|_| true, &mut |path, _, _| paths.push(path))?;
    Ok(paths)
}

/// The papers with the names of their files.
fn documents(desk: &mut Desk, papers: &[Paper], day: Day) -> Result<Vec<(String, Document)>, Fault> {
    papers.iter().map(|paper| Ok((file_name(desk, paper, day)?, document(desk, paper, day)?))).collect()
}

fn written(
    made: &[(String, Document)],
    folder: &Path,
    told: &dyn Fn(usize) -> bool,
    wrote: &mut dyn FnMut(PathBuf, usize, usize),
) -> Result<(), Fault> {
    for (done, (name, document)) in made.iter().enumerate() {
        let pdf = make_document(document, &mut |_, _, _| told(done))?;
        let path = keep_new(&pdf.bytes, folder, name)?;
        wrote(path, pdf.pages, pdf.bytes.len());
    }
    if told(made.len()) { Ok(()) } else { Err(Fault::new("cancelled")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use report::paper::Heading;
    use report::paper::indicators::{Snapshot, document};

    #[test]
    fn what_was_written_before_a_stop_stays_and_nothing_comes_after() {
        let folder = tempfile::tempdir().unwrap();
        let day: Day = "2018-01-15".parse().unwrap();
        let heading = Heading { organisation: String::new(), subject: String::new(), day, produced_at: crate::report::midday(day) };
        let one = document(&Snapshot { heading, measures: Vec::new() }, &words::Words::french());
        let made = vec![("a".to_owned(), one.clone()), ("b".to_owned(), one)];
        let mut wrote = Vec::new();
        let end = written(&made, folder.path(), &|done| done < 1, &mut |path, _, _| wrote.push(path));
        assert_eq!(end.unwrap_err().code, "cancelled");
        assert_eq!(wrote, [folder.path().join("a.pdf")]);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half written is left");
    }
}
