//! `check`: whether the file is sound, and what was noticed in the plan. Ends with 1 when there is something.

use super::Call;
use crate::{Answer, Outcome, print};
use app::wire::FindingView;
use domain::finding::Severity;
use serde::Serialize;
use words::Arg;

#[derive(Serialize)]
struct Report {
    sound: bool,
    damages: Vec<String>,
    findings: Vec<FindingView>,
    accepted: Vec<FindingView>,
}

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let sorted = app::check::sort_out(&desk, app::check::all(&desk, app::clock::today())?)?;
    let damages: Vec<String> = desk.workspace.damages()?.into_iter().map(|damage| format!("{}: {}", damage.code, damage.detail)).collect();
    let report = Report {
        sound: damages.is_empty(),
        findings: sorted.open.iter().map(|(finding, lapsed)| app::check::show(&desk, finding, lapsed.as_ref())).collect(),
        accepted: sorted.accepted.iter().map(|(finding, waiver)| app::check::show(&desk, finding, Some(waiver))).collect(),
        damages,
    };
    let clean = report.sound && report.findings.is_empty();
    if call.json() {
        print::json(&report)?;
    } else {
        print::line(&call.words.text(if report.sound { "cli-check-sound" } else { "cli-check-damaged" }));
        report.damages.iter().for_each(|damage| print::line(damage));
        for (finding, _) in &sorted.open {
            let key = match finding.severity {
                Severity::Serious => "severity-serious",
                Severity::Warning => "severity-warning",
                Severity::Notice => "severity-notice",
            };
            print::line(&format!("[{}] {}", call.words.text(key), call.words.finding_in_full(finding)));
        }
        print::line(&call.words.text_with("cli-check-count", &[("count", Arg::from(report.findings.len()))]));
        // What somebody has decided to live with is said, apart: it is not counted, and does not make the command end with 1.
        if !report.accepted.is_empty() {
            print::line(&call.words.text_with("cli-check-accepted", &[("count", Arg::from(report.accepted.len()))]));
        }
        for finding in &report.accepted {
            let Some(waiver) = &finding.waiver else { continue };
            let said = [
                ("sentence", Arg::from(finding.sentence.as_str())),
                ("reason", Arg::from(waiver.reason.as_str())),
                ("author", Arg::from(waiver.author.as_str())),
                ("on", Arg::from(waiver.decided_on.as_str())),
            ];
            print::line(&call.words.text_with("cli-check-accepted-one", &said));
        }
    }
    Ok(if clean { Outcome::Well } else { Outcome::Found })
}
