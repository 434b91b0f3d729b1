//! What the tests of the use cases share: a desk in a folder of its own, and what a person types in a field.
#![allow(dead_code, reason = "each test takes its part")]

use app::Desk;
use app::laptop::Laptop;
use app::wire::Typed;
use domain::{Field, Id, Kind, Noun};
use std::collections::{BTreeMap, HashMap};
use tempfile::TempDir;

/// A desk on a new plan, and the folder that it lives in.
pub fn desk() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::file::start(&folder.path().join("a.ensemblier"), &laptop(&folder), "Pays du Ternois", "Plan climat").unwrap();
    (folder, desk)
}

/// A laptop that keeps its settings in this folder.
pub fn laptop(folder: &TempDir) -> Laptop {
    let mut laptop = Laptop::at(&folder.path().join("settings.json"));
    laptop.set_author("Chargée de mission");
    laptop
}

/// What is typed in a field, and what the row then holds: `second` gives another value than the first. References name
/// one of the two rows that `ids` has of their noun.
pub fn typed(field: &Field, second: bool, ids: &HashMap<Noun, [Id; 2]>) -> (Typed, Typed) {
    let text = |one: &str, other: &str| Typed::from(if second { other } else { one });
    let both = |value: Typed| (value.clone(), value);
    let list = |texts: &[&str]| Typed::List(texts.iter().map(|text| (*text).to_owned()).collect());
    let place = usize::from(second);
    match field.kind {
        Kind::Line { .. } => both(text("Été 1", "Œuf 2")),
        Kind::Prose => both(text("Un.\n\nDeux.", "Trois.")),
        Kind::Code(of) => both(Typed::from(of.codes[place])),
        // Kept in reading order, whatever the order of the clicks.
        Kind::Codes(of) if second => (list(&[of.codes[2], of.codes[0]]), list(&[of.codes[0], of.codes[2]])),
        Kind::Codes(of) => both(list(&of.codes[1..2])),
        Kind::Tags => both(list(if second { &["énergie", "bois, forêt"] } else { &["eau"] })),
        Kind::Day => (text("29/02/2016", "31.12.2017"), text("2016-02-29", "2017-12-31")),
        Kind::Year => (text("2016", "2017"), Typed::Number(if second { 2017.0 } else { 2016.0 })),
        Kind::Cents => (text("118 705,50 €", "-14.5"), text("118705.50", "-14.50")),
        Kind::Rate => (text("33,33 %", "50"), text("33.33", "50.00")),
        Kind::Percent => (text("45 %", "100"), Typed::Number(if second { 100.0 } else { 45.0 })),
        Kind::Quantity => (text("1 234,5", "0.125"), Typed::Number(if second { 0.125 } else { 1234.5 })),
        Kind::Count => (text("37 150", "0"), Typed::Number(if second { 0.0 } else { 37150.0 })),
        Kind::Flag => both(Typed::Flag(second)),
        Kind::Ref(other) => both(Typed::Text(ids[&other][place].to_string())),
        Kind::Siren => (text("200 075 679", "200069672"), text("200075679", "200069672")),
        Kind::Email => both(text("climat@ternois.fr", "plan@ternois.fr")),
        Kind::Web => both(text("https://ternois.fr/", "http://exemple.fr/plan")),
        Kind::Rank => both(text("m1", "m2")),
        Kind::Digest => both(Typed::Text(if second { "a1" } else { "0f" }.repeat(32))),
    }
}

/// What is typed in the fields that a new row cannot be without.
pub fn row(noun: Noun, second: bool, ids: &HashMap<Noun, [Id; 2]>) -> BTreeMap<String, Typed> {
    // A seal that holds its report lets nothing of it change: these were opened again.
    let wanted = |field: &&Field| field.required || field.name == "unsealed_because";
    noun.fields().iter().filter(wanted).map(|field| (field.name.to_owned(), typed(field, second, ids).0)).collect()
}

/// The noun that a field names a row of.
pub fn reference(field: &Field) -> Option<Noun> {
    match field.kind {
        Kind::Ref(other) => Some(other),
        _ => None,
    }
}

/// Two rows of every noun, with what they cannot be without.
pub fn two_of_each(desk: &mut Desk) -> HashMap<Noun, [Id; 2]> {
    let mut ids: HashMap<Noun, [Id; 2]> = HashMap::new();
    for noun in Noun::ALL {
        let made = [false, true].map(|second| app::record::create(desk, *noun, &row(*noun, second, &ids)).unwrap().id);
        ids.insert(*noun, made);
    }
    ids
}
