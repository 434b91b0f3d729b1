//! `report`: a contract's progress report, as the end of the file's name says.

use super::Call;
use crate::{Answer, Outcome, print};
use app::report::{Request, parse, snapshot, write};
use app::{Desk, Fault};
use domain::Id;
use domain::records::Contract;
use serde::Serialize;
use std::path::PathBuf;
use words::Arg;

#[derive(Serialize)]
struct Written {
    path: String,
    pages: usize,
    bytes: usize,
}

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let contract = contract(&desk, call.text("contract").unwrap_or_default())?;
    let request = Request {
        kind: call.text("kind").unwrap_or_default(),
        from: call.text("from").unwrap_or_default(),
        to: call.text("to").unwrap_or_default(),
        as_of: call.text("as-of"),
        draft: None,
    };
    let asked = parse(call.words, contract, &request)?;
    let taken = snapshot(&desk, &asked)?;
    // The file is free for others while the report is laid out.
    drop(desk);
    let out = call.typed.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let done = write(&taken, call.words, &out, &mut |_, _, _| true)?;
    let written = Written { path: out.display().to_string(), pages: done.pages, bytes: done.bytes };
    if call.json() {
        print::json(&written)?;
    } else {
        let size = call.words.size(u64::try_from(written.bytes).unwrap_or(0));
        // Only a PDF knows its pages.
        let key = if written.pages == 0 { "cli-report-saved" } else { "cli-report-written" };
        let said = [("path", Arg::Text(written.path)), ("pages", Arg::from(written.pages)), ("size", Arg::Text(size))];
        print::line(&call.words.text_with(key, &said));
    }
    Ok(Outcome::Well)
}

/// The contract of a number or an identifier. An ambiguous or unknown one is refused with what could be meant.
pub(super) fn contract(desk: &Desk, asked: &str) -> Result<Id, Fault> {
    let contracts = desk.workspace.load::<Contract>()?;
    if let Some(found) = asked.parse::<Id>().ok().and_then(|id| contracts.iter().find(|contract| contract.id == id)) {
        return Ok(found.id);
    }
    let same: Vec<&Contract> = contracts.iter().filter(|contract| contract.number.as_deref() == Some(asked)).collect();
    let list = |contracts: &mut dyn Iterator<Item = &Contract>, with_id: bool| -> String {
        let mut lines: Vec<String> = contracts
            .map(|contract| {
                let number = contract.number.as_deref().unwrap_or("—");
                if with_id { format!("{}  {number}  {}", contract.id, contract.title) } else { format!("{number}  {}", contract.title) }
            })
            .collect();
        lines.sort();
        lines.join("\n  ")
    };
    match same[..] {
        [one] => Ok(one.id),
        [] => Err(Fault::new("contract_unknown").with("asked", asked).with("known", list(&mut contracts.iter(), false))),
        _ => Err(Fault::new("contract_ambiguous").with("asked", asked).with("known", list(&mut same.iter().copied(), true))),
    }
}
