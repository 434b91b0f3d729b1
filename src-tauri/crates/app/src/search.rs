//! Rows found by words, wherever their texts have them: with where, and with what they stand in.

mod actions;
mod excerpt;
mod within;

use crate::desk::Desk;
use crate::label;
use crate::wire::{Fault, SearchArg, SearchGroup, SearchHit};
use domain::fold::{natural, words};
use domain::searched::SEARCHED;
use domain::{Id, Noun};
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
    let ids = desk.workspace.search(noun, wanted, WEIGHED)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(weighed(desk, noun, id, wanted)?);
    }
    // Those whose label says the most come first.
    found.sort_by(|one, other| (other.0, &one.1).cmp(&(one.0, &other.1)));
    let more = found.len() > each;
    Ok((found.into_iter().take(each).map(|(_, _, hit)| hit).collect(), more))
}

/// A row that was found, with how many of the words its label has and how it is sorted; nothing when no page shows it.
fn weighed(desk: &Desk, noun: Noun, id: Id, wanted: &[String]) -> Result<Option<(usize, String, SearchHit)>, Fault> {
    let Some(row) = desk.workspace.row(noun, id)? else { return Ok(None) };
    let Some(within) = within::of(desk, noun, &row)? else { return Ok(None) };
    let label = label::of_row(desk, noun, &row);
    let named = excerpt::count(&label, wanted);
    let hit = shown(desk, noun, &row, &label, wanted, within);
    Ok(Some((named, natural(&label), hit)))
}

fn shown(desk: &Desk, noun: Noun, row: &Row, label: &str, wanted: &[String], within: Vec<(Noun, Id)>) -> SearchHit {
    let (field, excerpt) = excerpt::of(noun, row, label, wanted).map_or((None, Vec::new()), |(field, pieces)| (Some(field.to_owned()), pieces));
    SearchHit {
        id: row.id,
        label: excerpt::pieces(label, wanted),
        field,
        excerpt,
        context: within.last().map(|(noun, id)| label::of(desk, *noun, *id)).unwrap_or_default(),
        within: within.into_iter().map(within::wire).collect(),
    }
}
