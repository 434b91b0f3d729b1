//! What working emissions out of consumptions would do, before it is written.

use super::reckon::{Consumed, Made, State, reckon};
use super::wording;
use crate::desk::Desk;
use crate::wire::{Fault, WorkOutArg, WorkOutCarrier, WorkOutFactor, WorkOutLine, WorkOutPreview};
use domain::code::Code;
use domain::inventory::Head;
use words::Words;

/// Every carrier with its factor, and every line that it would make. Nothing is written.
pub fn work_out_preview(desk: &Desk, asked: &WorkOutArg) -> Result<WorkOutPreview, Fault> {
    let reckoned = reckon(desk, asked)?;
    let words = &desk.words;
    let count = |is: fn(&State) -> bool| u32::try_from(reckoned.made.iter().filter(|made| is(&made.state)).count()).unwrap_or(u32::MAX);
    Ok(WorkOutPreview {
        fresh: count(|state| matches!(state, State::Fresh | State::Newer(_))),
        same: count(|state| *state == State::Same),
        typed: count(|state| matches!(state, State::Typed(_))),
        warnings: told(words, "inventory-whole-aside", &reckoned.aside).chain(told(words, "inventory-unsplit", &reckoned.unsplit)).collect(),
        carriers: reckoned.carriers.iter().map(|one| carrier(words, one)).collect(),
        lines: reckoned.made.iter().map(|made| line(words, made)).collect(),
    })
}

/// A sentence a row.
fn told<'a>(words: &'a Words, key: &'static str, rows: &'a [(Head, f64)]) -> impl Iterator<Item = String> + 'a {
    rows.iter().map(move |(row, value)| {
        let args = [("row", wording::head(words, row, "inventory-whole-row").into()), ("value", wording::figure(words, *value).into())];
        words.text_with(key, &args)
    })
}

fn carrier(words: &Words, one: &Consumed) -> WorkOutCarrier {
    let label = |own: &domain::records::EmissionFactor| {
        let vintage = own.vintage.map(|year| format!(" ({year})")).unwrap_or_default();
        format!("{}{vintage} : {}\u{a0}kgCO₂e/{}", own.name, words.number(own.value, 6), own.unit)
    };
    WorkOutCarrier {
        carrier: one.carrier.code().to_owned(),
        label: words.code(one.carrier),
        consumption: wording::figure(words, one.total),
        factor: one.chosen,
        choices: one.choices.iter().map(|own| WorkOutFactor { id: own.id, label: label(own) }).collect(),
    }
}

fn line(words: &Words, made: &Made) -> WorkOutLine {
    WorkOutLine {
        row: wording::head(words, &made.row, "inventory-whole-row"),
        carrier: words.code(made.carrier),
        calculation: made.calculation.clone(),
        before: made.before.map(|value| wording::figure(words, value)).unwrap_or_default(),
        state: match made.state {
            State::Fresh => "fresh",
            State::Newer(_) => "newer",
            State::Same => "same",
            State::Typed(_) => "typed",
            State::Several => "several",
        }
        .to_owned(),
    }
}
