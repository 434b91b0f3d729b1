//! The place of a handover. Invariant: a folder that holds anything that no handover wrote is left alone.

use crate::wire::Fault;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The list of what a handover wrote: a path a line, `/` between its parts.
pub const LIST: &str = "contenu.txt";
/// What the list begins with.
const MARK: &str = "# Ensemblier handover 1";

/// The list.
pub(super) fn list(files: &[PathBuf]) -> String {
    let lines = files.iter().map(|file| told(file));
    std::iter::once(MARK.to_owned()).chain(lines).chain(std::iter::once(LIST.to_owned())).map(|line| line + "\n").collect()
}

fn told(file: &Path) -> String {
    file.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Whether a handover may take a place: nothing is there, an empty folder, or a handover and nothing else.
pub(super) fn free(path: &Path) -> Result<(), Fault> {
    let taken = || Fault::new("handover_taken").with("path", path.display()).at("path");
    if path.as_os_str().is_empty() || path.file_name().is_none() {
        return Err(taken());
    }
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    if !path.symlink_metadata()?.is_dir() {
        return Err(Fault::new("file_exists").with("path", path.display()).at("path"));
    }
    let mut found = BTreeSet::new();
    walk(path, path, &mut found)?;
    if found.is_empty() {
        return Ok(());
    }
    let text = std::fs::read_to_string(path.join(LIST)).map_err(|_| taken())?;
    let mut lines = text.lines();
    let ours = lines.next() == Some(MARK);
    let written: BTreeSet<String> = lines.map(str::to_owned).collect();
    if ours && found.is_subset(&written) { Ok(()) } else { Err(taken()) }
}

fn walk(top: &Path, folder: &Path, found: &mut BTreeSet<String>) -> Result<(), Fault> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            walk(top, &entry.path(), found)?;
        } else {
            found.insert(told(entry.path().strip_prefix(top).unwrap_or(&entry.path())));
        }
    }
    Ok(())
}

/// Moves a folder that is whole to its place. What was there goes once the new one is; when that fails, it is back.
pub(super) fn put(draft: &Path, path: &Path) -> Result<(), Fault> {
    free(path)?;
    readable(draft)?;
    if path.symlink_metadata().is_err() {
        std::fs::rename(draft, path)?;
        return Ok(());
    }
    let beside = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let before = tempfile::Builder::new().prefix(".ensemblier-").tempdir_in(beside)?;
    let aside = before.path().join("before");
    std::fs::rename(path, &aside)?;
    if let Err(error) = std::fs::rename(draft, path) {
        std::fs::rename(&aside, path)?;
        return Err(error.into());
    }
    Ok(())
}

/// A temporary folder is its maker's alone; a handover is read as any other.
#[cfg(unix)]
fn readable(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn readable(_: &Path) -> std::io::Result<()> {
    Ok(())
}
