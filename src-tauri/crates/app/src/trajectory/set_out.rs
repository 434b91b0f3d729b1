//! A trajectory sets out: where it starts, and what it aims at in the years that the PCAET has targets for.

use super::measured::{Measured, part};
use crate::desk::Desk;
use crate::inventory::wording;
use crate::wire::{Changed, Fault, TrajectorySetOut, TrajectoryStart};
use crate::{clock, file};
use domain::codes::{InventoryMethod, Quantity};
use domain::inventory::unit;
use domain::records::{Inventory, Trajectory, TrajectoryPoint};
use domain::{Noun, Value};
use std::collections::BTreeMap;
use store::Op;
use words::Words;

/// The years of the targets of a PCAET (domain of the arrêté du 4 août 2016).
const TARGETS: [i32; 3] = [2026, 2030, 2050];
const NOUN: Noun = Noun::TrajectoryPoint;

/// What a trajectory without a point could start from: its first year when it says one, else the first that a diagnosis measured.
pub(super) fn propose(desk: &Desk, way: &Trajectory, measured: &Measured) -> Result<TrajectoryStart, Fault> {
    let words = &desk.words;
    let years = measured.of(way.quantity, part(way));
    let year = way.base_year.or_else(|| years.keys().next().copied());
    let value = year.and_then(|year| years.get(&year)).copied();
    let made = desk
        .workspace
        .load::<Inventory>()?
        .into_iter()
        .filter(|one| value.is_some() && Some(one.year) == year)
        .max_by_key(|one| (one.method != InventoryMethod::ClimAgri, one.id));
    let from = year.unwrap_or(i32::MIN);
    Ok(TrajectoryStart {
        year: year.map(|year| year.to_string()).unwrap_or_default(),
        value: value.map(|value| words.number(value, 6)).unwrap_or_default(),
        diagnosis: made.map(|one| one.title).unwrap_or_default(),
        targets: TARGETS.iter().filter(|target| **target > from).map(ToString::to_string).collect(),
    })
}

/// Writes the points of a trajectory in one step: its start and its targets. A year that has a point gets this one's value.
pub fn set_out(desk: &mut Desk, asked: &TrajectorySetOut) -> Result<Changed, Fault> {
    let way: Trajectory = desk.workspace.find(asked.id)?;
    let words = &desk.words;
    let base_year = year(&asked.year).ok_or_else(|| Fault::new("shape").with("shape", "year").at("year"))?;
    let base = figure(words, way.quantity, &asked.value).ok_or_else(|| unread(words, way.quantity, &asked.value).at("value"))?;
    let mut points = BTreeMap::from([(base_year, base)]);
    for target in asked.targets.iter().filter(|target| !target.typed.trim().is_empty()) {
        let own = year(&target.year).filter(|own| *own > base_year);
        let own = own.ok_or_else(|| Fault::new("target_year").with("year", target.year.as_str()).with("base", base_year.to_string()))?;
        let value = share(words, base, &target.typed).or_else(|| figure(words, way.quantity, &target.typed));
        let value = value.filter(|value| value.is_finite()).ok_or_else(|| unread(words, way.quantity, &target.typed).at(&target.year))?;
        points.insert(own, value);
    }
    if points.len() == 1 {
        return Err(Fault::new("no_target"));
    }
    let known: BTreeMap<i32, domain::Id> =
        desk.workspace.load_naming::<TrajectoryPoint>("trajectory", way.id)?.into_iter().map(|point| (point.year, point.id)).collect();
    let ((), changed) = desk.change(Op::SetOut, |tx| {
        tx.update(Noun::Trajectory, way.id, &[("base_year", Value::Int(base_year.into()))])?;
        for (year, value) in &points {
            match known.get(year) {
                Some(id) => tx.update(NOUN, *id, &[("value", Value::Real(*value))])?,
                None => {
                    let own = [("trajectory", way.id.into()), ("year", Value::Int((*year).into())), ("value", Value::Real(*value))];
                    tx.insert(NOUN, clock::fresh_id(), &file::values(NOUN, &own))?;
                }
            }
        }
        Ok(())
    })?;
    Ok(changed)
}

fn year(text: &str) -> Option<i32> {
    text.trim().parse().ok().filter(|year| (1900..=2200).contains(year))
}

/// A figure in any unit of the quantity.
fn figure(words: &Words, quantity: Quantity, text: &str) -> Option<f64> {
    let text = text.trim();
    let (number, of) = text.split_at(text.find(char::is_alphabetic).unwrap_or(text.len()));
    unit::read(quantity, None, words.parse_number(number).ok()?, of).filter(|value| value.is_finite())
}

/// A part of the first year's figure, more or less: « −40 % », « +15 % ». Without a sign it could be what is left, and is not read.
fn share(words: &Words, base: f64, text: &str) -> Option<f64> {
    let number = text.trim().strip_suffix('%')?.trim_end();
    let (sign, number) = match number.chars().next()? {
        '+' => (1.0, &number[1..]),
        sign @ ('-' | '−' | '–') => (-1.0, &number[sign.len_utf8()..]),
        _ => return None,
    };
    let hundredths = words.parse_number(number.trim_start()).ok().filter(|number| *number >= 0.0)?;
    Some(base * (1.0 + sign * hundredths / 100.0))
}

fn unread(words: &Words, quantity: Quantity, typed: &str) -> Fault {
    Fault::new("target_unread").with("typed", typed.trim()).with("units", wording::units(words, quantity))
}
