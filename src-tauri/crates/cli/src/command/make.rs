//! `new` and `example`: a plan is made.

use super::{Call, info};
use crate::{Answer, Outcome, print};
use words::Arg;

/// An empty plan.
pub fn new(call: &Call<'_>) -> Answer {
    let name = |name: &str, default: &str| call.text(name).map_or_else(|| call.words.text(default), str::to_owned);
    let desk = app::file::start(call.file(), call.laptop, &name("territory", "cli-new-territory"), &name("plan", "cli-new-plan"))?;
    made(call, &desk)
}

/// The Ternois example.
pub fn example(call: &Call<'_>) -> Answer {
    let desk = app::example::make(call.file(), call.laptop)?;
    made(call, &desk)
}

/// Says what was made.
pub fn made(call: &Call<'_>, desk: &app::Desk) -> Answer {
    if call.json() {
        print::json(&info::info(desk)?)?;
    } else {
        let rows: u32 = desk.workspace.census()?.iter().map(|(_, count)| count).sum();
        print::line(
            &call.words.text_with("cli-made", &[("path", Arg::from(call.file().display().to_string())), ("rows", Arg::Count(i64::from(rows)))]),
        );
    }
    Ok(Outcome::Well)
}
