//! A plan written by hand: files of rows (TOML), and the table of communes (CSV), that name each other by keys.
//!
//! Invariant: a reading without findings can be made as it stands: every key is settled, every required field is
//! filled, and each draft comes after the drafts that it names.

mod keys;
mod order;
mod rows;

use crate::{Draft, FileFinding, communes};
use words::Words;

/// What was read, and what is wrong in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The drafts, each after those that it names. Incomplete when there are findings.
    pub drafts: Vec<Draft>,
    /// Every fault, in the order of the files and their lines.
    pub findings: Vec<FileFinding>,
}

/// Reads files, given by name and text: `.csv` is a table of communes, anything else is rows in TOML.
pub fn read(files: &[(&str, &str)], words: &Words) -> Reading {
    let mut reading = Reading::default();
    for (name, text) in files {
        let (drafts, findings) = if name.ends_with(".csv") { communes::read(name, text, words) } else { rows::read(name, text, words) };
        reading.drafts.extend(drafts);
        reading.findings.extend(findings);
    }
    order::by_noun(&mut reading.drafts);
    keys::check(&reading.drafts, &mut reading.findings);
    // Before parents move up: ranks follow the file.
    order::rank(&mut reading.drafts);
    order::parents_first(&mut reading.drafts, &mut reading.findings);
    let place = |file: &str| files.iter().position(|(name, _)| *name == file);
    reading.findings.sort_by_key(|finding| (place(&finding.at.file), finding.at.line, finding.at.column));
    reading
}
