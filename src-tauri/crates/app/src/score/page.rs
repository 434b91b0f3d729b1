//! A framework with its scores: its axes at three moments, the stars, and the tree of its measures at one of them.

use super::axes::{MOMENTS, Moments, bar, points, share, standing};
use super::reckon::{day, moment};
use crate::desk::Desk;
use crate::wire::{AxisScore, Drawing, Fault, FrameworkLine, MeasureAction, MeasureLine, MomentLine, ScoresPage, ScoresPageArg, Stars};
use domain::code::Code;
use domain::codes::ScoreMoment;
use domain::fold::natural;
use domain::records::{ActionMeasure, Framework, Measure, Score};
use domain::score::{self, Difference, Scored, TOLERANCE, Tally, latest};
use domain::{Id, Noun};
use report::chart::{self, Chart, Series};
use std::collections::HashMap;
use words::{Arg, Words};

/// Words of 8 points; the page shows the drawing half as large again.
const WIDTH: f32 = 420.0;
/// How many measures whose scores do not add up are named.
const NAMED: usize = 12;

/// The page of a framework.
pub fn page(desk: &Desk, asked: &ScoresPageArg) -> Result<ScoresPage, Fault> {
    let words = &desk.words;
    let asked_for = asked.moment.as_deref().map(moment).transpose()?;
    let mut frameworks = desk.workspace.load::<Framework>()?;
    frameworks.sort_by_cached_key(|own| natural(&own.code));
    let counts = desk.workspace.tally(Noun::Measure, "framework")?;
    let line = |own: &Framework| FrameworkLine {
        id: own.id,
        code: own.code.clone(),
        name: own.name.clone(),
        version: own.version.clone().unwrap_or_default(),
        measures: counts.get(&own.id).copied().unwrap_or(0),
    };
    let chosen = asked.framework.filter(|id| frameworks.iter().any(|own| own.id == *id)).or_else(|| frameworks.first().map(|own| own.id));
    let mut page = ScoresPage {
        frameworks: frameworks.iter().map(line).collect(),
        framework: chosen,
        moment: asked_for.unwrap_or(ScoreMoment::Current).code().to_owned(),
        moments: Vec::new(),
        axes: Vec::new(),
        total: None,
        stars: None,
        radar: None,
        doubts: Vec::new(),
        measures: Vec::new(),
    };
    let Some(framework) = chosen else { return Ok(page) };
    let own = standing(desk, framework, None)?;
    // Now, unless nothing is scored yet but at another moment.
    let place = asked_for.map_or_else(
        || [1, 0, 2].into_iter().find(|place| own.scored[*place].total.is_some()).unwrap_or(1),
        |asked| MOMENTS.iter().position(|moment| *moment == asked).unwrap_or(1),
    );
    let at = MOMENTS[place];
    at.code().clone_into(&mut page.moment);
    page.moments = MOMENTS.iter().zip(&own.scored).map(|(moment, scored)| moment_line(words, &own, *moment, scored)).collect();
    page.axes = own.axes().map(|axis| axis_score(words, &own, Some(axis), place)).collect();
    page.total = own.is_scored().then(|| axis_score(words, &own, None, place));
    page.stars = own.scored[1].total.and_then(|total| stars(words, total));
    page.radar = radar(words, &own);
    page.doubts = doubts(words, &own, &own.scored[place]);
    page.measures = lines(desk, &own, at, &own.scored[place])?;
    Ok(page)
}

fn moment_line(words: &Words, own: &Moments, moment: ScoreMoment, scored: &Scored) -> MomentLine {
    MomentLine {
        code: moment.code().to_owned(),
        on: day(words, own.on(moment)),
        scored: scored.total.is_some(),
        unscored: scored.total.map_or(0, |total| u32::try_from(total.unscored).unwrap_or(u32::MAX)),
    }
}

/// An axis at three moments, or the whole; its bar is that of the moment that is looked at.
fn axis_score(words: &Words, own: &Moments, axis: Option<&Measure>, place: usize) -> AxisScore {
    let tallies = own.tallies(axis.map(|axis| axis.id));
    let potential = tallies[1].or(tallies[0]).or(tallies[2]).map(|tally| tally.potential);
    let percents = tallies.map(|tally| tally.and_then(Tally::percent));
    // Between figures as they are read: what is shown adds up.
    let tenth = |percent: f64| (percent * 10.0).round() / 10.0;
    let gap = percents[1].zip(percents[0]).map(|(now, start)| tenth(now) - tenth(start));
    AxisScore {
        id: axis.map(|axis| axis.id),
        title: axis.map_or_else(|| words.text("scores-total"), |axis| format!("{} {}", axis.code, axis.title)),
        potential: potential.map(|value| points(words, value)).unwrap_or_default(),
        points: tallies.map(|tally| tally.map(|tally| points(words, tally.done)).unwrap_or_default()),
        shares: percents.map(|percent| share(words, percent)),
        gap: gap
            .map(|gap| {
                words.text_with("scores-gap", &[("sign", Arg::from(if gap > 0.049 { "+" } else { "" })), ("gap", Arg::Text(words.number(gap, 1)))])
            })
            .unwrap_or_default(),
        bar: tallies[place].map(|tally| bar(words, tally)),
    }
}

/// The star that the score of now allows. A score of which something is missing is told beside it.
fn stars(words: &Words, total: Tally) -> Option<Stars> {
    let standing = score::Stars::of(total)?;
    let args = [
        ("stars", Arg::from(i64::from(standing.stars))),
        ("percent", Arg::Text(share(words, total.percent()))),
        ("planned", Arg::Text(share(words, total.percent_with_planned()))),
    ];
    let next = standing.next.map(|next| {
        let args = [
            ("stars", Arg::from(i64::from(next.stars))),
            ("percent", Arg::Text(share(words, Some(next.percent)))),
            ("points", Arg::Text(points(words, next.points))),
        ];
        words.text_with("scores-next-star", &args)
    });
    Some(Stars {
        reached: standing.stars,
        percent: share(words, total.percent()),
        sentence: words.text_with("scores-stars", &args),
        next: next.unwrap_or_else(|| words.text("scores-no-next-star")),
    })
}

/// What is done of each axis, in percents, at three moments. Every figure stands in the table beside.
fn radar(words: &Words, own: &Moments) -> Option<Drawing> {
    let percents = |axis: &Measure| own.tallies(Some(axis.id)).map(|tally| tally.and_then(Tally::percent));
    let spokes: Vec<(String, Vec<Option<f64>>)> = own.axes().map(|axis| (format!("{} {}", axis.code, axis.title), percents(axis).to_vec())).collect();
    let known = spokes.iter().filter(|(_, values)| values.iter().any(Option::is_some)).count();
    if known < 3 {
        return None;
    }
    let told = |(title, values): &(String, Vec<Option<f64>>)| {
        let of = |place: usize| values[place].map_or_else(|| "—".to_owned(), |value| share(words, Some(value)));
        let args = [("title", Arg::Text(title.clone())), ("initial", Arg::Text(of(0))), ("score", Arg::Text(of(1))), ("aim", Arg::Text(of(2)))];
        words.text_with("report-alt-score", &args)
    };
    let list = spokes.iter().map(told).collect::<Vec<_>>().join(" ; ");
    let alt = words.text_with("report-alt-radar", &[("list", Arg::Text(list))]);
    let legend = MOMENTS.map(|moment| Series { label: words.code(moment) }).to_vec();
    let drawn = chart::drawing(&Chart::Radar { spokes, legend, most: 100.0 }, WIDTH).ok()?;
    Some(Drawing { svg: chart::svg(&drawn), alt })
}

/// Where what was said of a measure is not the sum of those under it, and how much is not scored.
fn doubts(words: &Words, own: &Moments, scored: &Scored) -> Vec<String> {
    let code = |id: Id| own.measures.iter().find(|measure| measure.id == id).map(|measure| measure.code.clone()).unwrap_or_default();
    let mut differences: Vec<_> = scored.differences.iter().map(|one| (code(one.measure), one)).collect();
    differences.sort_by_cached_key(|(code, _)| natural(code));
    let sentence = |(code, one): &(String, &Difference)| {
        let pairs = [
            ("done", one.said.done, one.sum.done),
            ("planned", one.said.planned, one.sum.planned),
            ("potential", one.said.potential, one.sum.potential),
        ];
        let (field, said, sum) = pairs.into_iter().find(|(_, said, sum)| (said - sum).abs() > TOLERANCE).unwrap_or(pairs[0]);
        let args = [
            ("code", Arg::Text(code.clone())),
            ("field", Arg::Text(words.field(Noun::Score, field))),
            ("said", Arg::Text(points(words, said))),
            ("sum", Arg::Text(points(words, sum))),
        ];
        words.text_with("scores-differs", &args)
    };
    let mut all: Vec<String> = differences.iter().take(NAMED).map(sentence).collect();
    if differences.len() > NAMED {
        all.push(words.text_with("scores-differ-too", &[("count", Arg::from(differences.len() - NAMED))]));
    }
    let unscored = scored.total.map_or(0, |total| total.unscored);
    if unscored > 0 {
        all.push(words.text_with("scores-unscored", &[("count", Arg::from(unscored))]));
    }
    all
}

fn lines(desk: &Desk, own: &Moments, at: ScoreMoment, scored: &Scored) -> Result<Vec<MeasureLine>, Fault> {
    let of = latest(&own.scores, at);
    let mut linked: HashMap<Id, Vec<MeasureAction>> = HashMap::new();
    for link in desk.workspace.load::<ActionMeasure>()? {
        let label = desk.label(Noun::Action, link.action);
        linked.entry(link.measure).or_default().push(MeasureAction { link: link.id, action: link.action, label });
    }
    linked.values_mut().for_each(|list| list.sort_by_cached_key(|one| natural(&one.label)));
    let known: HashMap<Id, &Measure> = own.measures.iter().map(|measure| (measure.id, measure)).collect();
    let mut under: HashMap<Option<Id>, Vec<&Measure>> = HashMap::new();
    for measure in &own.measures {
        under.entry(measure.parent.filter(|parent| known.contains_key(parent))).or_default().push(measure);
    }
    let mut all = Vec::with_capacity(own.measures.len());
    // Depth first, the last of the heap being the next: children stand in it from the last to the first.
    let mut heap: Vec<(&Measure, u32)> = under.get(&None).into_iter().flatten().rev().map(|measure| (*measure, 0)).collect();
    while let Some((measure, depth)) = heap.pop() {
        let children = under.get(&Some(measure.id)).map_or(&[][..], Vec::as_slice);
        heap.extend(children.iter().rev().map(|child| (*child, depth + 1)));
        let score = of.get(&measure.id).copied();
        let tally = scored.tallies.get(&measure.id).copied();
        let origin = match tally {
            None => "none",
            Some(_) if scored.sums.contains(&measure.id) => "sum",
            Some(_) => "said",
        };
        all.push(MeasureLine {
            id: measure.id,
            parent: measure.parent.filter(|parent| known.contains_key(parent)),
            depth,
            code: measure.code.clone(),
            title: measure.title.clone(),
            children: u32::try_from(children.len()).unwrap_or(u32::MAX),
            origin: origin.to_owned(),
            bar: tally.map(|tally| bar(&desk.words, tally)),
            typed: typed(&desk.words, score),
            comment: score.and_then(|score| score.comment.clone()).unwrap_or_default(),
            actions: linked.remove(&measure.id).unwrap_or_default(),
        });
    }
    Ok(all)
}

/// The figures of a score, as people type them.
fn typed(words: &Words, score: Option<&Score>) -> [String; 4] {
    let text = |value: Option<f64>| value.map(|value| points(words, value).replace(['\u{202f}', '\u{a0}'], "")).unwrap_or_default();
    score.map(|score| [score.potential, score.done, score.planned, score.not_done].map(text)).unwrap_or_default()
}
