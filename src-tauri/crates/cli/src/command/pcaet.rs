//! `import-pcaet`: the diagnosis and the targets of a plan come in from the open data of the PCAET; or they are looked at first.

use super::Call;
use crate::{Answer, Outcome, print};
use app::pcaet::{import, preview};
use app::wire::{PcaetArg, PcaetPreview};
use std::path::PathBuf;
use words::Arg;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let paths = call.typed.get_many::<PathBuf>("pcaet-files").into_iter().flatten().map(|path| path.display().to_string()).collect();
    let asked = PcaetArg { paths, demarche: call.text("demarche").map(str::to_owned) };
    let seen = preview(&desk, &asked)?;
    if call.typed.get_flag("preview") {
        if call.json() {
            print::json(&seen)?;
        } else {
            say(call, &seen);
        }
        return Ok(if seen.found == 0 && seen.refused.is_none() { Outcome::Well } else { Outcome::Found });
    }
    let changed = import(&mut desk, &asked)?;
    if call.json() {
        print::json(&changed)?;
    } else {
        say(call, &seen);
        print::line(&call.words.text_with("cli-pcaet-written", &[("count", Arg::from(changed.rows.len()))]));
    }
    Ok(if seen.found == 0 { Outcome::Well } else { Outcome::Found })
}

fn say(call: &Call<'_>, seen: &PcaetPreview) {
    let count = |count: u32| Arg::from(i64::from(count));
    if seen.plan.is_none() {
        for plan in &seen.plans {
            print::line(&format!("{}  {}", plan.id, plan.name));
        }
    }
    let args = [
        ("title", Arg::Text(seen.title.clone())),
        ("lines", count(seen.lines)),
        ("trajectories", count(seen.trajectories)),
        ("points", count(seen.points)),
        ("vulnerabilities", count(seen.vulnerabilities)),
    ];
    print::line(&call.words.text_with("cli-pcaet-seen", &args));
    for total in &seen.totals {
        print::line(&format!("{}  {}", total.label, total.values.join("  ")));
    }
    if seen.left > 0 {
        print::line(&call.words.text_with("cli-pcaet-left", &[("count", count(seen.left))]));
    }
    for finding in &seen.findings {
        print::line(&format!("{}:{}  {}", finding.file, finding.cell, finding.sentence));
    }
    if let Some(sentence) = &seen.refused {
        print::line(sentence);
    }
}
