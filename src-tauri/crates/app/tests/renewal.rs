//! From a programme to the next: the review, what is carried over in one step, and the comparison of the two.

mod support;

use app::wire::{CompareArg, LineageKind, RenewArg, RenewContract, RenewPlan, RenewalArg, RenewalDecide};
use app::{Desk, renewal, steps};
use domain::codes::{ReviewDecision, Status};
use domain::records::*;
use domain::{Day, Id, Noun};
use std::collections::HashSet;
use tempfile::TempDir;

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    (folder, desk)
}

fn plans(desk: &Desk) -> (Plan, Plan) {
    let all = desk.workspace.load::<Plan>().unwrap();
    let second = all.iter().find(|plan| plan.previous_plan.is_some()).unwrap().clone();
    let first = all.into_iter().find(|plan| Some(plan.id) == second.previous_plan).unwrap();
    (first, second)
}

fn contract_named(desk: &Desk, number: &str) -> Contract {
    desk.workspace.load::<Contract>().unwrap().into_iter().find(|contract| contract.number.as_deref() == Some(number)).unwrap()
}

fn next_of(plan: &Plan, actions: Vec<Id>) -> RenewPlan {
    RenewPlan {
        from: plan.id,
        title: "Programme 2019-2021".to_owned(),
        starts_on: "01/01/2019".to_owned(),
        ends_on: "31/12/2021".to_owned(),
        actions,
        budgets: true,
        milestones: true,
    }
}

#[test]
fn the_review_of_the_first_contract_is_there_with_what_became_of_its_actions() {
    let (_folder, mut desk) = example();
    let (first, second) = plans(&desk);
    let page = renewal::review(&mut desk, &RenewalArg { plan: Some(first.id), contract: None }).unwrap();
    assert_eq!(page.next.iter().map(|plan| plan.id).collect::<Vec<_>>(), [second.id]);
    let stopped = page.rows.iter().filter(|row| row.decision == "stop").count();
    assert!(stopped >= 2 && page.rows.iter().any(|row| row.decision == "change" && row.next.is_some() && !row.reason.is_empty()));
    let contract = contract_named(&desk, "COT-2016");
    let page = renewal::review(&mut desk, &RenewalArg { plan: None, contract: Some(contract.id) }).unwrap();
    assert_eq!(page.plan.id, second.id);
    assert_eq!((page.proposal.starts_on.as_str(), page.proposal.ends_on.as_str()), ("01/01/2019", "31/12/2021"));
    assert!(page.proposal.contract_title.contains("2019-2021"), "{}", page.proposal.contract_title);
    let all = renewal::review(&mut desk, &RenewalArg { plan: Some(second.id), contract: None }).unwrap();
    assert!(page.rows.len() < all.rows.len(), "a contract's review is of its own actions");
}

#[test]
fn many_actions_are_decided_in_one_step_and_a_reason_waits_for_a_decision() {
    let (_folder, mut desk) = example();
    let (_, plan) = plans(&desk);
    let page = renewal::review(&mut desk, &RenewalArg { plan: Some(plan.id), contract: None }).unwrap();
    let three: Vec<Id> = page.rows.iter().filter(|row| row.decision.is_empty()).take(3).map(|row| row.action).collect();
    let before = desk.workspace.fingerprint().unwrap();
    let decide = |decision: Option<&str>, reason: Option<&str>, actions: &[Id]| RenewalDecide {
        actions: actions.to_vec(),
        contract: None,
        decision: decision.map(str::to_owned),
        reason: reason.map(str::to_owned),
    };
    let early = renewal::decide(&mut desk, &decide(None, Some("Parce que"), &three)).unwrap_err();
    assert_eq!(early.code, "review_undecided");
    renewal::decide(&mut desk, &decide(Some("keep"), None, &three)).unwrap();
    renewal::decide(&mut desk, &decide(None, Some("Elle sert"), &three[..1])).unwrap();
    renewal::decide(&mut desk, &decide(Some("stop"), None, &three[..1])).unwrap();
    let reviews = desk.workspace.load_naming::<Review>("action", three[0]).unwrap();
    assert_eq!(reviews.len(), 1, "decided again, an action still has one review");
    assert_eq!((reviews[0].decision, reviews[0].reason.as_deref()), (ReviewDecision::Stop, Some("Elle sert")));
    renewal::decide(&mut desk, &decide(Some(""), None, &three)).unwrap();
    assert!(desk.workspace.load_naming::<Review>("action", three[1]).unwrap().is_empty());
    for _ in 0..4 {
        steps::undo(&mut desk).unwrap();
    }
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn a_plan_and_its_contract_go_on_in_one_step_with_their_lineage_and_one_undo_takes_it_back() {
    let (_folder, mut desk) = example();
    let (_, plan) = plans(&desk);
    let contract = contract_named(&desk, "COT-2016");
    let actions: Vec<Action> = desk.workspace.load_naming("plan", plan.id).unwrap();
    let kept: Vec<Id> = actions.iter().filter(|action| action.status != Status::Abandoned).map(|action| action.id).collect();
    let decided = RenewalDecide { actions: kept[..2].to_vec(), contract: None, decision: Some("keep".to_owned()), reason: None };
    renewal::decide(&mut desk, &decided).unwrap();
    let before = desk.workspace.fingerprint().unwrap();
    let asked = RenewArg {
        plan: Some(next_of(&plan, kept.clone())),
        contract: Some(RenewContract {
            from: contract.id,
            title: "COT 2019-2021".to_owned(),
            number: String::new(),
            starts_on: "01/01/2019".to_owned(),
            ends_on: "31/12/2021".to_owned(),
            amounts: true,
            schedule: true,
        }),
    };
    let preview = renewal::preview(&desk, &asked).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before, "a preview writes nothing");
    assert_eq!((preview.months, preview.left), (Some(36), u32::try_from(actions.len() - kept.len()).unwrap()));
    let spent = desk.workspace.count(Noun::Expense).unwrap();
    let made = renewal::renew(&mut desk, &asked).unwrap();
    let (next, next_contract) = (made.plan.unwrap(), made.contract.unwrap());
    assert_eq!(desk.workspace.find::<Plan>(next).unwrap().previous_plan, Some(plan.id));

    let count = |noun: &str| preview.counts.iter().find(|one| one.noun == noun).map_or(0, |one| one.count);
    let followers: Vec<Action> = desk.workspace.load_naming("plan", next).unwrap();
    assert_eq!((followers.len(), count("action")), (kept.len(), u32::try_from(kept.len()).unwrap()));
    let axes: HashSet<Id> = desk.workspace.load_naming::<Axis>("plan", next).unwrap().iter().map(|axis| axis.id).collect();
    for action in &followers {
        let old = actions.iter().find(|old| Some(old.id) == action.previous_action).unwrap();
        assert_eq!((action.status, action.progress, action.actual_start), (Status::Upcoming, None, None));
        assert_eq!((&action.title, action.lead, action.lead_structure), (&old.title, old.lead, old.lead_structure));
        let later = old.planned_start.map(|start| domain::calendar::months_after(start, 36).unwrap());
        assert_eq!(action.planned_start, later);
        assert!(action.axis.is_none_or(|axis| axes.contains(&axis)), "its axis is one of the new plan");
        assert!(action.parent.is_none_or(|parent| followers.iter().any(|other| other.id == parent)));
        let partners = |id: Id| desk.workspace.count_naming(Noun::ActionPartner, "action", id).unwrap();
        assert_eq!(partners(action.id), partners(old.id));
        let budget: Vec<BudgetLine> = desk.workspace.load_naming("action", action.id).unwrap();
        assert!(budget.iter().all(|line| line.paid.is_none() && line.committed.is_none()));
        let milestones: Vec<Milestone> = desk.workspace.load_naming("action", action.id).unwrap();
        assert!(milestones.iter().all(|one| one.done_on.is_none()));
        for link in desk.workspace.load_naming::<ActionLink>("from_action", action.id).unwrap() {
            assert!(followers.iter().any(|other| other.id == link.to_action), "a link leads to an action that goes on");
        }
        for link in desk.workspace.load_naming::<ActionContract>("action", action.id).unwrap() {
            assert_eq!(link.contract, next_contract);
        }
    }
    assert_eq!(desk.workspace.count(Noun::Expense).unwrap(), spent, "no expense is carried over");
    let review = desk.workspace.load_naming::<Review>("action", kept[0]).unwrap().remove(0);
    assert_eq!(followers.iter().find(|one| one.previous_action == Some(kept[0])).map(|one| one.id), review.next_action);

    let renewed = desk.workspace.find::<Contract>(next_contract).unwrap();
    assert_eq!((renewed.previous_contract, renewed.plan, renewed.signed_on), (Some(contract.id), Some(next), None));
    assert_eq!((renewed.granted, renewed.ends_on), (contract.granted, "2021-12-31".parse::<Day>().ok()));
    let studies = |id: Id| {
        let lines: Vec<CostLine> = desk.workspace.load_naming("contract", id).unwrap();
        lines.into_iter().find(|line| line.nature == Some(domain::codes::CostNature::Study)).unwrap().planned
    };
    assert_eq!(studies(next_contract), Some(domain::Cents::euros(48_000)), "the line as the amendment left it");
    let instalments: Vec<Instalment> = desk.workspace.load_naming("contract", next_contract).unwrap();
    assert!(!instalments.is_empty() && instalments.iter().all(|one| one.requested_on.is_none() && one.received_on.is_none()));
    for noun in [Noun::Signatory, Noun::ContractFunder, Noun::CostLine, Noun::Post] {
        let held = |id: Id| desk.workspace.count_naming(noun, "contract", id).unwrap();
        assert_eq!(held(next_contract), held(contract.id), "{}", noun.table());
    }
    let lines: HashSet<Id> = desk.workspace.load_naming::<CostLine>("contract", next_contract).unwrap().iter().map(|line| line.id).collect();
    let posts: Vec<Post> = desk.workspace.load_naming("contract", next_contract).unwrap();
    assert!(posts.iter().all(|post| post.days_worked.is_none() && post.cost_line.is_none_or(|line| lines.contains(&line))));
    assert_eq!(desk.workspace.count(Noun::Amendment).unwrap(), 1, "an amendment is its own contract's");
    assert_eq!(desk.workspace.damages().unwrap(), Vec::new());

    let after = desk.workspace.fingerprint().unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    steps::redo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), after);
}

#[test]
fn a_contract_without_its_amounts_keeps_its_lines_empty_and_a_sub_action_without_its_parent_stands_alone() {
    let (_folder, mut desk) = example();
    let (_, plan) = plans(&desk);
    let contract = contract_named(&desk, "TEPCV-2015");
    let actions: Vec<Action> = desk.workspace.load_naming("plan", plan.id).unwrap();
    let sub = actions.iter().find(|action| action.parent.is_some()).unwrap();
    let asked = RenewArg {
        plan: Some(RenewPlan { budgets: false, milestones: false, ..next_of(&plan, vec![sub.id]) }),
        contract: Some(RenewContract {
            from: contract.id,
            title: "Suite".to_owned(),
            number: "TEPCV-2".to_owned(),
            starts_on: "01/01/2019".to_owned(),
            ends_on: "31/12/2020".to_owned(),
            amounts: false,
            schedule: false,
        }),
    };
    let made = renewal::renew(&mut desk, &asked).unwrap();
    let alone: Vec<Action> = desk.workspace.load_naming("plan", made.plan.unwrap()).unwrap();
    assert_eq!((alone.len(), alone[0].parent), (1, None));
    assert_eq!(desk.workspace.count_naming(Noun::BudgetLine, "action", alone[0].id).unwrap(), 0);
    let renewed = desk.workspace.find::<Contract>(made.contract.unwrap()).unwrap();
    assert_eq!((renewed.granted, renewed.eligible_base, renewed.aid_rate), (None, None, contract.aid_rate));
    assert_eq!(desk.workspace.count_naming(Noun::Instalment, "contract", renewed.id).unwrap(), 0);
    let lines: Vec<CostLine> = desk.workspace.load_naming("contract", renewed.id).unwrap();
    assert!(!lines.is_empty() && lines.iter().all(|line| line.planned.is_none() && line.aid_rate.is_some()));
}

#[test]
fn a_next_programme_that_ends_before_it_begins_or_is_of_nothing_is_refused() {
    let (_folder, desk) = example();
    let (_, plan) = plans(&desk);
    let refused = |asked: RenewArg| renewal::preview(&desk, &asked).unwrap_err();
    assert_eq!(refused(RenewArg { plan: None, contract: None }).code, "nothing_to_renew");
    let backwards = RenewPlan { ends_on: "31/12/2018".to_owned(), ..next_of(&plan, Vec::new()) };
    assert_eq!(refused(RenewArg { plan: Some(backwards), contract: None }).field.as_deref(), Some("ends_on"));
    let unnamed = RenewPlan { title: " ".to_owned(), ..next_of(&plan, Vec::new()) };
    assert_eq!(refused(RenewArg { plan: Some(unnamed), contract: None }).field.as_deref(), Some("title"));
}

#[test]
fn two_periods_are_compared_lineage_by_lineage_and_their_totals_are_those_of_the_plans() {
    let (_folder, desk) = example();
    let (first, second) = plans(&desk);
    let comparison = renewal::compare(&desk, &CompareArg { before: first.id, after: second.id }).unwrap();
    let actions = |plan: &Plan| desk.workspace.action_lines(Some(plan.id)).unwrap();
    let (old, new) = (actions(&first), actions(&second));
    let shown = |of: fn(&app::wire::LineageRow) -> &Vec<app::wire::CompareAction>| comparison.rows.iter().map(|row| of(row).len()).sum::<usize>();
    assert_eq!((shown(|row| &row.before), shown(|row| &row.after)), (old.len(), new.len()), "each action stands in one lineage");
    assert_eq!(usize::try_from(comparison.kept + comparison.stopped + comparison.new).unwrap(), comparison.rows.len());
    assert!(comparison.kept >= 5 && comparison.stopped >= 2 && comparison.new > 0);
    let planned = comparison.totals.iter().find(|figure| figure.code == "planned").unwrap();
    assert_eq!(planned.before, desk.words.money(old.iter().map(|line| line.planned).sum()));
    assert_eq!(planned.after, desk.words.money(new.iter().map(|line| line.planned).sum()));
    let changed = comparison.rows.iter().find(|row| row.kind == LineageKind::Kept && row.decision == "change").unwrap();
    assert!(!changed.reason.is_empty() && !changed.before.is_empty() && !changed.after.is_empty());
    assert!(comparison.rows.iter().filter(|row| row.kind == LineageKind::Stopped).all(|row| row.after.is_empty()));
}
