//! Action plans that come in from workbooks.

#[path = "../../exchange/tests/support/messy.rs"]
mod messy;
#[path = "../../exchange/tests/support/pages.rs"]
mod pages;
mod support;
#[path = "../../exchange/tests/support/workbooks.rs"]
mod workbooks;

use app::import::{annotate, import, mapping_said, of_shown, preview};
use app::steps;
use app::wire::{PlanImportAnnotateArg, PlanImportArg, PlanImportPreview};
use domain::Noun;
use domain::records::{Action, ActionPartner, Axis, BudgetLine, FundingLine, Note};
use pages::Page;
use std::path::{Path, PathBuf};
use support::desk;
use workbooks::{HEADS, In, line, with_heads, xlsx};

fn workbook(folder: &Path, lines: Vec<Vec<In>>) -> PathBuf {
    let path = folder.join("plan.xlsx");
    std::fs::write(&path, xlsx("Fichier dimport", &with_heads(&HEADS, lines), 950)).unwrap();
    path
}

fn asked(path: &Path) -> PlanImportArg {
    PlanImportArg {
        path: path.display().to_string(),
        plan: None,
        take: Vec::new(),
        take_all: false,
        leave: Vec::new(),
        accept: Vec::new(),
        accept_all: false,
        text: None,
        mapping: None,
    }
}

fn states(seen: &PlanImportPreview) -> [u32; 5] {
    [seen.fresh, seen.fills, seen.differs, seen.same, seen.left_out]
}

/// An action with everything that a line can say.
fn rich(number: usize) -> Vec<In> {
    line(
        &HEADS,
        &[
            ("Axe (x)", format!("{}. Axe", number % 7 + 1).as_str().into()),
            ("Sous-axe (x.x)", format!("{}.{}. Sous-axe", number % 7 + 1, number % 3 + 1).as_str().into()),
            ("Titre de l'action", format!("{}.{}.{number}. Action de numéro {number}", number % 7 + 1, number % 3 + 1).as_str().into()),
            ("Descriptif", "Une description de l'action, qui tient en une phrase.".into()),
            ("Indicateurs liés", "Nombre de kilomètres".into()),
            ("Structure pilote", "Pays, Département".into()),
            ("Partenaires", format!("Partenaire {}, Chambre (agriculture, Artois)", number % 20).as_str().into()),
            ("Direction ou service pilote", "Environnement".into()),
            ("Personne pilote", "Chargé de mission".into()),
            ("Élu·e référent·e", "Vice-présidente".into()),
            ("Financeur 1", "Agence de la transition".into()),
            ("Montant € HT", 1_000.0.into()),
            ("Budget prévisionnel total € HT", 2_500.5.into()),
            ("Statut", "En cours".into()),
            ("Niveau de priorité", "Haut".into()),
            ("Date de début", "01/01/2024".into()),
            ("Date de fin", 46_022.0.into()),
        ],
    )
}

#[test]
fn what_the_preview_says_is_written_in_one_step_comes_once_and_is_taken_back_whole() {
    let (folder, mut desk) = desk();
    let path = workbook(folder.path(), (0..30).map(rich).collect());
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(states(&seen), [30, 0, 0, 0, 0]);
    assert_eq!(desk.workspace.count(Noun::Action).unwrap(), 0, "nothing is written by a preview");
    let before: Vec<(Noun, u32)> = Noun::ALL.iter().map(|noun| (*noun, desk.workspace.count(*noun).unwrap())).collect();

    let written = import(&mut desk, &asked(&path)).unwrap();
    let made: u32 = seen.made.iter().map(|made| made.count).sum();
    assert_eq!((written.fresh, written.rows), (30, 30 + made));
    assert_eq!(desk.workspace.load::<Axis>().unwrap().len(), 7 + 21);
    let actions = desk.workspace.load::<Action>().unwrap();
    let first = actions.iter().find(|action| action.title == "Action de numéro 0").unwrap();
    assert_eq!(first.number.as_deref(), Some("1.1.0"));
    assert_eq!((first.planned_start.unwrap().to_string(), first.planned_end.unwrap().to_string()), ("2024-01-01".into(), "2025-12-31".into()));
    let partners: Vec<ActionPartner> = desk.workspace.load::<ActionPartner>().unwrap().into_iter().filter(|link| link.action == first.id).collect();
    assert_eq!(partners.len(), 3, "the second structure, and two partners");
    let of_first = |action| action == first.id;
    assert_eq!(
        desk.workspace.load::<BudgetLine>().unwrap().iter().filter(|line| of_first(line.action)).map(|line| line.planned.unwrap().0).sum::<i64>(),
        250_050
    );
    assert_eq!(desk.workspace.load::<FundingLine>().unwrap().len(), 30);
    assert!(desk.workspace.load::<Note>().unwrap().iter().any(|note| of_first(note.action) && note.body.contains("Nombre de kilomètres")));

    let again = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(states(&again), [0, 0, 0, 30, 0], "the same file again proposes nothing");
    assert_eq!(import(&mut desk, &asked(&path)).unwrap_err().code, "workbook_nothing_new");

    steps::undo(&mut desk).unwrap();
    let after: Vec<(Noun, u32)> = Noun::ALL.iter().map(|noun| (*noun, desk.workspace.count(*noun).unwrap())).collect();
    assert_eq!(after, before, "one step takes all of it back");
}

#[test]
fn what_is_there_is_filled_and_replaced_only_where_somebody_says_so() {
    let (folder, mut desk) = desk();
    let title = |title: &str, more: &[(&str, In)]| line(&HEADS, &[&[("Titre de l'action", In::from(title))], more].concat());
    let path = workbook(folder.path(), vec![title("Haies", &[("Statut", "En cours".into())]), title("Vergers", &[("Descriptif", "Ancien".into())])]);
    import(&mut desk, &asked(&path)).unwrap();
    let changed = [("Statut", "Réalisé".into()), ("Objectifs", "Cent mètres".into())];
    let path = workbook(folder.path(), vec![title("Haies", &changed), title("Vergers", &[("Descriptif", "Nouveau".into())]), title("Mares", &[])]);
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(states(&seen), [1, 0, 2, 0, 0]);
    let taken: Vec<(&str, &str, &str, bool)> =
        seen.lines[0].changes.iter().map(|change| (change.field.as_str(), change.before.as_str(), change.after.as_str(), change.taken)).collect();
    assert_eq!(taken, [("objectives", "", "Cent mètres", true), ("status", "En cours", "Réalisé", false)]);
    // One line's values are taken; another line is left out.
    let keys: Vec<String> = seen.lines.iter().map(|line| line.key.clone()).collect();
    let decided = PlanImportArg { take: vec![keys[0].clone()], leave: vec![keys[2].clone()], ..asked(&path) };
    import(&mut desk, &decided).unwrap();
    let actions = desk.workspace.load::<Action>().unwrap();
    let of = |title: &str| actions.iter().find(|action| action.title == title);
    assert_eq!(of("Haies").map(|action| (action.status, action.objectives.as_deref())), Some((domain::codes::Status::Done, Some("Cent mètres"))));
    assert_eq!(of("Vergers").and_then(|action| action.description.as_deref()), Some("Ancien"));
    assert!(of("Mares").is_none());
}

#[test]
fn an_axis_whose_lines_are_all_left_out_is_not_made() {
    let (folder, mut desk) = desk();
    let under =
        |axis: &str, title: &str| line(&HEADS, &[("Axe (x)", axis.into()), ("Sous-axe (x.x)", "Un".into()), ("Titre de l'action", title.into())]);
    let path = workbook(folder.path(), vec![under("1. Air", "Capteurs"), under("2. Eau", "Mares")]);
    let keys: Vec<String> = preview(&mut desk, &asked(&path)).unwrap().lines.iter().map(|line| line.key.clone()).collect();
    import(&mut desk, &PlanImportArg { leave: vec![keys[1].clone()], ..asked(&path) }).unwrap();
    let axes: Vec<String> = desk.workspace.load::<Axis>().unwrap().into_iter().map(|axis| axis.title).collect();
    assert_eq!(axes.len(), 2, "{axes:?}");
    assert!(axes.contains(&"Air".to_owned()) && axes.contains(&"Un".to_owned()));
}

#[test]
fn thousands_of_actions_come_in_order() {
    let (folder, mut desk) = desk();
    let path = workbook(
        folder.path(),
        (0..3_000).map(|number| line(&HEADS, &[("Titre de l'action", format!("Action {number}").as_str().into())])).collect(),
    );
    assert_eq!(import(&mut desk, &asked(&path)).unwrap().fresh, 3_000);
    let mut actions = desk.workspace.load::<Action>().unwrap();
    actions.sort_by(|one, other| one.rank.cmp(&other.rank));
    assert!(actions.iter().enumerate().all(|(number, action)| action.title == format!("Action {number}")));
}

#[test]
fn two_actions_of_one_title_under_two_axes_stay_two_and_one_that_moved_stays_one() {
    let (folder, mut desk) = desk();
    let under = |axis: &str, title: &str| line(&HEADS, &[("Axe (x)", axis.into()), ("Titre de l'action", title.into())]);
    let path = workbook(folder.path(), vec![under("1. Air", "Communication"), under("2. Eau", "Communication"), under("1. Air", "Capteurs")]);
    import(&mut desk, &asked(&path)).unwrap();
    assert_eq!(desk.workspace.count(Noun::Action).unwrap(), 3);
    let path = workbook(folder.path(), vec![under("1. Air", "Communication"), under("2. Eau", "Communication"), under("3. Sol", "Capteurs")]);
    assert_eq!(states(&preview(&mut desk, &asked(&path)).unwrap()), [0, 0, 0, 3, 0]);
}

#[test]
fn a_file_that_is_no_plan_or_no_workbook_says_what_to_do_and_writes_nothing() {
    let (folder, mut desk) = desk();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let own = xlsx("A", &[vec!["x".into()]], 0);
    for (path, code) in [
        (write("a.xlsx", &own), "workbook_no_plan"),
        (write("b.xlsx", &own[..own.len() / 2]), "workbook_damaged"),
        (write("c.xlsx", b"\x89PNG\0\0"), "workbook_unknown"),
        (folder.path().join("none.xlsx"), "io"),
    ] {
        assert_eq!(preview(&mut desk, &asked(&path)).unwrap_err().code, code, "{}", path.display());
        assert_eq!(import(&mut desk, &asked(&path)).unwrap_err().code, code);
    }
    assert_eq!(desk.workspace.count(Noun::Action).unwrap(), 0);
}

#[test]
fn a_table_in_a_text_comes_in_as_a_workbook_does() {
    let (folder, mut desk) = desk();
    let path = folder.path().join("plan.csv");
    std::fs::write(&path, "\u{feff}Axe;Titre;Statut;Budget\r\n1. Air;Capteurs;En cours;\"1 200,50 €\"\r\n".as_bytes()).unwrap();
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(seen.text.map(|text| (text.encoding, text.separator)), Some(("utf-8".into(), ";".into())));
    import(&mut desk, &asked(&path)).unwrap();
    assert_eq!(desk.workspace.load::<BudgetLine>().unwrap()[0].planned.unwrap().0, 120_050);
}

/// Another plan of whoever has this laptop.
fn desk_of(laptop: &app::laptop::Laptop) -> (tempfile::TempDir, app::Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::file::start(&folder.path().join("b.ensemblier"), laptop, "Pays du Ternois", "Plan climat").unwrap();
    (folder, desk)
}

/// A workbook that nobody's template made.
fn of_its_own(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    let text = "Feuille de route\n\nQuoi;Où on en est;Combien;Code interne;Pour quand;\nUn réseau de chaleur;En cours;12 000 €;X1;31/12/2026;voir\n\
                Des pistes cyclables;Réalisé;3 500;X2;30/06/2027;\nUne ressourcerie;En cours;0;X3;01/01/2028;\n";
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn any_workbook_comes_in_by_a_mapping_that_is_guessed_corrected_and_remembered() {
    let (folder, mut desk) = desk();
    let path = of_its_own(folder.path(), "a.csv");
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    let sheet = &seen.sheets[0];
    assert_eq!((sheet.read, sheet.how.as_str(), sheet.head), (true, "guessed", 3));
    let holds: Vec<Option<&str>> = sheet.columns.iter().map(|column| column.holds.as_deref()).collect();
    assert_eq!(holds[..2], [Some("title"), Some("status")]);
    assert_eq!(sheet.columns[0].samples, ["Un réseau de chaleur", "Des pistes cyclables", "Une ressourcerie"]);
    assert_eq!(states(&seen), [3, 0, 0, 0, 0]);
    // A guess is written once somebody has agreed to it.
    assert_eq!(import(&mut desk, &asked(&path)).unwrap_err().code, "workbook_guessed");

    let mut said = mapping_said(&of_shown(&seen.sheets)).unwrap();
    for (head, holds) in [("Combien", "budget"), ("Code interne", "nothing"), ("Pour quand", "end")] {
        said[0].columns.iter_mut().find(|column| column.head == head).unwrap().holds = holds.to_owned();
    }
    let corrected = PlanImportArg { mapping: Some(said.clone()), ..asked(&path) };
    let seen = preview(&mut desk, &corrected).unwrap();
    assert_eq!(seen.findings.iter().map(|finding| (finding.cell.as_str(), finding.head.as_str())).collect::<Vec<_>>(), [("D3", "Code interne")]);
    assert_eq!(import(&mut desk, &corrected).unwrap().fresh, 3);
    let actions = desk.workspace.load::<Action>().unwrap();
    let first = actions.iter().find(|action| action.title == "Un réseau de chaleur").unwrap();
    assert_eq!(first.planned_end.unwrap().to_string(), "2026-12-31");
    let notes: Vec<Note> = desk.workspace.load::<Note>().unwrap();
    assert_eq!(notes.len(), 1, "what is left aside goes nowhere; a column without a head goes to the notes");
    assert!(notes[0].body.contains("voir") && !notes[0].body.contains("X1"));

    // The next workbook with these heads is understood so, wherever its columns stand.
    let mut laptop = app::laptop::Laptop::at(&folder.path().join("settings.json"));
    laptop.keep_mapping(&of_shown(&seen.sheets));
    laptop.keep_mapping(&of_shown(&seen.sheets));
    let laptop = app::laptop::Laptop::at(&folder.path().join("settings.json"));
    assert_eq!(laptop.mappings().len(), 1);
    let next = folder.path().join("b.csv");
    std::fs::write(&next, "Pour quand;Quoi;Combien;Code interne;Où on en est\n01/02/2027;Un verger;50;X4;En cours\n").unwrap();
    let (_other, mut desk) = desk_of(&laptop);
    let seen = preview(&mut desk, &asked(&next)).unwrap();
    assert!(seen.remembered && seen.sheets[0].how == "said");
    assert_eq!(import(&mut desk, &asked(&next)).unwrap().fresh, 1);
    let verger = desk.workspace.load::<Action>().unwrap().into_iter().find(|action| action.title == "Un verger").unwrap();
    assert_eq!(verger.planned_end.unwrap().to_string(), "2027-02-01");
    // What is remembered is not followed when the person says so.
    let by_heads = preview(&mut desk, &PlanImportArg { mapping: Some(Vec::new()), ..asked(&next) }).unwrap();
    assert!(!by_heads.remembered && by_heads.sheets[0].how == "guessed");
}

#[test]
fn a_mapping_that_says_what_cannot_be_is_refused() {
    let (folder, mut desk) = desk();
    let path = of_its_own(folder.path(), "a.csv");
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    let said = mapping_said(&of_shown(&seen.sheets)).unwrap();
    let refused = |desk: &mut app::Desk, at: usize, holds: &str| {
        let mut mapping = said.clone();
        mapping[0].columns[at].holds = holds.to_owned();
        preview(desk, &PlanImportArg { mapping: Some(mapping), ..asked(&path) }).unwrap_err().code
    };
    assert_eq!(refused(&mut desk, 0, "notes"), "mapping_no_title");
    assert_eq!(refused(&mut desk, 2, "title"), "mapping_twice");
    assert_eq!(refused(&mut desk, 2, "colour"), "mapping_unknown");
    // A sheet that nobody reads leaves nothing to write, and says so.
    let mut mapping = said.clone();
    mapping[0].head = 0;
    let seen = preview(&mut desk, &PlanImportArg { mapping: Some(mapping), ..asked(&path) }).unwrap();
    assert_eq!((seen.sheets[0].read, seen.lines.len()), (false, 0));
    // Another line of heads alone: its columns are guessed anew.
    let other = app::wire::MappedSheet { name: String::new(), head: 4, columns: Vec::new() };
    let seen = preview(&mut desk, &PlanImportArg { mapping: Some(vec![other]), ..asked(&path) }).unwrap();
    assert_eq!((seen.sheets[0].head, seen.sheets[0].how.as_str(), seen.lines.len()), (4, "said", 2));
}

/// A workbook as XLS, ODS and XLSX.
fn written(folder: &Path, sheets: &[Page]) -> Vec<PathBuf> {
    let write = |(name, bytes): (&str, Vec<u8>)| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    [("plan.xlsx", pages::xlsx(sheets)), ("plan.ods", pages::ods(sheets)), ("plan.xls", pages::xls(sheets))].map(write).to_vec()
}

#[test]
fn a_plan_of_xls_and_ods_comes_in_as_that_of_xlsx_does_and_a_second_format_adds_nothing() {
    let (folder, mut desk) = desk();
    let messy = messy::all().into_iter().find(|messy| messy.name == "a summary and a sheet an action").unwrap();
    let paths = written(folder.path(), &messy.pages);
    let said: Vec<_> = paths.iter().map(|path| states(&preview(&mut desk, &asked(path)).unwrap())).collect();
    assert_eq!(said, [[2, 0, 0, 0, 0]; 3]);
    assert_eq!(import(&mut desk, &asked(&paths[2])).unwrap().fresh, 2);
    let mut titles: Vec<_> = desk.workspace.load::<Action>().unwrap().into_iter().map(|action| action.title).collect();
    titles.sort_unstable_by(|one, other| other.cmp(one));
    assert_eq!(titles, messy.titles);
    for path in &paths {
        assert_eq!(states(&preview(&mut desk, &asked(path)).unwrap()), [0, 0, 0, 2, 0]);
    }
}

#[test]
fn every_sheet_is_read_as_a_table_or_a_sheet_of_its_own_or_named_with_its_reason() {
    let (folder, mut desk) = desk();
    let messy = messy::all().into_iter().find(|messy| messy.name == "forty sheets").unwrap();
    let seen = preview(&mut desk, &asked(&written(folder.path(), &messy.pages)[0])).unwrap();
    assert_eq!((seen.sheets.iter().filter(|sheet| sheet.read).count(), seen.fiches.len(), seen.unread.len()), (3, 34, 3));
    assert!(seen.unread.iter().all(|sheet| !sheet.name.is_empty() && !sheet.reason.is_empty()));
    assert_eq!(usize::try_from(seen.fresh).unwrap(), messy.titles.len());
}

#[test]
fn what_is_proposed_is_written_when_it_is_accepted_and_a_name_that_is_nearly_there_makes_no_second() {
    let (folder, mut desk) = desk();
    let cells = |title: &str, partner: &str, start: &str| {
        let cells =
            [("Titre de l'action", title.into()), ("Partenaires", partner.into()), ("Date de début", start.into()), ("Statut", "En cours".into())];
        vec![line(&HEADS, &cells)]
    };
    import(&mut desk, &asked(&workbook(folder.path(), cells("Haies", "Chambre d’agriculture", "01/01/2024")))).unwrap();
    let partners = |desk: &app::Desk| desk.workspace.count(Noun::Partner).unwrap();
    let before = partners(&desk);
    let path = workbook(folder.path(), cells("Talus", "ATMO, Chambre d'agricultur", "mars 2025"));
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    let proposed: Vec<_> = seen.findings.iter().map(|finding| (finding.given.as_str(), finding.proposed.as_deref(), finding.accepted)).collect();
    assert_eq!(proposed, [("Chambre d'agricultur", Some("Chambre d’agriculture"), false), ("mars 2025", Some("01/03/2025"), false)]);
    let accepted = PlanImportArg { accept: seen.findings.iter().map(|finding| finding.key.clone()).collect(), ..asked(&path) };
    assert!(preview(&mut desk, &accepted).unwrap().findings.iter().all(|finding| finding.accepted));
    import(&mut desk, &accepted).unwrap();
    assert_eq!(partners(&desk), before + 1, "ATMO alone is made");
    let actions = desk.workspace.load::<Action>().unwrap();
    let slope = actions.iter().find(|action| action.title == "Talus").unwrap();
    assert_eq!(slope.planned_start.unwrap().to_string(), "2025-03-01");
    let notes = desk.workspace.load::<Note>().unwrap();
    assert!(notes.iter().any(|note| note.body.contains("mars 2025") && note.body.contains("Chambre d'agricultur")), "what was written stays");
}

#[test]
fn an_annotated_copy_has_the_cells_of_the_workbook_a_note_at_each_that_is_meant_and_the_list_of_them() {
    let (folder, mut desk) = desk();
    let pages = [
        Page::new(
            "Plan",
            vec![
                ["Titre", "Statut", "Date de début", "Budget", "Descriptif"].map(In::from).to_vec(),
                vec!["Haies".into(), "on verra".into(), "mars 2025".into(), In::Number(12.5), "=1+1".into()],
                vec!["Talus".into(), "En cours".into(), In::Day(domain::Day::from_ymd_opt(2025, 3, 1).unwrap()), "beaucoup".into()],
            ],
        ),
        Page::of("Listes", &[&["En cours"]]).hidden(),
    ];
    let path = written(folder.path(), &pages)[1].clone();
    let to = folder.path().join("constats.xlsx");
    let arg = PlanImportAnnotateArg { workbook: PlanImportArg { accept_all: true, ..asked(&path) }, to: to.display().to_string() };
    let told = annotate(&mut desk, &arg).unwrap();
    let bytes = std::fs::read(&to).unwrap();
    annotate(&mut desk, &arg).unwrap();
    assert_eq!(std::fs::read(&to).unwrap(), bytes, "the same bytes");
    let copy = exchange::book::open(&bytes, None, exchange::book::Limits::USUAL).unwrap();
    let own = exchange::book::open(&std::fs::read(&path).unwrap(), None, exchange::book::Limits::USUAL).unwrap();
    assert_eq!(copy.sheets[0].name, "Constats");
    assert_eq!(copy.sheets[1..], own.sheets[..], "values, types and what is hidden");
    assert_eq!(copy.sheets[0].rows.len(), 1 + usize::try_from(told.findings).unwrap());
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut text).unwrap();
        text
    };
    let notes = part("xl/comments1.xml");
    for cell in ["B2", "C2", "D3", "E2"] {
        assert!(notes.contains(&format!("ref=\"{cell}\"")), "{cell}: {notes}");
    }
    assert!(notes.contains("Valeur : mars 2025") && notes.contains("Proposition : 01/03/2025"), "{notes}");
    assert!(part("xl/worksheets/sheet1.xml").contains("Plan!C2") || part("xl/worksheets/sheet1.xml").contains("'Plan'!C2"), "a link to the cell");
    assert!(!part("xl/worksheets/sheet2.xml").contains("<f>"), "no text is a formula");
    let letter = folder.path().join("lettre.txt");
    std::fs::write(&letter, "Madame, Monsieur,").unwrap();
    assert!(annotate(&mut desk, &PlanImportAnnotateArg { to: letter.display().to_string(), ..arg }).is_err());
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "Madame, Monsieur,", "another file is left alone");
}
