//! A copy of the file that can be trusted: made by SQLite's backup API page by page, opened again and checked, and
//! only then given its name.

use crate::{Error, Workspace};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Writes a checked copy of the open file to `to`, replacing what is there.
///
/// # Errors
/// [`Error::Damaged`] when the copy does not pass SQLite's own check: what was there stays.
pub fn backup(workspace: &Workspace, to: &Path) -> Result<(), Error> {
    copy(&workspace.connection, to)
}

pub(crate) fn before_migration(connection: &Connection, path: &Path) -> Result<(), Error> {
    let format: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".format-{format}.bak"));
    copy(connection, &PathBuf::from(name))
}

fn copy(connection: &Connection, to: &Path) -> Result<(), Error> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let draft = tempfile::Builder::new().prefix(".ensemblier-").tempfile_in(folder)?;
    {
        let mut target = Connection::open(draft.path())?;
        Backup::new(connection, &mut target)?.run_to_completion(1_000, Duration::ZERO, None)?;
        // A copy carries the log mode of its source: without it, it is one file that any SQLite opens.
        target.pragma_update(None, "journal_mode", "DELETE")?;
        let verdict: String = target.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Error::Damaged { path: to.to_owned(), detail: verdict });
        }
    }
    draft.as_file().sync_all()?;
    draft.persist(to).map_err(|error| error.error)?;
    Ok(())
}
