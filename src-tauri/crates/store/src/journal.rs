//! The one door. SQLite's session extension records what a transaction does to the synced tables; the changeset, the
//! history that follows from it and the journal row commit with the data.

pub(crate) mod changeset;
mod undo;

use crate::history::remember;
use crate::{Error, Memory, Op, Tx, Workspace, search};
use changeset::{RowChange, What, column, read};
use domain::{Id, Noun};
use rusqlite::session::Session;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::BTreeSet;

/// Undo keeps at most this many bytes of changesets; the newest is kept whatever its size.
pub const UNDO_BYTES: i64 = 64 << 20;

/// Who makes a change, and when (milliseconds since 1970).
#[derive(Clone, Copy, Debug)]
pub struct By<'a> {
    /// The author's name, from the laptop's settings.
    pub author: &'a str,
    /// The laptop's clock.
    pub at: i64,
}

/// What a change touched, by noun and identifier. A screen reloads just that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// The rows, each once.
    pub rows: Vec<(Noun, Id)>,
    /// The fields of rows that were there: what is derived from others is as it was.
    pub fields: BTreeSet<(Noun, &'static str)>,
    /// Whether a row went from one owner to another: what was known of the first is no longer so, though it is not named.
    pub rehomed: bool,
}

/// A step that can be taken back or made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its entry in the journal.
    pub entry: i64,
    /// The code of its operation.
    pub op: String,
    /// The noun that it is about.
    pub noun: Option<Noun>,
    /// Who made it.
    pub author: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Workspace {
    /// Makes a change: everything that `work` does commits together with its journal row, or nothing does. A change
    /// that changes nothing leaves no trace.
    ///
    /// # Errors
    /// What `work` answers, or [`Error::ReadOnly`], [`Error::DiskFull`] and the like: the file is as it was.
    pub fn transact<T, E: From<Error>>(&mut self, op: Op, by: By<'_>, work: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<(T, Changed), E> {
        self.become_a_replica()?;
        let tx = begin(&mut self.connection)?;
        if op.memory() == Memory::Founding {
            refuse_second_founding(&tx)?;
            let answer = work(&Tx::new(&tx, by.at))?;
            write_entry(&tx, self.replica, op, None, by, &[])?;
            search::rebuild(&tx)?;
            tx.commit().map_err(Error::from)?;
            return Ok((answer, Changed::default()));
        }
        let mut session = begin_session(&tx)?;
        let answer = work(&Tx::new(&tx, by.at))?;
        let rows = finish_session(&mut session)?;
        drop(session);
        if rows.changes.is_empty() {
            return Ok((answer, Changed::default()));
        }
        let entry = write_entry(&tx, self.replica, op, None, by, &rows.bytes)?;
        remember(&tx, entry, &rows.changes)?;
        search::follow(&tx, &rows.changes)?;
        if op.memory() == Memory::Undoable {
            undo::push(&tx, entry)?;
        }
        tx.commit().map_err(Error::from)?;
        Ok((answer, changed(&rows.changes)))
    }
}

fn refuse_second_founding(tx: &Transaction<'_>) -> Result<(), Error> {
    let entries: i64 = tx.query_row("SELECT count(*) FROM _journal", [], |row| row.get(0))?;
    if entries == 0 { Ok(()) } else { Err(Error::NotEmpty) }
}

struct Recorded {
    bytes: Vec<u8>,
    changes: Vec<RowChange>,
}

fn begin(connection: &mut Connection) -> Result<Transaction<'_>, Error> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

fn begin_session<'a>(tx: &'a Transaction<'_>) -> Result<Session<'a>, Error> {
    let mut session = Session::new(tx)?;
    for noun in Noun::ALL {
        session.attach(Some(noun.table()))?;
    }
    Ok(session)
}

fn finish_session(session: &mut Session<'_>) -> Result<Recorded, Error> {
    let mut bytes = Vec::new();
    session.changeset_strm(&mut bytes)?;
    let changes = read(&bytes)?;
    Ok(Recorded { bytes, changes })
}

fn changed(changes: &[RowChange]) -> Changed {
    let rows: BTreeSet<(Noun, Id)> = changes.iter().map(|change| (change.noun, change.id)).collect();
    let owns = |change: &RowChange, place: usize| change.noun.fields().get(place).is_some_and(|field| field.owner);
    let rehomed = changes.iter().any(|change| match &change.what {
        What::Came(_) => false,
        What::Changed(fields) => fields.iter().any(|(place, _, _)| owns(change, *place)),
    });
    let mut fields = BTreeSet::new();
    for change in changes {
        if let What::Changed(places) = &change.what {
            fields.extend(places.iter().map(|(place, _, _)| (change.noun, column(change.noun, *place))));
        }
    }
    Changed { rows: rows.into_iter().collect(), fields, rehomed }
}

/// Writes the journal row and gives its entry number. The hybrid clock is the laptop's, never behind what the file
/// has seen; the version vector is what this replica knew when it wrote.
fn write_entry(tx: &Transaction<'_>, replica: Id, op: Op, of: Option<i64>, by: By<'_>, changeset: &[u8]) -> Result<i64, Error> {
    let last: Option<i64> = tx.prepare_cached("SELECT max(clock) FROM _journal")?.query_row([], |row| row.get(0))?;
    let clock = (by.at << 12).max(last.unwrap_or(0) + 1);
    let sequence: Option<i64> =
        tx.prepare_cached("SELECT sequence FROM _version WHERE replica = ?1")?.query_row([replica.as_bytes()], |row| row.get(0)).optional()?;
    let sequence = sequence.unwrap_or(0) + 1;
    let versions: Option<String> = tx.prepare_cached(include_str!("journal/versions.sql"))?.query_row([], |row| row.get(0))?;
    tx.prepare_cached(include_str!("journal/insert.sql"))?.execute(params![
        replica.as_bytes(),
        sequence,
        clock,
        by.at,
        versions.unwrap_or_default(),
        op.code(),
        op.noun().map(Noun::table),
        of,
        by.author,
        changeset,
    ])?;
    let entry = tx.last_insert_rowid();
    tx.prepare_cached("INSERT INTO _version (replica, sequence) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET sequence = ?2")?
        .execute(params![replica.as_bytes(), sequence])?;
    Ok(entry)
}
