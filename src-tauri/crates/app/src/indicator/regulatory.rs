//! The regulatory indicators of a PCAET, and which of them a plan has already.

use super::follow;
use crate::desk::Desk;
use crate::inventory::wording;
use crate::wire::{Fault, RegulatoryGroup, RegulatoryItem};
use domain::Id;
use domain::code::Code;
use domain::codes::Quantity;
use domain::inventory::{self, Regulatory};
use domain::records::Indicator;
use words::Words;

/// The groups, each with its whole and its parts.
pub fn regulatory(desk: &Desk, plan: Option<Id>) -> Result<Vec<RegulatoryGroup>, Fault> {
    let own = of_plan(desk, plan)?;
    let words = &desk.words;
    let mut groups: Vec<RegulatoryGroup> = Vec::new();
    for one in inventory::regulatory() {
        let item = RegulatoryItem {
            key: one.key(),
            code: code(words, &one),
            title: title(words, &one),
            unit: wording::unit(words, one.quantity),
            part: one.is_part(),
            there: there(&own, &one),
        };
        // Each begins with its whole.
        match groups.last_mut().filter(|_| one.is_part()) {
            Some(group) => group.items.push(item),
            None => groups.push(RegulatoryGroup { title: item.title.clone(), items: vec![item] }),
        }
    }
    Ok(groups)
}

/// The indicators of a plan, and those of no plan.
pub(super) fn of_plan(desk: &Desk, plan: Option<Id>) -> Result<Vec<Indicator>, Fault> {
    let mut own = desk.workspace.load::<Indicator>()?;
    own.retain(|one| one.plan.is_none() || one.plan == plan);
    Ok(own)
}

/// The indicator that is one of them already.
pub(super) fn there(own: &[Indicator], one: &Regulatory) -> Option<Id> {
    own.iter().find(|own| follow::what(own) == Some((one.quantity, one.of))).map(|own| own.id)
}

/// Its code: that of its whole, and its number.
pub(super) fn code(words: &Words, one: &Regulatory) -> String {
    let whole = match (one.quantity, one.of.pollutant) {
        (Quantity::Pollutant, Some(pollutant)) => words.code(pollutant),
        (quantity, _) => words.text(&format!("regulatory-code-{}", quantity.code())),
    };
    match one.number() {
        Some(number) => format!("{whole}.{number}"),
        None => whole,
    }
}

/// Its title: what is counted, and of what.
pub(super) fn title(words: &Words, one: &Regulatory) -> String {
    let of = &one.of;
    let what = match one.quantity {
        Quantity::Pollutant => of.pollutant.map(|pollutant| words.text_with("regulatory-pollutant", &[("pollutant", words.code(pollutant).into())])),
        quantity => Some(words.code(quantity)),
    };
    let parts = [what, of.sector.map(|one| words.code(one)), of.filiere.map(|one| words.code(one)), of.sink.map(|one| words.code(one))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
