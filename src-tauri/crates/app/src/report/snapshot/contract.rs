//! The contract on a day.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::Day;
use domain::contract::{balance, contract_at, in_force};
use domain::records::{Amendment, Contract, Instalment, Signatory};
use report::progress::{AmendmentFacts, ContractFacts, SignatoryFacts};

pub(super) fn facts(desk: &Desk, contract: &Contract, referents: &[String], day: Day) -> Result<ContractFacts, Fault> {
    let amendments = desk.workspace.load_naming::<Amendment>("contract", contract.id)?;
    let instalments = desk.workspace.load_naming::<Instalment>("contract", contract.id)?;
    let at = contract_at(contract, &amendments, day);
    let balance = balance(&at, &instalments, day);
    let signatories = desk.workspace.load_naming::<Signatory>("contract", contract.id)?;
    Ok(ContractFacts {
        number: at.number.unwrap_or_default(),
        title: at.title,
        kind: at.kind,
        beneficiary: at.beneficiary,
        beneficiary_siren: at.beneficiary_siren,
        signatories: signatories
            .into_iter()
            .map(|one| SignatoryFacts { organisation: one.organisation, function: one.function, signed_on: one.signed_on })
            .collect(),
        signed_on: at.signed_on,
        notified_on: at.notified_on,
        starts_on: at.starts_on,
        ends_on: at.ends_on,
        phase1_ends_on: at.phase1_ends_on,
        amendments: in_force(&amendments, contract.id, day)
            .into_iter()
            .map(|one| AmendmentFacts {
                number: one.number.clone(),
                subject: one.subject.clone(),
                signed_on: one.signed_on,
                effective_on: one.effective_on,
            })
            .collect(),
        eligible_base: at.eligible_base,
        aid_rate: at.aid_rate,
        granted: balance.granted,
        called: balance.called,
        received: balance.received,
        remaining: balance.remaining,
        description: at.description,
        referents: referents.to_vec(),
    })
}
