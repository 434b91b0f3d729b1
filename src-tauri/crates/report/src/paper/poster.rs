//! The dashboard: a plan's figures on one leaf, as charts on its front and in tables on its back.
//! Invariant: each side is one page, whatever the plan holds; every figure of a chart is in a table behind it.

use super::Heading;
use super::fit::{Room, on_pages};
use super::indicators::Measure;
use crate::chart::{Amount, BarGroup, Chart, Series};
use crate::content::{Block, Column, Document, Figure, Plot, Section, Span};
use crate::error::Error;
use crate::progress::YearFacts;
use crate::progress::actions::gauge;
use crate::progress::finance::{amounts, years, years_table};
use crate::progress::program::{ring, ring_table, stacks, stacks_table};
use crate::progress::say::{Say, row};
use domain::code::Code;
use domain::codes::Status;
use domain::{Cents, Rate};
use words::Words;

/// The back of the leaf.
const BACK: &str = "figures";

/// Ten thousand basis points: a target that is reached.
const REACHED: Rate = Rate(10_000);

/// What the page shows, on a day. Amounts in EUR cents.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Its head and its foot.
    pub heading: Heading,
    /// How many actions have each status, in reading order.
    pub statuses: Vec<(Status, usize)>,
    /// How many actions of each top axis have each status, in the order of `Status::ALL`.
    pub axes: Vec<(String, Vec<usize>)>,
    /// Planned, committed and paid.
    pub sums: [Cents; 3],
    /// The same, by year.
    pub years: Vec<YearFacts>,
    /// The same, by funder, the most planned first.
    pub funders: Vec<(String, [Cents; 3])>,
    /// The indicators, in their order.
    pub measures: Vec<Measure>,
}

/// The document of a dashboard.
///
/// # Errors
/// [`Error::Font`] when the bundled fonts cannot be read.
pub fn document(snapshot: &Snapshot, words: &Words) -> Result<Document, Error> {
    let say = Say { words };
    let title = say.t("poster-title");
    on_pages(2, |room| {
        let mut heading = snapshot.heading.clone();
        heading.subject = room.text(&heading.subject);
        let side = |title: String, anchor: &str, blocks| Section { title, anchor: anchor.to_owned(), page_break: true, blocks, ..Section::default() };
        let mut sides = vec![side(title.clone(), "dashboard", blocks(snapshot, room, &say))];
        let behind = tables(snapshot, room, &say);
        if !behind.is_empty() {
            sides.push(side(say.t("poster-figures"), BACK, behind));
        }
        heading.document(&title, sides, words)
    })
}

fn blocks(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Figures(figures(snapshot, say))];
    if snapshot.statuses.is_empty() {
        blocks.push(say.nothing("poster-no-action"));
    } else {
        blocks.push(Block::Charts(vec![ring(&snapshot.statuses, say), stacks(&axes(snapshot, room, say), say)]));
    }
    let mut money: Vec<Plot> = years(&last(&snapshot.years), say).into_iter().collect();
    if !snapshot.funders.is_empty() {
        money.push(funders(snapshot, room, say));
    }
    if money.is_empty() {
        blocks.push(say.nothing("no-budget"));
    } else {
        blocks.push(Block::Charts(money));
    }
    if !(snapshot.statuses.is_empty() && snapshot.years.is_empty() && snapshot.funders.is_empty()) {
        blocks.push(Block::Para(vec![Span::plain(format!("{} ", say.t("poster-behind"))), Span::link(say.t("poster-figures"), BACK)]));
    }
    blocks.push(Block::Heading { level: 2, text: say.t("poster-indicators"), anchor: String::new(), in_toc: false });
    blocks.push(indicators(snapshot, room, say));
    let more = known(snapshot).len().saturating_sub(shown(room));
    if more > 0 {
        blocks.push(Block::para(say.with("poster-more", &[("count", more.into())])));
    }
    blocks
}

/// The figures of the charts, in their order.
fn tables(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !snapshot.statuses.is_empty() {
        blocks.extend([ring_table(&snapshot.statuses, say), stacks_table(&axes(snapshot, room, say), say)]);
    }
    blocks.extend(years_table(&last(&snapshot.years), say));
    if !snapshot.funders.is_empty() {
        let funders = by_funder(snapshot, room, say).into_iter().map(|(name, sums)| (name.into(), sums));
        blocks.push(amounts(funders.collect(), ("funder", "caption-funders"), say));
    }
    blocks
}

fn figures(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Figure> {
    let [planned, committed, paid] = snapshot.sums;
    let total: usize = snapshot.statuses.iter().map(|(_, count)| count).sum();
    let done: usize = snapshot.statuses.iter().filter(|(status, _)| *status == Status::Done).map(|(_, count)| count).sum();
    let whole = |count: usize| Cents(i64::try_from(count).unwrap_or(i64::MAX));
    let known = known(snapshot);
    let reached = known.iter().filter(|one| one.reached.is_some_and(|share| share >= REACHED)).count();
    let figure = |value: String, key: &str| Figure { value, label: say.t(key) };
    vec![
        figure(say.rate(whole(done).share_of(whole(total))), "figure-done"),
        figure(say.words.money(planned), "poster-planned"),
        figure(say.rate(committed.share_of(planned)), "figure-committed"),
        figure(say.rate(paid.share_of(planned)), "figure-paid"),
        figure(format!("{} / {}", say.count(reached), say.count(known.len())), "poster-reached"),
    ]
}

/// The axes that fit; the others are counted together.
fn axes(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Vec<(String, Vec<usize>)> {
    let mut axes: Vec<(String, Vec<usize>)> = snapshot.axes.iter().map(|(name, counts)| (room.text(name), counts.clone())).collect();
    // Beside the ring there is room for as many.
    let most = room.lines * 2;
    if axes.len() > most {
        let rest = axes.split_off(most - 1);
        let mut sums = vec![0; Status::ALL.len()];
        rest.iter().for_each(|(_, counts)| sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count));
        axes.push((say.with("poster-others", &[("count", rest.len().into())]), sums));
    }
    axes
}

/// The last years that a chart has room for.
fn last(years: &[YearFacts]) -> Vec<YearFacts> {
    years[years.len().saturating_sub(6)..].to_vec()
}

/// The funders that fit; the others are counted together.
fn by_funder(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Vec<(String, [Cents; 3])> {
    let mut funders: Vec<(String, [Cents; 3])> = snapshot.funders.iter().map(|(name, sums)| (room.text(name), *sums)).collect();
    let most = (room.lines + 1).min(6);
    if funders.len() > most {
        let rest = funders.split_off(most - 1);
        let sum = |place: usize| rest.iter().map(|(_, sums)| sums[place]).sum();
        funders.push((say.with("poster-others", &[("count", rest.len().into())]), [sum(0), sum(1), sum(2)]));
    }
    funders
}

fn funders(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Plot {
    let funders = by_funder(snapshot, room, say);
    let list: Vec<String> = funders.iter().map(|(name, sums)| say.pair(name, &say.words.money(sums[0]))).collect();
    let alt = say.with("alt-funders", &[("list", list.join(", ").into())]);
    let amount = |cents: Cents| -> Amount { say.thousands(cents) };
    let groups = funders.into_iter().map(|(label, sums)| BarGroup { label, amounts: sums.map(amount).to_vec() }).collect();
    let legend = ["planned", "committed", "paid"].map(|key| Series { label: say.t(key) }).to_vec();
    say.plot("chart-funders", alt, Chart::BarRows { groups, legend })
}

/// The indicators whose way to their target is known, the nearest to it first.
fn known(snapshot: &Snapshot) -> Vec<&Measure> {
    let mut known: Vec<&Measure> = snapshot.measures.iter().filter(|one| one.reached.is_some()).collect();
    known.sort_by_key(|one| std::cmp::Reverse(one.reached));
    known
}

fn shown(room: Room) -> usize {
    room.lines.min(8)
}

fn indicators(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Block {
    let rows = known(snapshot).into_iter().take(shown(room)).map(|one| {
        let unit = one.unit.as_deref().filter(|unit| !unit.trim().is_empty());
        let name = unit.map_or_else(|| one.title.clone(), |unit| say.with("in-unit", &[("what", one.title.as_str().into()), ("unit", unit.into())]));
        let value = |value: Option<f64>| say.quantity(value);
        row(vec![
            room.text(&name).into(),
            value(one.latest.map(|(_, value)| value)),
            value(one.target.map(|(_, value)| value)),
            gauge(one.reached.map_or(0, |share| share.0 / 100), say),
        ])
    });
    let columns = vec![
        Column::titles(say.t("indicator"), 9.0),
        Column::number(say.t("reading-last-value"), 1.8),
        Column::number(say.t("target-value"), 1.6),
        Column::words(say.t("reached"), 3.4),
    ];
    Block::Table(say.table("", columns, rows.collect(), "poster-no-indicator"))
}
