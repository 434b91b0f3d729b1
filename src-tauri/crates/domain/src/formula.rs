//! Formulas of computed indicators: over other indicators, named by their codes between brackets.
//!
//! « `([EIE-01] + [EIE-02]) / [HAB] * 100` ». Numbers are written with a comma or a point; `+ - * /`, parentheses and the functions `sum`, `min`, `max` and
//! `mean` (arguments apart by `;`) are all there is. A formula is read ([`parse`]), its units are checked ([`unit_of`]), a set of them is put in an order in
//! which each stands after what it needs ([`order`]), and it is worked out ([`value`]). An input that is missing is named, never zero.

mod order;
mod parse;
mod unit;
mod value;

pub use order::{Circle, order};
pub use parse::{Misread, parse};
pub use unit::{Clash, Unit, unit_of};
pub use value::{Gap, value};

use std::fmt;

/// A formula, read.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// A number.
    Number(f64),
    /// An indicator, by its code.
    Input(String),
    /// The other sign.
    Minus(Box<Formula>),
    /// Two formulas and what is between them.
    Pair(Sign, Box<Formula>, Box<Formula>),
    /// A function of formulas, one at least.
    Of(Function, Vec<Formula>),
}

/// What stands between two formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is its sign")]
pub enum Sign {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is its name")]
pub enum Function {
    Sum,
    Min,
    Max,
    Mean,
}

impl Function {
    /// Every function.
    pub const ALL: [Self; 4] = [Self::Sum, Self::Min, Self::Max, Self::Mean];

    /// Its name, as formulas write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Min => "min",
            Self::Max => "max",
            Self::Mean => "mean",
        }
    }
}

impl Sign {
    const fn text(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
        }
    }

    const fn binds(self) -> u8 {
        match self {
            Self::Add | Self::Subtract => 1,
            Self::Multiply | Self::Divide => 2,
        }
    }
}

impl Formula {
    /// The codes of what it needs, each once, in order.
    pub fn inputs(&self) -> Vec<&str> {
        let mut inputs = Vec::new();
        self.gather(&mut inputs);
        inputs.sort_unstable();
        inputs.dedup();
        inputs
    }

    fn gather<'a>(&'a self, inputs: &mut Vec<&'a str>) {
        match self {
            Self::Number(_) => {}
            Self::Input(code) => inputs.push(code),
            Self::Minus(own) => own.gather(inputs),
            Self::Pair(_, one, other) => {
                one.gather(inputs);
                other.gather(inputs);
            }
            Self::Of(_, own) => own.iter().for_each(|own| own.gather(inputs)),
        }
    }

    /// How strongly it holds together, as text.
    const fn binds(&self) -> u8 {
        match self {
            Self::Pair(sign, ..) => sign.binds(),
            Self::Minus(_) => 3,
            Self::Number(_) | Self::Input(_) | Self::Of(..) => 4,
        }
    }
}

/// As it is written: [`parse`] reads the same formula again.
impl fmt::Display for Formula {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(out, "{number}"),
            Self::Input(code) => write!(out, "[{code}]"),
            Self::Minus(own) => {
                out.write_str("-")?;
                held(own, own.binds() < 3, out)
            }
            Self::Pair(sign, one, other) => {
                held(one, one.binds() < sign.binds(), out)?;
                write!(out, " {} ", sign.text())?;
                // What is on the right is worked out first only between parentheses.
                held(other, other.binds() <= sign.binds(), out)
            }
            Self::Of(function, own) => {
                write!(out, "{}(", function.name())?;
                for (place, own) in own.iter().enumerate() {
                    out.write_str(if place == 0 { "" } else { "; " })?;
                    write!(out, "{own}")?;
                }
                out.write_str(")")
            }
        }
    }
}

fn held(own: &Formula, parenthesised: bool, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    if parenthesised { write!(out, "({own})") } else { write!(out, "{own}") }
}

#[cfg(test)]
mod tests;
