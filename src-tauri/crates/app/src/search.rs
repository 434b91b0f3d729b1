//! Rows found by words, wherever their texts have them: with where, and with what they stand in.

mod actions;
mod excerpt;
mod within;

use crate::desk::Desk;
use crate::label;
use crate::wire::{Fault, RowArg, SearchArg, SearchGroup, SearchHit};
use domain::fold::{natural, words};
use domain::searched::SEARCHED;
use domain::{Id, Noun};
use std::cmp::Reverse;
use store::Row;

/// The fewest letters that are looked for.
const LETTERS: usize = 2;
/// Of how many rows of a noun the best are shown.
const WEIGHED: u32 = 24;

/// The rows that have, for each word, one that begins so. Accents and case do not count.
pub fn search(desk: &mut Desk, asked: &SearchArg) -> Result<Vec<SearchGroup>, Fault> {
    let wanted: Vec<String> = words(&asked.text).into_iter().filter(|word| word.chars().count() >= LETTERS).collect();
    let each = usize::try_from(asked.each).unwrap_or(usize::MAX);
    let mut groups = Vec::new();
    for noun in SEARCHED {
        let (hits, more) = match noun {
            Noun::Action => actions::find(desk, &asked.text, &wanted, each)?,
            _ => find(desk, *noun, &wanted, each)?,
        };
        if !hits.is_empty() {
            groups.push(SearchGroup { noun: noun.table().to_owned(), hits, more });
        }
    }
    Ok(groups)
}

fn find(desk: &Desk, noun: Noun, wanted: &[String], each: usize) -> Result<(Vec<SearchHit>, bool), Fault> {
    let mut rows = Vec::new();
    for id in desk.workspace.search(noun, wanted, WEIGHED)? {
        let Some(row) = desk.workspace.row(noun, id)? else { continue };
        let label = label::of_row(desk, noun, &row);
        rows.push((Reverse(excerpt::count(&label, wanted)), natural(&label), label, row));
    }
    // Those whose label says the most come first.
    rows.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    let mut hits = Vec::new();
    for (_, _, label, row) in rows {
        // A row that no page shows leads nowhere.
        let Some(within) = within::of(desk, noun, &row)? else { continue };
        if hits.len() == each {
            return Ok((hits, true));
        }
        hits.push(shown(desk, noun, &row, &label, wanted, within));
    }
    Ok((hits, false))
}

fn shown(desk: &Desk, noun: Noun, row: &Row, label: &str, wanted: &[String], within: Vec<(Noun, Id)>) -> SearchHit {
    let (field, excerpt) = excerpt::of(noun, row, label, wanted).map_or((None, Vec::new()), |(field, pieces)| (Some(field.to_owned()), pieces));
    SearchHit {
        id: row.id,
        label: excerpt::pieces(label, wanted),
        field,
        excerpt,
        context: within.last().map(|(noun, id)| desk.label(*noun, *id)).unwrap_or_default(),
        within: within.into_iter().map(|(noun, id)| RowArg { noun: noun.table().to_owned(), id }).collect(),
    }
}
