//! Money: whole euro cents, and rates in basis points. One rounding rule: half to even; one splitting rule: the
//! largest remainders take the missing cents, so that the parts add up to the whole.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

/// An amount in euro cents. Negative amounts are credits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number"))]
#[serde(transparent)]
pub struct Cents(pub i64);

/// The largest amount that a field takes: one hundred billion euros, either way. Sums of a million lines stay in `i64`.
pub const LARGEST_AMOUNT: Cents = Cents(10_000_000_000_000);

impl Cents {
    /// Zero euro.
    pub const ZERO: Self = Self(0);

    /// Whole euros.
    pub const fn euros(euros: i64) -> Self {
        Self(euros * 100)
    }

    /// An amount read from a spreadsheet's float, in euros: half to even on the cent, and whether rounding changed it.
    /// Nothing when the float is not a number or is larger than [`LARGEST_AMOUNT`].
    pub fn from_euros(euros: f64) -> Option<(Self, bool)> {
        let cents = euros * 100.0;
        // 1234.56 * 100 is 123455.99999999999: a float's own noise, below a millionth of a cent, is not a rounding.
        let tidy = (cents * 1e6).round() / 1e6;
        let rounded = tidy.round_ties_even();
        (rounded.is_finite() && rounded.abs() <= LARGEST_AMOUNT.0 as f64).then(|| (Self(rounded as i64), (tidy - rounded).abs() > 1e-6))
    }

    /// `rate` of this amount, half to even on the cent.
    pub fn at(self, rate: Rate) -> Self {
        Self(divide_half_even(i128::from(self.0) * i128::from(rate.0), i128::from(Rate::WHOLE.0)))
    }

    /// This amount times `part` of `whole`, half to even on the cent; nothing when the whole is nothing.
    pub fn pro_rata(self, part: Cents, whole: Cents) -> Self {
        if whole.0 == 0 {
            return Self::ZERO;
        }
        let product = i128::from(self.0) * i128::from(part.0) * i128::from(whole.0.signum());
        Self(divide_half_even(product, i128::from(whole.0.unsigned_abs())))
    }

    /// The least amount whose `rate` is at least this one: what has still to be spent for an aid. Nothing at a rate of nothing.
    pub fn base_at(self, rate: Rate) -> Option<Self> {
        let wanted = i128::from(self.0) * i128::from(Rate::WHOLE.0);
        let rate = i128::from(rate.0);
        (rate > 0).then(|| Self(i64::try_from(wanted.div_euclid(rate) + i128::from(wanted.rem_euclid(rate) != 0)).unwrap_or(i64::MAX)))
    }

    /// The share that this amount is of `whole`, in basis points, half to even. Nothing of nothing is no share.
    pub fn share_of(self, whole: Cents) -> Option<Rate> {
        (whole.0 != 0).then(|| {
            let (part, base) = (i128::from(self.0) * i128::from(Rate::WHOLE.0), i128::from(whole.0));
            Rate(divide_half_even(part * base.signum(), base.abs()))
        })
    }

    /// Splits the amount by weights. The parts add up to it to the cent: each takes its share rounded towards zero,
    /// then the largest remainders take one cent more (the first of equals first). Empty or all-zero weights: no parts.
    pub fn split(self, weights: &[u64]) -> Vec<Cents> {
        let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        if total == 0 {
            return Vec::new();
        }
        let amount = i128::from(self.0.unsigned_abs());
        let mut parts: Vec<i128> = weights.iter().map(|weight| amount * i128::from(*weight) / total).collect();
        let missing = usize::try_from(amount - parts.iter().sum::<i128>()).unwrap_or(0);
        let mut order: Vec<usize> = (0..weights.len()).collect();
        order.sort_by_key(|&place| (std::cmp::Reverse(amount * i128::from(weights[place]) % total), place));
        for place in order.into_iter().take(missing) {
            parts[place] += 1;
        }
        let sign = self.0.signum();
        parts.into_iter().map(|part| Cents(i64::try_from(part).unwrap_or(i64::MAX) * sign)).collect()
    }

    /// The part of the amount that is above `ceiling`, if any.
    pub fn over(self, ceiling: Cents) -> Option<Cents> {
        (self > ceiling).then(|| self - ceiling)
    }
}

/// A share, in basis points: 10,000 is the whole, 5,000 is one half.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number"))]
#[serde(transparent)]
pub struct Rate(pub i64);

impl Rate {
    /// The whole: 100 %.
    pub const WHOLE: Self = Self(10_000);

    /// A whole number of percents.
    pub const fn percent(percent: i64) -> Self {
        Self(percent * 100)
    }
}

fn divide_half_even(value: i128, by: i128) -> i64 {
    let (quotient, remainder) = (value.div_euclid(by), value.rem_euclid(by));
    let up = match (remainder * 2).cmp(&by) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => quotient % 2 != 0,
        std::cmp::Ordering::Greater => true,
    };
    i64::try_from(quotient + i128::from(up)).unwrap_or(i64::MAX)
}

impl Add for Cents {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Cents {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Cents {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Cents {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_a_region_grant_is_to_the_cent() {
        // A real grant of the Region: 118,705 EUR at 50 %.
        assert_eq!(Cents::euros(118_705).at(Rate::percent(50)), Cents(5_935_250));
    }

    #[test]
    fn a_grant_14_50_above_half_shows_as_half_and_is_found() {
        // ADEME 90,400 + Région 56,822 of 294,415 EUR is 50.005 %.
        let aid = Cents::euros(90_400) + Cents::euros(56_822);
        let base = Cents::euros(294_415);
        assert_eq!(aid.share_of(base), Some(Rate(5_000)));
        assert_eq!(aid.over(base.at(Rate::percent(50))), Some(Cents(1_450)));
    }

    #[test]
    fn halves_of_a_cent_go_to_the_even_cent() {
        assert_eq!(Cents::from_euros(0.125), Some((Cents(12), true)));
        assert_eq!(Cents::from_euros(0.135), Some((Cents(14), true)));
        assert_eq!(Cents::from_euros(1_234.56), Some((Cents(123_456), false)));
        assert_eq!(Cents::from_euros(-0.125), Some((Cents(-12), true)));
        assert_eq!(Cents::from_euros(f64::NAN), None);
        assert_eq!(Cents(-1).at(Rate::percent(50)), Cents(0));
        assert_eq!(Cents(3).at(Rate::percent(50)), Cents(2));
    }

    proptest! {
        #[test]
        fn parts_add_up_to_the_whole(amount in -1_000_000_000i64..1_000_000_000, weights in prop::collection::vec(0u64..1_000, 1..12)) {
            let parts = Cents(amount).split(&weights);
            if weights.iter().all(|weight| *weight == 0) {
                prop_assert!(parts.is_empty());
            } else {
                prop_assert_eq!(parts.iter().copied().sum::<Cents>(), Cents(amount));
            }
        }

        #[test]
        fn what_has_to_be_spent_for_an_aid_is_the_least_that_brings_it(aid in 0i64..1_000_000_000, rate in 1i64..=10_000) {
            let base = Cents(aid).base_at(Rate(rate)).unwrap();
            prop_assert!(base.at(Rate(rate)) >= Cents(aid));
            prop_assert!(i128::from(base.0 - 1) * i128::from(rate) < i128::from(aid) * 10_000);
        }

        #[test]
        fn a_pro_rata_of_the_whole_is_the_amount(amount in 0i64..1_000_000_000, whole in 1i64..1_000_000_000, part in 0i64..1_000_000_000) {
            prop_assert_eq!(Cents(amount).pro_rata(Cents(whole), Cents(whole)), Cents(amount));
            prop_assert!(Cents(amount).pro_rata(Cents(part.min(whole)), Cents(whole)) <= Cents(amount));
        }

        #[test]
        fn a_part_is_never_more_than_a_cent_from_its_share(amount in 0i64..1_000_000_000, weights in prop::collection::vec(1u64..1_000, 1..12)) {
            let total: u64 = weights.iter().sum();
            for (part, weight) in Cents(amount).split(&weights).iter().zip(&weights) {
                let share = amount as f64 * *weight as f64 / total as f64;
                prop_assert!((part.0 as f64 - share).abs() < 1.0 + 1e-6);
            }
        }
    }
}
