//! The calendar of the actions, cut to pages. Invariant: every action is drawn, dated or not.

use super::say::Say;
use super::{ActionFacts, Snapshot, name};
use crate::chart::{Chart, GanttRow};
use crate::content::{Block, Span};
use domain::Day;

/// Actions on one drawing: what a page holds under its heading.
const ROWS: usize = 40;

/// The calendar, or the sentence that no action is dated.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let days = || snapshot.actions.iter().flat_map(|a| [a.planned_start, a.planned_end, a.actual_start, a.actual_end]).flatten();
    let (Some(first), Some(last)) = (days().min(), days().max()) else {
        return vec![say.nothing("no-dates")];
    };
    // The days themselves are in the table of the section.
    let legend = vec![Span::plain(format!("{} ", say.t("timeline-legend"))), Span::link(say.t("timeline-where"), "detail"), Span::plain(".")];
    let charts = snapshot.actions.chunks(ROWS).map(|chunk| chart(chunk, (first, last), snapshot.as_of, say));
    [Block::Para(legend)].into_iter().chain(charts).collect()
}

fn chart(actions: &[ActionFacts], (from, to): (Day, Day), today: Day, say: &Say<'_>) -> Block {
    let rows: Vec<GanttRow> = actions
        .iter()
        .map(|a| GanttRow {
            label: name(a),
            start: a.actual_start.or(a.planned_start),
            end: a.actual_end.or(a.planned_end),
            done: a.progress.unwrap_or(0) as f64 / 100.0,
            sign: super::sign(a.status),
        })
        .collect();
    let list: Vec<String> = actions
        .iter()
        .zip(&rows)
        .map(|(a, r)| {
            let args = [("name", name(a).into()), ("start", say.maybe_day(r.start).into()), ("end", say.maybe_day(r.end).into())];
            say.with("alt-timeline-row", &args)
        })
        .collect();
    let alt = say.with("alt-timeline", &[("list", list.join(" ; ").into())]);
    let chart = Chart::Gantt { from, to, today: Some((today, say.day(today))), rows };
    Block::Charts(vec![say.plot("", alt, chart)])
}
