//! Sheets, the note to the council, the dashboard, the table of indicators: they say what the screens say, on any plan.

mod support;

use app::paper::{self, GROUPS, Paper};
use app::wire::{ContractArg, PapersFor, PlanArg, Typed};
use app::{Desk, contract, overview, record};
use domain::code::Code;
use domain::{Day, Id, Noun};
use report::Pdf;
use report::content::{Block, Document};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use tempfile::TempDir;

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder)).unwrap();
    (folder, desk)
}

fn today() -> Day {
    app::clock::today()
}

fn made(document: &Document) -> Pdf {
    let pdf = report::pdf(document, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(report::check_structure(&pdf.bytes).unwrap(), Vec::<String>::new());
    pdf
}

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let values: BTreeMap<String, Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), Typed::from(*value))).collect();
    record::create(desk, noun, &values).unwrap().id
}

/// Every paper of a desk, with its document.
fn all(desk: &mut Desk) -> Vec<(Paper, Document)> {
    let lines = paper::choices(desk, &PapersFor { plan: None, contract: None }).unwrap();
    let papers: Vec<Paper> = lines.iter().map(|line| paper::parse(&line.paper).unwrap()).collect();
    papers.into_iter().map(|one| (one.clone(), paper::document(desk, &one, today()).unwrap())).collect()
}

#[test]
fn every_filled_field_of_an_action_is_on_its_sheet_and_nothing_empty_is() {
    let (_folder, mut desk) = example();
    let id = desk.workspace.load::<domain::records::Action>().unwrap().into_iter().find(|one| one.number.as_deref() == Some("4.2.2")).unwrap().id;
    let document = paper::document(&mut desk, &Paper::Sheets(vec![id, id]), today()).unwrap();
    assert_eq!(document.sections.len(), 1, "an action has one sheet, however often it is asked for");
    // Texts are cut into paragraphs, and bold or linked words stand apart.
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let said = plain(&document.texts().join(" "));
    let view = record::view(&desk, Noun::Action, id).unwrap();
    for field in
        Noun::Action.fields().iter().filter(|field| !matches!(field.kind, domain::Kind::Rank | domain::Kind::Percent) && field.name != "plan")
    {
        assert!(said.contains(&plain(&view.cells[field.name].text)), "{}: {}", field.name, view.cells[field.name].text);
    }
    for noun in [Noun::Milestone, Noun::BudgetLine, Noun::ActionIndicator] {
        let rows = desk.workspace.rows_naming(noun, "action", id).unwrap();
        assert!(!rows.is_empty(), "the example shows {noun:?}");
    }
    let own = plan(&desk).to_string();
    let nothing = make(&mut desk, Noun::Action, &[("plan", &own), ("title", "Sans rien"), ("status", "upcoming")]);
    let bare = paper::document(&mut desk, &Paper::Sheets(vec![nothing]), today()).unwrap().texts();
    assert_eq!(bare.len(), 3, "title, status and its name: {bare:?}");
}

fn plan(desk: &Desk) -> Id {
    app::file::plans(desk).unwrap()[0].id
}

#[test]
fn the_sheets_of_a_plan_have_a_table_of_contents_that_leads_to_each() {
    let (_folder, mut desk) = example();
    let document = paper::document(&mut desk, &Paper::AllSheets(None), today()).unwrap();
    let actions = desk.workspace.action_lines(Some(plan(&desk))).unwrap().len();
    assert_eq!(document.sections.iter().filter(|section| section.in_toc).count(), actions);
    let pdf = made(&document);
    assert_eq!(pdf.structure.matches("TOCI").count(), actions);
    assert!(pdf.pages <= 2 * actions + 2, "a sheet takes a page or two: {} pages for {actions}", pdf.pages);
    let again = paper::document(&mut desk, &Paper::AllSheets(None), today()).unwrap();
    assert_eq!(made(&again).bytes, pdf.bytes, "the same plan, the same bytes");
}

#[test]
fn the_note_to_the_council_has_the_figures_of_the_contracts_page_on_one_page() {
    let (_folder, mut desk) = example();
    for line in contract::lines(&desk, today()).unwrap() {
        let note = paper::council(&desk, line.id, today()).unwrap();
        let money = |cents| desk.words.money(cents);
        assert_eq!(
            [money(note.granted), money(note.called), money(note.received), money(note.remaining)],
            [line.granted, line.called, line.received, line.remaining]
        );
        let page = contract::money(&desk, &ContractArg { id: line.id, as_of: None }).unwrap();
        assert_eq!(note.deadlines.iter().map(|one| &one.title).collect::<Vec<_>>(), page.next.iter().map(|one| &one.title).collect::<Vec<_>>());
        let document = paper::document(&mut desk, &Paper::Council(line.id), today()).unwrap();
        assert_eq!(made(&document).pages, 1);
    }
}

#[test]
fn the_dashboard_has_the_figures_of_the_overview_on_one_leaf() {
    let (_folder, mut desk) = example();
    let poster = paper::poster(&mut desk, None, today()).unwrap();
    let seen = overview::overview(&mut desk, None).unwrap();
    let seen_axes = &seen.axes;
    let statuses: Vec<(String, u32)> =
        poster.statuses.iter().map(|(status, count)| (status.code().to_owned(), u32::try_from(*count).unwrap())).collect();
    assert_eq!(statuses, seen.statuses.iter().map(|one| (one.status.clone(), one.count)).collect::<Vec<_>>());
    let under: u32 = seen_axes.iter().flat_map(|axis| &axis.counts).sum();
    assert!(seen_axes.iter().all(|axis| axis.total == axis.counts.iter().sum::<u32>()));
    assert_eq!(under, seen.actions, "the table of the screen says every bar of its chart");
    let by_axis: usize = poster.axes.iter().flat_map(|(_, counts)| counts).sum();
    assert_eq!(by_axis, usize::try_from(seen.actions).unwrap(), "every action counts once");
    let money = app::budget::dashboard(&mut desk, &PlanArg { plan: None }).unwrap();
    assert_eq!(poster.sums.map(|cents| desk.words.money(cents)), [money.planned, money.committed, money.paid]);
    let funders: domain::Cents = poster.funders.iter().map(|(_, sums)| sums[0]).sum();
    assert_eq!(funders, poster.sums[0], "what funders bring is what is planned");
    assert_eq!(made(&paper::document(&mut desk, &Paper::Poster(None), today()).unwrap()).pages, 2, "its charts, and their tables behind");
}

#[test]
fn every_figure_of_a_chart_of_a_paper_is_in_a_table_beside_or_behind_it() {
    let (_folder, mut desk) = example();
    let mut charts = 0;
    for (paper, document) in all(&mut desk) {
        assert_eq!(document.charts_without_table(), Vec::<String>::new(), "{paper:?}");
        charts += document.sections.iter().flat_map(|section| &section.blocks).filter(|block| matches!(block, Block::Charts(_))).count();
    }
    assert!(charts > 3, "papers have charts");
}

#[test]
fn the_table_of_indicators_has_a_row_for_each_with_its_last_two_values() {
    let (_folder, desk) = example();
    let table = paper::indicators(&desk, None, "2017-06-30".parse().unwrap()).unwrap();
    assert_eq!(table.measures.len(), desk.workspace.load::<domain::records::Indicator>().unwrap().len());
    let one = table.measures.iter().find(|one| one.code.as_deref() == Some("EIE-01")).unwrap();
    let (before, last) = (one.previous.unwrap(), one.latest.unwrap());
    assert!(before.0 < last.0 && last.0 <= "2017-06-30".parse().unwrap(), "nothing is read that was not known yet");
    assert_eq!(one.series.last(), Some(&last.1));
}

#[test]
fn every_paper_of_an_empty_plan_is_made() {
    let (_folder, mut desk) = support::desk();
    make(&mut desk, Noun::Contract, &[("kind", "cot"), ("title", "Contrat vide")]);
    for (paper, document) in all(&mut desk) {
        let pages = made(&document).pages;
        assert!(pages == 1 || matches!(paper, Paper::Statement(..)), "{paper:?} has {pages} pages");
    }
}

#[test]
fn what_should_never_be_typed_is_printed_and_pages_that_are_one_stay_one() {
    let (_folder, mut desk) = support::desk();
    let long: String = "Œuvrer 🌱 مخطط المناخ ".chars().cycle().take(290).collect();
    let plan = plan(&desk).to_string();
    let contract =
        make(&mut desk, Noun::Contract, &[("kind", "cot"), ("title", &long.chars().take(190).collect::<String>()), ("number", "N°/1")]).to_string();
    let partners: Vec<String> = (0..40).map(|n| make(&mut desk, Noun::Partner, &[("name", &format!("Partenaire {n} شريك"))]).to_string()).collect();
    let mut ids = Vec::new();
    for number in 0..30 {
        let axis = make(&mut desk, Noun::Axis, &[("plan", &plan), ("title", &format!("{number} {}", &long.chars().take(180).collect::<String>()))])
            .to_string();
        let status = if number % 2 == 0 { "blocked" } else { "late" };
        let values =
            [("plan", plan.as_str()), ("axis", &axis), ("title", &long), ("status", status), ("status_reason", &long), ("planned_end", "2016-01-01")];
        let action = make(&mut desk, Noun::Action, &values);
        make(&mut desk, Noun::ActionContract, &[("action", &action.to_string()), ("contract", &contract)]);
        make(&mut desk, Noun::Deliverable, &[("contract", &contract), ("title", &long), ("due_on", "2016-02-01")]);
        ids.push(action);
    }
    for partner in &partners {
        make(&mut desk, Noun::ActionPartner, &[("action", &ids[0].to_string()), ("partner", partner), ("role", "funder")]);
    }
    let contract: Id = contract.parse().unwrap();
    for (paper, pages) in [(Paper::Council(contract), 1), (Paper::Poster(None), 2)] {
        let document = paper::document(&mut desk, &paper, today()).unwrap();
        assert_eq!(made(&document).pages, pages, "{paper:?}");
        assert_eq!(document.charts_without_table(), Vec::<String>::new(), "{paper:?}");
        assert!(document.sections.iter().skip(1).all(|side| side.page_break), "each side is a page");
    }
    let sheets = paper::document(&mut desk, &Paper::Sheets(ids), today()).unwrap();
    let said = sheets.texts().join("\n");
    assert!((0..40).all(|n| said.contains(&format!("Partenaire {n} "))), "no partner is left out");
    made(&sheets);
    let name = paper::file_name(&desk, &Paper::Council(contract), today()).unwrap();
    assert!(!name.contains('/') && name.chars().count() < 110, "{name}");
}

#[test]
fn papers_in_a_folder_never_take_the_place_of_what_is_there() {
    let (folder, mut desk) = example();
    let out = folder.path().join("papiers");
    std::fs::create_dir(&out).unwrap();
    let papers = [Paper::Poster(None), Paper::Indicators(None)];
    let first = paper::write_all(&mut desk, &papers, today(), &out).unwrap();
    std::fs::write(&first[0], b"mien").unwrap();
    let second = paper::write_all(&mut desk, &papers, today(), &out).unwrap();
    assert_eq!(std::fs::read(&first[0]).unwrap(), b"mien");
    assert!(second.iter().all(|path| path.to_string_lossy().ends_with(" (2).pdf")), "{second:?}");
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 4);
    let nowhere = paper::write_all(&mut desk, &papers, today(), &folder.path().join("absent"));
    assert!(nowhere.is_err(), "a folder that is not there is said");
}

#[test]
fn a_sheet_on_paper_has_the_groups_of_the_screen() {
    let screen = include_str!("../../../../ui/src/lib/features/action/groups.ts");
    for (key, names) in GROUPS {
        let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
        assert!(screen.contains(&format!("['{key}', [{}]]", names.join(", "))), "{key}");
    }
}
