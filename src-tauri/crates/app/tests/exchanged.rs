//! What goes out for other programs: the import workbook of Territoires en Transitions, address books, open data, calendars.

mod support;

use app::Desk;
use app::export::{Asked, Choice, Prepared, prepare};
use app::wire::{PlanImportArg, Typed};
use domain::records::{Action, Partner, Plan};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use support::{desk, laptop};
use tempfile::TempDir;
use words::{Language, Words};

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    (folder, desk)
}

fn prepared(desk: &mut Desk, what: &str, format: &str, contacts: bool) -> Prepared {
    prepare(desk, Asked::parse(what, Some(format)).unwrap(), Choice { contacts, plan: Some(largest(desk)) }, Path::new("")).unwrap()
}

/// The plan of the file that has most actions.
fn largest(desk: &Desk) -> Id {
    desk.workspace.load::<Plan>().unwrap().into_iter().max_by_key(|plan| (actions(desk, plan.id), plan.id)).unwrap().id
}

fn actions(desk: &Desk, plan: Id) -> u32 {
    desk.workspace.count_naming(Noun::Action, "plan", plan).unwrap()
}

fn put(desk: &mut Desk, what: &str, format: &str, contacts: bool, path: &Path) -> Vec<PathBuf> {
    prepared(desk, what, format, contacts).put(&Words::french(), path, &mut |_, _| true).unwrap().files
}

fn create(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let values: BTreeMap<String, Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), Typed::Text((*value).to_owned()))).collect();
    app::record::create(desk, noun, &values).unwrap().id
}

/// A plan with a lead, an elected sponsor, a partner and its contact, whose personal fields say a word that nothing else says.
fn with_people(desk: &mut Desk) -> Id {
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
    let lead = create(desk, Noun::Lead, &[("function", "Chargée de mission"), ("name", "Untel Pilote"), ("email", "untel-a@exemple.fr")]);
    let sponsor = create(desk, Noun::ElectedSponsor, &[("function", "Vice-président"), ("name", "Untel Elu")]);
    let partner = create(
        desk,
        Noun::Partner,
        &[("name", "Terre, mer ; \\ climat"), ("email", "untel-b@exemple.fr"), ("phone", "untel 03"), ("kind", "association")],
    );
    create(desk, Noun::Contact, &[("partner", &partner.to_string()), ("function", "Directrice"), ("name", "Untel Contact")]);
    let values = [
        ("plan", plan.as_str()),
        ("title", "Planter"),
        ("status", "in_progress"),
        ("lead", &lead.to_string()),
        ("elected_sponsor", &sponsor.to_string()),
        ("lead_structure", &partner.to_string()),
    ];
    create(desk, Noun::Action, &values)
}

#[test]
fn the_example_goes_through_the_template_and_comes_back_as_the_same_plan() {
    let (folder, mut desk) = example();
    let plan = largest(&desk);
    for format in ["xlsx", "ods"] {
        let path = folder.path().join(format!("plan.{format}"));
        put(&mut desk, "tet", format, true, &path);
        let asked = PlanImportArg {
            path: path.display().to_string(),
            plan: Some(plan),
            take: Vec::new(),
            take_all: false,
            leave: Vec::new(),
            accept: Vec::new(),
            accept_all: false,
            mapping: None,
            text: None,
        };
        let seen = app::import::preview(&mut desk, &asked).unwrap();
        assert_eq!((seen.lines.len(), seen.fresh), (actions(&desk, plan) as usize, 0), "{format}");
        let made: Vec<&str> = seen.made.iter().map(|made| made.noun.as_str()).filter(|noun| *noun != "note").collect();
        assert_eq!(made, Vec::<&str>::new(), "nobody and no axis comes twice");
        let changes: Vec<_> = seen.lines.iter().flat_map(|line| &line.changes).map(|change| (&change.label, &change.before, &change.after)).collect();
        assert_eq!(changes, [], "{format}");
    }
}

#[test]
fn a_name_goes_out_only_when_it_is_asked_for_and_a_function_stands_in_its_place() {
    let (folder, mut desk) = desk();
    with_people(&mut desk);
    for (what, format) in [("tet", "xlsx"), ("contacts", "vcf"), ("opendata", "csv"), ("calendar", "ics")] {
        for contacts in [false, true] {
            let path = folder.path().join(format!("{what}-{contacts}.{format}"));
            let files = put(&mut desk, what, format, contacts, &path);
            let said: String = files
                .iter()
                .map(|file| {
                    let bytes = std::fs::read(file).unwrap();
                    if what == "tet" {
                        format!("{:?}", exchange::book::open(&bytes, None, exchange::book::Limits::USUAL).unwrap())
                    } else {
                        String::from_utf8(bytes).unwrap()
                    }
                })
                .collect();
            assert_eq!(said.to_lowercase().contains("untel"), contacts && what != "calendar", "{what} {contacts}");
            if matches!(what, "tet" | "opendata") {
                assert!(said.contains(if contacts { "Untel Pilote" } else { "Chargée de mission" }), "{what}");
            }
            let prepared = prepared(&mut desk, what, format, contacts);
            assert_eq!(prepared.says(&Words::french()).is_some(), !contacts && what != "calendar", "{what}");
        }
    }
}

#[test]
fn every_partner_has_a_card_and_people_have_theirs_when_they_are_asked_for() {
    let (folder, mut desk) = desk();
    with_people(&mut desk);
    let partners = desk.workspace.load::<Partner>().unwrap().len();
    let card = |desk: &mut Desk, contacts: bool| {
        let path = folder.path().join("a.vcf");
        put(desk, "contacts", "vcf", contacts, &path);
        std::fs::read_to_string(path).unwrap()
    };
    let without = card(&mut desk, false);
    assert_eq!(without.matches("BEGIN:VCARD\r\nVERSION:4.0\r\n").count(), partners);
    assert_eq!(without.matches("KIND:org").count(), partners);
    assert!(without.contains("FN:Terre\\, mer \\; \\\\ climat\r\nORG:Terre\\, mer \\; \\\\ climat\r\n"), "{without}");
    let with = card(&mut desk, true);
    assert_eq!(with.matches("KIND:individual").count(), 3);
    assert!(with.contains("FN:Untel Contact\r\nORG:Terre\\, mer \\; \\\\ climat\r\nTITLE:Directrice\r\n"), "{with}");
}

#[test]
fn open_data_has_a_line_an_action_and_a_schema_that_describes_each_column() {
    let (folder, mut desk) = example();
    let out = folder.path().join("ouvert");
    let files = put(&mut desk, "opendata", "csv", false, &out);
    let names: Vec<_> = files.iter().map(|file| file.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["Fiches_Action.csv", "actions.csv", "schema.json"]);
    let actions = desk.workspace.load::<Action>().unwrap().len();
    let fiches = std::fs::read(&files[0]).unwrap();
    assert!(fiches.starts_with(b"\xEF\xBB\xBFId_action;Id_demarche;"));
    let lines = |bytes: &[u8], separator: u8| {
        csv::ReaderBuilder::new().delimiter(separator).from_reader(bytes).records().map(|line| line.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(lines(&fiches, b';').len(), actions);
    let table = std::fs::read(&files[1]).unwrap();
    let rows = lines(&table, b',');
    assert_eq!(rows.len(), actions);
    let schema: serde_json::Value = serde_json::from_slice(&std::fs::read(&files[2]).unwrap()).unwrap();
    let heads = csv::ReaderBuilder::new().from_reader(&table[..]).headers().unwrap().iter().map(str::to_owned).collect::<Vec<_>>();
    let fields = schema["fields"].as_array().unwrap();
    assert_eq!(fields.iter().map(|field| field["name"].as_str().unwrap()).collect::<Vec<_>>(), heads);
    for (place, field) in fields.iter().enumerate() {
        for key in ["title", "description"] {
            let said = field[key].as_str().unwrap();
            assert!(!said.is_empty() && !said.contains("opendata-"), "{field}");
        }
        for row in &rows {
            let value = &row[place];
            match field["type"].as_str().unwrap() {
                _ if value.is_empty() => assert_ne!(field["constraints"]["required"], true, "{field}"),
                "date" => assert!(value.parse::<domain::Day>().is_ok(), "{value}"),
                "integer" => assert!(value.parse::<i64>().is_ok(), "{value}"),
                "number" => assert!(value.parse::<f64>().is_ok(), "{value}"),
                _ => {
                    if let Some(values) = field["constraints"]["enum"].as_array() {
                        assert!(values.iter().any(|one| one == value), "{value} {field}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_calendar_is_that_of_the_alerts() {
    let (folder, mut desk) = example();
    let path = folder.path().join("a.ics");
    put(&mut desk, "calendar", "ics", false, &path);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR") && text.contains("BEGIN:VEVENT"));
}

#[test]
fn a_file_with_several_plans_asks_which_one() {
    let (_folder, mut desk) = desk();
    create(&mut desk, Noun::Plan, &[("title", "Un autre")]);
    let refused = prepare(&mut desk, Asked::parse("tet", Some("xlsx")).unwrap(), Choice::default(), Path::new(""));
    assert_eq!(refused.err().unwrap().code, "export_which_plan");
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    assert!(prepare(&mut desk, Asked::parse("tet", Some("xlsx")).unwrap(), Choice { contacts: false, plan: Some(plan) }, Path::new("")).is_ok());
}

#[test]
fn formats_that_an_export_does_not_have_are_refused_with_those_that_it_has() {
    for (what, format, field, known) in
        [("tet", "csv", "format", "xlsx, ods"), ("contacts", "xlsx", "format", "vcf"), ("plans", "xlsx", "what", "opendata")]
    {
        let fault = Asked::parse(what, Some(format)).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.field.as_deref()), ("unknown_code", Some(field)));
        assert!(fault.params["list"].contains(known), "{fault:?}");
    }
    assert_eq!(Asked::parse("contacts", None).unwrap(), Asked::Contacts);
    assert!(Asked::parse("tet", None).is_err() && Asked::parse("plan", None).is_err());
}

#[test]
fn every_misfit_has_its_sentence_in_both_catalogues() {
    for words in Language::ALL.map(Words::new) {
        for why in exchange::action_plan::Misfit::ALL {
            assert!(words.has(&format!("export-fit-{}", why.code())), "{why:?}");
        }
    }
}

/// A handover put to a place.
fn hand_over(
    desk: &mut Desk,
    contacts: bool,
    path: &Path,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<app::export::Put, app::wire::Fault> {
    prepare(desk, Asked::Handover, Choice { contacts, plan: None }, path)?.put(&Words::french(), path, go_on)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_handover_holds_the_plan_its_tables_its_documents_what_is_joined_and_a_page_that_says_so() {
    let (folder, mut desk) = example();
    let joined = folder.path().join("Compte rendu : mars.txt");
    std::fs::write(&joined, "présents : tous").unwrap();
    let action = desk.workspace.rows(Noun::Action).unwrap()[0].id;
    let arg = app::wire::AttachmentAdd { field: "action".to_owned(), owner: action, paths: vec![joined.display().to_string()] };
    app::attachment::add(&mut desk, &arg).unwrap();
    let path = folder.path().join("passation");
    let put = hand_over(&mut desk, false, &path, &mut |_, _| true).unwrap();
    assert_eq!(names(&path), ["LISEZMOI.html", "a.ensemblier", "contenu.txt", "documents", "pieces-jointes", "tableaux"]);
    assert!(put.files.iter().all(|file| file.is_file()) && put.said[1].contains("données personnelles"), "{:?}", put.said);
    assert_eq!(names(&path.join("pieces-jointes")), ["Compte rendu _ mars.txt"]);
    assert_eq!(std::fs::read_to_string(path.join("pieces-jointes").join("Compte rendu _ mars.txt")).unwrap(), "présents : tous");
    assert_eq!(names(&path.join("tableaux")).len(), put.tables.unwrap());
    for name in names(&path.join("documents")) {
        assert!(std::fs::read(path.join("documents").join(name)).unwrap().starts_with(b"%PDF"));
    }
    // The copy is the plan, and opens.
    let census = desk.workspace.census().unwrap();
    drop(desk);
    let copy = Desk::open(&path.join("a.ensemblier"), &laptop(&folder)).unwrap();
    assert_eq!(copy.workspace.census().unwrap(), census);
    // The page shows every action, contract and partner, and needs nothing from elsewhere.
    let page = std::fs::read_to_string(path.join("LISEZMOI.html")).unwrap();
    for own in copy.workspace.load::<Action>().unwrap() {
        assert!(page.contains(&own.title.replace('&', "&amp;")), "{}", own.title);
    }
    for own in copy.workspace.load::<Partner>().unwrap() {
        assert!(page.contains(&own.name.replace('&', "&amp;")), "{}", own.name);
    }
    for own in copy.workspace.load::<domain::records::Contract>().unwrap() {
        assert!(page.contains(&own.title.replace('&', "&amp;")), "{}", own.title);
    }
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">") && page.contains("données personnelles comprises"));
    for foreign in ["<script", "src=", "url(", "@import", "<link", "<iframe"] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    assert_eq!(page.matches("<table>").count(), page.matches("<caption>").count());
    for link in page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).filter(|link| !link.starts_with('#')) {
        assert!(!link.contains(':') && !link.starts_with('/'), "{link}");
    }
    assert_eq!(page.matches("<li><a href=\"").count(), put.files.len() - 2 + 5, "every file but the page and the list has a link");
}

#[test]
fn a_handover_says_names_only_when_they_are_asked_for_and_says_that_the_copy_has_them() {
    let (folder, mut desk) = desk();
    with_people(&mut desk);
    for contacts in [false, true] {
        let path = folder.path().join(format!("passation-{contacts}"));
        let put = hand_over(&mut desk, contacts, &path, &mut |_, _| true).unwrap();
        let read = |file: &&PathBuf| file.extension().is_some_and(|end| end == "csv" || end == "html");
        let said: String = put.files.iter().filter(read).map(|file| std::fs::read_to_string(file).unwrap()).collect();
        assert_eq!(said.to_lowercase().contains("untel"), contacts);
        assert!(said.contains("Chargée de mission"));
    }
}

#[test]
fn a_handover_that_is_stopped_leaves_nothing_and_one_that_was_there_stays() {
    let (folder, mut desk) = desk();
    with_people(&mut desk);
    let path = folder.path().join("passation");
    let before = names(folder.path());
    for stop in [0, 1, 2] {
        let ended = hand_over(&mut desk, false, &path, &mut |done, _| done < stop);
        assert_eq!(ended.err().map(|fault| fault.code).as_deref(), Some("cancelled"));
        assert_eq!(names(folder.path()), before, "{stop}");
    }
    hand_over(&mut desk, false, &path, &mut |_, _| true).unwrap();
    let page = std::fs::read(path.join("LISEZMOI.html")).unwrap();
    assert!(hand_over(&mut desk, true, &path, &mut |done, _| done < 1).is_err());
    assert_eq!(std::fs::read(path.join("LISEZMOI.html")).unwrap(), page);
    // Made again, it takes the place of the one before, and nothing is left of either beside it.
    hand_over(&mut desk, true, &path, &mut |_, _| true).unwrap();
    assert_ne!(std::fs::read(path.join("LISEZMOI.html")).unwrap(), page);
    assert_eq!(names(folder.path()).len(), before.len() + 1);
}

#[test]
fn a_folder_that_holds_anything_else_is_left_alone() {
    let (folder, mut desk) = desk();
    let refused = |desk: &mut Desk, path: &Path| hand_over(desk, false, path, &mut |_, _| true).err().unwrap().code;
    let path = folder.path().join("passation");
    std::fs::create_dir(&path).unwrap();
    hand_over(&mut desk, false, &path, &mut |_, _| true).unwrap();
    std::fs::write(path.join("tableaux").join("à moi.txt"), "").unwrap();
    assert_eq!(refused(&mut desk, &path), "handover_taken");
    assert!(path.join("tableaux").join("à moi.txt").exists());
    assert_eq!(refused(&mut desk, folder.path()), "handover_taken");
    let file = folder.path().join("a.txt");
    std::fs::write(&file, "").unwrap();
    assert_eq!(refused(&mut desk, &file), "file_exists");
}
