//! A contract with all that hangs on it: what its rules, its instalments and its outlook are read from.

use crate::codes::Status;
use crate::contract::{contract_at, cost_line_at, link_holds};
use crate::records::{ActionContract, Amendment, AmendmentLine, Contract, ContractFunder, CostLine, Criterion, Deliverable, Instalment, Phase};
use crate::spending::Part;
use crate::{Cents, Day, Id};

/// A contract, as it was written, and its own rows.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// The contract before any amendment.
    pub contract: Contract,
    /// Its amendments.
    pub amendments: Vec<Amendment>,
    /// What they make of its cost lines.
    pub changes: Vec<AmendmentLine>,
    /// Its phases.
    pub phases: Vec<Phase>,
    /// Its funders.
    pub funders: Vec<ContractFunder>,
    /// Its cost lines.
    pub cost_lines: Vec<CostLine>,
    /// Its criteria.
    pub criteria: Vec<Criterion>,
    /// Its deliverables.
    pub deliverables: Vec<Deliverable>,
    /// Its instalments.
    pub instalments: Vec<Instalment>,
    /// The actions that it finances.
    pub actions: Vec<Financed>,
    /// What it is asked to pay a share of.
    pub spending: Vec<Part>,
}

/// An action that a contract finances, and when its work begins.
#[derive(Clone, Debug)]
pub struct Financed {
    /// The link.
    pub link: ActionContract,
    /// The action's title.
    pub title: String,
    /// The action's status, as people say it.
    pub status: Status,
    /// When it is to begin.
    pub planned_start: Option<Day>,
    /// When it began: the first legal act.
    pub actual_start: Option<Day>,
}

impl Dossier {
    /// A contract on which nothing hangs yet.
    pub fn new(contract: Contract) -> Self {
        Self {
            contract,
            amendments: Vec::new(),
            changes: Vec::new(),
            phases: Vec::new(),
            funders: Vec::new(),
            cost_lines: Vec::new(),
            criteria: Vec::new(),
            deliverables: Vec::new(),
            instalments: Vec::new(),
            actions: Vec::new(),
            spending: Vec::new(),
        }
    }

    /// The contract as amended on a day.
    pub fn at(&self, day: Day) -> Contract {
        contract_at(&self.contract, &self.amendments, day)
    }

    /// What a cost line is planned at on a day.
    pub fn planned(&self, line: &CostLine, day: Day) -> Option<Cents> {
        cost_line_at(line, &self.amendments, &self.changes, day)
    }

    /// The actions that the contract finances on a day.
    pub fn financed(&self, day: Day) -> impl Iterator<Item = &Financed> {
        let amendment = |id: Option<Id>| self.amendments.iter().find(|amendment| Some(amendment.id) == id);
        self.actions.iter().filter(move |one| link_holds(amendment(one.link.opened_by), amendment(one.link.closed_by), day))
    }
}
