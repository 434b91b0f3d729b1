//! The sectors of a diagnosis, each made of its carriers or posts: the same figures as stacked bars and as a table.
//!
//! Invariant: what holds no figure is said where its bar would be, never drawn as zero; what is cut to fit is added together, so that
//! the sum stays.

use crate::chart::{Amount, Chart, PartSeries, StackedRow, UNSPLIT};
use crate::content::Plot;
use crate::progress::say::Say;
use domain::code::Code;
use domain::codes::{Carrier, NotationKey};
use words::Words;

/// A sector.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sector {
    /// Its name.
    pub label: String,
    /// One a part; nothing where the part has no figure.
    pub values: Vec<Option<f64>>,
    /// Its cells without a figure: why each has none, and of what part it is.
    pub missing: Vec<(String, Option<NotationKey>)>,
}

/// The sectors of a quantity.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sectors {
    /// What is counted.
    pub what: String,
    /// Its unit.
    pub unit: String,
    /// The names of the parts.
    pub parts: Vec<String>,
    /// The sectors.
    pub rows: Vec<Sector>,
}

impl Sector {
    /// Of figures alone; nothing when there is none.
    pub fn total(&self) -> Option<f64> {
        self.values.iter().flatten().copied().reduce(|sum, value| sum + value)
    }
}

impl Sectors {
    /// Adds a figure to a sector and a part; both are made when they are new.
    pub fn add(&mut self, row: &str, part: &str, value: f64) {
        let at = self.parts.iter().position(|own| own == part).unwrap_or_else(|| {
            self.parts.push(part.to_owned());
            self.parts.len() - 1
        });
        let own = self.row(row);
        own.values.resize(own.values.len().max(at + 1), None);
        *own.values[at].get_or_insert(0.0) += value;
    }

    /// Says that a part of a sector holds no figure.
    pub fn lacks(&mut self, row: &str, part: &str, why: Option<NotationKey>) {
        self.row(row).missing.push((part.to_owned(), why));
    }

    fn row(&mut self, label: &str) -> &mut Sector {
        let at = self.rows.iter().position(|own| own.label == label).unwrap_or_else(|| {
            self.rows.push(Sector { label: label.to_owned(), ..Sector::default() });
            self.rows.len() - 1
        });
        &mut self.rows[at]
    }

    /// Of everything; nothing when there is no figure.
    pub fn total(&self) -> Option<f64> {
        self.rows.iter().filter_map(Sector::total).reduce(|sum, value| sum + value)
    }

    /// What a part comes to.
    pub fn part(&self, at: usize) -> Option<f64> {
        self.rows.iter().filter_map(|row| row.values.get(at).copied().flatten()).reduce(|sum, value| sum + value)
    }

    /// Puts the largest sectors first, those without a figure last, and the parts in their order: carriers, then others, what is not split last.
    pub fn sort(&mut self, words: &Words) {
        let mut order: Vec<usize> = (0..self.parts.len()).collect();
        let rank = |at: &usize| (carrier(&self.parts[*at], words).unwrap_or(UNSPLIT), self.parts[*at] == unsplit(words), *at);
        order.sort_by_key(rank);
        for row in &mut self.rows {
            row.values = order.iter().map(|at| row.values.get(*at).copied().flatten()).collect();
        }
        self.parts = order.iter().map(|at| self.parts[*at].clone()).collect();
        let size = |row: &Sector| row.total().unwrap_or(f64::NEG_INFINITY);
        self.rows.sort_by(|one, other| size(other).total_cmp(&size(one)));
    }

    /// At most so many sectors and parts: the smallest are added together under one name.
    pub fn bounded(&self, rows: usize, parts: usize, words: &Words) -> Self {
        let mut made = self.clone();
        let others = |count: usize| words.text_with("report-sectors-others", &[("count", count.into())]);
        if made.rows.len() > rows.max(1) {
            let rest = made.rows.split_off(rows.max(1) - 1);
            let mut sum = Sector { label: others(rest.len()), values: vec![None; made.parts.len()], missing: Vec::new() };
            for row in rest {
                for (own, value) in sum.values.iter_mut().zip(&row.values).filter_map(|(own, value)| Some((own, (*value)?))) {
                    *own = Some(own.unwrap_or(0.0) + value);
                }
                let of = |part: String| if part.is_empty() { row.label.clone() } else { format!("{}, {part}", row.label) };
                sum.missing.extend(row.missing.into_iter().map(|(part, why)| (of(part), why)));
            }
            made.rows.push(sum);
        }
        if made.parts.len() > parts.max(1) {
            let mut order: Vec<usize> = (0..made.parts.len()).collect();
            order.sort_by(|one, other| made.part(*other).unwrap_or(0.0).total_cmp(&made.part(*one).unwrap_or(0.0)));
            let mut kept: Vec<usize> = order[..parts.max(1) - 1].to_vec();
            kept.sort_unstable();
            let left: Vec<usize> = (0..made.parts.len()).filter(|at| !kept.contains(at)).collect();
            for row in &mut made.rows {
                let own = |at: &usize| row.values.get(*at).copied().flatten();
                let rest = left.iter().filter_map(own).reduce(|sum, value| sum + value);
                row.values = kept.iter().map(own).chain([rest]).collect();
            }
            made.parts = kept.iter().map(|at| made.parts[*at].clone()).chain([others(left.len())]).collect();
        }
        made
    }

    /// A figure as charts and their tables print it.
    pub fn figure(&self, value: f64, words: &Words) -> String {
        words.number(value, if value.abs() < 1_000.0 { 1 } else { 0 })
    }

    /// What a figure is of the whole, in whole percents; nothing when the whole is nothing.
    pub fn share(&self, value: f64, words: &Words) -> Option<String> {
        let total = self.total().filter(|total| *total > 0.0)?;
        Some(words.percent((100.0 * value / total).round() as i64))
    }

    /// The colours of its parts: a carrier always has its own; where there is none, posts have them all.
    pub fn tints(&self, words: &Words) -> Vec<usize> {
        let free = if self.parts.iter().any(|part| carrier(part, words).is_some()) { UNSPLIT + 1 } else { 0 };
        let mut next = (free..).filter(|tint| *tint != UNSPLIT);
        let tint = |part: &String| {
            let own = carrier(part, words).or((*part == unsplit(words)).then_some(UNSPLIT));
            own.or_else(|| next.next()).unwrap_or(UNSPLIT)
        };
        self.parts.iter().map(tint).collect()
    }

    /// Its bars; nothing when no sector has a figure.
    pub fn chart(&self, words: &Words) -> Option<Chart> {
        self.total()?;
        let amount = |value: &Option<f64>| value.map_or_else(Amount::default, |value| Amount { value, text: self.figure(value, words) });
        let rows = self.rows.iter().map(|row| StackedRow {
            label: row.label.clone(),
            amounts: row.values.iter().map(amount).chain(std::iter::repeat_with(Amount::default)).take(self.parts.len()).collect(),
            total: self.told(row, words),
        });
        let legend = self.parts.iter().zip(self.tints(words)).map(|(label, tint)| PartSeries { label: label.clone(), tint });
        Some(Chart::PartBars { rows: rows.collect(), legend: legend.collect() })
    }

    /// What stands right of a sector's bar: its sum and its share, with a star when not all of it has a figure; or why it has none.
    fn told(&self, row: &Sector, words: &Words) -> String {
        match row.total() {
            Some(total) => {
                let figure = self.figure(total, words);
                let share = self.share(total, words).map(|share| format!(" ({share})")).unwrap_or_default();
                format!("{figure}{share}{}", if row.missing.is_empty() { "" } else { " *" })
            }
            None => {
                let mut reasons: Vec<String> = row.missing.iter().map(|(_, why)| reason(*why, words)).collect();
                reasons.dedup();
                reasons.join(", ")
            }
        }
    }

    /// Its title: what, by sector, in which unit.
    pub fn title(&self, words: &Words) -> String {
        words.text_with("report-by-sector", &[("what", self.what.as_str().into()), ("unit", self.unit.as_str().into())])
    }

    /// Everything that its bars say, in words.
    pub fn alt(&self, words: &Words) -> String {
        let pair = |name: &str, value: &str| words.text_with("report-pair", &[("name", name.into()), ("value", value.into())]);
        let one = |row: &Sector| {
            let named = self.parts.iter().zip(&row.values).filter_map(|(part, value)| Some((part, (*value).filter(|value| *value != 0.0)?)));
            let parts: Vec<String> = named.map(|(part, value)| format!("{part} {}", self.figure(value, words))).collect();
            let told = pair(&row.label, &self.told(row, words));
            if self.parts.len() > 1 && !parts.is_empty() { format!("{told}, {}", parts.join(", ")) } else { told }
        };
        pair(&self.title(words), &self.rows.iter().map(one).collect::<Vec<_>>().join(" ; "))
    }

    /// The chart with its title and its words; nothing when no sector has a figure.
    pub(crate) fn plot(&self, say: &Say<'_>) -> Option<Plot> {
        Some(Plot { title: self.title(say.words), alt: say.alt(self.alt(say.words)), chart: self.chart(say.words)? })
    }

    /// What holds no figure, a sentence for each reason.
    pub fn lacking(&self, words: &Words) -> Vec<String> {
        let mut reasons: Vec<(Option<NotationKey>, Vec<String>)> = Vec::new();
        for row in &self.rows {
            for (part, why) in &row.missing {
                let cell = if part.is_empty() || *part == unsplit(words) { row.label.clone() } else { format!("{} ({part})", row.label) };
                match reasons.iter_mut().find(|(own, _)| own == why) {
                    Some((_, cells)) => cells.push(cell),
                    None => reasons.push((*why, vec![cell])),
                }
            }
        }
        let told = |(why, cells): (Option<NotationKey>, Vec<String>)| {
            words.text_with("report-pair", &[("name", reason(why, words).into()), ("value", cells.join(" ; ").into())])
        };
        reasons.into_iter().map(told).collect()
    }
}

/// What stands for the part of a sector that is not split.
pub fn unsplit(words: &Words) -> String {
    words.text("report-unsplit")
}

fn reason(why: Option<NotationKey>, words: &Words) -> String {
    why.map_or_else(|| words.text("report-no-figure"), |why| words.code(why))
}

/// The place of a carrier among them, by its name.
fn carrier(label: &str, words: &Words) -> Option<usize> {
    Carrier::ALL.iter().position(|own| words.code(*own) == label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> Sectors {
        let words = Words::french();
        let mut made = Sectors { what: "Consommation".to_owned(), unit: "GWh".to_owned(), ..Sectors::default() };
        let [gas, oil, wood] = [Carrier::NaturalGas, Carrier::Oil, Carrier::Wood].map(|carrier| words.code(carrier));
        made.add("Résidentiel", &wood, 10.0);
        made.add("Transport routier", &oil, 50.0);
        made.add("Résidentiel", &unsplit(&words), 5.0);
        made.add("Résidentiel", "Serres", 4.0);
        made.add("Résidentiel", &gas, 30.0);
        made.lacks("Résidentiel", &oil, Some(NotationKey::Confidential));
        made.lacks("Déchets", "", Some(NotationKey::IncludedElsewhere));
        made.sort(&words);
        made
    }

    #[test]
    fn the_largest_come_first_what_has_no_figure_last_and_says_why() {
        let (words, made) = (Words::french(), made());
        let labels: Vec<&str> = made.rows.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(labels, ["Transport routier", "Résidentiel", "Déchets"]);
        assert_eq!(made.parts, ["Gaz naturel", "Produits pétroliers", "Bois-énergie", "Serres", "Non réparti"]);
        assert_eq!(made.tints(&words), [1, 2, 4, UNSPLIT + 1, UNSPLIT]);
        let Some(Chart::PartBars { rows, .. }) = made.chart(&words) else { panic!("no bars") };
        let totals: Vec<&str> = rows.iter().map(|row| row.total.as_str()).collect();
        assert_eq!(totals, ["50 (51\u{a0}%)", "49 (49\u{a0}%) *", "Compté ailleurs"], "a share is of the sum of what has a figure");
        assert_eq!(made.lacking(&words).len(), 2);
        assert!(made.alt(&words).contains("Compté ailleurs"), "{}", made.alt(&words));
    }

    #[test]
    fn what_is_cut_is_added_together_and_nothing_is_lost() {
        let (words, whole) = (Words::french(), made());
        for rows in 1..5 {
            for parts in 1..7 {
                let cut = whole.bounded(rows, parts, &words);
                assert_eq!((cut.total(), cut.rows.len() <= rows, cut.parts.len() <= parts), (whole.total(), true, true), "{rows} × {parts}");
                let missing = |one: &Sectors| one.rows.iter().map(|row| row.missing.len()).sum::<usize>();
                assert_eq!(missing(&cut), missing(&whole));
            }
        }
        assert_eq!(whole.bounded(9, 9, &words), whole);
    }

    #[test]
    fn posts_without_carriers_do_not_look_alike() {
        let words = Words::french();
        let mut posts = Sectors::default();
        (0..14).for_each(|at| posts.add("Territoire", &format!("Poste {at}"), 1.0));
        posts.add("Territoire", &unsplit(&words), 1.0);
        let tints = posts.tints(&words);
        assert_eq!(tints.iter().collect::<std::collections::BTreeSet<_>>().len(), 15, "{tints:?}");
        assert_eq!(tints[14], UNSPLIT);
    }

    #[test]
    fn without_a_figure_there_is_no_chart() {
        let words = Words::french();
        let mut none = Sectors::default();
        none.lacks("Déchets", "", None);
        assert_eq!(none.chart(&words), None);
        assert_eq!(none.lacking(&words).len(), 1);
    }
}
