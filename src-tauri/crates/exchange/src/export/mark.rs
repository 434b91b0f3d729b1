//! What an export says of itself, so that its tables can come back: of which plan they are, and at which moment. A sheet that
//! nobody sees, a file of values beside the others, or a key of the text.
//!
//! Invariant: it names nobody, and the same plan gives the same mark.

use super::Format;
use domain::{Id, Noun};
use std::collections::BTreeMap;

/// What the sheet is called, and the file of values without its end.
pub const MARK: &str = "ensemblier";

/// Where tables come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The form of the tables: [`super::VERSION`].
    pub version: u32,
    /// Which plan: the first change of its journal, by its replica and number.
    pub plan: (Id, i64),
    /// The newest change that the tables know.
    pub at: (Id, i64),
    /// Whether personal data is in them.
    pub contacts: bool,
    /// What they were written as: a workbook of Excel cuts long texts.
    pub format: Option<Format>,
    /// How many rows each table has.
    pub rows: Vec<(Noun, usize)>,
    /// Whom a workbook to fill is for; nothing of an export.
    pub filler: Option<Filler>,
}

/// Whom a workbook to fill is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filler {
    /// A department, a commune or a partner.
    pub noun: Noun,
    /// Its row.
    pub id: Id,
    /// What it is called.
    pub label: String,
}

impl Mark {
    /// Its lines in tables that are written as `format`.
    pub fn lines_in(&self, format: Format) -> Vec<(String, String)> {
        Self { format: Some(format), ..self.clone() }.lines()
    }

    /// Its lines: a key and a value each.
    fn lines(&self) -> Vec<(String, String)> {
        let place = |(replica, sequence): (Id, i64)| format!("{replica}/{sequence}");
        let mut lines = vec![
            ("format".to_owned(), super::NAME.to_owned()),
            ("version".to_owned(), self.version.to_string()),
            ("plan".to_owned(), place(self.plan)),
            ("at".to_owned(), place(self.at)),
        ];
        lines.push(("contacts".to_owned(), self.contacts.to_string()));
        lines.extend(self.format.map(|format| ("written".to_owned(), format.code().to_owned())));
        if let Some(filler) = &self.filler {
            lines.push(("for".to_owned(), format!("{}/{}", filler.noun.table(), filler.id)));
            lines.push(("for-label".to_owned(), filler.label.clone()));
        }
        lines.extend(self.rows.iter().map(|(noun, count)| (format!("rows.{}", noun.table()), count.to_string())));
        lines
    }

    /// The mark that some lines are; nothing when they are none.
    pub fn read(lines: impl Iterator<Item = (String, String)>) -> Option<Self> {
        let lines: BTreeMap<String, String> = lines.collect();
        if lines.get("format").map(String::as_str) != Some(super::NAME) {
            return None;
        }
        let place = |key: &str| {
            let (replica, sequence) = lines.get(key)?.split_once('/')?;
            Some((replica.parse().ok()?, sequence.parse().ok()?))
        };
        let filler = lines.get("for").and_then(|told| {
            let (noun, id) = told.split_once('/')?;
            let label = lines.get("for-label").cloned().unwrap_or_default();
            Some(Filler { noun: Noun::from_table(noun)?, id: id.parse().ok()?, label })
        });
        let rows = lines.iter().filter_map(|(key, count)| Some((Noun::from_table(key.strip_prefix("rows.")?)?, count.parse().ok()?)));
        Some(Self {
            version: lines.get("version")?.parse().ok()?,
            plan: place("plan")?,
            at: place("at")?,
            contacts: lines.get("contacts").is_some_and(|told| told.trim().eq_ignore_ascii_case("true")),
            format: lines.get("written").and_then(|code| Format::from_code(code)),
            rows: rows.collect(),
            filler,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back_what_it_says_and_nothing_else_is_one() {
        let id = |name: &str| Id::seeded("mark", name);
        let mark = Mark {
            version: 1,
            plan: (id("a"), 1),
            at: (id("b"), 12),
            contacts: true,
            format: Some(Format::Ods),
            rows: vec![(Noun::Action, 3), (Noun::Milestone, 0)],
            filler: Some(Filler { noun: Noun::Department, id: id("c"), label: "Service énergie".to_owned() }),
        };
        assert_eq!(Mark::read(mark.lines().into_iter()), Some(mark));
        assert_eq!(Mark::read([("format".to_owned(), "autre".to_owned())].into_iter()), None);
        assert_eq!(Mark::read(std::iter::empty()), None);
    }
}
