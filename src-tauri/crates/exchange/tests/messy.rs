//! Action plans of the field, in each format: each comes in whole, or says what is left out and why.

#[path = "support/messy.rs"]
mod messy;
#[path = "support/pages.rs"]
mod pages;
#[path = "support/workbooks.rs"]
mod support;

use domain::{Cents, Day};
use exchange::action_plan::{ActionDraft, Column, Reading, read};
use exchange::book::{Book, Limits, open};
use support::{In, lost};
use words::Words;

fn reading(bytes: &[u8]) -> (Book, Reading) {
    let book = open(bytes, None, Limits::USUAL).unwrap();
    let reading = read(&book, None, &Words::french());
    (book, reading)
}

fn of(name: &str) -> Reading {
    let messy = messy::all().into_iter().find(|messy| messy.name == name).unwrap();
    reading(&pages::xlsx(&messy.pages)).1
}

fn action<'a>(reading: &'a Reading, title: &str) -> &'a ActionDraft {
    reading.actions.iter().find(|action| action.title == title).unwrap_or_else(|| panic!("{title}: {:?}", reading.actions))
}

/// The codes that say what a line is beside an action.
const TOLD: [&str; 12] = [
    "section",
    "remark",
    "total",
    "head_again",
    "no_title",
    "instruction",
    "loose",
    "title_taken",
    "also_in",
    "differs_from",
    "repeated",
    "contradicts",
];

#[test]
fn each_comes_in_whole_in_each_format_and_what_is_left_out_is_named_with_its_reason() {
    for messy in messy::all() {
        let (book, xlsx) = reading(&pages::xlsx(&messy.pages));
        let titles: Vec<_> = xlsx.actions.iter().map(|action| action.title.as_str()).collect();
        assert_eq!(titles, messy.titles, "{}: {:#?}", messy.name, xlsx.findings);
        let told: Vec<_> = xlsx
            .findings
            .iter()
            .map(|finding| (finding.sheet, finding.row, finding.problem.code()))
            .filter(|(.., code)| TOLD.contains(code))
            .collect();
        assert_eq!(told, messy.told, "{}", messy.name);
        let unread: Vec<_> = xlsx.unread.iter().map(|(sheet, reason)| (*sheet, reason.code())).collect();
        assert_eq!(unread, messy.unread, "{}", messy.name);
        assert_eq!(lost(&book, &xlsx), Vec::<String>::new(), "{}", messy.name);
        assert_eq!(reading(&pages::ods(&messy.pages)).1, xlsx, "{} as ODS", messy.name);
        assert_eq!(reading(&pages::xls(&messy.pages)).1, xlsx, "{} as XLS", messy.name);
    }
}

#[test]
fn an_axis_that_is_a_line_across_the_table_holds_the_lines_under_it() {
    let read = of("axes as lines across the table");
    let axes: Vec<_> = read.actions.iter().map(|action| read.axes[action.axis.unwrap()].title.as_str()).collect();
    assert_eq!(axes, ["SOBRIÉTÉ DES BÂTIMENTS", "SOBRIÉTÉ DES BÂTIMENTS", "MOBILITÉ"]);
    assert_eq!(read.axes[0].number.as_deref(), Some("1"));
    assert_eq!(action(&read, "Changer la chaudière de la mairie").status, Some("done"));
}

#[test]
fn heads_on_two_lines_are_read_together() {
    let read = of("heads on two lines");
    let rain = action(&read, "Récupérer l’eau de pluie");
    assert_eq!((rain.start, rain.end), (Day::from_ymd_opt(2025, 3, 1), Day::from_ymd_opt(2026, 6, 30)));
    assert_eq!((&rain.funding[0].funders[..], rain.funding[0].amount), (&["Agence de l’eau".to_owned()][..], Some(Cents(1_200_000))));
    let proposed: Vec<_> =
        read.findings.iter().filter(|finding| finding.row == 4).map(|finding| finding.proposed.as_deref().unwrap_or_default()).collect();
    assert_eq!(proposed, ["01/04/2025", "31/12/2026"]);
}

#[test]
fn a_sheet_of_its_own_is_an_action_with_all_that_it_says() {
    let read = of("a sheet an action, values beside labels");
    let school = action(&read, "Rénover l’école");
    assert_eq!((school.number.as_deref(), school.status, school.priority), (Some("1.1"), Some("in_progress"), Some("high")));
    assert_eq!(school.text(Column::Description), Some("Des travaux\nen deux tranches"));
    assert_eq!(school.text(Column::Objectives), Some("- Dépenser moins\n- Vivre mieux"));
    assert_eq!((school.start, school.end), (Day::from_ymd_opt(2025, 1, 1), Day::from_ymd_opt(2026, 12, 31)));
    assert_eq!((school.budget, school.funding[0].amount), (Some((Cents(12_000_000), false)), Some(Cents(3_000_000))));
    assert_eq!(read.axes[school.axis.unwrap()].title, "Sobriété");
    assert!(school.left.iter().any(|left| (left.head.as_str(), left.text.as_str()) == ("Freins rencontrés", "Le calendrier scolaire")));
    let orchard = of("a sheet an action, values under labels");
    let orchard = action(&orchard, "Créer un verger");
    assert_eq!((orchard.number.as_deref(), orchard.text(Column::Description)), (Some("3.2"), Some("Vingt arbres derrière l’église")));
    assert_eq!(orchard.partners, ["École", "Association du verger"]);
}

#[test]
fn an_action_of_a_summary_takes_what_its_own_sheet_says() {
    let read = of("a summary and a sheet an action");
    let hedges = action(&read, "Planter des haies");
    assert_eq!(
        (hedges.number.as_deref(), hedges.text(Column::Description), hedges.budget),
        (Some("1"), Some("Un texte long"), Some((Cents(1_000_000), false)))
    );
    assert_eq!(hedges.partners, ["Fédération", "Écoles"]);
    assert_eq!(action(&read, "Ouvrir la rivière").status, Some("upcoming"), "what came first is kept");
}

#[test]
fn a_table_whose_heads_come_on_each_page_is_no_sheet_of_labels() {
    let heads = || ["Titre", "Pilote", "Statut"].map(In::from).to_vec();
    let lines = (0..9)
        .map(|at| if at % 3 == 0 { heads() } else { vec![In::from(format!("Action {at}").as_str()), In::from("Voirie"), In::from("En cours")] });
    let (_, read) = reading(&support::xlsx("Plan", &lines.collect::<Vec<_>>(), 0));
    assert_eq!((read.actions.len(), read.sheets.len(), read.fiches.len()), (6, 1, 0));
}
