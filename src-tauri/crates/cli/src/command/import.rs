//! `import`: an action plan comes in from a workbook, or tables that this program wrote come back; or they are looked at first.

use super::Call;
use crate::{Answer, Outcome, print};
use app::Fault;
use app::import::{import_and_tell, preview};
use app::wire::{PlanImportArg, PlanImportPreview};
use domain::fold::fold;
use domain::{Id, Noun};
use std::path::PathBuf;
use words::Arg;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let plan = call.text("into-plan").map(|title| plan(&desk, title)).transpose()?;
    let path = call.typed.get_one::<PathBuf>("workbook").map(|path| path.display().to_string()).unwrap_or_default();
    if app::returned::is_ours(&path, call.words)? {
        return super::returned::run(call, &mut desk, path);
    }
    let take_all = call.typed.get_flag("take-all");
    let asked = PlanImportArg { path, plan, take: Vec::new(), take_all, leave: Vec::new(), text: None };
    if call.typed.get_flag("preview") {
        let seen = preview(&mut desk, &asked)?;
        if call.json() {
            print::json(&seen)?;
        } else {
            say(call, &seen);
        }
        return Ok(if seen.findings.is_empty() { Outcome::Well } else { Outcome::Found });
    }
    let (seen, written) = import_and_tell(&mut desk, &asked)?;
    if call.json() {
        print::json(&written)?;
    } else {
        say(call, &seen);
        let count = |count: u32| Arg::from(i64::from(count));
        let args = [("fresh", count(written.fresh)), ("changed", count(written.changed_actions)), ("rows", count(written.rows))];
        print::line(&call.words.text_with("cli-import-written", &args));
    }
    Ok(if seen.findings.is_empty() { Outcome::Well } else { Outcome::Found })
}

/// The plan of this title.
fn plan(desk: &app::Desk, title: &str) -> Result<Id, Fault> {
    let plans = desk.workspace.rows(Noun::Plan)?;
    let named = plans.iter().find(|plan| plan.value(Noun::Plan, "title").as_text().is_some_and(|own| fold(own) == fold(title)));
    named.map(|plan| plan.id).ok_or_else(|| Fault::new("workbook_no_target"))
}

fn say(call: &Call<'_>, seen: &PlanImportPreview) {
    let count = |count: u32| Arg::from(i64::from(count));
    let args = [
        ("fresh", count(seen.fresh)),
        ("fills", count(seen.fills)),
        ("differs", count(seen.differs)),
        ("same", count(seen.same)),
        ("left", count(seen.left_out)),
    ];
    print::line(&call.words.text_with("cli-import-seen", &args));
    for line in &seen.lines {
        for change in line.changes.iter().filter(|change| !change.before.is_empty()) {
            let args = [
                ("row", Arg::from(i64::from(line.row))),
                ("title", Arg::Text(line.title.clone())),
                ("label", Arg::Text(change.label.clone())),
                ("before", Arg::Text(change.before.clone())),
                ("after", Arg::Text(change.after.clone())),
            ];
            print::line(&call.words.text_with(if change.taken { "cli-import-replaced" } else { "cli-import-kept" }, &args));
        }
    }
    for finding in &seen.findings {
        let place = if finding.sheet.is_empty() { finding.cell.clone() } else { format!("{}!{}", finding.sheet, finding.cell) };
        print::line(&format!("{place}  {}", finding.sentence));
    }
}
