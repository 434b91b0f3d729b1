//! A cell of a diagnosis is set in its grid: its line is made, edited or taken away.

use super::grid::{of, quantity, read};
use super::typed::typed as entered;
use super::wording;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, InventoryCellArg};
use crate::{clock, file};
use domain::code::Code;
use domain::codes::{Carrier, NotationKey, Quantity};
use domain::inventory::{Head, unit};
use domain::records::InventoryLine;
use domain::{Noun, Value};
use store::Op;
use words::Words;

const NOUN: Noun = Noun::InventoryLine;

/// Sets a cell. When several lines stand behind it, none is chosen. A line of which nothing is left to say goes.
pub fn set(desk: &mut Desk, asked: &InventoryCellArg) -> Result<Changed, Fault> {
    let quantity = quantity(&asked.quantity)?;
    let head = |key: &str| Head::of_key(key).ok_or_else(|| Fault::new("no_column").with("column", key));
    let (row, column) = (head(&asked.row)?, head(&asked.column)?);
    let carrier = if let Head::Carrier(carrier) = &column { Some(*carrier) } else { None };
    let (value, notation) = typed(&desk.words, quantity, carrier, &asked.typed)?;
    let (inventory, lines) = read(desk, asked.id)?;
    let behind = of(&inventory, &lines, quantity).cell(&row, &column).map(|cell| cell.lines.clone()).unwrap_or_default();
    let set = [("value", value.map_or(Value::Null, Value::Real)), ("notation", notation.map_or(Value::Null, |key| key.code().into()))];
    let empty = value.is_none() && notation.is_none();
    match behind.as_slice() {
        [] if empty => Ok(desk.changed(&store::Changed::default())?),
        [] => {
            let mut named = vec![("inventory", asked.id.into()), ("quantity", quantity.code().into())];
            named.extend(field(&row, "item").into_iter().chain(field(&column, "carrier")).chain(set));
            let values = file::values(NOUN, &named);
            let ((), changed) = desk.change(Op::Create(NOUN), |tx| Ok(tx.insert(NOUN, clock::fresh_id(), &values)?))?;
            Ok(changed)
        }
        [only] => {
            let id = *only;
            let says_more = lines.iter().find(|line| line.id == id).is_some_and(says_more);
            if empty && !says_more {
                let ((), changed) = desk.change(Op::Delete(NOUN), |tx| Ok(tx.delete(NOUN, id)?))?;
                return Ok(changed);
            }
            let ((), changed) = desk.change(Op::Edit(NOUN), |tx| Ok(tx.update(NOUN, id, &set)?))?;
            Ok(changed)
        }
        several => Err(Fault::new("inventory_several").with("count", several.len())),
    }
}

/// Whether a line says more than its figure: how it was worked out, or a remark.
fn says_more(line: &InventoryLine) -> bool {
    line.comment.is_some() || line.activity.is_some() || line.factor.is_some() || line.calculation.is_some()
}

/// The field that a head fills; `named` is that of a name.
pub(super) fn field(head: &Head, named: &'static str) -> Option<(&'static str, Value)> {
    Some(match head {
        Head::Sector(code) => ("sector", code.code().into()),
        Head::Carrier(code) => ("energy_carrier", code.code().into()),
        Head::Filiere(code) => ("filiere", code.code().into()),
        Head::Pollutant(code) => ("pollutant", code.code().into()),
        Head::Sink(code) => ("sink", code.code().into()),
        Head::Post(code) => ("post", code.code().into()),
        Head::Named(name) => (named, name.as_str().into()),
        Head::Whole => return None,
    })
}

/// What was typed: a figure in any unit of its quantity, with the sign of an estimate or without; or a notation key alone.
fn typed(words: &Words, quantity: Quantity, carrier: Option<Carrier>, text: &str) -> Result<(Option<f64>, Option<NotationKey>), Fault> {
    entered(words, text, |number, of| {
        let wrong = || Fault::new("inventory_unit").with("unit", of.trim()).with("units", wording::units(words, quantity)).at("value");
        unit::read(quantity, carrier, number, of).filter(|value| value.is_finite()).ok_or_else(wrong)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn energy(text: &str) -> Result<(Option<f64>, Option<NotationKey>), String> {
        typed(&Words::french(), Quantity::FinalEnergy, Some(Carrier::NaturalGas), text).map_err(|fault| fault.code)
    }

    #[test]
    fn figures_are_read_as_people_write_them_with_or_without_a_unit() {
        for (text, gwh) in [("1 234,5", 1234.5), ("12 ktep", 139.56), ("1500 MWh", 1.5), ("-3", -3.0), ("111,1 GWh PCS", 100.0), ("2gwh", 2.0)] {
            assert_eq!(energy(text), Ok((Some(gwh), None)), "{text}");
        }
        assert_eq!(energy(""), Ok((None, None)));
        assert_eq!(energy("12 E"), Ok((Some(12.0), Some(NotationKey::Estimated))));
        assert_eq!(energy("12 ktep e"), Ok((Some(139.56), Some(NotationKey::Estimated))));
    }

    #[test]
    fn a_notation_key_is_its_sign_its_code_or_its_word_and_never_stands_beside_a_figure() {
        for text in ["NE", "ne", "not_estimated"].iter().take(2).copied().chain(["Non estime"]) {
            assert_eq!(energy(text), Ok((None, Some(NotationKey::NotEstimated))), "{text}");
        }
        assert_eq!(energy("SO"), Ok((None, Some(NotationKey::NotOccurring))));
        assert_eq!(energy("12 NE"), Err("inventory_sign".to_owned()));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for (text, code) in [("douze", "shape"), ("12 litres", "inventory_unit"), ("12 tCO2e", "inventory_unit"), ("1,2,3", "shape")] {
            assert_eq!(energy(text), Err(code.to_owned()), "{text}");
        }
    }
}
