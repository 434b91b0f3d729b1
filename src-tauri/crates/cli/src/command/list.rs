//! `list`: actions, contracts or partners.

use super::Call;
use crate::{Answer, Outcome, print};
use app::{Desk, Fault, action, axis, clock, contract, partner};
use domain::code::CodeList;
use domain::records::Axis;
use domain::{Id, Noun, codes};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    match call.text("what").unwrap_or_default() {
        "contracts" => contracts(call, &desk)?,
        "partners" => partners(call, &desk)?,
        _ => actions(call, &desk)?,
    }
    Ok(Outcome::Well)
}

fn actions(call: &Call<'_>, desk: &Desk) -> Result<(), Fault> {
    let today = clock::today();
    let mut lines = desk.workspace.action_lines(None)?;
    action::natural_order(&mut lines);
    let mut axes: HashMap<Id, Vec<Axis>> = HashMap::new();
    let mut shown = Vec::with_capacity(lines.len());
    for line in &lines {
        let own = match axes.entry(line.plan) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(axis::sorted(desk, line.plan)?),
        };
        shown.push(action::line(desk, line, own, today));
    }
    let lines = shown;
    if call.json() {
        return print::json(&lines);
    }
    let mut rows = vec![header(call, Noun::Action, &["number", "status", "title"])];
    rows.extend(lines.into_iter().map(|line| vec![line.number, code(call, "status", &line.status), line.title]));
    print::table(&rows);
    Ok(())
}

fn contracts(call: &Call<'_>, desk: &Desk) -> Result<(), Fault> {
    let lines = contract::lines(desk, clock::today())?;
    if call.json() {
        return print::json(&lines);
    }
    let mut rows = vec![header(call, Noun::Contract, &["number", "kind", "granted", "title"])];
    rows.extend(lines.into_iter().map(|line| vec![line.number, code(call, "contract_kind", &line.kind), line.granted, line.title]));
    print::table(&rows);
    Ok(())
}

fn partners(call: &Call<'_>, desk: &Desk) -> Result<(), Fault> {
    let lines = partner::lines(desk, "")?;
    if call.json() {
        return print::json(&lines);
    }
    let mut rows = vec![header(call, Noun::Partner, &["name", "kind", "siren"])];
    rows.extend(lines.into_iter().map(|line| vec![line.name, line.kind, line.siren]));
    print::table(&rows);
    Ok(())
}

fn header(call: &Call<'_>, noun: Noun, fields: &[&str]) -> Vec<String> {
    fields.iter().map(|field| call.words.field(noun, field)).collect()
}

fn code(call: &Call<'_>, list: &str, code: &str) -> String {
    let list: Option<&&CodeList> = codes::LISTS.iter().find(|known| known.name == list);
    list.map_or_else(|| code.to_owned(), |list| call.words.code_of(list, code))
}
