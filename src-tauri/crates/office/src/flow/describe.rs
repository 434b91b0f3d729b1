//! What a chart says to who cannot see it. Invariant: every figure of the chart is in the words.

use report::chart::{Amount, Chart};

/// The chart's own words, then each line of its figures that those words leave out.
pub fn describe(alt: &str, chart: &Chart) -> String {
    let mut said = alt.to_owned();
    let left_out: Vec<String> =
        lines(chart).into_iter().filter(|line| !line.iter().all(|word| alt.contains(word.as_str()))).map(|line| line.join(" ")).collect();
    if !left_out.is_empty() {
        said.push('\n');
        said.push_str(&left_out.join(" ; "));
    }
    said
}

/// The figures of a chart, each line after its name. Days and bare curves are in the chart's own words alone.
fn lines(chart: &Chart) -> Vec<Vec<String>> {
    let texts = |name: &str, amounts: &[Amount]| {
        let mut line = vec![name.to_owned()];
        line.extend(amounts.iter().map(|amount| amount.text.clone()));
        line
    };
    match chart {
        Chart::StatusDonut { parts, .. } => parts.iter().map(|part| vec![part.label.clone(), part.amount.text.clone()]).collect(),
        Chart::StackedBars { rows, legend } => rows
            .iter()
            .map(|row| {
                let mut line = vec![row.label.clone()];
                let told = row.amounts.iter().zip(legend).filter(|(amount, _)| amount.value != 0.0);
                line.extend(told.map(|(amount, (_, name))| format!("{name} {}", amount.text)));
                line
            })
            .collect(),
        Chart::PartBars { rows, legend } => rows
            .iter()
            .map(|row| {
                let told = row.amounts.iter().zip(legend).filter(|(amount, _)| amount.value != 0.0);
                let parts = told.map(|(amount, part)| format!("{} {}", part.label, amount.text));
                [row.label.clone(), row.total.clone()].into_iter().chain(parts.filter(|_| legend.len() > 1)).collect()
            })
            .collect(),
        Chart::GroupedBars { groups, legend } | Chart::BarRows { groups, legend } => groups
            .iter()
            .map(|group| {
                let mut line = vec![group.label.clone()];
                line.extend(group.amounts.iter().zip(legend).map(|(amount, series)| format!("{} {}", series.label, amount.text)));
                line
            })
            .collect(),
        Chart::HorizontalBars { bars } => bars.iter().map(|(name, amount)| texts(name, std::slice::from_ref(amount))).collect(),
        Chart::Trend { points, target } => points.iter().chain(target).map(|(name, amount)| texts(name, std::slice::from_ref(amount))).collect(),
        Chart::Course { lines } => lines
            .iter()
            .map(|line| {
                let told = line.points.iter().filter(|(_, amount)| !amount.text.is_empty());
                std::iter::once(line.label.clone()).chain(told.map(|(year, amount)| format!("{year} {}", amount.text))).collect()
            })
            .collect(),
        Chart::Progress { text, .. } => vec![vec![text.clone()]],
        Chart::Gantt { rows, .. } => rows.iter().map(|row| vec![row.label.clone()]).collect(),
        // Its numbers come without words: the chart's own text has them.
        Chart::Radar { spokes, .. } => spokes.iter().map(|(label, _)| vec![label.clone()]).collect(),
        Chart::Spark { .. } => Vec::new(),
    }
}
