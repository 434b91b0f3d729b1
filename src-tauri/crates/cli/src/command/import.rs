//! `import`: an action plan comes in from a workbook, or tables that this program wrote come back; or they are looked at first.

use super::{Call, named_plan};
use crate::{Answer, Outcome, print};
use app::Fault;
use app::import::{annotate, import_and_tell, mapping_said, of_shown, preview};
use app::wire::{MappedSheet, PlanImportAnnotateArg, PlanImportArg, PlanImportPreview};
use exchange::action_plan::Mapping;
use std::path::{Path, PathBuf};
use words::Arg;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let plan = call.text("into-plan").map(|title| named_plan(&desk, title)).transpose()?;
    let path = call.typed.get_one::<PathBuf>("workbook").map(|path| path.display().to_string()).unwrap_or_default();
    if app::returned::is_ours(&mut desk, &path)? {
        return super::returned::run(call, &mut desk, path);
    }
    let (take_all, accept_all) = (call.typed.get_flag("take-all"), call.typed.get_flag("take-proposals"));
    let mapping = call.typed.get_one::<PathBuf>("mapping").map(|path| mapping(path)).transpose()?;
    let asked = PlanImportArg { path, plan, take: Vec::new(), take_all, leave: Vec::new(), accept: Vec::new(), accept_all, text: None, mapping };
    if let Some(to) = call.typed.get_one::<PathBuf>("annotated") {
        let arg = PlanImportAnnotateArg { workbook: asked.clone(), to: to.display().to_string() };
        let written = annotate(&mut desk, &arg)?;
        if !call.json() {
            let args = [("path", Arg::Text(written.path)), ("count", Arg::from(i64::from(written.findings)))];
            print::line(&call.words.text_with("cli-import-annotated", &args));
        }
    }
    if call.typed.get_flag("preview") {
        let seen = preview(&mut desk, &asked)?;
        let kept = call.typed.get_one::<PathBuf>("write-mapping");
        if let Some(path) = kept {
            let mapping = serde_json::to_string_pretty(&of_shown(&seen.sheets)).unwrap_or_default();
            std::fs::write(path, mapping + "\n")?;
        }
        if call.json() {
            print::json(&seen)?;
        } else {
            say(call, &seen);
            if let Some(path) = kept {
                print::line(&call.words.text_with("cli-import-mapping-written", &[("path", Arg::Text(path.display().to_string()))]));
            }
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

/// What a file says of the columns of a workbook.
fn mapping(path: &Path) -> Result<Vec<MappedSheet>, Fault> {
    let unreadable = |detail: String| Fault::new("mapping_unreadable").with("path", path.display()).with("detail", detail);
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    let mapping: Mapping = serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
    mapping_said(&mapping)
}

/// What the columns of the sheets were taken for, where that is not plain.
fn say_sheets(call: &Call<'_>, seen: &PlanImportPreview) {
    if seen.remembered {
        print::line(&call.words.text("cli-import-remembered"));
    }
    for sheet in seen.sheets.iter().filter(|sheet| sheet.read && sheet.how == "guessed") {
        // A table in a text has no name.
        let name = if sheet.name.is_empty() { call.words.text("ui-import-text") } else { sheet.name.clone() };
        print::line(&call.words.text_with("cli-import-guessed", &[("name", Arg::Text(name)), ("head", Arg::from(i64::from(sheet.head)))]));
        for column in &sheet.columns {
            let holds = column.holds.as_deref().unwrap_or("notes");
            let label = seen.choices.iter().find(|choice| choice.code == holds).map(|choice| choice.label.clone()).unwrap_or_default();
            let args = [
                ("letter", Arg::Text(column.letter.clone())),
                ("title", Arg::Text(column.head.clone())),
                ("holds", Arg::Text(label)),
                ("samples", Arg::Text(column.samples.join(", "))),
            ];
            print::line(&call.words.text_with("cli-import-column", &args));
        }
    }
}

fn say(call: &Call<'_>, seen: &PlanImportPreview) {
    say_sheets(call, seen);
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
    for sheet in &seen.unread {
        let args = [("name", Arg::Text(sheet.name.clone())), ("reason", Arg::Text(sheet.reason.clone()))];
        print::line(&call.words.text_with("cli-import-unread", &args));
    }
    for finding in &seen.findings {
        let place = if finding.sheet.is_empty() { finding.cell.clone() } else { format!("{}!{}", finding.sheet, finding.cell) };
        let proposed = finding.proposed.as_ref().filter(|_| !finding.accepted);
        let proposed = proposed.map(|proposed| call.words.text_with("cli-import-proposed", &[("proposed", Arg::Text(proposed.clone()))]));
        print::line(&format!("{place}  {}{}", finding.sentence, proposed.map(|text| format!(" ({text})")).unwrap_or_default()));
    }
}
