//! What can go wrong with a file, each with a code that the catalogue turns into words. Never match on a text.

use domain::field::Refusal;
use domain::{Id, Noun};
use std::path::PathBuf;

/// Why the store could not.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file.
    #[error("{0}: no such file")]
    Missing(PathBuf),
    /// A file is already there.
    #[error("{0}: exists already")]
    Exists(PathBuf),
    /// The file is not one of ours.
    #[error("{0}: not an Ensemblier plan")]
    Foreign(PathBuf),
    /// The file is cut short or damaged.
    #[error("{path}: damaged ({detail})")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        detail: String,
    },
    /// The file was made by a newer version.
    #[error("{path}: made by a newer version (format {found}, this version reads up to {known})")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format that this version reads.
        known: u32,
    },
    /// Another window or command has the file open.
    #[error("{0}: open elsewhere")]
    InUse(PathBuf),
    /// The file lies on a network share or in a synced folder.
    #[error("{path}: in a place that is shared or synced ({place})")]
    Shared {
        /// The file.
        path: PathBuf,
        /// What was recognised: a folder's name or a kind of file system.
        place: String,
    },
    /// The file cannot be written to.
    #[error("the file is read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// There is no such row.
    #[error("no {} {id}", noun.table())]
    NoRow {
        /// Its noun.
        noun: Noun,
        /// Its identifier.
        id: Id,
    },
    /// The noun has no such field.
    #[error("{} has no field {field}", noun.table())]
    NoField {
        /// The noun.
        noun: Noun,
        /// What was asked for.
        field: String,
    },
    /// A field refuses its value.
    #[error("{}.{field}: {refusal}", noun.table())]
    Refused {
        /// The noun.
        noun: Noun,
        /// The field.
        field: &'static str,
        /// Why.
        refusal: Refusal,
    },
    /// A reference leads to no live row.
    #[error("{}.{field}: leads nowhere", noun.table())]
    Dangling {
        /// The noun.
        noun: Noun,
        /// The field.
        field: &'static str,
    },
    /// The rows would form a circle (an axis under itself).
    #[error("{}.{field}: a circle", noun.table())]
    Circle {
        /// The noun.
        noun: Noun,
        /// The field.
        field: &'static str,
    },
    /// The file has content already.
    #[error("the file has content already")]
    NotEmpty,
    /// There is nothing to take back or to make again.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The rows of the step changed since: taking it back would lose that change.
    #[error("changed since: {} {id}", noun.table())]
    ChangedSince {
        /// The noun of a row that changed.
        noun: Noun,
        /// The row.
        id: Id,
    },
    /// The reading was interrupted.
    #[error("interrupted")]
    Interrupted,
    /// The file system refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// SQLite refused.
    #[error(transparent)]
    Sql(rusqlite::Error),
}

impl Error {
    /// The code of the error in the catalogue: `error-<code>`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "file_missing",
            Self::Exists(_) => "file_exists",
            Self::Foreign(_) => "file_foreign",
            Self::Damaged { .. } => "file_damaged",
            Self::Newer { .. } => "file_newer",
            Self::InUse(_) => "file_in_use",
            Self::Shared { .. } => "file_shared",
            Self::ReadOnly => "read_only",
            Self::DiskFull => "disk_full",
            Self::NoRow { .. } => "no_row",
            Self::NoField { .. } => "no_field",
            Self::Refused { refusal, .. } => match refusal {
                Refusal::Required => "required",
                Refusal::TooLong { .. } => "too_long",
                Refusal::SeveralLines => "several_lines",
                Refusal::OutOfRange { .. } => "out_of_range",
                Refusal::UnknownCode { .. } => "unknown_code",
                Refusal::Shape { .. } => "shape",
            },
            Self::Dangling { .. } => "dangling",
            Self::Circle { .. } => "circle",
            Self::NotEmpty => "not_empty",
            Self::NothingToUndo => "nothing_to_undo",
            Self::ChangedSince { .. } => "changed_since",
            Self::Interrupted => "interrupted",
            Self::Io(_) => "io",
            Self::Sql(_) => "internal",
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::OperationInterrupted) => Self::Interrupted,
            // A full disk also shows as a write that failed half-way.
            Some(ErrorCode::SystemIoFailure) if is_write_failure(&error) => Self::DiskFull,
            _ => Self::Sql(error),
        }
    }
}

fn is_write_failure(error: &rusqlite::Error) -> bool {
    const IOERR_WRITE: i32 = 778;
    matches!(error, rusqlite::Error::SqliteFailure(failure, _) if failure.extended_code == IOERR_WRITE)
}
