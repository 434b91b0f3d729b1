//! Action plans in workbooks, as people have them.

#[path = "support/workbooks.rs"]
mod support;

use domain::{Cents, Day};
use exchange::action_plan::{Accepted, ActionDraft, Column, NotRead, Problem, Reading, read, read_with};
use exchange::book::{Limits, open};
use proptest::prelude::*;
use support::{HEADS, In, line, lost, with_heads, xlsx};
use words::Words;

fn reading(bytes: &[u8]) -> Reading {
    read(&open(bytes, None, Limits::USUAL).unwrap(), None, &Words::french())
}

fn of(lines: Vec<Vec<In>>) -> Reading {
    reading(&xlsx("Fichier dimport", &with_heads(&HEADS, lines), 950))
}

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

/// The path of an action's axes.
fn axes(reading: &Reading, action: &ActionDraft) -> Vec<String> {
    let (mut path, mut at) = (Vec::new(), action.axis);
    while let Some(axis) = at.map(|at| &reading.axes[at]) {
        path.insert(0, [axis.number.as_deref().unwrap_or_default(), &axis.title].join(" ").trim().to_owned());
        at = axis.parent;
    }
    path
}

fn problems(reading: &Reading) -> Vec<(u32, Option<Column>, &'static str)> {
    reading.findings.iter().map(|finding| (finding.row, finding.column, finding.problem.code())).collect()
}

#[test]
fn the_template_is_read_whole() {
    let reading = of(vec![
        HEADS.iter().map(|_| In::from("Champ texte")).collect(),
        line(&HEADS, &[("Titre de l'action", "Texte court de 300 caractères maximum, espaces compris.".into())]),
        line(&HEADS, &[("Titre de l'action", "Action 1 - Assurer la coordination de la transition écologique\n (ou)\n1.1.1.1. Assurer".into())]),
        line(
            &HEADS,
            &[
                ("Axe (x)", "1. Un territoire désirable".into()),
                ("Sous-axe (x.x)", "1.1. L'air".into()),
                ("Titre de l'action", "1.1.1. Mesurer l'air".into()),
                ("Descriptif", "Des capteurs".into()),
                ("Instances de gouvernance", "CODIR".into()),
                ("Objectifs", "Trois capteurs".into()),
                ("Indicateurs liés", "Nombre de capteurs".into()),
                ("Structure pilote", "Pays, Commune (Saint-Pol, Artois)".into()),
                ("Moyens humains et techniques", "0,5 ETP".into()),
                ("Partenaires", "ATMO, Région".into()),
                ("Direction ou service pilote", "Environnement".into()),
                ("Personne pilote", "Chargé de mission climat, Technicienne".into()),
                ("Élu·e référent·e", "Vice-présidente".into()),
                ("Participation Citoyenne", "Consultation".into()),
                ("Financements", "Fonds vert".into()),
                ("Financeur 1", "ADEME, Région".into()),
                ("Montant € HT", 50_000.0.into()),
                ("Financeur 2", "DREAL".into()),
                ("Montant € HT#1", "15 000 €".into()),
                ("Budget prévisionnel total € HT", 124_566.0.into()),
                ("Statut", "En cours".into()),
                ("Niveau de priorité", "Haut".into()),
                ("Date de début", In::Day(day(2022, 11, 16))),
                ("Date de fin", "31/12/2025".into()),
            ],
        ),
    ]);
    let [action] = &reading.actions[..] else { panic!("{:?}", reading.actions) };
    assert_eq!(axes(&reading, action), ["1 Un territoire désirable", "1.1 L'air"]);
    assert_eq!((action.number.as_deref(), action.title.as_str()), (Some("1.1.1"), "Mesurer l'air"));
    assert_eq!(action.text(Column::Description), Some("Des capteurs"));
    assert_eq!(action.lead_structures, ["Pays", "Commune (Saint-Pol, Artois)"]);
    assert_eq!((action.status, action.priority, action.participation), (Some("in_progress"), Some("high"), Some("consultation")));
    assert_eq!((action.start, action.end), (Some(day(2022, 11, 16)), Some(day(2025, 12, 31))));
    assert_eq!(action.budget, Some((Cents(12_456_600), false)));
    assert_eq!(action.funding.len(), 2);
    assert_eq!((&action.funding[0].funders[..], action.funding[0].amount), (&["ADEME".to_owned(), "Région".to_owned()][..], Some(Cents(5_000_000))));
    assert_eq!(action.funding[1].amount, Some(Cents(1_500_000)));
    let left: Vec<_> = action.left.iter().map(|left| (left.head.as_str(), left.text.as_str())).collect();
    assert_eq!(left, [("Indicateurs liés", "Nombre de capteurs"), ("Personne pilote", "Technicienne"), ("Financements", "Fonds vert")]);
    let own: Vec<_> = problems(&reading).into_iter().map(|(row, _, code)| (row, code)).collect();
    assert_eq!(own, [(3, "instruction"), (4, "instruction"), (5, "instruction"), (6, "several")]);
}

#[test]
fn columns_are_found_by_name_wherever_they_stand_and_every_cell_that_cannot_be_read_is_said_at_once() {
    let heads = [
        "Statut ",
        "Date de fin",
        "Titre de la fiche action",
        "AXE",
        "Financeur 1",
        "Montant € TTC",
        "Budget prévisionnel total € TTC",
        "Date de début",
        "Niveau de priorité",
        "Ma colonne",
        "Sous axe",
    ];
    let cells: Vec<(&str, In)> = vec![
        ("Statut ", "on verra".into()),
        ("Date de fin", 46_022.0.into()),
        ("Titre de la fiche action", "Planter des haies".into()),
        ("Financeur 1", "Agence de l’eau".into()),
        ("Montant € TTC", "beaucoup".into()),
        ("Budget prévisionnel total € TTC", "Entre 200 et 500".into()),
        ("Date de début", "printemps 2026".into()),
        ("Ma colonne", "dite".into()),
        ("AXE", "Nature".into()),
    ];
    let again =
        line(&heads, &[("Titre de la fiche action", "Planter des haies".into()), ("AXE", "Nature".into()), ("Niveau de priorité", "Bas".into())]);
    let differs =
        line(&heads, &[("Titre de la fiche action", "Planter des haies".into()), ("AXE", "Nature".into()), ("Niveau de priorité", "Haut".into())]);
    let lost = line(&heads, &[("Statut ", "En cours".into())]);
    let reading = reading(&xlsx("Plan", &with_heads(&heads, vec![line(&heads, &cells), again, differs, lost]), 950));
    let [action] = &reading.actions[..] else { panic!("{:?}", reading.actions) };
    assert_eq!(axes(&reading, action), ["Nature"]);
    assert_eq!((action.status, action.priority, action.start, action.end), (None, Some("low"), None, Some(day(2025, 12, 31))));
    assert_eq!(action.funding[0].amount, None);
    assert_eq!(
        problems(&reading),
        [
            (2, Some(Column::Amount), "with_tax"),
            (2, Some(Column::Budget), "with_tax"),
            (2, None, "unknown_column"),
            (3, Some(Column::Status), "unknown_code"),
            (3, Some(Column::Amount), "bad_amount"),
            (3, Some(Column::Budget), "bad_amount"),
            (3, Some(Column::Start), "bad_day"),
            (4, None, "repeated"),
            (5, Some(Column::Priority), "contradicts"),
            (6, None, "no_title"),
        ]
    );
    // What could not be read is kept as it was written.
    let mut left: Vec<_> = action.left.iter().map(|left| left.text.as_str()).collect();
    left.sort_unstable();
    assert_eq!(left, ["Entre 200 et 500", "beaucoup", "dite", "on verra", "printemps 2026"]);
}

#[test]
fn a_sub_action_stands_under_the_action_whose_title_its_line_repeats() {
    let row = |axis: &str, title: &str, sub: &str| {
        line(&HEADS, &[("Axe (x)", axis.into()), ("Titre de l'action", title.into()), ("Titre de la sous-action", sub.into())])
    };
    let reading = of(vec![
        vec!["Données".into()],
        row("Axe 1", "Action normale", ""),
        row("Axe 1", "Action 1", ""),
        row("Axe 1", "Action 1", "Sous-action 1.1"),
        row("Axe 1", "Action 1", "Sous-action 1.2"),
        row("Axe 2", "Action 3", "Sous-action 3.1"),
        row("", "Action 3", "Sous-action 3.2"),
    ]);
    let told: Vec<_> = reading
        .actions
        .iter()
        .map(|action| (action.title.as_str(), action.parent.map(|at| reading.actions[at].title.as_str()), axes(&reading, action).join("/")))
        .collect();
    assert_eq!(
        told,
        [
            ("Action normale", None, "Axe 1".to_owned()),
            ("Action 1", None, "Axe 1".to_owned()),
            ("Sous-action 1.1", Some("Action 1"), "Axe 1".to_owned()),
            ("Sous-action 1.2", Some("Action 1"), "Axe 1".to_owned()),
            ("Action 3", None, "Axe 2".to_owned()),
            ("Sous-action 3.1", Some("Action 3"), "Axe 2".to_owned()),
            ("Sous-action 3.2", Some("Action 3"), "Axe 2".to_owned()),
        ]
    );
    assert_eq!(problems(&reading), [(3, None, "no_title"), (8, None, "parent_made")]);
}

#[test]
fn what_is_merged_over_lines_stands_on_each_of_them() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, head) in (0..).zip(["Axe", "Titre de la fiche action", "Titre de la sous-action", "Statut"]) {
        sheet.write_string(0, column, head).unwrap();
    }
    let plain = rust_xlsxwriter::Format::new();
    sheet.merge_range(1, 0, 4, 0, "1. Nature", &plain).unwrap().merge_range(1, 1, 3, 1, "Haies", &plain).unwrap();
    sheet.write_string(2, 2, "Planter").unwrap().write_string(3, 2, "Tailler").unwrap().write_string(4, 1, "Talus").unwrap();
    let reading = reading(&book.save_to_buffer().unwrap());
    let told: Vec<_> = reading.actions.iter().map(|action| (action.title.as_str(), action.parent, axes(&reading, action).join("/"))).collect();
    let nature = || "1 Nature".to_owned();
    assert_eq!(told, [("Haies", None, nature()), ("Planter", Some(0), nature()), ("Tailler", Some(0), nature()), ("Talus", None, nature())]);
    assert_eq!(problems(&reading), []);
}

#[test]
fn a_title_that_is_too_long_is_cut_and_kept_whole_in_the_notes() {
    let long = "mot ".repeat(100);
    let reading = of(vec![line(&HEADS, &[("Titre de l'action", long.trim().into())])]);
    assert!(reading.actions[0].title.chars().count() <= 300);
    assert_eq!(reading.actions[0].left[0].text, long.trim());
    assert_eq!(problems(&reading), [(3, Some(Column::Title), "long_title")]);
}

#[test]
fn a_sheet_without_the_heads_of_an_action_plan_is_left_alone() {
    let reading = reading(&xlsx("Divers", &[vec!["Nom".into(), "Téléphone".into()], vec!["Mairie".into(), "03 00 00 00 00".into()]], 0));
    assert_eq!(reading.others.len(), 1, "it is a table: somebody may say what it holds");
    let others = reading.others.clone();
    assert_eq!(reading, Reading { unread: vec![(0, NotRead::NoHeads)], others, names: vec!["Divers".to_owned()], ..Reading::default() });
}

#[test]
fn what_begins_as_a_formula_stays_a_text_and_is_said_and_what_a_formula_gave_is_read() {
    let reading = of(vec![line(
        &HEADS,
        &[
            ("Titre de l'action", "Haies".into()),
            ("Descriptif", "=HYPERLINK(\"http://exemple.fr\")".into()),
            ("Objectifs", "- Planter\n- Tailler".into()),
            ("Budget prévisionnel total € HT", In::Formula("=1000+500".into(), "1500".into())),
        ],
    )]);
    assert_eq!(reading.actions[0].budget, Some((Cents(150_000), false)));
    assert_eq!(problems(&reading), [(3, Some(Column::Description), "like_a_formula")]);
}

/// A cell of anything.
fn any_cell() -> impl Strategy<Value = In> {
    prop_oneof![
        Just(In::Empty),
        "\\PC{0,40}".prop_map(|text| In::from(text.as_str())),
        prop::sample::select(vec![
            "En cours",
            "Haut",
            "31/12/2025",
            "12 000 €",
            "1.2. Titre",
            "VRAI",
            "Entre 200 et 500",
            "(a, b",
            "« c, d », e",
            "=1+1"
        ])
        .prop_map(In::from),
        any::<f64>().prop_filter("a number", |number| number.is_finite()).prop_map(In::Number),
        (1990..2100i32, 1..13u32, 1..29u32).prop_map(|(y, m, d)| In::Day(day(y, m, d))),
        any::<bool>().prop_map(In::Flag),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Every line becomes an action, is taken into one, or is said with its reason; every text of a line that came in is in its draft.
    #[test]
    fn no_line_is_lost_without_a_word(lines in prop::collection::vec(prop::collection::vec(any_cell(), HEADS.len()), 1..12)) {
        let bytes = xlsx("Fichier dimport", &with_heads(&HEADS, lines), 2);
        let reading = reading(&bytes);
        let book = open(&bytes, None, Limits::USUAL).unwrap();
        let lost = lost(&book, &reading);
        prop_assert!(lost.is_empty(), "{lost:?}");
        for action in &reading.actions {
            prop_assert!(!action.title.is_empty() && action.title.chars().count() <= 300);
            prop_assert!(action.parent.is_none_or(|at| at < reading.actions.len()));
        }
    }
}

/// Cells that are not understood, and what is proposed for them.
fn unclear() -> Vec<Vec<In>> {
    let cells = [
        ("Titre de l'action", "Planter des haies".into()),
        ("Statut", "réalisée à 50 %".into()),
        ("Niveau de priorité", "Priorité haute".into()),
        ("Date de début", "mars 2024".into()),
        ("Date de fin", "T2 2025".into()),
        ("Budget prévisionnel total € HT", "Entre 200 et 500".into()),
        ("Financeur 1", "ADEME".into()),
        ("Montant € HT", "12 k€".into()),
    ];
    vec![line(&HEADS, &cells)]
}

#[test]
fn what_is_proposed_changes_nothing_until_it_is_taken_and_then_what_was_written_stays_in_the_notes() {
    let words = Words::french();
    let mut book = std::sync::Arc::new(open(&xlsx("Fichier dimport", &with_heads(&HEADS, unclear()), 0), None, Limits::USUAL).unwrap());
    let none = |_: &exchange::book::Book, _: &Reading| Vec::new();
    let reading = read_with(&mut book, None, Accepted::Cells(&[]), &words, none);
    assert_eq!((reading.actions[0].status, reading.actions[0].start, reading.actions[0].budget), (None, None, None));
    let proposed: Vec<_> = reading.findings.iter().map(|finding| (finding.given.as_str(), finding.proposed.as_deref().unwrap_or_default())).collect();
    assert_eq!(
        proposed,
        [
            ("12 k€", "12 000 €"),
            ("Entre 200 et 500", "200 €"),
            ("réalisée à 50 %", "En cours"),
            ("Priorité haute", "Élevé"),
            ("mars 2024", "01/03/2024"),
            ("T2 2025", "30/06/2025")
        ]
    );
    // One cell.
    let start = reading.findings.iter().find(|finding| finding.given == "mars 2024").map(|finding| (finding.sheet, finding.row, finding.at)).unwrap();
    let one = read_with(&mut book.clone(), None, Accepted::Cells(&[start]), &words, none);
    assert_eq!((one.actions[0].start, one.actions[0].end), (Some(day(2024, 3, 1)), None));
    assert!(one.actions[0].left.iter().any(|left| (left.head.as_str(), left.text.as_str()) == ("Date de début", "mars 2024")));
    // All of them.
    let all = read_with(&mut book, None, Accepted::All, &words, none);
    let action = &all.actions[0];
    assert_eq!((action.status, action.priority, action.budget), (Some("in_progress"), Some("high"), Some((Cents(20_000), false))));
    assert_eq!((action.start, action.end, action.funding[0].amount), (Some(day(2024, 3, 1)), Some(day(2025, 6, 30)), Some(Cents(1_200_000))));
    assert!(all.findings.iter().all(|finding| finding.problem == Problem::Corrected && finding.proposed.is_some()));
    assert_eq!(action.left.len(), 6);
}
