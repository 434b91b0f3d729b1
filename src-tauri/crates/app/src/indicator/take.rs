//! Regulatory indicators are taken into a plan, in one step.

use super::regulatory::{code, of_plan, there, title};
use crate::desk::Desk;
use crate::inventory::wording;
use crate::wire::{Changed, Fault, IndicatorsTake};
use crate::{clock, file};
use domain::code::Code;
use domain::codes::IndicatorKind;
use domain::inventory::regulatory;
use domain::{Noun, Value};
use store::Op;

const NOUN: Noun = Noun::Indicator;

/// Makes those that are asked for and that the plan does not have.
pub fn take(desk: &mut Desk, asked: &IndicatorsTake) -> Result<Changed, Fault> {
    let own = of_plan(desk, asked.plan)?;
    let words = &desk.words;
    let source = words.text("regulatory-source");
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for one in regulatory().into_iter().filter(|one| asked.keys.contains(&one.key()) && there(&own, one).is_none()) {
        let mut set = vec![
            ("code", Value::Text(code(words, &one))),
            ("title", Value::Text(title(words, &one))),
            ("kind", IndicatorKind::Impact.code().into()),
            ("unit", Value::Text(wording::unit(words, one.quantity))),
            ("direction", one.direction().code().into()),
            ("source", source.as_str().into()),
            ("quantity", one.quantity.code().into()),
        ];
        set.extend(asked.plan.map(|plan| ("plan", plan.into())));
        set.extend(one.of.sector.map(|own| ("sector", own.code().into())));
        set.extend(one.of.filiere.map(|own| ("filiere", own.code().into())));
        set.extend(one.of.pollutant.map(|own| ("pollutant", own.code().into())));
        set.extend(one.of.sink.map(|own| ("sink", own.code().into())));
        rows.push(file::values(NOUN, &set));
    }
    if rows.is_empty() {
        return Err(Fault::new("indicators_none"));
    }
    let ((), changed) = desk.change(Op::TakeIndicators, |tx| {
        for values in &rows {
            tx.insert(NOUN, clock::fresh_id(), values)?;
        }
        Ok(())
    })?;
    Ok(changed)
}
