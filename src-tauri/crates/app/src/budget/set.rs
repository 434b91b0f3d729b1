//! An amount is set in the grid: the budget line of this action, year and nature is made, or edited.

use super::sums::Wanted;
use crate::desk::Desk;
use crate::wire::{BudgetSet, Changed, Fault};
use crate::{clock, file};
use domain::code::Code;
use domain::records::BudgetLine;
use domain::{Noun, Value};
use store::Op;

/// Sets an amount; an empty one empties the figure. When several lines stand behind the cell, none is chosen: they are opened.
pub fn set(desk: &mut Desk, asked: &BudgetSet) -> Result<Changed, Fault> {
    let wanted = Wanted::parse(&asked.figure, &asked.unit, asked.nature.as_deref())?;
    let noun = Noun::BudgetLine;
    let field = noun.field(&asked.figure).ok_or_else(|| Fault::new("no_field").with("name", &asked.figure))?;
    let value = crate::cell::parse(&desk.words, field, &asked.amount.as_str().into())?;
    let all = desk.workspace.load_naming::<BudgetLine>("action", asked.action)?;
    let behind: Vec<&BudgetLine> = all
        .iter()
        .filter(|line| line.unit == wanted.unit && line.year == asked.year && wanted.nature.is_none_or(|nature| line.nature == Some(nature)))
        .collect();
    match behind.as_slice() {
        [] => {
            let text = |code: Option<&str>| code.map_or(Value::Null, Value::from);
            let named = [
                ("action", asked.action.into()),
                ("year", asked.year.map_or(Value::Null, |year| Value::Int(year.into()))),
                ("nature", text(wanted.nature.map(Code::code))),
                ("unit", wanted.unit.code().into()),
                (field.name, value),
            ];
            let values = file::values(noun, &named);
            let ((), changed) = desk.change(Op::Create(noun), |tx| Ok(tx.insert(noun, clock::fresh_id(), &values)?))?;
            Ok(changed)
        }
        [only] => {
            let id = only.id;
            let ((), changed) = desk.change(Op::Edit(noun), |tx| Ok(tx.update(noun, id, &[(field.name, value)])?))?;
            Ok(changed)
        }
        several => Err(Fault::new("budget_several").with("count", several.len()).at(field.name)),
    }
}
