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
}

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let findings = app::check::all(&desk, app::clock::today())?;
    let damages: Vec<String> = desk.workspace.damages()?.into_iter().map(|damage| format!("{}: {}", damage.code, damage.detail)).collect();
    let report = Report { sound: damages.is_empty(), findings: findings.iter().map(|finding| app::check::show(&desk, finding)).collect(), damages };
    let clean = report.sound && report.findings.is_empty();
    if call.json() {
        print::json(&report)?;
    } else {
        print::line(&call.words.text(if report.sound { "cli-check-sound" } else { "cli-check-damaged" }));
        report.damages.iter().for_each(|damage| print::line(damage));
        for finding in &report.findings {
            let key = match finding.severity {
                Severity::Serious => "severity-serious",
                Severity::Warning => "severity-warning",
                Severity::Notice => "severity-notice",
            };
            print::line(&format!("[{}] {}", call.words.text(key), finding.sentence));
        }
        print::line(&call.words.text_with("cli-check-count", &[("count", Arg::from(report.findings.len()))]));
    }
    Ok(if clean { Outcome::Well } else { Outcome::Found })
}
