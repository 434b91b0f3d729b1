//! An attachment is looked at: a copy in a temporary folder, which the system's application then opens.

use super::read;
use crate::desk::Desk;
use crate::file_name::is_plain;
use crate::wire::{Chosen, Fault};
use domain::Id;
use std::path::Path;

/// What the system would run rather than show. A plan that comes from elsewhere must not start a program.
const PROGRAMS: &[&str] = &[
    "app", "appimage", "bat", "cmd", "com", "command", "cpl", "desktop", "exe", "hta", "jar", "js", "jse", "lnk", "msc", "msi", "pif", "ps1", "py",
    "reg", "run", "scr", "sh", "url", "vbe", "vbs", "wsf",
];

/// Writes a read-only copy in a folder of its own and answers its path.
pub fn open(desk: &Desk, id: Id) -> Result<Chosen, Fault> {
    let (attachment, bytes) = read(desk, id)?;
    let name = file_name(&attachment.name);
    let extension = Path::new(&name).extension().map(|extension| extension.to_string_lossy().to_lowercase());
    if extension.is_none_or(|extension| PROGRAMS.contains(&extension.as_str())) {
        return Err(Fault::new("attachment_not_shown").with("name", &attachment.name));
    }
    let path = tempfile::Builder::new().prefix("ensemblier-").tempdir()?.keep().join(name);
    std::fs::write(&path, bytes)?;
    // A change of the copy would not reach the plan: applications say so when it is read-only.
    let mut permissions = std::fs::metadata(&path)?.permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions)?;
    Ok(Chosen { path: Some(path.display().to_string()) })
}

/// A name that every system takes for a file in the folder: no separator, no control character, no point at an end.
pub(crate) fn file_name(name: &str) -> String {
    let kept = |c: char| if is_plain(c) { c } else { '_' };
    let name: String = name.chars().map(kept).collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    // Longer names are refused by most systems; the end has the extension.
    let long = name.chars().count().saturating_sub(120);
    name.chars().skip(long).collect()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_name_stays_in_its_folder() {
        assert_eq!(file_name("../../etc/passwd.txt"), "_.._etc_passwd.txt");
        assert_eq!(file_name("Compte rendu : mars.pdf"), "Compte rendu _ mars.pdf");
        assert_eq!(file_name(&format!("{}.pdf", "a".repeat(200))).len(), 120);
    }
}
