//! Readings of a spreadsheet: looked at beside the plan, written in one step, taken back in one; nothing before it is asked for.

mod support;

use app::wire::{ReadingsArg, Typed};
use app::{Desk, indicator, reading, record, steps};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let values: BTreeMap<String, Typed> = values.iter().map(|(field, value)| ((*field).to_owned(), Typed::Text((*value).to_owned()))).collect();
    record::create(desk, noun, &values).unwrap().id
}

fn asked(text: &str, indicator: Option<Id>, replace: bool) -> ReadingsArg {
    ReadingsArg { text: Some(text.to_owned()), path: None, indicator, replace }
}

#[test]
fn a_series_is_new_the_same_or_other_and_comes_in_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let id = make(&mut desk, Noun::Indicator, &[("code", "Z-1"), ("title", "Foyers aidés"), ("unit", "foyers")]);
    make(&mut desk, Noun::Reading, &[("indicator", &id.to_string()), ("observed_on", "31/12/2015"), ("value", "10")]);
    make(&mut desk, Noun::Reading, &[("indicator", &id.to_string()), ("observed_on", "30/06/2016"), ("value", "20")]);
    let before = desk.workspace.rows(Noun::Reading).unwrap().len();
    // 2015 is there as it is; the one reading of 2016 stands for its year; 2017 is new; 2018 is no figure; 2017 comes again.
    let text = "2015\t10\n2016\t25\n2017\t30\n2018\tbeaucoup\n2017\t31\n";
    let seen = reading::preview(&desk, &asked(text, Some(id), false)).unwrap();
    assert_eq!((seen.fresh, seen.same, seen.other, seen.wrong, seen.found), (1, 1, 1, 2, 2));
    assert_eq!(seen.findings.iter().map(|one| one.cell.as_str()).collect::<Vec<_>>(), ["B4", "B5"]);
    assert!(seen.findings[1].sentence.contains('3'), "{}", seen.findings[1].sentence);
    let other = seen.lines.iter().find(|line| line.state == "other").unwrap();
    assert_eq!((other.before.as_str(), other.value.as_str()), ("20", "25"));
    assert_eq!(desk.workspace.rows(Noun::Reading).unwrap().len(), before, "a look writes nothing");

    reading::import(&mut desk, &asked(text, Some(id), false)).unwrap();
    let years =
        |desk: &Desk| -> Vec<(String, String)> { indicator::page(desk, id).unwrap().years.into_iter().map(|year| (year.year, year.value)).collect() };
    let told = |pairs: &[(&str, &str)]| pairs.iter().map(|(year, value)| ((*year).to_owned(), (*value).to_owned())).collect::<Vec<_>>();
    assert_eq!(years(&desk), told(&[("2015", "10"), ("2016", "20"), ("2017", "30")]));
    steps::undo(&mut desk).unwrap();
    assert_eq!(years(&desk), told(&[("2015", "10"), ("2016", "20")]));
    reading::import(&mut desk, &asked(text, Some(id), true)).unwrap();
    assert_eq!(years(&desk), told(&[("2015", "10"), ("2016", "25"), ("2017", "30")]));
    assert_eq!(reading::import(&mut desk, &asked("2015\t10\n", Some(id), true)).unwrap_err().code, "readings_none");
}

#[test]
fn lines_find_their_indicators_and_communes_by_name_or_code_and_say_what_they_cannot_find() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let communes: Vec<domain::records::Commune> = desk.workspace.load().unwrap();
    let (one, other) = (&communes[0], &communes[1]);
    make(&mut desk, Noun::Indicator, &[("code", "Z-1"), ("title", "Bornes posées"), ("unit", "bornes")]);
    for title in ["Deux fois", "deux FOIS"] {
        make(&mut desk, Noun::Indicator, &[("title", title)]);
    }
    make(&mut desk, Noun::Indicator, &[("code", "Z-C"), ("title", "Calcul"), ("formula", "[Z-1] * 2")]);
    let text = format!(
        "Indicateur;Commune;2016;2017\nz-1;{};1;2\nbornes POSÉES;{};3;\nAutre;;1;\nDeux fois;;1;\nZ-C;;1;\nZ-1;Atlantide;1;\n",
        one.name, other.insee_code
    );
    let seen = reading::preview(&desk, &asked(&text, None, false)).unwrap();
    assert_eq!((seen.fresh, seen.wrong, seen.found), (3, 4, 4));
    assert_eq!(seen.findings.iter().map(|one| one.cell.as_str()).collect::<Vec<_>>(), ["C4", "C5", "C6", "C7"]);
    reading::import(&mut desk, &asked(&text, None, false)).unwrap();
    let cards = indicator::cards(&desk, &app::wire::PlanArg { plan: None }).unwrap().cards;
    let card = |code: &str| cards.iter().find(|card| card.code == code).unwrap();
    // 2017 has one commune of the two, and says so.
    assert_eq!((card("Z-1").previous.as_str(), card("Z-1").value.as_str(), card("Z-1").parts), ("4", "2", 1));
    assert_eq!(card("Z-C").value, "4", "a formula follows what came in");
}

#[test]
fn a_file_is_read_as_a_paste_and_a_workbook_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let of = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        ReadingsArg { text: None, path: Some(path.display().to_string()), indicator: None, replace: false }
    };
    // Windows-1252, as spreadsheets save a CSV.
    let seen = reading::preview(&desk, &of("a.csv", b"Indicateur;Ann\xe9e;Valeur\nX;2016;1\n")).unwrap();
    assert_eq!((seen.wrong, seen.found, seen.findings[0].cell.as_str()), (1, 1, "C2"));
    assert_eq!(reading::preview(&desk, &of("b.xlsx", b"PK\x03\x04rest")).unwrap_err().code, "table_workbook");
}
