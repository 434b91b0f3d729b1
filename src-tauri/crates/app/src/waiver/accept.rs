//! A finding is accepted: with a reason, who and when. Undo takes it back.

use crate::desk::{self, Desk};
use crate::wire::{Changed, Fault, WaiverAccept};
use crate::{clock, file};
use domain::finding::waiver_of;
use domain::records::Waiver;
use domain::{Id, Noun, Value};
use store::{Error, Op};

/// Accepts a finding as long as its figures are those that were seen. What was accepted of it with other figures is replaced.
pub fn accept(desk: &mut Desk, asked: &WaiverAccept) -> Result<Changed, Fault> {
    let noun = desk::noun(&asked.noun)?;
    if !desk.workspace.is_live(noun, asked.id)? {
        return Err(Error::NoRow { noun, id: asked.id }.into());
    }
    let subject = format!("{}/{}", noun.table(), asked.id);
    let id = waiver_of(&asked.code, &subject, &asked.figures);
    let before: Vec<Id> = desk
        .workspace
        .load::<Waiver>()?
        .into_iter()
        .filter(|waiver| waiver.code == asked.code && waiver.subject == subject && waiver.id != id)
        .map(|waiver| waiver.id)
        .collect();
    let named: [(&str, Value); 5] = [
        ("code", asked.code.as_str().into()),
        ("subject", subject.into()),
        ("reason", asked.reason.trim().into()),
        ("decided_on", clock::today().into()),
        ("author", desk.author.as_str().into()),
    ];
    let values = file::values(Noun::Waiver, &named);
    let ((), changed) = desk.change(Op::Create(Noun::Waiver), |tx| {
        before.iter().try_for_each(|old| tx.delete(Noun::Waiver, *old))?;
        Ok(tx.insert(Noun::Waiver, id, &values)?)
    })?;
    Ok(changed)
}
