//! A file of its own in a folder. Invariant: nothing that is there already is written over, whoever wrote it and when.

use crate::report::open_to_readers;
use crate::wire::Fault;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Puts a PDF into a folder under a name, numbered when the name is taken.
pub(super) fn keep_new(bytes: &[u8], folder: &Path, name: &str) -> Result<PathBuf, Fault> {
    let mut draft = tempfile::Builder::new().prefix(".ensemblier-").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    open_to_readers(draft.as_file())?;
    for number in 1_u32.. {
        let path = folder.join(if number == 1 { format!("{name}.pdf") } else { format!("{name} ({number}).pdf") });
        match draft.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => draft = error.file,
            Err(error) => return Err(error.error.into()),
        }
    }
    Err(Fault::new("file_exists").with("path", folder.display()))
}
