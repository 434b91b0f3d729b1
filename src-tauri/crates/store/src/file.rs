//! Opening a file: looked at from its first bytes before SQLite sees it, opened with the house's pragmas by one
//! connection alone, migrated when it is older, refused and left untouched when it is newer.

mod header;
mod held;
mod log;
mod place;
mod replica;
mod version;

use crate::{Error, backup};
use domain::Id;
pub use header::Look;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
pub(crate) use version::APPLICATION_ID;
pub use version::FORMAT;
#[doc(hidden)]
pub use version::migrations;

/// What opening needs to know of the laptop. The clock and the random source are the caller's.
#[derive(Clone, Debug)]
pub struct OpenWith {
    /// The laptop's own tag, from its settings: a file with another tag takes a new replica identifier.
    pub laptop: String,
    /// A fresh identifier, used when the file needs a new replica.
    pub fresh: Id,
    /// Folders and file systems that are known to be shared or synced are accepted (tests and copies do so).
    pub anywhere: bool,
}

/// What SQLite keeps of the file in memory. A plan of thirty actions fits whole; one of 30,000 is edited without
/// reading the same pages again.
const CACHE_KIB: i64 = 48 << 10;

/// How many pages the log takes before a commit waits for it to be written back. It seldom comes to that: the log is written back when people pause
/// ([`Workspace::write_back`]) and when the file is closed. Changes of thousands of actions, one after another, fit; and the hundred and twenty
/// megabytes are read again in a moment when the program was killed.
const LOG_PAGES: u32 = 32_000;

/// An open file. One connection, and no other in any process.
pub struct Workspace {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) replica: Id,
    pub(crate) with: OpenWith,
    pub(crate) read_only: bool,
    is_replica: bool,
    // A read-only file with a write-ahead log beside it is read from a copy: the copy lives as long as its reader.
    _copy: Option<tempfile::TempDir>,
    // The last to go: the connection closes the file before another may look at it.
    _held: Option<held::Held>,
}

impl Workspace {
    /// Makes a new, empty file.
    ///
    /// # Errors
    /// [`Error::Exists`], [`Error::Shared`], [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn create(path: &Path, with: OpenWith) -> Result<Self, Error> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        place::refuse_shared(path, with.anywhere)?;
        // The file appears whole or not at all: it is made beside its place and renamed.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let draft = tempfile::Builder::new().prefix(".ensemblier-").tempfile_in(folder).map_err(io)?;
        {
            let mut connection = Connection::open(draft.path())?;
            connection.pragma_update(None, "application_id", APPLICATION_ID)?;
            version::migrate(&mut connection, path)?;
        }
        draft.persist_noclobber(path).map_err(|error| io(error.error))?;
        Self::open(path, with)
    }

    /// Opens a file. One that lies in a read-only place is opened for reading.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::Foreign`], [`Error::Damaged`], [`Error::Newer`], [`Error::InUse`],
    /// [`Error::Shared`]. The file's bytes are untouched in every one of these cases.
    pub fn open(path: &Path, with: OpenWith) -> Result<Self, Error> {
        let held = held::Held::take(path)?;
        let look = header::look(path)?;
        if look.format > FORMAT {
            return Err(Error::Newer { path: path.to_owned(), found: look.format, known: FORMAT });
        }
        if is_read_only(path) {
            return Self::open_to_read(path, with, look);
        }
        place::refuse_shared(path, with.anywhere)?;
        let mut connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        prepare(&connection).map_err(|error| named(error, path))?;
        if look.format < FORMAT {
            backup::before_migration(&connection, path)?;
            version::migrate(&mut connection, path)?;
        }
        Self::around(connection, path, with, None, Some(held))
    }

    fn open_to_read(path: &Path, with: OpenWith, look: Look) -> Result<Self, Error> {
        // `immutable` does not see a write-ahead log, and an older format is not one that this version reads: in both
        // cases a copy is read, the log taken in and the format brought up there.
        let older = look.format < FORMAT;
        let copy = header::copy_with_log(path, older)?;
        let connection = match &copy {
            Some(copy) => {
                let mut connection = Connection::open(copy.path().join("plan"))?;
                if older {
                    version::migrate(&mut connection, path)?;
                }
                connection
            }
            None => {
                let uri = format!("file:{}?immutable=1", percent_encoded(path));
                Connection::open_with_flags(uri, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)?
            }
        };
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.pragma_update(None, "query_only", true)?;
        Self::around(connection, path, with, copy, None)
    }

    /// A file that is not held is only read.
    fn around(connection: Connection, path: &Path, with: OpenWith, copy: Option<tempfile::TempDir>, held: Option<held::Held>) -> Result<Self, Error> {
        connection.set_prepared_statement_cache_capacity(512);
        let (replica, is_replica) = replica::known(&connection, path, &with.laptop)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            replica: replica.unwrap_or(with.fresh),
            with,
            read_only: held.is_none(),
            is_replica,
            _copy: copy,
            _held: held,
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file can only be read.
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// The identifier under which this file's changes are journalled here.
    pub const fn replica(&self) -> Id {
        self.replica
    }

    /// A handle that interrupts what the connection is reading, from another thread.
    pub fn interrupter(&self) -> rusqlite::InterruptHandle {
        self.connection.get_interrupt_handle()
    }

    /// Takes a replica identifier before the first write, when the file is a copy or comes from another laptop.
    pub(crate) fn become_a_replica(&mut self) -> Result<(), Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        if !self.is_replica {
            self.replica = self.with.fresh;
            replica::keep(&self.connection, &self.path, &self.with.laptop, self.replica)?;
            self.is_replica = true;
        }
        Ok(())
    }

    /// At most this many pages from now on: how tests fill a disk.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), Error> {
        Ok(self.connection.pragma_update(None, "max_page_count", pages)?)
    }

    /// How many pages the file has.
    #[doc(hidden)]
    pub fn pages(&self) -> Result<u32, Error> {
        Ok(self.connection.pragma_query_value(None, "page_count", |row| row.get(0))?)
    }
}

/// The pragmas of a live file. EXCLUSIVE stands before WAL: then a second opener is refused at once, and there is no
/// shared-memory file. FULL: NORMAL loses acknowledged writes when the power goes.
fn prepare(connection: &Connection) -> Result<(), Error> {
    // Plans follow from statements alone: otherwise some are made anew each time a parameter is bound.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // Who holds the file holds it for hours: waiting for it would only look like a hang.
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    // The lock is taken by the first transaction: take it now, so that opening is when one learns of it.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
    Ok(())
}

fn named(error: Error, path: &Path) -> Error {
    use rusqlite::ErrorCode;
    let Error::Sql(inner) = &error else { return error };
    match inner.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::InUse(path.to_owned()),
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Error::Damaged { path: path.to_owned(), detail: inner.to_string() },
        _ => error,
    }
}

fn io(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => Error::Exists(PathBuf::new()),
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        std::io::ErrorKind::StorageFull => Error::DiskFull,
        _ => Error::Io(error),
    }
}

fn is_read_only(path: &Path) -> bool {
    match std::fs::OpenOptions::new().write(true).open(path) {
        Ok(_) => false,
        Err(error) => matches!(error.kind(), std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem),
    }
}

fn percent_encoded(path: &Path) -> String {
    path.to_string_lossy()
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
