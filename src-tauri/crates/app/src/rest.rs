//! People pause, and what they wrote goes from the log to the file: no change waits for it, and whoever copies the file copies the plan.

use crate::{Desk, Fault};

/// What was seen of the file at the last look.
#[derive(Default)]
pub struct Rest {
    seen: u64,
    written_back: u64,
}

impl Desk {
    /// A look, every few seconds. When nothing was written since the one before, and something was before that, the log is written back;
    /// answers whether it was.
    pub fn rest(&mut self) -> Result<bool, Fault> {
        let writes = self.workspace.writes();
        let paused = writes == std::mem::replace(&mut self.rest.seen, writes);
        if !paused || writes == self.rest.written_back {
            return Ok(false);
        }
        self.workspace.write_back()?;
        self.rest.written_back = writes;
        Ok(true)
    }
}
