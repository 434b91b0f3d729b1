//! What the charts show. Invariant: numbers to print come as formatted text; this crate formats none.

use super::Sign;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A printed text.
pub type Text = String;

/// A value and how it is printed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Amount {
    /// The value; what is not a finite number draws as zero.
    pub value: f64,
    /// The value, formatted with its unit.
    pub text: Text,
}

/// A part of a whole, by status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// The status.
    pub sign: Sign,
    /// Its word.
    pub label: Text,
    /// How many.
    pub amount: Amount,
}

/// A row of stacked bars: one amount a series of the legend.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StackedRow {
    /// Left of the bar.
    pub label: Text,
    /// One amount a legend entry.
    pub amounts: Vec<Amount>,
    /// Right of the bar.
    pub total: Text,
}

/// A part that rows are made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PartSeries {
    /// Its name.
    pub label: Text,
    /// Its colour and hatch: the same number looks the same in every chart.
    pub tint: usize,
}

/// The name of a series of grouped bars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Its name.
    pub label: Text,
}

/// A group of bars, such as a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BarGroup {
    /// Below the group.
    pub label: Text,
    /// One amount a series.
    pub amounts: Vec<Amount>,
}

/// An action on a time line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GanttRow {
    /// Left of the bar.
    pub label: Text,
    /// First day; `None` when unknown.
    pub start: Option<NaiveDate>,
    /// Last day; `None` when unknown.
    pub end: Option<NaiveDate>,
    /// Done share, from 0 to 1.
    pub done: f64,
    /// The status.
    pub sign: Sign,
}

/// What a line of a course is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// The way that is aimed at.
    Asked,
    /// A way that it is held against, such as that of the national strategy.
    Reference,
    /// What was measured.
    Measured,
}

/// A line of a course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CourseLine {
    /// Its name.
    pub label: Text,
    /// What it is.
    pub manner: Manner,
    /// Year and value, by year; a value without a text is only passed through.
    pub points: Vec<(i32, Amount)>,
}

/// A chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Chart {
    /// Shares of statuses, as a ring with its legend.
    StatusDonut {
        /// The shares.
        parts: Vec<Share>,
        /// The number in the middle, and the word below it.
        center: (Text, Text),
    },
    /// Statuses by axis.
    StackedBars {
        /// The bars.
        rows: Vec<StackedRow>,
        /// The series.
        legend: Vec<(Sign, Text)>,
    },
    /// Sectors by what they are made of: any number of parts.
    PartBars {
        /// The bars.
        rows: Vec<StackedRow>,
        /// The parts.
        legend: Vec<PartSeries>,
    },
    /// Amounts by year: up to three series.
    GroupedBars {
        /// The groups, left to right.
        groups: Vec<BarGroup>,
        /// The series.
        legend: Vec<Series>,
    },
    /// Amounts by name, such as funders.
    HorizontalBars {
        /// Name, amount.
        bars: Vec<(Text, Amount)>,
    },
    /// A gauge.
    Progress {
        /// From 0 to 1.
        ratio: f64,
        /// Beside it.
        text: Text,
    },
    /// Actions on a time line.
    Gantt {
        /// First day shown.
        from: NaiveDate,
        /// Last day shown.
        to: NaiveDate,
        /// A day to mark, and its label.
        today: Option<(NaiveDate, Text)>,
        /// The actions, top to bottom.
        rows: Vec<GanttRow>,
    },
    /// An indicator over time, against a target.
    Trend {
        /// Label of the date and value, oldest first.
        points: Vec<(Text, Amount)>,
        /// Label and value of the target.
        target: Option<(Text, Amount)>,
    },
    /// Ways over years: what is asked for, what it is held against, what was measured.
    Course {
        /// The lines.
        lines: Vec<CourseLine>,
    },
    /// Amounts by something that has a name: up to three series, a group a row.
    BarRows {
        /// The groups, top to bottom.
        groups: Vec<BarGroup>,
        /// The series.
        legend: Vec<Series>,
    },
    /// Measures of one scale around a centre: up to three series.
    Radar {
        /// What is measured, and its value in each series.
        spokes: Vec<(Text, Vec<Option<f64>>)>,
        /// The series.
        legend: Vec<Series>,
        /// The value of the outer ring.
        most: f64,
    },
    /// A line without words, for a cell.
    Spark {
        /// Oldest first.
        values: Vec<f64>,
    },
}

impl Chart {
    /// How many rows it has, for charts that go on over several pages; zero for others.
    pub(crate) fn rows(&self) -> usize {
        match self {
            Self::StackedBars { rows, .. } | Self::PartBars { rows, .. } => rows.len(),
            Self::BarRows { groups, .. } => groups.len(),
            Self::HorizontalBars { bars } => bars.len(),
            Self::Gantt { rows, .. } => rows.len(),
            Self::StatusDonut { .. }
            | Self::GroupedBars { .. }
            | Self::Progress { .. }
            | Self::Trend { .. }
            | Self::Course { .. }
            | Self::Radar { .. }
            | Self::Spark { .. } => 0,
        }
    }

    /// The same chart with every text passed through `f`.
    pub(crate) fn map_text(&self, f: &dyn Fn(&str) -> String) -> Self {
        let amount = |a: &Amount| Amount { value: a.value, text: f(&a.text) };
        let amounts = |list: &[Amount]| list.iter().map(amount).collect::<Vec<_>>();
        match self {
            Self::StatusDonut { parts, center } => Self::StatusDonut {
                parts: parts.iter().map(|p| Share { sign: p.sign, label: f(&p.label), amount: amount(&p.amount) }).collect(),
                center: (f(&center.0), f(&center.1)),
            },
            Self::StackedBars { rows, legend } => Self::StackedBars {
                rows: rows.iter().map(|r| StackedRow { label: f(&r.label), amounts: amounts(&r.amounts), total: f(&r.total) }).collect(),
                legend: legend.iter().map(|(s, t)| (*s, f(t))).collect(),
            },
            Self::PartBars { rows, legend } => Self::PartBars {
                rows: rows.iter().map(|r| StackedRow { label: f(&r.label), amounts: amounts(&r.amounts), total: f(&r.total) }).collect(),
                legend: legend.iter().map(|s| PartSeries { label: f(&s.label), tint: s.tint }).collect(),
            },
            Self::GroupedBars { groups, legend } => Self::GroupedBars {
                groups: groups.iter().map(|g| BarGroup { label: f(&g.label), amounts: amounts(&g.amounts) }).collect(),
                legend: legend.iter().map(|s| Series { label: f(&s.label) }).collect(),
            },
            Self::BarRows { groups, legend } => Self::BarRows {
                groups: groups.iter().map(|g| BarGroup { label: f(&g.label), amounts: amounts(&g.amounts) }).collect(),
                legend: legend.iter().map(|s| Series { label: f(&s.label) }).collect(),
            },
            Self::HorizontalBars { bars } => Self::HorizontalBars { bars: bars.iter().map(|(t, a)| (f(t), amount(a))).collect() },
            Self::Progress { ratio, text } => Self::Progress { ratio: *ratio, text: f(text) },
            Self::Gantt { from, to, today, rows } => Self::Gantt {
                from: *from,
                to: *to,
                today: today.as_ref().map(|(d, t)| (*d, f(t))),
                rows: rows.iter().map(|r| GanttRow { label: f(&r.label), ..r.clone() }).collect(),
            },
            Self::Trend { points, target } => Self::Trend {
                points: points.iter().map(|(t, a)| (f(t), amount(a))).collect(),
                target: target.as_ref().map(|(t, a)| (f(t), amount(a))),
            },
            Self::Course { lines } => Self::Course {
                lines: lines
                    .iter()
                    .map(|line| CourseLine {
                        label: f(&line.label),
                        manner: line.manner,
                        points: line.points.iter().map(|(year, a)| (*year, amount(a))).collect(),
                    })
                    .collect(),
            },
            Self::Radar { spokes, legend, most } => Self::Radar {
                spokes: spokes.iter().map(|(label, values)| (f(label), values.clone())).collect(),
                legend: legend.iter().map(|s| Series { label: f(&s.label) }).collect(),
                most: *most,
            },
            Self::Spark { values } => Self::Spark { values: values.clone() },
        }
    }
}
