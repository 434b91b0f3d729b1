//! The units of a formula: what is added has one unit, what is multiplied makes another.

use super::{Formula, Function, Sign};
use crate::fold::fold_line;
use std::collections::BTreeMap;
use std::fmt;

/// A unit as a product of what it is made of, each with its power: « tCO2e/hab » is tCO2e by hab to the power of −1. What is counted in nothing (a share, a
/// percentage) has no part. Units are compared by their words, not converted: GWh and MWh are two units, and adding them is a mistake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit(BTreeMap<String, i32>);

impl Unit {
    /// A unit as people write it: « MWh », « € / an », « kWh/m².an », « % ».
    pub fn read(text: &str) -> Self {
        let mut parts = BTreeMap::new();
        for (place, side) in text.split('/').enumerate() {
            let power = if place == 0 { 1 } else { -1 };
            for word in side.split(['.', '*', '\u{b7}']) {
                let word = fold_line(word);
                if !word.is_empty() && word != "%" && word != "1" {
                    *parts.entry(word).or_insert(0) += power;
                }
            }
        }
        parts.retain(|_, power| *power != 0);
        Self(parts)
    }

    fn times(mut self, other: &Self, sign: i32) -> Self {
        for (part, power) in &other.0 {
            *self.0.entry(part.clone()).or_insert(0) += sign * power;
        }
        self.0.retain(|_, power| *power != 0);
        self
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |below: bool| {
            let parts = self.0.iter().filter(|(_, power)| (**power < 0) == below);
            let many = parts.flat_map(|(part, power)| std::iter::repeat_n(part.as_str(), power.unsigned_abs() as usize));
            many.collect::<Vec<_>>().join(".")
        };
        let (above, below) = (side(false), side(true));
        match (above.is_empty(), below.is_empty()) {
            (true, true) => out.write_str("%"),
            (_, true) => out.write_str(&above),
            (true, false) => write!(out, "1/{}", below.replace('.', "/")),
            (false, false) => write!(out, "{above}/{}", below.replace('.', "/")),
        }
    }
}

/// Two units that stand where one is asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{one} beside {other}")]
pub struct Clash {
    /// The unit on the left.
    pub one: Unit,
    /// The unit on the right.
    pub other: Unit,
}

/// The unit of what a formula gives; nothing when it is numbers alone, which take any unit. `of` tells that of an input; one that has none fits any.
///
/// # Errors
/// Two units that are added, subtracted or compared.
pub fn unit_of(formula: &Formula, of: &dyn Fn(&str) -> Option<Unit>) -> Result<Option<Unit>, Clash> {
    match formula {
        Formula::Number(_) => Ok(None),
        Formula::Input(code) => Ok(of(code)),
        Formula::Minus(own) => unit_of(own, of),
        Formula::Pair(sign, one, other) => {
            let (one, other) = (unit_of(one, of)?, unit_of(other, of)?);
            match sign {
                Sign::Add | Sign::Subtract => same(one, other),
                Sign::Multiply | Sign::Divide => {
                    let sign = if *sign == Sign::Multiply { 1 } else { -1 };
                    match (one, other) {
                        (None, None) => Ok(None),
                        (one, other) => Ok(Some(one.unwrap_or_default().times(&other.unwrap_or_default(), sign))),
                    }
                }
            }
        }
        Formula::Of(Function::Sum | Function::Min | Function::Max | Function::Mean, own) => {
            own.iter().try_fold(None, |unit, own| same(unit, unit_of(own, of)?))
        }
    }
}

fn same(one: Option<Unit>, other: Option<Unit>) -> Result<Option<Unit>, Clash> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Err(Clash { one, other }),
        (one, other) => Ok(one.or(other)),
    }
}
