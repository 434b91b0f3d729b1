//! The page of an indicator: its fields, its years beside what its way asks for, and the rows that make them.

use super::{cards, compute, standing};
use crate::desk::Desk;
use crate::record;
use crate::wire::{Collection, Drawing, Fault, IndicatorPage, IndicatorYear};
use domain::{Id, Noun};
use report::chart::{self, Amount, Chart};
use std::collections::BTreeSet;

/// Words of 8 points; the page shows the drawing half as large again.
const WIDTH: f32 = 420.0;

/// The page of an indicator.
pub fn page(desk: &Desk, id: Id) -> Result<IndicatorPage, Fault> {
    let view = record::view(desk, Noun::Indicator, id)?;
    let all = compute::read(desk)?;
    let aims = standing::read(desk, &all.indicators)?;
    let one = all.indicators.iter().find(|one| one.id == id).ok_or(store::Error::NoRow { noun: Noun::Indicator, id })?;
    let empty = domain::series::Series::new();
    let series = all.series.get(&id).unwrap_or(&empty);
    let measured = aims.measure(one, series);
    let words = &desk.words;
    let number = |value: f64| words.number(value, 3);
    let own = aims.baselines.get(&id).into_iter().chain(aims.targets.get(&id)).flatten().map(|(year, _)| *year);
    let asked = own.chain(measured.path.iter().flat_map(|path| path.points().iter().map(|(year, _)| *year)));
    let years: BTreeSet<i32> = series.keys().copied().chain(asked).collect();
    let lines: Vec<IndicatorYear> = years
        .iter()
        .map(|year| {
            let point = series.get(year);
            let asked = measured.path.as_ref().and_then(|path| path.at(*year));
            IndicatorYear {
                year: year.to_string(),
                value: point.map(|point| number(point.value)).unwrap_or_default(),
                asked: asked.map(number).unwrap_or_default(),
                gap: point.zip(asked).map(|(point, asked)| signed(desk, point.value - asked)).unwrap_or_default(),
                confidence: point.and_then(|point| point.confidence).map(|confidence| words.code(confidence)).unwrap_or_default(),
                parts: point.map_or(0, |point| point.parts),
            }
        })
        .collect();
    let points: Vec<(String, Amount)> =
        series.iter().map(|(year, point)| (year.to_string(), Amount { value: point.value, text: number(point.value) })).collect();
    let chart = (points.len() > 1).then(|| {
        let alt = points.iter().map(|(year, amount)| format!("{year} : {}", amount.text)).collect::<Vec<_>>().join(" ; ");
        let aim = |year: i32| format!("{} {year}", words.text("ui-indicator-target"));
        let target = measured.target.map(|(year, value)| (aim(year), Amount { value, text: number(value) }));
        let svg = chart::drawing(&Chart::Trend { points, target }, WIDTH).map(|drawing| chart::svg(&drawing)).unwrap_or_default();
        Drawing { svg, alt }
    });
    let mut collections = record::collections(desk, Noun::Indicator, id)?;
    let rows = record::collection(desk, Noun::ActionIndicator, "indicator", id)?;
    collections.push(Collection { noun: Noun::ActionIndicator.table().to_owned(), field: "indicator".to_owned(), rows });
    Ok(IndicatorPage { record: view, card: cards::card(desk, one, &all, &aims), years: lines, chart, collections })
}

/// A difference with its sign.
fn signed(desk: &Desk, value: f64) -> String {
    let text = desk.words.number(value, 3);
    if value > 0.0 && text != "0" { format!("+{text}") } else { text }
}
