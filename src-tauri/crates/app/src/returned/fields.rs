//! One field of a row that comes back: whether people changed it, whether the plan did, and what keeps it from being taken.

use super::known::Known;
use super::reckon::{Cause, Reckoned, finding};
use super::rows::One;
use crate::pack;
use domain::personal::is_personal;
use domain::{Id, Kind, Noun, Value};
use exchange::export::Row;
use exchange::tables::{Beside, Finding, Given, Kept, Problem, Said, shown, told};
use std::collections::HashMap;

/// What a field of the file is to the plan's.
pub(super) enum Compared {
    /// There is nothing to take.
    Same,
    /// It says something else, for this cause.
    Differs(Cause, Value),
}

/// Compares a field with what the plan holds, and with what it held when the file was written (`then`), when that is known.
pub(super) fn compare(one: &One<'_>, place: usize, row: &store::Row, then: Option<&Row>, known: &Known, findings: &mut Vec<Finding>) -> Compared {
    let field = &one.noun.fields()[place];
    // A row that came with this file before has, where the file says nothing, what new rows begin with.
    if one.added && one.found.columns_of(place).all(|(at, _)| one.given[at] == Given::Blank) {
        return Compared::Same;
    }
    let is_pack = one.bench.reading.mark.as_ref().is_some_and(|mark| mark.filler.is_some());
    // What was withheld from the file was not in it: nothing is known of what it said.
    let then = then.filter(|_| one.bench.now.contacts || !is_personal(one.noun, field));
    let held = Row { id: row.id, values: row.values.clone() };
    let like_now = || one.now.compare(one.found, one.noun, place, &held, one.given);
    let now = &row.values[place];
    let kept = then.map_or_else(like_now, |then| one.then.unwrap_or(one.now).compare(one.found, one.noun, place, then, one.given));
    match (kept, then) {
        (Kept::Alike, None) => return Compared::Same,
        (Kept::Alike, Some(then)) => {
            let was = &then.values[place];
            let same = is_pack || was == now || like_now() == Kept::Alike;
            return if same { Compared::Same } else { Compared::Differs(Cause::Plan, was.clone()) };
        }
        (Kept::Other | Kept::OtherThanCut, Some(_)) if like_now() == Kept::Alike => return Compared::Same,
        (Kept::Other | Kept::OtherThanCut, _) => {}
    }
    let mut refuse = |problem: Problem| {
        let column = shown(one.found, place);
        let given = one.found.columns_of(place).find(|(_, own)| Some(own.at) == column.map(|column| column.at)).map(|(at, _)| &one.given[at]);
        let given = told(given.unwrap_or(&Given::Blank), &one.bench.desk.words);
        findings.push(finding(one.at, one.row, column.map(|column| column.at), given, problem));
        Compared::Same
    };
    let is_end = one.noun.link().is_some_and(|link| [Some(link.one), Some(link.other), link.role].contains(&Some(field.name)));
    match kept {
        Kept::OtherThanCut => return refuse(Problem::Cut),
        _ if is_pack && !pack::is_open(one.noun, field) => return refuse(Problem::Locked),
        _ if field.kind == Kind::Digest => return refuse(Problem::MadeElsewhere),
        _ if is_end => return refuse(Problem::LinkEnds),
        _ => {}
    }
    let value = match said(one, place, then, known) {
        Said::Value(value) => value,
        Said::Wrong { at, given, problem, proposal } => {
            findings.push(Finding { proposal, ..finding(one.at, one.row, Some(at), given, problem) });
            return Compared::Same;
        }
    };
    if value == *now {
        return Compared::Same;
    }
    let people_alone = then.map_or(now.is_null(), |then| then.values[place] == *now);
    Compared::Differs(if people_alone { Cause::People } else { Cause::Both }, value)
}

/// What a field says. `then`: the row as it was written, when that is known.
pub(super) fn said(one: &One<'_>, place: usize, then: Option<&Row>, known: &Known) -> Said {
    let words = &one.bench.desk.words;
    let relabelled = then.map(|then| one.then.unwrap_or(one.now).is_relabelled(one.found, one.noun, place, then, one.given));
    let plain = |unit| Beside { names: known, relabelled, unit, words };
    let unit = one.noun.place("unit").filter(|unit| *unit != place && matches!(one.noun.fields()[*unit].kind, Kind::Code(_)));
    let counted = unit.and_then(|unit| {
        let own = one.found.columns_of(unit).next().map(|_| one.found.said(one.noun, unit, one.given, &plain(None)));
        match own {
            Some(Said::Value(Value::Text(code))) => Some(code),
            _ => then.and_then(|then| then.values[unit].as_text().map(str::to_owned)),
        }
    });
    one.found.said(one.noun, place, one.given, &plain(counted.as_deref()))
}

/// What names a row that is not there after all is not taken, nor what would stand above itself.
pub(super) fn settle(reckoned: &mut Reckoned, rows: &HashMap<Noun, HashMap<Id, store::Row>>, known: &mut Known) {
    while unnamed(reckoned, known) {}
    circles(reckoned, rows);
}

/// Takes out what names nobody; whether a row went that others may name.
fn unnamed(reckoned: &mut Reckoned, known: &mut Known) -> bool {
    let mut went = false;
    for line in &mut reckoned.lines {
        let dead = |place: usize, value: &Value| match (line.noun.fields()[place].kind, value) {
            (Kind::Ref(noun), Value::Id(id)) => (!known.has(noun, *id)).then_some(noun),
            _ => None,
        };
        let mut gone: Vec<(usize, Noun)> = Vec::new();
        if line.is_made() {
            let values = line.makes.iter().flatten().enumerate();
            gone.extend(values.filter_map(|(place, value)| Some((place, dead(place, value)?))));
        } else if line.makes.is_none() && !line.left {
            let taken = line.changes.iter().filter(|change| change.taken);
            gone.extend(taken.filter_map(|change| Some((change.place, dead(change.place, &change.after)?))));
        }
        for (place, noun) in gone {
            let at = line.changes.iter().find(|change| change.place == place).map(|change| change.at);
            reckoned.findings.push(finding(line.table, line.row, at, String::new(), Problem::NoRow { noun }));
            line.changes.retain(|change| change.place != place);
            let required = line.noun.fields()[place].required;
            match &mut line.makes {
                Some(_) if required => {
                    line.makes = None;
                    line.changes.clear();
                    line.state = super::reckon::State::Refused;
                    known.forget(line.noun, line.id);
                    went = true;
                    break;
                }
                Some(values) => values[place] = Value::Null,
                None => {}
            }
        }
    }
    went
}

/// A row cannot stand under itself, nor under what stands under it.
fn circles(reckoned: &mut Reckoned, rows: &HashMap<Noun, HashMap<Id, store::Row>>) {
    for noun in Noun::ALL {
        for (place, _) in noun.fields().iter().enumerate().filter(|(_, field)| field.kind == Kind::Ref(*noun)) {
            let mut above: HashMap<Id, Value> = rows.get(noun).into_iter().flatten().map(|(id, row)| (*id, row.values[place].clone())).collect();
            for line in reckoned.lines.iter().filter(|line| line.noun == *noun && !line.left) {
                if let Some(values) = line.makes.as_ref().filter(|_| line.is_made()) {
                    above.insert(line.id, values[place].clone());
                }
                for change in line.changes.iter().filter(|change| change.taken && change.place == place && line.makes.is_none()) {
                    above.insert(line.id, change.after.clone());
                }
            }
            let turns = |id: Id| {
                let mut at = above.get(&id).and_then(Value::as_id);
                let mut steps = 0;
                while let Some(next) = at.filter(|next| *next != id && steps <= above.len()) {
                    at = above.get(&next).and_then(Value::as_id);
                    steps += 1;
                }
                at.is_some()
            };
            for line in reckoned.lines.iter_mut().filter(|line| line.noun == *noun && !line.left) {
                let Some(at) = line.changes.iter().find(|change| change.taken && change.place == place).map(|change| change.at) else { continue };
                if !turns(line.id) {
                    continue;
                }
                reckoned.findings.push(finding(line.table, line.row, Some(at), String::new(), Problem::Circle));
                line.changes.retain(|change| change.place != place);
                if let Some(values) = &mut line.makes {
                    values[place] = Value::Null;
                }
            }
        }
    }
}
