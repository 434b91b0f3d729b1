//! Charts of the overview: drawn by the report engine, so that screen and paper show the same.

use crate::desk::Desk;
use crate::overview;
use crate::wire::Drawing;
use domain::Id;
use domain::code::Code;
use domain::codes::Status;
use domain::records::Axis;
use report::chart::{self, Amount, Chart, Share, StackedRow};
use store::action::ActionLine;
use words::Arg;

/// The ring alone: the page names its shares, as the filters that they are.
const DONUT_WIDTH: f32 = 108.0;
/// Words of 8 points; the page shows the drawing half as large again.
const BARS_WIDTH: f32 = 330.0;

/// The statuses of some actions, as a ring.
pub fn status_donut(desk: &Desk, actions: &[ActionLine]) -> Drawing {
    let words = &desk.words;
    let counts = overview::statuses(actions);
    let parts: Vec<Share> = counts
        .iter()
        .filter_map(|one| {
            let status = Status::from_code(&one.status)?;
            Some(Share { sign: report::progress::sign(status), label: words.code(status), amount: amount(desk, one.count) })
        })
        .collect();
    let total = words.count(i64::try_from(actions.len()).unwrap_or(0));
    let list: Vec<String> = parts.iter().map(|part| format!("{} : {}", part.label, part.amount.text)).collect();
    let alt = words.text_with("report-alt-statuses", &[("total", Arg::from(actions.len())), ("list", Arg::Text(list.join(", ")))]);
    let center = (total, words.text_with("report-actions-word", &[("count", Arg::from(actions.len()))]));
    draw(&Chart::StatusDonut { parts, center }, DONUT_WIDTH, alt)
}

/// The statuses of some actions by top axis, as stacked bars.
pub fn axis_bars(desk: &Desk, actions: &[ActionLine], axes: &[Axis]) -> Drawing {
    let words = &desk.words;
    let mut rows = Vec::new();
    let mut list = Vec::new();
    for (label, counts) in by_axis(actions, axes) {
        let total = words.count(i64::try_from(counts.iter().sum::<usize>()).unwrap_or(0));
        list.push(format!("{label} : {total}"));
        let amounts = counts.into_iter().map(|count| amount(desk, u32::try_from(count).unwrap_or(0))).collect();
        rows.push(StackedRow { label, amounts, total });
    }
    let legend = Status::ALL.iter().map(|status| (report::progress::sign(*status), words.code(*status))).collect();
    let alt = words.text_with("report-alt-axes", &[("list", Arg::Text(list.join(", ")))]);
    draw(&Chart::StackedBars { rows, legend }, BARS_WIDTH, alt)
}

/// How many actions under each top axis have each status, in the order of `Status::ALL`.
pub(crate) fn by_axis(actions: &[ActionLine], axes: &[Axis]) -> Vec<(String, Vec<usize>)> {
    let one = |axis: &Axis| {
        let under = crate::axis::below(axes, axis.id);
        let own: Vec<&ActionLine> = actions.iter().filter(|action| action.axis.is_some_and(|id: Id| under.contains(&id))).collect();
        let counts = Status::ALL.iter().map(|status| own.iter().filter(|action| action.status == *status).count()).collect();
        (crate::axis::named(axis), counts)
    };
    axes.iter().filter(|axis| axis.parent.is_none()).map(one).collect()
}

fn amount(desk: &Desk, count: u32) -> Amount {
    Amount { value: f64::from(count), text: desk.words.count(i64::from(count)) }
}

/// A chart that cannot be drawn leaves its text: the figures are in it.
fn draw(chart: &Chart, width: f32, alt: String) -> Drawing {
    Drawing { svg: chart::drawing(chart, width).map(|drawing| chart::svg(&drawing)).unwrap_or_default(), alt }
}
