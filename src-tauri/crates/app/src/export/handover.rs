//! The folder that a plan is handed over in: the plan's own file, its tables, its documents, what is joined to it, and a page that says what lies there and
//! shows the plan, for whoever has no Ensemblier.
//!
//! Invariant: the folder is made beside its place and takes its name at the end: a failure or a stop leaves nothing, and what was there stays until then.

mod page;
mod place;

use super::what::What;
use super::{Choice, Gathered, Put, gather};
use crate::attachment::file_name;
use crate::desk::Desk;
use crate::paper::{self, Paper};
use crate::report::{Asked, make_document, snapshot};
use crate::wire::Fault;
use crate::{clock, label};
use domain::codes::ReportKind;
use domain::records::{Attachment, Contract, Plan};
use domain::{Day, Id, Noun};
use exchange::export::{Format, write};
use page::Page;
use report::content::Document;
use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use words::{Arg, Words};

pub use place::LIST;

/// The folder of the tables.
const TABLES: &str = "tableaux";
/// The folder of the documents.
const DOCUMENTS: &str = "documents";
/// The folder of what is joined.
const JOINED: &str = "pieces-jointes";
/// The page that is read first.
const PAGE: &str = "LISEZMOI.html";

/// A folder under way: what needs the plan's file is in it already.
pub struct Handover {
    draft: tempfile::TempDir,
    tables: Gathered,
    documents: Vec<(String, Document)>,
    page: Page,
    copy: String,
    joined: Vec<String>,
}

/// Reads what a handover needs; `path` is the folder that it becomes.
pub(super) fn prepare(desk: &mut Desk, choice: Choice, path: &Path) -> Result<Handover, Fault> {
    place::free(path)?;
    let beside = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let draft = tempfile::Builder::new().prefix(".ensemblier-").tempdir_in(beside)?;
    let today = clock::today();
    let copy = desk.workspace.path().file_name().map_or_else(|| "plan.ensemblier".to_owned(), |name| name.to_string_lossy().into_owned());
    store::backup(&desk.workspace, &draft.path().join(&copy))?;
    let joined = joined(desk, draft.path())?;
    let tables = gather(desk, What::All, choice.contacts)?;
    let documents = documents(desk, today)?;
    let page = page::read(desk, today, choice.contacts)?;
    Ok(Handover { draft, tables, documents, page, copy, joined })
}

/// What is joined to the plan's rows, as files of its own folder. Answers their names.
fn joined(desk: &Desk, folder: &Path) -> Result<Vec<String>, Fault> {
    let mut attachments = desk.workspace.load::<Attachment>()?;
    attachments.sort_by_cached_key(|own| (domain::fold::natural(&own.name), own.id));
    let mut names = Names::default();
    let mut written = Vec::new();
    for own in attachments {
        // Bytes that a newer step took away are no reason to lose the rest: the table of joined files still names the file.
        let Some(bytes) = desk.workspace.bytes(&own.digest)? else { continue };
        let name = names.free(&file_name(&own.name));
        keep(&folder.join(JOINED), &name, &bytes)?;
        written.push(name);
    }
    Ok(written)
}

/// The documents of every plan and every contract, with the names of their files.
fn documents(desk: &mut Desk, today: Day) -> Result<Vec<(String, Document)>, Fault> {
    let mut documents = Vec::new();
    let mut plans = desk.workspace.load::<Plan>()?;
    plans.sort_by_cached_key(|own| (domain::fold::natural(&own.title), own.id));
    for plan in plans {
        let has_actions = desk.workspace.count_naming(Noun::Action, "plan", plan.id)? > 0;
        let papers = [Some(Paper::Poster(Some(plan.id))), has_actions.then_some(Paper::AllSheets(Some(plan.id)))];
        for paper in papers.into_iter().flatten() {
            documents.push((paper::file_name(desk, &paper, today)?, paper::document(desk, &paper, today)?));
        }
    }
    let mut contracts = desk.workspace.load::<Contract>()?;
    contracts.sort_by_cached_key(|own| (own.starts_on, domain::fold::natural(&own.title), own.id));
    for contract in contracts {
        let paper = Paper::Council(contract.id);
        documents.push((paper::file_name(desk, &paper, today)?, paper::document(desk, &paper, today)?));
        let begins = contract.starts_on.or(contract.signed_on);
        let until = contract.ends_on.map_or(today, |end| end.min(today));
        // A contract without a first day, or that is still to come, has no period to report on: its note says what it is.
        if let Some(from) = begins.filter(|from| *from <= until) {
            let asked = Asked { contract: contract.id, draft: None, kind: ReportKind::Interim, from, to: until, as_of: until };
            let document = report::progress::document(&snapshot(desk, &asked)?, &desk.words);
            documents.push((report_name(desk, contract.id, until), document));
        }
    }
    let mut names = Names::default();
    Ok(documents.into_iter().map(|(name, document)| (names.free(&format!("{name}.pdf")), document)).collect())
}

fn report_name(desk: &Desk, contract: Id, day: Day) -> String {
    let of = file_name(&label::of(desk, Noun::Contract, contract));
    let of: String = of.chars().take(70).collect();
    format!("{} - {} - {}", desk.words.text("handover-report"), of.trim(), day.format("%Y-%m-%d"))
}

impl Handover {
    /// The personal data that the tables and the page are without.
    pub(super) fn withheld(&self) -> &[super::Withheld] {
        &self.tables.withheld
    }

    /// Writes what is left, and puts the folder to its place.
    pub(super) fn put(&self, words: &Words, path: &Path, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<Put, Fault> {
        let folder = self.draft.path();
        let mut told = |done: usize, total: usize| if go_on(done, total) { Ok(()) } else { Err(Fault::new("cancelled")) };
        let total = self.documents.len() + 2;
        told(0, total)?;
        let tables = write(&self.tables.tables, Format::Csv, words).map_err(|error| Fault::new("internal").with("detail", error))?.files;
        let mut files: Vec<PathBuf> = vec![PathBuf::from(&self.copy)];
        for table in &tables {
            keep(&folder.join(TABLES), &table.name, &table.bytes)?;
            files.push(Path::new(TABLES).join(&table.name));
        }
        for (done, (name, document)) in self.documents.iter().enumerate() {
            told(done + 1, total)?;
            let pdf = make_document(document, &mut |_, _, _| true)?;
            keep(&folder.join(DOCUMENTS), name, &pdf.bytes)?;
            files.push(Path::new(DOCUMENTS).join(name));
        }
        files.extend(self.joined.iter().map(|name| Path::new(JOINED).join(name)));
        let page = page::html(&self.page, &files, words);
        keep(folder, PAGE, page.as_bytes())?;
        files.insert(0, PathBuf::from(PAGE));
        keep(folder, LIST, place::list(&files).as_bytes())?;
        files.push(PathBuf::from(LIST));
        told(total - 1, total)?;
        let mut bytes = 0;
        for file in &files {
            bytes += usize::try_from(std::fs::metadata(folder.join(file))?.len()).unwrap_or(0);
        }
        place::put(folder, path)?;
        let counts = [("tables", Arg::from(tables.len())), ("documents", Arg::from(self.documents.len())), ("joined", Arg::from(self.joined.len()))];
        let said = vec![words.text_with("handover-said", &counts), words.text("handover-everything")];
        let rows = self.tables.tables.tables.iter().map(|table| table.rows.len()).sum();
        let files = files.iter().map(|file| path.join(file)).collect();
        Ok(Put { files, bytes, tables: Some(tables.len()), rows, shortened: None, said })
    }
}

/// Writes a file of the folder, and makes it durable.
fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Fault> {
    std::fs::create_dir_all(folder)?;
    let mut file = File::create_new(folder.join(name))?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}

/// Names of files of which no two are alike, whatever the case of their letters.
#[derive(Default)]
struct Names {
    taken: HashSet<String>,
}

impl Names {
    fn free(&mut self, name: &str) -> String {
        let (stem, end) = name.rsplit_once('.').map_or((name, String::new()), |(stem, end)| (stem, format!(".{end}")));
        let stem = if stem.is_empty() { "0" } else { stem };
        let names = std::iter::once(format!("{stem}{end}")).chain((2_u32..).map(|number| format!("{stem} ({number}){end}")));
        for name in names {
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
        }
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn no_two_files_have_one_name() {
        let mut names = Names::default();
        let free: Vec<String> = ["a.pdf", "A.PDF", "a.pdf", "", ".x"].into_iter().map(|name| names.free(name)).collect();
        assert_eq!(free, ["a.pdf", "A (2).PDF", "a (3).pdf", "0", "0.x"]);
    }
}
