//! The way from a base year to targets: what it asks for in a year, how far a measure is from it, and by how many years it is late.
//!
//! Values are in the unit of the quantity (tCO2e, GWh PCI). Between two points the way is straight, or falls (or grows) by the same part each year:
//! `v(y) = v0 * (v1 / v0) ^ ((y - y0) / (y1 - y0))`, as the carbon budgets of the Stratégie nationale bas-carbone are set out. A part each year needs two
//! points above zero: where one is not, the way is straight.

use crate::codes::{Direction, Interpolation};

/// Points in the order of their years, and how the way goes from one to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    points: Vec<(i32, f64)>,
    between: Interpolation,
}

/// Where a measure stands against its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// What the way asks for then.
    pub asked: f64,
    /// What was measured, less what is asked: above zero is too much where less is better.
    pub gap: f64,
    /// Years of delay; below zero the measure is ahead. Nothing when the way never passes through what was measured.
    pub delay: Option<f64>,
    /// Whether the measure is where it should be, or better.
    pub on_course: bool,
}

impl Path {
    /// A way through points; of two of one year the later counts. Nothing without a point.
    pub fn new(points: impl IntoIterator<Item = (i32, f64)>, between: Interpolation) -> Option<Self> {
        let mut points: Vec<(i32, f64)> = points.into_iter().filter(|(_, value)| value.is_finite()).collect();
        points.sort_by_key(|(year, _)| *year);
        points.reverse();
        points.dedup_by_key(|(year, _)| *year);
        points.reverse();
        (!points.is_empty()).then_some(Self { points, between })
    }

    /// The first year and the last.
    pub fn span(&self) -> (i32, i32) {
        let year = |point: Option<&(i32, f64)>| point.map_or(0, |(year, _)| *year);
        (year(self.points.first()), year(self.points.last()))
    }

    /// What it asks for in a year; nothing before its first point or after its last.
    pub fn at(&self, year: i32) -> Option<f64> {
        if let Some((_, value)) = self.points.iter().find(|(own, _)| *own == year) {
            return Some(*value);
        }
        self.points.windows(2).find_map(|pair| {
            let ((from, first), (to, last)) = (pair[0], pair[1]);
            (from < year && year < to).then(|| {
                let share = f64::from(year - from) / f64::from(to - from);
                if self.falls_by_a_part(first, last) { first * (last / first).powf(share) } else { first + (last - first) * share }
            })
        })
    }

    /// What a line through it passes: its points, and where it is not straight, each year between two of them.
    pub fn drawn(&self) -> Vec<(i32, f64)> {
        let mut all = self.points.clone();
        for pair in self.points.windows(2) {
            if self.falls_by_a_part(pair[0].1, pair[1].1) {
                all.extend((pair[0].0 + 1..pair[1].0).filter_map(|year| Some((year, self.at(year)?))));
            }
        }
        all.sort_by_key(|(year, _)| *year);
        all
    }

    /// The same way in another unit: each figure times `by`.
    #[must_use]
    pub fn scaled(&self, by: f64) -> Self {
        Self { points: self.points.iter().map(|(year, value)| (*year, value * by)).collect(), between: self.between }
    }

    /// Its points, by year.
    pub fn points(&self) -> &[(i32, f64)] {
        &self.points
    }

    /// Whether a year is one of its points.
    pub fn names(&self, year: i32) -> bool {
        self.points.iter().any(|(own, _)| *own == year)
    }

    fn falls_by_a_part(&self, first: f64, last: f64) -> bool {
        self.between == Interpolation::ConstantRate && first > 0.0 && last > 0.0
    }

    /// When it passes through a value, as a decimal year: the first time.
    pub fn when(&self, value: f64) -> Option<f64> {
        if let [(year, own)] = self.points[..] {
            return (own == value).then_some(f64::from(year));
        }
        self.points.windows(2).find_map(|pair| {
            let ((from, first), (to, last)) = (pair[0], pair[1]);
            if first == value {
                return Some(f64::from(from));
            }
            let within = (first.min(last)..=first.max(last)).contains(&value) && first != last;
            within.then(|| {
                let share =
                    if self.falls_by_a_part(first, last) { (value / first).ln() / (last / first).ln() } else { (value - first) / (last - first) };
                f64::from(from) + share * f64::from(to - from)
            })
        })
    }

    /// Where a measure of a year stands; nothing outside of the way's years.
    pub fn standing(&self, year: i32, measured: f64, better: Direction) -> Option<Standing> {
        let asked = self.at(year)?;
        let gap = measured - asked;
        let on_course = match better {
            Direction::Lower => gap <= 0.0,
            Direction::Higher => gap >= 0.0,
        };
        Some(Standing { asked, gap, delay: self.when(measured).map(|when| f64::from(year) - when), on_course })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn path(between: Interpolation) -> Path {
        Path::new([(2030, 60.0), (2010, 100.0), (2050, 20.0)], between).unwrap()
    }

    #[test]
    fn it_is_straight_or_falls_by_a_part_each_year() {
        let straight = path(Interpolation::Linear);
        assert_eq!((straight.span(), straight.at(2009), straight.at(2051)), ((2010, 2050), None, None));
        assert_eq!((straight.at(2010), straight.at(2020), straight.at(2040), straight.at(2050)), (Some(100.0), Some(80.0), Some(40.0), Some(20.0)));
        // Half in twenty years is 3.406 % less each year: 0.5 ^ (1 / 20) = 0.965936.
        let part = Path::new([(2010, 100.0), (2030, 50.0)], Interpolation::ConstantRate).unwrap();
        assert!((part.at(2011).unwrap() - 96.5936).abs() < 1e-4 && (part.at(2020).unwrap() - 70.7107).abs() < 1e-4);
        assert_eq!((part.drawn().len(), part.drawn()[10]), (21, (2020, part.at(2020).unwrap())));
        assert_eq!((straight.drawn(), part.names(2030), part.names(2020)), (vec![(2010, 100.0), (2030, 60.0), (2050, 20.0)], true, false));
        let to_nothing = Path::new([(2010, 100.0), (2050, 0.0)], Interpolation::ConstantRate).unwrap();
        assert_eq!(to_nothing.at(2030), Some(50.0));
    }

    #[test]
    fn a_measure_is_late_by_the_years_since_the_way_asked_for_it() {
        let late = path(Interpolation::Linear).standing(2020, 90.0, Direction::Lower).unwrap();
        assert_eq!((late.asked, late.gap, late.delay, late.on_course), (80.0, 10.0, Some(5.0), false));
        let ahead = path(Interpolation::Linear).standing(2020, 70.0, Direction::Lower).unwrap();
        assert_eq!((ahead.gap, ahead.delay, ahead.on_course), (-10.0, Some(-5.0), true));
        let never = path(Interpolation::Linear).standing(2020, 120.0, Direction::Lower).unwrap();
        assert_eq!((never.gap, never.delay, never.on_course), (40.0, None, false));
        assert!(!path(Interpolation::Linear).standing(2020, 70.0, Direction::Higher).unwrap().on_course);
        assert_eq!(path(Interpolation::Linear).standing(2060, 70.0, Direction::Lower), None);
    }

    #[test]
    fn two_points_of_a_year_are_the_later_one_and_what_is_no_number_is_none() {
        let path = Path::new([(2010, 1.0), (2010, 2.0), (2020, f64::NAN)], Interpolation::Linear).unwrap();
        assert_eq!((path.at(2010), path.span()), (Some(2.0), (2010, 2010)));
        assert_eq!((path.when(2.0), path.when(3.0)), (Some(2010.0), None));
        assert_eq!(Path::new([], Interpolation::Linear), None);
    }

    proptest! {
        #[test]
        fn what_it_asks_for_is_passed_that_year(
            first in 1.0_f64..1e6, last in 1.0_f64..1e6, years in 2_i32..60, at in 0_i32..60, part in any::<bool>(),
        ) {
            prop_assume!(at < years && (first - last).abs() > 1.0);
            let between = if part { Interpolation::ConstantRate } else { Interpolation::Linear };
            let path = Path::new([(2000, first), (2000 + years, last)], between).unwrap();
            let asked = path.at(2000 + at).unwrap();
            prop_assert!(first.min(last) - 1e-6 <= asked && asked <= first.max(last) + 1e-6);
            let when = path.when(asked).unwrap();
            prop_assert!((when - f64::from(2000 + at)).abs() < 1e-3, "{when}");
            let standing = path.standing(2000 + at, asked, Direction::Lower).unwrap();
            prop_assert!(standing.gap.abs() < 1e-9 && standing.on_course && standing.delay.unwrap().abs() < 1e-3);
        }
    }
}
