//! A contract is made whole from a template: seen before, then made in one step.

use super::draft::{Draft, Drafted, draft};
use super::templates::{counts, template};
use crate::desk::Desk;
use crate::wire::{Cell, ContractDraft, ContractDraftArg, Created, DraftCell, DraftRow, DraftSum, Fault};
use crate::{cell, file, label};
use domain::{Cents, Noun, Value};
use store::Op;

/// What rows sum up to in a contract: a field of a noun, and the contract's field that it shares out.
const SUMS: &[(Noun, &str, &str)] = &[
    (Noun::CostLine, "planned", "eligible_base"),
    (Noun::ContractFunder, "granted", "granted"),
    (Noun::Criterion, "weight", "variable_part"),
    (Noun::Instalment, "amount", "granted"),
];

/// What a template would make.
pub fn preview(desk: &Desk, asked: &ContractDraftArg) -> Result<ContractDraft, Fault> {
    let template = template(&asked.kind)?;
    let draft = draft(desk, &template, asked)?;
    let faults = draft.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.fault.is_some()).count();
    Ok(ContractDraft {
        rows: draft.rows.iter().map(|row| show(desk, &draft, row)).collect(),
        counts: counts(&draft),
        sums: sums(desk, &draft),
        faults: u32::try_from(faults).unwrap_or(u32::MAX),
        kind: template.kind,
        source: template.source,
    })
}

/// Makes the contract and its rows. A cell that cannot be read refuses the whole, by name.
pub fn start(desk: &mut Desk, asked: &ContractDraftArg) -> Result<Created, Fault> {
    let draft = draft(desk, &template(&asked.kind)?, asked)?;
    if let Some(fault) = draft.rows.iter().flat_map(|row| &row.cells).find_map(|cell| cell.fault.clone()) {
        return Err(fault);
    }
    let contract = draft.rows[0].id;
    let ((), changed) = desk.change(Op::StartContract, |tx| {
        for noun in Noun::ALL {
            for row in draft.rows.iter().filter(|row| row.noun == *noun) {
                let mut named: Vec<(&str, Value)> = row.cells.iter().map(|cell| (cell.field.name, cell.value.clone())).collect();
                if row.noun == Noun::Contract {
                    named.push(("kind", asked.kind.as_str().into()));
                    named.push(("plan", asked.plan.map_or(Value::Null, Value::Id)));
                } else {
                    named.push(("contract", contract.into()));
                }
                if noun.field("rank").is_some() {
                    named.push(("rank", tx.last_rank(*noun, "contract", contract)?.into()));
                }
                let values = file::values(*noun, &named);
                tx.insert(*noun, noun.link_id(&values).unwrap_or(row.id), &values)?;
            }
        }
        Ok(())
    })?;
    Ok(Created { id: contract, changed })
}

fn show(desk: &Desk, draft: &Draft, row: &Drafted) -> DraftRow {
    let cells = row.cells.iter().map(|one| {
        let named = one.names.as_ref().and_then(|key| draft.rows.iter().find(|other| other.key == *key));
        let cell = named.map_or_else(|| cell::show(desk, one.field, &one.value), |other| Cell { raw: one.value_as_typed(), text: name(desk, other) });
        DraftCell {
            field: one.field.name.to_owned(),
            cell,
            usage: one.usage,
            edited: one.edited,
            fixed: matches!(one.field.kind, domain::Kind::Ref(_)),
            fault: one.fault.clone(),
        }
    });
    DraftRow { key: row.key.clone(), noun: row.noun.table().to_owned(), label: name(desk, row), cells: cells.collect() }
}

/// What a drafted row is called.
fn name(desk: &Desk, row: &Drafted) -> String {
    if let Some(funder) = row.value("funder").as_id().filter(|_| row.noun == Noun::ContractFunder) {
        return label::of(desk, Noun::Funder, funder);
    }
    ["title", "organisation"].into_iter().find_map(|name| row.value(name).as_text()).unwrap_or_default().to_owned()
}

impl super::draft::DraftedCell {
    fn value_as_typed(&self) -> crate::wire::Typed {
        self.value.as_id().map_or(crate::wire::Typed::Null, |id| crate::wire::Typed::Text(id.to_string()))
    }
}

/// What the rows sum up to, beside what they should; and the two parts of a contract since 2021.
fn sums(desk: &Desk, draft: &Draft) -> Vec<DraftSum> {
    let contract = &draft.rows[0];
    let amount = |name: &str| contract.value(name).as_int().map(Cents);
    let line = |noun: Noun, field: &str, whole: &str, sum: Cents, expected: Cents| DraftSum {
        noun: noun.table().to_owned(),
        field: field.to_owned(),
        whole: whole.to_owned(),
        sum: desk.words.money(sum),
        expected: desk.words.money(expected),
        off: desk.words.money(sum - expected),
        same: sum == expected,
    };
    let mut found = Vec::new();
    if let (Some(fixed), Some(variable), Some(granted)) = (amount("fixed_part"), amount("variable_part"), amount("granted")) {
        found.push(line(Noun::Contract, "fixed_part", "granted", fixed + variable, granted));
    }
    for (noun, field, whole) in SUMS {
        let parts: Vec<Cents> = draft.rows.iter().filter(|row| row.noun == *noun).filter_map(|row| row.value(field).as_int()).map(Cents).collect();
        if let (false, Some(expected)) = (parts.is_empty(), amount(whole)) {
            found.push(line(*noun, field, whole, parts.into_iter().sum(), expected));
        }
    }
    found
}
