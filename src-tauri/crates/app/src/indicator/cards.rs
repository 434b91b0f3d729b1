//! The indicators of a plan at a glance: a card each.

use super::compute::{self, All};
use super::standing::{self, Aims};
use crate::desk::Desk;
use crate::report::reached;
use crate::wire::{Drawing, Fault, IndicatorCard, IndicatorCards, PlanArg};
use domain::fold::natural;
use domain::records::Indicator;
use report::chart::{self, Chart};

/// How wide the line of a card is, in points.
const WIDTH: f32 = 110.0;
/// Decimals of a figure on a card.
const DECIMALS: usize = 2;

/// The cards of a plan's indicators, and of those of no plan, in their order.
pub fn cards(desk: &Desk, asked: &PlanArg) -> Result<IndicatorCards, Fault> {
    let all = compute::read(desk)?;
    let aims = standing::read(desk, &all.indicators)?;
    let mut own: Vec<&Indicator> = all.indicators.iter().filter(|one| one.plan.is_none() || asked.plan.is_none() || one.plan == asked.plan).collect();
    own.sort_by_cached_key(|one| (one.rank.clone(), natural(one.code.as_deref().unwrap_or("")), natural(&one.title)));
    let cards: Vec<IndicatorCard> = own.into_iter().map(|one| card(desk, one, &all, &aims)).collect();
    let count = |course: &str| u32::try_from(cards.iter().filter(|card| card.course.as_deref() == Some(course)).count()).unwrap_or(u32::MAX);
    Ok(IndicatorCards { on_course: count("on_course"), off_course: count("off_course"), cards })
}

/// The card of an indicator.
pub(crate) fn card(desk: &Desk, one: &Indicator, all: &All, aims: &Aims) -> IndicatorCard {
    let words = &desk.words;
    let empty = domain::series::Series::new();
    let series = all.series.get(&one.id).unwrap_or(&empty);
    let measured = aims.measure(one, series);
    let number = |value: f64| words.number(value, DECIMALS);
    let said = |value: Option<(i32, f64)>| value.map(|(_, value)| number(value)).unwrap_or_default();
    let year = |value: Option<(i32, f64)>| value.map(|(year, _)| year.to_string()).unwrap_or_default();
    let point = measured.last.and_then(|(year, _)| series.get(&year));
    let by_head = measured.last.zip(all.inhabitants).filter(|(_, count)| one.per_inhabitant == Some(true) && *count > 0);
    let reached = reached(measured.baseline.map(|own| own.1), measured.last.map(|own| own.1), measured.target.map(|own| own.1));
    let delay = measured.standing.and_then(|standing| standing.delay).map(|years| {
        let key = if years > 0.05 {
            "indicator-late"
        } else if years < -0.05 {
            "indicator-ahead"
        } else {
            "indicator-in-time"
        };
        words.text_with(key, &[("years", words.number(years.abs(), 1).into()), ("count", (years.abs().floor() as i64).into())])
    });
    let values: Vec<f64> = series.values().map(|point| point.value).collect();
    let alt = || series.iter().map(|(year, point)| format!("{year} : {}", number(point.value))).collect::<Vec<_>>().join(" ; ");
    IndicatorCard {
        id: one.id,
        code: one.code.clone().unwrap_or_default(),
        title: one.title.clone(),
        kind: one.kind.map(|kind| words.code(kind)).unwrap_or_default(),
        unit: one.unit.clone().unwrap_or_default(),
        computed: all.computed.contains(&one.id),
        followed: all.followed.contains(&one.id),
        value: said(measured.last),
        year: year(measured.last),
        previous: said(measured.previous),
        previous_year: year(measured.previous),
        per_inhabitant: by_head.map(|((_, value), count)| words.number(value / count as f64, 4)).unwrap_or_default(),
        baseline: said(measured.baseline),
        baseline_year: year(measured.baseline),
        target: said(measured.target),
        target_year: year(measured.target),
        reached: words.maybe_rate(reached),
        course: measured.standing.map(|standing| if standing.on_course { "on_course" } else { "off_course" }.to_owned()),
        gap: measured.standing.map(|standing| number(standing.gap.abs())).unwrap_or_default(),
        delay: delay.unwrap_or_default(),
        confidence: point.and_then(|point| point.confidence).map(|confidence| words.code(confidence)).unwrap_or_default(),
        parts: point.map_or(0, |point| point.parts),
        spark: (values.len() > 1).then(|| Drawing { alt: alt(), svg: drawn(&Chart::Spark { values }) }),
        wrong: compute::wrong(desk, all, one.id).unwrap_or_default(),
    }
}

/// A chart that cannot be drawn leaves its figures, which stand beside it.
fn drawn(chart: &Chart) -> String {
    chart::drawing(chart, WIDTH).map(|drawing| chart::svg(&drawing)).unwrap_or_default()
}
