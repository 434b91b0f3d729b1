//! `import-scores`: the measures and the scores of a framework come in from the export of Territoires en Transitions; or they are looked at first.

use super::Call;
use crate::{Answer, Outcome, print};
use app::score::{import, preview};
use app::wire::{ScoresArg, ScoresPreview};
use std::path::PathBuf;
use words::Arg;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let text = |name: &str| call.text(name).unwrap_or_default().to_owned();
    let asked = ScoresArg {
        path: call.typed.get_one::<PathBuf>("scores-file").map(|path| path.display().to_string()).unwrap_or_default(),
        framework: text("framework"),
        moment: text("score-moment"),
        group: call.typed.get_one::<u32>("score-state").map(|number| number - 1),
        scored_on: call.text("scored-on").map(str::to_owned),
    };
    let seen = preview(&desk, &asked)?;
    if call.typed.get_flag("preview") {
        if call.json() {
            print::json(&seen)?;
        } else {
            say(call, &asked, &seen);
        }
        return Ok(if seen.found == 0 && seen.refused.is_none() { Outcome::Well } else { Outcome::Found });
    }
    let changed = import(&mut desk, &asked)?;
    if call.json() {
        print::json(&changed)?;
    } else {
        say(call, &asked, &seen);
        print::line(&call.words.text_with("cli-pcaet-written", &[("count", Arg::from(changed.rows.len()))]));
    }
    Ok(if seen.found == 0 { Outcome::Well } else { Outcome::Found })
}

fn say(call: &Call<'_>, asked: &ScoresArg, seen: &ScoresPreview) {
    let count = |count: u32| Arg::from(i64::from(count));
    if seen.group.is_none() {
        for (place, label) in seen.groups.iter().enumerate() {
            let args = [("number", Arg::from(place + 1)), ("label", Arg::Text(label.clone()))];
            print::line(&call.words.text_with("cli-scores-state", &args));
        }
    }
    let args = [
        ("framework", Arg::Text(seen.framework.clone())),
        ("moment", Arg::Text(call.words.text(&format!("score_moment-{}", asked.moment)))),
        ("on", Arg::Text(seen.on.clone())),
        ("measures", count(seen.measures)),
        ("measuresChanged", count(seen.measures_changed)),
        ("scores", count(seen.scores)),
        ("scoresChanged", count(seen.scores_changed)),
        ("same", count(seen.same)),
        ("links", count(seen.links)),
        ("titles", count(seen.titles)),
        ("absent", count(seen.absent)),
        ("silent", count(seen.silent)),
    ];
    print::line(&call.words.text_with("cli-scores-seen", &args));
    for axis in &seen.axes {
        let args = [
            ("label", Arg::Text(axis.label.clone())),
            ("done", Arg::Text(axis.bar.done.clone())),
            ("potential", Arg::Text(axis.bar.potential.clone())),
            ("percent", Arg::Text(axis.bar.percent.clone())),
        ];
        print::line(&call.words.text_with("cli-scores-axis", &args));
    }
    for finding in &seen.findings {
        print::line(&format!("{}  {}", finding.cell, finding.sentence));
    }
    if let Some(sentence) = &seen.refused {
        print::line(sentence);
    }
}
