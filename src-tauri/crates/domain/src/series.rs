//! An indicator year by year: what its readings come to, and what formulas make of others.
//!
//! A year's figure is the last reading of the whole territory in it. Where there is none, that of its parts: the last reading of each commune, or of each
//! sector, summed up; how many they are is told with it, so that a part that is missing is seen.

use crate::codes::{Confidence, Sector};
use crate::formula::{Circle, Clash, Formula, Gap, Misread, Unit, order, parse, unit_of, value};
use crate::{Day, Id};
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

/// What an indicator is in a year, in its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The figure.
    pub value: f64,
    /// How sure the least sure of its parts is.
    pub confidence: Option<Confidence>,
    /// How many parts it is the sum of; 0 when it was read or worked out as a whole.
    pub parts: u32,
}

/// A series by year.
pub type Series = BTreeMap<i32, Point>;

/// A year, and the commune and the sector that a reading of it is of.
type Part = (i32, Option<Id>, Option<Sector>);

/// Readings of one indicator under way.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    last: BTreeMap<Part, (Day, f64, Option<Confidence>)>,
}

impl Readings {
    /// Takes a reading in; a later one of the same year and part counts instead of it.
    pub fn take(&mut self, on: Day, commune: Option<Id>, sector: Option<Sector>, value: f64, confidence: Option<Confidence>) {
        let last = self.last.entry((on.year(), commune, sector)).or_insert((on, value, confidence));
        if last.0 <= on {
            *last = (on, value, confidence);
        }
    }

    /// The figure of each year.
    pub fn by_year(&self) -> Series {
        let mut years: BTreeMap<i32, [Option<Point>; 4]> = BTreeMap::new();
        for ((year, commune, sector), (_, value, confidence)) in &self.last {
            // The whole, then communes, then sectors, then both at once: the first of them that there is.
            let rank = usize::from(commune.is_some()) + 2 * usize::from(sector.is_some());
            let place = &mut years.entry(*year).or_default()[rank];
            let known = place.get_or_insert(Point { value: 0.0, confidence: None, parts: 0 });
            known.value += value;
            known.confidence = known.confidence.max(*confidence);
            known.parts += u32::from(rank > 0);
        }
        years.into_iter().filter_map(|(year, ranks)| Some((year, ranks.into_iter().flatten().next()?))).collect()
    }
}

/// What is wrong with a computed indicator.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Its formula cannot be read.
    Misread(Misread),
    /// It names what is no indicator: the codes.
    Unknown(Vec<String>),
    /// It names codes that several indicators have: the codes.
    Twice(Vec<String>),
    /// It needs itself: the codes along the circle.
    Circle(Vec<String>),
    /// It adds two units: as they are written.
    Units(String, String),
    /// It gives another unit than the indicator has: what it gives, what it should.
    OtherUnit(String, String),
    /// In the last year of its inputs it has no value: what is missing then.
    Missing(i32, Vec<String>),
    /// In the last year of its inputs it gives no number.
    Undefined(i32),
}

/// What formulas may name that does not change with the years: inhabitants, hectares.
#[derive(Clone, Debug)]
pub struct Constant {
    /// The figure.
    pub value: f64,
    /// Its unit, as it is written.
    pub unit: String,
}

/// An indicator as formulas see it.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its code; [`compute`] takes each once.
    pub code: String,
    /// Its unit, as it is written.
    pub unit: Option<String>,
    /// Its formula, when it is computed.
    pub formula: Option<String>,
}

/// Works out the computed ones of some indicators, in `series` beside the others, by code; `constants` are what does not change with the years, `twice` the
/// codes that name several indicators and therefore none. Tells what is wrong with which.
pub fn compute(
    known: &[Known],
    twice: &BTreeSet<String>,
    series: &mut BTreeMap<String, Series>,
    constants: &BTreeMap<String, Constant>,
) -> BTreeMap<String, Fault> {
    let mut faults = BTreeMap::new();
    let mut formulas: BTreeMap<String, Formula> = BTreeMap::new();
    let mut units: BTreeMap<&str, Option<Unit>> = constants.iter().map(|(code, own)| (code.as_str(), Some(Unit::read(&own.unit)))).collect();
    units.extend(known.iter().map(|own| (own.code.as_str(), own.unit.as_deref().map(Unit::read))));
    for own in known {
        let Some(text) = own.formula.as_deref() else { continue };
        let read = match parse(text) {
            Ok(read) => read,
            Err(misread) => {
                faults.insert(own.code.clone(), Fault::Misread(misread));
                continue;
            }
        };
        let several: Vec<String> = read.inputs().into_iter().filter(|code| twice.contains(*code)).map(str::to_owned).collect();
        if !several.is_empty() {
            faults.insert(own.code.clone(), Fault::Twice(several));
            continue;
        }
        let unknown: Vec<String> = read.inputs().into_iter().filter(|code| !units.contains_key(code)).map(str::to_owned).collect();
        if !unknown.is_empty() {
            faults.insert(own.code.clone(), Fault::Unknown(unknown));
            continue;
        }
        match unit_of(&read, &|code| units.get(code).cloned().flatten()) {
            Err(Clash { one, other }) => {
                faults.insert(own.code.clone(), Fault::Units(one.to_string(), other.to_string()));
                continue;
            }
            Ok(Some(given)) if units.get(own.code.as_str()).cloned().flatten().is_some_and(|asked| asked != given) => {
                // It is worked out all the same: a factor in the formula may change the unit, which nobody but its author knows.
                faults.insert(own.code.clone(), Fault::OtherUnit(given.to_string(), own.unit.clone().unwrap_or_default()));
            }
            Ok(_) => {}
        }
        formulas.insert(own.code.clone(), read);
    }
    // Those of a circle have no value; the others do.
    let ordered: Vec<String> = loop {
        match order(&formulas) {
            Ok(ordered) => break ordered.into_iter().map(str::to_owned).collect(),
            Err(Circle(codes)) => {
                for code in &codes {
                    formulas.remove(code);
                    faults.insert(code.clone(), Fault::Circle(codes.clone()));
                }
            }
        }
    };
    for code in ordered {
        let Some(formula) = formulas.get(&code) else { continue };
        let (made, fault) = work(formula, series, constants);
        series.insert(code.clone(), made);
        if let Some(fault) = fault {
            faults.insert(code, fault);
        }
    }
    faults
}

/// A formula in each year of its inputs, and what is wrong in the last.
fn work(formula: &Formula, series: &BTreeMap<String, Series>, constants: &BTreeMap<String, Constant>) -> (Series, Option<Fault>) {
    let inputs = formula.inputs();
    let years: BTreeSet<i32> = inputs.iter().filter_map(|code| series.get(*code)).flat_map(|own| own.keys().copied()).collect();
    let mut made = Series::new();
    let mut fault = None;
    for year in &years {
        let point = |code: &str| series.get(code).and_then(|own| own.get(year));
        let of = |code: &str| point(code).map(|point| point.value).or_else(|| constants.get(code).map(|own| own.value));
        match value(formula, &of) {
            Ok(value) => {
                let confidence = inputs.iter().filter_map(|code| point(code)?.confidence).max();
                made.insert(*year, Point { value, confidence, parts: 0 });
                fault = None;
            }
            Err(Gap::Missing(codes)) => fault = Some(Fault::Missing(*year, codes)),
            Err(Gap::Undefined) => fault = Some(Fault::Undefined(*year)),
        }
    }
    (made, fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32) -> Day {
        Day::from_ymd_opt(year, month, 15).unwrap()
    }

    #[test]
    fn a_year_is_its_last_whole_reading_or_the_sum_of_its_parts() {
        let (one, other) = (Some(Id::seeded("commune", "one")), Some(Id::seeded("commune", "other")));
        let mut readings = Readings::default();
        readings.take(day(2016, 6), None, None, 5.0, Some(Confidence::Measured));
        readings.take(day(2016, 12), None, None, 7.0, Some(Confidence::Measured));
        readings.take(day(2016, 3), None, None, 1.0, None);
        readings.take(day(2016, 6), one, None, 100.0, None);
        readings.take(day(2017, 6), one, None, 2.0, Some(Confidence::Measured));
        readings.take(day(2017, 7), other, None, 3.0, Some(Confidence::Estimated));
        readings.take(day(2017, 8), other, None, 4.0, Some(Confidence::Estimated));
        readings.take(day(2017, 8), None, Some(Sector::Road), 50.0, None);
        readings.take(day(2018, 8), None, Some(Sector::Road), 50.0, None);
        let years = readings.by_year();
        assert_eq!(years[&2016], Point { value: 7.0, confidence: Some(Confidence::Measured), parts: 0 });
        assert_eq!(years[&2017], Point { value: 6.0, confidence: Some(Confidence::Estimated), parts: 2 });
        assert_eq!(years[&2018], Point { value: 50.0, confidence: None, parts: 1 });
    }

    #[test]
    fn computed_ones_stand_on_each_other_and_say_what_is_missing() {
        let known = |code: &str, unit: &str, formula: &str| Known {
            code: code.to_owned(),
            unit: (!unit.is_empty()).then(|| unit.to_owned()),
            formula: (!formula.is_empty()).then(|| formula.to_owned()),
        };
        let all = [
            known("GES", "tCO2e", ""),
            known("E", "MWh", ""),
            known("RATIO", "tCO2e/MWh", "[GES] / [E]"),
            known("DOUBLE", "tCO2e/MWh", "2 * [RATIO]"),
            known("HEAD", "tCO2e/hab", "[GES] / [inhabitants]"),
            known("WRONG", "", "[GES] + [E]"),
            known("LOST", "", "[GES] + [NOBODY]"),
            known("A", "", "[B]"),
            known("B", "", "[A]"),
            known("AFTER", "", "[A] + 1"),
            known("BAD", "", "[GES] +"),
            known("WHICH", "", "[GES] + [TWICE]"),
        ];
        let point = |value| Point { value, confidence: None, parts: 0 };
        let mut series = BTreeMap::from([
            ("GES".to_owned(), Series::from([(2016, point(100.0)), (2017, point(90.0))])),
            ("E".to_owned(), Series::from([(2016, point(50.0))])),
        ]);
        let faults = compute(
            &all,
            &BTreeSet::from(["TWICE".to_owned()]),
            &mut series,
            &BTreeMap::from([("inhabitants".to_owned(), Constant { value: 10.0, unit: "hab".to_owned() })]),
        );
        assert_eq!(series["RATIO"], Series::from([(2016, point(2.0))]));
        assert_eq!(series["DOUBLE"], Series::from([(2016, point(4.0))]));
        assert_eq!(series["HEAD"][&2017].value, 9.0);
        assert_eq!(faults["RATIO"], Fault::Missing(2017, vec!["E".to_owned()]));
        assert_eq!(faults["WRONG"], Fault::Units("tco2e".to_owned(), "mwh".to_owned()));
        assert_eq!(faults["LOST"], Fault::Unknown(vec!["NOBODY".to_owned()]));
        assert_eq!(faults["A"], Fault::Circle(vec!["A".to_owned(), "B".to_owned()]));
        assert_eq!(faults["B"], faults["A"]);
        assert_eq!(faults["WHICH"], Fault::Twice(vec!["TWICE".to_owned()]));
        assert!(matches!(faults["BAD"], Fault::Misread(Misread::Missing(7))) && !series.contains_key("A"));
        assert!(!faults.contains_key("HEAD") && !faults.contains_key("DOUBLE") && series["AFTER"].is_empty());
    }
}
