//! Short forms for the texts and formats of this report. Invariant: an absent value prints a dash, never a zero.

use crate::chart::Chart;
use crate::chart::{Amount, Share, StackedRow};
use crate::content::{Alt, Block, Cell, Plot, Row, Span, Table};
use domain::codes::Status;
use domain::{Cents, Day, Rate};
use words::{Arg, Words};

/// The words of the report.
pub struct Say<'a> {
    pub words: &'a Words,
}

impl Say<'_> {
    /// The text `report-key`.
    pub fn t(&self, key: &str) -> String {
        self.words.text(&format!("report-{key}"))
    }

    /// The text `report-key` with its places filled.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.text_with(&format!("report-{key}"), args)
    }

    /// « name : value ».
    pub fn pair(&self, name: &str, value: &str) -> String {
        self.with("pair", &[("name", name.into()), ("value", value.into())])
    }

    /// A paragraph.
    pub fn para(&self, key: &str) -> Block {
        Block::para(self.t(key))
    }

    /// The sentence of a section that has nothing to say.
    pub fn nothing(&self, key: &str) -> Block {
        Block::Para(vec![Span::italic(self.t(key))])
    }

    /// What stands for an absent value.
    pub fn dash(&self) -> String {
        self.t("none")
    }

    /// A text, or a dash.
    pub fn text(&self, text: Option<&str>) -> String {
        text.filter(|t| !t.trim().is_empty()).map_or_else(|| self.dash(), str::to_owned)
    }

    /// A text, and below it another one when there is one.
    pub fn under(&self, text: &str, below: Option<String>) -> String {
        below.filter(|below| !below.trim().is_empty()).map_or_else(|| text.to_owned(), |below| format!("{text}\n{below}"))
    }

    /// A day.
    pub fn day(&self, day: Day) -> String {
        self.words.day(day)
    }

    /// A day, or a dash.
    pub fn maybe_day(&self, day: Option<Day>) -> String {
        day.map_or_else(|| self.dash(), |d| self.words.day(d))
    }

    /// A planned day over an actual one.
    pub fn days(&self, planned: Option<Day>, actual: Option<Day>) -> String {
        format!("{}\n{}", self.maybe_day(planned), self.maybe_day(actual))
    }

    /// An amount with its unit, or a dash.
    pub fn money(&self, cents: Option<Cents>) -> String {
        cents.map_or_else(|| self.dash(), |c| self.words.money(c))
    }

    /// A rate, or a dash.
    pub fn rate(&self, rate: Option<Rate>) -> String {
        rate.map_or_else(|| self.dash(), |r| self.words.rate(r))
    }

    /// A percentage, or a dash.
    pub fn percent(&self, percent: Option<i64>) -> String {
        percent.map_or_else(|| self.dash(), |p| self.words.percent(p))
    }

    /// A quantity, or a dash.
    pub fn number(&self, number: Option<f64>) -> String {
        number.filter(|n| n.is_finite()).map_or_else(|| self.dash(), |n| self.words.number(n, 2))
    }

    /// A count.
    pub fn count(&self, count: usize) -> String {
        self.words.count(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A count as a value of a chart.
    pub fn counted(&self, count: usize) -> Amount {
        Amount { value: count as f64, text: self.count(count) }
    }

    /// An amount of money as a value of a chart.
    pub fn amount(&self, cents: Cents) -> Amount {
        Amount { value: cents.0 as f64, text: self.words.money(cents) }
    }

    /// An amount in thousands of euros, for a chart where the whole would not fit.
    pub fn thousands(&self, cents: Cents) -> Amount {
        let text = self.words.number(cents.0 as f64 / 100_000.0, 0);
        Amount { value: cents.0 as f64, text: self.with("thousands", &[("value", text.into())]) }
    }

    /// Alternative text; a blank one becomes the word for a chart.
    pub fn alt(&self, text: String) -> Alt {
        Alt::new(text).or_else(|| Alt::new(self.t("chart"))).unwrap_or_else(Alt::lone_dash)
    }

    /// A chart with its title and its words.
    pub fn plot(&self, title: &str, alt: String, chart: Chart) -> Plot {
        Plot { title: if title.is_empty() { String::new() } else { self.t(title) }, alt: self.alt(alt), chart }
    }

    /// A status with its sign, and how late the action is by its dates.
    pub fn status(&self, status: Status, days_late: Option<i64>) -> Cell {
        let mut text = self.words.code(status);
        if let Some(days) = days_late.filter(|d| *d > 0) {
            text = format!("{text}\n{}", self.with("days-late", &[("days", Arg::Count(days))]));
        }
        Cell::status(super::sign(status), text)
    }

    /// A table whose empty form is the text `report-empty`.
    pub fn table(&self, caption: &str, columns: Vec<crate::content::Column>, rows: Vec<Row>, empty: &str) -> Table {
        let caption = if caption.is_empty() { String::new() } else { self.t(caption) };
        Table { caption, columns, rows, empty: self.t(empty), row_headers: false, landscape: false }
    }

    /// Shares of statuses for a ring.
    pub fn shares(&self, statuses: &[(Status, usize)]) -> Vec<Share> {
        statuses
            .iter()
            .map(|(status, count)| Share { sign: super::sign(*status), label: self.words.code(*status), amount: self.counted(*count) })
            .collect()
    }

    /// A row of stacked statuses.
    pub fn stacked(&self, label: String, counts: &[usize]) -> StackedRow {
        let amounts = counts.iter().map(|c| self.counted(*c)).collect();
        StackedRow { label, amounts, total: self.count(counts.iter().sum()) }
    }
}

/// A row of cells.
pub fn row(cells: Vec<Cell>) -> Row {
    Row { cells, total: false }
}

/// A row that sums up.
pub fn total(cells: Vec<Cell>) -> Row {
    Row { cells, total: true }
}
