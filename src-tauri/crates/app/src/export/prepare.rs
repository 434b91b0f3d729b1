//! An export is read while the desk is at hand, and put to its place while it is free.

use super::handover::Handover;
use super::made::{Made, Noticed};
use super::write::says;
use super::{Asked, Gathered, Withheld, calendar, contacts, gather, handover, open_data, pcaet, template, write};
use crate::desk::Desk;
use crate::report::keep;
use crate::wire::Fault;
use domain::Id;
use exchange::export::Format;
use std::path::{Path, PathBuf};
use words::{Arg, Words};

/// What of the plan is wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice {
    /// Whether personal data is in it.
    pub contacts: bool,
    /// Which plan, where an export has one; the only one of the file when absent.
    pub plan: Option<Id>,
}

/// An export, ready to be put to its place.
pub enum Prepared {
    /// Tables.
    Tables(Gathered, Format),
    /// Files.
    Made(Made),
    /// The folder that a plan is handed over in.
    Handover(Box<Handover>),
}

/// What was put to its place.
pub struct Put {
    /// The files.
    pub files: Vec<PathBuf>,
    /// Their bytes in all.
    pub bytes: usize,
    /// How many tables, where it is of tables.
    pub tables: Option<usize>,
    /// How many rows, lines, cards or days.
    pub rows: usize,
    /// How many texts were cut to what a cell takes, where it is of tables.
    pub shortened: Option<usize>,
    /// What was written, in a sentence without its end; then what is to be known, in sentences.
    pub said: Vec<String>,
}

/// Reads what is asked for. `path` is the place that it goes to.
pub fn prepare(desk: &mut Desk, asked: Asked, choice: Choice, path: &Path) -> Result<Prepared, Fault> {
    Ok(match asked {
        Asked::Tables(what, format) => Prepared::Tables(gather(desk, what, choice.contacts)?, format),
        Asked::Template(format) => Prepared::Made(template::template(desk, choice.plan, format, choice.contacts)?),
        Asked::Contacts => Prepared::Made(contacts::contacts(desk, choice.contacts)?),
        Asked::OpenData => Prepared::Made(open_data::open_data(desk, choice.contacts)?),
        Asked::Pcaet => Prepared::Made(pcaet::pcaet(desk, choice.plan)?),
        Asked::Calendar => Prepared::Made(calendar::calendar(desk)?),
        Asked::Handover => Prepared::Handover(Box::new(handover::prepare(desk, choice, path)?)),
    })
}

impl Prepared {
    /// The personal data that was left out.
    pub fn withheld(&self) -> &[Withheld] {
        match self {
            Self::Tables(gathered, _) => &gathered.withheld,
            Self::Made(made) => &made.withheld,
            Self::Handover(handover) => handover.withheld(),
        }
    }

    /// The sentence on it; nothing when nothing was.
    pub fn says(&self, words: &Words) -> Option<String> {
        says(self.withheld(), words)
    }

    /// What does not go in as it is, cell by cell.
    pub fn noticed(&self) -> &[Noticed] {
        match self {
            Self::Tables(..) | Self::Handover(_) => &[],
            Self::Made(made) => &made.noticed,
        }
    }

    /// Puts it to its place. `go_on` hears how far it is, and may stop it.
    pub fn put(&self, words: &Words, path: &Path, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<Put, Fault> {
        match self {
            Self::Tables(gathered, format) => {
                let exported = write(gathered, *format, words, path, go_on)?;
                let said = words.text_with("export-tables", &[("tables", Arg::from(exported.tables)), ("rows", Arg::from(exported.rows))]);
                let said = [Some(said), exported.says(words)].into_iter().flatten().collect();
                let (tables, shortened) = (Some(exported.tables), Some(exported.shortened));
                Ok(Put { files: exported.files, bytes: exported.bytes, tables, rows: exported.rows, shortened, said })
            }
            Self::Made(made) => files(made, path, go_on),
            Self::Handover(handover) => handover.put(words, path, go_on),
        }
    }
}

fn files(made: &Made, path: &Path, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<Put, Fault> {
    let mut put = Put { files: Vec::new(), bytes: 0, tables: None, rows: made.rows, shortened: None, said: vec![made.said.clone()] };
    let all = made.files.len();
    if made.is_folder() {
        if path.is_file() {
            return Err(Fault::new("file_exists").with("path", path.display()));
        }
        std::fs::create_dir_all(path)?;
    }
    for file in &made.files {
        if !go_on(put.files.len(), all) {
            return Err(Fault::new("cancelled"));
        }
        let place = if made.is_folder() { path.join(&file.name) } else { path.to_owned() };
        let end = if made.is_folder() { file.name.rsplit('.').next().unwrap_or(made.end) } else { made.end };
        keep(&file.bytes, &place, end)?;
        put.bytes += file.bytes.len();
        put.files.push(place);
    }
    Ok(put)
}
