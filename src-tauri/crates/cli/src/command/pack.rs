//! `pack`: a workbook that a department, a commune or a partner fills.

use super::Call;
use crate::{Answer, Outcome, print};
use app::pack::{find, write};
use std::path::PathBuf;
use words::Arg;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let whose = find(&desk, call.text("pack-for").unwrap_or_default())?;
    let out = call.typed.get_one::<PathBuf>("pack-out").cloned().unwrap_or_default();
    let made = write(&desk, &whose, &out)?;
    if call.json() {
        print::json(&made)?;
        return Ok(Outcome::Well);
    }
    let count = |count: u32| Arg::from(i64::from(count));
    let args = [
        ("path", Arg::Text(made.path)),
        ("label", Arg::Text(made.label)),
        ("actions", count(made.actions)),
        ("milestones", count(made.milestones)),
        ("lines", count(made.lines)),
    ];
    print::line(&call.words.text_with("cli-pack-written", &args));
    Ok(Outcome::Well)
}
