//! A folder with a plan in it, and the program run there with settings of its own.

use app::laptop::Laptop;
use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// Where a test works.
pub struct Place {
    folder: TempDir,
}

/// What the program answered.
#[derive(Debug)]
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Place {
    /// An empty folder.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with the example in it.
    pub fn with_example() -> (Self, PathBuf) {
        let place = Self::new();
        let path = place.at("a.ensemblier");
        place.well(&["example", text(&path)]);
        (place, path)
    }

    /// A path in the folder.
    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// This place's laptop.
    pub fn laptop(&self) -> Laptop {
        Laptop::at(&self.at("settings.json"))
    }

    /// Runs the program.
    pub fn run(&self, args: &[&str]) -> Said {
        let done = Command::new(env!("CARGO_BIN_EXE_ensemblier-cli"))
            .args(args)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("ENSEMBLIER_SETTINGS", self.at("settings.json"))
            .output()
            .unwrap();
        let utf8 = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said { code: done.status.code(), out: utf8(done.stdout), err: utf8(done.stderr) }
    }

    /// Runs the program, which ends with 0 and says nothing on standard error; gives what it answered.
    pub fn well(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{args:?}: {}", said.out);
        said.out
    }

    /// The same, in JSON.
    pub fn json(&self, args: &[&str]) -> Json {
        let mut args = args.to_vec();
        args.push("--json");
        serde_json::from_str(&self.well(&args)).unwrap()
    }

    /// Runs the program, which ends with 2 and answers nothing; gives the sentence, and the code that programs read.
    pub fn refused(&self, args: &[&str]) -> (String, String) {
        let said = self.run(args);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{args:?}: {}", said.err);
        let mut args = args.to_vec();
        args.push("--json");
        let told = self.run(&args);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{args:?}: {}", told.err);
        let fault: Json = serde_json::from_str(&told.err).unwrap_or_else(|_| panic!("{args:?}: {}", told.err));
        (said.err, fault["code"].as_str().unwrap().to_owned())
    }

    /// The fingerprint of a plan.
    pub fn fingerprint(&self, path: &Path) -> String {
        self.json(&["info", text(path)])["fingerprint"].as_str().unwrap().to_owned()
    }
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The texts under a key of the objects of a list.
pub fn all(list: &Json, key: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap_or_else(|| panic!("{key} in {one}")).to_owned()).collect()
}

/// What an object has, by name.
pub fn keys(object: &Json) -> Vec<String> {
    object.as_object().unwrap().keys().cloned().collect()
}

/// Whether a sentence is French of our own: no code, no English of a library.
pub fn is_french(sentence: &str) -> bool {
    let ours = [" le ", " la ", " est ", " un ", "Le ", "Il ", "Aucun ", " n’", " de ", " ne ", "Option ", "Commande "]
        .iter()
        .any(|word| sentence.contains(word));
    let foreign = ["error", "Error", "os error", "No such", "sqlite", "panicked", "failed", "Usage:"].iter().any(|word| sentence.contains(word));
    ours && !foreign
}
