//! Every live action as lists see it, in memory: read once from the file, then kept up with each change. A list of
//! 300,000 actions is filtered, sorted and summed here without asking SQLite.
//!
//! Invariants: what is here is what the file holds, after every change, undo and redo ([`Register::follow`]). An order once
//! made is kept sorted, never made again: by a change of a few rows at once, by one of many when it is asked for next. A row
//! keeps its place for as long as the register lives: what a window still shows of a list stays readable after the list has
//! changed.

mod column;
mod follow;
mod group;
mod held;
mod keep;
mod load;
mod moved;
mod order;
mod places;
mod row;

pub use column::{Column, SortKey};
pub use group::Group;
pub use keep::{Kept, Wanted};
pub use row::Totals;

use crate::wire::Fault;
use domain::{Day, Id, Noun};
use held::{Held, Texts};
use places::Places;
use row::{Fact, Leads, Row};
use rustc_hash::FxHashMap;
use std::collections::HashMap;
use store::Workspace;
use store::action::ActionLine;

/// How far after the one before an action is looked for, before it is looked up.
const NEAR: usize = 8;

/// An order of a plan (of every plan when absent).
type Scoped = (Option<Id>, SortKey);

/// What rows that are named are called: those who sort and group by them ask.
pub type Labels<'a> = &'a dyn Fn(Noun, Id) -> String;

/// The actions of a file.
#[derive(Default)]
pub struct Register {
    rows: Vec<Row>,
    /// The action of each place, close together: those who read a column look for them one after another.
    ids: Vec<Id>,
    leads: Leads,
    /// What filters and sums read of each row, close together.
    facts: Vec<Fact>,
    /// What letters are looked for in, in the order of places: looking through all of it walks through memory.
    texts: Texts,
    places: FxHashMap<Id, u32>,
    orders: HashMap<Scoped, Places>,
    /// What many changes have moved in orders that nobody has asked for since: these places may stand anywhere in them, and are
    /// put right when they are asked for.
    waiting: HashMap<Scoped, Vec<u32>>,
    /// Where each place stands by number, while nothing has changed it: empty before many places have moved.
    ranks: Vec<u32>,
    /// The values of the columns that were asked for beside those of the rows.
    columns: HashMap<Column, Held>,
    /// These columns, the one that was asked for last at the end.
    recent: Vec<Column>,
    /// The orders by those columns: made again after a change.
    sorted: HashMap<(Option<Id>, Column), Places>,
    totals: HashMap<Option<Id>, Totals>,
    /// The day on which the orders by lateness were made.
    today: Option<Day>,
}

impl Register {
    /// Reads the actions of a file.
    pub fn read(workspace: &Workspace) -> Result<Self, Fault> {
        let mut register = Self::default();
        let length = usize::try_from(workspace.count(Noun::Action)?).unwrap_or(0);
        register.rows.reserve_exact(length);
        register.ids.reserve_exact(length);
        register.facts.reserve_exact(length);
        register.places.reserve(length);
        workspace.each_action_line(None, |line| {
            register.add(line);
        })?;
        // The two orders by texts take the longest to make: a moment more while everything is read, and none when they are asked for.
        for key in [SortKey::Number, SortKey::Title] {
            register.order(None, key, crate::clock::today());
        }
        Ok(register)
    }

    /// The row at a place.
    pub fn line(&self, place: u32) -> Option<&ActionLine> {
        self.rows.get(place as usize).map(|row| &row.line)
    }

    /// The place of an action. `after` is that of the one asked for before: those who walk through the file ask in the order of
    /// places nearly always, and skip a few; nothing is then looked up.
    fn place_after(&self, after: Option<u32>, id: Id) -> Option<u32> {
        let from = after.map_or(0, |place| place as usize + 1).min(self.ids.len());
        let near = self.ids[from..].iter().take(NEAR).position(|one| *one == id);
        near.map_or_else(|| self.places.get(&id).copied(), |steps| u32::try_from(from + steps).ok())
    }

    /// The row of an action.
    pub fn find(&self, id: Id) -> Option<&ActionLine> {
        let place = *self.places.get(&id)?;
        self.facts[place as usize].live.then(|| &self.rows[place as usize].line)
    }

    /// The live actions of a plan (of every plan when absent), in no order that means anything.
    pub fn lines(&self, plan: Option<Id>) -> impl Iterator<Item = &ActionLine> {
        self.rows
            .iter()
            .zip(&self.facts)
            .filter(move |(row, fact)| fact.live && plan.is_none_or(|plan| row.line.plan == plan))
            .map(|(row, _)| &row.line)
    }

    /// How many actions a plan has, and their money.
    pub fn totals(&self, plan: Option<Id>) -> Totals {
        self.totals.get(&plan).copied().unwrap_or_default()
    }

    /// Takes a row in, or what has become of it, and gives its place.
    fn add(&mut self, line: ActionLine) -> u32 {
        let mut fact = Fact::of(&line);
        self.count(line.plan, fact, 1);
        let (row, text) = Row::of(line, &mut self.leads);
        fact.lead = u32::try_from(row.lead.number).unwrap_or(u32::MAX);
        match self.places.get(&row.line.id) {
            Some(place) => {
                let place = *place;
                self.facts[place as usize] = fact;
                self.rows[place as usize] = row;
                if self.texts.at(place) != text {
                    self.texts.set(place, &text);
                }
                place
            }
            None => {
                let place = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
                self.places.insert(row.line.id, place);
                self.facts.push(fact);
                self.ids.push(row.line.id);
                self.rows.push(row);
                self.texts.push(&text);
                place
            }
        }
    }

    fn count(&mut self, plan: Id, fact: Fact, sign: i64) {
        for scope in [None, Some(plan)] {
            self.totals.entry(scope).or_default().add(fact, sign);
        }
    }
}
