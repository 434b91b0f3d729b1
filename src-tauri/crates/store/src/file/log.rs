//! The log of what was written: changes go there first, and back to the file later.

use crate::{Error, Workspace};

impl Workspace {
    /// How many rows were written since the file was opened, of whatever table: whether two looks at it saw a change between them.
    pub fn writes(&self) -> u64 {
        self.connection.total_changes()
    }

    /// Writes the log back and empties it: what lies at [`Workspace::path`] is then the whole plan.
    pub fn write_back(&self) -> Result<(), Error> {
        if self.read_only {
            return Ok(());
        }
        Ok(self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
    }
}
