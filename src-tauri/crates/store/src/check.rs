//! Whether the file is sound: SQLite's own check, foreign keys, and rows that fit their nouns. And its fingerprint:
//! what it says, whatever its pages look like.

use crate::{Error, Workspace, sql};
use domain::{Id, Kind, Noun, Value};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Something in the file that our own code never leaves there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// `integrity`, `foreign_key` or `row`.
    pub code: &'static str,
    /// What SQLite, or the row's noun, says.
    pub detail: String,
}

impl Workspace {
    /// What is unsound in the file: nothing, most of the time.
    pub fn damages(&self) -> Result<Vec<Damage>, Error> {
        let mut found = Vec::new();
        let mut integrity = self.connection.prepare("PRAGMA integrity_check")?;
        for line in integrity.query_map([], |row| row.get::<_, String>(0))? {
            let detail = line?;
            if detail != "ok" {
                found.push(Damage { code: "integrity", detail });
            }
        }
        let mut keys = self.connection.prepare("PRAGMA foreign_key_check")?;
        for line in keys.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(2)?)))? {
            let (table, parent) = line?;
            found.push(Damage { code: "foreign_key", detail: format!("{table} → {parent}") });
        }
        for noun in Noun::ALL {
            for row in self.rows(*noun)? {
                if let Err(bad) = noun.check_row(row.id, &row.values) {
                    found.push(Damage { code: "row", detail: bad.to_string() });
                }
            }
        }
        Ok(found)
    }

    /// A digest of every live row: two files that say the same have the same fingerprint. A mention of a deleted row
    /// counts as empty, as it reads.
    pub fn fingerprint(&self) -> Result<String, Error> {
        let mut live: HashMap<Noun, std::collections::HashSet<Id>> = HashMap::new();
        let mut all = Vec::new();
        for noun in Noun::ALL {
            let rows = self.rows(*noun)?;
            live.insert(*noun, rows.iter().map(|row| row.id).collect());
            all.push((*noun, rows));
        }
        let mut digest = Sha256::new();
        for (noun, rows) in all {
            for row in rows {
                digest.update(noun.table());
                digest.update(row.id.as_bytes());
                for (field, value) in noun.fields().iter().zip(&row.values) {
                    match (field.kind, value) {
                        (Kind::Ref(other), Value::Id(id)) if !live.get(&other).is_some_and(|ids| ids.contains(id)) => {
                            digest.update(b"\0n");
                        }
                        (_, value) => hash(&mut digest, value),
                    }
                }
            }
        }
        Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// How many live rows each noun has, in the order of the nouns.
    pub fn census(&self) -> Result<Vec<(Noun, u32)>, Error> {
        Noun::ALL.iter().map(|noun| Ok((*noun, self.count(*noun)?))).collect()
    }

    /// The columns that SQLite knows of a noun's table, for the migration's test.
    #[doc(hidden)]
    pub fn stored_columns(&self, noun: Noun) -> Result<Vec<String>, Error> {
        let mut statement = self.connection.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
        let names = statement.query_map([noun.table()], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }

    /// The columns that this version expects.
    #[doc(hidden)]
    pub fn expected_columns(noun: Noun) -> Vec<&'static str> {
        sql::stored_columns(noun)
    }

    /// The value of a pragma, for the tests of the file's promises.
    #[doc(hidden)]
    pub fn pragma(&self, name: &str) -> Result<String, Error> {
        Ok(self.connection.pragma_query_value(None, name, |row| row.get_ref(0).map(|value| format!("{:?}", sql::value(value))))?)
    }
}

fn hash(digest: &mut Sha256, value: &Value) {
    match value {
        Value::Null => digest.update(b"\0n"),
        Value::Int(int) => {
            digest.update(b"\0i");
            digest.update(int.to_be_bytes());
        }
        Value::Real(real) => {
            digest.update(b"\0r");
            digest.update(real.to_be_bytes());
        }
        Value::Text(text) => {
            digest.update(b"\0t");
            digest.update((text.len() as u64).to_be_bytes());
            digest.update(text);
        }
        Value::Id(id) => {
            digest.update(b"\0b");
            digest.update(id.as_bytes());
        }
    }
}
