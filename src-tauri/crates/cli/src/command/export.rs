//! `export`: the tables of a plan, for spreadsheets and other programs.

use super::Call;
use crate::{Answer, Outcome, print};
use app::Fault;
use app::export::{What, gather, write};
use exchange::export::Format;
use serde::Serialize;
use std::path::PathBuf;
use words::Arg;

#[derive(Serialize)]
struct Written {
    path: String,
    files: Vec<String>,
    tables: usize,
    rows: usize,
    bytes: usize,
    /// Whether personal data is in it.
    contacts: bool,
    /// What was left out of it: tables, or their fields.
    withheld: Vec<String>,
    /// How many texts were cut to what a cell takes.
    shortened: usize,
}

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let unknown = |list: String, field: &str| Fault::new("unknown_code").with("list", list).at(field);
    let what = call.text("export-what").and_then(What::from_code).ok_or_else(|| unknown(What::ALL.map(What::code).join(", "), "what"))?;
    let format = call.text("export-format").and_then(Format::from_code).ok_or_else(|| unknown(Format::ALL.map(Format::code).join(", "), "format"))?;
    let contacts = call.typed.get_flag("with-contacts");
    let out = call.typed.get_one::<PathBuf>("export-out").cloned().unwrap_or_default();
    let desk = call.desk()?;
    let gathered = gather(&desk, what, contacts)?;
    // The file is free for others while the tables are written.
    drop(desk);
    let exported = write(&gathered, format, call.words, &out, &mut |_, _| true)?;
    if call.json() {
        let withheld = gathered.withheld.iter().flat_map(|one| {
            let table = one.noun.table();
            let whole = one.fields.is_empty().then(|| table.to_owned());
            whole.into_iter().chain(one.fields.iter().map(move |field| format!("{table}.{field}")))
        });
        print::json(&Written {
            path: out.display().to_string(),
            files: exported.files.iter().map(|file| file.display().to_string()).collect(),
            tables: exported.tables,
            rows: exported.rows,
            bytes: exported.bytes,
            contacts,
            withheld: withheld.collect(),
            shortened: exported.shortened,
        })?;
        return Ok(Outcome::Well);
    }
    let size = call.words.size(u64::try_from(exported.bytes).unwrap_or(0));
    let said = [
        ("path", Arg::Text(out.display().to_string())),
        ("tables", Arg::from(exported.tables)),
        ("rows", Arg::from(exported.rows)),
        ("size", Arg::Text(size)),
    ];
    print::line(&call.words.text_with("cli-export-written", &said));
    for sentence in [gathered.says(call.words), exported.says(call.words)].into_iter().flatten() {
        print::line(&sentence);
    }
    Ok(Outcome::Well)
}
