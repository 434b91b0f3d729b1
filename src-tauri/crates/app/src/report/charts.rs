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
    for axis in axes.iter().filter(|axis| axis.parent.is_none()) {
        let under = crate::axis::below(axes, axis.id);
        let own: Vec<&ActionLine> = actions.iter().filter(|action| action.axis.is_some_and(|id: Id| under.contains(&id))).collect();
        let count = |status: Status| u32::try_from(own.iter().filter(|action| action.status == status).count()).unwrap_or(0);
        let label = match &axis.number {
            Some(number) => format!("{number} {}", axis.title),
            None => axis.title.clone(),
        };
        let total = words.count(i64::try_from(own.len()).unwrap_or(0));
        list.push(format!("{label} : {total}"));
        rows.push(StackedRow { label, amounts: Status::ALL.iter().map(|status| amount(desk, count(*status))).collect(), total });
    }
    let legend = Status::ALL.iter().map(|status| (report::progress::sign(*status), words.code(*status))).collect();
    let alt = words.text_with("report-alt-axes", &[("list", Arg::Text(list.join(", ")))]);
    draw(&Chart::StackedBars { rows, legend }, BARS_WIDTH, alt)
}

fn amount(desk: &Desk, count: u32) -> Amount {
    Amount { value: f64::from(count), text: desk.words.count(i64::from(count)) }
}

/// A chart that cannot be drawn leaves its text: the figures are in it.
fn draw(chart: &Chart, width: f32, alt: String) -> Drawing {
    Drawing { svg: chart::drawing(chart, width).map(|drawing| chart::svg(&drawing)).unwrap_or_default(), alt }
}
