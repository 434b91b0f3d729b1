//! What the tests of the file share: who writes, where, and values drawn for any field from a seed.
#![allow(dead_code, reason = "each test takes its part")]

use domain::field::string_list_json;
use domain::{Cents, Day, Field, Id, Kind, Noun, Value, money};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use store::{By, OpenWith, Workspace};

/// A moment of the tests' author.
pub const fn by(at: i64) -> By<'static> {
    By { author: "chargée de mission", at: 1_500_000_000_000 + at }
}

/// The laptop of the tests.
pub fn with(replica: &str) -> OpenWith {
    OpenWith { laptop: "test".into(), fresh: Id::seeded("replica", replica), anywhere: true }
}

/// What a file says, in a file of an older format: made by the first migrations alone, with what they have room for.
pub fn of_format(file: &Path, format: usize) -> PathBuf {
    let old = file.with_extension("old.ensemblier");
    let plain = Connection::open(&old).unwrap();
    for migration in &store::migrations()[..format] {
        plain.execute_batch(migration).unwrap();
    }
    let head = Connection::open(file).unwrap();
    let known: i64 = head.pragma_query_value(None, "application_id", |row| row.get(0)).unwrap();
    drop(head);
    plain.execute("ATTACH ?1 AS new", [file.to_str().unwrap()]).unwrap();
    let tables: Vec<String> = {
        let mut statement = plain
            .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_search%'")
            .unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    for table in tables {
        let columns: String =
            plain.query_row("SELECT group_concat('\"' || name || '\"') FROM pragma_table_info(?1)", [&table], |row| row.get(0)).unwrap();
        plain.execute_batch(&format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")).unwrap();
    }
    plain.execute_batch(&format!("DETACH new; PRAGMA application_id = {known}; PRAGMA user_version = {format}")).unwrap();
    old
}

/// The values of a row, by field name; the others are empty.
pub fn values(noun: Noun, named: &[(&str, Value)]) -> Vec<Value> {
    let value = |field: &Field| named.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone());
    noun.fields().iter().map(value).collect()
}

/// The identifiers of the live rows of a noun.
pub fn live(workspace: &Workspace, noun: Noun) -> Vec<Id> {
    workspace.rows(noun).unwrap().iter().map(|row| row.id).collect()
}

/// The identifier of a row with these values: a link's follows from its ends, another's is `fresh`.
pub fn id_of(noun: Noun, values: &[Value], fresh: Id) -> Id {
    let Some(link) = noun.link() else { return fresh };
    let value = |name: &str| noun.place(name).map(|place| &values[place]);
    let end = |name: &str| value(name).and_then(Value::as_id);
    let role = link.role.and_then(value).and_then(Value::as_text).unwrap_or("");
    match (end(link.one), end(link.other)) {
        (Some(one), Some(other)) => Id::link(noun.table(), one, other, role),
        _ => fresh,
    }
}

/// Dice: the same seed throws the same (splitmix64).
#[derive(Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// A throw.
    pub fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from zero to below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.throw() % bound.max(1) as u64).unwrap()
    }

    /// A number of a range, both ends included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + i64::try_from(self.throw() % u64::try_from(high - low + 1).unwrap()).unwrap()
    }

    /// One of several; nothing of none.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        if of.is_empty() { None } else { Some(of[self.below(of.len())]) }
    }

    /// A text of one line that is not blank, sometimes as long as it may be.
    fn line(&mut self, max: usize) -> String {
        const LETTERS: &[char] = &['a', 'Z', 'é', 'œ', ' ', '\'', '"', '%', '_', '\u{202f}', '€', '🌍', '7', '\\', '\t'];
        let long = if self.below(20) == 0 { max } else { 1 + self.below(max.min(24)) };
        std::iter::once('É').chain((1..long).map(|_| LETTERS[self.below(LETTERS.len())])).collect()
    }

    fn digits(&mut self, count: usize, alphabet: &[u8]) -> String {
        (0..count).map(|_| char::from(alphabet[self.below(alphabet.len())])).collect()
    }

    /// A value that a field may hold: now and then nothing, where it may hold nothing. `targets` are rows that it can
    /// name.
    pub fn value(&mut self, field: &Field, targets: &[Id]) -> Value {
        if !field.required && self.below(10) < 3 {
            return Value::Null;
        }
        match field.kind {
            Kind::Line { max } => self.line(max).into(),
            Kind::Prose => format!("{}\n\n{}", self.line(80), self.line(80)).into(),
            Kind::Code(list) => list.codes[self.below(list.codes.len())].into(),
            Kind::Codes(list) => {
                let some: Vec<&str> = list.codes.iter().copied().filter(|_| self.below(3) == 0).collect();
                string_list_json(&some).into()
            }
            Kind::Tags => {
                let tags: Vec<String> = (0..self.below(4)).map(|_| self.line(100)).collect();
                string_list_json(&tags).into()
            }
            // From 1 January 1900, counted in days of the common era, to the end of 2200.
            Kind::Day => Day::from_num_days_from_ce_opt(i32::try_from(self.between(693_596, 803_533)).unwrap()).unwrap().into(),
            Kind::Year => self.between(1900, 2200).into(),
            Kind::Cents => Cents(self.between(-money::LARGEST_AMOUNT.0, money::LARGEST_AMOUNT.0)).into(),
            Kind::Rate => self.between(0, 10_000).into(),
            Kind::Percent => self.between(0, 100).into(),
            Kind::Quantity => Value::Real(self.between(-1_000_000_000, 1_000_000_000) as f64 / 1_024.0),
            Kind::Count => self.between(0, 1 << 52).into(),
            Kind::Flag => self.between(0, 1).into(),
            Kind::Ref(_) => self.one(targets).map_or(Value::Null, Value::Id),
            Kind::Siren => self.digits(9, b"0123456789").into(),
            Kind::Email => format!("{}@exemple.fr", self.digits(6, b"abcdef")).into(),
            Kind::Web => format!("https://exemple.fr/{}", self.digits(4, b"abcdef")).into(),
            Kind::Rank => format!("{}{}", self.digits(3, b"059amz"), self.digits(1, b"159amz")).into(),
            Kind::Digest => self.digits(64, b"0123456789abcdef").into(),
        }
    }
}
