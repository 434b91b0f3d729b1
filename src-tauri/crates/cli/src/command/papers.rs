//! `sheets`, `document`, `documents`: the papers that are not a progress report.

use super::Call;
use super::report::contract;
use crate::{Answer, Outcome, print};
use app::paper::{Paper, choices, document, parse, write_all};
use app::report::write_document;
use app::wire::PapersFor;
use app::{Desk, Fault, clock};
use domain::records::Action;
use domain::{Day, Id};
use serde::Serialize;
use std::path::PathBuf;
use words::Arg;

#[derive(Serialize)]
struct Written {
    path: String,
    pages: usize,
    bytes: usize,
}

/// The sheets of some actions, or of them all.
pub fn sheets(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let paper = if call.typed.get_flag("all-actions") {
        Paper::AllSheets(None)
    } else {
        let named: Vec<&String> = call.typed.get_many::<String>("action").into_iter().flatten().collect();
        Paper::Sheets(named.into_iter().map(|asked| action(&desk, asked)).collect::<Result<_, Fault>>()?)
    };
    write(call, desk, &paper, clock::today())
}

/// One paper of a plan or of a contract.
pub fn one(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let paper = match call.text("what-paper").unwrap_or_default() {
        "poster" => Paper::Poster(None),
        "climate" => Paper::Climate(None),
        "indicators" => Paper::Indicators(None),
        _ => match call.text("paper-contract") {
            Some(asked) => Paper::Council(contract(&desk, asked)?),
            None => return Err(Fault::new("paper_contract").at("contract")),
        },
    };
    let day = match call.text("paper-day") {
        // Charts of statuses and budgets are those of the window, which knows today alone.
        Some(_) if matches!(paper, Paper::Poster(_) | Paper::Climate(_)) => return Err(Fault::new("paper_today").at("as_of")),
        Some(typed) => call.words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at("as_of"))?,
        None => clock::today(),
    };
    write(call, desk, &paper, day)
}

/// Every paper of the file, into a folder.
pub fn all(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let lines = choices(&desk, &PapersFor { plan: None, contract: None })?;
    let papers = lines.iter().map(|line| parse(&line.paper)).collect::<Result<Vec<_>, Fault>>()?;
    let folder = call.typed.get_one::<PathBuf>("out-dir").cloned().unwrap_or_default();
    std::fs::create_dir_all(&folder)?;
    let paths: Vec<String> = write_all(&mut desk, &papers, clock::today(), &folder)?.into_iter().map(|path| path.display().to_string()).collect();
    if call.json() {
        print::json(&paths)?;
    } else {
        paths.iter().for_each(|path| print::line(path));
    }
    Ok(Outcome::Well)
}

fn write(call: &Call<'_>, mut desk: Desk, paper: &Paper, day: Day) -> Answer {
    let made = document(&mut desk, paper, day)?;
    // The file is free for others while the paper is laid out.
    drop(desk);
    let out = call.typed.get_one::<PathBuf>("paper-out").cloned().unwrap_or_default();
    let pdf = write_document(&made, &out, &mut |_, _, _| true)?;
    let written = Written { path: out.display().to_string(), pages: pdf.pages, bytes: pdf.bytes.len() };
    if call.json() {
        print::json(&written)?;
    } else {
        let size = call.words.size(u64::try_from(written.bytes).unwrap_or(0));
        let said = [("path", Arg::Text(written.path)), ("pages", Arg::from(written.pages)), ("size", Arg::Text(size))];
        print::line(&call.words.text_with("cli-report-written", &said));
    }
    Ok(Outcome::Well)
}

/// The action of a number or an identifier. An ambiguous or unknown one is refused with what could be meant.
fn action(desk: &Desk, asked: &str) -> Result<Id, Fault> {
    let actions = desk.workspace.load::<Action>()?;
    if let Some(found) = asked.parse::<Id>().ok().and_then(|id| actions.iter().find(|action| action.id == id)) {
        return Ok(found.id);
    }
    let same: Vec<&Action> = actions.iter().filter(|action| action.number.as_deref() == Some(asked)).collect();
    match same[..] {
        [one] => Ok(one.id),
        [] => Err(Fault::new("action_unknown").with("asked", asked)),
        _ => {
            let mut known: Vec<String> = same.iter().map(|action| format!("{}  {}", action.id, action.title)).collect();
            known.sort();
            Err(Fault::new("action_ambiguous").with("asked", asked).with("known", known.join("\n  ")))
        }
    }
}
