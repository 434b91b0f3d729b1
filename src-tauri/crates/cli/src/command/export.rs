//! `export`: the plan for spreadsheets, address books, calendars, platforms and other programs.

use super::{Call, named_plan};
use crate::{Answer, Outcome, print};
use app::export::{Asked, Choice, Noticed, prepare};
use serde::Serialize;
use std::path::PathBuf;
use words::Arg;

#[derive(Serialize)]
struct Written<'a> {
    path: String,
    files: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tables: Option<usize>,
    rows: usize,
    bytes: usize,
    /// Whether personal data is in it.
    contacts: bool,
    /// What was left out of it: tables, or their fields.
    withheld: Vec<String>,
    /// How many texts were cut to what a cell takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    shortened: Option<usize>,
    /// What does not go in as it is.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    findings: &'a [Noticed],
}

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let asked = Asked::parse(call.text("export-what").unwrap_or_default(), call.text("export-format"))?;
    let out = call.typed.get_one::<PathBuf>("export-out").cloned().unwrap_or_default();
    let mut desk = call.desk()?;
    let plan = call.text("of-plan").map(|title| named_plan(&desk, title)).transpose()?;
    let choice = Choice { contacts: call.typed.get_flag("with-contacts"), plan };
    let prepared = prepare(&mut desk, asked, choice, &out)?;
    // The file is free for others while the files are written.
    drop(desk);
    let put = prepared.put(call.words, &out, &mut |_, _| true)?;
    let findings = prepared.noticed();
    if call.json() {
        let withheld = prepared.withheld().iter().flat_map(|one| {
            let table = one.noun.table();
            let whole = one.fields.is_empty().then(|| table.to_owned());
            whole.into_iter().chain(one.fields.iter().map(move |field| format!("{table}.{field}")))
        });
        print::json(&Written {
            path: out.display().to_string(),
            files: put.files.iter().map(|file| file.display().to_string()).collect(),
            tables: put.tables,
            rows: put.rows,
            bytes: put.bytes,
            contacts: choice.contacts,
            withheld: withheld.collect(),
            shortened: put.shortened,
            findings,
        })?;
    } else {
        let size = call.words.size(u64::try_from(put.bytes).unwrap_or(0));
        let mut said = put.said.into_iter();
        let first = [("path", Arg::Text(out.display().to_string())), ("said", Arg::Text(said.next().unwrap_or_default())), ("size", Arg::Text(size))];
        print::line(&call.words.text_with("cli-export-written", &first));
        said.chain(prepared.says(call.words)).for_each(|sentence| print::line(&sentence));
        for one in findings {
            print::line(&format!("{}  {}", one.cell, one.sentence));
        }
    }
    Ok(if findings.is_empty() { Outcome::Well } else { Outcome::Found })
}
