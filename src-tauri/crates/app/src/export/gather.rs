//! The rows of an export, read once, in the order in which people look for them.
//!
//! Invariant: without contacts no personal field leaves the plan, not even as what a row is called; a reference to a row that was
//! deleted is none.

use super::What;
use crate::desk::Desk;
use crate::label;
use crate::wire::Fault;
use domain::fold::natural;
use domain::personal::{is_person, is_personal};
use domain::records::Territory;
use domain::{Day, Field, Id, Kind, Noun, Value};
use exchange::export::{Mark, Row, Table, Tables, VERSION};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::HistoryFilter;

/// Tables, ready to be written.
pub struct Gathered {
    /// The tables.
    pub tables: Tables,
    /// The personal fields that were left out.
    pub withheld: Vec<Withheld>,
}

/// What is left out of a noun: some fields, or every row.
#[derive(Clone, Debug, PartialEq)]
pub struct Withheld {
    /// The noun.
    pub noun: Noun,
    /// The fields; none when it is the whole table.
    pub fields: Vec<&'static str>,
}

/// Reads the tables.
pub fn gather(desk: &Desk, what: What, contacts: bool) -> Result<Gathered, Fault> {
    let tables = tables(desk, what.nouns(), contacts, &|noun| Ok(desk.workspace.rows(noun)?))?;
    let withheld = if contacts { Vec::new() } else { what.nouns().filter_map(withheld).collect() };
    Ok(Gathered { tables, withheld })
}

/// The tables of some nouns, whose rows `rows` answers: those of today, or of another day.
pub(crate) fn tables(
    desk: &Desk,
    nouns: impl Iterator<Item = Noun>,
    contacts: bool,
    rows_of: &dyn Fn(Noun) -> Result<Vec<store::Row>, Fault>,
) -> Result<Tables, Fault> {
    let hidden = |noun: Noun, field: &Field| !contacts && is_personal(noun, field);
    let written: Vec<Noun> = nouns.filter(|noun| contacts || !is_person(*noun)).collect();
    let named: BTreeSet<Noun> = written.iter().flat_map(|noun| noun.fields()).filter_map(target).collect();
    let mut rows: BTreeMap<Noun, Vec<store::Row>> = BTreeMap::new();
    for noun in written.iter().chain(&named) {
        if rows.contains_key(noun) {
            continue;
        }
        let mut read = rows_of(*noun)?;
        for (place, _) in noun.fields().iter().enumerate().filter(|(_, field)| hidden(*noun, field)) {
            read.iter_mut().for_each(|row| row.values[place] = Value::Null);
        }
        rows.insert(*noun, read);
    }
    let mut labels = HashMap::new();
    for noun in &named {
        labels.extend(rows[noun].iter().map(|row| (row.id, label::of_row(desk, *noun, row))));
    }
    let mut tables = Vec::with_capacity(written.len());
    for noun in &written {
        let read = if named.contains(noun) { rows[noun].clone() } else { rows.remove(noun).unwrap_or_default() };
        let places = noun.fields().iter().enumerate().filter(|(_, field)| !hidden(*noun, field)).map(|(place, _)| place).collect();
        tables.push(Table { noun: *noun, places, rows: sorted(*noun, read, &labels) });
    }
    let title = desk.workspace.load::<Territory>()?.into_iter().next().map(|territory| territory.name).unwrap_or_default();
    let mark = mark(desk, &tables, contacts)?;
    Ok(Tables { title, day: day(desk)?, contacts, tables, labels, mark })
}

/// Where the tables come from; nothing of a plan in which nothing was ever written.
fn mark(desk: &Desk, tables: &[Table], contacts: bool) -> Result<Option<Mark>, Fault> {
    let place = |position: store::Position| (position.replica, position.sequence);
    let (Some(first), Some(last)) = (desk.workspace.origin()?, desk.workspace.position()?) else { return Ok(None) };
    let rows = tables.iter().map(|table| (table.noun, table.rows.len())).collect();
    Ok(Some(Mark { version: VERSION, plan: place(first), at: place(last), contacts, format: None, rows, filler: None }))
}

/// The noun whose rows a field names.
fn target(field: &Field) -> Option<Noun> {
    if let Kind::Ref(noun) = field.kind { Some(noun) } else { None }
}

fn withheld(noun: Noun) -> Option<Withheld> {
    if is_person(noun) {
        return Some(Withheld { noun, fields: Vec::new() });
    }
    let fields: Vec<&str> = noun.fields().iter().filter(|field| is_personal(noun, field)).map(|field| field.name).collect();
    (!fields.is_empty()).then_some(Withheld { noun, fields })
}

/// Rows by what they belong to, their number or code, their day or year, their rank, what they are called; by identifier when all of
/// these are the same.
fn sorted(noun: Noun, rows: Vec<store::Row>, labels: &HashMap<Id, String>) -> Vec<Row> {
    let fields = noun.fields();
    let text = |value: &Value| match value {
        Value::Id(id) => labels.get(id).map(|label| natural(label)).unwrap_or_default(),
        Value::Text(text) => natural(text),
        Value::Int(int) => format!("{int:020}"),
        Value::Null | Value::Real(_) => String::new(),
    };
    let place = |wanted: &dyn Fn(&Field) -> bool| fields.iter().position(wanted);
    let by = [
        place(&|field| field.owner),
        place(&|field| matches!(field.name, "number" | "code" | "insee_code")),
        place(&|field| field.required && matches!(field.kind, Kind::Day | Kind::Year)),
    ];
    let rank = place(&|field| field.kind == Kind::Rank);
    let called = [
        place(&|field| matches!(field.name, "title" | "name" | "function" | "subject" | "organisation")),
        place(&|field| field.required && !field.owner && matches!(field.kind, Kind::Ref(_))),
    ];
    let parent = place(&|field| field.name == "parent");
    let key = |row: &store::Row| {
        let told = |place: &Option<usize>| place.map(|place| text(&row.values[place])).unwrap_or_default();
        let mut by = by.each_ref().map(told);
        if by[1].is_empty() {
            // A row without a number stands after the one that it is a part of, whose name begins with its number.
            by[1] = told(&parent);
        }
        // A rank is in the order of its bytes, not of the numbers in it.
        let rank = rank.and_then(|place| row.values[place].as_text()).unwrap_or_default().to_owned();
        (by, rank, called.each_ref().map(told), row.id)
    };
    let mut rows = rows;
    rows.sort_by_cached_key(key);
    rows.into_iter().map(|row| Row { id: row.id, values: row.values }).collect()
}

/// The day of the newest change.
pub(super) fn day(desk: &Desk) -> Result<Day, Fault> {
    let newest = desk.workspace.history(&HistoryFilter { limit: Some(1), ..HistoryFilter::default() })?;
    let at = newest.first().and_then(|change| chrono::DateTime::from_timestamp_millis(change.at)).unwrap_or_default();
    Ok(at.date_naive())
}
