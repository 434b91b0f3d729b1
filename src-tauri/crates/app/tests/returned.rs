//! Tables that this program wrote come back: what people changed, what the plan changed meanwhile, and nothing else.

#[path = "support/edited.rs"]
mod edited;
mod support;

use app::Desk;
use app::export::{What, gather, write};
use app::returned::{import, preview};
use app::steps;
use app::wire::{ReturnArg, ReturnLine, ReturnPreview};
use domain::{Id, Kind, Noun, Value};
use edited::{Edited, text};
use exchange::book::Cell;
use exchange::export::Format;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::path::{Path, PathBuf};
use store::Op;
use support::{desk, laptop};
use tempfile::TempDir;
use words::Words;

fn asked(path: &Path) -> ReturnArg {
    ReturnArg { path: path.display().to_string(), take: Vec::new(), take_all: false, leave: Vec::new(), restore: false }
}

fn everything(path: &Path) -> ReturnArg {
    ReturnArg { take_all: true, restore: true, ..asked(path) }
}

fn export(desk: &Desk, folder: &Path, name: &str, what: What, format: Format, contacts: bool) -> PathBuf {
    let path = folder.join(format!("{name}.{}", format.code()));
    write(&gather(desk, what, contacts).unwrap(), format, &Words::french(), &path, &mut |_, _| true).unwrap();
    path
}

/// What the plan says, all of it.
fn says(desk: &Desk, contacts: bool) -> String {
    let mut tables = gather(desk, What::All, contacts).unwrap().tables;
    tables.mark = None;
    let written = exchange::export::write(&tables, Format::Json, &Words::french()).unwrap();
    String::from_utf8(written.files[0].bytes.clone()).unwrap()
}

fn generated(seed: u64) -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::generate::make(&folder.path().join("a.ensemblier"), &laptop(&folder), 8, seed, &mut |_| {}).unwrap();
    (folder, desk)
}

fn counts(seen: &ReturnPreview) -> [u32; 6] {
    [seen.fresh, seen.changed, seen.conflicts, seen.since, seen.gone, seen.refused]
}

fn told(seen: &ReturnPreview) -> Vec<String> {
    seen.findings.iter().map(|finding| format!("{}!{} {} {}", finding.sheet, finding.cell, finding.given, finding.sentence)).collect()
}

fn change(desk: &mut Desk, noun: Noun, id: Id, field: &str, value: impl Into<Value>) {
    desk.change(Op::Edit(noun), |tx| Ok(tx.update(noun, id, &[(field, value.into())])?)).unwrap();
}

fn make(desk: &mut Desk, noun: Noun, name: &str, values: &[(&str, Value)]) -> Id {
    let id = Id::seeded("returned", name);
    let values = app::file::values(noun, values);
    desk.change(Op::Create(noun), |tx| Ok(tx.insert(noun, id, &values)?)).unwrap();
    id
}

/// A plan with three actions, two milestones and a lead.
fn small() -> (TempDir, Desk, [Id; 3]) {
    let (folder, mut desk) = desk();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    let lead = make(&mut desk, Noun::Lead, "lead", &[("function", "Chargée de mission".into())]);
    make(&mut desk, Noun::Lead, "other", &[("function", "Directrice".into())]);
    let ids = ["Isoler", "Planter", "Rouler"].map(|title| {
        let values = [("plan", plan.into()), ("title", title.into()), ("status", "upcoming".into()), ("lead", lead.into())];
        make(&mut desk, Noun::Action, title, &values)
    });
    for title in ["Diagnostic", "Travaux"] {
        make(&mut desk, Noun::Milestone, title, &[("action", ids[0].into()), ("title", title.into()), ("due_on", "2026-03-01".into())]);
    }
    (folder, desk, ids)
}

fn line<'a>(seen: &'a ReturnPreview, label: &str) -> &'a ReturnLine {
    seen.lines.iter().find(|line| line.label.contains(label)).unwrap_or_else(|| panic!("{label}: {:?}", seen.lines))
}

/// Some changes of a plan: what other rows of the table hold in a field, and rows that go.
fn shuffle(desk: &mut Desk, draws: &[(prop::sample::Index, prop::sample::Index, prop::sample::Index)]) {
    let nouns =
        [Noun::Action, Noun::Milestone, Noun::Note, Noun::BudgetLine, Noun::Partner, Noun::Indicator, Noun::Reading, Noun::Axis, Noun::Expense];
    for (which, one, other) in draws {
        let noun = nouns[which.index(nouns.len())];
        let rows = desk.workspace.rows(noun).unwrap();
        if rows.is_empty() {
            continue;
        }
        let (row, from) = (&rows[one.index(rows.len())], &rows[other.index(rows.len())]);
        if other.index(7) == 0 {
            desk.change(Op::Delete(noun), |tx| Ok(tx.delete(noun, row.id)?)).unwrap();
            continue;
        }
        let place = other.index(noun.fields().len());
        let value = from.values[place].clone();
        if value.is_null() && noun.fields()[place].required {
            continue;
        }
        // What would stand above itself, or name a row that went, is refused: another draw will do.
        let _ = desk.change(Op::Edit(noun), |tx| Ok(tx.update(noun, row.id, &[(noun.fields()[place].name, value.clone())])?));
    }
}

#[test]
fn what_went_out_comes_back_in_every_format_without_a_loss() {
    let draws = prop::collection::vec(any::<(prop::sample::Index, prop::sample::Index, prop::sample::Index)>(), 12..30);
    let mut runner = TestRunner::new(Config { cases: 2, failure_persistence: None, ..Config::default() });
    let law = |(seed, contacts, draws): (u64, bool, Vec<_>)| {
        let (folder, mut desk) = generated(seed);
        let before = says(&desk, contacts);
        for format in Format::ALL {
            let path = export(&desk, folder.path(), "tables", What::All, format, contacts);
            let seen = preview(&mut desk, &everything(&path)).unwrap();
            prop_assert_eq!(counts(&seen), [0; 6], "{:?}: {:?} {:?}", format, &seen.lines, told(&seen));
            prop_assert_eq!((seen.source.as_str(), seen.missing, told(&seen)), ("known", 0, Vec::<String>::new()));

            // An empty plan takes it all, and says the same.
            let mut empty = Desk::create(&folder.path().join(format!("{}.ensemblier", format.code())), &laptop(&folder)).unwrap();
            import(&mut empty, &asked(&path)).unwrap();
            let (first, mut again) = (gather(&desk, What::All, contacts).unwrap().tables, gather(&empty, What::All, contacts).unwrap().tables);
            (again.mark, again.day) = (first.mark.clone(), first.day);
            let bytes = |tables| exchange::export::write(tables, format, &Words::french()).unwrap().files.into_iter().map(|file| file.bytes);
            prop_assert!(bytes(&first).eq(bytes(&again)), "{:?}", format);
        }
        // A copy in which much was changed and deleted says what it said before.
        let paths: Vec<PathBuf> = Format::ALL.iter().map(|format| export(&desk, folder.path(), "kept", What::All, *format, contacts)).collect();
        let original = folder.path().join("a.ensemblier");
        drop(desk);
        for path in paths {
            let copy = folder.path().join("copy.ensemblier");
            let _ = std::fs::remove_file(&copy);
            std::fs::copy(&original, &copy).unwrap();
            let mut copy = Desk::open(&copy, &laptop(&folder)).unwrap();
            shuffle(&mut copy, &draws);
            let changed = says(&copy, contacts);
            prop_assert_ne!(&changed, &before);
            // Nothing that the plan alone changed is written over unasked.
            let by_default = preview(&mut copy, &asked(&path)).unwrap();
            prop_assert!(by_default.lines.iter().all(|line| !line.taken), "{:?}", by_default.lines);
            import(&mut copy, &everything(&path)).unwrap();
            prop_assert_eq!(&says(&copy, contacts), &before, "{}", path.display());
            steps::undo(&mut copy).unwrap();
            prop_assert_eq!(&says(&copy, contacts), &changed, "one step takes it back");
        }
        Ok(())
    };
    runner.run(&(any::<u64>(), any::<bool>(), draws), law).unwrap();
}

#[test]
fn rows_that_people_change_move_sort_and_add_are_told_one_by_one_and_written_once() {
    let (folder, mut desk, ids) = small();
    let path = export(&desk, folder.path(), "plan", What::Plan, Format::Xlsx, false);
    let mut book = Edited::open(&path);
    book.put("Actions", "Isoler", "Statut", Some(text("en cours")));
    book.put("Actions", "Isoler", "Personne pilote", Some(text("directrice")));
    book.put("Actions", "Planter", "Avancement", Some(Cell::Number(0.4)));
    book.add("Actions", &[("Plan d’actions", text("Plan climat")), ("Titre", text("Semer")), ("Statut", text("À venir"))]);
    book.add("Jalons", &[("Action", text("Semer")), ("Jalon", text("Choisir")), ("Date prévue", text("01/09/2026"))]);
    // Columns from right to left, rows from last to first, a total that stayed.
    let rows = book.rows("Actions");
    rows.iter_mut().for_each(|row| row.reverse());
    rows[1..].reverse();
    let width = rows[0].len();
    let mut total = vec![None; width];
    total[2] = Some(text("Total"));
    rows.push(total);
    // A row that is gone, and a column.
    let at = book.at("Jalons", "Commentaire");
    book.rows("Jalons").iter_mut().for_each(|row| drop(row.remove(at)));
    book.rows("Jalons").retain(|row| !row.contains(&Some(text("Travaux"))));
    let path = folder.path().join("edited.xlsx");
    book.save(&path);

    let seen = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!((counts(&seen), told(&seen)), ([2, 2, 0, 0, 0, 0], Vec::new()));
    assert_eq!(seen.missing, 1, "a row that is not in the file is said, and stays");
    let isoler = line(&seen, "Isoler");
    let changes: Vec<(&str, &str, &str)> =
        isoler.changes.iter().map(|change| (change.label.as_str(), change.before.as_str(), change.after.as_str())).collect();
    assert_eq!(changes, [("Statut", "À venir", "En cours"), ("Personne pilote", "Chargée de mission", "Directrice")]);
    assert_eq!(line(&seen, "Planter").changes[0].after, "40\u{a0}%");

    // One row is left out.
    let left = ReturnArg { leave: vec![line(&seen, "Planter").key.clone()], ..asked(&path) };
    let written = import(&mut desk, &left).unwrap();
    assert_eq!((written.made, written.changed_rows, written.fields), (2, 1, 2));
    let action = desk.workspace.row(Noun::Action, ids[0]).unwrap().unwrap();
    assert_eq!(action.value(Noun::Action, "status").as_text(), Some("in_progress"));
    assert_eq!(action.value(Noun::Action, "lead").as_id(), Some(Id::seeded("returned", "other")));
    assert_eq!(desk.workspace.count(Noun::Milestone).unwrap(), 3);
    import(&mut desk, &asked(&path)).unwrap();
    let again = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(counts(&again), [0; 6], "the same file again proposes nothing: {:?}", again.lines);
    assert_eq!(import(&mut desk, &asked(&path)).unwrap_err().code, "workbook_nothing_new");
    steps::undo(&mut desk).unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.count(Noun::Action).unwrap(), 3);
    assert_eq!(counts(&preview(&mut desk, &asked(&path)).unwrap())[0], 2, "what was taken back is new again");
}

#[test]
fn what_both_changed_stays_the_plan_s_unless_somebody_takes_it() {
    let (folder, mut desk, ids) = small();
    let path = export(&desk, folder.path(), "plan", What::Plan, Format::Ods, false);
    let mut book = Edited::open(&path);
    for (title, told) in [("Isoler", "Du classeur"), ("Planter", "Du classeur"), ("Rouler", "Pareil")] {
        book.put("Actions", title, "Descriptif", Some(text(told)));
    }
    let path = folder.path().join("edited.xlsx");
    book.save(&path);
    change(&mut desk, Noun::Action, ids[0], "description", "Du plan");
    change(&mut desk, Noun::Action, ids[2], "description", "Pareil");
    change(&mut desk, Noun::Action, ids[1], "status", "done");
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(counts(&seen), [0, 1, 1, 0, 0, 0]);
    let conflict = line(&seen, "Isoler");
    assert_eq!((conflict.state.as_str(), conflict.changes[0].conflict, conflict.changes[0].taken), ("conflict", true, false));
    let key = conflict.key.clone();
    import(&mut desk, &asked(&path)).unwrap();
    let said = |desk: &Desk, id: Id| desk.workspace.row(Noun::Action, id).unwrap().unwrap().value(Noun::Action, "description").clone();
    assert_eq!((said(&desk, ids[0]), said(&desk, ids[1])), ("Du plan".into(), "Du classeur".into()));
    import(&mut desk, &ReturnArg { take: vec![key], ..asked(&path) }).unwrap();
    assert_eq!(said(&desk, ids[0]), "Du classeur".into());
    let status = desk.workspace.row(Noun::Action, ids[1]).unwrap().unwrap().value(Noun::Action, "status").clone();
    assert_eq!(status, "done".into(), "what the plan alone changed stays");
}

#[test]
fn an_emptied_cell_clears_what_was_there_and_a_row_deleted_since_comes_back_only_when_asked() {
    let (folder, mut desk, ids) = small();
    change(&mut desk, Noun::Action, ids[0], "description", "À vider");
    let path = export(&desk, folder.path(), "plan", What::Plan, Format::Xlsx, false);
    let mut book = Edited::open(&path);
    book.put("Actions", "Isoler", "Descriptif", None);
    book.put("Actions", "Planter", "Descriptif", Some(text("Du classeur")));
    book.save(&path);
    desk.change(Op::Delete(Noun::Action), |tx| Ok(tx.delete(Noun::Action, ids[1])?)).unwrap();
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(counts(&seen), [0, 1, 1, 0, 0, 0]);
    let cleared = &line(&seen, "Isoler").changes[0];
    assert_eq!((cleared.before.as_str(), cleared.after.as_str(), cleared.taken), ("À vider", "", true));
    import(&mut desk, &asked(&path)).unwrap();
    assert!(desk.workspace.row(Noun::Action, ids[0]).unwrap().unwrap().value(Noun::Action, "description").is_null());
    assert!(desk.workspace.row(Noun::Action, ids[1]).unwrap().is_none());
    import(&mut desk, &ReturnArg { take_all: true, ..asked(&path) }).unwrap();
    assert_eq!(desk.workspace.row(Noun::Action, ids[1]).unwrap().unwrap().value(Noun::Action, "description").as_text(), Some("Du classeur"));
}

#[test]
fn every_fault_is_told_at_its_cell_with_what_could_stand_there() {
    let (folder, mut desk, _) = small();
    let path = export(&desk, folder.path(), "plan", What::Plan, Format::Xlsx, false);
    let mut book = Edited::open(&path);
    book.put("Actions", "Isoler", "Statut", Some(text("En courz")));
    book.put("Actions", "Isoler", "Début prévu", Some(text("31/02/2026")));
    book.put("Actions", "Isoler", "Personne pilote", Some(text("Directice")));
    book.put("Actions", "Planter", "Titre", None);
    book.add("Jalons", &[("Jalon", text("Sans action"))]);
    book.add("Jalons", &[("id", text(&Id::seeded("nobody", "a").to_string())), ("Jalon", text("D’ailleurs"))]);
    book.add("Jalons", &[("id", text("12")), ("Jalon", text("Mal nommé"))]);
    book.save(&path);
    let before = says(&desk, true);
    let seen = preview(&mut desk, &asked(&path)).unwrap();
    assert_eq!(counts(&seen), [0, 0, 0, 0, 0, 2], "{:?}", seen.lines);
    let found: Vec<(&str, &str, Option<&str>)> =
        seen.findings.iter().map(|finding| (finding.head.as_str(), finding.given.as_str(), finding.proposal.as_deref())).collect();
    for wanted in
        [("Statut", "En courz", Some("En cours")), ("Début prévu", "31/02/2026", None), ("Personne pilote", "Directice", Some("Directrice"))]
    {
        assert!(found.contains(&wanted), "{wanted:?} in {found:?}");
    }
    assert_eq!(seen.findings.len(), 7, "{:?}", told(&seen));
    assert!(seen.findings.iter().all(|finding| !finding.sheet.is_empty() && !finding.sentence.contains("returned-")), "{:?}", told(&seen));
    assert_eq!(import(&mut desk, &asked(&path)).unwrap_err().code, "workbook_nothing_new");
    assert_eq!(says(&desk, true), before);
}

#[test]
fn a_text_that_excel_cuts_never_takes_the_place_of_the_whole_one() {
    let (folder, mut desk, ids) = small();
    let long = "Une phrase. ".repeat(3_000);
    change(&mut desk, Noun::Action, ids[0], "description", long.trim());
    let path = export(&desk, folder.path(), "plan", What::Plan, Format::Xlsx, false);
    assert_eq!(counts(&preview(&mut desk, &asked(&path)).unwrap()), [0; 6]);
    let mut book = Edited::open(&path);
    book.put("Actions", "Isoler", "Descriptif", Some(text("Une phrase. Puis une autre.")));
    book.save(&path);
    let seen = preview(&mut desk, &ReturnArg { take_all: true, ..asked(&path) }).unwrap();
    assert_eq!((counts(&seen), seen.findings.len()), ([0; 6], 1), "{:?}", told(&seen));
    assert!(seen.findings[0].sentence.contains("début"), "{:?}", told(&seen));
}

#[test]
fn one_file_of_a_folder_comes_back_alone_as_spreadsheets_save_it() {
    let (folder, mut desk, ids) = small();
    change(&mut desk, Noun::Action, ids[0], "description", "=1+1");
    let path = export(&desk, folder.path(), "plan", What::Plan, Format::Csv, false);
    let file = path.join("Actions.csv");
    let told = std::fs::read_to_string(&file).unwrap();
    assert!(told.contains("'=1+1"));
    assert_eq!(counts(&preview(&mut desk, &asked(&file)).unwrap()), [0; 6], "the apostrophe is ours");
    // Windows-1252, as older spreadsheets write.
    let latin: Vec<u8> = told.replace("Planter", "Boisé").replace('’', "'").chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
    std::fs::write(&file, latin).unwrap();
    let seen = preview(&mut desk, &asked(&file)).unwrap();
    assert_eq!((counts(&seen), seen.source.as_str()), ([0, 1, 0, 0, 0, 0], "known"), "{:?}", self::told(&seen));
    assert_eq!(line(&seen, "Planter").changes[0].after, "Boisé");
    // Alone in another place it no longer says where it comes from.
    let alone = folder.path().join("seul.csv");
    std::fs::copy(&file, &alone).unwrap();
    let seen = preview(&mut desk, &asked(&alone)).unwrap();
    assert_eq!((counts(&seen), seen.source.as_str()), ([0, 0, 1, 0, 0, 0], "unsaid"));
}

#[test]
fn a_reference_is_read_by_what_people_see_and_by_its_identifier_when_that_alone_changed() {
    let (folder, mut desk, ids) = small();
    let other = Id::seeded("returned", "other");
    let path = export(&desk, folder.path(), "plan", What::Plan, Format::Xlsx, false);
    // The lead has another name since: that is no change of the action.
    change(&mut desk, Noun::Lead, Id::seeded("returned", "lead"), "function", "Ingénieure");
    assert_eq!(counts(&preview(&mut desk, &asked(&path)).unwrap()), [0; 6]);
    let mut book = Edited::open(&path);
    book.put("Actions", "Isoler", "lead_id", Some(text(&other.to_string())));
    book.put("Actions", "Planter", "Personne pilote", None);
    book.save(&path);
    import(&mut desk, &asked(&path)).unwrap();
    let lead = |desk: &Desk, id: Id| desk.workspace.row(Noun::Action, id).unwrap().unwrap().value(Noun::Action, "lead").clone();
    assert_eq!((lead(&desk, ids[0]), lead(&desk, ids[1])), (other.into(), Value::Null));
    assert!(Noun::Action.field("lead").is_some_and(|field| matches!(field.kind, Kind::Ref(Noun::Lead))));
}

#[test]
fn a_json_of_a_later_version_or_of_somebody_else_is_refused_by_name() {
    let (folder, mut desk, _) = small();
    let path = folder.path().join("a.json");
    for (text, code) in [
        (r#"{"format":"ensemblier-tables","version":99,"tables":[]}"#, "returned_newer"),
        (r#"{"format":"autre"}"#, "returned_other_json"),
        ("{", "workbook_damaged"),
    ] {
        std::fs::write(&path, text).unwrap();
        assert_eq!(preview(&mut desk, &asked(&path)).unwrap_err().code, code);
    }
}
