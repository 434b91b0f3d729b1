//! A template made into rows: its days counted from the first one, its amounts shared out to the cent, and what people
//! changed instead of both.
//!
//! Invariant: nothing is written, and the preview and the contract come from this one reading.

use crate::cell;
use crate::desk::Desk;
use crate::wire::{ContractDraftArg, Fault, Typed};
use domain::calendar::{days_after, months_after};
use domain::field::stored_day;
use domain::{Cents, Day, Field, Id, Kind, Noun, Rate, Value};
use exchange::template::{Template, TemplateRow};
use std::collections::HashMap;

/// A field of a drafted row.
pub(super) struct DraftedCell {
    pub field: &'static Field,
    pub value: Value,
    pub usage: bool,
    pub edited: bool,
    /// The key of the row that it names.
    pub names: Option<String>,
    pub fault: Option<Fault>,
}

/// A drafted row.
pub(super) struct Drafted {
    pub key: String,
    pub noun: Noun,
    pub id: Id,
    pub cells: Vec<DraftedCell>,
}

impl Drafted {
    /// The value of a field; nothing when the template does not say it.
    pub fn value(&self, name: &str) -> &Value {
        self.cells.iter().find(|cell| cell.field.name == name).map_or(&Value::Null, |cell| &cell.value)
    }
}

/// The rows that a template makes, the contract first.
pub(super) struct Draft {
    pub rows: Vec<Drafted>,
}

/// A row of the template that will be made; one that comes back has its number and its day.
struct Wanted<'a> {
    key: String,
    row: &'a TemplateRow,
    each: Option<(usize, Day)>,
}

/// A cell, by its row's key and its field, that takes so many hundredths of an amount.
struct Weighted<'a> {
    place: (&'a str, &'a str),
    weight: u64,
}

/// What every form of a contract asks, whatever its template says.
const ASKED: &[&str] = &["number", "title", "beneficiary", "beneficiary_siren", "signed_on", "starts_on"];

/// Makes rows of a template.
pub(super) fn draft(desk: &Desk, template: &Template, asked: &ContractDraftArg) -> Result<Draft, Fault> {
    let starts_on = Noun::Contract.field("starts_on").ok_or_else(|| Fault::new("no_field"))?;
    let starts_on = cell::parse(&desk.words, starts_on, &Typed::Text(asked.starts_on.clone()))?;
    let start: Day = day(&starts_on).ok_or_else(|| Fault::new("required").at("starts_on"))?;
    let head = template.rows.first().filter(|row| row.noun == "contract").ok_or_else(|| Fault::new("internal").with("detail", "contract"))?;
    let contract = contract(desk, head, asked, start);
    let known: HashMap<&str, &Value> = contract.cells.iter().map(|cell| (cell.field.name, &cell.value)).collect();
    let end = known.get("ends_on").and_then(|value| day(value));

    let mut wanted: Vec<Wanted<'_>> = Vec::new();
    for row in &template.rows[1..] {
        match row.every {
            None => wanted.push(Wanted { key: row.key.clone(), row, each: None }),
            Some(months) => {
                wanted.extend(each(start, end, months).map(|each| Wanted { key: format!("{}-{}", row.key, each.0), row, each: Some(each) }));
            }
        }
    }
    wanted.retain(|one| !asked.without.contains(&one.key) && is_at_hand(desk, one.row));
    let ids: HashMap<String, Id> = wanted.iter().map(|one| (one.key.clone(), crate::clock::fresh_id())).collect();
    let shares = shares(&wanted, &known);
    let mut rows = Vec::with_capacity(wanted.len() + 1);
    for Wanted { key, row, each } in &wanted {
        let noun = Noun::from_table(&row.noun).ok_or_else(|| Fault::new("no_noun").with("noun", &row.noun))?;
        let mut cells = Vec::new();
        for field in noun.fields() {
            let Some(says) = row.says.get(field.name) else { continue };
            let (value, names) = match field.kind {
                Kind::Ref(_) => named(desk, says, &ids),
                Kind::Day => (said_day(says, &known, each.map(|(_, on)| on)).map_or(Value::Null, Value::from), None),
                Kind::Cents if says.contains(" of ") => (shares.get(&(key.as_str(), field.name)).copied().map_or(Value::Null, Value::from), None),
                _ => {
                    let text = each.map_or_else(|| says.clone(), |(number, _)| says.replace("{n}", &number.to_string()));
                    (cell::parse(&desk.words, field, &Typed::Text(text))?, None)
                }
            };
            cells.push(edited(desk, asked, key, field, value, names, row.usage.iter().any(|name| name == field.name)));
        }
        rows.push(Drafted { key: key.clone(), noun, id: ids[key], cells });
    }
    rows.insert(0, contract);
    Ok(Draft { rows })
}

/// The contract's own row: a field may be said from others, in whatever order they stand.
fn contract(desk: &Desk, head: &TemplateRow, asked: &ContractDraftArg, start: Day) -> Drafted {
    let wanted: Vec<&'static Field> =
        Noun::Contract.fields().iter().filter(|field| ASKED.contains(&field.name) || head.says.contains_key(field.name)).collect();
    let mut cells: HashMap<&str, DraftedCell> = HashMap::new();
    // Each turn settles what is said from what the turns before have settled.
    for _ in 0..wanted.len() {
        for field in &wanted {
            if cells.contains_key(field.name) {
                continue;
            }
            let says = head.says.get(field.name).map_or("", String::as_str);
            let known: HashMap<&str, &Value> = cells.iter().map(|(name, cell)| (*name, &cell.value)).collect();
            let waits = words_of(says).any(|word| wanted.iter().any(|one| one.name == word) && !known.contains_key(word));
            let is_said_from_others = matches!(field.kind, Kind::Day | Kind::Cents);
            if is_said_from_others && waits {
                continue;
            }
            let value = match field.kind {
                _ if field.name == "starts_on" => Value::from(start),
                Kind::Day => said_day(says, &known, None).map_or(Value::Null, Value::from),
                Kind::Cents if says.contains(" of ") => said_share(says, &known).map_or(Value::Null, Value::from),
                _ => cell::parse(&desk.words, field, &Typed::Text(says.to_owned())).unwrap_or(Value::Null),
            };
            let usage = head.usage.iter().any(|name| name == field.name);
            cells.insert(field.name, edited(desk, asked, &head.key, field, value, None, usage));
        }
    }
    let cells = wanted.iter().filter_map(|field| cells.remove(field.name)).collect();
    Drafted { key: head.key.clone(), noun: Noun::Contract, id: crate::clock::fresh_id(), cells }
}

/// The cell with what people typed instead, when they did. What cannot be read keeps what the template says, and its fault.
fn edited(desk: &Desk, asked: &ContractDraftArg, key: &str, field: &'static Field, value: Value, names: Option<String>, usage: bool) -> DraftedCell {
    let typed = asked.edits.get(key).and_then(|fields| fields.get(field.name)).filter(|_| field.name != "starts_on");
    let mut cell = DraftedCell { field, value, usage, edited: typed.is_some(), names, fault: None };
    if let Some(typed) = typed {
        let read = cell::parse(&desk.words, field, typed);
        match read.and_then(|value| field.check(&value).map(|()| value).map_err(|refusal| refused(key, field, refusal))) {
            Ok(value) => cell.value = value,
            Err(fault) => cell.fault = Some(fault),
        }
    }
    cell
}

fn refused(key: &str, field: &'static Field, refusal: domain::field::Refusal) -> Fault {
    Fault::from(store::Error::Refused { noun: Noun::Contract, field: field.name, refusal }).with("row", key)
}

/// The days on which a row comes back, numbered from one: strictly inside the contract.
fn each(start: Day, end: Option<Day>, months: i32) -> impl Iterator<Item = (usize, Day)> {
    (1..100)
        .map_while(move |number: i32| Some((usize::try_from(number).ok()?, months_after(start, months.checked_mul(number)?)?)))
        .take_while(move |(_, on)| end.is_some_and(|end| days_after(end, -31).is_some_and(|last| *on < last)))
}

/// Whether the funder that a row cannot be without is in the file.
fn is_at_hand(desk: &Desk, row: &TemplateRow) -> bool {
    row.noun != "contract_funder" || row.says.get("funder").is_some_and(|says| funder(desk, says).is_some())
}

fn funder(desk: &Desk, says: &str) -> Option<Id> {
    let id = crate::file::funder_id(says.strip_prefix("funder:")?);
    desk.workspace.is_live(Noun::Funder, id).ok()?.then_some(id)
}

fn named(desk: &Desk, says: &str, ids: &HashMap<String, Id>) -> (Value, Option<String>) {
    match says.strip_prefix('@') {
        Some(key) => ids.get(key).map_or((Value::Null, None), |id| (Value::Id(*id), Some(key.to_owned()))),
        None => (funder(desk, says).map_or(Value::Null, Value::Id), None),
    }
}

/// The words of what a field says that may be other fields.
fn words_of(says: &str) -> impl Iterator<Item = &str> {
    says.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// A day said from another: `ends_on + 3m - 1d`. `each` is the day on which the row comes back.
fn said_day(says: &str, known: &HashMap<&str, &Value>, each: Option<Day>) -> Option<Day> {
    let mut parts = says.split_whitespace();
    let mut at = match parts.next()? {
        "each" => each?,
        name => day(known.get(name)?)?,
    };
    while let (Some(sign), Some(by)) = (parts.next(), parts.next()) {
        let (number, unit) = by.split_at(by.len().checked_sub(1)?);
        let number: i32 = number.parse().ok()?;
        let number = if sign == "-" { -number } else { number };
        at = if unit == "m" { months_after(at, number)? } else { days_after(at, number)? };
    }
    Some(at)
}

/// An amount said as a share of another: `aid_rate of eligible_base`.
fn said_share(says: &str, known: &HashMap<&str, &Value>) -> Option<Cents> {
    let (rate, base) = says.split_once(" of ")?;
    Some(Cents(known.get(base)?.as_int()?).at(Rate(known.get(rate)?.as_int()?)))
}

/// The amounts of rows that share one of the contract's: `40 of granted` is forty hundredths of it. Those of one noun and
/// one field add up to the whole to the cent when their hundredths make a hundred.
fn shares<'a>(wanted: &'a [Wanted<'a>], known: &HashMap<&str, &Value>) -> HashMap<(&'a str, &'a str), Cents> {
    let mut groups: HashMap<(&str, &str, &str), Vec<Weighted<'a>>> = HashMap::new();
    for one in wanted {
        for (field, says) in &one.row.says {
            if let Some((weight, base)) = says.split_once(" of ")
                && let Ok(weight) = weight.parse()
            {
                groups.entry((&one.row.noun, field, base)).or_default().push(Weighted { place: (&one.key, field), weight });
            }
        }
    }
    let mut found = HashMap::new();
    for ((.., base), members) in groups {
        let Some(whole) = known.get(base).and_then(|value| value.as_int()).map(Cents) else { continue };
        let mut weights: Vec<u64> = members.iter().map(|one| one.weight).collect();
        let total: u64 = weights.iter().sum();
        weights.push(100_u64.saturating_sub(total));
        found.extend(members.iter().map(|one| one.place).zip(whole.split(&weights)));
    }
    found
}

pub(super) fn day(value: &Value) -> Option<Day> {
    stored_day(value.as_text()?)
}
