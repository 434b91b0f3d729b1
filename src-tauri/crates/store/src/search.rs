//! The index of words: which rows have a word that begins so. Derived from the rows: the one door keeps it up with each
//! change, in the same transaction, and a migration makes it again.

use crate::journal::changeset::{RowChange, What};
use crate::{Error, Workspace, action, record, sql};
use domain::searched::{self, SEARCHED};
use domain::{Field, Id, Noun, Value};
use rusqlite::{OptionalExtension, Transaction, params};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// The documents of a noun have these numbers, from the first that is not taken on.
const EACH_NOUN: i64 = 1 << 40;
/// The longest beginning of words that the index has by itself, in letters.
const PREFIX: usize = 4;
/// Up to how many words are asked for one by one.
const ONE_BY_ONE: usize = 200;
/// From how many changes on the index gathers in memory as when every row is indexed.
const MANY: usize = 5_000;
/// What FTS5 gathers in memory before it writes: while many rows are indexed, and otherwise. In bytes.
const GATHERED: [i64; 2] = [64 << 20, 1 << 20];

impl Workspace {
    /// The live rows of a noun that have, for each of these words (folded), one that begins so: at most `limit`, those of older
    /// changes first, within one change by identifier.
    pub fn search(&self, noun: Noun, words: &[String], limit: u32) -> Result<Vec<Id>, Error> {
        let Some(range) = documents(noun).filter(|_| !words.is_empty()) else { return Ok(Vec::new()) };
        let mut asked = Vec::with_capacity(words.len());
        for word in words {
            match self.begun(word)? {
                Some(begun) => asked.push(begun),
                None => return Ok(Vec::new()),
            }
        }
        let asked = asked.join(" AND ");
        let mut statement = self.connection.prepare_cached(include_str!("search/find.sql"))?;
        let ids = statement.query_map(params![asked, range.start(), range.end(), limit], |row| sql::id(row.get_ref(0)?))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// What asks the index for the words that begin so; nothing when there is none. The index knows where the words of so few
    /// letters are; of longer ones it would gather every place each time, unless it is asked for each.
    fn begun(&self, word: &str) -> Result<Option<String>, Error> {
        let prefix = format!("\"{}\" *", word.replace('"', ""));
        if word.chars().count() <= PREFIX {
            return Ok(Some(prefix));
        }
        let mut statement =
            self.connection.prepare_cached("SELECT word FROM _search_word WHERE word >= ?1 AND word < ?1 || char(1114111) LIMIT ?2")?;
        let words = statement.query_map(params![word, i64::try_from(ONE_BY_ONE + 1).unwrap_or(i64::MAX)], |row| row.get::<_, String>(0))?;
        let words: Vec<String> = words.map(|word| Ok(format!("\"{}\"", word?))).collect::<Result<_, rusqlite::Error>>()?;
        Ok(match words.len() {
            0 => None,
            many if many > ONE_BY_ONE => Some(prefix),
            _ => Some(format!("({})", words.join(" OR "))),
        })
    }

    /// Every word of the index with the row that has it, for the test of the index.
    #[doc(hidden)]
    pub fn indexed_words(&self) -> Result<Vec<(String, Id)>, Error> {
        self.connection.execute_batch("CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed USING fts5vocab (main, _search, instance)")?;
        let mut statement = self.connection.prepare(include_str!("search/words.sql"))?;
        let words = statement.query_map([], |row| Ok((row.get(0)?, sql::id(row.get_ref(1)?)?)))?;
        Ok(words.collect::<Result<_, _>>()?)
    }
}

/// The numbers that documents of a noun may have.
fn documents(noun: Noun) -> Option<RangeInclusive<i64>> {
    let place = i64::try_from(SEARCHED.iter().position(|one| *one == noun)?).ok()?;
    Some(place * EACH_NOUN + 1..=(place + 1) * EACH_NOUN)
}

/// Brings the index up to what some changes left.
pub(crate) fn follow(tx: &Transaction<'_>, changes: &[RowChange]) -> Result<(), Error> {
    let many = changes.len() > MANY;
    if many {
        gather(tx, GATHERED[0])?;
    }
    let (mut free, mut words) = (BTreeMap::new(), BTreeSet::new());
    for change in changes {
        let Some(range) = documents(change.noun) else { continue };
        let touches = |place: usize| place == change.noun.fields().len() || searched::fields(change.noun).any(|(own, _)| own == place);
        let values = match &change.what {
            // The whole row is at hand, and the moment of its deletion behind its fields.
            What::Came(values) => Some(Cow::Borrowed(values.as_slice())).filter(|_| values.last().is_none_or(Value::is_null)),
            What::Changed(fields) if !fields.iter().any(|(place, _, _)| touches(*place)) => continue,
            What::Changed(_) => record::get(tx, change.noun, change.id)?.map(|row| Cow::Owned(row.values)),
        };
        words.extend(index(tx, change.noun, &range, change.id, values.as_deref(), &mut free)?);
    }
    keep_words(tx, &words)?;
    if many { gather(tx, GATHERED[1]) } else { Ok(()) }
}

/// Keeps the words that are not known yet, each once and in their order: the next one is beside the last.
fn keep_words(tx: &Transaction<'_>, words: &BTreeSet<String>) -> Result<(), Error> {
    let mut statement = tx.prepare_cached("INSERT OR IGNORE INTO _search_word (word) VALUES (?1)")?;
    for word in words {
        statement.execute([word])?;
    }
    Ok(())
}

/// The next number of a document that is not taken, by noun, once it was asked for.
type Free = BTreeMap<Noun, i64>;

/// Puts what a row says now in the place of what it said; nothing when it is gone. Gives its words.
fn index(
    tx: &Transaction<'_>,
    noun: Noun,
    range: &RangeInclusive<i64>,
    id: Id,
    row: Option<&[Value]>,
    free: &mut Free,
) -> Result<Vec<String>, Error> {
    let known: Option<i64> =
        tx.prepare_cached("SELECT doc FROM _search_row WHERE id = ?1")?.query_row([id.as_bytes()], |row| row.get(0)).optional()?;
    let Some(row) = row else {
        if let Some(doc) = known {
            tx.prepare_cached("DELETE FROM _search WHERE rowid = ?1")?.execute([doc])?;
            tx.prepare_cached("DELETE FROM _search_row WHERE doc = ?1")?.execute([doc])?;
            action::heads::forget(tx, noun, doc)?;
            // The number may be the last, which is free again.
            free.remove(&noun);
        }
        return Ok(Vec::new());
    };
    let doc = match known {
        Some(doc) => doc,
        None => {
            let doc = match free.get(&noun) {
                Some(doc) => *doc,
                None => next(tx, range)?,
            };
            free.insert(noun, doc + 1);
            doc
        }
    };
    let values: Vec<(&Field, &Value)> = searched::fields(noun).filter_map(|(place, field)| Some((field, row.get(place)?))).collect();
    match known {
        Some(doc) => again(tx, noun, doc, id, &values),
        None => write(tx, noun, doc, id, &values),
    }
}

/// Writes a document that was not there, and gives its words.
fn write(tx: &Transaction<'_>, noun: Noun, doc: i64, id: Id, values: &[(&'static Field, &Value)]) -> Result<Vec<String>, Error> {
    let words = searched::words_of(values.iter().copied());
    tx.prepare_cached("INSERT INTO _search_row (doc, id) VALUES (?1, ?2)")?.execute(params![doc, id.as_bytes()])?;
    tx.prepare_cached("INSERT INTO _search (rowid, words) VALUES (?1, ?2)")?.execute(params![doc, words.join(" ")])?;
    action::heads::keep(tx, noun, doc, id, values)?;
    Ok(words)
}

/// Writes a document in the place of what it was, and gives its words.
fn again(tx: &Transaction<'_>, noun: Noun, doc: i64, id: Id, values: &[(&'static Field, &Value)]) -> Result<Vec<String>, Error> {
    let words = searched::words_of(values.iter().copied());
    tx.prepare_cached("INSERT OR REPLACE INTO _search (rowid, words) VALUES (?1, ?2)")?.execute(params![doc, words.join(" ")])?;
    action::heads::keep_again(tx, noun, doc, id, values)?;
    Ok(words)
}

fn next(tx: &Transaction<'_>, range: &RangeInclusive<i64>) -> Result<i64, Error> {
    let last: Option<i64> = tx
        .prepare_cached("SELECT max(doc) FROM _search_row WHERE doc BETWEEN ?1 AND ?2")?
        .query_row([range.start(), range.end()], |row| row.get(0))?;
    Ok(last.map_or(*range.start(), |last| last + 1))
}

/// Makes the index again from every live row.
pub(crate) fn rebuild(tx: &Transaction<'_>) -> Result<(), Error> {
    tx.execute_batch(
        "INSERT INTO _search (_search) VALUES ('delete-all'); DELETE FROM _search_row; DELETE FROM _search_word; DELETE FROM _text_head",
    )?;
    add(tx, SEARCHED)
}

/// Puts in the index the nouns that are looked through from one on, which it does not hold yet.
pub(crate) fn add_from(tx: &Transaction<'_>, first: Noun) -> Result<(), Error> {
    let from = SEARCHED.iter().position(|noun| *noun == first).unwrap_or(SEARCHED.len());
    add(tx, &SEARCHED[from..])
}

fn add(tx: &Transaction<'_>, nouns: &[Noun]) -> Result<(), Error> {
    gather(tx, GATHERED[0])?;
    let mut words = BTreeSet::new();
    for noun in nouns {
        add_noun(tx, *noun, &mut words)?;
    }
    keep_words(tx, &words)?;
    gather(tx, GATHERED[1])
}

fn gather(tx: &Transaction<'_>, bytes: i64) -> Result<(), Error> {
    tx.execute("INSERT INTO _search (_search, rank) VALUES ('hashsize', ?1)", [bytes])?;
    Ok(())
}

fn add_noun(tx: &Transaction<'_>, noun: Noun, words: &mut BTreeSet<String>) -> Result<(), Error> {
    let Some(range) = documents(noun) else { return Ok(()) };
    let fields: Vec<&'static Field> = searched::fields(noun).map(|(_, field)| field).collect();
    let columns: Vec<String> = fields.iter().map(|field| format!("\"{}\"", field.name)).collect();
    let text = format!("SELECT id, {} FROM {} WHERE deleted_at IS NULL ORDER BY id", columns.join(", "), noun.table());
    let mut statement = tx.prepare(&text)?;
    let mut rows = statement.query([])?;
    let mut doc = *range.start();
    while let Some(row) = rows.next()? {
        let id = sql::id(row.get_ref(0)?)?;
        let values: Vec<Value> = (1..=fields.len()).map(|place| row.get_ref(place).map(sql::value)).collect::<Result<_, _>>()?;
        let values: Vec<(&'static Field, &Value)> = fields.iter().copied().zip(&values).collect();
        words.extend(write(tx, noun, doc, id, &values)?);
        doc += 1;
    }
    Ok(())
}
