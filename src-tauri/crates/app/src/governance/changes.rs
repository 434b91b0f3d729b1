//! What has changed since a day, action by action: what a committee wants to hear first.

use crate::desk::Desk;
use crate::history;
use crate::label;
use crate::wire::{ActionChanges, Fault, HistoryArg, HistoryLine};
use domain::fold::natural;
use domain::records::Action;
use domain::{Id, Kind, Noun};
use std::collections::{BTreeMap, BTreeSet};

/// A committee reads a page or two, not the whole life of the plan.
const MOST: u32 = 5_000;

/// The changes of actions and of what belongs to them since a day (as typed), by number; of one field the newest
/// value, against the one that it held on that day. Statuses come first.
pub fn changes(desk: &Desk, since: &str) -> Result<Vec<ActionChanges>, Fault> {
    if since.trim().is_empty() {
        return Err(Fault::new("required").at("since"));
    }
    let asked = HistoryArg { noun: None, id: None, since: Some(since.to_owned()), until: None, limit: MOST };
    let mut found: Vec<ActionChanges> = Vec::new();
    let mut places: BTreeMap<Id, usize> = BTreeMap::new();
    for line in history::lines(desk, &asked)? {
        let Some(action) = action_of(desk, &line) else { continue };
        let place = *places.entry(action).or_insert_with(|| {
            found.push(ActionChanges { action, label: label::ever(desk, Noun::Action, action), gone: false, lines: Vec::new() });
            found.len() - 1
        });
        add(&mut found[place].lines, line);
    }
    for group in &mut found {
        group.gone = desk.workspace.row(Noun::Action, group.action)?.is_none();
        let born: BTreeSet<Id> = group.lines.iter().filter(|line| line.what == "created").map(|line| line.id).collect();
        let live = |line: &HistoryLine| Noun::from_table(&line.noun).is_some_and(|noun| desk.workspace.row(noun, line.id).ok().flatten().is_some());
        // What went and came back to where it was has not changed; what came and went since then never was.
        group.lines.retain(|line| match (line.what.as_str(), live(line), born.contains(&line.id)) {
            (_, false, true) | ("deleted" | "restored", true, false) => false,
            ("changed", ..) => line.before != line.after,
            _ => true,
        });
        group.lines.sort_by_key(|line| (rank(line), line.noun.clone()));
    }
    found.retain(|group| !group.lines.is_empty());
    found.sort_by_cached_key(|group| natural(&group.label));
    Ok(found)
}

/// Lines come newest first: an older change of the same field says what it held before.
fn add(lines: &mut Vec<HistoryLine>, line: HistoryLine) {
    match lines.iter_mut().find(|newer| newer.id == line.id && newer.field == line.field && newer.what == "changed" && line.what == "changed") {
        Some(newer) => newer.before = line.before,
        None => lines.push(line),
    }
}

/// The place of a line in its action: that it came or went, its status, its other fields, what belongs to it.
fn rank(line: &HistoryLine) -> u8 {
    match (line.noun == Noun::Action.table(), line.what.as_str(), line.field.as_deref()) {
        (true, "changed", Some("status")) => 1,
        (true, "changed", _) => 2,
        (true, ..) => 0,
        _ => 3,
    }
}

/// The action that a line is about: itself, or the one that its row belongs to.
fn action_of(desk: &Desk, line: &HistoryLine) -> Option<Id> {
    let noun = Noun::from_table(&line.noun)?;
    if noun == Noun::Action {
        return Some(line.id);
    }
    let owner = noun.fields().iter().find(|field| field.owner && field.kind == Kind::Ref(Noun::Action))?;
    let action = desk.workspace.row_ever(noun, line.id).ok()??.value(noun, owner.name).as_id()?;
    desk.workspace.find::<Action>(action).ok().map(|action| action.id)
}
