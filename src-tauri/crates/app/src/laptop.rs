//! What this laptop remembers, in its own settings: who writes, which files were open, the laptop's tag. Never in the
//! plan's file, which travels.

use crate::clock;
use exchange::action_plan::Mapping;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const MOST_RECENT: usize = 12;
const MOST_WORKBOOKS: usize = 40;

/// The settings of a laptop.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Laptop {
    /// A tag drawn once: a file that carries another one takes a new replica.
    pub tag: String,
    /// Who writes on this laptop.
    pub author: Option<String>,
    /// The files opened last, newest first.
    pub recent: Vec<Recent>,
    /// What was said of the columns of workbooks, the newest first: as it was written, by whatever version.
    pub workbooks: Vec<serde_json::Value>,
    #[serde(skip)]
    at: Option<PathBuf>,
}

/// A file opened before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recent {
    /// Where it was.
    pub path: PathBuf,
    /// When, in milliseconds since 1970.
    pub opened_at: i64,
}

impl Laptop {
    /// The settings kept at `path`; new ones when there are none or they cannot be read.
    pub fn at(path: &Path) -> Self {
        let kept = std::fs::read(path).ok().and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        let mut laptop = kept.unwrap_or_default();
        laptop.at = Some(path.to_owned());
        if laptop.tag.is_empty() {
            laptop.tag = clock::fresh_id().to_string();
            laptop.keep();
        }
        laptop
    }

    /// The settings of this user, where the system keeps them. `ENSEMBLIER_SETTINGS` replaces the place.
    pub fn of_user() -> Self {
        let place = std::env::var_os("ENSEMBLIER_SETTINGS").map(PathBuf::from).or_else(|| {
            let config = if cfg!(windows) {
                std::env::var_os("APPDATA").map(PathBuf::from)
            } else if cfg!(target_os = "macos") {
                std::env::var_os("HOME").map(|home| PathBuf::from(home).join("Library/Application Support"))
            } else {
                std::env::var_os("XDG_CONFIG_HOME")
                    .map(PathBuf::from)
                    .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".config")))
            };
            config.map(|config| config.join("ensemblier/settings.json"))
        });
        place.map_or_else(|| Self { tag: clock::fresh_id().to_string(), ..Self::default() }, |place| Self::at(&place))
    }

    /// What was said of the columns of workbooks; what a newer version said is left alone.
    pub fn mappings(&self) -> Vec<Mapping> {
        let read = |kept: &serde_json::Value| serde_json::from_value::<Mapping>(kept.clone()).ok();
        self.workbooks.iter().filter_map(read).filter(|mapping| mapping.check().is_ok()).collect()
    }

    /// Remembers what was said of a workbook, in place of what was said of one with the same heads; answers all that is remembered.
    pub fn keep_mapping(&mut self, mapping: &Mapping) -> Vec<Mapping> {
        let heads = |mapping: &Mapping| -> BTreeSet<String> {
            mapping.sheets.iter().filter(|sheet| sheet.head > 0).flat_map(|sheet| sheet.columns.iter().map(|column| column.head.clone())).collect()
        };
        let own = heads(mapping);
        self.workbooks.retain(|kept| serde_json::from_value::<Mapping>(kept.clone()).map_or(true, |kept| heads(&kept) != own));
        self.workbooks.extend(serde_json::to_value(mapping));
        self.workbooks.rotate_right(1);
        self.workbooks.truncate(MOST_WORKBOOKS);
        self.keep();
        self.mappings()
    }

    /// Remembers that a file was opened now.
    pub fn opened(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path, opened_at: clock::now_ms() });
        self.recent.truncate(MOST_RECENT);
        self.keep();
    }

    /// Forgets a file.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
        self.keep();
    }

    /// Says who writes.
    pub fn set_author(&mut self, author: &str) {
        self.author = Some(author.trim().to_owned()).filter(|author| !author.is_empty());
        self.keep();
    }

    /// Settings that cannot be kept are not worth stopping work for: they last until the window closes.
    fn keep(&self) {
        let Some(path) = &self.at else { return };
        let write = || -> std::io::Result<()> {
            let folder = path.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder)?;
            let draft = tempfile::NamedTempFile::new_in(folder)?;
            serde_json::to_writer_pretty(draft.as_file(), self).map_err(std::io::Error::other)?;
            draft.persist(path).map_err(|error| error.error)?;
            Ok(())
        };
        let _ = write();
    }
}
