//! Contracts made whole from their templates, what their amendments change, what is asked for and worked.

mod support;

use app::wire::{ContractArg, ContractDraftArg, InstalmentRequest, MarkKind, Typed, WorkedArg, WorkedCell, WorkedEnter};
use app::{Desk, contract, instalment, record, steps, work};
use domain::codes::{ContractKind, CriterionRule};
use domain::records::*;
use domain::{Cents, Day, Id, Noun, Record};
use std::collections::BTreeMap;
use tempfile::TempDir;

fn asked(kind: &str, starts_on: &str) -> ContractDraftArg {
    ContractDraftArg { kind: kind.to_owned(), plan: None, starts_on: starts_on.to_owned(), edits: BTreeMap::new(), without: Vec::new() }
}

fn edit(arg: &mut ContractDraftArg, key: &str, field: &str, typed: &str) {
    arg.edits.entry(key.to_owned()).or_default().insert(field.to_owned(), Typed::Text(typed.to_owned()));
}

fn rows<R: Record>(desk: &Desk, contract: Id) -> Vec<R> {
    desk.workspace.load_naming::<R>("contract", contract).unwrap()
}

fn day(text: &str) -> Option<Day> {
    text.parse().ok()
}

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    (folder, desk)
}

fn contract_named(desk: &Desk, number: &str) -> Id {
    let all = desk.workspace.load::<Contract>().unwrap();
    all.iter().find(|contract| contract.number.as_deref() == Some(number)).unwrap().id
}

#[test]
fn every_template_is_read_and_what_it_makes_is_what_it_said_it_would() {
    let (_folder, mut desk) = support::desk();
    let templates = contract::templates(&desk).unwrap();
    assert_eq!(templates.iter().map(|one| one.kind.as_str()).collect::<Vec<_>>(), ["cot_2021", "cot", "tepcv", "crte", "other"]);
    for template in templates {
        let asked = asked(&template.kind, "01/03/2024");
        let draft = contract::preview(&desk, &asked).unwrap();
        assert_eq!(draft.faults, 0);
        let made = contract::start(&mut desk, &asked).unwrap();
        for count in &draft.counts {
            let noun = Noun::from_table(&count.noun).unwrap();
            assert_eq!(desk.workspace.count_naming(noun, "contract", made.id).unwrap(), count.count, "{}: {}", template.kind, count.noun);
        }
        assert!(draft.sums.iter().all(|sum| sum.same), "{}: {:?}", template.kind, draft.sums);
    }
}

#[test]
fn a_cot_of_2011_has_its_lines_posts_instalments_and_reports_and_one_undo_takes_it_all_back() {
    let (_folder, mut desk) = support::desk();
    let before = desk.workspace.fingerprint().unwrap();
    let mut asked = asked("cot", "01/01/2016");
    edit(&mut asked, "contract", "eligible_base", "294 415,01");
    let made = contract::start(&mut desk, &asked).unwrap();
    let contract = desk.workspace.find::<Contract>(made.id).unwrap();
    assert_eq!((contract.kind, contract.ends_on, contract.eligible_until), (ContractKind::Cot, day("2018-12-31"), day("2018-12-31")));
    // Half of an odd cent goes to the even one, and the parts still add up to it.
    assert_eq!(contract.granted, Some(Cents(14_720_750)));
    let lines: Vec<CostLine> = rows(&desk, made.id);
    assert_eq!(lines.len(), 6);
    assert_eq!(lines.iter().filter_map(|line| line.planned).sum::<Cents>(), Cents(29_441_501));
    assert!(lines.iter().all(|line| line.aid_rate == Some(domain::Rate::percent(50))));
    let instalments: Vec<Instalment> = rows(&desk, made.id);
    assert_eq!(instalments.iter().filter_map(|one| one.amount).sum::<Cents>(), Cents(14_720_750));
    assert!(instalments.iter().all(|one| one.condition.is_some() && one.evidence.is_some() && one.due_on.is_some()));
    let up_to_interim: Cents = instalments[..2].iter().filter_map(|one| one.amount).sum();
    assert_eq!(up_to_interim, Cents(14_720_750).at(domain::Rate::percent(80)), "advance and interim stop at 80 %");
    let posts: Vec<Post> = rows(&desk, made.id);
    assert!(posts.iter().all(|post| lines.iter().any(|line| Some(line.id) == post.cost_line)));
    let reports: Vec<(String, Option<Day>)> = rows::<Deliverable>(&desk, made.id).into_iter().map(|one| (one.title, one.due_on)).collect();
    assert_eq!(reports.len(), 4, "{reports:?}");
    assert_eq!((reports[0].1, reports[1].1, reports[3].1), (day("2017-02-01"), day("2018-02-01"), day("2019-03-31")));
    assert_eq!(rows::<ContractFunder>(&desk, made.id).len(), 2);
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn a_cot_since_2021_has_two_phases_and_criteria_that_share_the_variable_part_out() {
    let (_folder, mut desk) = support::desk();
    let made = contract::start(&mut desk, &asked("cot_2021", "01/01/2022")).unwrap();
    let contract = desk.workspace.find::<Contract>(made.id).unwrap();
    assert_eq!(
        (contract.granted, contract.fixed_part, contract.variable_part),
        (Some(Cents::euros(350_000)), Some(Cents::euros(75_000)), Some(Cents::euros(275_000)))
    );
    assert_eq!((contract.ends_on, contract.phase1_ends_on), (day("2025-12-31"), day("2023-06-30")));
    let phases: Vec<Phase> = rows(&desk, made.id);
    assert_eq!(
        phases.iter().map(|phase| (phase.starts_on, phase.ends_on)).collect::<Vec<_>>(),
        [(day("2022-01-01"), day("2023-06-30")), (day("2023-07-01"), day("2025-12-31")),]
    );
    assert_eq!(phases[0].most_months, Some(18));
    let criteria: Vec<Criterion> = rows(&desk, made.id);
    assert_eq!(criteria.len(), 4);
    assert_eq!(criteria.iter().filter_map(|one| one.weight).sum::<Cents>(), Cents::euros(275_000));
    assert_eq!(criteria[0].rule, Some(CriterionRule::ProRata));
    assert!(criteria.iter().all(|one| one.phase == Some(phases[1].id)));
}

#[test]
fn a_tepcv_pays_forty_hundredths_in_advance_and_eighty_before_the_balance_and_its_works_have_a_deadline() {
    let (_folder, mut desk) = support::desk();
    let made = contract::start(&mut desk, &asked("tepcv", "12/10/2015")).unwrap();
    let contract = desk.workspace.find::<Contract>(made.id).unwrap();
    assert_eq!((contract.granted, contract.work_start_deadline), (Some(Cents::euros(500_000)), day("2017-10-12")));
    let amounts: Vec<Option<Cents>> = rows::<Instalment>(&desk, made.id).iter().map(|one| one.amount).collect();
    assert_eq!(amounts, [200_000, 200_000, 100_000].map(|euros| Some(Cents::euros(euros))));
}

#[test]
fn what_is_changed_before_counts_and_what_cannot_be_read_is_said_at_its_cell_and_makes_nothing() {
    let (_folder, mut desk) = support::desk();
    let mut asked = asked("cot", "01/01/2016");
    edit(&mut asked, "contract", "ends_on", "30/06/2018");
    edit(&mut asked, "line-training", "planned", "12 000");
    asked.without.push("post-adviser".to_owned());
    let draft = contract::preview(&desk, &asked).unwrap();
    let sum = draft.sums.iter().find(|sum| sum.noun == "cost_line").unwrap();
    assert!(!sum.same && sum.off.contains('6'), "{sum:?}");
    let cell =
        |key: &str, field: &str| draft.rows.iter().find(|row| row.key == key).unwrap().cells.iter().find(|cell| cell.field == field).unwrap().clone();
    assert_eq!(cell("contract", "eligible_until").cell.text, "30/06/2018", "what follows from a day follows it when it moves");
    assert_eq!(cell("report-final", "due_on").cell.text, "30/09/2018");
    assert!(cell("contract", "advance_rate").usage && !cell("contract", "number").usage);
    assert_eq!(draft.counts.iter().find(|one| one.noun == "post").unwrap().count, 1);

    edit(&mut asked, "line-training", "planned", "beaucoup");
    let draft = contract::preview(&desk, &asked).unwrap();
    assert_eq!(draft.faults, 1);
    let before = desk.workspace.fingerprint().unwrap();
    let fault = contract::start(&mut desk, &asked).unwrap_err();
    assert_eq!((fault.code.as_str(), fault.field.as_deref()), ("shape", Some("planned")));
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    asked.starts_on = "demain".to_owned();
    assert_eq!(contract::preview(&desk, &asked).unwrap_err().field.as_deref(), Some("starts_on"));
}

#[test]
fn an_amendment_says_what_each_term_and_line_was_and_which_actions_came_and_went() {
    let (_folder, desk) = example();
    let id = contract_named(&desk, "COT-2016");
    let views = contract::amendments(&desk, &ContractArg { id, as_of: Some("31/12/2017".to_owned()) }).unwrap();
    let [one] = &views[..] else { panic!("{views:?}") };
    assert!(one.in_force);
    let studies = one.changes.iter().find(|change| change.label.contains("tudes")).unwrap();
    assert!(!studies.same && studies.by.starts_with('+'), "{studies:?}");
    let granted = one.changes.iter().find(|change| change.field.as_deref() == Some("granted")).unwrap();
    assert!(granted.same && granted.by.is_empty(), "the total is said again, unchanged");
    let lines: Vec<_> = one.changes.iter().filter(|change| change.field.is_none()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!((one.opened.len(), one.closed.len()), (2, 1));
    let earlier = contract::amendments(&desk, &ContractArg { id, as_of: Some("01/01/2017".to_owned()) }).unwrap();
    assert!(!earlier[0].in_force);
}

#[test]
fn the_money_of_a_contract_by_funder_is_the_money_of_the_contract() {
    let (_folder, desk) = example();
    let id = contract_named(&desk, "COT-2016");
    let arg = ContractArg { id, as_of: Some("31/12/2017".to_owned()) };
    let money = contract::money(&desk, &arg).unwrap();
    let line = contract::page(&desk, &arg).unwrap().line;
    let sum = |of: fn(&app::wire::FunderLine) -> &String| {
        desk.words.money(money.funders.iter().map(|funder| desk.words.parse_cents(of(funder)).unwrap()).sum())
    };
    assert_eq!(sum(|one| &one.granted), line.granted);
    assert_eq!(sum(|one| &one.called), line.called);
    assert_eq!(sum(|one| &one.received), line.received);
    assert!(!money.next.is_empty() && money.next.windows(2).all(|two| two[0].days <= two[1].days));
    let timeline = contract::timeline(&desk, &arg).unwrap();
    for kind in [MarkKind::Signed, MarkKind::Notified, MarkKind::Period, MarkKind::Amendment, MarkKind::Requested, MarkKind::Received] {
        assert!(timeline.marks.iter().any(|mark| mark.kind == kind), "{kind:?}");
    }
    assert!(timeline.marks.iter().all(|mark| mark.on >= timeline.from && mark.until.as_ref().unwrap_or(&mark.on) <= &timeline.to));
}

#[test]
fn an_instalment_that_is_asked_for_without_an_amount_is_asked_for_as_planned_and_comes_back() {
    let (_folder, mut desk) = support::desk();
    let made = contract::start(&mut desk, &asked("tepcv", "12/10/2015")).unwrap();
    let advance = rows::<Instalment>(&desk, made.id)[0].id;
    let ask = |on: &str, amount: &str| InstalmentRequest { id: advance, on: on.to_owned(), amount: amount.to_owned() };
    assert_eq!(instalment::request(&mut desk, &ask("", "")).unwrap_err().field.as_deref(), Some("requested_on"));
    instalment::request(&mut desk, &ask("10/01/2016", "")).unwrap();
    let held = desk.workspace.find::<Instalment>(advance).unwrap();
    assert_eq!((held.requested_on, held.requested_amount), (day("2016-01-10"), Some(Cents::euros(200_000))));
    let money = contract::money(&desk, &ContractArg { id: made.id, as_of: Some("01/02/2016".to_owned()) }).unwrap();
    assert!(money.next.iter().any(|next| next.code == "receive" && next.on == "10/03/2016"), "sixty days after: {:?}", money.next);
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.find::<Instalment>(advance).unwrap().requested_on, None);
}

#[test]
fn a_block_of_days_is_one_step_and_one_wrong_cell_enters_none() {
    let (_folder, mut desk) = support::desk();
    let made = contract::start(&mut desk, &asked("cot", "01/01/2016")).unwrap();
    let posts: Vec<Post> = rows(&desk, made.id);
    let cell = |post: usize, month: u32, days: &str| WorkedCell { post: posts[post].id, month: format!("2016-{month:02}-01"), days: days.to_owned() };
    let enter = |cells: Vec<WorkedCell>| WorkedEnter { contract: made.id, cells };
    let before = desk.workspace.fingerprint().unwrap();
    let fault = work::enter(&mut desk, &enter(vec![cell(0, 1, "18,5"), cell(0, 2, "30")])).unwrap_err();
    assert_eq!((fault.code.as_str(), fault.params["most"].as_str()), ("worked_days", "29"), "February 2016 has 29 days");
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    work::enter(&mut desk, &enter(vec![cell(0, 1, "18,5"), cell(0, 2, "17"), cell(1, 1, "20"), cell(1, 1, "19,25")])).unwrap();
    let grid = work::grid(&desk, &WorkedArg { contract: made.id, year: Some(2016) }).unwrap();
    assert_eq!(grid.posts[0].cells[..3], ["18,5", "17", ""]);
    assert_eq!((grid.posts[1].cells[0].as_str(), grid.totals[0].as_str(), grid.total.as_str()), ("19,25", "37,75", "54,75"));
    assert_eq!(grid.posts[0].from, "months");
    // Typed again, a month holds what is typed; emptied, it is gone.
    work::enter(&mut desk, &enter(vec![cell(0, 1, "10"), cell(0, 2, "")])).unwrap();
    let grid = work::grid(&desk, &WorkedArg { contract: made.id, year: None }).unwrap();
    assert_eq!((grid.year, grid.posts[0].cells[0].as_str(), grid.posts[0].cells[1].as_str()), (2016, "10", ""));
    steps::undo(&mut desk).unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn a_total_that_was_typed_shows_until_a_month_is_there_and_costs_what_a_day_costs() {
    let (_folder, mut desk) = support::desk();
    let made = contract::start(&mut desk, &asked("cot", "01/01/2016")).unwrap();
    let post = rows::<Post>(&desk, made.id)[0].id;
    let values = [("days_worked", "204"), ("day_cost", "210")].map(|(name, value)| (name.to_owned(), Typed::from(value)));
    record::edit(&mut desk, Noun::Post, post, &values.into()).unwrap();
    let arg = WorkedArg { contract: made.id, year: Some(2016) };
    let held = work::grid(&desk, &arg).unwrap().posts.remove(0);
    assert_eq!((held.from.as_str(), held.total.as_str(), held.share), ("total", "204", Some(34)));
    assert_eq!(held.cost, desk.words.money(Cents::euros(42_840)));
    let cells = vec![WorkedCell { post, month: "2016-05-01".to_owned(), days: "10".to_owned() }];
    work::enter(&mut desk, &WorkedEnter { contract: made.id, cells }).unwrap();
    let held = work::grid(&desk, &arg).unwrap().posts.remove(0);
    assert_eq!((held.from.as_str(), held.total.as_str(), held.cost), ("months", "10", desk.words.money(Cents::euros(2_100))));
}
