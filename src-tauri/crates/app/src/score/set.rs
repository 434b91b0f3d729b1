//! A figure of a measure's score is set where it stands: its score is made, edited or taken away.

use super::reckon::moment;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, ScoreSetArg};
use crate::{clock, file};
use domain::code::Code;
use domain::records::{Measure, Score};
use domain::score::latest;
use domain::{Noun, Value};
use store::Op;

const NOUN: Noun = Noun::Score;
/// The figures of a score.
const FIELDS: [&str; 4] = ["potential", "done", "planned", "not_done"];

/// Sets a figure. A score of which nothing is left to say goes.
pub fn set(desk: &mut Desk, asked: &ScoreSetArg) -> Result<Changed, Fault> {
    let moment = moment(&asked.moment)?;
    let field = FIELDS.into_iter().find(|field| *field == asked.field).ok_or_else(|| Fault::new("no_field").with("name", &asked.field))?;
    let value = typed(desk, &asked.typed).map_err(|fault| fault.at(field))?;
    desk.workspace.find::<Measure>(asked.measure)?;
    let scores = desk.workspace.load_naming::<Score>("measure", asked.measure)?;
    let Some(score) = latest(&scores, moment).remove(&asked.measure) else {
        if value.is_none() {
            return desk.changed(&store::Changed::default());
        }
        let named = [("measure", asked.measure.into()), ("moment", moment.code().into()), (field, value.map_or(Value::Null, Value::Real))];
        let values = file::values(NOUN, &named);
        let ((), changed) = desk.change(Op::Create(NOUN), |tx| Ok(tx.insert(NOUN, clock::fresh_id(), &values)?))?;
        return Ok(changed);
    };
    let held = [score.potential, score.done, score.planned, score.not_done];
    let left = FIELDS.iter().zip(held).any(|(own, held)| *own != field && held.is_some());
    let id = score.id;
    if value.is_none() && !left && score.comment.is_none() {
        let ((), changed) = desk.change(Op::Delete(NOUN), |tx| Ok(tx.delete(NOUN, id)?))?;
        return Ok(changed);
    }
    let change = [(field, value.map_or(Value::Null, Value::Real))];
    let ((), changed) = desk.change(Op::Edit(NOUN), |tx| Ok(tx.update(NOUN, id, &change)?))?;
    Ok(changed)
}

/// Points: a number that is not under zero, or nothing.
fn typed(desk: &Desk, text: &str) -> Result<Option<f64>, Fault> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = desk.words.parse_number(text).map_err(|_| Fault::new("shape").with("shape", "quantity"))?;
    if value < 0.0 { Err(Fault::new("scores_negative")) } else { Ok(Some(value)) }
}
