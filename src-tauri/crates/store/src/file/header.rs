//! Looking at a file without opening it: its first hundred bytes say whether it is SQLite, whether it is ours, and
//! which format it has. A log beside it may hold newer ones, so the look is then at a copy of both.

use super::version::APPLICATION_ID;
use crate::Error;
use std::io::Read;
use std::path::{Path, PathBuf};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What the first bytes of a file of ours say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its format: `user_version`.
    pub format: u32,
}

/// Looks at a file.
///
/// # Errors
/// [`Error::Missing`], [`Error::Foreign`], [`Error::Damaged`].
pub(crate) fn look(path: &Path) -> Result<Look, Error> {
    if let Some(copy) = copy_with_log(path, false)? {
        // SQLite itself reads the copy with its log; the original is never opened.
        let connection = rusqlite::Connection::open(copy.path().join("plan"))?;
        let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let damaged = |error: rusqlite::Error| Error::Damaged { path: path.to_owned(), detail: error.to_string() };
        let application = pragma("application_id").map_err(damaged)?;
        let format = pragma("user_version").map_err(damaged)?;
        if application != i64::from(APPLICATION_ID) {
            return Err(Error::Foreign(path.to_owned()));
        }
        return Ok(Look { format: u32::try_from(format).unwrap_or(u32::MAX) });
    }
    let mut head = [0; 100];
    let mut file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(Error::Missing(path.to_owned())),
        Err(error) => return Err(error.into()),
    };
    if file.metadata()?.is_dir() {
        return Err(Error::Foreign(path.to_owned()));
    }
    let mut filled = 0;
    while filled < head.len() {
        match file.read(&mut head[filled..])? {
            0 => break,
            read => filled += read,
        }
    }
    if filled < head.len() || &head[..16] != MAGIC {
        return Err(Error::Foreign(path.to_owned()));
    }
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if number(68) != APPLICATION_ID {
        return Err(Error::Foreign(path.to_owned()));
    }
    let page = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let wanted = page * u64::from(number(28));
    let size = file.metadata()?.len();
    if size < wanted {
        return Err(Error::Damaged { path: path.to_owned(), detail: format!("{size} < {wanted}") });
    }
    Ok(Look { format: number(60) })
}

/// A copy of a file and of its log in a temporary folder, as `plan`; nothing when there is no log, unless a copy is
/// wanted `anyway`.
pub(super) fn copy_with_log(path: &Path, anyway: bool) -> Result<Option<tempfile::TempDir>, Error> {
    let log = with_suffix(path, "-wal");
    let has_log = log.metadata().is_ok_and(|log| log.len() > 0);
    if !(has_log || anyway) || !path.exists() {
        return Ok(None);
    }
    let folder = tempfile::tempdir()?;
    copy_bytes(path, &folder.path().join("plan"))?;
    if has_log {
        copy_bytes(&log, &folder.path().join("plan-wal"))?;
    }
    Ok(Some(folder))
}

/// The bytes alone: with its permissions, the copy of a read-only file would be read-only too.
fn copy_bytes(from: &Path, to: &Path) -> Result<(), Error> {
    std::io::copy(&mut std::fs::File::open(from)?, &mut std::fs::File::create(to)?)?;
    Ok(())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
