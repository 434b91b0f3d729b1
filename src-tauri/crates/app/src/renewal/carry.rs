//! What a new programme takes from the previous one, row by row. Nothing is written here: the preview counts these rows,
//! the renewal makes them.
//!
//! Invariant: no row names one that is gone, and each comes after those that it names.

use super::review::latest;
use crate::desk::Desk;
use crate::wire::{Fault, RenewArg, RenewPlan, Typed};
use crate::{cell, clock};
use domain::calendar::moved;
use domain::code::Code;
use domain::codes::Status;
use domain::records::Plan;
use domain::{Day, Id, Kind, Noun, Value};
use std::collections::{HashMap, HashSet};
use store::Row;

/// The rows of a new programme.
#[derive(Default)]
pub(super) struct Carried {
    /// To make, in order.
    pub rows: Vec<(Noun, Id, Vec<Value>)>,
    /// Reviews, and what their action becomes.
    pub reviews: Vec<(Id, Id)>,
    /// The new plan.
    pub plan: Option<Id>,
    /// The new contract.
    pub contract: Option<Id>,
    /// From the start of the previous programme to that of the new one.
    pub shift: Option<(Day, Day)>,
    /// What each copied row became.
    pub became: HashMap<Id, Id>,
    /// Actions of the plan that are left.
    pub left: u32,
}

/// Links and parts of an action that go with it. What happened to it does not: notes, expenses, files, decisions.
const PARTS: &[Noun] = &[Noun::ActionAxis, Noun::ActionLink, Noun::ActionPartner, Noun::ActionMeasure, Noun::ActionCommune, Noun::ActionIndicator];

/// Reads what is asked.
pub(super) fn carry(desk: &Desk, asked: &RenewArg) -> Result<Carried, Fault> {
    if asked.plan.is_none() && asked.contract.is_none() {
        return Err(Fault::new("nothing_to_renew"));
    }
    let mut carried = Carried::default();
    if let Some(plan) = &asked.plan {
        carried.plan(desk, plan)?;
    }
    if let Some(contract) = &asked.contract {
        carried.contract(desk, contract)?;
    }
    carried.settle(desk)?;
    Ok(carried)
}

impl Carried {
    fn plan(&mut self, desk: &Desk, asked: &RenewPlan) -> Result<(), Fault> {
        let old = desk.workspace.find::<Plan>(asked.from)?;
        let (title, starts_on, ends_on) = head(desk, Noun::Plan, &asked.title, &asked.starts_on, &asked.ends_on)?;
        self.shift = old.starts_on.zip(starts_on);
        let own = desk.workspace.row(Noun::Plan, asked.from)?.ok_or(store::Error::NoRow { noun: Noun::Plan, id: asked.from })?;
        let plan = self.copy(
            Noun::Plan,
            &own,
            &[
                ("title", title),
                ("starts_on", starts_on.map_or(Value::Null, Value::from)),
                ("ends_on", ends_on.map_or(Value::Null, Value::from)),
                ("previous_plan", asked.from.into()),
            ],
        );
        self.plan = Some(plan);
        for axis in desk.workspace.rows_naming(Noun::Axis, "plan", asked.from)? {
            self.copy(Noun::Axis, &axis, &[]);
        }
        let chosen: HashSet<Id> = asked.actions.iter().copied().collect();
        let mut all = desk.workspace.rows_naming(Noun::Action, "plan", asked.from)?;
        let whole = all.len();
        all.retain(|row| chosen.contains(&row.id));
        self.left = u32::try_from(whole - all.len()).unwrap_or(u32::MAX);
        let reviews = latest(desk)?;
        for row in &all {
            let next = self.action(row);
            self.reviews.extend(reviews.get(&row.id).map(|review| (review.id, next)));
        }
        for row in &all {
            for noun in PARTS {
                let end = noun.link().map_or("action", |link| link.one);
                for part in desk.workspace.rows_naming(*noun, end, row.id)? {
                    // A link to an action that stays behind stays with it.
                    let other = part.value(Noun::ActionLink, "to_action").as_id();
                    if *noun != Noun::ActionLink || other.is_some_and(|other| self.became.contains_key(&other)) {
                        self.copy(*noun, &part, &[]);
                    }
                }
            }
            if asked.milestones {
                for part in desk.workspace.rows_naming(Noun::Milestone, "action", row.id)? {
                    let due = self.moved(part.value(Noun::Milestone, "due_on"));
                    self.copy(Noun::Milestone, &part, &[("due_on", due), ("done_on", Value::Null)]);
                }
            }
            if asked.budgets {
                for part in desk.workspace.rows_naming(Noun::BudgetLine, "action", row.id)? {
                    let year = self.moved_year(part.value(Noun::BudgetLine, "year"));
                    self.copy(Noun::BudgetLine, &part, &[("year", year), ("committed", Value::Null), ("paid", Value::Null)]);
                }
            }
        }
        Ok(())
    }

    /// An action as it begins again: to come, its days moved, nothing of it done.
    fn action(&mut self, row: &Row) -> Id {
        let days = ["planned_start", "planned_end", "benefit_from"].map(|name| (name, self.moved(row.value(Noun::Action, name))));
        let mut set = vec![
            ("status", Status::Upcoming.code().into()),
            ("status_reason", Value::Null),
            ("progress", Value::Null),
            ("actual_start", Value::Null),
            ("actual_end", Value::Null),
            ("previous_action", row.id.into()),
        ];
        set.extend(days);
        self.copy(Noun::Action, row, &set)
    }

    /// A day moved with the programme.
    pub(super) fn moved(&self, value: &Value) -> Value {
        let day = value.as_text().and_then(|text| text.parse::<Day>().ok());
        match (day, self.shift) {
            (Some(day), Some((from, to))) => moved(day, from, to).map_or(Value::Null, Value::from),
            (Some(day), None) => day.into(),
            (None, _) => Value::Null,
        }
    }

    fn moved_year(&self, value: &Value) -> Value {
        use chrono::Datelike;
        match (value.as_int(), self.shift) {
            (Some(year), Some((from, to))) => Value::Int(year + i64::from(to.year() - from.year())),
            _ => value.clone(),
        }
    }

    /// A row with other values in some fields; what it names that was copied is the copy.
    pub(super) fn copy(&mut self, noun: Noun, row: &Row, set: &[(&str, Value)]) -> Id {
        let id = clock::fresh_id();
        let values = noun
            .fields()
            .iter()
            .zip(&row.values)
            .map(|(field, value)| set.iter().find(|(name, _)| *name == field.name).map_or_else(|| value.clone(), |(_, given)| given.clone()))
            .collect();
        self.became.insert(row.id, id);
        self.rows.push((noun, id, values));
        id
    }

    /// Every reference to what was copied names the copy, save lineage itself; one to what is gone is left out, and so is a
    /// row that cannot be without it. Rows then stand after those that they name.
    fn settle(&mut self, desk: &Desk) -> Result<(), Fault> {
        const LINEAGE: &[&str] = &["previous_plan", "previous_action", "previous_contract"];
        let made: HashSet<Id> = self.rows.iter().map(|(_, id, _)| *id).collect();
        let became = &self.became;
        let mut kept: Vec<(Noun, Id, Vec<Value>)> = Vec::with_capacity(self.rows.len());
        for (noun, id, mut values) in std::mem::take(&mut self.rows) {
            let mut whole = true;
            for (field, value) in noun.fields().iter().zip(&mut values) {
                let (Kind::Ref(other), Some(named)) = (field.kind, value.as_id()) else { continue };
                let own = Some(named).filter(|_| LINEAGE.contains(&field.name)).or_else(|| became.get(&named).copied()).unwrap_or(named);
                let same_place = field.name == "parent" && own == named && !made.contains(&own);
                *value = if same_place || !(made.contains(&own) || desk.workspace.is_live(other, own)?) { Value::Null } else { own.into() };
                whole &= !(value.is_null() && field.required);
            }
            if whole {
                kept.push((noun, noun.link_id(&values).unwrap_or(id), values));
            }
        }
        let parents: HashMap<Id, Id> =
            kept.iter().filter_map(|(noun, id, values)| Some((*id, values.get(noun.place("parent")?)?.as_id()?))).collect();
        let depth = |id: Id| std::iter::successors(parents.get(&id), |above| parents.get(above)).take(parents.len()).count();
        let order = |noun: Noun| Noun::ALL.iter().position(|one| *one == noun);
        kept.sort_by_key(|(noun, id, _)| (order(*noun), depth(*id)));
        self.rows = kept;
        Ok(())
    }
}

/// The title and the days of a new programme, as typed.
pub(super) fn head(desk: &Desk, noun: Noun, title: &str, starts_on: &str, ends_on: &str) -> Result<(Value, Option<Day>, Option<Day>), Fault> {
    let read = |name: &str, typed: &str| {
        let field = noun.field(name).ok_or_else(|| Fault::new("no_field"))?;
        let value = cell::parse(&desk.words, field, &Typed::Text(typed.to_owned()))?;
        field.check(&value).map_err(|refusal| store::Error::Refused { noun, field: field.name, refusal })?;
        Ok::<_, Fault>(value)
    };
    let day = |value: Value| value.as_text().and_then(|text| text.parse::<Day>().ok());
    let (starts, ends) = (day(read("starts_on", starts_on)?), day(read("ends_on", ends_on)?));
    if starts.zip(ends).is_some_and(|(start, end)| end < start) {
        return Err(Fault::new("ends_before").at("ends_on"));
    }
    Ok((read("title", title)?, starts, ends))
}
