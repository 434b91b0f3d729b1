//! `statement`: a statement of a contract's money, as a page or a workbook.

use super::Call;
use super::report::contract;
use crate::{Answer, Outcome, print};
use app::Fault;
use app::statement::{Format, Request, make, parse, write};
use serde::Serialize;
use std::path::PathBuf;
use words::Arg;

#[derive(Serialize)]
struct Written {
    path: String,
    pages: usize,
    bytes: usize,
    missing: Vec<String>,
}

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let named = call.text("statement-contract").map(|asked| contract(&desk, asked)).transpose()?;
    let request = Request {
        kind: call.text("statement-kind").unwrap_or_default(),
        contract: named,
        plan: None,
        from: call.text("from"),
        until: call.text("until"),
    };
    let made = make(&desk, &parse(&desk, &request)?)?;
    // The file is free for others while the statement is laid out.
    drop(desk);
    let format = call.text("format").and_then(Format::from_code).ok_or_else(|| Fault::new("unknown_code").with("list", "pdf, xlsx").at("format"))?;
    let out = call.typed.get_one::<PathBuf>("statement-out").cloned().unwrap_or_default();
    let written = write(&made, format, call.words, &out, &mut |_, _, _| true)?;
    let missing = made.statement.notes.iter().filter(|note| note.missing).map(|note| call.words.statement_note(note)).collect();
    let written = Written { path: out.display().to_string(), pages: written.pages, bytes: written.bytes, missing };
    if call.json() {
        print::json(&written)?;
    } else {
        let size = call.words.size(u64::try_from(written.bytes).unwrap_or(0));
        print::line(&call.words.text_with("cli-statement-written", &[("path", Arg::Text(written.path)), ("size", Arg::Text(size))]));
        for sentence in &written.missing {
            print::line(sentence);
        }
    }
    Ok(Outcome::Well)
}
