//! What is noticed of one contract, or of one action, is what is noticed of it in the whole plan.

mod support;

use app::{Desk, action, check, clock};
use domain::finding::Finding;
use domain::records::{Action, ActionContract, ExpenseAllocation, FundingPlanAction};
use domain::{Id, Noun};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use support::{desk, laptop};

fn said(found: impl Iterator<Item = Finding>) -> BTreeSet<String> {
    found.map(|finding| format!("{finding:?}")).collect()
}

fn plan() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::generate::make(&folder.path().join("a.ensemblier"), &laptop(&folder), 120, 7, &mut |_| ()).unwrap();
    (folder, desk)
}

/// The row of a noun that a row names in a field.
fn named(desk: &Desk, noun: Noun, id: Id, field: &str) -> Option<Id> {
    desk.workspace.row(noun, id).unwrap()?.value(noun, field).as_id()
}

#[test]
fn the_findings_of_a_contract_are_those_of_the_plan_that_concern_it() {
    let (_folder, desk) = plan();
    let all = check::all(&desk, clock::today()).unwrap();
    let mut concerned = 0;
    for contract in desk.workspace.rows(Noun::Contract).unwrap() {
        let id = contract.id;
        let title = contract.value(Noun::Contract, "title").as_text().unwrap().to_owned();
        let names = |finding: &Finding| finding.params.contains(&("contract", domain::finding::Param::Text(title.clone())));
        let own = |finding: &&Finding| match finding.noun {
            Noun::Contract => finding.id == id,
            // An expense is looked at with its own contract, and with each that is asked a part of it.
            Noun::Expense => {
                let claims = desk.workspace.load_naming::<domain::records::ExpenseClaim>("expense", finding.id).unwrap();
                named(&desk, Noun::Expense, finding.id, "contract") == Some(id) || claims.iter().any(|claim| claim.contract == id)
            }
            Noun::FundingPlan => named(&desk, finding.noun, finding.id, "contract") == Some(id),
            // A row of a funding plan is of the contract that the plan names.
            Noun::FundingLine | Noun::FundingCost => {
                named(&desk, finding.noun, finding.id, "funding_plan").and_then(|plan| named(&desk, Noun::FundingPlan, plan, "contract")) == Some(id)
            }
            // An action that begins too late does so for one contract.
            Noun::Action => finding.code.starts_with("work_") && names(finding),
            Noun::ActionLink | Noun::Partner | Noun::LocalAuthority => false,
            noun => named(&desk, noun, finding.id, "contract") == Some(id),
        };
        let wanted = said(all.iter().filter(own).cloned());
        concerned += wanted.len();
        assert_eq!(said(check::of_contract(&desk, id, clock::today()).unwrap().into_iter()), wanted);
    }
    assert!(concerned > 20, "{concerned}");
}

#[test]
fn the_findings_of_an_action_are_those_of_the_plan_that_concern_it() {
    let (_folder, desk) = plan();
    let today = clock::today();
    let all = check::all(&desk, today).unwrap();
    let groups = desk.workspace.load::<FundingPlanAction>().unwrap();
    let shares = desk.workspace.load::<ExpenseAllocation>().unwrap();
    let mut codes: BTreeSet<&str> = BTreeSet::new();
    for row in desk.workspace.rows(Noun::Action).unwrap() {
        let id = row.id;
        let of_plan = |plan: Id| {
            named(&desk, Noun::FundingPlan, plan, "action") == Some(id) || groups.iter().any(|link| link.action == id && link.funding_plan == plan)
        };
        let own = |finding: &&Finding| match finding.noun {
            Noun::Action => finding.id == id,
            Noun::Expense => {
                named(&desk, Noun::Expense, finding.id, "action") == Some(id)
                    || shares.iter().any(|share| share.action == id && share.expense == finding.id)
            }
            Noun::FundingPlan => of_plan(finding.id),
            Noun::FundingLine | Noun::FundingCost => named(&desk, finding.noun, finding.id, "funding_plan").is_some_and(of_plan),
            Noun::ActionContract => desk.workspace.find::<ActionContract>(finding.id).unwrap().action == id,
            _ => false,
        };
        let wanted: Vec<Finding> = all.iter().filter(own).cloned().collect();
        codes.extend(wanted.iter().map(|finding| finding.code));
        let action = desk.workspace.find::<Action>(id).unwrap();
        assert_eq!(said(check::of_action(&desk, &action, today).unwrap().into_iter()), said(wanted.into_iter()));
    }
    assert!(codes.len() >= 6, "{codes:?}");
    let expenses: HashSet<&str> = codes.iter().copied().filter(|code| code.starts_with("expense_")).collect();
    assert!(!expenses.is_empty(), "{codes:?}");
}

#[test]
fn a_finding_of_an_expense_is_said_of_each_action_that_has_a_part_of_it_and_leads_to_its_page() {
    let (_folder, mut desk) = desk();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
    let mut make = |noun: Noun, values: &[(&str, &str)]| {
        let typed: BTreeMap<String, app::wire::Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        app::record::create(&mut desk, noun, &typed).unwrap().id
    };
    let one = make(Noun::Action, &[("plan", &plan), ("title", "Rénover l'école")]);
    let other = make(Noun::Action, &[("plan", &plan), ("title", "Éclairer mieux")]);
    let invoice = [("supplier", "Entreprise"), ("subject", "Isolation"), ("invoiced_on", "01/06/2017"), ("net", "100"), ("gross", "90")];
    let expense = make(Noun::Expense, &[&invoice[..], &[("action", &one.to_string())]].concat());
    make(Noun::ExpenseAllocation, &[("expense", &expense.to_string()), ("action", &other.to_string()), ("amount", "101")]);
    for action in [one, other] {
        let sheet = action::sheet(&desk, action).unwrap();
        let mut found: Vec<&str> = sheet.findings.iter().map(|finding| finding.code.as_str()).collect();
        found.sort_unstable();
        assert_eq!(found, ["allocated_above_expense", "expense_gross_below_net"]);
        let below = sheet.findings.iter().find(|finding| finding.code == "expense_gross_below_net").unwrap();
        let page = below.page.as_ref().unwrap();
        assert_eq!((page.noun.as_str(), page.id, below.field.as_deref()), ("expense", expense, Some("gross")));
        assert_eq!(below.source.as_deref(), Some("pièces demandées par le comptable public"));
    }
}
