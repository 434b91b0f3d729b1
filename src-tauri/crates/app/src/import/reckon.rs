//! An action plan of a workbook beside the plan of the file: what is new, what changes, what is the same. Nothing is written here.
//!
//! Invariant: a value that is there is replaced only where the person said so; what is empty is filled.

use super::parts::Parts;
use super::rows::{self, Known};
use super::{Watch, accept};
use crate::clock;
use crate::desk::Desk;
use crate::wire::{Fault, PlanImportArg};
use domain::{Field, Id, Noun, Value};
use exchange::action_plan::{ActionDraft, How, Reading};
use exchange::book::Book;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// What a line of the workbook is to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// The plan has no such action.
    Fresh,
    /// It fills what is empty there.
    Fills,
    /// It says something else than what is there.
    Differs,
    /// It says what is there.
    Same,
}

impl State {
    /// Its word on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Fills => "fills",
            Self::Differs => "differs",
            Self::Same => "same",
        }
    }
}

/// A field that a line would change.
pub(super) struct Change {
    pub field: &'static Field,
    pub before: Value,
    pub after: Value,
    /// Whether it is written: it fills what is empty, or the person takes it.
    pub taken: bool,
}

/// A line, beside the plan.
pub(super) struct Line {
    pub state: State,
    /// The action that is there, or the one to be made.
    pub id: Id,
    /// Whether the person leaves it out.
    pub left: bool,
    pub changes: Vec<Change>,
    /// How many rows that belong to it are new: partners, budget, funding, notes.
    pub parts: usize,
}

/// Values by field.
pub(super) type Named = Vec<(&'static str, Value)>;
/// A row to make.
pub(super) type Insert = (Noun, Id, Named);

/// What an import would do.
pub(super) struct Reckoned {
    pub book: Arc<Book>,
    pub reading: Reading,
    /// Whether what was said of another workbook is taken for this one.
    pub remembered: bool,
    pub plan: Id,
    /// A line for each action of the reading, in its order.
    pub lines: Vec<Line>,
    /// The rows to make, each after those that it names.
    pub inserts: Vec<Insert>,
    /// The actions to change.
    pub updates: Vec<(Id, Named)>,
}

/// The key of a line, as decisions name it.
pub(super) fn key(draft: &ActionDraft) -> String {
    format!("{}:{}", draft.sheet, draft.row)
}

/// Reads the workbook and puts it beside the plan.
pub(super) fn reckon(desk: &mut Desk, asked: &PlanImportArg, watch: Watch<'_>) -> Result<Reckoned, Fault> {
    let accept::Read { book, reading, remembered } = accept::read(desk, asked, watch)?;
    let plan = plan_of(desk, asked.plan)?;
    let mut known = Known::read(desk, plan)?;
    let (lines, inserts, updates) = (Vec::new(), Vec::new(), Vec::new());
    let mut reckoned = Reckoned { book, reading, remembered, plan, lines, inserts, updates };
    let axes = rows::axes(&mut reckoned, &mut known);
    let mut ids: Vec<Id> = Vec::with_capacity(reckoned.reading.actions.len());
    let drafts = std::mem::take(&mut reckoned.reading.actions);
    let mut titles: HashMap<String, usize> = HashMap::new();
    for draft in &drafts {
        *titles.entry(rows::spelt(&draft.title)).or_default() += 1;
    }
    let decided = Decided { take: asked.take.iter().collect(), take_all: asked.take_all, leave: asked.leave.iter().collect() };
    for (done, draft) in drafts.iter().enumerate() {
        if done.is_multiple_of(TELL) && !watch("comparing", done, drafts.len()) {
            return Err(Fault::new("cancelled"));
        }
        let axis = draft.axis.map(|at| axes[at]);
        let parent = draft.parent.map(|at| ids[at]);
        let alone = titles.get(&rows::spelt(&draft.title)) == Some(&1);
        let line = one(desk, &decided, &mut known, &mut reckoned, draft, axis, parent, alone)?;
        ids.push(line.id);
        reckoned.lines.push(line);
    }
    reckoned.reading.actions = drafts;
    reckoned.drop_empty_axes();
    Ok(reckoned)
}

/// What the person decided, by the keys of lines.
struct Decided<'a> {
    take: HashSet<&'a String>,
    take_all: bool,
    leave: HashSet<&'a String>,
}

/// Between how many lines somebody is told how far the comparison is.
const TELL: usize = 256;

impl Reckoned {
    /// Whether what a column holds was guessed, and nobody has agreed yet.
    pub fn is_guessed(&self) -> bool {
        self.reading.sheets.iter().any(|(_, header)| header.how == How::Guessed)
    }

    /// An axis whose lines are all left out is not made. Axes come after those that they stand under: from the last to the first, each is known to be
    /// named or not.
    fn drop_empty_axes(&mut self) {
        let ids = |values: &Named| values.iter().filter_map(|(_, value)| value.as_id()).collect::<Vec<_>>();
        let mut named: HashSet<Id> =
            self.inserts.iter().filter(|(noun, _, _)| *noun == Noun::Action).flat_map(|(_, _, values)| ids(values)).collect();
        for (_, id, values) in self.inserts.iter().rev().filter(|(noun, _, _)| *noun == Noun::Axis) {
            if named.contains(id) {
                named.extend(ids(values));
            }
        }
        self.inserts.retain(|(noun, id, _)| *noun != Noun::Axis || named.contains(id));
    }
}

/// The plan that is asked for, or the only one.
fn plan_of(desk: &Desk, asked: Option<Id>) -> Result<Id, Fault> {
    let plans = desk.workspace.rows(Noun::Plan)?;
    match (asked, &plans[..]) {
        (Some(id), plans) if plans.iter().any(|plan| plan.id == id) => Ok(id),
        (Some(_), _) | (None, []) => Err(Fault::new("workbook_no_target")),
        (None, [plan]) => Ok(plan.id),
        (None, _) => Err(Fault::new("workbook_which_plan")),
    }
}

#[allow(clippy::too_many_arguments, reason = "a line, where it stands, and what it is put beside")]
fn one(
    desk: &Desk,
    decided: &Decided<'_>,
    known: &mut Known,
    reckoned: &mut Reckoned,
    draft: &ActionDraft,
    axis: Option<Id>,
    parent: Option<Id>,
    alone: bool,
) -> Result<Line, Fault> {
    let key = key(draft);
    let left = decided.leave.contains(&key) || parent.is_some_and(|parent| known.is_left(parent));
    let there = known.find(draft, axis, parent, alone);
    let id = there.unwrap_or_else(clock::fresh_id);
    if left {
        known.leave(id);
        let state = if there.is_some() { State::Same } else { State::Fresh };
        return Ok(Line { state, id, left, changes: Vec::new(), parts: 0 });
    }
    let before = reckoned.inserts.len();
    let mut values = rows::values(draft, known, reckoned);
    let made = reckoned.inserts.len();
    let mut line = match there {
        None => {
            if !values.iter().any(|(name, _)| *name == "status") {
                values.push(("status", "upcoming".into()));
            }
            values.extend([
                ("plan", reckoned.plan.into()),
                ("axis", axis.map_or(Value::Null, Value::Id)),
                ("parent", parent.map_or(Value::Null, Value::Id)),
            ]);
            reckoned.inserts.push((Noun::Action, id, values));
            Line { state: State::Fresh, id, left, changes: Vec::new(), parts: 0 }
        }
        Some(id) => {
            let takes = decided.take_all || decided.take.contains(&key);
            let changes = changes(known.row(id), &values, takes);
            let written: Named = changes.iter().filter(|change| change.taken).map(|change| (change.field.name, change.after.clone())).collect();
            if !written.is_empty() {
                reckoned.updates.push((id, written));
            }
            let state = match &changes[..] {
                [] => State::Same,
                all if all.iter().any(|change| !change.before.is_null()) => State::Differs,
                _ => State::Fills,
            };
            Line { state, id, left, changes, parts: 0 }
        }
    };
    let parts = Parts { desk, plan_has: there.is_some(), action: id };
    line.parts = parts.add(draft, known, reckoned)?;
    if line.state == State::Same && line.parts > 0 {
        line.state = State::Fills;
    }
    // Nobody needs a partner or a lead that only a value left aside would have named.
    if there.is_some() && !line.changes.iter().any(|change| change.taken) && line.parts == 0 {
        known.forget(reckoned.inserts.drain(before..made));
    }
    Ok(line)
}

fn changes(row: Option<&store::Row>, values: &[(&'static str, Value)], takes: bool) -> Vec<Change> {
    let field = |name: &str| Noun::Action.field(name);
    let own: HashMap<&str, &Value> =
        row.map(|row| values.iter().map(|(name, _)| (*name, row.value(Noun::Action, name))).collect()).unwrap_or_default();
    values
        .iter()
        .filter_map(|(name, after)| {
            let before = (*own.get(name)?).clone();
            let same = before == *after || rows::reads_alike(&before, after);
            (!same && !after.is_null()).then_some(())?;
            let taken = takes || before.is_null();
            Some(Change { field: field(name)?, before, after: after.clone(), taken })
        })
        .collect()
}
