//! Actions found by words: those that their number and title name, then those whose lead does, then those whose texts do.

use super::{excerpt, shown};
use crate::desk::Desk;
use crate::label;
use crate::wire::{Fault, SearchHit};
use domain::{Id, Noun};
use store::action::ActionLine;

pub(super) fn find(desk: &mut Desk, text: &str, wanted: &[String], each: usize) -> Result<(Vec<SearchHit>, bool), Fault> {
    let lines: Vec<ActionLine> = match text.trim() {
        "" => Vec::new(),
        text => desk.register()?.named(text, crate::clock::today(), each + 1).into_iter().cloned().collect(),
    };
    let mut hits: Vec<SearchHit> =
        lines.iter().map(|line| SearchHit { context: label::of(desk, Noun::Plan, line.plan), ..of_line(line, wanted) }).collect();
    let limit = u32::try_from(2 * each + 1).unwrap_or(u32::MAX);
    let others = if hits.len() > each { Vec::new() } else { desk.workspace.search(Noun::Action, wanted, limit)? };
    for id in others {
        if hits.len() > each {
            break;
        }
        if !lines.iter().any(|line| line.id == id) {
            hits.extend(of_texts(desk, id, wanted)?);
        }
    }
    let more = hits.len() > each;
    hits.truncate(each);
    Ok((hits, more))
}

/// An action that its number, its title or its lead names.
fn of_line(line: &ActionLine, wanted: &[String]) -> SearchHit {
    let label = label::of_line(line);
    let lead = line.lead.as_deref().filter(|lead| excerpt::count(&label, wanted) < wanted.len() && excerpt::count(lead, wanted) > 0);
    SearchHit {
        id: line.id,
        label: excerpt::pieces(&label, wanted),
        field: lead.map(|_| "lead".to_owned()),
        excerpt: lead.map(|lead| excerpt::pieces(lead, wanted)).unwrap_or_default(),
        within: Vec::new(),
        context: String::new(),
    }
}

/// An action of which another text has the words.
fn of_texts(desk: &Desk, id: Id, wanted: &[String]) -> Result<Option<SearchHit>, Fault> {
    let Some(row) = desk.workspace.row(Noun::Action, id)? else { return Ok(None) };
    let label = label::of_row(desk, Noun::Action, &row);
    let plan = row.value(Noun::Action, "plan").as_id().map(|plan| label::of(desk, Noun::Plan, plan));
    let hit = shown(desk, Noun::Action, &row, &label, wanted, Vec::new());
    Ok(Some(SearchHit { context: plan.unwrap_or_default(), ..hit }))
}
