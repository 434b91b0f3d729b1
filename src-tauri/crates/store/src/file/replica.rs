//! Which replica writes. The identifier lives in the file with a tag of the laptop and of the file itself: a copy, a
//! save-as, a restore or another laptop's file takes a new one, so that (replica, sequence) never repeats.

use crate::{Error, sql};
use domain::Id;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::path::Path;

/// The file's replica, and whether it is this laptop's and this very file's.
pub(super) fn known(connection: &Connection, path: &Path, laptop: &str) -> Result<(Option<Id>, bool), Error> {
    let mut read = connection.prepare_cached("SELECT value FROM _meta WHERE key = ?1")?;
    let replica = read.query_row(["replica"], |row| sql::id(row.get_ref(0)?)).optional()?;
    let tagged: Option<String> = read.query_row(["replica_tag"], |row| row.get(0)).optional()?;
    Ok((replica, replica.is_some() && tagged == Some(tag(path, laptop)?)))
}

/// Keeps a new replica in the file.
pub(super) fn keep(connection: &Connection, path: &Path, laptop: &str, replica: Id) -> Result<(), Error> {
    let mut write = connection.prepare_cached("INSERT INTO _meta (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2")?;
    write.execute(params!["replica", replica.as_bytes()])?;
    write.execute(params!["replica_tag", tag(path, laptop)?])?;
    Ok(())
}

fn tag(path: &Path, laptop: &str) -> Result<String, Error> {
    let digest = Sha256::digest(format!("{laptop}\0{}", identity(path)?));
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What a copy of the file does not share with it.
#[cfg(unix)]
pub(super) fn identity(path: &Path) -> Result<String, Error> {
    use std::os::unix::fs::MetadataExt;
    let data = path.metadata()?;
    Ok(format!("{}:{}", data.dev(), data.ino()))
}

#[cfg(not(unix))]
pub(super) fn identity(path: &Path) -> Result<String, Error> {
    Ok(path.canonicalize()?.to_string_lossy().into_owned())
}
