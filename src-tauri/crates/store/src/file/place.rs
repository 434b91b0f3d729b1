//! Where a live file may lie. SQLite's locks and its log do not survive network shares and folders that a program
//! copies behind our back: such a place is refused, with an offer to work on a local copy.

use crate::Error;
use std::path::Path;

/// Names of the folders that sync programs make.
const SYNCED: &[&str] = &[
    "onedrive",
    "dropbox",
    "nextcloud",
    "owncloud",
    "google drive",
    "googledrive",
    "icloud drive",
    "icloudrive",
    "kdrive",
    "box sync",
    "mobile documents",
];

pub(super) fn refuse_shared(path: &Path, anywhere: bool) -> Result<(), Error> {
    if anywhere {
        return Ok(());
    }
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let found = synced_folder(&whole).or_else(|| network_share(&whole));
    found.map_or(Ok(()), |place| Err(Error::Shared { path: path.to_owned(), place }))
}

fn synced_folder(path: &Path) -> Option<String> {
    path.parent()?.components().find_map(|part| {
        let name = part.as_os_str().to_string_lossy().into_owned();
        let lower = name.to_lowercase();
        // « OneDrive - Pays du Ternois » is a synced folder too.
        SYNCED.iter().any(|known| lower == *known || lower.starts_with(&format!("{known} - "))).then_some(name)
    })
}

#[cfg(target_os = "linux")]
fn network_share(path: &Path) -> Option<String> {
    const NETWORK: &[&str] = &["nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "fuse.sshfs", "fuse.davfs", "davfs", "9p", "afs", "fuse.rclone"];
    let folder = path.ancestors().find_map(|folder| folder.canonicalize().ok())?;
    let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
    mounts
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let at = words.nth(1)?.replace("\\040", " ");
            let kind = words.next()?;
            folder.starts_with(&at).then_some((at.len(), kind))
        })
        .max_by_key(|(length, _)| *length)
        .filter(|(_, kind)| NETWORK.contains(kind))
        .map(|(_, kind)| kind.to_owned())
}

#[cfg(not(target_os = "linux"))]
fn network_share(path: &Path) -> Option<String> {
    let text = path.to_string_lossy();
    (text.starts_with("\\\\") && !text.starts_with("\\\\?\\")).then(|| "\\\\".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_synced_folder_is_recognised_at_any_depth_and_a_file_of_that_name_is_not() {
        assert_eq!(synced_folder(Path::new("/home/a/OneDrive - Pays du Ternois/plans/p.ensemblier")).as_deref(), Some("OneDrive - Pays du Ternois"));
        assert_eq!(synced_folder(Path::new("/home/a/Nextcloud/p.ensemblier")).as_deref(), Some("Nextcloud"));
        assert_eq!(synced_folder(Path::new("/home/a/Documents/dropbox")), None);
    }
}
