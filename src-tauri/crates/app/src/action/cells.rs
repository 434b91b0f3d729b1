//! The cells of an action in the columns of a list.

use super::line::is_late;
use crate::desk::Desk;
use crate::register::{Column, SortKey};
use crate::wire::{Cell, ColumnView, Fault, Typed};
use crate::{cell, label};
use domain::code::Code;
use domain::{Cents, Field, Id, Noun, Value};
use std::collections::{BTreeMap, BTreeSet};
use store::action::{ActionLine, Pairs};

/// Every column that a list may show.
pub fn columns() -> Vec<ColumnView> {
    Column::all()
        .map(|column| ColumnView {
            name: column.name().to_owned(),
            field: column.field().map(|field| field.name.to_owned()),
            groups: column.groups(),
        })
        .collect()
}

/// The cells of some columns. The action's wide row is read when a column needs it.
pub fn cells(desk: &Desk, action: &ActionLine, columns: &[Column]) -> Result<BTreeMap<String, Cell>, Fault> {
    let row = match columns.iter().any(|column| column.field().is_some_and(|field| held(action, field.name).is_none())) {
        true => desk.workspace.row(Noun::Action, action.id)?,
        false => None,
    };
    let value = |field: &'static Field| {
        held(action, field.name).or_else(|| row.as_ref().map(|row| row.value(Noun::Action, field.name).clone())).unwrap_or(Value::Null)
    };
    columns
        .iter()
        .map(|column| {
            let cell = match column.field() {
                Some(field) => cell::show(desk, field, &value(field)),
                None => computed(desk, action, *column)?,
            };
            Ok((column.name().to_owned(), cell))
        })
        .collect()
}

/// A field that every list has in memory: the wide row is not read for it.
fn held(action: &ActionLine, field: &str) -> Option<Value> {
    let maybe = |value: Option<Value>| Some(value.unwrap_or(Value::Null));
    match field {
        "number" => maybe(action.number.as_deref().map(Value::from)),
        "title" => Some(action.title.as_str().into()),
        "status" => Some(action.status.code().into()),
        "progress" => maybe(action.progress.map(Value::Int)),
        "planned_start" => maybe(action.planned_start.map(Value::from)),
        "planned_end" => maybe(action.planned_end.map(Value::from)),
        "axis" => maybe(action.axis.map(Value::Id)),
        "parent" => maybe(action.parent.map(Value::Id)),
        "ghg_avoided" | "energy_saved" | "renewable_produced" => {
            let place = ["ghg_avoided", "energy_saved", "renewable_produced"].iter().position(|name| *name == field)?;
            maybe(action.gains[place].map(Value::Real))
        }
        _ => None,
    }
}

fn computed(desk: &Desk, action: &ActionLine, column: Column) -> Result<Cell, Fault> {
    let amount = |cents: Cents| Cell { raw: cents.into(), text: desk.words.amount(cents) };
    Ok(match column {
        Column::Key(SortKey::Lateness) => {
            let days = is_late(action, crate::clock::today());
            Cell {
                raw: days.map_or(Typed::Null, |days| Typed::Number(days as f64)),
                text: days.map(|days| desk.words.count(days)).unwrap_or_default(),
            }
        }
        Column::Key(SortKey::Budget) => amount(action.planned),
        Column::Committed => amount(action.committed),
        Column::Paid => amount(action.paid),
        Column::Fte => amount(action.fte),
        Column::Pairs(pairs) => {
            let text = tied(desk, action.id, pairs)?.into_iter().collect::<Vec<_>>().join(", ");
            Cell { raw: Typed::Text(text.clone()), text }
        }
        Column::Key(_) | Column::Field(_) => {
            let text = action.lead.as_deref().unwrap_or_default().to_owned();
            Cell { raw: Typed::Text(text.clone()), text }
        }
    })
}

/// What an action is tied to, by label.
fn tied(desk: &Desk, action: Id, pairs: Pairs) -> Result<BTreeSet<String>, Fault> {
    let workspace = &desk.workspace;
    let ends = |noun: Noun, owner_field: &str, owner: Id, end: &str| -> Result<Vec<Id>, Fault> {
        Ok(workspace.rows_naming(noun, owner_field, owner)?.iter().filter_map(|row| row.value(noun, end).as_id()).collect())
    };
    let (noun, ids) = match pairs {
        Pairs::Contracts => (Noun::Contract, ends(Noun::ActionContract, "action", action, "contract")?),
        Pairs::Partners => (Noun::Partner, ends(Noun::ActionPartner, "action", action, "partner")?),
        Pairs::Communes => (Noun::Commune, ends(Noun::ActionCommune, "action", action, "commune")?),
        Pairs::Funders => {
            let mut funders = Vec::new();
            for plan in workspace.rows_naming(Noun::FundingPlan, "action", action)? {
                funders.extend(ends(Noun::FundingLine, "funding_plan", plan.id, "funder")?);
            }
            for contract in ends(Noun::ActionContract, "action", action, "contract")? {
                funders.extend(ends(Noun::ContractFunder, "contract", contract, "funder")?);
            }
            (Noun::Funder, funders)
        }
    };
    Ok(ids.into_iter().map(|id| label::of(desk, noun, id)).filter(|label| !label.is_empty()).collect())
}
