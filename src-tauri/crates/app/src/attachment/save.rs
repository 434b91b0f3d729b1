//! A copy of an attachment is saved where the person chose.

use super::read;
use crate::desk::Desk;
use crate::wire::{AttachmentSave, Chosen, Fault};
use std::io::Write;
use std::path::Path;

/// Writes the bytes to the path: whole, or not at all.
pub fn save(desk: &Desk, asked: &AttachmentSave) -> Result<Chosen, Fault> {
    let (_, bytes) = read(desk, asked.id)?;
    let path = Path::new(&asked.path);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(&bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|error| error.error)?;
    Ok(Chosen { path: Some(asked.path.clone()) })
}
