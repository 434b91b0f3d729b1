//! Workbooks that departments, communes and partners fill: whose rows they have, what is locked, and what comes back of them.

#[path = "support/edited.rs"]
mod edited;
mod support;

use app::Desk;
use app::pack::{choices, find, write};
use app::returned::{import, preview};
use app::wire::ReturnArg;
use domain::{Day, Id, Noun, Value};
use edited::{Edited, text};
use exchange::book::Cell;
use std::io::Read;
use std::path::{Path, PathBuf};
use store::Op;
use support::desk;
use tempfile::TempDir;

fn make(desk: &mut Desk, noun: Noun, name: &str, values: &[(&str, Value)]) -> Id {
    let values = app::file::values(noun, values);
    let id = noun.link_id(&values).unwrap_or_else(|| Id::seeded("packs", name));
    desk.change(Op::Create(noun), |tx| Ok(tx.insert(noun, id, &values)?)).unwrap();
    id
}

/// Two departments and a commune, and an action of each; the lead of one of them has a name.
fn plan() -> (TempDir, Desk) {
    let (folder, mut desk) = desk();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    let energy = make(&mut desk, Noun::Department, "energy", &[("name", "Service énergie".into())]);
    let roads = make(&mut desk, Noun::Department, "roads", &[("name", "Voirie".into())]);
    let commune = make(&mut desk, Noun::Commune, "commune", &[("insee_code", "62767".into()), ("name", "Saint-Pol-sur-Ternoise".into())]);
    let partner = make(&mut desk, Noun::Partner, "partner", &[("name", "Fédération de l’énergie".into()), ("acronym", "FDE".into())]);
    let lead = make(&mut desk, Noun::Lead, "lead", &[("function", "Technicienne".into()), ("name", "Untel".into()), ("department", energy.into())]);
    let mut action = |title: &str, more: &[(&str, Value)]| {
        let values = [&[("plan", plan.into()), ("title", title.into()), ("status", "upcoming".into())], more].concat();
        make(&mut desk, Noun::Action, title, &values)
    };
    let isolate = action("Isoler", &[("department", energy.into()), ("lead", lead.into())]);
    action("Conseiller", &[("lead", lead.into())]);
    let ride = action("Rouler", &[("department", roads.into()), ("lead_structure", partner.into())]);
    make(&mut desk, Noun::ActionCommune, "", &[("action", ride.into()), ("commune", commune.into())]);
    make(&mut desk, Noun::Milestone, "m1", &[("action", isolate.into()), ("title", "Diagnostic".into())]);
    make(&mut desk, Noun::Milestone, "m2", &[("action", ride.into()), ("title", "Tracé".into())]);
    let line = [("action", isolate.into()), ("unit", "eur_ht".into()), ("year", Value::Int(2026)), ("planned", Value::Int(150_000))];
    make(&mut desk, Noun::BudgetLine, "b1", &line);
    (folder, desk)
}

fn pack(desk: &Desk, folder: &TempDir, whom: &str) -> PathBuf {
    let path = folder.path().join("classeur.xlsx");
    write(desk, &find(desk, whom).unwrap(), &path).unwrap();
    path
}

fn asked(path: &Path) -> ReturnArg {
    ReturnArg { path: path.display().to_string(), take: Vec::new(), take_all: false, leave: Vec::new(), restore: false }
}

/// A part of the workbook's archive.
fn part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn each_has_the_actions_that_are_theirs_and_nobody_s_name() {
    let (folder, desk) = plan();
    let who: Vec<(String, u32)> = choices(&desk).unwrap().into_iter().map(|choice| (choice.label, choice.actions)).collect();
    let wanted = [("Service énergie", 2), ("Voirie", 1), ("Saint-Pol-sur-Ternoise", 1), ("Fédération de l’énergie", 1)];
    assert_eq!(who, wanted.map(|(label, actions)| (label.to_owned(), actions)));
    for (whom, titles) in [("service energie", vec!["Conseiller", "Isoler"]), ("FDE", vec!["Rouler"]), ("Saint-Pol-sur-Ternoise", vec!["Rouler"])] {
        let path = pack(&desk, &folder, whom);
        let mut book = Edited::open(&path);
        let at = book.at("Actions", "Titre");
        let mut own: Vec<String> = book.rows("Actions")[1..]
            .iter()
            .filter_map(|row| if let Some(Cell::Text(title)) = &row[at] { Some(title.clone()) } else { None })
            .collect();
        own.sort();
        assert_eq!(own, titles, "{whom}");
        let told = format!("{:?}", ["Actions", "Jalons", "Budget prévisionnel", "À lire d’abord"].map(|sheet| book.rows(sheet).clone()));
        assert!(!told.contains("Untel"), "{told}");
        assert!(told.contains("Rempli par (fonction)"));
    }
    assert_eq!(find(&desk, "Personne").unwrap_err().code, "pack_nobody");
    let first = std::fs::read(pack(&desk, &folder, "Voirie")).unwrap();
    assert_eq!(std::fs::read(pack(&desk, &folder, "Voirie")).unwrap(), first, "the same plan gives the same bytes");
}

#[test]
fn what_says_which_row_it_is_is_locked_without_a_password_and_the_rest_is_checked_as_it_is_typed() {
    let (folder, desk) = plan();
    let path = pack(&desk, &folder, "Service énergie");
    for number in 1..=5 {
        let sheet = part(&path, &format!("xl/worksheets/sheet{number}.xml"));
        assert!(sheet.contains("<sheetProtection sheet=\"1\"") && !sheet.contains("password"), "{number}: {sheet}");
    }
    let actions = part(&path, "xl/worksheets/sheet2.xml");
    assert!(actions.contains(r#"state="frozen""#));
    for rule in ["type=\"list\"", "type=\"date\"", "type=\"decimal\""] {
        assert!(actions.contains(rule), "{rule}");
    }
    assert!(part(&path, "xl/styles.xml").contains(r#"<protection locked="0"/>"#));
    assert!(part(&path, "xl/workbook.xml").contains(r#"state="veryHidden""#));
}

#[test]
fn a_workbook_that_was_filled_says_by_whom_and_what_and_history_keeps_it() {
    let (folder, mut desk) = plan();
    let path = pack(&desk, &folder, "Service énergie");
    let untouched = preview(&mut desk, &asked(&path)).unwrap();
    assert!(untouched.lines.is_empty() && untouched.findings.is_empty(), "{untouched:?}");
    assert_eq!((untouched.missing, untouched.same), (0, 4));
    let mut book = Edited::open(&path);
    for (row, cell) in [("Rempli par (fonction)", text("Technicienne")), ("Date", Cell::Day(Day::from_ymd_opt(2026, 3, 2).unwrap()))] {
        let rows = book.rows("À lire d’abord");
        let row = rows.iter_mut().find(|cells| cells[0] == Some(text(row))).unwrap();
        row.resize(2, None);
        row[1] = Some(cell);
    }
    book.put("Actions", "Isoler", "Statut", Some(text("En cours")));
    book.put("Actions", "Isoler", "Avancement", Some(Cell::Number(0.25)));
    book.put("Actions", "Conseiller", "Titre", Some(text("Conseiller mieux")));
    book.add("Jalons", &[("Action", text("Isoler")), ("Jalon", text("Travaux")), ("Date prévue", text("01/10/2026"))]);
    book.add("Notes de suivi", &[("Action", text("Isoler")), ("Note", text("Le diagnostic est rendu."))]);
    book.add("Actions", &[("Titre", text("Une de plus"))]);
    book.save(&path);
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    let from = seen.from.as_ref().unwrap();
    assert_eq!((from.label.as_str(), from.filled_by.as_str(), from.filled_on.as_deref()), ("Service énergie", "Technicienne", Some("02/03/2026")));
    assert_eq!((seen.fresh, seen.changed, seen.refused), (2, 1, 1), "{:?} {:?}", seen.lines, seen.findings);
    assert_eq!(seen.findings.len(), 2, "{:?}", seen.findings);
    assert!(seen.findings.iter().any(|finding| finding.given == "Conseiller mieux" && finding.head == "Titre"), "{:?}", seen.findings);
    import(&mut desk, &asked(&path)).unwrap();
    let step = desk.workspace.undo_step().unwrap().unwrap();
    assert_eq!((step.op.as_str(), step.author.as_str()), ("bring_back", "Service énergie (retour du classeur)"));
    assert_eq!(desk.author, "Chargée de mission");
    let action = desk.workspace.row(Noun::Action, Id::seeded("packs", "Isoler")).unwrap().unwrap();
    assert_eq!((action.value(Noun::Action, "status").as_text(), action.value(Noun::Action, "progress").as_int()), (Some("in_progress"), Some(25)));
    assert_eq!(desk.workspace.count(Noun::Note).unwrap(), 1);
    let again = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!((again.fresh, again.changed, again.conflicts), (0, 0, 0), "{:?}", again.lines);
    app::steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.count(Noun::Milestone).unwrap(), 2);
}
