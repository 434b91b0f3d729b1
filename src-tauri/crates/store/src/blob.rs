//! The bytes of attachments, by their SHA-256: kept once whatever names them, outside the journal. They go when no row
//! names them, and no step that can be taken back or made again.

use crate::{Error, Tx, Workspace};
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

impl Tx<'_> {
    /// Keeps bytes and gives their digest. The same bytes are kept once.
    pub fn keep_bytes(&self, bytes: &[u8]) -> Result<String, Error> {
        let digest = digest(bytes);
        self.tx.prepare_cached("INSERT INTO _blob (digest, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?.execute(params![digest, bytes])?;
        Ok(digest)
    }
}

impl Workspace {
    /// The bytes of a digest; nothing when they are not there.
    pub fn bytes(&self, digest: &str) -> Result<Option<Vec<u8>>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT bytes FROM _blob WHERE digest = ?1")?;
        Ok(statement.query_row([digest], |row| row.get(0)).optional()?)
    }

    /// How many different bytes the file keeps.
    pub fn count_bytes(&self) -> Result<u32, Error> {
        Ok(self.connection.query_row("SELECT count(*) FROM _blob", [], |row| row.get(0))?)
    }

    /// Removes the bytes that nothing names any more, and says how many there were. A file without any is not written to.
    pub fn sweep_bytes(&mut self) -> Result<u32, Error> {
        if self.read_only {
            return Ok(0);
        }
        let orphans: Vec<String> = {
            let mut statement = self.connection.prepare(include_str!("blob/orphans.sql"))?;
            let digests = statement.query_map([], |row| row.get(0))?;
            digests.collect::<Result<_, _>>()?
        };
        if orphans.is_empty() {
            return Ok(0);
        }
        let tx = self.connection.transaction()?;
        for digest in &orphans {
            tx.execute("DELETE FROM _blob WHERE digest = ?1", [digest])?;
        }
        tx.commit()?;
        Ok(u32::try_from(orphans.len()).unwrap_or(u32::MAX))
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
