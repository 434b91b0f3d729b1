//! `undo` and `redo`.

use super::Call;
use crate::{Answer, Outcome, print};
use app::Fault;
use app::wire::{Changed, Step};
use words::Arg;

/// Takes back the newest step.
pub fn back(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let (step, _) = app::steps::both(&desk)?;
    let changed = app::steps::undo(&mut desk)?;
    told(call, "cli-undone", step, &changed)
}

/// Makes again the step taken back last.
pub fn again(call: &Call<'_>) -> Answer {
    let mut desk = call.desk()?;
    let (_, step) = app::steps::both(&desk)?;
    let changed = app::steps::redo(&mut desk)?;
    told(call, "cli-redone", step, &changed)
}

fn told(call: &Call<'_>, key: &str, step: Option<Step>, changed: &Changed) -> Answer {
    if call.json() {
        print::json(changed)?;
    } else {
        let step = step.ok_or_else(|| Fault::new("nothing_to_undo"))?;
        print::line(&call.words.text_with(key, &[("step", Arg::Text(step.text)), ("at", Arg::Text(step.at)), ("author", Arg::Text(step.author))]));
    }
    Ok(Outcome::Well)
}
