//! Undo and redo.

use crate::clock;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, Step};
use store::By;
use words::Arg;

/// Takes back the newest step.
pub fn undo(desk: &mut Desk) -> Result<Changed, Fault> {
    let by = By { author: &desk.author, at: clock::now_ms() };
    let (_, changed) = desk.workspace.undo(by)?;
    desk.changed(&changed)
}

/// Makes again the step taken back last.
pub fn redo(desk: &mut Desk) -> Result<Changed, Fault> {
    let by = By { author: &desk.author, at: clock::now_ms() };
    let (_, changed) = desk.workspace.redo(by)?;
    desk.changed(&changed)
}

/// The steps that undo and redo would walk.
pub fn both(desk: &Desk) -> Result<(Option<Step>, Option<Step>), Fault> {
    let show = |step: store::Step| Step {
        text: text(desk, &step.op, step.noun),
        op: step.op,
        noun: step.noun.map(|noun| noun.table().to_owned()),
        at: desk.words.moment(clock::local(step.at).naive_local()),
        author: step.author,
    };
    Ok((desk.workspace.undo_step()?.map(show), desk.workspace.redo_step()?.map(show)))
}

/// An operation in words: « Modifier : fiche action ».
pub fn text(desk: &Desk, op: &str, noun: Option<domain::Noun>) -> String {
    let noun = noun.map(|noun| desk.words.noun(noun)).unwrap_or_default();
    desk.words.text_with(&format!("op-{op}"), &[("noun", Arg::Text(noun))])
}
