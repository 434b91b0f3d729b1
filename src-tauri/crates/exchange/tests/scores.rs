//! The scores of a framework as Territoires en Transitions exports them: the tree by its numbers, the points of each state, every fault at
//! its cell, and the same from XLSX, ODS and CSV.

#[path = "support/pages.rs"]
mod pages;
#[path = "support/workbooks.rs"]
mod support;

use domain::Day;
use exchange::book::{Limits, open};
use exchange::scores::{Column, Framework, Points, Problem, read};
use pages::Page;
use support::In;

const ONCE: [&str; 5] = ["N°", "Intitulé", "Description", "Phase", "Potentiel max"];
const STATE: [&str; 9] = [
    "Potentiel collectivité",
    "Points réalisés",
    "% réalisé",
    "Points programmés",
    "% programmé",
    "Points pas faits",
    "% pas fait",
    "Statut",
    "Champs de précision de l'état d'avancement",
];
const LAST: [&str; 4] = ["Personnes pilotes", "Services ou Directions pilotes", "Documents liés", "Fiches actions liées"];

/// Points of a state: potential, done, planned, not done; nothing is an empty cell.
type State = [Option<f64>; 4];

fn state([potential, done, planned, not_done]: State, status: &str, comment: &str) -> Vec<In> {
    let cell = |value: Option<f64>| value.map_or(In::Empty, In::Number);
    let share = |value: Option<f64>| cell(value.zip(potential).map(|(value, of)| value / of));
    let points = [(potential, false), (done, false), (done, true), (planned, false), (planned, true), (not_done, false), (not_done, true)];
    let mut cells: Vec<In> = points.into_iter().map(|(value, is_share)| if is_share { share(value) } else { cell(value) }).collect();
    cells.extend([status.into(), comment.into()]);
    cells
}

fn line(code: &str, title: &str, points: f64, states: Vec<Vec<In>>) -> Vec<In> {
    let mut cells: Vec<In> = vec![code.into(), title.into(), "Longue description".into(), "Bases".into(), points.into()];
    cells.extend(states.into_iter().flatten());
    cells
}

/// What stands above the lines of an export, with one state or two.
fn above(labels: &[&str]) -> Vec<Vec<In>> {
    let mut groups = vec![In::Empty; ONCE.len()];
    let mut heads: Vec<In> = ONCE.iter().map(|head| (*head).into()).collect();
    for label in labels {
        groups.push((*label).into());
        groups.extend(vec![In::Empty; STATE.len() - 1]);
        heads.extend(STATE.iter().map(|head| In::from(*head)));
    }
    heads.extend(LAST.iter().map(|head| In::from(*head)));
    let day = In::Day(Day::from_ymd_opt(2025, 3, 14).unwrap());
    vec![vec!["Pays d’essai".into()], vec![], vec!["Date d'export".into(), day], vec![], vec![], groups, heads]
}

const fn all(potential: f64, done: f64, planned: f64, not_done: f64) -> State {
    [Some(potential), Some(done), Some(planned), Some(not_done)]
}

/// An export as the platform writes it: five levels, what does not concern the territory, and tasks of which nothing is said.
fn export() -> Page {
    let one =
        |code: &str, title: &str, points: f64, own: State, status: &str, comment: &str| line(code, title, points, vec![state(own, status, comment)]);
    let mut lines = above(&["Évaluation dans la plateforme"]);
    lines.push(one("Total", "", 40.0, all(30.0, 12.0, 6.0, 8.0), "", ""));
    lines.push(one("1", "Planification", 40.0, all(30.0, 12.0, 6.0, 8.0), "", ""));
    lines.push(one("1.1", "Stratégie", 40.0, all(30.0, 12.0, 6.0, 8.0), "", ""));
    lines.push(one("1.1.1", "Diagnostic", 40.0, all(30.0, 12.0, 6.0, 8.0), "", "Synthèse"));
    lines.push(one("1.1.1.1", "Connaître", 20.0, all(20.0, 10.0, 6.0, 4.0), "Détaillé", "Fait en 2024"));
    // A task of which nothing is said: the sub-measure above says it all.
    lines.push(one("1.1.1.1.1", "Tâche une", 10.0, all(10.0, 10.0, 0.0, 0.0), "Fait", ""));
    lines.push(one("1.1.1.1.2", "Tâche deux", 10.0, [Some(10.0), None, None, None], "Non renseigné", ""));
    lines.push(one("1.1.1.2", "Publier", 10.0, all(10.0, 2.0, 0.0, 4.0), "Détaillé", ""));
    lines.push(one("1.1.1.3", "Port de commerce", 10.0, [None, Some(0.0), Some(0.0), Some(0.0)], "Non concerné", ""));
    Page::new("Export état des lieux actuel", lines)
}

fn of(bytes: &[u8]) -> Framework {
    read(&open(bytes, None, Limits::USUAL).unwrap())
}

fn of_page(page: Page) -> Framework {
    of(&pages::xlsx(&[page]))
}

#[test]
fn an_export_comes_with_its_tree_its_points_and_its_day() {
    let read = of_page(export());
    assert_eq!((read.sheet.as_deref(), read.exported_on), (Some("Export état des lieux actuel"), Day::from_ymd_opt(2025, 3, 14)));
    assert_eq!(read.groups, ["Évaluation dans la plateforme"]);
    let codes: Vec<&str> = read.measures.iter().map(|own| own.code.as_str()).collect();
    assert_eq!(codes, ["1", "1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1", "1.1.1.1.2", "1.1.1.2", "1.1.1.3"]);
    let own = |code: &str| read.measures.iter().find(|own| own.code == code).unwrap();
    let points = Points { potential: 20.0, done: 10.0, planned: Some(6.0), not_done: Some(4.0), comment: "Fait en 2024".into() };
    assert_eq!((own("1.1.1.1").states[0].as_ref(), own("1.1.1.1").points, own("1.1.1.1").parent()), (Some(&points), Some(20.0), Some("1.1.1")));
    assert_eq!(own("1.1.1.1.2").states, [None], "nothing is said, which is not zero");
    let aside = Points { planned: Some(0.0), not_done: Some(0.0), ..Points::default() };
    assert_eq!(own("1.1.1.3").states, [Some(aside)], "what does not concern the territory has no potential");
    let total = read.scored(0).total.unwrap();
    assert_eq!((total.potential, total.done, total.planned, total.unscored), (30.0, 12.0, 6.0, 0));
    assert_eq!(read.axes(0).iter().map(|(own, tally)| (own.title.as_str(), tally.done)).collect::<Vec<_>>(), [("Planification", 12.0)]);
    // Four points of 1.1.1.2 are said by nobody.
    let found: Vec<_> = read.findings.iter().map(|one| (one.cell(), one.problem)).collect();
    assert_eq!(found, [("F15".to_owned(), Problem::UnderPotential(6.0))]);
}

#[test]
fn xlsx_ods_and_csv_of_the_same_export_say_the_same() {
    let (xlsx, ods) = (of_page(export()), of(&pages::ods(&[export()])));
    assert_eq!(ods, xlsx);
    let text = |cell: &In| match cell {
        In::Text(text) => format!("\"{text}\""),
        In::Number(number) => number.to_string().replace('.', ","),
        In::Day(day) => format!("{day}T00:00:00+00:00"),
        _ => String::new(),
    };
    let lines: Vec<String> = export().lines.iter().map(|cells| cells.iter().map(text).collect::<Vec<_>>().join(";")).collect();
    let csv = of(lines.join("\n").as_bytes());
    assert_eq!((&csv.groups, csv.exported_on), (&xlsx.groups, xlsx.exported_on));
    assert_eq!(csv.measures, xlsx.measures);
}

#[test]
fn the_states_of_a_comparison_stand_side_by_side() {
    let mut lines = above(&["Proposé avant audit dans la plateforme", "Audité dans la plateforme"]);
    lines.push(line("1", "Axe", 10.0, vec![state(all(10.0, 6.0, 4.0, 0.0), "", "avant"), state(all(10.0, 5.0, 4.0, 2.0), "", "après")]));
    let read = of_page(Page::new("Export audit", lines));
    assert_eq!(read.groups, ["Proposé avant audit dans la plateforme", "Audité dans la plateforme"]);
    let done = |group: usize| read.measures[0].states[group].as_ref().map(|own| (own.done, own.comment.clone()));
    assert_eq!([done(0), done(1)], [Some((6.0, "avant".to_owned())), Some((5.0, "après".to_owned()))]);
    let found: Vec<_> = read.findings.iter().map(|one| (one.group, one.cell(), one.problem)).collect();
    assert_eq!(found, [(Some(1), "O8".to_owned(), Problem::OverPotential(11.0))]);
}

#[test]
fn an_older_export_without_heads_over_numbers_and_without_points_not_done_is_read() {
    let heads =
        ["", "", "Phase", "Potentiel max", "Potentiel collectivité", "Points réalisés", "% réalisé", "Points programmés", "% programmé", "statut"];
    let mut lines: Vec<Vec<In>> = vec![vec!["Pays d’essai".into()], heads.iter().map(|head| In::from(*head)).collect()];
    let row = |code: &str, status: &str, points: [f64; 4]| -> Vec<In> {
        let [max, potential, done, planned] = points;
        vec![
            code.into(),
            "Mesure".into(),
            "".into(),
            max.into(),
            potential.into(),
            done.into(),
            (done / potential).into(),
            planned.into(),
            In::Empty,
            status.into(),
        ]
    };
    lines.push(row("1", "", [20.0, 20.0, 4.0, 3.0]));
    lines.push(row("1.1", "Détaillé", [10.0, 10.0, 4.0, 3.0]));
    lines.push(row("1.2", "Pas fait", [10.0, 10.0, 0.0, 0.0]));
    let read = of_page(Page::new("Export", lines));
    assert_eq!(read.findings, []);
    let states: Vec<_> = read.measures.iter().map(|own| own.states[0].as_ref().map(|own| (own.done, own.planned, own.not_done))).collect();
    assert_eq!(states, [Some((4.0, Some(3.0), None)), Some((4.0, Some(3.0), None)), Some((0.0, Some(0.0), Some(10.0)))]);
    assert_eq!(read.scored(0).total.map(|total| (total.potential, total.done)), Some((20.0, 4.0)));
}

#[test]
fn every_fault_is_found_at_its_cell_at_once() {
    let mut page = export();
    let put = |page: &mut Page, row: usize, column: usize, cell: In| page.lines[row - 1][column] = cell;
    put(&mut page, 8, 6, In::Number(13.0));
    put(&mut page, 9, 8, In::Number(9.0));
    put(&mut page, 12, 6, "dix".into());
    put(&mut page, 13, 0, "1.1.1.1".into());
    put(&mut page, 14, 0, "A.2".into());
    put(&mut page, 15, 10, In::Number(-4.0));
    put(&mut page, 16, 0, "2.4.1".into());
    put(&mut page, 16, 1, In::Empty);
    page.lines.push(line("3", "Sans potentiel", 5.0, vec![state([None, Some(2.0), None, None], "", "")]));
    let read = of_page(page);
    let found: Vec<_> = read.findings.iter().map(|one| (one.cell(), one.problem.code())).collect();
    let wanted = [
        ("G12", "bad_figure"),
        ("A13", "twice"),
        ("A14", "bad_code"),
        ("K15", "negative"),
        ("A16", "no_parent"),
        ("B16", "no_title"),
        ("F17", "no_potential"),
    ];
    for (cell, code) in wanted {
        assert!(found.contains(&(cell.to_owned(), code)), "{cell} {code}: {found:?}");
    }
    assert!(read.findings.iter().any(|one| one.problem == Problem::Twice(12)));
    let sums = of_page({
        let mut page = export();
        put(&mut page, 8, 6, In::Number(13.0));
        put(&mut page, 9, 8, In::Number(9.0));
        page
    });
    let found: Vec<_> = sums.findings.iter().map(|one| (one.cell(), one.problem)).collect();
    assert!(found.contains(&("G8".to_owned(), Problem::TotalDiffers(12.0))), "{found:?}");
    assert!(found.contains(&("I9".to_owned(), Problem::NotTheSum(6.0))), "{found:?}");
}

#[test]
fn a_workbook_of_something_else_has_no_sheet_and_a_column_that_lacks_is_named() {
    assert_eq!(of_page(Page::of("Plan", &[&["Axe (x)", "Titre de l'action"], &["1", "Haies"]])), Framework::default());
    let read = of_page(Page::of("Export", &[&["Intitulé", "Potentiel collectivité", "Points réalisés"], &["Axe", "1", "1"]]));
    assert_eq!(
        read.findings.iter().map(|one| (one.cell(), one.of, one.problem)).collect::<Vec<_>>(),
        [("D1".to_owned(), Column::Code, Problem::MissingColumn)]
    );
    assert_eq!(read.measures, []);
}
