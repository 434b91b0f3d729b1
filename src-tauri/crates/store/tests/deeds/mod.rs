//! What operations do, for the generator of operations: those on contracts and on what follows a programme, those that
//! bring rows from files, and those that undo does not see.

pub mod ops;

use super::draw;
use crate::support::{Dice, live};
use domain::{Id, Noun, Value};
use store::{By, Error, Op, Workspace};

/// Does one operation on contracts, at a moment that names what it makes.
pub fn contract(op: Op, file: &mut Workspace, dice: &mut Dice, by: By<'_>, at: i64) -> Result<(), Error> {
    match op {
        Op::StartContract => {
            let contract = draw(Noun::Contract, dice, &|other| live(file, other));
            let id = Id::seeded("started", &at.to_string());
            let mut line = draw(Noun::CostLine, dice, &|other| live(file, other));
            line[Noun::CostLine.place("contract").unwrap()] = id.into();
            file.transact(op, by, |tx| {
                tx.insert(Noun::Contract, id, &contract)?;
                tx.insert(Noun::CostLine, Id::seeded("started-line", &at.to_string()), &line)
            })
            .map(drop)
        }
        Op::RequestInstalment => match dice.one(&live(file, Noun::Instalment)) {
            None => Ok(()),
            Some(id) => {
                let changes = [("requested_on", Value::from("2017-03-31")), ("requested_amount", Value::Int(dice.between(0, 1_000_000)))];
                file.transact(op, by, |tx| tx.update(Noun::Instalment, id, &changes)).map(drop)
            }
        },
        Op::EnterDays | Op::ReviewActions => {
            let noun = op.noun().unwrap();
            let (one, other) = (dice.one(&live(file, noun)), dice.one(&live(file, noun)));
            let drawn = draw(noun, dice, &|other| live(file, other));
            let made = Id::seeded("entered", &at.to_string());
            let field = if noun == Noun::Review { ("decision", Value::from("stop")) } else { ("days", Value::Int(dice.between(0, 3_100))) };
            file.transact(op, by, |tx| {
                one.map_or(Ok(()), |id| tx.update(noun, id, &[field]))?;
                other.filter(|other| Some(*other) != one).map_or(Ok(()), |id| tx.delete(noun, id))?;
                tx.insert(noun, made, &drawn)
            })
            .map(drop)
        }
        Op::Renew => match dice.one(&live(file, Noun::Action)) {
            None => Ok(()),
            Some(old) => {
                let [plan, action] = ["renewed-plan", "renewed-action"].map(|name| Id::seeded(name, &at.to_string()));
                let mut drawn = draw(Noun::Action, dice, &|other| live(file, other));
                drawn[Noun::Action.place("plan").unwrap()] = plan.into();
                drawn[Noun::Action.place("previous_action").unwrap()] = old.into();
                let next = draw(Noun::Plan, dice, &|other| live(file, other));
                file.transact(op, by, |tx| {
                    tx.insert(Noun::Plan, plan, &next)?;
                    tx.insert(Noun::Action, action, &drawn)
                })
                .map(drop)
            }
        },
        other => panic!("{other:?} is no operation on contracts"),
    }
}

/// Rows come from a file: the same source names the same row.
pub fn brought(op: Op, file: &mut Workspace, dice: &mut Dice, by: By<'_>) -> Result<(), Error> {
    let noun = op.noun().unwrap_or(Noun::Partner);
    let drawn = draw(noun, dice, &|other| live(file, other));
    let id = Id::official(noun.table(), &dice.below(4).to_string());
    file.transact(op, by, |tx| tx.insert(noun, id, &drawn)).map(drop)
}

/// An operation that undo does not see writes what is there already.
pub fn again(file: &mut Workspace, op: Op, by: By<'_>, dice: &mut Dice, field: &str) -> Result<(), Error> {
    let noun = op.noun().unwrap();
    let Some(id) = dice.one(&live(file, noun)) else { return Ok(()) };
    let held = file.row(noun, id)?.unwrap().value(noun, field).clone();
    file.transact(op, by, |tx| tx.update(noun, id, &[(field, held)])).map(drop)
}
