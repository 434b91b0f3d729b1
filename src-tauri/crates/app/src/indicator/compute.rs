//! Every indicator with its series: the readings in one pass, then what formulas make of them.

use super::follow;
use crate::desk::Desk;
use crate::inventory::wording;
use crate::wire::Fault;
use domain::Id;
use domain::codes::Quantity;
use domain::records::{Commune, Indicator};
use domain::series::{Constant, Fault as Wrong, Known, Readings, Series, compute};
use std::collections::{BTreeMap, BTreeSet};
use words::Arg;

/// Indicators, their series, and what is wrong with their formulas, by identifier.
pub(crate) struct All {
    pub indicators: Vec<Indicator>,
    pub series: BTreeMap<Id, Series>,
    /// Those whose series a formula gave.
    pub computed: BTreeSet<Id>,
    /// Those of which a diagnosis gave a year at least.
    pub followed: BTreeSet<Id>,
    /// Those whose unit is none of the quantity that they follow.
    pub unread: BTreeMap<Id, Quantity>,
    pub wrong: BTreeMap<Id, Wrong>,
    /// People of the territory's communes; nothing when none says how many.
    pub inhabitants: Option<i64>,
}

/// How a formula names an indicator: by its code, or by its title where it has none.
fn code(indicator: &Indicator) -> String {
    indicator.code.clone().filter(|code| !code.trim().is_empty()).unwrap_or_else(|| indicator.title.clone()).trim().to_owned()
}

/// How each indicator is named, and the codes that several have: those are told apart by their rows, and formulas cannot name them.
fn names(indicators: &[Indicator]) -> (BTreeMap<Id, String>, BTreeSet<String>) {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    indicators.iter().for_each(|one| *count.entry(code(one)).or_default() += 1);
    let twice: BTreeSet<String> = count.into_iter().filter(|(_, count)| *count > 1).map(|(code, _)| code).collect();
    let name = |one: &Indicator| if twice.contains(&code(one)) { format!("{} {}", code(one), one.id) } else { code(one) };
    (indicators.iter().map(|one| (one.id, name(one))).collect(), twice)
}

/// Reads them all: a formula may name an indicator of any plan.
pub(crate) fn read(desk: &Desk) -> Result<All, Fault> {
    let indicators = desk.workspace.load::<Indicator>()?;
    let mut readings: BTreeMap<Id, Readings> = BTreeMap::new();
    desk.workspace.each_reading(|one| {
        readings.entry(one.indicator).or_default().take(one.on, one.commune, one.sector, one.value, one.confidence);
    })?;
    let mut series: BTreeMap<Id, Series> = readings.iter().map(|(id, own)| (*id, own.by_year())).collect();
    let (followed, unread) = follow::fill(desk, &indicators, &mut series)?;
    let inhabitants = desk.workspace.load::<Commune>()?.iter().filter_map(|commune| commune.population).reduce(|sum, own| sum + own);
    let (mut wrong, mut computed) = (BTreeMap::new(), BTreeSet::new());
    if indicators.iter().any(|one| one.formula.is_some()) {
        let (names, twice) = names(&indicators);
        let name = |one: &Indicator| names.get(&one.id).cloned().unwrap_or_default();
        let known: Vec<Known> =
            indicators.iter().map(|one| Known { code: name(one), unit: one.unit.clone(), formula: one.formula.clone() }).collect();
        let mut by_code: BTreeMap<String, Series> =
            indicators.iter().filter(|one| one.formula.is_none()).filter_map(|one| Some((name(one), series.get(&one.id)?.clone()))).collect();
        let faults = compute(&known, &twice, &mut by_code, &constants(desk, inhabitants));
        for one in indicators.iter().filter(|one| one.formula.is_some()) {
            let code = name(one);
            // A formula that gives nothing hides no reading that somebody has entered.
            if let Some(made) = by_code.get(&code).filter(|made| !made.is_empty()) {
                series.insert(one.id, made.clone());
                computed.insert(one.id);
            }
            wrong.extend(faults.get(&code).map(|fault| (one.id, fault.clone())));
        }
    }
    Ok(All { indicators, series, computed, followed, unread, wrong, inhabitants })
}

/// What formulas may name besides indicators, by the word that people write for it.
fn constants(desk: &Desk, inhabitants: Option<i64>) -> BTreeMap<String, Constant> {
    let word = desk.words.text("formula-inhabitants");
    let unit = desk.words.text("formula-inhabitants-unit");
    inhabitants.map(|count| (word, Constant { value: count as f64, unit })).into_iter().collect()
}

/// What is wrong with an indicator, in a sentence that says what to do.
pub(super) fn wrong(desk: &Desk, all: &All, id: Id) -> Option<String> {
    let unread = |quantity: &Quantity| {
        let units = wording::units(&desk.words, *quantity);
        desk.words.text_with("indicator-unit", &[("quantity", desk.words.code(*quantity).into()), ("units", units.into())])
    };
    all.wrong.get(&id).map(|wrong| sentence(desk, wrong)).or_else(|| all.unread.get(&id).map(unread))
}

/// What is wrong with a formula, in a sentence that says what to do.
fn sentence(desk: &Desk, wrong: &Wrong) -> String {
    let words = &desk.words;
    let list = |codes: &[String]| Arg::from(codes.join(", "));
    match wrong {
        Wrong::Misread(misread) => words.text_with("formula-misread", &[("what", misread_words(desk, misread).into())]),
        Wrong::Unknown(codes) => words.text_with("formula-unknown", &[("codes", list(codes))]),
        Wrong::Twice(codes) => words.text_with("formula-twice", &[("codes", list(codes))]),
        Wrong::Circle(codes) => words.text_with("formula-circle", &[("codes", codes.join(" → ").into())]),
        Wrong::Units(one, other) => words.text_with("formula-units", &[("one", one.as_str().into()), ("other", other.as_str().into())]),
        Wrong::OtherUnit(given, asked) => {
            words.text_with("formula-other-unit", &[("given", given.as_str().into()), ("asked", asked.as_str().into())])
        }
        Wrong::Missing(year, codes) => words.text_with("formula-missing", &[("year", year.to_string().into()), ("codes", list(codes))]),
        Wrong::Undefined(year) => words.text_with("formula-undefined", &[("year", year.to_string().into())]),
    }
}

fn misread_words(desk: &Desk, misread: &domain::formula::Misread) -> String {
    use domain::formula::Misread;
    let (key, at, what) = match misread {
        Misread::Empty => ("empty", 0, String::new()),
        Misread::Missing(at) => ("value", *at, String::new()),
        Misread::Unexpected(at, what) => ("sign", *at, what.clone()),
        Misread::Open(at) => ("open", *at, String::new()),
        Misread::NoFunction(at, what) => ("function", *at, what.clone()),
        Misread::TooDeep => ("deep", 0, String::new()),
    };
    desk.words.text_with(&format!("formula-misread-{key}"), &[("at", (at + 1).to_string().into()), ("what", what.into())])
}
