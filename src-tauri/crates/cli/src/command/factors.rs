//! `import-factors` and `factors`: emission factors come in from the Base Carbone, and are found by their words.

use super::Call;
use crate::{Answer, Outcome, print};
use app::factor;
use app::wire::{FactorSearch, FactorsPreview, PathArg};
use std::path::PathBuf;
use words::Arg;

/// How many factors are listed.
const LISTED: u32 = 200;

/// Brings factors in, or says what would come.
pub fn import(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let path = call.typed.get_one::<PathBuf>("base-carbone").map(|path| path.display().to_string()).unwrap_or_default();
    let asked = PathArg { path };
    let seen = factor::preview(&desk, &asked)?;
    if call.typed.get_flag("preview") {
        if call.json() {
            print::json(&seen)?;
        } else {
            say(call, &seen);
        }
    } else {
        let changed = factor::import(&mut desk, &asked)?;
        if call.json() {
            print::json(&changed.rows.len())?;
        } else {
            say(call, &seen);
            print::line(&call.words.text_with("cli-pcaet-written", &[("count", Arg::from(changed.rows.len()))]));
        }
    }
    Ok(if seen.found == 0 { Outcome::Well } else { Outcome::Found })
}

/// Lists the factors that have these words.
pub fn find(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let found =
        factor::find(&desk, &FactorSearch { text: call.text("factor-words").unwrap_or_default().to_owned(), without_carrier: false, limit: LISTED })?;
    if call.json() {
        print::json(&found.factors)?;
        return Ok(Outcome::Well);
    }
    let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    let rows: Vec<Vec<String>> =
        found.factors.into_iter().map(|one| vec![one.code, year(one.vintage), one.value.to_string(), one.unit, one.name, one.scope]).collect();
    print::table(&rows);
    Ok(Outcome::Well)
}

fn say(call: &Call<'_>, seen: &FactorsPreview) {
    let count = |count: u32| Arg::from(i64::from(count));
    let args = [
        ("fresh", count(seen.fresh)),
        ("newer", count(seen.newer)),
        ("already", count(seen.already)),
        ("archived", count(seen.archived)),
        ("posts", count(seen.posts)),
        ("data", count(seen.data)),
        ("cut", count(seen.cut)),
    ];
    print::line(&call.words.text_with("cli-factors-seen", &args));
    for finding in &seen.findings {
        print::line(&format!("{}:{}  {}", finding.line, finding.column, finding.sentence));
    }
}
