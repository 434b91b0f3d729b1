//! Section 6: one sheet an action. Invariant: every action of the snapshot has its sheet, under its whole title.

use super::cells::Ledger;
use super::rich::rich;
use super::say::{Say, row};
use super::{ActionFacts, BudgetFacts, MilestoneFacts, NoteFacts, PartnerFacts, Snapshot, anchor, name, program};
use crate::chart::{Chart, Sign};
use crate::content::{Block, Cell, Column, Inline, Span, Value};
use domain::{Cents, Day};

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    if snapshot.actions.is_empty() {
        return vec![say.nothing("no-action")];
    }
    snapshot.actions.iter().enumerate().flat_map(|(i, action)| sheet(i, action, snapshot, say)).collect()
}

fn sheet(index: usize, action: &ActionFacts, snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, name(action), anchor(index)), Block::KeyValue(facts(action, snapshot, say))];
    if action.objectives.is_some() && action.description.is_some() {
        part(&mut blocks, say, "action-description", action.description.as_deref());
    }
    part(&mut blocks, say, "objective", action.objectives.as_deref().or(action.description.as_deref()));
    blocks.push(Block::heading(3, say.t("done-in-period"), ""));
    if action.notes.is_empty() {
        blocks.push(say.nothing("no-note"));
    } else {
        blocks.push(notes(&action.notes, say));
    }
    blocks.push(milestones(&action.milestones, snapshot.as_of, say));
    blocks.push(indicators(action, say));
    blocks.push(budget(&action.budget, [action.planned, action.committed, action.paid], say));
    let gaps = gaps(action, say);
    let next: Vec<String> = action
        .milestones
        .iter()
        .filter(|m| m.done_on.is_none())
        .map(|m| say.with("next-step", &[("title", m.title.as_str().into()), ("day", say.maybe_day(m.due_on).into())]))
        .collect();
    if gaps.is_empty() && next.is_empty() && action.levers.is_none() {
        blocks.push(Block::heading(3, say.t("gaps-and-next"), ""));
        blocks.push(say.nothing("no-gap-no-next"));
    } else {
        after(&mut blocks, gaps, next, action, say);
    }
    blocks.extend(super::joined::photos(action, say));
    blocks
}

/// What differs from the plan, and what follows.
fn after(blocks: &mut Vec<Block>, gaps: Vec<String>, next: Vec<String>, action: &ActionFacts, say: &Say<'_>) {
    blocks.push(Block::heading(3, say.t("gaps"), ""));
    if gaps.is_empty() {
        blocks.push(say.nothing("no-gap"));
    } else {
        blocks.push(Block::List(gaps.into_iter().map(|g| vec![Span::plain(g)]).collect()));
    }
    blocks.push(Block::heading(3, say.t("next"), ""));
    if next.is_empty() && action.levers.is_none() {
        blocks.push(say.nothing("no-next"));
    }
    if !next.is_empty() {
        blocks.push(Block::List(next.into_iter().map(|n| vec![Span::plain(n)]).collect()));
    }
    if let Some(levers) = &action.levers {
        blocks.extend(rich(levers));
    }
}

fn facts(action: &ActionFacts, snapshot: &Snapshot, say: &Say<'_>) -> Vec<(String, Cell)> {
    let mut facts = Vec::new();
    let axes = program::path(action, &snapshot.axes);
    if !axes.is_empty() {
        facts.push((say.t("axis"), axes.join(" › ").into()));
    }
    if let Some(parent) = &action.part_of {
        facts.push((say.t("part-of"), parent.as_str().into()));
    }
    facts.push((say.t("lead"), say.text(action.lead.as_deref()).into()));
    facts.push((say.t("partners"), say.text(Some(&partners(&action.partners, say))).into()));
    facts.push((say.t("status"), say.status(action.status, action.days_late)));
    facts.extend(action.priority.map(|priority| (say.t("priority"), say.words.code(priority).into())));
    if let Some(progress) = action.progress {
        facts.push((say.t("progress"), gauge(progress, say)));
    }
    let days = |planned, actual| say.with("planned-actual", &[("planned", say.maybe_day(planned).into()), ("actual", say.maybe_day(actual).into())]);
    facts.push((say.t("start-day"), days(action.planned_start, action.actual_start).into()));
    facts.push((say.t("end-day"), days(action.planned_end, action.actual_end).into()));
    if action.fte_planned != 0 {
        facts.push((say.t("fte-planned"), say.words.hundredths(action.fte_planned).into()));
    }
    let gains = [("gain-ghg", action.ghg_avoided_t), ("gain-saved", action.energy_saved_mwh), ("gain-renewable", action.renewable_mwh)];
    let mut texts: Vec<String> =
        gains.iter().filter_map(|(key, value)| value.map(|v| say.with(key, &[("value", say.words.number(v, 1).into())]))).collect();
    texts.extend(action.gains_source.as_ref().map(|s| say.with("source-of", &[("source", s.as_str().into())])));
    if !texts.is_empty() {
        facts.push((say.t("gains"), texts.join(" · ").into()));
    }
    facts
}

/// Partners with their roles, in a line.
pub(crate) fn partners(partners: &[PartnerFacts], say: &Say<'_>) -> String {
    let one = |p: &PartnerFacts| say.with("partner-role", &[("name", p.name.as_str().into()), ("role", say.words.code(p.role).into())]);
    partners.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Percents as a bar with their number.
pub(crate) fn gauge(percent: i64, say: &Say<'_>) -> Cell {
    let text = say.words.percent(percent);
    let inline = Inline { alt: say.alt(text.clone()), chart: Chart::Progress { ratio: percent as f64 / 100.0, text } };
    Cell { inline: Some(inline), ..Cell::default() }
}

/// Notes, each after its day and its author.
pub(crate) fn notes(notes: &[NoteFacts], say: &Say<'_>) -> Block {
    let note = |n: &NoteFacts| {
        let mut head = say.day(n.on);
        if let Some(author) = n.author.as_deref().filter(|a| !a.is_empty()) {
            head = format!("{head}, {author}");
        }
        vec![Span::bold(format!("{head} ")), Span::plain(n.body.clone())]
    };
    Block::List(notes.iter().map(note).collect())
}

fn part(blocks: &mut Vec<Block>, say: &Say<'_>, key: &str, text: Option<&str>) {
    blocks.push(Block::heading(3, say.t(key), ""));
    match text.filter(|t| !t.trim().is_empty()) {
        Some(text) => blocks.extend(rich(text)),
        None => blocks.push(say.nothing("not-written")),
    }
}

/// Milestones, as they stand on a day.
pub(crate) fn milestones(milestones: &[MilestoneFacts], as_of: Day, say: &Say<'_>) -> Block {
    let rows = milestones
        .iter()
        .map(|m| {
            let (sign, key) = match (m.done_on, m.due_on) {
                (Some(_), _) => (Sign::Done, "milestone-done"),
                (None, Some(due)) if due < as_of => (Sign::Late, "milestone-late"),
                _ => (Sign::Upcoming, "milestone-upcoming"),
            };
            row(vec![
                m.title.as_str().into(),
                say.on(m.due_on),
                say.on(m.done_on),
                say.text(m.lead.as_deref()).into(),
                Cell::status(sign, say.t(key)),
            ])
        })
        .collect();
    let columns = vec![
        Column::words(say.t("milestone"), 5.0),
        Column::words(say.t("due-on"), 1.6),
        Column::words(say.t("done-on"), 1.6),
        Column::words(say.t("lead"), 2.6),
        Column::words(say.t("state"), 1.8),
    ];
    Block::Table(say.table("milestones", columns, rows, "no-milestone"))
}

fn indicators(action: &ActionFacts, say: &Say<'_>) -> Block {
    let rows = action
        .indicators
        .iter()
        .map(|i| {
            row(vec![
                i.title.as_str().into(),
                say.text(i.unit.as_deref()).into(),
                say.quantity(i.latest),
                say.on(i.latest_on),
                say.quantity(i.expected_effect),
            ])
        })
        .collect();
    let columns = vec![
        Column::words(say.t("indicator"), 5.0),
        Column::words(say.t("unit"), 1.6),
        Column::number(say.t("latest"), 1.8),
        Column::words(say.t("read-on"), 1.6),
        Column::number(say.t("expected-effect"), 1.8),
    ];
    Block::Table(say.table("indicators", columns, rows, "no-indicator"))
}

/// Budget lines, under them their sums: planned, committed, paid.
pub(crate) fn budget(lines: &[BudgetFacts], sums: [Cents; 3], say: &Say<'_>) -> Block {
    let own = |b: &BudgetFacts| [b.planned, b.committed, b.paid];
    let ledger = Ledger::of(lines.iter().flat_map(own).flatten().chain(sums));
    let mut rows: Vec<_> = lines
        .iter()
        .map(|b| {
            row(vec![
                Cell::valued(b.year.map_or_else(|| say.t("whole-period"), |y| y.to_string()), b.year.map(Value::Year)),
                b.nature.map_or_else(|| say.dash(), |n| say.words.code(n)).into(),
                ledger.maybe(say, b.planned),
                ledger.maybe(say, b.committed),
                ledger.maybe(say, b.paid),
            ])
        })
        .collect();
    if !rows.is_empty() {
        let sums = sums.map(|c| ledger.cell(say, c));
        let mut cells = vec![say.t("total").into(), Cell::default()];
        cells.extend(sums);
        rows.push(super::say::total(cells));
    }
    let columns = vec![
        Column::words(say.t("year"), 2.0),
        Column::words(say.t("nature"), 3.0),
        Column::number(say.t("planned-eur"), 2.0),
        Column::number(say.t("committed-eur"), 2.0),
        Column::number(say.t("paid-eur"), 2.0),
    ];
    Block::Table(say.table("budget", columns, rows, "no-budget"))
}

/// What differs from the plan, and why.
fn gaps(action: &ActionFacts, say: &Say<'_>) -> Vec<String> {
    let mut gaps = Vec::new();
    if let Some(days) = action.days_late.filter(|d| *d > 0) {
        gaps.push(say.with("gap-late", &[("days", words::Arg::Count(days))]));
    }
    if action.paid > action.planned && action.planned.0 > 0 {
        gaps.push(say.with("gap-over", &[("amount", say.words.money(action.paid - action.planned).into())]));
    }
    if action.spent_in_period.0 != 0 {
        gaps.push(say.with("spent", &[("amount", say.words.money(action.spent_in_period).into())]));
    }
    let texts = [&action.status_reason, &action.obstacles];
    gaps.extend(texts.into_iter().flatten().filter(|t| !t.trim().is_empty()).cloned());
    gaps
}
