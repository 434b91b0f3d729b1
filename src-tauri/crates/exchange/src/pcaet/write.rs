//! Plans as a file of open data. A figure that is not known is an empty cell, never zero.

use super::heads::{Column, Layout, flagged};
use super::lossless::Table;
use super::read::Demarche;
use crate::figure::plain;

/// The bytes of one of the four files.
pub fn file(layout: Layout, demarches: &[Demarche]) -> Vec<u8> {
    let heads: Vec<String> = layout.heads().map(str::to_owned).collect();
    let columns: Vec<Option<Column>> = heads.iter().map(|head| Column::of(head)).collect();
    let rows =
        demarches.iter().map(|demarche| columns.iter().map(|column| column.map_or_else(String::new, |column| told(demarche, column))).collect());
    let all: Vec<Vec<String>> = [heads.clone()].into_iter().chain(rows).collect();
    Table::of(all.iter().map(Vec::as_slice)).bytes()
}

fn told(demarche: &Demarche, column: Column) -> String {
    let text = |text: &str| crate::open_data::harmless(text);
    match column {
        Column::Id => text(&demarche.id),
        Column::Name => text(&demarche.name),
        Column::LaunchedOn => demarche.launched_on.map(|day| day.format("%d/%m/%Y").to_string()).unwrap_or_default(),
        Column::Sirens => demarche.sirens.join(" | "),
        Column::Authorities => text(&demarche.authorities.join(" | ")),
        Column::Population => demarche.population.map(|count| count.to_string()).unwrap_or_default(),
        Column::Measure(measure, period) => demarche.figures.get(&(measure, period)).map(|value| plain(*value)).unwrap_or_default(),
        Column::Year(of) => demarche.years.get(&of).map(ToString::to_string).unwrap_or_default(),
        Column::Vulnerable(domain) => demarche.vulnerable.get(&domain).map(|flag| flagged(*flag)).unwrap_or_default(),
        Column::VulnerableTarget(domain) => demarche.targets.get(&domain).map(|flag| flagged(*flag)).unwrap_or_default(),
        Column::EnergyClimateComment | Column::VulnerabilityComment | Column::SequestrationComment | Column::RenewablesComment => {
            demarche.comments.get(&column).map(|comment| text(comment)).unwrap_or_default()
        }
    }
}
