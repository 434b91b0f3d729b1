//! What people write in a spreadsheet, as values: a code by its label, a row by its name or number, a tick by « oui » or « x »,
//! a day also as the number that spreadsheets count days by.

use crate::cell;
use crate::desk::Desk;
use crate::label;
use crate::wire::{Fault, Typed};
use domain::code::CodeList;
use domain::field::string_list_json;
use domain::fold::fold;
use domain::{Field, Id, Kind, Noun, Value};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The names of the rows that were looked up: each noun is read once.
#[derive(Default)]
pub struct Names {
    rows: HashMap<Noun, HashMap<String, Vec<Id>>>,
}

impl Names {
    /// A text as a value of a field's kind. Bounds are checked by the store's one door.
    pub fn read(&mut self, desk: &mut Desk, field: &'static Field, text: &str) -> Result<Value, Fault> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Value::Null);
        }
        let shape = || Fault::new("shape").with("shape", field.kind.shape()).at(field.name);
        match field.kind {
            Kind::Code(list) => code(desk, list, text).map(Value::from).ok_or_else(|| unknown(field, text)),
            Kind::Codes(list) => {
                let codes = codes(desk, list, text).map_err(|part| unknown(field, part))?;
                let kept: Vec<&str> = list.codes.iter().copied().filter(|code| codes.contains(code)).collect();
                Ok(Value::Text(string_list_json(&kept)))
            }
            Kind::Ref(noun) => self.row(desk, noun, text).map_err(|fault| fault.at(field.name)),
            Kind::Flag => match fold(text).as_str() {
                "oui" | "yes" | "x" | "vrai" | "true" | "1" => Ok(Value::Int(1)),
                "non" | "no" | "faux" | "false" | "0" => Ok(Value::Int(0)),
                _ => Err(shape()),
            },
            Kind::Day => match exchange::cells::serial_day(text) {
                Some(day) => Ok(day.into()),
                None => cell::parse(&desk.words, field, &Typed::Text(text.to_owned())),
            },
            _ => cell::parse(&desk.words, field, &Typed::Text(text.to_owned())),
        }
    }

    /// The one row of this name: its label, or what its label begins with before its title.
    fn row(&mut self, desk: &mut Desk, noun: Noun, text: &str) -> Result<Value, Fault> {
        let known = match self.rows.entry(noun) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(names(desk, noun)?),
        };
        match known.get(&fold(text)).map(Vec::as_slice) {
            Some([id]) => Ok(Value::Id(*id)),
            Some([_, _, ..]) => Err(Fault::new("several_rows").with("noun", noun.table()).with("text", text)),
            _ => Err(Fault::new("no_such_row").with("noun", noun.table()).with("text", text)),
        }
    }
}

fn unknown(field: &Field, text: &str) -> Fault {
    Fault::new("unknown_label").with("text", text).at(field.name)
}

fn code(desk: &Desk, list: &CodeList, text: &str) -> Option<&'static str> {
    let wanted = fold(text);
    list.codes.iter().copied().find(|code| *code == text || fold(&desk.words.code_of(list, code)) == wanted)
}

/// The codes of labels one after the other; the first part that is none. A label may have commas of its own.
fn codes<'a>(desk: &Desk, list: &CodeList, text: &'a str) -> Result<Vec<&'static str>, &'a str> {
    let parts: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < parts.len() {
        let longest = (at + 1..=parts.len()).rev().find_map(|end| Some((code(desk, list, &parts[at..end].join(", "))?, end)));
        let (code, end) = longest.ok_or(parts[at])?;
        found.push(code);
        at = end;
    }
    Ok(found)
}

/// The rows of a noun by each of their names, folded.
fn names(desk: &mut Desk, noun: Noun) -> Result<HashMap<String, Vec<Id>>, Fault> {
    let mut all: HashMap<String, Vec<Id>> = HashMap::new();
    let mut name = |id: Id, names: &[&str]| {
        let mut folded: Vec<String> = names.iter().map(|name| fold(name.trim())).filter(|name| !name.is_empty()).collect();
        folded.sort_unstable();
        folded.dedup();
        folded.into_iter().for_each(|name| all.entry(name).or_default().push(id));
    };
    if noun == Noun::Action {
        for line in desk.register()?.lines(None) {
            let number = line.number.as_deref().unwrap_or_default();
            name(line.id, &[number, &line.title, &format!("{number} {}", line.title)]);
        }
        return Ok(all);
    }
    for row in desk.workspace.rows(noun)? {
        let text = |field: &str| row.value(noun, field).as_text().unwrap_or_default().to_owned();
        let label = label::of_row(desk, noun, &row);
        name(row.id, &[&label, &text("number"), &text("title"), &text("name"), &text("acronym"), &text("code")]);
    }
    Ok(all)
}
