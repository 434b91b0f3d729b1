//! Files that are made at once, while the desk is at hand, and written while it is free.

use super::Withheld;
use domain::Noun;
use exchange::export::NamedFile;

/// Something to be known of a cell of what was made.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Noticed {
    /// Where: `D12`.
    pub cell: String,
    /// Why, for programs.
    pub code: String,
    /// The value, as people see it.
    pub given: String,
    /// Why, in a sentence.
    pub sentence: String,
}

/// Files, ready to be written.
#[derive(Clone, Debug)]
pub struct Made {
    /// The files: one takes the name that is asked for; several go into a folder under their own.
    pub files: Vec<NamedFile>,
    /// How the name of the one ends; of several, that of each says it.
    pub end: &'static str,
    /// How many lines, cards or days they have.
    pub rows: usize,
    /// What they are, in a sentence.
    pub said: String,
    /// The personal data that they are without.
    pub withheld: Vec<Withheld>,
    /// What does not go in as it is.
    pub noticed: Vec<Noticed>,
}

impl Made {
    /// One file.
    pub(super) fn one(bytes: Vec<u8>, end: &'static str, said: String) -> Self {
        Self { files: vec![NamedFile { name: String::new(), bytes }], end, rows: 0, said, withheld: Vec::new(), noticed: Vec::new() }
    }

    /// Whether it goes into a folder.
    pub fn is_folder(&self) -> bool {
        self.files.len() > 1
    }
}

/// Personal fields that are left out, unless contacts are asked for; no field is the whole table.
pub(super) fn withheld(contacts: bool, fields: &[(Noun, &[&'static str])]) -> Vec<Withheld> {
    if contacts { Vec::new() } else { fields.iter().map(|(noun, fields)| Withheld { noun: *noun, fields: fields.to_vec() }).collect() }
}
