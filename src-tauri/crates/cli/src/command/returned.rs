//! What `import` does with tables that this program wrote: seen beside the plan, then written in one step.

use super::Call;
use crate::{Answer, Outcome, print};
use app::returned::{import_and_tell, preview};
use app::wire::{ReturnArg, ReturnLine, ReturnPreview};
use app::{Desk, Fault};
use words::Arg;

/// Brings tables back, or says what that would do.
pub fn run(call: &Call<'_>, desk: &mut Desk, path: String) -> Answer {
    let many = |name: &str| call.typed.get_many::<String>(name).into_iter().flatten().cloned().collect();
    let (take_all, restore) = (call.typed.get_flag("take-all"), call.typed.get_flag("restore"));
    let asked = ReturnArg { path, take: many("take-row"), take_all, leave: many("leave-row"), restore };
    let (seen, written) = if call.typed.get_flag("preview") { (preview(desk, &asked)?, None) } else { import_and_tell(desk, &asked)? };
    if call.json() {
        match &written {
            Some(written) => print::json(written)?,
            None => print::json(&seen)?,
        }
    } else {
        say(call, &seen);
        if let Some(written) = &written {
            let count = |count: u32| Arg::from(i64::from(count));
            let args = [("made", count(written.made)), ("rows", count(written.changed_rows)), ("fields", count(written.fields))];
            print::line(&call.words.text_with("cli-returned-written", &args));
        } else if !call.typed.get_flag("preview") {
            print::line(&Fault::new("workbook_nothing_new").sentence(call.words));
        }
    }
    Ok(if seen.findings.is_empty() && seen.conflicts == 0 { Outcome::Well } else { Outcome::Found })
}

fn say(call: &Call<'_>, seen: &ReturnPreview) {
    let words = call.words;
    if let Some(from) = &seen.from {
        let args = [
            ("label", Arg::Text(from.label.clone())),
            ("by", Arg::Text(if from.filled_by.is_empty() { words.text("cli-returned-nobody") } else { from.filled_by.clone() })),
            ("on", Arg::Text(from.filled_on.clone().unwrap_or_else(|| words.text("cli-returned-no-day")))),
        ];
        print::line(&words.text_with("cli-returned-from", &args));
    }
    if seen.source != "known" {
        print::line(&words.text(&format!("returned-source-{}", seen.source)));
    }
    let count = |count: u32| Arg::from(i64::from(count));
    let args = [
        ("fresh", count(seen.fresh)),
        ("changed", count(seen.changed)),
        ("conflicts", count(seen.conflicts)),
        ("refused", count(seen.refused)),
        ("same", count(seen.same)),
        ("since", count(seen.since)),
        ("gone", count(seen.gone)),
        ("missing", count(seen.missing)),
    ];
    print::line(&words.text_with("cli-returned-seen", &args));
    for line in &seen.lines {
        row(call, line);
    }
    for finding in &seen.findings {
        let proposal = finding.proposal.as_ref().map(|told| words.text_with("returned-proposal", &[("told", Arg::Text(told.clone()))]));
        let given =
            if finding.given.is_empty() { String::new() } else { words.text_with("returned-given", &[("given", Arg::Text(finding.given.clone()))]) };
        let told: Vec<&str> =
            [given.as_str(), &finding.sentence, proposal.as_deref().unwrap_or_default()].into_iter().filter(|told| !told.is_empty()).collect();
        print::line(&format!("{}!{}  {}", finding.sheet, finding.cell, told.join(" ")));
    }
}

/// A row, with its key, and its fields one by one.
fn row(call: &Call<'_>, line: &ReturnLine) {
    let words = call.words;
    let state = words.text(&format!("returned-state-{}", line.state));
    print::line(&format!("[{}] {}!{}  {state} : {}", line.key, line.sheet, line.row, line.label));
    for change in line.changes.iter().filter(|change| !(change.before.is_empty() && change.after.is_empty())) {
        let args =
            [("label", Arg::Text(change.label.clone())), ("before", Arg::Text(change.before.clone())), ("after", Arg::Text(change.after.clone()))];
        let key = if line.state == "fresh" {
            "cli-returned-value"
        } else if change.taken {
            "cli-returned-change"
        } else {
            "cli-returned-kept"
        };
        print::line(&format!("    {}", words.text_with(key, &args)));
    }
}
