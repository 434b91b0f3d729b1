//! Exports of tables: nothing of a plan is forgotten, and nobody's name goes out unasked.

mod support;

use app::export::{Place, What, gather, place, write};
use app::wire::Typed;
use app::{App, Desk};
use domain::field::string_list;
use domain::{Id, Kind, Noun, Value};
use exchange::export::Format;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use support::{desk, laptop, two_of_each};
use tempfile::TempDir;
use words::Words;

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    (folder, desk)
}

fn json(desk: &Desk, folder: &TempDir, what: What, contacts: bool) -> Json {
    let path = folder.path().join("export.json");
    write(&gather(desk, what, contacts).unwrap(), Format::Json, &Words::french(), &path, &mut |_, _| true).unwrap();
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn create(desk: &mut Desk, noun: Noun, values: &[(&str, String)]) -> Id {
    let values: BTreeMap<String, Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), Typed::Text(value.clone()))).collect();
    app::record::create(desk, noun, &values).unwrap().id
}

#[test]
fn every_noun_is_in_one_choice_of_tables_or_has_a_reason_to_be_in_none() {
    let mut out = Vec::new();
    for noun in Noun::ALL {
        let choices = What::ALL.into_iter().filter(|what| *what != What::All && what.nouns().any(|one| one == *noun)).count();
        let with_all = What::All.nouns().filter(|one| one == noun).count();
        match place(*noun) {
            Place::With(what) => assert_eq!((choices, with_all, what == What::All), (1, 1, false), "{}", noun.table()),
            Place::WithAll => assert_eq!((choices, with_all), (0, 1), "{}", noun.table()),
            Place::Nowhere(reason) => {
                assert_eq!((choices, with_all), (0, 0), "{}", noun.table());
                assert!(reason.len() > 20, "{}: {reason}", noun.table());
                out.push(*noun);
            }
        }
    }
    assert_eq!(out, [Noun::Contour, Noun::Dismissal, Noun::SavedView], "what is left out is a decision");
}

#[test]
fn every_field_of_every_row_of_the_example_is_in_one_table_as_it_is_stored() {
    let (folder, desk) = example();
    let json = json(&desk, &folder, What::All, true);
    let tables = json["tables"].as_array().unwrap();
    let wanted: Vec<&str> = What::All.nouns().map(Noun::table).collect();
    assert_eq!(tables.iter().map(|table| table["name"].as_str().unwrap()).collect::<Vec<_>>(), wanted);
    for (noun, table) in What::All.nouns().zip(tables) {
        let fields: Vec<&str> = table["fields"].as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(fields, noun.fields().iter().map(|field| field.name).collect::<Vec<_>>(), "{}", noun.table());
        let rows: BTreeMap<&str, &Json> = table["rows"].as_array().unwrap().iter().map(|row| (row["id"].as_str().unwrap(), row)).collect();
        let stored = desk.workspace.rows(noun).unwrap();
        assert_eq!(rows.len(), stored.len(), "{}", noun.table());
        for row in stored {
            for (field, value) in noun.fields().iter().zip(&row.values) {
                let wanted = match (field.kind, value) {
                    (_, Value::Null) => Json::Null,
                    (Kind::Codes(_) | Kind::Tags, Value::Text(list)) => json!(string_list(list).unwrap()),
                    (Kind::Flag, Value::Int(flag)) => json!(*flag != 0),
                    (_, Value::Text(text)) => json!(text),
                    (_, Value::Int(int)) => json!(int),
                    (_, Value::Real(real)) => json!(real),
                    (_, Value::Id(id)) => json!(id),
                };
                assert_eq!(rows[row.id.to_string().as_str()][field.name], wanted, "{} {} {}", noun.table(), row.id, field.name);
            }
        }
    }
}

#[test]
fn a_reference_to_a_row_that_is_gone_is_none() {
    let (folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    let lead = create(&mut desk, Noun::Lead, &[("function", "Chargé de mission".to_owned())]);
    let plan = ids[&Noun::Plan][0].to_string();
    let values = [("plan", plan), ("title", "Isoler".to_owned()), ("status", "upcoming".to_owned()), ("lead", lead.to_string())];
    let action = create(&mut desk, Noun::Action, &values);
    let lead_of = |desk: &Desk| {
        let json = json(desk, &folder, What::Plan, false);
        let table = json["tables"].as_array().unwrap().iter().find(|table| table["name"] == "action").unwrap().clone();
        table["rows"].as_array().unwrap().iter().find(|row| row["id"] == action.to_string()).unwrap()["lead"].clone()
    };
    assert_eq!(lead_of(&desk), lead.to_string());
    app::record::delete(&mut desk, Noun::Lead, lead).unwrap();
    assert_eq!(lead_of(&desk), Json::Null);
}

#[test]
fn actions_come_by_number_and_parts_without_one_after_what_they_are_part_of() {
    let (folder, mut desk) = desk();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
    let mut made = |number: &str, title: &str, parent: Option<Id>| {
        let mut values = vec![("plan", plan.clone()), ("title", title.to_owned()), ("status", "upcoming".to_owned())];
        values.extend((!number.is_empty()).then(|| ("number", number.to_owned())));
        values.extend(parent.map(|parent| ("parent", parent.to_string())));
        create(&mut desk, Noun::Action, &values)
    };
    made("1.10", "Dixième", None);
    let second = made("1.2", "Deuxième", None);
    made("", "Sa part", Some(second));
    made("1.3", "Troisième", None);
    let json = json(&desk, &folder, What::Plan, false);
    let actions = json["tables"].as_array().unwrap().iter().find(|table| table["name"] == "action").unwrap();
    let titles: Vec<&str> = actions["rows"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Deuxième", "Sa part", "Troisième", "Dixième"]);
}

/// A plan in which every personal field says a word that nothing else says.
fn with_people(desk: &mut Desk) -> BTreeSet<String> {
    let ids = two_of_each(desk);
    let mut said = BTreeSet::new();
    let personal =
        |noun: Noun| noun.fields().iter().filter(move |field| domain::personal::is_personal(noun, field) && !matches!(field.kind, Kind::Ref(_)));
    for noun in What::All.nouns() {
        for field in personal(noun) {
            let word = format!("untel-{}-{}", noun.table(), field.name).replace('_', "-");
            let value = if field.kind == Kind::Email { format!("{word}@exemple.fr") } else { word.clone() };
            let values = BTreeMap::from([(field.name.to_owned(), Typed::Text(value))]);
            // A sealed report takes no change: its author is who seals.
            if app::record::edit(desk, noun, ids[&noun][0], &values).is_ok() {
                said.insert(word);
            }
        }
    }
    let values = BTreeMap::from([("lead".to_owned(), Typed::Text(ids[&Noun::Lead][0].to_string()))]);
    app::record::edit(desk, Noun::Action, ids[&Noun::Action][0], &values).unwrap();
    said
}

#[test]
fn names_addresses_and_telephones_go_out_only_when_they_are_asked_for() {
    let (folder, mut desk) = desk();
    let said = with_people(&mut desk);
    assert!(said.len() >= 15, "{said:?}");
    for (format, contacts) in [Format::Json, Format::Csv].into_iter().flat_map(|format| [(format, false), (format, true)]) {
        let out = folder.path().join(format!("{}-{contacts}.{}", format.code(), format.code()));
        let gathered = gather(&desk, What::All, contacts).unwrap();
        let exported = write(&gathered, format, &Words::french(), &out, &mut |_, _| true).unwrap();
        let text: String = exported.files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        let found: BTreeSet<String> = said.iter().filter(|word| text.contains(word.as_str())).cloned().collect();
        assert_eq!(found, if contacts { said.clone() } else { BTreeSet::new() }, "{format:?} {contacts}");
        assert_eq!(text.contains("untel"), contacts, "{format:?}: a lead is called by a function, wherever it is named");
        assert_eq!(gathered.says(&Words::french()).is_some(), !contacts);
    }
}

#[test]
fn an_export_of_the_window_is_written_beside_it_and_says_what_it_is_without() {
    let (folder, desk) = example();
    let app = App::new(laptop(&folder));
    *app.place() = Some(desk);
    let path = folder.path().join("budgets.ods");
    let call = |what: &str, format: &str| {
        let args = json!({ "what": what, "format": format, "path": path, "withContacts": false, "plan": null });
        app::table::dispatch(&app, "export_start", args)
    };
    let started = call("partners", "ods").unwrap();
    assert!(started["withheld"].as_str().is_some_and(|said| said.contains("Pilotes (Nom, Courriel, Téléphone)")), "{started}");
    let status = || app::table::dispatch(&app, "report_status", json!({ "request": started["request"] })).unwrap();
    while status()["state"] == "running" {
        std::thread::yield_now();
    }
    let end = status();
    assert_eq!((end["state"].as_str(), end["files"][0].as_str()), (Some("done"), path.to_str()), "{end}");
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
    assert_eq!(call("everything", "ods").unwrap_err().code, "unknown_code");
    assert_eq!(call("plan", "xls").unwrap_err().field.as_deref(), Some("format"));
}
