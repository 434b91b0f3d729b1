//! A formula is worked out.

use super::{Formula, Function, Sign};

/// Why a formula gives no value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Gap {
    /// Inputs that have no value then: their codes, each once, in order.
    #[error("missing: {}", .0.join(", "))]
    Missing(Vec<String>),
    /// It divides by zero, or passes what numbers can hold.
    #[error("no number")]
    Undefined,
}

/// What a formula gives. `of` tells the value of an input, when there is one.
///
/// # Errors
/// Every input that is missing; or that the result is no number.
pub fn value(formula: &Formula, of: &dyn Fn(&str) -> Option<f64>) -> Result<f64, Gap> {
    let missing: Vec<String> = formula.inputs().into_iter().filter(|code| of(code).is_none()).map(str::to_owned).collect();
    if !missing.is_empty() {
        return Err(Gap::Missing(missing));
    }
    let found = work(formula, of);
    if found.is_finite() { Ok(found) } else { Err(Gap::Undefined) }
}

fn work(formula: &Formula, of: &dyn Fn(&str) -> Option<f64>) -> f64 {
    match formula {
        Formula::Number(number) => *number,
        Formula::Input(code) => of(code).unwrap_or(f64::NAN),
        Formula::Minus(own) => -work(own, of),
        Formula::Pair(sign, one, other) => {
            let (one, other) = (work(one, of), work(other, of));
            match sign {
                Sign::Add => one + other,
                Sign::Subtract => one - other,
                Sign::Multiply => one * other,
                Sign::Divide => one / other,
            }
        }
        Formula::Of(function, own) => {
            let values: Vec<f64> = own.iter().map(|own| work(own, of)).collect();
            let sum: f64 = values.iter().sum();
            match function {
                Function::Sum => sum,
                Function::Mean => sum / values.len() as f64,
                // NaN stays: `f64::min` would pass it over.
                Function::Min => values.into_iter().fold(f64::INFINITY, |least, own| if own.is_nan() || own < least { own } else { least }),
                Function::Max => values.into_iter().fold(f64::NEG_INFINITY, |most, own| if own.is_nan() || own > most { own } else { most }),
            }
        }
    }
}
