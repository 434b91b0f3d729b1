//! Section 2: the synthesis, meant for one page. Invariant: every share says of what it is the share.

use super::program;
use super::rich::rich;
use super::say::Say;
use super::{ActionFacts, Snapshot};
use crate::content::{Block, Figure};
use domain::codes::{ReportKind, Status};
use domain::{Cents, Rate};

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let intro = match snapshot.kind {
        ReportKind::Interim => "intro-interim",
        ReportKind::Annual => "intro-annual",
        ReportKind::Phase1 => "intro-phase1",
        ReportKind::Final => "intro-final",
    };
    let period = [("from", say.day(snapshot.from).into()), ("to", say.day(snapshot.to).into()), ("day", say.day(snapshot.as_of).into())];
    let mut blocks = vec![Block::para(say.with(intro, &period)), Block::Figures(figures(&snapshot.actions, say))];
    let mut plots: Vec<_> = program::donut(snapshot, say).into_iter().collect();
    plots.extend(super::finance::years(&snapshot.finance.years, say));
    blocks.push(Block::Charts(plots));
    if !snapshot.actions.is_empty() {
        blocks.push(program::ring_table(&program::statuses(snapshot), say));
    }
    blocks.extend(super::finance::years_table(&snapshot.finance.years, say));
    let texts = &snapshot.texts;
    let orientations = if snapshot.kind == ReportKind::Phase1 { "orientations-phase2" } else { "orientations" };
    let parts = [("highlights", &texts.highlights), ("difficulties", &texts.difficulties), (orientations, &texts.orientations)];
    for (key, text) in parts {
        blocks.push(Block::Heading { level: 2, text: say.t(key), anchor: String::new(), in_toc: false });
        match text.as_deref().filter(|t| !t.trim().is_empty()) {
            Some(text) => blocks.extend(rich(text)),
            None => blocks.push(say.nothing("not-written")),
        }
    }
    blocks
}

fn figures(actions: &[ActionFacts], say: &Say<'_>) -> Vec<Figure> {
    let done = actions.iter().filter(|a| a.status == Status::Done).count();
    let whole = Cents(i64::try_from(actions.len()).unwrap_or(i64::MAX));
    let share = Cents(i64::try_from(done).unwrap_or(i64::MAX)).share_of(whole);
    let sum = |of: fn(&ActionFacts) -> Cents| actions.iter().map(of).sum::<Cents>();
    let (planned, committed, paid) = (sum(|a| a.planned), sum(|a| a.committed), sum(|a| a.paid));
    let fte: i64 = actions.iter().map(|a| a.fte_planned).sum();
    let avoided: f64 = actions.iter().filter_map(|a| a.ghg_avoided_t).filter(|t| t.is_finite()).sum();
    let rate = |r: Option<Rate>| say.rate(r);
    let figure = |value: String, key: &str| Figure { value, label: say.t(key) };
    vec![
        figure(rate(share), "figure-done"),
        figure(rate(committed.share_of(planned)), "figure-committed"),
        figure(rate(paid.share_of(planned)), "figure-paid"),
        figure(say.words.hundredths(fte), "figure-fte"),
        figure(say.words.number(avoided, 0), "figure-ghg"),
    ]
}
