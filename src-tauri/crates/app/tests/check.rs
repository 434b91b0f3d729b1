//! What is noticed of one contract is what is noticed of it in the whole plan.

mod support;

use domain::finding::Finding;
use domain::{Id, Noun};
use std::collections::BTreeSet;
use support::laptop;

fn said(found: impl Iterator<Item = Finding>) -> BTreeSet<String> {
    found.map(|finding| format!("{finding:?}")).collect()
}

#[test]
fn the_findings_of_a_contract_are_those_of_the_plan_that_concern_it() {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::generate::make(&folder.path().join("a.ensemblier"), &laptop(&folder), 120, 7, &mut |_| ()).unwrap();
    let all = app::check::all(&desk, app::clock::today()).unwrap();
    let named = |noun: Noun, id: Id, field: &str| desk.workspace.row(noun, id).unwrap()?.value(noun, field).as_id();
    let contract_of = |finding: &Finding| -> Option<Id> {
        match finding.noun {
            Noun::Contract => Some(finding.id),
            Noun::Expense | Noun::FundingPlan => named(finding.noun, finding.id, "contract"),
            // A line of a funding plan is of the contract that the plan names.
            Noun::FundingLine => named(Noun::FundingPlan, named(finding.noun, finding.id, "funding_plan")?, "contract"),
            _ => None,
        }
    };
    let mut concerned = 0;
    for contract in desk.workspace.rows(Noun::Contract).unwrap() {
        let wanted = said(all.iter().filter(|finding| contract_of(finding) == Some(contract.id)).cloned());
        concerned += wanted.len();
        assert_eq!(said(app::check::of_contract(&desk, contract.id).unwrap().into_iter()), wanted);
    }
    assert!(concerned > 20, "{concerned}");
}
