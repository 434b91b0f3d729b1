//! Which files this process holds. On Unix a program loses its locks on a file as soon as it closes any handle of it:
//! a second look at a file that is open here would open it to every other program. So it is refused unlooked.

use super::replica::identity;
use crate::Error;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

static HELD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// A file held by this process, for as long as this lives. It must outlive the connection.
pub(super) struct Held(Option<String>);

impl Held {
    /// Takes hold of a file, whatever path leads to it. A path that leads nowhere is left to who opens it.
    pub(super) fn take(path: &Path) -> Result<Self, Error> {
        let Ok(identity) = identity(path) else { return Ok(Self(None)) };
        if !held().insert(identity.clone()) {
            return Err(Error::InUse(path.to_owned()));
        }
        Ok(Self(Some(identity)))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(identity) = &self.0 {
            held().remove(identity);
        }
    }
}

fn held() -> MutexGuard<'static, BTreeSet<String>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}
